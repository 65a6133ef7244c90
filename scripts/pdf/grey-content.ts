import { greyOf } from './colour.ts';

/** `all`: everything becomes grey. `neutral`: text and areas that are nearly grey already, so that conversion to CMYK sets them in black ink alone. */
export type Greying = 'all' | 'neutral';

/** Channels of a neutral colour differ by no more than this: inks and greys of the themes, but none of their accents. */
const neutralSpread = 0.08;

/** Content in which colours are greys. */
export interface GreyContent {
  readonly content: string;
  /** Colours that were left: operators that name a colour space of the page's, or a picture in the content. */
  readonly left: readonly string[];
}

/** Pieces of content: comments, strings, names, brackets, words. What is between them is space. */
const token = /%[^\r\n]*|\(|<<|>>|<[^>]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|[^\s()<>[\]{}/%]+/gu;

/** Turns colour operators of content into grey ones (ISO 32000-1, 8.6.8): `rg`, `RG`, `k` and `K` become `g` and `G`. */
export function greyContent(content: string, greying: Greying): GreyContent {
  const left: string[] = [];
  let result = '';
  let copied = 0;
  let operands: { readonly text: string; readonly at: number }[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(content); found !== null; found = token.exec(content)) {
    const [text] = found;
    const at = found.index;
    if (text.startsWith('%')) continue;
    if (text === '(') {
      token.lastIndex = endOfString(content, at);
      operands.push({ text: '()', at });
    } else if (/^[/<>[\]{}+\-.\d]/u.test(text)) {
      operands.push({ text, at });
    } else {
      const count = { rg: 3, RG: 3, k: 4, K: 4 }[text];
      const own = count === undefined ? [] : operands.slice(-count);
      const [first] = own;
      if (count !== undefined && first !== undefined && own.length === count) {
        const values = own.map((operand) => Number(operand.text));
        const colour = count === 3 ? values : lightOfInks(values);
        if (greying === 'all' || isNeutral(colour)) {
          result += `${content.slice(copied, first.at)}${fixed(greyOf(colour))} ${text === 'rg' || text === 'k' ? 'g' : 'G'}`;
          copied = at + text.length;
        }
      }
      const named = operands.at(-1)?.text ?? '';
      if ((text === 'cs' || text === 'CS') && !['/Pattern', '/DeviceGray'].includes(named)) left.push(named);
      if (text === 'BI') {
        left.push('BI');
        const end = /\sEI(?=\s|$)/gu;
        end.lastIndex = at;
        token.lastIndex = end.exec(content) === null ? content.length : end.lastIndex;
      }
      operands = [];
    }
  }
  return { content: result + content.slice(copied), left };
}

/** Behind the closing bracket of a string, which may hold pairs of brackets and escaped ones. */
function endOfString(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const character = content[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}

function isNeutral(channels: readonly number[]): boolean {
  return Math.max(...channels) - Math.min(...channels) <= neutralSpread;
}

/** Red, green and blue of printing inks, cyan, magenta, yellow and black; all from 0 to 1. */
function lightOfInks([cyan = 0, magenta = 0, yellow = 0, black = 0]: readonly number[]): readonly number[] {
  return [cyan, magenta, yellow].map((ink) => (1 - ink) * (1 - black));
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
