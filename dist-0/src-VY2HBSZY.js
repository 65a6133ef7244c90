import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  require_src
} from "./chunk-LBJP2SEE.js";
import "./chunk-WYZCE5GW.js";
export default require_src();
