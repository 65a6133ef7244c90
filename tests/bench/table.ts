import { median, type Result } from './rounds.ts';

/** A row of the document: what is compared, and how it stands to what it should be. */
export interface Row {
  readonly what: string;
  readonly cells: readonly string[];
}

/** A table in Markdown; all columns but the first stand on the right. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, at) => (at === 0 ? '---' : '---:')));
  return [line(head), rule, ...rows.map(({ what, cells }) => line([what, ...cells]))].join('\n');
}

/** One line a contestant: median, from least to most, memory. */
export function timesTable(results: readonly Result[]): string {
  const rows = results.map(({ name, seconds, peak }) => ({
    what: name,
    cells: [
      `${median(seconds).toFixed(2)} s`,
      `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s`,
      megabytes(peak),
    ],
  }));
  return table(['what', 'median', 'spread', 'peak memory'], rows);
}

/** A ratio that is to be reached, measured as the median of the ratios of single rounds. */
export interface Comparison {
  readonly what: string;
  readonly over: Result;
  readonly under: Result;
  /** At most this; null where it is told for orientation. */
  readonly limit: number | null;
}

/** One line a comparison, with what is wanted of it. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ what, over, under, limit }) => {
    const ratio = median(ratios(over, under));
    return { what, cells: [ratio.toFixed(2), ...verdict(ratio, limit, (value) => value.toFixed(2))] };
  });
  return table(['what', 'ratio', 'at most', ''], rows);
}

/** The limit and whether it is kept. */
export function verdict(value: number, limit: number | null, say: (value: number) => string): readonly string[] {
  return limit === null ? ['–', ''] : [say(limit), value <= limit ? 'kept' : 'missed'];
}

/** Round by round, so that a slow minute of the machine counts on both sides. */
function ratios(over: Result, under: Result): readonly number[] {
  return over.seconds.map((seconds, round) => seconds / (under.seconds[round] ?? Number.NaN));
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
