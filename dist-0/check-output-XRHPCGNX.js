import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  checkOutput
} from "./chunk-PBI2JLKE.js";
import "./chunk-BE2WAHO4.js";
import "./chunk-XZXFMA6J.js";
import "./chunk-5S4BQKOA.js";
import "./chunk-WISTUV2F.js";
import "./chunk-DY6JX3BO.js";
import "./chunk-BI3W2D4X.js";
import "./chunk-AUVZYRCI.js";
import "./chunk-AQ7QJ6U6.js";
import "./chunk-7PEJJYRC.js";
import "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-WYZCE5GW.js";
export {
  checkOutput
};
