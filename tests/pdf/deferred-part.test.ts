import { expect, it } from 'vitest';
import { opened } from '../../scripts/pdf/open-part.ts';
import { freshPart, openLater, openShelved } from '../../scripts/pdf/pdf.ts';
import { assemble } from './assembled.ts';
import { printed } from './chrome-like.ts';
import { plainPart } from './plain-part.ts';

const info = { title: '书', author: '社', subject: '', language: 'zh-CN', date: '2022-01-17' };

/** A document that counts how often its bytes are asked for, and may say that it is of any size. */
async function counted(text: string, size?: number) {
  const pdf = await printed([[{ type: 'P', text }]]);
  const source = {
    reads: 0,
    size: size ?? pdf.length,
    bytes() {
      source.reads += 1;
      return pdf;
    },
  };
  return { pdf, source, part: await openShelved(source) };
}

it('stays open while there is room, and is opened again afterwards', async () => {
  const [small, other] = [await counted('一'), await counted('二')];
  await Promise.all([opened(small.part), opened(other.part), opened(small.part)]);
  expect([small.source.reads, other.source.reads]).toEqual([1, 1]);
  const huge = await counted('三', 1e9);
  await opened(huge.part);
  expect(huge.source.reads).toBe(1);
  const again = await opened(small.part);
  expect(small.source.reads).toBe(2);
  expect(again.layout).toEqual(small.part.layout);
});

it('is given away once', async () => {
  const { part, source } = await counted('一');
  const own = await freshPart(part);
  expect(await opened(part)).not.toBe(own);
  expect(await freshPart(part)).not.toBe(own);
  expect(source.reads).toBe(2);
});

it('makes the same book, whether it is open, opened for it or bytes', async () => {
  const all = await Promise.all(['一', '二', '三'].map((text) => counted(text)));
  const parts = (
    pdfOf: (one: (typeof all)[number]) => Parameters<typeof plainPart>[1] | (typeof all)[number]['part'],
  ) => all.map((one, at) => ({ ...plainPart(`part-${at}`, one.pdf), pdf: pdfOf(one) }));
  const [bytes, open, later] = [
    await assemble(
      parts(({ pdf }) => pdf),
      info,
      null,
    ),
    await assemble(
      parts(({ part }) => part),
      info,
      null,
    ),
    await assemble(
      parts(({ part }) => openLater(part.layout, async () => part)),
      info,
      null,
    ),
  ];
  expect(Buffer.from(open).equals(bytes)).toBe(true);
  expect(Buffer.from(later).equals(bytes)).toBe(true);
});
