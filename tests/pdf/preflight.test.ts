import { PDFDict, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameAt, type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';
import type { Part } from '../../scripts/pdf/part.ts';
import { pageLabelsOf } from '../../scripts/pdf/preflight/description.ts';
import { type Expectations, printResolution } from '../../scripts/pdf/preflight/expectations.ts';
import { preflight } from '../../scripts/pdf/preflight/preflight.ts';
import { assemble } from './assembled.ts';
import { type Block, printed } from './chrome-like.ts';
import { damaged, element, find, ofType, page, rewrite } from './damage.ts';

const info = { title: '会刊', author: '教育省', subject: '', language: 'zh-CN', date: '2022-01-20' };

const expected: Expectations = {
  families: ['Noto Sans SC'],
  readable: true,
  labelled: true,
  resolution: printResolution,
  figures: [{ text: '142.2 万人', page: 3, form: 'whole' }],
};

async function part(name: string, pages: readonly (readonly Block[])[], more: Partial<Part> = {}): Promise<Part> {
  return {
    name,
    pdf: await printed(pages),
    label: '',
    opensOn: 'next',
    numbering: 'arabic',
    runningHead: null,
    opener: false,
    folio: false,
    outlineTitle: name,
    ...more,
  };
}

let book: Uint8Array;

beforeAll(async () => {
  const cover = await part('封面', [[{ type: 'H1', text: '会刊' }]], { numbering: 'none', label: '封面' });
  const front = await part('前言', [[{ type: 'H1', text: '前言' }]], { numbering: 'roman' });
  const chapter = await part('第一章', [
    [
      { type: 'H1', text: '第一章', id: 'a' },
      { type: 'P', text: '职业学校在校生142.2万人' },
      { type: 'figure', alt: '图' },
    ],
    [{ type: 'link', text: '见', to: '#a' }],
  ]);
  book = await assemble([cover, front, chapter], info, null);
});

async function found(bytes: Uint8Array, expectations: Partial<Expectations> = {}): Promise<string[]> {
  const { findings } = await preflight(bytes, { ...expected, ...expectations });
  return findings.map(({ kind, page: at, detail }) => `${kind} ${at} ${detail}`.trim());
}

const foundIn = async (damage: (pdf: OpenPdf) => void): Promise<string[]> => await found(await damaged(book, damage));

/** Adds a picture of 300 × 300 pixels to the third page, an inch and a half wide. */
function addPicture(name: string, form: boolean): (pdf: OpenPdf) => void {
  return (pdf) => {
    const { context } = pdf;
    const image = context.register(
      context.stream(new Uint8Array(1), { Type: 'XObject', Subtype: 'Image', Width: 300, Height: 300 }),
    );
    const draw = '108 0 0 108 72 72 cm\n/Pixels Do';
    const content = context.stream(draw, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 600, 840],
      Resources: { XObject: { Pixels: image } },
    });
    const resources = page(pdf, 2).lookup(PDFName.of('Resources'), PDFDict);
    resources.set(PDFName.of('XObject'), context.obj({ Pixels: image, [name]: context.register(content) }));
    rewrite(pdf, 2, (before) => `q\n${before}\nQ\n/Artifact BMC\nq\n${form ? `/${name} Do` : draw}\nQ\nEMC`);
  };
}

