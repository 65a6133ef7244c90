import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  fontsOf,
  inspectFonts
} from "./chunk-NTQRKAU5.js";
import "./chunk-UFTNNG3S.js";
import "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";
export {
  fontsOf,
  inspectFonts
};
