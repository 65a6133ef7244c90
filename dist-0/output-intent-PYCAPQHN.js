import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  contentDigest,
  profileName,
  writeOutputIntent
} from "./chunk-YO3RS55I.js";
import "./chunk-RUR2HDGO.js";
import "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";
export {
  contentDigest,
  profileName,
  writeOutputIntent
};
