import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../scripts/diagnostics/diagnostic.ts';
import { parseRelation } from '../../scripts/facts/expression.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { checkRelations } from '../../scripts/facts/relations.ts';
import { fact, paragraph, relation, report, section, topic } from './report.ts';

const figures = {
  schools: '330所',
  higher: '75所',
  secondary: '255所',
  students: '142.2万人',
  studentsHigher: '63.1万人',
  studentsSecondary: '79.1万人',
  sizeAfter: '3103人',
  lessons: '10028节',
  lessonsEpidemic: '5033节',
  lessonsLater: '5264节',
  share: '10%',
  few: '1至2所',
  none: '0个',
  nearlyNone: '0.0万人',
  framework: '1+N',
  ratio: '22.73%',
  half: '50%',
  pupils: '200人',
  halfPupils: '100人',
  helpers: '100名',
  mean: '30.39节',
  dozens: '10余所',
  hundreds: '4200多名',
  nearly: '近千个',
  about: '约100人',
  funds: '1.2亿元',
  fundsState: '8000万元',
  fundsOwn: '40000000元',
  fundsBefore: '4800万元',
  times: '2.5倍',
  doubled: '翻一番',
  fundsDoubled: '9600万元',
  rateBefore: '45.3%',
  rateAfter: '56.8%',
  rise: '11.5个百分点',
  riseShort: '11.5百分点',
  third: '三分之一',
  tenths: '两成',
  twoThirds: '近七成',
  thousandth: '227.3‰',
  growth: '250%',
};

function check(expression: string, more: Parameters<typeof relation>[1] = {}) {
  const flow = [paragraph(...Object.entries(figures).map(([id, text]) => fact(id, text)))];
  const whole = report([
    topic(1, { lead: section('lead', 't1-lead', { flow }), relations: [relation(expression, more)] }),
  ]);
  return checkRelations(whole, makeLedger(whole));
}

const codes = (expression: string) => check(expression).map((d) => d.code);

