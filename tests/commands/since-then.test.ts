import { expect, it } from 'vitest';
import { sinceThen } from '../../scripts/commands/since-then.ts';
import type { DiagnosticJson } from '../../scripts/diagnostics/json.ts';

function found(code: string, file: string, line: number, text: string): DiagnosticJson {
  const place = { file, line, column: 1, endLine: line, endColumn: 2 };
  const words = { message: { zh: text, en: text }, hint: { zh: '', en: '' } };
  return { code, severity: 'warning', ...words, place, output: null, related: [], accepted: null, fix: [] };
}

it('problems are gone, new, or say something else; where they stand is of no account', () => {
  const then = [
    found('ledger-twice', '01-a.md', 3, '28家出现两次'),
    found('ledger-twice', '02-b.md', 4, '五成出现两次'),
    found('proof-mark', '01-a.md', 9, '标点'),
    found('proof-mark', '01-a.md', 12, '标点'),
  ];
  const now = [
    found('ledger-twice', '01-a.md', 5, '31家出现两次'),
    found('proof-mark', '01-a.md', 10, '标点'),
    found('proof-year', '01-a.md', 10, '缺年份'),
  ];
  expect(sinceThen(then, now)).toEqual({ gone: 2, fresh: 1, changed: 1 });
  expect(sinceThen(now, now)).toEqual({ gone: 0, fresh: 0, changed: 0 });
  expect(sinceThen([], now)).toEqual({ gone: 0, fresh: 3, changed: 0 });
});
