import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  badLabel2 as badLabel,
  badPicture,
  badSee,
  catalogue,
  chartCount,
  chartForm,
  contentNotShown,
  damagedFile,
  digitGrouping,
  editingImmovable,
  editingMadeSlide,
  editingNothingToUndo,
  editingPoints,
  editingStatement,
  editingUnwritable,
  exhibitContent,
  exhibitNotClosed,
  factOutsideProse,
  foreignFile,
  ordinalSequence,
  outsideThing,
  relationBroken,
  relationSyntax,
  seeOutsideProse,
  shortName,
  sideContent,
  slideOverflows,
  unreadDrawing,
  unsafeFile,
  unsupportedMarkdown,
  valueNotDrawable,
  wrongContent
} from "./chunk-DVZS7TVG.js";
import "./chunk-WISTUV2F.js";
import {
  badTemplates,
  noReport,
  wrongType
} from "./chunk-2ELD5L67.js";
import "./chunk-3D4K7MUJ.js";
import "./chunk-AQ7QJ6U6.js";
import "./chunk-WYZCE5GW.js";

// scripts/diagnostics/variants.ts
var layouts = {
  section: 0,
  points: 0,
  figure: 0,
  figures: 0,
  compare: 0,
  steps: 0,
  timeline: 0,
  table: 0,
  quote: 0,
  picture: 0,
  chart: 0,
  share: 0,
  ranking: 0,
  closing: 0
};
var variants = new Map([
  of(wrongType, "expected", {
    text: 0,
    number: 0,
    positive: 0,
    notEmpty: 0,
    list: 0,
    map: 0,
    relation: 0,
    whole: 0,
    truth: 0
  }),
  of(unsupportedMarkdown, "what", {
    html: 0,
    code: 0,
    footnote: 0,
    rule: 0,
    heading1: 0,
    deepHeading: 0,
    nestedHeading: 0,
    deletion: 0,
    task: 0,
    reference: 0,
    frontMatter: 0,
    nestedSlide: 0,
    nestedChart: 0,
    chartLabel: 0,
    nestedExhibit: 0,
    exhibitLabel: 0,
    nestedSummary: 0,
    nestedAside: 0,
    sideLabel: 0,
    slideLabel: 0,
    underlined: 0,
    listStart: 0,
    other: 0
  }),
  of(noReport, "reason", { missing: 0, empty: 0 }),
  of(sideContent, "what", { other: 0, nothing: 0 }),
  of(badLabel, "directive", { fact: 0, ref: 0, pull: 0 }),
  of(factOutsideProse, "where", { slide: 0, chart: 0, side: 0, notes: 0, heading: 0 }),
  of(badSee, "fault", { empty: 0, brackets: 0 }),
  of(seeOutsideProse, "where", { slide: 0, notes: 0, heading: 0 }),
  of(exhibitNotClosed, "what", { table: 0, picture: 0 }),
  of(exhibitContent, "what", { table: 0, picture: 0 }),
  of(badTemplates, "reason", { missing: 0, outside: 0 }),
  of(wrongContent, "layout", layouts),
  of(contentNotShown, "layout", layouts),
  of(valueNotDrawable, "reason", { text: 0, range: 0, kind: 0 }),
  of(chartCount, "what", { categories: 0, series: 0 }),
  of(chartForm, "form", { list: 0, table: 0 }),
  of(badPicture, "reason", { missing: 0, outside: 0, type: 0, unreadable: 0 }),
  of(slideOverflows, "fault", { outside: 0, clipped: 0, overlap: 0, small: 0, widow: 0 }),
  of(relationBroken, "standing", { open: 0, accepted: 0 }),
  of(relationSyntax, "expected", { operand: 0, sign: 0, close: 0, operator: 0 }),
  of(digitGrouping, "form", { grouped: 0, plain: 0 }),
  of(ordinalSequence, "fault", { missing: 0, repeated: 0 }),
  of(shortName, "fault", { early: 0, twice: 0 }),
  of(foreignFile, "found", {
    doc: 0,
    protected: 0,
    rtf: 0,
    pdf: 0,
    ofd: 0,
    odt: 0,
    xlsx: 0,
    pptx: 0,
    mhtml: 0,
    "word-xml": 0,
    picture: 0,
    archive: 0,
    binary: 0
  }),
  of(damagedFile, "damage", { archive: 0, checksum: 0, missing: 0, markup: 0 }),
  of(unsafeFile, "danger", {
    size: 0,
    entries: 0,
    path: 0,
    duplicate: 0,
    encrypted: 0,
    entities: 0,
    depth: 0
  }),
  of(editingUnwritable, "fault", { empty: 0, "line-break": 0, control: 0, same: 0 }),
  of(editingStatement, "fault", { deleted: 0, mixed: 0 }),
  of(editingMadeSlide, "made", { derived: 0, ceremonial: 0 }),
  of(editingImmovable, "fault", { "other-topic": 0, "only-slide": 0, "same-place": 0 }),
  of(editingPoints, "fault", { "no-list": 0, "unknown-point": 0, "unknown-figure": 0 }),
  of(editingNothingToUndo, "what", { undo: 0, redo: 0 }),
  of(outsideThing, "thing", { picture: 0, template: 0 }),
  of(unreadDrawing, "thing", { chart: 0, diagram: 0, object: 0, document: 0 })
]);
function of(entry, parameter, values) {
  return [entry.code, { parameter, values: Object.keys(values) }];
}

