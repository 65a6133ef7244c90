import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  bodyBox,
  chartNamespaces,
  element,
  emu,
  hundredths,
  presentationNamespaces,
  shownSize,
  smallestSize,
  spare,
  textNode,
  titleBox,
  transform,
  xmlPart
} from "./chunk-EBOS5KVU.js";
import {
  classesOf,
  commonDate,
  deckPictures,
  hasLongTitle,
  isLong,
  isTold,
  widestLine
} from "./chunk-AB6BCEB3.js";
import {
  chineseOrdinal,
  comparisonSize,
  figureSetting,
  figureSizes,
  labelColumn,
  noteLines,
  numberColumns,
  sliceInlines,
  trimInlines
} from "./chunk-XGG7VFZN.js";
import {
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  titleLines,
  veil,
  widthInEm
} from "./chunk-XIX3QUZU.js";
import "./chunk-JMZLML6I.js";
import {
  slideHeight,
  slideWidth
} from "./chunk-RVUIY2GX.js";
import "./chunk-7PEJJYRC.js";
import "./chunk-WYZCE5GW.js";

// scripts/deck/pptx/colours.ts
var slots = [
  ["dk1", "ink"],
  ["lt1", "paper"],
  ["dk2", "deep"],
  ["lt2", "wash"],
  ["accent1", "accent"],
  ["accent2", "line"],
  ["accent3", "grey"],
  ["accent4", "hairline"],
  ["accent5", "onDeepQuiet"],
  ["accent6", "onDeep"],
  ["hlink", "accent"],
  ["folHlink", "field"]
];
var names = {
  ink: "tx1",
  paper: "bg1",
  deep: "tx2",
  field: "folHlink",
  wash: "bg2",
  accent: "accent1",
  line: "accent2",
  grey: "accent3",
  hairline: "accent4",
  onDeepQuiet: "accent5",
  onDeep: "accent6"
};
function colourScheme({ label, colours }) {
  return element(
    "a:clrScheme",
    { name: label },
    ...slots.map(
      ([slot, token]) => element(`a:${slot}`, {}, element("a:srgbClr", { val: colours[token].slice(1).toUpperCase() }))
    )
  );
}
function fill(colour, opacity = null) {
  const alpha = opacity === null ? [] : [element("a:alpha", { val: Math.round(opacity * 1e3) })];
  return element("a:solidFill", {}, element("a:schemeClr", { val: names[colour] }, ...alpha));
}
function tinted(colour, percent) {
  return element(
    "a:solidFill",
    {},
    element(
      "a:schemeClr",
      { val: names[colour] },
      element("a:lumMod", { val: percent * 1e3 }),
      element("a:lumOff", { val: (100 - percent) * 1e3 })
    )
  );
}

// scripts/deck/pptx/text.ts
function runsOf(inlines, style = {}, figures2 = style) {
  return inlines.flatMap((inline) => runsOfOne(inline, style, figures2));
}
function runsOfOne(inline, style, figures2) {
  switch (inline.type) {
    case "text":
    case "code":
      return [{ text: inline.value, style }];
    case "fact":
    case "ref":
      return [{ text: inline.text, style: figures2 }];
    case "see":
      return [];
    case "break":
      return [{ text: " ", style }];
    case "strong":
      return runsOf(inline.children, { ...style, bold: true }, { ...figures2, bold: true });
    case "emphasis":
    case "link":
      return runsOf(inline.children, style, figures2);
  }
}
function say(text2, style = {}) {
  return text2 === "" ? [] : [{ text: text2, style }];
}
function paragraph({ runs, ...form }, language) {
  return element(
    "a:p",
    {},
    paragraphProperties(form),
    ...runs.map(
      (run) => run === "break" ? element("a:br", {}, runProperties("a:rPr", {}, language)) : element("a:r", {}, runProperties("a:rPr", run.style, language), textElement(run.text))
    ),
    ...runs.length === 0 ? [runProperties("a:endParaRPr", {}, language)] : []
  );
}
function slideNumberField(number, pitch, language) {
  return element(
    "a:p",
    {},
    paragraphProperties({ pitch }),
    element(
      "a:fld",
      { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
      runProperties("a:rPr", {}, language),
      textElement(number)
    )
  );
}
function textElement(text2) {
  return `<a:t>${textNode(text2.replace(/[\n\r]+/g, " "))}</a:t>`;
}
function paragraphProperties({ pitch, after, align, hanging, numbered }) {
  const points = (px) => element("a:spcPts", { val: hundredths(px) });
  return element(
    "a:pPr",
    {
      marL: hanging === void 0 ? null : emu(hanging),
      indent: hanging === void 0 ? null : -emu(hanging),
      algn: align
    },
    lineSpacing(pitch),
    ...after === void 0 ? [] : [element("a:spcAft", {}, points(after))],
    ...numbered === true ? numberProperties : [],
    ...hanging === void 0 || numbered === true ? [] : [element("a:tabLst", {}, element("a:tab", { pos: emu(hanging), algn: "l" }))]
  );
}
function lineSpacing(pitch) {
  const spacing = pitch === "natural" ? element("a:spcPct", { val: 1e5 }) : element("a:spcPts", { val: hundredths(pitch) });
  return element("a:lnSpc", {}, spacing);
}
var numberProperties = [
  element("a:buClr", {}, element("a:schemeClr", { val: "accent1" })),
  element("a:buSzPct", { val: 14e4 }),
  element("a:buFont", { typeface: "+mj-lt" }),
  element("a:buAutoNum", { type: "arabicPlain" })
];
function runProperties(name, style, language) {
  return element(name, { ...languages(language), ...runAttributes(style) }, ...runChildren(style));
}
function languages(language) {
  return { lang: language, altLang: language.startsWith("en") ? "zh-CN" : "en-US" };
}
function runAttributes({ size, bold }) {
  return { sz: size === void 0 ? null : hundredths(size), b: bold === void 0 ? null : bold ? 1 : 0 };
}
function runChildren({ colour, face: face2 }) {
  return [...colour === void 0 ? [] : [fill(colour)], ...faceElements(face2 ?? "text")];
}
function faceElements(face2) {
  if (typeof face2 === "object") {
    return [element("a:latin", { typeface: face2.named }), element("a:ea", { typeface: face2.named })];
  }
  const role = face2 === "title" ? "+mj" : "+mn";
  return [element("a:latin", { typeface: `${role}-lt` }), element("a:ea", { typeface: `${role}-ea` })];
}
function levelStyle(level, { pitch, align, ...style }) {
  const inset = (level - 1) * 40;
  const size = Math.max(style.size - (level - 1) * 2, Math.min(style.size, smallestSize));
  return element(
    `a:lvl${level}pPr`,
    { marL: emu(inset), indent: 0, algn: align ?? "l", eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    lineSpacing(pitch),
    element("a:spcBef", {}, element("a:spcPts", { val: 0 })),
    element("a:buNone"),
    element("a:defRPr", { ...runAttributes({ ...style, size }), kern: 1200 }, ...runChildren(style))
  );
}

// scripts/deck/pptx/shapes.ts
function textShape(shape, paragraphs, language) {
  return filledShape(shape, paragraphs.map((one) => paragraph(one, language)).join(""));
}
function filledShape({ name, placeholder, box, anchor, unbroken }, paragraphs) {
  return (id) => element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: `${name} ${id}` }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      placeholderMark(placeholder)
    ),
    element("p:spPr", {}, ...box === null ? [] : [transform("a:xfrm", box)]),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { wrap: unbroken === true ? "none" : null, anchor: anchor ?? null },
        element("a:noAutofit")
      ),
      element("a:lstStyle"),
      paragraphs
    )
  );
}
function placeholderMark({ type, index }, prompted = false) {
  return element(
    "p:nvPr",
    {},
    element("p:ph", {
      type,
      sz: type === "ftr" || type === "sldNum" ? "quarter" : null,
      idx: index,
      hasCustomPrompt: prompted ? 1 : null
    })
  );
}
var decorative = element(
  "a:extLst",
  {},
  element(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    element("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: 1
    })
  )
);
function line(box, colour, width, arrow = false) {
  return (id) => element(
    "p:cxnSp",
    {},
    element(
      "p:nvCxnSpPr",
      {},
      element("p:cNvPr", { id, name: `\u7EBF ${id}` }, decorative),
      element("p:cNvCxnSpPr"),
      element("p:nvPr", { userDrawn: 1 })
    ),
    element(
      "p:spPr",
      {},
      transform("a:xfrm", box),
      element("a:prstGeom", { prst: "line" }, element("a:avLst")),
      stroke("a:ln", colour, width, arrow)
    )
  );
}
function stroke(name, colour, width, arrow = false) {
  return element(
    name,
    { w: emu(width) },
    fill(colour),
    element("a:prstDash", { val: "solid" }),
    ...arrow ? [element("a:tailEnd", { type: "arrow", w: "lg", len: "lg" })] : []
  );
}
function area(box, colour, geometry = "rect", opacity = null) {
  return (id) => element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: `${geometry === "rect" ? "\u8272\u5757" : "\u5706\u70B9"} ${id}` }, decorative),
      element("p:cNvSpPr"),
      element("p:nvPr", { userDrawn: 1 })
    ),
    element(
      "p:spPr",
      {},
      transform("a:xfrm", box),
      element("a:prstGeom", { prst: geometry }, element("a:avLst")),
      fill(colour, opacity),
      element("a:ln", {}, element("a:noFill"))
    )
  );
}
function shapeTree(shapes, background = null, name = null) {
  return element(
    "p:cSld",
    { name },
    ...background === null ? [] : [element("p:bg", {}, element("p:bgPr", {}, fill(background), element("a:effectLst")))],
    element(
      "p:spTree",
      {},
      element("p:nvGrpSpPr", {}, element("p:cNvPr", { id: 1, name: "" }), element("p:cNvGrpSpPr"), element("p:nvPr")),
      element(
        "p:grpSpPr",
        {},
        element(
          "a:xfrm",
          {},
          element("a:off", { x: 0, y: 0 }),
          element("a:ext", { cx: 0, cy: 0 }),
          element("a:chOff", { x: 0, y: 0 }),
          element("a:chExt", { cx: 0, cy: 0 })
        )
      ),
      ...shapes.map((shape, index) => shape(index + 2))
    )
  );
}

// scripts/deck/pptx/layouts.ts
var layoutNames = [
  "cover",
  "agenda",
  "divider",
  "points",
  "figures",
  "compare",
  "columns",
  "table",
  "chart",
  "quote",
  "picture",
  "closing"
];
var indices = {
  body: 1,
  second: 2,
  first: 11,
  explanation: 17,
  date: 18,
  kicker: 20,
  head: 21,
  footer: 30,
  number: 31
};
var textStyle = { size: 30, pitch: 44, bold: false, colour: "ink", face: "text" };
var noteStyle = { size: 24, pitch: 24, bold: false, colour: "grey", face: "text" };
var titleStyle = { size: 44, pitch: 56, bold: true, colour: "ink", face: "title" };
var coverSizes = { full: 64, long: 52 };
var footStyle = { ...noteStyle, pitch: "natural" };
var foot = (ratio) => [
  {
    placeholder: { type: "ftr", index: indices.footer },
    name: "\u9875\u811A",
    box: { left: 72, top: 640 + spare(ratio), width: 1e3, height: 40 },
    prompt: "",
    style: footStyle,
    anchor: "ctr"
  },
  {
    placeholder: { type: "sldNum", index: indices.number },
    name: "\u7F16\u53F7",
    box: { left: 1108, top: 640 + spare(ratio), width: 100, height: 40 },
    prompt: "\u2039#\u203A",
    style: { ...footStyle, align: "r" },
    anchor: "ctr"
  }
];
var footRule = (ratio) => line({ left: 72, top: 632 + spare(ratio), width: 1136, height: 0 }, "hairline", 1);
function columnBoxes(count, gap2, height = bodyBox.height) {
  const width = (bodyBox.width - (count - 1) * gap2) / count;
  return Array.from({ length: count }, (_, at) => ({
    left: bodyBox.left + at * (width + gap2),
    top: bodyBox.top,
    width,
    height
  }));
}

