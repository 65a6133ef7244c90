import type { AsideReason, BlockKind } from '../manuscript.ts';
import { type Draft, isBlank, paragraphOf, shownText } from '../read/draft.ts';
import type { DocumentContext, PartContext, Surroundings } from './context.ts';
import { alternative, InlineReader } from './inlines.ts';
import { type ParagraphProperties, paragraphProperties, type Style } from './styles.ts';
import { tableOf } from './table.ts';
import { child, toggle, value, type XmlElement } from './xml.ts';

/** Styles whose names say what their paragraphs are, in Word's English and in Chinese. */
const titleStyle = /^(?:title|标题)$/i;
const quotationStyle = /^(?:intense )?quote$|^(?:明显)?引用$/i;
const contentsStyle = /^toc \d|^目录 ?\d/i;

/** Reads paragraphs and tables of a part in their order. */
export function readBlocks(
  document: DocumentContext,
  element: XmlElement,
  part: PartContext,
  around: Surroundings,
): Draft[] {
  const drafts: Draft[] = [];
  const visit = (parent: XmlElement, within: Surroundings): void => {
    for (const node of parent.children) {
      if (typeof node !== 'object') continue;
      switch (node.name) {
        case 'w:p':
          drafts.push(...paragraph(document, node, part, within));
          break;
        case 'w:tbl':
          drafts.push(...tableOf(node, (cell) => readBlocks(document, cell, part, within), within.aside));
          break;
        case 'w:sdt': {
          const content = child(node, 'w:sdtContent');
          if (content !== undefined) visit(content, { ...within, aside: within.aside ?? asideOfControl(node) });
          break;
        }
        case 'w:altChunk':
          document.unread.add('document');
          break;
        case 'mc:AlternateContent': {
          const chosen = alternative(node);
          if (chosen !== undefined) visit(chosen, within);
          break;
        }
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
          visit(node, within);
          break;
        case 'w:del':
        case 'w:moveFrom':
          visit(node, { ...within, aside: within.aside ?? 'deleted' });
      }
    }
  };
  // A deleted mark joins paragraphs of one cell, note or box only.
  const outside = part.carried;
  part.carried = null;
  visit(element, around);
  drafts.push(...leftOver(part));
  part.carried = outside;
  return drafts;
}

/** What stood before a deleted mark that no paragraph follows. */
function leftOver({ carried }: PartContext): readonly Draft[] {
  return carried === null ? [] : [paragraphOf(carried.pieces), ...carried.after];
}

function asideOfControl(element: XmlElement): AsideReason | null {
  const properties = child(element, 'w:sdtPr');
  const gallery = value(child(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
  if (/^table of contents$/i.test(gallery)) return 'contents';
  return (toggle(properties, 'w:showingPlcHdr') ?? false) ? 'form' : null;
}

function paragraph(document: DocumentContext, element: XmlElement, part: PartContext, around: Surroundings): Draft[] {
  const properties = child(element, 'w:pPr');
  const styleId = value(properties, 'w:pStyle');
  const style = document.styles.paragraph(styleId);
  const own = paragraphProperties(properties);
  const aside = around.aside ?? (contentsStyle.test(style.name) ? 'contents' : null);
  const reader = new InlineReader(document, part, style.look, (inner, innerPart, innerAround) =>
    readBlocks(document, inner, innerPart, innerAround),
  );
  reader.read(element, { ...around, aside });
  const { pieces, before, after } = reader.inlines;
  const carried = part.carried;
  part.carried = null;
  if (carried !== null) {
    pieces.unshift(...carried.pieces);
    after.unshift(...carried.after);
  }
  if (isMarkDeleted(properties)) {
    document.revisions.deleted += 1;
    part.carried = { pieces, after: [...before, ...after] };
    return [];
  }
  const counted = aside === null ? numberOf(document, own, style, styleId) : null;
  const number = isBlank(shownText(pieces)) ? '' : (counted?.text ?? '');
  const outline = own.outline ?? style.outline;
  const kind = kindOf(style, outline, number);
  const level = kind === 'heading' ? (titleStyle.test(style.name) ? 0 : (outline ?? 0) + 1) : (counted?.level ?? 0) + 1;
  return [
    ...before,
    {
      type: 'paragraph',
      kind,
      level: kind === 'heading' || kind === 'item' ? level : null,
      number,
      pieces,
      centred: own.centred ?? style.centred ?? false,
      aside: null,
    },
    ...after,
  ];
}

/** A deleted mark joins its paragraph with the one after. */
function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

function kindOf(style: Style, outline: number | undefined, number: string): Exclude<BlockKind, 'table' | 'picture'> {
  if (titleStyle.test(style.name) || (outline !== undefined && outline < 9)) return 'heading';
  if (number !== '') return 'item';
  return quotationStyle.test(style.name) ? 'quotation' : 'paragraph';
}

/** The automatic number of a paragraph. Its own list counts, else that of its style, at the level tied to the style; list 0 is none. */
function numberOf(
  { lists, counters }: DocumentContext,
  own: ParagraphProperties,
  style: Style,
  styleId: string | undefined,
): { readonly text: string; readonly level: number } | null {
  const list = lists.get(own.numberId ?? style.numberId ?? '0');
  if (list === undefined) return null;
  const ofStyle = own.numberId === undefined ? (list.styleLevels.get(styleId ?? '') ?? style.numberLevel) : undefined;
  const level = own.numberLevel ?? ofStyle ?? 0;
  return { text: counters.next(list, level), level };
}
