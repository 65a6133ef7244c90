import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  escapeMarkdown
} from "./chunk-422GXPWI.js";
import {
  findFigures
} from "./chunk-DOWL7OAE.js";
import {
  markdownParser,
  readReport,
  require_dist
} from "./chunk-P3XHIVLU.js";
import {
  damagedFile,
  emptyFile,
  foreignFile,
  guessedArticle,
  importAfterNext,
  importDeepTitle,
  importEmptyTopic,
  importNextHeading,
  importNoDate,
  importNoPublisher,
  importNoText,
  importNoTitle,
  importNoYear,
  importNotWhole,
  importNumberedReference,
  importStrayNumber,
  importStrayOrdinal,
  importTooManyTopics,
  importUnpairedQuote,
  importUnreadable,
  macros,
  outsideThing,
  pictureElsewhere,
  pictureFormat,
  pictureMissing,
  revisions,
  undecodable,
  unreadDrawing,
  unsafeFile
} from "./chunk-DVZS7TVG.js";
import {
  mediaTypeOf,
  placeBetween,
  startOf
} from "./chunk-KC7UXAVD.js";
import {
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  pictureSize
} from "./chunk-JMZLML6I.js";
import {
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  columnsOf
} from "./chunk-CCJ3FWB6.js";
import {
  __toESM
} from "./chunk-WYZCE5GW.js";

// scripts/import/structure/characters.ts
var wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;
var unprintable = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc\ufffe\uffff\p{Co}\p{Cs}]/u
);
var blank = new RegExp(`^(?:\\s|${unprintable.source})*$`, "u");
function isWide(character) {
  return wide.test(character);
}
function isBlank(text) {
  return blank.test(text);
}
function trimmed(text, start, end) {
  let from = start;
  let to = end;
  for (; from < to; from += 1) if (!isBlankAt(text, from)) break;
  for (; to > from; to -= 1) if (!isBlankAt(text, to - 1)) break;
  return { start: from, end: to };
}
function isBlankAt(text, offset) {
  const code = text.charCodeAt(offset);
  if (code > 32 && code < 127) return false;
  if (code >= 19968 && code <= 40959) return false;
  const isSecond = code >= 56320 && code <= 57343 && isLead(text.charCodeAt(offset - 1));
  return isBlank(String.fromCodePoint(text.codePointAt(isSecond ? offset - 1 : offset) ?? 32));
}
function isLead(code) {
  return code >= 55296 && code <= 56319;
}

// scripts/import/structure/ordinals.ts
var schemes = [
  "part",
  "topic",
  "two",
  "jie",
  "han",
  "hanParen",
  "dot",
  "paren",
  "circle",
  "shi",
  "di",
  "first"
];
var han = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E]{1,4}";
var patterns = [
  ["topic", new RegExp(`^(?:\u4E13\u9898|\u4E3B\u9898|\u4E13\u680F|\u7BC7\u7AE0)\\s*(${han}|\\d{1,2})(?:\\s*[\uFF1A:\u3001.\uFF0E|\uFF5C]\\s*|[\\s\\u3000]+|$)`, "u")],
  [
    "part",
    new RegExp(
      `^\u7B2C\\s*(${han}|\\d{1,2})\\s*(?:\u90E8\u5206|\u7AE0|\u7BC7|\u4E13\u9898|\u7F16|\u677F\u5757|\u5355\u5143)(?:\\s*[\uFF1A:\u3001.\uFF0E|\uFF5C]\\s*|[\\s\\u3000]+|$)`,
      "u"
    )
  ],
  ["part", new RegExp(`^\u7B2C(${han})(?:\u90E8\u5206|\u7AE0|\u7BC7|\u7F16|\u677F\u5757)(?=[^\uFF0C\u3002\uFF1B]{2,24}$)`, "u")],
  ["two", /^(?:PART|Part|NO|No)[\s.．]*(\d{1,2}|[一二三四五六七八九十])(?:\s*[：:、|｜]\s*|[\s\u3000]+|$)/u],
  ["two", /^([0０][1-9１-９]|[1-9]\d)$/u],
  ["two", /^(0[1-9])(?:\s*[、.．|｜／/]\s*|[\s\u3000]+)(?=[^\s\d])/u],
  ["jie", new RegExp(`^\u7B2C\\s*(${han}|\\d{1,2})\\s*\u8282(?:\\s*[\uFF1A:\u3001]\\s*|[\\s\\u3000]+|(?=\\p{Script=Han}))`, "u")],
  ["han", new RegExp(`^(${han})\\s*[\u3001.\uFF0E]\\s*`, "u")],
  ["hanParen", new RegExp(`^[\uFF08(\u3014]\\s*(${han})\\s*[\uFF09)\u3015]\\s*[\u3001.\uFF0E]?\\s*`, "u")],
  ["dot", /^(\d{1,2})\s*(?:[.．]\s*(?=\d{4}年)|[.．、]\s*(?!\d))/u],
  ["paren", /^[（(]\s*(\d{1,2})\s*[）)]\s*/u],
  ["paren", /^(\d{1,2})\s*[）)]\s*/u],
  ["circle", /^([①-⑳])\s*/u],
  ["shi", new RegExp(`^(${han})\u662F(?![\u4E0D\u5426\u56E0\u7531])`, "u")],
  ["di", new RegExp(`^\u7B2C(${han})\\s*[\uFF0C,\u3001\uFF1A:]\\s*`, "u")],
  ["first", /^(首先|其次|再次|最后)\s*[，,、]\s*/u]
];
var adverbs = { \u9996\u5148: 1, \u5176\u6B21: 2, \u518D\u6B21: 3, \u6700\u540E: Number.POSITIVE_INFINITY };
function ordinalOf({ text, block: block2, aside }) {
  if (aside !== null || block2.kind !== "paragraph" && block2.kind !== "heading" && block2.kind !== "item") return null;
  for (const [scheme, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value2 = numberOf(match[1] ?? "");
    if (value2 > 0) return { scheme, value: value2, length: match[0].length };
  }
  return null;
}
function isSentenceScheme(scheme) {
  return scheme === "shi" || scheme === "di" || scheme === "first";
}
function countedOn(text, value2) {
  const inner = new RegExp(`(?<=[\u3002\uFF1B;\uFF1A:\uFF0C,])\\s*(${han})\u662F`, "gu");
  let last = null;
  for (const match of text.matchAll(inner)) {
    if (numberOf(match[1] ?? "") === (last ?? value2) + 1) last = (last ?? value2) + 1;
  }
  return last;
}
function numberOf(written) {
  const adverb = adverbs[written];
  if (adverb !== void 0) return adverb;
  const plain2 = written.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 65248));
  if (/^\d+$/.test(plain2)) return Number(plain2);
  const circled2 = written.charCodeAt(0) - 9312 + 1;
  if (circled2 >= 1 && circled2 <= 20) return circled2;
  return chineseValue(written);
}
function chineseValue(written) {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(written);
  if (match === null || written === "") return 0;
  const digit = (one) => "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(one ?? "\u3000") + 1;
  return (match[2] === void 0 ? 0 : 10 * (digit(match[1]) || 1)) + digit(match[3]);
}

// scripts/import/structure/line.ts
function linesOf(manuscript, source) {
  const lines = [];
  for (const block2 of manuscript.blocks) {
    for (const line of cut(block2, manuscript, source)) {
      lines.push({ ...line, apart: isApart(manuscript.text, lines.at(-1)?.end ?? 0, line.start) });
    }
  }
  return lines;
}
function isText({ text }) {
  return text.length >= 16 && /[。！？；]/.test(text) && !/^(?:责任编辑|来源|编辑)/.test(text);
}
function cut(block2, manuscript, source) {
  const { text } = manuscript;
  const lineOf = (start, end, own) => {
    const stretch = own.kind === "table" ? { start, end } : trimmed(text, start, end);
    if (stretch.start >= stretch.end && own.kind !== "picture" && own.kind !== "table") return [];
    const numberEnd = Math.min(Math.max(own.numberEnd, stretch.start), stretch.end);
    const line = { source, manuscript, apart: false, aside: own.aside, ...stretch, text: flat(text, stretch) };
    return [{ ...line, block: { ...own, numberEnd } }];
  };
  const feed = text.slice(block2.start, block2.end).indexOf("\n");
  const soft = feed > 0 && manuscript.format !== "text" && (block2.kind === "paragraph" || block2.kind === "item");
  if (soft) {
    const [first] = lineOf(block2.start, block2.start + feed, block2);
    const isTitle = first !== void 0 && ordinalOf(first) !== null && first.text.length <= 40 && !/[，；、]$/u.test(first.text);
    const rest = text.slice(block2.start + feed, block2.end);
    if (isTitle && /[。；]/u.test(rest)) {
      return [
        first,
        ...cut(
          {
            ...block2,
            start: block2.start + feed + 1,
            numberEnd: block2.start + feed + 1,
            kind: "paragraph",
            level: null
          },
          manuscript,
          source
        )
      ];
    }
  }
  return lineOf(block2.start, block2.end, block2);
}
function flat(text, { start, end }) {
  return text.slice(start, end).replaceAll("\n", " ");
}
function isApart(text, from, to) {
  const gap = text.slice(from, to);
  return /\n[^\S\n]*\n/.test(gap) && isBlank(gap);
}

// scripts/import/structure/masthead-data.ts
var keys = [
  ["source", "(?:\u4FE1\u606F|\u6587\u7AE0|\u7A3F\u4EF6|\u5185\u5BB9|\u65B0\u95FB)?\u6765\u6E90"],
  ["author", "\u4F5C\u8005|\u64B0\u7A3F\u4EBA?|\u4F9B\u7A3F(?:\u5355\u4F4D)?"],
  ["issuer", "\u7F16\u5370\u5355\u4F4D|\u7F16\u5370|\u4E3B\u529E\u5355\u4F4D|\u4E3B\u529E|\u53D1\u5E03\u5355\u4F4D|\u53D1\u5E03\u673A\u6784|\u53D1\u6587\u5355\u4F4D|\u53D1\u6587\u673A\u5173|\u7F16\u5236\u5355\u4F4D|\u5370\u53D1\u5355\u4F4D"],
  ["date", "(?:\u53D1\u5E03|\u53D1\u8868|\u66F4\u65B0|\u7F16\u8F91|\u521B\u5EFA|\u6210\u6587|\u5370\u53D1|\u53D1\u6587)?(?:\u65F6\u95F4|\u65E5\u671F)"],
  [
    "none",
    "(?:\u6D4F\u89C8|\u9605\u8BFB|\u70B9\u51FB|\u8BBF\u95EE|\u67E5\u770B)(?:\u6B21\u6570|\u91CF|\u6570)?|\u70B9\u51FB\u7387|\u4EBA\u6C14|\u5B57\u53F7|\u5B57\u4F53|\u4FE1\u606F\u5206\u7C7B|\u7D22\u5F15\u53F7|\u6587\u53F7|\u5173\u952E\u8BCD|\u4E3B\u9898\u8BCD|\u6709\u6548\u6027|\u680F\u76EE|\u8BC4\u8BBA"
  ]
];
var label = new RegExp(
  `(?:^|[\\s|\uFF5C\uFF0F/\u3010\uFF08([])(?:${keys.map(([key2, words2]) => `(?<${key2}>${words2})`).join("|")})\\s*[\uFF1A:\u4E28|\uFF5C]\\s*`,
  "gu"
);
var day = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日)?(?!\d)/u;
var chineseDay = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
var time = /\s*[T\s]\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/u;
var office = /^[\p{Script=Han}（）()、\s]{2,40}(?:厅|局|委|委员会|办|办公室|办公厅|政府|大学|学院|学校|中心|处|部|研究院|协会|工委|编辑部|教育网|课题组)$/u;
var nothing = { source: null, author: null, issuer: null, date: null };
function isMastheadData(line, above) {
  if (line.length > 100) return false;
  const first = new RegExp(label.source, "u").exec(line);
  if (first !== null) {
    const ahead = line.slice(0, first.index + 1).replace(day, "").replace(time, "");
    if (first.index === 0 || /^[\s（(【[|｜/／]*$/u.test(ahead)) return true;
  }
  if (!above) return false;
  const rest = line.replace(day, "").replace(chineseDay, "").replace(time, "").replace(/^\s*原创/, "");
  return rest.length < line.length && /^[（）()【】[\]\s]*$/.test(rest.replace(/^[\p{Script=Han}\w·\s]{2,16}$/u, "")) && !/[，。；：]/.test(line) && findDay(line) !== null && isDateAtEdge(line);
}
function isDateAtEdge(line) {
  const match = day.exec(line) ?? chineseDay.exec(line);
  if (match === null) return false;
  const after = line.slice(match.index + match[0].length).replace(time, "");
  return /^[）)】\]\s]*(?:发表于.*)?$/.test(after);
}
function readMastheadData(line) {
  const found = { ...nothing };
  const matches = [...line.matchAll(label)];
  for (const [index, match] of matches.entries()) {
    const end = matches[index + 1]?.index ?? line.length;
    const value2 = line.slice(match.index + match[0].length, end).replace(/[\s|｜／/】）)\]]+$/u, "").trim();
    const key2 = keys.find(([name]) => match.groups?.[name] !== void 0)?.[0] ?? "none";
    if (key2 === "date") found.date ??= findDay(value2);
    else if (key2 !== "none" && value2 !== "") found[key2] ??= value2.replace(/\s*\d{4}[-/.年].*$/u, "");
  }
  return { ...found, date: found.date ?? findDay(line) };
}
function findDay(text) {
  const match = day.exec(text);
  if (match !== null) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const chinese = chineseDay.exec(text);
  if (chinese === null) return null;
  const year = [...chinese[1] ?? ""].map((one) => "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(/[○零]/.test(one) ? "\u3007" : one)).join("");
  return dayOf(Number(year), small(chinese[2] ?? ""), small(chinese[3] ?? ""));
}
function isOffice(line) {
  return line.length <= 40 && office.test(line);
}
function small(written) {
  const [tens, ones = ""] = written.includes("\u5341") ? written.split("\u5341") : ["", written];
  const digit = (one) => "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(one || "\u3000") + 1;
  return (written.includes("\u5341") ? 10 * (digit(tens ?? "") || 1) : 0) + digit(ones);
}
function dayOf(year, month, date) {
  const time2 = new Date(Date.UTC(year, month - 1, date));
  if (year < 1900 || time2.getUTCMonth() !== month - 1 || time2.getUTCDate() !== date) return null;
  return time2.toISOString().slice(0, 10);
}

// scripts/import/structure/titles.ts
var longestAlone = 50;
var longestRunIn = 32;
function titleOf(line, offset) {
  const found = untrimmedTitle(line, offset);
  if (found === null) return null;
  const { start, end } = trimmed(line.manuscript.text, found.start, found.end);
  return start < end ? { ...found, start, end } : null;
}
function untrimmedTitle({ text, start, end, block: block2 }, offset) {
  const from = start + offset;
  const body = text.slice(offset);
  if (body === "") return null;
  const bold = block2.look.bold ? void 0 : block2.spans.find((span2) => span2.type === "strong" && span2.start <= from + 1 && span2.end > from && span2.end < end);
  if (bold !== void 0 && bold.end - from <= longestRunIn) {
    const inside3 = /[。：:．]$/u.test(text.slice(0, bold.end - start));
    const after = /^[。：:．]/u.test(text.slice(bold.end - start));
    if (inside3 || after) return runIn(text, start, from, bold.end - (inside3 ? 1 : 0));
  }
  const mark = firstStop(body);
  if (mark === null) {
    const stop = /\s*[：:]$/u.exec(body)?.[0].length ?? 0;
    if (body.length > longestAlone || /[，,、；;]$/u.test(body) || body.length === stop) return null;
    return { start: from, end: end - stop, rest: null, stop: stop === 0 ? null : { start: end - stop, end } };
  }
  if (mark === body.length - 1) {
    if (body.length > longestAlone || body.length < 3) return null;
    if (body[mark] !== "\u3002") return body[mark] === "\uFF1B" ? null : { start: from, end, rest: null, stop: null };
    return { start: from, end: end - 1, rest: null, stop: { start: end - 1, end } };
  }
  if (body[mark] !== "\u3002" || mark > longestRunIn || mark < 2) return null;
  return runIn(text, start, from, from + mark);
}
function runIn(text, base, from, stopAt) {
  let rest = stopAt + 1;
  while (isBlank(text.slice(rest - base, rest - base + 1)) && rest - base < text.length) rest += 1;
  if (rest - base >= text.length) return null;
  return { start: from, end: stopAt, rest, stop: { start: stopAt, end: stopAt + 1 } };
}
function firstStop(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? "";
    if ("\u201C\u2018\uFF08\u300A\u3010(".includes(one)) depth += 1;
    else if ("\u201D\u2019\uFF09\u300B\u3011)".includes(one)) depth = Math.max(0, depth - 1);
    else if ("\u3002\uFF01\uFF1F\uFF1B".includes(one) && (depth === 0 || at === text.length - 1)) return at;
  }
  return null;
}
function isTitleLike({ text, block: block2 }, longest2 = 30) {
  if (block2.kind !== "paragraph" && block2.kind !== "heading") return false;
  if (text.length < 2 || text.length > longest2 || /[。；;]/u.test(text) || /[，,、：:！!？?…]$/u.test(text))
    return false;
  return !/^(?:附件|附表|附图|注[：:]|注释|说明[：:]|资料来源|数据来源|来源|单位[：:]|[表图]\s*[\d一二三四五六七八九十]|（|\()/u.test(
    text
  ) && !/^[\d\s.,%：:/-]+$/u.test(text);
}
function titleLines(lines, at, bare) {
  const first = lines[at];
  if (first === void 0) return 0;
  let count3 = 1;
  for (; count3 < 3; count3 += 1) {
    const line = lines[at + count3];
    const before = lines[at + count3 - 1];
    if (line === void 0 || before === void 0 || lines[at + count3 + 1] === void 0) break;
    const subtitle = /^(?:——|—|--)/u.test(line.text);
    if (!isTitleLike(line) || ordinalOf(line) !== null || announcesNext(line.text)) break;
    if (isOffice(line.text) || isMastheadData(line.text, true)) break;
    if (!isBlank(first.manuscript.text.slice(before.end, line.start)) || line.block.kind !== first.block.kind) break;
    if (line.block.kind === "heading" && line.block.level !== first.block.level) break;
    if (subtitle) continue;
    const alike = first.block.look.centred && line.block.look.centred;
    if (line.apart && !alike && first.text.length > 8) break;
    if (line.block.look.bold && !first.block.look.bold && !alike) break;
    const others = [...bare].filter((one) => one !== line && one !== first && !announcesNext(one.text));
    if (bare.has(line) && others.length > 0 && first.text.length > 8 && !alike) break;
  }
  return count3;
}
function announcesNext(text) {
  return /^(?:下一步|接下来|今后|下一阶段)/u.test(text);
}

// scripts/import/structure/banners.ts
var reach = 5;
function repeatedBanners(manuscripts) {
  const places2 = /* @__PURE__ */ new Map();
  const note = (line, head) => {
    if (isText(line) || line.aside !== null || line.block.kind === "table" || line.block.kind === "picture") return;
    if (line.text.length < 4 || ordinalOf(line) !== null) return;
    const key2 = line.text.replace(/\s+/g, "");
    const place = places2.get(key2) ?? { lines: [], heads: /* @__PURE__ */ new Set() };
    if (!place.lines.includes(line)) place.lines.push(line);
    place.heads.add(head);
    places2.set(key2, place);
  };
  for (const [source, lines] of manuscripts.entries()) {
    const text = lines.findIndex(isText);
    const head = lines.slice(0, Math.min(reach, text < 0 ? reach : text));
    for (const [index, line] of head.entries()) if (index === 0 || index + 1 !== text) note(line, `${source}`);
    for (const [index, line] of lines.entries()) {
      const ordinal = ordinalOf(line);
      if (ordinal === null || !["part", "topic", "two"].includes(ordinal.scheme)) continue;
      const above = lines.slice(Math.max(0, index - 3), index);
      const from = above.findLastIndex(isText) + 1;
      for (const near of above.slice(from)) if (!announcesNext(near.text)) note(near, `${source}-${index}`);
      const after = lines[index + 1];
      if (after !== void 0 && ordinal.length >= line.text.length) note(after, `${source}-${index}`);
    }
  }
  const banners = /* @__PURE__ */ new Set();
  for (const { lines, heads } of places2.values()) {
    if (heads.size < 2 || lines.length < 2) continue;
    for (const line of lines) banners.add(line);
  }
  return banners;
}

// scripts/import/structure/boilerplate.ts
var controls = new Set(
  "\u9996\u9875 \u7F51\u7AD9\u9996\u9875 \u8FD4\u56DE\u9996\u9875 \u8FD4\u56DE\u9876\u90E8 \u9876\u90E8 \u8FD4\u56DE \u6253\u5370 \u6253\u5370\u672C\u9875 \u6253\u5370\u6B64\u9875 \u5173\u95ED \u5173\u95ED\u7A97\u53E3 \u5173\u95ED\u672C\u9875 \u5206\u4EAB \u5206\u4EAB\u5230 \u8F6C\u53D1 \u6536\u85CF \u5B57\u4F53 \u5B57\u53F7 \u5927 \u4E2D \u5C0F A A+ A- \u5FAE\u4FE1 \u5FAE\u535A \u65B0\u6D6A\u5FAE\u535A QQ QQ\u7A7A\u95F4 \u670B\u53CB\u5708 \u590D\u5236\u94FE\u63A5 \u4E0A\u4E00\u7BC7 \u4E0B\u4E00\u7BC7 \u6CA1\u6709\u4E86 \u65E0 \u542C\u65B0\u95FB \u6717\u8BFB \u8BED\u97F3\u64AD\u62A5 \u65E0\u969C\u788D \u65E0\u969C\u788D\u9605\u8BFB \u5173\u6000\u7248 \u957F\u8005\u6A21\u5F0F \u7E41\u4F53 \u7E41\u9AD4 \u7B80\u4F53 \u7B80\u4F53\u7248 \u7E41\u4F53\u7248 English \u767B\u5F55 \u6CE8\u518C \u641C\u7D22 \u90AE\u7BB1 \u624B\u673A\u7248 \u9605\u8BFB\u539F\u6587 \u5728\u770B \u70B9\u8D5E \u8D5E \u5199\u7559\u8A00 \u7559\u8A00 \u8BC4\u8BBA \u9605\u8BFB \u89C6\u9891 \u5C0F\u7A0B\u5E8F \u77E5\u9053\u4E86 \u53D6\u6D88 \u5141\u8BB8 \u64AD\u653E \u6536\u8D77 \u5C55\u5F00 \u5C55\u5F00\u5168\u6587 \u8F7B\u70B9\u4E24\u4E0B\u53D6\u6D88\u8D5E \u8F7B\u70B9\u4E24\u4E0B\u53D6\u6D88\u5728\u770B \u52A0\u5165\u6536\u85CF \u8BBE\u4E3A\u9996\u9875 \u6211\u8981\u7EA0\u9519 \u7EA0\u9519 \u4E0B\u8F7D \u9644\u4EF6\u4E0B\u8F7D \u76EE\u5F55 \u5BFC\u822A \u7F51\u7AD9\u5730\u56FE".split(" ")
);
var ambiguous = /* @__PURE__ */ new Set(["\u76EE\u5F55", "\u4E2D", "\u5927", "\u5C0F", "\u65E0", "\u89C6\u9891", "\u9605\u8BFB", "\u7559\u8A00", "\u8BC4\u8BBA"]);
var navigation = [
  /^(?:当前|您的?|您现在的?|你的?|现在的?|所在)(?:当前|所在)?的?位置(?:是)?[：:]/,
  /^(?:网站)?首页\s*(?:[>›»→＞/\\|-]|&gt;)/,
  /^[^。]{1,20}(?:\s*[>›»＞]\s*[^。>›»＞]{1,20}){2,}$/,
  /^【?字[体号][：:]?[\s【[（(]*大/,
  /^(?:上|下)一篇[：:]/,
  /^(?:预览时标签不可点|微信扫一扫|使用小程序|关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|收录于(?:合集|话题)|发表于\S{2,6}$|喜欢作者|人划线|已关注)/
];
var advertisement = [
  /^[▲▼△↑↓☝👆👇*\s]*(?:点击|戳|轻触)(?:上方|下方|这里|上面|下面)?.{0,6}(?:蓝字|蓝色|卡片|名片|标题).{0,14}$/u,
  /^.{0,8}(?:扫码|扫一扫|扫描|长按|识别)[^。]{0,16}(?:关注|二维码|识别|添加|加入|下载|订阅|公众号)[^。]{0,16}[。！!]?$/,
  /^[^。]{0,10}(?:欢迎关注|关注我们|设为星标|加星标|点亮星标|点个在看)[^。]{0,20}[。！!]?$/,
  /^(?:商务合作|广告|投稿邮箱|投稿热线|新闻热线|合作热线)(?:[：:].{0,40})?$/,
  /^[^。]{0,10}(?:公众号|视频号|抖音号|官方微博)二维码$/
];
var credits = /^[（(【[]?\s*(?:本[期文])?(?:责任?编辑|责编|值班编辑|执行编辑|编辑|编审|主编|审核|审校|审读|初审|复审|终审|一审|二审|三审|一审一校|校对|校核|供稿|撰稿|供图|监制|总监制|制图|排版|美编|通讯员|签发)(?:人|单位|者)?\s*[：:丨|｜／/](?!.*。.)/;
var plainCredits = /^[（(【[]?\s*(?:责任?编辑|责编|值班编辑|执行编辑|供稿|撰稿|通讯员|监制|总监制)/;
var looseCredits = /^[（(【[]?\s*(?:文字?|图片?|文图|图文|摄影|记者|策划|统筹|整理|来源|作者|出品|投稿|来稿)(?:[/／、](?:图|文))?\s*[：:丨|｜／/]\s*[^。]{1,40}$/;
var byline = /^[（(【[]?\s*(?:本报|本刊|本台|新华社|通讯员|特约)?(?:讯|首席|见习)?\s*(?:记者|通讯员|评论员)\s*[\p{Script=Han}\s、]{2,20}[）)】\]]?$/u;
var related = /^[【[▼▽●◆■>＞《—☆★👉\s-]*(?:相关(?:阅读|链接|新闻|文章|推荐|报道|信息|文件)|往期(?:推荐|回顾|精彩|精选|阅读)|延伸阅读|推荐阅读|更多(?:阅读|精彩|新闻)|热门(?:推荐|文章|新闻)|精彩(?:推荐|回顾)|猜你喜欢|喜欢此内容的人还喜欢|大家都在看)[】\]▼▽●◆■<》—☆★：:\s-]*$/u;
var endMark = /^[\s—–―\-－=_·*～~●◆■▪▲]*(?:END|End|end|THE END|The End|[（(]\s*(?:完|全文完|正文完|待续)\s*[）)]|(?:全文|正文)?完)[\s—–―\-－=_·*～~●◆■▪▲.。]*$/u;
var ornament = /^[\s—–―\-－=_·*～~●◆■▪▲▼△▽◇□○☆★◎※→↓.…+#]+$/u;
var folio = /^(?:[—–\-－·]\s*\d{1,4}\s*[—–\-－·]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;
function boilerplateOf(text, zone) {
  const line = text.replace(/\s+/g, " ");
  if (line.length > 120) return null;
  if (endMark.test(line) || ornament.test(line)) return "end-mark";
  if (folio.test(line)) return "footer";
  if (advertisement.some((pattern) => pattern.test(line))) return "advertisement";
  if (/[。！？][^”’）)\s]/u.test(line) || /。$/.test(line) && !(credits.test(line) && line.length <= 14)) return null;
  if (isControls(line, zone) || navigation.some((pattern) => pattern.test(line))) return "navigation";
  if (credits.test(line) && line.length <= 80 && (zone !== "body" || plainCredits.test(line))) return "credits";
  if (zone !== "body" && isMastheadData(line, zone === "head")) return zone === "head" ? "source-line" : "credits";
  if (zone !== "body" && byline.test(line)) return zone === "head" ? "source-line" : "credits";
  if (zone === "tail" && looseCredits.test(line)) return "credits";
  return null;
}
function announcesOthers(text) {
  return related.test(text);
}
function endMarkLength(text) {
  return /(?<=[。！？”）])\s*(?:[（(]\s*(?:完|全文完)\s*[）)]|[■□∎◆▪]+)$/u.exec(text)?.[0].length ?? 0;
}
function isControls(line, zone) {
  const words2 = line.split(/[\s|｜/／、·,，【】[\]（）()：:>＞]+/).filter((word) => word !== "" && !/^\d{1,6}$/.test(word));
  if (words2.length === 0 || !words2.every((word) => controls.has(word))) return false;
  return words2.length > 1 ? words2.some((word) => word.length > 1) : zone !== "body" ? !ambiguous.has(line) : line.length > 1 && !ambiguous.has(line);
}

// scripts/import/structure/clear.ts
function clear(manuscripts, finding) {
  const banners = repeatedBanners(manuscripts);
  return manuscripts.map((lines) => {
    const zones = zonesOf(lines);
    const kept2 = [];
    const data = [];
    const found = [];
    const drop = (line, reason) => {
      finding.setAside(line, reason);
      if (reason === "source-line" || reason === "credits") data.push(readMastheadData(line.text));
    };
    let others = false;
    for (const [index, line] of lines.entries()) {
      const zone = zones[index] ?? "body";
      if (line.aside !== null) {
        drop(line, line.aside);
        if (isMastheadData(line.text, true)) data.push(readMastheadData(line.text));
        continue;
      }
      if (line.block.kind === "table" || line.block.kind === "picture") {
        if (others && line.block.kind === "picture") drop(line, "related");
        else kept2.push(line);
        continue;
      }
      if (banners.has(line)) {
        drop(line, "banner");
        if (!found.includes(line.text)) found.push(line.text);
        continue;
      }
      const reason = boilerplateOf(line.text, zone);
      if (reason !== null) {
        drop(line, reason);
        continue;
      }
      if (announcesOthers(line.text)) others = true;
      else if (others && (isText(line) || startsTopic(line))) others = false;
      if (others) drop(line, "related");
      else kept2.push(withoutEndMark(line, finding));
    }
    return { lines: withoutSignature(kept2, data, finding), data, banners: found };
  });
}
function withoutSignature(lines, data, finding) {
  const last = lines.at(-1);
  const day2 = last === void 0 ? null : findDay(last.text);
  if (last === void 0 || day2 === null || last.text.length > 20 || /[，。；]/u.test(last.text) || lines.length < 3)
    return lines;
  const office2 = lines.at(-2);
  if (office2 === void 0 || !isOffice(office2.text)) return lines;
  finding.setAside(office2, "masthead");
  finding.setAside(last, "masthead");
  data.push({ source: null, author: null, issuer: office2.text, date: day2 });
  return lines.slice(0, -2);
}
function withoutEndMark(line, finding) {
  const length = endMarkLength(line.text);
  if (length === 0) return line;
  const end = line.end - length;
  const mark = line.text.slice(-length);
  const start = end + (mark.length - mark.trimStart().length);
  finding.setAside({ source: line.source, start, end: line.end }, "end-mark");
  return { ...line, end, text: line.text.slice(0, -length) };
}
function zonesOf(lines) {
  const zones = [];
  let above = true;
  for (const line of lines) {
    if (startsTopic(line)) above = true;
    else if (above && (isText(line) || line.block.kind === "table" || isNumbered(line))) above = false;
    zones.push(above ? "head" : "body");
  }
  for (let index = lines.length - 1, below = true; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === void 0) break;
    const next = lines[index + 1];
    if (next !== void 0 && startsTopic(next)) below = true;
    if (zones[index] === "head") continue;
    if (below && (isText(line) || line.block.kind === "table" || isNumbered(line))) below = false;
    if (below) zones[index] = "tail";
  }
  return zones;
}
function isNumbered(line) {
  return line.block.kind === "item" || ordinalOf(line) !== null;
}
function startsTopic(line) {
  const ordinal = ordinalOf(line);
  return ordinal !== null && !isSentenceScheme(ordinal.scheme) && ["part", "topic", "two"].includes(ordinal.scheme);
}

// scripts/import/structure/finding.ts
var Finding = class {
  manuscripts;
  problems = [];
  #asides;
  #cuts;
  #told = /* @__PURE__ */ new Set();
  constructor(manuscripts) {
    this.manuscripts = manuscripts;
    this.#asides = manuscripts.map(() => []);
    this.#cuts = manuscripts.map(() => []);
  }
  /** Notes that a stretch is none of the text. */
  setAside({ source, start, end }, reason) {
    if (start < end) this.#asides[source]?.push({ start, end, reason });
  }
  /** Notes that a stretch is left out because the place says it: a number, the stop of a title. */
  cut({ source, start, end }, reason) {
    if (start < end) this.#cuts[source]?.push({ start, end, text: "", reason });
  }
  /** Tells of a problem, once at each place. */
  warn(kind, params, { source, start, end }) {
    const manuscript = this.manuscripts[source];
    const key2 = `${kind.code} ${source} ${start}`;
    if (manuscript === void 0 || this.#told.has(key2)) return;
    this.#told.add(key2);
    this.problems.push(diagnose(kind, params, placeBetween(manuscript.name, manuscript.text, start, end)));
  }
  asidesOf(source) {
    return (this.#asides[source] ?? []).toSorted((a, b) => a.start - b.start);
  }
  cutsOf(source) {
    return (this.#cuts[source] ?? []).toSorted((a, b) => a.start - b.start);
  }
  textOf({ source, start, end }) {
    return this.manuscripts[source]?.text.slice(start, end) ?? "";
  }
};

// scripts/import/structure/report-facts.ts
function reportFacts(manuscripts, cleared, read2, topics, wishes) {
  const data = [...cleared.flatMap((one) => one.data), ...read2.flatMap(({ head }) => head.data)];
  const banner = cleared.flatMap(({ banners }) => banners).find((text) => text.length >= 6);
  const above = read2.find(({ head }) => head.title === null && head.words !== null)?.head.words;
  const properties = manuscripts.map((manuscript) => manuscript.properties);
  const title = (wishes.title ?? above ?? banner ?? named(manuscripts[0], topics) ?? "").replace(/\s+/gu, " ").trim() || "\u4F1A\u520A";
  const said2 = (key2) => data.find((one) => one[key2] !== null)?.[key2] ?? null;
  const author = said2("author");
  const source = said2("source");
  const written = properties.find(({ author: by }) => by !== null && isOffice(by))?.author ?? null;
  const publisher = wishes.publisher ?? said2("issuer") ?? (author !== null && isOffice(author) ? author : null) ?? source ?? author ?? written;
  const dates = [...data.map(({ date }) => date), ...properties.map(({ date }) => findDay(date ?? ""))].filter(
    (date) => date !== null
  );
  const heads = [banner, above, title, ...cleared.flatMap(({ banners }) => banners)].flatMap((text) => text ?? []);
  return {
    title: curled(title),
    publisher,
    occasion: occasionOf(heads),
    date: wishes.date ?? dates.toSorted().at(-1) ?? null,
    source
  };
}
function named(manuscript, topics) {
  const [first = null] = topics;
  const file = manuscript?.name.replace(/\.[A-Za-z]+$/, "").trim() ?? "";
  const own = manuscript?.properties.title ?? (new RegExp("\\p{Script=Han}{2}", "u").test(file) ? file : null);
  return topics.length === 1 ? first : own ?? first;
}
function occasionOf(texts2) {
  for (const text of texts2) {
    const match = /(?:\d{4}年)?[\p{Script=Han}]{0,8}["“]?两会["”]?/u.exec(text)?.[0];
    if (match !== void 0) return curled(match);
  }
  return null;
}
function curled(text) {
  let open = false;
  return text.replaceAll('"', () => {
    open = !open;
    return open ? "\u201C" : "\u201D";
  });
}

// scripts/import/structure/exhibits.ts
var number = "\\s*\\d{1,2}(?:\\s*[-\uFF0D\u2014\u2013.\uFF0E]\\s*\\d{1,2})?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}";
var tableTitle = new RegExp(`^(?:\u9644)?\u8868(?:${number})\\s*[\uFF1A:\u3001.\uFF0E]?\\s*(?=[^\\s\uFF0C\u3002\uFF1B])`, "u");
var pictureTitle = new RegExp(`^(?:\u9644)?\u56FE(?:${number})\\s*[\uFF1A:\u3001.\uFF0E]?\\s*(?=[^\\s\uFF0C\u3002\uFF1B])`, "u");
var mention = /(?:见|如|参见|详见)?(?:附)?[表图]\s*\d{1,2}(?:[-－—]\d{1,2})?(?!\d)(?=所示|中|可|显示|所列|[）)，。])|(?:见|参见|详见)(?:下|上)?[表图]\s*\d{1,2}/gu;
function exhibitAt(lines, index, finding) {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === void 0) return null;
  if (line.block.kind === "picture") return pictureAt(line, next, finding);
  const titled2 = line.block.kind !== "table" && next?.block.kind === "table" && isCaption(line, tableTitle);
  const table2 = titled2 ? next : line;
  if (table2?.block.kind !== "table") return null;
  const after = lines[index + (titled2 ? 2 : 1)];
  const note = after !== void 0 && isNote(after) ? after : null;
  const title = titled2 ? captionOf(line, tableTitle, finding) : null;
  return {
    blocks: [{ type: "table", title, rows: rowsOf(table2), note: note === null ? null : proseOf(note) }],
    count: (titled2 ? 2 : 1) + (note === null ? 0 : 1)
  };
}
function tellMentions(lines, finding) {
  for (const line of lines) {
    if (line.block.kind === "table" || line.block.kind === "picture") continue;
    for (const match of line.text.matchAll(mention)) {
      const start = line.start + match.index;
      finding.warn(
        importNumberedReference,
        { text: match[0] },
        { source: line.source, start, end: start + match[0].length }
      );
    }
  }
}
function pictureAt(line, next, finding) {
  const { source, start, end, block: block2, manuscript } = line;
  const alternative2 = start < end ? { source, start, end } : null;
  if (block2.picture === null || !manuscript.pictures.has(block2.picture)) {
    const prose = alternative2 === null ? null : { ...alternative2, spans: [] };
    return { blocks: prose === null ? [] : [{ type: "paragraph", prose, label: null }], count: 1 };
  }
  const titled2 = next !== void 0 && isCaption(next, pictureTitle);
  const title = titled2 ? captionOf(next, pictureTitle, finding) : null;
  return { blocks: [{ type: "picture", key: block2.picture, alternative: alternative2, title, source }], count: titled2 ? 2 : 1 };
}
function isCaption({ text, block: block2, aside }, pattern) {
  return aside === null && (block2.kind === "paragraph" || block2.kind === "heading") && text.length <= 60 && !/[。；]/u.test(text) && pattern.test(text);
}
function captionOf({ text, source, start, end }, pattern, finding) {
  const length = pattern.exec(text)?.[0].length ?? 0;
  finding.cut({ source, start, end: start + length }, "ordinal");
  return { source, start: start + length, end };
}
function isNote({ text, block: block2, aside }) {
  return aside === null && block2.kind === "paragraph" && /^(?:注|备注|说明|资料来源|数据来源)\s*[：:]/u.test(text);
}
function rowsOf({ block: block2, source, manuscript }) {
  const width = Math.max(...block2.rows.map((row) => row.length));
  return block2.rows.map((row) => {
    const cells = row.map((cell) => ({
      source,
      ...trimmed(manuscript.text, cell.start, cell.end),
      spans: block2.spans
    }));
    const end = cells.at(-1)?.end ?? block2.end;
    while (cells.length < width) cells.push({ source, start: end, end, spans: [] });
    return cells;
  });
}
function proseOf({ source, start, end, block: block2 }) {
  return { source, start, end, spans: block2.spans };
}

// scripts/import/structure/labels.ts
var longest = 14;
var longestCounted = 20;
function labelsOf(lines) {
  const labels = /* @__PURE__ */ new Map();
  const paragraphs2 = lines.filter(({ block: block2, aside }) => block2.kind === "paragraph" && aside === null);
  const ends = paragraphs2.map((line) => ({ line, end: labelEnd(line) }));
  const found = ends.filter(({ end }) => end !== null);
  if (found.length < 2) return labels;
  const from = ends.findIndex(({ end }) => end !== null);
  const to = ends.findLastIndex(({ end }) => end !== null);
  if (from > 1 || ends.length - 1 - to > 1 || found.length < to - from + 1) return labels;
  for (const { line, end } of found) if (end !== null) labels.set(line, end);
  return labels;
}
function labelEnd(line) {
  const { text, start, block: block2 } = line;
  if (!isText(line)) return null;
  const bold = block2.spans.find((span2) => span2.type === "strong" && span2.start <= start && span2.end > start + 1);
  if (bold !== void 0) return null;
  const ordinal = ordinalOf(line);
  if (ordinal?.scheme === "shi" && countedOn(text, ordinal.value) !== null) return null;
  const stop = text.indexOf("\u3002");
  const length = stop - (ordinal?.length ?? 0);
  if (length < 2 || length > (ordinal === null ? longest : longestCounted) || text.length - stop < 10) return null;
  return /[：；！？:;]/u.test(text.slice(0, stop)) ? null : start + stop + 1;
}

// scripts/import/structure/lists.ts
var bullet = /^(?:[•·●○◆◇■□▪▫►▶➤★☆※‣⁃✓✔]|[-–*+](?=\s))\s*/u;
function listAt(lines, index, finding) {
  const items = [];
  for (const line of lines.slice(index)) {
    const item = itemOf(line);
    const first = items[0];
    if (item === null || first !== void 0 && item.level === first.level && item.value === null !== (first.value === null))
      break;
    items.push(item);
  }
  const taken = inOrder(items);
  if (taken.length === 0) return null;
  for (const { line, length } of taken)
    finding.cut({ source: line.source, start: line.start, end: line.start + length }, "ordinal");
  return { blocks: nested(taken), count: taken.length };
}
function itemOf(line) {
  const { block: block2, text, start } = line;
  if (block2.kind !== "paragraph" && block2.kind !== "item" || line.aside !== null) return null;
  const level = block2.kind === "item" ? block2.level ?? 1 : 1;
  const ordinal = ordinalOf(line);
  if (ordinal !== null) {
    if (isSentenceScheme(ordinal.scheme) || ordinal.length >= text.length) return null;
    const listed = block2.kind === "item" || ordinal.scheme === "dot" || ordinal.scheme === "paren" || ordinal.scheme === "circle";
    return listed ? { line, level, length: ordinal.length, value: ordinal.value } : null;
  }
  const sign = Math.max(block2.kind === "item" ? block2.numberEnd - start : 0, bullet.exec(text)?.[0].length ?? 0);
  if (sign >= text.length || sign === 0 && block2.kind !== "item") return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(0, sign))) return null;
  return { line, level, length: sign, value: null };
}
function inOrder(items) {
  const base = items[0]?.level ?? 1;
  const expected = [];
  const kinds = [];
  let count3 = 0;
  for (const { level, value: value2 } of items) {
    if (level < base || level > expected.length + base) break;
    const depth = level - base;
    expected.length = Math.min(expected.length, depth + 1);
    kinds.length = Math.min(kinds.length, depth + 1);
    if (expected[depth] === void 0) {
      expected[depth] = 1;
      kinds[depth] = value2 !== null;
    }
    if (kinds[depth] !== (value2 !== null) || value2 !== null && value2 !== expected[depth]) break;
    expected[depth] = (expected[depth] ?? 1) + 1;
    count3 += 1;
  }
  const taken = items.slice(0, count3);
  const first = taken[0];
  return first !== void 0 && first.value !== null && taken.filter(({ level }) => level === first.level).length < 2 ? [] : taken;
}
function nested(items) {
  const [first] = items;
  if (first === void 0) return [];
  const entries = [];
  for (const item of items) {
    if (item.level > first.level) entries.at(-1)?.below.push(item);
    else {
      const { line, length } = item;
      const prose = { source: line.source, start: line.start + length, end: line.end, spans: line.block.spans };
      entries.push({ prose, below: [] });
    }
  }
  return [
    {
      type: "list",
      ordered: first.value !== null,
      items: entries.map(({ prose, below }) => ({ prose, lists: nested(below) }))
    }
  ];
}

// scripts/import/structure/candidates.ts
var numbered = schemes;
function outermost(lines, sentences) {
  const runs = numbered.filter((scheme) => sentences || !isSentenceScheme(scheme)).map((scheme) => runOf(lines, scheme)).filter((run) => run !== null);
  const headings = headingRun(lines);
  if (headings !== null) {
    const scheme = commonScheme(headings.members);
    const first = headings.members[0]?.index ?? 0;
    const above = runs.find(
      ({ key: key2, members }) => !isSentence(key2) && scheme !== null && rank(key2) < rank(scheme) && (members[0]?.index ?? 0) <= first
    );
    return above ?? headings;
  }
  const plain2 = runs.filter(({ key: key2 }) => !isSentence(key2));
  if (plain2[0] !== void 0) return plain2[0];
  const bare = bareRun(lines);
  if (bare !== null) return bare;
  return runs.toSorted((a, b) => (a.members[0]?.index ?? 0) - (b.members[0]?.index ?? 0))[0] ?? null;
}
function headingRun(lines) {
  const levels = lines.flatMap(
    ({ block: block2, aside }) => block2.kind === "heading" && aside === null ? [block2.level ?? 1] : []
  );
  if (levels.length === 0) return null;
  const level = Math.min(...levels);
  const own = lines.flatMap(
    (line, index) => line.block.kind === "heading" && (line.block.level ?? 1) === level ? [candidate(line, index)] : []
  );
  const scheme = commonScheme(own);
  const others = scheme === null ? [] : lines.flatMap((line, index) => {
    const one = candidate(line, index);
    return line.block.kind !== "heading" && one.ordinal?.scheme === scheme && one.title?.rest === null ? [one] : [];
  });
  const members = [...own, ...others].sort((a, b) => a.index - b.index);
  return { key: `h${level}`, members, strays: outOfRow(members) };
}
function runOf(lines, scheme) {
  const all = lines.flatMap((line, index) => {
    const one = candidate(line, index);
    return one.ordinal?.scheme === scheme && line.block.kind !== "heading" ? [one] : [];
  });
  const members = [];
  const strays = [];
  for (const one of all) {
    if (inRow(one.ordinal?.value ?? 0, members.length + 1)) members.push(one);
    else strays.push(one.line);
  }
  if (members.length < 2) return null;
  const bodies = members.filter(
    ({ title, index }, at) => title !== null && (title.rest !== null || hasBody(lines, index, members[at + 1]?.index))
  );
  const titled2 = members.filter(({ title }) => title !== null);
  if (isSentenceScheme(scheme)) {
    const whole = members.every(
      ({ line, ordinal }) => scheme !== "shi" || countedOn(line.text, ordinal?.value ?? 0) === null
    );
    if (!whole || bodies.length < members.length) return null;
  } else if (scheme === "dot" || scheme === "paren" || scheme === "circle") {
    if (titled2.length < members.length || bodies.length < members.length - 1) return null;
  } else if (titled2.length * 2 < members.length || bodies.length * 2 < members.length) return null;
  return { key: scheme, members, strays };
}
function bareRun(lines) {
  const members = bareLines(lines).map((line) => candidate(line, lines.indexOf(line)));
  const enough = members.length >= 2 || members.some(({ line }) => line.block.look.bold);
  return enough ? { key: "bare", members, strays: [] } : null;
}
function bareLines(lines) {
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    if (!isTitleLike(line, 26) || line.block.kind !== "paragraph" || ordinalOf(line) !== null) return false;
    return next !== void 0 && isText(next) && next.block.kind === "paragraph" && !isOffice(line.text) && !isMastheadData(line.text, true);
  });
}
function candidate(line, index) {
  const ordinal = ordinalOf(line);
  return { index, line, ordinal, title: titleOf(line, ordinal?.length ?? 0) };
}
function inRow(value2, expected) {
  return value2 === expected || value2 === Number.POSITIVE_INFINITY && expected > 1;
}
function outOfRow(members) {
  let expected = 1;
  return members.flatMap(({ ordinal, line }) => {
    if (ordinal === null) return [];
    const fits2 = inRow(ordinal.value, expected) || ordinal.value === 1;
    expected = (Number.isFinite(ordinal.value) ? ordinal.value : expected) + 1;
    return fits2 ? [] : [line];
  });
}
function hasBody(lines, index, next) {
  return (next ?? lines.length) > index + 1;
}
function commonScheme(members) {
  const counts = /* @__PURE__ */ new Map();
  for (const { ordinal } of members)
    if (ordinal !== null) counts.set(ordinal.scheme, (counts.get(ordinal.scheme) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== void 0 && most[1] * 2 >= members.length ? most[0] : null;
}
function isSentence(key2) {
  return key2 === "shi" || key2 === "di" || key2 === "first";
}
function rank(key2) {
  return schemes.indexOf(key2);
}
function nextSteps(line) {
  if (line.aside !== null || line.block.kind === "table" || line.block.kind === "picture" || !announcesNext(line.text))
    return null;
  if (ordinalOf(line) !== null) return null;
  const counted2 = /^(?:下一步|接下来|下一阶段|今后(?:一个时期|一段时[间期]|几年|[一二三四五]年)?)(?:工作中?)?[，,]/u.test(line.text);
  const title = counted2 ? null : titleOf(line, 0);
  if (title !== null && title.end - title.start <= 30) {
    if (title.rest === null) return "title";
    if (!/[将要]/u.test(line.text.slice(0, title.end - line.start))) return "run-in";
  }
  return counted2 || /^(?:下一步|接下来|下一阶段)(?:工作)?[：:]/u.test(line.text) ? "paragraph" : null;
}

// scripts/import/structure/strays.ts
function warnOfOrdinal(line, kind, finding) {
  const { length } = ordinalOf(line) ?? { length: 2 };
  finding.warn(kind, { ordinal: line.text.slice(0, length).trim() }, { ...line, end: line.start + length });
}
function tellStrays(lines, finding) {
  const rows = /* @__PURE__ */ new Map();
  const close = (scheme) => {
    const row = rows.get(scheme);
    if (row?.lone != null && row.last === 1 && scheme !== "first") warnOfOrdinal(row.lone, importStrayOrdinal, finding);
    rows.delete(scheme);
  };
  for (const line of lines) {
    const ordinal = ordinalOf(line);
    if (ordinal === null) {
      const counted3 = countedOn(line.text, 0);
      if (counted3 !== null) rows.set("shi", { last: counted3, lone: null });
      continue;
    }
    const { scheme, value: value2 } = ordinal;
    if (value2 === 1) close(scheme);
    const row = rows.get(scheme);
    const expected = (row?.last ?? 0) + 1;
    if (!inRow(value2, expected)) {
      if (scheme !== "first") warnOfOrdinal(line, importStrayOrdinal, finding);
      continue;
    }
    const counted2 = scheme === "shi" ? countedOn(line.text, value2) : null;
    rows.set(scheme, {
      last: counted2 ?? (Number.isFinite(value2) ? value2 : expected),
      lone: value2 === 1 && counted2 === null ? line : null
    });
  }
  for (const scheme of [...rows.keys()]) close(scheme);
}

// scripts/import/structure/blocks.ts
function blocksOf(lines, finding) {
  const labels = labelsOf(lines);
  const blocks2 = [];
  const inText = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === void 0) break;
    const found = exhibitAt(lines, index, finding) ?? listAt(lines, index, finding) ?? quotationAt(lines, index);
    if (found !== null) {
      blocks2.push(...found.blocks);
      index += found.count;
      continue;
    }
    index += 1;
    if (line.block.kind === "note") {
      blocks2.push({ type: "note", prose: noteOf(line, finding) });
      continue;
    }
    inText.push(line);
    if (line.block.kind === "heading") {
      finding.warn(importDeepTitle, { title: line.text }, line);
      blocks2.push({ type: "paragraph", prose: proseOf2(line), label: "whole" });
    } else blocks2.push({ type: "paragraph", prose: proseOf2(line), label: labels.get(line) ?? null });
  }
  tellStrays(inText, finding);
  return blocks2;
}
function proseOf2({ source, start, end, block: block2 }) {
  return { source, start, end, spans: block2.spans };
}
function noteOf(line, finding) {
  const sign = line.block.numberEnd > line.start && line.block.numberEnd < line.end ? line.block.numberEnd : line.start;
  finding.cut({ source: line.source, start: line.start, end: sign }, "ordinal");
  return { ...proseOf2(line), start: sign };
}
function quotationAt(lines, index) {
  let count3 = 0;
  while (lines[index + count3]?.block.kind === "quotation") count3 += 1;
  if (count3 === 0) return null;
  return { blocks: [{ type: "quotation", paragraphs: lines.slice(index, index + count3).map(proseOf2) }], count: count3 };
}

// scripts/import/structure/sections.ts
function sectionsOf(lines, finding) {
  const next = nextPart(lines);
  const { blocks: blocks2, sections } = divide(next === null ? lines : lines.slice(0, next.index), 1, finding);
  if (next === null) return { blocks: blocks2, sections: placeNext(sections, finding) };
  const last = lines.slice(next.index);
  const part = nextSection(last, next.how, finding);
  return {
    blocks: blocks2,
    sections: placeNext([...sections, { title: part.title, ...divide(part.lines, 2, finding) }], finding)
  };
}
function divide(lines, depth, finding) {
  const run = depth === 3 ? null : outermost(lines, depth === 1);
  if (run === null) return { blocks: blocksOf(lines, finding), sections: [] };
  const { before, parts } = cutAt(lines, run, finding);
  const below = depth === 1 ? 2 : 3;
  return {
    blocks: blocksOf(before, finding),
    sections: parts.map((part) => ({ title: part.title, ...divide(part.lines, below, finding) }))
  };
}
function cutAt(lines, run, finding) {
  const isHeading = run.key.startsWith("h") && run.key !== "han" && run.key !== "hanParen";
  for (const line of run.strays) warnOfOrdinal(line, isHeading ? importStrayNumber : importStrayOrdinal, finding);
  const bare = new Set(bareLines(lines));
  const heads = run.members.filter(({ title, line }) => {
    if (title !== null || isHeading) return true;
    finding.warn(importNoTitle, { title: line.text.slice(0, ordinalOf(line)?.length ?? 2) }, line);
    return false;
  });
  const first = heads[0]?.index ?? lines.length;
  const parts = heads.map((head, at) => partOf(lines, head, heads[at + 1]?.index ?? lines.length, bare, finding));
  return { before: lines.slice(0, first), parts };
}
function partOf(lines, head, end, bare, finding) {
  const { line, index, ordinal, title } = head;
  const { source } = line;
  const length = ordinal?.length ?? 0;
  if (title === null) {
    const start = length < line.text.length ? line.start + length : line.start;
    finding.cut({ source, start: line.start, end: start }, "ordinal");
    return { title: { passage: { source, start, end: line.end } }, lines: lines.slice(index + 1, end) };
  }
  finding.cut({ source, start: line.start, end: title.start }, "ordinal");
  if (title.stop !== null) finding.cut({ source, ...title.stop }, "title-stop");
  if (title.rest !== null) {
    const passage2 = { source, start: title.start, end: title.end };
    return { title: { passage: passage2 }, lines: [restOf(line, title.rest), ...lines.slice(index + 1, end)] };
  }
  const joined2 = title.stop === null ? titleLines(lines.slice(index, end), 0, bare) : 1;
  const continues = joined2 > 1 && goesOn(line.text, lines[index + 1]?.text ?? "");
  const count3 = continues ? joined2 : 1;
  const last = lines[index + count3 - 1] ?? line;
  const passage = { source, start: title.start, end: count3 > 1 ? last.end : title.end };
  return { title: { passage }, lines: lines.slice(index + count3, end) };
}
function goesOn(text, next) {
  return count(text, "\u201C\u300A\uFF08") > count(text, "\u201D\u300B\uFF09") || /^(?:——|[”》）])/u.test(next) || /[和与及的、——]$/u.test(text);
}
function count(text, marks3) {
  return [...text].filter((one) => marks3.includes(one)).length;
}
function restOf(line, start) {
  return {
    ...line,
    start,
    text: line.text.slice(start - line.start),
    block: { ...line.block, kind: "paragraph", level: null, numberEnd: start }
  };
}
function nextPart(lines) {
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const how = line.block.kind === "heading" ? null : nextSteps(line);
    if (how !== null && index > 0 && before * 5 >= whole && isLast(lines, index, before * 5 >= whole * 2))
      return { index, how };
    before += line.text.length;
  }
  return null;
}
function isLast(lines, index, late) {
  const run = outermost(lines.slice(0, index), true);
  const after = lines.slice(index + 1);
  if (run === null) return true;
  const last = run.members.at(-1);
  if (!late || last !== void 0 && announcesNext(last.line.text.slice(last.ordinal?.length ?? 0))) return false;
  if (run.key === "bare") return bareLines(after).length === 0;
  const expected = run.members.length + 1;
  return !after.some((line) => {
    if (line.block.kind === "heading") return `h${line.block.level ?? 1}` <= run.key;
    const ordinal = ordinalOf(line);
    return ordinal !== null && ordinal.scheme === run.key && inRow(ordinal.value, expected);
  });
}
function nextSection([first, ...rest], how, finding) {
  if (first === void 0) return { title: { made: "" }, lines: [] };
  const { source } = first;
  const title = how === "paragraph" ? null : titleOf(first, 0);
  if (title === null) {
    const made = /^(?:下一步|接下来|今后|下一阶段)/u.exec(first.text)?.[0] ?? "";
    finding.warn(importNextHeading, { title: made }, { ...first, end: first.start + made.length });
    return { title: { made }, lines: [first, ...rest] };
  }
  if (title.stop !== null) finding.cut({ source, ...title.stop }, "title-stop");
  const passage = { source, start: title.start, end: title.end };
  return { title: { passage }, lines: title.rest === null ? rest : [restOf(first, title.rest), ...rest] };
}
function placeNext(sections, finding) {
  const placed = [];
  for (const [index, section] of sections.entries()) {
    const { title } = section;
    const words2 = "made" in title ? title.made : finding.textOf(title.passage);
    const before = placed.at(-1);
    if (index === sections.length - 1 || !announcesNext(words2.trim())) placed.push(section);
    else if ("passage" in title) {
      finding.warn(importAfterNext, { title: words2 }, title.passage);
      const own = {
        ...section,
        blocks: [...section.blocks, ...section.sections.flatMap(flattened)],
        sections: []
      };
      if (before === void 0) placed.push({ title: { made: "" }, blocks: [], sections: [own] });
      else placed[placed.length - 1] = { ...before, sections: [...before.sections, own] };
    }
  }
  return placed;
}
function flattened({ title, blocks: blocks2, sections }) {
  const head = "passage" in title ? [{ type: "paragraph", prose: { ...title.passage, spans: [] }, label: "whole" }] : [];
  return [...head, ...blocks2, ...sections.flatMap(flattened)];
}

// scripts/import/structure/contents-list.ts
function setContentsAside(lines, finding) {
  const last = /* @__PURE__ */ new Map();
  for (const [index, line] of lines.entries()) last.set(key(line), index);
  const repeats = (index) => {
    const line = lines[index];
    return line !== void 0 && key(line) !== "" && (last.get(key(line)) ?? index) > index;
  };
  const heading = lines.findIndex(({ text }) => /^目\s*录$|^CONTENTS$/iu.test(text));
  const at = (index) => last.get(lines[index] === void 0 ? "" : key(lines[index])) ?? 0;
  const numbered2 = lines.slice(0, 8).findIndex(
    (line, index) => ordinalOf(line) !== null && repeats(index) && repeats(index + 1) && at(index + 1) > at(index) + 1
  );
  const from = heading >= 0 ? heading + 1 : numbered2;
  if (from < 0) return lines;
  let to = from;
  while (to < lines.length && repeats(to)) to += 1;
  if (to - from < 2) return lines;
  const start = heading >= 0 ? heading : from;
  for (const line of lines.slice(start, to)) finding.setAside(line, "contents");
  return [...lines.slice(0, start), ...lines.slice(to)];
}
function key({ text, block: block2 }) {
  if (block2.kind === "table" || block2.kind === "picture" || /[。；]./u.test(text) || text.length > 60) return "";
  return text.replace(/[\s.…·．—-]*\d*\s*$/u, "").replace(/[\s。：:]/gu, "");
}

// scripts/import/structure/head.ts
function headOf(lines, aboveTopics, finding) {
  const data = [];
  let at = 0;
  let title = null;
  let words2 = null;
  const bare = new Set(bareLines(lines.slice(1)));
  while (at < lines.length) {
    const line = lines[at];
    if (line === void 0 || line.block.kind === "table" || line.block.kind === "picture" || isText(line) || line.block.kind === "item")
      break;
    const facts = mastheadLine(line, words2 !== null);
    if (facts !== null) {
      finding.setAside(line, "masthead");
      data.push(facts);
      at += 1;
      continue;
    }
    const isOwn = (line.block.kind === "heading" || isTitleLike(line, 50)) && (ordinalOf(line) === null || line.block.kind === "heading");
    if (words2 !== null || !isOwn || nextSteps(line) !== null && line.block.kind !== "heading") break;
    if (!aboveTopics && lines.length === 1) break;
    if (isLabel(line)) {
      if (!aboveTopics) break;
      finding.setAside(line, "masthead");
      at += 1;
      continue;
    }
    const count3 = Math.min(
      titleLines([...lines, ...aboveTopics ? lines.slice(-1) : []], at, bare),
      lines.length - at
    );
    const last = lines[at + count3 - 1] ?? line;
    const passage = { source: line.source, start: line.start, end: last.end };
    words2 = lines.slice(at, at + count3).map(({ text }) => text).join(" ");
    if (aboveTopics) for (const one of lines.slice(at, at + count3)) finding.setAside(one, "masthead");
    else title = { passage };
    at += count3;
  }
  let rest = lines.slice(at);
  if (aboveTopics && rest[0] !== void 0 && isLabel(rest[0])) {
    finding.setAside(rest[0], "masthead");
    rest = rest.slice(1);
  }
  return { title, words: words2, data, rest };
}
function isLabel({ text }) {
  return /^(?:前\s*言|导\s*语|编者按|编者的话|引\s*言|序\s*言|写在前面|卷首语|开栏的话)$/u.test(text);
}
function mastheadLine({ text }, belowTitle) {
  const nothing3 = { source: null, author: null, issuer: null, date: null };
  if (text.length > 40 || /[，；]/u.test(text)) return null;
  const date = findDay(text);
  const rest = text.replace(
    /[（(]?\s*(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\s*[）)]?/u,
    ""
  ).trim();
  if (date !== null && rest === "") return { ...nothing3, date };
  if (belowTitle && isOffice(rest)) return { ...nothing3, issuer: rest.replace(/^[（(]|[）)]$/gu, ""), date };
  return null;
}

// scripts/import/structure/topics.ts
function topicsOf(all, source, several, finding) {
  const lines = setContentsAside(all, finding);
  tellMentions(lines, finding);
  const starts = topicStarts(lines, several);
  if (starts === null) {
    const head2 = headOf(lines, false, finding);
    return { head: head2, foreword: [], topics: lines.length === 0 ? [] : [topicOf(head2.title, head2.rest, source, finding)] };
  }
  const first = starts[0]?.index ?? 0;
  const head = headOf(lines.slice(0, first), true, finding);
  for (const line of outOfRow(starts)) if (!several) warnOfOrdinal(line, importStrayNumber, finding);
  const topics = starts.map((start, at) => {
    const part = lines.slice(start.index, starts[at + 1]?.index ?? lines.length);
    const { title, rest } = takeTitle(part, start.ordinal, finding);
    return topicOf(title, rest, source, finding);
  });
  return { head, foreword: forewordOf(head.rest, finding), topics };
}
function forewordOf(lines, finding) {
  const isReal = lines.some(
    ({ text, block: block2 }) => /[。！？；]/u.test(text) || block2.kind === "table" || block2.kind === "picture"
  );
  if (isReal) return blocksOf(lines, finding);
  for (const line of lines) finding.setAside(line, "masthead");
  return [];
}
function topicOf(title, lines, source, finding) {
  const { blocks: blocks2, sections } = sectionsOf(lines, finding);
  return { source, title: title ?? { made: "" }, lead: blocks2, sections };
}
function topicStarts(lines, several) {
  const starts = lines.map((line, index) => {
    const ordinal = ordinalOf(line);
    return { index, line, ordinal, title: titleOf(line, ordinal?.length ?? 0) };
  });
  for (const scheme of ["part", "topic", "two"]) {
    const all = starts.filter(({ ordinal, line }) => ordinal?.scheme === scheme && line.text.length <= 60);
    const own = scheme === "two" ? inRowOrZero(all, several) : all;
    const atHead = own.length === 1 && (own[0]?.index ?? 9) < 4 && (several || scheme !== "two");
    if (own.length >= 2 || atHead) return own;
  }
  const headed = headedTopics(starts);
  if (headed !== null) return headed;
  return deepTopics(lines);
}
function inRowOrZero(all, several) {
  let expected = several ? all[0]?.ordinal?.value ?? 1 : 1;
  return all.filter(({ line, ordinal }) => {
    const counts = ordinal?.value === expected || !/^[1-9]/.test(line.text);
    if (counts) expected = (ordinal?.value ?? 0) + 1;
    return counts;
  });
}
function headedTopics(starts) {
  const headings = starts.filter(({ line }) => line.block.kind === "heading");
  const level = Math.min(...headings.map(({ line }) => line.block.level ?? 1));
  const own = headings.filter(({ line }) => (line.block.level ?? 1) === level);
  const [first, second] = own;
  if (first === void 0 || second === void 0) return null;
  const aloneAbove = second.index <= first.index + 1 && first.ordinal === null && own.slice(1).every(({ ordinal }) => ordinal !== null);
  const topics = aloneAbove ? own.slice(1) : own;
  return topics.length >= 2 && topics.some(({ ordinal, line }) => level === 1 || ordinal !== null || line.block.look.centred) ? topics : null;
}
function deepTopics(lines) {
  const run = runOf(lines, "han");
  if (run === null || run.members.some(({ title }) => title === null)) return null;
  const hasBelow = (stretch, scheme) => runOf(stretch, scheme) !== null;
  const deep = run.members.some(({ index }, at) => {
    const block2 = lines.slice(index + 1, run.members[at + 1]?.index ?? lines.length);
    const below = runOf(block2, "hanParen");
    return below?.members.some(
      (member, one) => hasBelow(block2.slice(member.index + 1, below.members[one + 1]?.index ?? block2.length), "dot")
    ) ?? false;
  });
  return deep ? run.members : null;
}
function takeTitle(lines, ordinal, finding) {
  const [first] = lines;
  if (first === void 0) return { title: { made: "" }, rest: [] };
  const { source } = first;
  const length = ordinal?.length ?? 0;
  const bare = new Set(bareLines(lines));
  if (length < first.text.length) {
    const found = titleOf(first, length);
    if (found?.rest != null || (found?.stop ?? null) !== null) {
      const { parts } = cutAt(
        lines,
        { key: "han", strays: [], members: [{ index: 0, line: first, ordinal, title: found }] },
        finding
      );
      const [part] = parts;
      return { title: part?.title ?? { made: "" }, rest: part?.lines ?? [] };
    }
    const count4 = titleLines(lines, 0, bare);
    finding.cut({ source, start: first.start, end: first.start + length }, "ordinal");
    const passage = { source, start: first.start + length, end: lines[count4 - 1]?.end ?? first.end };
    return { title: { passage }, rest: lines.slice(count4) };
  }
  const below = lines.slice(1);
  const head = below[0];
  if (head === void 0 || isText(head) || titleOf(head, 0)?.rest !== null || ordinalOf(head) !== null || head.block.kind === "table" || head.block.kind === "picture") {
    finding.warn(importNoTitle, { title: first.text }, first);
    return { title: { passage: { source, start: first.start, end: first.end } }, rest: below };
  }
  const count3 = titleLines(below, 0, bare);
  const last = below[count3 - 1] ?? head;
  const stop = count3 === 1 ? titleOf(head, 0)?.stop ?? null : null;
  finding.cut(first, "ordinal");
  if (stop !== null) finding.cut({ source, ...stop }, "title-stop");
  return { title: { passage: { source, start: head.start, end: stop?.start ?? last.end } }, rest: below.slice(count3) };
}
function withoutEmpty(topics, finding) {
  const kept2 = [];
  for (const topic of topics) {
    const { title, lead, sections } = topic;
    const before = kept2.at(-1);
    if (lead.length > 0 || sections.length > 0 || !("passage" in title)) {
      if (lead.length > 0 || sections.length > 0) kept2.push(topic);
      continue;
    }
    finding.warn(importEmptyTopic, { title: finding.textOf(title.passage) }, title.passage);
    const paragraph3 = { type: "paragraph", prose: { ...title.passage, spans: [] }, label: "whole" };
    if (before === void 0) kept2.push({ ...topic, title: { made: "" }, lead: [paragraph3] });
    else kept2[kept2.length - 1] = appended(before, paragraph3);
  }
  return kept2;
}
function appended(topic, block2) {
  const last = topic.sections.at(-1);
  if (last === void 0) return { ...topic, lead: [...topic.lead, block2] };
  const inner = last.sections.at(-1);
  const grown = inner === void 0 ? { ...last, blocks: [...last.blocks, block2] } : { ...last, sections: [...last.sections.slice(0, -1), { ...inner, blocks: [...inner.blocks, block2] }] };
  return { ...topic, sections: [...topic.sections.slice(0, -1), grown] };
}

// scripts/import/write/account.ts
function accountOf(manuscript, source, written, finding) {
  const setAside = finding.asidesOf(source);
  const cuts = finding.cutsOf(source);
  const edits = [...cuts];
  let at = 0;
  for (const [index, passage] of written.entries()) {
    edits.push(
      ...gapEdits(manuscript.text, at, passage.start, index === 0 ? "" : passage.separator, passage.made, [
        ...setAside,
        ...cuts
      ]),
      ...passage.edits
    );
    at = passage.end;
  }
  edits.push(...gapEdits(manuscript.text, at, manuscript.text.length, "", [], [...setAside, ...cuts]));
  return { manuscript, setAside, edits: edits.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}
function gapEdits(text, from, to, separator, made, taken) {
  const edits = [];
  let parted = separator === "";
  let at = from;
  const around = taken.filter(({ start, end }) => start < to && end > from).toSorted((a, b) => a.start - b.start);
  for (const { start, end } of [...around, { start: to, end: to }]) {
    if (at < start) {
      const space = text.slice(at, start);
      const kept2 = parted ? -1 : space.indexOf(separator);
      if (kept2 < 0) edits.push({ start: at, end: start, text: "", reason: "space" });
      else {
        if (kept2 > 0) edits.push({ start: at, end: at + kept2, text: "", reason: "space" });
        if (at + kept2 + 1 < start) edits.push({ start: at + kept2 + 1, end: start, text: "", reason: "space" });
        parted = true;
      }
    }
    at = Math.max(at, end);
  }
  const missing = `${parted ? "" : separator}${made.map((title) => `${title}
`).join("")}`;
  if (missing !== "") edits.push({ start: to, end: to, text: missing, reason: separator === "	" ? "space" : "title" });
  return edits;
}
function expectedText(accounts) {
  return piecesOf(accounts).map(({ text }) => text).join("");
}
function originOf(accounts, offset) {
  let before = 0;
  for (const { text, account, start } of piecesOf(accounts)) {
    if (offset < before + text.length)
      return { account, start: start + Math.min(offset - before, account.manuscript.text.length - start) };
    before += text.length;
  }
  return null;
}
function piecesOf(accounts) {
  const whole = [];
  for (const account of accounts) {
    const own = [];
    const { text } = account.manuscript;
    const changes = [...account.setAside.map((aside) => ({ ...aside, text: "" })), ...account.edits].toSorted(
      (a, b) => a.start - b.start || a.end - b.end
    );
    let at = 0;
    for (const change of changes) {
      if (change.start > at) own.push({ text: text.slice(at, change.start), account, start: at });
      if (change.text !== "") own.push({ text: change.text, account, start: change.start });
      at = Math.max(at, change.end);
    }
    if (at < text.length) own.push({ text: text.slice(at), account, start: at });
    const [first] = own;
    if (first === void 0) continue;
    if (whole.length > 0) whole.push({ text: "\n", account, start: first.start });
    whole.push(...own);
  }
  return whole;
}

// scripts/import/write/figures.ts
var Figures = class {
  #find;
  #spell;
  #ids = /* @__PURE__ */ new Set();
  /** How many ids begin alike. */
  #counts = /* @__PURE__ */ new Map();
  #stated = /* @__PURE__ */ new Map();
  /** How many were stated since it was last set to 0. */
  count = 0;
  constructor(find, spell) {
    this.#find = find;
    this.#spell = spell;
  }
  /** The figures of a text that may stand where they stand, in order. `context` says what a cell counts that is nothing but a figure; dates without a year are told. */
  in(text, context, mayStand, undated) {
    const written = [];
    let done = 0;
    const all = this.#find(text);
    for (const found of all) {
      if (found.start < done || found.kind === "label" && !/\d/.test(found.text)) continue;
      if (found.missing === "year") undated(found.start, found.end);
      if (!mayStand(found.start, found.end) || text.slice(found.start, found.end).trim() === "") continue;
      const whole = found.end - found.start === text.trim().length;
      const of = attribute(context !== null && whole ? context : uncounted(found.of)) || attribute(clauseAround(text, found, all)) || attribute(context ?? "") || "\u6570\u636E";
      written.push({
        start: found.start,
        end: found.end,
        text: text.slice(found.start, found.end),
        markup: this.#state(found, of, text.slice(found.start, found.end))
      });
      done = found.end;
    }
    return written;
  }
  /** The figures of a title that the text states, too. */
  repeated(text) {
    return this.#find(text).flatMap(({ start, end, of }) => {
      const id = this.#stated.get(`${text.slice(start, end)}
${attribute(of)}`);
      return id === void 0 ? [] : [{ start, end, text: text.slice(start, end), markup: `:ref[${id}]` }];
    });
  }
  #state({ kind, asOf, source }, of, text) {
    const key2 = `${text}
${of}`;
    const known = this.#stated.get(key2);
    if (known !== void 0) return `:ref[${known}]`;
    const id = this.#idOf(of);
    this.#stated.set(key2, id);
    this.count += 1;
    const more = [
      ...asOf === null || attribute(asOf) === "" ? [] : [`asOf="${attribute(asOf)}"`],
      ...kind === "quantity" ? [] : [`kind=${kind}`],
      ...source === null || attribute(source) === "" ? [] : [`source="${attribute(source)}"`]
    ];
    const label2 = text.replace(/[\\`*_[\]<{|&~]/g, "\\$&");
    return `:fact[${label2}]{#${id} of="${of}"${more.map((one) => ` ${one}`).join("")}}`;
  }
  #idOf(of) {
    const base = this.#spell(of, 24);
    const letters2 = /^[A-Za-z]/.test(base) ? base : `f${base}`;
    let count3 = this.#counts.get(letters2) ?? 0;
    let id;
    do {
      count3 += 1;
      id = count3 === 1 ? letters2 : `${letters2}${/\d$/.test(letters2) ? "_" : ""}${count3}`;
    } while (this.#ids.has(id));
    this.#counts.set(letters2, count3);
    this.#ids.add(id);
    return id;
  }
};
function attribute(words2) {
  return words2.replace(/["'`\\|<>{}[\]&*_~=#:\n\t]/g, "").trim();
}
function clauseAround(text, { start, end }, all) {
  let bare = text;
  for (const one of all) bare = bare.slice(0, one.start) + " ".repeat(one.end - one.start) + bare.slice(one.end);
  const marks3 = /[，。；：！？、\n]/u;
  const before = bare.slice(0, start).split(marks3).at(-1) ?? "";
  const [after = "", next = ""] = bare.slice(end).split(marks3);
  return (worded(before + after) || worded(next)).slice(0, 30);
}
function uncounted(words2) {
  return words2.replace(/^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[，,、])/u, "");
}
function worded(clause) {
  return uncounted(clause).replace(/[“”‘’（）\s]/gu, "").replace(/^[是在到至从自的]+/u, "");
}

// scripts/import/write/pinyin.ts
async function loadSpelling() {
  const { pinyin } = await import("./esm-5TCLI6Q5.js");
  return (words2, most) => {
    const syllables = pinyin(words2.slice(0, 60), { toneType: "none", type: "array", nonZh: "consecutive", v: true });
    let spelt = "";
    for (const syllable of syllables) {
      const letters2 = syllable.toLowerCase().replace(/[^a-z0-9]/g, "");
      if (spelt.length + letters2.length > most && spelt !== "") break;
      spelt += letters2;
    }
    return spelt.slice(0, most);
  };
}
var telling = /“([^“”]{1,10})”/u;
var empty = /\d{4}年|多措并举|扎实|纵深|深入|持续|全面|加快|大力|积极|着力|不断|进一步|切实|努力|奋力|推动|推进|实施|构建|建设|加强|提升|促进|深化|坚持|健全|完善|打造|开展|做好|抓好|工作|情况|汇报|报告|综合|改革|高质量|发展|关于|的|和|与/gu;
var longestSlug = 24;
function slugOf(title, spell) {
  const quoted = telling.exec(title)?.[1];
  if (quoted !== void 0) {
    const spelt = hyphened(quoted, spell);
    if (spelt.length > 3) return spelt;
  }
  const clauses = title.split(/[\s，、：；！？—]+/u).map((clause2) => clause2.replace(empty, ""));
  const clause = clauses.find((one) => one.length >= 2) ?? title;
  return hyphened(clause, spell) || "topic";
}
function hyphened(words2, spell) {
  let slug = "";
  for (const word of wordsOf(words2)) {
    const spelt = spell(word, longestSlug);
    if (spelt === "") continue;
    if (slug !== "" && slug.length + 1 + spelt.length > longestSlug) break;
    slug += slug === "" ? spelt : `-${spelt}`;
  }
  return slug;
}
function wordsOf(clause) {
  const found = [];
  let isLone = false;
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(clause)) {
    const lone = new RegExp("^\\p{Script=Han}$", "u").test(segment);
    if (lone && isLone) found[found.length - 1] += segment;
    else found.push(segment);
    isLone = lone;
  }
  return found;
}

// scripts/import/write/rendered-text.ts
import { resolve, sep } from "node:path";
function readImported(files, pictures) {
  return readReport(inMemory(files, pictures), "/imported");
}
function renderText(report2) {
  const lines = [];
  if (report2.foreword !== null) renderSection(report2.foreword, lines);
  for (const { title, lead, sections, next } of report2.topics) {
    lines.push(title);
    for (const section of [lead, ...sections, ...next === null ? [] : [next]]) renderSection(section, lines);
  }
  return lines.join("\n");
}
function renderSection({ title, flow, sections }, lines) {
  pushTitle(title, lines);
  for (const item of flow) renderItem(item, lines);
  for (const section of sections) renderSection(section, lines);
}
function pushTitle(title, lines) {
  if (title.length > 0) lines.push(plainText(title));
}
function renderItem(item, lines) {
  switch (item.type) {
    case "exhibit":
      if (item.shown.type === "table") pushTitle(item.title, lines);
      renderItem(item.shown, lines);
      if (item.shown.type === "picture") pushTitle(item.title, lines);
      pushTitle(item.note, lines);
      return;
    case "side":
      pushTitle(item.title, lines);
      for (const block2 of item.blocks) renderBlock(block2, lines);
      return;
    case "slide":
    case "chart":
    case "pull":
    case "summary":
      return;
    default:
      renderBlock(item, lines);
  }
}
function renderBlock(block2, lines) {
  switch (block2.type) {
    case "paragraph":
      lines.push(plainText(block2.children));
      return;
    case "list":
      for (const { blocks: blocks2 } of block2.items) for (const inner of blocks2) renderBlock(inner, lines);
      return;
    case "quotation":
      for (const inner of block2.blocks) renderBlock(inner, lines);
      return;
    case "table":
      for (const row of [block2.head, ...block2.rows])
        lines.push(row.map(({ children }) => plainText(children)).join("	"));
      return;
    case "picture":
      if (block2.alternative !== "") lines.push(block2.alternative);
      return;
  }
}
function inMemory(files, pictures) {
  const root = resolve("/imported");
  const nameOf = (path) => resolve(path).slice(root.length + 1).split(sep).join("/");
  const bytesOf = (path) => {
    const text = files.get(nameOf(path));
    return text === void 0 ? pictures.get(nameOf(path)) ?? null : new TextEncoder().encode(text);
  };
  const read2 = async (path) => {
    const bytes = bytesOf(path);
    if (bytes === null) throw new Error(`There is no ${path}.`);
    return bytes;
  };
  return {
    readText: async (path) => new TextDecoder().decode(await read2(path)),
    readBytes: read2,
    list: async () => [...files.keys()].filter((name) => !name.includes("/")).sort(),
    kind: async (path) => bytesOf(path) === null ? null : "file",
    realPath: async (path) => path
  };
}

// scripts/import/write/settings.ts
var import_yaml = __toESM(require_dist(), 1);
function writeSettings(settings) {
  const { title, publisher, occasion, date, source } = settings;
  return yaml({
    title,
    publisher,
    ...occasion === null ? {} : { occasion },
    date,
    ...source === null ? {} : { source }
  });
}
function frontMatter(title) {
  return `---
${yaml({ title })}---
`;
}
function yaml(values2) {
  return (0, import_yaml.stringify)(values2, { lineWidth: 0, defaultStringType: "PLAIN" });
}

// scripts/import/write/edits.ts
var full = { ",": "\uFF0C", ";": "\uFF1B", ":": "\uFF1A", "!": "\uFF01", "?": "\uFF1F", ".": "\u3002" };
var kept = /(?:https?:\/\/|www\.)[!-~]*[\w/=#~-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
var closed = /[，。；：！？、（）《》【】]/u;
var saying = /["“《](?<one>[^\s"“”《》]{2,10})[ \u3000](?<two>[^\s"“”《》]{2,10})["”》]/gu;
function edit(source, { start, end }, manner, keepPunctuation, edges = /* @__PURE__ */ new Set()) {
  const text = source.slice(start, end);
  const out = text.split("");
  const reasons = out.map(() => null);
  const set = (at, value2, reason) => {
    if (out[at] === value2) return;
    out[at] = value2;
    reasons[at] = reason;
  };
  for (const match of text.matchAll(new RegExp(unprintable.source, "gu"))) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) set(at, "", "unprintable");
  }
  let unpaired = [];
  if (!keepPunctuation) {
    const stays = /* @__PURE__ */ new Set();
    for (const match of text.matchAll(kept))
      for (let at = 0; at < match[0].length; at += 1) stays.add(match.index + at);
    widenMarks(text, stays, set);
    unpaired = pairQuotes(text, stays, set);
  }
  closeSpaces(text, start, out, manner, keepPunctuation, edges, set);
  return { ...gathered(text, start, out, reasons), unpaired: unpaired.map((at) => start + at) };
}
function widenMarks(text, stays, put) {
  const brackets = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    if (stays.has(at)) continue;
    if (mark === "(") brackets.push(at);
    else if (mark === ")") {
      const open = brackets.pop();
      if (open === void 0) continue;
      const inside3 = text.slice(open + 1, at);
      if ([...inside3].some(isWide) || isHan(text[open - 1]) || isHan(text[at + 1])) {
        put(open, "\uFF08", "full-width");
        put(at, "\uFF09", "full-width");
      }
    } else {
      const wide3 = full[mark];
      if (wide3 !== void 0 && standsInChinese(text, at, mark)) put(at, wide3, "full-width");
    }
  }
}
function standsInChinese(text, at, mark) {
  const before = text.slice(0, at).trimEnd().at(-1) ?? "";
  const next = text[at + 1] ?? "";
  const after = text.slice(at + 1).trimStart()[0] ?? "";
  if (mark === ".") {
    if (!isHan(before) && !/[”’）》%]/u.test(before)) return false;
    return next === "" || isHan(after) || /[“‘《（”’）"]/u.test(after);
  }
  if (full[before] !== void 0 || full[next] !== void 0) return false;
  if (isHan(before) || /[”’）》】]/u.test(before)) return true;
  if (mark === ":" && (/\d/.test(after) || after === "/")) return false;
  return (isHan(next) || /[“‘《（]/u.test(next)) && /[\d%A-Za-z)"+]/.test(before);
}
function isHan(one) {
  return one !== void 0 && new RegExp("\\p{Script=Han}", "u").test(one);
}
function pairQuotes(text, stays, put) {
  if (!new RegExp("\\p{Script=Han}", "u").test(text)) return [];
  const unpaired = [];
  for (const [mark, pair] of [
    ['"', "\u201C\u201D"],
    ["'", "\u2018\u2019"]
  ]) {
    const places2 = [];
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] !== mark || stays.has(at)) continue;
      if (mark === "'" && /[A-Za-z\d]/.test(text[at - 1] ?? "")) {
        if (!isHan(text[at + 1]) || !places2.length) continue;
      }
      places2.push(at);
    }
    if (places2.length % 2 === 1) unpaired.push(...places2.slice(0, 1));
    else for (const [index, at] of places2.entries()) put(at, pair[index % 2] ?? mark, "quote");
  }
  return unpaired;
}
function closeSpaces(text, start, out, manner, keepPunctuation, edges, put) {
  const sayings = [...text.matchAll(saying)].filter(({ groups }) => groups?.["one"]?.length === groups?.["two"]?.length).map(({ index, 0: whole }) => [index, index + whole.length]);
  for (const match of text.matchAll(/\s+/gu)) {
    const from = match.index;
    const to = from + match[0].length;
    const feed = match[0].includes("\n");
    const before = out.slice(0, from).findLast((one) => one !== "") ?? "";
    const after = out.slice(to).find((one) => one !== "") ?? "";
    const atEdge = edges.has(start + from) || edges.has(start + to);
    const inSaying = sayings.some(([begin, stop]) => begin < from && stop > to);
    let instead = match[0].replace(/[\t\n\u0085\u2028\u2029\u00a0\f\v\r]/g, " ");
    if (manner === "title") instead = feed || !keepPunctuation ? " " : instead;
    else if (feed) instead = isWide(before) || isWide(after) ? "" : " ";
    else if (!keepPunctuation && !atEdge && !inSaying) {
      if (isWide(before) && isWide(after) || closed.test(before) || closed.test(after)) instead = "";
    }
    if (instead === match[0]) continue;
    const reason = feed && manner === "title" ? "title" : "space";
    for (let at = from; at < to; at += 1) put(at, at === from ? instead : "", reason);
    if (instead.length === match[0].length)
      for (let at = from; at < to; at += 1) put(at, instead[at - from] ?? "", reason);
  }
}
function gathered(text, start, out, reasons) {
  const edits = [];
  const offsets = [];
  let written = 0;
  for (let at = 0; at < text.length; at += 1) {
    offsets.push(written);
    written += out[at]?.length ?? 0;
    const reason = reasons[at] ?? null;
    if (reason === null) continue;
    const last = edits.at(-1);
    if (last !== void 0 && last.end === start + at && last.reason === reason && reason !== "full-width" && reason !== "quote") {
      edits[edits.length - 1] = { ...last, end: start + at + 1, text: last.text + (out[at] ?? "") };
    } else edits.push({ start: start + at, end: start + at + 1, text: out[at] ?? "", reason });
  }
  offsets.push(written);
  return { text: out.join(""), edits, offsets };
}

// scripts/import/write/inline.ts
function writeInline(source, prose, options) {
  const { label: label2, figures, keepPunctuation, context } = options;
  const edges = new Set(prose.spans.filter(({ type }) => type === "strong").flatMap(({ start, end }) => [start, end]));
  const edited = edit(source, prose, "prose", keepPunctuation, edges);
  const { text, edits, unpaired } = edited;
  const marks3 = marksOf(prose, edited, label2);
  const accepted = [];
  for (const mark of marks3.filter(({ type }) => type === "link")) if (fits(mark, accepted)) accepted.push(mark);
  if (label2 !== null) accepted.push(...marks3.slice(0, 1).filter((mark) => fits(mark, accepted)));
  if (figures !== null) {
    const mayStand = (start, end) => accepted.every(
      (mark) => mark.type === "strong" && mark.start <= start && mark.end >= end || mark.end <= start || mark.start >= end
    );
    const undated = (start, end) => {
      options.undated(prose.start + originOf2(edited, start), prose.start + originOf2(edited, end));
    };
    for (const { start, end, markup: markup2 } of figures.in(text, context, mayStand, undated)) {
      accepted.push({ type: "figure", start, end, value: markup2 });
    }
  }
  for (const type of ["strong", "emphasis"]) {
    for (const mark of marks3) if (mark.type === type && fits(mark, accepted)) accepted.push(mark);
  }
  return { markdown: markdownOf(text, accepted), text, edits, unpaired };
}
function originOf2({ offsets }, at) {
  return Math.max(0, offsets.lastIndexOf(at));
}
function marksOf(prose, { text, offsets }, label2) {
  const at = (offset) => offsets[Math.min(Math.max(offset - prose.start, 0), prose.end - prose.start)] ?? text.length;
  const ranges = [];
  const add = (type, from, to, value2) => {
    let [start, end] = [at(from), at(to)];
    if (isSecondHalf(text, start)) start -= 1;
    if (isSecondHalf(text, end)) end += 1;
    while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
    while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
    if (start >= end) return;
    const before = ranges.findIndex(
      (one) => one.type === type && one.value === value2 && one.end >= start && one.start <= end
    );
    const last = ranges[before];
    if (last === void 0) ranges.push({ type, start, end, value: value2 });
    else ranges[before] = { ...last, start: Math.min(last.start, start), end: Math.max(last.end, end) };
  };
  if (label2 !== null) add("strong", prose.start, label2, "");
  for (const { type, start, end, url } of prose.spans) {
    if (end <= prose.start || start >= prose.end) continue;
    if (type !== "link") add(type, start, end, "");
    else if (url !== null && /^(?:https?:\/\/[^/]|mailto:.)/i.test(url) && text.slice(at(start), at(end)) !== url)
      add(type, start, end, addressOf(url));
  }
  return ranges;
}
function isSecondHalf(text, at) {
  return /[\udc00-\udfff]/.test(text[at] ?? "");
}
function addressOf(url) {
  const plain2 = url.replace(/[\s<>()\\"`|*[\]]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return plain2.replaceAll("&", "&amp;");
}
function fits(range, accepted) {
  return accepted.every((other) => {
    if (range.end <= other.start || range.start >= other.end) {
      const touches = range.end === other.start || range.start === other.end;
      return !touches || range.type === "link" || other.type === "link" || other.type === "figure" || range.type === "figure";
    }
    if (range.type === other.type || other.type === "figure")
      return other.type === "figure" && range.type !== "link" && range.start <= other.start && range.end >= other.end;
    const nests = range.start >= other.start && range.end <= other.end || range.start <= other.start && range.end >= other.end;
    const stars = range.type !== "link" && other.type !== "link";
    return nests && !stars;
  });
}
function markdownOf(text, ranges) {
  const tokens = [];
  const write = (from, to, inside3) => {
    let at = from;
    const sorted = inside3.toSorted((a, b) => a.start - b.start || b.end - a.end || rank2(a) - rank2(b));
    for (let index = 0; index < sorted.length; ) {
      const range = sorted[index];
      if (range === void 0) break;
      let next = index + 1;
      while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < range.end) next += 1;
      if (range.start > at) tokens.push(textToken(text.slice(at, range.start), tokens, true));
      if (range.type === "figure") tokens.push({ type: "markup", value: range.value });
      else {
        const sign = range.type === "strong" ? "**" : range.type === "emphasis" ? "*" : "";
        tokens.push(sign === "" ? { type: "markup", value: "[" } : { type: "open", value: sign });
        write(range.start, range.end, sorted.slice(index + 1, next));
        tokens.push(sign === "" ? { type: "markup", value: `](${range.value})` } : { type: "close", value: sign });
      }
      at = range.end;
      index = next;
    }
    if (at < to) tokens.push(textToken(text.slice(at, to), tokens, to < text.length));
  };
  write(0, text.length, ranges);
  for (const [index, token] of tokens.entries()) {
    if (token.type === "open") shield(tokens[index + 1], tokens[index - 1], true);
    if (token.type === "close") shield(tokens[index - 1], tokens[index + 1], false);
  }
  return tokens.map(({ value: value2 }) => value2).join("");
}
function rank2({ type }) {
  return ["link", "strong", "emphasis", "figure"].indexOf(type);
}
function textToken(value2, before, beforeMarkup) {
  return { type: "text", value: escapeMarkdown(value2, { first: before.length === 0, heading: false, beforeMarkup }) };
}
function shield(inside3, outside, before) {
  if (inside3 === void 0 || outside?.type !== "text") return;
  const edge = before ? inside3.value[0] ?? "" : inside3.value.at(-1) ?? "";
  if (!/[\p{P}\p{S}]/u.test(edge)) return;
  outside.value = before ? shieldedEnd(outside.value) : shieldedStart(outside.value);
}
function shieldedEnd(markdown) {
  const letter = [...markdown].at(-1) ?? "";
  return isLetter(letter) ? markdown.slice(0, -letter.length) + referenceOf(letter) : markdown;
}
function shieldedStart(markdown) {
  const [letter = ""] = markdown;
  return isLetter(letter) ? referenceOf(letter) + markdown.slice(letter.length) : markdown;
}
function isLetter(one) {
  return one !== "" && !/[\s\p{P}\p{S}\p{Script=Han}]/u.test(one);
}
function referenceOf(letter) {
  return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

// scripts/import/write/writer.ts
var extensions = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
  "image/webp": "webp"
};
var Writer = class {
  written = [];
  pictures = /* @__PURE__ */ new Map();
  #finding;
  #figures;
  #keep;
  #pictureNames = /* @__PURE__ */ new Map();
  #made = [];
  constructor(finding, figures, keepPunctuation) {
    this.#finding = finding;
    this.#figures = figures;
    this.#keep = keepPunctuation;
  }
  /** The file of a topic, to be asked for when all topics have been written: titles repeat figures of any of them. */
  topic({ title, lead, sections }) {
    const words2 = this.#title(title);
    const titles2 = [];
    const pieces = [...this.#blocks(lead), ...sections.flatMap((section) => this.#section(section, 2, titles2))];
    return { title: words2, sections: titles2, text: () => `${frontMatter(words2)}
${joined(pieces)}` };
  }
  /** The foreword's file. */
  foreword(blocks2) {
    const pieces = this.#blocks(blocks2);
    return () => joined(pieces);
  }
  #section({ title, blocks: blocks2, sections }, depth, titles2) {
    const words2 = "made" in title && title.made === "" ? "" : this.#title(title);
    if (depth === 2 && words2 !== "") titles2.push(words2);
    const heading = words2 === "" ? [] : [() => `${"#".repeat(depth)} ${this.#heading(words2)}`];
    return [...heading, ...this.#blocks(blocks2), ...sections.flatMap((section) => this.#section(section, 3, titles2))];
  }
  #heading(words2) {
    let out = "";
    let done = 0;
    const standing = { first: false, heading: true, beforeMarkup: true };
    for (const { start, end, markup: markup2 } of this.#figures.repeated(words2)) {
      if (start < done) continue;
      out += escapeMarkdown(words2.slice(done, start), standing) + markup2;
      done = end;
    }
    const rest = words2.slice(done);
    const name = /\{#[^\s{}]+\}\s*$/u.exec(rest);
    if (name === null) return out + escapeMarkdown(rest, { ...standing, beforeMarkup: false });
    return `${shieldedEnd(out + escapeMarkdown(rest.slice(0, name.index), standing))}**${escapeMarkdown(rest.slice(name.index), standing)}**`;
  }
  #title(title) {
    if ("made" in title) {
      this.#made.push(title.made);
      return title.made;
    }
    return this.#plain(title.passage, "title");
  }
  #blocks(blocks2) {
    let other = false;
    return blocks2.flatMap((block2, index) => {
      const before = blocks2[index - 1];
      other = block2.type === "list" && before?.type === "list" && before.ordered === block2.ordered && !other;
      return this.#block(block2, other);
    });
  }
  #block(block2, otherSign) {
    switch (block2.type) {
      case "paragraph":
        return [this.#prose(block2.prose, { label: block2.label === "whole" ? block2.prose.end : block2.label })];
      case "list":
        return [this.#list(block2, otherSign).join("\n")];
      case "quotation":
        return [block2.paragraphs.map((prose) => `> ${this.#prose(prose)}`).join("\n>\n")];
      case "note":
        return [`:::side
${this.#prose(block2.prose, { figures: false })}
:::`];
      case "table":
        return [this.#table(block2)];
      case "picture":
        return [this.#picture(block2)];
    }
  }
  #list({ ordered, items }, otherSign) {
    return items.flatMap(({ prose, lists }, index) => {
      const sign = ordered ? `${index + 1}${otherSign ? ")" : "."} ` : otherSign ? "* " : "- ";
      const own = `${sign}${this.#prose(prose)}`;
      const below = lists.flatMap((list2) => this.#list(list2, false)).map((line) => `${" ".repeat(sign.length)}${line}`);
      return [own, ...below];
    });
  }
  #table({ title, rows, note }) {
    const heading = title === null ? null : this.#heading(this.#plain(title, "title"));
    const plain2 = rows.map((row) => row.map((cell) => this.#finding.textOf(cell).trim()));
    const lines = rows.map((row, y) => {
      const cells = row.map((cell, x) => {
        const context = y > 0 && x > 0 ? `${plain2[y]?.[0] ?? ""}${(plain2[0]?.[x] ?? "").replace(/[（(][^）)]*[）)]$/u, "")}` : null;
        return this.#prose(cell, { context, separator: x === 0 ? "\n" : "	" });
      });
      return `| ${cells.join(" | ")} |`;
    });
    const rule = (plain2[0] ?? []).map(
      (_cell, x) => plain2.length > 1 && plain2.slice(1).every((row) => /^[约近超]?[\d０-９]/u.test(row[x] ?? "")) ? "---:" : "---"
    );
    const table2 = [lines[0] ?? "", `|${rule.join("|")}|`, ...lines.slice(1)].join("\n");
    if (heading === null && note === null) return table2;
    const below = note === null ? "" : `

${this.#prose(note)}`;
    return `:::table
${heading === null ? "" : `# ${heading}
`}${table2}${below}
:::`;
  }
  #picture({ key: key2, alternative: alternative2, title, source }) {
    const name = this.#pictureName(key2, source);
    const words2 = alternative2 === null ? "" : this.#plain(alternative2, "prose");
    const shown = `![${escapeMarkdown(words2, { first: false, heading: false, beforeMarkup: false }).replace(/(?<!\\):/g, "\\:")}](${name})`;
    if (title === null) return shown;
    return `:::picture
# ${this.#heading(this.#plain(title, "title"))}

${shown}
:::`;
  }
  #pictureName(key2, source) {
    const known = this.#pictureNames.get(`${source} ${key2}`);
    if (known !== void 0) return known;
    const picture = this.#finding.manuscripts[source]?.pictures.get(key2);
    const name = `assets/${String(this.pictures.size + 1).padStart(2, "0")}.${extensions[picture?.mediaType ?? "image/png"]}`;
    this.#pictureNames.set(`${source} ${key2}`, name);
    if (picture !== void 0) this.pictures.set(name, picture.bytes);
    return name;
  }
  #prose(whole, {
    label: label2 = null,
    figures = true,
    context = null,
    separator = "\n"
  } = {}) {
    const prose = this.#seen(whole);
    const inline = writeInline(this.#sourceOf(prose), prose, {
      keepPunctuation: this.#keep,
      label: label2,
      figures: figures ? this.#figures : null,
      context,
      undated: (start, end) => {
        const passage = { source: prose.source, start, end };
        this.#finding.warn(importNoYear, { text: this.#finding.textOf(passage) }, passage);
      }
    });
    this.#note(prose, inline, separator);
    return inline.markdown;
  }
  #plain(whole, manner) {
    const passage = this.#seen(whole);
    const edited = edit(this.#sourceOf(passage), passage, manner, this.#keep);
    this.#note(passage, edited, "\n");
    return edited.text;
  }
  #note({ source, start, end }, { edits, unpaired }, separator) {
    this.written.push({ source, start, end, edits, separator, made: this.#made });
    this.#made = [];
    for (const at of unpaired) {
      const passage = { source, start: at, end: at + 1 };
      this.#finding.warn(importUnpairedQuote, { mark: this.#finding.textOf(passage) }, passage);
    }
  }
  /** A passage without what isn't seen at its ends. */
  #seen(passage) {
    return { ...passage, ...trimmed(this.#sourceOf(passage), passage.start, passage.end) };
  }
  #sourceOf({ source }) {
    return this.#finding.manuscripts[source]?.text ?? "";
  }
};
function joined(pieces) {
  return `${pieces.map((piece) => typeof piece === "string" ? piece : piece()).join("\n\n")}
`;
}

// scripts/import/import-report.ts
var unknownPublisher = "\u7F16\u5370\u5355\u4F4D\u5F85\u5B9A";
var mostTopics = 99;
async function importReport(manuscripts, wishes, find = (text) => findFigures(text)) {
  const finding = new Finding(manuscripts);
  const spell = await loadSpelling();
  const cleared = clear(manuscripts.map(linesOf), finding);
  const read2 = cleared.map(({ lines }, source) => topicsOf(lines, source, manuscripts.length > 1, finding));
  const [first] = read2;
  const foreword = first?.foreword ?? [];
  const found = read2.flatMap(
    ({ head, foreword: above, topics: topics2 }, source) => source === 0 || above.length === 0 ? topics2 : [{ source, title: { made: head.words ?? "" }, lead: above, sections: [] }, ...topics2]
  );
  const drafts = titled(
    fewer(withoutEmpty(found, finding), finding),
    read2.map(({ head }) => head.words),
    finding
  );
  const figures = new Figures(find, spell);
  const writer = new Writer(finding, figures, wishes.keepPunctuation);
  const files = /* @__PURE__ */ new Map();
  const forewordText = foreword.length === 0 ? null : writer.foreword(foreword);
  const written = drafts.map((draft) => {
    figures.count = 0;
    return { draft, ...writer.topic(draft), figures: figures.count };
  });
  const names3 = fileNames(
    written.map(({ title }) => title),
    spell
  );
  if (drafts.length === 0) finding.problems.push(diagnose(importNoText, {}, null));
  const facts = reportFacts(
    manuscripts,
    cleared,
    read2,
    written.map(({ title }) => title),
    wishes
  );
  const settings = {
    ...facts,
    publisher: facts.publisher ?? unknownPublisher,
    date: facts.date ?? wishes.undated ?? "1970-01-01"
  };
  if (facts.date === null) finding.problems.push(diagnose(importNoDate, { date: settings.date }, null));
  if (facts.publisher === null)
    finding.problems.push(diagnose(importNoPublisher, { publisher: unknownPublisher }, null));
  files.set("report.yaml", writeSettings(settings));
  if (forewordText !== null) files.set("foreword.md", forewordText());
  for (const [index, { text }] of written.entries()) files.set(names3[index] ?? "", text());
  const topics = written.map(({ draft, title, sections, figures: count3 }, index) => {
    const from = manuscripts[draft.source]?.name ?? "";
    return { file: names3[index] ?? "", title, from, sections, figures: count3 };
  });
  const accounts = manuscripts.map(
    (manuscript, source) => accountOf(
      manuscript,
      source,
      writer.written.filter((one) => one.source === source),
      finding
    )
  );
  const alarms = drafts.length === 0 ? [] : await alarmsOf(files, writer.pictures, accounts);
  return {
    files,
    pictures: writer.pictures,
    accounts,
    topics,
    diagnostics: inOrder2([...finding.problems, ...alarms], manuscripts)
  };
}
function titled(drafts, words2, finding) {
  return drafts.map((draft) => {
    if (!("made" in draft.title) || draft.title.made !== "") return draft;
    const manuscript = finding.manuscripts[draft.source];
    const name = manuscript?.name.replace(/\.[A-Za-z]+$/, "").trim() ?? "";
    const made = (words2[draft.source] ?? manuscript?.properties.title ?? "").replace(/\s+/g, " ").trim() || (name === "" || name === "-" ? "\u4E13\u9898" : name);
    const start = startOf2(draft);
    finding.warn(importNoTitle, { title: made }, { source: draft.source, start, end: start + 1 });
    return { ...draft, title: { made } };
  });
}
function startOf2({ lead, sections }) {
  const [block2] = lead;
  if (block2?.type === "paragraph") return block2.prose.start;
  const title = sections[0]?.title;
  return title !== void 0 && "passage" in title ? title.passage.start : 0;
}
function fewer(topics, finding) {
  const last = topics[mostTopics - 1];
  if (last === void 0 || topics.length === mostTopics) return topics;
  let grown = last;
  for (const { title, lead, sections } of topics.slice(mostTopics)) {
    if ("passage" in title) finding.warn(importTooManyTopics, { title: finding.textOf(title.passage) }, title.passage);
    const blocks2 = flattened({ title, blocks: lead, sections });
    for (const block2 of blocks2) grown = appended(grown, block2);
  }
  return [...topics.slice(0, mostTopics - 1), grown];
}
function fileNames(titles2, spell) {
  const taken = /* @__PURE__ */ new Set();
  return titles2.map((title, index) => {
    const base = slugOf(title, spell);
    let slug = base;
    for (let count3 = 2; taken.has(slug); count3 += 1) slug = `${base}-${count3}`;
    taken.add(slug);
    return `${String(index + 1).padStart(2, "0")}-${slug}.md`;
  });
}
async function alarmsOf(files, pictures, accounts) {
  const { report: report2, diagnostics } = await readImported(files, pictures);
  if (report2 === null) {
    return diagnostics.filter(({ severity }) => severity === "error").slice(0, 3).map(
      ({ code, wording }) => diagnose(importUnreadable, { code, zh: wording.zh.message, en: wording.en.message }, null)
    );
  }
  const expected = expectedText(accounts);
  const found = renderText(report2);
  if (expected === found) return [];
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const excerpt = (text) => text.slice(Math.max(0, at - 8), at + 16).replaceAll("\n", "\u23CE");
  const origin = originOf(accounts, at);
  const place = origin === null ? null : placeBetween(origin.account.manuscript.name, origin.account.manuscript.text, origin.start, origin.start + 1);
  return [diagnose(importNotWhole, { expected: excerpt(expected), found: excerpt(found) }, place)];
}
function inOrder2(diagnostics, manuscripts) {
  const rank3 = ({ place }) => place === null ? manuscripts.length : manuscripts.findIndex(({ name }) => name === place.file);
  return diagnostics.toSorted((a, b) => {
    if (rank3(a) !== rank3(b) || a.place === null || b.place === null) return rank3(a) - rank3(b);
    return a.place.line - b.place.line || a.place.column - b.place.column;
  });
}

// scripts/import/read/picture-format.ts
function formatOf(bytes) {
  const starts = (at, text) => [...text].every((mark, index) => bytes[at + index] === mark.charCodeAt(0));
  if (starts(40, " EMF")) return "EMF";
  if (starts(0, "\xD7\xCD\xC6\x9A") || starts(0, "\0	\0")) return "WMF";
  if (starts(0, "II*\0") || starts(0, "MM\0*")) return "TIFF";
  if (starts(0, "GIF8")) return "GIF";
  if (starts(4, "ftypavif")) return "AVIF";
  if (starts(4, "ftypheic") || starts(4, "ftypmif1")) return "HEIC";
  return starts(0, "BM") ? "BMP" : "";
}

// scripts/import/read/addressed-pictures.ts
var dot = 2;
var endings = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
  "image/webp": "webp"
};
var AddressedPictures = class {
  found = /* @__PURE__ */ new Map();
  #siblings;
  #elsewhere = [];
  #wrong = [];
  #keys = /* @__PURE__ */ new Map();
  constructor(siblings) {
    this.#siblings = siblings;
  }
  /** A picture by its addresses, the first that is at hand; null for dots that show nothing. */
  draft(addresses, alternative2, aside) {
    const at = addresses.map((address2) => ({ address: address2, bytes: this.#bytes(address2) }));
    const outside = addresses.find((address2) => /^(?:https?:)?\/\//i.test(address2));
    const usable = at.filter(({ address: address2, bytes }) => bytes !== null && !(outside !== void 0 && isInline(address2)));
    const [first] = usable;
    const address = first?.address ?? outside ?? addresses[0] ?? "";
    const draft = { type: "picture", key: null, alternative: alternative2, name: shortened(address), aside };
    if (first === void 0 || first.bytes === null) {
      if (aside === null) this.#elsewhere.push(draft);
      return draft;
    }
    const mediaType = mediaTypeOf(first.bytes);
    if (mediaType === null) {
      if (isInline(address) && first.bytes.length < 200) return null;
      if (aside === null) this.#wrong.push({ draft, format: formatOf(first.bytes) });
      return draft;
    }
    const size = pictureSize(first.bytes, mediaType);
    if (size !== null && size.width <= dot && size.height <= dot) return null;
    const key2 = this.#keys.get(address) ?? `picture-${this.#keys.size + 1}.${endings[mediaType]}`;
    this.#keys.set(address, key2);
    this.found.set(key2, { bytes: first.bytes, mediaType });
    return { ...draft, key: key2 };
  }
  /** Says which pictures are left out, at their places in the text. */
  report(name, { text, starts }, problems) {
    const placed = (draft) => {
      const start = starts.get(draft) ?? 0;
      return placeBetween(name, text, start, start);
    };
    const [first, ...others] = this.#elsewhere;
    if (first !== void 0) {
      const params = { count: this.#elsewhere.length, first: first.name };
      problems.push(diagnose(pictureElsewhere, params, placed(first), { related: others.map(placed) }));
    }
    for (const { draft, format } of this.#wrong) {
      problems.push(diagnose(pictureFormat, { name: draft.name, format }, placed(draft)));
    }
  }
  #bytes(address) {
    if (isInline(address)) return inlineBytes(address);
    const path = address.replace(/[?#].*$/, "");
    for (const candidate2 of [path, decoded(path)]) {
      const found = this.#siblings.get(candidate2.replace(/^(?:\.\/)+/, ""));
      if (found !== void 0) return found;
    }
    return null;
  }
};
function isInline(address) {
  return /^data:/i.test(address);
}
function inlineBytes(address) {
  const found = /^data:[^,]*?(;base64)?,/i.exec(address);
  if (found === null) return null;
  const data = decoded(address.slice(found[0].length));
  return new Uint8Array(Buffer.from(data, found[1] === void 0 ? "utf8" : "base64"));
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function shortened(address) {
  return address.length <= 60 ? address : `${address.slice(0, 59)}\u2026`;
}

// scripts/import/read/line-breaks.ts
var wide2 = "[\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]";
var between = new RegExp(`(?<=${wide2})[ \\t]*\\n[ \\t\\n]*(?=${wide2})`, "g");
function withoutLineBreaks(text) {
  return text.includes("\n") ? text.replace(between, "") : text;
}

// scripts/import/read/draft.ts
var plain = { strong: false, emphasis: false, url: null, size: null, aside: null };
function pieceOf(text, look2 = {}) {
  return { ...plain, ...look2, text };
}
function paragraphOf(pieces, more = {}) {
  return {
    type: "paragraph",
    kind: "paragraph",
    level: null,
    number: "",
    centred: false,
    aside: null,
    ...more,
    pieces
  };
}
function isBlank2(text) {
  return !/[^\s\u200b-\u200f\u2060\ufeff]/.test(text);
}
function shownText(pieces) {
  return pieces.map(({ text, aside }) => aside === null ? text : "").join("");
}

// scripts/import/read/write-draft.ts
var noLook = { centred: false, bold: false, size: null };
function writeDrafts(drafts) {
  const writer = new Writer2();
  const starts = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    starts.set(draft, writer.next);
    if (draft.type === "picture") writer.picture(draft.key, draft.alternative, draft.aside);
    else if (draft.type === "table") writer.table(draft);
    else for (const paragraph3 of paragraphsOf(draft)) writer.paragraph(paragraph3);
  }
  return { text: writer.text, blocks: writer.blocks, starts };
}
var Writer2 = class {
  text = "";
  blocks = [];
  /** Where the next block begins. */
  get next() {
    return this.text === "" ? 0 : this.text.length + 1;
  }
  paragraph(draft) {
    const pieces = draft.pieces.filter(({ aside }) => aside === null);
    if (!isBlank2(shownText(pieces))) {
      const start = this.#begin();
      this.text += draft.number;
      const numberEnd = this.text.length;
      const { end, spans } = this.#write(pieces);
      const { kind, level, aside, centred } = draft;
      const look2 = { centred, ...lookOf(pieces) };
      this.#add({ start, end, kind, level, numberEnd, spans: look2.bold ? withoutStrong(spans) : spans, look: look2, aside });
    }
    this.#asides(draft.pieces);
  }
  table({ rows, aside }) {
    const cells = rows.flat().filter((cell) => cell !== null);
    if (!isBlank2(cells.map(shownText).join(""))) {
      const start = this.#begin();
      const spans = [];
      const stretches = [];
      for (const [index, row] of rows.entries()) {
        if (index > 0) this.text += "\n";
        stretches.push(row.map((cell, column) => this.#cell(cell ?? [], column, spans)));
      }
      const place = { start, end: this.text.length, numberEnd: start };
      this.#add({ ...place, kind: "table", level: null, spans, rows: stretches, look: noLook, aside });
    }
    for (const cell of cells) this.#asides(cell);
  }
  picture(key2, alternative2, aside) {
    const start = this.#begin();
    this.text += alternative2.replace(/\s+/g, " ").trim();
    const place = { start, end: this.text.length, numberEnd: start };
    this.#add({ ...place, kind: "picture", level: null, spans: [], picture: key2, look: noLook, aside });
  }
  #cell(cell, column, spans) {
    if (column > 0) this.text += "	";
    const pieces = cell.filter(({ aside }) => aside === null).map((piece) => ({ ...piece, text: piece.text.replace(/[\t\n\f]+/g, " ") }));
    const start = this.text.length;
    const written = this.#write(pieces);
    spans.push(...written.spans);
    return { start, end: written.end };
  }
  #begin() {
    if (this.text !== "") this.text += "\n";
    return this.text.length;
  }
  /** Writes pieces without the white space around them. */
  #write(pieces) {
    const whole = pieces.map(({ text }) => text).join("");
    const [from, to] = trimmed2(whole, 0, whole.length);
    const base = this.text.length - from;
    const spans = [];
    let at = 0;
    for (const { text, strong, emphasis, url } of pieces) {
      const [start, end] = trimmed2(whole, Math.max(at, from), Math.min(at + text.length, to));
      at += text.length;
      if (start >= end) continue;
      const stretch = { start: base + start, end: base + end };
      if (strong) extend(spans, { ...stretch, type: "strong", url: null }, whole, base);
      if (emphasis) extend(spans, { ...stretch, type: "emphasis", url: null }, whole, base);
      if (url !== null) extend(spans, { ...stretch, type: "link", url }, whole, base);
    }
    this.text += whole.slice(from, to);
    return { end: this.text.length, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
  }
  /** What pieces have set aside: a block for each stretch of one reason. */
  #asides(pieces) {
    let rest = pieces;
    while (rest.length > 0) {
      const reason = rest[0]?.aside ?? null;
      const until = rest.findIndex(({ aside }) => aside !== reason);
      const run = until === -1 ? rest : rest.slice(0, until);
      rest = until === -1 ? [] : rest.slice(until);
      if (reason === null) continue;
      this.paragraph(
        paragraphOf(
          run.map((piece) => ({ ...piece, aside: null })),
          { aside: reason }
        )
      );
    }
  }
  #add(block2) {
    this.blocks.push({ rows: [], picture: null, ...block2 });
  }
};
function extend(spans, span2, whole, base) {
  const index = spans.findLastIndex(({ type }) => type === span2.type);
  const last = spans[index];
  if (last !== void 0 && last.url === span2.url && isBlank2(whole.slice(last.end - base, span2.start - base))) {
    spans[index] = { ...last, end: span2.end };
  } else {
    spans.push(span2);
  }
}
function withoutStrong(spans) {
  return spans.filter(({ type }) => type !== "strong");
}
function trimmed2(text, start, end) {
  let from = start;
  let to = end;
  while (from < to && isBlank2(text.charAt(from))) from += 1;
  while (to > from && isBlank2(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
function lookOf(pieces) {
  const sizes = /* @__PURE__ */ new Map();
  let bold = true;
  for (const { text, strong, size } of pieces) {
    if (isBlank2(text)) continue;
    sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    bold &&= strong;
  }
  const [most] = [...sizes].sort(([, a], [, b]) => b - a);
  return { bold, size: most?.[0] ?? null };
}
var sentenceEnd = /[。！？；：…!?;]["'”’）)》」』]*$/;
function paragraphsOf(draft) {
  if (!draft.pieces.some(({ text }) => /[\n\f]/.test(text))) return [draft];
  const parts = [[]];
  for (const piece of draft.pieces) {
    for (const text of piece.text.split(/(?<=\n|\f)/)) {
      const part = parts.at(-1) ?? [];
      part.push({ ...piece, text });
      const before = shownText(part);
      if (piece.aside !== null || !/[\n\f]$/.test(text)) continue;
      const ends = sentenceEnd.test(before.trimEnd()) || /\n[^\S\n]*\n$|\f$/.test(before);
      if (ends && draft.kind !== "heading") parts.push([]);
    }
  }
  const [first = [], ...others] = parts.map(
    (pieces) => pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("\f", "\n") }))
  );
  const rest = { ...draft, kind: draft.kind === "item" ? "paragraph" : draft.kind, number: "" };
  const { level } = draft;
  return [
    { ...draft, pieces: first },
    ...others.map((pieces) => ({ ...rest, level: rest.kind === "paragraph" ? null : level, pieces }))
  ];
}

// node_modules/parse5/dist/common/unicode.js
var UNDEFINED_CODE_POINTS = /* @__PURE__ */ new Set([
  65534,
  65535,
  131070,
  131071,
  196606,
  196607,
  262142,
  262143,
  327678,
  327679,
  393214,
  393215,
  458750,
  458751,
  524286,
  524287,
  589822,
  589823,
  655358,
  655359,
  720894,
  720895,
  786430,
  786431,
  851966,
  851967,
  917502,
  917503,
  983038,
  983039,
  1048574,
  1048575,
  1114110,
  1114111
]);
var REPLACEMENT_CHARACTER = "\uFFFD";
var CODE_POINTS;
(function(CODE_POINTS2) {
  CODE_POINTS2[CODE_POINTS2["EOF"] = -1] = "EOF";
  CODE_POINTS2[CODE_POINTS2["NULL"] = 0] = "NULL";
  CODE_POINTS2[CODE_POINTS2["TABULATION"] = 9] = "TABULATION";
  CODE_POINTS2[CODE_POINTS2["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
  CODE_POINTS2[CODE_POINTS2["LINE_FEED"] = 10] = "LINE_FEED";
  CODE_POINTS2[CODE_POINTS2["FORM_FEED"] = 12] = "FORM_FEED";
  CODE_POINTS2[CODE_POINTS2["SPACE"] = 32] = "SPACE";
  CODE_POINTS2[CODE_POINTS2["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
  CODE_POINTS2[CODE_POINTS2["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
  CODE_POINTS2[CODE_POINTS2["AMPERSAND"] = 38] = "AMPERSAND";
  CODE_POINTS2[CODE_POINTS2["APOSTROPHE"] = 39] = "APOSTROPHE";
  CODE_POINTS2[CODE_POINTS2["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
  CODE_POINTS2[CODE_POINTS2["SOLIDUS"] = 47] = "SOLIDUS";
  CODE_POINTS2[CODE_POINTS2["DIGIT_0"] = 48] = "DIGIT_0";
  CODE_POINTS2[CODE_POINTS2["DIGIT_9"] = 57] = "DIGIT_9";
  CODE_POINTS2[CODE_POINTS2["SEMICOLON"] = 59] = "SEMICOLON";
  CODE_POINTS2[CODE_POINTS2["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
  CODE_POINTS2[CODE_POINTS2["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
  CODE_POINTS2[CODE_POINTS2["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
  CODE_POINTS2[CODE_POINTS2["QUESTION_MARK"] = 63] = "QUESTION_MARK";
  CODE_POINTS2[CODE_POINTS2["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
  CODE_POINTS2[CODE_POINTS2["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
  CODE_POINTS2[CODE_POINTS2["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
  CODE_POINTS2[CODE_POINTS2["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
  CODE_POINTS2[CODE_POINTS2["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
  CODE_POINTS2[CODE_POINTS2["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
var SEQUENCES = {
  DASH_DASH: "--",
  CDATA_START: "[CDATA[",
  DOCTYPE: "doctype",
  SCRIPT: "script",
  PUBLIC: "public",
  SYSTEM: "system"
};
function isSurrogate(cp) {
  return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
  return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
  return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
  return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
  return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}

// node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR2) {
  ERR2["controlCharacterInInputStream"] = "control-character-in-input-stream";
  ERR2["noncharacterInInputStream"] = "noncharacter-in-input-stream";
  ERR2["surrogateInInputStream"] = "surrogate-in-input-stream";
  ERR2["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
  ERR2["endTagWithAttributes"] = "end-tag-with-attributes";
  ERR2["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
  ERR2["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
  ERR2["unexpectedNullCharacter"] = "unexpected-null-character";
  ERR2["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
  ERR2["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
  ERR2["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
  ERR2["missingEndTagName"] = "missing-end-tag-name";
  ERR2["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
  ERR2["unknownNamedCharacterReference"] = "unknown-named-character-reference";
  ERR2["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
  ERR2["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
  ERR2["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
  ERR2["eofBeforeTagName"] = "eof-before-tag-name";
  ERR2["eofInTag"] = "eof-in-tag";
  ERR2["missingAttributeValue"] = "missing-attribute-value";
  ERR2["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
  ERR2["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
  ERR2["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
  ERR2["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
  ERR2["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
  ERR2["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
  ERR2["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
  ERR2["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
  ERR2["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
  ERR2["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
  ERR2["cdataInHtmlContent"] = "cdata-in-html-content";
  ERR2["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
  ERR2["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
  ERR2["eofInDoctype"] = "eof-in-doctype";
  ERR2["nestedComment"] = "nested-comment";
  ERR2["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
  ERR2["eofInComment"] = "eof-in-comment";
  ERR2["incorrectlyClosedComment"] = "incorrectly-closed-comment";
  ERR2["eofInCdata"] = "eof-in-cdata";
  ERR2["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
  ERR2["nullCharacterReference"] = "null-character-reference";
  ERR2["surrogateCharacterReference"] = "surrogate-character-reference";
  ERR2["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
  ERR2["controlCharacterReference"] = "control-character-reference";
  ERR2["noncharacterCharacterReference"] = "noncharacter-character-reference";
  ERR2["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
  ERR2["missingDoctypeName"] = "missing-doctype-name";
  ERR2["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
  ERR2["duplicateAttribute"] = "duplicate-attribute";
  ERR2["nonConformingDoctype"] = "non-conforming-doctype";
  ERR2["missingDoctype"] = "missing-doctype";
  ERR2["misplacedDoctype"] = "misplaced-doctype";
  ERR2["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
  ERR2["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
  ERR2["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
  ERR2["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
  ERR2["abandonedHeadElementChild"] = "abandoned-head-element-child";
  ERR2["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
  ERR2["nestedNoscriptInHead"] = "nested-noscript-in-head";
  ERR2["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));

// node_modules/parse5/dist/tokenizer/preprocessor.js
var DEFAULT_BUFFER_WATERLINE = 1 << 16;
var Preprocessor = class {
  constructor(handler) {
    this.handler = handler;
    this.html = "";
    this.pos = -1;
    this.lastGapPos = -2;
    this.gapStack = [];
    this.skipNextNewLine = false;
    this.lastChunkWritten = false;
    this.endOfChunkHit = false;
    this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
    this.isEol = false;
    this.lineStartPos = 0;
    this.droppedBufferSize = 0;
    this.line = 1;
    this.lastErrOffset = -1;
  }
  /** The column on the current line. If we just saw a gap (eg. a surrogate pair), return the index before. */
  get col() {
    return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
  }
  /** The index in `html` at which the current code point starts (the high surrogate of a pair). */
  get codePointStart() {
    return this.pos - Number(this.lastGapPos === this.pos);
  }
  /** The offset of the current code point, before the second unit of a surrogate pair. */
  get offset() {
    return this.droppedBufferSize + this.codePointStart;
  }
  getError(code, cpOffset) {
    const { line, col, offset } = this;
    const startCol = col + cpOffset;
    const startOffset = offset + cpOffset;
    return {
      code,
      startLine: line,
      endLine: line,
      startCol,
      endCol: startCol,
      startOffset,
      endOffset: startOffset
    };
  }
  _err(code) {
    if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
      this.lastErrOffset = this.offset;
      this.handler.onParseError(this.getError(code, 0));
    }
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos);
    this.lastGapPos = this.pos;
  }
  _processSurrogate(cp) {
    if (this.pos !== this.html.length - 1) {
      const nextCp = this.html.charCodeAt(this.pos + 1);
      if (!isSurrogatePair(cp) && isSurrogatePair(nextCp)) {
        this.pos++;
        this._addGap();
        return getSurrogatePairCodePoint(cp, nextCp);
      }
    } else if (!this.lastChunkWritten) {
      this.endOfChunkHit = true;
      return CODE_POINTS.EOF;
    }
    this._err(ERR.surrogateInInputStream);
    return cp;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  /**
   * Drop the parsed input, except for the current code point and the `keep` code units before it. The gap history is
   * reset, so the kept units must contain no preprocessing gap.
   */
  dropParsedChunk(keep = 0) {
    if (this.willDropParsedChunk()) {
      const droppedSize = this.offset - this.droppedBufferSize - keep;
      this.html = this.html.substring(droppedSize);
      this.lineStartPos -= droppedSize;
      this.droppedBufferSize += droppedSize;
      this.pos -= droppedSize;
      this.lastGapPos = -2;
      this.gapStack.length = 0;
      if (this.pos > keep)
        this._addGap();
    }
  }
  write(chunk, isLastChunk) {
    if (this.html.length > 0) {
      this.html += chunk;
    } else {
      this.html = chunk;
    }
    this.endOfChunkHit = false;
    this.lastChunkWritten = isLastChunk;
  }
  insertHtmlAtCurrentPos(chunk) {
    this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
    this.endOfChunkHit = false;
  }
  startsWith(pattern, caseSensitive) {
    if (this.pos + pattern.length > this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return false;
    }
    if (caseSensitive) {
      return this.html.startsWith(pattern, this.pos);
    }
    for (let i = 0; i < pattern.length; i++) {
      const cp = this.html.charCodeAt(this.pos + i) | 32;
      if (cp !== pattern.charCodeAt(i)) {
        return false;
      }
    }
    return true;
  }
  peek(offset) {
    const pos = this.pos + offset;
    if (pos >= this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return CODE_POINTS.EOF;
    }
    const code = this.html.charCodeAt(pos);
    return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
  }
  advance() {
    this.pos++;
    if (this.isEol) {
      this.isEol = false;
      this.line++;
      this.lineStartPos = this.pos;
    }
    if (this.pos >= this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return CODE_POINTS.EOF;
    }
    let cp = this.html.charCodeAt(this.pos);
    if (cp === CODE_POINTS.CARRIAGE_RETURN) {
      this.isEol = true;
      this.skipNextNewLine = true;
      return CODE_POINTS.LINE_FEED;
    }
    if (cp === CODE_POINTS.LINE_FEED) {
      this.isEol = true;
      if (this.skipNextNewLine) {
        this.line--;
        this.skipNextNewLine = false;
        this._addGap();
        return this.advance();
      }
    }
    this.skipNextNewLine = false;
    if (isSurrogate(cp)) {
      cp = this._processSurrogate(cp);
    }
    const isCommonValidRange = this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976;
    if (!isCommonValidRange) {
      this._checkForProblematicCharacters(cp);
    }
    return cp;
  }
  _checkForProblematicCharacters(cp) {
    if (isControlCodePoint(cp)) {
      this._err(ERR.controlCharacterInInputStream);
    } else if (isUndefinedCodePoint(cp)) {
      this._err(ERR.noncharacterInInputStream);
    }
  }
  retreat(count3) {
    this.pos -= count3;
    while (this.pos < this.lastGapPos) {
      this.lastGapPos = this.gapStack.pop();
      this.pos--;
    }
    this.isEol = false;
  }
};

// node_modules/parse5/dist/common/token.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["CHARACTER"] = 0] = "CHARACTER";
  TokenType2[TokenType2["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
  TokenType2[TokenType2["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
  TokenType2[TokenType2["START_TAG"] = 3] = "START_TAG";
  TokenType2[TokenType2["END_TAG"] = 4] = "END_TAG";
  TokenType2[TokenType2["COMMENT"] = 5] = "COMMENT";
  TokenType2[TokenType2["DOCTYPE"] = 6] = "DOCTYPE";
  TokenType2[TokenType2["EOF"] = 7] = "EOF";
  TokenType2[TokenType2["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
  for (let i = token.attrs.length - 1; i >= 0; i--) {
    if (token.attrs[i].name === attrName) {
      return token.attrs[i].value;
    }
  }
  return null;
}

// node_modules/parse5/node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  if (isInvalidCodePoint(codePoint)) {
    return 65533;
  }
  if (codePoint >= 128 && codePoint <= 159) {
    return c1[codePoint - 128] || codePoint;
  }
  return codePoint;
}

// node_modules/parse5/node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeData = ["Q=\xA8`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", '\xC6&\xC1\u0102\xC2\u0410\u{1D504}\xC0\u0391\u0100\u2A53\u0104\u{1D538}\u2061\xC5\u{1D49C}\u2254\xC3\xC4\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\u{1D505}\u{1D539}\u02D8\u212C\u224E\u0427\xA9\u0106\u22D2\u2145\u212D\u010C\xC7\u0108\u2230\u010A\xB8\xB7\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\u{1D49E}\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\u{1D507}\xB4\u02D9\u02DD`\u02DC\u22C4\u2146\u{1D53B}\xA8\u20DC\u2250\u222F\xA8\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\u{1D49F}\u0110\u014A\xD0\xC9\u011A\xCA\u042D\u0116\u{1D508}\xC8\u2208\u0112\u25FB\u25AB\u0118\u{1D53C}\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397\xCB\u2203\u2147\u0424\u{1D509}\u25FC\u25AA\u{1D53D}\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\u{1D50A}\u22D9\u{1D53E}\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\u{1D4A2}\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401\xCD\xCE\u0418\u0130\u2111\xCC\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\u{1D540}\u0399\u2110\u0128\u0406\xCF\u0134\u0419\u{1D50D}\u{1D541}\u{1D4A5}\u0408\u0404\u0425\u040C\u039A\u0136\u041A\u{1D50E}\u{1D542}\u{1D4A6}\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\u{1D50F}\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\u{1D543}\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\u{1D510}\u2213\u{1D544}\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\u{1D511}\u2060\xA0\u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\u{1D4A9}\xD1\u039D\u0152\xD3\xD4\u041E\u0150\u{1D512}\xD2\u014C\u03A9\u039F\u{1D546}\u201C\u2018\u2A54\u{1D4AA}\xD8\xD5\u2A37\xD6\u203E\u23DE\u23B4\u23DC\u2202\u041F\u{1D513}\u03A6\u03A0\xB1\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\u{1D4AB}\u03A8"\u{1D514}\u211A\u{1D4AC}\u2910\xAE\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\u{1D516}\u2193\u2190\u2192\u2191\u03A3\u2218\u{1D54A}\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\u{1D4AE}\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1\xDE\u2122\u040B\u0426	\u03A4\u0164\u0162\u0422\u{1D517}\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\u{1D54B}\u20DB\u{1D4AF}\u0166\xDA\u219F\u2949\u040E\u016C\xDB\u0423\u0170\u{1D518}\xD9\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\u{1D54C}\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\u{1D4B0}\u0168\xDC\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\u{1D519}\u{1D54D}\u{1D4B1}\u22AA\u0174\u22C0\u{1D51A}\u{1D54E}\u{1D4B2}\u{1D51B}\u039E\u{1D54F}\u{1D4B3}\u042F\u0407\u042E\xDD\u0176\u042B\u{1D51C}\u{1D550}\u{1D4B4}\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\u{1D4B5}\xE1\u0103\u223E\u223E\u0333\u223F\xE2\xB4\u0430\xE6\u2061\u{1D51E}\xE0\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222\xC5\u237C\u0105\u{1D552}\u2248\u2A70\u2A6F\u224A\u224B\'\u2248\u224A\xE5\u{1D4B6}*\u2248\u224D\xE3\xE4\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\u{1D51F}\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\u{1D553}\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8\xA6\u{1D4B7}\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010D\xE7\u0109\u2A4C\u2A50\u010B\xB8\u29B2\xA2\xB7\u{1D520}\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB\xAE\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\u{1D554}\u2210\xA9\u2117\u21B5\u2717\u{1D4B8}\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF\xA4\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77\xB0\u03B4\u29B1\u297F\u{1D521}\u21C3\u21C2\u22C4\u22C4\u2666\u2666\xA8\u03DD\u22F2\xF7\xF7\u22C7\u22C7\u0452\u231E\u230D$\u{1D555}\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\u{1D4B9}\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251\xE9\u2A6E\u011B\u2256\xEA\u2255\u044D\u0117\u2147\u2252\u{1D522}\u2A9A\xE8\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\u{1D556}\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7\xF0\xEB\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\u{1D523}\uFB01fj\u266D\uFB02\u25B1\u0192\u{1D557}\u2200\u22D4\u2AD9\u2A0D\xBD\u2153\xBC\u2155\u2159\u215B\u2154\u2156\xBE\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\u{1D4BB}\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\u{1D524}\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\u{1D558}`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A\xBD\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\u{1D525}\u2925\u2926\u21FF\u223B\u21A9\u21AA\u{1D559}\u2015\u{1D4BD}\u210F\u0127\u2043\u2010\xED\u2063\xEE\u0438\u0435\xA1\u21D4\u{1D526}\xEC\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\u{1D55A}\u03B9\u2A3C\xBF\u{1D4BE}\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456\xEF\u0135\u0439\u{1D527}\u0237\u{1D55B}\u{1D4BF}\u0458\u0454\u03BA\u03F0\u0137\u043A\u{1D528}\u0138\u0445\u045C\u{1D55C}\u{1D4C0}\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85\xAB\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\u{1D529}\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\u{1D55D}\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\u{1D4C1}\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A\xAF\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\u{1D52A}\u2127\xB5\u2223*\u2AF0\xB7\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\u{1D55E}\u2213\u{1D4C2}\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115\xA0\u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\u{1D52B}\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\u{1D55F}\xAC\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\u{1D4C3}\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279\xF1\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8\xF3\u229B\u229A\xF4\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\u{1D52C}\u02DB\xF2\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\u{1D560}\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134\xAA\xBA\u22B6\u2A56\u2A57\u2A5B\u2134\xF8\u2298\xF5\u2297\u2A36\xF6\u233D\u2225\xB6\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\u{1D52D}\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72\xB1\u2A26\u2A27\xB1\u2A15\u{1D561}\xA3\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\u{1D4C5}\u03C8\u2008\u{1D52E}\u2A0C\u{1D562}\u2057\u{1D4C6}\u210D\u2A16?\u225F"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9\xBB\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD\xAE\u297D\u230B\u{1D52F}\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\u{1D563}\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\u{1D4C7}\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198\xA7;\u2929\u2216\u2216\u2736\u{1D530}\u2322\u266F\u0449\u0448\u2223\u2225\xAD\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\u{1D564}\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\u{1D4C8}\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5\xAF\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283\xB9\xB2\xB3\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292A\xDF\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\u{1D531}\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223C\xFE\u02DC\xD7\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\u{1D565}\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\u{1D4C9}\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963\xFA\u2191\u045E\u016D\xFB\u0443\u21C5\u0171\u296E\u297E\u{1D532}\xF9\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B\xA8\u0173\u{1D566}\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\u{1D4CA}\u22F0\u0169\u25B5\u25B4\u21C8\xFC\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\u{1D533}\u22B2\u2282\u20D2\u2283\u20D2\u{1D567}\u221D\u22B3\u{1D4CB}\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\u{1D534}\u{1D568}\u2118\u2240\u2240\u{1D4CC}\u22C2\u25EF\u22C3\u25BD\u{1D535}\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\u{1D569}\u2A01\u2A02\u27F9\u27F6\u{1D4CD}\u2A06\u2A04\u25B3\u22C1\u22C0\xFD\u044F\u0177\u044B\xA5\u{1D536}\u0457\u{1D56A}\u{1D4CE}\u044E\xFF\u017A\u017E\u0437\u017C\u2128\u03B6\u{1D537}\u0436\u21DD\u{1D56B}\u{1D4CF}\u200D\u200C'];

// node_modules/parse5/node_modules/entities/dist/internal/decode-data-format.js
var META_BIAS = 35;
var HEADER_BIAS = 48;
var HEADER_LENGTH = 6;
var CHOICE_BITS_PER_CHAR = 6;
var BUCKET_HASH_1 = 2654435761;
var BUCKET_HASH_2 = 2246822507;
var PAIR_TABLE_SIZE = 1024;
var CHAR_REMAP = (() => {
  const remap = new Uint8Array(128);
  for (let code = 48; code <= 57; code++)
    remap[code] = code - 47;
  for (let code = 65; code <= 90; code++)
    remap[code] = code - 54;
  for (let code = 97; code <= 122; code++)
    remap[code] = code - 60;
  return remap;
})();
function exactKey(text, nameStart, length) {
  return text.charCodeAt(nameStart) << 25 | text.charCodeAt(nameStart + 1) << 18 | text.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5 | length;
}
function pairIndex(c0, c12) {
  return (c0 * 3 << 3 ^ c12) & PAIR_TABLE_SIZE - 1;
}
function bucketOne(key2, buckets) {
  return (Math.imul(key2, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
function bucketTwo(key2, buckets) {
  return (Math.imul(key2, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
function initDecodeData(packed) {
  const [data, values2] = packed;
  const nameCount = data.charCodeAt(0) - HEADER_BIAS << 6 | data.charCodeAt(1) - HEADER_BIAS;
  const suffixesLength = data.charCodeAt(2) - HEADER_BIAS << 6 | data.charCodeAt(3) - HEADER_BIAS;
  const buckets = data.charCodeAt(4) - HEADER_BIAS << 6 | data.charCodeAt(5) - HEADER_BIAS;
  const metaStart = HEADER_LENGTH + suffixesLength;
  const choicesStart = metaStart + 2 * nameCount;
  const slotCount = 2 * buckets;
  const keys2 = new Int32Array(slotCount);
  const slotMidOff = new Uint16Array(slotCount);
  const slotValue = new Uint16Array(slotCount);
  const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
  const middleOffsets = /* @__PURE__ */ new Map();
  const middles = [];
  let name = "";
  let suffixOffset = HEADER_LENGTH;
  let valueOffset = 0;
  for (let index = 0; index < nameCount; index++) {
    const meta0 = data.charCodeAt(metaStart + 2 * index) - META_BIAS;
    const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - META_BIAS;
    const prefixLength = meta0 & 31;
    const length = prefixLength + (meta1 & 31);
    const valueLength = (meta1 >> 5) + 1;
    name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
    suffixOffset += length - prefixLength;
    const key2 = exactKey(name, 0, length);
    const choice = data.charCodeAt(choicesStart + Math.floor(index / CHOICE_BITS_PER_CHAR)) - HEADER_BIAS & 1 << index % CHOICE_BITS_PER_CHAR;
    let slot = 2 * (choice === 0 ? bucketOne : bucketTwo)(key2, buckets);
    if (keys2[slot] !== 0)
      slot += 1;
    keys2[slot] = key2;
    if (length > 4) {
      const middle = name.slice(2, length - 2);
      const existing = middleOffsets.get(middle);
      if (existing === void 0) {
        middleOffsets.set(middle, middles.length);
        slotMidOff[slot] = middles.length;
        for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) {
          middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
        }
      } else {
        slotMidOff[slot] = existing;
      }
    }
    const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
    lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
    if ((meta0 & 32) !== 0) {
      lengthBits[pair] |= 1 << length - 2 + 16;
    }
    slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
    valueOffset += valueLength;
  }
  return {
    keys: keys2,
    buckets,
    slotMidOff,
    slotValue,
    values: values2,
    lengthBits,
    middles: new Uint32Array(middles)
  };
}

// node_modules/parse5/node_modules/entities/dist/decode.js
var CHAR_NUM = 35;
var CHAR_SEMI = 59;
var CHAR_EQUALS = 61;
var CHAR_ZERO = 48;
var CHAR_LOWER_A = 97;
var CHAR_LOWER_X = 120;
var CHAR_UPPER_A = 65;
var TO_LOWER_BIT = 32;
function isNumber(code) {
  return code - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code) {
  return isNumber(code) || (code | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CHAR_EQUALS || isAlphaNumeric(code);
}
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var htmlDecode = /* @__PURE__ */ initDecodeData(htmlDecodeData);
var htmlKeys = /* @__PURE__ */ (() => htmlDecode.keys)();
var htmlBuckets = /* @__PURE__ */ (() => htmlDecode.buckets)();
var htmlSlotMidOff = /* @__PURE__ */ (() => htmlDecode.slotMidOff)();
var htmlLengthBits = /* @__PURE__ */ (() => htmlDecode.lengthBits)();
var htmlMiddles = /* @__PURE__ */ (() => htmlDecode.middles)();
var htmlSlotValue = /* @__PURE__ */ (() => htmlDecode.slotValue)();
var htmlValues = /* @__PURE__ */ (() => htmlDecode.values)();
function findSlotHtml(text, start, length) {
  const c0 = text.charCodeAt(start);
  const c12 = text.charCodeAt(start + 1);
  const c2 = text.charCodeAt(start + length - 2);
  const c3 = text.charCodeAt(start + length - 1);
  if ((c0 | c12 | c2 | c3) > 127)
    return -1;
  const key2 = c0 << 25 | c12 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
  let slot = 2 * ((Math.imul(key2, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key2 && (length <= 4 || isMidMatchHtml(slot, text, start, length))) {
      return slot;
    }
    if (htmlKeys[slot + 1] === key2 && (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) {
      return slot + 1;
    }
    if (attempt === 1)
      return -1;
    slot = 2 * ((Math.imul(key2, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
  }
}
function isMidMatchHtml(slot, text, start, length) {
  let wordIndex = htmlSlotMidOff[slot];
  let index = start + 2;
  const end = start + length - 2;
  while (index + 1 < end) {
    if ((text.charCodeAt(index) | text.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++])
      return false;
    index += 2;
  }
  return index === end || text.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
var numericDigits = /* @__PURE__ */ (() => {
  const digits2 = new Uint8Array(128).fill(255);
  for (let digit = 0; digit < 10; digit++) {
    digits2[CHAR_ZERO + digit] = digit;
  }
  for (let digit = 0; digit < 6; digit++) {
    digits2[CHAR_UPPER_A + digit] = digit + 10;
    digits2[CHAR_LOWER_A + digit] = digit + 10;
  }
  return digits2;
})();
function findLegacySlot(input, start, maxLength) {
  let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
  while (legacy !== 0) {
    const top = 31 - Math.clz32(legacy);
    legacy ^= 1 << top;
    if (top + 2 > maxLength)
      continue;
    const slot = findSlotHtml(input, start, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) {
      return slot << 3 | top + 2;
    }
  }
  return -1;
}
function findLongClassMatch(input, start, mode) {
  const length = input.slice(start, start + 32).indexOf(";");
  if (length - 2 >>> 0 <= 29) {
    const slot = findSlotHtml(input, start, length);
    if (slot >= 0)
      return slot << 6 | length + 1;
  }
  if (mode !== DecodingMode.Strict) {
    const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
    if (packed >= 0) {
      const length2 = packed & 7;
      if (mode !== DecodingMode.Attribute || start + length2 >= input.length || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length2)))
        return packed >> 3 << 6 | length2;
    }
  }
  return -1;
}
var STATE_ENTITY_START = 0;
var STATE_NUMERIC_START = 1;
var STATE_NUMERIC_DECIMAL = 2;
var STATE_NUMERIC_HEX = 3;
var STATE_NAMED_ENTITY = 4;
var EntityDecoderBase = class {
  emitCodePoint;
  errors;
  /** The current state of the decoder. */
  state = STATE_ENTITY_START;
  /** Characters that were consumed while parsing an entity. */
  consumed = 1;
  /** Accumulated numeric code point, or a packed partial XML name. */
  result = 0;
  /** The mode in which the decoder is operating. */
  decodeMode = DecodingMode.Strict;
  /** Replacement rules for numeric character references. */
  replaceNumericCodePoint = replaceCodePoint;
  constructor(emitCodePoint, errors) {
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericStart(input, offset) {
    if (offset >= input.length) {
      return -1;
    }
    if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
      this.state = STATE_NUMERIC_HEX;
      this.consumed += 1;
      return this.stateNumericHex(input, offset + 1);
    }
    this.state = STATE_NUMERIC_DECIMAL;
    return this.stateNumericDecimal(input, offset);
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexadecimal character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(input, offset) {
    const inputLength = input.length;
    let { result, consumed } = this;
    let index = offset;
    while (index < inputLength) {
      const char = input.charCodeAt(index);
      const digit = numericDigits[char];
      if (digit <= 15) {
        result = result * 16 + digit;
      } else {
        this.result = result;
        this.consumed = consumed;
        return this.emitNumericEntity(char, 3);
      }
      consumed += 1;
      index += 1;
    }
    this.result = result;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(input, offset) {
    const inputLength = input.length;
    let { result, consumed } = this;
    let index = offset;
    while (index < inputLength) {
      const digit = input.charCodeAt(index) - CHAR_ZERO;
      if (digit >>> 0 > 9) {
        this.result = result;
        this.consumed = consumed;
        return this.emitNumericEntity(digit + CHAR_ZERO, 2);
      }
      result = result * 10 + digit;
      consumed += 1;
      index += 1;
    }
    this.result = result;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexadecimal character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    if (this.consumed <= expectedLength) {
      this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CHAR_SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CHAR_SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Resets the instance to make it reusable.
   * @param decodeMode Entity decoding mode to use.
   */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = STATE_ENTITY_START;
    this.result = 0;
    this.consumed = 1;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(input, offset) {
    switch (this.state) {
      case STATE_ENTITY_START: {
        if (input.charCodeAt(offset) === CHAR_NUM) {
          this.state = STATE_NUMERIC_START;
          this.consumed += 1;
          return this.stateNumericStart(input, offset + 1);
        }
        this.state = STATE_NAMED_ENTITY;
        return this.stateNamedEntity(input, offset);
      }
      case STATE_NUMERIC_START: {
        return this.stateNumericStart(input, offset);
      }
      case STATE_NUMERIC_DECIMAL: {
        return this.stateNumericDecimal(input, offset);
      }
      case STATE_NUMERIC_HEX: {
        return this.stateNumericHex(input, offset);
      }
      default: {
        return this.stateNamedEntity(input, offset);
      }
    }
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   * @returns The number of characters consumed.
   */
  end() {
    switch (this.state) {
      case STATE_NAMED_ENTITY: {
        return this.endNamedEntity();
      }
      // Otherwise, emit a numeric entity if we have one.
      case STATE_NUMERIC_DECIMAL: {
        return this.emitNumericEntity(0, 2);
      }
      case STATE_NUMERIC_HEX: {
        return this.emitNumericEntity(0, 3);
      }
      case STATE_NUMERIC_START: {
        this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      default: {
        return 0;
      }
    }
  }
};
var HtmlEntityDecoder = class extends EntityDecoderBase {
  /** Total name characters seen for the current named entity. */
  runLength = 0;
  /** Reused for ASCII alphanumerics; the 32nd character rules out an exact match. */
  nameBuffer = new Uint8Array(32);
  /**
   * Emit the replacement for a matched slot. Values are at most two
   * UTF-16 code units; like previous versions, each unit is emitted as
   * its own callback (surrogate halves included).
   * @param slot The matched slot.
   */
  emitSlot(slot) {
    const packed = htmlSlotValue[slot];
    const off = packed >> 2;
    this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
    if ((packed & 1) !== 0) {
      this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
    }
  }
  startEntity(decodeMode) {
    super.startEntity(decodeMode);
    this.runLength = 0;
  }
  stateNamedEntity(input, offset) {
    const inputLength = input.length;
    if (this.runLength === 0 && offset + 17 <= inputLength) {
      const c0 = input.charCodeAt(offset);
      const pair = pairIndex(c0, input.charCodeAt(offset + 1));
      const bits = htmlLengthBits[pair];
      if ((bits & 32768) !== 0 && offset + 32 <= inputLength) {
        const packed = findLongClassMatch(input, offset, this.decodeMode);
        if (packed >= 0) {
          const length = packed & 63;
          this.consumed = length + 1;
          this.emitSlot(packed >> 6);
          if (input.charCodeAt(offset + length - 1) !== CHAR_SEMI) {
            this.errors?.missingSemicolonAfterCharacterReference();
          }
          return this.consumed;
        }
        return 0;
      }
      let probed = bits & 32767;
      while (probed !== 0) {
        const low = probed & -probed;
        probed ^= low;
        const length = 33 - Math.clz32(low);
        if (input.charCodeAt(offset + length) === CHAR_SEMI) {
          const slot = findSlotHtml(input, offset, length);
          if (slot >= 0) {
            this.consumed = length + 2;
            this.emitSlot(slot);
            return this.consumed;
          }
        }
      }
      if ((bits & 32768) === 0) {
        if (this.decodeMode !== DecodingMode.Strict) {
          const packed = findLegacySlot(input, offset, 31);
          if (packed >= 0) {
            const matchLength = packed & 7;
            const next = input.charCodeAt(offset + matchLength);
            if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) {
              return 0;
            }
            this.consumed = matchLength + 1;
            this.emitSlot(packed >> 3);
            this.errors?.missingSemicolonAfterCharacterReference();
            return this.consumed;
          }
        }
        return 0;
      }
    }
    let index = offset;
    let { runLength } = this;
    let terminator = -1;
    const scanEnd = Math.min(inputLength, offset + 32 - runLength);
    while (index < scanEnd) {
      const char = input.charCodeAt(index);
      if (!isAlphaNumeric(char)) {
        terminator = char;
        break;
      }
      this.nameBuffer[runLength++] = char;
      index++;
    }
    if (terminator < 0 && runLength < 32) {
      this.runLength = runLength;
      return -1;
    }
    if (terminator === CHAR_SEMI && runLength - 2 >>> 0 <= 29) {
      const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
      if (slot >= 0) {
        this.consumed = runLength + 2;
        this.emitSlot(slot);
        return this.consumed;
      }
    }
    if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
      const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
      if (packed >= 0) {
        const length = packed & 7;
        const next = length < runLength ? this.nameBuffer[length] : terminator;
        if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next))
          return 0;
        this.consumed = length + 1;
        this.emitSlot(packed >> 3);
        this.errors?.missingSemicolonAfterCharacterReference();
        return this.consumed;
      }
    }
    return 0;
  }
  endNamedEntity() {
    if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) {
      return 0;
    }
    const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
    if (packed < 0)
      return 0;
    if (this.decodeMode === DecodingMode.Attribute && (packed & 7) < this.runLength) {
      return 0;
    }
    this.consumed = (packed & 7) + 1;
    this.emitSlot(packed >> 3);
    this.errors?.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
};
function findBufferedHtmlSlot(buffer, length) {
  const key2 = buffer[0] << 25 | buffer[1] << 18 | buffer[length - 2] << 11 | CHAR_REMAP[buffer[length - 1]] << 5 | length;
  let slot = 2 * ((Math.imul(key2, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key2 && (length <= 4 || isBufferedMiddle(slot, buffer, length)))
      return slot;
    if (htmlKeys[slot + 1] === key2 && (length <= 4 || isBufferedMiddle(slot + 1, buffer, length)))
      return slot + 1;
    if (attempt === 1)
      return -1;
    slot = 2 * ((Math.imul(key2, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
  }
}
function isBufferedMiddle(slot, buffer, length) {
  let wordIndex = htmlSlotMidOff[slot];
  let index = 2;
  const end = length - 2;
  while (index + 1 < end) {
    if ((buffer[index] | buffer[index + 1] << 16) !== htmlMiddles[wordIndex++])
      return false;
    index += 2;
  }
  return index === end || buffer[index] === (htmlMiddles[wordIndex] & 65535);
}
function findBufferedLegacySlot(buffer, length) {
  let legacy = htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16 & 31;
  while (legacy !== 0) {
    const top = 31 - Math.clz32(legacy);
    legacy ^= 1 << top;
    if (top + 2 > length)
      continue;
    const slot = findBufferedHtmlSlot(buffer, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0)
      return slot << 3 | top + 2;
  }
  return -1;
}

// node_modules/parse5/dist/common/html.js
var NS;
(function(NS2) {
  NS2["HTML"] = "http://www.w3.org/1999/xhtml";
  NS2["MATHML"] = "http://www.w3.org/1998/Math/MathML";
  NS2["SVG"] = "http://www.w3.org/2000/svg";
  NS2["XLINK"] = "http://www.w3.org/1999/xlink";
  NS2["XML"] = "http://www.w3.org/XML/1998/namespace";
  NS2["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS2) {
  ATTRS2["TYPE"] = "type";
  ATTRS2["ACTION"] = "action";
  ATTRS2["ENCODING"] = "encoding";
  ATTRS2["PROMPT"] = "prompt";
  ATTRS2["NAME"] = "name";
  ATTRS2["COLOR"] = "color";
  ATTRS2["FACE"] = "face";
  ATTRS2["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
var DOCUMENT_MODE;
(function(DOCUMENT_MODE2) {
  DOCUMENT_MODE2["NO_QUIRKS"] = "no-quirks";
  DOCUMENT_MODE2["QUIRKS"] = "quirks";
  DOCUMENT_MODE2["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES2) {
  TAG_NAMES2["A"] = "a";
  TAG_NAMES2["ADDRESS"] = "address";
  TAG_NAMES2["ANNOTATION_XML"] = "annotation-xml";
  TAG_NAMES2["APPLET"] = "applet";
  TAG_NAMES2["AREA"] = "area";
  TAG_NAMES2["ARTICLE"] = "article";
  TAG_NAMES2["ASIDE"] = "aside";
  TAG_NAMES2["B"] = "b";
  TAG_NAMES2["BASE"] = "base";
  TAG_NAMES2["BASEFONT"] = "basefont";
  TAG_NAMES2["BGSOUND"] = "bgsound";
  TAG_NAMES2["BIG"] = "big";
  TAG_NAMES2["BLOCKQUOTE"] = "blockquote";
  TAG_NAMES2["BODY"] = "body";
  TAG_NAMES2["BR"] = "br";
  TAG_NAMES2["BUTTON"] = "button";
  TAG_NAMES2["CAPTION"] = "caption";
  TAG_NAMES2["CENTER"] = "center";
  TAG_NAMES2["CODE"] = "code";
  TAG_NAMES2["COL"] = "col";
  TAG_NAMES2["COLGROUP"] = "colgroup";
  TAG_NAMES2["DD"] = "dd";
  TAG_NAMES2["DESC"] = "desc";
  TAG_NAMES2["DETAILS"] = "details";
  TAG_NAMES2["DIALOG"] = "dialog";
  TAG_NAMES2["DIR"] = "dir";
  TAG_NAMES2["DIV"] = "div";
  TAG_NAMES2["DL"] = "dl";
  TAG_NAMES2["DT"] = "dt";
  TAG_NAMES2["EM"] = "em";
  TAG_NAMES2["EMBED"] = "embed";
  TAG_NAMES2["FIELDSET"] = "fieldset";
  TAG_NAMES2["FIGCAPTION"] = "figcaption";
  TAG_NAMES2["FIGURE"] = "figure";
  TAG_NAMES2["FONT"] = "font";
  TAG_NAMES2["FOOTER"] = "footer";
  TAG_NAMES2["FOREIGN_OBJECT"] = "foreignObject";
  TAG_NAMES2["FORM"] = "form";
  TAG_NAMES2["FRAME"] = "frame";
  TAG_NAMES2["FRAMESET"] = "frameset";
  TAG_NAMES2["H1"] = "h1";
  TAG_NAMES2["H2"] = "h2";
  TAG_NAMES2["H3"] = "h3";
  TAG_NAMES2["H4"] = "h4";
  TAG_NAMES2["H5"] = "h5";
  TAG_NAMES2["H6"] = "h6";
  TAG_NAMES2["HEAD"] = "head";
  TAG_NAMES2["HEADER"] = "header";
  TAG_NAMES2["HGROUP"] = "hgroup";
  TAG_NAMES2["HR"] = "hr";
  TAG_NAMES2["HTML"] = "html";
  TAG_NAMES2["I"] = "i";
  TAG_NAMES2["IMG"] = "img";
  TAG_NAMES2["IMAGE"] = "image";
  TAG_NAMES2["INPUT"] = "input";
  TAG_NAMES2["IFRAME"] = "iframe";
  TAG_NAMES2["KEYGEN"] = "keygen";
  TAG_NAMES2["LABEL"] = "label";
  TAG_NAMES2["LI"] = "li";
  TAG_NAMES2["LINK"] = "link";
  TAG_NAMES2["LISTING"] = "listing";
  TAG_NAMES2["MAIN"] = "main";
  TAG_NAMES2["MALIGNMARK"] = "malignmark";
  TAG_NAMES2["MARQUEE"] = "marquee";
  TAG_NAMES2["MATH"] = "math";
  TAG_NAMES2["MENU"] = "menu";
  TAG_NAMES2["META"] = "meta";
  TAG_NAMES2["MGLYPH"] = "mglyph";
  TAG_NAMES2["MI"] = "mi";
  TAG_NAMES2["MO"] = "mo";
  TAG_NAMES2["MN"] = "mn";
  TAG_NAMES2["MS"] = "ms";
  TAG_NAMES2["MTEXT"] = "mtext";
  TAG_NAMES2["NAV"] = "nav";
  TAG_NAMES2["NOBR"] = "nobr";
  TAG_NAMES2["NOFRAMES"] = "noframes";
  TAG_NAMES2["NOEMBED"] = "noembed";
  TAG_NAMES2["NOSCRIPT"] = "noscript";
  TAG_NAMES2["OBJECT"] = "object";
  TAG_NAMES2["OL"] = "ol";
  TAG_NAMES2["OPTGROUP"] = "optgroup";
  TAG_NAMES2["OPTION"] = "option";
  TAG_NAMES2["P"] = "p";
  TAG_NAMES2["PARAM"] = "param";
  TAG_NAMES2["PLAINTEXT"] = "plaintext";
  TAG_NAMES2["PRE"] = "pre";
  TAG_NAMES2["RB"] = "rb";
  TAG_NAMES2["RP"] = "rp";
  TAG_NAMES2["RT"] = "rt";
  TAG_NAMES2["RTC"] = "rtc";
  TAG_NAMES2["RUBY"] = "ruby";
  TAG_NAMES2["S"] = "s";
  TAG_NAMES2["SCRIPT"] = "script";
  TAG_NAMES2["SEARCH"] = "search";
  TAG_NAMES2["SECTION"] = "section";
  TAG_NAMES2["SELECT"] = "select";
  TAG_NAMES2["SOURCE"] = "source";
  TAG_NAMES2["SMALL"] = "small";
  TAG_NAMES2["SPAN"] = "span";
  TAG_NAMES2["STRIKE"] = "strike";
  TAG_NAMES2["STRONG"] = "strong";
  TAG_NAMES2["STYLE"] = "style";
  TAG_NAMES2["SUB"] = "sub";
  TAG_NAMES2["SUMMARY"] = "summary";
  TAG_NAMES2["SUP"] = "sup";
  TAG_NAMES2["TABLE"] = "table";
  TAG_NAMES2["TBODY"] = "tbody";
  TAG_NAMES2["TEMPLATE"] = "template";
  TAG_NAMES2["TEXTAREA"] = "textarea";
  TAG_NAMES2["TFOOT"] = "tfoot";
  TAG_NAMES2["TD"] = "td";
  TAG_NAMES2["TH"] = "th";
  TAG_NAMES2["THEAD"] = "thead";
  TAG_NAMES2["TITLE"] = "title";
  TAG_NAMES2["TR"] = "tr";
  TAG_NAMES2["TRACK"] = "track";
  TAG_NAMES2["TT"] = "tt";
  TAG_NAMES2["U"] = "u";
  TAG_NAMES2["UL"] = "ul";
  TAG_NAMES2["SVG"] = "svg";
  TAG_NAMES2["VAR"] = "var";
  TAG_NAMES2["WBR"] = "wbr";
  TAG_NAMES2["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
var TAG_ID;
(function(TAG_ID2) {
  TAG_ID2[TAG_ID2["UNKNOWN"] = 0] = "UNKNOWN";
  TAG_ID2[TAG_ID2["A"] = 1] = "A";
  TAG_ID2[TAG_ID2["ADDRESS"] = 2] = "ADDRESS";
  TAG_ID2[TAG_ID2["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
  TAG_ID2[TAG_ID2["APPLET"] = 4] = "APPLET";
  TAG_ID2[TAG_ID2["AREA"] = 5] = "AREA";
  TAG_ID2[TAG_ID2["ARTICLE"] = 6] = "ARTICLE";
  TAG_ID2[TAG_ID2["ASIDE"] = 7] = "ASIDE";
  TAG_ID2[TAG_ID2["B"] = 8] = "B";
  TAG_ID2[TAG_ID2["BASE"] = 9] = "BASE";
  TAG_ID2[TAG_ID2["BASEFONT"] = 10] = "BASEFONT";
  TAG_ID2[TAG_ID2["BGSOUND"] = 11] = "BGSOUND";
  TAG_ID2[TAG_ID2["BIG"] = 12] = "BIG";
  TAG_ID2[TAG_ID2["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
  TAG_ID2[TAG_ID2["BODY"] = 14] = "BODY";
  TAG_ID2[TAG_ID2["BR"] = 15] = "BR";
  TAG_ID2[TAG_ID2["BUTTON"] = 16] = "BUTTON";
  TAG_ID2[TAG_ID2["CAPTION"] = 17] = "CAPTION";
  TAG_ID2[TAG_ID2["CENTER"] = 18] = "CENTER";
  TAG_ID2[TAG_ID2["CODE"] = 19] = "CODE";
  TAG_ID2[TAG_ID2["COL"] = 20] = "COL";
  TAG_ID2[TAG_ID2["COLGROUP"] = 21] = "COLGROUP";
  TAG_ID2[TAG_ID2["DD"] = 22] = "DD";
  TAG_ID2[TAG_ID2["DESC"] = 23] = "DESC";
  TAG_ID2[TAG_ID2["DETAILS"] = 24] = "DETAILS";
  TAG_ID2[TAG_ID2["DIALOG"] = 25] = "DIALOG";
  TAG_ID2[TAG_ID2["DIR"] = 26] = "DIR";
  TAG_ID2[TAG_ID2["DIV"] = 27] = "DIV";
  TAG_ID2[TAG_ID2["DL"] = 28] = "DL";
  TAG_ID2[TAG_ID2["DT"] = 29] = "DT";
  TAG_ID2[TAG_ID2["EM"] = 30] = "EM";
  TAG_ID2[TAG_ID2["EMBED"] = 31] = "EMBED";
  TAG_ID2[TAG_ID2["FIELDSET"] = 32] = "FIELDSET";
  TAG_ID2[TAG_ID2["FIGCAPTION"] = 33] = "FIGCAPTION";
  TAG_ID2[TAG_ID2["FIGURE"] = 34] = "FIGURE";
  TAG_ID2[TAG_ID2["FONT"] = 35] = "FONT";
  TAG_ID2[TAG_ID2["FOOTER"] = 36] = "FOOTER";
  TAG_ID2[TAG_ID2["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
  TAG_ID2[TAG_ID2["FORM"] = 38] = "FORM";
  TAG_ID2[TAG_ID2["FRAME"] = 39] = "FRAME";
  TAG_ID2[TAG_ID2["FRAMESET"] = 40] = "FRAMESET";
  TAG_ID2[TAG_ID2["H1"] = 41] = "H1";
  TAG_ID2[TAG_ID2["H2"] = 42] = "H2";
  TAG_ID2[TAG_ID2["H3"] = 43] = "H3";
  TAG_ID2[TAG_ID2["H4"] = 44] = "H4";
  TAG_ID2[TAG_ID2["H5"] = 45] = "H5";
  TAG_ID2[TAG_ID2["H6"] = 46] = "H6";
  TAG_ID2[TAG_ID2["HEAD"] = 47] = "HEAD";
  TAG_ID2[TAG_ID2["HEADER"] = 48] = "HEADER";
  TAG_ID2[TAG_ID2["HGROUP"] = 49] = "HGROUP";
  TAG_ID2[TAG_ID2["HR"] = 50] = "HR";
  TAG_ID2[TAG_ID2["HTML"] = 51] = "HTML";
  TAG_ID2[TAG_ID2["I"] = 52] = "I";
  TAG_ID2[TAG_ID2["IMG"] = 53] = "IMG";
  TAG_ID2[TAG_ID2["IMAGE"] = 54] = "IMAGE";
  TAG_ID2[TAG_ID2["INPUT"] = 55] = "INPUT";
  TAG_ID2[TAG_ID2["IFRAME"] = 56] = "IFRAME";
  TAG_ID2[TAG_ID2["KEYGEN"] = 57] = "KEYGEN";
  TAG_ID2[TAG_ID2["LABEL"] = 58] = "LABEL";
  TAG_ID2[TAG_ID2["LI"] = 59] = "LI";
  TAG_ID2[TAG_ID2["LINK"] = 60] = "LINK";
  TAG_ID2[TAG_ID2["LISTING"] = 61] = "LISTING";
  TAG_ID2[TAG_ID2["MAIN"] = 62] = "MAIN";
  TAG_ID2[TAG_ID2["MALIGNMARK"] = 63] = "MALIGNMARK";
  TAG_ID2[TAG_ID2["MARQUEE"] = 64] = "MARQUEE";
  TAG_ID2[TAG_ID2["MATH"] = 65] = "MATH";
  TAG_ID2[TAG_ID2["MENU"] = 66] = "MENU";
  TAG_ID2[TAG_ID2["META"] = 67] = "META";
  TAG_ID2[TAG_ID2["MGLYPH"] = 68] = "MGLYPH";
  TAG_ID2[TAG_ID2["MI"] = 69] = "MI";
  TAG_ID2[TAG_ID2["MO"] = 70] = "MO";
  TAG_ID2[TAG_ID2["MN"] = 71] = "MN";
  TAG_ID2[TAG_ID2["MS"] = 72] = "MS";
  TAG_ID2[TAG_ID2["MTEXT"] = 73] = "MTEXT";
  TAG_ID2[TAG_ID2["NAV"] = 74] = "NAV";
  TAG_ID2[TAG_ID2["NOBR"] = 75] = "NOBR";
  TAG_ID2[TAG_ID2["NOFRAMES"] = 76] = "NOFRAMES";
  TAG_ID2[TAG_ID2["NOEMBED"] = 77] = "NOEMBED";
  TAG_ID2[TAG_ID2["NOSCRIPT"] = 78] = "NOSCRIPT";
  TAG_ID2[TAG_ID2["OBJECT"] = 79] = "OBJECT";
  TAG_ID2[TAG_ID2["OL"] = 80] = "OL";
  TAG_ID2[TAG_ID2["OPTGROUP"] = 81] = "OPTGROUP";
  TAG_ID2[TAG_ID2["OPTION"] = 82] = "OPTION";
  TAG_ID2[TAG_ID2["P"] = 83] = "P";
  TAG_ID2[TAG_ID2["PARAM"] = 84] = "PARAM";
  TAG_ID2[TAG_ID2["PLAINTEXT"] = 85] = "PLAINTEXT";
  TAG_ID2[TAG_ID2["PRE"] = 86] = "PRE";
  TAG_ID2[TAG_ID2["RB"] = 87] = "RB";
  TAG_ID2[TAG_ID2["RP"] = 88] = "RP";
  TAG_ID2[TAG_ID2["RT"] = 89] = "RT";
  TAG_ID2[TAG_ID2["RTC"] = 90] = "RTC";
  TAG_ID2[TAG_ID2["RUBY"] = 91] = "RUBY";
  TAG_ID2[TAG_ID2["S"] = 92] = "S";
  TAG_ID2[TAG_ID2["SCRIPT"] = 93] = "SCRIPT";
  TAG_ID2[TAG_ID2["SEARCH"] = 94] = "SEARCH";
  TAG_ID2[TAG_ID2["SECTION"] = 95] = "SECTION";
  TAG_ID2[TAG_ID2["SELECT"] = 96] = "SELECT";
  TAG_ID2[TAG_ID2["SOURCE"] = 97] = "SOURCE";
  TAG_ID2[TAG_ID2["SMALL"] = 98] = "SMALL";
  TAG_ID2[TAG_ID2["SPAN"] = 99] = "SPAN";
  TAG_ID2[TAG_ID2["STRIKE"] = 100] = "STRIKE";
  TAG_ID2[TAG_ID2["STRONG"] = 101] = "STRONG";
  TAG_ID2[TAG_ID2["STYLE"] = 102] = "STYLE";
  TAG_ID2[TAG_ID2["SUB"] = 103] = "SUB";
  TAG_ID2[TAG_ID2["SUMMARY"] = 104] = "SUMMARY";
  TAG_ID2[TAG_ID2["SUP"] = 105] = "SUP";
  TAG_ID2[TAG_ID2["TABLE"] = 106] = "TABLE";
  TAG_ID2[TAG_ID2["TBODY"] = 107] = "TBODY";
  TAG_ID2[TAG_ID2["TEMPLATE"] = 108] = "TEMPLATE";
  TAG_ID2[TAG_ID2["TEXTAREA"] = 109] = "TEXTAREA";
  TAG_ID2[TAG_ID2["TFOOT"] = 110] = "TFOOT";
  TAG_ID2[TAG_ID2["TD"] = 111] = "TD";
  TAG_ID2[TAG_ID2["TH"] = 112] = "TH";
  TAG_ID2[TAG_ID2["THEAD"] = 113] = "THEAD";
  TAG_ID2[TAG_ID2["TITLE"] = 114] = "TITLE";
  TAG_ID2[TAG_ID2["TR"] = 115] = "TR";
  TAG_ID2[TAG_ID2["TRACK"] = 116] = "TRACK";
  TAG_ID2[TAG_ID2["TT"] = 117] = "TT";
  TAG_ID2[TAG_ID2["U"] = 118] = "U";
  TAG_ID2[TAG_ID2["UL"] = 119] = "UL";
  TAG_ID2[TAG_ID2["SVG"] = 120] = "SVG";
  TAG_ID2[TAG_ID2["VAR"] = 121] = "VAR";
  TAG_ID2[TAG_ID2["WBR"] = 122] = "WBR";
  TAG_ID2[TAG_ID2["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
var TAG_NAME_TO_ID = /* @__PURE__ */ new Map([
  [TAG_NAMES.A, TAG_ID.A],
  [TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
  [TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
  [TAG_NAMES.APPLET, TAG_ID.APPLET],
  [TAG_NAMES.AREA, TAG_ID.AREA],
  [TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
  [TAG_NAMES.ASIDE, TAG_ID.ASIDE],
  [TAG_NAMES.B, TAG_ID.B],
  [TAG_NAMES.BASE, TAG_ID.BASE],
  [TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
  [TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
  [TAG_NAMES.BIG, TAG_ID.BIG],
  [TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
  [TAG_NAMES.BODY, TAG_ID.BODY],
  [TAG_NAMES.BR, TAG_ID.BR],
  [TAG_NAMES.BUTTON, TAG_ID.BUTTON],
  [TAG_NAMES.CAPTION, TAG_ID.CAPTION],
  [TAG_NAMES.CENTER, TAG_ID.CENTER],
  [TAG_NAMES.CODE, TAG_ID.CODE],
  [TAG_NAMES.COL, TAG_ID.COL],
  [TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
  [TAG_NAMES.DD, TAG_ID.DD],
  [TAG_NAMES.DESC, TAG_ID.DESC],
  [TAG_NAMES.DETAILS, TAG_ID.DETAILS],
  [TAG_NAMES.DIALOG, TAG_ID.DIALOG],
  [TAG_NAMES.DIR, TAG_ID.DIR],
  [TAG_NAMES.DIV, TAG_ID.DIV],
  [TAG_NAMES.DL, TAG_ID.DL],
  [TAG_NAMES.DT, TAG_ID.DT],
  [TAG_NAMES.EM, TAG_ID.EM],
  [TAG_NAMES.EMBED, TAG_ID.EMBED],
  [TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
  [TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
  [TAG_NAMES.FIGURE, TAG_ID.FIGURE],
  [TAG_NAMES.FONT, TAG_ID.FONT],
  [TAG_NAMES.FOOTER, TAG_ID.FOOTER],
  [TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
  [TAG_NAMES.FORM, TAG_ID.FORM],
  [TAG_NAMES.FRAME, TAG_ID.FRAME],
  [TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
  [TAG_NAMES.H1, TAG_ID.H1],
  [TAG_NAMES.H2, TAG_ID.H2],
  [TAG_NAMES.H3, TAG_ID.H3],
  [TAG_NAMES.H4, TAG_ID.H4],
  [TAG_NAMES.H5, TAG_ID.H5],
  [TAG_NAMES.H6, TAG_ID.H6],
  [TAG_NAMES.HEAD, TAG_ID.HEAD],
  [TAG_NAMES.HEADER, TAG_ID.HEADER],
  [TAG_NAMES.HGROUP, TAG_ID.HGROUP],
  [TAG_NAMES.HR, TAG_ID.HR],
  [TAG_NAMES.HTML, TAG_ID.HTML],
  [TAG_NAMES.I, TAG_ID.I],
  [TAG_NAMES.IMG, TAG_ID.IMG],
  [TAG_NAMES.IMAGE, TAG_ID.IMAGE],
  [TAG_NAMES.INPUT, TAG_ID.INPUT],
  [TAG_NAMES.IFRAME, TAG_ID.IFRAME],
  [TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
  [TAG_NAMES.LABEL, TAG_ID.LABEL],
  [TAG_NAMES.LI, TAG_ID.LI],
  [TAG_NAMES.LINK, TAG_ID.LINK],
  [TAG_NAMES.LISTING, TAG_ID.LISTING],
  [TAG_NAMES.MAIN, TAG_ID.MAIN],
  [TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
  [TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
  [TAG_NAMES.MATH, TAG_ID.MATH],
  [TAG_NAMES.MENU, TAG_ID.MENU],
  [TAG_NAMES.META, TAG_ID.META],
  [TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
  [TAG_NAMES.MI, TAG_ID.MI],
  [TAG_NAMES.MO, TAG_ID.MO],
  [TAG_NAMES.MN, TAG_ID.MN],
  [TAG_NAMES.MS, TAG_ID.MS],
  [TAG_NAMES.MTEXT, TAG_ID.MTEXT],
  [TAG_NAMES.NAV, TAG_ID.NAV],
  [TAG_NAMES.NOBR, TAG_ID.NOBR],
  [TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
  [TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
  [TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
  [TAG_NAMES.OBJECT, TAG_ID.OBJECT],
  [TAG_NAMES.OL, TAG_ID.OL],
  [TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
  [TAG_NAMES.OPTION, TAG_ID.OPTION],
  [TAG_NAMES.P, TAG_ID.P],
  [TAG_NAMES.PARAM, TAG_ID.PARAM],
  [TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
  [TAG_NAMES.PRE, TAG_ID.PRE],
  [TAG_NAMES.RB, TAG_ID.RB],
  [TAG_NAMES.RP, TAG_ID.RP],
  [TAG_NAMES.RT, TAG_ID.RT],
  [TAG_NAMES.RTC, TAG_ID.RTC],
  [TAG_NAMES.RUBY, TAG_ID.RUBY],
  [TAG_NAMES.S, TAG_ID.S],
  [TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
  [TAG_NAMES.SEARCH, TAG_ID.SEARCH],
  [TAG_NAMES.SECTION, TAG_ID.SECTION],
  [TAG_NAMES.SELECT, TAG_ID.SELECT],
  [TAG_NAMES.SOURCE, TAG_ID.SOURCE],
  [TAG_NAMES.SMALL, TAG_ID.SMALL],
  [TAG_NAMES.SPAN, TAG_ID.SPAN],
  [TAG_NAMES.STRIKE, TAG_ID.STRIKE],
  [TAG_NAMES.STRONG, TAG_ID.STRONG],
  [TAG_NAMES.STYLE, TAG_ID.STYLE],
  [TAG_NAMES.SUB, TAG_ID.SUB],
  [TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
  [TAG_NAMES.SUP, TAG_ID.SUP],
  [TAG_NAMES.TABLE, TAG_ID.TABLE],
  [TAG_NAMES.TBODY, TAG_ID.TBODY],
  [TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
  [TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
  [TAG_NAMES.TFOOT, TAG_ID.TFOOT],
  [TAG_NAMES.TD, TAG_ID.TD],
  [TAG_NAMES.TH, TAG_ID.TH],
  [TAG_NAMES.THEAD, TAG_ID.THEAD],
  [TAG_NAMES.TITLE, TAG_ID.TITLE],
  [TAG_NAMES.TR, TAG_ID.TR],
  [TAG_NAMES.TRACK, TAG_ID.TRACK],
  [TAG_NAMES.TT, TAG_ID.TT],
  [TAG_NAMES.U, TAG_ID.U],
  [TAG_NAMES.UL, TAG_ID.UL],
  [TAG_NAMES.SVG, TAG_ID.SVG],
  [TAG_NAMES.VAR, TAG_ID.VAR],
  [TAG_NAMES.WBR, TAG_ID.WBR],
  [TAG_NAMES.XMP, TAG_ID.XMP]
]);
function getTagID(tagName) {
  var _a;
  return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
var $ = TAG_ID;
var SPECIAL_ELEMENTS = {
  [NS.HTML]: /* @__PURE__ */ new Set([
    $.ADDRESS,
    $.APPLET,
    $.AREA,
    $.ARTICLE,
    $.ASIDE,
    $.BASE,
    $.BASEFONT,
    $.BGSOUND,
    $.BLOCKQUOTE,
    $.BODY,
    $.BR,
    $.BUTTON,
    $.CAPTION,
    $.CENTER,
    $.COL,
    $.COLGROUP,
    $.DD,
    $.DETAILS,
    $.DIR,
    $.DIV,
    $.DL,
    $.DT,
    $.EMBED,
    $.FIELDSET,
    $.FIGCAPTION,
    $.FIGURE,
    $.FOOTER,
    $.FORM,
    $.FRAME,
    $.FRAMESET,
    $.H1,
    $.H2,
    $.H3,
    $.H4,
    $.H5,
    $.H6,
    $.HEAD,
    $.HEADER,
    $.HGROUP,
    $.HR,
    $.HTML,
    $.IFRAME,
    $.IMG,
    $.INPUT,
    $.LI,
    $.LINK,
    $.LISTING,
    $.MAIN,
    $.MARQUEE,
    $.MENU,
    $.META,
    $.NAV,
    $.NOEMBED,
    $.NOFRAMES,
    $.NOSCRIPT,
    $.OBJECT,
    $.OL,
    $.P,
    $.PARAM,
    $.PLAINTEXT,
    $.PRE,
    $.SCRIPT,
    $.SECTION,
    $.SELECT,
    $.SOURCE,
    $.STYLE,
    $.SUMMARY,
    $.TABLE,
    $.TBODY,
    $.TD,
    $.TEMPLATE,
    $.TEXTAREA,
    $.TFOOT,
    $.TH,
    $.THEAD,
    $.TITLE,
    $.TR,
    $.TRACK,
    $.UL,
    $.WBR,
    $.XMP
  ]),
  [NS.MATHML]: /* @__PURE__ */ new Set([$.MI, $.MO, $.MN, $.MS, $.MTEXT, $.ANNOTATION_XML]),
  [NS.SVG]: /* @__PURE__ */ new Set([$.TITLE, $.FOREIGN_OBJECT, $.DESC]),
  [NS.XLINK]: /* @__PURE__ */ new Set(),
  [NS.XML]: /* @__PURE__ */ new Set(),
  [NS.XMLNS]: /* @__PURE__ */ new Set()
};
var NUMBERED_HEADERS = /* @__PURE__ */ new Set([$.H1, $.H2, $.H3, $.H4, $.H5, $.H6]);
var UNESCAPED_TEXT = /* @__PURE__ */ new Set([
  TAG_NAMES.STYLE,
  TAG_NAMES.SCRIPT,
  TAG_NAMES.XMP,
  TAG_NAMES.IFRAME,
  TAG_NAMES.NOEMBED,
  TAG_NAMES.NOFRAMES,
  TAG_NAMES.PLAINTEXT
]);

// node_modules/parse5/dist/tokenizer/index.js
var ATTR_NAME_SET_THRESHOLD = 64;
var State;
(function(State2) {
  State2[State2["DATA"] = 0] = "DATA";
  State2[State2["RCDATA"] = 1] = "RCDATA";
  State2[State2["RAWTEXT"] = 2] = "RAWTEXT";
  State2[State2["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
  State2[State2["PLAINTEXT"] = 4] = "PLAINTEXT";
  State2[State2["TAG_OPEN"] = 5] = "TAG_OPEN";
  State2[State2["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
  State2[State2["TAG_NAME"] = 7] = "TAG_NAME";
  State2[State2["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
  State2[State2["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
  State2[State2["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
  State2[State2["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
  State2[State2["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
  State2[State2["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
  State2[State2["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
  State2[State2["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
  State2[State2["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
  State2[State2["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
  State2[State2["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
  State2[State2["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
  State2[State2["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
  State2[State2["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
  State2[State2["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
  State2[State2["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
  State2[State2["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
  State2[State2["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
  State2[State2["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
  State2[State2["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
  State2[State2["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
  State2[State2["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
  State2[State2["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
  State2[State2["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
  State2[State2["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
  State2[State2["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
  State2[State2["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
  State2[State2["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
  State2[State2["COMMENT_START"] = 42] = "COMMENT_START";
  State2[State2["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
  State2[State2["COMMENT"] = 44] = "COMMENT";
  State2[State2["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
  State2[State2["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
  State2[State2["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
  State2[State2["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
  State2[State2["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
  State2[State2["COMMENT_END"] = 50] = "COMMENT_END";
  State2[State2["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
  State2[State2["DOCTYPE"] = 52] = "DOCTYPE";
  State2[State2["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
  State2[State2["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
  State2[State2["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
  State2[State2["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
  State2[State2["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
  State2[State2["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
  State2[State2["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
  State2[State2["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
  State2[State2["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
  State2[State2["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
  State2[State2["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
  State2[State2["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
  State2[State2["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
  State2[State2["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
  State2[State2["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
  State2[State2["CDATA_SECTION"] = 68] = "CDATA_SECTION";
  State2[State2["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
  State2[State2["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
  State2[State2["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
  State2[State2["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
var TokenizerMode = {
  DATA: State.DATA,
  RCDATA: State.RCDATA,
  RAWTEXT: State.RAWTEXT,
  SCRIPT_DATA: State.SCRIPT_DATA,
  PLAINTEXT: State.PLAINTEXT,
  CDATA_SECTION: State.CDATA_SECTION
};
function isAsciiDigit(cp) {
  return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
  return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
  return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
  return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
  return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
  return cp + 32;
}
function isWhitespace(cp) {
  return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
  return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
  if (code === CODE_POINTS.NULL) {
    return ERR.nullCharacterReference;
  } else if (code > 1114111) {
    return ERR.characterReferenceOutsideUnicodeRange;
  } else if (isSurrogate(code)) {
    return ERR.surrogateCharacterReference;
  } else if (isUndefinedCodePoint(code)) {
    return ERR.noncharacterCharacterReference;
  } else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) {
    return ERR.controlCharacterReference;
  }
  return null;
}
var Tokenizer = class {
  constructor(options, handler) {
    this.options = options;
    this.handler = handler;
    this.paused = false;
    this.inLoop = false;
    this.inForeignNode = false;
    this.lastStartTagName = "";
    this.active = false;
    this.state = State.DATA;
    this.returnState = State.DATA;
    this.entityStartPos = 0;
    this.consumedAfterSnapshot = -1;
    this.currentCharacterToken = null;
    this.currentToken = null;
    this.currentAttr = { name: "", value: "" };
    this.currentAttrLocation = null;
    this.currentAttrNames = null;
    this.runStart = 0;
    this.runEnd = 0;
    this.preprocessor = new Preprocessor(handler);
    this.currentLocation = this.getCurrentLocation(-1);
    this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
      this.preprocessor.pos = this.entityStartPos + consumed - 1;
      if (!this._isCharacterReferenceInAttribute()) {
        this._ensureCharacterToken(isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER);
      }
      this._extendRunWith(String.fromCodePoint(cp), 0);
      this.entityStartPos = this.preprocessor.pos - consumed + 1;
    }, handler.onParseError ? {
      missingSemicolonAfterCharacterReference: () => {
        this._err(ERR.missingSemicolonAfterCharacterReference, 1);
      },
      absenceOfDigitsInNumericCharacterReference: (consumed) => {
        this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
      },
      validateNumericCharacterReference: (code) => {
        const error = getErrorForNumericCharacterReference(code);
        if (error)
          this._err(error, 1);
      }
    } : void 0);
  }
  //Errors
  _err(code, cpOffset = 0) {
    var _a, _b;
    (_b = (_a = this.handler).onParseError) === null || _b === void 0 ? void 0 : _b.call(_a, this.preprocessor.getError(code, cpOffset));
  }
  // NOTE: `offset` may never run across line boundaries.
  getCurrentLocation(offset) {
    if (!this.options.sourceCodeLocationInfo) {
      return null;
    }
    return {
      startLine: this.preprocessor.line,
      startCol: this.preprocessor.col - offset,
      startOffset: this.preprocessor.offset - offset,
      endLine: -1,
      endCol: -1,
      endOffset: -1
    };
  }
  _runParsingLoop() {
    if (this.inLoop)
      return;
    this.inLoop = true;
    while (this.active && !this.paused) {
      this.consumedAfterSnapshot = 0;
      const cp = this._consume();
      if (!this._ensureHibernation()) {
        this._callState(cp);
      }
    }
    this.inLoop = false;
  }
  //API
  /** Emit buffered character tokens without completing the current token or emitting EOF. */
  flushCharacters() {
    var _a;
    if (this.inLoop) {
      throw new Error("Cannot flush characters from a tokenizer callback");
    }
    const location = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location;
    let nextLocation = null;
    if (location) {
      nextLocation = this.getCharacterTokenEndLocation(location);
      this.currentLocation = nextLocation;
    }
    this.inLoop = true;
    try {
      this._emitCurrentCharacterToken(nextLocation);
    } finally {
      this.inLoop = false;
    }
    this._runParsingLoop();
  }
  getCharacterTokenEndLocation(location) {
    const endOffset = this.getCharacterTokenEndOffset();
    const html2 = this.preprocessor.html.slice(location.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize);
    let line = location.startLine;
    let lastLineBreak = -1;
    for (let i = html2.indexOf("\n"); i !== -1; i = html2.indexOf("\n", i + 1)) {
      line++;
      lastLineBreak = i;
    }
    for (let i = html2.indexOf("\r"); i !== -1; i = html2.indexOf("\r", i + 1)) {
      if (html2.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED) {
        line++;
        lastLineBreak = Math.max(lastLineBreak, i);
      }
    }
    return {
      startLine: line,
      startCol: lastLineBreak === -1 ? location.startCol + html2.length : html2.length - lastLineBreak,
      startOffset: endOffset,
      endLine: -1,
      endCol: -1,
      endOffset: -1
    };
  }
  // Return the input boundary before any unfinished token or buffered delimiter.
  getCharacterTokenEndOffset() {
    var _a;
    const end = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1;
    const tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
    switch (this.state) {
      case State.TAG_OPEN:
      case State.RCDATA_LESS_THAN_SIGN:
      case State.RAWTEXT_LESS_THAN_SIGN:
      case State.SCRIPT_DATA_LESS_THAN_SIGN:
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
      case State.CDATA_SECTION_BRACKET: {
        return end - 1;
      }
      case State.END_TAG_OPEN:
      case State.MARKUP_DECLARATION_OPEN:
      case State.RCDATA_END_TAG_OPEN:
      case State.RCDATA_END_TAG_NAME:
      case State.RAWTEXT_END_TAG_OPEN:
      case State.RAWTEXT_END_TAG_NAME:
      case State.SCRIPT_DATA_END_TAG_OPEN:
      case State.SCRIPT_DATA_END_TAG_NAME:
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
      case State.CDATA_SECTION_END: {
        return end - 2;
      }
      case State.CHARACTER_REFERENCE: {
        return this._isCharacterReferenceInAttribute() && tokenLocation ? tokenLocation.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
      }
      case State.DOCTYPE:
      case State.BEFORE_DOCTYPE_NAME: {
        return this.currentLocation.startOffset;
      }
      default: {
        if (tokenLocation && (this.state === State.TAG_NAME || this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT || this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE)) {
          return tokenLocation.startOffset;
        }
        return end;
      }
    }
  }
  pause() {
    this.paused = true;
  }
  resume(writeCallback) {
    if (!this.paused) {
      throw new Error("Parser was already resumed");
    }
    this.paused = false;
    if (this.inLoop)
      return;
    this._runParsingLoop();
    if (!this.paused) {
      writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
    }
  }
  write(chunk, isLastChunk, writeCallback) {
    this.active = true;
    this.preprocessor.write(chunk, isLastChunk);
    this._runParsingLoop();
    if (!this.paused) {
      writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
    }
  }
  insertHtmlAtCurrentPos(chunk) {
    this.active = true;
    this.preprocessor.insertHtmlAtCurrentPos(chunk);
    this._runParsingLoop();
  }
  /** @internal Flush completed streaming text without splitting an unfinished token. */
  flushCurrentCharacterToken() {
    if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === State.DOCTYPE || this.state === State.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) {
      return;
    }
    const pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
    this.preprocessor.advance();
    this.currentLocation = this.getCurrentLocation(pending);
    this.preprocessor.retreat(1);
    this._emitCurrentCharacterToken(this.currentLocation);
    this._createCharacterToken(TokenType.CHARACTER);
    this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0));
    this.entityStartPos = this.preprocessor.pos + 1 - pending;
  }
  //Hibernation
  _ensureHibernation() {
    if (this.preprocessor.endOfChunkHit) {
      this.preprocessor.retreat(this.consumedAfterSnapshot);
      this.consumedAfterSnapshot = 0;
      this.active = false;
      return true;
    }
    return false;
  }
  //Consumption
  _consume() {
    this.consumedAfterSnapshot++;
    return this.preprocessor.advance();
  }
  _advanceBy(count3) {
    this.consumedAfterSnapshot += count3;
    for (let i = 0; i < count3; i++) {
      this.preprocessor.advance();
    }
  }
  _consumeSequenceIfMatch(pattern, caseSensitive) {
    if (this.preprocessor.startsWith(pattern, caseSensitive)) {
      this._advanceBy(pattern.length - 1);
      return true;
    }
    return false;
  }
  //Token creation
  _createStartTagToken() {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.START_TAG,
      tagName: "",
      tagID: TAG_ID.UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.getCurrentLocation(1)
    };
  }
  _createEndTagToken() {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.END_TAG,
      tagName: "",
      tagID: TAG_ID.UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.getCurrentLocation(2)
    };
  }
  _createCommentToken(offset) {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.COMMENT,
      data: "",
      location: this.getCurrentLocation(offset)
    };
  }
  _createDoctypeToken(initialName) {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.DOCTYPE,
      name: initialName,
      forceQuirks: false,
      publicId: null,
      systemId: null,
      location: this.currentLocation
    };
  }
  _createCharacterToken(type) {
    if (this.currentLocation) {
      const start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
      if (this.preprocessor.html[start] === "\n" && this.preprocessor.html[start - 1] === "\r") {
        this.currentLocation.startOffset++;
      }
    }
    this.currentCharacterToken = {
      type,
      chars: "",
      location: this.currentLocation
    };
  }
  //Tag attributes
  _createAttr(attrNameFirstCh) {
    this._flushRun("");
    this.currentAttr = {
      name: attrNameFirstCh,
      value: ""
    };
    this.currentAttrLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var _a;
    var _b;
    const token = this.currentToken;
    const { name } = this.currentAttr;
    const names3 = this.currentAttrNames;
    let duplicate;
    if (names3 === null) {
      duplicate = getTokenAttr(token, name) !== null;
      if (!duplicate && token.attrs.length === ATTR_NAME_SET_THRESHOLD) {
        this.currentAttrNames = new Set(token.attrs.map((attr) => attr.name)).add(name);
      }
    } else {
      duplicate = names3.has(name);
      if (!duplicate)
        names3.add(name);
    }
    if (duplicate) {
      this._err(ERR.duplicateAttribute);
    } else {
      token.attrs.push(this.currentAttr);
      if (token.location && this.currentAttrLocation) {
        const attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = /* @__PURE__ */ Object.create(null);
        attrLocations[this.currentAttr.name] = this.currentAttrLocation;
        this._leaveAttrValue();
      }
    }
  }
  _leaveAttrValue() {
    if (this.currentAttrLocation) {
      this.currentAttrLocation.endLine = this.preprocessor.line;
      this.currentAttrLocation.endCol = this.preprocessor.col;
      this.currentAttrLocation.endOffset = this.preprocessor.offset;
    }
  }
  /**
   * Append the pending run and `text` to the attribute value, comment data or character token being built.
   * The run is a string of its own: V8 copies a slice of fewer than 13 characters but lets a longer one share
   * the input's buffer, which would keep that buffer alive for as long as any attribute value or text cut from
   * it is; a concatenation is flattened into a buffer of its own when it is sliced.
   */
  _flushRun(text) {
    if (this.runEnd === this.runStart && text.length === 0) {
      return;
    }
    const slice = this.preprocessor.html.slice(this.runStart, this.runEnd);
    const run = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text;
    const token = this.currentToken;
    this.runStart = this.runEnd;
    if (token === null) {
      this.currentCharacterToken.chars += run;
    } else if (token.type === TokenType.COMMENT) {
      token.data += run;
    } else {
      this.currentAttr.value += run;
    }
  }
  /** Extend the pending run by the current input code point, read as `cp`, or flush it and start a new one. */
  _extendRun(cp) {
    const { preprocessor } = this;
    if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED) {
      this._flushRun("\n");
      this.runStart = preprocessor.pos + 1;
    } else {
      const start = preprocessor.pos - Number(cp > 65535);
      if (start !== this.runEnd) {
        this._flushRun("");
        this.runStart = start;
      }
    }
    this.runEnd = preprocessor.pos + 1;
  }
  /**
   * Extend the pending run by `text`, the input that ends `cpOffset` code points after the current one, or flush
   * the run and append `text` where the input differs (a NUL replacement, a decoded reference, a dropped chunk).
   */
  _extendRunWith(text, cpOffset) {
    const { preprocessor } = this;
    const start = preprocessor.codePointStart + 1 + cpOffset - text.length;
    if (start >= 0 && preprocessor.html.startsWith(text, start)) {
      if (start !== this.runEnd) {
        this._flushRun("");
        this.runStart = start;
      }
    } else {
      this._flushRun(text);
      this.runStart = start + text.length;
    }
    this.runEnd = start + text.length;
  }
  //Token emission
  prepareToken(ct) {
    this._emitCurrentCharacterToken(ct.location);
    this.currentToken = null;
    if (ct.location) {
      ct.location.endLine = this.preprocessor.line;
      ct.location.endCol = this.preprocessor.col + 1;
      ct.location.endOffset = this.preprocessor.offset + 1;
    }
    this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    const ct = this.currentToken;
    this.currentAttrNames = null;
    this.prepareToken(ct);
    ct.tagID = getTagID(ct.tagName);
    if (ct.type === TokenType.START_TAG) {
      this.lastStartTagName = ct.tagName;
      this.handler.onStartTag(ct);
    } else {
      if (ct.attrs.length > 0) {
        this._err(ERR.endTagWithAttributes);
      }
      if (ct.selfClosing) {
        this._err(ERR.endTagWithTrailingSolidus);
      }
      this.handler.onEndTag(ct);
    }
    this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(ct) {
    this.prepareToken(ct);
    this.handler.onComment(ct);
    this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(ct) {
    this.prepareToken(ct);
    this.handler.onDoctype(ct);
    this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(nextLocation) {
    this._flushRun("");
    if (this.currentCharacterToken) {
      if (nextLocation && this.currentCharacterToken.location) {
        this.currentCharacterToken.location.endLine = nextLocation.startLine;
        this.currentCharacterToken.location.endCol = nextLocation.startCol;
        this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
      }
      switch (this.currentCharacterToken.type) {
        case TokenType.CHARACTER: {
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.NULL_CHARACTER: {
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.WHITESPACE_CHARACTER: {
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
          break;
        }
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    var _a, _b;
    const location = this.getCurrentLocation(0);
    if (location) {
      location.endLine = location.startLine;
      location.endCol = location.startCol;
      location.endOffset = location.startOffset;
    }
    this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location);
    this.handler.onEof({ type: TokenType.EOF, location });
    this.active = false;
  }
  //Characters emission
  //OPTIMIZATION: The specification uses only one type of character token (one token per character).
  //This causes a huge memory overhead and a lot of unnecessary parser loops. parse5 uses 3 groups of characters.
  //If we have a sequence of characters that belong to the same group, the parser can process it
  //as a single solid character token.
  //So, there are 3 types of character tokens in parse5:
  //1)TokenType.NULL_CHARACTER - \u0000-character sequences (e.g. '\u0000\u0000\u0000')
  //2)TokenType.WHITESPACE_CHARACTER - any whitespace/new-line character sequences (e.g. '\n  \r\t   \f')
  //3)TokenType.CHARACTER - any character sequence which don't belong to groups 1 and 2 (e.g. 'abcdef1234@@#$%^')
  /** Make the current character token one of `type`, emitting the current one if it has another type. */
  _ensureCharacterToken(type) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === type) {
        return;
      }
      this.currentLocation = this.getCurrentLocation(0);
      this._emitCurrentCharacterToken(this.currentLocation);
      this.preprocessor.dropParsedChunk();
    }
    this._createCharacterToken(type);
  }
  /** Emit the current input code point, read as `cp`. */
  _emitCodePoint(cp) {
    const type = isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER;
    const token = this.currentCharacterToken;
    if (token === null || token.type !== type) {
      this._ensureCharacterToken(type);
    }
    this._extendRun(cp);
  }
  //NOTE: used when we emit characters explicitly.
  //This is always for non-whitespace and non-null characters, which allows us to avoid additional checks.
  // Negative `cpOffset` values locate text emitted before the current input character.
  _emitChars(ch, cpOffset = 0) {
    if (this.options.sourceCodeLocationInfo && cpOffset !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== TokenType.CHARACTER) {
      this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset);
      this._emitCurrentCharacterToken(this.currentLocation);
      this._createCharacterToken(TokenType.CHARACTER);
    } else {
      this._ensureCharacterToken(TokenType.CHARACTER);
    }
    this._extendRunWith(ch, cpOffset);
  }
  // Character reference helpers
  _startCharacterReference() {
    this.returnState = this.state;
    this.state = State.CHARACTER_REFERENCE;
    this.entityStartPos = this.preprocessor.pos;
    this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
  }
  _flushCodePointConsumedAsCharacterReference(cp) {
    if (this._isCharacterReferenceInAttribute()) {
      this._extendRun(cp);
    } else {
      this._emitCodePoint(cp);
    }
  }
  // Calling states this way turns out to be much faster than any other approach.
  _callState(cp) {
    switch (this.state) {
      case State.DATA: {
        this._stateData(cp);
        break;
      }
      case State.RCDATA: {
        this._stateRcdata(cp);
        break;
      }
      case State.RAWTEXT: {
        this._stateRawtext(cp);
        break;
      }
      case State.SCRIPT_DATA: {
        this._stateScriptData(cp);
        break;
      }
      case State.PLAINTEXT: {
        this._statePlaintext(cp);
        break;
      }
      case State.TAG_OPEN: {
        this._stateTagOpen(cp);
        break;
      }
      case State.END_TAG_OPEN: {
        this._stateEndTagOpen(cp);
        break;
      }
      case State.TAG_NAME: {
        this._stateTagName(cp);
        break;
      }
      case State.RCDATA_LESS_THAN_SIGN: {
        this._stateRcdataLessThanSign(cp);
        break;
      }
      case State.RCDATA_END_TAG_OPEN: {
        this._stateRcdataEndTagOpen(cp);
        break;
      }
      case State.RCDATA_END_TAG_NAME: {
        this._stateRcdataEndTagName(cp);
        break;
      }
      case State.RAWTEXT_LESS_THAN_SIGN: {
        this._stateRawtextLessThanSign(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_OPEN: {
        this._stateRawtextEndTagOpen(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_NAME: {
        this._stateRawtextEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_LESS_THAN_SIGN: {
        this._stateScriptDataLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_OPEN: {
        this._stateScriptDataEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_NAME: {
        this._stateScriptDataEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START: {
        this._stateScriptDataEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START_DASH: {
        this._stateScriptDataEscapeStartDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED: {
        this._stateScriptDataEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH: {
        this._stateScriptDataEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH_DASH: {
        this._stateScriptDataEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN: {
        this._stateScriptDataEscapedEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME: {
        this._stateScriptDataEscapedEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_START: {
        this._stateScriptDataDoubleEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED: {
        this._stateScriptDataDoubleEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH: {
        this._stateScriptDataDoubleEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH: {
        this._stateScriptDataDoubleEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataDoubleEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_END: {
        this._stateScriptDataDoubleEscapeEnd(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_NAME: {
        this._stateBeforeAttributeName(cp);
        break;
      }
      case State.ATTRIBUTE_NAME: {
        this._stateAttributeName(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_NAME: {
        this._stateAfterAttributeName(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_VALUE: {
        this._stateBeforeAttributeValue(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED: {
        this._stateAttributeValueDoubleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_SINGLE_QUOTED: {
        this._stateAttributeValueSingleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_UNQUOTED: {
        this._stateAttributeValueUnquoted(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_VALUE_QUOTED: {
        this._stateAfterAttributeValueQuoted(cp);
        break;
      }
      case State.SELF_CLOSING_START_TAG: {
        this._stateSelfClosingStartTag(cp);
        break;
      }
      case State.BOGUS_COMMENT: {
        this._stateBogusComment(cp);
        break;
      }
      case State.MARKUP_DECLARATION_OPEN: {
        this._stateMarkupDeclarationOpen(cp);
        break;
      }
      case State.COMMENT_START: {
        this._stateCommentStart(cp);
        break;
      }
      case State.COMMENT_START_DASH: {
        this._stateCommentStartDash(cp);
        break;
      }
      case State.COMMENT: {
        this._stateComment(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN: {
        this._stateCommentLessThanSign(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG: {
        this._stateCommentLessThanSignBang(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH: {
        this._stateCommentLessThanSignBangDash(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH: {
        this._stateCommentLessThanSignBangDashDash(cp);
        break;
      }
      case State.COMMENT_END_DASH: {
        this._stateCommentEndDash(cp);
        break;
      }
      case State.COMMENT_END: {
        this._stateCommentEnd(cp);
        break;
      }
      case State.COMMENT_END_BANG: {
        this._stateCommentEndBang(cp);
        break;
      }
      case State.DOCTYPE: {
        this._stateDoctype(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_NAME: {
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case State.DOCTYPE_NAME: {
        this._stateDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_NAME: {
        this._stateAfterDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_KEYWORD: {
        this._stateAfterDoctypePublicKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateBeforeDoctypePublicIdentifier(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypePublicIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypePublicIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateAfterDoctypePublicIdentifier(cp);
        break;
      }
      case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS: {
        this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_KEYWORD: {
        this._stateAfterDoctypeSystemKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateBeforeDoctypeSystemIdentifier(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypeSystemIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateAfterDoctypeSystemIdentifier(cp);
        break;
      }
      case State.BOGUS_DOCTYPE: {
        this._stateBogusDoctype(cp);
        break;
      }
      case State.CDATA_SECTION: {
        this._stateCdataSection(cp);
        break;
      }
      case State.CDATA_SECTION_BRACKET: {
        this._stateCdataSectionBracket(cp);
        break;
      }
      case State.CDATA_SECTION_END: {
        this._stateCdataSectionEnd(cp);
        break;
      }
      case State.CHARACTER_REFERENCE: {
        this._stateCharacterReference();
        break;
      }
      case State.AMBIGUOUS_AMPERSAND: {
        this._stateAmbiguousAmpersand(cp);
        break;
      }
      default: {
        throw new Error("Unknown state");
      }
    }
  }
  // State machine
  // Data state
  //------------------------------------------------------------------
  _stateData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.TAG_OPEN;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitCodePoint(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  //  RCDATA state
  //------------------------------------------------------------------
  _stateRcdata(cp) {
    switch (cp) {
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RCDATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // RAWTEXT state
  //------------------------------------------------------------------
  _stateRawtext(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RAWTEXT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data state
  //------------------------------------------------------------------
  _stateScriptData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // PLAINTEXT state
  //------------------------------------------------------------------
  _statePlaintext(cp) {
    switch (cp) {
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Tag open state
  //------------------------------------------------------------------
  _stateTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this._createStartTagToken();
      this.state = State.TAG_NAME;
      this._stateTagName(cp);
    } else
      switch (cp) {
        case CODE_POINTS.EXCLAMATION_MARK: {
          this.state = State.MARKUP_DECLARATION_OPEN;
          break;
        }
        case CODE_POINTS.SOLIDUS: {
          this.state = State.END_TAG_OPEN;
          break;
        }
        case CODE_POINTS.QUESTION_MARK: {
          this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
          this._createCommentToken(1);
          this.state = State.BOGUS_COMMENT;
          this._stateBogusComment(cp);
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofBeforeTagName);
          this._emitChars("<", -1);
          this._emitEOFToken();
          break;
        }
        default: {
          this._err(ERR.invalidFirstCharacterOfTagName);
          this._emitChars("<", -1);
          this.state = State.DATA;
          this._stateData(cp);
        }
      }
  }
  // End tag open state
  //------------------------------------------------------------------
  _stateEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this._createEndTagToken();
      this.state = State.TAG_NAME;
      this._stateTagName(cp);
    } else
      switch (cp) {
        case CODE_POINTS.GREATER_THAN_SIGN: {
          this._err(ERR.missingEndTagName);
          this.state = State.DATA;
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofBeforeTagName);
          this._emitChars("</", -1);
          this._emitEOFToken();
          break;
        }
        default: {
          this._err(ERR.invalidFirstCharacterOfTagName);
          this._createCommentToken(2);
          this.state = State.BOGUS_COMMENT;
          this._stateBogusComment(cp);
        }
      }
  }
  // Tag name state
  //------------------------------------------------------------------
  _stateTagName(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.tagName += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  // RCDATA less-than sign state
  //------------------------------------------------------------------
  _stateRcdataLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.RCDATA_END_TAG_OPEN;
    } else {
      this._emitChars("<", -1);
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  // RCDATA end tag open state
  //------------------------------------------------------------------
  _stateRcdataEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.RCDATA_END_TAG_NAME;
      this._stateRcdataEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  handleSpecialEndTag(_cp) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, false)) {
      return !this._ensureHibernation();
    }
    this._createEndTagToken();
    const token = this.currentToken;
    token.tagName = this.lastStartTagName;
    const cp = this.preprocessor.peek(this.lastStartTagName.length);
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._advanceBy(this.lastStartTagName.length);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        return false;
      }
      case CODE_POINTS.SOLIDUS: {
        this._advanceBy(this.lastStartTagName.length);
        this.state = State.SELF_CLOSING_START_TAG;
        return false;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._advanceBy(this.lastStartTagName.length);
        this.emitCurrentTagToken();
        this.state = State.DATA;
        return false;
      }
      default: {
        this.currentToken = null;
        return !this._ensureHibernation();
      }
    }
  }
  // RCDATA end tag name state
  //------------------------------------------------------------------
  _stateRcdataEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  // RAWTEXT less-than sign state
  //------------------------------------------------------------------
  _stateRawtextLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.RAWTEXT_END_TAG_OPEN;
    } else {
      this._emitChars("<", -1);
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  // RAWTEXT end tag open state
  //------------------------------------------------------------------
  _stateRawtextEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.RAWTEXT_END_TAG_NAME;
      this._stateRawtextEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  // RAWTEXT end tag name state
  //------------------------------------------------------------------
  _stateRawtextEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  // Script data less-than sign state
  //------------------------------------------------------------------
  _stateScriptDataLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SCRIPT_DATA_END_TAG_OPEN;
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.SCRIPT_DATA_ESCAPE_START;
        this._emitChars("<!");
        break;
      }
      default: {
        this._emitChars("<", -1);
        this.state = State.SCRIPT_DATA;
        this._stateScriptData(cp);
      }
    }
  }
  // Script data end tag open state
  //------------------------------------------------------------------
  _stateScriptDataEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.SCRIPT_DATA_END_TAG_NAME;
      this._stateScriptDataEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data end tag name state
  //------------------------------------------------------------------
  _stateScriptDataEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data escape start state
  //------------------------------------------------------------------
  _stateScriptDataEscapeStart(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
      this._emitChars("-");
    } else {
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data escape start dash state
  //------------------------------------------------------------------
  _stateScriptDataEscapeStartDash(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
      this._emitChars("-");
    } else {
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data escaped state
  //------------------------------------------------------------------
  _stateScriptDataEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data escaped dash state
  //------------------------------------------------------------------
  _stateScriptDataEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data escaped dash dash state
  //------------------------------------------------------------------
  _stateScriptDataEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA;
        this._emitChars(">");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data escaped less-than sign state
  //------------------------------------------------------------------
  _stateScriptDataEscapedLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
    } else if (isAsciiLetter(cp)) {
      this._emitChars("<", -1);
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
      this._stateScriptDataDoubleEscapeStart(cp);
    } else {
      this._emitChars("<", -1);
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data escaped end tag open state
  //------------------------------------------------------------------
  _stateScriptDataEscapedEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
      this._stateScriptDataEscapedEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data escaped end tag name state
  //------------------------------------------------------------------
  _stateScriptDataEscapedEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data double escape start state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapeStart(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
        this._emitCodePoint(this._consume());
      }
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    } else if (!this._ensureHibernation()) {
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data double escaped state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars("<");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data double escaped dash state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars("<");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data double escaped dash dash state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars("<");
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA;
        this._emitChars(">");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data double escaped less-than sign state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapedLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
      this._emitChars("/");
    } else {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
      this._stateScriptDataDoubleEscaped(cp);
    }
  }
  // Script data double escape end state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapeEnd(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
        this._emitCodePoint(this._consume());
      }
      this.state = State.SCRIPT_DATA_ESCAPED;
    } else if (!this._ensureHibernation()) {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
      this._stateScriptDataDoubleEscaped(cp);
    }
  }
  // Before attribute name state
  //------------------------------------------------------------------
  _stateBeforeAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this.state = State.AFTER_ATTRIBUTE_NAME;
        this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
        this._createAttr("=");
        this.state = State.ATTRIBUTE_NAME;
        break;
      }
      default: {
        this._createAttr("");
        this.state = State.ATTRIBUTE_NAME;
        this._stateAttributeName(cp);
      }
    }
  }
  // Attribute name state
  //------------------------------------------------------------------
  _stateAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this._leaveAttrName();
        this.state = State.AFTER_ATTRIBUTE_NAME;
        this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._leaveAttrName();
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._err(ERR.unexpectedCharacterInAttributeName);
        this.currentAttr.name += String.fromCodePoint(cp);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.currentAttr.name += REPLACEMENT_CHARACTER;
        break;
      }
      default: {
        this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  // After attribute name state
  //------------------------------------------------------------------
  _stateAfterAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._createAttr("");
        this.state = State.ATTRIBUTE_NAME;
        this._stateAttributeName(cp);
      }
    }
  }
  // Before attribute value state
  //------------------------------------------------------------------
  _stateBeforeAttributeValue(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingAttributeValue);
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      default: {
        this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
        this._stateAttributeValueUnquoted(cp);
      }
    }
  }
  // Attribute value (double-quoted) state
  //------------------------------------------------------------------
  _stateAttributeValueDoubleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Attribute value (single-quoted) state
  //------------------------------------------------------------------
  _stateAttributeValueSingleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Attribute value (unquoted) state
  //------------------------------------------------------------------
  _stateAttributeValueUnquoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue();
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN:
      case CODE_POINTS.EQUALS_SIGN:
      case CODE_POINTS.GRAVE_ACCENT: {
        this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
        this._extendRun(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // After attribute value (quoted) state
  //------------------------------------------------------------------
  _stateAfterAttributeValueQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this._leaveAttrValue();
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue();
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingWhitespaceBetweenAttributes);
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        this._stateBeforeAttributeName(cp);
      }
    }
  }
  // Self-closing start tag state
  //------------------------------------------------------------------
  _stateSelfClosingStartTag(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        const token = this.currentToken;
        token.selfClosing = true;
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.unexpectedSolidusInTag);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        this._stateBeforeAttributeName(cp);
      }
    }
  }
  // Bogus comment state
  //------------------------------------------------------------------
  _stateBogusComment(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Markup declaration open state
  //------------------------------------------------------------------
  _stateMarkupDeclarationOpen(cp) {
    if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
      this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
      this.state = State.COMMENT_START;
    } else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
      this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
      this.state = State.DOCTYPE;
    } else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
      if (this.inForeignNode) {
        this.state = State.CDATA_SECTION;
      } else {
        this._err(ERR.cdataInHtmlContent);
        this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
        this.currentToken.data = "[CDATA[";
        this.state = State.BOGUS_COMMENT;
      }
    } else if (!this._ensureHibernation()) {
      this._err(ERR.incorrectlyOpenedComment);
      this._createCommentToken(2);
      this.state = State.BOGUS_COMMENT;
      this._stateBogusComment(cp);
    }
  }
  // Comment start state
  //------------------------------------------------------------------
  _stateCommentStart(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_START_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment);
        this.state = State.DATA;
        const token = this.currentToken;
        this.emitCurrentComment(token);
        break;
      }
      default: {
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment start dash state
  //------------------------------------------------------------------
  _stateCommentStartDash(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment);
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("-", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment state
  //------------------------------------------------------------------
  _stateComment(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._extendRunWith("<", 0);
        this.state = State.COMMENT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Comment less-than sign state
  //------------------------------------------------------------------
  _stateCommentLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.EXCLAMATION_MARK: {
        this._extendRunWith("!", 0);
        this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._extendRunWith("<", 0);
        break;
      }
      default: {
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment less-than sign bang state
  //------------------------------------------------------------------
  _stateCommentLessThanSignBang(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
    } else {
      this.state = State.COMMENT;
      this._stateComment(cp);
    }
  }
  // Comment less-than sign bang dash state
  //------------------------------------------------------------------
  _stateCommentLessThanSignBangDash(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
    } else {
      this.state = State.COMMENT_END_DASH;
      this._stateCommentEndDash(cp);
    }
  }
  // Comment less-than sign bang dash dash state
  //------------------------------------------------------------------
  _stateCommentLessThanSignBangDashDash(cp) {
    if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) {
      this._err(ERR.nestedComment);
    }
    this.state = State.COMMENT_END;
    this._stateCommentEnd(cp);
  }
  // Comment end dash state
  //------------------------------------------------------------------
  _stateCommentEndDash(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("-", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment end state
  //------------------------------------------------------------------
  _stateCommentEnd(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.COMMENT_END_BANG;
        break;
      }
      case CODE_POINTS.HYPHEN_MINUS: {
        this._extendRunWith("-", -2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("--", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment end bang state
  //------------------------------------------------------------------
  _stateCommentEndBang(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._extendRunWith("--!", -1);
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.incorrectlyClosedComment);
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("--!", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // DOCTYPE state
  //------------------------------------------------------------------
  _stateDoctype(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        this._createDoctypeToken(null);
        const token = this.currentToken;
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingWhitespaceBeforeDoctypeName);
        this.state = State.BEFORE_DOCTYPE_NAME;
        this._stateBeforeDoctypeName(cp);
      }
    }
  }
  // Before DOCTYPE name state
  //------------------------------------------------------------------
  _stateBeforeDoctypeName(cp) {
    if (isAsciiUpper(cp)) {
      this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
      this.state = State.DOCTYPE_NAME;
    } else
      switch (cp) {
        case CODE_POINTS.SPACE:
        case CODE_POINTS.LINE_FEED:
        case CODE_POINTS.TABULATION:
        case CODE_POINTS.FORM_FEED: {
          break;
        }
        case CODE_POINTS.NULL: {
          this._err(ERR.unexpectedNullCharacter);
          this._createDoctypeToken(REPLACEMENT_CHARACTER);
          this.state = State.DOCTYPE_NAME;
          break;
        }
        case CODE_POINTS.GREATER_THAN_SIGN: {
          this._err(ERR.missingDoctypeName);
          this._createDoctypeToken(null);
          const token = this.currentToken;
          token.forceQuirks = true;
          this.emitCurrentDoctype(token);
          this.state = State.DATA;
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofInDoctype);
          this._createDoctypeToken(null);
          const token = this.currentToken;
          token.forceQuirks = true;
          this.emitCurrentDoctype(token);
          this._emitEOFToken();
          break;
        }
        default: {
          this._createDoctypeToken(String.fromCodePoint(cp));
          this.state = State.DOCTYPE_NAME;
        }
      }
  }
  // DOCTYPE name state
  //------------------------------------------------------------------
  _stateDoctypeName(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.AFTER_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.name += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  // After DOCTYPE name state
  //------------------------------------------------------------------
  _stateAfterDoctypeName(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) {
          this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
        } else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) {
          this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
        } else if (!this._ensureHibernation()) {
          this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
          token.forceQuirks = true;
          this.state = State.BOGUS_DOCTYPE;
          this._stateBogusDoctype(cp);
        }
      }
    }
  }
  // After DOCTYPE public keyword state
  //------------------------------------------------------------------
  _stateAfterDoctypePublicKeyword(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
        token.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
        token.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Before DOCTYPE public identifier state
  //------------------------------------------------------------------
  _stateBeforeDoctypePublicIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // DOCTYPE public identifier (double-quoted) state
  //------------------------------------------------------------------
  _stateDoctypePublicIdentifierDoubleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.publicId += String.fromCodePoint(cp);
      }
    }
  }
  // DOCTYPE public identifier (single-quoted) state
  //------------------------------------------------------------------
  _stateDoctypePublicIdentifierSingleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.publicId += String.fromCodePoint(cp);
      }
    }
  }
  // After DOCTYPE public identifier state
  //------------------------------------------------------------------
  _stateAfterDoctypePublicIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Between DOCTYPE public and system identifiers state
  //------------------------------------------------------------------
  _stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // After DOCTYPE system keyword state
  //------------------------------------------------------------------
  _stateAfterDoctypeSystemKeyword(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Before DOCTYPE system identifier state
  //------------------------------------------------------------------
  _stateBeforeDoctypeSystemIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // DOCTYPE system identifier (double-quoted) state
  //------------------------------------------------------------------
  _stateDoctypeSystemIdentifierDoubleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.systemId += String.fromCodePoint(cp);
      }
    }
  }
  // DOCTYPE system identifier (single-quoted) state
  //------------------------------------------------------------------
  _stateDoctypeSystemIdentifierSingleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.systemId += String.fromCodePoint(cp);
      }
    }
  }
  // After DOCTYPE system identifier state
  //------------------------------------------------------------------
  _stateAfterDoctypeSystemIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Bogus DOCTYPE state
  //------------------------------------------------------------------
  _stateBogusDoctype(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default:
    }
  }
  // CDATA section state
  //------------------------------------------------------------------
  _stateCdataSection(cp) {
    switch (cp) {
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this.state = State.CDATA_SECTION_BRACKET;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInCdata);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // CDATA section bracket state
  //------------------------------------------------------------------
  _stateCdataSectionBracket(cp) {
    if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) {
      this.state = State.CDATA_SECTION_END;
    } else {
      this._emitChars("]", -1);
      this.state = State.CDATA_SECTION;
      this._stateCdataSection(cp);
    }
  }
  // CDATA section end state
  //------------------------------------------------------------------
  _stateCdataSectionEnd(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this._emitChars("]", -2);
        break;
      }
      default: {
        this._emitChars("]]", -1);
        this.state = State.CDATA_SECTION;
        this._stateCdataSection(cp);
      }
    }
  }
  // Character reference state
  //------------------------------------------------------------------
  _stateCharacterReference() {
    let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (length < 0) {
      if (this.preprocessor.lastChunkWritten) {
        length = this.entityDecoder.end();
      } else {
        this.active = false;
        this.preprocessor.pos = this.preprocessor.html.length - 1;
        this.consumedAfterSnapshot = 0;
        this.preprocessor.endOfChunkHit = true;
        return;
      }
    }
    if (length === 0) {
      this.preprocessor.pos = this.entityStartPos;
      this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
      this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState;
    } else {
      this.state = this.returnState;
    }
  }
  // Ambiguos ampersand state
  //------------------------------------------------------------------
  _stateAmbiguousAmpersand(cp) {
    if (isAsciiAlphaNumeric(cp)) {
      this._flushCodePointConsumedAsCharacterReference(cp);
    } else {
      if (cp === CODE_POINTS.SEMICOLON) {
        this._err(ERR.unknownNamedCharacterReference);
      }
      this.state = this.returnState;
      this._callState(cp);
    }
  }
};

// node_modules/parse5/dist/parser/open-element-stack.js
var IMPLICIT_END_TAG_REQUIRED = /* @__PURE__ */ new Set([TAG_ID.DD, TAG_ID.DT, TAG_ID.LI, TAG_ID.OPTGROUP, TAG_ID.OPTION, TAG_ID.P, TAG_ID.RB, TAG_ID.RP, TAG_ID.RT, TAG_ID.RTC]);
var IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = /* @__PURE__ */ new Set([
  ...IMPLICIT_END_TAG_REQUIRED,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.TBODY,
  TAG_ID.TD,
  TAG_ID.TFOOT,
  TAG_ID.TH,
  TAG_ID.THEAD,
  TAG_ID.TR
]);
var INDEX_DEPTH = 64;
var SVG_KEYS = 256;
var MATHML_KEYS = 512;
var NAME_KEYS = 768;
var NUMBERED_HEADERS2 = [TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6];
var TABLE_BODIES = [TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD];
var TABLE_ROW_CONTEXT = [TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML];
var TABLE_BODY_CONTEXT = [...TABLE_BODIES, TAG_ID.TEMPLATE, TAG_ID.HTML];
var TABLE_CONTEXT = [TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML];
var TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH];
var SPECIAL = 1;
var LIST_ITEM_BOUNDARY = 2;
var SCOPE = 4;
var LIST_ITEM_SCOPE = 8;
var BUTTON_SCOPE = 16;
var TABLE_SCOPE = 32;
var KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (const [ns, offset] of [
  [NS.HTML, 0],
  [NS.SVG, SVG_KEYS],
  [NS.MATHML, MATHML_KEYS]
]) {
  for (const tn of SPECIAL_ELEMENTS[ns]) {
    KEY_CLASSES[offset + tn] = ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : SPECIAL | LIST_ITEM_BOUNDARY;
  }
}
for (const key2 of [
  TAG_ID.APPLET,
  TAG_ID.CAPTION,
  TAG_ID.HTML,
  TAG_ID.MARQUEE,
  TAG_ID.OBJECT,
  TAG_ID.TABLE,
  TAG_ID.TD,
  TAG_ID.TEMPLATE,
  TAG_ID.TH,
  SVG_KEYS + TAG_ID.DESC,
  SVG_KEYS + TAG_ID.FOREIGN_OBJECT,
  SVG_KEYS + TAG_ID.TITLE,
  MATHML_KEYS + TAG_ID.ANNOTATION_XML,
  MATHML_KEYS + TAG_ID.MI,
  MATHML_KEYS + TAG_ID.MN,
  MATHML_KEYS + TAG_ID.MO,
  MATHML_KEYS + TAG_ID.MS,
  MATHML_KEYS + TAG_ID.MTEXT
]) {
  KEY_CLASSES[key2] |= SCOPE | LIST_ITEM_SCOPE | BUTTON_SCOPE;
}
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
var FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (const tn of [TAG_ID.A, TAG_ID.B, TAG_ID.BIG, TAG_ID.CODE, TAG_ID.EM, TAG_ID.FONT, TAG_ID.I, TAG_ID.NOBR, TAG_ID.S, TAG_ID.SMALL, TAG_ID.STRIKE, TAG_ID.STRONG, TAG_ID.TT, TAG_ID.U]) {
  FORMATTING_TAGS[tn] = 1;
}
function tagKey(ns, tagID) {
  if (tagID === TAG_ID.UNKNOWN)
    return -1;
  switch (ns) {
    case NS.HTML: {
      return tagID;
    }
    case NS.SVG: {
      return SVG_KEYS + tagID;
    }
    case NS.MATHML: {
      return MATHML_KEYS + tagID;
    }
    default: {
      return -1;
    }
  }
}
var OpenElementStack = class {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(document, treeAdapter, handler) {
    this.treeAdapter = treeAdapter;
    this.handler = handler;
    this.items = [];
    this.tagIDs = [];
    this.stackTop = -1;
    this.depth = 0;
    this.tmplCount = 0;
    this.currentTagId = TAG_ID.UNKNOWN;
    this.indexed = false;
    this.below = [];
    this.above = [];
    this.keys = [];
    this.keyPrev = [];
    this.keyNext = [];
    this.keyTops = new Int32Array(0);
    this.specials = [];
    this.listItemBoundaries = [];
    this.scopeBoundaries = [];
    this.htmlSlots = [];
    this.formattingSlots = /* @__PURE__ */ new Map();
    this.current = document;
  }
  /** The slot of an open element, or -1. */
  _indexOf(element) {
    if (this.indexed) {
      const idx = this.formattingSlots.get(element);
      if (idx !== void 0)
        return idx;
      if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element))])
        return -1;
    }
    return this.items.lastIndexOf(element, this.stackTop);
  }
  /** The slot of the open element below the one at `idx`, or -1. */
  slotBelow(idx) {
    return this.indexed ? this.below[idx] : idx - 1;
  }
  /** The slot of the open element above the one at `idx`, or -1. */
  slotAbove(idx) {
    if (this.indexed)
      return this.above[idx];
    return idx === this.stackTop ? -1 : idx + 1;
  }
  //Update current element
  _isInTemplate() {
    return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop];
    this.currentTagId = this.tagIDs[this.stackTop];
  }
  //Index
  _nameKey(ns, tagName, create) {
    var _a, _b;
    const name = `${ns} ${tagName}`;
    let key2 = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
    if (key2 === void 0 && create) {
      (_b = this.nameKeys) !== null && _b !== void 0 ? _b : this.nameKeys = /* @__PURE__ */ new Map();
      key2 = NAME_KEYS + this.nameKeys.size;
      this.nameKeys.set(name, key2);
      if (key2 === this.keyTops.length) {
        const keyTops = new Int32Array(2 * key2).fill(-1);
        keyTops.set(this.keyTops);
        this.keyTops = keyTops;
      }
    }
    return key2 !== null && key2 !== void 0 ? key2 : -1;
  }
  /** Indexes the open elements once the stack is `INDEX_DEPTH` deep. */
  _indexAll() {
    this.indexed = true;
    this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
    for (let i = 0; i <= this.stackTop; i++)
      this._index(i, i - 1);
  }
  /** Indexes the element at `slot`, above the open element at `belowIdx`. */
  _index(slot, belowIdx) {
    const element = this.items[slot];
    const tagID = this.tagIDs[slot];
    const ns = this.treeAdapter.getNamespaceURI(element);
    let key2 = tagKey(ns, tagID);
    if (key2 === -1)
      key2 = this._nameKey(ns, this.treeAdapter.getTagName(element), true);
    const keyPrev = this.keyTops[key2];
    this.keys[slot] = key2;
    this.keyPrev[slot] = keyPrev;
    this.keyNext[slot] = -1;
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = slot;
    this.keyTops[key2] = slot;
    this.above[slot] = -1;
    this._link(slot, belowIdx, ns === NS.HTML);
    if (FORMATTING_TAGS[tagID])
      this.formattingSlots.set(element, slot);
  }
  /** Puts the indexed element at `slot` above the one at `belowIdx`, and counts the elements of each class. */
  _link(slot, belowIdx, isHtml) {
    const key2 = this.keys[slot];
    const classes = key2 < NAME_KEYS ? KEY_CLASSES[key2] : 0;
    this.below[slot] = belowIdx;
    if (belowIdx === -1) {
      this.specials[slot] = classes & SPECIAL;
      this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1;
      this.scopeBoundaries[slot] = (classes & SCOPE) >> 2;
      this.htmlSlots[slot] = isHtml ? slot : -1;
    } else {
      this.above[belowIdx] = slot;
      this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL);
      this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1);
      this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2);
      this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx];
    }
  }
  /** Takes the element at `slot` out of the index, except for the links between slots. */
  _unindex(slot) {
    const key2 = this.keys[slot];
    const keyPrev = this.keyPrev[slot];
    const keyNext = this.keyNext[slot];
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = keyNext;
    if (keyNext === -1)
      this.keyTops[key2] = keyPrev;
    else
      this.keyPrev[keyNext] = keyPrev;
    if (FORMATTING_TAGS[this.tagIDs[slot]])
      this.formattingSlots.delete(this.items[slot]);
  }
  /** Moves the indexed element at `from` down to the free slot `to`, keeping its key chain in order. */
  _move(from, to) {
    const element = this.items[from];
    const key2 = this.keys[from];
    const keyPrev = this.keyPrev[from];
    const keyNext = this.keyNext[from];
    this.items[to] = element;
    this.tagIDs[to] = this.tagIDs[from];
    this.keys[to] = key2;
    this.keyPrev[to] = keyPrev;
    this.keyNext[to] = keyNext;
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = to;
    if (keyNext === -1)
      this.keyTops[key2] = to;
    else
      this.keyPrev[keyNext] = to;
    if (FORMATTING_TAGS[this.tagIDs[to]])
      this.formattingSlots.set(element, to);
  }
  //Search by tag
  /** The slot of the topmost open HTML element with this tag, or -1. */
  indexOfTopmost(tagID) {
    if (this.indexed)
      return this.keyTops[tagID];
    for (let i = this.stackTop; i >= 0; i--) {
      if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
        return i;
    }
    return -1;
  }
  /** The slot of the topmost open HTML element with any of these tags, or -1. */
  indexOfTopmostOf(tagIDs) {
    if (this.indexed) {
      let top = -1;
      for (const tagID of tagIDs) {
        if (this.keyTops[tagID] > top)
          top = this.keyTops[tagID];
      }
      return top;
    }
    for (let i = this.stackTop; i >= 0; i--) {
      if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
        return i;
    }
    return -1;
  }
  /** The slot of the topmost open element in this namespace with this tag name, or -1. */
  indexOfTopmostByName(ns, tagName) {
    if (this.indexed) {
      let key2 = tagKey(ns, getTagID(tagName));
      if (key2 === -1)
        key2 = this._nameKey(ns, tagName, false);
      return key2 === -1 ? -1 : this.keyTops[key2];
    }
    for (let i = this.stackTop; i >= 0; i--) {
      const element = this.items[i];
      if (this.treeAdapter.getTagName(element) === tagName && this.treeAdapter.getNamespaceURI(element) === ns) {
        return i;
      }
    }
    return -1;
  }
  /** The slot of the topmost open HTML element, or -1. */
  indexOfTopmostHtmlElement() {
    if (this.indexed)
      return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
    let i = this.stackTop;
    while (i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML)
      i--;
    return i;
  }
  /** Whether an element of the classes is open above the slot `idx`, on a stack that is not indexed. */
  _hasAbove(idx, classes) {
    for (let i = this.stackTop; i > idx; i--) {
      const key2 = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
      if (key2 !== -1 && KEY_CLASSES[key2] & classes)
        return true;
    }
    return false;
  }
  /** Whether a special element is open above the slot `idx`. */
  hasSpecialElementAbove(idx) {
    return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
  }
  /** Whether a special element other than HTML `address`, `div` and `p` is open above the slot `idx`. */
  hasListItemBoundaryAbove(idx) {
    return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx] : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
  }
  //Mutations
  push(element, tagID) {
    const belowIdx = this.stackTop;
    this.stackTop++;
    this.depth++;
    this.items[this.stackTop] = element;
    this.current = element;
    this.tagIDs[this.stackTop] = tagID;
    this.currentTagId = tagID;
    if (this.indexed)
      this._index(this.stackTop, belowIdx);
    else if (this.depth === INDEX_DEPTH)
      this._indexAll();
    if (this._isInTemplate()) {
      this.tmplCount++;
    }
    this.handler.onItemPush(element, tagID, true);
  }
  /** Pops the current element without calling the handler. */
  _popCurrent() {
    if (this.tmplCount > 0 && this._isInTemplate()) {
      this.tmplCount--;
    }
    if (this.indexed) {
      this._unindex(this.stackTop);
      this.stackTop = this.below[this.stackTop];
      if (this.stackTop !== -1)
        this.above[this.stackTop] = -1;
    } else {
      this.stackTop--;
    }
    this.depth--;
    this._updateCurrentElement();
  }
  pop() {
    const popped = this.current;
    this._popCurrent();
    this.handler.onItemPop(popped, true);
  }
  replace(oldElement, newElement) {
    const idx = this._indexOf(oldElement);
    this.items[idx] = newElement;
    if (this.indexed && FORMATTING_TAGS[this.tagIDs[idx]]) {
      this.formattingSlots.delete(oldElement);
      this.formattingSlots.set(newElement, idx);
    }
    if (idx === this.stackTop) {
      this.current = newElement;
    }
  }
  /**
   * The adoption agency's last stack step: removes the formatting element at `formattingIdx` and opens `element`
   * directly above the furthest block at `furthestBlockIdx`. On an indexed stack, only formatting elements the agency
   * kept are still open between them; the furthest block, with those directly below it, moves down by one slot, and
   * `element` takes the furthest block's slot. No open element above the furthest block moves, and as all these
   * elements are HTML elements and only the furthest block is special, the counts above it stay the same.
   */
  replaceFormattingElement(formattingIdx, furthestBlockIdx, element, tagID) {
    const formattingElement = this.items[formattingIdx];
    if (!this.indexed) {
      this.items.splice(formattingIdx, 1);
      this.tagIDs.splice(formattingIdx, 1);
      this.handler.onItemPop(formattingElement, false);
      this.items.splice(furthestBlockIdx, 0, element);
      this.tagIDs.splice(furthestBlockIdx, 0, tagID);
      if (furthestBlockIdx === this.stackTop)
        this._updateCurrentElement();
      if (this.current && this.currentTagId !== void 0) {
        this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
      }
      return;
    }
    const key2 = this.keys[formattingIdx];
    const belowIdx = this.below[formattingIdx];
    const aboveIdx = this.above[furthestBlockIdx];
    const kept2 = [];
    for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i])
      kept2.push(i);
    const keyNext = this.keyNext[formattingIdx];
    this._unindex(formattingIdx);
    this.items[formattingIdx] = void 0;
    this.handler.onItemPop(formattingElement, false);
    let free = furthestBlockIdx - 1;
    while (kept2.length > 0 && kept2[kept2.length - 1] === free) {
      kept2.pop();
      free--;
    }
    for (let i = free + 1; i <= furthestBlockIdx; i++)
      this._move(i, i - 1);
    const keyPrev = keyNext === -1 ? this.keyTops[key2] : this.keyPrev[keyNext];
    this.items[furthestBlockIdx] = element;
    this.tagIDs[furthestBlockIdx] = tagID;
    this.keys[furthestBlockIdx] = key2;
    this.keyPrev[furthestBlockIdx] = keyPrev;
    this.keyNext[furthestBlockIdx] = keyNext;
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = furthestBlockIdx;
    if (keyNext === -1)
      this.keyTops[key2] = furthestBlockIdx;
    else
      this.keyPrev[keyNext] = furthestBlockIdx;
    if (FORMATTING_TAGS[tagID])
      this.formattingSlots.set(element, furthestBlockIdx);
    let prev = belowIdx;
    for (const i of kept2) {
      this._link(i, prev, true);
      prev = i;
    }
    for (let i = free; i < furthestBlockIdx; i++) {
      this._link(i, prev, true);
      prev = i;
    }
    this._link(furthestBlockIdx, prev, true);
    if (aboveIdx === -1)
      this._updateCurrentElement();
    if (this.current && this.currentTagId !== void 0) {
      this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
    }
  }
  popUntilTagNamePopped(tagName) {
    this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
  }
  shortenToLength(idx) {
    while (this.stackTop >= idx) {
      const popped = this.current;
      this._popCurrent();
      this.handler.onItemPop(popped, this.stackTop < idx);
    }
  }
  popUntilElementPopped(element) {
    const idx = this._indexOf(element);
    this.shortenToLength(Math.max(idx, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS2), 0));
  }
  popUntilTableCellPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0;
    this.shortenToLength(1);
  }
  clearBackToTableContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
  }
  clearBackToTableBodyContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
  }
  clearBackToTableRowContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
  }
  remove(element) {
    const idx = this._indexOf(element);
    if (idx !== -1)
      this.removeAt(idx);
  }
  /** Removes the open element at the slot `idx`; on an indexed stack, the elements above it keep their slots. */
  removeAt(idx) {
    if (idx === this.stackTop) {
      this.pop();
      return;
    }
    const element = this.items[idx];
    this.depth--;
    if (this.indexed) {
      const classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0;
      const belowIdx = this.below[idx];
      const aboveIdx = this.above[idx];
      this._unindex(idx);
      this.items[idx] = void 0;
      this.below[aboveIdx] = belowIdx;
      if (belowIdx !== -1)
        this.above[belowIdx] = aboveIdx;
      if (classes !== 0) {
        for (let i = aboveIdx; i !== -1; i = this.above[i]) {
          this.specials[i] -= classes & SPECIAL;
          this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1;
          this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
        }
      }
      const html2 = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
      for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i]) {
        this.htmlSlots[i] = html2;
      }
    } else {
      this.items.splice(idx, 1);
      this.tagIDs.splice(idx, 1);
      this.stackTop--;
      this._updateCurrentElement();
    }
    this.handler.onItemPop(element, false);
  }
  //Search
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
  }
  contains(element) {
    return this._indexOf(element) > -1;
  }
  getCommonAncestor(element) {
    const idx = this._indexOf(element);
    const belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
    return belowIdx === -1 ? null : this.items[belowIdx];
  }
  isRootHtmlElementCurrent() {
    return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
  }
  //Element in scope
  /**
   * On an indexed stack: whether no element of the `scope` class is open above the slot `target`. A target that is not
   * open is in scope only on a stack without such an element, as a scan from the top would end there.
   */
  _isInScope(target, scope) {
    let boundary = -1;
    switch (scope) {
      case LIST_ITEM_SCOPE: {
        boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
        break;
      }
      case BUTTON_SCOPE: {
        boundary = this.keyTops[TAG_ID.BUTTON];
        break;
      }
      case TABLE_SCOPE: {
        boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]);
        return target === -1 ? boundary === -1 : target >= boundary;
      }
      default:
    }
    return target === -1 ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
  }
  /**
   * On a stack that is not indexed: whether an HTML element with the tag, or one of the tags, and if passed the element
   * itself, is open above every element of the `scope` class; true if neither is open.
   */
  _scanScope(tagID, tagIDs, scope, element) {
    for (let i = this.stackTop; i >= 0; i--) {
      const key2 = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
      if (key2 === -1)
        continue;
      if ((tagIDs ? tagIDs.includes(key2) : key2 === tagID) && (!element || this.items[i] === element))
        return true;
      if (KEY_CLASSES[key2] & scope)
        return false;
    }
    return true;
  }
  /** If `element` is passed, only that element (which has to be a `tagName` element) is looked for. */
  hasInScope(tagName, element) {
    if (!this.indexed)
      return this._scanScope(tagName, null, SCOPE, element);
    return this._isInScope(element ? this._indexOf(element) : this.keyTops[tagName], SCOPE);
  }
  hasInListItemScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE) : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
  }
  hasInButtonScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE) : this._scanScope(tagName, null, BUTTON_SCOPE);
  }
  hasNumberedHeaderInScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS2), SCOPE) : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS2, SCOPE);
  }
  hasInTableScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE) : this._scanScope(tagName, null, TABLE_SCOPE);
  }
  hasTableBodyContextInTableScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE) : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
  }
  hasInSelectScope(tagName) {
    for (let i = this.stackTop; i >= 0; i = this.slotBelow(i)) {
      if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) {
        continue;
      }
      switch (this.tagIDs[i]) {
        case tagName: {
          return true;
        }
        case TAG_ID.OPTION:
        case TAG_ID.OPTGROUP: {
          break;
        }
        default: {
          return false;
        }
      }
    }
    return true;
  }
  //Implied end tags
  generateImpliedEndTags() {
    while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
      this.pop();
    }
  }
  generateImpliedEndTagsThoroughly() {
    while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
      this.pop();
    }
  }
  generateImpliedEndTagsWithExclusion(exclusionId) {
    while (this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
      this.pop();
    }
  }
};

// node_modules/parse5/dist/parser/formatting-element-list.js
var NOAH_ARK_CAPACITY = 3;
var EntryType;
(function(EntryType2) {
  EntryType2[EntryType2["Marker"] = 0] = "Marker";
  EntryType2[EntryType2["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
var FormattingElementList = class {
  constructor() {
    this.newest = null;
    this.bookmark = null;
    this.index = null;
    this.elementEntries = /* @__PURE__ */ new Map();
  }
  /** Returns the entry's ark, or null if the entries after the last marker are not indexed. */
  _insertElementEntry(element, token, older) {
    const newer = older === null ? null : older.newer;
    const entry = {
      type: EntryType.Element,
      element,
      token,
      older,
      newer,
      ark: null,
      olderSameTag: null,
      newerSameTag: null
    };
    if (newer === null) {
      this.newest = entry;
    } else {
      newer.older = entry;
    }
    if (older !== null) {
      older.newer = entry;
    }
    return this.index === null ? null : this._addToIndex(this.index, entry);
  }
  _addToIndex(index, entry) {
    const { tagName, attrs } = entry.token;
    const key2 = tagName + attrs.map(({ name, value: value2 }) => `\0${name}\0${value2}`).sort().join("");
    let ark = index.arks.get(key2);
    if (ark === void 0) {
      ark = { entries: [], key: key2 };
      index.arks.set(key2, ark);
    }
    ark.entries.push(entry);
    entry.ark = ark;
    this.elementEntries.set(entry.element, entry);
    let head = index.tagNames.get(tagName);
    if (head === void 0) {
      head = { olderSameTag: null };
      index.tagNames.set(tagName, head);
    }
    entry.olderSameTag = head.olderSameTag;
    entry.newerSameTag = head;
    if (head.olderSameTag !== null) {
      head.olderSameTag.newerSameTag = entry;
    }
    head.olderSameTag = entry;
    return ark;
  }
  //Mutations
  insertMarker() {
    if (this.index === null) {
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
        this.elementEntries.set(entry.element, entry);
      }
    }
    const marker = {
      type: EntryType.Marker,
      older: this.newest,
      newer: null,
      outerIndex: this.index
    };
    if (this.newest !== null) {
      this.newest.newer = marker;
    }
    this.newest = marker;
    this.index = null;
  }
  pushElement(element, token) {
    if (this.index === null) {
      let oldest = null;
      let count3 = 0;
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
        oldest = entry;
        count3++;
      }
      if (count3 >= NOAH_ARK_CAPACITY) {
        this.index = { arks: /* @__PURE__ */ new Map(), tagNames: /* @__PURE__ */ new Map() };
        for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
          this._addToIndex(this.index, entry);
        }
      }
    }
    const ark = this._insertElementEntry(element, token, this.newest);
    if (ark !== null && ark.entries.length > NOAH_ARK_CAPACITY) {
      this.removeEntry(ark.entries[0]);
    }
  }
  insertElementAfterBookmark(element, token) {
    const { bookmark } = this;
    this.bookmark = null;
    this._insertElementEntry(element, token, bookmark);
  }
  removeEntry(entry) {
    var _a;
    if (entry.newer === null ? this.newest !== entry : entry.newer.older !== entry) {
      return;
    }
    this.elementEntries.delete(entry.element);
    if (entry.newer === null) {
      this.newest = entry.older;
    } else {
      entry.newer.older = entry.older;
    }
    if (entry.older !== null) {
      entry.older.newer = entry.newer;
    }
    if (entry.ark !== null) {
      const { entries, key: key2 } = entry.ark;
      entries.splice(entries.indexOf(entry), 1);
      if (entries.length === 0)
        (_a = this.index) === null || _a === void 0 ? void 0 : _a.arks.delete(key2);
    }
    if (entry.newerSameTag !== null) {
      entry.newerSameTag.olderSameTag = entry.olderSameTag;
      if (entry.olderSameTag !== null) {
        entry.olderSameTag.newerSameTag = entry.newerSameTag;
      }
    }
  }
  replaceElement(entry, element) {
    if (this.elementEntries.delete(entry.element)) {
      this.elementEntries.set(element, entry);
    }
    entry.element = element;
  }
  /**
   * Clears the list of formatting elements up to the last marker.
   *
   * @see https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
   */
  clearToLastMarker() {
    let marker = this.newest;
    for (; marker !== null && marker.type === EntryType.Element; marker = marker.older) {
      this.elementEntries.delete(marker.element);
    }
    this.newest = marker === null ? null : marker.older;
    this.index = marker === null ? null : marker.outerIndex;
    if (this.newest !== null) {
      this.newest.newer = null;
    }
  }
  //Search
  getElementEntryInScopeWithTagName(tagName) {
    var _a, _b;
    if (this.index !== null) {
      return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
    }
    for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
      if (entry.token.tagName === tagName) {
        return entry;
      }
    }
    return null;
  }
  getElementEntry(element) {
    if (this.index === null) {
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
        if (entry.element === element) {
          return entry;
        }
      }
    }
    return this.elementEntries.get(element);
  }
};

// node_modules/parse5/dist/tree-adapters/default.js
var attrListIndexes = /* @__PURE__ */ new WeakMap();
var defaultTreeAdapter = {
  //Node construction
  createDocument() {
    return {
      nodeName: "#document",
      mode: DOCUMENT_MODE.NO_QUIRKS,
      childNodes: []
    };
  },
  createDocumentFragment() {
    return {
      nodeName: "#document-fragment",
      childNodes: []
    };
  },
  createElement(tagName, namespaceURI, attrs) {
    return {
      nodeName: tagName,
      tagName,
      attrs,
      namespaceURI,
      childNodes: [],
      parentNode: null
    };
  },
  createCommentNode(data) {
    return {
      nodeName: "#comment",
      data,
      parentNode: null
    };
  },
  createTextNode(value2) {
    return {
      nodeName: "#text",
      value: value2,
      parentNode: null
    };
  },
  //Tree mutation
  appendChild(parentNode, newNode) {
    parentNode.childNodes.push(newNode);
    newNode.parentNode = parentNode;
  },
  insertBefore(parentNode, newNode, referenceNode) {
    const { childNodes } = parentNode;
    const insertionIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
    childNodes.splice(insertionIdx, 0, newNode);
    newNode.parentNode = parentNode;
  },
  setTemplateContent(templateElement, contentElement) {
    templateElement.content = contentElement;
  },
  getTemplateContent(templateElement) {
    return templateElement.content;
  },
  setDocumentType(document, name, publicId, systemId) {
    const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
    if (doctypeNode) {
      doctypeNode.name = name;
      doctypeNode.publicId = publicId;
      doctypeNode.systemId = systemId;
    } else {
      const node = {
        nodeName: "#documentType",
        name,
        publicId,
        systemId,
        parentNode: null
      };
      defaultTreeAdapter.appendChild(document, node);
    }
  },
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode(document) {
    return document.mode;
  },
  detachNode(node) {
    if (node.parentNode) {
      const { childNodes } = node.parentNode;
      const idx = childNodes[childNodes.length - 1] === node ? childNodes.length - 1 : childNodes.indexOf(node);
      childNodes.splice(idx, 1);
      node.parentNode = null;
    }
  },
  insertText(parentNode, text) {
    if (parentNode.childNodes.length > 0) {
      const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
      if (defaultTreeAdapter.isTextNode(prevNode)) {
        prevNode.value += text;
        return;
      }
    }
    defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore(parentNode, text, referenceNode) {
    const { childNodes } = parentNode;
    const referenceIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
    const prevNode = childNodes[referenceIdx - 1];
    if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) {
      prevNode.value += text;
    } else {
      defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
    }
  },
  /**
   * Keeps the recipient's names between merges as a map from name to position. The map is rebuilt when the list changed
   * length or has a repeated name, or when a merged name it holds no longer names the entry at that position. A name that
   * other code gives an existing entry between two merges is missed otherwise, and merging it appends it a second time.
   */
  adoptAttributes(recipient, attrs) {
    if (attrs.length === 0 || attrs === recipient.attrs)
      return;
    const cached = attrListIndexes.get(recipient.attrs);
    const isIndexed = (cached === null || cached === void 0 ? void 0 : cached.size) === recipient.attrs.length && attrs.every(({ name }) => {
      var _a;
      const index = cached.get(name);
      return index === void 0 || ((_a = recipient.attrs[index]) === null || _a === void 0 ? void 0 : _a.name) === name;
    });
    const recipientAttrsMap = isIndexed ? cached : /* @__PURE__ */ new Map();
    if (!isIndexed) {
      for (let i = 0; i < recipient.attrs.length; i++) {
        const attr = recipient.attrs[i];
        if (attr !== void 0)
          recipientAttrsMap.set(attr.name, i);
      }
      attrListIndexes.set(recipient.attrs, recipientAttrsMap);
    }
    const adoptedFrom = recipient.attrs.length;
    for (let j = 0; j < attrs.length; j++) {
      if (!recipientAttrsMap.has(attrs[j].name)) {
        recipient.attrs.push(attrs[j]);
      }
    }
    for (let j = adoptedFrom; j < recipient.attrs.length; j++) {
      recipientAttrsMap.set(recipient.attrs[j].name, j);
    }
    if (recipientAttrsMap.size !== recipient.attrs.length) {
      attrListIndexes.delete(recipient.attrs);
    }
  },
  //Tree traversing
  getFirstChild(node) {
    return node.childNodes[0];
  },
  getChildNodes(node) {
    return node.childNodes;
  },
  getParentNode(node) {
    return node.parentNode;
  },
  getAttrList(element) {
    return element.attrs;
  },
  //Node data
  getTagName(element) {
    return element.tagName;
  },
  getNamespaceURI(element) {
    return element.namespaceURI;
  },
  getTextNodeContent(textNode) {
    return textNode.value;
  },
  getCommentNodeContent(commentNode) {
    return commentNode.data;
  },
  getDocumentTypeNodeName(doctypeNode) {
    return doctypeNode.name;
  },
  getDocumentTypeNodePublicId(doctypeNode) {
    return doctypeNode.publicId;
  },
  getDocumentTypeNodeSystemId(doctypeNode) {
    return doctypeNode.systemId;
  },
  //Node types
  isTextNode(node) {
    return node.nodeName === "#text";
  },
  isCommentNode(node) {
    return node.nodeName === "#comment";
  },
  isDocumentTypeNode(node) {
    return node.nodeName === "#documentType";
  },
  isElementNode(node) {
    return Object.prototype.hasOwnProperty.call(node, "tagName");
  },
  // Source code location
  setNodeSourceCodeLocation(node, location) {
    node.sourceCodeLocation = location;
  },
  getNodeSourceCodeLocation(node) {
    return node.sourceCodeLocation;
  },
  updateNodeSourceCodeLocation(node, endLocation) {
    node.sourceCodeLocation = { ...node.sourceCodeLocation, ...endLocation };
  }
};

// node_modules/parse5/dist/common/doctype.js
var VALID_DOCTYPE_NAME = "html";
var VALID_SYSTEM_ID = "about:legacy-compat";
var QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
var QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
  "+//silmaril//dtd html pro v0r11 19970101//",
  "-//as//dtd html 3.0 aswedit + extensions//",
  "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
  "-//ietf//dtd html 2.0 level 1//",
  "-//ietf//dtd html 2.0 level 2//",
  "-//ietf//dtd html 2.0 strict level 1//",
  "-//ietf//dtd html 2.0 strict level 2//",
  "-//ietf//dtd html 2.0 strict//",
  "-//ietf//dtd html 2.0//",
  "-//ietf//dtd html 2.1e//",
  "-//ietf//dtd html 3.0//",
  "-//ietf//dtd html 3.2 final//",
  "-//ietf//dtd html 3.2//",
  "-//ietf//dtd html 3//",
  "-//ietf//dtd html level 0//",
  "-//ietf//dtd html level 1//",
  "-//ietf//dtd html level 2//",
  "-//ietf//dtd html level 3//",
  "-//ietf//dtd html strict level 0//",
  "-//ietf//dtd html strict level 1//",
  "-//ietf//dtd html strict level 2//",
  "-//ietf//dtd html strict level 3//",
  "-//ietf//dtd html strict//",
  "-//ietf//dtd html//",
  "-//metrius//dtd metrius presentational//",
  "-//microsoft//dtd internet explorer 2.0 html strict//",
  "-//microsoft//dtd internet explorer 2.0 html//",
  "-//microsoft//dtd internet explorer 2.0 tables//",
  "-//microsoft//dtd internet explorer 3.0 html strict//",
  "-//microsoft//dtd internet explorer 3.0 html//",
  "-//microsoft//dtd internet explorer 3.0 tables//",
  "-//netscape comm. corp.//dtd html//",
  "-//netscape comm. corp.//dtd strict html//",
  "-//o'reilly and associates//dtd html 2.0//",
  "-//o'reilly and associates//dtd html extended 1.0//",
  "-//o'reilly and associates//dtd html extended relaxed 1.0//",
  "-//sq//dtd html 2.0 hotmetal + extensions//",
  "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
  "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
  "-//spyglass//dtd html 2.0 extended//",
  "-//sun microsystems corp.//dtd hotjava html//",
  "-//sun microsystems corp.//dtd hotjava strict html//",
  "-//w3c//dtd html 3 1995-03-24//",
  "-//w3c//dtd html 3.2 draft//",
  "-//w3c//dtd html 3.2 final//",
  "-//w3c//dtd html 3.2//",
  "-//w3c//dtd html 3.2s draft//",
  "-//w3c//dtd html 4.0 frameset//",
  "-//w3c//dtd html 4.0 transitional//",
  "-//w3c//dtd html experimental 19960712//",
  "-//w3c//dtd html experimental 970421//",
  "-//w3c//dtd w3 html//",
  "-//w3o//dtd w3 html 3.0//",
  "-//webtechs//dtd mozilla html 2.0//",
  "-//webtechs//dtd mozilla html//"
];
var QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
  ...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
  "-//w3c//dtd html 4.01 frameset//",
  "-//w3c//dtd html 4.01 transitional//"
];
var QUIRKS_MODE_PUBLIC_IDS = /* @__PURE__ */ new Set([
  "-//w3o//dtd w3 html strict 3.0//en//",
  "-/w3c/dtd html 4.0 transitional/en",
  "html"
]);
var LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
var LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
  ...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
  "-//w3c//dtd html 4.01 frameset//",
  "-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(publicId, prefixes2) {
  return prefixes2.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
  return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token) {
  if (token.name !== VALID_DOCTYPE_NAME) {
    return DOCUMENT_MODE.QUIRKS;
  }
  const { systemId } = token;
  if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) {
    return DOCUMENT_MODE.QUIRKS;
  }
  let { publicId } = token;
  if (publicId !== null) {
    publicId = publicId.toLowerCase();
    if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) {
      return DOCUMENT_MODE.QUIRKS;
    }
    let prefixes2 = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes2)) {
      return DOCUMENT_MODE.QUIRKS;
    }
    prefixes2 = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes2)) {
      return DOCUMENT_MODE.LIMITED_QUIRKS;
    }
  }
  return DOCUMENT_MODE.NO_QUIRKS;
}

// node_modules/parse5/dist/common/foreign-content.js
var MIME_TYPES = {
  TEXT_HTML: "text/html",
  APPLICATION_XML: "application/xhtml+xml"
};
var DEFINITION_URL_ATTR = "definitionurl";
var ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";
var SVG_ATTRS_ADJUSTMENT_MAP = new Map([
  "attributeName",
  "attributeType",
  "baseFrequency",
  "baseProfile",
  "calcMode",
  "clipPathUnits",
  "diffuseConstant",
  "edgeMode",
  "filterUnits",
  "glyphRef",
  "gradientTransform",
  "gradientUnits",
  "kernelMatrix",
  "kernelUnitLength",
  "keyPoints",
  "keySplines",
  "keyTimes",
  "lengthAdjust",
  "limitingConeAngle",
  "markerHeight",
  "markerUnits",
  "markerWidth",
  "maskContentUnits",
  "maskUnits",
  "numOctaves",
  "pathLength",
  "patternContentUnits",
  "patternTransform",
  "patternUnits",
  "pointsAtX",
  "pointsAtY",
  "pointsAtZ",
  "preserveAlpha",
  "preserveAspectRatio",
  "primitiveUnits",
  "refX",
  "refY",
  "repeatCount",
  "repeatDur",
  "requiredExtensions",
  "requiredFeatures",
  "specularConstant",
  "specularExponent",
  "spreadMethod",
  "startOffset",
  "stdDeviation",
  "stitchTiles",
  "surfaceScale",
  "systemLanguage",
  "tableValues",
  "targetX",
  "targetY",
  "textLength",
  "viewBox",
  "viewTarget",
  "xChannelSelector",
  "yChannelSelector",
  "zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
var XML_ATTRS_ADJUSTMENT_MAP = /* @__PURE__ */ new Map([
  ["xlink:actuate", { prefix: "xlink", name: "actuate", namespace: NS.XLINK }],
  ["xlink:arcrole", { prefix: "xlink", name: "arcrole", namespace: NS.XLINK }],
  ["xlink:href", { prefix: "xlink", name: "href", namespace: NS.XLINK }],
  ["xlink:role", { prefix: "xlink", name: "role", namespace: NS.XLINK }],
  ["xlink:show", { prefix: "xlink", name: "show", namespace: NS.XLINK }],
  ["xlink:title", { prefix: "xlink", name: "title", namespace: NS.XLINK }],
  ["xlink:type", { prefix: "xlink", name: "type", namespace: NS.XLINK }],
  ["xml:lang", { prefix: "xml", name: "lang", namespace: NS.XML }],
  ["xml:space", { prefix: "xml", name: "space", namespace: NS.XML }],
  ["xmlns", { prefix: "", name: "xmlns", namespace: NS.XMLNS }],
  ["xmlns:xlink", { prefix: "xmlns", name: "xlink", namespace: NS.XMLNS }]
]);
var SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
  "altGlyph",
  "altGlyphDef",
  "altGlyphItem",
  "animateColor",
  "animateMotion",
  "animateTransform",
  "clipPath",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feDistantLight",
  "feFlood",
  "feFuncA",
  "feFuncB",
  "feFuncG",
  "feFuncR",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMergeNode",
  "feMorphology",
  "feOffset",
  "fePointLight",
  "feSpecularLighting",
  "feSpotLight",
  "feTile",
  "feTurbulence",
  "foreignObject",
  "glyphRef",
  "linearGradient",
  "radialGradient",
  "textPath"
].map((tn) => [tn.toLowerCase(), tn]));
var EXITS_FOREIGN_CONTENT = /* @__PURE__ */ new Set([
  TAG_ID.B,
  TAG_ID.BIG,
  TAG_ID.BLOCKQUOTE,
  TAG_ID.BODY,
  TAG_ID.BR,
  TAG_ID.CENTER,
  TAG_ID.CODE,
  TAG_ID.DD,
  TAG_ID.DIV,
  TAG_ID.DL,
  TAG_ID.DT,
  TAG_ID.EM,
  TAG_ID.EMBED,
  TAG_ID.H1,
  TAG_ID.H2,
  TAG_ID.H3,
  TAG_ID.H4,
  TAG_ID.H5,
  TAG_ID.H6,
  TAG_ID.HEAD,
  TAG_ID.HR,
  TAG_ID.I,
  TAG_ID.IMG,
  TAG_ID.LI,
  TAG_ID.LISTING,
  TAG_ID.MENU,
  TAG_ID.META,
  TAG_ID.NOBR,
  TAG_ID.OL,
  TAG_ID.P,
  TAG_ID.PRE,
  TAG_ID.RUBY,
  TAG_ID.S,
  TAG_ID.SMALL,
  TAG_ID.SPAN,
  TAG_ID.STRONG,
  TAG_ID.STRIKE,
  TAG_ID.SUB,
  TAG_ID.SUP,
  TAG_ID.TABLE,
  TAG_ID.TT,
  TAG_ID.U,
  TAG_ID.UL,
  TAG_ID.VAR
]);
function causesExit(startTagToken) {
  const tn = startTagToken.tagID;
  const isFontWithAttrs = tn === TAG_ID.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE);
  return isFontWithAttrs || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    if (token.attrs[i].name === DEFINITION_URL_ATTR) {
      token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
      break;
    }
  }
}
function adjustTokenSVGAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
    if (adjustedAttrName != null) {
      token.attrs[i].name = adjustedAttrName;
    }
  }
}
function adjustTokenXMLAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
    if (adjustedAttrEntry) {
      token.attrs[i].prefix = adjustedAttrEntry.prefix;
      token.attrs[i].name = adjustedAttrEntry.name;
      token.attrs[i].namespace = adjustedAttrEntry.namespace;
    }
  }
}
function adjustTokenSVGTagName(token) {
  const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
  if (adjustedTagName != null) {
    token.tagName = adjustedTagName;
    token.tagID = getTagID(token.tagName);
  }
}
function isMathMLTextIntegrationPoint(tn, ns) {
  return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
  if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
    for (let i = 0; i < attrs.length; i++) {
      if (attrs[i].name === ATTRS.ENCODING) {
        const value2 = attrs[i].value.toLowerCase();
        return value2 === MIME_TYPES.TEXT_HTML || value2 === MIME_TYPES.APPLICATION_XML;
      }
    }
  }
  return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
  return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}

// node_modules/parse5/dist/parser/index.js
var INSERTION_MODE_TAGS = [
  TAG_ID.TR,
  TAG_ID.TBODY,
  TAG_ID.THEAD,
  TAG_ID.TFOOT,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.TABLE,
  TAG_ID.FRAMESET,
  TAG_ID.SELECT,
  TAG_ID.TEMPLATE,
  TAG_ID.TD,
  TAG_ID.TH,
  TAG_ID.HEAD,
  TAG_ID.BODY,
  TAG_ID.HTML
];
var HIDDEN_INPUT_TYPE = "hidden";
var EMPTY_ATTRS = [];
var AA_OUTER_LOOP_ITER = 8;
var AA_INNER_LOOP_ITER = 3;
var InsertionMode;
(function(InsertionMode2) {
  InsertionMode2[InsertionMode2["INITIAL"] = 0] = "INITIAL";
  InsertionMode2[InsertionMode2["BEFORE_HTML"] = 1] = "BEFORE_HTML";
  InsertionMode2[InsertionMode2["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
  InsertionMode2[InsertionMode2["IN_HEAD"] = 3] = "IN_HEAD";
  InsertionMode2[InsertionMode2["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
  InsertionMode2[InsertionMode2["AFTER_HEAD"] = 5] = "AFTER_HEAD";
  InsertionMode2[InsertionMode2["IN_BODY"] = 6] = "IN_BODY";
  InsertionMode2[InsertionMode2["TEXT"] = 7] = "TEXT";
  InsertionMode2[InsertionMode2["IN_TABLE"] = 8] = "IN_TABLE";
  InsertionMode2[InsertionMode2["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
  InsertionMode2[InsertionMode2["IN_CAPTION"] = 10] = "IN_CAPTION";
  InsertionMode2[InsertionMode2["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
  InsertionMode2[InsertionMode2["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
  InsertionMode2[InsertionMode2["IN_ROW"] = 13] = "IN_ROW";
  InsertionMode2[InsertionMode2["IN_CELL"] = 14] = "IN_CELL";
  InsertionMode2[InsertionMode2["IN_SELECT"] = 15] = "IN_SELECT";
  InsertionMode2[InsertionMode2["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
  InsertionMode2[InsertionMode2["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
  InsertionMode2[InsertionMode2["AFTER_BODY"] = 18] = "AFTER_BODY";
  InsertionMode2[InsertionMode2["IN_FRAMESET"] = 19] = "IN_FRAMESET";
  InsertionMode2[InsertionMode2["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
  InsertionMode2[InsertionMode2["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
  InsertionMode2[InsertionMode2["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
var BASE_LOC = {
  startLine: -1,
  startCol: -1,
  startOffset: -1,
  endLine: -1,
  endCol: -1,
  endOffset: -1
};
var TABLE_STRUCTURE_TAGS = /* @__PURE__ */ new Set([TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR]);
var defaultParserOptions = {
  scriptingEnabled: true,
  sourceCodeLocationInfo: false,
  treeAdapter: defaultTreeAdapter,
  onParseError: null
};
var Parser = class {
  constructor(options, document, fragmentContext = null, scriptHandler = null) {
    this.fragmentContext = fragmentContext;
    this.scriptHandler = scriptHandler;
    this.currentToken = null;
    this.stopped = false;
    this.insertionMode = InsertionMode.INITIAL;
    this.originalInsertionMode = InsertionMode.INITIAL;
    this.headElement = null;
    this.formElement = null;
    this.currentNotInHTML = false;
    this.tmplInsertionModeStack = [];
    this.pendingCharacterTokens = [];
    this.hasNonWhitespacePendingCharacterToken = false;
    this.framesetOk = true;
    this.skipNextNewLine = false;
    this.fosterParentingEnabled = false;
    this.options = {
      ...defaultParserOptions,
      ...options
    };
    this.treeAdapter = this.options.treeAdapter;
    this.onParseError = this.options.onParseError;
    if (this.onParseError) {
      this.options.sourceCodeLocationInfo = true;
    }
    this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
    this.tokenizer = new Tokenizer(this.options, this);
    this.activeFormattingElements = new FormattingElementList();
    this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
    this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
    this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
  }
  // API
  static parse(html2, options) {
    const parser = new this(options);
    parser.tokenizer.write(html2, true);
    return parser.document;
  }
  static getFragmentParser(fragmentContext, options) {
    const opts = {
      ...defaultParserOptions,
      ...options
    };
    fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []);
    const documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []);
    const parser = new this(opts, documentMock, fragmentContext);
    if (parser.fragmentContextID === TAG_ID.TEMPLATE) {
      parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
    }
    parser._initTokenizerForFragmentParsing();
    parser._insertFakeRootElement();
    parser._resetInsertionMode();
    parser._findFormInFragmentContext();
    return parser;
  }
  getFragment() {
    const rootElement = this.treeAdapter.getFirstChild(this.document);
    const fragment = this.treeAdapter.createDocumentFragment();
    this._adoptNodes(rootElement, fragment);
    return fragment;
  }
  //Errors
  /** @internal */
  _err(token, code, beforeToken) {
    var _a;
    if (!this.onParseError)
      return;
    const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
    const err = {
      code,
      startLine: loc.startLine,
      startCol: loc.startCol,
      startOffset: loc.startOffset,
      endLine: beforeToken ? loc.startLine : loc.endLine,
      endCol: beforeToken ? loc.startCol : loc.endCol,
      endOffset: beforeToken ? loc.startOffset : loc.endOffset
    };
    this.onParseError(err);
  }
  //Stack events
  /** @internal */
  onItemPush(node, tid, isTop) {
    var _a, _b;
    (_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 ? void 0 : _b.call(_a, node);
    if (isTop && this.openElements.stackTop > 0)
      this._setContextModes(node, tid);
  }
  /** @internal */
  onItemPop(node, isTop) {
    var _a, _b, _c;
    if (this.options.sourceCodeLocationInfo) {
      this._setEndLocation(node, this.currentToken);
    }
    (_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 ? void 0 : _b.call(_a, node, this.openElements.current);
    (_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 ? void 0 : _c.delete(node);
    if (isTop) {
      let current;
      let currentTagId;
      if (this.openElements.stackTop === 0 && this.fragmentContext) {
        current = this.fragmentContext;
        currentTagId = this.fragmentContextID;
      } else {
        ({ current, currentTagId } = this.openElements);
      }
      this._setContextModes(current, currentTagId);
    }
  }
  _setContextModes(current, tid) {
    const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
    this.currentNotInHTML = !isHTML;
    this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
  }
  /** @protected */
  _switchToTextParsing(currentToken, nextTokenizerState) {
    this._insertElement(currentToken, NS.HTML);
    this.tokenizer.state = nextTokenizerState;
    this.originalInsertionMode = this.insertionMode;
    this.insertionMode = InsertionMode.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = InsertionMode.TEXT;
    this.originalInsertionMode = InsertionMode.IN_BODY;
    this.tokenizer.state = TokenizerMode.PLAINTEXT;
  }
  //Fragment parsing
  /** @protected */
  _getAdjustedCurrentElement() {
    return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
  }
  /** @protected */
  _findFormInFragmentContext() {
    let node = this.fragmentContext;
    while (node) {
      if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
        this.formElement = node;
        break;
      }
      node = this.treeAdapter.getParentNode(node);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) {
      return;
    }
    switch (this.fragmentContextID) {
      case TAG_ID.TITLE:
      case TAG_ID.TEXTAREA: {
        this.tokenizer.state = TokenizerMode.RCDATA;
        break;
      }
      case TAG_ID.STYLE:
      case TAG_ID.XMP:
      case TAG_ID.IFRAME:
      case TAG_ID.NOEMBED:
      case TAG_ID.NOFRAMES:
      case TAG_ID.NOSCRIPT: {
        this.tokenizer.state = TokenizerMode.RAWTEXT;
        break;
      }
      case TAG_ID.SCRIPT: {
        this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
        break;
      }
      case TAG_ID.PLAINTEXT: {
        this.tokenizer.state = TokenizerMode.PLAINTEXT;
        break;
      }
      default:
    }
  }
  //Tree mutation
  /** @protected */
  _setDocumentType(token) {
    const name = token.name || "";
    const publicId = token.publicId || "";
    const systemId = token.systemId || "";
    this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
    if (token.location) {
      const documentChildren = this.treeAdapter.getChildNodes(this.document);
      const docTypeNode = documentChildren.find((node) => this.treeAdapter.isDocumentTypeNode(node));
      if (docTypeNode) {
        this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
      }
    }
  }
  /** @protected */
  _attachElementToTree(element, location, insertionLocation) {
    if (this.options.sourceCodeLocationInfo) {
      const loc = location && {
        ...location,
        startTag: location
      };
      this.treeAdapter.setNodeSourceCodeLocation(element, loc);
    }
    if (insertionLocation.beforeElement) {
      this.treeAdapter.insertBefore(insertionLocation.parent, element, insertionLocation.beforeElement);
    } else {
      this.treeAdapter.appendChild(insertionLocation.parent, element);
    }
  }
  /** @protected */
  _getInsertionLocation() {
    var _a;
    if (this._shouldFosterParentOnInsertion()) {
      return this._findFosterParentingLocation();
    }
    return {
      parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document,
      beforeElement: null
    };
  }
  /** @protected */
  _createElement(tagName, namespaceURI, attrs, intendedParent) {
    var _a, _b;
    const element = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
    (_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 ? void 0 : _b.call(_a, element, {
      intendedParent,
      formElement: this.formElement,
      isInTemplate: this.openElements.tmplCount > 0
    });
    return element;
  }
  /**
   * For self-closing tags. Add an element to the tree, but skip adding it
   * to the stack.
   */
  /** @protected */
  _appendElement(token, namespaceURI) {
    const insertionLocation = this._getInsertionLocation();
    const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
    this._attachElementToTree(element, token.location, insertionLocation);
  }
  /** @protected */
  _insertElement(token, namespaceURI) {
    const insertionLocation = this._getInsertionLocation();
    const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
    this._attachElementToTree(element, token.location, insertionLocation);
    this.openElements.push(element, token.tagID);
  }
  /** @protected */
  _insertFakeElement(tagName, tagID) {
    const insertionLocation = this._getInsertionLocation();
    const element = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
    this._attachElementToTree(element, null, insertionLocation);
    this.openElements.push(element, tagID);
  }
  /** @protected */
  _insertTemplate(token) {
    const insertionLocation = this._getInsertionLocation();
    const tmpl = this._createElement(token.tagName, NS.HTML, token.attrs, insertionLocation.parent);
    const content = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(tmpl, content);
    this._attachElementToTree(tmpl, token.location, insertionLocation);
    this.openElements.push(tmpl, token.tagID);
    if (this.options.sourceCodeLocationInfo)
      this.treeAdapter.setNodeSourceCodeLocation(content, null);
  }
  /** @protected */
  _insertFakeRootElement() {
    const element = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
    if (this.options.sourceCodeLocationInfo)
      this.treeAdapter.setNodeSourceCodeLocation(element, null);
    this.treeAdapter.appendChild(this.document, element);
    this.openElements.push(element, TAG_ID.HTML);
  }
  /** @protected */
  _appendCommentNode(token, parent) {
    const commentNode = this.treeAdapter.createCommentNode(token.data);
    this.treeAdapter.appendChild(parent, commentNode);
    if (this.options.sourceCodeLocationInfo) {
      this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
    }
  }
  /** @protected */
  _insertCharacters(token) {
    let parent;
    let beforeElement;
    if (this._shouldFosterParentOnInsertion()) {
      ({ parent, beforeElement } = this._findFosterParentingLocation());
      if (beforeElement) {
        this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
      } else {
        this.treeAdapter.insertText(parent, token.chars);
      }
    } else {
      parent = this.openElements.currentTmplContentOrNode;
      this.treeAdapter.insertText(parent, token.chars);
    }
    if (!token.location)
      return;
    const siblings = this.treeAdapter.getChildNodes(parent);
    const textNodeIdx = beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length;
    const textNode = siblings[textNodeIdx - 1];
    const tnLoc = this.treeAdapter.getNodeSourceCodeLocation(textNode);
    if (tnLoc) {
      const { endLine, endCol, endOffset } = token.location;
      this.treeAdapter.updateNodeSourceCodeLocation(textNode, { endLine, endCol, endOffset });
    } else if (this.options.sourceCodeLocationInfo) {
      this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
    }
  }
  /** @protected */
  _adoptNodes(donor, recipient) {
    const children = [...this.treeAdapter.getChildNodes(donor)];
    for (let i = children.length - 1; i >= 0; i--) {
      this.treeAdapter.detachNode(children[i]);
    }
    for (const child2 of children) {
      this.treeAdapter.appendChild(recipient, child2);
    }
  }
  /** @protected */
  _setEndLocation(element, closingToken) {
    if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
      const ctLoc = closingToken.location;
      const tn = this.treeAdapter.getTagName(element);
      const endLoc = (
        // NOTE: For cases like <p> <p> </p> - First 'p' closes without a closing
        // tag and for cases like <td> <p> </td> - 'p' closes without a closing tag.
        closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? {
          endTag: { ...ctLoc },
          endLine: ctLoc.endLine,
          endCol: ctLoc.endCol,
          endOffset: ctLoc.endOffset
        } : {
          endLine: ctLoc.startLine,
          endCol: ctLoc.startCol,
          endOffset: ctLoc.startOffset
        }
      );
      this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
    }
  }
  //Token processing
  shouldProcessStartTagTokenInForeignContent(token) {
    if (!this.currentNotInHTML)
      return false;
    let current;
    let currentTagId;
    if (this.openElements.stackTop === 0 && this.fragmentContext) {
      current = this.fragmentContext;
      currentTagId = this.fragmentContextID;
    } else {
      ({ current, currentTagId } = this.openElements);
    }
    if (token.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML) {
      return false;
    }
    return (
      // Check that `current` is not an integration point for HTML or MathML elements.
      this.tokenizer.inForeignNode || // If it _is_ an integration point, then we might have to check that it is not an HTML
      // integration point.
      (token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS.HTML)
    );
  }
  /** @protected */
  _processToken(token) {
    switch (token.type) {
      case TokenType.CHARACTER: {
        this.onCharacter(token);
        break;
      }
      case TokenType.NULL_CHARACTER: {
        this.onNullCharacter(token);
        break;
      }
      case TokenType.COMMENT: {
        this.onComment(token);
        break;
      }
      case TokenType.DOCTYPE: {
        this.onDoctype(token);
        break;
      }
      case TokenType.START_TAG: {
        this._processStartTag(token);
        break;
      }
      case TokenType.END_TAG: {
        this.onEndTag(token);
        break;
      }
      case TokenType.EOF: {
        this.onEof(token);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        this.onWhitespaceCharacter(token);
        break;
      }
    }
  }
  /** @protected */
  _isIntegrationPoint(tid, element, foreignNS) {
    var _a;
    const ns = this.treeAdapter.getNamespaceURI(element);
    if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
      const verdicts = (_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
      let isIntegrationPoint2 = verdicts.get(element);
      if (isIntegrationPoint2 === void 0) {
        isIntegrationPoint2 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element));
        verdicts.set(element, isIntegrationPoint2);
      }
      return isIntegrationPoint2;
    }
    return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
  }
  //Active formatting elements reconstruction
  /** @protected */
  _reconstructActiveFormattingElements() {
    let oldest = null;
    for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older) {
      oldest = entry;
    }
    for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
      this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
      this.activeFormattingElements.replaceElement(entry, this.openElements.current);
    }
  }
  //Close elements
  /** @protected */
  _closeTableCell() {
    this.openElements.generateImpliedEndTags();
    this.openElements.popUntilTableCellPopped();
    this.activeFormattingElements.clearToLastMarker();
    this.insertionMode = InsertionMode.IN_ROW;
  }
  /** @protected */
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
    this.openElements.popUntilTagNamePopped(TAG_ID.P);
  }
  //Insertion modes
  /** @protected */
  _resetInsertionMode() {
    const i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS);
    const tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i];
    const node = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
    if (node !== void 0 && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
      switch (tn) {
        case TAG_ID.TR: {
          this.insertionMode = InsertionMode.IN_ROW;
          return;
        }
        case TAG_ID.TBODY:
        case TAG_ID.THEAD:
        case TAG_ID.TFOOT: {
          this.insertionMode = InsertionMode.IN_TABLE_BODY;
          return;
        }
        case TAG_ID.CAPTION: {
          this.insertionMode = InsertionMode.IN_CAPTION;
          return;
        }
        case TAG_ID.COLGROUP: {
          this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
          return;
        }
        case TAG_ID.TABLE: {
          this.insertionMode = InsertionMode.IN_TABLE;
          return;
        }
        case TAG_ID.BODY: {
          this.insertionMode = InsertionMode.IN_BODY;
          return;
        }
        case TAG_ID.FRAMESET: {
          this.insertionMode = InsertionMode.IN_FRAMESET;
          return;
        }
        case TAG_ID.SELECT: {
          this._resetInsertionModeForSelect(i);
          return;
        }
        case TAG_ID.TEMPLATE: {
          this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
          return;
        }
        case TAG_ID.HTML: {
          this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
          return;
        }
        case TAG_ID.TD:
        case TAG_ID.TH: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_CELL;
            return;
          }
          break;
        }
        case TAG_ID.HEAD: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_HEAD;
            return;
          }
          break;
        }
      }
    }
    this.insertionMode = InsertionMode.IN_BODY;
  }
  /** @protected */
  _resetInsertionModeForSelect(selectIdx) {
    if (selectIdx > 0) {
      const tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
      if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
        this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
        return;
      }
    }
    this.insertionMode = InsertionMode.IN_SELECT;
  }
  //Foster parenting
  /** @protected */
  _isElementCausesFosterParenting(tn) {
    return TABLE_STRUCTURE_TAGS.has(tn);
  }
  /** @protected */
  _shouldFosterParentOnInsertion() {
    return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
  }
  /** @protected */
  _findFosterParentingLocation() {
    const { openElements } = this;
    const tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE);
    const templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
    if (templateIdx > tableIdx) {
      return {
        parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]),
        beforeElement: null
      };
    }
    if (tableIdx !== -1) {
      const table2 = openElements.items[tableIdx];
      const parent = this.treeAdapter.getParentNode(table2);
      if (parent) {
        return { parent, beforeElement: table2 };
      }
      return { parent: openElements.items[openElements.slotBelow(tableIdx)], beforeElement: null };
    }
    return { parent: openElements.items[0], beforeElement: null };
  }
  /** @protected */
  _fosterParentElement(element) {
    const location = this._findFosterParentingLocation();
    if (location.beforeElement) {
      this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
    } else {
      this.treeAdapter.appendChild(location.parent, element);
    }
  }
  //Special elements
  /** @protected */
  _isSpecialElement(element, id) {
    const ns = this.treeAdapter.getNamespaceURI(element);
    return SPECIAL_ELEMENTS[ns].has(id);
  }
  /** @internal */
  onCharacter(token) {
    this.skipNextNewLine = false;
    if (this.tokenizer.inForeignNode) {
      characterInForeignContent(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE: {
        characterInBody(this, token);
        break;
      }
      case InsertionMode.TEXT:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        characterInTableText(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onNullCharacter(token) {
    this.skipNextNewLine = false;
    if (this.tokenizer.inForeignNode) {
      nullCharacterInForeignContent(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onComment(token) {
    this.skipNextNewLine = false;
    if (this.currentNotInHTML) {
      appendComment(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL:
      case InsertionMode.BEFORE_HTML:
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        appendComment(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        appendCommentToRootHtmlElement(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        appendCommentToDocument(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onDoctype(token) {
    this.skipNextNewLine = false;
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        doctypeInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD: {
        this._err(token, ERR.misplacedDoctype);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onStartTag(token) {
    this.skipNextNewLine = false;
    this.currentToken = token;
    this._processStartTag(token);
    if (token.selfClosing && !token.ackSelfClosing) {
      this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
    }
  }
  /**
   * Processes a given start tag.
   *
   * `onStartTag` checks if a self-closing tag was recognized. When a token
   * is moved inbetween multiple insertion modes, this check for self-closing
   * could lead to false positives. To avoid this, `_processStartTag` is used
   * for nested calls.
   *
   * @param token The token to process.
   * @protected
   */
  _processStartTag(token) {
    if (this.shouldProcessStartTagTokenInForeignContent(token)) {
      startTagInForeignContent(this, token);
    } else {
      this._startTagOutsideForeignContent(token);
    }
  }
  /** @protected */
  _startTagOutsideForeignContent(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        startTagBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        startTagBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        startTagInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        startTagInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        startTagAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY: {
        startTagInBody(this, token);
        break;
      }
      case InsertionMode.IN_TABLE: {
        startTagInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        startTagInCaption(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        startTagInColumnGroup(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        startTagInTableBody(this, token);
        break;
      }
      case InsertionMode.IN_ROW: {
        startTagInRow(this, token);
        break;
      }
      case InsertionMode.IN_CELL: {
        startTagInCell(this, token);
        break;
      }
      case InsertionMode.IN_SELECT: {
        startTagInSelect(this, token);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        startTagInSelectInTable(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        startTagInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        startTagAfterBody(this, token);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        startTagInFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        startTagAfterFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        startTagAfterAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        startTagAfterAfterFrameset(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onEndTag(token) {
    this.skipNextNewLine = false;
    this.currentToken = token;
    if (this.currentNotInHTML) {
      endTagInForeignContent(this, token);
    } else {
      this._endTagOutsideForeignContent(token);
    }
  }
  /** @protected */
  _endTagOutsideForeignContent(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        endTagBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        endTagBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        endTagInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        endTagInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        endTagAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY: {
        endTagInBody(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        endTagInText(this, token);
        break;
      }
      case InsertionMode.IN_TABLE: {
        endTagInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        endTagInCaption(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        endTagInColumnGroup(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        endTagInTableBody(this, token);
        break;
      }
      case InsertionMode.IN_ROW: {
        endTagInRow(this, token);
        break;
      }
      case InsertionMode.IN_CELL: {
        endTagInCell(this, token);
        break;
      }
      case InsertionMode.IN_SELECT: {
        endTagInSelect(this, token);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        endTagInSelectInTable(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        endTagInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        endTagAfterBody(this, token);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        endTagInFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        endTagAfterFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onEof(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        eofInBody(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        eofInText(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        eofInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        stopParsing(this, token);
        break;
      }
      default:
    }
  }
  /** @internal */
  onWhitespaceCharacter(token) {
    if (this.skipNextNewLine) {
      this.skipNextNewLine = false;
      if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
        if (token.chars.length === 1) {
          return;
        }
        token.chars = token.chars.substr(1);
      }
    }
    if (this.tokenizer.inForeignNode) {
      this._insertCharacters(token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.TEXT:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.AFTER_BODY:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        whitespaceCharacterInBody(this, token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        whitespaceCharacterInTableText(this, token);
        break;
      }
      default:
    }
  }
};
function aaObtainFormattingElementEntry(p, token) {
  let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
  if (formattingElementEntry) {
    if (!p.openElements.contains(formattingElementEntry.element)) {
      p.activeFormattingElements.removeEntry(formattingElementEntry);
      formattingElementEntry = null;
    } else if (!p.openElements.hasInScope(token.tagID, formattingElementEntry.element)) {
      formattingElementEntry = null;
    }
  } else {
    genericEndTagInBody(p, token);
  }
  return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
  const { openElements } = p;
  const formattingIdx = openElements._indexOf(formattingElementEntry.element);
  for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx)) {
    if (p._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx])) {
      return idx;
    }
  }
  openElements.shortenToLength(formattingIdx);
  p.activeFormattingElements.removeEntry(formattingElementEntry);
  return -1;
}
function aaInnerLoop(p, furthestBlockIdx, formattingElement) {
  const furthestBlock = p.openElements.items[furthestBlockIdx];
  let lastElement = furthestBlock;
  let nextIdx = p.openElements.slotBelow(furthestBlockIdx);
  const intendedParent = p.openElements.getCommonAncestor(formattingElement);
  for (let i = 0, idx = nextIdx; p.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
    let element = p.openElements.items[idx];
    nextIdx = p.openElements.slotBelow(idx);
    const elementEntry = p.activeFormattingElements.getElementEntry(element);
    const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
    const shouldRemoveFromOpenElements = !elementEntry || counterOverflow;
    if (shouldRemoveFromOpenElements) {
      if (counterOverflow) {
        p.activeFormattingElements.removeEntry(elementEntry);
      }
      p.openElements.removeAt(idx);
    } else {
      element = aaRecreateElementFromEntry(p, elementEntry, intendedParent);
      if (lastElement === furthestBlock) {
        p.activeFormattingElements.bookmark = elementEntry;
      }
      p.treeAdapter.detachNode(lastElement);
      p.treeAdapter.appendChild(element, lastElement);
      lastElement = element;
    }
  }
  return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry, intendedParent) {
  const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
  const newElement = p._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
  p.openElements.replace(elementEntry.element, newElement);
  p.activeFormattingElements.replaceElement(elementEntry, newElement);
  return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
  const tn = p.treeAdapter.getTagName(commonAncestor);
  const tid = getTagID(tn);
  if (p._isElementCausesFosterParenting(tid)) {
    p._fosterParentElement(lastElement);
  } else {
    const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
    if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) {
      commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
    }
    p.treeAdapter.appendChild(commonAncestor, lastElement);
  }
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
  const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
  const { token } = formattingElementEntry;
  const newElement = p._createElement(token.tagName, ns, token.attrs, furthestBlock);
  p._adoptNodes(furthestBlock, newElement);
  p.treeAdapter.appendChild(furthestBlock, newElement);
  p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
  p.activeFormattingElements.removeEntry(formattingElementEntry);
  const formattingIdx = p.openElements._indexOf(formattingElementEntry.element);
  let furthestBlockIdx = p.openElements.slotAbove(formattingIdx);
  while (p.openElements.items[furthestBlockIdx] !== furthestBlock) {
    furthestBlockIdx = p.openElements.slotAbove(furthestBlockIdx);
  }
  p.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token.tagID);
}
function callAdoptionAgency(p, token) {
  const { current, currentTagId } = p.openElements;
  if (currentTagId === token.tagID && p.treeAdapter.getNamespaceURI(current) === NS.HTML && !p.activeFormattingElements.getElementEntry(current)) {
    p.openElements.pop();
    return;
  }
  for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
    const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
    if (!formattingElementEntry) {
      break;
    }
    const furthestBlockIdx = aaObtainFurthestBlock(p, formattingElementEntry);
    if (furthestBlockIdx === -1) {
      break;
    }
    const furthestBlock = p.openElements.items[furthestBlockIdx];
    p.activeFormattingElements.bookmark = formattingElementEntry;
    const lastElement = aaInnerLoop(p, furthestBlockIdx, formattingElementEntry.element);
    const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
    p.treeAdapter.detachNode(lastElement);
    if (commonAncestor)
      aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
    aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
  }
}
function appendComment(p, token) {
  p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
  p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
  p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
  p.stopped = true;
  if (token.location) {
    const target = p.fragmentContext ? 0 : 2;
    for (let i = p.openElements.stackTop; i >= target; i = p.openElements.slotBelow(i)) {
      p._setEndLocation(p.openElements.items[i], token);
    }
    if (!p.fragmentContext && p.openElements.stackTop >= 0) {
      const htmlElement = p.openElements.items[0];
      const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
      if (htmlLocation && !htmlLocation.endTag) {
        p._setEndLocation(htmlElement, token);
        if (p.openElements.stackTop >= 1) {
          const bodyElement = p.openElements.items[1];
          const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
          if (bodyLocation && !bodyLocation.endTag) {
            p._setEndLocation(bodyElement, token);
          }
        }
      }
    }
  }
}
function doctypeInInitialMode(p, token) {
  p._setDocumentType(token);
  const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
  if (!isConforming(token)) {
    p._err(token, ERR.nonConformingDoctype);
  }
  p.treeAdapter.setDocumentMode(p.document, mode);
  p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
  p._err(token, ERR.missingDoctype, true);
  p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
  p.insertionMode = InsertionMode.BEFORE_HTML;
  p._processToken(token);
}
function startTagBeforeHtml(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    p._insertElement(token, NS.HTML);
    p.insertionMode = InsertionMode.BEFORE_HEAD;
  } else {
    tokenBeforeHtml(p, token);
  }
}
function endTagBeforeHtml(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) {
    tokenBeforeHtml(p, token);
  }
}
function tokenBeforeHtml(p, token) {
  p._insertFakeRootElement();
  p.insertionMode = InsertionMode.BEFORE_HEAD;
  p._processToken(token);
}
function startTagBeforeHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.HEAD: {
      p._insertElement(token, NS.HTML);
      p.headElement = p.openElements.current;
      p.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    default: {
      tokenBeforeHead(p, token);
    }
  }
}
function endTagBeforeHead(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) {
    tokenBeforeHead(p, token);
  } else {
    p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenBeforeHead(p, token) {
  p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
  p.headElement = p.openElements.current;
  p.insertionMode = InsertionMode.IN_HEAD;
  p._processToken(token);
}
function startTagInHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META: {
      p._appendElement(token, NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.TITLE: {
      p._switchToTextParsing(token, TokenizerMode.RCDATA);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      if (p.options.scriptingEnabled) {
        p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
      } else {
        p._insertElement(token, NS.HTML);
        p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
      }
      break;
    }
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
      break;
    }
    case TAG_ID.SCRIPT: {
      p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
      break;
    }
    case TAG_ID.TEMPLATE: {
      p._insertTemplate(token);
      p.activeFormattingElements.insertMarker();
      p.framesetOk = false;
      p.insertionMode = InsertionMode.IN_TEMPLATE;
      p.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
      break;
    }
    case TAG_ID.HEAD: {
      p._err(token, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default: {
      tokenInHead(p, token);
    }
  }
}
function endTagInHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HEAD: {
      p.openElements.pop();
      p.insertionMode = InsertionMode.AFTER_HEAD;
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.BR:
    case TAG_ID.HTML: {
      tokenInHead(p, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default: {
      p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function templateEndTagInHead(p, token) {
  if (p.openElements.tmplCount > 0) {
    p.openElements.generateImpliedEndTagsThoroughly();
    if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) {
      p._err(token, ERR.closingOfElementWithOpenChildElements);
    }
    p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
    p.activeFormattingElements.clearToLastMarker();
    p.tmplInsertionModeStack.pop();
    p._resetInsertionMode();
  } else {
    p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenInHead(p, token) {
  p.openElements.pop();
  p.insertionMode = InsertionMode.AFTER_HEAD;
  p._processToken(token);
}
function startTagInHeadNoScript(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.HEAD:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      p._err(token, ERR.nestedNoscriptInHead);
      break;
    }
    default: {
      tokenInHeadNoScript(p, token);
    }
  }
}
function endTagInHeadNoScript(p, token) {
  switch (token.tagID) {
    case TAG_ID.NOSCRIPT: {
      p.openElements.pop();
      p.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    case TAG_ID.BR: {
      tokenInHeadNoScript(p, token);
      break;
    }
    default: {
      p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function tokenInHeadNoScript(p, token) {
  const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
  p._err(token, errCode);
  p.openElements.pop();
  p.insertionMode = InsertionMode.IN_HEAD;
  p._processToken(token);
}
function startTagAfterHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.BODY: {
      p._insertElement(token, NS.HTML);
      p.framesetOk = false;
      p.insertionMode = InsertionMode.IN_BODY;
      break;
    }
    case TAG_ID.FRAMESET: {
      p._insertElement(token, NS.HTML);
      p.insertionMode = InsertionMode.IN_FRAMESET;
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      p._err(token, ERR.abandonedHeadElementChild);
      p.openElements.push(p.headElement, TAG_ID.HEAD);
      startTagInHead(p, token);
      p.openElements.remove(p.headElement);
      break;
    }
    case TAG_ID.HEAD: {
      p._err(token, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default: {
      tokenAfterHead(p, token);
    }
  }
}
function endTagAfterHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.BODY:
    case TAG_ID.HTML:
    case TAG_ID.BR: {
      tokenAfterHead(p, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default: {
      p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function tokenAfterHead(p, token) {
  p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token);
}
function modeInBody(p, token) {
  switch (token.type) {
    case TokenType.CHARACTER: {
      characterInBody(p, token);
      break;
    }
    case TokenType.WHITESPACE_CHARACTER: {
      whitespaceCharacterInBody(p, token);
      break;
    }
    case TokenType.COMMENT: {
      appendComment(p, token);
      break;
    }
    case TokenType.START_TAG: {
      startTagInBody(p, token);
      break;
    }
    case TokenType.END_TAG: {
      endTagInBody(p, token);
      break;
    }
    case TokenType.EOF: {
      eofInBody(p, token);
      break;
    }
    default:
  }
}
function whitespaceCharacterInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertCharacters(token);
}
function characterInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertCharacters(token);
  p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
  if (p.openElements.tmplCount === 0) {
    p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
  }
}
function bodyStartTagInBody(p, token) {
  const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
  if (bodyElement && p.openElements.tmplCount === 0) {
    p.framesetOk = false;
    p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
  }
}
function framesetStartTagInBody(p, token) {
  const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
  if (p.framesetOk && bodyElement) {
    p.treeAdapter.detachNode(bodyElement);
    p.openElements.popAllUpToHtmlElement();
    p._insertElement(token, NS.HTML);
    p.insertionMode = InsertionMode.IN_FRAMESET;
  }
}
function addressStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, NS.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  if (p.openElements.currentTagId !== void 0 && NUMBERED_HEADERS.has(p.openElements.currentTagId)) {
    p.openElements.pop();
  }
  p._insertElement(token, NS.HTML);
}
function preStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, NS.HTML);
  p.skipNextNewLine = true;
  p.framesetOk = false;
}
function formStartTagInBody(p, token) {
  const inTemplate = p.openElements.tmplCount > 0;
  if (!p.formElement || inTemplate) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
      p._closePElement();
    }
    p._insertElement(token, NS.HTML);
    if (!inTemplate) {
      p.formElement = p.openElements.current;
    }
  }
}
function listItemStartTagInBody(p, token) {
  p.framesetOk = false;
  const idx = token.tagID === TAG_ID.LI ? p.openElements.indexOfTopmost(TAG_ID.LI) : Math.max(p.openElements.indexOfTopmost(TAG_ID.DD), p.openElements.indexOfTopmost(TAG_ID.DT));
  if (idx !== -1 && !p.openElements.hasListItemBoundaryAbove(idx)) {
    const elementId = p.openElements.tagIDs[idx];
    p.openElements.generateImpliedEndTagsWithExclusion(elementId);
    p.openElements.popUntilTagNamePopped(elementId);
  }
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, NS.HTML);
}
function plaintextStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, NS.HTML);
  p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
  p.framesetOk = false;
}
function aStartTagInBody(p, token) {
  const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
  if (activeElementEntry) {
    callAdoptionAgency(p, token);
    p.openElements.remove(activeElementEntry.element);
    p.activeFormattingElements.removeEntry(activeElementEntry);
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  if (p.openElements.hasInScope(TAG_ID.NOBR)) {
    callAdoptionAgency(p, token);
    p._reconstructActiveFormattingElements();
  }
  p._insertElement(token, NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
  p.activeFormattingElements.insertMarker();
  p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
  if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, NS.HTML);
  p.framesetOk = false;
  p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._appendElement(token, NS.HTML);
  p.framesetOk = false;
  token.ackSelfClosing = true;
}
function isHiddenInput(token) {
  const inputType = getTokenAttr(token, ATTRS.TYPE);
  return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._appendElement(token, NS.HTML);
  if (!isHiddenInput(token)) {
    p.framesetOk = false;
  }
  token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
  p._appendElement(token, NS.HTML);
  token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._appendElement(token, NS.HTML);
  p.framesetOk = false;
  token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
  token.tagName = TAG_NAMES.IMG;
  token.tagID = TAG_ID.IMG;
  areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
  p._insertElement(token, NS.HTML);
  p.skipNextNewLine = true;
  p.tokenizer.state = TokenizerMode.RCDATA;
  p.originalInsertionMode = p.insertionMode;
  p.framesetOk = false;
  p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._reconstructActiveFormattingElements();
  p.framesetOk = false;
  p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
  p.framesetOk = false;
  p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p, token) {
  p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
  p.framesetOk = false;
  p.insertionMode = p.insertionMode === InsertionMode.IN_TABLE || p.insertionMode === InsertionMode.IN_CAPTION || p.insertionMode === InsertionMode.IN_TABLE_BODY || p.insertionMode === InsertionMode.IN_ROW || p.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
  if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
}
function rbStartTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.RUBY)) {
    p.openElements.generateImpliedEndTags();
  }
  p._insertElement(token, NS.HTML);
}
function rtStartTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.RUBY)) {
    p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
  }
  p._insertElement(token, NS.HTML);
}
function mathStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  adjustTokenMathMLAttrs(token);
  adjustTokenXMLAttrs(token);
  if (token.selfClosing) {
    p._appendElement(token, NS.MATHML);
  } else {
    p._insertElement(token, NS.MATHML);
  }
  token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  adjustTokenSVGAttrs(token);
  adjustTokenXMLAttrs(token);
  if (token.selfClosing) {
    p._appendElement(token, NS.SVG);
  } else {
    p._insertElement(token, NS.SVG);
  }
  token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, NS.HTML);
}
function startTagInBody(p, token) {
  switch (token.tagID) {
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.B:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      bStartTagInBody(p, token);
      break;
    }
    case TAG_ID.A: {
      aStartTagInBody(p, token);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderStartTagInBody(p, token);
      break;
    }
    case TAG_ID.P:
    case TAG_ID.DL:
    case TAG_ID.OL:
    case TAG_ID.UL:
    case TAG_ID.DIV:
    case TAG_ID.DIR:
    case TAG_ID.NAV:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.DETAILS:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressStartTagInBody(p, token);
      break;
    }
    case TAG_ID.LI:
    case TAG_ID.DD:
    case TAG_ID.DT: {
      listItemStartTagInBody(p, token);
      break;
    }
    case TAG_ID.BR:
    case TAG_ID.IMG:
    case TAG_ID.WBR:
    case TAG_ID.AREA:
    case TAG_ID.EMBED:
    case TAG_ID.KEYGEN: {
      areaStartTagInBody(p, token);
      break;
    }
    case TAG_ID.HR: {
      hrStartTagInBody(p, token);
      break;
    }
    case TAG_ID.RB:
    case TAG_ID.RTC: {
      rbStartTagInBody(p, token);
      break;
    }
    case TAG_ID.RT:
    case TAG_ID.RP: {
      rtStartTagInBody(p, token);
      break;
    }
    case TAG_ID.PRE:
    case TAG_ID.LISTING: {
      preStartTagInBody(p, token);
      break;
    }
    case TAG_ID.XMP: {
      xmpStartTagInBody(p, token);
      break;
    }
    case TAG_ID.SVG: {
      svgStartTagInBody(p, token);
      break;
    }
    case TAG_ID.HTML: {
      htmlStartTagInBody(p, token);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.STYLE:
    case TAG_ID.TITLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.BGSOUND:
    case TAG_ID.BASEFONT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.BODY: {
      bodyStartTagInBody(p, token);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInBody(p, token);
      break;
    }
    case TAG_ID.NOBR: {
      nobrStartTagInBody(p, token);
      break;
    }
    case TAG_ID.MATH: {
      mathStartTagInBody(p, token);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInBody(p, token);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInBody(p, token);
      break;
    }
    case TAG_ID.PARAM:
    case TAG_ID.TRACK:
    case TAG_ID.SOURCE: {
      paramStartTagInBody(p, token);
      break;
    }
    case TAG_ID.IMAGE: {
      imageStartTagInBody(p, token);
      break;
    }
    case TAG_ID.BUTTON: {
      buttonStartTagInBody(p, token);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletStartTagInBody(p, token);
      break;
    }
    case TAG_ID.IFRAME: {
      iframeStartTagInBody(p, token);
      break;
    }
    case TAG_ID.SELECT: {
      selectStartTagInBody(p, token);
      break;
    }
    case TAG_ID.OPTION:
    case TAG_ID.OPTGROUP: {
      optgroupStartTagInBody(p, token);
      break;
    }
    case TAG_ID.NOEMBED:
    case TAG_ID.NOFRAMES: {
      rawTextStartTagInBody(p, token);
      break;
    }
    case TAG_ID.FRAMESET: {
      framesetStartTagInBody(p, token);
      break;
    }
    case TAG_ID.TEXTAREA: {
      textareaStartTagInBody(p, token);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      if (p.options.scriptingEnabled) {
        rawTextStartTagInBody(p, token);
      } else {
        genericStartTagInBody(p, token);
      }
      break;
    }
    case TAG_ID.PLAINTEXT: {
      plaintextStartTagInBody(p, token);
      break;
    }
    case TAG_ID.COL:
    case TAG_ID.TH:
    case TAG_ID.TD:
    case TAG_ID.TR:
    case TAG_ID.HEAD:
    case TAG_ID.FRAME:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP: {
      break;
    }
    default: {
      genericStartTagInBody(p, token);
    }
  }
}
function bodyEndTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.BODY)) {
    p.insertionMode = InsertionMode.AFTER_BODY;
    if (p.options.sourceCodeLocationInfo) {
      const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
      if (bodyElement) {
        p._setEndLocation(bodyElement, token);
      }
    }
  }
}
function htmlEndTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.BODY)) {
    p.insertionMode = InsertionMode.AFTER_BODY;
    endTagAfterBody(p, token);
  }
}
function addressEndTagInBody(p, token) {
  const tn = token.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
  }
}
function formEndTagInBody(p) {
  const inTemplate = p.openElements.tmplCount > 0;
  const { formElement } = p;
  if (!inTemplate) {
    p.formElement = null;
  }
  if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
    p.openElements.generateImpliedEndTags();
    if (inTemplate) {
      p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
    } else if (formElement) {
      p.openElements.remove(formElement);
    }
  }
}
function pEndTagInBody(p) {
  if (!p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
  }
  p._closePElement();
}
function liEndTagInBody(p) {
  if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
    p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
    p.openElements.popUntilTagNamePopped(TAG_ID.LI);
  }
}
function ddEndTagInBody(p, token) {
  const tn = token.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTagsWithExclusion(tn);
    p.openElements.popUntilTagNamePopped(tn);
  }
}
function numberedHeaderEndTagInBody(p) {
  if (p.openElements.hasNumberedHeaderInScope()) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilNumberedHeaderPopped();
  }
}
function appletEndTagInBody(p, token) {
  const tn = token.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
    p.activeFormattingElements.clearToLastMarker();
  }
}
function brEndTagInBody(p) {
  p._reconstructActiveFormattingElements();
  p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
  p.openElements.pop();
  p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
  const tid = token.tagID;
  const i = tid === TAG_ID.UNKNOWN ? p.openElements.indexOfTopmostByName(NS.HTML, token.tagName) : p.openElements.indexOfTopmost(tid);
  if (i > 0 && !p.openElements.hasSpecialElementAbove(i)) {
    p.openElements.generateImpliedEndTagsWithExclusion(tid);
    if (p.openElements.stackTop >= i)
      p.openElements.shortenToLength(i);
  }
}
function endTagInBody(p, token) {
  switch (token.tagID) {
    case TAG_ID.A:
    case TAG_ID.B:
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.NOBR:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      callAdoptionAgency(p, token);
      break;
    }
    case TAG_ID.P: {
      pEndTagInBody(p);
      break;
    }
    case TAG_ID.DL:
    case TAG_ID.UL:
    case TAG_ID.OL:
    case TAG_ID.DIR:
    case TAG_ID.DIV:
    case TAG_ID.NAV:
    case TAG_ID.PRE:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.BUTTON:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.DETAILS:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.LISTING:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressEndTagInBody(p, token);
      break;
    }
    case TAG_ID.LI: {
      liEndTagInBody(p);
      break;
    }
    case TAG_ID.DD:
    case TAG_ID.DT: {
      ddEndTagInBody(p, token);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderEndTagInBody(p);
      break;
    }
    case TAG_ID.BR: {
      brEndTagInBody(p);
      break;
    }
    case TAG_ID.BODY: {
      bodyEndTagInBody(p, token);
      break;
    }
    case TAG_ID.HTML: {
      htmlEndTagInBody(p, token);
      break;
    }
    case TAG_ID.FORM: {
      formEndTagInBody(p);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletEndTagInBody(p, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default: {
      genericEndTagInBody(p, token);
    }
  }
}
function eofInBody(p, token) {
  if (p.tmplInsertionModeStack.length > 0) {
    eofInTemplate(p, token);
  } else {
    stopParsing(p, token);
  }
}
function endTagInText(p, token) {
  var _a;
  if (token.tagID === TAG_ID.SCRIPT) {
    (_a = p.scriptHandler) === null || _a === void 0 ? void 0 : _a.call(p, p.openElements.current);
  }
  p.openElements.pop();
  p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
  p._err(token, ERR.eofInElementThatCanContainOnlyText);
  p.openElements.pop();
  p.insertionMode = p.originalInsertionMode;
  p.onEof(token);
}
function characterInTable(p, token) {
  if (p.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
    p.pendingCharacterTokens.length = 0;
    p.hasNonWhitespacePendingCharacterToken = false;
    p.originalInsertionMode = p.insertionMode;
    p.insertionMode = InsertionMode.IN_TABLE_TEXT;
    switch (token.type) {
      case TokenType.CHARACTER: {
        characterInTableText(p, token);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        whitespaceCharacterInTableText(p, token);
        break;
      }
    }
  } else {
    tokenInTable(p, token);
  }
}
function captionStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p.activeFormattingElements.insertMarker();
  p._insertElement(token, NS.HTML);
  p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertElement(token, NS.HTML);
  p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
  p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
  startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertElement(token, NS.HTML);
  p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
  p.insertionMode = InsertionMode.IN_TABLE_BODY;
  startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
  if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
    p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
    p._resetInsertionMode();
    p._processStartTag(token);
  }
}
function inputStartTagInTable(p, token) {
  if (isHiddenInput(token)) {
    p._appendElement(token, NS.HTML);
  } else {
    tokenInTable(p, token);
  }
  token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
  if (!p.formElement && p.openElements.tmplCount === 0) {
    p._insertElement(token, NS.HTML);
    p.formElement = p.openElements.current;
    p.openElements.pop();
  }
}
function startTagInTable(p, token) {
  switch (token.tagID) {
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      tdStartTagInTable(p, token);
      break;
    }
    case TAG_ID.STYLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.COL: {
      colStartTagInTable(p, token);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInTable(p, token);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInTable(p, token);
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      tbodyStartTagInTable(p, token);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInTable(p, token);
      break;
    }
    case TAG_ID.CAPTION: {
      captionStartTagInTable(p, token);
      break;
    }
    case TAG_ID.COLGROUP: {
      colgroupStartTagInTable(p, token);
      break;
    }
    default: {
      tokenInTable(p, token);
    }
  }
}
function endTagInTable(p, token) {
  switch (token.tagID) {
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
        p._resetInsertionMode();
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      break;
    }
    default: {
      tokenInTable(p, token);
    }
  }
}
function tokenInTable(p, token) {
  const savedFosterParentingState = p.fosterParentingEnabled;
  p.fosterParentingEnabled = true;
  modeInBody(p, token);
  p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token) {
  p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
  p.pendingCharacterTokens.push(token);
  p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
  let i = 0;
  if (p.hasNonWhitespacePendingCharacterToken) {
    for (; i < p.pendingCharacterTokens.length; i++) {
      tokenInTable(p, p.pendingCharacterTokens[i]);
    }
  } else {
    for (; i < p.pendingCharacterTokens.length; i++) {
      p._insertCharacters(p.pendingCharacterTokens[i]);
    }
  }
  p.insertionMode = p.originalInsertionMode;
  p._processToken(token);
}
var TABLE_VOID_ELEMENTS = /* @__PURE__ */ new Set([TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR]);
function startTagInCaption(p, token) {
  const tn = token.tagID;
  if (TABLE_VOID_ELEMENTS.has(tn)) {
    if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
      p.openElements.generateImpliedEndTags();
      p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
      p.activeFormattingElements.clearToLastMarker();
      p.insertionMode = InsertionMode.IN_TABLE;
      startTagInTable(p, token);
    }
  } else {
    startTagInBody(p, token);
  }
}
function endTagInCaption(p, token) {
  const tn = token.tagID;
  switch (tn) {
    case TAG_ID.CAPTION:
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
        p.activeFormattingElements.clearToLastMarker();
        p.insertionMode = InsertionMode.IN_TABLE;
        if (tn === TAG_ID.TABLE) {
          endTagInTable(p, token);
        }
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      break;
    }
    default: {
      endTagInBody(p, token);
    }
  }
}
function startTagInColumnGroup(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.COL: {
      p._appendElement(token, NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    default: {
      tokenInColumnGroup(p, token);
    }
  }
}
function endTagInColumnGroup(p, token) {
  switch (token.tagID) {
    case TAG_ID.COLGROUP: {
      if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    case TAG_ID.COL: {
      break;
    }
    default: {
      tokenInColumnGroup(p, token);
    }
  }
}
function tokenInColumnGroup(p, token) {
  if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
    p._processToken(token);
  }
}
function startTagInTableBody(p, token) {
  switch (token.tagID) {
    case TAG_ID.TR: {
      p.openElements.clearBackToTableBodyContext();
      p._insertElement(token, NS.HTML);
      p.insertionMode = InsertionMode.IN_ROW;
      break;
    }
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p.openElements.clearBackToTableBodyContext();
      p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
      p.insertionMode = InsertionMode.IN_ROW;
      startTagInRow(p, token);
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasTableBodyContextInTableScope()) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        startTagInTable(p, token);
      }
      break;
    }
    default: {
      startTagInTable(p, token);
    }
  }
}
function endTagInTableBody(p, token) {
  const tn = token.tagID;
  switch (token.tagID) {
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasInTableScope(tn)) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
      }
      break;
    }
    case TAG_ID.TABLE: {
      if (p.openElements.hasTableBodyContextInTableScope()) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        endTagInTable(p, token);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      break;
    }
    default: {
      endTagInTable(p, token);
    }
  }
}
function startTagInRow(p, token) {
  switch (token.tagID) {
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p.openElements.clearBackToTableRowContext();
      p._insertElement(token, NS.HTML);
      p.insertionMode = InsertionMode.IN_CELL;
      p.activeFormattingElements.insertMarker();
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        startTagInTableBody(p, token);
      }
      break;
    }
    default: {
      startTagInTable(p, token);
    }
  }
}
function endTagInRow(p, token) {
  switch (token.tagID) {
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
      }
      break;
    }
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        endTagInTableBody(p, token);
      }
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        endTagInTableBody(p, token);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH: {
      break;
    }
    default: {
      endTagInTable(p, token);
    }
  }
}
function startTagInCell(p, token) {
  const tn = token.tagID;
  if (TABLE_VOID_ELEMENTS.has(tn)) {
    if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
      p._closeTableCell();
      startTagInRow(p, token);
    }
  } else {
    startTagInBody(p, token);
  }
}
function endTagInCell(p, token) {
  const tn = token.tagID;
  switch (tn) {
    case TAG_ID.TD:
    case TAG_ID.TH: {
      if (p.openElements.hasInTableScope(tn)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(tn);
        p.activeFormattingElements.clearToLastMarker();
        p.insertionMode = InsertionMode.IN_ROW;
      }
      break;
    }
    case TAG_ID.TABLE:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(tn)) {
        p._closeTableCell();
        endTagInRow(p, token);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML: {
      break;
    }
    default: {
      endTagInBody(p, token);
    }
  }
}
function startTagInSelect(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.OPTION: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      p._insertElement(token, NS.HTML);
      break;
    }
    case TAG_ID.OPTGROUP: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      p._insertElement(token, NS.HTML);
      break;
    }
    case TAG_ID.HR: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      p._appendElement(token, NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.INPUT:
    case TAG_ID.KEYGEN:
    case TAG_ID.TEXTAREA:
    case TAG_ID.SELECT: {
      if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
        if (token.tagID !== TAG_ID.SELECT) {
          p._processStartTag(token);
        }
      }
      break;
    }
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function endTagInSelect(p, token) {
  switch (token.tagID) {
    case TAG_ID.OPTGROUP: {
      if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID.OPTION && p.openElements.tagIDs[p.openElements.slotBelow(p.openElements.stackTop)] === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      break;
    }
    case TAG_ID.OPTION: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      break;
    }
    case TAG_ID.SELECT: {
      if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default:
  }
}
function startTagInSelectInTable(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
    p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
    p._resetInsertionMode();
    p._processStartTag(token);
  } else {
    startTagInSelect(p, token);
  }
}
function endTagInSelectInTable(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
    if (p.openElements.hasInTableScope(tn)) {
      p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
      p._resetInsertionMode();
      p.onEndTag(token);
    }
  } else {
    endTagInSelect(p, token);
  }
}
function startTagInTemplate(p, token) {
  switch (token.tagID) {
    // First, handle tags that can start without a mode change
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      startTagInHead(p, token);
      break;
    }
    // Re-process the token in the appropriate mode
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE;
      p.insertionMode = InsertionMode.IN_TABLE;
      startTagInTable(p, token);
      break;
    }
    case TAG_ID.COL: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP;
      p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
      startTagInColumnGroup(p, token);
      break;
    }
    case TAG_ID.TR: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY;
      p.insertionMode = InsertionMode.IN_TABLE_BODY;
      startTagInTableBody(p, token);
      break;
    }
    case TAG_ID.TD:
    case TAG_ID.TH: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW;
      p.insertionMode = InsertionMode.IN_ROW;
      startTagInRow(p, token);
      break;
    }
    default: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY;
      p.insertionMode = InsertionMode.IN_BODY;
      startTagInBody(p, token);
    }
  }
}
function endTagInTemplate(p, token) {
  if (token.tagID === TAG_ID.TEMPLATE) {
    templateEndTagInHead(p, token);
  }
}
function eofInTemplate(p, token) {
  if (p.openElements.tmplCount > 0) {
    do {
      p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
      p.activeFormattingElements.clearToLastMarker();
      p.tmplInsertionModeStack.pop();
    } while (p.openElements.tmplCount > 0);
    p._resetInsertionMode();
    p.onEof(token);
  } else {
    stopParsing(p, token);
  }
}
function startTagAfterBody(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    startTagInBody(p, token);
  } else {
    tokenAfterBody(p, token);
  }
}
function endTagAfterBody(p, token) {
  var _a;
  if (token.tagID === TAG_ID.HTML) {
    if (!p.fragmentContext) {
      p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
    }
    if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
      p._setEndLocation(p.openElements.items[0], token);
      const bodyElement = p.openElements.items[1];
      if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) {
        p._setEndLocation(bodyElement, token);
      }
    }
  } else {
    tokenAfterBody(p, token);
  }
}
function tokenAfterBody(p, token) {
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token);
}
function startTagInFrameset(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.FRAMESET: {
      p._insertElement(token, NS.HTML);
      break;
    }
    case TAG_ID.FRAME: {
      p._appendElement(token, NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function endTagInFrameset(p, token) {
  if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
    p.openElements.pop();
    if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) {
      p.insertionMode = InsertionMode.AFTER_FRAMESET;
    }
  }
}
function startTagAfterFrameset(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function endTagAfterFrameset(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
  }
}
function startTagAfterAfterBody(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    startTagInBody(p, token);
  } else {
    tokenAfterAfterBody(p, token);
  }
}
function tokenAfterAfterBody(p, token) {
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token);
}
function startTagAfterAfterFrameset(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function nullCharacterInForeignContent(p, token) {
  token.chars = REPLACEMENT_CHARACTER;
  p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
  p._insertCharacters(token);
  p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
  while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML && p.openElements.currentTagId !== void 0 && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) {
    p.openElements.pop();
  }
}
function startTagInForeignContent(p, token) {
  if (causesExit(token)) {
    popUntilHtmlOrIntegrationPoint(p);
    p._startTagOutsideForeignContent(token);
  } else {
    const current = p._getAdjustedCurrentElement();
    const currentNs = p.treeAdapter.getNamespaceURI(current);
    if (currentNs === NS.MATHML) {
      adjustTokenMathMLAttrs(token);
    } else if (currentNs === NS.SVG) {
      adjustTokenSVGTagName(token);
      adjustTokenSVGAttrs(token);
    }
    adjustTokenXMLAttrs(token);
    if (token.selfClosing) {
      p._appendElement(token, currentNs);
    } else {
      p._insertElement(token, currentNs);
    }
    token.ackSelfClosing = true;
  }
}
function endTagInForeignContent(p, token) {
  if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
    popUntilHtmlOrIntegrationPoint(p);
    p._endTagOutsideForeignContent(token);
    return;
  }
  if (p.openElements.stackTop === 0)
    return;
  const { tagName } = token;
  const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName);
  const contextNs = p.fragmentContext ? p.treeAdapter.getNamespaceURI(p.fragmentContext) : NS.HTML;
  const i = Math.max(p.openElements.indexOfTopmostByName(NS.SVG, tagName), p.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === void 0 ? -1 : p.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML ? -1 : p.openElements.indexOfTopmostByName(contextNs, tagName));
  if (i > p.openElements.indexOfTopmostHtmlElement()) {
    token.tagName = p.treeAdapter.getTagName(p.openElements.items[i]);
    p.openElements.shortenToLength(i);
  } else {
    p._endTagOutsideForeignContent(token);
  }
}

// node_modules/parse5/dist/serializer/index.js
var VOID_ELEMENTS = /* @__PURE__ */ new Set([
  TAG_NAMES.AREA,
  TAG_NAMES.BASE,
  TAG_NAMES.BASEFONT,
  TAG_NAMES.BGSOUND,
  TAG_NAMES.BR,
  TAG_NAMES.COL,
  TAG_NAMES.EMBED,
  TAG_NAMES.FRAME,
  TAG_NAMES.HR,
  TAG_NAMES.IMG,
  TAG_NAMES.INPUT,
  TAG_NAMES.KEYGEN,
  TAG_NAMES.LINK,
  TAG_NAMES.META,
  TAG_NAMES.PARAM,
  TAG_NAMES.SOURCE,
  TAG_NAMES.TRACK,
  TAG_NAMES.WBR
]);

// node_modules/parse5/dist/index.js
function parse(html2, options) {
  return Parser.parse(html2, options);
}

// scripts/import/read/unreadable.ts
var Unreadable = class extends Error {
  diagnostic;
  constructor(diagnostic) {
    super(diagnostic.code, { cause: diagnostic.cause });
    this.name = "Unreadable";
    this.diagnostic = diagnostic;
  }
};
function unreadable(kind, params, { cause, place = null } = {}) {
  return new Unreadable(diagnose(kind, params, place, { cause }));
}

// scripts/import/web/element.ts
var deepest = 1e3;
function parsePage(html2) {
  let depth = 0;
  const document = parse(html2, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) throw unreadable(unsafeFile, { part: "", danger: "depth" });
      },
      onItemPop: () => {
        depth -= 1;
      }
    }
  });
  const root = document.childNodes.find(isElement);
  if (root === void 0) throw new Error("parse5 always makes an html element");
  return root;
}
function isElement(node) {
  return "tagName" in node;
}
function isText2(node) {
  return node.nodeName === "#text";
}
function attributeOf(element, name) {
  return element.attrs.find((attribute3) => attribute3.name === name)?.value ?? null;
}
function* elementsIn(element) {
  yield element;
  for (const node of element.childNodes) if (isElement(node)) yield* elementsIn(node);
}
var unseen = /* @__PURE__ */ new Set(["script", "style", "template", "noscript", "iframe", "title", "head"]);
function isUnseen({ tagName }) {
  return unseen.has(tagName);
}
function textIn(element) {
  return element.childNodes.map((node) => isText2(node) ? node.value : isElement(node) && !isUnseen(node) ? textIn(node) : "").join("");
}
function styleOf(element) {
  const style = attributeOf(element, "style");
  if (style === null) return noStyle;
  const rules = /* @__PURE__ */ new Map();
  for (const rule of style.toLowerCase().split(";")) {
    const colon = rule.indexOf(":");
    if (colon > 0)
      rules.set(
        rule.slice(0, colon).trim(),
        rule.slice(colon + 1).replace("!important", "").trim()
      );
  }
  return rules;
}
var noStyle = /* @__PURE__ */ new Map();

// scripts/import/web/article.ts
var marks = [
  byId("js_content"),
  byId("ucap-content"),
  byClass("trs_editor", "trs_ueditor", "trs_editor_view"),
  byId("zoom"),
  (element) => attributeOf(element, "itemprop") === "articleBody",
  byClass("pages_content", "article-content", "article_content", "articlecontent", "article-con", "article_con"),
  byClass("news_content", "news-content", "rich_media_content", "detail-content", "entry-content", "post-content"),
  ({ tagName }) => tagName === "article",
  ({ tagName }) => tagName === "main"
];
var shortest = 40;
var mostOfIt = 0.6;
function articleOf(body, titles2) {
  const elements = [...elementsIn(body)];
  for (const isMarked of marks) {
    const [best] = elements.filter(isMarked).map((element) => ({ element, length: textIn(element).trim().length })).sort((a, b) => b.length - a.length);
    if (best !== void 0 && best.length >= shortest) {
      return { root: best.element, title: titleBefore(best.element, elements, titles2), isGuess: false };
    }
  }
  const root = densest(body);
  return { root, title: titleBefore(root, elements, titles2), isGuess: root !== body };
}
function byId(id) {
  return (element) => attributeOf(element, "id")?.toLowerCase() === id;
}
function byClass(...names3) {
  return (element) => {
    const classes = attributeOf(element, "class")?.toLowerCase().split(/\s+/) ?? [];
    return names3.some((name) => classes.includes(name));
  };
}
function titleBefore(root, elements, titles2) {
  if ([...elementsIn(root)].some(({ tagName }) => tagName === "h1")) return null;
  const before = elements.slice(0, elements.indexOf(root)).filter((element) => !isUnseen(element) && textIn(element).trim() !== "");
  const wanted = new Set(titles2.map(squeezed));
  return before.find(byId("activity-name")) ?? before.findLast(({ tagName }) => tagName === "h1") ?? before.findLast((element) => element.tagName !== "a" && wanted.has(squeezed(textIn(element)))) ?? null;
}
function squeezed(text) {
  return text.replace(/\s+/g, "");
}
function densest(body) {
  const whole = proseIn(body);
  let found = body;
  for (; ; ) {
    const inner = found.childNodes.filter(isElement).find((element) => proseIn(element) > mostOfIt * whole);
    if (inner === void 0 || /^(?:p|h\d|pre|li|ul|ol|table|tbody|tr|blockquote|span)$/.test(inner.tagName))
      return found;
    found = inner;
  }
}
function proseIn(element) {
  let length = 0;
  for (const node of element.childNodes) {
    if (isElement(node)) {
      if (!isUnseen(node) && node.tagName !== "a") length += proseIn(node);
    } else if ("value" in node) {
      length += node.value.trim().length;
    }
  }
  return length;
}

// scripts/import/word/number-format.ts
var formats = {
  decimal: String,
  decimalZero: (value2) => String(value2).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  upperLetter: (value2) => letters(value2, "A"),
  lowerLetter: (value2) => letters(value2, "a"),
  upperRoman: roman,
  lowerRoman: (value2) => roman(value2).toLowerCase(),
  chineseCounting: (value2) => counted(value2, simple),
  chineseCountingThousand: (value2) => counted(value2, simple),
  taiwaneseCounting: (value2) => counted(value2, simple),
  taiwaneseCountingThousand: (value2) => counted(value2, simple),
  japaneseCounting: (value2) => counted(value2, simple).replaceAll("\u96F6", "").replace(/^一(?=[百千])/, ""),
  ideographDigital: (value2) => digits(value2, "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"),
  taiwaneseDigital: (value2) => digits(value2, "\u25CB\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"),
  japaneseDigitalTenThousand: (value2) => digits(value2, "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"),
  chineseLegalSimplified: (value2) => counted(value2, legal),
  ideographLegalTraditional: (value2) => counted(value2, legalTraditional),
  japaneseLegal: (value2) => counted(value2, legalTraditional),
  ideographTraditional: (value2) => "\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678"[value2 - 1] ?? String(value2),
  ideographZodiac: (value2) => "\u5B50\u4E11\u5BC5\u536F\u8FB0\u5DF3\u5348\u672A\u7533\u9149\u620C\u4EA5"[value2 - 1] ?? String(value2),
  ideographEnclosedCircle: (value2) => enclosed(value2, [[1, 10, 12928]]),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value2) => enclosed(value2, [[1, 20, 9332]]),
  decimalEnclosedFullstop: (value2) => enclosed(value2, [[1, 20, 9352]]),
  numberInDash: (value2) => `- ${value2} -`,
  ordinal: (value2) => `${value2}${ordinalEnding(value2)}`,
  none: () => ""
};
function formatted(value2, format) {
  return (formats[format] ?? String)(value2);
}
var simple = {
  digits: "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D",
  units: ["", "\u5341", "\u767E", "\u5343"],
  tenThousand: "\u4E07",
  bareTen: true
};
var legal = {
  digits: "\u96F6\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396",
  units: ["", "\u62FE", "\u4F70", "\u4EDF"],
  tenThousand: "\u4E07",
  bareTen: false
};
var legalTraditional = {
  digits: "\u96F6\u58F9\u8CB3\u53C3\u8086\u4F0D\u9678\u67D2\u634C\u7396",
  units: ["", "\u62FE", "\u4F70", "\u4EDF"],
  tenThousand: "\u842C",
  bareTen: false
};
function counted(value2, numerals) {
  if (value2 === 0) return numerals.digits.charAt(0);
  if (value2 >= 10 ** 8) return String(value2);
  const high = Math.floor(value2 / 1e4);
  const low = value2 % 1e4;
  const zero = high > 0 && low > 0 && low < 1e3 ? numerals.digits.charAt(0) : "";
  const text = `${high > 0 ? `${thousands(high, numerals)}${numerals.tenThousand}${zero}` : ""}${thousands(low, numerals)}`;
  return numerals.bareTen ? text.replace(/^一十/, "\u5341") : text;
}
function thousands(value2, { digits: names3, units }) {
  let text = "";
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value2 / 10 ** place) % 10;
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    text += `${zero ? names3.charAt(0) : ""}${names3.charAt(digit)}${units[place] ?? ""}`;
    zero = false;
  }
  return text;
}
function digits(value2, names3) {
  return [...String(value2)].map((digit) => names3[Number(digit)] ?? digit).join("");
}
function fullWidth(value2) {
  return digits(value2, "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19");
}
function letters(value2, first) {
  if (value2 < 1 || value2 > 26 * 30) return String(value2);
  const letter = String.fromCharCode(first.charCodeAt(0) + (value2 - 1) % 26);
  return letter.repeat(Math.ceil(value2 / 26));
}
function roman(value2) {
  if (value2 < 1 || value2 > 3999) return String(value2);
  const numerals = [
    [1e3, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"]
  ];
  let rest = value2;
  let text = "";
  for (const [worth, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
function circled(value2) {
  return enclosed(value2, [
    [1, 20, 9312],
    [21, 35, 12881],
    [36, 50, 12977]
  ]);
}
function enclosed(value2, ranges) {
  const range = ranges.find(([from, to]) => value2 >= from && value2 <= to);
  return range === void 0 ? String(value2) : String.fromCodePoint(range[2] + value2 - range[0]);
}
function ordinalEnding(value2) {
  if (value2 % 100 >= 11 && value2 % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value2 % 10] ?? "th";
}

// scripts/import/web/list-number.ts
var types = {
  "1": ["decimal", ". "],
  a: ["lowerLetter", ". "],
  A: ["upperLetter", ". "],
  i: ["lowerRoman", ". "],
  I: ["upperRoman", ". "],
  decimal: ["decimal", ". "],
  "decimal-leading-zero": ["decimalZero", ". "],
  "lower-alpha": ["lowerLetter", ". "],
  "lower-latin": ["lowerLetter", ". "],
  "upper-alpha": ["upperLetter", ". "],
  "upper-latin": ["upperLetter", ". "],
  "lower-roman": ["lowerRoman", ". "],
  "upper-roman": ["upperRoman", ". "],
  "cjk-ideographic": ["chineseCounting", "\u3001"],
  "simp-chinese-informal": ["chineseCounting", "\u3001"],
  "trad-chinese-informal": ["chineseCounting", "\u3001"],
  "simp-chinese-formal": ["chineseLegalSimplified", "\u3001"],
  "cjk-decimal": ["ideographDigital", "\u3001"]
};
function itemNumber(list2, ordinal) {
  const style = styleOf(list2);
  const type = style.get("list-style-type") ?? style.get("list-style")?.split(" ")[0] ?? attributeOf(list2, "type") ?? "";
  if (type === "none") return "";
  const known = types[type];
  if (list2.tagName !== "ol" && (known === void 0 || type.length === 1)) return "\u2022 ";
  const [format, end] = known ?? ["decimal", ". "];
  return `${formatted(ordinal, format)}${end}`;
}

// scripts/import/read/link-address.ts
function linkAddress(target) {
  const address = target?.trim() ?? "";
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
}

// scripts/import/web/look.ts
var asides = {
  del: "deleted",
  s: "deleted",
  strike: "deleted",
  rt: "comment",
  rp: "comment",
  noscript: "hidden",
  button: "form",
  select: "form",
  textarea: "form",
  datalist: "form"
};
function lookInside(outer, element, shows) {
  const { tagName } = element;
  const style = styleOf(element);
  const isHidden = !shows && (style.get("display") === "none" || style.get("visibility") === "hidden" || attributeOf(element, "hidden") !== null || attributeOf(element, "aria-hidden") === "true");
  const isStruck = /line-through/.test(
    `${style.get("text-decoration") ?? ""}${style.get("text-decoration-line") ?? ""}`
  );
  const alignment = style.get("text-align") ?? attributeOf(element, "align")?.toLowerCase();
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  return {
    strong: weight(style.get("font-weight")) ?? (outer.strong || ["b", "strong"].includes(tagName)),
    emphasis: style.get("font-style") === "normal" ? false : outer.emphasis || ["em", "i"].includes(tagName),
    url: tagName === "a" ? linkAddress(attributeOf(element, "href")) : outer.url,
    size: sizeOf(style.get("font-size"), outer.size),
    centred: tagName === "center" || (alignment === void 0 ? outer.centred : alignment === "center"),
    preformatted: outer.preformatted || tagName === "pre" || /^pre(?:-wrap|-line)?$/.test(style.get("white-space") ?? ""),
    quotation: outer.quotation || tagName === "blockquote",
    heading: heading === void 0 ? outer.heading : Number(heading),
    depth: outer.depth + (tagName === "ul" || tagName === "ol" ? 1 : 0),
    aside: outer.aside ?? (isHidden ? "hidden" : isStruck ? "deleted" : asides[tagName] ?? null)
  };
}
function weight(text) {
  if (text === void 0 || text === "inherit") return void 0;
  return text === "bold" || text === "bolder" || Number(text) >= 600;
}
function sizeOf(text, outer) {
  const found = /^([\d.]+)(px|pt|em|%)$/.exec(text ?? "");
  if (found === null) return outer;
  const number2 = Number(found[1]);
  if (found[2] === "px") return number2 * 0.75;
  if (found[2] === "pt") return number2;
  return outer === null ? null : outer * (found[2] === "em" ? number2 : number2 / 100);
}

// scripts/import/read/cells.ts
function flattened2(drafts) {
  const pieces = [];
  const others = [];
  const add = (more, number2 = "") => {
    if (more.length === 0) return;
    if (pieces.length > 0) pieces.push(pieceOf(" "));
    if (number2 !== "") pieces.push(pieceOf(number2));
    pieces.push(...more);
  };
  for (const draft of drafts) {
    if (draft.type === "picture" || draft.type === "paragraph" && draft.kind === "note") others.push(draft);
    else if (draft.type === "table") for (const cell of draft.rows.flat()) add(cell ?? []);
    else
      add(
        draft.aside === null ? draft.pieces : draft.pieces.map((piece) => ({ ...piece, aside: draft.aside })),
        draft.number
      );
  }
  return { pieces, others };
}

// scripts/import/web/table.ts
var widestCell = 100;
function isLayout(table2) {
  if (attributeOf(table2, "role") === "presentation") return true;
  const inner = [...elementsIn(table2)].slice(1);
  return inner.some(({ tagName }) => tagName === "table") || inner.filter(isCell).length <= 1;
}
function isCell({ tagName }) {
  return tagName === "td" || tagName === "th";
}
function tableRows(table2, readCell) {
  const after = [];
  const taken = [];
  const rows = rowsOf2(table2).map((row) => {
    const cells = [];
    const fillTaken = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push(null);
      }
    };
    for (const cell of row.childNodes.filter(isElement).filter(isCell)) {
      fillTaken();
      const { pieces, others } = flattened2(readCell(cell));
      after.push(...others);
      const down = span(cell, "rowspan") - 1;
      for (let index = 0; index < span(cell, "colspan"); index += 1) {
        taken[cells.length] = down;
        cells.push(index === 0 ? pieces : null);
      }
    }
    fillTaken();
    return cells;
  });
  const captions = table2.childNodes.filter(isElement).filter(({ tagName }) => tagName === "caption");
  return { captions, rows, after };
}
function rowsOf2(table2) {
  return table2.childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName === "tr") return [element];
    return ["thead", "tbody", "tfoot"].includes(element.tagName) ? rowsOf2(element) : [];
  });
}
function span(cell, name) {
  const width = Number.parseInt(attributeOf(cell, name) ?? "", 10);
  return Number.isNaN(width) ? 1 : Math.min(widestCell, Math.max(1, width));
}

// scripts/import/web/blocks.ts
var blockElements = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split(
    " "
  )
);
function readWebBlocks(context, element, look2) {
  const reader = new BlockReader(context);
  reader.children(element, look2);
  reader.flush();
  return reader.drafts;
}
var BlockReader = class {
  drafts = [];
  #context;
  #pieces = [];
  #after = [];
  /** Look of the block that is being gathered. */
  #look = null;
  /** The item whose first paragraph comes next. */
  #item = null;
  constructor(context) {
    this.#context = context;
  }
  children(element, look2) {
    let ordinal = Number.parseInt(attributeOf(element, "start") ?? "", 10);
    if (Number.isNaN(ordinal)) ordinal = 1;
    for (const node of element.childNodes) {
      if (isElement(node) && node.tagName === "li") {
        const own = Number.parseInt(attributeOf(node, "value") ?? "", 10);
        if (!Number.isNaN(own)) ordinal = own;
        this.flush();
        this.#item = { level: Math.max(1, look2.depth), number: itemNumber(element, ordinal) };
        ordinal += 1;
        this.#node(node, look2);
        this.flush();
        this.#item = null;
      } else {
        this.#node(node, look2);
      }
    }
  }
  /** Ends the paragraph that is being gathered. */
  flush() {
    const pieces = this.#pieces;
    const look2 = this.#look;
    const after = this.#after;
    this.#pieces = [];
    this.#after = [];
    this.#look = null;
    if (look2 !== null) this.drafts.push(this.#paragraph(pieces, look2));
    this.drafts.push(...after);
  }
  #paragraph(pieces, look2) {
    const shows = !isBlank2(shownText(pieces));
    const item = shows ? this.#item : null;
    if (shows) this.#item = null;
    const kind = look2.heading !== null ? "heading" : item !== null ? "item" : look2.quotation ? "quotation" : "paragraph";
    const level = kind === "heading" ? look2.heading : kind === "item" ? item?.level ?? 1 : null;
    return { type: "paragraph", kind, level, number: item?.number ?? "", pieces, centred: look2.centred, aside: null };
  }
  #node(node, look2) {
    if (isText2(node)) this.#text(node.value, look2);
    else if (isElement(node)) this.#element(node, look2);
  }
  #element(element, outer) {
    const { root, title, around } = this.#context;
    if (isUnseen(element) && element.tagName !== "noscript") return;
    const isRoot = element === root;
    const isTitle = element === title;
    let look2 = lookInside(outer, element, isRoot || isTitle || around.has(element));
    if (isRoot || isTitle) look2 = { ...look2, aside: null, heading: isTitle ? 1 : look2.heading };
    switch (element.tagName) {
      case "br":
        this.#add("\n", look2);
        return;
      case "img":
        this.#picture(element, look2);
        return;
      case "table":
        if (!isLayout(element)) {
          this.#table(element, look2);
          return;
        }
    }
    const isBlock = blockElements.has(element.tagName) || isTitle || /^(?:block|flex|grid)$/.test(styleOf(element).get("display") ?? "");
    if (isBlock) this.flush();
    this.children(element, look2);
    if (isBlock) this.flush();
  }
  #table(table2, look2) {
    this.flush();
    const { captions, rows, after } = tableRows(
      table2,
      (cell) => readWebBlocks(this.#context, cell, lookInside({ ...look2, strong: false }, cell, false))
    );
    for (const caption of captions) this.#element(caption, look2);
    this.flush();
    const stripped = look2.aside === null ? rows : rows.map((row) => row.map((cell) => cell?.map((piece) => ({ ...piece, aside: null })) ?? null));
    this.drafts.push({ type: "table", rows: stripped, aside: look2.aside }, ...after);
  }
  #picture(element, look2) {
    const addresses = ["src", "data-src", "data-original"].map((name) => attributeOf(element, name) ?? "").filter((address) => address !== "");
    if (addresses.length === 0) return;
    const draft = this.#context.pictures.draft(addresses, attributeOf(element, "alt") ?? "", look2.aside);
    if (draft === null) return;
    if (isBlank2(shownText(this.#pieces))) this.drafts.push(draft);
    else this.#after.push(draft);
  }
  #text(text, look2) {
    if (look2.preformatted) {
      this.#add(text, look2);
      return;
    }
    this.#add(withoutLineBreaks(text).replace(/[ \t\n\f]+/g, " "), look2);
  }
  #add(text, look2) {
    const last = this.#pieces.at(-1);
    const isLineStart = last === void 0 || /[ \n]$/.test(last.text);
    const added = isLineStart && !look2.preformatted ? text.replace(/^ +/, "") : text;
    if (added === "") return;
    this.#look ??= look2;
    const { strong, emphasis, url, size, aside } = look2;
    this.#pieces.push({ text: added, strong, emphasis, url, size, aside });
  }
};

// scripts/import/web/web.ts
var plainLook = {
  strong: false,
  emphasis: false,
  url: null,
  size: null,
  centred: false,
  preformatted: false,
  quotation: false,
  heading: null,
  depth: 0,
  aside: null
};
function readWeb(name, source, siblings, problems) {
  const html2 = /^Version:\d/i.test(source) ? source.slice(source.indexOf("<")) : source;
  const page = parsePage(html2);
  const body = page.childNodes.filter(isElement).find(({ tagName }) => tagName === "body") ?? page;
  const isWhole = /<(?:html|body)[\s>]/i.test(html2);
  const head = headOf2(page);
  const article = isWhole ? articleOf(body, head.titles) : { root: body, title: null, isGuess: false };
  const pictures = new AddressedPictures(siblings);
  const context = { root: article.root, title: article.title, around: ancestors(article), pictures };
  const aside = article.root === body ? null : "outside-article";
  const written = writeDrafts(readWebBlocks(context, body, { ...plainLook, aside }));
  pictures.report(name, written, problems);
  if (article.isGuess) problems.push(diagnose(guessedArticle, {}, null));
  const { text, blocks: blocks2 } = written;
  return {
    name,
    format: "web",
    text,
    blocks: blocks2,
    pictures: pictures.found,
    properties: propertiesOf(page, head, article.title)
  };
}
function ancestors({ root, title }) {
  const found = /* @__PURE__ */ new Set();
  for (const start of [root, title]) {
    for (let node = start?.parentNode ?? null; node !== null && isElement(node); node = node.parentNode)
      found.add(node);
  }
  return found;
}
function headOf2(page) {
  const meta = /* @__PURE__ */ new Map();
  let title = "";
  for (const element of elementsIn(page)) {
    const name = (attributeOf(element, "name") ?? attributeOf(element, "property") ?? "").toLowerCase();
    const content = said(attributeOf(element, "content") ?? "");
    if (element.tagName === "meta" && content !== null && !meta.has(name)) meta.set(name, content);
    if (element.tagName === "title" && title === "") title = ownText(element);
  }
  const parts = [title, ...[/[-_|－—].*$/s, /[-_|－—][^-_|－—]*$/s].map((site) => title.replace(site, ""))];
  const titles2 = [meta.get("articletitle"), meta.get("og:title"), ...parts.map(said)];
  return { meta, titles: titles2.filter((found) => found !== void 0 && found !== null) };
}
function propertiesOf(page, { meta, titles: titles2 }, title) {
  const elements = [...elementsIn(page)];
  const byId2 = (id) => {
    const found = elements.find((element) => attributeOf(element, "id") === id);
    return found === void 0 ? null : said(textIn(found));
  };
  const dates = ["pubdate", "article:published_time", "publishdate"].map((name) => meta.get(name));
  const date = byId2("publish_time") ?? dates.find((found) => found !== void 0) ?? null;
  return {
    title: (title === null ? null : said(textIn(title))) ?? titles2[0] ?? null,
    author: byId2("js_name") ?? meta.get("author") ?? meta.get("contentsource") ?? null,
    date: date === null ? null : dateIn(date)
  };
}
function ownText(element) {
  return element.childNodes.map((node) => "value" in node ? node.value : "").join("");
}
function said(text) {
  return withoutLineBreaks(text).replace(/\s+/g, " ").trim() || null;
}
function dateIn(text) {
  const found = /(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/.exec(text);
  return found === null ? null : `${found[1]}-${found[2]?.padStart(2, "0")}-${found[3]?.padStart(2, "0")}`;
}

// scripts/import/word/xml.ts
var deepest2 = 1e3;
var mostElements = 3e6;
var prefixes = [
  [/\/wordprocessingml(\/2006)?\/main$/, "w"],
  [/\/officeDocument(\/2006)?\/relationships$/, "r"],
  [/\/officeDocument(\/2006)?\/math$/, "m"],
  [/\/drawingml(\/2006)?\/main$/, "a"],
  [/\/drawingml(\/2006)?\/wordprocessingDrawing$/, "wp"],
  [/\/drawingml(\/2006)?\/picture$/, "pic"],
  [/\/drawingml(\/2006)?\/chart$/, "c"],
  [/\/drawingml(\/2006)?\/diagram$/, "dgm"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
  [/^urn:schemas-microsoft-com:office:office$/, "o"],
  [/\/package\/2006\/relationships$/, "rel"],
  [/\/package\/2006\/content-types$/, "ct"],
  [/\/package\/2006\/metadata\/core-properties$/, "cp"],
  [/\/dc\/elements\/1\.1\/$/, "dc"],
  [/\/dc\/terms\/$/, "dcterms"]
];
var noAttributes = /* @__PURE__ */ new Map();
var markup = /<(?:\/([^\s<>]+)\s*>|!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|([^\s<>/!?="']+)(?=[\s/>]))/y;
var attribute2 = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
var tagEnd = /\s*(\/?)>/y;
function readXml(part, bytes) {
  const text = decoded2(part, bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unreadable(unsafeFile, { part, danger: "entities" });
  const broken = () => unreadable(damagedFile, { part, damage: "markup" });
  const root = { written: "", element: { name: "", attributes: noAttributes, children: [] }, names: /* @__PURE__ */ new Map() };
  const open = [root];
  let top = root;
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const words2 = text.slice(at, next === -1 ? text.length : next);
    if (words2 !== "") {
      if (top !== root) top.element.children.push(unescaped(words2, broken));
      else if (/\S/.test(words2)) throw broken();
    }
    if (next === -1) break;
    markup.lastIndex = next;
    const found = markup.exec(text);
    if (found === null) throw broken();
    at = markup.lastIndex;
    const [, closing, data, written] = found;
    if (closing !== void 0) {
      if (top === root || closing !== top.written) throw broken();
      open.pop();
      top = open.at(-1) ?? root;
      continue;
    }
    if (data !== void 0) {
      if (top === root) throw broken();
      top.element.children.push(data);
      continue;
    }
    if (written === void 0) continue;
    elements += 1;
    if (elements > mostElements) throw unreadable(unsafeFile, { part, danger: "size" });
    const raw = /* @__PURE__ */ new Map();
    for (attribute2.lastIndex = at; ; at = attribute2.lastIndex) {
      const given = attribute2.exec(text);
      if (given === null) break;
      const [, key2 = "", double, single] = given;
      if (raw.has(key2)) throw broken();
      raw.set(key2, unescaped(double ?? single ?? "", broken));
    }
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (end === null) throw broken();
    at = tagEnd.lastIndex;
    const names3 = withNamespaces(top.names, raw);
    const element = { name: usual(written, names3, true), attributes: renamed(raw, names3), children: [] };
    top.element.children.push(element);
    if (end[1] === "/") continue;
    if (open.length > deepest2) throw unreadable(unsafeFile, { part, danger: "depth" });
    top = { written, element, names: names3 };
    open.push(top);
  }
  const [only, ...others] = root.element.children;
  if (open.length > 1 || typeof only !== "object" || others.length > 0) throw broken();
  return only;
}
function decoded2(part, bytes) {
  const [first, second] = bytes;
  const encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(damagedFile, { part, damage: "markup" }, { cause });
  }
}
function withNamespaces(outer, raw) {
  let names3 = outer;
  for (const [key2, address] of raw) {
    if (key2 !== "xmlns" && !key2.startsWith("xmlns:")) continue;
    const prefix = key2.slice(6);
    const known = prefixes.find(([end]) => end.test(address))?.[1];
    names3 = new Map([...names3, [prefix, known ?? prefix]]);
  }
  return names3;
}
function usual(written, names3, isElement2) {
  const colon = written.indexOf(":");
  if (colon === -1 && !isElement2) return written;
  const prefix = colon === -1 ? "" : written.slice(0, colon);
  const known = names3.get(prefix) ?? prefix;
  if (known === prefix) return written;
  return `${known}:${written.slice(colon + 1)}`;
}
function renamed(raw, names3) {
  if (raw.size === 0) return noAttributes;
  for (const key2 of raw.keys()) {
    if (usual(key2, names3, false) !== key2)
      return new Map([...raw].map(([name, value2]) => [usual(name, names3, false), value2]));
  }
  return raw;
}
var named2 = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function unescaped(text, broken) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+))?(;?)/gi, (_, decimal, hexadecimal, name, end) => {
    const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
    const character = name !== void 0 ? named2[name] : code <= 1114111 ? String.fromCodePoint(code) : void 0;
    if (character === void 0 || end === "") throw broken();
    return character;
  });
}
function child(element, name) {
  if (element === void 0) return void 0;
  for (const node of element.children) if (typeof node === "object" && node.name === name) return node;
  return void 0;
}
function childrenOf(element, name) {
  const found = [];
  for (const node of element?.children ?? []) {
    if (typeof node === "object" && (name === void 0 || node.name === name)) found.push(node);
  }
  return found;
}
function* descendants(element, names3) {
  for (const node of element.children) {
    if (typeof node !== "object") continue;
    if (names3.has(node.name)) yield node;
    else yield* descendants(node, names3);
  }
}
function value(element, name) {
  return child(element, name)?.attributes.get("w:val");
}
function toggle(element, name) {
  const found = child(element, name);
  if (found === void 0) return void 0;
  return !["0", "false", "off", "none"].includes(found.attributes.get("w:val") ?? "true");
}
function textOf(element) {
  return (element?.children ?? []).map((node) => typeof node === "string" ? node : textOf(node)).join("");
}

// scripts/import/word/drawings.ts
var names = /* @__PURE__ */ new Set([
  "w:txbxContent",
  "a:blip",
  "v:imagedata",
  "c:chart",
  "dgm:relIds",
  "o:OLEObject",
  "mc:AlternateContent",
  "wp:docPr",
  "v:shape"
]);
function* drawn(element, outer = "") {
  let alternative2 = outer;
  for (const found of descendants(element, names)) {
    const { attributes } = found;
    switch (found.name) {
      case "wp:docPr":
        alternative2 = attributes.get("descr") ?? "";
        break;
      case "v:shape":
        yield* drawn(found, attributes.get("alt") ?? alternative2);
        break;
      case "w:txbxContent":
        yield { type: "box", element: found };
        break;
      case "a:blip":
        yield { type: "picture", id: attributes.get("r:embed") ?? attributes.get("r:link") ?? "", alternative: alternative2 };
        break;
      case "v:imagedata":
        yield { type: "picture", id: attributes.get("r:id") ?? attributes.get("r:pict") ?? "", alternative: alternative2 };
        break;
      case "mc:AlternateContent":
        yield* firstOf(found, alternative2);
        break;
      case "c:chart":
        yield { type: "chart", id: attributes.get("r:id") ?? "" };
        break;
      case "dgm:relIds":
        yield { type: "diagram", id: attributes.get("r:dm") ?? "" };
        break;
      default:
        yield { type: "object" };
    }
  }
}
function firstOf(element, alternative2) {
  for (const name of ["mc:Choice", "mc:Fallback"]) {
    const choice = child(element, name);
    const found = choice === void 0 ? [] : [...drawn(choice, alternative2)];
    if (found.length > 0) return found;
  }
  return [];
}

// scripts/import/word/fields.ts
var Fields = class {
  #open = [];
  /** Whether text here is seen. */
  get shows() {
    return this.#open.every(({ inResult }) => inResult);
  }
  /** Whether the place is in a table of contents. */
  get inContents() {
    return this.#open.some(({ instruction }) => isContents(instruction));
  }
  /** Address of the innermost link around the place. */
  get url() {
    return this.#open.map(({ instruction }) => linkOf(instruction)).findLast((url) => url !== null) ?? null;
  }
  begin() {
    this.#open.push({ instruction: "", inResult: false });
  }
  instruct(text) {
    const field = this.#open.at(-1);
    if (field !== void 0 && !field.inResult) field.instruction += text;
  }
  separate() {
    const field = this.#open.at(-1);
    if (field !== void 0) field.inResult = true;
  }
  /** Ends a field, and gives what is seen of one that shows by its instruction and not by a result. */
  end() {
    const field = this.#open.pop();
    return field === void 0 || field.inResult ? "" : equation(field.instruction);
  }
};
function isContents(instruction) {
  return /^\s*TOC\b/i.test(instruction);
}
function linkOf(instruction) {
  return linkAddress(/^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]);
}
function equation(instruction) {
  const parts = /^\s*EQ\s+\\o(?:\\\w+)*\s*\((.*)\)\s*$/i.exec(instruction)?.[1]?.split(/[,，]/).map((part) => part.trim());
  const last = parts?.at(-1) ?? "";
  if (parts?.[0] === "\u25CB" && /^\d{1,2}$/.test(last)) return circled(Number(last));
  return last.replace(/\\\w+(?:\s+[\d.]+)?\s*\(([^()]*)\)/g, "$1");
}

// scripts/import/word/graphics.ts
var paragraphs = /* @__PURE__ */ new Set(["a:p"]);
var texts = /* @__PURE__ */ new Set(["a:t"]);
var values = /* @__PURE__ */ new Set(["c:v"]);
var series = /* @__PURE__ */ new Set(["c:ser"]);
var titles = /* @__PURE__ */ new Set(["c:title"]);
function diagramDrafts(data, aside) {
  return [...descendants(data, paragraphs)].map((element) => paragraphOf([pieceOf(words(element), { aside })]));
}
function chartDrafts(chart, aside) {
  const columns = [...descendants(chart, series)].map((element) => ({
    name: [...descendants(element, /* @__PURE__ */ new Set(["c:tx"]))].map((name) => [...descendants(name, values)].map(textOf).join("")).join(""),
    categories: points(child(element, "c:cat") ?? child(element, "c:xVal")),
    figures: points(child(element, "c:val") ?? child(element, "c:yVal"))
  }));
  const said2 = [...descendants(chart, titles)].map((element) => paragraphOf([pieceOf(words(element), { aside })]));
  const categories = columns.find((column) => column.categories.size > 0)?.categories ?? /* @__PURE__ */ new Map();
  const places2 = [
    ...new Set(columns.flatMap((column) => [...column.categories.keys(), ...column.figures.keys()]))
  ].sort((a, b) => a - b);
  if (places2.length === 0) return said2;
  const rows = [
    ["", ...columns.map(({ name }) => name)],
    ...places2.map((at) => [categories.get(at) ?? "", ...columns.map(({ figures }) => figures.get(at) ?? "")])
  ];
  return [...said2, { type: "table", rows: rows.map((row) => row.map((cell) => [pieceOf(cell)])), aside }];
}
function words(element) {
  return [...descendants(element, texts)].map(textOf).join("");
}
function points(element) {
  const found = /* @__PURE__ */ new Map();
  for (const point of element === void 0 ? [] : descendants(element, /* @__PURE__ */ new Set(["c:pt"]))) {
    const at = Number(point.attributes.get("idx"));
    const text = childrenOf(point, "c:v").map(textOf).join("");
    if (Number.isInteger(at)) found.set(at, [text, found.get(at)].filter((part) => part !== void 0).join(" "));
  }
  return found;
}

// scripts/import/word/styles.ts
var nothing2 = {
  name: "",
  outline: void 0,
  numberId: void 0,
  numberLevel: void 0,
  centred: void 0,
  look: { bold: void 0, italic: void 0, hidden: void 0, struck: void 0, size: void 0 }
};
var Styles = class {
  #elements = /* @__PURE__ */ new Map();
  #resolved = /* @__PURE__ */ new Map();
  #defaults;
  #usual;
  constructor(root) {
    const defaults = child(child(child(root ?? void 0, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
    this.#defaults = characterLook(defaults);
    for (const element of childrenOf(root ?? void 0, "w:style")) {
      this.#elements.set(element.attributes.get("w:styleId") ?? "", element);
    }
    this.#usual = [...this.#elements].find(
      ([, { attributes }]) => attributes.get("w:type") === "paragraph" && ["1", "true", "on"].includes(attributes.get("w:default") ?? "")
    )?.[0];
  }
  /** A paragraph's style; the default style without an id. */
  paragraph(id) {
    const known = id !== void 0 && this.#elements.has(id) ? id : this.#usual;
    const style = known === void 0 ? nothing2 : this.#resolve(known, /* @__PURE__ */ new Set());
    return { ...style, look: over(style.look, this.#defaults) };
  }
  /** What a character style says; nothing without an id. */
  character(id) {
    return id === void 0 ? nothing2.look : this.#resolve(id, /* @__PURE__ */ new Set()).look;
  }
  /** The list that a numbering style stands for. */
  numberIdOf(id) {
    return this.#resolve(id, /* @__PURE__ */ new Set()).numberId;
  }
  #resolve(id, under) {
    const known = this.#resolved.get(id);
    if (known !== void 0) return known;
    const element = this.#elements.get(id);
    if (element === void 0 || under.has(id)) return nothing2;
    const baseId = value(element, "w:basedOn");
    const base = baseId === void 0 ? nothing2 : this.#resolve(baseId, /* @__PURE__ */ new Set([...under, id]));
    const own = paragraphProperties(child(element, "w:pPr"));
    const name = value(element, "w:name") ?? "";
    const style = {
      name,
      outline: own.outline ?? outlineByName(name) ?? base.outline,
      numberId: own.numberId ?? base.numberId,
      numberLevel: own.numberLevel ?? base.numberLevel,
      centred: own.centred ?? base.centred,
      look: over(characterLook(child(element, "w:rPr")), base.look)
    };
    this.#resolved.set(id, style);
    return style;
  }
};
function outlineByName(name) {
  const found = /^(?:heading|标题) ?([1-9])$/i.exec(name);
  return found === null ? void 0 : Number(found[1]) - 1;
}
function paragraphProperties(element) {
  const numbering = child(element, "w:numPr");
  const alignment = value(element, "w:jc");
  return {
    outline: count2(value(element, "w:outlineLvl")),
    numberId: value(numbering, "w:numId"),
    numberLevel: count2(value(numbering, "w:ilvl")),
    centred: alignment === void 0 ? void 0 : alignment === "center"
  };
}
function characterLook(element) {
  if (element === void 0) return nothing2.look;
  const halves = count2(value(element, "w:sz"));
  return {
    bold: toggle(element, "w:b"),
    italic: toggle(element, "w:i"),
    hidden: toggle(element, "w:vanish"),
    struck: toggle(element, "w:strike") ?? toggle(element, "w:dstrike"),
    size: halves === void 0 ? void 0 : halves / 2
  };
}
function over(upper, lower) {
  return {
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    hidden: upper.hidden ?? lower.hidden,
    struck: upper.struck ?? lower.struck,
    size: upper.size ?? lower.size
  };
}
function withCharacterStyle(paragraph3, character) {
  const either = (a, b) => (a ?? false) !== (b ?? false);
  return {
    bold: either(paragraph3.bold, character.bold),
    italic: either(paragraph3.italic, character.italic),
    hidden: either(paragraph3.hidden, character.hidden),
    struck: either(paragraph3.struck, character.struck),
    size: character.size ?? paragraph3.size
  };
}
function count2(text) {
  return text === void 0 || !/^\d{1,6}(\.0+)?$/.test(text) ? void 0 : Number(text);
}

// scripts/import/word/symbols.ts
var wingdings = {
  108: "\u25CF",
  110: "\u25A0",
  111: "\u25A1",
  113: "\u2751",
  117: "\u25C6",
  118: "\u2756",
  159: "\u2022",
  167: "\u25AA",
  168: "\u25A1",
  178: "\u25C7",
  216: "\u27A2",
  224: "\u2192",
  232: "\u2794",
  240: "\u21E8",
  251: "\u2717",
  252: "\u2713",
  253: "\u2612",
  254: "\u2611"
};
var symbol = {
  45: "\u2212",
  163: "\u2264",
  174: "\u2192",
  176: "\xB0",
  177: "\xB1",
  179: "\u2265",
  180: "\xD7",
  183: "\u2022",
  184: "\xF7",
  185: "\u2260",
  187: "\u2248"
};
function shownIn(face, code) {
  const low = code >= 61440 && code <= 61695 ? code - 61440 : code;
  if (low > 255) return String.fromCodePoint(code);
  const marks3 = /^wingdings$/i.test(face) ? wingdings : /^symbol$/i.test(face) ? symbol : void 0;
  const known = marks3 === void 0 ? code >= 61440 ? wingdings[low] ?? symbol[low] : void 0 : marks3[low];
  return known ?? String.fromCodePoint(code);
}

// scripts/import/word/inlines.ts
var wrappers = /* @__PURE__ */ new Set([
  "w:smartTag",
  "w:customXml",
  "w:bdo",
  "w:dir",
  "w:sdtContent",
  "mc:Choice",
  "mc:Fallback",
  "m:oMathPara",
  "w:rubyBase"
]);
var marks2 = { "w:tab": "	", "w:ptab": "	", "w:cr": "\n", "w:noBreakHyphen": "-" };
var InlineReader = class {
  #document;
  #part;
  #paragraphLook;
  #blocks;
  inlines = { pieces: [], before: [], after: [] };
  constructor(document, part, paragraphLook, blocks2) {
    this.#document = document;
    this.#part = part;
    this.#paragraphLook = paragraphLook;
    this.#blocks = blocks2;
  }
  read(element, around) {
    for (const node of element.children) if (typeof node === "object") this.#inline(node, around);
  }
  #inline(element, around) {
    switch (element.name) {
      case "w:r":
        this.#run(element, around);
        return;
      case "w:hyperlink": {
        const target = this.#part.relationships.get(element.attributes.get("r:id") ?? "")?.target;
        this.read(element, { ...around, url: linkAddress(target) ?? around.url });
        return;
      }
      case "w:ins":
      case "w:moveTo":
        this.#document.revisions.inserted += 1;
        this.read(element, around);
        return;
      case "w:del":
      case "w:moveFrom":
        this.#document.revisions.deleted += 1;
        this.read(element, { ...around, aside: around.aside ?? "deleted" });
        return;
      case "w:fldSimple": {
        const instruction = element.attributes.get("w:instr") ?? "";
        const aside = around.aside ?? (isContents(instruction) ? "contents" : null);
        this.read(element, { aside, url: linkOf(instruction) ?? around.url });
        return;
      }
      case "w:sdt":
        this.#contentControl(element, around);
        return;
      case "mc:AlternateContent": {
        const chosen = alternative(element);
        if (chosen !== void 0) this.read(chosen, around);
        return;
      }
      case "m:oMath":
        this.#add(mathText(element), this.#paragraphLook, around);
        return;
      case "w:subDoc":
        this.#document.unread.add("document");
        return;
      default:
        if (wrappers.has(element.name)) this.read(element, around);
    }
  }
  #contentControl(element, around) {
    const isPlaceholder = toggle(child(element, "w:sdtPr"), "w:showingPlcHdr") ?? false;
    const content = child(element, "w:sdtContent");
    if (content !== void 0)
      this.read(content, { ...around, aside: around.aside ?? (isPlaceholder ? "form" : null) });
  }
  #run(run, around) {
    const properties = child(run, "w:rPr");
    const style = this.#document.styles.character(value(properties, "w:rStyle"));
    const look2 = over(characterLook(properties), withCharacterStyle(this.#paragraphLook, style));
    for (const node of run.children) if (typeof node === "object") this.#inRun(node, look2, around);
  }
  #inRun(element, look2, around) {
    const { fields } = this.#part;
    const { attributes, name } = element;
    switch (name) {
      case "w:t":
      case "w:delText": {
        const text = textOf(element).replace(/[\n\r\t]/g, " ");
        this.#add(attributes.get("xml:space") === "preserve" ? text : text.trim(), look2, around);
        return;
      }
      case "w:br":
        this.#add(["page", "column"].includes(attributes.get("w:type") ?? "") ? "\f" : "\n", look2, around);
        return;
      case "w:sym": {
        const code = Number.parseInt(attributes.get("w:char") ?? "", 16);
        if (code > 0 && code <= 65535) this.#add(shownIn(attributes.get("w:font") ?? "", code), look2, around);
        return;
      }
      case "w:fldChar":
        this.#field(attributes.get("w:fldCharType"), look2, around);
        return;
      case "w:instrText":
      case "w:delInstrText":
        fields.instruct(textOf(element));
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
      case "w:commentReference":
        this.#note(name.slice(2, -9), attributes.get("w:id") ?? "", around.aside);
        return;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#drawing(element, around);
        return;
      case "w:ruby": {
        const reading = child(element, "w:rt");
        const base = child(element, "w:rubyBase");
        if (base !== void 0) this.read(base, around);
        if (reading !== void 0) this.read(reading, { ...around, aside: around.aside ?? "comment" });
        return;
      }
      case "mc:AlternateContent": {
        const chosen = alternative(element);
        for (const node of chosen?.children ?? []) if (typeof node === "object") this.#inRun(node, look2, around);
        return;
      }
      default: {
        const mark = marks2[name];
        if (mark !== void 0) this.#add(mark, look2, around);
      }
    }
  }
  #field(type, look2, around) {
    const { fields } = this.#part;
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else if (type === "end") this.#add(fields.end(), look2, around);
  }
  /** The blocks of a note come after the paragraph that calls it. */
  #note(kind, id, outer) {
    const notes = this.#document.notes[kind];
    const element = notes.elements.get(id);
    if (element === void 0) return;
    notes.elements.delete(id);
    const aside = outer ?? (kind === "comment" ? "comment" : null);
    for (const draft of this.#blocks(element, notes.part, { aside, url: null })) {
      this.inlines.after.push(draft.type === "paragraph" && aside === null ? { ...draft, kind: "note" } : draft);
    }
  }
  #drawing(element, around) {
    const { pieces, before, after } = this.inlines;
    const where = isBlank2(shownText(pieces)) ? before : after;
    const { pictures, unread, xml } = this.#document;
    for (const thing of drawn(element)) {
      if (thing.type === "box") {
        where.push(...this.#blocks(thing.element, this.#part, around));
      } else if (thing.type === "picture") {
        where.push(pictures.draft(this.#part.relationships.get(thing.id), thing.alternative, around.aside));
      } else {
        unread.add(thing.type);
        if (thing.type === "object") continue;
        const relationship = this.#part.relationships.get(thing.id);
        const data = relationship === void 0 || relationship.outside ? null : xml(relationship.target);
        if (data !== null) where.push(...(thing.type === "chart" ? chartDrafts : diagramDrafts)(data, around.aside));
      }
    }
  }
  #add(text, look2, { aside, url }) {
    const { fields } = this.#part;
    if (text === "" || !fields.shows) return;
    const reason = aside ?? (look2.struck ? "deleted" : look2.hidden ? "hidden" : fields.inContents ? "contents" : null);
    const piece = {
      text,
      strong: look2.bold ?? false,
      emphasis: look2.italic ?? false,
      url: url ?? fields.url,
      size: look2.size ?? null,
      aside: reason
    };
    const { pieces } = this.inlines;
    const last = pieces.at(-1);
    if (last !== void 0 && isAlike(last, piece)) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push(piece);
  }
};
function alternative(element) {
  return child(element, "mc:Choice") ?? child(element, "mc:Fallback");
}
function isAlike(a, b) {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.url === b.url && a.size === b.size && a.aside === b.aside;
}
function mathText(element) {
  return element.children.map(
    (node) => typeof node === "string" ? "" : node.name === "m:t" || node.name === "w:t" ? textOf(node) : mathText(node)
  ).join("");
}

// scripts/import/word/table.ts
var mostColumns = 63;
function tableOf(table2, readCell, aside) {
  const rows = [...inside(table2, "w:tr")].map((row) => ({ row, cells: [...inside(row, "w:tc")] }));
  const [only] = rows;
  if (rows.length === 1 && only?.cells.length === 1) return only.cells.flatMap(readCell);
  const after = [];
  const read2 = rows.map(({ row, cells }) => {
    const properties = child(row, "w:trPr");
    return [
      ...places(value(properties, "w:gridBefore"), 0),
      ...cells.flatMap((cell) => cellOf(cell, readCell(cell), after)),
      ...places(value(properties, "w:gridAfter"), 0)
    ];
  });
  return [{ type: "table", rows: read2, aside }, ...after];
}
function* inside(element, name) {
  for (const node of element.children) {
    if (typeof node !== "object") continue;
    if (node.name === name) yield node;
    else if (["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del"].includes(node.name)) yield* inside(node, name);
  }
}
function cellOf(cell, drafts, after) {
  const properties = child(cell, "w:tcPr");
  const { pieces, others } = flattened2(drafts);
  after.push(...others);
  const goesOn2 = ["w:vMerge", "w:hMerge"].some((name) => {
    const merge = child(properties, name);
    return merge !== void 0 && merge.attributes.get("w:val") !== "restart";
  });
  return [goesOn2 && pieces.length === 0 ? null : pieces, ...places(value(properties, "w:gridSpan"), 1)];
}
function places(width, taken) {
  const columns = Math.min(mostColumns, Number.parseInt(width ?? "", 10) || taken);
  return Array.from({ length: Math.max(0, columns - taken) }, () => null);
}

// scripts/import/word/body.ts
var titleStyle = /^(?:title|标题)$/i;
var quotationStyle = /^(?:intense )?quote$|^(?:明显)?引用$/i;
var contentsStyle = /^toc \d|^目录 ?\d/i;
function readBlocks(document, element, part, around) {
  const drafts = [];
  const visit = (parent, within) => {
    for (const node of parent.children) {
      if (typeof node !== "object") continue;
      switch (node.name) {
        case "w:p":
          drafts.push(...paragraph(document, node, part, within));
          break;
        case "w:tbl":
          drafts.push(...tableOf(node, (cell) => readBlocks(document, cell, part, within), within.aside));
          break;
        case "w:sdt": {
          const content = child(node, "w:sdtContent");
          if (content !== void 0) visit(content, { ...within, aside: within.aside ?? asideOfControl(node) });
          break;
        }
        case "w:altChunk":
          document.unread.add("document");
          break;
        case "mc:AlternateContent": {
          const chosen = alternative(node);
          if (chosen !== void 0) visit(chosen, within);
          break;
        }
        case "w:ins":
        case "w:moveTo":
        case "w:customXml":
          visit(node, within);
          break;
        case "w:del":
        case "w:moveFrom":
          visit(node, { ...within, aside: within.aside ?? "deleted" });
      }
    }
  };
  const outside = part.carried;
  part.carried = null;
  visit(element, around);
  drafts.push(...leftOver(part));
  part.carried = outside;
  return drafts;
}
function leftOver({ carried }) {
  return carried === null ? [] : [paragraphOf(carried.pieces), ...carried.after];
}
function asideOfControl(element) {
  const properties = child(element, "w:sdtPr");
  const gallery = value(child(properties, "w:docPartObj"), "w:docPartGallery") ?? "";
  if (/^table of contents$/i.test(gallery)) return "contents";
  return toggle(properties, "w:showingPlcHdr") ?? false ? "form" : null;
}
function paragraph(document, element, part, around) {
  const properties = child(element, "w:pPr");
  const styleId = value(properties, "w:pStyle");
  const style = document.styles.paragraph(styleId);
  const own = paragraphProperties(properties);
  const aside = around.aside ?? (contentsStyle.test(style.name) ? "contents" : null);
  const reader = new InlineReader(
    document,
    part,
    style.look,
    (inner, innerPart, innerAround) => readBlocks(document, inner, innerPart, innerAround)
  );
  reader.read(element, { ...around, aside });
  const { pieces, before, after } = reader.inlines;
  const carried = part.carried;
  part.carried = null;
  if (carried !== null) {
    pieces.unshift(...carried.pieces);
    after.unshift(...carried.after);
  }
  if (isMarkDeleted(properties)) {
    document.revisions.deleted += 1;
    part.carried = { pieces, after: [...before, ...after] };
    return [];
  }
  const counted2 = aside === null ? numberOf2(document, own, style, styleId) : null;
  const number2 = isBlank2(shownText(pieces)) ? "" : counted2?.text ?? "";
  const outline = own.outline ?? style.outline;
  const kind = kindOf(style, outline, number2);
  const level = kind === "heading" ? titleStyle.test(style.name) ? 0 : (outline ?? 0) + 1 : (counted2?.level ?? 0) + 1;
  return [
    ...before,
    {
      type: "paragraph",
      kind,
      level: kind === "heading" || kind === "item" ? level : null,
      number: number2,
      pieces,
      centred: own.centred ?? style.centred ?? false,
      aside: null
    },
    ...after
  ];
}
function isMarkDeleted(properties) {
  const mark = child(properties, "w:rPr");
  return child(mark, "w:del") !== void 0 || child(mark, "w:moveFrom") !== void 0;
}
function kindOf(style, outline, number2) {
  if (titleStyle.test(style.name) || outline !== void 0 && outline < 9) return "heading";
  if (number2 !== "") return "item";
  return quotationStyle.test(style.name) ? "quotation" : "paragraph";
}
function numberOf2({ lists, counters }, own, style, styleId) {
  const list2 = lists.get(own.numberId ?? style.numberId ?? "0");
  if (list2 === void 0) return null;
  const ofStyle = own.numberId === void 0 ? list2.styleLevels.get(styleId ?? "") ?? style.numberLevel : void 0;
  const level = own.numberLevel ?? ofStyle ?? 0;
  return { text: counters.next(list2, level), level };
}

// scripts/import/word/context.ts
function partOf2(relationships) {
  return { relationships, fields: new Fields(), carried: null };
}

// scripts/import/word/counters.ts
var Counters = class {
  #values = /* @__PURE__ */ new Map();
  #begun = /* @__PURE__ */ new Set();
  /** Counts one paragraph on, and gives its number as it is shown, with the space after it; empty where the level shows nothing. */
  next(list2, at) {
    const level = list2.levels[at];
    if (level === void 0) return "";
    const values2 = this.#values.get(list2.key) ?? [];
    this.#values.set(list2.key, values2);
    const start = list2.starts.get(at);
    const use = `${list2.id} ${at}`;
    const begins = start !== void 0 && !this.#begun.has(use);
    this.#begun.add(use);
    const before = values2[at];
    values2[at] = begins ? start : before === void 0 ? startOf3(list2, at) : before + 1;
    for (let deeper = at + 1; deeper < list2.levels.length; deeper += 1) {
      const restart = list2.levels[deeper]?.restart ?? null;
      if (restart === null || at < restart) values2[deeper] = void 0;
    }
    const shown = numberText(list2, level, values2);
    return shown === "" ? "" : `${shown}${gapAfter(shown, level)}`;
  }
};
function startOf3(list2, at) {
  return list2.starts.get(at) ?? list2.levels[at]?.start ?? 1;
}
function numberText(list2, level, values2) {
  if (level.format === "bullet") return level.text;
  return level.text.replace(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1;
    const format = list2.levels[at]?.format ?? "decimal";
    return formatted(values2[at] ?? startOf3(list2, at), level.legal && format !== "none" ? "decimal" : format);
  });
}
function gapAfter(shown, { suffix, format }) {
  if (suffix === "nothing" || /\s$/.test(shown)) return "";
  if (suffix === "space" || format === "bullet") return " ";
  return /[\w.)\]:;,'-]$/.test(shown) ? " " : "";
}

// scripts/import/word/numbering.ts
var listLevels = 9;
function readLists(root, styles) {
  const abstract = /* @__PURE__ */ new Map();
  for (const element of childrenOf(root ?? void 0, "w:abstractNum")) {
    abstract.set(element.attributes.get("w:abstractNumId") ?? "", element);
  }
  const named3 = /* @__PURE__ */ new Map();
  const elements = childrenOf(root ?? void 0, "w:num");
  for (const element of elements) {
    named3.set(element.attributes.get("w:numId") ?? "", value(element, "w:abstractNumId") ?? "");
  }
  const resolved = (key2, seen) => {
    const link = value(abstract.get(key2), "w:numStyleLink");
    if (link === void 0 || seen.has(key2)) return key2;
    const next = named3.get(styles.numberIdOf(link) ?? "");
    return next === void 0 ? key2 : resolved(next, /* @__PURE__ */ new Set([...seen, key2]));
  };
  const lists = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const id = element.attributes.get("w:numId") ?? "";
    const key2 = resolved(named3.get(id) ?? "", /* @__PURE__ */ new Set());
    lists.set(id, listOf(id, key2, abstract.get(key2), element));
  }
  return lists;
}
function listOf(id, key2, abstract, element) {
  const levels = [];
  const styleLevels = /* @__PURE__ */ new Map();
  const take = (level) => {
    const index = levelIndex(level);
    if (index === null) return;
    levels[index] = levelOf(level);
    const style = value(level, "w:pStyle");
    if (style !== void 0) styleLevels.set(style, index);
  };
  for (const level of childrenOf(abstract, "w:lvl")) take(level);
  const starts = /* @__PURE__ */ new Map();
  for (const override of childrenOf(element, "w:lvlOverride")) {
    const index = levelIndex(override);
    const level = child(override, "w:lvl");
    if (level !== void 0) take(level);
    const start = value(override, "w:startOverride");
    if (index !== null && start !== void 0) starts.set(index, numberOf3(start, 1));
  }
  return { id, key: key2, levels, starts, styleLevels };
}
function levelIndex({ attributes }) {
  const index = numberOf3(attributes.get("w:ilvl"), -1);
  return index < 0 || index >= listLevels ? null : index;
}
function levelOf(level) {
  const format = value(level, "w:numFmt") ?? value(child(child(level, "mc:AlternateContent"), "mc:Fallback"), "w:numFmt") ?? "decimal";
  const suffix = value(level, "w:suff");
  const restart = value(level, "w:lvlRestart");
  const text = value(level, "w:lvlText") ?? "";
  const face = child(child(level, "w:rPr"), "w:rFonts")?.attributes.get("w:ascii") ?? "";
  const isPicture = child(level, "w:lvlPicBulletId") !== void 0;
  return {
    start: numberOf3(value(level, "w:start"), 0),
    format,
    text: format !== "bullet" ? text : isPicture ? "\u2022" : [...text].map((mark) => shownIn(face, mark.codePointAt(0) ?? 0)).join(""),
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    restart: restart === void 0 ? null : numberOf3(restart, 0),
    legal: toggle(level, "w:isLgl") ?? false
  };
}
function numberOf3(text, otherwise) {
  return text !== void 0 && /^-?\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

// scripts/import/word/package.ts
import { posix } from "node:path";

// scripts/import/word/archive.ts
import { crc32, inflateRawSync } from "node:zlib";
var limits = { entries: 5e3, part: 64 * 2 ** 20, whole: 256 * 2 ** 20 };
var Archive = class {
  #bytes;
  #entries;
  constructor(bytes) {
    this.#bytes = bytes;
    this.#entries = directoryOf(bytes);
  }
  /** Names of the parts, with forward slashes. */
  get names() {
    return [...this.#entries.values()].map(({ name }) => name);
  }
  /** The bytes of a part, whose name is compared as Word does, without regard to case; null where there is none. */
  part(name) {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === void 0) return null;
    const view = viewOf(this.#bytes);
    const { offset, packed, size, method } = entry;
    if (offset + 30 > this.#bytes.length || view.getUint32(offset, true) !== 67324752) throw damaged(name, "archive");
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > this.#bytes.length) throw damaged(name, "archive");
    const data = this.#bytes.subarray(start, start + packed);
    const part = method === 0 ? data : inflated(name, data, size);
    if (part.length !== size || crc32(part) !== entry.checksum) throw damaged(name, "checksum");
    return part;
  }
};
function inflated(name, data, size) {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    const tooLong = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    throw tooLong ? unsafe(name, "size") : damaged(name, "archive", cause);
  }
}
function directoryOf(bytes) {
  const view = viewOf(bytes);
  const end = endOfDirectory(bytes, view);
  if (end === -1) throw damaged("", "archive");
  const count3 = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count3 > limits.entries) throw unsafe("", "entries");
  const entries = /* @__PURE__ */ new Map();
  let whole = 0;
  for (let index = 0; index < count3; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 33639248) throw damaged("", "archive");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    };
    check(entry, view.getUint16(at + 8, true));
    whole += entry.size;
    if (whole > limits.whole) throw unsafe("", "size");
    const key2 = entry.name.toLowerCase();
    if (entries.has(key2)) throw unsafe(entry.name, "duplicate");
    entries.set(key2, entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
function check({ name, method, size, packed }, flags) {
  const leadsOut = /^([/]|[a-z]:)/i.test(name) || name.split("/").includes("..") || name.includes("\0");
  if (leadsOut) throw unsafe(name, "path");
  if ((flags & 1) === 1) throw unsafe(name, "encrypted");
  if (size > limits.part) throw unsafe(name, "size");
  if (method !== 0 && method !== 8 || method === 0 && packed !== size) throw damaged(name, "archive");
}
function endOfDirectory(bytes, view) {
  const first = Math.max(0, bytes.length - 22 - 65535);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 101010256) return at;
  }
  return -1;
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function damaged(part, damage, cause) {
  return unreadable(damagedFile, { part, damage }, { cause });
}
function unsafe(part, danger) {
  return unreadable(unsafeFile, { part, danger });
}

// scripts/import/word/package.ts
function openPackage(bytes) {
  const archive = new Archive(bytes);
  const foreign = foreignArchive(archive);
  if (foreign !== null) throw unreadable(foreignFile, { found: foreign });
  const xml = (part) => {
    const found = archive.part(part);
    return found === null ? null : readXml(part, found);
  };
  const types2 = xml("[Content_Types].xml");
  if (types2 === null) throw unreadable(foreignFile, { found: "archive" });
  const declared = childrenOf(types2).map(({ attributes }) => attributes.get("ContentType") ?? "");
  const hasMacros = declared.some((type) => /macroEnabled|vbaProject/i.test(type));
  if (hasMacros || archive.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) throw unreadable(macros, {});
  const relationships = (part) => relationshipsOf(part, xml);
  const main = [...relationships("").values()].find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  if (/^(xl|ppt)\//.test(main)) throw unreadable(foreignFile, { found: main.startsWith("xl") ? "xlsx" : "pptx" });
  if (!archive.names.some((name) => name.toLowerCase() === main.toLowerCase())) {
    const isWord = archive.names.some((name) => name.startsWith("word/"));
    throw isWord ? unreadable(damagedFile, { part: main, damage: "missing" }) : unreadable(foreignFile, { found: "archive" });
  }
  return { main, xml, bytes: (part) => archive.part(part), relationships };
}
function foreignArchive(archive) {
  if (archive.names.includes("OFD.xml")) return "ofd";
  return archive.names.includes("mimetype") ? "odt" : null;
}
function relationshipsOf(part, xml) {
  const folder = posix.dirname(part);
  const root = xml(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  const found = /* @__PURE__ */ new Map();
  for (const { attributes } of childrenOf(root ?? void 0)) {
    const target = attributes.get("Target") ?? "";
    const outside = attributes.get("TargetMode") === "External";
    const type = attributes.get("Type") ?? "";
    found.set(attributes.get("Id") ?? "", {
      type: type.slice(type.lastIndexOf("/") + 1),
      target: outside ? target : inside2(folder, target),
      outside
    });
  }
  return found;
}
function inside2(folder, target) {
  let path = target;
  try {
    path = decodeURI(target);
  } catch {
  }
  return path.startsWith("/") ? path.slice(1) : posix.normalize(posix.join(folder, path));
}

// scripts/import/word/pictures.ts
import { posix as posix2 } from "node:path";
var Pictures = class {
  found = /* @__PURE__ */ new Map();
  /** What became of each part: its key, or null where it can't be used. */
  #looked = /* @__PURE__ */ new Map();
  #bytes;
  /** What is wrong with a part, told where it is shown first. */
  #faults = [];
  constructor(bytes) {
    this.#bytes = bytes;
  }
  /** The picture a relationship leads to. What can't be used is reported once. */
  draft(relationship, alternative2, aside) {
    const target = relationship?.target ?? "";
    const known = this.#looked.get(target);
    const key2 = known === void 0 ? this.#look(relationship) : known;
    this.#looked.set(target, key2);
    const draft = { type: "picture", key: key2, alternative: alternative2, name: posix2.basename(target), aside };
    const fault = this.#faults.find((it) => it.target === target && it.draft === null);
    if (fault !== void 0) fault.draft = draft;
    return draft;
  }
  /** Says which pictures are left out, at their places in the text. */
  report(name, { text, starts }, problems) {
    for (const { draft, tell } of this.#faults) {
      const start = draft === null ? 0 : starts.get(draft) ?? 0;
      problems.push(tell(placeBetween(name, text, start, start)));
    }
  }
  #look(relationship) {
    const target = relationship?.target ?? "";
    const name = posix2.basename(target);
    if (relationship?.outside === true) {
      this.#faults.push({
        target,
        draft: null,
        tell: (place) => diagnose(outsideThing, { thing: "picture", target }, place)
      });
      return null;
    }
    const bytes = this.#part(target);
    if (bytes === null) {
      this.#faults.push({ target, draft: null, tell: (place) => diagnose(pictureMissing, { name }, place) });
      return null;
    }
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) {
      const format = formatOf(bytes);
      this.#faults.push({ target, draft: null, tell: (place) => diagnose(pictureFormat, { name, format }, place) });
      return null;
    }
    const key2 = target.replace(/^word\//, "");
    this.found.set(key2, { bytes, mediaType });
    return key2;
  }
  #part(target) {
    if (target === "") return null;
    try {
      return this.#bytes(target);
    } catch (error) {
      if (error instanceof Unreadable && error.diagnostic.code === "import-damaged") return null;
      throw error;
    }
  }
};

// scripts/import/word/word.ts
function readWord(name, bytes, problems) {
  const file = openPackage(bytes);
  const relationships = file.relationships(file.main);
  const root = file.xml(file.main);
  const body = child(root ?? void 0, "w:body");
  const related2 = (type) => {
    const found = [...relationships.values()].find(
      (relationship) => relationship.type === type && !relationship.outside
    );
    return found === void 0 ? null : file.xml(found.target);
  };
  const styles = new Styles(related2("styles"));
  const document = {
    styles,
    lists: readLists(related2("numbering"), styles),
    counters: new Counters(),
    pictures: new Pictures(file.bytes),
    xml: file.xml,
    notes: {
      footnote: notesOf(file, relationships, "footnotes"),
      endnote: notesOf(file, relationships, "endnotes"),
      comment: notesOf(file, relationships, "comments")
    },
    problems,
    revisions: { inserted: 0, deleted: 0 },
    unread: /* @__PURE__ */ new Set()
  };
  const drafts = body === void 0 ? [] : readBlocks(document, body, partOf2(relationships), { aside: null, url: null });
  drafts.push(...uncalled(document), ...pageFurniture(document, file, relationships));
  const written = writeDrafts(underTitle(drafts));
  const { text, blocks: blocks2 } = written;
  if (blocks2.length === 0) throw unreadable(emptyFile, {});
  document.pictures.report(name, written, problems);
  report(document, file);
  return { name, format: "word", text, blocks: blocks2, pictures: document.pictures.found, properties: propertiesOf2(file) };
}
function underTitle(drafts) {
  const isHeading = (draft) => draft.type === "paragraph" && draft.kind === "heading";
  const title = drafts.filter(isHeading).find(({ level }) => level === 0);
  if (title === void 0) return drafts;
  const repeats = ({ level, number: number2, pieces }) => level === 1 && number2 === "" && shownText(pieces).trim() === shownText(title.pieces).trim();
  const first = drafts.filter(isHeading).filter(({ level }) => level === 1);
  const again = first.length === 1 ? first.find(repeats) : void 0;
  return drafts.map((draft) => {
    if (!isHeading(draft)) return draft;
    if (draft === again) return { ...draft, kind: "paragraph", level: null, aside: "banner" };
    const level = draft.level ?? 0;
    return { ...draft, level: again === void 0 || level === 0 ? level + 1 : level };
  });
}
function notesOf(file, relationships, type) {
  const target = [...relationships.values()].find((found) => found.type === type && !found.outside)?.target;
  const root = target === void 0 ? null : file.xml(target);
  const elements = /* @__PURE__ */ new Map();
  for (const element of childrenOf(root ?? void 0)) {
    const noteType = element.attributes.get("w:type") ?? "normal";
    if (noteType === "normal") elements.set(element.attributes.get("w:id") ?? "", element);
  }
  return { elements, part: partOf2(target === void 0 ? /* @__PURE__ */ new Map() : file.relationships(target)) };
}
function uncalled(document) {
  const reasons = { footnote: "hidden", endnote: "hidden", comment: "comment" };
  return ["footnote", "endnote", "comment"].flatMap((kind) => {
    const { elements, part } = document.notes[kind];
    return [...elements.values()].flatMap(
      (element) => readBlocks(document, element, part, { aside: reasons[kind], url: null })
    );
  });
}
function pageFurniture(document, file, relationships) {
  return ["header", "footer"].flatMap(
    (type) => [...relationships.values()].filter((found) => found.type === type && !found.outside).flatMap(({ target }) => {
      const root = file.xml(target);
      return root === null ? [] : readBlocks(document, root, partOf2(file.relationships(target)), { aside: type, url: null });
    })
  );
}
function report(document, file) {
  const { problems } = document;
  const { inserted, deleted } = document.revisions;
  if (inserted + deleted > 0) problems.push(diagnose(revisions, { inserted, deleted }, null));
  for (const thing of document.unread) problems.push(diagnose(unreadDrawing, { thing }, null));
  for (const { type, target, outside } of file.relationships("word/settings.xml").values()) {
    if (outside && type === "attachedTemplate") {
      problems.push(diagnose(outsideThing, { thing: "template", target }, null));
    }
  }
}
function propertiesOf2(file) {
  const target = [...file.relationships("").values()].find(({ type }) => type === "core-properties")?.target;
  const core = target === void 0 ? null : file.xml(target);
  const said2 = (name) => textOf(child(core ?? void 0, name)).trim() || null;
  const date = /^\d{4}-\d\d-\d\d/.exec(said2("dcterms:modified") ?? said2("dcterms:created") ?? "")?.[0] ?? null;
  return { title: said2("dc:title"), author: said2("dc:creator"), date };
}

// scripts/import/read/decode-text.ts
var names2 = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  gb18030: "GB18030"
};
function decodeText(name, bytes, declared = null) {
  const encoding = encodingOf(bytes, declared);
  if (encoding === null) throw unreadable(foreignFile, { found: "binary" });
  const text = strictly(encoding, bytes);
  if (text !== null) {
    if (text.includes("\0")) throw unreadable(foreignFile, { found: "binary" });
    return text.replace(/\r\n?/g, "\n");
  }
  if (isBinary(bytes)) throw unreadable(foreignFile, { found: "binary" });
  const readable = readablePart(encoding, bytes).replace(/\r\n?/g, "\n");
  const place = placeBetween(name, `${readable}?`, readable.length, readable.length + 1);
  throw unreadable(undecodable, { encoding: names2[encoding] ?? encoding }, { place });
}
function encodingOf(bytes, declared) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  if (bytes.includes(0)) return wideEncoding(bytes);
  if (strictly("utf-8", bytes) !== null) return "utf-8";
  if (declared !== null && strictly(declared, bytes) !== null) return declared;
  const lenient = new TextDecoder().decode(bytes);
  const faults = lenient.match(/\ufffd+/g)?.length ?? 0;
  const chinese = lenient.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return chinese > 10 * faults ? "utf-8" : "gb18030";
}
function wideEncoding(bytes) {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const encoding = (zeros[1] ?? 0) >= (zeros[0] ?? 0) ? "utf-16le" : "utf-16be";
  const text = bytes.length % 2 === 0 ? strictly(encoding, bytes) : null;
  const usual2 = text?.match(/[\t\n\r -~\u2010-\u203b\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return text !== null && usual2 > 0.9 * text.length ? encoding : null;
}
function strictly(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
function isBinary(bytes) {
  let controls2 = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 8 || byte > 13)) controls2 += 1;
  return controls2 * 50 > bytes.length;
}
function readablePart(encoding, bytes) {
  const beginning = (length) => new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = good + bad >> 1;
    try {
      beginning(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return beginning(good);
}
function declaredEncoding(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const label2 = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  if (label2 === void 0) return null;
  try {
    const { encoding } = new TextDecoder(label2);
    if (encoding === "windows-1252" || encoding.startsWith("utf-16")) return null;
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return null;
  }
}

// scripts/import/read/file-kind.ts
var signatures = [
  ["{\\rtf", "rtf"],
  ["%PDF-", "pdf"],
  ["MIME-Version:", "mhtml"],
  ["Rar!", "archive"],
  ["7z\xBC\xAF", "archive"],
  ["\x8B", "archive"]
];
function fileKind(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith("PK") || start.startsWith("PK")) return { kind: "word" };
  if (start.startsWith("\xD0\xCF\xE0\xA1\xB1\xE1")) {
    return { kind: "foreign", found: isProtected(bytes) ? "protected" : "doc" };
  }
  const beginning = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  const signature = signatures.find(([text]) => beginning.startsWith(text));
  if (signature !== void 0) return { kind: "foreign", found: signature[1] };
  if (/^<\?xml/.test(beginning) && /<(?:w:wordDocument|pkg:package)\b|progid="Word\.Document"/.test(start)) {
    return { kind: "foreign", found: "word-xml" };
  }
  const isPicture = mediaTypeOf(bytes) !== null || formatOf(bytes) !== "" && bytes.subarray(0, 1024).includes(0);
  return isPicture ? { kind: "foreign", found: "picture" } : { kind: "text" };
}
function isProtected(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le")
  );
}
var byEnding = {
  md: "markdown",
  markdown: "markdown",
  htm: "web",
  html: "web",
  xhtml: "web",
  shtml: "web"
};
function textFormat(name, text) {
  const beginning = text.slice(0, 4096).replace(/^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/, "");
  if (/^(?:<!doctype html\b|<html[\s>])/i.test(beginning)) return "web";
  if (/^Version:\d[\s\S]*?StartHTML:/i.test(beginning)) return "web";
  const format = byEnding[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""];
  if (format !== void 0) return format;
  const isTag = /^<(?:meta|head|body|title|link|style|div|p|span|section|article|main|table|h[1-6]|ul|ol|b|strong|a|font)[\s>]/i;
  return isTag.test(beginning) && !/\.txt$/i.test(name) ? "web" : "text";
}

// scripts/import/read/markdown-inlines.ts
var ownDirectives = /* @__PURE__ */ new Set(["fact", "ref", "see", "key", "doc"]);
function markdownInlines(context, nodes, aside) {
  const pieces = [];
  const before = [];
  const after = [];
  const called = [];
  const add = (text, look2) => {
    if (text !== "") pieces.push({ ...look2, text });
  };
  const picture = (address, alternative2) => {
    const draft = context.pictures.draft([address], alternative2, aside);
    if (draft !== null) (isBlank2(shownText(pieces)) ? before : after).push(draft);
  };
  const all = (children, look2) => {
    for (const child2 of children) visit(child2, look2);
  };
  const visit = (node, look2) => {
    switch (node.type) {
      case "text":
        add(withoutLineBreaks(node.value).replaceAll("\n", " "), look2);
        return;
      case "inlineCode":
        add(node.value, look2);
        return;
      case "break":
        add("\n", look2);
        return;
      case "strong":
        all(node.children, { ...look2, strong: true });
        return;
      case "emphasis":
        all(node.children, { ...look2, emphasis: true });
        return;
      case "delete":
        all(node.children, { ...look2, aside: look2.aside ?? "deleted" });
        return;
      case "link":
        all(node.children, { ...look2, url: linkAddress(node.url) });
        return;
      case "linkReference":
        all(node.children, { ...look2, url: linkAddress(context.definitions.get(node.identifier)) });
        return;
      case "image":
        picture(node.url, node.alt ?? "");
        return;
      case "imageReference":
        picture(context.definitions.get(node.identifier) ?? "", node.alt ?? "");
        return;
      case "footnoteReference":
        called.push(node.identifier);
        return;
      case "html":
        if (/^<br\b/i.test(node.value)) add("\n", look2);
        else add(/^<!--([\s\S]*)-->$/.exec(node.value)?.[1] ?? "", { ...look2, aside: "comment" });
        return;
      case "textDirective": {
        const [label2] = node.children;
        const fact = node.name === "ref" && label2?.type === "text" ? context.facts.get(label2.value) : void 0;
        if (fact !== void 0) {
          add(fact, look2);
          return;
        }
        const isOwn = ownDirectives.has(node.name);
        const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
        const from = node.children[0]?.position?.start.offset ?? end;
        const to = node.children.at(-1)?.position?.end.offset ?? end;
        if (!isOwn) add(context.source.slice(start, from), look2);
        all(node.children, look2);
        if (!isOwn) add(context.source.slice(to, end), look2);
      }
    }
  };
  all(nodes, pieceOf("", { aside }));
  return { pieces, before, after, called };
}

// scripts/import/read/markdown.ts
function readMarkdown(name, source, siblings, problems) {
  if (/^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*){100}/m.test(source))
    throw unreadable(unsafeFile, { part: "", danger: "depth" });
  const root = markdownParser()(source);
  const definitions = /* @__PURE__ */ new Map();
  const notes = /* @__PURE__ */ new Map();
  const facts = /* @__PURE__ */ new Map();
  for (const node of nodesIn(root)) {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if (node.type === "footnoteDefinition" && !notes.has(node.identifier)) notes.set(node.identifier, node.children);
    if (node.type === "textDirective" && node.name === "fact") facts.set(node.attributes?.["id"] ?? "", labelOf(node));
  }
  const pictures = new AddressedPictures(siblings);
  const context = { source, pictures, definitions, facts, notes };
  const drafts = blocks(context, root.children, { kind: "paragraph", level: 0, aside: null });
  for (const children of [...notes.values()])
    drafts.push(...blocks(context, children, { kind: "note", level: 0, aside: null }));
  const written = writeDrafts(drafts);
  pictures.report(name, written, problems);
  const { text, blocks: found } = written;
  return { name, format: "markdown", text, blocks: found, pictures: pictures.found, properties: propertiesOf3(root) };
}
function labelOf(node) {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(labelOf).join("") : "";
}
function* nodesIn(node) {
  yield node;
  if ("children" in node) for (const child2 of node.children) yield* nodesIn(child2);
}
function blocks(context, nodes, around) {
  return nodes.flatMap((node) => block(context, node, around));
}
function block(context, node, around) {
  const { kind, aside } = around;
  switch (node.type) {
    case "paragraph":
      return paragraph2(context, node.children, { kind, aside }, around);
    case "heading":
      return paragraph2(context, node.children, { kind: "heading", level: node.depth, aside }, around);
    case "leafDirective":
      return paragraph2(context, node.children, { kind, aside }, around);
    case "blockquote":
      return blocks(context, node.children, { ...around, kind: kind === "note" ? kind : "quotation" });
    case "containerDirective":
      return blocks(context, node.children, around);
    case "list":
      return list(context, node, around);
    case "table":
      return table(context, node, around);
    case "code":
      return [paragraphOf([pieceOf(node.value)], { aside })];
    case "yaml":
      return [paragraphOf([pieceOf(node.value)], { aside: "front-matter" })];
    case "html":
      return html(context, node.value, aside);
    default:
      return [];
  }
}
function paragraph2(context, children, more, around) {
  const { pieces, before, after, called } = markdownInlines(context, children, around.aside);
  const notes = called.flatMap((label2) => {
    const note = context.notes.get(label2) ?? [];
    context.notes.delete(label2);
    return blocks(context, note, { kind: "note", level: 0, aside: around.aside });
  });
  return [...before, paragraphOf(pieces, { ...more, aside: null }), ...after, ...notes];
}
function list(context, node, around) {
  const level = around.level + 1;
  return node.children.flatMap((item, index) => {
    const at = item.position?.start.offset ?? 0;
    const end = /^\d+([.)])/.exec(context.source.slice(at, at + 12))?.[1] ?? ".";
    const box = item.checked == null ? "" : item.checked ? "[x] " : "[ ] ";
    const number2 = `${node.ordered === true ? `${(node.start ?? 1) + index}${end}` : "\u2022"} `;
    const drafts = blocks(context, item.children, { ...around, level });
    const [first, ...others] = drafts;
    if (first?.type !== "paragraph" || first.kind === "item" || first.number !== "") return drafts;
    const kind = first.kind === "heading" ? first.kind : "item";
    const pieces = box === "" ? first.pieces : [pieceOf(box, { aside: around.aside }), ...first.pieces];
    return [{ ...first, kind, level: first.kind === "heading" ? first.level : level, number: number2, pieces }, ...others];
  });
}
function table(context, node, { aside }) {
  const after = [];
  const rows = node.children.map(
    (row) => row.children.map((cell) => {
      const [draft, ...others] = paragraph2(context, cell.children, {}, { kind: "paragraph", level: 0, aside: null });
      after.push(...others);
      return draft?.type === "paragraph" ? draft.pieces : [];
    })
  );
  return [{ type: "table", rows, aside }, ...after];
}
function html(context, value2, aside) {
  const comments = [...value2.matchAll(/<!--([\s\S]*?)-->/g)].map(
    ([, text = ""]) => paragraphOf([pieceOf(text)], { aside: "comment" })
  );
  const page = parsePage(value2.replace(/<!--[\s\S]*?-->/g, ""));
  const whole = { root: page, title: null, around: /* @__PURE__ */ new Set(), pictures: context.pictures };
  return [...comments, ...readWebBlocks(whole, page, { ...plainLook, aside })];
}
function propertiesOf3(root) {
  const [first] = root.children;
  const matter = first?.type === "yaml" ? first.value : "";
  const said2 = (key2) => {
    const value2 = new RegExp(`^${key2}:[ \\t]*(.+)$`, "m").exec(matter)?.[1]?.trim();
    return value2?.replace(/^(["'])(.*)\1$/, "$2") || null;
  };
  return {
    title: said2("title"),
    author: said2("author"),
    date: /^\d{4}-\d\d-\d\d/.exec(said2("date") ?? "")?.[0] ?? null
  };
}

// scripts/import/read/wrapped-lines.ts
var raggedness = 6;
var narrowest = 36;
var widest = 120;
var sentenceEnd2 = /[。！？：；!?:;]["'”’）)》」』]*$/;
var opening = /^(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百]{1,4}[，、章节部条]|[①-⑳]|[一二三四五六七八九十]是|[•●■◆])/;
function joinedLines(lines) {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const indented = lines.filter(({ whole }) => isIndented(whole)).length >= 2;
  const paragraphs2 = [];
  let goesOn2 = false;
  for (const line of lines) {
    const last = paragraphs2.at(-1);
    const begins = line.opens || !goesOn2 || isIndented(line.whole) || !indented && opening.test(line.text);
    if (last === void 0 || begins) paragraphs2.push({ start: line.start, end: line.end });
    else last.end = line.end;
    goesOn2 = columnsOf(line.whole.trimEnd()) >= width - raggedness;
  }
  return paragraphs2;
}
function wrapWidth(lines) {
  const widths = lines.map(({ whole }) => columnsOf(whole.trimEnd()));
  const width = Math.max(0, ...widths);
  if (width < narrowest || width > widest) return null;
  const full2 = lines.filter((_, index) => (widths[index] ?? 0) >= width - raggedness);
  const torn = full2.filter(({ text }) => !sentenceEnd2.test(text)).length;
  const long = widths.filter((columns) => columns > width / 2).length;
  return torn >= 3 && torn * 2 >= full2.length && full2.length * 2 >= long ? width : null;
}
function isIndented(whole) {
  return /^(?:\u3000|\t| {2,})/.test(whole);
}

// scripts/import/read/plain-text.ts
function readPlainText(name, text) {
  const blocks2 = [];
  const lines = linesOf2(text);
  const tables = tablesIn(lines);
  let run = [];
  const flush = () => {
    for (const { start, end } of joinedLines(run)) blocks2.push(blockOf({ start, end }));
    run = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const rows = tables.get(index);
    const line = lines[index];
    if (rows !== void 0) {
      flush();
      blocks2.push(tableBlock(rows));
      index += rows.length - 1;
    } else if (line !== void 0) {
      run.push(line);
    }
  }
  flush();
  const properties = { title: null, author: null, date: null };
  return { name, format: "text", text, blocks: blocks2, pictures: /* @__PURE__ */ new Map(), properties };
}
function linesOf2(text) {
  const lines = [];
  let offset = 0;
  let opens = true;
  for (const whole of text.split("\n")) {
    const start = offset + whole.length - whole.trimStart().length;
    offset += whole.length + 1;
    if (isBlank2(whole)) {
      opens = true;
      continue;
    }
    const line = whole.trim();
    lines.push({ start, end: start + line.length, text: line, whole, opens });
    opens = false;
  }
  return lines;
}
var look = { centred: false, bold: false, size: null };
function blockOf({ start, end }) {
  return {
    start,
    end,
    kind: "paragraph",
    level: null,
    numberEnd: start,
    spans: [],
    rows: [],
    picture: null,
    look,
    aside: null
  };
}
function tablesIn(lines) {
  const tables = /* @__PURE__ */ new Map();
  let first = 0;
  let rows = [];
  const close = () => {
    if (rows.length > 1) tables.set(first, rows);
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    if (cells.length !== rows[0]?.length || line.opens) close();
    if (cells.length < 2) continue;
    if (rows.length === 0) first = index;
    rows.push(cells);
  }
  close();
  return tables;
}
function cellsOf(line) {
  if (/^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[，、]?|[•●■◆·-])\t/.test(line.text))
    return [];
  const indent = /^[^\S\t]*\t/.test(line.whole) && line.text.includes("	") ? line.whole.length - line.whole.trimStart().length : 0;
  const from = line.start - indent;
  let offset = from;
  const text = line.whole.slice(line.whole.length - line.whole.trimStart().length - indent).replace(/[^\S\t]+$/, "");
  return text.split("	").map((cell) => {
    const start = offset + (isBlank2(cell) ? 0 : cell.length - cell.trimStart().length);
    offset += cell.length + 1;
    return { start, end: start + cell.trim().length };
  });
}
function tableBlock(rows) {
  const start = rows[0]?.[0]?.start ?? 0;
  const end = rows.at(-1)?.at(-1)?.end ?? start;
  return { ...blockOf({ start, end }), kind: "table", rows };
}

// scripts/import/read/read-manuscript.ts
function readManuscript(name, bytes, options = {}) {
  const problems = [];
  let manuscript = null;
  try {
    manuscript = read(name, bytes, options, problems);
  } catch (error) {
    if (error instanceof RangeError)
      problems.push(diagnose(unsafeFile, { part: "", danger: "depth" }, null, { cause: error }));
    else if (error instanceof Unreadable) problems.push(error.diagnostic);
    else throw error;
  }
  const diagnostics = problems.map((problem) => ({ ...problem, place: problem.place ?? startOf(name) }));
  return { manuscript, diagnostics };
}
function read(name, bytes, options, problems) {
  const kind = fileKind(bytes);
  if (kind.kind === "foreign") throw unreadable(foreignFile, { found: kind.found });
  if (kind.kind === "word") return readWord(name, bytes, problems);
  const text = decodeText(name, bytes, declaredEncoding(bytes));
  const siblings = options.siblings ?? /* @__PURE__ */ new Map();
  const manuscript = readText(name, text, options.format ?? textFormat(name, text), siblings, problems);
  if (manuscript.blocks.length === 0) throw unreadable(emptyFile, {});
  return manuscript;
}
function readText(name, text, format, siblings, problems) {
  if (format === "web") return readWeb(name, text, siblings, problems);
  return format === "markdown" ? readMarkdown(name, text, siblings, problems) : readPlainText(name, text);
}

// scripts/commands/import-engines.ts
var importEngines = {
  readManuscript,
  importReport: (manuscripts, wishes) => importReport(manuscripts, wishes, findFigures)
};

export {
  importEngines
};
