import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  openRaster
} from "./chunk-VMHZEYXY.js";
import "./chunk-WYZCE5GW.js";
export {
  openRaster
};
