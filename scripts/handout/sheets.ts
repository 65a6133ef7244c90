import { slideAnchor, slidesAnchor } from '../booklet/anchors.ts';
import { type BookContext, documentHtml } from '../booklet/document.ts';
import type { Topic } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Deck, Slide } from '../deck/slide.ts';
import type { SlidePlacement } from '../pdf/part.ts';
import { ceremonialOrdinal } from '../typography/ordinals.ts';
import { cutShort, shortened } from '../typography/shortened.ts';
import { placements, sheetCells, sheetCss, sheetGeometry } from './sheet-geometry.ts';

/** Full-width characters in the two lines under a slide, and in the topic's title on its first sheet. */
const captionWidth = 40;
const titleWidth = 28;

/** A topic's slides four to a page, with their titles and lines to write on. The frames are empty: the slides themselves are placed by `slidePlacements`. */
export function sheetsHtml(context: BookContext, topic: Topic, deck: Deck): string {
  const sheet = sheetGeometry(deck.ratio);
  const cells = sheetCells(sheet, deck.slides.length);
  const pages = new Map<number, object[]>();
  for (const [at, slide] of deck.slides.entries()) {
    const cell = cells[at];
    if (!cell) continue;
    const view = {
      id: slideAnchor(topic.number, slide.number),
      number: slide.number,
      title: cutShort(plainText(slide.title), captionWidth),
      alternative: slideAlternative(slide),
      left: cell.left,
      top: cell.top,
      rules: sheet.rules,
    };
    pages.set(cell.page, [...(pages.get(cell.page) ?? []), view]);
  }
  const body = context.templates.html('handout/sheets', {
    id: slidesAnchor(topic.number),
    ordinal: ceremonialOrdinal(topic.number, context.report.topics.length),
    pages: [...pages].map(([number, onPage]) => ({
      title: number === 0 ? shortened(topic.title, titleWidth) : null,
      cells: onPage,
    })),
  });
  return documentHtml(context, {
    title: `${topic.title}（幻灯片）`,
    kind: 'sheets',
    body,
    page: { css: sheetCss(sheet) },
    styles: ['handout/sheets.css'],
  });
}

/** Where the pages of a deck's PDF go on its sheets. */
export function slidePlacements(deck: Deck): readonly SlidePlacement[] {
  return placements(sheetGeometry(deck.ratio), deck.slides.map(slideAlternative));
}

/** What stands for a slide's picture: its number and its message. */
export function slideAlternative({ number, title }: Slide): string {
  return `幻灯片${number}：${plainText(title)}`;
}
