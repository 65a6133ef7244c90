import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  checkDocument,
  pageReader
} from "./chunk-EMZHLVCT.js";
import {
  finding
} from "./chunk-4U766OQX.js";
import "./chunk-NTQRKAU5.js";
import {
  readToUnicode
} from "./chunk-6DY44LX7.js";
import {
  romanNumeral
} from "./chunk-LDVM5UE6.js";
import {
  fails,
  readTags,
  structureFailures
} from "./chunk-QX52UN5V.js";
import "./chunk-C34U7Z3X.js";
import {
  annotationsOf
} from "./chunk-GJZB4ZQI.js";
import {
  parentTree
} from "./chunk-S57HSMZT.js";
import {
  arrayAt,
  dictAt,
  nameAt,
  openPdf,
  textOf,
  treeEntries
} from "./chunk-UFTNNG3S.js";
import {
  contentOf,
  streamBytes
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFName_default,
  PDFNumber_default,
  PDFRawStream_default
} from "./chunk-YNMFHN7V.js";
import "./chunk-WYZCE5GW.js";

// scripts/pdf/matterhorn/document.ts
function documentFailures(pdf) {
  return [
    ...flag(dictAt(pdf.catalog, "MarkInfo"), "Suspects") === "true" ? [fails("01-007", null, "Suspects")] : [],
    ...metadata(pdf),
    ...preferences(pdf),
    ...language(pdf),
    ...optionalContent(pdf),
    ...embeddedFiles(pdf),
    ...forms(pdf),
    ...security(pdf)
  ];
}
function flag(dict, key) {
  return dict?.lookup(PDFName_default.of(key))?.toString() ?? null;
}
function metadata({ catalog }) {
  const stream = catalog.lookup(PDFName_default.of("Metadata"));
  if (!(stream instanceof PDFRawStream_default)) return [fails("06-001", null, "Metadata")];
  const xmp = Buffer.from(streamBytes(stream)).toString("utf8");
  const found = [];
  const identifier = /<pdfuaid:part>\s*1\s*<\/pdfuaid:part>|pdfuaid:part="1"/;
  if (!identifier.test(xmp) || !xmp.includes("http://www.aiim.org/pdfua/ns/id/"))
    found.push(fails("06-002", null, "pdfuaid:part"));
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>[\s\S]*<\/dc:title>/.test(xmp))
    found.push(fails("06-003", null, "dc:title"));
  return found;
}
function preferences({ catalog }) {
  const shows = flag(dictAt(catalog, "ViewerPreferences"), "DisplayDocTitle");
  if (shows === null) return [fails("07-001", null, "DisplayDocTitle")];
  return shows === "true" ? [] : [fails("07-002", null, "DisplayDocTitle")];
}
function language({ catalog }) {
  const tag = textOf(catalog.lookup(PDFName_default.of("Lang"))) ?? "";
  return /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/.test(tag) ? [] : [fails("11-001", null, `Lang \u201C${tag}\u201D`)];
}
function optionalContent({ context, catalog }) {
  const properties = dictAt(catalog, "OCProperties");
  if (!properties) return [];
  const named = (dict) => (textOf(dict.lookup(PDFName_default.of("Name"))) ?? "") !== "";
  const standard = dictAt(properties, "D");
  const others = (arrayAt(properties, "Configs")?.asArray() ?? []).flatMap((item) => {
    const dict = context.lookup(item);
    return dict instanceof PDFDict_default ? [dict] : [];
  });
  return [
    ...others.flatMap((dict) => named(dict) ? [] : [fails("20-001", null, "Configs")]),
    ...standard && !named(standard) ? [fails("20-002", null, "D")] : [],
    ...[standard, ...others].flatMap((dict) => dict?.has(PDFName_default.of("AS")) ? [fails("20-003", null, "AS")] : [])
  ];
}
function embeddedFiles({ context, catalog }) {
  const names = dictAt(catalog, "Names");
  return treeEntries(context, names && dictAt(names, "EmbeddedFiles"), "Names").flatMap(([key, value]) => {
    const file = context.lookup(value);
    const whole = file instanceof PDFDict_default && file.has(PDFName_default.of("F")) && file.has(PDFName_default.of("UF"));
    return whole ? [] : [fails("21-001", null, textOf(key) ?? "")];
  });
}
function forms({ context, catalog }) {
  const form = dictAt(catalog, "AcroForm");
  const xfa = form?.lookup(PDFName_default.of("XFA"));
  const packets = xfa instanceof PDFArray_default ? xfa.asArray().map((item) => context.lookup(item)) : [xfa];
  const dynamic = packets.some(
    (packet) => packet instanceof PDFRawStream_default && /<dynamicRender>\s*required/.test(Buffer.from(streamBytes(packet)).toString("utf8"))
  );
  return dynamic ? [fails("25-001", null, "XFA")] : [];
}
function security({ context }) {
  const encryption = context.lookup(context.trailerInfo.Encrypt);
  if (!(encryption instanceof PDFDict_default)) return [];
  const permissions = encryption.lookup(PDFName_default.of("P"));
  if (!(permissions instanceof PDFNumber_default)) return [fails("26-001", null, "P")];
  return (permissions.asNumber() & 1 << 9) === 0 ? [fails("26-002", null, "P")] : [];
}

