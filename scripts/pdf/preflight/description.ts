import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { DescriptionFault } from '../../diagnostics/catalogue/preflight.ts';
import { streamBytes } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { dictAt, nameAt, type OpenPdf, textOf, treeEntries } from '../open.ts';
import { romanNumeral } from '../pagination.ts';

/** Checks that a document says what it is: title in Info and XMP alike, shown in the window's title, language, outline. */
export function checkDescription({ context, catalog }: OpenPdf): Finding[] {
  const info = context.lookup(context.trailerInfo.Info);
  const title = info instanceof PDFDict ? textOf(info.lookup(PDFName.of('Title'))) : undefined;
  const wrong: DescriptionFault[] = [];
  const stream = catalog.lookup(PDFName.of('Metadata'));
  const xmp = stream instanceof PDFRawStream ? Buffer.from(streamBytes(stream)).toString('utf8') : null;
  const other = xmp === null ? undefined : xmpTitle(xmp);
  if (xmp === null) wrong.push('xmp');
  if ((title ?? other ?? '').trim() === '') wrong.push('title');
  // Programs that write a file anew may leave Info out, which PDF 2.0 has given up.
  else if (xmp !== null && title !== undefined && title !== other) wrong.push('titles');
  if (String(dictAt(catalog, 'ViewerPreferences')?.lookup(PDFName.of('DisplayDocTitle'))) !== 'true')
    wrong.push('shown');
  if ((textOf(catalog.lookup(PDFName.of('Lang'))) ?? '') === '') wrong.push('language');
  if (!dictAt(catalog, 'Outlines')?.has(PDFName.of('First'))) wrong.push('outline');
  return wrong.map((detail) => finding('description', null, detail));
}

/** Title in XMP; undefined when it has none. */
function xmpTitle(xmp: string): string | undefined {
  const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1];
  return title
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Checks that every page has a label of its own. */
export function checkLabels(pdf: OpenPdf): Finding[] {
  const labels = pageLabelsOf(pdf);
  if (labels === null) return [finding('page-label', null, 'none')];
  const seen = new Set<string>();
  return labels.flatMap((label, at) => {
    if (label !== '' && !seen.has(label)) {
      seen.add(label);
      return [];
    }
    return [finding('page-label', at, label === '' ? 'empty' : label)];
  });
}

/** The label of every page (ISO 32000-1, 12.4.2), or null when the document has none. Understands arabic and lower-case roman numbers and fixed texts. */
export function pageLabelsOf({ context, catalog, pages }: OpenPdf): readonly string[] | null {
  const tree = dictAt(catalog, 'PageLabels');
  if (!tree) return null;
  const starts = new Map(
    treeEntries(context, tree, 'Nums').map(([page, value]) => [Number(page.toString()), context.lookup(value)]),
  );
  let sequence: PDFDict | null = null;
  let begun = 0;
  return pages.map((_, at) => {
    const start = starts.get(at);
    if (start instanceof PDFDict) [sequence, begun] = [start, at];
    return sequence ? labelAt(sequence, at - begun) : '';
  });
}

function labelAt(sequence: PDFDict, by: number): string {
  const prefix = textOf(sequence.lookup(PDFName.of('P'))) ?? '';
  const start = sequence.lookup(PDFName.of('St'));
  const number = (start === undefined ? 1 : Number(start.toString())) + by;
  switch (nameAt(sequence, 'S')) {
    case 'D':
      return `${prefix}${number}`;
    case 'r':
      return `${prefix}${romanNumeral(number)}`;
    default:
      return prefix;
  }
}
