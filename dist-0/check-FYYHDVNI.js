import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  check,
  checkReport
} from "./chunk-HDIT5GVB.js";
import "./chunk-KKYZXV55.js";
import "./chunk-L3XBJQAB.js";
import "./chunk-WVKGWH22.js";
import "./chunk-BE2WAHO4.js";
import "./chunk-2RZS2DJW.js";
import "./chunk-DOWL7OAE.js";
import "./chunk-74TDRX54.js";
import "./chunk-5S4BQKOA.js";
import "./chunk-P3XHIVLU.js";
import "./chunk-DVZS7TVG.js";
import "./chunk-WISTUV2F.js";
import "./chunk-E2MS7ZWP.js";
import "./chunk-DY6JX3BO.js";
import "./chunk-3JWEQQT5.js";
import "./chunk-KC7UXAVD.js";
import "./chunk-BI3W2D4X.js";
import "./chunk-2ELD5L67.js";
import "./chunk-IK4CUAML.js";
import "./chunk-AB6BCEB3.js";
import "./chunk-XGG7VFZN.js";
import "./chunk-PDSPF4WO.js";
import "./chunk-XIX3QUZU.js";
import "./chunk-JMZLML6I.js";
import "./chunk-RVUIY2GX.js";
import "./chunk-2V7R5NLK.js";
import "./chunk-LDVM5UE6.js";
import "./chunk-3D4K7MUJ.js";
import "./chunk-XRHBITJR.js";
import "./chunk-AUVZYRCI.js";
import "./chunk-AQ7QJ6U6.js";
import "./chunk-AODOGR24.js";
import "./chunk-TUFZGPSD.js";
import "./chunk-7PEJJYRC.js";
import "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-MBAJ6F4W.js";
import "./chunk-WYZCE5GW.js";
export {
  check,
  checkReport
};
