import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverHtml } from '../../scripts/booklet/cover.ts';
import { trimSize } from '../../scripts/booklet/page-geometry.ts';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import type { BookMaterial, MadeBook } from '../../scripts/build/books.ts';
import { type ColourMeans, imposedHandout } from '../../scripts/build/imposed.ts';
import type { ImpositionSettings } from '../../scripts/content/print-settings.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import type { Ghostscript } from '../../scripts/ghostscript/ghostscript.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { pageContent } from '../../scripts/pdf/content.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import { paginate } from '../../scripts/pdf/pagination.ts';
import { assembleBook, openPart } from '../../scripts/pdf/pdf.ts';
import { contextOf, report } from '../booklet/building.ts';
import { printed } from '../booklet/printing.ts';
import { printSettings } from '../settings.ts';

const { signal } = new AbortController();
const info = { title: '会刊', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };
let browser: PrintBrowser;
let made: MadeBook;

const material = (imposition: Partial<ImpositionSettings> = {}): BookMaterial => ({
  context: contextOf(report([], { imposition: { ...printSettings.imposition, ...imposition } })),
  grey: null,
  decks: [],
  mentions: () => new Map(),
  fonts: openFontLibrary(),
  info,
});
const without: ColourMeans = { ghostscript: async () => null, signal };

/** A handout of nothing but its cover. */
beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 1, notice: () => {} }, signal);
  const { context } = material();
  const { pdf } = await printed(browser, coverHtml(context, 'handout'));
  const part = {
    name: 'cover',
    pdf: await openPart(pdf),
    opensOn: 'recto',
    numbering: 'none',
    label: '封面',
    runningHead: null,
    opener: false,
    folio: false,
    outlineTitle: null,
  } as const;
  const book = await assembleBook([part], info, null, trimSize(context.geometry));
  made = {
    edition: { name: 'handout', kind: 'handout', topic: null, grey: false },
    book,
    layout: { pagination: paginate([{ ...part, pages: 1 }]), places: new Map() },
  };
});
afterAll(() => browser.close());

async function imposed(settings: Partial<ImpositionSettings>, means = without) {
  const found = await imposedHandout(made, material(settings), means, openGraph(noStore, ''));
  if (found === null) throw new Error('Nothing was imposed.');
  return found;
}

type RenderTarget = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>;

/** Colours on the first page of a PDF, at places in mm from its upper left corner. */
async function coloursAt(pdf: Uint8Array, places: readonly (readonly [number, number])[]) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  try {
    const page = await document.getPage(1);
    const perMm = 4;
    const viewport = page.getViewport({ scale: (perMm * 25.4) / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as unknown as RenderTarget, viewport, background: '#ffffff' }).promise;
    const drawn = canvas.getContext('2d');
    return places.map(([x, y]) => {
      const [red = 0, green = 0, blue = 0] = drawn.getImageData(
        Math.round(x * perMm),
        Math.round(y * perMm),
        1,
        1,
      ).data;
      return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    });
  } finally {
    await document.destroy();
  }
}

describe('a cover on its press sheet', () => {
  it('bleeds 3 mm beyond its edges in the colour of its field, and not over the fold', async () => {
    const { artefact } = await imposed({});
    const field = material().context.tokens.colours.deep.toLowerCase();
    // SRA3: the cover is the right page, from the fold at 225 mm to 435 mm, its head 11.5 mm below the sheet's.
    const colours = await coloursAt(artefact.bytes, [
      [330, 20],
      [437.5, 100],
      [438.5, 100],
      [330, 9],
      [330, 8],
      [225.5, 60],
      [224.5, 60],
    ]);
    expect(colours).toEqual([field, field, '#ffffff', field, '#ffffff', field, '#ffffff']);
  });

  it('is one sheet with blank pages behind the cover', async () => {
    const { artefact, diagnostics } = await imposed({});
    expect(artefact).toMatchObject({ path: 'handout-imposed.pdf', kind: 'handout-imposed', pages: 2, slides: null });
    expect(diagnostics).toEqual([]);
    const [front, back] = (await openPdf(artefact.bytes)).pages.map(({ dict }) => pageContent(dict));
    expect([front?.match(/ Do\n/g), back?.match(/ Do\n/g)]).toEqual([[' Do\n'], null]);
  });

  it('is said to be too thick where its paper is', async () => {
    const { diagnostics } = await imposed({ thickness: 3 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['imposition-too-thick']);
  });

  it('isn’t made where no imposition is wanted', async () => {
    expect(await imposedHandout(made, material({ scheme: 'none' }), without, openGraph(noStore, ''))).toBeNull();
  });
});

describe('colours', () => {
  it('are grey without any other program', async () => {
    const { artefact, diagnostics } = await imposed({ colour: 'grey' });
    expect(diagnostics).toEqual([]);
    const [field = ''] = await coloursAt(artefact.bytes, [[330, 60]]);
    expect(new Set([field.slice(1, 3), field.slice(3, 5), field.slice(5, 7)]).size).toBe(1);
    expect(field).not.toBe('#ffffff');
  });

  it('stay RGB where CMYK is asked for without Ghostscript, which is said', async () => {
    const { artefact, diagnostics } = await imposed({ colour: 'cmyk' });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['imposition-without-ghostscript', 'warning'],
    ]);
    expect(artefact.bytes).toEqual((await imposed({})).artefact.bytes);
  });

  it('are what Ghostscript makes of the pages, with the press it separates for', async () => {
    const asked: string[] = [];
    const program: Ghostscript = {
      version: 'gs 10',
      convert: async (pdf, to) => {
        asked.push(to);
        return pdf;
      },
      cmykProfile: async () => new Uint8Array(200),
    };
    const { artefact, diagnostics } = await imposed({ colour: 'cmyk' }, { ghostscript: async () => program, signal });
    expect([asked, diagnostics]).toEqual([['cmyk'], []]);
    expect(`${(await openPdf(artefact.bytes)).catalog}`).toContain('/OutputIntents');
  });

  it('stay as they are when Ghostscript fails, which is said with its reason', async () => {
    const program: Ghostscript = {
      version: 'gs 10',
      convert: () => Promise.reject(new Error('Ghostscript (1): no room')),
      cmykProfile: async () => new Uint8Array(),
    };
    const { artefact, diagnostics } = await imposed({ colour: 'cmyk' }, { ghostscript: async () => program, signal });
    expect(diagnostics.map(({ code, wording }) => [code, wording.en.message.includes('no room')])).toEqual([
      ['imposition-conversion-failed', true],
    ]);
    expect(artefact.bytes).toEqual((await imposed({})).artefact.bytes);
  });
});
