import { describe, expect, it } from 'vitest';
import { columnsOf, shown } from '../../scripts/diagnostics/columns.ts';
import { diagnose, kind, type Place } from '../../scripts/diagnostics/diagnostic.ts';
import { hasErrors, renderDiagnostics, sortDiagnostics, summarize, toJson } from '../../scripts/diagnostics/render.ts';

const fault = kind<{ name: string }>({
  code: 'test-fault',
  severity: 'error',
  zh: ({ name }) => ({ message: `“${name}”不对。`, hint: '请改。' }),
  en: ({ name }) => ({ message: `${name} is wrong.`, hint: 'Change it.' }),
});

const place = (file: string, line: number, column: number, endColumn: number, endLine = line): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});

const sources = new Map([
  ['01-a.md', '标题\n全省共330所学校\n\t第二行，tab\n'],
  ['02-b.md', 'x = y\n'],
]);

describe('renderDiagnostics', () => {
  it('marks full-width characters two columns wide', () => {
    const text = renderDiagnostics(
      [diagnose(fault, { name: '330所' }, place('01-a.md', 2, 4, 8))],
      sources,
      'zh',
      false,
      'content/anhui-2022',
    );
    expect(text).toBe(
      [
        'content/anhui-2022/01-a.md:2:4 错误 test-fault “330所”不对。',
        '  2 | 全省共330所学校',
        '    |       ^^^^^',
        '  办法：请改。',
        '',
        '1 个错误，0 条警告',
      ].join('\n'),
    );
  });

  it('shows what could steer a terminal as boxes', () => {
    const found = diagnose(fault, { name: '\u001b[31m红\u0007\u202e' }, place('b\u001b.md', 1, 1, 2));
    const text = renderDiagnostics([found], sources, 'zh', false);
    expect(text).toContain('b▯.md:1:1 错误 test-fault “▯[31m红▯▯”不对。');
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('opens tabs in line and marks alike', () => {
    const text = renderDiagnostics(
      [diagnose(fault, { name: 'x' }, place('01-a.md', 3, 2, 4))],
      sources,
      'en',
      false,
      'r/',
    );
    expect(text).toContain(
      'r/01-a.md:3:2 error test-fault x is wrong.\n  3 |     第二行，tab\n    |     ^^^^\n  Hint: ',
    );
  });

  it('marks at least one column, also past the end of the line', () => {
    const text = renderDiagnostics([diagnose(fault, { name: 'x' }, place('02-b.md', 1, 6, 6))], sources, 'en', false);
    expect(text).toContain('  1 | x = y\n    |      ^\n');
  });

  it('marks a place of several lines to the end of the first', () => {
    const text = renderDiagnostics(
      [diagnose(fault, { name: 'x' }, place('01-a.md', 1, 1, 3, 2))],
      sources,
      'zh',
      false,
    );
    expect(text).toContain('  1 | 标题\n    | ^^^^\n');
  });

  it('does without a frame for a file or line it was not given, and without a place', () => {
    const text = renderDiagnostics(
      [
        diagnose(fault, { name: 'x' }, place('nowhere.md', 1, 1, 2)),
        diagnose(fault, { name: 'y' }, place('02-b.md', 99, 1, 2)),
        diagnose(fault, { name: 'z' }, null),
      ],
      sources,
      'en',
      false,
    );
    expect(text).not.toContain('|');
    expect(text.startsWith('error test-fault z is wrong.\n')).toBe(true);
  });

  it('lists related places and the accepted reason', () => {
    const text = renderDiagnostics(
      [
        diagnose(fault, { name: 'x' }, place('02-b.md', 1, 1, 2), {
          severity: 'warning',
          accepted: '口径不同',
          related: [place('01-a.md', 2, 4, 7)],
        }),
      ],
      sources,
      'zh',
      false,
      'c',
    );
    expect(text).toContain('\n  另见：c/01-a.md:2:4\n  已说明：口径不同\n');
    expect(text.endsWith('0 个错误，1 条警告（其中 1 条已说明）')).toBe(true);
  });

  it('lists a handful of many related places, and how many more there are', () => {
    const related = Array.from({ length: 9 }, (_, index) => place('01-a.md', index + 1, 1, 2));
    const talk = (count: number) =>
      renderDiagnostics(
        [diagnose(fault, { name: 'x' }, related[0] ?? null, { related: related.slice(0, count) })],
        new Map(),
        'zh',
        false,
      );
    expect(talk(6).match(/另见：01-a/g)).toHaveLength(6);
    expect(talk(6)).not.toContain('另有');
    expect(talk(9).match(/另见：01-a/g)).toHaveLength(5);
    expect(talk(9)).toContain('另见：等，另有 4 处');
  });

  it('colours only when asked, and says the same', () => {
    const one = [diagnose(fault, { name: 'x' }, place('02-b.md', 1, 1, 2))];
    const coloured = renderDiagnostics(one, sources, 'zh', true);
    expect(coloured).toContain('\u001b[31;1m错误\u001b[0m');
    expect(coloured.replaceAll(/\p{Cc}\[[\d;]+m/gu, '')).toBe(renderDiagnostics(one, sources, 'zh', false));
  });

  it('names file and page of an output, in order', () => {
    const at = (path: string, page: number | null) => diagnose(fault, { name: 'x' }, null, { output: { path, page } });
    const all = [at('handout.pdf', 12), at('handout.pdf', 2), at('booklet.pdf', null)];
    const heads = (language: 'zh' | 'en') =>
      renderDiagnostics(all, sources, language, false)
        .split('\n')
        .filter((line) => line.includes('test-fault'))
        .map((line) => line.split(language === 'zh' ? ' 错误' : ' error')[0]);
    expect(heads('zh')).toEqual(['booklet.pdf', 'handout.pdf 第2页', 'handout.pdf 第12页']);
    expect(heads('en')).toEqual(['booklet.pdf', 'handout.pdf, page 2', 'handout.pdf, page 12']);
    expect(all.map(toJson).map(({ output }) => output?.page)).toEqual([12, 2, null]);
  });

  it('is empty for none', () => {
    expect(renderDiagnostics([], sources, 'zh', false)).toBe('');
    expect(summarize([], 'en')).toBe('0 errors, 0 warnings');
  });
});

describe('sortDiagnostics', () => {
  it('sorts by file, line and column, lines as numbers', () => {
    const names = sortDiagnostics([
      diagnose(fault, { name: 'd' }, place('02-b.md', 1, 1, 2)),
      diagnose(fault, { name: 'c' }, place('01-a.md', 10, 1, 2)),
      diagnose(fault, { name: 'b' }, place('01-a.md', 9, 5, 6)),
      diagnose(fault, { name: 'a' }, place('01-a.md', 9, 2, 6)),
      diagnose(fault, { name: '0' }, null),
    ]).map((d) => d.wording.en.message[0]);
    expect(names.join('')).toBe('0abcd');
  });
});

describe('hasErrors', () => {
  const warning = diagnose(fault, { name: 'w' }, null, { severity: 'warning' });
  const accepted = diagnose(fault, { name: 'w' }, null, { severity: 'warning', accepted: 'known' });
  it('counts warnings in a strict check unless they are accepted', () => {
    expect(hasErrors([warning], false)).toBe(false);
    expect(hasErrors([warning], true)).toBe(true);
    expect(hasErrors([accepted], true)).toBe(false);
    expect(hasErrors([diagnose(fault, { name: 'e' }, null)], false)).toBe(true);
  });
});

describe('toJson', () => {
  it('has both languages and no cause', () => {
    const json = toJson(diagnose(fault, { name: 'x' }, place('02-b.md', 1, 1, 2), { cause: new Error('hidden') }));
    expect(JSON.parse(JSON.stringify(json))).toEqual({
      code: 'test-fault',
      severity: 'error',
      message: { zh: '“x”不对。', en: 'x is wrong.' },
      hint: { zh: '请改。', en: 'Change it.' },
      place: { file: '02-b.md', line: 1, column: 1, endLine: 1, endColumn: 2 },
      output: null,
      related: [],
      accepted: null,
      fix: [],
    });
  });
});

describe('columns', () => {
  it('knows wide characters, quotation marks and combining marks', () => {
    expect(columnsOf('“双减”')).toBe(8);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('𠮷')).toBe(2);
    expect(shown('a\tb')).toBe('a   b');
  });
});
