import type { AuthoredSlide, Report } from '../../content/model.ts';
import { notInText } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { chineseNumber } from '../../facts/chinese-number.ts';
import { unitOf } from '../../facts/units.ts';
import { gather } from '../gather.ts';
import type { FigureReading, ReadFigure, ReadPassage } from '../reading.ts';

/** Units that count what a text is made of rather than anything in the world: 六项举措. */
const structural = /^[项个条件类方面大步种点层环重道批轮件线次]+$/u;

/** Ordinals by which running text counts its own points. */
const ordinals = /[一二三四五六七八九十]+(?=是|要)/gu;

/**
 * Finds quantities and ranks written by hand on slides, in their notes and on charts that neither the text of the topic nor the
 * ledger states, by value and unit. Counts of the topic's own points (六项举措) are supported by a list or 一是……六是 of as many.
 */
export function notInTexts(_report: Report, { passages }: FigureReading): readonly Diagnostic[] {
  const everywhere = new Set(
    passages.flatMap(({ figures }) => figures.filter(({ fact }) => fact !== null).flatMap(keyOf)),
  );
  const topics = new Map<number, ReadPassage[]>();
  for (const passage of passages) gather(topics, passage.topic, passage);
  return [...topics.values()].flatMap((own) => {
    const text = own.filter(({ standing }) => isText(standing));
    const said = new Set(text.flatMap(({ figures }) => figures.flatMap(keyOf)));
    const counts = countsIn(text);
    return own
      .filter(({ standing }) => !isText(standing))
      .flatMap(({ figures, item }) =>
        figures
          .filter((figure) => figure.how === 'written' && (figure.kind === 'quantity' || figure.kind === 'rank'))
          .filter((figure) => !keyOf(figure).some((key) => said.has(key) || everywhere.has(key)))
          .filter((figure) => !isStructure(figure, counts, item?.type === 'slide' ? item : null))
          .map((figure) => diagnose(notInText, { text: figure.text }, figure.place)),
      );
  });
}

const isText = (standing: ReadPassage['standing']): boolean =>
  standing === 'prose' || standing === 'table' || standing === 'side' || standing === 'heading';

function keyOf({ quantity }: ReadFigure): readonly string[] {
  if (quantity === null) return [];
  return [`${quantity.value.toFixed()}—${quantity.upper?.toFixed() ?? ''} ${unitOf(quantity.unit) ?? ''}`];
}

/** How many points the text counts, and what it counts in words. */
function countsIn(text: readonly ReadPassage[]): ReadonlySet<number> {
  const numbers = text.flatMap((passage) => [
    ...[...passage.text.matchAll(ordinals)].map(([word]) => chineseNumber(word) ?? 0),
    ...passage.figures.map(({ quantity }) => quantity?.value.toNumber() ?? 0),
  ]);
  return new Set(numbers);
}

function isStructure(
  { quantity, text }: ReadFigure,
  counts: ReadonlySet<number>,
  slide: AuthoredSlide | null,
): boolean {
  if (quantity === null || /\d/u.test(text) || !structural.test(quantity.unit)) return false;
  const count = quantity.value.toNumber();
  if (count > 10) return false;
  const listed = slide?.blocks.some(
    (block) =>
      (block.type === 'list' && block.items.length === count) ||
      (block.type === 'table' && block.rows.length === count),
  );
  // Two or three of something are told off in so many words that no pattern finds them.
  return count <= 3 || counts.has(count) || listed === true;
}
