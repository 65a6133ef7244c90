import { PDFDict, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finish } from '../../scripts/pdf/assemble.ts';
import { contentStream, pageContent } from '../../scripts/pdf/content.ts';
import { type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';
import { type PageReading, pageReader } from '../../scripts/pdf/page-reader.ts';
import { type Block, printed } from './chrome-like.ts';

const info = { title: '一', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

async function open(blocks: readonly Block[]): Promise<OpenPdf> {
  return await openPdf((await finish(await printed([blocks]), info)).pdf);
}

/** Reads the first page after its content was changed. */
function readingOf(pdf: OpenPdf, change: (content: string) => string = (content) => content): PageReading {
  const page = pdf.pages[0]?.dict;
  if (!page) throw new Error('no page');
  page.set(PDFName.of('Contents'), pdf.context.register(contentStream(pdf.context, change(pageContent(page)))));
  return pageReader(pdf)(page);
}

function addObject(pdf: OpenPdf, name: string, entries: Record<string, string | number | number[]>): void {
  const resources = pdf.pages[0]?.dict.lookup(PDFName.of('Resources'), PDFDict);
  const { context } = pdf;
  const stream = context.stream(new Uint8Array(1), { Type: 'XObject', ...entries });
  const objects = resources?.lookup(PDFName.of('XObject'));
  const own = objects instanceof PDFDict ? objects : context.obj({});
  own.set(PDFName.of(name), context.register(stream));
  resources?.set(PDFName.of('XObject'), own);
}

describe('pageReader', () => {
  it('gives the text in order, that of forms included, in the fonts’ own names', async () => {
    const reading = readingOf(
      await open([
        { type: 'H1', text: '第一章' },
        { type: 'faded', text: '教育' },
        { type: 'P', text: '会刊 2021' },
      ]),
    );
    expect(reading.text).toBe('第一章教育会刊 2021');
    expect(reading.fonts).toEqual(['NotoSansSC-Regular']);
    expect(reading.faults).toEqual([]);
  });

  it('leaves artifacts out, and takes the text that stands for what is shown', async () => {
    const pdf = await open([
      { type: 'P', text: '第' },
      { type: 'P', text: '章' },
    ]);
    const show = /BT\n[\s\S]*?ET/.exec(
      readingOf(pdf).text === '第章' ? pageContent(pdf.pages[0]?.dict as PDFDict) : '',
    );
    const twice = (mark: string) => (content: string) => `${content}\n${mark}\n${show?.[0]}\nEMC`;
    expect(readingOf(pdf, twice('/Artifact BMC')).text).toBe('第章');
    expect(readingOf(pdf, twice('/Span <</ActualText <FEFF4E00>>> BDC')).text).toBe('第章一');
  });

  it('finds codes that show nothing or say nothing', async () => {
    const pdf = await open([{ type: 'P', text: '第' }]);
    const { faults } = readingOf(pdf, (content) => `${content}\nBT\n/F4 9 Tf\n<0000EA60> Tj\nET`);
    expect(faults.map(({ code, fault }) => `${code} ${fault}`).sort()).toEqual([
      '0 missing',
      '0 unmapped',
      '60000 missing',
      '60000 unmapped',
    ]);
  });

  it('measures pictures as they are printed, and knows those on slides', async () => {
    const pdf = await open([{ type: 'P', text: '第' }]);
    addObject(pdf, 'Grey', { Subtype: 'Image', Width: 600, Height: 300 });
    addObject(pdf, 'Mask', { Subtype: 'Image', Width: 6, Height: 3, ImageMask: 'true' });
    const mask = pdf.pages[0]?.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('XObject'), PDFDict);
    const dict = mask?.lookup(PDFName.of('Mask'));
    if (dict && 'dict' in dict && dict.dict instanceof PDFDict)
      dict.dict.set(PDFName.of('ImageMask'), pdf.context.obj(true));
    const draw = 'q\n0 72 -144 0 200 200 cm\n/Grey Do\n/Mask Do\nQ';
    const { pictures } = readingOf(pdf, (content) => `q\n${content}\nQ\n${draw}`);
    expect(pictures).toEqual([{ pixels: [600, 300], resolution: 150, edge: 72, onSlide: false }]);
  });

  it('counts marks and what paints outside of them, for the page and its forms', async () => {
    const pdf = await open([
      { type: 'P', text: '第' },
      { type: 'faded', text: '章' },
    ]);
    const page = pdf.pages[0]?.dict as PDFDict;
    const marks = readingOf(pdf).streams.get(page);
    expect([[...(marks?.ids ?? [])], marks?.untagged, marks?.drawn, marks?.open]).toEqual([[0], 0, ['X1'], 0]);
    const inside = (content: string) =>
      content
        .replace('/NonStruct <</MCID 0 >>BDC', '/Artifact BMC\n/NonStruct <</MCID 0 >>BDC\n/Artifact BMC\nEMC')
        .concat('\nEMC\n0 0 1 1 re\nf');
    const crossed = readingOf(pdf, inside).streams.get(page);
    expect([crossed?.artifactsInside, crossed?.tagsInside, crossed?.untagged]).toEqual([1, 1, 1]);
  });
});
