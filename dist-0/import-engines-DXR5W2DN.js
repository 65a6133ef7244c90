import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  importEngines
} from "./chunk-JPJHQSMP.js";
import "./chunk-422GXPWI.js";
import "./chunk-DOWL7OAE.js";
import "./chunk-P3XHIVLU.js";
import "./chunk-DVZS7TVG.js";
import "./chunk-WISTUV2F.js";
import "./chunk-KC7UXAVD.js";
import "./chunk-2ELD5L67.js";
import "./chunk-PDSPF4WO.js";
import "./chunk-JMZLML6I.js";
import "./chunk-3D4K7MUJ.js";
import "./chunk-AQ7QJ6U6.js";
import "./chunk-7PEJJYRC.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-WYZCE5GW.js";
export {
  importEngines
};
