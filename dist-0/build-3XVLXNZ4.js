import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  build
} from "./chunk-IC76TOBK.js";
import "./chunk-VG52SDDX.js";
import "./chunk-J3UHKXFQ.js";
import "./chunk-E2MS7ZWP.js";
import "./chunk-DY6JX3BO.js";
import "./chunk-3JWEQQT5.js";
import "./chunk-KC7UXAVD.js";
import "./chunk-BI3W2D4X.js";
import "./chunk-2ELD5L67.js";
import "./chunk-XRHBITJR.js";
import "./chunk-AUVZYRCI.js";
import "./chunk-AQ7QJ6U6.js";
import "./chunk-TUFZGPSD.js";
import "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-WYZCE5GW.js";
export {
  build
};
