import type { BookContext } from '../booklet/document.ts';
import { exhibitNumbers } from '../booklet/exhibit-numbers.ts';
import { measureOf, pageGeometry, pxToPt } from '../booklet/page-geometry.ts';
import { paperTokens } from '../booklet/paper-tokens.ts';
import type { PrintBrowser } from '../browser/browser.ts';
import type { Report } from '../content/model.ts';
import type { Deck } from '../deck/slide.ts';
import { printedCharts } from '../deck/text-charts.ts';
import type { Ledger } from '../facts/fact.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import type { Graph } from '../graph/graph.ts';
import type { DocumentInfo } from '../pdf/part.ts';
import type { TemplateSet } from '../templates/templates.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { type BookMaterial, mentionsOf } from './books.ts';
import type { DeckMaterial } from './deck-files.ts';
import { greyPictures } from './grey-pictures.ts';
import type { ReportPicture } from './pictures.ts';

/** A report that was read and checked, ready to be made into files. */
export interface Examined {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly decks: readonly Deck[];
  readonly templates: TemplateSet;
  readonly tokens: ThemeTokens;
  /** Tokens of booklet and handout: official pages have some of their own. */
  readonly paper: ThemeTokens;
  /** The same without colours, for slides and for paper; null where no grey handout is asked for. */
  readonly grey: { readonly tokens: ThemeTokens; readonly paper: ThemeTokens } | null;
  /** Pictures found too coarse for print, by their pixels: `800x600`. */
  readonly told: ReadonlySet<string>;
}

/** What the files of a report are made from. */
export interface Materials {
  readonly deck: DeckMaterial;
  /** Slides of a handout without colours; null without one. */
  readonly greyDeck: DeckMaterial | null;
  readonly book: BookMaterial;
  /** The presenter's script, which is in the theme of the slides whatever the books are. */
  readonly script: BookMaterial;
}

/** Gets together what the files of a report are made from; `inGrey`: a handout without colours is among them. */
export async function materialsOf(
  { report, ledger, decks, templates, tokens, paper, grey }: Examined,
  pictures: ReadonlyMap<string, ReportPicture>,
  info: DocumentInfo,
  inGrey: boolean,
  fonts: FontLibrary,
  browser: PrintBrowser,
  graph: Graph,
  signal: AbortSignal,
): Promise<Materials> {
  const geometry = pageGeometry(report.settings.sheet);
  const [measure, pitch] = [pxToPt(measureOf(geometry)), pxToPt(geometry.pitch)];
  const numbers = exhibitNumbers(report);
  const contextIn = async (own: ThemeTokens, shown: DeckMaterial['pictures']): Promise<BookContext> => {
    const addresses = new Map([...shown].map(([file, { address }]) => [file, address]));
    const charts = await printedCharts(report, ledger, paperTokens(own, geometry), measure, pitch);
    return { report, ledger, templates, tokens: own, geometry, pictures: addresses, charts, numbers };
  };
  const deck: DeckMaterial = { templates, tokens, fonts, pictures };
  const greyDeck: DeckMaterial | null =
    grey !== null && inGrey
      ? { ...deck, tokens: grey.tokens, pictures: await greyPictures(pictures, browser, graph, signal) }
      : null;
  const context = await contextIn(paper, pictures);
  const book: BookMaterial = {
    context,
    grey: grey !== null && greyDeck !== null ? await contextIn(grey.paper, greyDeck.pictures) : null,
    decks,
    fonts,
    info,
    mentions: mentionsOf(context),
  };
  return { deck, greyDeck, book, script: { ...book, context: { ...context, tokens } } };
}
