import { describe, expect, it } from 'vitest';
import type { AuthoredSlide, Block, FlowItem, Inline, Report } from '../../scripts/content/model.ts';
import { disagreements } from '../../scripts/ledger/doubts/disagrees.ts';
import { notInTexts } from '../../scripts/ledger/doubts/not-in-text.ts';
import { typedTwiceFigures } from '../../scripts/ledger/doubts/typed-twice.ts';
import { undated } from '../../scripts/ledger/doubts/undated.ts';
import { yearsMissing } from '../../scripts/ledger/doubts/year-missing.ts';
import { doubtful } from '../../scripts/ledger/doubts.ts';
import { fact, paragraph, report, reportOf, section, somewhere, text, topic } from '../facts/report.ts';
import { plain, reading } from './reading.ts';

const slide = (title: string, ...blocks: readonly Block[]): AuthoredSlide => ({
  type: 'slide',
  layout: null,
  chart: null,
  minutes: null,
  title: [text(title)],
  blocks,
  notes: null,
  place: somewhere,
});

const list = (...items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => ({ blocks: [paragraph(text(item))], place: somewhere })),
  place: somewhere,
});

const withFlow = (...flow: readonly FlowItem[]): Report =>
  report([topic(1, { lead: section('lead', 't1-lead', { flow }) })]);

/** A paragraph that states figures by its words: `[75所|higher|高职院校]`. */
const stating = (words: string, asOf: string | null = null): Block =>
  paragraph(
    ...words.split(/(\[[^\]]+\])/u).map((part): Inline => {
      const [written = '', id = '', of = ''] = part.startsWith('[') ? part.slice(1, -1).split('|') : [];
      return id === '' ? text(part) : fact(id, written, { of, asOf });
    }),
  );

const found = (doubt: typeof undated, whole: Report) => doubt(whole, reading(whole));
const texts = (doubt: typeof undated, whole: Report): readonly string[] =>
  found(doubt, whole).map(({ wording }) => /“([^”]+)”/u.exec(wording.zh.message)?.[1] ?? '');

describe('undated figures', () => {
  it('are one finding a topic, that names the first and points at all', () => {
    const own = ['甲', '乙', '丙', '丁', '戊'].map((name, index) =>
      stating(`${name}[${index + 1}5所|f${index}|${name}]。`),
    );
    const [finding, ...more] = found(undated, withFlow(...own));
    expect(more).toEqual([]);
    expect(finding?.wording.zh.message).toBe('本专题有5个数据没有写明截止日期：甲15所、乙25所、丙35所等。');
    expect(finding?.related).toHaveLength(4);
    expect(finding?.severity).toBe('warning');
  });

  it.each([
    ['2021年底，建成学校[75所|a|学校]。', 0],
    ['2021年建成学校[75所|a|学校]。培训教师[300人|b|教师]。', 0],
    ['学校[75所|a|学校]，统计到2021年底。', 0],
    ['建成学校[75所|a|学校]。', 1],
    ['学校[75所|a|学校]。到2021年再建。', 1],
    ['截至9月底，建成学校[75所|a|学校]。', 0],
  ])('%s', (words, count) => {
    expect(found(undated, withFlow(stating(words)))).toHaveLength(count);
  });

  it('are quantities and ranks only, without asOf', () => {
    const labels = paragraph(fact('a', '1+N', { kind: 'label' }), fact('b', '2025年', { kind: 'target' }));
    expect(found(undated, reportOf(labels, stating('学校[75所|c|学校]。', '2021年底')))).toEqual([]);
    expect(found(undated, reportOf(paragraph(text('居全国'), fact('d', '第5位', { kind: 'rank' }))))).toHaveLength(1);
  });

  it('have the date of a table’s title', () => {
    const cell = (...children: readonly Inline[]) => ({ children, place: somewhere });
    const shown = {
      type: 'table',
      alignments: [],
      head: [cell(text('类别')), cell(text('学校'))],
      rows: [[cell(text('高职')), cell(fact('a', '75所'))]],
      place: somewhere,
    } as const;
    const exhibit = (title: string) =>
      ({ type: 'exhibit', id: null, title: [text(title)], shown, note: [], place: somewhere }) as const;
    expect(found(undated, withFlow(exhibit('2021年底学校数')))).toEqual([]);
    expect(found(undated, withFlow(exhibit('学校数')))).toHaveLength(1);
  });
});

