import type { AuthoredSlide, Block, Inline, List, ListItem, SlideLayout } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import {
  contentNotShown,
  figureUnknown,
  itemWithoutFigure,
  longPoint,
  wrongContent,
  wrongCount,
} from '../diagnostics/catalogue/deck.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FactLookup } from '../facts/fact.ts';
import { widthInEm } from '../typography/width.ts';
import { chartLayouts } from './chart-layouts.ts';
import { figureItem } from './figures.ts';
import { asRepeated, sliceInlines, trimInlines } from './inlines.ts';
import type { FigureItem, LabelledItem, SlideContent } from './slide.ts';

/** What a slide shows, or null where its blocks don't make it, with the reasons. */
export interface LaidOut {
  readonly content: SlideContent | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Items each layout takes. Where there is no upper end, more than one slide holds become continuations. */
const counts: Partial<Record<SlideLayout, readonly [least: number, most: number]>> = {
  points: [1, Number.POSITIVE_INFINITY],
  figure: [1, 1],
  figures: [2, Number.POSITIVE_INFINITY],
  compare: [2, 2],
  steps: [2, Number.POSITIVE_INFINITY],
  timeline: [2, Number.POSITIVE_INFINITY],
};

/** Full-width characters that two lines of a point hold. */
const twoLines = 62;

/**
 * Puts the blocks of an author's slide into a layout. What the layout can't show is an error at its place, never dropped in silence.
 *
 * @param publisher stands on a closing slide
 */
export function layOut(slide: AuthoredSlide, layout: SlideLayout, ledger: FactLookup, publisher: string): LaidOut {
  const diagnostics: Diagnostic[] = [];
  const blocks = [...slide.blocks];
  /** Takes the first block of a kind; what is left over is told below. */
  const take = <T extends Block['type']>(type: T): Extract<Block, { type: T }> | null => {
    const at = blocks.findIndex((block) => block.type === type);
    const [taken] = at === -1 ? [] : blocks.splice(at, 1);
    return taken === undefined ? null : (taken as Extract<Block, { type: T }>);
  };
  const takeAll = <T extends Block['type']>(type: T): readonly Extract<Block, { type: T }>[] => {
    const taken = take(type);
    return taken === null ? [] : [taken, ...takeAll(type)];
  };
  const fail = (): null => {
    diagnostics.push(diagnose(wrongContent, { layout }, slide.place));
    return null;
  };
  const listOf = (): List | null => {
    const list = take('list');
    if (list === null) return fail();
    const [least, most] = counts[layout] ?? [1, Number.POSITIVE_INFINITY];
    if (list.items.length < least || list.items.length > most) {
      diagnostics.push(diagnose(wrongCount, { layout, count: list.items.length, least, most }, list.place));
      return null;
    }
    for (const block of list.items.flatMap((item) => item.blocks.slice(1))) {
      diagnostics.push(diagnose(contentNotShown, { layout }, block.place));
    }
    return list;
  };
  const figures = (): readonly FigureItem[] | null => {
    const list = listOf();
    const items = (list?.items ?? []).flatMap((item) => {
      const line = textOf(item);
      const [first, ...rest] = line;
      if (first?.type !== 'ref' && first?.type !== 'fact') {
        diagnostics.push(diagnose(itemWithoutFigure, { layout }, item.place));
        return [];
      }
      const fact = ledger.get(first.id);
      if (fact === undefined) {
        diagnostics.push(diagnose(figureUnknown, { id: first.id }, first.place));
        return [];
      }
      return [figureItem(fact, asRepeated(trimInlines(rest)))];
    });
    return list !== null && items.length === list.items.length ? items : null;
  };
  const explanation = (): readonly Inline[] => trimInlines(asRepeated(take('paragraph')?.children ?? []));
  const labelled = (): readonly LabelledItem[] | null =>
    listOf()?.items.map((item) => labelledItem(textOf(item))) ?? null;

  const content = ((): SlideContent | null => {
    switch (layout) {
      case 'chart':
      case 'share':
      case 'ranking': {
        const made = chartLayouts[layout](slide, { list: () => take('list'), table: () => take('table') }, ledger);
        diagnostics.push(...made.diagnostics);
        return made.content === null ? null : { ...made.content, explanation: explanation() };
      }
      case 'section':
        return { layout, ordinal: '' };
      case 'closing':
        return { layout, publisher };
      case 'points': {
        const items = slide.blocks.some((block) => block.type === 'list')
          ? labelled()
          : takeAll('paragraph').map(({ children }) => labelledItem(children));
        if (items === null) return null;
        if (items.length === 0) return fail();
        for (const item of items) {
          const width = widthInEm(plainText(item.text));
          if (width > twoLines) {
            diagnostics.push(
              diagnose(
                longPoint,
                { characters: Math.round(width), most: twoLines },
                item.text[0]?.place ?? slide.place,
              ),
            );
          }
        }
        return { layout, items };
      }
      case 'steps':
      case 'timeline': {
        const items = labelled();
        return items === null ? null : { layout, items };
      }
      case 'figure': {
        const [figure] = figures() ?? [];
        return figure === undefined ? null : { layout, figure, explanation: explanation() };
      }
      case 'figures': {
        const items = figures();
        return items === null ? null : { layout, items, explanation: explanation() };
      }
      case 'compare': {
        const [before, after] = figures() ?? [];
        if (before === undefined || after === undefined) return null;
        return { layout, before, after, explanation: explanation() };
      }
      case 'table': {
        const table = take('table');
        if (table === null) return fail();
        const row = (cells: readonly { readonly children: readonly Inline[] }[]) =>
          cells.map((cell) => trimInlines(asRepeated(cell.children)));
        return { layout, alignments: table.alignments, head: row(table.head), rows: table.rows.map(row) };
      }
      case 'quote': {
        const quotation = take('quotation');
        const spoken = paragraphs(quotation?.blocks ?? []);
        if (spoken.length === 0) return fail();
        const last = spoken.at(-1) ?? [];
        const signed = spoken.length > 1 && plainText(last).startsWith('——');
        return { layout, quotation: signed ? spoken.slice(0, -1) : spoken, attribution: signed ? last : [] };
      }
      case 'picture': {
        const picture = take('picture');
        return picture === null ? fail() : { layout, picture };
      }
    }
  })();
  if (content !== null) {
    for (const block of blocks) diagnostics.push(diagnose(contentNotShown, { layout }, block.place));
  }
  return { content, diagnostics };
}

function textOf(item: ListItem): readonly Inline[] {
  const [first] = item.blocks;
  return first?.type === 'paragraph' ? trimInlines(first.children) : [];
}

function paragraphs(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [trimInlines(asRepeated(block.children))] : []));
}

/** Takes a leading strong run as the label. A run that makes up the whole line is its text. */
export function labelledItem(line: readonly Inline[]): LabelledItem {
  const [first, ...rest] = asRepeated(trimInlines(line));
  if (first?.type !== 'strong' || rest.length === 0) return { label: [], text: asRepeated(trimInlines(line)) };
  const label = plainText(first.children);
  const bare = label.replace(/[。：:，、\s]+$/u, '');
  return { label: sliceInlines(first.children, 0, bare.length), text: trimInlines(rest) };
}
