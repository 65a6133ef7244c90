import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  apply,
  identity,
  isInTableHead,
  matrixFrom,
  multiply,
  releaseContent,
  replaceContent,
  typeOf
} from "./chunk-S57HSMZT.js";
import {
  dictAt
} from "./chunk-UFTNNG3S.js";
import {
  contentOf,
  contentStream,
  lineKind,
  markedContentId,
  markedContentIds,
  pageContent,
  replaceStream
} from "./chunk-RUR2HDGO.js";
import {
  PDFArray_default,
  PDFDict_default,
  PDFHexString_default,
  PDFName_default,
  PDFNull_default,
  PDFNumber_default,
  PDFRawStream_default,
  PDFRef_default
} from "./chunk-YNMFHN7V.js";

// scripts/pdf/page.ts
function pageBox(page, key) {
  const box = page.lookup(PDFName_default.of(key), PDFArray_default);
  const at = (index) => box.lookup(index, PDFNumber_default).asNumber();
  return { left: at(0), bottom: at(1), right: at(2), top: at(3) };
}
function ownDict(parent, key) {
  const value = parent.lookup(PDFName_default.of(key));
  const own = value instanceof PDFDict_default ? value.clone() : PDFDict_default.withContext(parent.context);
  parent.set(PDFName_default.of(key), own);
  return own;
}

// scripts/pdf/bounds.ts
var unitSquare = { left: 0, bottom: 0, right: 1, top: 1 };
function markedBounds(content, wanted, extent) {
  const bounds = /* @__PURE__ */ new Map();
  const saved = [];
  const open = [];
  let matrix = identity;
  let text = matrix;
  let size = 0;
  let path = [];
  const cover = (points, through) => {
    const id = open.findLast((mark) => mark !== null);
    if (id === void 0 || id === null || !wanted.has(id)) return;
    for (const point of points) bounds.set(id, reach(bounds.get(id), apply(through, point)));
  };
  for (const line of content.split("\n")) {
    const kind = lineKind(line);
    if (kind === "begin") open.push(markedContentId(line));
    else if (kind === "end") open.pop();
    else if (line === "q") saved.push(matrix);
    else if (line === "Q") matrix = saved.pop() ?? matrix;
    else if (line.endsWith(" cm")) matrix = multiply(matrixOf(line), matrix);
    else if (open.length === 0) path = [];
    else if (kind === "path") path.push(...pointsOf(line));
    else if (kind === "paint") {
      cover(path, matrix);
      path = [];
    } else if (kind === "endPath") path = [];
    else if (kind === "draw") cover(corners(extent(/^\/(\S+) Do/.exec(line)?.[1] ?? "")), matrix);
    else if (line.endsWith(" Tf")) size = Number(line.split(" ").at(-2));
    else if (line.endsWith(" Tm")) text = matrixOf(line);
    if (kind === "show" && open.length > 0) {
      const [, x, y] = /^(-?[\d.]+) (-?[\d.]+) Td /.exec(line) ?? [];
      if (x !== void 0 && y !== void 0) text = multiply([1, 0, 0, 1, Number(x), Number(y)], text);
      cover(corners({ left: 0, bottom: -0.2 * size, right: size, top: 0.9 * size }), multiply(text, matrix));
    }
  }
  return bounds;
}
function around(a, b) {
  if (!a) return b;
  return {
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top)
  };
}
function reach(box, [x, y]) {
  return around(box, { left: x, bottom: y, right: x, top: y });
}
function numbersOf(line) {
  return line.split(" ").slice(0, -1).map(Number).filter((number) => !Number.isNaN(number));
}
function matrixOf(line) {
  return matrixFrom(numbersOf(line));
}
function pointsOf(line) {
  const numbers = numbersOf(line);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (line.endsWith("re")) return corners({ left: x, bottom: y, right: x + width, top: y + height });
  return numbers.flatMap((value, at) => at % 2 === 0 ? [[value, numbers[at + 1] ?? 0]] : []);
}
function corners({ left, bottom, right, top }) {
  return [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top]
  ];
}

