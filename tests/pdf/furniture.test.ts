import { describe, expect, it } from 'vitest';
import { pageContent } from '../../scripts/pdf/content.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import type { Furniture, Part } from '../../scripts/pdf/part.ts';
import { assemble } from './assembled.ts';
import { printed, testFace } from './chrome-like.ts';
import { readBack } from './read-back.ts';

const info = { title: '一', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

async function stamped(part: Partial<Part>, furniture: Partial<Furniture> = {}): Promise<Uint8Array> {
  const pdf = await printed([[{ type: 'P', text: '一' }], [{ type: 'P', text: '二' }]]);
  const whole: Part = {
    name: 'a',
    pdf,
    label: '',
    opensOn: 'next',
    numbering: 'arabic',
    runningHead: { verso: '会刊', recto: '章' },
    opener: false,
    folio: true,
    outlineTitle: null,
    ...part,
  };
  const base = { colour: '#ff0080', headSize: 10, folioSize: 9, headBaseline: 40, folioBaseline: 30, outerMargin: 50 };
  return assemble([whole], info, { face: await testFace(), ...base, ...furniture });
}

const contents = async (pdf: Uint8Array): Promise<string[]> =>
  (await openPdf(pdf)).pages.map(({ dict }) => pageContent(dict));
const words = async (pdf: Uint8Array): Promise<string[]> =>
  (await readBack(pdf)).artifacts.map((texts) => texts.map(({ text }) => text).join('|'));

describe('page furniture', () => {
  it('needs no glyphs for characters that are never seen', async () => {
    const [seen, unseen] = await Promise.all([
      stamped({}),
      stamped({ runningHead: { verso: '会\u200b刊', recto: '\ufeff章\u202e' } }),
    ]);
    expect(await words(unseen)).toEqual(await words(seen));
  });

  it('sets heads and folios outside on both sides, in the colour asked for', async () => {
    const pdf = await stamped({});
    const { artifacts } = await readBack(pdf);
    expect(artifacts.map((texts) => texts.map(({ text }) => text))).toEqual([
      ['章', '1'],
      ['会刊', '2'],
    ]);
    for (const text of artifacts[0] ?? []) expect(text.right).toBeCloseTo(550, 1);
    for (const text of artifacts[1] ?? []) expect(text.left).toBe(50);
    for (const content of await contents(pdf)) expect(content).toContain('\n1 0 0.502 rg\n');
  });

  it('encloses what Chrome has set, so that its scale does not reach the stamp', async () => {
    for (const content of await contents(await stamped({}))) {
      expect(content).toMatch(/^q\n\.24 0 0 -\.24 0 840 cm\n/);
      expect(content).toMatch(
        /\nQ\n+q\n\/Artifact <<\/Type \/Pagination \/Subtype \/Header \/Attached \[\/Top\]>> BDC\n/,
      );
      expect(content.match(/^q$/gm)?.length).toBe(content.match(/^Q$/gm)?.length);
    }
  });

  it('draws a rule from the outer to the inner margin', async () => {
    const [recto, verso] = await contents(await stamped({}, { rule: { thickness: 0.5, below: 5, innerMargin: 70 } }));
    expect(recto).toContain('\n70 794.5 480 0.5 re\nf\n');
    expect(verso).toContain('\n50 794.5 480 0.5 re\nf\n');
    expect(
      (await contents(await stamped({ opener: true }, { rule: { thickness: 0.5, below: 5, innerMargin: 70 } })))[0],
    ).not.toContain('794.5');
  });

  it('puts dashes around folios where asked', async () => {
    expect(await words(await stamped({ runningHead: null }, { folioAffixes: { before: '— ', after: ' —' } }))).toEqual([
      '— 1 —',
      '— 2 —',
    ]);
  });

  it('numbers roman parts in roman, and leaves unnumbered ones and absent folios alone', async () => {
    expect(await words(await stamped({ numbering: 'roman', runningHead: null }))).toEqual(['i', 'ii']);
    expect(await words(await stamped({ numbering: 'none' }))).toEqual(['', '']);
    expect(await words(await stamped({ folio: false, opener: true }))).toEqual(['', '会刊']);
  });

  it('sets a little space between Han and Latin, and counts it', async () => {
    const { artifacts } = await readBack(
      await stamped({ folio: false, runningHead: { verso: '会刊2022年', recto: '章' } }),
    );
    const [plain] =
      (await readBack(await stamped({ folio: false, runningHead: { verso: '会刊', recto: '章' } }))).artifacts[1] ?? [];
    const last = artifacts[1]?.at(-1);
    // Three Han letters and four figures of 10 pt, and two spaces of an eighth.
    const figures = 4 * 0.555 * 10;
    expect(plain?.right).toBeCloseTo(50 + 20, 1);
    expect(last?.right).toBeCloseTo(50 + 30 + figures + 2.5, 0);
  });
});
