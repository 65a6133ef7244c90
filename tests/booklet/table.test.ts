import { expect, it } from 'vitest';
import { tableHtml } from '../../scripts/booklet/table.ts';
import { stated, table, text } from './building.ts';

it('puts decimal points under each other in columns of figures', () => {
  const html = tableHtml(
    table(
      [null, 'right'],
      ['类别', '占比'],
      [
        ['高职', '76.20%'],
        ['中职', '64%'],
      ],
    ),
    42,
  );
  expect(html).toContain('76<span class="tail"><span>.20%</span>');
  expect(html).toContain(
    '64<span class="tail"><span>%</span><span class="longest" aria-hidden="true">.20%</span></span>',
  );
});

it('keeps the id of a figure that is stated in a cell', () => {
  const html = tableHtml(
    table(
      [null, 'right'],
      ['甲', '乙'],
      [
        ['一', stated('a', '1.5', '甲')],
        ['二', '12'],
      ],
    ),
    42,
  );
  expect(html).toContain('<span class="fact" id="fact-a">1<span class="tail"><span>.5</span>');
});

it('leaves columns of words as they are, and escapes them', () => {
  const html = tableHtml(table([null, null], ['甲', '乙'], [['<b>', text('76.20%')]]), 42);
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('class="tail"');
});

it('gives wider columns to longer texts', () => {
  const html = tableHtml(table([null, null], ['甲', '乙'], [['短', '这一栏的文字要长得多，占的宽度也大']]), 42);
  const widths = [...html.matchAll(/width:([\d.]+)%/g)].map((match) => Number(match[1]));
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
});

it('gives the heads of figures what columns of words leave over', () => {
  const narrow = table(
    [null, 'right', 'right', 'right'],
    ['类别', '学校（所）', '在校生（万人）', '省内就业比例（%）'],
    [
      ['高职', '75', '63.1', '76.20'],
      ['中职', '255', '79.1', '64.42'],
    ],
  );
  const widths = [...tableHtml(narrow, 30).matchAll(/width:([\d.]+)%/g)].map((match) => (Number(match[1]) * 30) / 100);
  // Of 30 em, words take no more than their 4.5; the longest head, 9 em, has most of what is left.
  expect(widths[0]).toBeCloseTo(4.5, 1);
  expect(widths[3]).toBeGreaterThan(8.5);
  expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(30, 1);
});
