import { booksOf, type Erratum, type Side } from './erratum.ts';
import { cellErrata } from './repeated-figures.ts';
import { slideErrata } from './slide-errata.ts';
import { textErrata } from './text-errata.ts';

/**
 * What is wrong in a printed edition by a later state: words and figures, with page and line in the print; never mere reflow. First the text of the books, in its order, then figures that repeat in
 * tables, charts and indexes, then slides.
 */
export function errataOf(printed: Side, later: Side): readonly Erratum[] {
  const books = booksOf(printed);
  const inText = textErrata(printed.snapshot.passages, later.snapshot.passages, books);
  const sheets = slideErrata(printed, later, books);
  const repeated = cellErrata(printed, later, books, inText, sheets.pages);
  return [...[...inText, ...repeated].sort(byPlace), ...sheets.errata];
}

function byPlace(one: Erratum, other: Erratum): number {
  const [left, right] = [one.handout ?? one.booklet, other.handout ?? other.booklet];
  return (left?.page ?? 0) - (right?.page ?? 0) || (left?.row ?? 0) - (right?.row ?? 0);
}
