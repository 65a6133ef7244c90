import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  importWorld
} from "./chunk-VUA22GUE.js";
import "./chunk-WYZCE5GW.js";
export {
  importWorld
};
