import type { Block, Section, SlideLayout, Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Fact, Ledger } from '../facts/fact.ts';
import { widthInEm } from '../typography/width.ts';

/** A figure of the strip at the head of a chapter, in the pieces that are set apart. */
export interface KeyFigure {
  readonly fact: string;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  /** What it counts, in the words of the slide that shows it or else of the ledger. */
  readonly label: string;
  readonly asOf: string | null;
}

const most = 4;
const fewest = 2;

/** Widest figure in em of its size that a strip of four still sets large. */
const widest = 4.5;

/** Share of a figure's size at which its unit is set. */
const unitShare = 0.45;

/** About how wide a figure is, in em of its size. */
export function figureWidth({ before, digits, after }: Pick<KeyFigure, 'before' | 'digits' | 'after'>): number {
  return widthInEm(digits) * 1.08 + widthInEm(before + after) * unitShare;
}

interface Choice {
  readonly fact: Fact;
  /** The author's words on the slide; empty: none. */
  readonly label: string;
}

/**
 * The figures that stand for a topic. An author who gave a figure a slide of its own, or put it on the lead's slides, has said that it matters; after these come the
 * first figures of the other slides, then what the lead states, then the rest in the order of the text. Only quantities stated in the topic itself
 * count, and only those written in digits that can be set large. What
 * the author sets large in the text isn't said twice. A topic with fewer than two has none.
 */
export function keyFigures(topic: Topic, ledger: Ledger): readonly KeyFigure[] {
  const sections = [topic.lead, ...topic.sections, ...(topic.next ? [topic.next] : [])].flatMap(withSubsections);
  // The bars of a chart say something beside each other; apart only what they are about does.
  const apart = ({ layout }: SlideFigures): boolean => layout !== 'chart';
  const onLead = slideFigures(topic.lead)
    .filter(apart)
    .flatMap(({ items }) => items);
  const alone = sections
    .flatMap(slideFigures)
    .filter(apart)
    .flatMap(({ items }) => (items.length === 1 ? items : []));
  const firsts = sections.flatMap(slideFigures).flatMap(({ items, layout }) =>
    // Of a comparison, what it has come to.
    layout === 'compare' ? items.slice(-1) : items.slice(0, 1),
  );
  const own = [...ledger.values()].filter((fact) => fact.topic === topic.number);
  const stated = own.filter((fact) => fact.section === topic.lead.id);
  const choices = [...onLead, ...alone, ...firsts, ...[...stated, ...own].map((fact) => ({ id: fact.id, label: '' }))];
  const pulled = new Set(
    sections.flatMap(({ flow }) => flow.flatMap((item) => (item.type === 'pull' ? item.fact : []))),
  );
  const chosen = new Map<string, Choice>();
  for (const { id, label } of choices) {
    const fact = ledger.get(id);
    if (chosen.size === most) break;
    if (!fact?.quantity || fact.topic !== topic.number || fact.kind !== 'quantity' || chosen.has(id)) continue;
    if (pulled.has(id) || !/\d/u.test(fact.quantity.digits) || figureWidth(fact.quantity) > widest) continue;
    chosen.set(id, { fact, label });
  }
  if (chosen.size < fewest) return [];
  return [...chosen.values()].map(({ fact, label }) => ({
    fact: fact.id,
    before: fact.quantity?.before ?? '',
    digits: fact.quantity?.digits ?? fact.text,
    after: fact.quantity?.after ?? '',
    label: label === '' ? fact.of : label,
    asOf: fact.asOf,
  }));
}

function withSubsections(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(withSubsections)];
}

interface SlideFigures {
  readonly layout: SlideLayout | null;
  readonly items: readonly { readonly id: string; readonly label: string; readonly stressed: boolean }[];
}

/** Figures on a section's slides: list items that begin with one. */
function slideFigures(section: Section): readonly SlideFigures[] {
  return section.flow.flatMap((item) => {
    if (item.type !== 'slide') return [];
    const items = item.blocks.flatMap(listedFigures);
    if (item.chart === null) return [{ layout: item.layout, items }];
    const told = items.find(({ stressed }) => stressed) ?? items[0];
    // A bar's name is short for what the slide's title says: alone it needs the ledger's words.
    return [{ layout: 'chart', items: told === undefined ? [] : [{ ...told, label: '' }] }];
  });
}

function listedFigures(block: Block): SlideFigures['items'] {
  if (block.type !== 'list') return [];
  return block.items.flatMap(({ blocks: [first] }) => {
    if (first?.type !== 'paragraph') return [];
    const [opening, ...rest] = first.children;
    const stressed = opening?.type === 'strong';
    const [figure, ...label] = stressed ? [...opening.children, ...rest] : first.children;
    if (figure?.type !== 'ref' && figure?.type !== 'fact') return [];
    return [{ id: figure.id, label: plainText(label).trim(), stressed }];
  });
}
