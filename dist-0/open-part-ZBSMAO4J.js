import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  bindable,
  openPart,
  opened,
  parsedPart
} from "./chunk-WI6M4AC7.js";
import "./chunk-QX52UN5V.js";
import "./chunk-C34U7Z3X.js";
import "./chunk-GJZB4ZQI.js";
import "./chunk-S57HSMZT.js";
import "./chunk-UFTNNG3S.js";
import "./chunk-RUR2HDGO.js";
import "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";
export {
  bindable,
  openPart,
  opened,
  parsedPart
};
