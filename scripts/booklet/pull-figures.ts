import type { PullFigure } from '../content/model.ts';
import type { Ledger } from '../facts/fact.ts';
import { widthInEm } from '../typography/width.ts';
import { figureWidth } from './key-figures.ts';
import { escapeHtml } from './markup.ts';
import { measureOf, type PageGeometry } from './page-geometry.ts';

/** Size of a figure that stands alone, of one beside others, and of words in its place, in sizes of the text. */
const alone = 3.25;
const beside = 2.5;

/** Share of a figure's place that its digits may take; the label has the rest. */
const widest = 0.62;

/**
 * Figures set large between the paragraphs, those that follow each other side by side. Of a figure that isn't written in digits, the words are set large. Throws
 * when one isn't in the ledger.
 */
export function pullsHtml(pulls: readonly PullFigure[], ledger: Ledger, geometry: PageGeometry): string {
  const measure = measureOf(geometry) / geometry.size;
  const figures = pulls.map(({ fact: id, label, place }) => {
    const fact = ledger.get(id);
    if (fact === undefined) throw new Error(`The figure ${id} at ${place.file}:${place.line} is not in the ledger.`);
    const digits = fact.quantity !== null && /\d/u.test(fact.quantity.digits) ? fact.quantity : null;
    const { before, after } = digits ?? { before: '', after: '' };
    const words = label ?? fact.of;
    const asOf = fact.asOf !== null && !words.includes(fact.asOf) ? fact.asOf : null;
    return { before, digits: digits?.digits ?? fact.text, after, label: words, asOf };
  });
  const room = (measure / figures.length - (figures.length > 1 ? 2 : 4)) * (figures.length > 1 ? 1 : widest);
  const widths = figures.map(({ before, digits, after }) => figureWidth({ before: '', digits, after: before + after }));
  const size = Math.min(figures.length > 1 ? beside : alone, ...widths.map((width) => room / width));
  const items = figures.map(({ before, digits, after, label, asOf }) => {
    const unit = (text: string): string => (text === '' ? '' : `<span class="unit">${escapeHtml(text)}</span>`);
    const date = asOf === null ? '' : `<span class="as-of">${escapeHtml(asOf)}</span>`;
    return `<li><p class="pulled">${unit(before)}<span class="digits">${escapeHtml(digits)}</span>${unit(after)}</p><p class="counted" data-lines>${escapeHtml(label)}${date}</p></li>`;
  });
  const lines = 3 + (figures.length > 1 ? extraLines(figures, measure / figures.length - 2) : 0);
  return `<ul class="pulls${figures.length > 1 ? ' several' : ''}" style="--pull-size:${Math.floor(size * 20) / 20};--columns:${figures.length};--pull-lines:${lines}" data-unindexed>${items.join('')}</ul>`;
}

/** Lines of the grid for labels of more than two lines under figures that stand side by side. */
function extraLines(
  figures: readonly { readonly label: string; readonly asOf: string | null }[],
  room: number,
): number {
  const small = 0.72;
  const lines = figures.map(
    ({ label, asOf }) => Math.ceil((widthInEm(label) * small) / room) + (asOf === null ? 0 : 1),
  );
  return Math.ceil(Math.max(0, Math.max(...lines) - 1) * (2 / 3));
}
