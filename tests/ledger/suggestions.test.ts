import { describe, expect, it } from 'vitest';
import type { Report, Table } from '../../scripts/content/model.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { suspectedRelations } from '../../scripts/ledger/doubts/suspected-relation.ts';
import { suggestionsOf } from '../../scripts/ledger/suggest/suggestions.ts';
import { fact, paragraph, relation, report, reportOf, section, somewhere, text, topic } from '../facts/report.ts';
import { plain, reading } from './reading.ts';

/** What a sentence should give: `+` a relation that holds, `!` one that doesn't, `-` nothing. */
const sentences: readonly (readonly ['+' | '!' | '-', string])[] = [
  // Brackets.
  ['+', '全省共有职业学校330所（高职75所、中职255所）。'],
  ['!', '全省共有职业学校330所（高职75所、中职245所）。'],
  ['+', '培训教师1200人（线上800人，线下400人）。'],
  ['!', '培训教师1200人（线上800人，线下300人）。'],
  ['+', '投入资金4.2亿元（中央3亿元、地方1.2亿元）。'],
  ['!', '投入资金4.2亿元（中央3.0亿元、地方1.5亿元）。'],
  ['+', '投入资金1.5亿元（中央9000万元、地方6000万元）。'],
  ['!', '投入资金1.5亿元（中央9000万元、地方5000万元）。'],
  ['-', '建成实验室120个（化学实验室40个、物理实验室50个等）。'],
  ['-', '在校生63.1万人（比上年增加2.1万人，增长3.4%）。'],
  ['-', '遴选学校120所（其中农村学校40所、城镇小规模学校30所）。'],
  ['-', '开设课程30门（每门2学分、每学期上课18周）。'],
  // 其中.
  ['+', '全省共有职业学校330所，其中高职院校75所、中职学校255所。'],
  ['!', '全省共有职业学校330所，其中高职院校75所、中职学校245所。'],
  ['+', '职业学校在校生142.2万人，其中高职63.1万人、中职79.1万人。'],
  ['!', '职业学校在校生142.2万人，其中高职63.1万人、中职89.1万人。'],
  ['!', '全省共有专任教师5200人，其中男教师2100人、女教师3000人。'],
  ['+', '全省共有专任教师5100人，其中男教师2100人、女教师3000人。'],
  ['-', '全省共有专任教师5200人，其中女教师3000人、党员2600人。'],
  ['-', '全省共有学校330所，其中优秀学校6所、合格学校71所。'],
  ['-', '全省共有学校330所，其中优秀学校6所、合格学校71所等。'],
  ['!', '全省共有学校330所，其中优秀学校60所、合格学校371所。'],
  ['!', '全省共有学校330所，其中合格学校371所。'],
  ['-', '职业学校330所、在校生142.2万人，其中高职63.1万人。'],
  ['+', '新建、改建幼儿园300所，其中城镇幼儿园120所、农村幼儿园180所。'],
  ['-', '全省有中学500所，在校生60万人，其中寄宿生20万人。'],
  // Enumerations named as all.
  ['+', '共立项项目100个，包括重点项目30个、一般项目70个。'],
  ['!', '共立项项目100个，包括重点项目30个、一般项目80个。'],
  ['-', '共立项项目100个，包括重点项目30个、一般项目40个等。'],
  ['+', '全省职业学校330所，高职、中职分别为75所、255所。'],
  ['-', '全省平均班额40人，城镇、农村分别为45人、32人。'],
  // Totals.
  ['+', '高职院校75所、中职学校255所，合计330所。'],
  ['!', '高职院校75所、中职学校255所，合计320所。'],
  ['+', '录制线上课程5033节、5264节，共10297节。'],
  ['!', '录制线上课程5033节、5264节，共计10028节。'],
  ['+', '高职63.1万人，中职79.1万人，总计142.2万人。'],
  ['-', '建成学校5所、教室20间，共投入3000万元。'],
  ['-', '新建学校5所，改建学校8所，培训教师600人，共举办培训班13期。'],
  ['-', '新增学位12万个，消除大班额3400个，共涉及16个市。'],
  // Changes.
  ['+', '校均规模由2033人提高到3103人，提高1070人。'],
  ['!', '校均规模由2033人提高到3103人，提高1170人。'],
  ['+', '校均规模由2000人提高到3000人，增长50%。'],
  ['!', '校均规模由2000人提高到3000人，增长60%。'],
  ['+', '毛入学率由40.2%提高到45.7%，提高5.5个百分点。'],
  ['!', '毛入学率由40.2%提高到45.7%，提高6.5个百分点。'],
  ['+', '班额超标比例从12%下降到5%，下降7个百分点。'],
  ['!', '班额超标比例从12%下降到5%，下降9个百分点。'],
  ['+', '在校生142.2万人，比2020年的138.2万人增加4万人。'],
  ['!', '在校生142.2万人，比2020年的138.2万人增加6万人。'],
  ['+', '在校生142.2万人，比2020年的138.2万人增长2.9%。'],
  ['!', '在校生142.2万人，比2020年的138.2万人增长4.9%。'],
  ['-', '在校生142.2万人，同比增长2.9%。'],
  ['-', '校均规模由2033人提高到3103人，投入1200万元。'],
  ['-', '校均规模由2033人提高到3103人。'],
  ['-', '高职招生28万人，中职招生30万人，同比增长5%。'],
  ['+', '2020年招生10万人，2021年招生12万人，同比增长20%。'],
  // Shares and multiples.
  ['+', '高职在校生63.1万人，占职业学校在校生142.2万人的44.4%。'],
  ['!', '高职在校生63.1万人，占职业学校在校生142.2万人的54.4%。'],
  ['+', '全省教师5100人，其中女教师3060人，占60%。'],
  ['!', '全省教师5100人，其中女教师3060人，占65%。'],
  ['-', '高职在校生63.1万人，占全国的3.4%。'],
  ['-', '全省教师5100人，高级职称3060人，占比高于全国5个百分点。'],
  ['+', '2021年培训教师900人，是2018年300人的3倍。'],
  ['!', '2021年培训教师900人，是2018年300人的4倍。'],
  ['-', '培训规模是2018年的3倍，达到900人。'],
  // Hedges and rounding.
  ['+', '投入资金4.2亿元（中央3亿元、地方1.5亿元）。'],
  ['+', '班额超标比例从12%下降到5%，下降8个百分点。'],
  ['+', '共有教师约10万人（城镇6万人、农村4.2万人）。'],
  ['!', '共有教师约10万人（城镇6万人、农村7万人）。'],
  ['+', '举办讲座100余场（线上60余场、线下40余场）。'],
  ['-', '举办讲座100余场，其中线上60余场。'],
  // What only looks like a relation.
  ['-', '首批认定优秀中职学校6所、合格中职学校71所，同时建设占地300亩、在校生6000人的学校。'],
  ['-', '选树年度人物10名、优秀辅导员10名，另有1人获评全国最美辅导员。'],
  ['-', '新媒体联盟接入16个地市、100所高校，连接节点近千个。'],
  ['-', '获奖率高出全国平均34个百分点，高职获奖率达到82.3%。'],
  ['-', '设置3个专项、12个方向，立项473个，共覆盖69所高校。'],
];