describe('figures that disagree', () => {
  it.each([
    ['高职院校[75所|a|高职院校]。高等职业学校[76所|b|高等职业学校]。', 1],
    ['高职院校[75所|a|高职院校数量]。高职院校[76所|b|全省高职院校]。', 1],
    ['高职院校[75所|a|高职院校]。中职学校[255所|b|中职学校]。', 0],
    ['高职院校[75所|a|高职院校]。高职院校[7500人|b|高职院校]。', 0],
    ['高职院校[近80所|a|高职院校]。高职院校[76所|b|高职院校]。', 0],
    ['高职院校[75所|a|高职院校]。全省高职院校已有76所。', 1],
    ['高职院校[75所|a|高职院校]。全省高职院校已有75所。', 0],
    ['高职院校[75所|a|高职院校]。高职院校由70所增加到75所。', 0],
    ['优秀辅导员[10名|a|优秀辅导员]。年度人物[12名|b|年度人物]。', 0],
    ['大班额比例由[18.2%|a|大班额比例]下降到[4.7%|b|大班额比例]。', 0],
    ['经费标准从[500元|a|生均经费标准]提高至每生[600元|b|生均经费标准]。', 0],
    ['毛入学率从2019年的[50.1%|a|高等教育毛入学率]升到[58%|b|高等教育毛入学率]。', 0],
    ['培训由各市承担，[18.2%|a|大班额比例]；全省为[4.7%|b|大班额比例]。', 1],
  ])('%s', (words, count) => {
    expect(found(disagreements, withFlow(stating(words)))).toHaveLength(count);
  });

  it('in two topics are told with both places, unless their dates differ', () => {
    const two = (asOf: string) =>
      report([
        topic(1, {
          lead: section('lead', 't1-lead', { flow: [stating('线上课程[5033节|a|义务教育线上课程]。', '2020年底')] }),
        }),
        topic(2, {
          lead: section('lead', 't2-lead', { flow: [stating('线上课程[6000节|b|义务教育线上课程]。', asOf)] }),
        }),
      ]);
    const [finding] = found(disagreements, two('2020年末'));
    expect(finding?.wording.zh.message).toBe('“义务教育线上课程”在这里是6000节，在另一处是5033节。');
    expect(finding?.related).toHaveLength(1);
    expect(found(disagreements, two('2021年底'))).toEqual([]);
  });

  it('on a slide are told', () => {
    const whole = withFlow(stating('高职院校[75所|a|高职院校]。'), slide('高职院校76所'));
    expect(found(disagreements, whole)).toHaveLength(1);
  });
});

describe('figures that only slides have', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['an invented figure', '建成学校80所', ['高职院校[75所|a|高职院校]。'], ['80所']],
    ['one that the text writes', '建成学校80所', ['建成学校80所。'], []],
    ['one of the ledger', '建成学校75所', ['高职院校[75所|a|高职院校]。'], []],
    ['one with another unit word', '培训300名', ['培训教师300人。'], []],
    ['six points told off', '六项举措', ['一是统筹。二是撤并。三是规范。四是招生。五是标准。六是扩招。'], []],
    ['six points without any', '六项举措', ['统筹、撤并、规范。'], ['六项']],
    ['two of something', '减轻两项负担', ['负担。'], []],
  ])('%s', (_name, title, words, wanted) => {
    const whole = withFlow(slide(title), ...words.map((word) => stating(word)));
    expect(texts(notInTexts, whole).map((message) => message)).toEqual(wanted);
  });

  it('may count the list on the slide', () => {
    expect(found(notInTexts, withFlow(slide('四项举措', list('甲', '乙', '丙', '丁')), stating('文。')))).toEqual([]);
    expect(found(notInTexts, withFlow(slide('四项举措', list('甲', '乙', '丙')), stating('文。')))).toHaveLength(1);
  });

  it('are looked for in points, too', () => {
    expect(texts(notInTexts, withFlow(slide('题', list('覆盖率98.5%')), stating('文。')))).toEqual(['98.5%']);
  });
});

