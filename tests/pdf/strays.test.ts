import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBook } from '../../scripts/pdf/assemble.ts';
import { verify } from '../../scripts/pdf/check.ts';
import type { Part } from '../../scripts/pdf/part.ts';
import { assemble } from './assembled.ts';
import { type Block, printed } from './chrome-like.ts';
import { type ReadBack, readBack } from './read-back.ts';

const info = { title: '讲义', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

const pages: Block[][] = [
  [
    { type: 'H1', text: '第一章', id: 'a' },
    { type: 'link', text: '见二', to: 'huikan:elsewhere' },
    { type: 'link', text: '见一', to: 'huikan:a' },
    { type: 'link', text: '教育', to: 'https://example.com/' },
  ],
  [{ type: 'link', text: '见三', to: '#nowhere' }],
];

const part = async (): Promise<Part> => ({
  name: 'chapter',
  pdf: await printed(pages),
  opensOn: 'next',
  numbering: 'arabic',
  label: '',
  runningHead: null,
  opener: false,
  folio: false,
  outlineTitle: '第一章',
});

describe('links to what an extract does not hold', () => {
  let book: Uint8Array;
  let read: ReadBack;
  beforeAll(async () => {
    book = (await assembleBook([await part()], info, null, null, { strays: 'drop' })).pdf;
    read = await readBack(book);
  });

  it('are gone, and the others stay', () => {
    expect(read.links.map(({ page, to }) => [page, to])).toEqual([
      [0, 0],
      [0, 'https://example.com/'],
    ]);
  });

  it('leave their words, as plain text', () => {
    expect(read.structureText.flat()).toEqual(['第一章', '见二', '见一', '教育', '见三']);
    expect(read.structureTypes.flat().filter((type) => type === 'Link')).toHaveLength(2);
    expect(read.structureTypes[1]).toContain('Span');
  });

  it('leave a document that passes the check', async () => {
    expect(await verify(book)).toEqual([]);
  });

  it('are left to the check in a whole book', async () => {
    const whole = await assemble([await part()], info, null);
    expect((await verify(whole)).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['link-target', 'elsewhere'],
      ['link-target', 'nowhere'],
    ]);
  });
});
