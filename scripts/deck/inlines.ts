import type { Block, Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';

/** All characters of blocks, paragraph after paragraph. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.children);
    case 'list':
      return block.items.map((item) => blocksText(item.blocks)).join('\n');
    case 'quotation':
      return blocksText(block.blocks);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map((cell) => plainText(cell.children)).join(' ')).join('\n');
    case 'picture':
      return block.caption ?? '';
  }
}

/** Cuts inline content by positions in its plain text. A figure is cut out whole or not at all: whole when its start is inside. */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = plainText([inline]).length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) {
      switch (inline.type) {
        case 'text':
        case 'code':
          kept.push({ ...inline, value: inline.value.slice(from, to) });
          break;
        case 'strong':
        case 'emphasis':
        case 'link':
          kept.push({ ...inline, children: sliceInlines(inline.children, from, to) });
          break;
        case 'fact':
        case 'ref':
        case 'break':
        case 'see':
          if (from === 0) kept.push(inline);
      }
    }
    at += length;
  }
  return kept;
}

/** Takes white space, the full-width kind too, off both ends. */
export function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  const text = plainText(inlines);
  return sliceInlines(inlines, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Inline content for a second place: a figure is stated once, so statements become references. */
export function asRepeated(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.type) {
      case 'fact':
        return { type: 'ref', id: inline.id, text: inline.text, place: inline.place };
      case 'strong':
      case 'emphasis':
      case 'link':
        return { ...inline, children: asRepeated(inline.children) };
      default:
        return inline;
    }
  });
}

/** Ids of the figures in inline content, in order. */
export function factsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'fact':
      case 'ref':
        return [inline.id];
      case 'strong':
      case 'emphasis':
      case 'link':
        return factsIn(inline.children);
      default:
        return [];
    }
  });
}

/** Ids of the figures that a block states, in order. */
export function factsStatedIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return stated(block.children);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(factsStatedIn));
    case 'quotation':
      return block.blocks.flatMap(factsStatedIn);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => stated(cell.children));
    case 'picture':
      return [];
  }
}

function stated(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) =>
    inline.type === 'fact' ? [inline.id] : 'children' in inline ? stated(inline.children) : [],
  );
}
