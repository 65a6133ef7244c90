import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  NodeWebSocketTransport
} from "./chunk-R2J5PRGG.js";
import "./chunk-JREAPRLQ.js";
import "./chunk-WEMQJJGH.js";
import "./chunk-WYZCE5GW.js";
export {
  NodeWebSocketTransport
};
