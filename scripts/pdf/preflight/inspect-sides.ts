import { checkFonts, checkWhole } from '../check.ts';
import { finding } from '../finding.ts';
import { resourceFonts } from '../fonts.ts';
import type { OpenPdf } from '../open.ts';
import { checkBoxes } from './boxes.ts';
import { checkDescription, checkLabels } from './description.ts';
import type { Inspection } from './inspection.ts';
import { checkPlaces } from './places.ts';
import type { ShownPage } from './shown.ts';

/**
 * What reading imposed pages through would find, from what was found in the pages. What they say isn't told again.
 *
 * @param bytes the sides as they were written,
 * @param pdf and their objects: nothing else is written on them but what stands in the margins
 * @param sides pages of each side
 */
export function inspectSides(bytes: Uint8Array, pdf: OpenPdf, sides: readonly (readonly ShownPage[])[]): Inspection {
  const pages = pdf.pages.map(({ dict }, at): ShownPage => {
    const drawn = sides[at] ?? [];
    const fonts = new Set([...drawn.flatMap((page) => page.fonts), ...resourceFonts(dict).values()]);
    return {
      text: '',
      fonts: [...fonts],
      faults: drawn.flatMap(({ faults }) => faults),
      pictures: drawn.flatMap(({ pictures }) => pictures),
    };
  });
  return {
    pages,
    faults: [...checkPlaces(bytes), ...checkWhole(pdf), ...checkFonts(pdf, pages), ...checkBoxes(pdf)],
    labels: checkLabels(pdf),
    reading: [...checkDescription(pdf), finding('not-tagged', null, '')],
  };
}
