import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counters } from '../../scripts/import/word/counters.ts';
import { formatted } from '../../scripts/import/word/number-format.ts';
import { manuscriptOf, outline } from './manuscript-checks.ts';
import { definition, level, list, officialLists, paragraph, type WordParts, wordFile } from './word-file.ts';

/** Numbers of the paragraphs, without the space after them. */
function numbers(levels: readonly (readonly [number, number])[], numbering: string): readonly string[] {
  const body = levels.map((of) => paragraph('文', { list: of })).join('');
  const { text, blocks } = manuscriptOf('a.docx', wordFile({ body, numbering }));
  return blocks.map(({ start, numberEnd }) => text.slice(start, numberEnd).trimEnd());
}
const shown = (parts: WordParts): readonly string[] => outline(manuscriptOf('a.docx', wordFile(parts)));
const decimal = [0, 1, 2].map((index) => level(index, 'decimal', ['%1', '%1.%2', '%1.%2.%3'][index] ?? '')).join('');
const startAt = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe('automatic numbers', () => {
  it('stand in the text as Word shows them', () => {
    const of = (text: string, id: number, at = 0): string => paragraph(text, { list: [id, at] });
    const body = [
      of('高位推动', 1),
      of('健全机制', 1, 1),
      of('加强调度', 1, 1),
      of('定期调度', 1, 2),
      of('逐市调度', 1, 3),
      of('建章立制', 1),
      of('完善政策', 1, 1),
      of('减负担。', 2),
      of('提质量。', 2),
      of('减负担。', 5),
      of('提质量。', 5),
      of('加强领导。', 3),
      of('要点', 4),
    ].join('');
    expect(shown({ body, numbering: officialLists })).toEqual([
      'item1: [一、]高位推动',
      'item2: [（一）]健全机制',
      'item2: [（二）]加强调度',
      'item3: [1. ]定期调度',
      'item4: [（1）]逐市调度',
      'item1: [二、]建章立制',
      'item2: [（一）]完善政策',
      'item1: [一是]减负担。',
      'item1: [二是]提质量。',
      'item1: [一是]减负担。',
      'item1: [二是]提质量。',
      'item1: [第一，]加强领导。',
      'item1: [● ]要点',
    ]);
  });

  it('go on over other paragraphs and over lists of one definition, and count blank paragraphs', () => {
    const numbering = `${definition(0, level(0, 'decimal', '%1.'))}${list(1, 0)}${list(2, 0)}`;
    const body = [
      paragraph('甲', { list: [1, 0] }),
      paragraph('无'),
      paragraph('乙', { list: [2, 0] }),
      paragraph('', { list: [1, 0] }),
      paragraph('丁', { list: [1, 0] }),
    ].join('');
    expect(manuscriptOf('a.docx', wordFile({ body, numbering })).text).toBe('1. 甲\n无\n2. 乙\n4. 丁');
  });

  it('begin anew where a list says so, the first time each level is used', () => {
    const numbering = `${definition(0, decimal)}${list(1, 0)}${list(2, 0, `${startAt(0, 7)}${startAt(1, 3)}`)}`;
    const of = [
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 1],
      [2, 0],
      [2, 1],
      [1, 0],
    ] as const;
    expect(numbers(of, numbering)).toEqual(['1', '1.1', '1.3', '1.4', '7', '7.3', '8']);
  });

  it('begin anew after higher levels, unless the level says after which', () => {
    const numbering = `${definition(
      0,
      [
        level(0, 'decimal', '%1'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'lowerLetter', '%3', '<w:lvlRestart w:val="1"/>'),
        level(3, 'decimal', '（%4）', '<w:lvlRestart w:val="0"/>'),
      ].join(''),
    )}${list(1, 0)}`;
    const of = [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
      [1, 3],
    ] as const;
    expect(numbers(of, numbering)).toEqual(['1', '1.1', 'a', '（1）', '1.2', 'b', '2', 'a', '（2）']);
  });

  it('show levels above that were not used yet, and digits where all must be', () => {
    const levels = `${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%1.%2.%3', '<w:isLgl/>')}`;
    expect(
      numbers(
        [
          [1, 1],
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        `${definition(0, levels)}${list(1, 0)}`,
      ),
    ).toEqual(['一.1', '一、', '一.1', '1.1.1']);
  });

  it('are those of the level that a list puts in place of its definition’s', () => {
    const roman = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`;
    expect(
      numbers(
        [
          [1, 0],
          [2, 0],
        ],
        `${definition(0, decimal)}${list(1, 0)}${list(2, 0, roman)}`,
      ),
    ).toEqual(['1', 'II)']);
  });

  it('come with styles, by the level tied to the style, and can be taken off', () => {
    const tied = [
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
    ].join('');
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles = [
      style('h1', '<w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      style('h2', '<w:basedOn w:val="h1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    ].join('');
    const body = [
      paragraph('甲', { style: 'h1' }),
      paragraph('乙', { style: 'h2' }),
      paragraph('无', { style: 'h2', list: [0, 0] }),
      paragraph('丙', { style: 'h2' }),
    ].join('');
    const found = shown({ body, styles, numbering: `${definition(0, tied)}${list(1, 0)}` });
    expect(found).toEqual(['heading1: [一、]甲', 'heading2: [（一）]乙', 'heading2: 无', 'heading2: [（二）]丙']);
  });

  it('are found through a numbering style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="n"><w:name w:val="n"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const link = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum>';
    const body = paragraph('甲', { list: [1, 0] });
    const numbering = `${link}${definition(1, level(0, 'decimalEnclosedCircle', '%1'))}${list(1, 0)}${list(2, 1)}`;
    expect(shown({ body, styles, numbering })).toEqual(['item1: [①]甲']);
    const loop = `${link}${list(1, 0)}${list(2, 0)}`;
    expect(shown({ body, styles, numbering: loop })).toEqual(['paragraph: 甲']);
  });

  it('of one level are its start and the numbers after it', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 30 }), (start, count) => {
        const counters = new Counters();
        const one = { start, format: 'decimal', text: '%1', suffix: 'nothing', restart: null, legal: false } as const;
        const of = { id: '1', key: '1', levels: [one], starts: new Map(), styleLevels: new Map() };
        const found = Array.from({ length: count }, () => counters.next(of, 0));
        expect(found).toEqual(Array.from({ length: count }, (_, index) => String(start + index)));
      }),
    );
  });
});

describe('formats of numbers', () => {
  it.each([
    [
      'chineseCountingThousand',
      [1, 10, 11, 20, 21, 100, 101, 110, 1001, 10_010],
      '一 十 十一 二十 二十一 一百 一百零一 一百一十 一千零一 一万零一十',
    ],
    ['chineseLegalSimplified', [1, 10, 12], '壹 壹拾 壹拾贰'],
    ['japaneseCounting', [10, 100, 101], '十 百 百一'],
    ['ideographDigital', [1, 10, 21], '一 一〇 二一'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['decimalEnclosedCircle', [1, 20, 21, 50, 51], '① ⑳ ㉑ ㊿ 51'],
    ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['decimalZero', [1, 12], '01 12'],
    ['upperLetter', [1, 26, 27, 28, 53], 'A Z AA BB AAA'],
    ['lowerRoman', [1, 4, 9, 40, 1990], 'i iv ix xl mcmxc'],
    ['ordinal', [1, 2, 3, 11, 21], '1st 2nd 3rd 11th 21st'],
    ['hebrew1', [3], '3'],
  ])('%s', (format, values, expected) => {
    expect(values.map((value) => formatted(value, format)).join(' ')).toBe(expected);
  });
});
