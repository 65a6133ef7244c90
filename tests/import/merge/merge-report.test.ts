import { describe, expect, it } from 'vitest';
import { mergeReport } from '../../../scripts/import/merge/merge-report.ts';
import { settings, topicText } from '../by-hand.ts';

type Named = Readonly<Record<string, string>>;

const files = (named: Named) => new Map(Object.entries({ 'report.yaml': settings, ...named }));

function merge(base: Named, ours: Named, theirs: Named) {
  const merged = mergeReport(files(base), files(ours), files(theirs), () => '新稿.docx');
  const { 'report.yaml': _settings, ...topics } = Object.fromEntries(merged.files);
  const diagnostics = merged.diagnostics.map(({ code, place }) => [code, place?.file ?? null, place?.line ?? null]);
  return { topics, renamed: merged.renamed, removed: merged.removed, diagnostics };
}

const school = topicText('建设智慧学校', '全省建成智慧学校八百所。', '教学条件明显改善。');
const jobs = topicText('发展职业教育', '职业院校招生规模扩大。', '毕业生就业稳定。');
const morals = topicText('推进全员育人', '思政课教师配备到位。', '心理健康教育加强。');

describe('merging a report', () => {
  it('keeps the edits of a topic that has another number now', () => {
    const edited = jobs.replace('稳定', '保持稳定');
    const outcome = merge(
      { '01-xuexiao.md': school, '02-zhijiao.md': jobs },
      { '01-xuexiao.md': school, '02-zhijiao.md': edited },
      { '01-xuexiao.md': school, '02-yuren.md': morals, '03-zhijiao.md': jobs.replace('扩大', '再扩大') },
    );
    expect(outcome).toEqual({
      topics: { '01-xuexiao.md': school, '02-yuren.md': morals, '03-zhijiao.md': edited.replace('扩大', '再扩大') },
      renamed: [{ from: '02-zhijiao.md', to: '03-zhijiao.md' }],
      removed: [],
      diagnostics: [],
    });
  });

  it('knows a topic with another title by its text, and does not take like titles for one topic', () => {
    const titled = jobs.replace('发展职业教育', '职业教育提质培优');
    const outcome = merge(
      { '01-fazhan.md': jobs },
      { '01-fazhan.md': jobs.replace('稳定', '保持稳定') },
      { '01-tizhi.md': titled, '02-fazhan-gaodeng.md': topicText('发展高等教育', '高校科研成果丰硕，平台众多。') },
    );
    expect(Object.keys(outcome.topics)).toEqual(['01-tizhi.md', '02-fazhan-gaodeng.md']);
    expect(outcome.topics['01-tizhi.md']).toBe(titled.replace('稳定', '保持稳定'));
  });

  it('keeps the slug that the content refers to', () => {
    const titled = jobs.replace('发展职业教育', '职业教育提质培优');
    const refers = school.replace('改善。', '改善（:see[fazhan]）。');
    const outcome = merge(
      { '01-xuexiao.md': school, '02-fazhan.md': jobs },
      { '01-xuexiao.md': refers, '02-fazhan.md': jobs },
      { '01-xuexiao.md': school, '02-tizhi.md': titled },
    );
    expect(outcome.topics).toEqual({ '01-xuexiao.md': refers, '02-fazhan.md': titled });
  });

  it('takes a topic out that nobody edited, and keeps one that somebody did', () => {
    const edited = jobs.replace('稳定', '保持稳定');
    const outcome = merge(
      { '01-xuexiao.md': school, '02-zhijiao.md': jobs, '03-yuren.md': morals },
      { '01-xuexiao.md': school, '02-zhijiao.md': edited, '03-yuren.md': morals },
      { '01-xuexiao.md': school },
    );
    expect(outcome).toEqual({
      topics: { '01-xuexiao.md': school, '02-zhijiao.md': edited },
      renamed: [],
      removed: ['03-yuren.md'],
      diagnostics: [['import-topic-vanished', '02-zhijiao.md', 1]],
    });
  });

  it('does not bring a topic back that somebody deleted, and tells when it has changed', () => {
    const base = { '01-xuexiao.md': school, '02-zhijiao.md': jobs };
    const ours = { '01-xuexiao.md': school };
    expect(merge(base, ours, base)).toMatchObject({ topics: ours, diagnostics: [] });
    const changed = { ...base, '02-zhijiao.md': jobs.replace('稳定', '向好') };
    expect(merge(base, ours, changed)).toMatchObject({
      topics: ours,
      diagnostics: [['import-topic-deleted', null, null]],
    });
  });

  it("moves an editor's own topic when its number is taken", () => {
    const own = topicText('编者专题', '编者写的内容。');
    const outcome = merge(
      { '01-xuexiao.md': school },
      { '01-xuexiao.md': school, '02-bianzhe.md': own },
      { '01-xuexiao.md': school, '02-zhijiao.md': jobs },
    );
    expect(outcome).toEqual({
      topics: { '01-xuexiao.md': school, '02-zhijiao.md': jobs, '03-bianzhe.md': own },
      renamed: [{ from: '02-bianzhe.md', to: '03-bianzhe.md' }],
      removed: [],
      diagnostics: [],
    });
  });

  it('places conflicts by file and line', () => {
    const outcome = merge(
      { '01-xuexiao.md': school },
      { '01-xuexiao.md': school.replace('八百', '八百余') },
      { '01-xuexiao.md': school.replace('八百', '九百') },
    );
    expect(outcome.diagnostics).toEqual([['import-conflict', '01-xuexiao.md', 5]]);
    expect(outcome.topics['01-xuexiao.md']?.split('\n')[8]).toBe('>>>>>>> 新来稿：新稿.docx');
  });
});
