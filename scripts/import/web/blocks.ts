import type { AddressedPictures } from '../read/addressed-pictures.ts';
import { type Draft, type DraftParagraph, isBlank, type Piece, shownText } from '../read/draft.ts';
import { withoutLineBreaks } from '../read/line-breaks.ts';
import { attributeOf, isElement, isText, isUnseen, styleOf, type WebElement, type WebNode } from './element.ts';
import { itemNumber } from './list-number.ts';
import { lookInside, type WebLook } from './look.ts';
import { isLayout, tableRows } from './table.ts';

/** What reading a page needs to know of the whole. */
export interface PageContext {
  readonly root: WebElement;
  readonly title: WebElement | null;
  /** The elements that the article stands in. */
  readonly around: ReadonlySet<WebElement>;
  readonly pictures: AddressedPictures;
}

const blockElements = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Reads the blocks of an element and of all inside. */
export function readWebBlocks(context: PageContext, element: WebElement, look: WebLook): Draft[] {
  const reader = new BlockReader(context);
  reader.children(element, look);
  reader.flush();
  return reader.drafts;
}

/** Gathers text until a block begins or ends. */
class BlockReader {
  readonly drafts: Draft[] = [];
  readonly #context: PageContext;
  #pieces: Piece[] = [];
  #after: Draft[] = [];
  /** Look of the block that is being gathered. */
  #look: WebLook | null = null;
  /** The item whose first paragraph comes next. */
  #item: { readonly level: number; readonly number: string } | null = null;

  constructor(context: PageContext) {
    this.#context = context;
  }

  children(element: WebElement, look: WebLook): void {
    let ordinal = Number.parseInt(attributeOf(element, 'start') ?? '', 10);
    if (Number.isNaN(ordinal)) ordinal = 1;
    for (const node of element.childNodes) {
      if (isElement(node) && node.tagName === 'li') {
        const own = Number.parseInt(attributeOf(node, 'value') ?? '', 10);
        if (!Number.isNaN(own)) ordinal = own;
        this.flush();
        this.#item = { level: Math.max(1, look.depth), number: itemNumber(element, ordinal) };
        ordinal += 1;
        this.#node(node, look);
        this.flush();
        this.#item = null;
      } else {
        this.#node(node, look);
      }
    }
  }

  /** Ends the paragraph that is being gathered. */
  flush(): void {
    const pieces = this.#pieces;
    const look = this.#look;
    const after = this.#after;
    this.#pieces = [];
    this.#after = [];
    this.#look = null;
    if (look !== null) this.drafts.push(this.#paragraph(pieces, look));
    this.drafts.push(...after);
  }

  #paragraph(pieces: readonly Piece[], look: WebLook): DraftParagraph {
    const shows = !isBlank(shownText(pieces));
    const item = shows ? this.#item : null;
    if (shows) this.#item = null;
    const kind =
      look.heading !== null ? 'heading' : item !== null ? 'item' : look.quotation ? 'quotation' : 'paragraph';
    const level = kind === 'heading' ? look.heading : kind === 'item' ? (item?.level ?? 1) : null;
    return { type: 'paragraph', kind, level, number: item?.number ?? '', pieces, centred: look.centred, aside: null };
  }

  #node(node: WebNode, look: WebLook): void {
    if (isText(node)) this.#text(node.value, look);
    else if (isElement(node)) this.#element(node, look);
  }

  #element(element: WebElement, outer: WebLook): void {
    const { root, title, around } = this.#context;
    if (isUnseen(element) && element.tagName !== 'noscript') return;
    const isRoot = element === root;
    const isTitle = element === title;
    let look = lookInside(outer, element, isRoot || isTitle || around.has(element));
    if (isRoot || isTitle) look = { ...look, aside: null, heading: isTitle ? 1 : look.heading };
    switch (element.tagName) {
      case 'br':
        this.#add('\n', look);
        return;
      case 'img':
        this.#picture(element, look);
        return;
      case 'table':
        if (!isLayout(element)) {
          this.#table(element, look);
          return;
        }
    }
    const isBlock =
      blockElements.has(element.tagName) ||
      isTitle ||
      /^(?:block|flex|grid)$/.test(styleOf(element).get('display') ?? '');
    if (isBlock) this.flush();
    this.children(element, look);
    if (isBlock) this.flush();
  }

  #table(table: WebElement, look: WebLook): void {
    this.flush();
    const { captions, rows, after } = tableRows(table, (cell) =>
      readWebBlocks(this.#context, cell, lookInside({ ...look, strong: false }, cell, false)),
    );
    for (const caption of captions) this.#element(caption, look);
    this.flush();
    const stripped =
      look.aside === null
        ? rows
        : rows.map((row) => row.map((cell) => cell?.map((piece) => ({ ...piece, aside: null })) ?? null));
    this.drafts.push({ type: 'table', rows: stripped, aside: look.aside }, ...after);
  }

  #picture(element: WebElement, look: WebLook): void {
    const addresses = ['src', 'data-src', 'data-original']
      .map((name) => attributeOf(element, name) ?? '')
      .filter((address) => address !== '');
    if (addresses.length === 0) return;
    const draft = this.#context.pictures.draft(addresses, attributeOf(element, 'alt') ?? '', look.aside);
    if (draft === null) return;
    if (isBlank(shownText(this.#pieces))) this.drafts.push(draft);
    else this.#after.push(draft);
  }

  #text(text: string, look: WebLook): void {
    if (look.preformatted) {
      this.#add(text, look);
      return;
    }
    this.#add(withoutLineBreaks(text).replace(/[ \t\n\f]+/g, ' '), look);
  }

  #add(text: string, look: WebLook): void {
    const last = this.#pieces.at(-1);
    const isLineStart = last === undefined || /[ \n]$/.test(last.text);
    const added = isLineStart && !look.preformatted ? text.replace(/^ +/, '') : text;
    if (added === '') return;
    this.#look ??= look;
    const { strong, emphasis, url, size, aside } = look;
    this.#pieces.push({ text: added, strong, emphasis, url, size, aside });
  }
}