describe('figures typed twice', () => {
  it('are put right by a reference', () => {
    const source = '另有142.2万人在校。';
    const place = { file: '01-a.md', line: 1, column: 1, endLine: 1, endColumn: source.length + 1 };
    const whole = withFlow(stating('在校生[142.2万人|students|在校生]。'), paragraph(text(source, place)));
    const [finding] = found(typedTwiceFigures, { ...whole, sources: new Map([['01-a.md', source]]) });
    expect(finding?.fix).toEqual([{ place: { ...place, column: 3, endColumn: 10 }, text: ':ref[students]' }]);
  });

  it.each([
    ['[142.2万人|a|在校生]', '共142.2万人。', 1],
    ['[330所|a|学校]', '建成33所。', 0],
    ['[75所|a|学校]', '建成75所。', 1],
    ['[6所|a|学校]', '建成6所。', 0],
    ['[近50万人|a|人才]', '输送近50万人。', 1],
    ['[100%|a|覆盖率]', '注册率100%。', 0],
    ['[10名|a|优秀辅导员]', '表彰10名。', 0],
    ['[142.2万人|a|在校生]', '共142.2万名。', 0],
  ])('%s and %s', (statement, again, count) => {
    expect(found(typedTwiceFigures, withFlow(stating(`有${statement}。`), stating(again)))).toHaveLength(count);
  });

  it('are not told where two figures read alike', () => {
    const whole = withFlow(stating('甲[120所|a|甲]、乙[120所|b|乙]。'), stating('建成120所。'));
    expect(found(typedTwiceFigures, whole)).toEqual([]);
  });

  it('need more than two digits in another topic', () => {
    const two = (written: string) =>
      report([
        topic(1, { lead: section('lead', 't1-lead', { flow: [stating(`有[${written}|a|甲]。`)] }) }),
        topic(2, { lead: section('lead', 't2-lead', { flow: [stating(`有${written}。`)] }) }),
      ]);
    expect(found(typedTwiceFigures, two('75所'))).toEqual([]);
    expect(found(typedTwiceFigures, two('255所'))).toHaveLength(1);
  });
});

describe('dates without a year', () => {
  it.each([
    ['9月29日，全省职业教育大会召开。', 1],
    ['2021年9月29日召开大会，10月8日印发意见。', 0],
    ['2021年9月29日，大会召开。', 0],
    ['每年9月10日举行表彰。', 0],
    ['“3·18”座谈会召开前。', 0],
    ['今年9月1日起施行。', 0],
  ])('%s', (sentence, count) => {
    expect(found(yearsMissing, plain(sentence))).toHaveLength(count);
  });
});

describe('all doubts together', () => {
  const words =
    '全省共有职业学校[330所|schools|职业学校]，其中高职院校75所、中职学校255所，校均规模由2033人提高到3103人，提高1070人；截至2021年12月20日，智慧课堂累计开课730万余节。';
  const prose =
    '职业教育一头连着产业，一头连着就业，各地各校把规模增长转为质量提升，为全省发展培养一线技术技能人才。'.repeat(5);

  /** Least processor time of three runs over so many paragraphs, in ms. */
  function time(paragraphs: number): number {
    const flow = Array.from({ length: paragraphs }, (_, index) =>
      stating(words.replace('schools', `s${index}`) + prose),
    );
    const whole = withFlow(...flow);
    const read = reading(whole);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      doubtful(whole, read);
      return process.cpuUsage(before).user / 1000;
    });
    return Math.min(...times);
  }

  it('take time in proportion to the text', () => {
    time(20);
    const short = time(50);
    // Quadratic work would take sixteen times as long.
    expect(time(200)).toBeLessThan(10 * short + 20);
  });
});
