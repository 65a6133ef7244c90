import { describe, expect, it } from 'vitest';
import {
  contentDigest,
  deliveredManifest,
  knownBuild,
  manifestText,
  presentPages,
} from '../../scripts/build/manifest.ts';
import { missingGlyph } from '../../scripts/diagnostics/catalogue/preflight.ts';
import { diagnose } from '../../scripts/diagnostics/diagnostic.ts';

const input = {
  version: '0.1.0',
  report: { name: 'r', title: '报告', date: '2022-01-17' },
  content: 'abc',
  artefacts: [{ path: 'booklet.pdf', kind: 'booklet', bytes: new Uint8Array([1, 2, 3]), pages: 4, slides: null }],
  kept: [],
  keptStandings: new Map(),
  facts: [],
  standings: new Map(),
  families: ['Noto Serif SC'],
  diagnostics: [],
} as const;

describe('manifest', () => {
  it('names every artefact with size, digest and extent', () => {
    expect(JSON.parse(manifestText(input)).artefacts).toEqual([
      {
        path: 'booklet.pdf',
        kind: 'booklet',
        bytes: 3,
        sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
        content: 'abc',
        pages: 4,
      },
    ]);
  });

  it('gives the artefacts back, with those of an earlier build', () => {
    const kept = knownBuild(manifestText(input)).artefacts;
    const next = manifestText({ ...input, artefacts: [{ ...input.artefacts[0], path: 'a.pdf' }], kept });
    expect(knownBuild(next).artefacts.map(({ path }) => path)).toEqual(['a.pdf', 'booklet.pdf']);
  });

  it('knows nothing from a missing or damaged manifest, or one that points outside', () => {
    const outside = JSON.stringify({ artefacts: [{ path: '../x', kind: 'booklet', bytes: 1, sha256: '0' }] });
    for (const text of [null, '', '{', '[]', outside])
      expect(knownBuild(text)).toEqual({ artefacts: [], standings: new Map() });
    for (const text of [null, '', '{', '[]', outside]) expect(deliveredManifest(text)).toBe(null);
  });

  it('says what may be embedded and where everything stands, for a check of the output', () => {
    expect(deliveredManifest(manifestText(input))).toMatchObject({
      families: ['Noto Serif SC'],
      artefacts: [{ path: 'booklet.pdf', kind: 'booklet' }],
      facts: [],
    });
  });

  it('gives a fault of an output with file and page', () => {
    const fault = diagnose(missingGlyph, { detail: 'A' }, null, { output: { path: 'booklet.pdf', page: 3 } });
    const [told] = JSON.parse(manifestText({ ...input, diagnostics: [fault] })).diagnostics;
    expect(told).toMatchObject({ place: null, output: { path: 'booklet.pdf', page: 3 } });
  });

  it('gives pages of books made from the same content only', () => {
    const fact = {
      id: 'schools',
      text: '330所',
      of: '学校',
      asOf: null,
      kind: 'quantity',
      source: null,
      quantity: null,
      topic: 1,
      section: 't1-lead',
      sentence: '330所。',
      place: { file: '01-a.md', line: 1, column: 1, endLine: 1, endColumn: 2 },
    } as const;
    const standing = { booklet: { label: '3', page: 7 }, handout: { label: '3', page: 7 }, slides: [] };
    const first = manifestText({ ...input, facts: [fact], standings: new Map([['schools', standing]]) });
    expect(presentPages(first, 'abc')?.get('schools')).toEqual({ booklet: { label: '3', page: 7 } });
    expect(presentPages(first, 'abd')).toBe(null);
    // A later build of the handout alone keeps a booklet of older content.
    const { artefacts, standings } = knownBuild(first);
    const handout = { ...input.artefacts[0], path: 'handout.pdf', kind: 'handout' } as const;
    const made = new Map([['schools', { handout: { label: '4', page: 8 }, slides: [] }]]);
    const later = { ...input, content: 'abd', artefacts: [handout], kept: artefacts, keptStandings: standings };
    const next = manifestText({ ...later, facts: [fact], standings: made });
    expect(presentPages(next, 'abd')?.get('schools')).toEqual({ handout: { label: '4', page: 8 } });
    expect(presentPages('{', 'abc')).toBe(null);
  });

  it('knows content by its texts, in whatever order they were read', () => {
    const [one, other] = [['a.md', '甲'] as const, ['b.md', '乙'] as const];
    expect(contentDigest(new Map([one, other]))).toBe(contentDigest(new Map([other, one])));
    expect(contentDigest(new Map([one]))).not.toBe(contentDigest(new Map([['a.md', '乙']])));
  });
});
