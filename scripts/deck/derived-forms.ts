import { buildShare } from '../chart/share.ts';
import type { Block, Paragraph } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Fact, FactLookup } from '../facts/fact.ts';
import type { Sum } from '../facts/sums.ts';
import { evenly } from './evenly.ts';
import { figureItem } from './figures.ts';
import type { SlideContent } from './slide.ts';

/** A figure that a section states, and where. */
export interface Shown {
  readonly fact: Fact;
  readonly block: Block;
}

/** What a slide shows, and the figures that are on it. */
export interface Form {
  readonly content: SlideContent;
  readonly shown: readonly Shown[];
}

const mostFigures = 6;
const mostRanks = 4;

/**
 * Puts a section's figures on slides, each once, in the order of the text: a sum that the report itself declares becomes a share, a figure before and after a
 * change a comparison, ranks a ranking; all others stand together as they are.
 */
export function formsOf(all: readonly Shown[], sums: readonly Sum[], ledger: FactLookup): readonly Form[] {
  const used = new Set<string>();
  const special = [...shares(all, sums, ledger), ...comparisons(all)].filter(({ shown }) => {
    const free = shown.every(({ fact }) => !used.has(fact.id));
    if (free) for (const { fact } of shown) used.add(fact.id);
    return free;
  });
  const left = all.filter(({ fact }) => !used.has(fact.id));
  const ranks = evenly(
    left.filter(({ fact }) => fact.kind === 'rank'),
    mostRanks,
  ).map(
    (shown): Form => ({
      content: { layout: 'ranking', items: shown.map(({ fact }) => figureItem(fact, [])), explanation: [] },
      shown,
    }),
  );
  const others = evenly(
    left.filter(({ fact }) => fact.kind !== 'rank'),
    mostFigures,
  ).map(asTheyAre);
  const first = ({ shown: [one] }: Form): number => (one === undefined ? 0 : all.indexOf(one));
  return [...special, ...ranks, ...others].sort((one, other) => first(one) - first(other));
}

function asTheyAre(shown: readonly Shown[]): Form {
  const items = shown.map(({ fact }) => figureItem(fact, []));
  const [only, ...others] = items;
  return {
    shown,
    content:
      only !== undefined && others.length === 0
        ? { layout: 'figure', figure: only, explanation: [] }
        : { layout: 'figures', items, explanation: [] },
  };
}

/** Sums of which the section states every figure. What can't be drawn truly stays as it is. */
function shares(all: readonly Shown[], sums: readonly Sum[], ledger: FactLookup): readonly Form[] {
  return sums.flatMap(({ whole, parts }): readonly Form[] => {
    const found = (whole === null ? parts : [whole, ...parts]).map((id) => all.find(({ fact }) => fact.id === id));
    const shown = found.filter((one) => one !== undefined);
    const [first] = shown;
    if (shown.length < found.length || first === undefined) return [];
    const entryOf = (fact: string) => ({ fact, emphasised: false, place: first.fact.place });
    const plan = {
      whole: whole === null ? null : entryOf(whole),
      names: parts.map(() => ''),
      parts: parts.map(entryOf),
      place: first.fact.place,
    };
    const { chart } = buildShare(plan, ledger);
    if (chart === null) return [];
    const total = whole === null ? null : figureItem(first.fact, []);
    return [{ shown: inOrder(shown, all), content: { layout: 'share', whole: total, chart, explanation: [] } }];
  });
}

function inOrder(shown: readonly Shown[], all: readonly Shown[]): readonly Shown[] {
  return all.filter((one) => shown.includes(one));
}

/** Between the figures of 由2033人提高到3103人. */
const change =
  /^(?:大幅|稳步|逐步|进一步)?(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|缩小|缩短|压减|压缩|降)(?:到|至|为)$/u;

/** Pairs of quantities of one unit that the text itself puts before and after a change. */
function comparisons(all: readonly Shown[]): readonly Form[] {
  return all.slice(1).flatMap((after, index): readonly Form[] => {
    const before = all[index];
    if (before === undefined || before.block !== after.block || before.block.type !== 'paragraph') return [];
    if (before.fact.kind !== 'quantity' || after.fact.kind !== 'quantity') return [];
    if (before.fact.quantity?.unit !== after.fact.quantity?.unit) return [];
    const [opening, between] = around(before.block, before.fact.id, after.fact.id);
    if (!/[由从]$/u.test(opening) || !change.test(between)) return [];
    const content: SlideContent = {
      layout: 'compare',
      before: figureItem(before.fact, []),
      after: figureItem(after.fact, []),
      explanation: [],
    };
    return [{ shown: [before, after], content }];
  });
}

/** The text before a paragraph's figure, and that between it and another. */
function around({ children }: Paragraph, first: string, second: string): readonly [string, string] {
  const at = (id: string): number => children.findIndex((inline) => inline.type === 'fact' && inline.id === id);
  const [from, to] = [at(first), at(second)];
  if (from === -1 || to === -1) return ['', ''];
  return [plainText(children.slice(0, from)), plainText(children.slice(from + 1, to))];
}
