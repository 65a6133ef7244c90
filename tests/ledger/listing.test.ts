import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { csvOf } from '../../scripts/ledger/csv.ts';
import { type Listing, listFigures } from '../../scripts/ledger/listing.ts';
import { renderLedgerPage } from '../../scripts/ledger/page.ts';
import { tableOf } from '../../scripts/ledger/table.ts';
import { templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';
import { fact, paragraph, report, section, somewhere, text, topic } from '../facts/report.ts';
import { reading } from './reading.ts';

const at = (line: number) => ({ ...somewhere, line });
const flow = [
  paragraph(
    text('2021年底，全省有'),
    { ...fact('schools', '330所', { of: '职业学校', source: '省教育厅"统计"' }), place: at(3) },
    text('职业学校，另有教师5200人。'),
  ),
  paragraph(
    { ...fact('risky', '=1+1所', { of: '-5%,的' }), place: at(5) },
    text('与'),
    { type: 'ref', id: 'schools', text: '330所', place: at(7) },
    text('。'),
  ),
];
const whole = report([topic(1, { title: '职教', lead: section('lead', 't1-lead', { flow }) })]);
const ledger = makeLedger(whole);

const listed = (pages: Parameters<typeof listFigures>[3]['pages'] = null): Listing =>
  listFigures(whole, ledger, reading(whole), {
    slides: new Map([
      [
        'schools',
        {
          slides: [
            { deck: '01-a', slide: 3 },
            { deck: '01-a', slide: 4 },
          ],
        },
      ],
    ]),
    pages,
    base: 'content/r',
  });

/** Reads CSV as RFC 4180 says, knowing nothing of how it was written. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  for (let index = 0; index < csv.length; index += 1) {
    const sign = csv[index] ?? '';
    if (inside && sign === '"' && csv[index + 1] === '"') index += 1;
    else if (sign === '"') {
      inside = !inside;
      continue;
    } else if (!inside && (sign === ',' || sign === '\r')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        expect(csv[index + 1]).toBe('\n');
        index += 1;
        rows.push([]);
      }
      continue;
    }
    cell += sign;
  }
  expect([cell, rows.pop()]).toEqual(['', []]);
  return rows;
}

describe('the listing', () => {
  it('has every figure with its date, places and slides, those nobody registered too', () => {
    const { figures } = listed();
    expect(figures.map(({ id, text: written }) => [id, written])).toEqual([
      [null, '2021年底'],
      ['schools', '330所'],
      [null, '5200人'],
      ['risky', '=1+1所'],
    ]);
    expect(figures[1]).toMatchObject({
      of: '职业学校',
      value: '330',
      unit: '所',
      asOf: '2021年底',
      source: '省教育厅"统计"',
      topicTitle: '职教',
      place: 'content/r/01-a.md:3',
      refs: ['content/r/01-a.md:7'],
      slides: [
        { deck: '01-a', slide: 3 },
        { deck: '01-a', slide: 4 },
      ],
    });
    const [, schools] = figures;
    expect(schools?.sentence.slice(schools.at, schools.at + 4)).toBe('330所');
  });

  it('has pages only of books that are up to date', () => {
    expect(listed().pages).toEqual({ booklet: 'build-again', handout: 'build-again' });
    const { pages, figures } = listed(new Map([['schools', { booklet: { label: '3', page: 7 } }]]));
    expect(pages).toEqual({ booklet: 'current', handout: 'build-again' });
    expect([figures[1]?.booklet, figures[1]?.handout]).toEqual([{ label: '3', page: 7 }, null]);
  });
});

describe('CSV', () => {
  const csv = csvOf([listed()]);

  it('begins with a byte order mark and reads back cell by cell', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = readCsv(csv.slice(1));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
    expect(cell(1, '数据')).toBe('330所');
    expect(cell(1, '数值')).toBe('330');
    expect(cell(1, '来源')).toBe('省教育厅"统计"');
    expect(cell(1, '小册子页码')).toBe('须重新生成');
    expect(cell(1, '幻灯片')).toBe('01-a 第3、4张');
    expect([cell(0, '登记'), cell(1, '登记')]).toEqual(['未登记', '已登记']);
  });

  it('reads back whatever the report says', () => {
    const signs = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', '1', '职', "'") });
    fc.assert(
      fc.property(signs, signs, (of, sentence) => {
        const listing = listed();
        const figures = listing.figures.map((figure) => ({ ...figure, of, sentence }));
        const [head = [], first = []] = readCsv(csvOf([{ ...listing, figures }]).slice(1));
        for (const [name, value] of [
          ['统计内容', of],
          ['原句', sentence],
        ] as const) {
          const cell = first[head.indexOf(name)] ?? '';
          expect(cell.replace(/^'(?=[=+\-@\t\r])/u, '')).toBe(value.replace(/^'(?=[=+\-@\t\r])/u, ''));
        }
      }),
    );
  });

  it('holds nothing that a spreadsheet would calculate', () => {
    const [head = [], ...rows] = readCsv(csv.slice(1));
    expect(rows[3]?.[head.indexOf('数据')]).toBe("'=1+1所");
    expect(rows[3]?.[head.indexOf('统计内容')]).toBe("'-5%,的");
    expect(rows.flat().filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
  });
});

describe('JSON', () => {
  it('gives the listing back', () => {
    const listing = listed();
    expect(JSON.parse(JSON.stringify(listing))).toEqual(listing);
  });
});

describe('the table', () => {
  it.each(['zh', 'en'] as const)('tells in %s what is missing', (language) => {
    const told = tableOf(listed(), language);
    expect(told).toContain(`330所　职业学校　[schools｜${language === 'zh' ? '数量' : 'quantity'}｜2021年底]`);
    expect(told).toContain(language === 'zh' ? '01-a 第3、4张' : '01-a 3, 4');
    expect(told).toContain(language === 'zh' ? '5200人　教师　[未登记' : '5200人　教师　[not registered');
    expect(told).toContain(language === 'zh' ? '未写明截止日期1处' : '1 undated');
    expect(told).toContain('content/r/01-a.md:7');
  });
});

describe('the page', () => {
  it('escapes what the report says and asks for nothing outside itself', () => {
    const title = '<script>alert(1)</script>';
    const html = renderLedgerPage([{ ...listed(), title }], loadTemplates(templateFilesOnDisk, null));
    expect(html).not.toContain(title);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/(?:src|href)=|https?:/u);
    expect(html).toContain('<mark>330所</mark>');
  });
});
