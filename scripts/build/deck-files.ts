import type { PrintJob } from '../browser/browser.ts';
import type { ReportSettings } from '../content/settings-model.ts';
import { deckCharts } from '../deck/charts.ts';
import { deckFaces } from '../deck/faces.ts';
import { deckHtml, deckPrintHtml, renderSlides } from '../deck/html.ts';
import { deckMarkdown, deckPictures, pictureAddress } from '../deck/markdown.ts';
import type { PictureFiles } from '../deck/pptx/pictures.ts';
import type { PresentationInfo } from '../deck/pptx/properties.ts';
import type { Deck } from '../deck/slide.ts';
import { askedFaceCss } from '../fonts/asked-faces.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import type { TemplateSet } from '../templates/templates.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { deckLines, linedSlides } from '../typography/typeset.ts';
import type { Artefact } from './artefact.ts';

/** What decks are made from. */
export interface DeckMaterial {
  readonly templates: TemplateSet;
  readonly tokens: ThemeTokens;
  readonly fonts: FontLibrary;
  /** Pictures by path in the report. */
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly address: string }>;
}

/** Name of the document that a deck is printed from. */
export function deckDocument(deck: Deck): string {
  return `deck/${deck.name}`;
}

/** A deck in every form that is made without the browser, and the job that prints it. */
export interface DeckSources {
  readonly print: PrintJob;
  /** The Markdown with pictures and charts beside it, and the one HTML file, with the lines of the print once that is made. */
  files(): Promise<readonly Artefact[]>;
}

/** Renders a deck once, for its files and for its print. */
export async function deckSources(deck: Deck, material: DeckMaterial, measure: string): Promise<DeckSources> {
  const { templates, tokens, fonts, pictures } = material;
  const markdown = deckMarkdown(deck, templates, tokens);
  const addresses = new Map([...pictures].map(([file, { address }]) => [file, address]));
  const charts = await deckCharts(deck, tokens);
  const page = { deck, templates, rendered: await renderSlides(deck, markdown, addresses, charts) };
  let lined: ReadonlyMap<string, string> = new Map();
  return {
    print: {
      name: deckDocument(deck),
      html: deckPrintHtml({ ...page, faceCss: '' }),
      faces: (uses) => askedFaceCss(fonts, uses),
      typeset: {
        ...deckLines,
        written: (value) => {
          lined = linedSlides(value);
        },
      },
      measure,
    },
    async files() {
      const faceCss = await deckFaces(fonts, deck, tokens, 'woff');
      const slides = deck.slides.length;
      const sections = page.rendered.sections.map((section, at) => lined.get(deck.slides[at]?.id ?? '') ?? section);
      const html = deckHtml({ ...page, rendered: { ...page.rendered, sections }, faceCss });
      return [
        { path: `decks/${deck.name}.md`, kind: 'deck-markdown', bytes: encode(markdown), pages: null, slides },
        { path: `decks/${deck.name}.html`, kind: 'deck-html', bytes: encode(html), pages: null, slides },
        ...picturesBeside(deck, material),
        ...[...charts].map(
          ([address, svg]): Artefact => ({
            path: `decks/${address}`,
            kind: 'deck-picture',
            bytes: encode(svg),
            pages: null,
            slides: null,
          }),
        ),
      ];
    },
  };
}

/** The job that prints a deck without colours, for the sheets of a handout. It was measured in its own colours. */
export async function greySlides(deck: Deck, material: DeckMaterial): Promise<PrintJob> {
  const { print } = await deckSources(deck, material, '[]');
  return { ...print, name: `grey/${print.name}` };
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
  const bytes = makePresentation(deck, { tokens, pictures, copies, fonts: pptx.fonts, info });
  return { path: `decks/${deck.name}.pptx`, kind: 'deck-pptx', bytes, pages: null, slides: deck.slides.length };
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
