import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  checkDocument,
  verify
} from "./chunk-EMZHLVCT.js";
import "./chunk-4U766OQX.js";
import "./chunk-NTQRKAU5.js";
import "./chunk-6DY44LX7.js";
import "./chunk-C34U7Z3X.js";
import "./chunk-S57HSMZT.js";
import "./chunk-UFTNNG3S.js";
import "./chunk-RUR2HDGO.js";
import "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";
export {
  checkDocument,
  verify
};
