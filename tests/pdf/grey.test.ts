import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { verify } from '../../scripts/pdf/check.ts';
import { greyOf } from '../../scripts/pdf/colour.ts';
import { contentOf } from '../../scripts/pdf/content.ts';
import { greyAll } from '../../scripts/pdf/grey-all.ts';
import { greyContent as turned } from '../../scripts/pdf/grey-content.ts';
import { type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';
import { serialize } from '../../scripts/pdf/serialize.ts';
import { assemble } from './assembled.ts';
import { printed } from './chrome-like.ts';
import { readBack } from './read-back.ts';

const channel = fc.integer({ min: 0, max: 255 });

const greyContent = (content: string) => turned(content, 'all');

describe('the grey of a colour', () => {
  it('is what it was for a grey', () => {
    fc.assert(
      fc.property(channel, (value) => {
        expect(greyOf([value / 255, value / 255, value / 255])).toBeCloseTo(value / 255, 9);
      }),
    );
  });

  it('lies between its channels', () => {
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const grey = greyOf([red / 255, green / 255, blue / 255]) * 255;
        expect(grey).toBeGreaterThanOrEqual(Math.min(red, green, blue) - 1e-6);
        expect(grey).toBeLessThanOrEqual(Math.max(red, green, blue) + 1e-6);
      }),
    );
  });

  it('is as bright as the eye takes the colour: green before red before blue', () => {
    const [red, green, blue] = [greyOf([1, 0, 0]), greyOf([0, 1, 0]), greyOf([0, 0, 1])];
    expect(green).toBeGreaterThan(red);
    expect(red).toBeGreaterThan(blue);
    // Luminance 0.2126 in the encoding of sRGB.
    expect(red).toBeCloseTo(0.4984, 3);
  });
});

/** Makes a document grey, as a book is before it is written. */
async function greyed(bytes: Uint8Array) {
  const { context, pages } = await openPdf(bytes);
  const findings = greyAll(
    context,
    pages.map(({ dict }) => dict),
  );
  return { pdf: await serialize(context), findings };
}

describe('content', () => {
  it('has its colour operators turned into grey ones, wherever they stand in a line', () => {
    expect(greyContent('1 0 0 RG 1 0 0 rg\n/G3 gs').content).toBe('0.498 G 0.498 g\n/G3 gs');
    expect(greyContent('q .5 .5 .5 rg 0 0 1 1 re f Q').content).toBe('q 0.5 g 0 0 1 1 re f Q');
    expect(greyContent('0 0 0 1 k 0 0 0 0 K').content).toBe('0 g 1 G');
    expect(greyContent('.2 g').content).toBe('.2 g');
  });

  it('keeps colours where only what is nearly grey is to become so', () => {
    expect(turned('1 0 0 rg\n.14 .11 .1 rg\n0 0 0 RG', 'neutral').content).toBe('1 0 0 rg\n0.116 g\n0 G');
  });

  it('is left alone in strings, names, comments and marks', () => {
    for (const content of [
      '(1 0 0 rg \\) (1 0 0 RG)) Tj',
      '<3100> Tj % 1 0 0 rg',
      '/rg gs /RG Do',
      '/Span <</ActualText (1 0 0 rg)>> BDC',
      '[(1 0 0 rg) 120 <30>] TJ',
    ]) {
      expect(greyContent(content)).toEqual({ content, left: [] });
    }
  });

  it('names what it can not turn: other colour spaces and pictures in the content', () => {
    expect(greyContent('/Cs8 cs 1 0 0 scn').left).toEqual(['/Cs8']);
    expect(greyContent('/Pattern CS/Pattern cs/P3 SCN/P3 scn').left).toEqual([]);
    const inline = 'BI /W 1 /H 1 /CS /RGB ID \x01 rg\x02 EI\n1 1 1 rg';
    expect(greyContent(inline)).toEqual({ content: inline.replace('1 1 1 rg', '1 g'), left: ['BI'] });
  });
});

