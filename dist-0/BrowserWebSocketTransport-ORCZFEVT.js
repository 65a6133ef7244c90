import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  BrowserWebSocketTransport
} from "./chunk-RRWIHLNJ.js";
import "./chunk-WYZCE5GW.js";
export {
  BrowserWebSocketTransport
};
