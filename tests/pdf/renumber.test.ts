import { PDFContext, PDFName, PDFRef } from 'pdf-lib';
import { expect, it } from 'vitest';
import { renumber } from '../../scripts/pdf/renumber.ts';

const written = (context: PDFContext): readonly string[] =>
  context.enumerateIndirectObjects().map(([ref, object]) => `${ref.objectNumber} ${`${object}`.replace(/\s+/g, ' ')}`);

it('numbers objects in the order of first mention and drops what nothing leads to', () => {
  const context = PDFContext.create();
  context.register(context.obj({ Lost: true }));
  const last = context.register(context.obj({ Last: true }));
  const first = context.register(context.obj([last, last]));
  context.trailerInfo.Root = context.register(context.obj({ First: first, Last: last }));
  context.trailerInfo.Info = context.register(context.obj({ Title: 1 }));
  renumber(context, new Map());
  expect(written(context)).toEqual([
    '1 << /First 3 0 R /Last 4 0 R >>',
    '2 << /Title 1 >>',
    '3 [ 4 0 R 4 0 R ]',
    '4 << /Last true >>',
  ]);
  expect(context.trailerInfo.Root).toBe(PDFRef.of(1));
  expect(context.nextRef()).toBe(PDFRef.of(5));
});

it('changes a value once that stands in two places, and follows aliases', () => {
  const context = PDFContext.create();
  const [one, same] = [context.register(context.obj({ A: 1 })), context.register(context.obj({ A: 1 }))];
  const shared = context.obj({ Font: same });
  const page = context.register(context.obj({ Resources: shared }));
  const other = context.register(context.obj({ Resources: shared, Twin: one, Gone: PDFRef.of(99) }));
  context.trailerInfo.Root = context.register(context.obj({ Kids: [other, page] }));
  renumber(context, new Map([[same, one]]));
  expect(written(context)).toEqual([
    '1 << /Kids [ 2 0 R 3 0 R ] >>',
    '2 << /Resources << /Font 4 0 R >> /Twin 4 0 R /Gone null >>',
    '3 << /Resources << /Font 4 0 R >> >>',
    '4 << /A 1 >>',
  ]);
});

it('leaves the length of a stream to whoever writes it', () => {
  const context = PDFContext.create();
  const stream = context.stream('abc', { Length: context.register(context.obj(3)) });
  context.trailerInfo.Root = context.register(context.obj({ Content: context.register(stream) }));
  renumber(context, new Map());
  expect(stream.dict.has(PDFName.of('Length'))).toBe(false);
  expect(context.largestObjectNumber).toBe(2);
});
