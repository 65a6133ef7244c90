import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// node_modules/puppeteer-core/lib/esm/puppeteer/util/version.js
var packageVersion = "24.43.1";

export {
  packageVersion
};
/*! For license information please see chunk-JREAPRLQ.js.LEGAL.txt */
