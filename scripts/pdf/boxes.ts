import { type PDFDict, PDFName } from 'pdf-lib';
import { bleed as bleedMm } from '../imposition/press-sheet.ts';
import { pageBox } from './page.ts';
import type { PageSize } from './part.ts';

/** The bleed in pt. */
const bleed = (bleedMm * 72) / 25.4;

/** Printed sizes are whole 1/300 inch, so a page may be larger or smaller than it was meant to be by this much in pt. */
const snapped = 0.75;

/**
 * Writes a page's boxes (ISO 32000-1, 14.11.2). A page that was printed with bleed has all of it in MediaBox and BleedBox; TrimBox is where it is cut, and CropBox, which
 * readers show, is the same. Of other pages all boxes are the trimmed page. Pages that are neither keep the size they were printed in.
 *
 * @param trim the trimmed page; null: the page as it was printed
 */
export function setBoxes(page: PDFDict, trim: PageSize | null): void {
  const printed = pageBox(page, 'MediaBox');
  const is = (size: PageSize): boolean =>
    Math.abs(printed.right - printed.left - size.width) < snapped &&
    Math.abs(printed.top - printed.bottom - size.height) < snapped;
  const box = (size: PageSize, from = 0): readonly number[] =>
    [from, from, from + size.width, from + size.height].map((length) => Math.round(length * 1000) / 1000);
  const write = (key: string, numbers: readonly number[]): void =>
    page.set(PDFName.of(key), page.context.obj([...numbers]));

  const withBleed = trim && { width: trim.width + 2 * bleed, height: trim.height + 2 * bleed };
  if (trim && withBleed && is(withBleed)) {
    for (const key of ['MediaBox', 'BleedBox']) write(key, box(withBleed));
    for (const key of ['CropBox', 'TrimBox']) write(key, box(trim, bleed));
    return;
  }
  const whole = trim && is(trim) ? box(trim) : [printed.left, printed.bottom, printed.right, printed.top];
  for (const key of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox']) write(key, whole);
}
