import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/fonts/cmap.ts
function codePoints(sfnt) {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const cmap = tableOffset(view, "cmap");
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + 8 * index).filter((record) => isUnicode(view.getUint16(record), view.getUint16(record + 2))).map((record) => cmap + view.getUint32(record + 4));
  const full = subtables.find((at2) => view.getUint16(at2) === 12);
  const basic = subtables.find((at2) => view.getUint16(at2) === 4);
  const at = full ?? basic;
  if (at === void 0) throw new Error("The font maps no Unicode characters.");
  return at === full ? groups(view, at) : segments(view, at);
}
function tableOffset(view, tag) {
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}
function isUnicode(platform, encoding) {
  return platform === 0 && encoding !== 5 || platform === 3 && (encoding === 1 || encoding === 10);
}
function groups(view, at) {
  const found = /* @__PURE__ */ new Map();
  for (let group = at + 16; group < at + 16 + 12 * view.getUint32(at + 12); group += 12) {
    const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let point = first; point <= last; point += 1)
      if (glyph + point - first !== 0) found.set(point, glyph + point - first);
  }
  return found;
}
function segments(view, at) {
  const found = /* @__PURE__ */ new Map();
  const twice = view.getUint16(at + 6);
  for (let index = 0; index < twice; index += 2) {
    const last = view.getUint16(at + 14 + index);
    const first = view.getUint16(at + 16 + twice + index);
    const delta = view.getUint16(at + 16 + 2 * twice + index);
    const rangeAt = at + 16 + 3 * twice + index;
    const range = view.getUint16(rangeAt);
    for (let point = first; point <= last && point < 65535; point += 1) {
      const listed = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - first));
      const glyph = listed + delta & 65535;
      if (listed !== 0 && glyph !== 0) found.set(point, glyph);
    }
  }
  return found;
}

export {
  codePoints
};