const holding = (whole: Report): number => suggestionsOf(whole, reading(whole), makeLedger(whole)).length;
const broken = (sentence: string): number => {
  const whole = plain(sentence);
  return suspectedRelations(whole, reading(whole)).length;
};

describe('relations that sentences tell', () => {
  it('are found, and few that aren’t', () => {
    const wrong: string[] = [];
    const count = { found: 0, right: 0, wanted: 0 };
    for (const [wanted, sentence] of sentences) {
      const got = broken(sentence) > 0 ? '!' : holding(plain(sentence)) > 0 ? '+' : '-';
      if (wanted !== '-') count.wanted += 1;
      if (got !== '-') count.found += 1;
      if (got !== '-' && got === wanted) count.right += 1;
      if (got !== wanted) wrong.push(`${wanted} ${got} ${sentence}`);
    }
    const [precision, recall] = [count.right / count.found, count.right / count.wanted];
    console.log(
      `relations in ${sentences.length} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('have enough sentences to say so', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length);
  });
});

describe('a suggestion', () => {
  const flow = [
    paragraph(
      text('共有职业学校'),
      fact('schools', '330所'),
      text('，其中高职院校'),
      fact('higher', '75所'),
      text('、中职学校'),
      fact('secondary', '255所'),
      text('。'),
    ),
  ];
  const whole = report([topic(1, { lead: section('lead', 't1-lead', { flow }) })]);

  it('is a relation to paste', () => {
    const [suggestion] = suggestionsOf(whole, reading(whole), makeLedger(whole));
    expect(suggestion).toMatchObject({ relation: 'schools = higher + secondary', words: '330所 = 75所 + 255所' });
  });

  it('isn’t made where the report declares it, in whatever order', () => {
    const relations = [relation('secondary = schools - higher')];
    const declared = report([topic(1, { lead: section('lead', 't1-lead', { flow }), relations })]);
    expect(holding(declared)).toBe(0);
  });

  it('has no relation where figures have no id yet', () => {
    const own = plain('共有职业学校330所（高职75所、中职255所）。');
    expect(suggestionsOf(own, reading(own), makeLedger(own))).toMatchObject([{ relation: null }]);
  });

  it.each([
    [
      [text('由'), fact('old', '2000人'), text('提高到'), fact('now', '3000人'), text('，增长'), fact('growth', '50%')],
      'growth = (now - old) / old',
    ],
    [
      [
        text('由'),
        fact('old', '40.2%'),
        text('提高到'),
        fact('now', '45.7%'),
        text('，提高'),
        fact('more', '5.5个百分点'),
      ],
      'more = now - old',
    ],
    [
      [
        text('高职'),
        fact('part', '63.1万人'),
        text('，占全部'),
        fact('all', '142.2万人'),
        text('的'),
        fact('share', '44.4%'),
      ],
      'share = part / all',
    ],
    [
      [text('培训'), fact('now', '900人'), text('，是上年'), fact('old', '300人'), text('的'), fact('times', '3倍')],
      'times = now / old',
    ],
  ])('of a change, share or multiple %#', (inlines, wanted) => {
    const own = reportOf(paragraph(...inlines, text('。')));
    expect(suggestionsOf(own, reading(own), makeLedger(own)).map((one) => one.relation)).toEqual([wanted]);
  });
});

describe('a relation that doesn’t hold', () => {
  it('names the figures, the difference and every place', () => {
    const place = (line: number) => ({ ...somewhere, line });
    const at = (id: string, written: string, line: number) => ({ ...fact(id, written), place: place(line) });
    const whole = reportOf(
      paragraph(
        text('在校生'),
        at('all', '142.2万人', 1),
        text('（高职'),
        at('higher', '63.1万人', 2),
        text('、中职'),
        at('secondary', '69.1万人', 3),
        text('）。'),
      ),
    );
    const [found] = suspectedRelations(whole, reading(whole));
    expect(found?.wording.zh.message).toContain('142.2万人 = 63.1万人 + 69.1万人');
    expect(found?.wording.zh.message).toContain('相差9.85万人');
    expect([found?.place, ...(found?.related ?? [])].map((one) => one?.line)).toEqual([1, 2, 3]);
  });

  it('isn’t told where the figures are of different dates', () => {
    expect(broken('2020年有学校330所，2021年有高职75所、中职245所。')).toBe(0);
  });
});

describe('tables with totals', () => {
  const cell = (value: string) => ({ children: [text(value)], place: somewhere });
  const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
    type: 'table',
    alignments: [],
    head: head.map(cell),
    rows: rows.map((row) => row.map(cell)),
    place: somewhere,
  });
  it.each<[string, Table, number, number]>([
    ['a row', table(['类别', '学校（所）'], ['高职', '75'], ['中职', '255'], ['合计', '330']), 1, 0],
    ['a row that is wrong', table(['类别', '学校（所）'], ['高职', '75'], ['中职', '255'], ['合计', '320']), 0, 1],
    ['units in the cells', table(['类别', '学校'], ['高职', '75所'], ['中职', '255所'], ['合计', '330所']), 1, 0],
    [
      'a column',
      table(['年份', '高职', '中职', '合计'], ['2020年', '75', '255', '330'], ['2021年', '70', '250', '310']),
      1,
      1,
    ],
    ['shares', table(['类别', '就业率'], ['高职', '90%'], ['中职', '97%'], ['合计', '95%']), 0, 0],
    ['subtotals', table(['类别', '学校'], ['高职', '75'], ['小计', '75'], ['中职', '255'], ['合计', '330']), 0, 0],
    ['gaps', table(['类别', '学校'], ['高职', '75'], ['中职', '—'], ['合计', '330']), 0, 0],
    ['different units', table(['类别', '学校（所）', '学生（人）', '合计'], ['高职', '75', '100', '3']), 0, 0],
  ])('by %s', (_name, made, holds, breaks) => {
    const whole = reportOf(made);
    expect(suggestionsOf(whole, reading(whole), makeLedger(whole))).toHaveLength(holds);
    expect(suspectedRelations(whole, reading(whole))).toHaveLength(breaks);
  });
});
