import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  convertPuppeteerChannelToBrowsersChannel
} from "./chunk-IOTIAOHB.js";
import "./chunk-2USU6SIV.js";
import "./chunk-LBJP2SEE.js";
import "./chunk-WYZCE5GW.js";
export {
  convertPuppeteerChannelToBrowsersChannel
};