describe('preflight', () => {
  it('finds nothing in a sound book, and counts its pages', async () => {
    const { findings, pages } = await preflight(book, expected);
    expect(findings).toEqual([]);
    expect(pages).toBe(4);
  });

  it('asks no more of a file than what it is for', async () => {
    const bare = await damaged(book, ({ catalog }) => {
      for (const key of ['StructTreeRoot', 'Metadata', 'PageLabels', 'Outlines', 'Lang'])
        catalog.delete(PDFName.of(key));
    });
    expect(await found(bare, { readable: false, labelled: false, figures: [] })).toEqual([]);
    expect(await found(bare)).toEqual([
      'page-label null none',
      'description null xmp',
      'description null language',
      'description null outline',
      'not-tagged null',
    ]);
  });

  it('finds a figure that isn’t on its page, by number where that will do, and over a page’s end', async () => {
    const figure = (text: string, at: number, form: 'whole' | 'number') =>
      found(book, { figures: [{ text, page: at, form }] });
    expect(await figure('142.2万人', 4, 'whole')).toEqual(['figure-elsewhere 4 142.2万人']);
    expect(await figure('142.2万名', 3, 'whole')).toEqual(['figure-elsewhere 3 142.2万名']);
    expect(await figure('142.2万名', 3, 'number')).toEqual([]);
    expect(await figure('142.3万名', 3, 'number')).toEqual(['figure-elsewhere 3 142.3万名']);
    expect(await figure('两轮', 3, 'number')).toEqual(['figure-elsewhere 3 两轮']);
    expect(await figure('万人见', 3, 'whole')).toEqual([]);
    expect(await figure('142.2万人', 99, 'whole')).toEqual(['figure-elsewhere 99 142.2万人']);
  });

  it('finds fonts of other families on the first page that shows them', async () => {
    expect(await found(book, { families: ['Noto Serif SC'] })).toEqual(['foreign-font 1 NotoSansSC-Regular']);
    expect(await found(book, { families: ['Noto Sans'] })).toEqual(['foreign-font 1 NotoSansSC-Regular']);
    expect(await found(book, { families: null })).toEqual([]);
  });

  it('finds glyphs that are missing, of number 0 or of a program that lacks them', async () => {
    const show = (code: string) => (pdf: OpenPdf) =>
      rewrite(pdf, 3, (content) => `${content}\n/Artifact BMC\nBT\n/F4 9 Tf\n<${code}> Tj\nET\nEMC`);
    expect(await foundIn(show('0000'))).toEqual([
      'missing-glyph 4 NotoSansSC-Regular',
      'accessibility 4 10-001 NotoSansSC-Regular',
    ]);
    expect(await foundIn(show('EA60'))).toContain('missing-glyph 4 NotoSansSC-Regular');
  });

  it('finds boxes outside of each other, and pages of another size', async () => {
    const box = (at: number, key: string, numbers: number[]) => (pdf: OpenPdf) =>
      page(pdf, at).set(PDFName.of(key), pdf.context.obj(numbers));
    expect(await foundIn(box(1, 'TrimBox', [0, 0, 600, 841.5]))).toEqual([
      'box 2 TrimBox ⊄ BleedBox',
      'box 2 211.7 × 296.9 mm ≠ 211.7 × 296.3 mm',
    ]);
    expect(await foundIn(box(1, 'BleedBox', [-9, -9, 609, 849]))).toEqual(['box 2 BleedBox ⊄ MediaBox']);
    expect(await foundIn(box(1, 'CropBox', [-9, 0, 600, 840]))).toEqual(['box 2 CropBox ⊄ MediaBox']);
    expect(await foundIn((pdf) => page(pdf, 0).delete(PDFName.of('TrimBox')))).toEqual(['box 1 no TrimBox']);
    expect(await foundIn(box(3, 'TrimBox', [0, 0, 600.3, 840]))).toEqual([]);
  });

  it('finds pictures with too few pixels for their size; on slides half as many will do', async () => {
    expect(await foundIn(addPicture('Slide1', false))).toEqual(['low-resolution 3 200 dpi']);
    expect(await foundIn(addPicture('Other1', true))).toEqual(['low-resolution 3 200 dpi']);
    expect(await foundIn(addPicture('Slide1', true))).toEqual([]);
    const pictures = await damaged(book, addPicture('Slide1', false));
    expect(await found(pictures, { resolution: null })).toEqual([]);
    const told = { page: 300, slide: 150, told: new Set(['300x300']) };
    expect(await found(pictures, { resolution: told })).toEqual([]);
    expect(await found(pictures, { resolution: { ...told, told: new Set(['8x8']) } })).not.toEqual([]);
  });

  it('finds a document that contradicts itself, and one that hides its title', async () => {
    const title = (pdf: OpenPdf, text: string) => {
      const dict = pdf.context.lookup(pdf.context.trailerInfo.Info);
      if (dict instanceof PDFDict) dict.set(PDFName.of('Title'), PDFString.of(text));
    };
    expect(await foundIn((pdf) => title(pdf, 'Other'))).toEqual(['description null titles']);
    expect(await foundIn((pdf) => title(pdf, ''))).toEqual(['description null title']);
    expect(await foundIn(({ catalog }) => catalog.delete(PDFName.of('ViewerPreferences')))).toEqual([
      'description null shown',
    ]);
  });

  it('finds labels that two pages have, and reads every kind of them', async () => {
    expect(pageLabelsOf(await openPdf(book))).toEqual(['封面', 'i', '1', '2']);
    const labels = (numbers: readonly unknown[]) => (pdf: OpenPdf) =>
      pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: numbers as never[] }));
    expect(await foundIn(labels([0, { S: 'D' }, 2, { S: 'D', St: 2 }]))).toEqual(['page-label 3 2']);
    expect(await foundIn(labels([0, { S: 'D' }, 3, {}]))).toEqual(['page-label 4 empty']);
  });

  it('finds what breaks PDF/UA, and says so once when it is the claim alone', async () => {
    expect(await foundIn((pdf) => element(pdf, 'H1').set(PDFName.of('S'), PDFName.of('H2')))).toEqual([
      'accessibility 1 14-002 first H2',
    ]);
    const unclaimed = await foundIn(({ catalog, context }) => {
      const ref = catalog.get(PDFName.of('Metadata'));
      const stream = context.lookup(ref);
      if (!(stream instanceof PDFRawStream)) return;
      const text = Buffer.from(stream.contents)
        .toString('utf8')
        .replace(/<pdfuaid:part>1/, '<pdfuaid:part>2');
      catalog.set(PDFName.of('Metadata'), context.register(context.stream(Buffer.from(text, 'utf8'))));
    });
    expect(unclaimed).toEqual(['accessibility null 06-002 pdfuaid:part']);
  });

  it('says a figure without a text and a font that isn’t embedded once, under its own name', async () => {
    expect(await foundIn((pdf) => element(pdf, 'Figure').delete(PDFName.of('Alt')))).toMatchObject([
      expect.stringMatching(/^figure-without-text 3/),
    ]);
    expect(await foundIn((pdf) => ofType(pdf, 'FontDescriptor').delete(PDFName.of('FontFile2')))).toEqual([
      'font-not-embedded 1 NotoSansSC-Regular',
    ]);
  });

  it('finds a link and an outline entry that lead nowhere', async () => {
    expect(await foundIn(({ catalog }) => catalog.delete(PDFName.of('Names')))).toEqual(['link-target 4 a']);
    const outline = (dict: PDFDict) => dict.has(PDFName.of('Title')) && dict.has(PDFName.of('Parent'));
    const lost = await foundIn((pdf) => find(pdf, outline).delete(PDFName.of('Dest')));
    expect(lost).toEqual([expect.stringMatching(/^outline-target null/)]);
  });

  it('finds a file that was cut off, and one that is something else', async () => {
    expect(await found(book.subarray(0, book.length - 100))).toEqual(['unreadable null cut']);
    expect(await found(new TextEncoder().encode('<html></html>'))).toEqual(['unreadable null foreign']);
    const torn = Buffer.concat([book.subarray(0, 200), Buffer.from('\n%%EOF\n')]);
    const { findings, pages } = await preflight(torn, expected);
    expect([findings[0]?.kind, pages]).toEqual(['unreadable', null]);
  });

  it('keeps the names of fonts that tools look for', async () => {
    expect(
      nameAt(
        find(await openPdf(book), (dict) => nameAt(dict, 'Subtype') === 'Type0'),
        'BaseFont',
      ),
    ).toMatch(/^[A-Z]{6}\+NotoSansSC-Regular$/);
  });
});