// scripts/pdf/matterhorn/fonts.ts
function fontFailures({ context }) {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict_default) || nameAt(object, "Type") !== "Font") return [];
    return nameAt(object, "Subtype") === "Type0" ? composite(context, object) : [];
  });
}
function composite(context, font) {
  const name = nameAt(font, "BaseFont") ?? "";
  const found = [];
  const says = (condition) => {
    found.push(fails(condition, null, name));
  };
  const encoding = font.lookup(PDFName_default.of("Encoding"));
  const named = encoding instanceof PDFName_default ? encoding.decodeText() : null;
  const descendant = arrayAt(font, "DescendantFonts")?.lookup(0);
  if (encoding instanceof PDFRawStream_default) found.push(...embeddedMap(encoding, descendant, name));
  else if (named === null || !isPredefined(named)) says("31-006");
  if (descendant instanceof PDFDict_default) {
    const descriptor = dictAt(descendant, "FontDescriptor");
    const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName_default.of(key)));
    if (!embedded) says("31-009");
    if (nameAt(descendant, "Subtype") === "CIDFontType2") {
      const glyphs2 = descendant.lookup(PDFName_default.of("CIDToGIDMap"));
      if (!glyphs2) says("31-005");
      else if (!(glyphs2 instanceof PDFRawStream_default) && nameAt(descendant, "CIDToGIDMap") !== "Identity") says("31-004");
    }
    if (descriptor?.has(PDFName_default.of("CIDSet"))) says("31-014");
  }
  const written = font.get(PDFName_default.of("ToUnicode"));
  if (!written) {
    const ordering = descendant instanceof PDFDict_default ? dictAt(descendant, "CIDSystemInfo")?.lookup(PDFName_default.of("Ordering")) : void 0;
    if (!/GB1|CNS1|Japan1|Korea1/.test(String(ordering))) says("31-027");
    return found;
  }
  const values = new Set(readToUnicode(contentOf(context, written)).values());
  if (values.has("0000")) says("31-028");
  if (values.has("FEFF") || values.has("FFFE")) says("31-029");
  return found;
}
var predefinedMaps = new Set(
  "Identity GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16".split(" ")
);
function isPredefined(name) {
  return name === "H" || name === "V" || /-[HV]$/.test(name) && predefinedMaps.has(name.slice(0, -2));
}
function embeddedMap(map, descendant, name) {
  const found = [];
  const text = contentOf(map.dict.context, map);
  const written = /\/WMode\s+(\d)/.exec(text)?.[1] ?? "0";
  if ((map.dict.lookup(PDFName_default.of("WMode"))?.toString() ?? "0") !== written) found.push(fails("31-007", null, name));
  const used = /\/([^\s/]+)\s+usecmap/.exec(text)?.[1];
  if (used !== void 0 && !isPredefined(used)) found.push(fails("31-008", null, name));
  const [own, other] = [
    dictAt(map.dict, "CIDSystemInfo"),
    descendant instanceof PDFDict_default ? dictAt(descendant, "CIDSystemInfo") : void 0
  ];
  const value = (dict, key) => dict?.lookup(PDFName_default.of(key))?.toString() ?? "";
  if (value(own, "Registry") !== value(other, "Registry")) found.push(fails("31-001", null, name));
  if (value(own, "Ordering") !== value(other, "Ordering")) found.push(fails("31-002", null, name));
  if (Number(value(other, "Supplement")) < Number(value(own, "Supplement"))) found.push(fails("31-003", null, name));
  return found;
}

