import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  shownSize
} from "./chunk-EBOS5KVU.js";
import "./chunk-JMZLML6I.js";
import "./chunk-RVUIY2GX.js";
import "./chunk-WYZCE5GW.js";
export {
  shownSize
};