// scripts/pdf/figures.ts
function figuresOn(context, page, content, owners) {
  const objects = dictAt(dictAt(page, "Resources") ?? context.obj({}), "XObject");
  const figures = new Map(
    owners.flatMap((owner, id) => {
      const figure = figureAround(context, owner);
      return figure === null ? [] : [[id, figure]];
    })
  );
  const found = /* @__PURE__ */ new Map();
  if (figures.size === 0) return found;
  const bounds = markedBounds(content, new Set(figures.keys()), (name) => {
    const object = objects?.lookup(PDFName_default.of(name));
    const form = object instanceof PDFRawStream_default && object.dict.has(PDFName_default.of("BBox"));
    return form ? pageBox(object.dict, "BBox") : unitSquare;
  });
  for (const [id, box] of bounds) {
    const figure = figures.get(id);
    if (figure) found.set(figure, around(found.get(figure), box));
  }
  return found;
}
function figureAround(context, element) {
  for (let ref = element; ref instanceof PDFRef_default; ) {
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict_default)) return null;
    if (typeOf(dict) === "Figure") return dict;
    ref = dict.get(PDFName_default.of("P"));
  }
  return null;
}
function addLayout(figure, { left, bottom, right, top }) {
  const { context } = figure;
  const present = figure.lookup(PDFName_default.of("A"));
  const others = present instanceof PDFArray_default ? present.asArray() : present ? [present] : [];
  const isPlaced = others.some((attributes) => {
    const dict = context.lookup(attributes);
    return dict instanceof PDFDict_default && dict.has(PDFName_default.of("BBox"));
  });
  if (isPlaced) return;
  const box = [left, bottom, right, top].map((value) => Math.round(value * 100) / 100);
  const layout = context.obj({ O: "Layout", Placement: "Block", BBox: box });
  figure.set(PDFName_default.of("A"), others.length === 0 ? layout : context.obj([...others, layout]));
}

// scripts/pdf/artifacts.ts
function extend(span, from, to) {
  return { from: span ? span.from : from, to };
}
function markArtifacts(content, { keepsPaths, isRepeated, isTagged }) {
  const lines = content.split("\n");
  const released = /* @__PURE__ */ new Set();
  const drawn = /* @__PURE__ */ new Set();
  const outer = [];
  let stretch = null;
  let start = null;
  let untagged = null;
  const closeArtifact = (span) => {
    if (!span) return null;
    lines[span.from] = `/Artifact BMC
${lines[span.from]}`;
    lines[span.to] = `${lines[span.to]}
EMC`;
    return null;
  };
  const closeStretch = (ended, end) => {
    const repeated = ended.id !== null && isRepeated(ended.id);
    if (ended.id === null || ended.speaks && !repeated) return;
    if (ended.paints && keepsPaths(ended.id) && !repeated) {
      drawn.add(ended.id);
      return;
    }
    released.add(ended.id);
    const shows = ended.paints || ended.speaks;
    lines[ended.line] = shows ? "/Artifact BMC" : "";
    if (!shows) lines[end] = "";
  };
  for (const [at, line] of [...lines].entries()) {
    const kind = lineKind(line);
    if (kind === "begin") {
      if (!stretch) untagged = closeArtifact(untagged);
      outer.push(stretch);
      const id = markedContentId(line);
      stretch ??= { line: at, id, paints: false, speaks: id === null };
    } else if (kind === "end") {
      const around2 = outer.pop() ?? null;
      if (stretch && !around2) closeStretch(stretch, at);
      stretch = around2;
    } else if (kind === "path" || kind === "beginText") {
      start ??= at;
    } else if (kind === "endPath") {
      start = null;
    } else if (kind === "paint" || kind === "endText" || kind === "draw") {
      if (kind === "draw" && isTagged(/^\/(\S+) Do/.exec(line)?.[1] ?? "")) untagged = closeArtifact(untagged);
      else if (!stretch) untagged = extend(untagged, start ?? at, at);
      else if (kind === "paint") stretch.paints = true;
      else stretch.speaks = true;
      start = null;
    } else if (kind === "show" && stretch) {
      stretch.speaks = true;
    }
  }
  closeArtifact(untagged);
  return { content: lines.filter((line) => line !== "").join("\n"), released, drawn };
}

