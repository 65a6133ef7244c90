import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReport } from '../../scripts/import/import-report.ts';
import { readPlainText } from '../../scripts/import/read/plain-text.ts';
import { findSimply } from './stand-in-figures.ts';

const han = '一二三四五六七八九'.split('');
const words = fc.constantFrom(
  ...'教育 学校 课程 教师 学生 质量 资源 服务 治理 改革 发展 保障 体系 管理 评价'.split(' '),
);
const phrase = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(words, { minLength: min, maxLength: max }).map((all) => all.join(''));
const sentence = fc
  .tuple(phrase(5, 8), phrase(3, 6), fc.option(fc.integer({ min: 2, max: 900 })))
  .map(([one, two, count]) => `围绕${one}，做好${two}${count === null ? '' : `，覆盖${count}所`}。`);
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  { minLength: 1, maxLength: 3 },
);
const title = phrase(3, 6).map((text) => `推进${text}`);

interface Section {
  readonly title: string;
  readonly text: readonly string[];
  readonly below: readonly { readonly title: string; readonly text: readonly string[] }[];
}
const section: fc.Arbitrary<Section> = fc.record({
  title,
  text: paragraphs,
  below: fc.oneof(fc.constant([]), fc.array(fc.record({ title, text: paragraphs }), { minLength: 2, maxLength: 3 })),
});
const report = fc.record({
  banner: fc.boolean(),
  numbers: fc.constantFrom('two' as const, 'topic' as const, 'part' as const),
  counting: fc.constantFrom('han' as const, 'shi' as const, 'di' as const),
  around: fc.boolean(),
  blank: fc.boolean(),
  topics: fc.array(
    fc.record({
      title,
      secondLine: fc.option(title),
      lead: paragraphs,
      sections: fc.array(section, { minLength: 2, maxLength: 4 }),
      next: fc.option(fc.constantFrom('paragraph' as const, 'title' as const)),
    }),
    { minLength: 2, maxLength: 4 },
  ),
});

/** Titles made different from each other: lines that say the same in several places are banners or a list of contents. */
function distinct(made: Report): Report {
  let count = 0;
  const mark = (words: string): string => {
    count += 1;
    return `${words}${[64, 8, 1].map((unit) => '天地玄黄宇宙洪荒'[Math.floor(count / unit) % 8]).join('')}`;
  };
  const topics = made.topics.map((topic) => ({
    ...topic,
    title: mark(topic.title),
    secondLine: topic.secondLine === null ? null : mark(topic.secondLine),
    sections: topic.sections.map((one) => ({
      ...one,
      title: mark(one.title),
      below: one.below.map((part) => ({ ...part, title: mark(part.title) })),
    })),
  }));
  return { ...made, topics };
}

type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

/** A report as an office would write it. */
function written({ banner, numbers, counting, around, blank, topics }: Report): string {
  const lines: string[] = [];
  if (around) lines.push('首页 > 新闻 > 专题', '来源：江河教育网　发布时间：2022-01-17', '字体：大 中 小');
  for (const [index, topic] of topics.entries()) {
    if (banner) lines.push('江河省教育信息服务专栏');
    const number = { two: `0${index + 1}\n`, topic: `专题${han[index]}：`, part: `第${han[index]}部分 ` }[numbers];
    lines.push(...`${number}${topic.title}`.split('\n'));
    if (topic.secondLine !== null) lines.push(topic.secondLine);
    lines.push(...topic.lead);
    for (const [at, { title: words, text, below }] of topic.sections.entries()) {
      const [first = '', ...rest] = text;
      if (counting === 'han') lines.push(`${han[at]}、${words}`, ...text);
      else lines.push(`${counting === 'shi' ? `${han[at]}是` : `第${han[at]}，`}${words}。${first}`, ...rest);
      for (const [inner, part] of below.entries()) lines.push(`（${han[inner]}）${part.title}`, ...part.text);
    }
    if (topic.next === 'title') lines.push('下一步打算', '继续围绕教育教学质量提升，做好各项服务保障工作。');
    if (topic.next === 'paragraph') lines.push('下一步，继续围绕教育教学质量提升，做好各项服务保障工作。');
  }
  if (around) lines.push('责任编辑：王小明', '相关阅读', '全省教育工作会议召开', '—END—');
  return lines.join(blank ? '\n\n' : '\n');
}

/** The headings that content has to have, by topic. */
function outline({ counting, topics }: Report): readonly (readonly string[])[] {
  return topics.map(({ title: first, secondLine, sections, next }) => [
    secondLine === null ? first : `${first} ${secondLine}`,
    ...sections.flatMap(({ title: words, below }) => [`## ${words}`, ...below.map((part) => `### ${part.title}`)]),
    ...(next === null ? [] : [next === 'title' ? '## 下一步打算' : '## 下一步']),
    counting,
  ]);
}

describe('reports of any make', () => {
  it('are found as they were made, and said whole', async () => {
    await fc.assert(
      fc.asyncProperty(report.map(distinct), async (made) => {
        // Below 一是 there are no titles in brackets, and without a gap a second line goes with the first.
        const plain =
          made.counting === 'han'
            ? made.topics
            : made.topics.map((topic) => ({
                ...topic,
                sections: topic.sections.map((one) => ({ ...one, below: [] })),
              }));
        const topics = made.blank ? plain.map((topic) => ({ ...topic, secondLine: null })) : plain;
        const one = { ...made, topics };
        const manuscript = readPlainText('report.txt', written(one));
        const wishes = { title: null, publisher: null, date: null, undated: '2022-01-17', keepPunctuation: false };
        const { files, topics: found, accounts, diagnostics } = await importReport([manuscript], wishes, findSimply);
        const headings = found.map(({ file, title: words }) => [
          words,
          ...(files.get(file) ?? '').split('\n').filter((line) => line.startsWith('#')),
          one.counting,
        ]);
        expect(headings).toEqual(outline(one));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const aside = accounts[0]?.setAside.length ?? 0;
        expect(aside).toBe((one.around ? 7 : 0) + (one.banner ? one.topics.length : 0));
      }),
      { numRuns: 25 },
    );
  });
});
