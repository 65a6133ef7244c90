import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergeManner, mergeText } from '../../../scripts/import/merge/merge-text.ts';

const manner: MergeManner = { settings: false, held: new Set(), name: '工作报告.docx' };
const merge = (base: string, ours: string, theirs: string) => mergeText(base, ours, theirs, manner);

interface Scenario {
  readonly name: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly merged: string;
  readonly conflicts?: readonly { line: number; endLine: number }[];
}

const scenarios: readonly Scenario[] = [
  {
    name: 'joins an edit in one sentence and a new figure in another',
    base: '在校生:fact[12万人]{#s of="在校生"}，比上年增加。学校有8所。\n',
    ours: '在校生:fact[12万人]{#s of="在校生"}，比上年略增。学校有8所。\n',
    theirs: '在校生:fact[13万人]{#s of="在校生"}，比上年增加。学校有9所。\n',
    merged: '在校生:fact[13万人]{#s of="在校生"}，比上年略增。学校有9所。\n',
  },
  {
    name: 'joins changes of neighbouring sentences',
    base: '第一句话说教学。第二句话说管理。\n',
    ours: '第一句话说课堂教学。第二句话说管理。\n',
    theirs: '第一句话说教学。第二句话说学校管理。\n',
    merged: '第一句话说课堂教学。第二句话说学校管理。\n',
  },
  {
    name: 'keeps the name an editor gave to a figure whose number is new',
    base: '在校生达:fact[12万人]{#figure3 of="在校生"}。\n',
    ours: '在校生达:fact[12万人]{#students of="职业学校在校生" asOf="2021"}。\n',
    theirs: '在校生达:fact[13.5万人]{#figure3 of="在校生"}。\n',
    merged: '在校生达:fact[13.5万人]{#students of="职业学校在校生" asOf="2021"}。\n',
  },
  {
    name: 'takes an attribute that only the source added',
    base: '在校生达:fact[12万人]{#figure3 of="在校生"}。\n',
    ours: '在校生达:fact[12万人]{#students of="在校生"}。\n',
    theirs: '在校生达:fact[13.5万人]{#figure3 of="在校生" asOf="2022"}。\n',
    merged: '在校生达:fact[13.5万人]{#students of="在校生" asOf="2022"}。\n',
  },
  {
    name: 'marks a figure that both changed, and leaves merged what merges',
    base: '在校生达:fact[12万人]{#s of="在校生"}，学校共有8所。\n\n另有一段说明文字。\n',
    ours: '在校生达:fact[12.1万人]{#s of="在校生"}，学校共有8所。\n\n另有一段说明文字。\n',
    theirs: '在校生达:fact[13万人]{#s of="在校生"}，学校共有9所。\n\n另有一段说明文字。\n',
    merged:
      '<<<<<<< 现有内容\n在校生达:fact[12.1万人]{#s of="在校生"}，学校共有9所。\n=======\n' +
      '在校生达:fact[13万人]{#s of="在校生"}，学校共有9所。\n>>>>>>> 新来稿：工作报告.docx\n\n另有一段说明文字。\n',
    conflicts: [{ line: 1, endLine: 5 }],
  },
  {
    name: 'keeps slides, charts and front matter that editors added, beside what the source adds in the same place',
    base: '---\ntitle: 职教\n---\n\n## 扩大规模\n\n学校招生规模不断扩大。\n',
    ours: '---\ntitle: 职教\nminutes: 8\n---\n\n## 扩大规模\n\n:::slide{layout=points}\n# 扩大\n- 一\n:::\n\n学校招生规模不断扩大。\n',
    theirs: '---\ntitle: 职业教育\n---\n\n## 扩大规模\n\n去年以来，全省统筹推进。\n\n学校招生规模持续扩大。\n',
    merged:
      '---\ntitle: 职业教育\nminutes: 8\n---\n\n## 扩大规模\n\n:::slide{layout=points}\n# 扩大\n- 一\n:::\n\n去年以来，全省统筹推进。\n\n学校招生规模持续扩大。\n',
  },
  {
    name: 'keeps a slide before a paragraph that both changed apart',
    base: '## 甲\n\n全省有学校八所。教师队伍壮大。\n',
    ours: '## 甲\n\n:::slide\n# 要点\n:::\n\n全省有学校八所。教师队伍不断壮大。\n',
    theirs: '## 甲\n\n全省有学校九所。教师队伍壮大。\n',
    merged: '## 甲\n\n:::slide\n# 要点\n:::\n\n全省有学校九所。教师队伍不断壮大。\n',
  },
  {
    name: 'takes a paragraph out that the source took out and nobody edited',
    base: '第一段说教学。\n\n第二段说管理。\n\n第三段说生活。\n',
    ours: '第一段说课堂教学。\n\n第二段说管理。\n\n第三段说生活。\n',
    theirs: '第一段说教学。\n\n第三段说生活。\n',
    merged: '第一段说课堂教学。\n\n第三段说生活。\n',
  },
  {
    name: 'marks a paragraph that the source took out and an editor changed',
    base: '第一段说教学。\n\n第二段说学校管理。\n',
    ours: '第一段说教学。\n\n第二段说全省学校管理。\n',
    theirs: '第一段说教学。\n',
    merged: '第一段说教学。\n\n<<<<<<< 现有内容\n第二段说全省学校管理。\n=======\n>>>>>>> 新来稿：工作报告.docx\n',
    conflicts: [{ line: 3, endLine: 6 }],
  },
  {
    name: 'sets a paragraph written anew against the one it replaces',
    base: '甲。\n\n全省学校办学条件明显改善。\n',
    ours: '甲。\n\n基础设施建设成效显著，群众满意。\n',
    theirs: '甲。\n\n全省学校办学条件显著改善。\n',
    merged:
      '甲。\n\n<<<<<<< 现有内容\n基础设施建设成效显著，群众满意。\n=======\n全省学校办学条件显著改善。\n>>>>>>> 新来稿：工作报告.docx\n',
    conflicts: [{ line: 3, endLine: 7 }],
  },
  {
    name: 'marks paragraphs that both added in the same place, and takes the same one once',
    base: '甲段说教学。\n\n乙段说管理。\n',
    ours: '甲段说教学。\n\n编者补充一段。\n\n乙段说管理。\n\n同样的结尾。\n',
    theirs: '甲段说教学。\n\n来稿新增内容。\n\n乙段说管理。\n\n同样的结尾。\n',
    merged:
      '甲段说教学。\n\n<<<<<<< 现有内容\n编者补充一段。\n=======\n来稿新增内容。\n>>>>>>> 新来稿：工作报告.docx\n\n乙段说管理。\n\n同样的结尾。\n',
    conflicts: [{ line: 3, endLine: 7 }],
  },
  {
    name: 'lets a new section follow a paragraph that an editor added at the end of the one before',
    base: '## 甲\n\n甲的内容。\n',
    ours: '## 甲\n\n甲的内容。\n\n编者补充。\n',
    theirs: '## 甲\n\n甲的内容。\n\n## 乙\n\n乙的内容。\n',
    merged: '## 甲\n\n甲的内容。\n\n编者补充。\n\n## 乙\n\n乙的内容。\n',
  },
  {
    name: 'merges tables by cells',
    base: '| 年份 | 人数 |\n|---|---|\n| 2020 | 12万 |\n| 2021 | 13万 |\n',
    ours: '| 年度 | 人数 |\n|---|---|\n| 2020 | 12万 |\n| 2021 | 13万 |\n',
    theirs: '| 年份 | 人数 |\n|---|---|\n| 2020 | 12.5万 |\n| 2021 | 13万 |\n| 2022 | 14万 |\n',
    merged: '| 年度 | 人数 |\n|---|---|\n| 2020 | 12.5万 |\n| 2021 | 13万 |\n| 2022 | 14万 |\n',
  },
  {
    name: 'sees a figure whose mark an editor took off as one place with what the source made of it',
    base: '在校生达:fact[12万人]{#s of="在校生"}，创历史新高。\n',
    ours: '在校生达12万人，创历史新高。\n',
    theirs: '在校生达:fact[13万人]{#s of="在校生"}，创历史新高。\n',
    merged:
      '<<<<<<< 现有内容\n在校生达12万人，创历史新高。\n=======\n在校生达:fact[13万人]{#s of="在校生"}，创历史新高。\n>>>>>>> 新来稿：工作报告.docx\n',
    conflicts: [{ line: 1, endLine: 5 }],
  },
];

