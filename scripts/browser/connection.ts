/** Puppeteer's line to a browser. A module of its own, because it is loaded when the browser's process has begun. */
export { Connection } from 'puppeteer-core';
