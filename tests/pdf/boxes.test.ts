import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../scripts/pdf/assemble.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import { type Box, pageBox } from '../../scripts/pdf/page.ts';
import type { Part } from '../../scripts/pdf/part.ts';
import { printed, testFace } from './chrome-like.ts';
import { readBack } from './read-back.ts';

const info = { title: '一', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };
const furniture = {
  colour: '#000000',
  headSize: 10,
  folioSize: 9,
  headBaseline: 40,
  folioBaseline: 30,
  outerMargin: 50,
};
const trim = { width: (210 * 72) / 25.4, height: (297 * 72) / 25.4 };

/** Whole 1/300 inch, as Chrome makes pages of 216 x 303 mm and of A4. */
const withBleed = [612.24, 858.96] as const;
const plain = [594.96, 841.92] as const;

async function book(sizes: readonly (readonly [number, number])[]): Promise<Uint8Array> {
  const parts = sizes.map(
    async (size, at): Promise<Part> => ({
      name: `part-${at}`,
      pdf: await printed([[{ type: 'P', text: '一' }]], { size }),
      label: '',
      opensOn: 'recto',
      numbering: 'arabic',
      runningHead: { verso: '会刊', recto: '章' },
      opener: false,
      folio: true,
      outlineTitle: null,
    }),
  );
  const heads = { ...furniture, face: await testFace() };
  return (await assembleBook(await Promise.all(parts), info, heads, trim)).pdf;
}

const boxes = async (pdf: Uint8Array) =>
  (await openPdf(pdf)).pages.map(({ dict }) => {
    const numbers = (key: Parameters<typeof pageBox>[1]): readonly number[] => {
      const { left, bottom, right, top }: Box = pageBox(dict, key);
      return [left, bottom, right, top];
    };
    return {
      media: numbers('MediaBox'),
      bleed: numbers('BleedBox'),
      trim: numbers('TrimBox'),
      crop: numbers('CropBox'),
    };
  });

describe('boxes', () => {
  const whole = [0, 0, 595.276, 841.89];
  const cut = [8.504, 8.504, 603.78, 850.394];

  it('of a page with bleed are where it is cut, 3 mm inside what is printed', async () => {
    const [cover] = await boxes(await book([withBleed]));
    const printedBox = [0, 0, 612.283, 858.898];
    expect(cover).toEqual({ media: printedBox, bleed: printedBox, trim: cut, crop: cut });
  });

  it('of other pages, and of blank ones, are the exact trimmed page', async () => {
    const [, blank, text] = await boxes(await book([withBleed, plain]));
    expect(blank).toEqual({ media: whole, bleed: whole, trim: whole, crop: whole });
    expect(text).toEqual({ media: whole, bleed: whole, trim: whole, crop: whole });
  });

  it('of pages of another size are what was printed', async () => {
    const [other] = await boxes(await book([[600, 840]]));
    expect(other?.trim).toEqual([0, 0, 600, 840]);
    expect(other?.media).toEqual([0, 0, 600, 840]);
  });

  it('are what heads and folios keep their distance from', async () => {
    const read = await readBack(await book([withBleed, plain]));
    const places = read.artifacts.map((texts) => texts.map(({ right, y }) => [right, y]));
    const [head, folio] = [841.89 - 40, 30];
    expect(places[0]?.map(([right, y]) => [right?.toFixed(1), y?.toFixed(2)])).toEqual([
      [(603.78 - 50).toFixed(1), (head + 8.504).toFixed(2)],
      [(603.78 - 50).toFixed(1), (folio + 8.504).toFixed(2)],
    ]);
    expect(places[2]?.map(([right, y]) => [right?.toFixed(1), y?.toFixed(2)])).toEqual([
      [(595.276 - 50).toFixed(1), head.toFixed(2)],
      [(595.276 - 50).toFixed(1), folio.toFixed(2)],
    ]);
  });
});