// scripts/deck/pptx/master.ts
function shown({ placeholder, name, box, prompt, style, anchor }, language, prompted = false) {
  const levels = [1, 2, 3, 4, 5].map((level) => levelStyle(level, style)).join("");
  const content = placeholder.type === "sldNum" ? slideNumberField(prompt, style.pitch, language) : element(
    "a:p",
    {},
    ...prompt === "" ? [] : [element("a:r", {}, element("a:rPr", languages(language)), `<a:t>${textNode(prompt)}</a:t>`)],
    ...prompt === "" ? [element("a:endParaRPr", languages(language))] : []
  );
  return (id) => element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: `${name} ${id}` }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      placeholderMark(placeholder, prompted && !isFoot(placeholder))
    ),
    element("p:spPr", {}, transform("a:xfrm", box), element("a:prstGeom", { prst: "rect" }, element("a:avLst"))),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { vert: "horz", wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: anchor ?? "t" },
        element("a:noAutofit")
      ),
      element("a:lstStyle", {}, levels),
      content
    )
  );
}
function isFoot({ type }) {
  return type === "ftr" || type === "sldNum";
}
var colourMap = element("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink"
});
function masterPart({ label }, language, ratio) {
  const placeholders = [
    {
      placeholder: { type: "title", index: null },
      name: "\u6807\u9898",
      box: titleBox,
      prompt: "\u5355\u51FB\u6B64\u5904\u7F16\u8F91\u6807\u9898",
      style: titleStyle
    },
    {
      placeholder: { type: "body", index: 1 },
      name: "\u6B63\u6587",
      box: bodyBox,
      prompt: "\u5355\u51FB\u6B64\u5904\u7F16\u8F91\u6B63\u6587",
      style: textStyle
    },
    ...foot(ratio)
  ];
  const levels = (style) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => levelStyle(level, style)).join("");
  return xmlPart(
    element(
      "p:sldMaster",
      presentationNamespaces,
      shapeTree([...placeholders.map((one) => shown(one, language)), footRule(ratio)], "paper", label),
      colourMap,
      element(
        "p:sldLayoutIdLst",
        {},
        ...layoutNames.map((_, at) => element("p:sldLayoutId", { id: 2147483649 + at, "r:id": `rId${at + 1}` }))
      ),
      element(
        "p:txStyles",
        {},
        element("p:titleStyle", {}, levelStyle(1, titleStyle)),
        element("p:bodyStyle", {}, levels(textStyle)),
        element("p:otherStyle", {}, levels(textStyle))
      )
    )
  );
}
function layoutPart(layout, language) {
  return xmlPart(
    element(
      "p:sldLayout",
      {
        ...presentationNamespaces,
        showMasterSp: layout.quiet ? null : 0,
        type: layout.type === "cust" ? null : layout.type,
        preserve: 1,
        userDrawn: 1
      },
      shapeTree(
        [...layout.decoration, ...layout.placeholders.map((one) => shown(one, language, true))],
        layout.ground === "paper" ? null : layout.ground,
        layout.label
      ),
      element("p:clrMapOvr", {}, element("a:masterClrMapping"))
    )
  );
}
function defaultTextStyle(language) {
  return element(
    "p:defaultTextStyle",
    {},
    element("a:defPPr", {}, element("a:defRPr", { lang: language })),
    ...[1, 2, 3].map((level) => levelStyle(level, textStyle))
  );
}
function sizes(ratio) {
  return [
    element("p:sldSz", { cx: emu(slideWidth), cy: emu(slideHeight(ratio)) }),
    element("p:notesSz", { cx: 6858e3, cy: 9144e3 })
  ].join("");
}

// scripts/deck/pptx/package.ts
import { posix } from "node:path";

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flm = /* @__PURE__ */ hMap(flt, 9, 0);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var wbits = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
  d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
  var t = [];
  for (var i2 = 0; i2 < d.length; ++i2) {
    if (d[i2])
      t.push({ s: i2, f: d[i2] });
  }
  var s = t.length;
  var t2 = t.slice();
  if (!s)
    return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t[0].s + 1);
    v[t[0].s] = 1;
    return { t: v, l: 1 };
  }
  t.sort(function(a, b) {
    return a.f - b.f;
  });
  t.push({ s: -1, f: 25001 });
  var l = t[0], r = t[1], i0 = 0, i1 = 1, i22 = 2;
  t[0] = { s: -1, f: l.f + r.f, l, r };
  while (i1 != s - 1) {
    l = t[t[i0].f < t[i22].f ? i0++ : i22++];
    r = t[i0 != i1 && t[i0].f < t[i22].f ? i0++ : i22++];
    t[i1++] = { s: -1, f: l.f + r.f, l, r };
  }
  var maxSym = t2[0].s;
  for (var i2 = 1; i2 < s; ++i2) {
    if (t2[i2].s > maxSym)
      maxSym = t2[i2].s;
  }
  var tr = new u16(maxSym + 1);
  var mbt = ln(t[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0, dt = 0;
    var lft = mbt - mb, cst = 1 << lft;
    t2.sort(function(a, b) {
      return tr[b.s] - tr[a.s] || a.f - b.f;
    });
    for (; i2 < s; ++i2) {
      var i2_1 = t2[i2].s;
      if (tr[i2_1] > mb) {
        dt += cst - (1 << mbt - tr[i2_1]);
        tr[i2_1] = mb;
      } else
        break;
    }
    dt >>= lft;
    while (dt > 0) {
      var i2_2 = t2[i2].s;
      if (tr[i2_2] < mb)
        dt -= 1 << mb - tr[i2_2]++ - 1;
      else
        ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t2[i2].s;
      if (tr[i2_3] == mb) {
        --tr[i2_3];
        ++dt;
      }
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
};
var ln = function(n, l, d) {
  return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
  var s = c.length;
  while (s && !c[--s])
    ;
  var cl = new u16(++s);
  var cli = 0, cln = c[0], cls = 1;
  var w = function(v) {
    cl[cli++] = v;
  };
  for (var i2 = 1; i2 <= s; ++i2) {
    if (c[i2] == cln && i2 != s)
      ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138)
          w(32754);
        if (cls > 2) {
          w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
          cls = 0;
        }
      } else if (cls > 3) {
        w(cln), --cls;
        for (; cls > 6; cls -= 6)
          w(8304);
        if (cls > 2)
          w(cls - 3 << 5 | 8208), cls = 0;
      }
      while (cls--)
        w(cln);
      cls = 1;
      cln = c[i2];
    }
  }
  return { c: cl.subarray(0, cli), n: s };
};
var clen = function(cf, cl) {
  var l = 0;
  for (var i2 = 0; i2 < cl.length; ++i2)
    l += cf[i2] * cl[i2];
  return l;
};
var wfblk = function(out, pos, dat) {
  var s = dat.length;
  var o = shft(pos + 2);
  out[o] = s & 255;
  out[o + 1] = s >> 8;
  out[o + 2] = out[o] ^ 255;
  out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2)
    out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
  wbits(out, p++, final);
  ++lf[256];
  var _a2 = hTree(lf, 15), dlt = _a2.t, mlb = _a2.l;
  var _b2 = hTree(df, 15), ddt = _b2.t, mdb = _b2.l;
  var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
  var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
  var lcfreq = new u16(19);
  for (var i2 = 0; i2 < lclt.length; ++i2)
    ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2)
    ++lcfreq[lcdt[i2] & 31];
  var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
  var nlcc = 19;
  for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
    ;
  var flen = bl + 5 << 3;
  var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
  var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen)
    return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
  if (dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2)
      wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    var lcts = [lclt, lcdt];
    for (var it = 0; it < 2; ++it) {
      var clct = lcts[it];
      for (var i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), p += lct[len];
        if (len > 15)
          wbits(out, p, clct[i2] >> 5 & 127), p += clct[i2] >> 12;
      }
    }
  } else {
    lm = flm, ll = flt, dm = fdm, dl = fdt;
  }
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = sym >> 18 & 31;
      wbits16(out, p, lm[len + 257]), p += ll[len + 257];
      if (len > 7)
        wbits(out, p, sym >> 23 & 31), p += fleb[len];
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), p += dl[dst];
      if (dst > 3)
        wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
    } else {
      wbits16(out, p, lm[sym]), p += ll[sym];
    }
  }
  wbits16(out, p, lm[256]);
  return p + ll[256];
};
var deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
var et = /* @__PURE__ */ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
  var s = st.z || dat.length;
  var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
  var w = o.subarray(pre, o.length - post);
  var lst = st.l;
  var pos = (st.r || 0) & 7;
  if (lvl) {
    if (pos)
      w[0] = st.r >> 3;
    var opt = deo[lvl - 1];
    var n = opt >> 13, c = opt & 8191;
    var msk_1 = (1 << plvl) - 1;
    var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
    var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
    var hsh = function(i3) {
      return (dat[i3] ^ dat[i3 + 1] << bs1_1 ^ dat[i3 + 2] << bs2_1) & msk_1;
    };
    var syms = new i32(25e3);
    var lf = new u16(288), df = new u16(32);
    var lc_1 = 0, eb = 0, i2 = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
    for (; i2 + 2 < s; ++i2) {
      var hv = hsh(i2);
      var imod = i2 & 32767, pimod = head[hv];
      prev[imod] = pimod;
      head[hv] = imod;
      if (wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos);
          li = lc_1 = eb = 0, bs = i2;
          for (var j = 0; j < 286; ++j)
            lf[j] = 0;
          for (var j = 0; j < 30; ++j)
            df[j] = 0;
        }
        var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
        if (rem > 2 && hv == hsh(i2 - dif)) {
          var maxn = Math.min(n, rem) - 1;
          var maxd = Math.min(32767, i2);
          var ml = Math.min(258, rem);
          while (dif <= maxd && --ch_1 && imod != pimod) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              var nl = 0;
              for (; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl)
                ;
              if (nl > l) {
                l = nl, d = dif;
                if (nl > maxn)
                  break;
                var mmd = Math.min(dif, nl - 2);
                var md = 0;
                for (var j = 0; j < mmd; ++j) {
                  var ti = i2 - dif + j & 32767;
                  var pti = prev[ti];
                  var cd = ti - pti & 32767;
                  if (cd > md)
                    md = cd, pimod = ti;
                }
              }
            }
            imod = pimod, pimod = prev[imod];
            dif += imod - pimod & 32767;
          }
        }
        if (d) {
          syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
          var lin = revfl[l] & 31, din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din];
          ++lf[257 + lin];
          ++df[din];
          wi = i2 + l;
          ++lc_1;
        } else {
          syms[li++] = dat[i2];
          ++lf[dat[i2]];
        }
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2) {
      syms[li++] = dat[i2];
      ++lf[dat[i2]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos);
    if (!lst) {
      st.r = pos & 7 | w[pos / 8 | 0] << 3;
      pos -= 7;
      st.h = head, st.p = prev, st.i = i2, st.w = wi;
    }
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      if (e >= s) {
        w[pos / 8 | 0] = lst;
        e = s;
      }
      pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
};
var crct = /* @__PURE__ */ (function() {
  var t = new Int32Array(256);
  for (var i2 = 0; i2 < 256; ++i2) {
    var c = i2, k = 9;
    while (--k)
      c = (c & 1 && -306674912) ^ c >>> 1;
    t[i2] = c;
  }
  return t;
})();
var crc = function() {
  var c = -1;
  return {
    p: function(d) {
      var cr = c;
      for (var i2 = 0; i2 < d.length; ++i2)
        cr = crct[cr & 255 ^ d[i2]] ^ cr >>> 8;
      c = cr;
    },
    d: function() {
      return ~c;
    }
  };
};
var dopt = function(dat, opt, pre, post, st) {
  if (!st) {
    st = { l: 1 };
    if (opt.dictionary) {
      var dict = opt.dictionary.subarray(-32768);
      var newDat = new u8(dict.length + dat.length);
      newDat.set(dict);
      newDat.set(dat, dict.length);
      dat = newDat;
      st.w = dict.length;
    }
  }
  return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
  var o = {};
  for (var k in a)
    o[k] = a[k];
  for (var k in b)
    o[k] = b[k];
  return o;
};
var wbytes = function(d, b, v) {
  for (; v; ++b)
    d[b] = v, v >>>= 8;
};
function deflateSync(data, opts) {
  return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
  for (var k in d) {
    var val = d[k], n = p + k, op = o;
    if (Array.isArray(val))
      op = mrg(o, val[1]), val = val[0];
    if (ArrayBuffer.isView(val))
      t[n] = [val, op];
    else {
      t[n += "/"] = [new u8(0), op];
      fltn(val, n, t, o);
    }
  }
};
var te = typeof TextEncoder != "undefined" && /* @__PURE__ */ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
function strToU8(str, latin1) {
  if (latin1) {
    var ar_1 = new u8(str.length);
    for (var i2 = 0; i2 < str.length; ++i2)
      ar_1[i2] = str.charCodeAt(i2);
    return ar_1;
  }
  if (te)
    return te.encode(str);
  var l = str.length;
  var ar = new u8(str.length + (str.length >> 1));
  var ai = 0;
  var w = function(v) {
    ar[ai++] = v;
  };
  for (var i2 = 0; i2 < l; ++i2) {
    if (ai + 5 > ar.length) {
      var n = new u8(ai + 8 + (l - i2 << 1));
      n.set(ar);
      ar = n;
    }
    var c = str.charCodeAt(i2);
    if (c < 128 || latin1)
      w(c);
    else if (c < 2048)
      w(192 | c >> 6), w(128 | c & 63);
    else if (c > 55295 && c < 57344)
      c = 65536 + (c & 1023 << 10) | str.charCodeAt(++i2) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
    else
      w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
  }
  return slc(ar, 0, ai);
}
var exfl = function(ex) {
  var le = 0;
  if (ex) {
    for (var k in ex) {
      var l = ex[k].length;
      if (l > 65535)
        err(9);
      le += l + 4;
    }
  }
  return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
  var fl2 = fn.length, ex = f.extra, col = co && co.length;
  var exl = exfl(ex);
  wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
  if (ce != null)
    d[b++] = 20, d[b++] = f.os;
  d[b] = 20, b += 2;
  d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
  d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
  var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
  if (y < 0 || y > 119)
    err(10);
  wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
  if (c != -1) {
    wbytes(d, b, f.crc);
    wbytes(d, b + 4, c < 0 ? -c - 2 : c);
    wbytes(d, b + 8, f.size);
  }
  wbytes(d, b + 12, fl2);
  wbytes(d, b + 14, exl), b += 16;
  if (ce != null) {
    wbytes(d, b, col);
    wbytes(d, b + 6, f.attrs);
    wbytes(d, b + 10, ce), b += 14;
  }
  d.set(fn, b);
  b += fl2;
  if (exl) {
    for (var k in ex) {
      var exf = ex[k], l = exf.length;
      wbytes(d, b, +k);
      wbytes(d, b + 2, l);
      d.set(exf, b + 4), b += 4 + l;
    }
  }
  if (col)
    d.set(co, b), b += col;
  return b;
};
var wzf = function(o, b, c, d, e) {
  wbytes(o, b, 101010256);
  wbytes(o, b + 8, c);
  wbytes(o, b + 10, c);
  wbytes(o, b + 12, d);
  wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
  if (!opts)
    opts = {};
  var r = {};
  var files = [];
  fltn(data, "", r, opts);
  var o = 0;
  var tot = 0;
  for (var fn in r) {
    var _a2 = r[fn], file = _a2[0], p = _a2[1];
    var compression = p.level == 0 ? 0 : 8;
    var f = strToU8(fn), s = f.length;
    var com = p.comment, m = com && strToU8(com), ms = m && m.length;
    var exl = exfl(p.extra);
    if (s > 65535)
      err(11);
    var d = compression ? deflateSync(file, p) : file, l = d.length;
    var c = crc();
    c.p(file);
    files.push(mrg(p, {
      size: file.length,
      crc: c.d(),
      c: d,
      f,
      m,
      u: s != fn.length || m && com.length != ms,
      o,
      compression
    }));
    o += 30 + s + exl + l;
    tot += 76 + 2 * (s + exl) + (ms || 0) + l;
  }
  var out = new u8(tot + 22), oe = o, cdl = tot - o;
  for (var i2 = 0; i2 < files.length; ++i2) {
    var f = files[i2];
    wzh(out, f.o, f, f.f, f.u, f.c.length);
    var badd = 30 + f.f.length + exfl(f.extra);
    out.set(f.c, f.o + badd);
    wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
  }
  wzf(out, o, files.length, cdl, oe);
  return out;
}

