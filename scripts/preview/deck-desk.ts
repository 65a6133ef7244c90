import type { PrintBrowser } from '../browser/browser.ts';
import { type DeckMaterial, deckJob, renderDeck } from '../build/deck-files.ts';
import type { Examined } from '../build/materials.ts';
import type { ReportPicture } from '../build/pictures.ts';
import { plainText } from '../content/text.ts';
import { deckCharts } from '../deck/charts.ts';
import { renderSlides } from '../deck/html.ts';
import { deckMarkdown } from '../deck/markdown.ts';
import { deckFitDiagnostics, measureDeck } from '../deck/measure.ts';
import type { Deck } from '../deck/slide.ts';
import { slideHeight } from '../deck/slide-size.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { faceCss } from '../fonts/css.ts';
import type { FaceId } from '../fonts/faces.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { usualCharacters } from '../fonts/usual-characters.ts';
import { digestData, digestOf } from '../graph/digest.ts';
import { linedSlides } from '../typography/typeset.ts';
import { slideTargets } from './slide-targets.ts';
import type { DeckView, SlideView } from './views.ts';

/** Pictures of a report by path, as they are read. */
export type Pictures = ReadonlyMap<string, ReportPicture>;

/** Makes decks into what the page shows. What was made before is made again only where it is other. */
export interface DeckDesk {
  view(deck: Deck, examined: Examined, pictures: Pictures): Promise<DeckView>;
  /** Sets the lines of a deck's slides in the browser as its print has them, which the next view shows, and says what doesn't fit. */
  setLines(
    deck: Deck,
    examined: Examined,
    pictures: Pictures,
    browser: PrintBrowser,
    signal: AbortSignal,
  ): Promise<readonly Diagnostic[]>;
  /** Style sheet of the slides. */
  css(): string;
  /** Lets go of the decks that aren't among these. */
  keep(names: ReadonlySet<string>): void;
  /** Style sheet with all faces of the theme, by its digest. */
  faces(examined: Examined): Promise<string>;
  faceFile(digest: string): string | null;
  pictureFile(digest: string): ReportPicture | null;
}

/** Slides of a deck with what they were made from. */
interface Rendered {
  readonly from: string;
  readonly sections: readonly string[];
}

/** Pictures kept besides those of the report as it is: a page may still be asking for one. */
const mostOldPictures = 8;

export function openDeckDesk(fonts: FontLibrary): DeckDesk {
  const rendered = new Map<string, Rendered>();
  /** Sections of each deck with lines of ours, by those without. */
  const lined = new Map<string, ReadonlyMap<string, string>>();
  /** What didn't fit a deck, by what it was made from. */
  const fits = new Map<string, { readonly from: string; readonly diagnostics: readonly Diagnostic[] }>();
  const files = new Map<string, ReportPicture>();
  const faceFiles = new Map<string, string>();
  let faceKey = '';
  let css = '';

  /** Takes a picture in, behind the others. Gives its digest. */
  const kept = (picture: ReportPicture): string => {
    const digest = digestOf(picture.bytes);
    files.delete(digest);
    files.set(digest, picture);
    return digest;
  };
  const letGo = (shown: number): void => {
    for (const oldest of files.keys()) {
      if (files.size <= shown + mostOldPictures) break;
      files.delete(oldest);
    }
  };
  const render = async (deck: Deck, { templates, tokens }: Examined, pictures: Pictures): Promise<Rendered> => {
    const markdown = deckMarkdown(deck, templates, tokens);
    const charts = await deckCharts(deck, tokens);
    const addresses = new Map([...pictures].map(([file, picture]) => [file, `picture/${kept(picture)}`] as const));
    letGo(pictures.size);
    const from = digestData([markdown, [...charts], [...addresses]]);
    const known = rendered.get(deck.name);
    if (known?.from === from) return known;
    const slides = await renderSlides(deck, markdown, addresses, charts);
    css = slides.css;
    const now = { from, sections: slides.sections };
    rendered.set(deck.name, now);
    return now;
  };

  return {
    async view(deck, examined, pictures) {
      const { sections } = await render(deck, examined, pictures);
      const slides = deck.slides.map((slide, at): SlideView => {
        const plain = sections[at] ?? '';
        const html = lined.get(deck.name)?.get(plain) ?? plain;
        const { id, title, place } = slide;
        const targets = slideTargets(slide, examined.ledger);
        return { id, title: plainText(title), digest: digestOf(html), html, place, targets };
      });
      return { name: deck.name, title: deck.title, height: slideHeight(deck.ratio), slides };
    },
    async setLines(deck, examined, pictures, browser, signal) {
      const { from, sections } = await render(deck, examined, pictures);
      const known = fits.get(deck.name);
      if (known?.from === from) return known.diagnostics;
      const { templates, tokens } = examined;
      const material: DeckMaterial = {
        templates,
        tokens,
        fonts: fonts.within(examined.report.sources.values()),
        pictures,
      };
      const job = deckJob(deck, await renderDeck(deck, material), material.fonts, measureDeck);
      let written: unknown = null;
      const typeset = job.typeset && {
        ...job.typeset,
        written: (value: unknown) => {
          written = value;
        },
      };
      const { measured } = await browser.measure(typeset === undefined ? job : { ...job, typeset }, signal);
      // Pictures stand in the measured page themselves, and by address here: such slides keep the browser's lines.
      const set = written === null ? new Map<string, string>() : linedSlides(written);
      const own = sections.flatMap((plain, at) => {
        const html = set.get(deck.slides[at]?.id ?? '');
        return html === undefined || plain.includes('picture/') ? [] : [[plain, html] as const];
      });
      lined.set(deck.name, new Map(own));
      const diagnostics = deckFitDiagnostics(deck, measured);
      fits.set(deck.name, { from, diagnostics });
      return diagnostics;
    },
    css: () => css,
    keep(names) {
      for (const made of [rendered, lined, fits]) {
        for (const name of made.keys()) if (!names.has(name)) made.delete(name);
      }
    },
    async faces({ report, tokens }) {
      const ids = [...new Set(Object.values(tokens.faces).map(({ face }) => face))].sort() as FaceId[];
      const characters = [...usualCharacters(report.sources.values())].sort().join('');
      const key = digestData([ids, characters]);
      if (faceFiles.has(key)) return key;
      const library = fonts.within(report.sources.values());
      const subsets = ids.map(async (face) => ({
        face,
        format: 'woff' as const,
        bytes: await library.subset(face, characters, 'woff'),
      }));
      const text = faceCss(await Promise.all(subsets));
      for (const old of faceFiles.keys()) if (old !== faceKey) faceFiles.delete(old);
      faceKey = key;
      faceFiles.set(key, text);
      return key;
    },
    faceFile: (digest) => faceFiles.get(digest) ?? null,
    pictureFile: (digest) => files.get(digest) ?? null,
  };
}
