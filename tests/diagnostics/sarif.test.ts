import { describe, expect, it } from 'vitest';
import { badDate } from '../../scripts/diagnostics/catalogue/content.ts';
import { outputMissing } from '../../scripts/diagnostics/catalogue/output.ts';
import { halfWidthMark } from '../../scripts/diagnostics/catalogue/proof-marks.ts';
import { diagnose, type Place } from '../../scripts/diagnostics/diagnostic.ts';
import { sarifLog } from '../../scripts/diagnostics/sarif.ts';

const place: Place = { file: '01-a.md', line: 3, column: 2, endLine: 3, endColumn: 3 };
const mark = { mark: ',', full: '，' };

describe('sarifLog', () => {
  const log = sarifLog(
    [
      {
        base: 'content/两会',
        diagnostics: [
          diagnose(halfWidthMark, mark, place, { fix: [{ place, text: '，' }] }),
          diagnose(halfWidthMark, mark, place, { accepted: '引文', related: [{ ...place, line: 9, endLine: 9 }] }),
          diagnose(badDate, { value: '明天' }, { ...place, file: 'report.yaml' }),
          diagnose(outputMissing, {}, null, { output: { path: 'decks/01-a.pdf', page: null } }),
        ],
      },
    ],
    '1.2.3',
    'zh',
  );
  const run = log.runs[0];

  it('names tool, version and the rules that occur, each once and sorted', () => {
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver).toMatchObject({ name: 'Huikan', version: '1.2.3' });
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual([
      'content-bad-date',
      'output-missing',
      'proof-half-width-mark',
    ]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
  });

  it('gives level, message with what to do, and the region with its file as a relative reference', () => {
    expect(run?.results?.map(({ level }) => level)).toEqual(['warning', 'warning', 'error', 'error']);
    expect(run?.results?.[0]?.message.text).toBe('汉字旁用了半角标点“,”。改为全角“，”。');
    expect(run?.results?.[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/%E4%B8%A4%E4%BC%9A/01-a.md' },
          region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 3 },
        },
      },
    ]);
    expect(run?.results?.[3]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'decks/01-a.pdf' } } },
    ]);
  });

  it('carries fixes, related places and reasons for what is accounted for', () => {
    expect(run?.results?.[0]?.fixes?.[0]?.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'content/%E4%B8%A4%E4%BC%9A/01-a.md' },
        replacements: [
          {
            deletedRegion: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 3 },
            insertedContent: { text: '，' },
          },
        ],
      },
    ]);
    expect(run?.results?.[0]?.suppressions).toBeUndefined();
    expect(run?.results?.[1]?.suppressions).toEqual([{ kind: 'inSource', justification: '引文' }]);
    expect(run?.results?.[1]?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(9);
  });
});