// scripts/deck/pptx/package.ts
function related(...targets) {
  return targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target }));
}
var packageSchemas = "http://schemas.openxmlformats.org/package/2006";
var relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var coreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
function closePackage(parts, root, date) {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day);
  const files = {};
  const add = (path, content) => {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    files[path] = [bytes, { level: isPacked(path) ? 0 : 6, mtime }];
  };
  add("[Content_Types].xml", contentTypes(parts));
  add("_rels/.rels", relationshipPart("", root));
  for (const { path, content, relationships: relationships2 } of parts) {
    add(path, content);
    if (relationships2.length > 0) {
      const { dir, base } = posix.parse(path);
      add(`${dir}/_rels/${base}.rels`, relationshipPart(dir, relationships2));
    }
  }
  return zipSync(files);
}
function contentTypes(parts) {
  const shared = new Map(parts.flatMap(({ path, type }) => path.endsWith(".xml") ? [] : [[extension(path), type]]));
  return xmlPart(
    element(
      "Types",
      { xmlns: `${packageSchemas}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml"
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...[...shared].map(([name, type]) => element("Default", { Extension: name, ContentType: type })),
      ...parts.filter(({ path }) => path.endsWith(".xml")).map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type }))
    )
  );
}
function relationshipPart(folder, relationships2) {
  return xmlPart(
    element(
      "Relationships",
      { xmlns: `${packageSchemas}/relationships` },
      ...relationships2.map(
        ({ id, type, target }) => element("Relationship", {
          Id: id,
          Type: type === "core-properties" ? coreProperties : `${relationshipTypes}/${type}`,
          Target: posix.relative(folder, target)
        })
      )
    )
  );
}
function extension(path) {
  return posix.extname(path).slice(1);
}
function isPacked(path) {
  return ["png", "jpg", "jpeg", "webp", "xlsx"].includes(extension(path));
}

// scripts/deck/pptx/notes.ts
var types = "application/vnd.openxmlformats-officedocument.presentationml";
var noteSize = 1400;
var noteIndent = { marL: 0, indent: 2 * 14 * 12700 };
var notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
var picture = { left: 60, top: 72, width: 600, height: 337.5 };
var tallPicture = { left: 135, top: 72, width: 450, height: 337.5 };
var text = { left: 60, top: 440, width: 600, height: 460 };
function notesMasterPart(themePath, language, ratio) {
  const level = (number) => element(
    `a:lvl${number}pPr`,
    { ...noteIndent, algn: "l", eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    element("a:lnSpc", {}, element("a:spcPct", { val: 13e4 })),
    element("a:spcAft", {}, element("a:spcPts", { val: 600 })),
    element(
      "a:defRPr",
      { sz: noteSize, kern: 1200 },
      element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" })),
      ...faceElements(face)
    )
  );
  return {
    path: notesMasterPath,
    type: `${types}.notesMaster+xml`,
    content: xmlPart(
      element(
        "p:notesMaster",
        presentationNamespaces,
        shapeTree(
          [
            slideImage(ratio === "4:3" ? tallPicture : picture),
            filledShape(
              { name: "\u5907\u6CE8", placeholder: { type: "body", index: 1 }, box: text },
              noteParagraph("\u5355\u51FB\u6B64\u5904\u7F16\u8F91\u5907\u6CE8", language)
            )
          ],
          "paper"
        ),
        element("p:clrMap", {
          ...Object.fromEntries(
            ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((name) => [
              name,
              name
            ])
          ),
          bg1: "lt1",
          tx1: "dk1",
          bg2: "lt2",
          tx2: "dk2"
        }),
        element("p:notesStyle", {}, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level))
      )
    ),
    relationships: related(["theme", themePath])
  };
}
var face = "text";
function notesPart(slide, slidePath2, language) {
  const lines2 = slide.notes.flatMap(noteLines);
  const paragraphs = lines2.length === 0 ? element("a:p", {}, element("a:endParaRPr", languages(language))) : lines2.map((line2) => noteParagraph(line2, language)).join("");
  return {
    path: `ppt/notesSlides/notesSlide${slide.number}.xml`,
    type: `${types}.notesSlide+xml`,
    content: xmlPart(
      element(
        "p:notes",
        presentationNamespaces,
        shapeTree([
          slideImage(null),
          filledShape({ name: "\u5907\u6CE8", placeholder: { type: "body", index: 1 }, box: null }, paragraphs)
        ]),
        element("p:clrMapOvr", {}, element("a:masterClrMapping"))
      )
    ),
    relationships: related(["notesMaster", notesMasterPath], ["slide", slidePath2])
  };
}
function noteParagraph(line2, language) {
  const properties = element("a:rPr", { ...languages(language), sz: noteSize }, ...faceElements(face));
  return element(
    "a:p",
    {},
    element("a:pPr", noteIndent),
    element("a:r", {}, properties, `<a:t>${textNode(line2.replace(/\s+/gu, " "))}</a:t>`)
  );
}
function slideImage(placed) {
  return (id) => element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: `\u5E7B\u706F\u7247\u56FE\u50CF ${id}` }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element("p:nvPr", {}, element("p:ph", { type: "sldImg" }))
    ),
    element(
      "p:spPr",
      {},
      ...placed !== null ? [
        transform("a:xfrm", placed),
        element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
        element("a:noFill")
      ] : []
    )
  );
}

// scripts/deck/pptx/pictures.ts
function packPictures(shown2, { pictures, copies }) {
  const media = /* @__PURE__ */ new Map();
  const parts = shown2.flatMap(({ file, mediaType }, index) => {
    const bytes = given(pictures.get(file)?.bytes, file);
    const size = shownSize(bytes, mediaType);
    const part = (ending, type, content) => ({
      path: `ppt/media/picture${index + 1}.${ending}`,
      type,
      content,
      relationships: []
    });
    const [first, drawing] = (() => {
      switch (mediaType) {
        case "image/png":
          return [part("png", mediaType, bytes)];
        case "image/jpeg":
          return [part("jpeg", mediaType, bytes)];
        case "image/webp":
          return [part("png", "image/png", given(copies.get(file), file))];
        case "image/svg+xml":
          return [part("png", "image/png", given(copies.get(file), file)), part("svg", mediaType, bytes)];
      }
    })();
    media.set(file, { path: first.path, drawing: drawing?.path ?? null, ...size });
    return drawing === void 0 ? [first] : [first, drawing];
  });
  return { media, parts };
}
function given(bytes, file) {
  if (bytes === void 0) throw new Error(`The picture ${file} was not given.`);
  return bytes;
}

// scripts/deck/pptx/properties.ts
var corePath = "docProps/core.xml";
var appPath = "docProps/app.xml";
function propertyParts({ title: title2, author, subject, language, date }, slides) {
  const text2 = (name, value) => value === "" ? "" : element(name, {}, textNode(value));
  const time = (name) => element(name, { "xsi:type": "dcterms:W3CDTF" }, `${date}T00:00:00Z`);
  return [
    {
      path: corePath,
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      content: xmlPart(
        element(
          "cp:coreProperties",
          {
            "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"
          },
          text2("dc:title", title2),
          text2("dc:subject", subject),
          text2("dc:creator", author),
          text2("dc:language", language),
          text2("cp:lastModifiedBy", author),
          time("dcterms:created"),
          time("dcterms:modified")
        )
      ),
      relationships: []
    },
    {
      path: appPath,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: xmlPart(
        element(
          "Properties",
          { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
          element("PresentationFormat", {}, "\u5BBD\u5C4F"),
          element("Slides", {}, String(slides)),
          element("Notes", {}, String(slides)),
          text2("Company", author)
        )
      ),
      relationships: []
    }
  ];
}

// scripts/deck/pptx/sections.ts
import { createHash } from "node:crypto";
function slideSections({ slides }) {
  const sections = [];
  for (const slide of slides) {
    const key = keyOf(slide);
    const last = sections.at(-1);
    if (last !== void 0 && last.key === key) last.slides.push(slide);
    else sections.push({ key, name: nameOf(slide), slides: [slide] });
  }
  return sections;
}
function keyOf({ section, layout }) {
  if (section === null) return layout === "closing" ? "end" : "start";
  return section.split("-").slice(0, 2).join("-");
}
function nameOf(slide) {
  if (slide.section === null) return slide.layout === "closing" ? "\u7ED3\u675F" : "\u5F00\u59CB";
  return slide.kicker === "" ? plainText(slide.title) : slide.kicker;
}
function sectionList(deck, ids) {
  return element(
    "p:ext",
    { uri: "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" },
    element(
      "p14:sectionLst",
      { "xmlns:p14": "http://schemas.microsoft.com/office/powerpoint/2010/main" },
      ...slideSections(deck).map(
        ({ name, slides }, at) => element(
          "p14:section",
          { name, id: guid(`${deck.name}/${at}/${slides[0]?.id}`) },
          element("p14:sldIdLst", {}, ...slides.map((slide) => element("p14:sldId", { id: ids.get(slide) })))
        )
      )
    )
  );
}
function guid(name) {
  const hex = createHash("sha256").update(name).digest("hex").toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

// scripts/deck/pptx/slide-layouts.ts
var coverStyle = { ...titleStyle, size: coverSizes.full, pitch: coverSizes.full * 1.375, colour: "onDeep" };
var body = (index, name, box, style = textStyle, anchor = "t") => ({
  placeholder: { type: "body", index },
  name,
  box,
  prompt: `\u5355\u51FB\u6B64\u5904\u6DFB\u52A0${name}`,
  style,
  anchor
});
var title = (box = titleBox, style = titleStyle, anchor = "t") => ({
  placeholder: { type: "title", index: null },
  name: "\u6807\u9898",
  box,
  prompt: "\u5355\u51FB\u6B64\u5904\u6DFB\u52A0\u6807\u9898",
  style,
  anchor
});
var kicker = body(
  indices.kicker,
  "\u6240\u5C5E\u90E8\u5206",
  { left: 72, top: 56, width: 1136, height: 24 },
  noteStyle
);
var panelWidth = 424;
function coverLines(height) {
  return [
    line({ left: slideWidth - panelWidth, top: 0, width: 0, height }, "line", 1),
    line({ left: 72, top: 152, width: 736, height: 0 }, "line", 1)
  ];
}
function closingLine(below) {
  return line({ left: 72, top: 400 + below / 2, width: 1136, height: 0 }, "line", 1);
}
function slideLayouts({ screen }, ratio) {
  const height = slideHeight(ratio);
  const below = spare(ratio);
  const quiet = (label, type, placeholders) => ({
    label,
    type,
    ground: "paper",
    quiet: true,
    decoration: [],
    placeholders: [title(), kicker, ...placeholders, ...foot(ratio)]
  });
  const numeral2 = (size, left) => body(
    indices.first,
    "\u5E8F\u53F7",
    { left, top: 0, width: panelWidth, height },
    { ...titleStyle, size, pitch: size * 1.2, colour: "onDeep", align: "ctr" },
    "ctr"
  );
  const figure2 = { ...textStyle, size: 28, pitch: 40 };
  const rows2 = columnBoxes(3, 48, 180);
  return {
    cover: {
      label: "\u5C01\u9762",
      type: "title",
      ground: "deep",
      quiet: false,
      decoration: [
        area({ left: slideWidth - panelWidth, top: 0, width: panelWidth, height }, "field"),
        ...coverLines(height)
      ],
      placeholders: [
        {
          ...title({ left: 72, top: 208, width: 736, height: 312 }, coverStyle),
          placeholder: { type: "ctrTitle", index: null }
        },
        {
          ...body(
            indices.body,
            "\u4F1A\u8BAE\u540D\u79F0",
            { left: 72, top: 88, width: 736, height: 40 },
            { ...textStyle, size: 28, pitch: 40, colour: "onDeepQuiet" }
          ),
          placeholder: { type: "subTitle", index: indices.body }
        },
        body(
          indices.first + 1,
          "\u5355\u4F4D",
          { left: 72, top: 552 + below, width: 736, height: 40 },
          { ...textStyle, size: 28, pitch: 40, bold: true, colour: "onDeep" }
        ),
        body(
          indices.first + 2,
          "\u65E5\u671F",
          { left: 72, top: 600 + below, width: 736, height: 40 },
          { ...textStyle, size: 28, pitch: 40, colour: "onDeepQuiet" }
        ),
        numeral2(280, slideWidth - panelWidth)
      ]
    },
    agenda: quiet("\u76EE\u5F55", "twoObj", [
      body(indices.body, "\u76EE\u5F55", { ...bodyBox, width: 544 }),
      body(indices.second, "\u76EE\u5F55", { ...bodyBox, left: 664, width: 544 })
    ]),
    divider: {
      label: "\u7AE0\u8282",
      type: "secHead",
      ground: "paper",
      quiet: false,
      decoration: [
        area({ left: 0, top: 0, width: panelWidth, height }, "deep"),
        line({ left: 504, top: 248 + below / 2, width: 704, height: 0 }, "line", 1)
      ],
      placeholders: [
        title({ left: 504, top: 288 + below / 2, width: 704, height: 304 }, { ...titleStyle, size: 56, pitch: 76 }),
        numeral2(screen.ordinal, 0)
      ]
    },
    points: quiet("\u8981\u70B9", "obj", [body(indices.body, "\u5185\u5BB9", bodyBox)]),
    figures: quiet("\u6570\u636E", "cust", [
      ...rows2.map((box, at) => body(indices.first + at, "\u6570\u636E", box, figure2)),
      ...rows2.map((box, at) => body(indices.first + 3 + at, "\u6570\u636E", { ...box, top: box.top + 200 }, figure2)),
      body(indices.explanation, "\u8BF4\u660E", { ...bodyBox, top: 576, height: 40 }, figure2, "b"),
      body(indices.date, "\u65E5\u671F", { ...bodyBox, top: 576, height: 32 }, { ...noteStyle, pitch: 32 })
    ]),
    compare: quiet("\u5BF9\u6BD4", "cust", [
      body(indices.first, "\u6570\u636E", { ...bodyBox, top: 240, width: 480, height: 280 }, figure2),
      body(indices.first + 1, "\u6570\u636E", { ...bodyBox, left: 728, top: 240, width: 480, height: 280 }, figure2),
      body(indices.explanation, "\u8BF4\u660E", { ...bodyBox, top: 536, height: 80 }, figure2, "b")
    ]),
    columns: quiet(
      "\u6B65\u9AA4\u4E0E\u65F6\u95F4",
      "cust",
      columnBoxes(4, 0).flatMap((box, at) => [
        body(
          indices.head + at,
          "\u5E8F\u53F7\u6216\u65F6\u95F4",
          { ...box, height: 72 },
          { ...titleStyle, size: 40, pitch: 48, colour: "accent" }
        ),
        body(
          indices.first + at,
          "\u5185\u5BB9",
          { ...box, top: box.top + 104, width: box.width - 32, height: box.height - 104 },
          { ...textStyle, size: 28, pitch: 42 }
        )
      ])
    ),
    table: quiet("\u8868\u683C", "tbl", [
      { ...body(indices.body, "\u8868\u683C", bodyBox), placeholder: { type: "tbl", index: indices.body } }
    ]),
    chart: quiet("\u56FE\u8868", "chart", [
      {
        ...body(indices.body, "\u56FE\u8868", { ...bodyBox, height: 352 }),
        placeholder: { type: "chart", index: indices.body }
      },
      body(indices.first, "\u6574\u4F53", { ...bodyBox, height: 112 }, figure2),
      body(indices.date, "\u65E5\u671F\u548C\u6765\u6E90", { ...bodyBox, top: 576, height: 32 }, { ...noteStyle, pitch: 32 }),
      body(indices.explanation, "\u8BF4\u660E", { ...bodyBox, top: 576, height: 40 }, figure2)
    ]),
    quote: quiet("\u5F15\u6587", "obj", [
      body(indices.body, "\u5F15\u6587", { ...bodyBox, left: 116, width: 1092 }, { ...textStyle, size: 40, pitch: 64 })
    ]),
    picture: quiet("\u56FE\u7247", "picTx", [
      { ...body(indices.body, "\u56FE\u7247", { ...bodyBox, width: 816 }), placeholder: { type: "pic", index: indices.body } },
      body(
        indices.second,
        "\u56FE\u7247\u8BF4\u660E",
        { ...bodyBox, left: 928, top: 236, width: 280, height: 380 },
        { ...figure2, colour: "grey" }
      )
    ]),
    closing: {
      label: "\u7ED3\u675F",
      type: "cust",
      ground: "deep",
      quiet: false,
      decoration: [closingLine(below)],
      placeholders: [
        title({ left: 72, top: 88 + below / 2, width: 1136, height: 280 }, coverStyle, "b"),
        body(
          indices.body,
          "\u5355\u4F4D",
          { left: 72, top: 440 + below / 2, width: 1136, height: 80 },
          { ...textStyle, size: 28, pitch: 40, colour: "onDeepQuiet" }
        )
      ]
    }
  };
}

// scripts/deck/pptx/staging.ts
function attachmentId(at) {
  return `rId${at + 3}`;
}

// scripts/deck/pptx/titles.ts
var longTitle = { size: 34, pitch: 37 };
function settingOf(slide) {
  switch (slide.layout) {
    case "cover":
    case "closing": {
      const long = isLong(slide);
      const size = long ? coverSizes.long : coverSizes.full;
      return { measure: long ? 13.8 : widestLine, most: 3, pitch: size * 1.375, size: long ? size : null };
    }
    case "section":
      return { measure: 12.2, most: 3, pitch: 76, size: null };
    default:
      return hasLongTitle(slide) ? { measure: 32, most: 3, ...longTitle } : { measure: 25, most: 2, pitch: titleStyle.pitch, size: null };
  }
}
function titleShape(slide, language) {
  const { measure, most, pitch, size } = settingOf(slide);
  const style = { face: "title", ...size === null ? {} : { size } };
  const runs = brokenRuns(slide, measure, most, style, isTold(slide) ? { ...style, colour: "accent" } : style);
  const type = slide.layout === "cover" ? "ctrTitle" : "title";
  return textShape({ name: "\u6807\u9898", placeholder: { type, index: null }, box: null }, [{ runs, pitch }], language);
}
function brokenRuns(slide, measure, most, style, figures2) {
  const text2 = plainText(slide.title);
  const runs = [];
  let from = 0;
  for (const line2 of titleLines(text2, measure, most)) {
    const at = text2.indexOf(line2, from);
    if (at === -1) return runsOf(slide.title, style, figures2);
    if (from > 0) runs.push(...at > from ? [{ text: " ", style }] : [], "break");
    from = at + line2.length;
    runs.push(...runsOf(trimInlines(sliceInlines(slide.title, at, from)), style, figures2));
  }
  return runs;
}
function kickerShape({ kicker: kicker2 }, language) {
  if (kicker2 === "") return [];
  const runs = [{ text: kicker2, style: {} }];
  return [
    textShape(
      { name: "\u6240\u5C5E\u90E8\u5206", placeholder: { type: "body", index: indices.kicker }, box: null },
      [{ runs, pitch: 24 }],
      language
    )
  ];
}

// scripts/deck/pptx/slide-part.ts
function slidePath({ number }) {
  return `ppt/slides/slide${number}.xml`;
}
function slideParts(deck, slide, staging, notesPath, stage) {
  const { layout, shapes, ground = [], attachments = [], parts = [] } = stage(slide, staging);
  const quiet = slide.layout !== "cover" && slide.layout !== "section" && slide.layout !== "closing";
  const all = [
    ...ground,
    titleShape(slide, staging.language),
    ...kickerShape(slide, staging.language),
    ...shapes,
    ...quiet ? footShapes(deck, slide, staging.language) : []
  ];
  const content = element(
    "p:sld",
    presentationNamespaces,
    shapeTree(all),
    element("p:clrMapOvr", {}, element("a:masterClrMapping"))
  );
  return [
    {
      path: slidePath(slide),
      type: "application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
      content: xmlPart(content),
      relationships: [
        { id: "rId1", type: "slideLayout", target: layoutPath(layoutNames.indexOf(layout)) },
        { id: "rId2", type: "notesSlide", target: notesPath },
        ...attachments.map(({ type, path }, at) => ({ id: attachmentId(at), type, target: path }))
      ]
    },
    ...parts
  ];
}
function layoutPath(at) {
  return `ppt/slideLayouts/slideLayout${at + 1}.xml`;
}
function footShapes({ shortTitle, ratio }, { number }, language) {
  return foot(ratio).map(
    ({ placeholder, name }) => filledShape(
      { name, placeholder, box: null },
      placeholder.type === "sldNum" ? slideNumberField(String(number), "natural", language) : paragraph({ runs: say(shortTitle), pitch: "natural" }, language)
    )
  );
}

// scripts/deck/pptx/picture.ts
var captionWidth = 280;
var captionGap = 40;
function picture2({ picture: shown2 }, { language, media }) {
  const found = media.get(shown2.file);
  if (found === void 0) throw new Error(`The picture ${shown2.file} is not in the package.`);
  const most = shown2.caption === null ? bodyBox.width : bodyBox.width - captionWidth - captionGap;
  const scale = Math.min(most / found.width, 1);
  const box = { ...bodyBox, width: found.width * scale, height: found.height * scale };
  const placeholder = { type: "pic", index: indices.body };
  return {
    layout: "picture",
    shapes: [
      pictureShape(found, { alternative: shown2.alternative, box, placeholder, attachment: 0 }),
      ...captionShapes(shown2.caption, box, language)
    ],
    attachments: pictureAttachments(found)
  };
}
function pictureAttachments({ path, drawing }) {
  return [path, drawing].flatMap((one) => one === null ? [] : [{ type: "image", path: one }]);
}
function pictureShape({ drawing }, placed) {
  const { alternative, box, placeholder, attachment, cut } = placed;
  const ornament = alternative === "" ? [decorative] : [];
  return (id) => element(
    "p:pic",
    {},
    element(
      "p:nvPicPr",
      {},
      element("p:cNvPr", { id, name: `\u56FE\u7247 ${id}`, descr: alternative === "" ? null : alternative }, ...ornament),
      element("p:cNvPicPr", {}, element("a:picLocks", { noGrp: 1, noChangeAspect: 1 })),
      placeholder === null ? element("p:nvPr") : placeholderMark(placeholder)
    ),
    element(
      "p:blipFill",
      {},
      element(
        "a:blip",
        { "r:embed": attachmentId(attachment) },
        ...drawing === null ? [] : [drawingExtension(attachment + 1)]
      ),
      ...cut === void 0 ? [] : [element("a:srcRect", { l: cut.sides, t: cut.ends, r: cut.sides, b: cut.ends })],
      element("a:stretch", {}, element("a:fillRect"))
    ),
    element("p:spPr", {}, transform("a:xfrm", box), element("a:prstGeom", { prst: "rect" }, element("a:avLst")))
  );
}
var drawingExtension = (attachment) => element(
  "a:extLst",
  {},
  element(
    "a:ext",
    { uri: "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" },
    element("asvg:svgBlip", {
      "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
      "xmlns:r": presentationNamespaces["xmlns:r"],
      "r:embed": attachmentId(attachment)
    })
  )
);
function captionShapes(caption, picture3, language) {
  if (caption === null) return [];
  const left = picture3.left + picture3.width + captionGap;
  const width = bodyBox.left + bodyBox.width - left;
  const box = { left, top: bodyBox.top + 12, width, height: bodyBox.height - 12 };
  const placeholder = { type: "body", index: indices.second };
  return [
    textShape({ name: "\u56FE\u7247\u8BF4\u660E", placeholder, box }, [{ runs: say(caption), pitch: 40 }], language),
    line({ ...box, top: bodyBox.top, height: 0 }, "hairline", 1)
  ];
}

// scripts/deck/pptx/cover-pictures.ts
var emblemFoot = 56;
var emblemSize = { width: 280, height: 88 };
function coverPictures(staging, width, panel) {
  const { background, emblem, ratio } = staging;
  const box = { left: 0, top: 0, width, height: slideHeight(ratio) };
  const under = background === null ? null : mediaOf(background, staging);
  const mark = emblem === null || panel === null ? null : mediaOf(emblem, staging);
  const attachments = under === null ? [] : pictureAttachments(under);
  return {
    ground: under === null ? [] : [
      pictureShape(under, { alternative: "", box, placeholder: null, attachment: 0, cut: cutToFill(under, box) }),
      area(box, "deep", "rect", Number.parseInt(veil, 16) / 255 * 100)
    ],
    emblem: mark === null || emblem === null || panel === null ? [] : [
      pictureShape(mark, {
        alternative: emblem.alternative,
        box: emblemBox(mark, panel),
        placeholder: null,
        attachment: attachments.length
      })
    ],
    attachments: [...attachments, ...mark === null ? [] : pictureAttachments(mark)]
  };
}
function mediaOf({ file }, { media }) {
  const found = media.get(file);
  if (found === void 0) throw new Error(`The picture ${file} is not in the package.`);
  return found;
}
function cutToFill(picture3, box) {
  const shown2 = box.width / box.height / (picture3.width / picture3.height);
  const half = (part) => Math.round((1 - part) / 2 * 1e5);
  return shown2 < 1 ? { sides: half(shown2), ends: 0 } : { sides: 0, ends: half(1 / shown2) };
}
function emblemBox(picture3, panel) {
  const scale = Math.min(emblemSize.width / picture3.width, emblemSize.height / picture3.height);
  const [width, height] = [picture3.width * scale, picture3.height * scale];
  return {
    left: panel.left + (panel.width - width) / 2,
    top: panel.top + panel.height - emblemFoot - emblemSize.height + (emblemSize.height - height) / 2,
    width,
    height
  };
}

// scripts/deck/pptx/room.ts
var pointSettings = [
  { size: 32, pitch: 48, between: 48 },
  { size: 30, pitch: 44, between: 32 },
  { size: 28, pitch: 40, between: 20 },
  { size: 28, pitch: 36, between: 12 },
  { size: 26, pitch: 34, between: 8 },
  { size: 24, pitch: 30, between: 6 }
];
function linesOf(text2, width, size) {
  return Math.max(1, Math.ceil(widthInEm(text2) * size / Math.max(width - size, size)));
}
function fitting(settings4, room, height) {
  return settings4.find((setting) => height(setting) <= room) ?? settings4.at(-1) ?? settings4[0];
}
function endsLonely(text2, width, size) {
  const ems = widthInEm(text2);
  const line2 = Math.floor((width - 2) / size);
  return ems > line2 && (ems - 0.01) % line2 < 1.6;
}
var autospace = 0.25;
function widestInEm(text2) {
  const borders = text2.match(new RegExp("\\p{Script=Han}(?=[\\dA-Za-z+])|[\\dA-Za-z+%](?=\\p{Script=Han})", "gu"))?.length ?? 0;
  const letters = text2.match(/[A-Za-z\d+]/gu)?.length ?? 0;
  return widthInEm(text2) + borders * autospace + letters * 0.15;
}

// scripts/deck/pptx/ceremony.ts
function lineShape(name, placeholder, text2, pitch, language) {
  if (text2 === "") return [];
  return [textShape({ name, placeholder, box: null }, [{ runs: say(text2), pitch }], language)];
}
var body2 = (index) => ({ type: "body", index });
function cover({ occasion, publisher, date, ordinal }, staging) {
  const { language, ratio } = staging;
  const field = slideWidth - panelWidth;
  const panel = { left: field, top: 0, width: panelWidth, height: slideHeight(ratio) };
  const { ground, emblem, attachments } = coverPictures(staging, field, panel);
  return {
    layout: "cover",
    // A background hides what the layout draws below it.
    ground: ground.length === 0 ? [] : [...ground, ...coverLines(slideHeight(ratio))],
    attachments,
    shapes: [
      ...lineShape("\u4F1A\u8BAE\u540D\u79F0", { type: "subTitle", index: indices.body }, occasion, 40, language),
      ...lineShape("\u5355\u4F4D", body2(indices.first + 1), publisher, 40, language),
      ...lineShape("\u65E5\u671F", body2(indices.first + 2), date, 40, language),
      numeral(ordinal, [...ordinal].length > 2 ? 220 : 280, language),
      ...emblem
    ].flat()
  };
}
function divider({ ordinal }, { language, tokens }) {
  return { layout: "divider", shapes: ordinal === "" ? [] : [numeral(ordinal, tokens.screen.ordinal, language)] };
}
function numeral(text2, size, language) {
  const runs = say(text2, { face: "title" });
  return textShape(
    { name: "\u5E8F\u53F7", placeholder: body2(indices.first), box: null },
    [{ runs, pitch: size * 1.2 }],
    language
  );
}
function closing({ publisher }, staging) {
  const { ground, attachments } = coverPictures(staging, slideWidth, null);
  return {
    layout: "closing",
    ground: ground.length === 0 ? [] : [...ground, closingLine(spare(staging.ratio))],
    attachments,
    shapes: lineShape("\u5355\u4F4D", body2(indices.body), publisher, 40, staging.language)
  };
}
var agendaSettings = [{ size: 32, pitch: 43, between: 21 }, ...pointSettings.slice(2)];
function agenda({ items, numbered, first }, { language }) {
  const rows2 = items.length > 6 ? Math.ceil(items.length / 2) : items.length;
  const columns2 = [items.slice(0, rows2), items.slice(rows2)].filter((column) => column.length > 0);
  const hanging = columns2.length === 1 ? 96 : 80;
  const width = (columns2.length === 1 ? bodyBox.width : 544) - hanging;
  const { size, pitch, between } = fitting(
    columns2.length === 1 ? [{ size: 32, pitch: 44, between: 26 }, ...agendaSettings] : agendaSettings,
    bodyBox.height,
    (setting) => Math.max(
      ...columns2.map(
        (column) => column.reduce(
          (sum, item) => sum + linesOf(plainText(item), width, setting.size) * setting.pitch + setting.between,
          0
        )
      )
    )
  );
  const shapes = columns2.map((column, at) => {
    const paragraphs = column.map((item, row) => {
      const index = at * rows2 + row;
      const number = index < numbered ? chineseOrdinal(first + index) : "";
      return {
        runs: [
          ...say(`${number}	`, { size: size * 1.25, bold: true, colour: "accent", face: "title" }),
          ...runsOf(item, { size })
        ],
        pitch,
        after: between,
        hanging
      };
    });
    const box = { ...bodyBox, left: bodyBox.left + at * 592, width: width + hanging };
    return textShape(
      { name: "\u76EE\u5F55", placeholder: body2(at === 0 ? indices.body : indices.second), box },
      paragraphs,
      language
    );
  });
  return { layout: "agenda", shapes };
}

// scripts/deck/pptx/chart-text.ts
function textProperties(language, colour) {
  return element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element(
        "a:pPr",
        {},
        element(
          "a:defRPr",
          { ...languages(language), sz: hundredths(smallestSize), b: 0 },
          fill(colour),
          ...faceElements("text")
        )
      ),
      element("a:endParaRPr", languages(language))
    )
  );
}
function flag(name, val) {
  return element(`c:${name}`, { val });
}

// scripts/deck/pptx/chart-axes.ts
var axes = { category: 111111111, value: 222222222 };
function isUpright({ kind }) {
  return kind === "column" || kind === "stacked" || kind === "line";
}
function categoryAxis(chart2, language) {
  const upright = isUpright(chart2);
  return element(
    "c:catAx",
    {},
    element("c:axId", { val: axes.category }),
    // From the top down, in the author's order.
    element("c:scaling", {}, element("c:orientation", { val: upright ? "minMax" : "maxMin" })),
    flag("delete", chart2.kind === "share" ? 1 : 0),
    element("c:axPos", { val: upright ? "b" : "l" }),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "nextTo" }),
    element("c:spPr", {}, element("a:ln", { w: 9525 }, fill("grey"))),
    textProperties(language, "ink"),
    element("c:crossAx", { val: axes.value }),
    element("c:crosses", { val: "autoZero" }),
    flag("auto", 1),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    flag("noMultiLvlLbl", 0)
  );
}
function valueAxis(chart2) {
  const values = chart2.series.flatMap((one) => one.values);
  const atZero = chart2.kind !== "share" && values.every(({ value }) => value >= 0);
  return element(
    "c:valAx",
    {},
    element("c:axId", { val: axes.value }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: "minMax" }),
      ...atZero ? [element("c:min", { val: 0 })] : []
    ),
    flag("delete", 1),
    element("c:axPos", { val: isUpright(chart2) ? "l" : "b" }),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "nextTo" }),
    element("c:crossAx", { val: axes.category }),
    element("c:crosses", { val: "autoZero" }),
    element("c:crossBetween", { val: "between" })
  );
}

// scripts/deck/pptx/workbook.ts
var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var types2 = "application/vnd.openxmlformats-officedocument.spreadsheetml";
var sheetName = "Sheet1";
function workbook(cells, date) {
  const texts = [...new Set(cells.flat().filter((cell) => typeof cell === "string"))];
  const part = (path, type, root, ...targets) => ({
    path,
    type: `${types2}.${type}+xml`,
    content: xmlPart(root),
    relationships: related(...targets)
  });
  const rows2 = cells.map(
    (row, at) => element(
      "row",
      { r: at + 1 },
      ...row.map((cell, column) => {
        const r = reference(column, at);
        return typeof cell === "number" ? element("c", { r }, element("v", {}, String(cell))) : element("c", { r, t: "s" }, element("v", {}, String(texts.indexOf(cell))));
      })
    )
  );
  const count = cells.flat().filter((cell) => typeof cell === "string").length;
  return closePackage(
    [
      part(
        "xl/workbook.xml",
        "sheet.main",
        element(
          "workbook",
          { xmlns: main, "xmlns:r": relationships },
          element("sheets", {}, element("sheet", { name: sheetName, sheetId: 1, "r:id": "rId1" }))
        ),
        ["worksheet", "xl/worksheets/sheet1.xml"],
        ["styles", "xl/styles.xml"],
        ["sharedStrings", "xl/sharedStrings.xml"]
      ),
      part(
        "xl/worksheets/sheet1.xml",
        "worksheet",
        element("worksheet", { xmlns: main }, element("sheetData", {}, ...rows2))
      ),
      part("xl/styles.xml", "styles", styles),
      part(
        "xl/sharedStrings.xml",
        "sharedStrings",
        element(
          "sst",
          { xmlns: main, count, uniqueCount: texts.length },
          ...texts.map((text2) => element("si", {}, element("t", {}, textNode(text2))))
        )
      )
    ],
    related(["officeDocument", "xl/workbook.xml"]),
    date
  );
}
var styles = element(
  "styleSheet",
  { xmlns: main },
  element("fonts", { count: 1 }, element("font", {}, element("sz", { val: 11 }), element("name", { val: "\u5B8B\u4F53" }))),
  element(
    "fills",
    { count: 2 },
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" }))
  ),
  element(
    "borders",
    { count: 1 },
    element("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((edge) => element(edge)))
  ),
  element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element("cellXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
  element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }))
);
function reference(column, row) {
  return `${columnName(column)}${row + 1}`;
}
function columnRange(column, first, last) {
  const name = columnName(column);
  return first === last ? `${sheetName}!$${name}$${first}` : `${sheetName}!$${name}$${first}:$${name}$${last}`;
}
function columnName(column) {
  const last = String.fromCharCode(65 + column % 26);
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

// scripts/deck/pptx/chart-data.ts
function chartSheet({ kind, categories, series, whole }) {
  const [parts] = series;
  if (kind !== "share" || parts === void 0) return { categories, series, rest: null };
  const sheet = parts.values.map((value2, at) => ({ name: categories[at] ?? "", values: [value2] }));
  if (whole === void 0) return { categories: [parts.name], series: sheet, rest: null };
  const value = Number((whole - parts.values.reduce((sum, part) => sum + part.value, 0)).toFixed(6));
  const left = { fact: "", value, text: "", asOf: null, emphasised: false };
  return {
    categories: [parts.name],
    series: [...sheet, { name: "\u5176\u4F59", values: [left] }],
    rest: sheet.length
  };
}
function sheetCells({ categories, series }) {
  return [
    ["", ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [category, ...series.map(({ values }) => values[at]?.value ?? "")])
  ];
}
function seriesName({ series }, at) {
  return element(
    "c:tx",
    {},
    element("c:strRef", {}, formula(columnRange(at + 1, 1, 1)), cache("c:strCache", [series[at]?.name ?? ""]))
  );
}
function seriesData({ categories, series }, at) {
  const last = categories.length + 1;
  const values = series[at]?.values.map(({ value }) => String(value)) ?? [];
  return [
    element("c:cat", {}, element("c:strRef", {}, formula(columnRange(0, 2, last)), cache("c:strCache", categories))),
    element(
      "c:val",
      {},
      element(
        "c:numRef",
        {},
        formula(columnRange(at + 1, 2, last)),
        cache("c:numCache", values, element("c:formatCode", {}, "General"))
      )
    )
  ];
}
function formula(range) {
  return element("c:f", {}, range);
}
function cache(name, values, before = "") {
  return element(
    name,
    {},
    before,
    element("c:ptCount", { val: values.length }),
    ...values.map((value, idx) => element("c:pt", { idx }, `<c:v>${textNode(value)}</c:v>`))
  );
}
function labelFormat({ value, text: text2 }) {
  const [digits] = /\d[\d,]*(?:\.\d+)?/u.exec(text2) ?? [];
  if (digits === void 0 || Number(digits.replaceAll(",", "")) !== value) return quoted(text2);
  const at = text2.indexOf(digits);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const whole = digits.includes(",") ? "#,##0" : "0";
  const number = decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
  return quoted(text2.slice(0, at)) + number + quoted(text2.slice(at + digits.length));
}
function quoted(text2) {
  return text2 === "" ? "" : `"${text2.replaceAll('"', "\u201D")}"`;
}

// scripts/deck/pptx/chart-series.ts
var greys = [60, 35, 90, 25];
var darkGrey = 85;
function plot(chart2, sheet, language) {
  const series = sheet.series.map((_, at) => seriesElement(chart2, sheet, at, language));
  const axisIds = [axes.category, axes.value].map((val) => element("c:axId", { val }));
  if (chart2.kind === "line") {
    return element(
      "c:lineChart",
      {},
      element("c:grouping", { val: "standard" }),
      flag("varyColors", 0),
      ...series,
      flag("marker", 1),
      ...axisIds
    );
  }
  const stacked = isStacked(chart2);
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: isUpright(chart2) ? "col" : "bar" }),
    element("c:grouping", { val: chart2.kind === "share" ? "percentStacked" : stacked ? "stacked" : "clustered" }),
    flag("varyColors", 0),
    ...series,
    element("c:gapWidth", { val: chart2.kind === "share" ? 30 : 60 }),
    ...stacked ? [element("c:overlap", { val: 100 })] : [],
    ...axisIds
  );
}
function isStacked({ kind }) {
  return kind === "stacked" || kind === "share";
}
function greyOf(series) {
  return greys[series % greys.length] ?? darkGrey;
}
function seriesElement(chart2, sheet, at, language) {
  const values = sheet.series[at]?.values ?? [];
  const line2 = chart2.kind === "line";
  const whole = line2 ? values.some(({ emphasised }) => emphasised) : values.every(({ emphasised }) => emphasised);
  const rest = sheet.rest === at;
  const paint = rest ? fill("wash") : whole ? fill("accent") : tinted("grey", greyOf(at));
  const points = whole || line2 ? [] : values.flatMap(({ emphasised }, idx) => emphasised ? [idx] : []);
  return element(
    "c:ser",
    {},
    element("c:idx", { val: at }),
    element("c:order", { val: at }),
    seriesName(sheet, at),
    line2 ? element("c:spPr", {}, element("a:ln", { w: 38100, cap: "rnd" }, paint, element("a:round"))) : element("c:spPr", {}, paint),
    ...line2 ? [markerElement(paint)] : [flag("invertIfNegative", 0)],
    ...points.map(
      (idx) => element(
        "c:dPt",
        {},
        element("c:idx", { val: idx }),
        flag("invertIfNegative", 0),
        flag("bubble3D", 0),
        element("c:spPr", {}, fill("accent"))
      )
    ),
    rest ? element("c:dLbls", {}, flag("delete", 1)) : dataLabels(chart2, sheet, at, whole, language),
    ...seriesData(sheet, at),
    ...line2 ? [flag("smooth", 0)] : []
  );
}
function markerElement(paint) {
  return element(
    "c:marker",
    {},
    element("c:symbol", { val: "circle" }),
    element("c:size", { val: 8 }),
    element("c:spPr", {}, paint, element("a:ln", {}, element("a:noFill")))
  );
}
function dataLabels(chart2, sheet, at, whole, language) {
  const values = sheet.series[at]?.values ?? [];
  const share = chart2.kind === "share";
  const plain = element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill")));
  const form = (formatCode, accent, position) => [
    element("c:numFmt", { formatCode, sourceLinked: 0 }),
    plain,
    textProperties(language, isStacked(chart2) && (accent || greyOf(at) >= darkGrey) ? "paper" : "ink"),
    element("c:dLblPos", { val: position }),
    flag("showLegendKey", 0),
    flag("showVal", 1),
    flag("showCatName", 0),
    flag("showSerName", share ? 1 : 0),
    flag("showPercent", 0),
    flag("showBubbleSize", 0),
    ...share ? [element("c:separator", {}, "\n")] : []
  ];
  return element(
    "c:dLbls",
    {},
    ...values.map(
      (value, idx) => element(
        "c:dLbl",
        {},
        element("c:idx", { val: idx }),
        ...form(labelFormat(value), whole || value.emphasised, labelPosition(chart2, sheet, at, idx))
      )
    ),
    ...form(chart2.unit === "" ? "General" : `General"${chart2.unit}"`, whole, labelPosition(chart2, sheet, at, 0))
  );
}
function labelPosition(chart2, { series }, at, idx) {
  if (chart2.kind !== "line") return isStacked(chart2) ? "ctr" : "outEnd";
  const values = series.map((one) => one.values[idx]?.value ?? Number.NEGATIVE_INFINITY);
  return values.indexOf(Math.max(...values)) === at ? "t" : "b";
}

