import { describe, expect, it } from 'vitest';
import { openPart } from '../../scripts/pdf/open-part.ts';
import { assemble } from './assembled.ts';
import { type Block, printed } from './chrome-like.ts';
import { plainPart } from './plain-part.ts';

const pages: Block[][] = [
  [{ type: 'H1', text: '一', id: 't1-lead' }],
  [
    { type: 'P', text: '二' },
    { type: 'H2', text: '三', id: '中文 100%' },
  ],
];

describe('openPart', () => {
  it('counts pages and finds destinations by their decoded ids', async () => {
    const layout = (await openPart(await printed(pages))).layout;
    expect(layout.pages).toBe(2);
    expect([...layout.destinations]).toEqual([
      ['t1-lead', 0],
      ['中文 100%', 1],
    ]);
  });

  it('adds the page margin that Chrome leaves out of positions', async () => {
    // The blocks stand 20 and 80 px below the margin of 60 pt on a page of 840 pt.
    const { tops } = (await openPart(await printed(pages))).layout;
    expect(tops.get('t1-lead')).toBeCloseTo(840 - 60 - 15);
    expect(tops.get('中文 100%')).toBeCloseTo(840 - 60 - 60);
  });

  it('reads the name tree of an assembled book, more than one leaf of it', async () => {
    const many = Array.from({ length: 70 }, (_, at): Block[] => [{ type: 'P', text: '一', id: `id-${at}` }]);
    const info = { title: '一', author: '', subject: '', language: 'en', date: '2022-01-20' };
    const book = await assemble([plainPart('a', await printed(many))], info, null);
    const { destinations, tops } = (await openPart(book)).layout;
    expect(destinations.size).toBe(70);
    expect([...destinations].every(([id, page]) => id === `id-${page}`)).toBe(true);
    expect(tops.get('id-3')).toBeCloseTo(840 - 60 - 15);
  });

  it('refuses what is no PDF', async () => {
    await expect(openPart(new TextEncoder().encode('<html></html>'))).rejects.toThrow();
  });
});
