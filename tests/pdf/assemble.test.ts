import { PDFDict, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBook, finish } from '../../scripts/pdf/assemble.ts';
import { verify } from '../../scripts/pdf/check.ts';
import { compilePart, openCompiled } from '../../scripts/pdf/compiled-part.ts';
import { contentOf } from '../../scripts/pdf/content.ts';
import { inspectFonts } from '../../scripts/pdf/fonts.ts';
import { dictAt, openPdf } from '../../scripts/pdf/open.ts';
import { openPart } from '../../scripts/pdf/open-part.ts';
import type { DocumentInfo, Part } from '../../scripts/pdf/part.ts';
import { assemble } from './assembled.ts';
import { type Block, printed, testFurniture } from './chrome-like.ts';
import { type ReadBack, readBack } from './read-back.ts';
import { sumOf, tagCounts } from './tag-counts.ts';

const info: DocumentInfo = {
  title: '会刊 <2022>',
  author: '教育省',
  subject: '',
  language: 'zh-CN',
  date: '2022-01-20',
};

const plain = { label: '', opensOn: 'recto', numbering: 'arabic', opener: true, folio: true } as const;

const chapter = (number: string): Block[][] => [
  [
    { type: 'H1', text: `第${number}章`, id: `t${number}` },
    { type: 'ground' },
    { type: 'P', text: `第${number}章 一` },
  ],
  [
    { type: 'H2', text: `第${number}节`, id: `t${number}-节` },
    { type: 'table', head: '年', cell: `${number}万` },
    { type: 'link', text: '见章', to: `#t${number}` },
    { type: 'link', text: '见一', to: 'huikan:t一-节' },
  ],
  [{ type: 'P', text: `第${number}章 三` }],
];

async function book(run: number): Promise<Part[]> {
  const contents: Block[][] = [
    [
      { type: 'H1', text: '目录' },
      ...['一', '二'].map((number): Block => ({ type: 'link', text: `第${number}章`, to: `huikan:t${number}` })),
      { type: 'link', text: '教育', to: 'https://example.com/' },
    ],
  ];
  const running = (number: string) => ({ verso: '会刊', recto: `第${number}章` });
  return [
    {
      ...plain,
      name: 'cover',
      pdf: await printed([[{ type: 'P', text: '封面' }]], { run }),
      numbering: 'none',
      label: '封面',
      runningHead: null,
      folio: false,
      outlineTitle: null,
    },
    {
      ...plain,
      name: 'contents',
      pdf: await printed(contents, { run }),
      numbering: 'roman',
      runningHead: null,
      outlineTitle: '目录',
    },
    ...(await Promise.all(
      ['一', '二'].map(
        async (number): Promise<Part> => ({
          ...plain,
          name: `chapter-${number}`,
          pdf: await printed(chapter(number), { run }),
          runningHead: running(number),
          outlineTitle: `第 ${number} 章`,
        }),
      ),
    )),
  ];
}

describe('compiled parts', () => {
  it('make a book of the same bytes, also when they were kept as data', async () => {
    const plainParts = await book(0);
    const expected = await assemble(plainParts, info, await testFurniture());
    const compiled = await Promise.all(
      plainParts.map(async (part) => ({
        ...part,
        data: await compilePart(part.pdf, part.name, part.contents ?? false),
      })),
    );
    const kept = compiled.map(({ data, ...part }) => {
      const plan: typeof data.plan = JSON.parse(JSON.stringify(data.plan));
      const { index, code, streams, programs } = data.objects;
      const objects = {
        index: index.slice(),
        code: code.slice(),
        streams: streams.slice(),
        programs: programs.slice(),
      };
      return { ...part, pdf: openCompiled({ plan, objects }) };
    });
    const first = await assemble(kept, info, await testFurniture());
    expect(Buffer.from(first).equals(expected)).toBe(true);
    // The parts are as they were.
    expect(Buffer.from(await assemble(kept, info, await testFurniture())).equals(expected)).toBe(true);
    for (const [at, { pdf }] of kept.entries()) {
      const { layout } = await openPart(plainParts[at]?.pdf as Uint8Array);
      expect(pdf.layout).toEqual(layout);
    }
  });

  it('are tables of contents already', async () => {
    const parts = (await book(0)).map((part) => ({ ...part, contents: part.name === 'contents' }));
    const expected = await assemble(parts, info, null);
    const compiled = parts.map(async (part) => ({
      ...part,
      pdf: openCompiled(await compilePart(part.pdf, part.name, part.contents)),
    }));
    const made = await assemble(await Promise.all(compiled), info, null);
    expect(await verify(made)).toEqual([]);
    const types = async (pdf: Uint8Array) => (await readBack(pdf)).structureTypes;
    expect(await types(made)).toEqual(await types(expected));
    expect((await types(made)).flat()).toContain('TOCI');
  });

  it('keep their links', async () => {
    const [part] = await book(0);
    if (!part) throw new Error('The book has no part.');
    const pdf = openCompiled(await compilePart(part.pdf, part.name, false));
    await expect(assembleBook([{ ...part, pdf }], info, null, null, { strays: 'drop' })).rejects.toThrow(part.name);
  });

  it('are refused where they end too soon', async () => {
    const [part] = await book(0);
    if (!part) throw new Error('The book has no part.');
    const { plan, objects } = await compilePart(part.pdf, part.name, false);
    for (const broken of [
      { ...objects, index: objects.index.slice(0, -4) },
      { ...objects, code: objects.code.slice(0, -1) },
      { ...objects, programs: objects.programs.slice(0, -1) },
    ]) {
      expect(() => openCompiled({ plan, objects: broken }).tidy()).toThrow(RangeError);
    }
  });
});