// scripts/deck/pptx/chart.ts
function chartParts(chart2, number, language, date) {
  const sheet = chartSheet(chart2);
  const data = {
    path: `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: workbook(sheetCells(sheet), date),
    relationships: []
  };
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      content: xmlPart(chartSpace(chart2, sheet, language)),
      relationships: related(["package", data.path])
    },
    data
  ];
}
function chartSpace(chart2, sheet, language) {
  const legend = chart2.kind !== "share" && sheet.series.length > 1;
  return element(
    "c:chartSpace",
    chartNamespaces,
    flag("date1904", 0),
    element("c:lang", { val: language }),
    flag("roundedCorners", 0),
    element(
      "c:chart",
      {},
      flag("autoTitleDeleted", 1),
      element(
        "c:plotArea",
        {},
        element("c:layout"),
        plot(chart2, sheet, language),
        categoryAxis(chart2, language),
        valueAxis(chart2)
      ),
      ...legend ? [legendElement(language)] : [],
      flag("plotVisOnly", 1),
      element("c:dispBlanksAs", { val: "gap" })
    ),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    textProperties(language, "ink"),
    element("c:externalData", { "r:id": "rId1" }, flag("autoUpdate", 0))
  );
}
function chartFrame({ alternative }, box, attachment = 0) {
  return (id) => element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name: `\u56FE\u8868 ${id}`, descr: alternative }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      placeholderMark({ type: "chart", index: indices.body })
    ),
    transform("p:xfrm", box),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespaces["xmlns:c"] },
        element("c:chart", { "xmlns:c": chartNamespaces["xmlns:c"], "r:id": attachmentId(attachment) })
      )
    )
  );
}
function legendElement(language) {
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: "t" }),
    flag("overlay", 0),
    textProperties(language, "grey")
  );
}

// scripts/deck/pptx/figures.ts
var roomy = { size: 30, pitch: 40, gap: 16 };
var lean = { size: 28, pitch: 36, gap: 8 };
var datePitch = 32;
var explanationPitch = 40;
function figureParagraph({ before, digits, after }, size, accent, gap2) {
  const style = { bold: true, colour: accent ? "accent" : "ink", face: "title" };
  const beside = { ...style, size: besideSize(size) };
  return {
    runs: [...say(before, beside), ...say(digits, { ...style, size }), ...say(after, beside)],
    pitch: size * 1.1,
    after: gap2
  };
}
function labelParagraphs({ label, asOf }, { size, pitch }) {
  return [
    { runs: runsOf(label, { size, colour: "grey" }), pitch },
    ...asOf === null ? [] : [{ runs: say(asOf, { size: 24, colour: "grey" }), pitch: datePitch }]
  ];
}
function labelHeight({ label, asOf }, { size, pitch }, width) {
  return linesOf(plainText(label), width, size) * pitch + (asOf === null ? 0 : datePitch);
}
function sizeOf(name, items, width) {
  const sizes2 = figureSizes.slice(Number(name.slice(1)) - 1);
  return sizes2.find((size) => items.every((item) => figureWidth(item, size) <= width)) ?? 56;
}
function figureWidth({ before, digits, after }, size) {
  return (widestInEm(digits) + autospace) * size + widestInEm(before + after) * besideSize(size);
}
function besideSize(size) {
  return Math.max(size * 0.4, 28);
}
function explanationHeight(text2) {
  return text2.length === 0 ? 0 : linesOf(plainText(text2), bodyBox.width, 28) * explanationPitch;
}
function explanationShape(text2, language) {
  if (text2.length === 0) return [];
  const height = explanationHeight(text2);
  const box = { ...bodyBox, top: bodyBox.top + bodyBox.height - height, height };
  const placed = { name: "\u8BF4\u660E", placeholder: { type: "body", index: indices.explanation }, box };
  return [textShape(placed, [{ runs: runsOf(text2, { size: 28 }), pitch: explanationPitch }], language)];
}
function figure({ figure: item, explanation }, { language }) {
  const size = sizeOf(
    figureSetting([item], widthInEm(plainText(explanation)), false, bodyBox.height).size,
    [item],
    bodyBox.width
  );
  const height = size * 1.1 + roomy.gap + labelHeight(item, roomy, bodyBox.width);
  const shape = {
    name: "\u6570\u636E",
    placeholder: { type: "body", index: indices.first },
    box: { ...bodyBox, height }
  };
  const paragraphs = [figureParagraph(item, size, true, roomy.gap), ...labelParagraphs(item, roomy)];
  return {
    layout: "figures",
    shapes: [textShape(shape, paragraphs, language), ...explanationShape(explanation, language)]
  };
}
function figures({ items: given2, explanation }, { language }) {
  const date = commonDate(given2);
  const items = date === null ? given2 : given2.map((item) => ({ ...item, asOf: null }));
  const setting = figureSetting(given2, widthInEm(plainText(explanation)), date !== null, bodyBox.height);
  const label = items.length > 3 ? lean : roomy;
  const count = setting.arrangement === "c3" ? 3 : 2;
  const inRow = setting.arrangement === "rows";
  const width = inRow ? widestColumn : (columnBoxes(count, 48)[0]?.width ?? 0) + 16;
  const size = sizeOf(setting.size, items, width);
  const placed = inRow ? inRows(items, size, language) : inColumns(items, size, count, label, language);
  const dated = date === null ? [] : [dateShape(date, placed.bottom + 12, language)];
  return { layout: "figures", shapes: [...placed.shapes, ...dated, ...explanationShape(explanation, language)] };
}
function inColumns(items, size, count, label, language) {
  const grid = columnBoxes(count, 48);
  const shapes = [];
  let top = bodyBox.top;
  for (let from = 0; from < items.length; from += count) {
    const row = items.slice(from, from + count);
    const width = grid[0]?.width ?? bodyBox.width;
    const height = 13 + size * 1.1 + label.gap + Math.max(...row.map((item) => labelHeight(item, label, width)));
    for (const [at, item] of row.entries()) {
      const box = { ...bodyBox, ...grid[at], top: top + 13, height: height - 13 };
      const paragraphs = [figureParagraph(item, size, from + at === 0, label.gap), ...labelParagraphs(item, label)];
      const placeholder = { type: "body", index: indices.first + from + at };
      shapes.push(
        textShape({ name: "\u6570\u636E", placeholder, box }, paragraphs, language),
        line({ ...box, top, height: 0 }, "hairline", 1)
      );
    }
    top += height + 20;
  }
  return { shapes, bottom: top - 20 };
}
var widestColumn = numberColumns.at(-1) ?? 0;
function inRows(items, size, language) {
  const column = numberColumns.find((one) => items.every((item) => figureWidth(item, size) <= one)) ?? widestColumn;
  const left = bodyBox.left + column + 48;
  const width = bodyBox.left + bodyBox.width - left;
  const shapes = [];
  let top = bodyBox.top;
  for (const [at, item] of items.entries()) {
    const height = Math.max(size * 1.1, labelHeight(item, roomy, width));
    const box = { ...bodyBox, top: top + 13, width: column, height };
    const placeholder = (index) => ({ type: "body", index: indices.first + 2 * at + index });
    shapes.push(
      textShape(
        { name: "\u6570\u636E", placeholder: placeholder(0), box, anchor: "ctr", unbroken: true },
        [figureParagraph(item, size, at === 0, 0)],
        language
      ),
      textShape(
        { name: "\u53E3\u5F84", placeholder: placeholder(1), box: { ...box, left, width }, anchor: "ctr" },
        labelParagraphs(item, roomy),
        language
      ),
      line({ ...bodyBox, top, height: 0 }, "hairline", 1)
    );
    top += height + 25;
  }
  return { shapes, bottom: top };
}
function dateShape(date, top, language) {
  const box = { ...bodyBox, top, height: datePitch };
  const paragraphs = [{ runs: say(date, { size: 24, colour: "grey" }), pitch: datePitch }];
  return textShape({ name: "\u65E5\u671F", placeholder: { type: "body", index: indices.date }, box }, paragraphs, language);
}
function ranking(slide, staging) {
  const [only, ...others] = slide.items;
  if (only !== void 0 && others.length === 0) return figure({ ...slide, layout: "figure", figure: only }, staging);
  return figures({ ...slide, layout: "figures" }, staging);
}
function wholeShape({ before, digits, after, label, asOf }, language) {
  const style = { bold: true, colour: "ink", face: "title" };
  const beside = { ...style, size: besideSize(wholeSize) };
  const told = `\u3000${plainText(label)}${asOf === null ? "" : `\uFF08${asOf}\uFF09`}`;
  return textShape(
    { name: "\u6574\u4F53", placeholder: { type: "body", index: indices.first }, box: { ...bodyBox, height: wholeHeight } },
    [
      {
        runs: [
          ...say(before, beside),
          ...say(digits, { ...style, size: wholeSize }),
          ...say(after, beside),
          ...say(told, { size: 28, colour: "grey" })
        ],
        pitch: wholeSize * 1.1
      }
    ],
    language
  );
}
var wholeSize = 88;
var wholeHeight = 120;
function compare({ before, after, explanation }, { language }) {
  const size = sizeOf(comparisonSize([before, after]), [before, after], 496);
  const top = bodyBox.top + 16;
  const shapes = [before, after].map((item, at) => {
    const height = size * 1.1 + roomy.gap + labelHeight(item, roomy, 480);
    const box = { left: bodyBox.left + at * 656, top, width: 480, height };
    const paragraphs = [figureParagraph(item, size, at === 1, roomy.gap), ...labelParagraphs(item, roomy)];
    return textShape(
      { name: "\u6570\u636E", placeholder: { type: "body", index: indices.first + at }, box },
      paragraphs,
      language
    );
  });
  const arrow = line({ left: 584, top: top + size * 0.6, width: 112, height: 0 }, "grey", 2, true);
  return { layout: "compare", shapes: [...shapes, arrow, ...explanationShape(explanation, language)] };
}

// scripts/deck/pptx/chart-slide.ts
var gap = 24;
var dateHeight = 40;
function chart(slide, { language, date }) {
  const { chart: shown2, explanation, number } = slide;
  const whole = slide.layout === "share" ? slide.whole : null;
  const asOf = whole !== null && whole.asOf === shown2.asOf ? null : shown2.asOf;
  const above = whole === null ? 0 : wholeHeight;
  const below = explanation.length === 0 ? 0 : explanationHeight(explanation) + gap;
  const dated = asOf === null ? 0 : dateHeight;
  const box = { ...bodyBox, top: bodyBox.top + above, height: bodyBox.height - above - below - dated };
  const parts = chartParts(shown2, number, language, date);
  const dateBox = { ...bodyBox, top: box.top + box.height, height: dateHeight };
  const datePlaceholder = { type: "body", index: indices.date };
  return {
    layout: "chart",
    shapes: [
      ...whole === null ? [] : [wholeShape(whole, language)],
      chartFrame(shown2, box),
      ...asOf === null ? [] : [
        textShape(
          { name: "\u65E5\u671F", placeholder: datePlaceholder, box: dateBox },
          [{ runs: say(asOf, { size: 24, colour: "grey" }), pitch: 32 }],
          language
        )
      ],
      ...explanationShape(explanation, language)
    ],
    attachments: [{ type: "chart", path: parts[0].path }],
    parts
  };
}

// scripts/deck/pptx/points.ts
var labelGap = 1.6;
function rows(slide, { language }) {
  const { items, layout } = slide;
  const [only, ...others] = items;
  if (layout === "points" && others.length === 0 && only?.label.length === 0) return lone(only, language);
  const numbers = layout === "steps";
  const column = numbers ? 0 : labelColumn(items);
  const hangingAt = (size2) => numbers ? 88 : column === 0 ? 0 : (column + labelGap) * size2;
  const setting = fitting(pointSettings, bodyBox.height, ({ size: size2, pitch: pitch2, between: between2 }) => {
    const lines2 = items.map(
      (item) => linesOf(column === 0 ? runIn(item) : plainText(item.text), bodyBox.width - hangingAt(size2), size2)
    );
    return lines2.reduce((sum, count) => sum + count * pitch2, 0) + (items.length - 1) * between2;
  });
  const { size, pitch, between } = setting;
  const labelled = items.every(({ label: label2 }) => label2.length > 0);
  const label = {
    size,
    bold: true,
    ...labelled && !numbers ? { colour: isTold(slide) ? "ink" : "accent" } : {},
    ...layout === "timeline" ? { face: "title" } : {}
  };
  const hanging = hangingAt(size);
  const paragraphs = items.map(
    (item) => ({
      runs: [...labelRuns(item, label, column > 0 ? "	" : "\u3000"), ...runsOf(item.text, { size })],
      pitch,
      after: between,
      ...hanging > 0 ? { hanging } : {},
      numbered: numbers
    })
  );
  return { layout: "points", shapes: [textShape(inBody, paragraphs, language)] };
}
var inBody = { name: "\u5185\u5BB9", placeholder: { type: "body", index: indices.body }, box: null };
function lone({ text: text2 }, language) {
  const settings4 = [{ size: 40, pitch: 64, between: 0 }, ...pointSettings];
  const { size, pitch } = fitting(
    settings4,
    bodyBox.height,
    (setting) => linesOf(plainText(text2), bodyBox.width - 160, setting.size) * setting.pitch
  );
  const box = { ...bodyBox, width: bodyBox.width - 160 };
  return {
    layout: "points",
    shapes: [textShape({ ...inBody, box }, [{ runs: runsOf(text2, { size }), pitch }], language)]
  };
}
function runIn({ label, text: text2 }) {
  return label.length === 0 ? plainText(text2) : `${plainText(label)}\u3000${plainText(text2)}`;
}
function labelRuns({ label }, style, gap2) {
  if (label.length === 0 || widthInEm(plainText(label)) === 0) return [];
  return [...runsOf(label, style), ...gap2 === "" ? [] : [{ text: gap2, style: { size: style.size ?? 0 } }]];
}

// scripts/deck/pptx/columns.ts
var settings = [
  { size: 28, pitch: 42, between: 8 },
  { size: 26, pitch: 36, between: 6 },
  { size: 24, pitch: 32, between: 4 }
];
var headHeight = 72;
var rule = 80;
var textTop = 104;
var gutter = 32;
var timeSizes = [40, 36, 32, 30, 28];
function columns(slide, staging) {
  if (classesOf(slide, bodyBox.height).includes("rows")) return rows(slide, staging);
  const { items, layout } = slide;
  const { language } = staging;
  const labelled = items.every(({ label }) => label.length > 0);
  const timed = layout === "timeline" && labelled;
  const boxes = columnBoxes(items.length, 0).map((box) => ({ ...box, width: box.width - gutter }));
  const width = boxes[0]?.width ?? 0;
  const height = (one) => Math.max(...items.map((item) => textHeight(item, width, one, timed)));
  const even = settings.slice(0, 2).filter(({ size }) => !items.some(({ text: text2 }) => endsLonely(plainText(text2), width, size)));
  const [roomiest = settings[0]] = even.filter((one) => height(one) <= bodyBox.height - textTop);
  const setting = fitting([roomiest, ...settings], bodyBox.height - textTop, height);
  const heads = headRuns(slide, timed, width);
  const shapes = items.flatMap((item, at) => {
    const box = boxes[at];
    const head = heads[at];
    if (box === void 0) return [];
    const placed = { ...box, top: box.top + textTop, height: box.height - textTop };
    return [
      ...head === void 0 ? [] : [
        textShape(
          {
            name: timed ? "\u65F6\u95F4" : "\u5E8F\u53F7",
            placeholder: { type: "body", index: indices.head + at },
            box: { ...box, width: box.width + gutter, height: headHeight },
            anchor: "ctr",
            unbroken: true
          },
          [{ runs: head, pitch: headHeight }],
          language
        )
      ],
      textShape(
        { name: "\u5185\u5BB9", placeholder: { type: "body", index: indices.first + at }, box: placed },
        paragraphsOf(item, setting, timed),
        language
      )
    ];
  });
  const dots = layout === "timeline" ? boxes.map(({ left }) => area({ left, top: bodyBox.top + rule - 6, width: 12, height: 12 }, "accent", "ellipse")) : [];
  const ground = line({ ...bodyBox, top: bodyBox.top + rule, height: 0 }, "hairline", 2);
  return { layout: "columns", shapes: [...shapes, ground, ...dots] };
}
function headRuns(slide, timed, width) {
  const style = { bold: true, colour: isTold(slide) ? "ink" : "accent", face: "title" };
  if (slide.layout === "steps") return slide.items.map((_, at) => say(String(at + 1), { ...style, size: 64 }));
  if (!timed) return [];
  const widest = Math.max(...slide.items.map(({ label }) => widestInEm(plainText(label))));
  const size = timeSizes.find((one) => widest * one <= width + gutter) ?? smallestSize;
  return slide.items.map((item) => labelRuns(item, { ...style, size }, ""));
}
function paragraphsOf(item, { size, pitch, between }, timed) {
  const text2 = { runs: runsOf(item.text, { size }), pitch };
  if (timed || item.label.length === 0) return [text2];
  return [{ runs: labelRuns(item, { size: labelSize(size), bold: true }, ""), pitch, after: between }, text2];
}
function labelSize(size) {
  return size + 4;
}
function textHeight({ label, text: text2 }, width, setting, timed) {
  const { size, pitch, between } = setting;
  const lines2 = linesOf(plainText(text2), width, size);
  if (timed || label.length === 0) return lines2 * pitch;
  return (lines2 + linesOf(plainText(label), width, labelSize(size))) * pitch + between;
}

// scripts/deck/pptx/quote.ts
var settings2 = [
  { size: 40, pitch: 64, between: 8 },
  { size: 36, pitch: 56, between: 8 },
  { size: 32, pitch: 48, between: 8 },
  { size: 28, pitch: 42, between: 6 },
  { size: 24, pitch: 34, between: 6 }
];
var indent = 44;
var attributionHeight = 66;
function quote({ quotation, attribution }, { language, fonts }) {
  const width = bodyBox.width - indent;
  const height = ({ size: size2, pitch: pitch2, between: between2 }) => quotation.reduce((sum, one) => sum + linesOf(plainText(one), width, size2) * pitch2, 0) + (quotation.length - 1) * between2;
  const room = bodyBox.height - (attribution.length === 0 ? 0 : attributionHeight);
  const setting = fitting(settings2, room, height);
  const { size, pitch, between } = setting;
  const face2 = { named: fonts.quote };
  const spoken = quotation.map(
    (one, at) => ({
      runs: runsOf(one, { size, face: face2 }),
      pitch,
      after: at === quotation.length - 1 ? 24 : between
    })
  );
  const signed = attribution.length === 0 ? [] : [{ runs: runsOf(attribution, { size: 28, colour: "grey" }), pitch: 42 }];
  const shape = { name: "\u5F15\u6587", placeholder: { type: "body", index: indices.body }, box: null };
  return {
    layout: "quote",
    shapes: [
      textShape(shape, [...spoken, ...signed], language),
      area({ ...bodyBox, width: 4, height: height(setting) }, "accent")
    ]
  };
}

// scripts/deck/pptx/table.ts
var settings3 = [
  { size: 30, pitch: 44, between: 32 },
  { size: 28, pitch: 40, between: 23 },
  { size: 28, pitch: 38, between: 9 },
  { size: 26, pitch: 34, between: 8 },
  { size: 24, pitch: 30, between: 6 }
];
var gutter2 = 32;
function table(slide, { language }) {
  const all = [slide.head, ...slide.rows];
  const widths = columnWidths(all);
  const rowHeight = (row, { size, pitch, between }) => Math.max(...row.map((cell, at) => linesOf(plainText(cell), textWidth(widths, at) + size / 2, size))) * pitch + between;
  const setting = fitting(settings3, bodyBox.height, (one) => all.reduce((sum, row) => sum + rowHeight(row, one), 0));
  const heights = all.map((row) => rowHeight(row, setting));
  const rows2 = all.map((row, at) => {
    const above = at === 0 ? rule2("ink", 3) : null;
    const below = at === all.length - 1 ? rule2("ink", 3) : at === 0 ? rule2("ink", 1) : rule2("hairline", 1);
    const cells = row.map(
      (cell, column) => cellElement(cell, {
        setting,
        align: slide.alignments[column] ?? "left",
        head: at === 0,
        first: column === 0,
        last: column === row.length - 1,
        above,
        below,
        language
      })
    );
    return element("a:tr", { h: emu(heights[at] ?? 0) }, ...cells);
  });
  const grid = element("a:tblGrid", {}, ...widths.map((width) => element("a:gridCol", { w: emu(width) })));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const description = `\u8868\u683C\uFF1A${plainText(slide.title)}`;
  const frame = (id) => element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name: `\u8868\u683C ${id}`, descr: description }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      placeholderMark({ type: "tbl", index: indices.body })
    ),
    transform("p:xfrm", { ...bodyBox, height }),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" },
        element(
          "a:tbl",
          {},
          element("a:tblPr", { firstRow: 1 }, element("a:tableStyleId", {}, plainTableStyle)),
          grid,
          ...rows2
        )
      )
    )
  );
  return { layout: "table", shapes: [frame] };
}
var plainTableStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
var alignments = { left: "l", center: "ctr", right: "r" };
function rule2(colour, width) {
  return { colour, width };
}
function cellElement(cell, { setting, align, head, first, last, above, below, language }) {
  const { size, pitch, between } = setting;
  const style = head ? { size, colour: "grey" } : { size, bold: first, colour: "ink" };
  const form = {
    runs: runsOf(cell, style),
    pitch,
    align: alignments[align]
  };
  const edge = (name, one) => one === null ? element(name, { w: 0 }, element("a:noFill")) : stroke(name, one.colour, one.width);
  return element(
    "a:tc",
    {},
    element("a:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph(form, language)),
    element(
      "a:tcPr",
      { marL: 0, marR: last ? 0 : emu(gutter2), marT: emu(between / 2), marB: emu(between / 2), anchor: "t" },
      edge("a:lnL", null),
      edge("a:lnR", null),
      ...above === null ? [] : [edge("a:lnT", above)],
      edge("a:lnB", below),
      element("a:noFill")
    )
  );
}
function textWidth(widths, at) {
  return (widths[at] ?? 0) - (at === widths.length - 1 ? 0 : gutter2);
}
function columnWidths(rows2) {
  const count = rows2[0]?.length ?? 0;
  const natural = Array.from(
    { length: count },
    (_, at) => Math.max(3, ...rows2.map((row) => widthInEm(plainText(row[at] ?? [])))) * 30 + 30 + (at === count - 1 ? 0 : gutter2)
  );
  const sum = natural.reduce((total, width) => total + width, 0);
  if (sum <= bodyBox.width) return natural.map((width) => width * bodyBox.width / sum);
  const even = bodyBox.width / count;
  const small = natural.map((width) => width <= even ? width : 0);
  const left = bodyBox.width - small.reduce((total, width) => total + width, 0);
  const large = natural.reduce((total, width) => total + (width > even ? width : 0), 0);
  return natural.map((width) => width <= even ? width : width * left / large);
}

// scripts/deck/pptx/stage.ts
function stageSlide(slide, staging) {
  switch (slide.layout) {
    case "cover":
      return cover(slide, staging);
    case "agenda":
      return agenda(slide, staging);
    case "section":
      return divider(slide, staging);
    case "points":
      return rows(slide, staging);
    case "figure":
      return figure(slide, staging);
    case "figures":
      return figures(slide, staging);
    case "compare":
      return compare(slide, staging);
    case "steps":
    case "timeline":
      return columns(slide, staging);
    case "table":
      return table(slide, staging);
    case "quote":
      return quote(slide, staging);
    case "picture":
      return picture2(slide, staging);
    case "chart":
    case "share":
      return chart(slide, staging);
    case "ranking":
      return ranking(slide, staging);
    case "closing":
      return closing(slide, staging);
  }
}

// scripts/deck/pptx/theme-part.ts
function themePart(tokens, fonts) {
  return xmlPart(
    element(
      "a:theme",
      { "xmlns:a": presentationNamespaces["xmlns:a"], name: tokens.label },
      element(
        "a:themeElements",
        {},
        colourScheme(tokens),
        element(
          "a:fontScheme",
          { name: tokens.label },
          faces("a:majorFont", fonts.latin, fonts.title),
          faces("a:minorFont", fonts.latin, fonts.text)
        ),
        element(
          "a:fmtScheme",
          { name: tokens.label },
          fills("a:fillStyleLst"),
          lines,
          effects,
          fills("a:bgFillStyleLst")
        )
      )
    )
  );
}
function faces(name, latin, eastAsian) {
  return element(
    name,
    {},
    element("a:latin", { typeface: latin }),
    element("a:ea", { typeface: eastAsian }),
    element("a:cs", { typeface: "" }),
    element("a:font", { script: "Hans", typeface: eastAsian })
  );
}
var placeholderFill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
function fills(name) {
  return element(name, {}, placeholderFill.repeat(3));
}
var lines = element(
  "a:lnStyleLst",
  {},
  ...[9525, 19050, 28575].map(
    (w) => element(
      "a:ln",
      { w, cap: "flat", cmpd: "sng", algn: "ctr" },
      placeholderFill,
      element("a:prstDash", { val: "solid" })
    )
  )
);
var effects = element("a:effectStyleLst", {}, element("a:effectStyle", {}, element("a:effectLst")).repeat(3));

// scripts/deck/pptx/presentation.ts
var types3 = "application/vnd.openxmlformats-officedocument";
var paths = {
  presentation: "ppt/presentation.xml",
  master: "ppt/slideMasters/slideMaster1.xml",
  theme: "ppt/theme/theme1.xml",
  notesTheme: "ppt/theme/theme2.xml",
  presentationProperties: "ppt/presProps.xml",
  viewProperties: "ppt/viewProps.xml",
  tableStyles: "ppt/tableStyles.xml"
};
function makePresentation(deck, material, stage = stageSlide) {
  const { tokens, fonts, info } = material;
  const { language } = deck;
  const { media, parts: pictures } = packPictures(deckPictures(deck), material);
  const { ratio, emblem, background } = deck;
  const staging = { language, fonts, tokens, date: info.date, ratio, emblem, background, media };
  const layouts = slideLayouts(tokens, deck.ratio);
  const notes = deck.slides.map((slide) => notesPart(slide, slidePath(slide), language));
  const slides = deck.slides.flatMap((slide, at) => slideParts(deck, slide, staging, notes[at]?.path ?? "", stage));
  const theme = { type: `${types3}.theme+xml`, content: themePart(tokens, fonts), relationships: [] };
  const parts = [
    presentationPart(deck),
    {
      path: paths.master,
      type: `${types3}.presentationml.slideMaster+xml`,
      content: masterPart(tokens, language, deck.ratio),
      relationships: related(...layoutNames.map((_, at) => ["slideLayout", layoutPath(at)]), [
        "theme",
        paths.theme
      ])
    },
    ...layoutNames.map((name, at) => ({
      path: layoutPath(at),
      type: `${types3}.presentationml.slideLayout+xml`,
      content: layoutPart(layouts[name], language),
      relationships: related(["slideMaster", paths.master])
    })),
    { ...theme, path: paths.theme },
    notesMasterPart(paths.notesTheme, language, deck.ratio),
    { ...theme, path: paths.notesTheme },
    ...settingParts(),
    ...slides,
    ...notes,
    ...pictures,
    ...propertyParts(info, deck.slides.length)
  ];
  const root = related(
    ["officeDocument", paths.presentation],
    ["core-properties", corePath],
    ["extended-properties", appPath]
  );
  return closePackage(parts, root, info.date);
}
function presentationPart(deck) {
  const count = deck.slides.length;
  const ids = new Map(deck.slides.map((slide, at) => [slide, 256 + at]));
  return {
    path: paths.presentation,
    type: `${types3}.presentationml.presentation.main+xml`,
    content: xmlPart(
      element(
        "p:presentation",
        { ...presentationNamespaces, saveSubsetFonts: 1, autoCompressPictures: 0 },
        element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2147483648, "r:id": `rId${count + 1}` })),
        element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": `rId${count + 2}` })),
        element(
          "p:sldIdLst",
          {},
          ...[...ids.values()].map((id, at) => element("p:sldId", { id, "r:id": `rId${at + 1}` }))
        ),
        sizes(deck.ratio),
        defaultTextStyle(deck.language),
        element("p:extLst", {}, sectionList(deck, ids))
      )
    ),
    relationships: related(
      ...deck.slides.map((slide) => ["slide", slidePath(slide)]),
      ["slideMaster", paths.master],
      ["notesMaster", notesMasterPath],
      ["presProps", paths.presentationProperties],
      ["viewProps", paths.viewProperties],
      ["theme", paths.theme],
      ["tableStyles", paths.tableStyles]
    )
  };
}
function settingParts() {
  const part = (path, type, root) => ({
    path,
    type: `${types3}.presentationml.${type}+xml`,
    content: xmlPart(root),
    relationships: []
  });
  return [
    part(paths.presentationProperties, "presProps", element("p:presentationPr", presentationNamespaces)),
    part(paths.viewProperties, "viewProps", element("p:viewPr", presentationNamespaces)),
    part(
      paths.tableStyles,
      "tableStyles",
      element("a:tblStyleLst", { "xmlns:a": presentationNamespaces["xmlns:a"], def: plainTableStyle })
    )
  ];
}
export {
  makePresentation
};
