import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  widthInEm,
  widthInHeavyEm
} from "./chunk-XIX3QUZU.js";
import {
  bodyHeight
} from "./chunk-RVUIY2GX.js";

// scripts/typography/ordinals.ts
var digits = ["", "\u4E00", "\u4E8C", "\u4E09", "\u56DB", "\u4E94", "\u516D", "\u4E03", "\u516B", "\u4E5D"];
var capitals = ["", "\u58F9", "\u8D30", "\u53C1", "\u8086", "\u4F0D", "\u9646", "\u67D2", "\u634C", "\u7396", "\u62FE"];
function chineseOrdinal(number) {
  const hundreds = Math.floor(number / 100);
  if (hundreds > 0) {
    const rest = number % 100;
    const below = rest === 0 ? "" : rest < 10 ? `\u96F6${digits[rest]}` : rest < 20 ? `\u4E00${chineseOrdinal(rest)}` : chineseOrdinal(rest);
    return `${digits[hundreds] ?? ""}\u767E${below}`;
  }
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? "";
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : digits[tens] ?? ""}\u5341${ones}`;
}
function ceremonialOrdinal(number, count) {
  return (count <= 10 ? capitals[number] : void 0) ?? String(number).padStart(count < 100 ? 2 : 3, "0");
}
function sectionOrdinal(number, level) {
  if (number === null) return "";
  return level === 1 ? `${chineseOrdinal(number)}\u3001` : `\uFF08${chineseOrdinal(number)}\uFF09`;
}

// scripts/deck/markdown-text.ts
var special = /[\\`*_[\]<>&$~^|:@]|\/(?=\/)|!(?=\[)/gu;
function escapeText(text) {
  return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u2028\u2029]/gu, "").replace(/[\t\n\f\r ]+/gu, " ").replace(special, "\\$&").replace(/(?<=\\:[\w+-]+)\\:/gu, "<wbr>\\:");
}
function guardLine(line) {
  const text = line.trim().replace(/(?<=^|\s)(#+)$/u, "\\$1");
  if (/^(#{1,6}|[-+=])/u.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])/u, "$1\\$2");
}
function inlineMarkdown(inlines) {
  return guardLine(lineMarkdown(inlines));
}
function lineMarkdown(inlines) {
  return inlines.reduce((line, inline, index) => {
    const next = firstCharacter(inlines.slice(index + 1));
    return line + piece(inline, line, next);
  }, "");
}
function piece(inline, before, next) {
  switch (inline.type) {
    case "text":
    case "code":
      return escapeText(inline.value);
    case "fact":
    case "ref":
      return escapeText(inline.text);
    case "see":
      return "";
    case "break":
      return " ";
    case "link": {
      const text = lineMarkdown(inline.children);
      return inline.url.startsWith("#") ? text : `[${text}](<${inline.url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
    }
    case "strong":
      return emphasised(lineMarkdown(inline.children), plainText(inline.children), "**", "strong", before, next);
    case "emphasis":
      return emphasised(lineMarkdown(inline.children), plainText(inline.children), "*", "em", before, next);
  }
}
function emphasised(marked, text, mark, element, before, next) {
  if (text.trim() === "") return marked;
  const previous = before.slice(-1);
  const first = text.slice(0, 1);
  const last = text.slice(-1);
  const opens = !isSpace(first) && (!isMark(first) || isEdge(previous));
  const closes = !isSpace(last) && (!isMark(last) || isEdge(next));
  const clean = !/\*(?<!\\\*)/u.test(marked) && previous !== "*" && next !== "*";
  return opens && closes && clean ? `${mark}${marked}${mark}` : `<${element}>${marked}</${element}>`;
}
function textMarkdown(text) {
  return guardLine(escapeText(text));
}
function figureMarkdown(before, digits2, after) {
  const opening = escapeText(before);
  const strong = emphasised(escapeText(digits2), digits2, "**", "strong", opening, after.slice(0, 1));
  return guardLine(`${opening}${strong}${escapeText(after)}`);
}
function labelMarkdown(label, next) {
  return emphasised(lineMarkdown(label), plainText(label), "**", "strong", "", next);
}
function firstCharacter(inlines) {
  const [first] = inlines;
  if (first === void 0) return "";
  if (first.type === "strong" || first.type === "emphasis") return "*";
  return plainText(inlines).slice(0, 1);
}
function isSpace(character) {
  return /\s/u.test(character);
}
function isMark(character) {
  return /[\p{P}\p{S}\ud800-\udfff]/u.test(character) || /[\ud800-\udfff]/.test(character);
}
function isEdge(character) {
  return character === "" || isSpace(character) || isMark(character);
}
function yamlText(text) {
  return JSON.stringify(text.replace(/\s+/gu, " ")).replaceAll("--", "\\u002d\\u002d").replaceAll(">", "\\u003e");
}
function commentText(blocks) {
  return blocks.flatMap(noteLines).map((line) => line.replace(/\s+/gu, " ").replace(/--+/gu, (dashes) => [...dashes].join(zeroWidth))).map((line) => /^[>-]|^[\u0020-\u007e].*:/u.test(line) ? zeroWidth + line : line).join("\n\n");
}
var zeroWidth = "\u200B";
function noteLines(block) {
  switch (block.type) {
    case "paragraph":
      return [plainText(block.children)];
    case "list":
      return block.items.flatMap(({ blocks }) => blocks.flatMap(noteLines));
    case "quotation":
      return block.blocks.flatMap(noteLines);
    case "table":
      return [block.head, ...block.rows].map((row) => row.map((cell) => plainText(cell.children)).join("\u3000"));
    case "picture":
      return block.caption === null ? [] : [block.caption];
  }
}

// scripts/deck/inlines.ts
function blocksText(blocks) {
  return blocks.map(blockText).join("\n");
}
function blockText(block) {
  switch (block.type) {
    case "paragraph":
      return plainText(block.children);
    case "list":
      return block.items.map((item) => blocksText(item.blocks)).join("\n");
    case "quotation":
      return blocksText(block.blocks);
    case "table":
      return [block.head, ...block.rows].map((row) => row.map((cell) => plainText(cell.children)).join(" ")).join("\n");
    case "picture":
      return block.caption ?? "";
  }
}
function sliceInlines(inlines, start, end) {
  const kept = [];
  let at = 0;
  for (const inline of inlines) {
    const length = plainText([inline]).length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) {
      switch (inline.type) {
        case "text":
        case "code":
          kept.push({ ...inline, value: inline.value.slice(from, to) });
          break;
        case "strong":
        case "emphasis":
        case "link":
          kept.push({ ...inline, children: sliceInlines(inline.children, from, to) });
          break;
        case "fact":
        case "ref":
        case "break":
        case "see":
          if (from === 0) kept.push(inline);
      }
    }
    at += length;
  }
  return kept;
}
function trimInlines(inlines) {
  const text = plainText(inlines);
  return sliceInlines(inlines, text.length - text.trimStart().length, text.trimEnd().length);
}
function asRepeated(inlines) {
  return inlines.map((inline) => {
    switch (inline.type) {
      case "fact":
        return { type: "ref", id: inline.id, text: inline.text, place: inline.place };
      case "strong":
      case "emphasis":
      case "link":
        return { ...inline, children: asRepeated(inline.children) };
      default:
        return inline;
    }
  });
}
function factsIn(inlines) {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case "fact":
      case "ref":
        return [inline.id];
      case "strong":
      case "emphasis":
      case "link":
        return factsIn(inline.children);
      default:
        return [];
    }
  });
}
function factsStatedIn(block) {
  switch (block.type) {
    case "paragraph":
      return stated(block.children);
    case "list":
      return block.items.flatMap((item) => item.blocks.flatMap(factsStatedIn));
    case "quotation":
      return block.blocks.flatMap(factsStatedIn);
    case "table":
      return [block.head, ...block.rows].flat().flatMap((cell) => stated(cell.children));
    case "picture":
      return [];
  }
}
function stated(inlines) {
  return inlines.flatMap(
    (inline) => inline.type === "fact" ? [inline.id] : "children" in inline ? stated(inline.children) : []
  );
}

// scripts/deck/fit.ts
var columnWidth = 1136;
var pointSettings = [
  { name: "roomy", size: 32, pitch: 48, between: 57 },
  { name: "even", size: 30, pitch: 44, between: 33 },
  { name: "tight", size: 28, pitch: 40, between: 21 },
  { name: "dense", size: 28, pitch: 36, between: 5 }
];
function pointSetting(items, labelWidth, room) {
  return fittingSetting(items, labelWidth, room)?.name ?? "dense";
}
function pointsFit(items, room) {
  return fittingSetting(items, labelColumn(items), room) !== void 0;
}
function fittingSetting(items, labelWidth, room) {
  return pointSettings.find(({ size, pitch, between }) => {
    const column = (columnWidth - (labelWidth === 0 ? 0 : (labelWidth + labelGap) * size)) / size;
    const lines = items.reduce((sum, { label, text }) => {
      const inline = labelWidth === 0 ? `${plainText(label)}\u3000` : "";
      return sum + Math.max(1, Math.ceil(widthInEm(inline + plainText(text)) / (column - 1)));
    }, 0);
    return lines * pitch + items.length * between <= room;
  });
}
function rowsFit(items, room) {
  const lines = items.map(({ label, text }) => Math.ceil(widthInEm(`${plainText(label)}\u3000${plainText(text)}`) / 34));
  const between = items.length > 4 ? 19 : 29;
  return lines.reduce((sum, count) => sum + Math.max(1, count) * 44 + between, 0) <= room;
}
var oneColumn = 6;
function entriesFit(entries) {
  const widths = entries.map((entry) => widthInEm(plainText(entry)));
  if (entries.length > oneColumn) return widths.every((width) => width <= 16);
  return widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / 32)) * 43 + 21, 0) <= bodyHeight("16:9");
}
function rowLines(row) {
  const column = Math.floor(37 / Math.max(1, row.length));
  return Math.max(1, ...row.map((cell) => Math.ceil(widthInEm(plainText(cell)) / column)));
}
function tableFits({ head, rows: rows2 }, room) {
  return [head, ...rows2].reduce((sum, row) => sum + rowLines(row) * 38 + 9, 6) <= room;
}
var labelGap = 1.6;
function labelColumn(items) {
  const widths = items.map(({ label }) => Math.ceil(widthInEm(plainText(label))));
  const widest = Math.max(...widths);
  return widths.some((width) => width === 0) || widest > 9 ? 0 : widest;
}
var figureSizes = [176, 144, 120, 104, 88, 76, 64, 56];
var numberColumns = [288, 392, 496];
var single = { arrangement: "c1", columns: 1, width: columnWidth, labelLine: 37, labelPitch: 40 };
var pair = { arrangement: "c2", columns: 2, width: 544, labelLine: 18, labelPitch: 40 };
var square = { arrangement: "c2", columns: 2, width: 544, labelLine: 19, labelPitch: 36 };
var threes = { arrangement: "c3", columns: 3, width: 346, labelLine: 12, labelPitch: 36 };
var rows = { arrangement: "rows", columns: 1, width: 496, labelLine: 19, labelPitch: 40 };
function figureSetting(items, explanation, dated, room) {
  const grid = [single, pair, rows, square, threes, threes][items.length - 1] ?? threes;
  const below = (explanation > 0 ? Math.ceil(explanation / 40) * 40 + 24 : 0) + (dated ? 44 : 0);
  const at = figureSizes.findIndex((size2, index) => {
    const fits = items.every((item) => figureWidth(item) * size2 <= grid.width);
    return fits && index >= largest(items.length) && groupHeight(items, grid, size2, dated) + below <= room;
  });
  const size = figureSizes[at] ?? figureSizes[figureSizes.length - 1] ?? 0;
  const widest = Math.max(...items.map((item) => figureWidth(item) * size));
  const column = numberColumns.findIndex((width) => widest <= width);
  return {
    arrangement: grid.arrangement,
    size: `f${at === -1 ? figureSizes.length : at + 1}`,
    column: `n${column === -1 ? numberColumns.length : column + 1}`
  };
}
function comparisonSize(items) {
  const at = figureSizes.findIndex(
    (size, index) => index >= 2 && items.every((item) => figureWidth(item) * size <= 480)
  );
  return `f${at === -1 ? figureSizes.length : at + 1}`;
}
var rankWidths = [columnWidth, 544, 346, 260];
function rankSetting(items, explanation, room) {
  const width = rankWidths[items.length - 1] ?? rankWidths[3];
  const line = Math.max(1, Math.floor(width / 30) - 1);
  const told = Math.max(...items.map(({ label }) => Math.ceil(widthInEm(plainText(label)) / line))) * 40 + 48;
  const below = explanation > 0 ? Math.ceil(explanation / 40) * 40 + 24 : 0;
  const at = figureSizes.findIndex(
    (size, index) => index >= items.length - 1 && items.every((item) => figureWidth(item) * size <= width) && size * 1.2 + told + below <= room
  );
  return [`c${items.length}`, `f${at === -1 ? figureSizes.length : at + 1}`];
}
function largest(count) {
  return count === 1 ? 0 : count === 2 ? 2 : 3;
}
function groupHeight(items, grid, size, dated) {
  const heights = items.map(({ label, asOf }) => {
    const lines = Math.max(1, Math.ceil(widthInEm(plainText(label)) / grid.labelLine));
    const told = lines * grid.labelPitch + (asOf === null || dated ? 0 : 32);
    return grid.arrangement === "rows" ? Math.max(size * 1.1, told) + 25 : (items.length > 3 ? 21 : 29) + size * 1.1 + told;
  });
  let height = 0;
  for (let at = 0; at < heights.length; at += grid.columns) height += Math.max(...heights.slice(at, at + grid.columns));
  return height + (grid.arrangement === "rows" ? 0 : (Math.ceil(heights.length / grid.columns) - 1) * 20);
}
function figureWidth({ before, digits: digits2, after }) {
  return widthInHeavyEm(digits2) + (widthInHeavyEm(before) + widthInHeavyEm(after)) * 0.42 + 0.15;
}
function timeSetting(items) {
  const column = columnWidth / items.length - 24;
  const widest = Math.max(...items.map(({ label }) => widthInHeavyEm(plainText(label)) + 0.5));
  if (widest * 40 <= column) return "short";
  return widest * 32 <= column ? "long" : null;
}

export {
  chineseOrdinal,
  ceremonialOrdinal,
  sectionOrdinal,
  escapeText,
  guardLine,
  inlineMarkdown,
  lineMarkdown,
  textMarkdown,
  figureMarkdown,
  labelMarkdown,
  yamlText,
  commentText,
  noteLines,
  pointSetting,
  pointsFit,
  rowsFit,
  entriesFit,
  rowLines,
  tableFits,
  labelColumn,
  figureSizes,
  numberColumns,
  figureSetting,
  comparisonSize,
  rankSetting,
  timeSetting,
  blocksText,
  sliceInlines,
  trimInlines,
  asRepeated,
  factsIn,
  factsStatedIn
};
