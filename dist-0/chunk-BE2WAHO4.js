import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  accessibility,
  brokenFile,
  colourLeft,
  documentDescription,
  figureElsewhere,
  figureWithoutText,
  fontNotEmbedded,
  foreignFont,
  linkTarget,
  lowResolution,
  missingGlyph,
  notTagged,
  pageBoxes,
  pageLabel,
  type3Font,
  unreadable
} from "./chunk-WISTUV2F.js";
import {
  faces
} from "./chunk-DY6JX3BO.js";
import {
  diagnose
} from "./chunk-AQ7QJ6U6.js";

// scripts/pdf/preflight/expectations.ts
var printResolution = { page: 300, slide: 150 };

// scripts/build/expectations.ts
function standingFigures(ledger, standings) {
  return [...standings].map(([id, place]) => ({ ...place, text: ledger.get(id)?.text ?? "" }));
}
function figuresByDeck(figures) {
  const found = /* @__PURE__ */ new Map();
  for (const figure of figures) {
    for (const deck of new Set(figure.slides.map((slide) => slide.deck))) {
      const own = found.get(deck);
      if (own === void 0) found.set(deck, [figure]);
      else own.push(figure);
    }
  }
  return found;
}
function familiesOf(themes) {
  const all = themes.flatMap((tokens) => Object.values(tokens.faces).map(({ face }) => faces[face].family));
  return [...new Set(all)].sort();
}
function expectationsOf(path, kind, figures, families) {
  switch (kind) {
    case "booklet":
    case "handout":
      return {
        families,
        readable: true,
        labelled: true,
        resolution: printResolution,
        figures: figures.flatMap((figure) => {
          const page = figure[kind]?.page;
          return page === void 0 ? [] : [{ text: figure.text, page, form: "whole" }];
        })
      };
    case "deck-pdf": {
      const name = path.slice(path.lastIndexOf("/") + 1, -".pdf".length);
      const shown = figures.flatMap(
        ({ text, slides }) => slides.flatMap(
          ({ deck, slide }) => deck === name ? [{ text, page: slide, form: "number" }] : []
        )
      );
      return { families, readable: true, labelled: false, resolution: null, figures: shown };
    }
    case "deck-notes":
      return { families, readable: true, labelled: true, resolution: printResolution, figures: [] };
    // Its figures stand on pages of their own, which the manifest names for all topics' handouts together.
    case "topic-handout":
      return { families, readable: true, labelled: true, resolution: printResolution, figures: [] };
    // Pictures were looked at in the handout itself.
    case "handout-imposed":
      return { families, readable: false, labelled: false, resolution: null, figures: [] };
    default:
      return { families, readable: false, labelled: false, resolution: printResolution, figures: [] };
  }
}

// scripts/pdf/findings.ts
var kinds = {
  "link-target": linkTarget,
  "type3-font": type3Font,
  "font-not-embedded": fontNotEmbedded,
  "colour-left": colourLeft,
  "figure-without-text": figureWithoutText,
  "dangling-reference": brokenFile,
  "page-tree": brokenFile,
  structure: brokenFile,
  "untagged-content": brokenFile,
  "outline-target": brokenFile,
  "foreign-font": foreignFont,
  "missing-glyph": missingGlyph,
  box: pageBoxes,
  "low-resolution": lowResolution,
  description: documentDescription,
  "page-label": pageLabel,
  "not-tagged": notTagged,
  accessibility,
  "figure-elsewhere": figureElsewhere,
  unreadable
};
function findingDiagnostics(artefact, findings) {
  const told = /* @__PURE__ */ new Map();
  for (const { kind, page, detail } of findings) {
    const entry = kinds[kind];
    const key = entry === brokenFile ? kind : `${kind} ${page} ${entry === figureWithoutText ? "" : detail}`;
    if (told.has(key)) continue;
    told.set(
      key,
      diagnose(entry, { detail: detail === "" ? kind : detail }, null, { output: { path: artefact, page } })
    );
  }
  return [...told.values()];
}

export {
  standingFigures,
  figuresByDeck,
  familiesOf,
  expectationsOf,
  findingDiagnostics
};
