import type { PrintJob } from '../browser/browser.ts';
import type { ReportSettings } from '../content/settings-model.ts';
import { deckCharts } from '../deck/charts.ts';
import { deckFaces } from '../deck/faces.ts';
import { deckHtml, deckPrintHtml, renderSlides } from '../deck/html.ts';
import { deckMarkdown, deckPictures, pictureAddress } from '../deck/markdown.ts';
import type { RenderedSlides } from '../deck/marp.ts';
import type { PictureFiles } from '../deck/pptx/pictures.ts';
import type { PresentationInfo } from '../deck/pptx/properties.ts';
import type { Deck } from '../deck/slide.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import type { TemplateSet } from '../templates/templates.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { deckLines, linedSlides } from '../typography/typeset.ts';
import { type Artefact, shelved } from './artefact.ts';
import type { ReportPicture } from './pictures.ts';

/** What decks are made from. */
export interface DeckMaterial {
  readonly templates: TemplateSet;
  readonly tokens: ThemeTokens;
  readonly fonts: FontLibrary;
  /** Pictures by path in the report. */
  readonly pictures: ReadonlyMap<string, ReportPicture>;
}

/** Name of the document that a deck is printed from. */
export function deckDocument(deck: Deck): string {
  return `deck/${deck.name}`;
}

/** A deck rendered once, for its files and for its print. */
export interface RenderedDeck {
  readonly markdown: string;
  /** Drawings of the charts beside the Markdown, by their addresses in it. */
  readonly charts: readonly (readonly [string, string])[];
  readonly slides: RenderedSlides;
  /** The document to print. */
  readonly print: string;
}

/** Renders a deck by way of its Markdown. */
export async function renderDeck(deck: Deck, material: DeckMaterial): Promise<RenderedDeck> {
  const { templates, tokens, pictures } = material;
  const markdown = deckMarkdown(deck, templates, tokens);
  const addresses = new Map([...pictures].map(([file, { address }]) => [file, address]));
  const charts = await deckCharts(deck, tokens);
  const rendered = await renderSlides(deck, markdown, addresses, charts);
  const print = deckPrintHtml({ deck, templates, rendered, faceCss: '' });
  return { markdown, charts: [...charts], slides: rendered, print };
}

/** The job that prints a deck. */
export function deckJob(deck: Deck, { print }: RenderedDeck, fonts: FontLibrary, measure: string): PrintJob {
  return {
    name: deckDocument(deck),
    html: print,
    faces: fonts.forPage(print),
    typeset: deckLines,
    measure,
  };
}

/**
 * The files of a deck that are made without the browser: the Markdown with pictures and charts beside it, and the one HTML file, which has the lines of the print.
 *
 * @param written what came of setting the lines of the print
 */
export async function deckFiles(
  deck: Deck,
  { markdown, charts, slides }: RenderedDeck,
  written: unknown,
  material: DeckMaterial,
): Promise<readonly Artefact[]> {
  const { templates, tokens, fonts } = material;
  const lined = written === null ? new Map<string, string>() : linedSlides(written);
  const sections = slides.sections.map((section, at) => lined.get(deck.slides[at]?.id ?? '') ?? section);
  const faceCss = await deckFaces(fonts, deck, tokens, 'woff');
  const html = deckHtml({ deck, templates, rendered: { ...slides, sections }, faceCss });
  const count = deck.slides.length;
  return [
    shelved({
      path: `decks/${deck.name}.md`,
      kind: 'deck-markdown',
      bytes: encode(markdown),
      pages: null,
      slides: count,
    }),
    shelved({ path: `decks/${deck.name}.html`, kind: 'deck-html', bytes: encode(html), pages: null, slides: count }),
    ...picturesBeside(deck, material),
    ...charts.map(
      ([address, svg]): Artefact => ({
        path: `decks/${address}`,
        kind: 'deck-picture',
        bytes: encode(svg),
        pages: null,
        slides: null,
      }),
    ),
  ];
}

/** A deck as a native presentation. What makes it is loaded only when one is made. */
export async function deckPresentation(
  deck: Deck,
  { tokens, pictures }: DeckMaterial,
  copies: PictureFiles['copies'],
  { pptx }: ReportSettings,
  info: PresentationInfo,
): Promise<Artefact> {
  const { makePresentation } = await import('../deck/pptx/presentation.ts');
  const bytes = await makePresentation(deck, { tokens, pictures, copies, fonts: pptx.fonts, info });
  const slides = deck.slides.length;
  return shelved({ path: `decks/${deck.name}.pptx`, kind: 'deck-pptx', bytes, pages: null, slides });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function picturesBeside(deck: Deck, { pictures }: DeckMaterial): readonly Artefact[] {
  return deckPictures(deck).flatMap((picture): Artefact[] => {
    const found = pictures.get(picture.file);
    if (found === undefined) return [];
    const path = `decks/${pictureAddress(picture)}`;
    return [{ path, kind: 'deck-picture', bytes: found.bytes, pages: null, slides: null }];
  });
}
