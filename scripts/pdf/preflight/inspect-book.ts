import { type PDFDict, PDFName } from 'pdf-lib';
import { checkFonts, checkWhole } from '../check.ts';
import { checkTags } from '../check-tags.ts';
import type { Finding } from '../finding.ts';
import { resourceFonts } from '../fonts.ts';
import { stampFont } from '../furniture.ts';
import { fails, type UaFinding } from '../matterhorn/condition.ts';
import { documentFailures } from '../matterhorn/document.ts';
import { fontFailures } from '../matterhorn/fonts.ts';
import { pageFailures } from '../matterhorn/pages.ts';
import { type Heading, headingFailures, headingsOf, tagFailures } from '../matterhorn/structure.ts';
import { readTags } from '../matterhorn/tag-tree.ts';
import { nameAt, type OpenPdf, textOf } from '../open.ts';
import { pageReader } from '../page-reader.ts';
import { annotationsOf } from '../sheet.ts';
import { checkBoxes } from './boxes.ts';
import { checkDescription, checkLabels } from './description.ts';
import { accessibility, type Inspection, shownPage } from './inspection.ts';
import { checkPlaces } from './places.ts';
import type { ShownPage } from './shown.ts';

/** All that can be found out about a part of a book before it is known where it stands there, as data. Pages are counted as in the part. */
export interface PartInspection {
  readonly pages: readonly ShownPage[];
  readonly faults: readonly Finding[];
  /** Conditions of the Matterhorn Protocol that it meets. */
  readonly failures: readonly UaFinding[];
  readonly headings: readonly Heading[];
}

/** Links are described when the book says on which page a place is, */
const ofDescriptions = ['28-004', '28-012'];
/** and pages with any are given an order of tabs. */
const ofTabs = ['28-008', '28-009'];

function isLeftToBook({ condition, detail }: UaFinding): boolean {
  return ofTabs.includes(condition) || (ofDescriptions.includes(condition) && detail === 'Link');
}

/** Reads a part through that is a document with pages and structure of its own. */
export function inspectPart(pdf: OpenPdf): PartInspection {
  const read = pageReader(pdf);
  const readings = pdf.pages.map(({ dict }) => read(dict));
  const tree = readTags(pdf);
  const failures = [...tagFailures(tree), ...pageFailures(pdf, readings, tree)];
  return {
    pages: readings.map(shownPage),
    faults: checkTags(pdf, readings),
    failures: failures.filter((one) => !isLeftToBook(one)),
    headings: headingsOf(tree),
  };
}

/** A part that was read through, and the 0-based page that it begins on in the book. */
export interface InspectedPart {
  readonly first: number;
  readonly inspection: PartInspection;
}

/**
 * What reading a finished book through would find, from what was found in its parts and from what the book adds to them. Its structure needn't be at hand, nor its content
 * be read again. A glyph that doesn't say what it reads as in its part is told, also where another part says it for both.
 *
 * @param bytes the book as it was written,
 * @param pdf and its objects, of which the structure may be frozen
 */
export function inspectBook(bytes: Uint8Array, pdf: OpenPdf, parts: readonly InspectedPart[]): Inspection {
  const pages = pdf.pages.map(({ dict }, at): ShownPage => {
    const own = parts.findLast(({ first }) => first <= at);
    const shown = own?.inspection.pages[at - own.first] ?? { text: '', fonts: [], faults: [], pictures: [] };
    return { ...shown, fonts: [...new Set([...shown.fonts, ...stampedFonts(dict)])] };
  });
  const failures = [
    ...documentFailures(pdf),
    ...once(parts.flatMap(({ first, inspection }) => inspection.failures.map((one) => shifted(one, first)))),
    ...headingFailures(parts.flatMap(({ first, inspection }) => inspection.headings.map((one) => shifted(one, first)))),
    ...pdf.pages.flatMap(({ dict }, at) => undescribed(dict, at)),
    ...fontFailures(pdf),
  ];
  return {
    pages,
    faults: [
      ...checkPlaces(bytes),
      ...checkWhole(pdf),
      ...parts.flatMap(({ first, inspection }) => inspection.faults.map((one) => shifted(one, first))),
      ...checkFonts(pdf, pages),
      ...checkBoxes(pdf),
    ],
    labels: checkLabels(pdf),
    reading: [...checkDescription(pdf), ...accessibility(failures)],
  };
}

function shifted<T extends { readonly page: number | null }>(one: T, by: number): T {
  return one.page === null ? one : { ...one, page: one.page + by };
}

/** What belongs to no page, such as a type that nobody knows, is said once for all parts. */
function once<T extends { readonly page: number | null }>(all: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    if (one.page !== null || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
}

/** Fonts of heads and folios. */
function stampedFonts(page: PDFDict): readonly string[] {
  return [...resourceFonts(page)].flatMap(([key, name]) => (key.startsWith(stampFont) ? [name] : []));
}

function undescribed(page: PDFDict, at: number): readonly UaFinding[] {
  return annotationsOf(page).flatMap((annotation) => {
    const isLink = nameAt(annotation, 'Subtype') === 'Link';
    const described = (textOf(annotation.lookup(PDFName.of('Contents'))) ?? '') !== '';
    return !isLink || described ? [] : ofDescriptions.map((condition) => fails(condition, at, 'Link'));
  });
}
