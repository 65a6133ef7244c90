import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { type PDFContext, PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../scripts/pdf/book.ts';
import { blendIn, greyOf } from '../../scripts/pdf/colour.ts';
import { contentOf } from '../../scripts/pdf/content.ts';
import { greyForms } from '../../scripts/pdf/greying.ts';

type LiteralObject = Parameters<PDFContext['flateStream']>[1];

const form = (context: PDFContext, content: string, resources: LiteralObject = {}): PDFRef =>
  context.register(
    context.flateStream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 10, 10],
      Resources: resources,
      Group: { S: 'Transparency', CS: 'DeviceRGB' },
    }),
  );

const picture = (context: PDFContext, bytes: readonly number[], entries: Record<string, string | number>): PDFRef =>
  context.register(
    context.stream(deflateSync(Uint8Array.from(bytes)), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: bytes.length / 3,
      Height: 1,
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
      ColorSpace: 'DeviceRGB',
      ...entries,
    }),
  );

function stream(context: PDFContext, ref: PDFRef): PDFRawStream {
  const found = context.lookup(ref);
  if (!(found instanceof PDFRawStream)) throw new Error(`${ref} is no stream.`);
  return found;
}

describe('grey', () => {
  it('has the luminance of the colour', () => {
    expect(greyOf([0, 0, 0])).toBe(0);
    expect(greyOf([1, 1, 1])).toBeCloseTo(1, 9);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        expect(greyOf([value, value, value])).toBeCloseTo(value, 6);
      }),
    );
    // CIE L* of sRGB red is 53.2, which is a grey of 0.5; the eye sees green lighter, and blue darker.
    expect(greyOf([1, 0, 0])).toBeCloseTo(0.498, 2);
    expect(greyOf([0, 1, 0])).toBeCloseTo(0.861, 2);
    expect(greyOf([0, 0, 1])).toBeCloseTo(0.298, 2);
  });

  it('takes the place of every colour of text, areas and strokes, also in forms that are drawn', () => {
    const { context } = createBook();
    const inner = form(context, '1 0 0 RG .2 .2 .2 rg\n0 0 5 5 re\nf');
    const outer = form(context, '0 0 0 RG 0 0 0 rg\n1 1 1 rg\n/X Do', { XObject: { X: inner } });
    expect(greyForms(context, [outer], 'all')).toBe(0);
    expect(contentOf(context, context.lookup(outer))).toBe('0 G 0 g\n1 g\n/X Do');
    expect(contentOf(context, context.lookup(inner))).toBe('0.498 G 0.2 g\n0 0 5 5 re\nf');
  });

  it('is what groups that are drawn blend in', () => {
    const { context } = createBook();
    const drawn = form(context, '');
    greyForms(context, [drawn], 'all');
    const group = stream(context, drawn).dict.lookup(PDFName.of('Group'), PDFDict);
    expect(group.get(PDFName.of('CS'))).toBe(PDFName.of('DeviceGray'));
  });

  it('is what transparency is blended in, in soft masks as well', () => {
    const { context } = createBook();
    const inner = form(context, '');
    const group = context.register(context.obj({ S: 'Transparency', CS: 'DeviceRGB' }));
    blendIn(context, 'DeviceCMYK');
    const own = stream(context, inner).dict.lookup(PDFName.of('Group'), PDFDict);
    const spaces = [own, context.lookup(group, PDFDict)].map((dict) => dict.get(PDFName.of('CS')));
    expect(spaces).toEqual([PDFName.of('DeviceCMYK'), PDFName.of('DeviceCMYK')]);
  });

  it('leaves real colours alone where only inks that are nearly grey are meant', () => {
    const { context } = createBook();
    // Ink, grey and red of the theme that is built in.
    const only = form(context, '.1412 .1098 .102 rg\n.4196 .3843 .3608 rg\n.6392 .0902 .1059 rg\n.7255 .5412 .2275 RG');
    greyForms(context, [only], 'neutral');
    expect(contentOf(context, context.lookup(only))).toBe(
      '0.117 g\n0.391 g\n.6392 .0902 .1059 rg\n.7255 .5412 .2275 RG',
    );
  });

  it('is in pictures whose coding is known, and counts those in another', () => {
    const { context } = createBook();
    const flat = picture(context, [255, 0, 0, 255, 255, 255, 0, 0, 0], {});
    const photo = picture(context, [1, 2, 3], { Filter: 'DCTDecode' });
    const stencil = picture(context, [1, 2, 3], { ImageMask: 'true', ColorSpace: 'DeviceGray' });
    const page = form(context, '/A Do', { XObject: { A: flat, B: photo, C: stencil } });
    expect(greyForms(context, [page], 'all')).toBe(1);
    const grey = stream(context, flat);
    expect(grey.dict.get(PDFName.of('ColorSpace'))).toBe(PDFName.of('DeviceGray'));
    expect([...inflateSync(grey.contents)]).toEqual([127, 255, 0]);
    expect(stream(context, photo).dict.get(PDFName.of('ColorSpace'))).toBe(PDFName.of('DeviceRGB'));
  });

  it('counts gradients in colour', () => {
    const { context } = createBook();
    const gradient = (space: string) => context.obj({ ShadingType: 2, ColorSpace: space, Coords: [0, 0, 1, 1] });
    const pattern = context.obj({ PatternType: 2, Shading: gradient('DeviceRGB') });
    const page = form(context, '/S sh', {
      Shading: { S: gradient('DeviceRGB'), T: gradient('DeviceGray') },
      Pattern: { P: pattern },
    });
    expect(greyForms(context, [page], 'all')).toBe(2);
  });
});
