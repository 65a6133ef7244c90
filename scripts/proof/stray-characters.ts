import { strayCharacter } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

/** Invisible characters, radicals and compatibility forms, small and half-width marks, private use, controls but code's blanks, and combining accents. */
const stray =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\u2e80-\u2fdf\uf900-\ufaff\ufe50-\ufe6b\uff61-\uff64\ue000-\uf8ff\ufffd\p{Cc}]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|[A-Za-z][\u0300-\u036f]/gu;

/** Blanks of code, tabs and line ends. */
const allowed = new Set(['\u0000', '\t', '\n']);

/** CJK compatibility ideographs that are characters of their own. */
const unique = /[﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩]/u;

/**
 * Finds characters that look like others, or like nothing: Kangxi radicals (⼯ for 工), compatibility ideographs, small and half-width marks, characters without
 * width, private and damaged ones (the character set of 通用规范汉字表; Unicode's normalization form NFKC says which are meant).
 */
export const strayCharacters: Rule = ({ texts }) =>
  everyMatch(texts, stray, ({ 0: written }, found) => {
    if (unique.test(written) || allowed.has(written)) return null;
    const code = [...written].map(
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    const meant = invisible.test(written) ? '' : (radicals.get(written) ?? written.normalize('NFKC'));
    const right = meant === written ? null : (half.get(written) ?? meant);
    return finding(strayCharacter, { code: code.join(' '), right }, found, right ?? undefined);
  });

/** Marks of a smaller size, which in Chinese text are meant to be full-width. */
const half: ReadonlyMap<string, string> = new Map([
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['﹖', '？'],
  ['﹗', '！'],
  ['﹙', '（'],
  ['﹚', '）'],
]);

/** Radicals whose compatibility mapping is the traditional character, or which have none. */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    ...'⾒见⾙贝⾞车⾨门⻑长⾺马⿂鱼⿃鸟⿆麦⿈黄⿑齐⿒齿⿓龙⿔龟⾴页⾵风⾶飞⾱韦⿄卤⿌黾⻅见⻉贝⻋车⻔门⻓长⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻚页⻛风⻜飞⻙韦⻝食⻄西⻆角⺠民⺟母⻘青',
  ].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] ?? ''] as const] : [])),
);