describe('merging texts', () => {
  it.each(scenarios)('$name', ({ base, ours, theirs, merged, conflicts = [] }) => {
    expect(merge(base, ours, theirs)).toEqual({ text: merged, conflicts });
  });

  it('keeps an id that the content refers to, though the new version has another', () => {
    const base = '在校生:fact[12万人]{#figure1 of="在校生"}。\n';
    const theirs = '在校生:fact[13万人]{#figure2 of="在校生"}。\n';
    expect(mergeText(base, base, theirs, { ...manner, held: new Set(['figure1']) }).text).toBe(
      '在校生:fact[13万人]{#figure1 of="在校生"}。\n',
    );
    expect(merge(base, base, theirs).text).toBe(theirs);
  });

  it('merges settings by whole lines', () => {
    const base = 'title: 2022年信息服务专栏，第一期\npublisher: 教育厅\ndate: 2022-01-17\n';
    const ours = base.replace('专栏', '专刊').replace('date', 'theme: red\ndate');
    const settings = { ...manner, settings: true };
    expect(mergeText(base, ours, base.replace('01-17', '01-20'), settings)).toEqual({
      text: 'title: 2022年信息服务专刊，第一期\npublisher: 教育厅\ntheme: red\ndate: 2022-01-20\n',
      conflicts: [],
    });
    expect(mergeText(base, ours, base.replace('第一期', '第二期'), settings).conflicts).toEqual([
      { line: 1, endLine: 5 },
    ]);
  });
});

