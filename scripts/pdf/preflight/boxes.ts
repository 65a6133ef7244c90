import { type PDFDict, PDFNumber } from 'pdf-lib';
import { type Finding, finding } from '../finding.ts';
import { arrayAt, type OpenPdf } from '../open.ts';
import type { Box } from '../page.ts';

/** Half a point: sizes that Chrome prints snap to 1/300 inch. */
const tolerance = 0.5;

/**
 * Checks the boxes of all pages (ISO 32000-1, 14.11.2; ISO 15930-7, 6.12): media box around bleed box around trim box, the crop box inside the media box,
 * and one trimmed size.
 */
export function checkBoxes({ pages }: OpenPdf): Finding[] {
  const findings: Finding[] = [];
  let size: readonly [number, number] | null = null;
  for (const [at, { dict }] of pages.entries()) {
    const media = boxAt(dict, 'MediaBox');
    if (!media) continue;
    const crop = boxAt(dict, 'CropBox') ?? media;
    const trim = boxAt(dict, 'TrimBox');
    const bleed = boxAt(dict, 'BleedBox') ?? crop;
    const wrong = (detail: string): void => {
      findings.push(finding('box', at, detail));
    };
    if (!trim) {
      wrong('no TrimBox');
      continue;
    }
    if (!isInside(crop, media)) wrong('CropBox ⊄ MediaBox');
    if (!isInside(bleed, media)) wrong('BleedBox ⊄ MediaBox');
    if (!isInside(trim, bleed)) wrong('TrimBox ⊄ BleedBox');
    const own = [trim.right - trim.left, trim.top - trim.bottom] as const;
    if (own[0] <= 0 || own[1] <= 0) wrong('TrimBox is empty');
    size ??= own;
    if (Math.abs(size[0] - own[0]) > tolerance || Math.abs(size[1] - own[1]) > tolerance)
      wrong(`${millimetres(own)} ≠ ${millimetres(size)}`);
  }
  return findings;
}

function boxAt(page: PDFDict, key: 'MediaBox' | 'CropBox' | 'BleedBox' | 'TrimBox'): Box | null {
  const numbers = arrayAt(page, key)
    ?.asArray()
    .map((item) => page.context.lookup(item));
  const [left, bottom, right, top] = (numbers ?? []).map((item) =>
    item instanceof PDFNumber ? item.asNumber() : Number.NaN,
  );
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  return [left, bottom, right, top].some(Number.isNaN) ? null : { left, bottom, right, top };
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.bottom >= outer.bottom - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top <= outer.top + tolerance
  );
}

function millimetres([width, height]: readonly [number, number]): string {
  return `${((width * 25.4) / 72).toFixed(1)} × ${((height * 25.4) / 72).toFixed(1)} mm`;
}
