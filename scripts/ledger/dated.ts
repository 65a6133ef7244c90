import { sentencesOf } from '../facts/ledger.ts';
import type { FigureReading, ReadFigure, ReadPassage } from './reading.ts';

/** A point or span of the calendar that says its year: 2021年底, 2019—2021年, “十三五”期间. */
const calendar = /\d{4}|[〇零一二三四五六七八九]{4}年|十[一二三四五六]五/u;

/**
 * As of when a figure holds, in the words of the text: what its `:fact` says, what the words around it say, or else a date with
 * a year earlier in its paragraph or anywhere in its sentence, a table's title and notes included. Null where nothing does.
 */
export function dateOf(figure: ReadFigure, passage: ReadPassage, reading: FigureReading): string | null {
  const own = figure.fact?.asOf ?? figure.said;
  if (own !== null) return own;
  const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= figure.start && figure.end <= end);
  const near = passage.figures.filter(
    (one) => isDate(one) && one !== figure && (one.start < figure.start || one.end <= (sentence?.end ?? 0)),
  );
  const beside =
    passage.standing === 'table' ? reading.together(passage).flatMap((other) => other.figures.filter(isDate)) : [];
  return (near.at(-1) ?? beside[0])?.text ?? null;
}

function isDate({ kind, text, missing }: ReadFigure): boolean {
  return (kind === 'date' || kind === 'period') && missing === null && calendar.test(text);
}
