import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  dateOf,
  gather,
  sentenceAround,
  suggestionsOf
} from "./chunk-2RZS2DJW.js";
import {
  allSections,
  plainText
} from "./chunk-PDSPF4WO.js";

// scripts/ledger/listing.ts
import { join } from "node:path/posix";
function listFigures(report, ledger, reading, where) {
  const { name, settings } = report;
  const line = ({ place }) => `${join(where.base, place.file)}:${place.line}`;
  const titles = new Map([...allSections(report)].map(({ id, title }) => [id, plainText(title)]));
  const topics = new Map(report.topics.map(({ number, title }) => [number, title]));
  const refs = /* @__PURE__ */ new Map();
  for (const figure of reading.passages.flatMap(({ figures }) => figures)) {
    if (figure.how !== "repeated" || figure.fact === null) continue;
    gather(refs, figure.fact.id, line(figure));
  }
  const listed = (figure, passage) => {
    const { fact, text, quantity } = figure;
    const id = fact?.id ?? null;
    const pages = id === null ? void 0 : where.pages?.get(id);
    const timeless = figure.kind === "date" || figure.kind === "period" || figure.kind === "label";
    const sentence = sentenceAround(passage.text, figure.start, figure.end);
    return {
      id,
      text,
      of: figure.of,
      kind: figure.kind,
      value: quantity?.value.toFixed() ?? null,
      upper: quantity?.upper?.toFixed() ?? null,
      unit: quantity?.unit ?? null,
      qualifier: quantity?.qualifier ?? null,
      asOf: timeless ? fact?.asOf ?? null : dateOf(figure, passage, reading),
      source: figure.source,
      topic: passage.topic,
      topicTitle: topics.get(passage.topic) ?? "",
      section: passage.section.id,
      sectionTitle: titles.get(passage.section.id) ?? "",
      sentence,
      at: figure.start - passage.text.lastIndexOf(sentence, figure.start),
      place: line(figure),
      refs: id === null ? [] : refs.get(id) ?? [],
      booklet: pages?.booklet ?? null,
      handout: pages?.handout ?? null,
      slides: id === null ? [] : where.slides.get(id)?.slides ?? []
    };
  };
  const known = (book) => [...where.pages?.values() ?? []].some((one) => one[book] !== void 0);
  return {
    report: name,
    title: settings.title,
    date: settings.date,
    pages: {
      booklet: known("booklet") ? "current" : "build-again",
      handout: known("handout") ? "current" : "build-again"
    },
    figures: reading.passages.flatMap(
      (passage) => passage.figures.filter(({ how }) => how !== "repeated").map((figure) => listed(figure, passage))
    ),
    suggestions: suggestionsOf(report, reading, ledger).map((suggestion) => ({
      relation: suggestion.relation,
      words: suggestion.words,
      places: [...new Set(suggestion.figures.map(line))]
    }))
  };
}

export {
  listFigures
};
