import { checkDocument } from '../check.ts';
import { type Finding, finding } from '../finding.ts';
import type { UaFinding } from '../matterhorn/condition.ts';
import { matterhornFindings } from '../matterhorn/matterhorn.ts';
import { dictAt, type OpenPdf } from '../open.ts';
import { type PageReading, pageReader } from '../page-reader.ts';
import { checkBoxes } from './boxes.ts';
import { checkDescription, checkLabels } from './description.ts';
import type { Expectations } from './expectations.ts';
import { checkPlaces } from './places.ts';
import { checkShown, type ShownPage } from './shown.ts';

/** All that can be found out about a PDF before it is known what it has to be, as data. */
export interface Inspection {
  readonly pages: readonly ShownPage[];
  /** What is wrong with it whatever it is. */
  readonly faults: readonly Finding[];
  /** What is wrong with it if its pages have labels, */
  readonly labels: readonly Finding[];
  /** and if it is a document to be read. */
  readonly reading: readonly Finding[];
}

/** Conditions of the Matterhorn Protocol that are reported under names of their own. */
const saidElsewhere = new Set([
  '01-005',
  '06-001',
  '06-003',
  '07-001',
  '07-002',
  '13-004',
  '31-009',
  '31-011',
  '31-030',
]);

/** Reads a document through, page by page. */
export function inspect(pdf: OpenPdf): Inspection {
  const read = pageReader(pdf);
  const readings = pdf.pages.map(({ dict }) => read(dict));
  return {
    pages: readings.map(shownPage),
    faults: [...checkDocument(pdf, readings), ...checkBoxes(pdf)],
    labels: checkLabels(pdf),
    reading: [
      ...checkDescription(pdf),
      ...(dictAt(pdf.catalog, 'StructTreeRoot')
        ? accessibility(matterhornFindings(pdf, readings))
        : [finding('not-tagged', null, '')]),
    ],
  };
}

/**
 * As `inspect`, of a document that was just written.
 *
 * @param bytes as it was written,
 * @param pdf and its objects
 */
export function inspectWritten(bytes: Uint8Array, pdf: OpenPdf): Inspection {
  const found = inspect(pdf);
  return { ...found, faults: [...checkPlaces(bytes), ...found.faults] };
}

/** What a page shows, of all that was read. */
export function shownPage({ text, fonts, faults, pictures }: PageReading): ShownPage {
  return { text, fonts: [...new Set(fonts)], faults, pictures };
}

/** Conditions that a document meets, as findings. */
export function accessibility(failures: readonly UaFinding[]): readonly Finding[] {
  const spoilt = failures.some(({ condition }) => condition !== '06-002');
  return failures.flatMap(({ condition, page, detail }) =>
    // A document with other faults rightly doesn't call itself accessible.
    saidElsewhere.has(condition) || (spoilt && condition === '06-002')
      ? []
      : [finding('accessibility', page, `${condition} ${detail}`)],
  );
}

/** What is wrong with a document that has to be a certain one. */
export function judge({ pages, faults, labels, reading }: Inspection, expected: Expectations): readonly Finding[] {
  return [
    ...faults,
    ...checkShown(pages, expected),
    ...(expected.labelled ? labels : []),
    ...(expected.readable ? reading : []),
  ];
}
