import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  importFiles
} from "./chunk-AWKRHITS.js";
import "./chunk-P3XHIVLU.js";
import "./chunk-DVZS7TVG.js";
import "./chunk-WISTUV2F.js";
import "./chunk-3JWEQQT5.js";
import "./chunk-KC7UXAVD.js";
import "./chunk-BI3W2D4X.js";
import "./chunk-2ELD5L67.js";
import "./chunk-PDSPF4WO.js";
import "./chunk-3D4K7MUJ.js";
import "./chunk-AUVZYRCI.js";
import "./chunk-AQ7QJ6U6.js";
import "./chunk-7PEJJYRC.js";
import "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-WYZCE5GW.js";
export {
  importFiles
};
