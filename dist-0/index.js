import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  importEngines
} from "./chunk-JPJHQSMP.js";
import {
  importWorld
} from "./chunk-VUA22GUE.js";
import {
  release
} from "./chunk-5HROJ4MN.js";
import {
  changes
} from "./chunk-22TJ74ZZ.js";
import "./chunk-XSJHGXOZ.js";
import {
  watch
} from "./chunk-ZKC2QAI2.js";
import {
  check
} from "./chunk-HDIT5GVB.js";
import {
  checkOutput
} from "./chunk-PBI2JLKE.js";
import {
  dev
} from "./chunk-SIV57WGS.js";
import "./chunk-422GXPWI.js";
import "./chunk-FOCVXKH2.js";
import "./chunk-AUTU3YLU.js";
import "./chunk-KKYZXV55.js";
import {
  facts
} from "./chunk-2JYOBRPZ.js";
import "./chunk-MHUTNH2W.js";
import {
  importFiles
} from "./chunk-AWKRHITS.js";
import "./chunk-PSPSCCG4.js";
import "./chunk-ZUFS2TP3.js";
import "./chunk-L3XBJQAB.js";
import "./chunk-WVKGWH22.js";
import "./chunk-BE2WAHO4.js";
import "./chunk-JFAWRLMD.js";
import "./chunk-XZXFMA6J.js";
import "./chunk-2RZS2DJW.js";
import "./chunk-DOWL7OAE.js";
import "./chunk-74TDRX54.js";
import "./chunk-5S4BQKOA.js";
import "./chunk-P3XHIVLU.js";
import "./chunk-DVZS7TVG.js";
import "./chunk-WISTUV2F.js";
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
import "./chunk-VMHZEYXY.js";
import "./chunk-IK4CUAML.js";
import "./chunk-AB6BCEB3.js";
import "./chunk-XGG7VFZN.js";
import "./chunk-PDSPF4WO.js";
import "./chunk-XIX3QUZU.js";
import "./chunk-JMZLML6I.js";
import "./chunk-RVUIY2GX.js";
import "./chunk-2V7R5NLK.js";
import "./chunk-LDVM5UE6.js";
import {
  openTalk
} from "./chunk-34H22PJV.js";
import "./chunk-3D4K7MUJ.js";
import {
  artefactGroups
} from "./chunk-XRHBITJR.js";
import "./chunk-AUVZYRCI.js";
import {
  Refusal
} from "./chunk-AQ7QJ6U6.js";
import "./chunk-AODOGR24.js";
import "./chunk-TUFZGPSD.js";
import "./chunk-7PEJJYRC.js";
import "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-MBAJ6F4W.js";
import "./chunk-WYZCE5GW.js";
export {
  Refusal,
  artefactGroups,
  build,
  changes,
  check,
  checkOutput,
  dev,
  facts,
  importEngines,
  importFiles,
  importWorld,
  openTalk,
  release,
  watch
};
