import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";

// scripts/build/manifest.ts
var books = ["booklet", "handout", "topicHandout"];
function manifestText(input) {
  const manifest = {
    huikan: input.version,
    report: input.report,
    content: input.content,
    families: input.families,
    artefacts: [...input.artefacts.map((one) => named(one, input.content)), ...input.kept].sort(
      (one, other) => one.path < other.path ? -1 : 1
    ),
    facts: input.facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      of: fact.of,
      asOf: fact.asOf,
      kind: fact.kind,
      source: fact.source,
      value: fact.quantity?.value.toString() ?? null,
      upper: fact.quantity?.upper?.toString() ?? null,
      unit: fact.quantity?.unit ?? null,
      qualifier: fact.quantity?.qualifier ?? null,
      topic: fact.topic,
      section: fact.section,
      sentence: fact.sentence,
      place: start(fact.place),
      ...standingOf(fact.id, input)
    })),
    diagnostics: input.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: diagnostic.wording.zh.message,
      hint: diagnostic.wording.zh.hint,
      place: diagnostic.place === null ? null : start(diagnostic.place),
      output: diagnostic.output,
      related: diagnostic.related.map(start),
      accepted: diagnostic.accepted
    }))
  };
  return `${JSON.stringify(manifest, null, 2)}
`;
}
function standingOf(id, { standings, keptStandings }) {
  const [now, before] = [standings.get(id), keptStandings.get(id)];
  const pages = books.map((book) => [book, now?.[book] !== void 0 ? now[book] : before?.[book] ?? null]);
  return { ...Object.fromEntries(pages), slides: now?.slides ?? [] };
}
function named(artefact, content) {
  const { bytes } = artefact;
  return {
    path: artefact.path,
    kind: artefact.kind,
    bytes: bytes.byteLength,
    sha256: digestOf(bytes),
    content,
    ...artefact.pages === null ? {} : { pages: artefact.pages },
    ...artefact.slides === null ? {} : { slides: artefact.slides }
  };
}
function start(place) {
  return { file: place.file, line: place.line, column: place.column };
}
var knownArtefact = external_exports.object({
  path: external_exports.string().refine((path) => !path.split("/").includes("..") && !path.startsWith("/") && !path.includes("\\")),
  kind: external_exports.string(),
  bytes: external_exports.number(),
  sha256: external_exports.string(),
  content: external_exports.string().optional(),
  pages: external_exports.number().optional(),
  slides: external_exports.number().optional()
});
var knownPage = external_exports.object({ label: external_exports.string(), page: external_exports.number() }).nullish();
var knownManifest = external_exports.object({
  artefacts: external_exports.array(knownArtefact),
  facts: external_exports.array(external_exports.object({ id: external_exports.string(), booklet: knownPage, handout: knownPage, topicHandout: knownPage })).catch([]).default([])
});
function knownBuild(text) {
  const known = text === null ? void 0 : knownManifest.safeParse(parsed(text)).data;
  return {
    artefacts: known?.artefacts ?? [],
    standings: new Map((known?.facts ?? []).map(({ id, ...pages }) => [id, pages]))
  };
}
function contentDigest(sources) {
  const files = [...sources].sort(([one], [other]) => one < other ? -1 : 1);
  return digestOf(new TextEncoder().encode(JSON.stringify(files)));
}
function presentPages(text, content) {
  const known = text === null ? void 0 : knownManifest.safeParse(parsed(text)).data;
  const present = new Set(known?.artefacts.filter((one) => one.content === content).map(({ kind }) => kind));
  if (known === void 0 || !(present.has("booklet") || present.has("handout"))) return null;
  return new Map(
    known.facts.map(({ id, booklet, handout }) => [
      id,
      { ...present.has("booklet") ? { booklet } : {}, ...present.has("handout") ? { handout } : {} }
    ])
  );
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
var delivered = external_exports.object({
  families: external_exports.array(external_exports.string()).nullable().default(null),
  artefacts: external_exports.array(knownArtefact),
  facts: external_exports.array(
    external_exports.object({
      text: external_exports.string(),
      booklet: knownPage,
      handout: knownPage,
      slides: external_exports.array(external_exports.object({ deck: external_exports.string(), slide: external_exports.number() }))
    })
  )
});
function deliveredManifest(text) {
  return text === null ? null : delivered.safeParse(parsed(text)).data ?? null;
}

export {
  manifestText,
  knownBuild,
  contentDigest,
  presentPages,
  deliveredManifest
};
