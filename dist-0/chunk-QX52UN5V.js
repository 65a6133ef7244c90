import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  isContentReference,
  kidsOf,
  standardTypes
} from "./chunk-S57HSMZT.js";
import {
  dictAt,
  keyNamed,
  nameAt,
  textOf
} from "./chunk-UFTNNG3S.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/matterhorn/tag-tree.ts
function readTags(pdf) {
  const root = dictAt(pdf.catalog, "StructTreeRoot");
  const map = root && dictAt(root, "RoleMap");
  const roles2 = new Map(
    (map?.entries() ?? []).map(([name]) => [name.decodeText(), nameAt(map, name.decodeText()) ?? ""])
  );
  const roleOf = (type) => {
    const seen = /* @__PURE__ */ new Set();
    for (let role = type; ; role = roles2.get(role) ?? "") {
      if (standardTypes.has(role)) return { type: role, fault: null };
      if (seen.has(role)) return { type, fault: "circular" };
      if (!roles2.has(role)) return { type, fault: "open" };
      seen.add(role);
    }
  };
  const numbers = new Map(pdf.pages.map(({ ref }, at) => [ref, at]));
  const all = [];
  const byDict = /* @__PURE__ */ new Map();
  const visit = (kid, parent) => {
    const dict = pdf.context.lookup(kid);
    if (!(dict instanceof PDFDict_default) || isContentReference(dict) || byDict.has(dict)) return [];
    const kids = [];
    const tag = {
      dict,
      type: roleOf(nameAt(dict, "S") ?? "").type,
      parent,
      kids,
      page: null,
      hasContent: false
    };
    all.push(tag);
    byDict.set(dict, tag);
    const own = dict.get(keyNamed("Pg"));
    for (const below2 of kidsOf(dict)) {
      const found = visit(below2, tag);
      kids.push(...found);
      if (found.length > 0) tag.page ??= found[0]?.page ?? null;
      else {
        const reference = pdf.context.lookup(below2);
        const page = reference instanceof PDFDict_default ? reference.get(keyNamed("Pg")) ?? own : own;
        tag.hasContent = true;
        if (page instanceof PDFRef_default) tag.page ??= numbers.get(page) ?? null;
      }
    }
    return [tag];
  };
  const roots = root ? kidsOf(root).flatMap((kid) => visit(kid, null)) : [];
  return { roots, all, byDict, roles: roles2, roleOf };
}
function attributeOf({ dict }, key) {
  const attributes = dict.lookup(keyNamed("A"));
  const items = attributes instanceof PDFArray_default ? attributes.asArray() : attributes ? [attributes] : [];
  for (const item of items) {
    const value = dict.context.lookup(item);
    const found = value instanceof PDFDict_default ? value.lookup(keyNamed(key)) : void 0;
    if (found) return found;
  }
  return void 0;
}

// scripts/pdf/matterhorn/condition.ts
function fails(condition, page, detail) {
  return { condition, page, detail };
}

