import { PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../scripts/pdf/check.ts';
import { contentOf } from '../../scripts/pdf/content.ts';
import type { ParsedPart } from '../../scripts/pdf/open-part.ts';
import type { SlidePlacement } from '../../scripts/pdf/part.ts';
import { placeSlides, withoutTags } from '../../scripts/pdf/slides.ts';
import { assemble } from './assembled.ts';
import { type Block, printed } from './chrome-like.ts';
import { type ReadBack, readBack } from './read-back.ts';

const info = { title: '讲义', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

const part = {
  name: 'handout',
  label: '',
  opensOn: 'next',
  numbering: 'arabic',
  runningHead: null,
  opener: false,
  folio: false,
  outlineTitle: '讲义',
} as const;

const sheetPages: Block[][] = [
  [
    { type: 'H1', text: '讲义' },
    { type: 'figure', alt: '幻灯一' },
    { type: 'P', text: '一' },
    { type: 'figure', alt: '幻灯二' },
    { type: 'P', text: '二' },
  ],
  [{ type: 'P', text: '三' }],
];

const deckPages: Block[][] = ['一', '二', '三'].map((number) => [
  { type: 'H1', text: `第${number}幻灯`, id: `s-${number}` },
  { type: 'link', text: '见', to: '#s-一' },
]);

const at = (page: number, slide: number, alternative: string, place: Partial<SlidePlacement> = {}): SlidePlacement => ({
  page,
  slide,
  x: 100,
  y: 400,
  width: 200,
  height: 112.5,
  alternative,
  ...place,
});

const deck = () => printed(deckPages, { size: [960, 540] });

describe('placeSlides', () => {
  let placed: ParsedPart;
  let book: Uint8Array;
  let read: ReadBack;

  beforeAll(async () => {
    placed = await placeSlides(await printed(sheetPages), await deck(), [
      at(0, 1, '幻灯二'),
      at(0, 0, '幻灯一', { y: 600 }),
      at(1, 2, '幻灯三', { height: 300 }),
    ]);
    book = await assemble([{ ...part, pdf: placed }], info, null);
    read = await readBack(book);
  });

  it('reads slides where their frames stand, or after the text where there is no frame', () => {
    expect(read.alternatives).toEqual([['幻灯一', '幻灯二'], ['幻灯三']]);
    expect(read.structureTypes[0]?.filter((type) => type !== 'NonStruct')).toEqual([
      'Document',
      'Part',
      'H1',
      'Figure',
      'P',
      'Figure',
      'P',
    ]);
    expect(read.structureTypes[1]?.at(-1)).toBe('Figure');
  });

  it('draws the right slide into each frame, with its text', () => {
    // Form text stays inside the figure's marked content, in the order of the structure.
    expect(read.structureText[0]).toEqual(['讲义', '第一幻灯见', '一', '第二幻灯见', '二']);
    expect(read.structureText[1]).toEqual(['三', '第三幻灯见']);
  });

  it('leaves links and destinations of the deck behind', () => {
    expect(read.links).toEqual([]);
  });

  it('passes the check after the merge', async () => {
    expect(await verify(book)).toEqual([]);
  });

  it('fits a slide into its rectangle and centres it', async () => {
    const { pdf } = placed;
    const content = pdf.pages.map(({ dict }) => contentOf(pdf.context, dict.get(PDFName.of('Contents'))));
    const scale = 200 / 960;
    const rounded = Math.round(scale * 10000) / 10000;
    expect(content[0]).toContain(`${rounded} 0 0 ${rounded} 100 600 cm\n/Slide1 Do`);
    const middle = 400 + (300 - 540 * scale) / 2;
    expect(content[1]).toContain(`${rounded} 0 0 ${rounded} 100 ${middle} cm\n/Slide3 Do`);
  });

  it('stores a slide once that is placed twice, without a tag in it', async () => {
    const sheets = await printed(sheetPages);
    const { pdf } = await placeSlides(sheets, await deck(), [at(0, 0, '幻灯一'), at(1, 0, '幻灯一')]);
    const forms = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const isForm = object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
      return isForm ? [contentOf(pdf.context, object)] : [];
    });
    expect(forms).toHaveLength(1);
    expect(forms[0]).toContain('Tj');
    expect(forms[0]).not.toMatch(/BDC|EMC/);
  });

  it('takes the tags out of forms that slides draw', async () => {
    const faded = await printed([[{ type: 'faded', text: '二' }]], { size: [960, 540] });
    const placed = await placeSlides(await printed(sheetPages), faded, [at(0, 0, '幻灯一')]);
    const { context } = placed.pdf;
    const forms = context.enumerateIndirectObjects().flatMap(([, object]) => {
      const isForm = object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
      return isForm ? [contentOf(context, object)] : [];
    });
    expect(forms).toHaveLength(2);
    expect(forms.filter((content) => /BDC|EMC/.test(content))).toEqual([]);
    expect(await verify(await assemble([{ ...part, pdf: placed }], info, null))).toEqual([]);
  });

  it('refuses slides and pages that do not exist', async () => {
    await expect(placeSlides(await printed(sheetPages), await deck(), [at(0, 3, '')])).rejects.toThrow(RangeError);
    await expect(placeSlides(await printed(sheetPages), await deck(), [at(2, 0, '')])).rejects.toThrow(RangeError);
  });
});

describe('withoutTags', () => {
  it('drops tags and artifacts and keeps text replacements', () => {
    const content = [
      '/P <</MCID 0 >>BDC',
      '/Span <</ActualText <4E00> >>BDC',
      '<00> Tj',
      'EMC',
      'EMC',
      '/Artifact BMC',
      'f',
      'EMC',
    ];
    expect(withoutTags(content.join('\n')).split('\n')).toEqual([content[1], '<00> Tj', 'EMC', 'f']);
  });
});