describe('checkRelations', () => {
  it.each([
    'schools = higher + secondary',
    'students = studentsHigher + studentsSecondary',
    'sizeAfter ≈ studentsSecondary / secondary',
    'schools - higher = secondary',
    'share = (3 + 2) * 2',
    'schools = 660 / 2',
    'few ≈ 2',
    '(higher) = 75',
    'none = higher - 75',
    'ratio = higher / schools',
    'ratio ≈ higher / schools',
    'halfPupils = pupils * half',
    'pupils = halfPupils / half',
    'mean = lessons / schools',
    '0.23 = higher / schools',
    'dozens ≈ 17',
    'hundreds ≈ 4290',
    'nearly ≈ 901',
    'about ≈ 96',
    'pupils = halfPupils + helpers',
    'funds = fundsState + fundsOwn',
    'times = funds / fundsBefore',
    'funds = fundsBefore * times',
    'fundsBefore = funds / times',
    'growth = funds / fundsBefore',
    'growth = times',
    'fundsDoubled = fundsBefore * doubled',
    'rise = rateAfter - rateBefore',
    'riseShort = rateAfter - rateBefore',
    'rateAfter = rateBefore + rise',
    'fundsOwn ≈ funds * third',
    'tenths ≈ higher / schools',
    'twoThirds ≈ fundsState / funds',
    'thousandth = higher / schools',
  ])('finds that %s holds', (expression) => {
    expect(codes(expression)).toEqual([]);
  });

  it.each([
    'lessons = lessonsEpidemic + lessonsLater',
    'sizeAfter = studentsSecondary / secondary',
    'sizeAfter ≈ studentsSecondary / schools',
    'few ≈ 3',
    'schools = higher + secondary * 2',
    'schools = higher - secondary',
    'ratio = secondary / schools',
    '0.24 = higher / schools',
    'schools = higher + 254.6',
    'dozens ≈ 21',
    'dozens ≈ 9',
    'hundreds ≈ 4640',
    'nearly ≈ 890',
    'nearly ≈ 1001',
    'about ≈ 106',
    'funds = fundsState + fundsBefore',
    'times = funds / fundsState',
    'rise = rateAfter - share',
    'fundsOwn ≈ fundsState * third',
    'tenths ≈ secondary / schools',
    'thousandth = higher / secondary',
  ])('finds that %s does not hold', (expression) => {
    expect(codes(expression)).toEqual(['facts-relation-broken']);
  });

  it('takes the bounds of rounding as still possible, and nothing beyond', () => {
    expect(codes('students ≈ 1422500')).toEqual([]);
    expect(codes('students ≈ 1422500.1')).toEqual(['facts-relation-broken']);
  });

  it.each([
    'students = schools + 1421670',
    'students = lessons',
    'funds = rateAfter',
    'times = funds',
    'schools ≈ higher + studentsSecondary / 3102',
  ])('warns that %s mixes units', (expression) => {
    expect(check(expression)[0]).toMatchObject({ code: 'facts-relation-units', severity: 'warning' });
  });

  it('hints at accepted only where nothing is accepted yet', () => {
    const hint = (accepted: string | null) =>
      check('schools = 331', { accepted })[0]?.wording.zh.hint.includes('accepted');
    expect([hint(null), hint('口径不同')]).toEqual([true, false]);
  });

  it('says both sides, and where the figures stand', () => {
    const [broken] = check('lessons = lessonsEpidemic + lessonsLater', {
      severity: 'warning',
      accepted: '统计口径不同',
    });
    expect(broken?.wording.zh.message).toContain('左边为10028节，右边为5033节 + 5264节 = 10297节，相差269节。');
    expect(broken).toMatchObject({ severity: 'warning', accepted: '统计口径不同' });
    expect(broken?.related).toHaveLength(3);
  });

  it('says the interval of a rounded side', () => {
    const [broken] = check('schools ≈ studentsSecondary / secondary');
    expect(broken?.wording.zh.message).toContain('右边为79.1万人 / 255所 = 3100—3103.9216，');
  });

  it('says shares in percent', () => {
    const [broken] = check('tenths = secondary / schools');
    expect(broken?.wording.zh.message).toMatch(/左边为两成，右边为255所 \/ 330所 = 77\.\d+%，相差57\.\d+%/u);
  });

  it('checks relations between topics too', () => {
    const base = report([topic(1, { lead: section('lead', 'l', { flow: [paragraph(fact('a', '1所'))] }) })]);
    const whole = { ...base, settings: { ...base.settings, relations: [relation('a = 2')] } };
    expect(checkRelations(whole, makeLedger(whole))).toHaveLength(1);
  });

  it('names unknown figures, and what may be meant', () => {
    const [unknown, ...rest] = check('schools = hihger + secondary');
    expect(rest).toEqual([]);
    expect(unknown?.code).toBe('facts-relation-unknown');
    expect(unknown?.wording.en.hint).toBe('Did you mean “higher”?');
    expect(check('zzzzzzzz = 1')[0]?.wording.en.hint).toContain('Check the id');
    expect(codes('nowhereA = nowhereB + nowhereA')).toEqual(['facts-relation-unknown', 'facts-relation-unknown']);
  });

  it('refuses to calculate with labels, and with ranges exactly', () => {
    expect(codes('framework = 1')).toEqual(['facts-relation-not-number']);
    expect(codes('few = 1')).toEqual(['facts-relation-not-number']);
  });

  it('refuses to divide by zero, or by what may be zero', () => {
    expect(codes('schools = higher / none')).toEqual(['facts-relation-zero']);
    expect(codes('schools ≈ higher / nearlyNone')).toEqual(['facts-relation-zero']);
  });

  it('points into the relation as it stands in the file', () => {
    const place: Place = { file: '01-a.md', line: 3, column: 6, endLine: 3, endColumn: 31 };
    expect(check('schools = higher + hihger', { place })[0]?.place).toEqual({
      file: '01-a.md',
      line: 3,
      column: 25,
      endLine: 3,
      endColumn: 31,
    });
    const folded = { ...place, endLine: 4 };
    expect(check('schools = higher + hihger', { place: folded })[0]?.place).toEqual(folded);
  });
});

describe('parseRelation', () => {
  it.each([
    ['', 'operand', '', 0],
    ['a', 'sign', '', 1],
    ['a + = b', 'operand', '=', 4],
    ['a = (b + c', 'close', '', 10],
    ['a = b c', 'operator', 'c', 6],
    ['a = b = c', 'operator', '=', 6],
    ['a ≠ b', 'sign', '≠', 2],
    ['a = b ＋ c', 'operator', '＋', 6],
    ['a = b)', 'operator', ')', 5],
  ])('finds what is wrong in “%s”', (text, expected, found, start) => {
    expect(parseRelation(text)).toMatchObject({ fault: { expected, found, span: { start } } });
  });

  it('multiplies before it adds, from the left', () => {
    expect(parseRelation('a = b - c - d * e')).toMatchObject({
      relation: {
        right: {
          operator: '-',
          left: { operator: '-', left: { id: 'b' }, right: { id: 'c' } },
          right: { operator: '*', left: { id: 'd' }, right: { id: 'e' } },
        },
      },
    });
  });

  it('never throws, and never blames a place outside the text', () => {
    const pieces = fc.constantFrom('a', 'b2', '1.5', '+', '-', '*', '/', '(', ')', '=', '≈', ' ', '。');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const parsed = parseRelation(text);
        if ('fault' in parsed) {
          const { start, end } = parsed.fault.span;
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it('refuses endless nesting instead of running out of stack', () => {
    expect(parseRelation(`a = ${'('.repeat(50_000)}`)).toMatchObject({ fault: { expected: 'operand' } });
  });
});
