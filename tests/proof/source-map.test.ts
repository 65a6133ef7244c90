import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import type { Place } from '../../scripts/diagnostics/diagnostic.ts';
import { runningTexts } from '../../scripts/proof/running-text.ts';

const folder = '/report';

/** A report of one topic whose lead is this Markdown. */
async function textsOf(markdown: string) {
  const topic = `---\ntitle: 题\n---\n\n${markdown}\n`;
  const files = new Map([
    [`${folder}/report.yaml`, 'title: 报告\npublisher: 某厅\ndate: 2022-01-17\n'],
    [`${folder}/01-a.md`, topic],
  ]);
  const memory = {
    ...contentFilesOnDisk,
    list: async () => ['report.yaml', '01-a.md'],
    readBytes: async (path: string) => new TextEncoder().encode(files.get(path) ?? ''),
    size: async (path: string) => files.get(path)?.length ?? null,
    realPath: async (path: string) => path,
  };
  const { report, diagnostics } = await readReport(memory, folder);
  if (report === null) throw new Error(diagnostics.map(({ code }) => code).join(' '));
  return { texts: runningTexts(report).filter(({ section }) => section !== null), lines: topic.split('\n') };
}

const cut = ({ line, column, endLine, endColumn }: Place, lines: readonly string[]): string =>
  line === endLine
    ? (lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '')
    : [
        lines[line - 1]?.slice(column - 1),
        ...lines.slice(line, endLine - 1),
        lines[endLine - 1]?.slice(0, endColumn - 1),
      ].join('\n');

describe('placeOf', () => {
  it.each([
    ['甲乙丙丁', '丙', '丙'],
    ['甲\\*乙\\\\丙', '丙', '丙'],
    ['甲\\*乙', '*', '\\*'],
    ['第一行甲\n第二行乙', '乙', '乙'],
    ['  行甲\n  行乙', '甲行', '甲\n  行'],
    ['one two\nthree 乙', '乙', '乙'],
    ['甲**乙丙**丁', '丙', '丙'],
    ['甲:fact[12所]{#a of="学校"}乙', '2所', '2所'],
    ['甲:stet[乙丙]{rule=proof-range-mark because=原样}丁', '丙', '丙'],
    ['甲:stet[乙]{rule=proof-range-mark because=原样}丁戊', '戊', '戊'],
    ['甲`乙丙`丁', '丁', '丁'],
    ['- 甲\n- 乙丙', '丙', '丙'],
    ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁戊 |', '戊', '戊'],
  ])('of %j', async (markdown, sought, written) => {
    const { texts, lines } = await textsOf(markdown);
    const running = texts.find(({ text }) => text.includes(sought));
    const at = running?.text.indexOf(sought) ?? -1;
    const place = running?.placeOf(at, at + sought.length);
    expect(place && cut(place, lines)).toBe(written);
    expect(running?.edit(at, at + sought.length, '新')).toEqual([{ place, text: '新' }]);
  });

  it('is that of the whole text where the source says it with an entity, and gives no edit', async () => {
    const { texts, lines } = await textsOf('甲&amp;乙丙');
    const running = texts[0];
    expect(running?.text).toBe('甲&乙丙');
    expect(running && cut(running.placeOf(3, 4), lines)).toBe('甲&amp;乙丙');
    expect(running?.edit(3, 4, '新')).toEqual([]);
  });

  it('gives no edit across pieces, or in what stands elsewhere', async () => {
    const { texts } = await textsOf('甲:fact[12所]{#a of="学校"}乙\n\n丙:ref[a]丁');
    expect(texts[0]?.text).toBe('甲12所乙');
    expect(texts[0]?.edit(0, 2, '新')).toEqual([]);
    expect(texts[1]?.text).toBe('丙12所丁');
    expect(texts[1]?.edit(1, 3, '新')).toEqual([]);
  });

  it('cuts exactly what it names, whatever is escaped', async () => {
    const word = fc.stringMatching(/^[甲乙丙a*_\\[\]]{1,12}$/u);
    await fc.assert(
      fc.asyncProperty(word, async (plain) => {
        const { texts, lines } = await textsOf(`始${plain.replace(/[*_\\[\]]/g, '\\$&')}终`);
        const running = texts[0];
        expect(running?.text).toBe(`始${plain}终`);
        for (let at = 0; at < plain.length + 2; at += 1) {
          const place = running?.placeOf(at, at + 1);
          expect(place && cut(place, lines).replace(/^\\(?=.)/, '')).toBe(running?.text[at]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
