import { slideAnchor, slidesAnchor } from '../booklet/anchors.ts';
import { type BookContext, documentHtml } from '../booklet/document.ts';
import { escapeHtml } from '../booklet/markup.ts';
import { topicOrdinal } from '../booklet/topic-ordinal.ts';
import type { Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { noteLines } from '../deck/markdown-text.ts';
import type { Deck, Slide } from '../deck/slide.ts';
import { cutShort, shortened } from '../typography/shortened.ts';
import { widthInEm } from '../typography/width.ts';
import { sheetCss, spokenSheetCss } from './sheet-css.ts';
import { type SheetGeometry, sheetCells, sheetGeometry } from './sheet-geometry.ts';
import { slideAlternative } from './slide-frames.ts';

/** Size of captions and of the topic's title on its first sheet, in CSS px (8.5 and 11.5 pt). */
const captionSize = 11.34;
const headSize = 15.34;
/** Size of what stands at its end, with as much before it: 幻灯片 or 幻灯片与讲稿 (9 pt). */
const whatSize = 12;

/** From this width on, in px, a line of notes has too many characters. */
const widestColumn = 400;

/**
 * A topic's slides several to a page, with their titles and room to write or what is spoken to them, as the report asks for. The frames are empty: they are found in
 * the print and the slides placed there. With notes rows grow where there is more to say than a row holds, and run on to the next page where a page doesn't hold it:
 * nothing is cut.
 */
export function sheetsHtml(context: BookContext, topic: Topic, deck: Deck): string {
  const { handout } = context.report.settings;
  const sheet = sheetGeometry(context.geometry, handout, deck.ratio);
  const ordinal = topicOrdinal(context, topic.number);
  const head = {
    id: slidesAnchor(topic.number),
    ordinal,
    title: shortened(topic.title, headRoom(sheet.block.width, ordinal, handout.notes)),
  };
  const cells = deck.slides.map((slide) => cellView(topic, slide, sheet));
  const { name, body, css } = handout.notes
    ? {
        name: 'handout/spoken-sheets',
        body: {
          head,
          rows: spokenRows(deck, cells, sheet),
          rules: sheet.rules.map((line) => line - (sheet.room?.top ?? 0)),
          room: roomClass(sheet),
        },
        css: spokenSheetCss(context.geometry, sheet),
      }
    : {
        name: 'handout/sheets',
        body: { head, pages: fixedPages(cells, sheet) },
        css: sheetCss(context.geometry, sheet),
      };
  return documentHtml(context, {
    title: `${topic.title}（幻灯片）`,
    kind: 'sheets',
    body: context.templates.html(name, body),
    page: { css },
    styles: ['handout/sheets.css', ...(handout.notes ? ['handout/spoken-sheets.css'] : [])],
  });
}

/** Full-width characters that a title may have between its ordinal and what the sheets are. */
function headRoom(width: number, ordinal: string, notes: boolean): number {
  const before = ordinal === '' ? 0 : (widthInEm(ordinal) + 0.8) * headSize;
  const behind = (notes ? 7 : 4) * whatSize;
  return Math.floor((width - before - behind) / headSize - 1);
}

interface CellView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly alternative: string;
  readonly beside: boolean;
}

function cellView(topic: Topic, slide: Slide, { caption }: SheetGeometry): CellView {
  return {
    id: slideAnchor(topic.number, slide.number),
    number: slide.number,
    title: cutShort(plainText(slide.title), captionRoom(caption)),
    alternative: slideAlternative(slide),
    beside: caption.stands === 'beside',
  };
}

/** Full-width characters that a caption holds, but for what breaks leave open. */
function captionRoom({ stands, width, height }: SheetGeometry['caption']): number {
  // Beside its slide the number has a line of its own.
  if (stands === 'beside') return Math.floor(width / captionSize - 1) * Math.floor((height - 32) / 16);
  const lines = Math.floor(height / 16);
  return Math.floor((width - 26) / captionSize - (lines > 1 ? 3 : 1)) * lines;
}

/** Cells in their places, page by page. */
function fixedPages(cells: readonly CellView[], sheet: SheetGeometry): readonly object[] {
  const pages = new Map<number, object[]>();
  for (const [at, place] of sheetCells(sheet, cells.length).entries()) {
    const cell = { ...cells[at], left: place.left, top: place.top, rules: sheet.rules };
    pages.set(place.page, [...(pages.get(place.page) ?? []), cell]);
  }
  return [...pages].map(([number, onPage]) => ({ first: number === 0, cells: onPage }));
}

/** Rows of cells with what is spoken. */
function spokenRows(
  deck: Deck,
  cells: readonly CellView[],
  { columns }: SheetGeometry,
): readonly (readonly object[])[] {
  const spoken = cells.map((cell, at) => ({
    ...cell,
    notes: (deck.slides[at]?.notes ?? []).flatMap(noteLines).map(escapeHtml),
  }));
  return Array.from({ length: Math.ceil(spoken.length / columns) }, (_, row) =>
    spoken.slice(row * columns, (row + 1) * columns),
  );
}

/** Where the room of a cell is; notes across the whole measure are set in two columns. */
function roomClass({ room }: SheetGeometry): string {
  if (room === null) return '';
  return room.width < widestColumn ? room.stands : `${room.stands} columns`;
}
