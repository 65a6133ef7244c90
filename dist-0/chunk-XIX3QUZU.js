import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  external_exports
} from "./chunk-7PEJJYRC.js";

// scripts/templates/tokens.ts
var colour = external_exports.string().regex(/^#[0-9a-f]{6}$/i, "expected #rrggbb");
var size = external_exports.number().positive();
var faceIds = ["song-400", "song-700", "song-900", "hei-400", "hei-500", "hei-700", "kai-400"];
var role = external_exports.strictObject({ face: external_exports.enum(faceIds) });
var themeSchema = external_exports.strictObject({
  /** Name for people. */
  label: external_exports.string().min(1),
  colours: external_exports.strictObject({
    /** Ground of slides. */
    paper: colour,
    /** Text. */
    ink: colour,
    /** The one thing that matters. */
    accent: colour,
    /** Colour fields of cover and dividers. */
    deep: colour,
    /** The narrower field beside it, which carries the topic's number. */
    field: colour,
    /** Second voice: what a figure counts, dates, folios. */
    grey: colour,
    /** Fine ceremonial lines, never text. */
    line: colour,
    /** Rules between rows and columns. */
    hairline: colour,
    /** Quiet ground of a table head or panel. */
    wash: colour,
    /** Text on a colour field. */
    onDeep: colour,
    /** Second voice on a colour field. */
    onDeepQuiet: colour
  }),
  faces: external_exports.strictObject({ title: role, figure: role, text: role, strong: role, label: role, quote: role }),
  /** px of a slide of 1280 by 720. */
  screen: external_exports.strictObject({
    cover: size,
    title: size,
    lead: size,
    text: size,
    small: size,
    note: size,
    figure: size,
    figureFew: size,
    figureMany: size,
    ordinal: size
  }),
  /** pt. */
  print: external_exports.strictObject({
    title: size,
    heading: size,
    text: size,
    lead: size,
    small: size,
    note: size,
    figure: size,
    ordinal: size
  })
});
var families = {
  song: '"Noto Serif SC", "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif',
  hei: '"Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif',
  kai: '"LXGW WenKai", KaiTi, "Kaiti SC", STKaiti, serif'
};
function tokensCss(tokens, medium) {
  const unit = medium === "screen" ? "px" : "pt";
  const lines = [
    ...Object.entries(tokens.colours).map(([name, value]) => `--${kebab(name)}: ${value};`),
    `--veil: ${tokens.colours.deep}${veil};`,
    `--stress: ${contrast(tokens.colours.accent, tokens.colours.ink) < visible ? "underline 0.07em" : "none"};`,
    ...Object.keys(tokens.faces).flatMap((name) => {
      const { family, weight } = fontOf(tokens, name);
      return [`--${name}-family: ${family};`, `--${name}-weight: ${weight};`];
    }),
    ...Object.entries(tokens[medium]).map(([name, value]) => `--size-${kebab(name)}: ${value}${unit};`)
  ];
  return `:root {
${lines.map((line) => `  ${line}
`).join("")}}
`;
}
function fontOf({ faces }, role2) {
  const [family = "", weight = ""] = faces[role2].face.split("-");
  return { family: families[family] ?? family, weight };
}
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
var visible = 1.4;
var veil = "E0";
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(hex) {
  const channel = (at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

// scripts/typography/width.ts
function widthInEm(text) {
  let width = 0;
  for (const character of text) {
    if (isWide(character.codePointAt(0) ?? 0)) width += 1;
    else if (/[\s.,:;'!|()[\]il]/u.test(character)) width += 0.3;
    else if (/[A-ZＡ-Ｚ@%&]/u.test(character)) width += 0.7;
    else width += 0.55;
  }
  return width;
}
function isWide(code) {
  if (code < 11904) {
    return code === 8212 || code === 8216 || code === 8217 || code === 8220 || code === 8221 || code === 8230 || code === 183;
  }
  return code <= 65519 || code >= 131072;
}
function widthInHeavyEm(text) {
  let width = 0;
  for (const character of text) {
    if (/[\d+]/u.test(character)) width += 0.61;
    else if (/[.,]/u.test(character)) width += 0.34;
    else width += /[a-z]/u.test(character) ? 0.62 : /[A-Z]/u.test(character) ? 0.8 : 1;
  }
  return width;
}

// scripts/typography/title-lines.ts
var opening = /[“‘（《〈【「『([]/u;
var closing = /[”’）》〉】」』)\]，、。：；！？—…·%％]/u;
function titleLines(title, measure, most) {
  const text = title.trim().replace(/\s+/gu, " ");
  const clauses = text.split(/(?<=[^\p{ASCII}\p{Ps}\p{Pi}]) (?=[^\p{ASCII}\p{Pe}\p{Pf}，、。：；！？—…])/u);
  if (clauses.length <= most && clauses.every((clause) => widthInEm(clause) <= measure)) return clauses;
  const breaks = possibleBreaks(text);
  for (let count = 1; ; count += 1) {
    const lines = best(text, breaks, count, measure);
    if (lines) return lines.map((line) => line.trim());
    if (count > text.length) return [text];
  }
}
function best(text, breaks, count, measure) {
  const ideal = widthInEm(text) / count;
  const memory = /* @__PURE__ */ new Map();
  const from = (start, left) => {
    const key = `${start}/${left}`;
    const known = memory.get(key);
    if (known !== void 0) return known;
    let found = null;
    const ends = left === 1 ? [{ at: text.length, cost: 0 }] : breaks.filter(({ at }) => at > start);
    for (const { at, cost } of ends) {
      const line = text.slice(start, at);
      const width = widthInEm(line.trim());
      if (width > measure) continue;
      const after = left === 1 ? { lines: [], cost: 0 } : from(at, left - 1);
      if (!after) continue;
      const total = cost + ((width - ideal) / ideal) ** 2 * 10 + after.cost;
      if (!found || total < found.cost) found = { lines: [line, ...after.lines], cost: total };
    }
    memory.set(key, found);
    return found;
  };
  return from(0, count)?.lines ?? null;
}
function possibleBreaks(text) {
  const words = new Set([...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)].map(({ index }) => index));
  const breaks = [];
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at);
    if (opening.test(before)) depth += 1;
    else if (depth > 0 && /[”’）》〉】」』)\]]/u.test(before)) depth -= 1;
    if (closing.test(after) || opening.test(before) || after === " ") continue;
    if (/[\p{Script=Latin}\d.+]/u.test(before) && /[\p{Script=Latin}\d.+%年月日]/u.test(after)) continue;
    const inside = depth > 0 ? 12 : 0;
    if (before === " ") breaks.push({ at, cost: inside });
    else if (/[，、。：；！？—…]/u.test(before)) breaks.push({ at, cost: 0.5 + inside });
    else if (closing.test(before)) breaks.push({ at, cost: 1 + inside });
    else if (opening.test(after)) breaks.push({ at, cost: 1.5 + inside });
    else if (words.has(at)) breaks.push({ at, cost: (/[的和与及之]/u.test(after) ? 6 : 2) + inside });
    else breaks.push({ at, cost: 8 + inside });
  }
  return breaks;
}

export {
  widthInEm,
  widthInHeavyEm,
  themeSchema,
  tokensCss,
  fontOf,
  veil,
  contrast,
  titleLines
};
