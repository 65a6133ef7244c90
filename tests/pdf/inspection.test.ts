import { PDFDict, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { impose } from '../../scripts/imposition/imposition.ts';
import { type AssembledPages, assembleBook, finish } from '../../scripts/pdf/assemble.ts';
import { compilePart, openCompiled } from '../../scripts/pdf/compiled-part.ts';
import { imposePages } from '../../scripts/pdf/impose.ts';
import { nameAt, type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';
import type { Part } from '../../scripts/pdf/part.ts';
import { type Inspection, inspect } from '../../scripts/pdf/preflight/inspection.ts';
import { checkPlaces } from '../../scripts/pdf/preflight/places.ts';
import { type Block, printed, testFurniture } from './chrome-like.ts';
import { damaged, element, find, ofType, page, rewrite } from './damage.ts';

const info = { title: '会刊', author: '教育省', subject: '', language: 'zh-CN', date: '2022-01-20' };
const millimetres = { width: 210, height: 297 };
const trim = { width: (210 * 72) / 25.4, height: (297 * 72) / 25.4 };

type Damage = (pdf: OpenPdf) => void;
const none: Damage = () => {};

const base = { label: '', numbering: 'arabic', opener: true, folio: true } as const;

/** A book of a cover and two chapters, each damaged, of compiled parts. */
async function bookOf(first: Damage, second: Damage, face?: Uint8Array): Promise<AssembledPages> {
  const chapter = (name: string): Block[][] => [
    [
      { type: 'H1', text: `第${name}章`, id: `c${name}` },
      { type: 'faded', text: '讲义' },
      { type: 'P', text: '职业学校在校生142.2万人' },
      { type: 'figure', alt: '图' },
    ],
    [
      { type: 'H2', text: '第一节' },
      { type: 'table', head: '年', cell: '142.2万' },
      { type: 'link', text: '见', to: '#c一' },
      { type: 'link', text: '见', to: 'huikan:c二' },
    ],
  ];
  const size = [594.96, 841.92] as const;
  const parts = [
    { name: 'cover', label: '封面', numbering: 'none', pdf: await printed([[{ type: 'P', text: '会刊' }]], { size }) },
    { name: 'one', pdf: await damaged(await printed(chapter('一'), { size }), first) },
    { name: 'two', pdf: await damaged(await printed(chapter('二'), { size, ...(face && { face }) }), second) },
  ] as const;
  const bound = parts.map(
    async (part): Promise<Part> => ({
      ...base,
      opensOn: 'recto',
      runningHead: { verso: '会刊', recto: part.name },
      outlineTitle: part.name === 'cover' ? null : part.name,
      ...part,
      pdf: openCompiled(await compilePart(part.pdf, part.name, false)),
    }),
  );
  return await assembleBook(await Promise.all(bound), info, await testFurniture(), trim);
}

/** An inspection without what is told otherwise: numbers of objects, and the order of what is found. */
function told({ pages, faults, labels, reading }: Inspection) {
  const plain = (findings: Inspection['faults']): string[] =>
    findings.map(({ kind, page: at, detail }) => `${kind} ${at} ${detail.replaceAll(/\d+ 0 R/g, 'R')}`).sort();
  const shown = pages.map((one) => ({ ...one, fonts: [...one.fonts].sort() }));
  return { pages: shown, faults: plain(faults), labels: plain(labels), reading: plain(reading) };
}

/** Adds a picture of 300 × 300 pixels, an inch and a half wide, outside of any tag. */
const addPicture: Damage = (pdf) => {
  const image = pdf.context.register(
    pdf.context.stream(new Uint8Array(1), { Type: 'XObject', Subtype: 'Image', Width: 300, Height: 300 }),
  );
  page(pdf, 0)
    .lookup(PDFName.of('Resources'), PDFDict)
    .set(PDFName.of('XObject'), pdf.context.obj({ Pixels: image }));
  rewrite(pdf, 0, (before) => `q\n${before}\nQ\nq\n108 0 0 108 72 72 cm\n/Pixels Do\nQ`);
};

const set =
  (dictOf: (pdf: OpenPdf) => PDFDict, key: string, value: string | null): Damage =>
  (pdf) => {
    const dict = dictOf(pdf);
    if (value === null) dict.delete(PDFName.of(key));
    else dict.set(PDFName.of(key), PDFName.of(value));
  };

/** What is broken, what that is found as, and the damage. */
const damages: readonly (readonly [string, RegExp, Damage])[] = [
  [
    'a figure without a text',
    /figure-without-text/,
    set((pdf) => find(pdf, (one) => one.has(PDFName.of('Alt'))), 'Alt', null),
  ],
  ['a heading that skips a level', /14-003/, set((pdf) => element(pdf, 'H2'), 'S', 'H4')],
  ['a first heading of the second level', /14-002|06-002/, set((pdf) => element(pdf, 'H1'), 'S', 'H2')],
  ['headings of both kinds', /14-007/, set((pdf) => element(pdf, 'H2'), 'S', 'H')],
  ['a cell outside of a row', /09-004/, set((pdf) => element(pdf, 'TR'), 'S', 'Div')],
  [
    'a link that says nothing',
    /28-012/,
    (pdf) => {
      const link = ofType(pdf, 'Annot');
      link.delete(PDFName.of('Dest'));
      link.set(PDFName.of('A'), pdf.context.obj({ S: 'GoTo' }));
    },
  ],
  ['a link to nowhere', /link-target/, (pdf) => ofType(pdf, 'Annot').set(PDFName.of('Dest'), PDFName.of('gone'))],
  ['a strange annotation', /28-006/, set((pdf) => ofType(pdf, 'Annot'), 'Subtype', 'Strange')],
  ['a coarse picture', /^/, addPicture],
  [
    'a glyph that is not there',
    /31-030|10-001/,
    (pdf) => rewrite(pdf, 0, (text) => text.replace(/<[0-9a-f]{4}/, '<0000')),
  ],
  [
    'a font that is not embedded',
    /font-not-embedded/,
    (pdf) => {
      ofType(pdf, 'FontDescriptor').delete(PDFName.of('FontFile2'));
    },
  ],
  [
    'a page of another size',
    /box/,
    (pdf) => page(pdf, 1).set(PDFName.of('MediaBox'), pdf.context.obj([0, 0, 400, 600])),
  ],
  ['a language inside', /^$/, (pdf) => element(pdf, 'H1').set(PDFName.of('Lang'), PDFHexString.fromText('en'))],
];

describe('places in a file', () => {
  it('are those of its objects', async () => {
    const { pdf } = await bookOf(none, none);
    expect(checkPlaces(pdf)).toEqual([]);
    const file = Buffer.from(pdf);
    const shift = (from: number): Buffer =>
      Buffer.concat([file.subarray(0, from), Buffer.from(' '), file.subarray(from)]);
    // An object that moved, a table that did, and an object stream with other numbers.
    const table = Number(/startxref\s+(\d+)/.exec(file.subarray(-64).toString('latin1'))?.[1]);
    const numbers = Buffer.from(file);
    const stream = numbers.indexOf('/Type /ObjStm', 0, 'latin1');
    const begin = numbers.indexOf('\nstream\n', stream, 'latin1') + 8;
    numbers[begin + 4] = (numbers[begin + 4] ?? 0) ^ 0xff;
    for (const broken of [shift(40), shift(table), numbers, file.subarray(0, -20)]) {
      expect(checkPlaces(broken).map(({ kind }) => kind)).toEqual(['unreadable']);
    }
  });
});

describe('what is known of a book from its parts', () => {
  it('is what reading it through finds', async () => {
    const book = await bookOf(none, none);
    const found = told(inspect(await openPdf(book.pdf)));
    expect(told(book.inspect())).toEqual(found);
    expect([...found.faults, ...found.labels, ...found.reading]).toEqual([]);
    expect(found.pages.map(({ text }) => text).join('')).toContain('142.2');
  });

  it.each(damages)('is what reading it through finds: %s', async (_, expected, damage) => {
    const face = await openFontLibrary().subset('hei-400', '第一二章节讲义职业学校在校生142.2万人年见图', 'truetype');
    for (const [first, second] of [
      [damage, none],
      [none, damage],
      [damage, damage],
    ] as const) {
      const book = await bookOf(first, second, face);
      const found = told(inspect(await openPdf(book.pdf)));
      expect(told(book.inspect())).toEqual(found);
      expect([...found.faults, ...found.reading].join('\n')).toMatch(expected);
    }
  });

  it('is what reading it through finds: text that nobody can read', async () => {
    const unread: Damage = (pdf) =>
      find(pdf, (one) => nameAt(one, 'Subtype') === 'Type0').delete(PDFName.of('ToUnicode'));
    const book = await bookOf(unread, unread, await openFontLibrary().subset('song-400', '讲义第二章', 'truetype'));
    const found = told(inspect(await openPdf(book.pdf)));
    const own = told(book.inspect());
    expect(own.reading.filter((one) => one.includes('10-001'))).toEqual(
      found.reading.filter((one) => one.includes('10-001')),
    );
    expect(found.reading.join()).toContain('10-001');
  });

  it('is also what reading its press sheets through finds, but for their text', async () => {
    for (const damage of [none, addPicture]) {
      const book = await bookOf(none, damage);
      const pages = inspect(await openPdf(book.pdf)).pages.length;
      const imposition = impose(
        { title: '会刊', pages, page: millimetres },
        { scheme: 'saddle', marks: true, sheets: 4, thickness: 0.1 },
      );
      const face = await openFontLibrary().subset(
        'hei-400',
        '会刊　第0123456789张（帖内）正面反面骑马订胶装，SRA×毫米 ',
        'truetype',
      );
      const sides = await imposePages(book, imposition, info, face);
      const found = inspect(await openPdf(sides.pdf));
      const silent = { ...found, pages: found.pages.map((one) => ({ ...one, text: '' })) };
      expect(told(sides.inspect())).toEqual(told(silent));
      expect(found.faults).toEqual([]);
      // Its structure is gone by now, which no sheet shows.
      const inspected = book.inspect();
      const again = await imposePages(book, imposition, info, face);
      expect(Buffer.from(again.pdf).equals(sides.pdf)).toBe(true);
      expect(book.inspect()).toBe(inspected);
    }
  });

  it('is read from the objects of a book where a part was not compiled', async () => {
    const part: Part = {
      ...base,
      name: 'one',
      opensOn: 'next',
      runningHead: null,
      outlineTitle: null,
      pdf: await printed([[{ type: 'P', text: '会刊' }]]),
    };
    const book = await assembleBook([part], info, null, null);
    expect(told(book.inspect())).toEqual(told(inspect(await openPdf(book.pdf))));
    const finished = await finish(part.pdf, info);
    expect(told(finished.inspect())).toEqual(told(inspect(await openPdf(finished.pdf))));
    // Pages that were converted elsewhere come as a file.
    const imposition = impose(
      { title: '会刊', pages: 1, page: millimetres },
      { scheme: 'saddle', marks: false, sheets: 4, thickness: 0.1 },
    );
    const sides = await imposePages(book.pdf, imposition, info, null);
    expect(told(sides.inspect())).toEqual(told(inspect(await openPdf(sides.pdf))));
    book.close?.();
    expect(book.inspect().pages).toHaveLength(1);
    const unread = await assembleBook([part], info, null, null);
    unread.close?.();
    expect(() => unread.inspect()).toThrow('closed');
  });
});