// scripts/pdf/matterhorn/pages.ts
function pageFailures(pdf, readings, tree) {
  const parents = parentTree(pdf);
  return [
    ...pdf.pages.flatMap(({ dict }, at) => [
      ...marks(readings[at], dict, at),
      ...glyphs(readings[at], at),
      ...annotations(dict, at, parents, tree)
    ]),
    ...forms2(readings)
  ];
}
function marks(reading, page, at) {
  const found = [];
  for (const [owner, { ids, untagged, drawn, artifactsInside, tagsInside }] of reading?.streams ?? []) {
    if (artifactsInside > 0) found.push(fails("01-003", at, "Artifact"));
    if (tagsInside > 0) found.push(fails("01-004", at, "MCID"));
    const counts = owner === page || ids.size > 0;
    if (counts && untagged + (owner === page ? 0 : drawn.length) > 0) found.push(fails("01-005", at, `${untagged}`));
  }
  return found;
}
function glyphs(reading, at) {
  const conditions = { missing: "31-011", unmapped: "10-001", width: "31-016" };
  const told = /* @__PURE__ */ new Map();
  for (const { font, code, fault } of reading?.faults ?? []) {
    const condition = fault === "missing" && code === 0 ? "31-030" : conditions[fault];
    if (!told.has(`${condition} ${font}`)) told.set(`${condition} ${font}`, fails(condition, at, font));
  }
  return [...told.values()];
}
var subtypes = new Set(
  "Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact".split(" ")
);
function annotations(page, at, parents, tree) {
  const all = annotationsOf(page);
  if (all.length === 0) return [];
  const tabs = nameAt(page, "Tabs");
  const order = tabs === void 0 ? [fails("28-008", at, "Tabs")] : tabs === "S" ? [] : [fails("28-009", at, tabs)];
  return [
    ...order,
    ...all.flatMap((annotation) => {
      const key = annotation.lookup(PDFName_default.of("StructParent"));
      const holder = key instanceof PDFNumber_default ? page.context.lookup(parents.get(key.asNumber())) : void 0;
      return annotationFailures(annotation, holder instanceof PDFDict_default ? tree.byDict.get(holder) ?? null : null, at);
    })
  ];
}
function annotationFailures(annotation, holder, at) {
  const subtype = nameAt(annotation, "Subtype") ?? "";
  const says = (dict, key) => (textOf(dict?.lookup(PDFName_default.of(key))) ?? "") !== "";
  const described = says(annotation, "Contents");
  const found = [];
  if (!subtypes.has(subtype)) found.push(fails("28-006", at, subtype));
  if (subtype === "TrapNet") found.push(fails("28-007", at, subtype));
  if (subtype === "PrinterMark") return holder ? [...found, fails("28-017", at, subtype)] : found;
  if (subtype === "Widget") {
    if (!says(annotation, "TU") && !says(holder?.dict, "Alt")) found.push(fails("28-005", at, subtype));
    if (!within(holder, "Form")) found.push(fails("28-010", at, subtype));
    return found;
  }
  if (!described && !says(holder?.dict, "Alt")) found.push(fails("28-004", at, subtype));
  if (subtype === "Link") {
    if (!within(holder, "Link")) found.push(fails("28-011", at, subtype));
    if (!described) found.push(fails("28-012", at, subtype));
  } else if (holder?.type !== "Annot") found.push(fails("28-002", at, subtype));
  return found;
}
function within(tag, type) {
  for (let at = tag; at; at = at.parent) if (at.type === type) return true;
  return false;
}
function forms2(readings) {
  const found = [];
  const drawn = /* @__PURE__ */ new Set();
  for (const [at, { forms: here, streams }] of readings.entries()) {
    for (const form of here) {
      if (form.has(PDFName_default.of("Ref"))) found.push(fails("30-001", at, "Ref"));
      if (drawn.has(form) && (streams.get(form)?.ids.size ?? 0) > 0) found.push(fails("30-002", at, "Form"));
      drawn.add(form);
    }
  }
  return found;
}

// scripts/pdf/matterhorn/matterhorn.ts
function matterhornFindings(pdf, readings) {
  const tree = readTags(pdf);
  return [
    ...documentFailures(pdf),
    ...structureFailures(tree),
    ...pageFailures(pdf, readings, tree),
    ...fontFailures(pdf)
  ];
}

