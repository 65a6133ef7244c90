import type { PrintJob } from '../browser/browser.ts';
import { deckFaces } from '../deck/faces.ts';
import { deckHtml, deckPrintHtml } from '../deck/html.ts';
import { deckMarkdown, deckPictures, pictureAddress } from '../deck/markdown.ts';
import type { Deck } from '../deck/slide.ts';
import { askedFaceCss } from '../fonts/asked-faces.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import type { TemplateSet } from '../templates/templates.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
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

/** The job that prints a deck, a slide a page. */
export async function deckPrintJob(deck: Deck, material: DeckMaterial, measure: string): Promise<PrintJob> {
  const html = await deckPrintHtml({ ...page(deck, material), faceCss: '' });
  return { name: deckDocument(deck), html, faces: (uses) => askedFaceCss(material.fonts, uses), measure };
}

/** A deck's Markdown with the pictures beside it, and its one HTML file. */
export async function deckFiles(deck: Deck, material: DeckMaterial): Promise<readonly Artefact[]> {
  const { fonts, tokens, pictures } = material;
  const sources = page(deck, material);
  const faceCss = await deckFaces(fonts, deck, tokens, 'woff');
  const html = await deckHtml({ ...sources, faceCss });
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const slides = deck.slides.length;
  return [
    { path: `decks/${deck.name}.md`, kind: 'deck-markdown', bytes: encode(sources.markdown), pages: null, slides },
    { path: `decks/${deck.name}.html`, kind: 'deck-html', bytes: encode(html), pages: null, slides },
    ...deckPictures(deck).flatMap((picture): Artefact[] => {
      const found = pictures.get(picture.file);
      if (found === undefined) return [];
      return [
        {
          path: `decks/${pictureAddress(picture)}`,
          kind: 'deck-picture',
          bytes: found.bytes,
          pages: null,
          slides: null,
        },
      ];
    }),
  ];
}

function page(deck: Deck, { templates, tokens, pictures }: DeckMaterial) {
  const addresses = new Map([...pictures].map(([file, { address }]) => [file, address]));
  return { deck, markdown: deckMarkdown(deck, templates, tokens), templates, pictures: addresses };
}
