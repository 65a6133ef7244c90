import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/content/picture-size.ts
function pictureSize(bytes, type) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers[type](view, bytes);
    return size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
var readers = {
  // IHDR is the first chunk (ISO/IEC 15948, 11.2.2).
  "image/png": (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  "image/jpeg": jpegSize,
  "image/webp": webpSize,
  "image/svg+xml": (_, bytes) => svgSize(new TextDecoder().decode(bytes))
};
function jpegSize(view) {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 255) at += 1;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 192 && marker <= 207 && ![196, 200, 204].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}
function webpSize(view) {
  const fourth = String.fromCharCode(view.getUint8(15));
  if (fourth === "X") {
    const three = (at) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  if (fourth === "L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 16383) + 1, height: (bits >>> 14 & 16383) + 1 };
  }
  return { width: view.getUint16(26, true) & 16383, height: view.getUint16(28, true) & 16383 };
}
function svgSize(text) {
  const opening = /<svg\b[^>]*>/u.exec(text.replace(/<!--[\s\S]*?-->/gu, ""))?.[0] ?? "";
  const [, , width = 0, height = 0] = (/\sviewBox\s*=\s*["']([^"']*)["']/u.exec(opening)?.[1] ?? "").trim().split(/[\s,]+/u).map(Number);
  if (width > 0 && height > 0) return { width, height };
  const length = (name) => Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, "u").exec(opening)?.[1] ?? "0");
  return { width: length("width"), height: length("height") };
}

export {
  pictureSize
};
