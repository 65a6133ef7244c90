import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument, PDFHexString, PDFName, rgb, StandardFonts } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeBmp } from '../../scripts/raster/bmp.ts';
import { openRaster } from '../../scripts/raster/open-raster.ts';
import { encodePng } from '../../scripts/raster/png.ts';
import type { PagePicture, Raster } from '../../scripts/raster/raster.ts';

let raster: Raster;
let pdf: Uint8Array;

beforeAll(async () => {
  raster = await openRaster();
  pdf = await twoPages();
});

/** The second page shows a part of its sheet only: 200 × 100 pt from 10 pt left and 20 pt below. */
async function twoPages(): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const face = await made.embedFont(StandardFonts.Helvetica);
  const first = made.addPage([144, 72]);
  first.drawRectangle({ x: 0, y: 36, width: 72, height: 36, color: rgb(1, 0, 0) });
  const second = made.addPage([300, 300]);
  second.setCropBox(10, 20, 200, 100);
  second.drawText('below', { x: 20, y: 40, size: 10, font: face });
  second.drawText('above', { x: 20, y: 60, size: 10, font: face });
  second.drawText('aside', { x: 120, y: 60, size: 10, font: face });
  return await made.save();
}

const pixel = ({ width, pixels }: PagePicture, x: number, y: number): readonly number[] => [
  ...pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('pages as pictures', () => {
  it('are drawn at the resolution asked for, on white, from the top', () => {
    const opened = raster.open(pdf);
    const picture = opened.picture(0, 100);
    expect([picture.width, picture.height, picture.pixels.length]).toEqual([200, 100, 80_000]);
    expect(pixel(picture, 10, 10)).toEqual([255, 0, 0, 255]);
    expect(pixel(picture, 10, 90)).toEqual([255, 255, 255, 255]);
    expect(pixel(picture, 190, 10)).toEqual([255, 255, 255, 255]);
    opened.close();
  });

  it('are the same whatever was drawn before', async () => {
    const opened = raster.open(pdf);
    const second = opened.picture(1, 60);
    opened.picture(0, 150);
    expect(opened.picture(1, 60)).toEqual(second);
    expect((await openRaster()).open(pdf).picture(1, 60)).toEqual(second);
    opened.close();
  });

  it.each([
    ['PNG', encodePng],
    ['bitmap', encodeBmp],
  ])('come back from their %s', async (_, encode) => {
    const opened = raster.open(pdf);
    const picture = opened.picture(1, 72);
    const read = await loadImage(Buffer.from(encode(picture)));
    const canvas = createCanvas(read.width, read.height).getContext('2d');
    canvas.drawImage(read, 0, 0);
    const { data } = canvas.getImageData(0, 0, read.width, read.height);
    expect([read.width, read.height]).toEqual([picture.width, picture.height]);
    expect(Buffer.compare(Buffer.from(data), picture.pixels)).toBe(0);
    opened.close();
  });

  it('are refused of what is no PDF', () => {
    expect(() => raster.open(new TextEncoder().encode('no PDF'))).toThrow('no PDF');
    expect(() => raster.open(pdf).picture(2, 72)).toThrow('no page 2');
    expect(() => raster.open(pdf).size(2)).toThrow('no page 2');
  });
});

describe('lines of a page', () => {
  it('stand where they are seen, from the top, and apart from what is far from them', () => {
    const opened = raster.open(pdf);
    expect(opened.pages).toBe(2);
    expect(opened.size(1)).toEqual({ width: 200, height: 100 });
    const lines = opened.lines(1);
    expect(lines.map(({ text }) => text)).toEqual(['above', 'aside', 'below']);
    const [above, aside, below] = lines;
    expect(above?.x).toBeCloseTo(10, 1);
    expect(aside?.x).toBeCloseTo(110, 1);
    expect(above?.y).toBeCloseTo(60 - 8.8, 1);
    expect(below?.y).toBeCloseTo(80 - 8.8, 1);
    expect(above?.height).toBeCloseTo(10, 1);
    expect(above?.width).toBeGreaterThan(20);
    expect(above?.width).toBeLessThan(35);
    opened.close();
  });
});

describe('labels of pages', () => {
  it('are those of the document, else their places', async () => {
    const made = await PDFDocument.create();
    for (let page = 0; page < 3; page += 1) made.addPage([100, 100]);
    expect(labels(await made.save())).toEqual(['1', '2', '3']);
    const { context, catalog } = made;
    const ranges = [0, { P: PDFHexString.fromText('封面') }, 1, { S: 'r', St: 3 }];
    catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
    expect(labels(await made.save())).toEqual(['封面', 'iii', 'iv']);
  });

  function labels(bytes: Uint8Array): readonly string[] {
    const opened = raster.open(bytes);
    const found = Array.from({ length: opened.pages }, (_, page) => opened.label(page));
    opened.close();
    return found;
  }
});