// scripts/pdf/sheet.ts
var drawings = /* @__PURE__ */ new Set(["Figure", "Formula", "Form", "Lbl"]);
function openSheet(context, ref, parents) {
  const dict = context.lookup(ref, PDFDict_default);
  const entryOf = (owner, key) => {
    const number = owner.lookup(PDFName_default.of(key));
    return number instanceof PDFNumber_default ? parents.get(number.asNumber()) : void 0;
  };
  const entry = context.lookup(entryOf(dict, "StructParents"));
  const owners = entry instanceof PDFArray_default ? entry.asArray() : [];
  const forms = [];
  const content = openContent({ context, page: ref, owners, forms }, pageContent(dict), dict);
  for (const [figure, box] of figuresOn(context, dict, content, owners)) addLayout(figure, box);
  const tagged = entry instanceof PDFArray_default;
  return {
    ref,
    dict,
    // Chrome's content begins with a scale that isn't enclosed.
    content: content === "" ? null : context.register(contentStream(context, `q
${content}
Q
`)),
    stamp: "",
    elements: tagged ? context.register(entriesOf(context, owners, markedContentIds(content))) : null,
    annotations: annotationsOf(dict).map((annotation) => ({
      dict: annotation,
      element: entryOf(annotation, "StructParent") ?? null
    })),
    forms
  };
}
function openContent(page, content, holder) {
  const { context, owners } = page;
  const element = (id) => {
    const owner = owners[id];
    return owner instanceof PDFRef_default ? context.lookup(owner, PDFDict_default) : null;
  };
  const typeAt = (id) => typeOf(element(id) ?? context.obj({}));
  const tagged = taggedForms(context, holder);
  const tidy = markArtifacts(content, {
    keepsPaths: (id) => drawings.has(typeAt(id)),
    isRepeated: (id) => {
      const owner = element(id);
      return owner !== null && owner.get(PDFName_default.of("Pg")) !== page.page && isInTableHead(owner);
    },
    isTagged: (name) => tagged.has(name)
  });
  for (const id of tidy.released) {
    const owner = owners[id];
    if (owner instanceof PDFRef_default) releaseContent(context, owner, page.page, id);
  }
  for (const id of tidy.drawn) {
    if (typeAt(id) === "Lbl") element(id)?.set(PDFName_default.of("ActualText"), PDFHexString_default.fromText("\u2022"));
  }
  for (const ref of tagged.values()) openForm(page, ref);
  return tidy.content;
}
function openForm(page, ref) {
  const { context, owners, forms } = page;
  const form = context.lookup(ref);
  if (!(form instanceof PDFRawStream_default)) return;
  const stream = replaceStream(context, ref, (content) => openContent(page, content, form.dict));
  const ids = markedContentIds(contentOf(context, stream));
  for (const id of ids) {
    const owner = owners[id];
    if (owner instanceof PDFRef_default) {
      replaceContent(context, owner, page.page, id, context.obj({ Type: "MCR", Pg: page.page, Stm: ref, MCID: id }));
    }
  }
  forms.push({ ref, dict: stream.dict, elements: context.register(entriesOf(context, owners, ids)) });
}
function taggedForms(context, holder) {
  const objects = dictAt(dictAt(holder, "Resources") ?? context.obj({}), "XObject");
  const found = /* @__PURE__ */ new Map();
  for (const [name, ref] of objects?.entries() ?? []) {
    const form = context.lookup(ref);
    const isForm = form instanceof PDFRawStream_default && form.dict.lookup(PDFName_default.of("Subtype")) === PDFName_default.of("Form");
    if (!isForm || !(ref instanceof PDFRef_default)) continue;
    const tagged = markedContentIds(contentOf(context, form)).size > 0 || taggedForms(context, form.dict).size > 0;
    if (tagged) found.set(name.decodeText(), ref);
  }
  return found;
}
function entriesOf(context, owners, ids) {
  const last = Math.max(-1, ...ids);
  return context.obj(owners.slice(0, last + 1).map((owner, id) => ids.has(id) ? owner : PDFNull_default));
}
function annotationsOf(page) {
  const annotations = page.lookup(PDFName_default.of("Annots"));
  if (!(annotations instanceof PDFArray_default)) return [];
  return annotations.asArray().flatMap((item) => {
    const dict = page.context.lookup(item);
    return dict instanceof PDFDict_default ? [dict] : [];
  });
}

export {
  pageBox,
  ownDict,
  figuresOn,
  openSheet,
  taggedForms,
  annotationsOf
};
