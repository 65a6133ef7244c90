import { describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/content/model.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { checkRelations } from '../../scripts/facts/relations.ts';
import { fact, paragraph, relation, report, section, somewhere, topic } from './report.ts';

/** Figures of two topics; relations between them stand in report.yaml. */
const figures = [
  {
    schools: '330所',
    higher: '75所',
    secondary: '255所',
    students: '142.2万人',
    studentsHigher: '631000人',
    studentsSecondary: '79.1万人',
    budget: '1.52亿元',
    central: '9200万元',
    local: '6000万元',
  },
  {
    schoolsAgain: '330所',
    studentsOld: '138.2万人',
    more: '4万人',
    growth: '2.9%',
    rate: '45.7%',
    rateOld: '40.2%',
    points: '5.5个百分点',
    share: '44.4%',
    trained: '900人',
    trainedOld: '300人',
    times: '3倍',
    about: '约330所',
    over: '超140万人',
  },
] as const;

const reportWith = (expression: string, changed: Readonly<Record<string, string>> = {}): Report => {
  const topics = figures.map((own, index) => {
    const facts = Object.entries(own).map(([id, text], line) => ({
      ...fact(id, changed[id] ?? text),
      place: { ...somewhere, file: `0${index + 1}-a.md`, line: line + 1 },
    }));
    return topic(index + 1, { lead: section('lead', `t${index + 1}-lead`, { flow: [paragraph(...facts)] }) });
  });
  const whole = report(topics);
  return { ...whole, settings: { ...whole.settings, relations: [relation(expression)] } };
};

const check = (expression: string, changed: Readonly<Record<string, string>> = {}) => {
  const whole = reportWith(expression, changed);
  return checkRelations(whole, makeLedger(whole));
};

describe('a relation between topics', () => {
  /** Each with a figure that breaks it. */
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['a sum', 'schools = higher + secondary', { higher: '76所' }],
    ['a sum of 万人 and 人', 'students = studentsHigher + studentsSecondary', { studentsHigher: '641000人' }],
    ['a sum of 亿元 and 万元', 'budget = central + local', { local: '6100万元' }],
    ['a difference', 'higher = schools - secondary', { schools: '331所' }],
    ['a difference between topics', 'more = students - studentsOld', { more: '5万人' }],
    ['equality', 'schoolsAgain = schools', { schools: '331所' }],
    ['growth', 'growth = (students - studentsOld) / studentsOld', { growth: '3.9%' }],
    ['growth within rounding', 'growth ≈ (students - studentsOld) / studentsOld', { growth: '4.9%' }],
    ['percentage points', 'points = rate - rateOld', { points: '6.5个百分点' }],
    ['a share', 'share = studentsHigher / students', { share: '54.4%' }],
    ['a share as a product', 'studentsHigher ≈ students * share', { share: '54.4%' }],
    ['a multiple', 'times = trained / trainedOld', { times: '4倍' }],
    ['a multiple as a product', 'trained = trainedOld * times', { trained: '1200人' }],
    ['about', 'about ≈ schools', { schools: '360所' }],
    ['over', 'over ≈ students', { students: '162.2万人' }],
  ])('%s: %s', (_name, expression, breaking) => {
    expect(check(expression)).toEqual([]);
    const broken = check(expression, breaking);
    expect(broken.map(({ code, severity }) => [code, severity])).toEqual([['facts-relation-broken', 'error']]);
    expect(broken[0]?.related.length).toBe(new Set(expression.match(/[A-Za-z]+/gu)).size);
  });

  it.each([
    ['schools = students', 'facts-relation-units'],
    ['points = students - rate', 'facts-relation-units'],
    ['budget = central + schools', 'facts-relation-units'],
  ])('of different units is told: %s', (expression, code) => {
    expect(check(expression).map((found) => found.code)).toContain(code);
  });

  it('that doesn’t hold names the figures as written, both sides, the difference and every place', () => {
    const [broken] = check('students = studentsHigher + studentsSecondary', { studentsSecondary: '78.1万人' });
    expect(broken?.wording.zh.message).toBe(
      '“students = studentsHigher + studentsSecondary”不成立：左边为142.2万人，右边为631000人 + 78.1万人 = 141.2万人，相差1万人。',
    );
    expect(broken?.related.map(({ file, line }) => `${file}:${line}`)).toEqual(['01-a.md:4', '01-a.md:5', '01-a.md:6']);
    const [across] = check('schoolsAgain = schools', { schools: '331所' });
    expect(across?.wording.zh.message).toContain('左边为330所，右边为331所，相差1所。');
    expect(across?.related.map(({ file }) => file)).toEqual(['02-a.md', '01-a.md']);
  });

  it('puts brackets where the order needs them', () => {
    const [broken] = check('growth = (students - studentsOld) / studentsOld', { growth: '3.9%' });
    expect(broken?.wording.zh.message).toContain('右边为(142.2万人 - 138.2万人) / 138.2万人 = 2.8944%，相差');
  });
});
