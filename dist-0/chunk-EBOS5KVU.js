import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  pictureSize
} from "./chunk-JMZLML6I.js";
import {
  slideHeight
} from "./chunk-RVUIY2GX.js";

// scripts/deck/pptx/xml.ts
function element(name, attributes = {}, ...children) {
  const written = Object.entries(attributes).flatMap(([key, value]) => value === null || value === void 0 ? [] : [` ${key}="${escaped(String(value))}"`]).join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
function xmlPart(root) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
${root}`;
}
function textNode(text) {
  return escaped(text);
}
function escaped(text) {
  return text.replace(new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Surrogate}", "gu"), "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/[\t\n\r]/g, (white) => `&#${white.charCodeAt(0)};`);
}
var schemas = "http://schemas.openxmlformats.org";
var presentationNamespaces = {
  "xmlns:a": `${schemas}/drawingml/2006/main`,
  "xmlns:r": `${schemas}/officeDocument/2006/relationships`,
  "xmlns:p": `${schemas}/presentationml/2006/main`
};
var chartNamespaces = {
  "xmlns:c": `${schemas}/drawingml/2006/chart`,
  "xmlns:a": `${schemas}/drawingml/2006/main`,
  "xmlns:r": `${schemas}/officeDocument/2006/relationships`
};

// scripts/deck/pptx/geometry.ts
function spare(ratio) {
  return slideHeight(ratio) - slideHeight("16:9");
}
var bodyBox = { left: 72, top: 224, width: 1136, height: 392 };
var titleBox = { left: 72, top: 92, width: 1136, height: 112 };
function emu(px) {
  return Math.round(px * 9525);
}
function hundredths(px) {
  return Math.round(px * 75);
}
var smallestSize = 24;
function transform(name, { left, top, width, height }) {
  return element(
    name,
    {},
    element("a:off", { x: emu(left), y: emu(top) }),
    element("a:ext", { cx: emu(width), cy: emu(height) })
  );
}

// scripts/deck/pptx/picture-size.ts
var unknownSize = { width: 4, height: 3 };
function shownSize(bytes, type, room = bodyBox.width) {
  const { width, height } = pictureSize(bytes, type) ?? unknownSize;
  const scale = Math.min(room / width, bodyBox.height / height);
  return { width: width * scale, height: height * scale };
}

export {
  element,
  xmlPart,
  textNode,
  presentationNamespaces,
  chartNamespaces,
  spare,
  bodyBox,
  titleBox,
  emu,
  hundredths,
  smallestSize,
  transform,
  shownSize
};