// scripts/pdf/matterhorn/structure.ts
function structureFailures(tree) {
  return [
    ...roles(tree),
    ...tree.all.flatMap(nesting),
    ...tree.all.flatMap(silent),
    ...headings(tree),
    ...tree.all.flatMap((tag) => tag.type === "Table" ? scopes(tag) : []),
    ...notes(tree)
  ];
}
function roles({ all, roles: map, roleOf }) {
  const used = new Set(all.map(({ dict }) => dict.lookup(keyNamed("S"))?.toString().slice(1) ?? ""));
  const ends = [...used].flatMap((type) => {
    const { fault } = roleOf(type);
    if (fault === null) return [];
    return [fails(fault === "circular" ? "02-003" : "02-001", null, type)];
  });
  const remapped = [...map.keys()].filter((type) => standardTypes.has(type));
  return [...ends, ...remapped.map((type) => fails("02-004", null, type))];
}
var rows = ["Table", "THead", "TBody", "TFoot"];
var syntax = {
  Table: { condition: "09-004", kids: ["TR", "THead", "TBody", "TFoot", "Caption"], caption: "ends" },
  THead: { condition: "09-004", kids: ["TR"], parents: ["Table"] },
  TBody: { condition: "09-004", kids: ["TR"], parents: ["Table"] },
  TFoot: { condition: "09-004", kids: ["TR"], parents: ["Table"] },
  TR: { condition: "09-004", kids: ["TH", "TD"], parents: rows },
  TH: { condition: "09-004", parents: ["TR"] },
  TD: { condition: "09-004", parents: ["TR"] },
  L: { condition: "09-005", kids: ["Caption", "LI", "L"], caption: "first" },
  LI: { condition: "09-005", kids: ["Lbl", "LBody"], parents: ["L"] },
  LBody: { condition: "09-005", parents: ["LI"] },
  TOC: { condition: "09-006", kids: ["TOCI", "TOC", "Caption"], caption: "first" },
  TOCI: { condition: "09-006", kids: ["Lbl", "Reference", "NonStruct", "P", "TOC"], parents: ["TOC"] },
  Ruby: { condition: "09-007", kids: ["RB", "RT", "RP"] },
  RB: { condition: "09-007", parents: ["Ruby"] },
  RT: { condition: "09-007", parents: ["Ruby"] },
  RP: { condition: "09-007", parents: ["Ruby"] },
  Warichu: { condition: "09-008", kids: ["WP", "WT"] },
  WT: { condition: "09-008", parents: ["Warichu"] },
  WP: { condition: "09-008", parents: ["Warichu"] }
};
function nesting(tag) {
  const rule = Object.hasOwn(syntax, tag.type) ? syntax[tag.type] : void 0;
  if (!rule) return [];
  const found = [];
  const parent = tag.parent?.type ?? "\u2014";
  if (rule.parents && !rule.parents.includes(parent))
    found.push(fails(rule.condition, tag.page, `${tag.type} in ${parent}`));
  for (const [at, kid] of tag.kids.entries()) {
    const edge = at === 0 || rule.caption === "ends" && at === tag.kids.length - 1;
    const allowed = !rule.kids || rule.kids.includes(kid.type) && (kid.type !== "Caption" || edge);
    if (!allowed) found.push(fails(rule.condition, kid.page, `${kid.type} in ${tag.type}`));
  }
  if (rule.kids && tag.hasContent) found.push(fails(rule.condition, tag.page, `content in ${tag.type}`));
  return found;
}
function silent(tag) {
  const condition = tag.type === "Figure" ? "13-004" : tag.type === "Formula" ? "17-002" : null;
  const keys = tag.type === "Figure" ? ["Alt", "ActualText"] : ["Alt"];
  const says = keys.some((key) => (textOf(tag.dict.lookup(keyNamed(key))) ?? "") !== "");
  return condition === null || says ? [] : [fails(condition, tag.page, tag.type)];
}
function headings({ all }) {
  const found = [];
  let level = 0;
  for (const { type, page } of all) {
    const own = /^H([1-6])$/.exec(type)?.[1];
    if (own === void 0) continue;
    if (level === 0 && own !== "1") found.push(fails("14-002", page, `first ${type}`));
    else if (level > 0 && Number(own) > level + 1) found.push(fails("14-003", page, `H${level} \u2192 ${type}`));
    level = Number(own);
  }
  const plain = all.filter(({ type }) => type === "H");
  for (const tag of all) {
    if (tag.kids.filter(({ type }) => type === "H").length > 1) found.push(fails("14-006", tag.page, tag.type));
  }
  if (plain.length > 0 && level > 0) found.push(fails("14-007", plain[0]?.page ?? null, "H, H1"));
  return found;
}
function scopes(table) {
  const cells = below(table).filter(({ type }) => type === "TH" || type === "TD");
  const byIds = cells.every((cell) => cell.type === "TH" || attributeOf(cell, "Headers") instanceof PDFArray_default);
  if (byIds) return [];
  return cells.flatMap(
    (cell) => cell.type === "TH" && !attributeOf(cell, "Scope") ? [fails("15-003", cell.page, "TH")] : []
  );
}
function below(tag) {
  return tag.kids.flatMap((kid) => [kid, ...below(kid)]);
}
function notes({ all }) {
  const seen = /* @__PURE__ */ new Set();
  return all.flatMap(({ type, dict, page }) => {
    if (type !== "Note") return [];
    const id = textOf(dict.lookup(keyNamed("ID"))) ?? "";
    if (id === "") return [fails("19-003", page, "Note")];
    if (seen.has(id)) return [fails("19-004", page, id)];
    seen.add(id);
    return [];
  });
}

export {
  fails,
  readTags,
  structureFailures
};