// scripts/pdf/preflight/boxes.ts
var tolerance = 0.5;
function checkBoxes({ pages }) {
  const findings = [];
  let size = null;
  for (const [at, { dict }] of pages.entries()) {
    const media = boxAt(dict, "MediaBox");
    if (!media) continue;
    const crop = boxAt(dict, "CropBox") ?? media;
    const trim = boxAt(dict, "TrimBox");
    const bleed = boxAt(dict, "BleedBox") ?? crop;
    const wrong = (detail) => {
      findings.push(finding("box", at, detail));
    };
    if (!trim) {
      wrong("no TrimBox");
      continue;
    }
    if (!isInside(crop, media)) wrong("CropBox \u2284 MediaBox");
    if (!isInside(bleed, media)) wrong("BleedBox \u2284 MediaBox");
    if (!isInside(trim, bleed)) wrong("TrimBox \u2284 BleedBox");
    const own = [trim.right - trim.left, trim.top - trim.bottom];
    if (own[0] <= 0 || own[1] <= 0) wrong("TrimBox is empty");
    size ??= own;
    if (Math.abs(size[0] - own[0]) > tolerance || Math.abs(size[1] - own[1]) > tolerance)
      wrong(`${millimetres(own)} \u2260 ${millimetres(size)}`);
  }
  return findings;
}
function boxAt(page, key) {
  const numbers = arrayAt(page, key)?.asArray().map((item) => page.context.lookup(item));
  const [left, bottom, right, top] = (numbers ?? []).map(
    (item) => item instanceof PDFNumber_default ? item.asNumber() : Number.NaN
  );
  if (left === void 0 || bottom === void 0 || right === void 0 || top === void 0) return null;
  return [left, bottom, right, top].some(Number.isNaN) ? null : { left, bottom, right, top };
}
function isInside(inner, outer) {
  return inner.left >= outer.left - tolerance && inner.bottom >= outer.bottom - tolerance && inner.right <= outer.right + tolerance && inner.top <= outer.top + tolerance;
}
function millimetres([width, height]) {
  return `${(width * 25.4 / 72).toFixed(1)} \xD7 ${(height * 25.4 / 72).toFixed(1)} mm`;
}

// scripts/pdf/preflight/description.ts
function checkDescription({ context, catalog }) {
  const info = context.lookup(context.trailerInfo.Info);
  const title = info instanceof PDFDict_default ? textOf(info.lookup(PDFName_default.of("Title"))) : void 0;
  const wrong = [];
  const stream = catalog.lookup(PDFName_default.of("Metadata"));
  const xmp = stream instanceof PDFRawStream_default ? Buffer.from(streamBytes(stream)).toString("utf8") : null;
  const other = xmp === null ? void 0 : xmpTitle(xmp);
  if (xmp === null) wrong.push("xmp");
  if ((title ?? other ?? "").trim() === "") wrong.push("title");
  else if (xmp !== null && title !== void 0 && title !== other) wrong.push("titles");
  if (String(dictAt(catalog, "ViewerPreferences")?.lookup(PDFName_default.of("DisplayDocTitle"))) !== "true")
    wrong.push("shown");
  if ((textOf(catalog.lookup(PDFName_default.of("Lang"))) ?? "") === "") wrong.push("language");
  if (!dictAt(catalog, "Outlines")?.has(PDFName_default.of("First"))) wrong.push("outline");
  return wrong.map((detail) => finding("description", null, detail));
}
function xmpTitle(xmp) {
  const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1];
  return title?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
function checkLabels(pdf) {
  const labels = pageLabelsOf(pdf);
  if (labels === null) return [finding("page-label", null, "none")];
  const seen = /* @__PURE__ */ new Set();
  return labels.flatMap((label, at) => {
    if (label !== "" && !seen.has(label)) {
      seen.add(label);
      return [];
    }
    return [finding("page-label", at, label === "" ? "empty" : label)];
  });
}
function pageLabelsOf({ context, catalog, pages }) {
  const tree = dictAt(catalog, "PageLabels");
  if (!tree) return null;
  const starts = new Map(
    treeEntries(context, tree, "Nums").map(([page, value]) => [Number(page.toString()), context.lookup(value)])
  );
  let sequence = null;
  let begun = 0;
  return pages.map((_, at) => {
    const start = starts.get(at);
    if (start instanceof PDFDict_default) [sequence, begun] = [start, at];
    return sequence ? labelAt(sequence, at - begun) : "";
  });
}
function labelAt(sequence, by) {
  const prefix = textOf(sequence.lookup(PDFName_default.of("P"))) ?? "";
  const start = sequence.lookup(PDFName_default.of("St"));
  const number = (start === void 0 ? 1 : Number(start.toString())) + by;
  switch (nameAt(sequence, "S")) {
    case "D":
      return `${prefix}${number}`;
    case "r":
      return `${prefix}${romanNumeral(number)}`;
    default:
      return prefix;
  }
}