const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/);
const sentence = fc.tuple(word, fc.constantFrom('。', '；', '，', '！')).map((parts) => parts.join(''));
const figure = fc.tuple(word, fc.integer({ min: 1, max: 99 })).map(([of, n]) => `:fact[${n}万人]{#f${n} of="${of}"}`);
const line = fc.oneof(
  fc.array(fc.oneof(sentence, sentence, figure), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  word.map((title) => `## ${title}`),
  fc.constant(':::slide'),
  fc.constant(':::'),
  word.map((cell) => `| ${cell} | 1 |`),
);
const blank = fc.constantFrom('\n', '\n\n', '\n\n\n');
const text = fc.array(fc.tuple(line, blank), { maxLength: 8 }).map((lines) => lines.flat().join(''));

/** Not equal to any id, so that the short ways are not taken. */
const careful: MergeManner = { ...manner, held: new Set(['nothing']) };

describe('what holds of every merge', () => {
  it('gives what only the source changed', () => {
    fc.assert(
      fc.property(text, text, (base, theirs) => {
        expect(mergeText(base, base, theirs, careful)).toEqual({ text: theirs, conflicts: [] });
      }),
    );
  });

  it('gives what only the editor changed, and what both changed alike', () => {
    fc.assert(
      fc.property(text, text, (base, ours) => {
        expect(merge(base, ours, base)).toEqual({ text: ours, conflicts: [] });
        expect(merge(base, ours, ours)).toEqual({ text: ours, conflicts: [] });
      }),
    );
  });

  it('says every character of both sides, whatever they are', () => {
    const characters = (value: string): Set<string> => new Set(value);
    fc.assert(
      fc.property(text, text, (ours, theirs) => {
        const merged = characters(merge('', ours, theirs).text);
        expect([...ours, ...theirs].filter((character) => !merged.has(character))).toEqual([]);
      }),
    );
  });

  it('joins changes of different sentences without a conflict', () => {
    const sides = fc.constantFrom('none', 'ours', 'theirs');
    const sentences = fc.array(fc.tuple(sentence, sides), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const write = (change: (words: string, by: string) => string): string =>
          paragraphs.map((each) => `始。${each.map(([words, by]) => change(words, by)).join('')}终。\n\n`).join('');
        const edit = (side: string, sign: string) => (words: string, by: string) =>
          by === side ? `${sign}${words}` : words;
        const merged = merge(
          write((words) => words),
          write(edit('ours', '编')),
          write(edit('theirs', '新')),
        );
        const expected = write((words, by) => (by === 'ours' ? `编${words}` : by === 'theirs' ? `新${words}` : words));
        expect(merged).toEqual({ text: expected, conflicts: [] });
      }),
    );
  });
});
