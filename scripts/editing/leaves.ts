import type { Inline, Report } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { alignment, sourceLines } from '../proof/source-map.ts';

/** Markup around a stretch of a passage: strong, emphasis, a link, `:stet`. Source offsets. */
export interface Around {
  readonly from: number;
  readonly to: number;
}

/** A piece of a passage that holds no other: text, a figure, a reference, code, a line break. */
export interface Leaf {
  readonly inline: Exclude<Inline, { readonly children: unknown }>;
  /** As readers see it; a line break is a space, a cross-reference nothing. */
  readonly text: string;
  /** Offset of its text in the passage. */
  readonly start: number;
  /** Its source, markup of its own included. */
  readonly from: number;
  readonly to: number;
  /** Source stretch of each UTF-16 unit; shorter than the text where the source writes it differently, null for a space that joins lines. */
  readonly units: readonly (readonly [from: number, to: number] | null)[];
  /** Outermost first. */
  readonly around: readonly Around[];
}

/** Offsets of a file's places. */
export function offsetsOf(source: string): (line: number, column: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (line, column) => (starts[line - 1] ?? source.length) + column - 1;
}

/** The leaves of a passage in reading order. */
export function leavesOf(inlines: readonly Inline[], report: Report, file: string): readonly Leaf[] {
  const source = report.sources.get(file) ?? '';
  const lines = sourceLines(new Map([[file, source]]));
  const offset = offsetsOf(source);
  const span = ({ line, column, endLine, endColumn }: Place): Around => ({
    from: offset(line, column),
    to: offset(endLine, endColumn),
  });
  const stets = report.stets.filter(({ place }) => place.file === file).map(({ place }) => span(place));
  const leaves: Leaf[] = [];
  let start = 0;
  const walk = (children: readonly Inline[], around: readonly Around[]): void => {
    for (const inline of children) {
      if ('children' in inline) {
        walk(inline.children, [...around, span(inline.place)]);
        continue;
      }
      const text = plainText([inline]);
      const { from, to } = span(inline.place);
      const within = stets.filter((stet) => stet.from <= from && to <= stet.to);
      const piece = { inline, text };
      const units = alignment(piece, lines).map((unit) =>
        unit === null
          ? null
          : ([offset(unit[0].line, unit[0].column), offset(unit[1].line, unit[1].column) + 1] as const),
      );
      const all = [...around, ...within].toSorted((a, b) => a.from - b.from || b.to - a.to);
      leaves.push({ inline, text, start, from, to, units, around: all });
      start += text.length;
    }
  };
  walk(inlines, []);
  return leaves;
}
