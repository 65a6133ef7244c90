import { type PrintedBlock, type PrintedLine, textOfBlock, textOfLine } from './printed-lines.ts';

/** What is wrong with printed lines, each with the text around it. Written apart from the program's own rules, from the sentences of GB/T 15834-2011, clause 5. */
export interface LineFaults {
  /** Lines that begin or end with a mark that mustn't, torn numbers, last lines of one or two characters. */
  readonly broken: readonly string[];
  /** Lines that don't end at the measure, and marks at line ends that are full width. */
  readonly uneven: readonly string[];
  /** Lines with a gap of more than 0.05 em, the white at Latin letters not counted. */
  readonly loose: readonly string[];
  /** Lines with glyphs on top of each other. */
  readonly crowded: readonly string[];
  readonly lines: number;
}

const neverFirst = /^[，。、；：？！）》〉】〕」』”’·—…～–%％‰℃,.;:?!)\]]/u;
const neverLast = /[（《〈【〔「『“‘([]$/u;
const units = '(?:[百千万亿]{0,2}(?:余|多)?(?:人|所|节|名|个|项|家|年|月|日|位|元|课时|号|周|米|期)|[%％‰℃])';
const tornAt: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/\d$/u, new RegExp(`^${units}`, 'u')],
  [/\d[百千万亿余多]$/u, /^(?:人|所|名|个|元|家)/u],
  [/\d[,.]?$/u, /^[,.]?\d/u],
  [/[\d年月日%℃][—–~～-]$/u, /^[\d-]/u],
  [/\d$/u, /^[—–~～至](?:\d|$)/u],
  [/\d至$/u, /^\d/u],
  [/〔\d{4}〕$/u, /^\d/u],
  [/第$/u, /^\d/u],
  [/元\/?$/u, /^\/?月/u],
  [/·$/u, /^\p{Script=Han}/u],
];

/** Half of a full-width mark is blank: on its left in opening marks, on its right in closing ones. */
const blankLeft = /^[（《〈【〔「『“‘]$/u;
const blankRight = /^[，。、；：？！）》〉】〕」』”’]$/u;

/** A paragraph on paper: what it says, and its lines on their pages. */
export interface PrintedParagraph {
  readonly source: string;
  readonly lines: readonly { readonly line: PrintedLine; readonly page: number }[];
}

const unspaced = (text: string): string => text.replace(/\s/gu, '');

/** Finds paragraphs in the structure: each is one element, or one on each of its pages. Those that aren't found are missing from the result. */
export function findParagraphs(
  blocks: readonly PrintedBlock[],
  sources: readonly string[],
): readonly PrintedParagraph[] {
  const found: PrintedParagraph[] = [];
  let from = 0;
  for (const source of sources) {
    const whole = unspaced(source);
    for (let at = from; at < blocks.length; at += 1) {
      let text = '';
      const lines: { readonly line: PrintedLine; readonly page: number }[] = [];
      let to = at;
      for (; to < blocks.length && text !== whole; to += 1) {
        const block = blocks[to];
        if (block === undefined || (to > at && block.page === blocks[to - 1]?.page)) break;
        text += textOfBlock(block);
        if (!whole.startsWith(text)) break;
        lines.push(...block.lines.map((line) => ({ line, page: block.page })));
      }
      if (text !== whole) continue;
      found.push({ source, lines });
      from = to;
      break;
    }
  }
  return found;
}

/**
 * Reads the lines of paragraphs over a whole measure.
 *
 * @param measure in pt
 */
export function faultsIn(paragraphs: readonly PrintedParagraph[], measure: number): LineFaults {
  const faults = { broken: [] as string[], uneven: [] as string[], loose: [] as string[], crowded: [] as string[] };
  const left = leftEdges(paragraphs);
  let count = 0;
  for (const { source, lines } of paragraphs) {
    lines.forEach(({ line, page }, at) => {
      count += 1;
      const text = textOfLine(line).trim();
      const last = at === lines.length - 1;
      const above = textOfLine(lines[at - 1]?.line ?? []).trim();
      if (at > 0) {
        const torn = tornAt.some(([one, other]) => one.test(above) && other.test(text));
        const word =
          /[A-Za-z]$/u.test(above) && /^[A-Za-z]/u.test(text) && source.includes(above.slice(-9) + text.slice(0, 9));
        const short = last && text.replace(/[\p{P}\s]/gu, '').length < 3;
        if (neverFirst.test(text) || torn || word || short) faults.broken.push(`${above}|${text}`);
      }
      if (!last && neverLast.test(text)) faults.broken.push(text);
      const over = rightEdge(line) - (left.get(page) ?? 0) - measure;
      if (over > 0.4 || (!last && over < -0.4)) faults.uneven.push(`${over.toFixed(2)} ${text}`);
      const gaps = gapsIn(line);
      const widest = Math.max(0, ...gaps);
      if (widest > 0.051)
        faults.loose.push(
          `${widest.toFixed(3)} ${at === 0 ? '^' : ''}${text}|${textOfLine(lines[at + 1]?.line ?? [])}`,
        );
      if (Math.min(0, ...gaps) < -0.03) faults.crowded.push(text);
    });
  }
  return { ...faults, lines: count };
}

/** Where lines begin on each page: most of them do at the edge. */
function leftEdges(paragraphs: readonly PrintedParagraph[]): ReadonlyMap<number, number> {
  const begin = new Map<number, number[]>();
  for (const { line, page } of paragraphs.flatMap(({ lines }) => lines.slice(1))) {
    begin.set(page, [...(begin.get(page) ?? []), line[0]?.x ?? 0]);
  }
  return new Map([...begin].map(([page, xs]) => [page, xs.sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0]));
}

function rightEdge(line: PrintedLine): number {
  const last = line.findLast(({ text }) => text.trim() !== '');
  if (last === undefined) return 0;
  return last.x + last.width - (blankRight.test(last.text) && last.width > 0.9 * last.size ? last.size / 2 : 0);
}

/** Gaps between neighbours in em, beyond what may stand there: positive ones are too wide, negative ones too narrow. Words of other scripts are passed over. */
function gapsIn(line: PrintedLine): readonly number[] {
  return line.flatMap((glyph, at) => {
    const next = line[at + 1];
    const latin = /[\w\s%‰&@#.,:;!?+\-/()'’]/u;
    if (next === undefined || (latin.test(glyph.text) && latin.test(next.text))) return [];
    const gap = (next.x - glyph.x - glyph.width) / Math.max(glyph.size, next.size);
    const pair = [glyph.text, next.text];
    const mixed = pair.some((text) => /\p{Script=Han}/u.test(text)) && pair.some((text) => latin.test(text));
    if (mixed && gap > 0) return [gap > 0.25 ? gap - 0.2 : 0];
    const blank = (blankRight.test(glyph.text) ? 0.5 : 0) + (blankLeft.test(next.text) ? 0.5 : 0);
    return [gap < 0 ? Math.min(0, gap + blank) : gap];
  });
}
