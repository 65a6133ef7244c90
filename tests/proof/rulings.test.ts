import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import type { Report } from '../../scripts/content/model.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import type { Ruling } from '../../scripts/content/settings-model.ts';
import { repeatedMark } from '../../scripts/diagnostics/catalogue/proof-marks.ts';
import { diagnose, type Place } from '../../scripts/diagnostics/diagnostic.ts';
import { proofread } from '../../scripts/proof/proofread.ts';
import { ruled } from '../../scripts/proof/rulings.ts';
import { report, somewhere } from '../facts/report.ts';

const base = report([]);
const finding = (place: Place = somewhere) =>
  diagnose(repeatedMark, { marks: '。。' }, place, { fix: [{ place, text: '。' }] });
const rulingOn = (ruling: Partial<Ruling>): Report => ({
  ...base,
  settings: {
    ...base.settings,
    proofreading: new Map([['proof-repeated-mark', { severity: null, accepted: null, ...ruling }]]),
  },
});
const letting = (place: Place, rule = 'proof-repeated-mark'): Report => ({
  ...base,
  stets: [{ rules: [rule], because: '引文', place }],
});

describe('ruled', () => {
  it('leaves findings alone of which the report says nothing', () => {
    expect(ruled(base, [finding()])).toEqual([finding()]);
  });

  it('switches off, raises and accounts for all findings of a rule', () => {
    expect(ruled(rulingOn({ severity: 'off' }), [finding()])).toEqual([]);
    expect(ruled(rulingOn({ severity: 'error' }), [finding()])).toMatchObject([{ severity: 'error', accepted: null }]);
    expect(ruled(rulingOn({ accepted: '原文如此' }), [finding()])).toMatchObject([
      { severity: 'warning', accepted: '原文如此', fix: [] },
    ]);
  });

  it('lets stand what begins inside the place, of the same rule and file', () => {
    const place = { ...somewhere, line: 3, column: 5, endLine: 4, endColumn: 7 };
    const at = (line: number, column: number) => ruled(letting(place), [finding({ ...place, line, column })]);
    for (const [line, column] of [
      [3, 5],
      [3, 80],
      [4, 1],
      [4, 6],
    ] as const) {
      expect(at(line, column)).toMatchObject([{ accepted: '引文', fix: [] }]);
    }
    for (const [line, column] of [
      [3, 4],
      [4, 7],
      [2, 9],
    ] as const) {
      expect(at(line, column)).toMatchObject([{ accepted: null }, { code: 'proof-needless-stet', place }]);
    }
    expect(ruled(letting(place), [finding({ ...place, file: '02-b.md' })])).toHaveLength(2);
    expect(ruled(letting(place, 'proof-range-mark'), [finding(place)])).toMatchObject([
      { accepted: null },
      { code: 'proof-needless-stet' },
    ]);
  });

  it('finds no fault with what answers a rule that is off', () => {
    const off = { ...rulingOn({ severity: 'off' }), stets: letting(somewhere).stets };
    expect(ruled(off, [finding()])).toEqual([]);
  });

  it('keeps a place that stands a warning in a report that makes the rule an error', () => {
    const strict = { ...rulingOn({ severity: 'error' }), stets: letting(somewhere).stets };
    expect(ruled(strict, [finding()])).toMatchObject([{ severity: 'warning', accepted: '引文' }]);
  });

  it('accounts for every finding of a report that says so', async () => {
    const folder = join(packageRoot(), 'tests/cases/stet');
    const { report: read } = await readReport(contentFilesOnDisk, folder);
    if (read === null) throw new Error('The case is sound.');
    const found = ruled(read, await proofread(read)).map(({ code, accepted }) => [code, accepted]);
    expect(found.toSorted()).toEqual([
      ['proof-half-width-mark', '店名'],
      ['proof-repeated-mark', '引文原样保留'],
      ['proof-unpaired-mark', '原样'],
      ['proof-unpaired-mark', '引文原样保留'],
    ]);
  });
});
