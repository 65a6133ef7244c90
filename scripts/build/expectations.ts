import type { Ledger } from '../facts/fact.ts';
import { faces } from '../fonts/faces.ts';
import { type Expectations, type ExpectedFigure, printResolution } from '../pdf/preflight/expectations.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import type { FactStanding } from './manifest.ts';

/** A figure of the ledger with everywhere it stands. */
export type StandingFigure = FactStanding & { readonly text: string };

/** The ledger's figures with where they stand. */
export function standingFigures(
  ledger: Ledger,
  standings: ReadonlyMap<string, FactStanding>,
): readonly StandingFigure[] {
  return [...standings].map(([id, place]) => ({ ...place, text: ledger.get(id)?.text ?? '' }));
}

/** The figures that stand on slides of each deck, by the deck's name. */
export function figuresByDeck(figures: readonly StandingFigure[]): ReadonlyMap<string, readonly StandingFigure[]> {
  const found = new Map<string, StandingFigure[]>();
  for (const figure of figures) {
    for (const deck of new Set(figure.slides.map((slide) => slide.deck))) {
      const own = found.get(deck);
      if (own === undefined) found.set(deck, [figure]);
      else own.push(figure);
    }
  }
  return found;
}

/** The families that the faces of themes belong to, each once. */
export function familiesOf(themes: readonly ThemeTokens[]): readonly string[] {
  const all = themes.flatMap((tokens) => Object.values(tokens.faces).map(({ face }) => faces[face].family));
  return [...new Set(all)].sort();
}

/**
 * What a PDF of the output has to be. Decks are shown on screens, so their pictures may have any resolution; sheets for printing have neither tags nor
 * labels.
 *
 * @param kind the artefact's, as the manifest names it
 * @param families that may be embedded; null: any
 */
export function expectationsOf(
  path: string,
  kind: string,
  figures: readonly StandingFigure[],
  families: readonly string[] | null,
): Expectations {
  switch (kind) {
    case 'booklet':
    case 'handout':
      return {
        families,
        readable: true,
        labelled: true,
        resolution: printResolution,
        figures: figures.flatMap((figure): ExpectedFigure[] => {
          const page = figure[kind]?.page;
          return page === undefined ? [] : [{ text: figure.text, page, form: 'whole' }];
        }),
      };
    case 'deck-pdf': {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.pdf'.length);
      const shown = figures.flatMap(({ text, slides }) =>
        slides.flatMap(({ deck, slide }): ExpectedFigure[] =>
          deck === name ? [{ text, page: slide, form: 'number' }] : [],
        ),
      );
      return { families, readable: true, labelled: false, resolution: null, figures: shown };
    }
    case 'deck-notes':
      return { families, readable: true, labelled: true, resolution: printResolution, figures: [] };
    // Its figures stand on pages of their own, which the manifest names for all topics' handouts together.
    case 'topic-handout':
      return { families, readable: true, labelled: true, resolution: printResolution, figures: [] };
    // Pictures were looked at in the handout itself.
    case 'handout-imposed':
      return { families, readable: false, labelled: false, resolution: null, figures: [] };
    default:
      return { families, readable: false, labelled: false, resolution: printResolution, figures: [] };
  }
}
