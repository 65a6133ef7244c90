import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { streamBytes } from '../content.ts';
import { arrayAt, dictAt, type OpenPdf, textOf, treeEntries } from '../open.ts';
import { fails, type UaFinding } from './condition.ts';

/** Checkpoints 01 (suspects), 06, 07, 11, 20, 21, 25 and 26: what the catalog and the trailer say. */
export function documentFailures(pdf: OpenPdf): UaFinding[] {
  return [
    ...(flag(dictAt(pdf.catalog, 'MarkInfo'), 'Suspects') === 'true' ? [fails('01-007', null, 'Suspects')] : []),
    ...metadata(pdf),
    ...preferences(pdf),
    ...language(pdf),
    ...optionalContent(pdf),
    ...embeddedFiles(pdf),
    ...forms(pdf),
    ...security(pdf),
  ];
}

function flag(dict: PDFDict | undefined, key: string): string | null {
  return dict?.lookup(PDFName.of(key))?.toString() ?? null;
}

function metadata({ catalog }: OpenPdf): UaFinding[] {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return [fails('06-001', null, 'Metadata')];
  const xmp = Buffer.from(streamBytes(stream)).toString('utf8');
  const found: UaFinding[] = [];
  const identifier = /<pdfuaid:part>\s*1\s*<\/pdfuaid:part>|pdfuaid:part="1"/;
  if (!identifier.test(xmp) || !xmp.includes('http://www.aiim.org/pdfua/ns/id/'))
    found.push(fails('06-002', null, 'pdfuaid:part'));
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+<\/rdf:li>[\s\S]*<\/dc:title>/.test(xmp))
    found.push(fails('06-003', null, 'dc:title'));
  return found;
}

function preferences({ catalog }: OpenPdf): UaFinding[] {
  const shows = flag(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle');
  if (shows === null) return [fails('07-001', null, 'DisplayDocTitle')];
  return shows === 'true' ? [] : [fails('07-002', null, 'DisplayDocTitle')];
}

/** A language of the whole document answers for content, alternative texts, outline, annotations, forms and metadata (11-001 to 11-006). */
function language({ catalog }: OpenPdf): UaFinding[] {
  const tag = textOf(catalog.lookup(PDFName.of('Lang'))) ?? '';
  return /^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/.test(tag) ? [] : [fails('11-001', null, `Lang “${tag}”`)];
}

function optionalContent({ context, catalog }: OpenPdf): UaFinding[] {
  const properties = dictAt(catalog, 'OCProperties');
  if (!properties) return [];
  const named = (dict: PDFDict): boolean => (textOf(dict.lookup(PDFName.of('Name'))) ?? '') !== '';
  const standard = dictAt(properties, 'D');
  const others = (arrayAt(properties, 'Configs')?.asArray() ?? []).flatMap((item) => {
    const dict = context.lookup(item);
    return dict instanceof PDFDict ? [dict] : [];
  });
  return [
    ...others.flatMap((dict) => (named(dict) ? [] : [fails('20-001', null, 'Configs')])),
    ...(standard && !named(standard) ? [fails('20-002', null, 'D')] : []),
    ...[standard, ...others].flatMap((dict) => (dict?.has(PDFName.of('AS')) ? [fails('20-003', null, 'AS')] : [])),
  ];
}

function embeddedFiles({ context, catalog }: OpenPdf): UaFinding[] {
  const names = dictAt(catalog, 'Names');
  return treeEntries(context, names && dictAt(names, 'EmbeddedFiles'), 'Names').flatMap(([key, value]) => {
    const file = context.lookup(value);
    const whole = file instanceof PDFDict && file.has(PDFName.of('F')) && file.has(PDFName.of('UF'));
    return whole ? [] : [fails('21-001', null, textOf(key) ?? '')];
  });
}

function forms({ context, catalog }: OpenPdf): UaFinding[] {
  const form = dictAt(catalog, 'AcroForm');
  const xfa = form?.lookup(PDFName.of('XFA'));
  const packets = xfa instanceof PDFArray ? xfa.asArray().map((item) => context.lookup(item)) : [xfa];
  const dynamic = packets.some(
    (packet) =>
      packet instanceof PDFRawStream &&
      /<dynamicRender>\s*required/.test(Buffer.from(streamBytes(packet)).toString('utf8')),
  );
  return dynamic ? [fails('25-001', null, 'XFA')] : [];
}

function security({ context }: OpenPdf): UaFinding[] {
  const encryption = context.lookup(context.trailerInfo.Encrypt);
  if (!(encryption instanceof PDFDict)) return [];
  const permissions = encryption.lookup(PDFName.of('P'));
  if (!(permissions instanceof PDFNumber)) return [fails('26-001', null, 'P')];
  // Bit 10 lets programs take text out for accessibility (ISO 32000-1, table 22).
  return (permissions.asNumber() & (1 << 9)) === 0 ? [fails('26-002', null, 'P')] : [];
}
