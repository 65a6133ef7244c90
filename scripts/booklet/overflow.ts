import * as z from 'zod';
import type { Report } from '../content/model.ts';
import { allSections } from '../content/text.ts';
import { overflow } from '../diagnostics/catalogue/booklet.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { topicAnchor } from './anchors.ts';

/** Lines of the grid that a picture takes at most. */
export const tallestPicture = 20;

/** Boxes of one size, whatever is in them. */
const fixed = '.strip > li, .pulls > li, .caption, .front, .imprint, .sheet';

/** Marks with a blank right half (CLREQ, 3.1.6). */
const closing = '，。、；：！？）〉》」』】〕〗］｝”’';

/** Begins a script: height of a line of the grid, in CSS px. */
const pitch = `const pitch = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--pitch'));`;

/** JavaScript expression for a print job: gives pictures and side notes whole lines of the grid. To be run once lines are set. */
export const settleOnGrid = `(async () => {
  ${pitch}
  for (const image of document.querySelectorAll('img[data-fit]')) {
    await image.decode().catch(() => {});
    const width = Math.min(image.parentElement.clientWidth, image.naturalWidth || Infinity);
    const height = (width * (image.naturalHeight || 9)) / (image.naturalWidth || 16);
    image.style.height = Math.min(${tallestPicture}, Math.max(2, Math.ceil(height / pitch))) * pitch + 'px';
  }
  for (const note of document.querySelectorAll('[data-settle]')) {
    note.style.height = Math.ceil((note.getBoundingClientRect().height - 1) / pitch) * pitch + 'px';
  }
})()`;

/** JavaScript expression for a print job: reports what is wider or taller than its place. To be run once everything is settled; its value is for `overflowDiagnostics`. */
export const measureOverflow = `(() => {
  ${pitch}
  // The space between Han and digits may hang over where a line begins or ends with it.
  const hair = pitch / 8;
  const anchored = [...document.querySelectorAll('body [id]')];
  const anchorOf = (element) =>
    anchored.filter((other) => other.contains(element) || other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1)?.id ?? null;
  const finding = (what, element, by) => ({
    what,
    anchor: anchorOf(element),
    text: element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40),
    by: Math.ceil(by),
  });
  // At the end of a line only the ink of a closing mark has to fit; its blank half counts as scrolled away.
  const onlyBlank = (element) => {
    const edge = element.getBoundingClientRect().left + element.clientLeft + element.clientWidth + hair;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let blanks = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const half = Number.parseFloat(getComputedStyle(text.parentElement).fontSize) / 2;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { right } = range.getBoundingClientRect();
        if (right <= edge) continue;
        if (right > edge + half || !/[${closing}]/u.test(text.data[at])) return false;
        blanks += 1;
      }
    }
    return blanks > 0;
  };
  const wide = [...document.querySelectorAll('body :not(nav, nav *, svg, svg *, .ink, .ink *)')].filter(
    (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + hair && !onlyBlank(element),
  );
  const excess = (element) => element.scrollWidth - element.clientWidth;
  // A table that is too wide is so in each of its cells.
  const tables = new Set(wide.map((element) => element.closest('table')).filter((table) => table !== null));
  const tall = [...document.querySelectorAll('${fixed}')].map((element) => {
    const box = element.getBoundingClientRect();
    const inner = [...element.children].map((child) => child.getBoundingClientRect());
    return { element, by: Math.max(0, ...inner.map(({ top, bottom }) => Math.max(box.top - top, bottom - box.bottom))) };
  });
  return [
    ...[...tables].map((table) => finding('wide', table, Math.max(...wide.filter((cell) => table.contains(cell)).map(excess)))),
    ...wide
      .filter((element) => element.closest('table') === null)
      .filter((element) => !wide.some((other) => other !== element && element.contains(other)))
      .map((element) => finding('wide', element, excess(element))),
    ...tall.filter(({ by }) => by > 2).map(({ element, by }) => finding('tall', element, by)),
  ];
})()`;

const measured = z.array(
  z.object({
    what: z.enum(['wide', 'tall']),
    /** Id of the place it stands at. */
    anchor: z.string().nullable(),
    /** Beginning of its text. */
    text: z.string(),
    /** By how much it is too large, in CSS px. */
    by: z.number(),
  }),
);

/** What a page measured as diagnostics, each at the section it stands in where the page knows it. Throws when the value isn't one of `measureOverflow`. */
export function overflowDiagnostics(report: Report, document: string, value: unknown): readonly Diagnostic[] {
  const found = measured.parse(value);
  if (found.length === 0) return [];
  const places = placesOf(report);
  return found.map(({ what, anchor, text, by }) => {
    const millimetres = Math.max(1, Math.round((by * 25.4) / 96));
    return diagnose(overflow, { what, document, text, millimetres }, places.get(anchor ?? '') ?? report.settings.place);
  });
}

function placesOf(report: Report): ReadonlyMap<string, Place> {
  return new Map([
    ...[...allSections(report)].map(({ id, place }) => [id, place] as const),
    ...report.topics.map(({ number, place }) => [topicAnchor(number), place] as const),
  ]);
}
