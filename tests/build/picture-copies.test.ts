import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { pictureCopies } from '../../scripts/build/picture-copies.ts';
import type { Picture } from '../../scripts/content/model.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { report, section, slide, somewhere, topic } from '../deck/building.ts';
import { galleryLedger } from '../deck/gallery.ts';
import { tokens } from '../deck/setting.ts';

const never = new AbortController().signal;
let browser: PrintBrowser;

beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, never);
});

afterAll(() => browser.close());

const canvas = createCanvas(300, 200);
const files: Readonly<Record<string, readonly [Picture['mediaType'], Uint8Array]>> = {
  'assets/a.svg': [
    'image/svg+xml',
    new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><path d="M0 0h300v200H0z"/></svg>',
    ),
  ],
  'assets/b.webp': ['image/webp', new Uint8Array(canvas.toBuffer('image/webp'))],
  'assets/c.png': ['image/png', new Uint8Array(canvas.toBuffer('image/png'))],
};

test('only drawings and WebP are copied, as PNG of twice the size they are shown at', async () => {
  const shown = Object.entries(files).map(([file, [mediaType]]) =>
    slide('picture', '图片', [
      { type: 'picture', file, mediaType, alternative: '图', caption: null, place: somewhere() },
    ]),
  );
  const one = topic({ sections: [section('t1-s1', '图', shown)] });
  const { deck } = makeDeck(report([one]), one, galleryLedger);
  const pictures = new Map(
    Object.entries(files).map(([file, [type, bytes]]) => [
      file,
      { bytes, address: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, digest: file },
    ]),
  );
  const copies = await pictureCopies([deck], pictures, tokens, browser, openGraph(noStore, ''), never);
  expect([...copies.keys()]).toEqual(['assets/a.svg', 'assets/b.webp']);
  for (const copy of copies.values()) {
    const view = new DataView(copy.buffer, copy.byteOffset);
    expect(Buffer.from(copy.subarray(1, 4)).toString()).toBe('PNG');
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1176, 784]);
  }
});
