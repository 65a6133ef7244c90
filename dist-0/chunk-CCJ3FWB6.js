import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/diagnostics/columns.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var wideInChinese = /[‘’“”…—·]/u;
var unseen = /[\p{Mn}\p{Me}\p{Cf}]/u;
var tabStop = 4;
function shown(line) {
  let out = "";
  let columns = 0;
  for (const char of line) {
    const piece = char === "	" ? " ".repeat(tabStop - columns % tabStop) : new RegExp("\\p{Cc}", "u").test(char) ? " " : char;
    out += piece;
    columns += columnsOf(piece);
  }
  return out;
}
function columnsOf(text) {
  let columns = 0;
  for (const char of text) {
    if (unseen.test(char)) {
      continue;
    }
    columns += wide.test(char) || wideInChinese.test(char) ? 2 : 1;
  }
  return columns;
}

export {
  shown,
  columnsOf
};
