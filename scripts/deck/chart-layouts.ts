import { type BuiltChart, buildChart } from '../chart/build.ts';
import type { ChartEntry } from '../chart/drawable.ts';
import { buildShare } from '../chart/share.ts';
import type { AuthoredSlide, Inline, List, ListItem, SlideLayout, Table } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { cellWithoutFigure, chartForm } from '../diagnostics/catalogue/chart.ts';
import {
  contentNotShown,
  figureUnknown,
  itemWithoutFigure,
  notRank,
  wrongContent,
  wrongCount,
} from '../diagnostics/catalogue/deck.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FactLookup } from '../facts/fact.ts';
import { figureItem } from './figures.ts';
import { asRepeated, trimInlines } from './inlines.ts';
import type { ChartSlide, FigureItem, RankingSlide, ShareSlide, SlideBase } from './slide.ts';

type ContentOf<S> = S extends SlideBase ? Omit<S, keyof SlideBase | 'explanation'> : never;

/** What a slide of figures that are drawn shows, but for its explanation; null with the reasons. */
interface Drawn<S> {
  readonly content: ContentOf<S> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Blocks of a slide that a layout takes for itself. */
interface Blocks {
  list(): List | null;
  table(): Table | null;
}

/** Readings of the layouts that draw figures. */
export const chartLayouts = { chart: chartContent, share: shareContent, ranking: rankingContent } as const;

function chartContent(slide: AuthoredSlide, blocks: Blocks, ledger: FactLookup): Drawn<ChartSlide> {
  const { chart: kind, place } = slide;
  const list = blocks.list();
  const table = list === null ? blocks.table() : null;
  if (kind === null || (list === null && table === null))
    return failed(diagnose(wrongContent, { layout: 'chart' }, place));
  if (list !== null) {
    if (kind === 'stacked') return failed(diagnose(chartForm, { kind, form: 'table' }, list.place));
    const { items, diagnostics } = readItems(list, 'chart');
    if (items === null) return { content: null, diagnostics };
    const categories = items.map(({ label }) => plainText(label));
    const series = [{ name: '', entries: items }];
    return drawn(buildChart({ kind, categories, series, place: list.place }, ledger), diagnostics);
  }
  if (table === null || (kind !== 'stacked' && kind !== 'line')) {
    return failed(diagnose(chartForm, { kind, form: 'list' }, table?.place ?? place));
  }
  const { rows, head, diagnostics } = readTable(table);
  if (diagnostics.length > 0) return { content: null, diagnostics };
  const categories = rows.map(({ name }) => name);
  const series = head.map((name, column) => ({ name, entries: rows.flatMap(({ entries }) => entries[column] ?? []) }));
  return drawn(buildChart({ kind, categories, series, place: table.place }, ledger), []);
}

function shareContent(slide: AuthoredSlide, blocks: Blocks, ledger: FactLookup): Drawn<ShareSlide> {
  const list = blocks.list();
  if (list === null) return failed(diagnose(wrongContent, { layout: 'share' }, slide.place));
  const [only, ...others] = list.items;
  const inner = others.length === 0 ? only?.blocks[1] : undefined;
  const outer = readItems(list, 'share', inner === undefined ? 0 : 1);
  const [whole] = outer.items ?? [];
  if (outer.items === null || only === undefined || whole === undefined) {
    return { content: null, diagnostics: outer.diagnostics };
  }
  if (inner === undefined) {
    const names = outer.items.map(({ label }) => plainText(label));
    const built = buildShare({ whole: null, names, parts: outer.items, place: list.place }, ledger);
    return withWhole(built, null, outer.diagnostics);
  }
  if (inner.type !== 'list') return failed(diagnose(contentNotShown, { layout: 'share' }, inner.place));
  const parts = readItems(inner, 'share');
  const diagnostics = [...outer.diagnostics, ...parts.diagnostics];
  const stated = ledger.get(whole.fact);
  if (parts.items === null || stated === undefined) return { content: null, diagnostics };
  const names = parts.items.map(({ label }) => plainText(label));
  const built = buildShare({ whole, names, parts: parts.items, place: inner.place }, ledger);
  return withWhole(built, figureItem(stated, asRepeated(whole.label)), diagnostics);
}

function withWhole(
  { chart, diagnostics }: BuiltChart,
  whole: FigureItem | null,
  before: readonly Diagnostic[],
): Drawn<ShareSlide> {
  return {
    content: chart === null ? null : { layout: 'share', whole, chart },
    diagnostics: [...before, ...diagnostics],
  };
}

const mostRanks = 4;

function rankingContent(slide: AuthoredSlide, blocks: Blocks, ledger: FactLookup): Drawn<RankingSlide> {
  const layout = 'ranking';
  const list = blocks.list();
  if (list === null) return failed(diagnose(wrongContent, { layout }, slide.place));
  const count = list.items.length;
  if (count > mostRanks) return failed(diagnose(wrongCount, { layout, count, least: 1, most: mostRanks }, list.place));
  const read = readItems(list, layout);
  const diagnostics = [...read.diagnostics];
  const items = (read.items ?? []).flatMap(({ fact, label, place }): readonly FigureItem[] => {
    const stated = ledger.get(fact);
    if (stated === undefined) diagnostics.push(diagnose(figureUnknown, { id: fact }, place));
    else if (stated.kind !== 'rank') {
      diagnostics.push(diagnose(notRank, { text: stated.text }, place, { related: [stated.place] }));
    } else return [figureItem(stated, asRepeated(label))];
    return [];
  });
  return { content: items.length === count ? { layout, items } : null, diagnostics };
}

/** A figure of a list with the author's words for it. */
interface FigureEntry extends ChartEntry {
  readonly label: readonly Inline[];
}

/** Items `- :ref[id] label`, stressed as `- **:ref[id] label**`. @param depth blocks that an item may hold behind its line */
function readItems(
  list: List,
  layout: SlideLayout,
  depth = 0,
): { readonly items: readonly FigureEntry[] | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const items = list.items.flatMap((item) => {
    for (const block of item.blocks.slice(1 + depth)) {
      diagnostics.push(diagnose(contentNotShown, { layout }, block.place));
    }
    const entry = readItem(item);
    if (entry === null) diagnostics.push(diagnose(itemWithoutFigure, { layout }, item.place));
    return entry === null ? [] : [entry];
  });
  return { items: items.length === list.items.length ? items : null, diagnostics };
}

function readItem({ blocks: [first] }: ListItem): FigureEntry | null {
  const [opening, ...rest] = first?.type === 'paragraph' ? trimInlines(first.children) : [];
  if (opening === undefined) return null;
  const emphasised = opening.type === 'strong';
  const [figure, ...label] = emphasised ? [...trimInlines(opening.children), ...rest] : [opening, ...rest];
  if (figure?.type !== 'ref' && figure?.type !== 'fact') return null;
  return { fact: figure.id, emphasised, place: figure.place, label: trimInlines(label) };
}

interface ReadTable {
  /** Names of the series. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly entries: readonly ChartEntry[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A table of figures: series across, categories down. A name or a figure that is strong is stressed. */
function readTable({ head: [, ...heads], rows: written }: Table): ReadTable {
  const diagnostics: Diagnostic[] = [];
  const strong = (inlines: readonly Inline[]): boolean => trimInlines(inlines)[0]?.type === 'strong';
  const rows = written.map(([first, ...cells]) => ({
    name: plainText(first?.children ?? []).trim(),
    entries: cells.flatMap(({ children, place }, column): readonly ChartEntry[] => {
      const own = trimInlines(children);
      const [one, ...others] = own;
      const inside = one?.type === 'strong' && others.length === 0 ? trimInlines(one.children) : own;
      const [figure, ...more] = inside;
      if ((figure?.type !== 'ref' && figure?.type !== 'fact') || more.length > 0) {
        diagnostics.push(diagnose(cellWithoutFigure, {}, place));
        return [];
      }
      const emphasised = strong(own) || strong(first?.children ?? []) || strong(heads[column]?.children ?? []);
      return [{ fact: figure.id, emphasised, place: figure.place }];
    }),
  }));
  return { head: heads.map(({ children }) => plainText(children).trim()), rows, diagnostics };
}

function drawn({ chart, diagnostics }: BuiltChart, before: readonly Diagnostic[]): Drawn<ChartSlide> {
  return { content: chart === null ? null : { layout: 'chart', chart }, diagnostics: [...before, ...diagnostics] };
}

function failed<S>(diagnostic: Diagnostic): Drawn<S> {
  return { content: null, diagnostics: [diagnostic] };
}
