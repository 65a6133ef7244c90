import { slideAnchor } from '../booklet/anchors.ts';
import { type BookContext, documentHtml } from '../booklet/document.ts';
import { measureOf, mmToPt, pageGeometry } from '../booklet/page-geometry.ts';
import { plainText } from '../content/text.ts';
import { noteLines } from '../deck/markdown-text.ts';
import type { Deck } from '../deck/slide.ts';
import { slideHeight } from '../deck/slide-size.ts';
import { slideAlternative } from './slide-frames.ts';

/** A script lies on the lectern: it is A4 whatever the books are. */
export const scriptPage = pageGeometry({ style: 'book', size: 'A4' });

/** Width of a slide above its notes, in CSS px: the measure of the text below it. */
const slideWidth = measureOf(scriptPage);

/**
 * The presenter's script: on A4, each slide above its full notes, with its planned minutes and those up to its end. Long notes run on to further pages. The
 * frames are empty: `slidePlacements` says where the slides go.
 */
export function notesHtml(context: BookContext, deck: Deck): string {
  let spent = 0;
  const slides = deck.slides.map((slide) => {
    spent += slide.minutes;
    return {
      id: slideAnchor(deck.topic, slide.number),
      number: slide.number,
      title: plainText(slide.title),
      alternative: slideAlternative(slide),
      minutes: minutesText(slide.minutes),
      spent: minutesText(spent),
      notes: slide.notes.flatMap(noteLines),
    };
  });
  const body = context.templates.html('handout/notes', { title: deck.title, total: deck.slides.length, slides });
  return documentHtml(
    { ...context, geometry: scriptPage },
    {
      title: `${deck.title}（讲稿）`,
      kind: 'script',
      body,
      page: { css: notesCss(deck) },
      styles: ['handout/notes.css'],
    },
  );
}

/** Margins at the sides in mm. They are alike, so that single-sided copies lie square. */
const side = (scriptPage.widthMm - (slideWidth * 25.4) / 96) / 2;

/** Where heads and folios of the script end, in pt from the page's outer edge. */
export const notesMargin = mmToPt(side);

function notesCss({ ratio }: Deck): string {
  const inside = slideWidth - 2;
  return [
    `@page { size: ${scriptPage.widthMm}mm ${scriptPage.heightMm}mm; margin: 26mm ${side}mm 24mm }`,
    // A hairline of a px lies around the slide.
    `:root { --slide-width: ${slideWidth}px; --slide-height: ${Math.round((inside * slideHeight(ratio)) / 1280) + 2}px }`,
  ].join('\n');
}

/** Minutes as people say them: 1.5, 2; an exact tenth at most. */
function minutesText(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
