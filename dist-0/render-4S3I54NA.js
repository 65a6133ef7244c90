import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  hasErrors,
  renderDiagnostics,
  sortDiagnostics,
  summarize,
  toJson
} from "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-WYZCE5GW.js";
export {
  hasErrors,
  renderDiagnostics,
  sortDiagnostics,
  summarize,
  toJson
};
