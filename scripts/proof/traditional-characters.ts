import { traditionalCharacter } from '../diagnostics/catalogue/proof-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Draft, everyMatch, finding } from './rule.ts';

/** Characters that 《通用规范汉字表》 (2013) has taken back from the variants, for names above all; opencc still simplifies some. */
const restored = new Set('晳瞋噘蹚凓勠溧扞铘邨昇喆祎堃淼甦犇龢皙乾藉瞭於雠麹鍾镕堦');

/** Every character of GB 2312, which holds no traditional ones but for a few that are used as they are. */
function commonCharacters(): ReadonlySet<string> {
  const bytes = Array.from({ length: 72 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]);
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes.flat())));
}

/**
 * Finds traditional characters in simplified text (《通用规范汉字表》 and its table of variants). The converter is loaded only where a character outside GB 2312
 * turns up, which costs 25 ms. A report whose language says it is traditional isn't read.
 */
export async function traditionalCharacters({ report, texts }: Draft): Promise<readonly Diagnostic[]> {
  if (/^zh-(?:Hant|TW|HK|MO)/i.test(report.settings.language)) return [];
  const common = commonCharacters();
  const rare = new Set<string>();
  for (const { text } of texts) {
    for (const sign of text) if (sign > '\u33ff' && !common.has(sign) && /\p{Script=Han}/u.test(sign)) rare.add(sign);
  }
  if (rare.size === 0) return [];
  const { Converter } = await import('opencc-js/t2cn');
  const simplify = Converter({ from: 't', to: 'cn' });
  const meant = new Map([...rare].map((sign) => [sign, simplify(sign)] as const));
  return everyMatch(texts, /\p{Script=Han}/gu, ({ 0: written }, found) => {
    const right = meant.get(written);
    if (right === undefined || right === written || restored.has(written)) return null;
    return finding(traditionalCharacter, { written, right }, found);
  });
}
