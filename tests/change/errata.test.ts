import { describe, expect, it } from 'vitest';
import { compareStates, isEmpty } from '../../scripts/change/change-list.ts';
import { errataOf } from '../../scripts/change/errata.ts';
import type { Erratum } from '../../scripts/change/erratum.ts';
import type { SeenFigure } from '../../scripts/change/snapshot.ts';
import { passageOf, stateOf } from './states.ts';

const agencies = (text: string): SeenFigure => ({
  id: 'agencies',
  text,
  of: '省直单位',
  asOf: null,
  topic: 1,
  sentence: `由省委副书记牵头，${text}省直单位共同参加。`,
  booklet: { label: '1', page: 1 },
  handout: null,
  slides: [],
});

const other = '对进度滞后的市开展约谈，指明差距，督促整改，避免工作停留在会议和文件上。';

/** Two pages: the paragraph is broken within its figure's sentence, a table shows the figure again. */
const edition = (figure: string, more: { readonly second?: string; readonly extra?: string } = {}) =>
  stateOf(
    [
      {
        label: '1',
        lines: [
          '壹',
          '一、统筹',
          `由省委副书记牵头，${figure}`,
          '省直单位共同参加。',
          ...(more.extra === undefined ? [] : [more.extra]),
        ],
      },
      {
        label: '2',
        lines: [
          (more.second ?? other).slice(0, 20),
          (more.second ?? other).slice(20),
          `协调机制|${figure}`,
          `规模|${figure}以上`,
        ],
      },
    ],
    [
      passageOf(`由省委副书记牵头，${figure}省直单位共同参加。`),
      ...(more.extra === undefined ? [] : [passageOf(more.extra)]),
      passageOf(more.second ?? other),
    ],
    [agencies(figure)],
  );

const say = ({ kind, booklet, wrong, right }: Erratum): string => {
  const show = ({ before, words, after }: typeof wrong) => `${before}[${words}]${after}`;
  return `${kind} ${booklet?.label}/${booklet?.row} ${show(wrong)} → ${show(right)}`;
};

describe('errataOf', () => {
  it('gives page and line of a figure in its sentence and wherever else it is printed', () => {
    expect(errataOf(edition('28家'), edition('29家')).map(say)).toEqual([
      'words 1/3 [28家]省直单位共同参加 → [29家]省直单位共同参加',
      'words 2/3 [28家] → [29家]',
      'words 2/4 [28家]以上 → [29家]以上',
    ]);
  });

  it('takes the numbers of pages in an index for no figures', () => {
    const index = (figure: string, shift: number) =>
      stateOf(
        [{ label: '1', lines: ['一', '二', '三', '四', '五', '六'].map((one, at) => `${one}类|${27 + at + shift}`) }],
        [passageOf(`由省委副书记牵头，${figure}省直单位共同参加。`)],
        [agencies(figure)],
      );
    expect(errataOf(index('28家', 0), index('29家', 1)).filter(({ about }) => about !== null)).toEqual([]);
    const chart = (figure: string, bare: string) =>
      stateOf([{ label: '1', lines: [`省直|${bare}`, `市直|40`] }], [], [agencies(figure)]);
    expect(errataOf(chart('28家', '28'), chart('29家', '29')).map(say)).toEqual(['words 1/1 [28] → [29]']);
  });

  it('corrects shares that a chart works out from a changed figure', () => {
    const chart = (figure: string, share: string, rest: string) =>
      stateOf([{ label: '1', lines: [`省直|${figure}`, `${share}|${rest}`, '各市|100%'] }], [], [agencies(figure)]);
    expect(errataOf(chart('28家', '44%', '56%'), chart('29家', '45%', '55%')).map(say)).toEqual([
      'words 1/1 [28家] → [29家]',
      'words 1/2 [44%] → [45%]',
      'words 1/2 [56%] → [55%]',
    ]);
  });

  it('finds words behind the end of a line', () => {
    const errata = errataOf(edition('28家'), edition('28家', { second: other.replace('会议和文件', '口号和文件') }));
    expect(errata.map(say)).toEqual(['words 2/2 避免工作停留在[会议]和文件上 → 避免工作停留在[口号]和文件上']);
  });

  it('says where a paragraph is missing or too much', () => {
    const extra = '各市县党委政府把减负工作列入重要议事日程。';
    const [plain, longer] = [edition('28家'), edition('28家', { extra })];
    expect(errataOf(plain, longer).map(say)).toEqual([`missing 1/4 [] → [${extra}]`]);
    expect(errataOf(longer, plain).map(say)).toEqual([`extra 1/5 [${extra}] → []`]);
  });

  it('says nothing of words that only stand elsewhere', () => {
    const moved = stateOf(
      [
        { label: '1', lines: ['壹', '一、统筹', '由省委副书记牵头，28家省直单位共同参加。', other.slice(0, 10)] },
        { label: '3', lines: [other.slice(10), '协调机制|28家', '规模|28家以上'] },
      ],
      edition('28家').snapshot.passages,
      [agencies('28家')],
    );
    expect(errataOf(edition('28家'), moved)).toEqual([]);
  });
});

describe('changes that were dealt with', () => {
  const [printed, accepted] = [edition('28家'), edition('29家')];
  const compare = (present: typeof printed) => compareStates('付印', { printed, accepted, present });

  it('are listed no more', () => {
    const list = compare(edition('29家'));
    expect([isEmpty(list), list.errata]).toEqual([true, []]);
  });

  it('are listed again when they change again, from what was accepted, and corrected in the print', () => {
    const list = compare(edition('31家'));
    expect(list.figures.map(({ old, new: now }) => [old?.text, now?.text])).toEqual([['29家', '31家']]);
    expect(list.errata.map(say)).toEqual([
      'words 1/3 [28家]省直单位共同参加 → [31家]省直单位共同参加',
      'words 2/3 [28家] → [31家]',
      'words 2/4 [28家]以上 → [31家]以上',
    ]);
  });

  it('are withdrawn when the print turns out right', () => {
    const list = compare(edition('28家'));
    expect(list.figures.map(({ old, new: now }) => [old?.text, now?.text])).toEqual([['29家', '28家']]);
    expect(list.errata.map(say)).toEqual([
      'void 1/3 [29家]省直单位共同参加 → [28家]省直单位共同参加',
      'void 2/3 [29家] → [28家]',
      'void 2/4 [29家]以上 → [28家]以上',
    ]);
  });

  it('don’t hide others', () => {
    const list = compare(edition('29家', { second: other.replace('约谈', '督查') }));
    expect(list.figures).toEqual([]);
    expect(list.errata.map(say)).toEqual(['words 2/1 进度滞后的市开展[约谈] → 进度滞后的市开展[督查]']);
  });
});
