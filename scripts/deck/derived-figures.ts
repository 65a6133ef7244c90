import type { Block, Inline, Paragraph, Section } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { FactLookup } from '../facts/fact.ts';
import type { Sum } from '../facts/sums.ts';
import { widthInEm } from '../typography/width.ts';
import { clauseAround } from './clauses.ts';
import { formsOf, type Shown } from './derived-forms.ts';
import type { Draft } from './draft.ts';
import { figureItem } from './figures.ts';
import { asRepeated, factsStatedIn, trimInlines } from './inlines.ts';

/** Full-width characters of a title: a little under two lines. */
const titleWidth = 46;
/** A shorter clause lacks its subject more often than not. */
const leastTitle = 9;

/** Slides of the figures a section states, and of the paragraphs spoken with them: those that state one, except the opening paragraph. */
export function figureDrafts(
  section: Section,
  blocks: readonly Block[],
  ledger: FactLookup,
  sums: readonly Sum[],
  kicker: string,
): readonly Draft[] {
  const shown = blocks.flatMap((block) =>
    factsStatedIn(block).flatMap((id): readonly Shown[] => {
      const fact = ledger.get(id);
      return fact?.quantity != null && (fact.kind === 'quantity' || fact.kind === 'rank') ? [{ fact, block }] : [];
    }),
  );
  const spoken = new Set<Block>(blocks.slice(0, 1));
  return formsOf(shown, sums, ledger).map(({ content, shown: group }): Draft => {
    const notes = [...new Set(group.map(({ block }) => block))].filter((block) => !spoken.has(block));
    for (const block of notes) spoken.add(block);
    const [first] = group;
    const title = statement(group);
    const counted = first === undefined ? [] : figureItem(first.fact, []).label;
    return {
      section,
      kicker,
      minutes: null,
      notes,
      place: first?.fact.place ?? section.place,
      title: title.length > 0 ? title : section.title.length > 0 ? asRepeated(section.title) : counted,
      content,
    };
  });
}

/** The first clause that says enough to be the message of the slide that shows its figure; empty where none does. */
function statement(group: readonly Shown[]): readonly Inline[] {
  const clauses = group.map(clauseOf);
  return (
    clauses.find((clause) => {
      const width = widthInEm(plainText(clause));
      return width >= leastTitle && width <= titleWidth;
    }) ?? []
  );
}

function clauseOf({ fact, block }: Shown): readonly Inline[] {
  const inlines = block.type === 'paragraph' ? withoutLabel(block) : [];
  const position = positionOf(inlines, fact.id);
  if (position === -1) return [];
  return asRepeated(clauseAround(inlines, position));
}

function withoutLabel(paragraph: Paragraph): readonly Inline[] {
  const [first, ...rest] = trimInlines(paragraph.children);
  return first?.type === 'strong' && rest.length > 0 ? rest : paragraph.children;
}

function positionOf(inlines: readonly Inline[], id: string): number {
  let at = 0;
  for (const inline of inlines) {
    if (inline.type === 'fact' && inline.id === id) return at;
    if ('children' in inline) {
      const inside = positionOf(inline.children, id);
      if (inside !== -1) return at + inside;
    }
    at += plainText([inline]).length;
  }
  return -1;
}
