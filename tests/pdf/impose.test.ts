import { PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { type Imposition, impose } from '../../scripts/imposition/imposition.ts';
import type { PressScheme } from '../../scripts/imposition/order.ts';
import { type AssembledPages, assembleBook } from '../../scripts/pdf/assemble.ts';
import { pageContent } from '../../scripts/pdf/content.ts';
import { imposePages } from '../../scripts/pdf/impose.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import { pageBox } from '../../scripts/pdf/page.ts';
import type { Part } from '../../scripts/pdf/part.ts';
import { inspectFonts, verify } from '../../scripts/pdf/pdf.ts';
import { glyphsOf } from '../booklet/printing.ts';
import { type Block, printed } from './chrome-like.ts';
import { readBack } from './read-back.ts';

const info = { title: '会刊', author: '教育', subject: '', language: 'zh-CN', date: '2022-01-20' };
const pageCount = 10;
const pt = (mm: number): number => (mm * 72) / 25.4;
const trim = { width: pt(210), height: pt(297) };

/** What is on a page but its number: text in a form of its own, a link, a heading for the outline. */
const page = (number: number): readonly Block[] => [
  { type: 'H1', text: `${number}`, id: `p${number}` },
  { type: 'faded', text: '讲' },
  { type: 'link', text: '见', to: '#p1' },
];

let book: AssembledPages;

beforeAll(async () => {
  const numbers = Array.from({ length: pageCount }, (_, at) => at + 1);
  const base = { label: '', opensOn: 'next', runningHead: null, opener: false, folio: false } as const;
  const cover: Part = {
    ...base,
    name: 'cover',
    pdf: await printed([page(1)], { size: [612.24, 858.96] }),
    numbering: 'none',
    outlineTitle: '封面',
  };
  const text: Part = {
    ...base,
    name: 'text',
    pdf: await printed(numbers.slice(1).map(page), { size: [594.96, 841.92] }),
    numbering: 'arabic',
    opensOn: 'next',
    outlineTitle: '章',
  };
  // The first numbered page opens on a recto, behind a blank verso: that is a page more.
  book = await assembleBook([cover, text], info, null, trim);
});

let face: Promise<Uint8Array> | null = null;

function slugFace(): Promise<Uint8Array> {
  const text = '会刊　第0123456789张（帖内）正面反面骑马订胶装双联裁切叠放SRA，×毫米 ';
  face ??= openFontLibrary().subset('hei-400', text, 'truetype');
  return face;
}

interface Wanted {
  readonly scheme?: PressScheme;
  readonly marks?: boolean;
  readonly thickness?: number;
}

async function imposed(...wanted: Parameters<typeof imposePages>): Promise<Uint8Array> {
  return (await imposePages(...wanted)).pdf;
}

function imposition({ scheme = 'saddle', marks = true, thickness = 1 }: Wanted = {}): Imposition {
  const extent = { title: '会刊', pages: pageCount + 1, page: { width: 210, height: 297 } };
  return impose(extent, { scheme, marks, thickness, sheets: null });
}

describe('a book on press sheets', () => {
  let sheets: Imposition;
  let pdf: Uint8Array;

  beforeAll(async () => {
    sheets = imposition();
    pdf = await imposed(book, sheets, info, await slugFace());
  });

  it('has every page at its place, moved by the creep', async () => {
    const own = (await glyphsOf(book.pdf)).filter(({ text }) => /^\d+$|^讲$/u.test(text));
    const found = (await glyphsOf(pdf)).filter(({ text, size }) => /^\d+$|^讲$/u.test(text) && size > 10);
    const trims = (await openPdf(book.pdf)).pages.map(({ dict }) => pageBox(dict, 'TrimBox'));
    const sides = sheets.sheets.flatMap(({ front, back }) => [front, back]);
    const wanted = sides.flatMap(({ slots }, side) =>
      slots.flatMap((slot) =>
        own
          .filter((glyphs) => glyphs.page === slot.page)
          .map(({ text, x, baseline }) => {
            const from = trims[slot.page ?? 0];
            return {
              side,
              text,
              x: pt(slot.trim.left) + x - (from?.left ?? 0),
              y: pt(slot.trim.bottom) + baseline - (from?.bottom ?? 0),
            };
          }),
      ),
    );
    expect(wanted).toHaveLength(2 * pageCount);
    const round = (value: number): number => Math.round(value * 50) / 50;
    const key = (text: string, side: number, x: number, y: number): string => `${side} ${text} ${round(x)} ${round(y)}`;
    const there = found.map(({ page: side, text, x, baseline }) => ({ side, text, x, y: baseline }));
    for (const one of wanted) {
      const near = there.filter(
        ({ side, text, x, y }) =>
          side === one.side && text === one.text && Math.abs(x - one.x) < 0.01 && Math.abs(y - one.y) < 0.01,
      );
      expect(near.map(({ side, text, x, y }) => key(text, side, x, y))).toHaveLength(1);
    }
    expect(there).toHaveLength(wanted.length);
  });

  it('clips pages at their bleed and at the fold', async () => {
    const [outside, , inside] = (await openPdf(pdf)).pages.map(({ dict }) => pageContent(dict));
    // The cover is the right page of the outside: from the fold to 3 mm beyond its edge.
    expect(outside).toContain(`q\n${rectangle(225, 8.5, 213, 303)} re\nW n\n`);
    // Sheets inside are moved by the millimetre that their paper is thick, so that their pages would meet beyond the fold.
    expect(inside).toContain(`q\n${rectangle(13, 8.5, 212, 303)} re\nW n\n1 0 0 1 ${fixed(16)} `);
    expect(inside).toContain(`q\n${rectangle(225, 8.5, 212, 303)} re\nW n\n1 0 0 1 634.96 `);
  });

  it('has the boxes of the sheet, of both trimmed pages and of their bleed', async () => {
    for (const { dict } of (await openPdf(pdf)).pages) {
      const box = (key: Parameters<typeof pageBox>[1]): readonly number[] => Object.values(pageBox(dict, key));
      expect(box('MediaBox')).toEqual([0, 0, pt(450), pt(320)].map(rounded));
      expect(box('CropBox')).toEqual(box('MediaBox'));
      expect(box('TrimBox')).toEqual([pt(15), pt(11.5), pt(435), pt(308.5)].map(rounded));
      expect(box('BleedBox')).toEqual([pt(12), pt(8.5), pt(438), pt(311.5)].map(rounded));
    }
  });

  it('says which side each page is, and what the sheet is', async () => {
    const read = await readBack(pdf);
    expect(read.labels).toEqual(['1 正面', '1 反面', '2 正面', '2 反面', '3 正面', '3 反面']);
    expect(read.info['Title']).toBe('会刊');
    const slugs = (await glyphsOf(pdf)).filter(({ size }) => Math.abs(size - pt(2.6)) < 0.01);
    expect(
      slugs
        .filter(({ page: side }) => side === 3)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, ''),
    ).toBe('会刊第2张反面骑马订SRA3，450×320毫米');
  });

  it('draws marks in the colour of all plates', async () => {
    const { pages } = await openPdf(pdf);
    const [first] = pages;
    const content = first ? pageContent(first.dict) : '';
    const marks = content.slice(content.indexOf('/Registration CS'));
    expect(marks).toContain(`${fixed(15)} ${fixed(312)} m\n${fixed(15)} ${fixed(317)} l\nS`);
    expect(marks).toContain(`[2] 0 d\n${fixed(225)} ${fixed(312)} m\n${fixed(225)} ${fixed(317)} l\nS`);
    expect(`${first?.dict.context.lookup(first.dict.lookup(PDFName.of('Resources')))}`).toMatch(
      /\/Registration \[ \/Separation \/All \/DeviceGray/,
    );
  });

  it('leaves links, outline and tags behind', async () => {
    const read = await readBack(pdf);
    expect([read.links, read.outline]).toEqual([[], []]);
    expect((await readBack(book.pdf)).links).toHaveLength(pageCount);
    const { catalog, pages } = await openPdf(pdf);
    for (const key of ['StructTreeRoot', 'MarkInfo', 'Names', 'Outlines']) expect(`${catalog}`).not.toContain(key);
    for (const { dict } of pages) expect(`${dict}`).not.toMatch(/Annots|StructParents/);
  });

  it('is sound, with each font once', async () => {
    expect(await verify(pdf)).toEqual([]);
    const fonts = (await inspectFonts(pdf)).map(({ name }) => name);
    const own = (await inspectFonts(book.pdf)).map(({ name }) => name);
    // The face of the slug may come in addition.
    expect(fonts.length - own.length).toBeLessThanOrEqual(1);
    expect(new Set(fonts)).toEqual(new Set([...own, 'NotoSansSC-Regular']));
  });

  it('is the same to the byte, from the open book and from its file', async () => {
    expect(await imposed(book, sheets, info, await slugFace())).toEqual(pdf);
    expect(await imposed(book.pdf, sheets, info, await slugFace())).toEqual(pdf);
  });
});

describe('sheets of other kinds', () => {
  it('have no marks and no face for them where none are asked for', async () => {
    const pdf = await imposed(book, imposition({ marks: false }), info, null);
    expect((await openPdf(pdf)).pages.map(({ dict }) => pageContent(dict)).join('')).not.toMatch(/Registration|Slug/);
    expect(await inspectFonts(pdf)).toHaveLength((await inspectFonts(book.pdf)).length);
    const [first] = (await openPdf(pdf)).pages;
    expect(first && Object.values(pageBox(first.dict, 'MediaBox'))).toEqual([0, 0, pt(420), pt(297)].map(rounded));
  });

  it('have bars on the spine and cuts between pages', async () => {
    const gathered = await imposed(book, imposition({ scheme: 'perfect' }), info, await slugFace());
    const [outside] = (await openPdf(gathered)).pages;
    expect(outside && pageContent(outside.dict)).toContain(`${rectangle(224, 280.5, 2, 8)} re\nf`);
    const cut = await imposed(book, imposition({ scheme: 'cut-and-stack' }), info, await slugFace());
    const [side] = (await openPdf(cut)).pages;
    for (const x of [222, 228]) expect(side && pageContent(side.dict)).toContain(`${fixed(x)} ${fixed(312)} m\n`);
  });

  it('can’t be made of pages that aren’t there', async () => {
    const more = impose(
      { title: '', pages: 12, page: { width: 210, height: 297 } },
      { scheme: 'saddle', marks: false, thickness: 0.1, sheets: null },
    );
    await expect(imposed(book, more, info, null)).rejects.toThrow('There is no page 12');
  });
});

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function fixed(mm: number): string {
  return String(rounded(pt(mm)));
}

function rectangle(left: number, bottom: number, width: number, height: number): string {
  return [left, bottom, width, height].map(fixed).join(' ');
}