// scripts/diagnostics/reference.ts
function generalWordings(entry, language) {
  const own = variants.get(entry.code);
  const cases = own === void 0 ? [general(null, "")] : own.values.map((value) => general(own.parameter, value));
  return cases.map((params) => entry[language](params));
}
var occasional = /* @__PURE__ */ new Set(["suggestion", "nearest"]);
var general = (parameter, value) => new Proxy({}, { get: (_target, key) => key === parameter ? value : occasional.has(key) ? null : anything });
var anything = new Proxy(() => void 0, {
  get(_target, key) {
    switch (key) {
      case Symbol.toPrimitive:
      case "toString":
        return () => "\u2026";
      case Symbol.iterator:
        return () => [anything][Symbol.iterator]();
      default:
        return anything;
    }
  },
  apply: () => anything
});

// scripts/diagnostics/sarif.ts
function sarifLog(reports, version, language) {
  const codes = [...new Set(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Huikan", version, rules: codes.map((code) => ruleOf(code, language)) } },
        language: language === "zh" ? "zh-CN" : "en-US",
        columnKind: "utf16CodeUnits",
        results: reports.flatMap(
          ({ base, diagnostics }) => diagnostics.map((diagnostic) => resultOf(diagnostic, codes, base, language))
        )
      }
    ]
  };
}
function ruleOf(code, language) {
  const entry = catalogue.find((one) => one.code === code);
  const [general2] = entry === void 0 ? [] : generalWordings(entry, language);
  return {
    id: code,
    ...general2 === void 0 ? {} : { shortDescription: { text: general2.message }, help: { text: general2.hint } },
    defaultConfiguration: { level: entry?.severity ?? "warning" }
  };
}
function resultOf(diagnostic, codes, base, language) {
  const { code, severity, place, output, related, accepted, fix } = diagnostic;
  const { message, hint } = diagnostic.wording[language];
  const at = place !== null ? locationOf(place, base) : output !== null ? { physicalLocation: artefact(output.path) } : null;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint === "" ? message : `${message}${language === "zh" ? "" : " "}${hint}` },
    ...at === null ? {} : { locations: [at] },
    ...related.length === 0 ? {} : { relatedLocations: related.map((one, id) => ({ id, ...locationOf(one, base) })) },
    ...accepted === null ? {} : { suppressions: [{ kind: "inSource", justification: accepted }] },
    ...fix.length === 0 ? {} : {
      fixes: [
        {
          artifactChanges: fix.map(({ place: changed, text }) => ({
            artifactLocation: artefact(`${folder(base)}${changed.file}`).artifactLocation,
            replacements: [{ deletedRegion: regionOf(changed), insertedContent: { text } }]
          }))
        }
      ]
    }
  };
}
function locationOf(place, base) {
  return { physicalLocation: { ...artefact(`${folder(base)}${place.file}`), region: regionOf(place) } };
}
var folder = (base) => base === "" || base.endsWith("/") ? base : `${base}/`;
var artefact = (path) => ({ artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") } });
function regionOf({ line, column, endLine, endColumn }) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
export {
  sarifLog
};