/** A page with a red field, a picture point by point, one in JPEG, and a shading. */
async function colourful(jpeg: boolean): Promise<Uint8Array> {
  const info = { title: '讲义', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };
  const part = {
    name: 'x',
    label: '',
    opensOn: 'next',
    numbering: 'arabic',
    runningHead: null,
    opener: false,
    folio: false,
  };
  const book = await assemble(
    [
      {
        ...part,
        opensOn: 'next',
        numbering: 'arabic',
        outlineTitle: '讲义',
        pdf: await printed([[{ type: 'H1', text: '讲义' }]]),
      },
    ],
    info,
    null,
  );
  const pdf = await openPdf(book);
  const { context } = pdf;
  const [page] = pdf.pages;
  if (!page) throw new Error('The book has no page.');
  const picture = (bytes: readonly number[], filter: string) =>
    context.register(
      PDFRawStream.of(
        context.obj({
          Type: 'XObject',
          Subtype: 'Image',
          Width: 2,
          Height: 1,
          ColorSpace: 'DeviceRGB',
          BitsPerComponent: 8,
          Filter: filter,
        }),
        deflateSync(Uint8Array.from(bytes)),
      ),
    );
  const shading = context.obj({
    ShadingType: 2,
    ColorSpace: 'DeviceRGB',
    Coords: [0, 0, 1, 0],
    Function: { FunctionType: 2, Domain: [0, 1], C0: [1, 0, 0], C1: [0, 0, 1], N: 1 },
  });
  const resources = page.dict.lookup(PDFName.of('Resources'), PDFDict);
  const images = context.obj({ Im1: picture([255, 0, 0, 9, 9, 9], 'FlateDecode') });
  if (jpeg) images.set(PDFName.of('Im2'), picture([1, 2, 3], 'DCTDecode'));
  resources.set(PDFName.of('XObject'), images);
  resources.set(PDFName.of('Shading'), context.obj({ Sh1: shading }));
  page.dict.set(PDFName.of('Group'), context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' }));
  return await serialize(context);
}

const spaces = ({ context }: OpenPdf): readonly string[] =>
  context.enumerateIndirectObjects().flatMap(([, object]) => {
    const found = object instanceof PDFRawStream ? object.dict.toString() : object.toString();
    return found.match(/DeviceRGB|DeviceCMYK|CalRGB/gu) ?? [];
  });

describe('a document', () => {
  it('has no colour left in fields, pictures, shadings and groups, and says the same', async () => {
    const bytes = await colourful(false);
    const { pdf, findings } = await greyed(bytes);
    expect(findings).toEqual([]);
    const open = await openPdf(pdf);
    expect(spaces(await openPdf(bytes)).length).toBeGreaterThan(2);
    expect(spaces(open)).toEqual([]);
    for (const [, object] of open.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Subtype'))) continue;
      expect(contentOf(open.context, object)).not.toMatch(/\d (?:rg|RG|k|K)\b/u);
    }
    const image = open.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((object) => object instanceof PDFRawStream && object.dict.has(PDFName.of('Width')));
    expect(image instanceof PDFRawStream && [...inflateSync(image.contents)]).toEqual([127, 9]);
    const shading = open.pages[0]?.dict
      .lookup(PDFName.of('Resources'), PDFDict)
      .lookup(PDFName.of('Shading'), PDFDict)
      .lookup(PDFName.of('Sh1'), PDFDict)
      .lookup(PDFName.of('Function'), PDFDict);
    expect(shading?.lookup(PDFName.of('C0'), PDFArray).size()).toBe(1);
    const [before, after] = [await readBack(bytes), await readBack(pdf)];
    expect([after.structureText, after.outline, after.labels]).toEqual([
      before.structureText,
      before.outline,
      before.labels,
    ]);
    expect(await verify(pdf)).toEqual([]);
  });

  it('is the same when it is made grey twice', async () => {
    const { pdf } = await greyed(await colourful(false));
    expect((await greyed(pdf)).pdf).toEqual(pdf);
  });

  it('keeps a picture in JPEG, and is told about', async () => {
    const { findings } = await greyed(await colourful(true));
    expect(findings).toEqual([{ kind: 'colour-left', page: null, detail: 'DCTDecode' }]);
  });
});