describe('assemble', () => {
  let bytes: Uint8Array;
  let read: ReadBack;

  beforeAll(async () => {
    bytes = await assemble(await book(0), info, await testFurniture());
    read = await readBack(bytes);
  });

  it('has every page in its place, with blanks and labels', () => {
    expect(read.labels).toEqual(['封面', '封面-2', 'i', 'ii', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('nests the outlines of parts, without saying a title twice', () => {
    expect(read.outline).toEqual([
      { depth: 0, title: '目录', page: 2 },
      { depth: 0, title: '第 一 章', page: 4 },
      { depth: 1, title: '第一节', page: 5 },
      { depth: 0, title: '第 二 章', page: 8 },
      { depth: 1, title: '第二节', page: 9 },
    ]);
  });

  it('leads links to the right pages, within parts and across them, and describes them', () => {
    expect(read.links).toEqual([
      { page: 2, to: 4, contents: '转到第1页' },
      { page: 2, to: 8, contents: '转到第5页' },
      { page: 2, to: 'https://example.com/', contents: 'https://example.com/' },
      { page: 5, to: 4, contents: '转到第1页' },
      { page: 5, to: 5, contents: '转到第2页' },
      { page: 9, to: 8, contents: '转到第5页' },
      { page: 9, to: 5, contents: '转到第2页' },
    ]);
  });

  it('keeps the text in the order of the structure', () => {
    const of = (number: string) => [
      [`第${number}章`, `第${number}章 一`],
      [`第${number}节`, '年', `${number}万`, '见章', '见一'],
      [`第${number}章 三`],
    ];
    expect(read.structureText).toEqual([
      ['封面'],
      [],
      ['目录', '第一章', '第二章', '教育'],
      [],
      ...of('一'),
      [],
      ...of('二'),
    ]);
  });

  it('makes parts of the printed documents under one document', () => {
    expect(read.structureTypes[0]?.slice(0, 3)).toEqual(['Document', 'Part', 'P']);
    expect(read.structureTypes[4]?.slice(0, 3)).toEqual(['Document', 'Part', 'H1']);
  });

  it('has as many headings, links and tables as its parts together', async () => {
    const prints = (await book(0)).map(({ pdf }) => pdf as Uint8Array);
    expect(await tagCounts(bytes)).toEqual(sumOf(await Promise.all(prints.map(tagCounts))));
  });

  it('tags the table of contents as one, an entry a link, and nothing else', async () => {
    const parts = (await book(0)).map((part) => (part.name === 'contents' ? { ...part, contents: true } : part));
    const { structureTypes, structureText, links } = await readBack(await assemble(parts, info, null));
    const entry = ['TOCI', 'Reference', 'Link', 'NonStruct'];
    expect(structureTypes[2]).toEqual(['Document', 'Part', 'H1', 'NonStruct', 'TOC', ...entry, ...entry, ...entry]);
    expect(structureTypes.flat().filter((type) => type === 'TOC')).toHaveLength(1);
    expect(structureText[2]).toEqual(['目录', '第一章', '第二章', '教育']);
    expect(links.map(({ to }) => to)).toEqual(read.links.map(({ to }) => to));
  });

  it('passes its own check', async () => {
    expect(await verify(bytes)).toEqual([]);
  });

  it('stamps heads and folios outside, and none on covers, blanks and openers', () => {
    const words = read.artifacts.map((texts) => texts.map(({ text }) => text).join('|'));
    expect(words).toEqual(['', '', 'i', '', '1', '会刊|2', '第一章|3', '', '5', '会刊|6', '第二章|7']);
    const [head, folio] = read.artifacts[5] ?? [];
    expect([head?.left, head?.y, folio?.left, folio?.y]).toEqual([50, 800, 50, 30]);
    for (const text of read.artifacts[6] ?? []) expect(text.right).toBeCloseTo(550, 1);
  });

  it('says the same of itself in Info and XMP, with the date of the report', () => {
    expect(read.info).toMatchObject({
      Title: info.title,
      Author: info.author,
      Language: 'zh-CN',
      CreationDate: 'D:20220120',
      ModDate: 'D:20220120',
    });
    expect(read.info).not.toHaveProperty('Subject');
    expect(read.metadata.get('dc:title')).toBe(info.title);
    expect(read.metadata.get('xmp:createdate')).toBe('2022-01-20');
    expect(read.metadata.get('dc:language')).toBe('zh-CN');
    expect(read.metadata.get('dc:creator')).toBe(info.author);
    expect(read.metadata.get('pdf:producer')).toBe(read.info['Producer']);
    expect(read.metadata.get('xmp:creatortool')).toBe(read.info['Creator']);
  });

  it('calls itself PDF/UA-1 only where the tags deserve it', async () => {
    expect(read.metadata.get('pdfuaid:part')).toBe('1');
    const pdf = await printed([[{ type: 'H2', text: '二' }]]);
    const part: Part = { ...plain, name: 'a', pdf, runningHead: null, outlineTitle: null };
    const { metadata } = await readBack(await assemble([part], info, null));
    expect(metadata.get('dc:title')).toBe(info.title);
    expect(metadata.has('pdfuaid:part')).toBe(false);
  });

  it('gives the same bytes again, also from parts that were printed again', async () => {
    expect(await assemble(await book(0), info, await testFurniture())).toEqual(bytes);
    const again = await book(7);
    expect(again[1]?.pdf).not.toEqual((await book(0))[1]?.pdf);
    expect(await assemble(again, info, await testFurniture())).toEqual(bytes);
  });

  it('changes the identifier with the content', async () => {
    const identifier = (pdf: Uint8Array) => /\/ID \[ <(\w+)> <\1> \]/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
    const other = await assemble((await book(0)).slice(1), info, await testFurniture());
    expect(identifier(bytes)).toMatch(/^[0-9a-f]{32}$/);
    expect(identifier(other)).toMatch(/^[0-9a-f]{32}$/);
    expect(identifier(other)).not.toBe(identifier(bytes));
  });

  it('stores a font once that all parts have', async () => {
    expect(await inspectFonts(bytes)).toEqual([
      { name: 'NotoSansSC-Regular', type: 'CIDFontType2', embedded: true, subset: true },
    ]);
  });

  it('refuses furniture with a character that the face lacks', async () => {
    const parts = (await book(0)).map((part) => ({ ...part, runningHead: { verso: '龘', recto: '龘' } }));
    await expect(assemble(parts, info, await testFurniture())).rejects.toThrow('龘');
  });

  it('merges 25 parts whose ids collide', async () => {
    const pdf = await printed(chapter('一'));
    const parts = Array.from(
      { length: 25 },
      (_, at): Part => ({
        ...plain,
        name: `part-${at}`,
        pdf,
        opensOn: 'next',
        runningHead: null,
        outlineTitle: `${at}`,
      }),
    );
    const merged = await assemble(parts, info, null);
    expect(await verify(merged)).toEqual([]);
    const back = await readBack(merged);
    expect(back.pages).toBe(75);
    expect(back.outline.filter(({ depth }) => depth === 0).map(({ page }) => page)).toEqual(
      parts.map((_, at) => at * 3),
    );
    // Both links of a part lead into the part itself, although all parts have the same ids.
    expect(back.links.map(({ to }) => to)).toEqual(parts.flatMap((_, at) => [at * 3, at * 3 + 1]));
    expect([...(await openPart(merged)).layout.destinations.keys()]).toContain('part-24/t一-节');
  });
});

describe('finish', () => {
  it('keeps tags, outline and links of a deck, and drops what differs between prints', async () => {
    const pages: Block[][] = [
      [
        { type: 'H1', text: '一', id: 'a' },
        { type: 'figure', alt: '图一' },
      ],
      [{ type: 'link', text: '见一', to: '#a' }],
    ];
    const { pdf: deck } = await finish(await printed(pages, { run: 1 }), info);
    expect((await finish(await printed(pages, { run: 2 }), info)).pdf).toEqual(deck);
    expect(await verify(deck)).toEqual([]);
    const read = await readBack(deck);
    expect(read.labels).toEqual([]);
    expect(read.outline).toEqual([{ depth: 0, title: '一', page: 0 }]);
    expect(read.links).toEqual([{ page: 1, to: 0, contents: '转到第1页' }]);
    expect(read.alternatives).toEqual([['图一'], []]);
    expect(read.structureText).toEqual([['一'], ['见一']]);
  });

  it('keeps the tags of text that stands in a form of its own', async () => {
    const faded = await printed([
      [
        { type: 'P', text: '一' },
        { type: 'faded', text: '二' },
        { type: 'P', text: '三' },
      ],
    ]);
    expect((await verify(faded)).map(({ kind }) => kind)).toEqual(['untagged-content', 'structure']);
    const { pdf: deck } = await finish(faded, info);
    expect(await verify(deck)).toEqual([]);
    const { context, pages } = await openPdf(deck);
    const forms = dictAt(pages[0]?.dict.lookup(PDFName.of('Resources'), PDFDict) ?? context.obj({}), 'XObject');
    const form = forms?.get(PDFName.of('X1'));
    expect(contentOf(context, form)).toMatch(/^\/Artifact BMC\n0 0 5 5 re\nf\nEMC\n\/P <<\/MCID 1 >>BDC\nBT/);
    const held = context.enumerateIndirectObjects().filter(([, object]) => {
      const kid = object instanceof PDFDict ? object.lookup(PDFName.of('K')) : undefined;
      return kid instanceof PDFDict && kid.get(PDFName.of('Stm')) === form;
    });
    expect(held).toHaveLength(1);
  });
});