// scripts/pdf/preflight/shown.ts
var smallest = 6;
function checkShown(readings, expected) {
  return [
    ...foreignFonts(readings, expected.families),
    ...readings.flatMap((reading, at) => [...missingGlyphs(reading, at), ...coarsePictures(reading, at, expected)]),
    ...strayFigures(readings, expected.figures)
  ];
}
function foreignFonts(readings, families) {
  if (families === null) return [];
  const known = families.map((family) => family.replaceAll(" ", ""));
  const seen = /* @__PURE__ */ new Set();
  return readings.flatMap(
    ({ fonts }, at) => fonts.flatMap((name) => {
      if (seen.has(name) || known.includes(name.split("-")[0] ?? "")) return [];
      seen.add(name);
      return [finding("foreign-font", at, name)];
    })
  );
}
function missingGlyphs({ faults }, at) {
  const fonts = new Set(faults.flatMap(({ font, fault }) => fault === "missing" ? [font] : []));
  return [...fonts].map((font) => finding("missing-glyph", at, font));
}
function coarsePictures({ pictures }, at, { resolution }) {
  if (resolution === null) return [];
  const coarse = pictures.filter(
    (picture) => picture.edge >= smallest && !resolution.told?.has(picture.pixels.join("x")) && Math.round(picture.resolution) < (picture.onSlide ? resolution.slide : resolution.page)
  );
  if (coarse.length === 0) return [];
  const worst = Math.min(...coarse.map((picture) => picture.resolution));
  return [finding("low-resolution", at, `${Math.round(worst)} dpi`)];
}
function strayFigures(readings, figures) {
  const texts = readings.map(({ text }) => unspaced(text));
  return figures.flatMap(({ text, page, form }) => {
    const here = texts[page - 1] ?? "";
    const around = here + (texts[page] ?? "");
    const whole = around.includes(unspaced(text));
    const digits = form === "number" ? text.match(/\d+(?:[.,]\d+)*/gu) ?? [] : [];
    const inDigits = digits.length > 0 && digits.every((number) => here.includes(number));
    return whole || inDigits ? [] : [finding("figure-elsewhere", page - 1, text)];
  });
}
function unspaced(text) {
  return text.replace(/\s+/gu, "");
}

// scripts/pdf/preflight/preflight.ts
var saidElsewhere = /* @__PURE__ */ new Set([
  "01-005",
  "06-001",
  "06-003",
  "07-001",
  "07-002",
  "13-004",
  "31-009",
  "31-011",
  "31-030"
]);
async function preflight(bytes, expected) {
  const cut = whereCut(bytes);
  if (cut !== null) return { findings: [finding("unreadable", null, cut)], pages: null };
  try {
    const pdf = await openPdf(bytes);
    const read = pageReader(pdf);
    const readings = pdf.pages.map(({ dict }) => read(dict));
    const findings = [...checkDocument(pdf, readings), ...checkBoxes(pdf), ...checkShown(readings, expected)];
    if (expected.labelled) findings.push(...checkLabels(pdf));
    if (expected.readable) {
      findings.push(...checkDescription(pdf));
      if (!dictAt(pdf.catalog, "StructTreeRoot")) findings.push(finding("not-tagged", null, ""));
      else {
        const failures = matterhornFindings(pdf, readings);
        const spoilt = failures.some(({ condition }) => condition !== "06-002");
        for (const { condition, page, detail } of failures) {
          if (saidElsewhere.has(condition) || spoilt && condition === "06-002") continue;
          findings.push(finding("accessibility", page, `${condition} ${detail}`));
        }
      }
    }
    return { findings, pages: pdf.pages.length };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { findings: [finding("unreadable", null, reason)], pages: null };
  }
}
function whereCut(bytes) {
  const text = (from, to) => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  if (!text(0, 8).startsWith("%PDF-")) return "foreign";
  return text(-32).includes("%%EOF") ? null : "cut";
}
export {
  preflight
};
