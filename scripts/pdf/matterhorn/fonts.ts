import { type PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { contentOf } from '../content.ts';
import { arrayAt, dictAt, nameAt, type OpenPdf } from '../open.ts';
import { readToUnicode } from '../to-unicode.ts';
import { fails, type UaFinding } from './condition.ts';

/** Checkpoint 31 as far as font dictionaries show it. Conditions on Type 1 and simple TrueType fonts are left out: no part has any, and one is reported as 31-009. */
export function fontFailures({ context }: OpenPdf): UaFinding[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') return [];
    return nameAt(object, 'Subtype') === 'Type0' ? composite(context, object) : [];
  });
}

function composite(context: PDFContext, font: PDFDict): UaFinding[] {
  const name = nameAt(font, 'BaseFont') ?? '';
  const found: UaFinding[] = [];
  const says = (condition: string): void => {
    found.push(fails(condition, null, name));
  };
  const encoding = font.lookup(PDFName.of('Encoding'));
  const named = encoding instanceof PDFName ? encoding.decodeText() : null;
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0);
  if (encoding instanceof PDFRawStream) found.push(...embeddedMap(encoding, descendant, name));
  else if (named === null || !isPredefined(named)) says('31-006');
  if (descendant instanceof PDFDict) {
    const descriptor = dictAt(descendant, 'FontDescriptor');
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
    if (!embedded) says('31-009');
    if (nameAt(descendant, 'Subtype') === 'CIDFontType2') {
      const glyphs = descendant.lookup(PDFName.of('CIDToGIDMap'));
      if (!glyphs) says('31-005');
      else if (!(glyphs instanceof PDFRawStream) && nameAt(descendant, 'CIDToGIDMap') !== 'Identity') says('31-004');
    }
    // What such a string says can't be checked against a program here; without one there is nothing to contradict.
    if (descriptor?.has(PDFName.of('CIDSet'))) says('31-014');
  }
  const written = font.get(PDFName.of('ToUnicode'));
  if (!written) {
    const ordering =
      descendant instanceof PDFDict ? dictAt(descendant, 'CIDSystemInfo')?.lookup(PDFName.of('Ordering')) : undefined;
    if (!/GB1|CNS1|Japan1|Korea1/.test(String(ordering))) says('31-027');
    return found;
  }
  const values = new Set(readToUnicode(contentOf(context, written)).values());
  if (values.has('0000')) says('31-028');
  if (values.has('FEFF') || values.has('FFFE')) says('31-029');
  return found;
}

/** CMaps of ISO 32000-1, table 118, without the `-H` or `-V` at their end. */
const predefinedMaps = new Set(
  (
    'Identity GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16 83pv-RKSJ ' +
    '90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC ' +
    'UniKS-UCS2 UniKS-UTF16'
  ).split(' '),
);

function isPredefined(name: string): boolean {
  return name === 'H' || name === 'V' || (/-[HV]$/.test(name) && predefinedMaps.has(name.slice(0, -2)));
}

function embeddedMap(map: PDFRawStream, descendant: unknown, name: string): UaFinding[] {
  const found: UaFinding[] = [];
  const text = contentOf(map.dict.context, map);
  const written = /\/WMode\s+(\d)/.exec(text)?.[1] ?? '0';
  if ((map.dict.lookup(PDFName.of('WMode'))?.toString() ?? '0') !== written) found.push(fails('31-007', null, name));
  const used = /\/([^\s/]+)\s+usecmap/.exec(text)?.[1];
  if (used !== undefined && !isPredefined(used)) found.push(fails('31-008', null, name));
  const [own, other] = [
    dictAt(map.dict, 'CIDSystemInfo'),
    descendant instanceof PDFDict ? dictAt(descendant, 'CIDSystemInfo') : undefined,
  ];
  const value = (dict: PDFDict | undefined, key: string): string => dict?.lookup(PDFName.of(key))?.toString() ?? '';
  if (value(own, 'Registry') !== value(other, 'Registry')) found.push(fails('31-001', null, name));
  if (value(own, 'Ordering') !== value(other, 'Ordering')) found.push(fails('31-002', null, name));
  if (Number(value(other, 'Supplement')) < Number(value(own, 'Supplement'))) found.push(fails('31-003', null, name));
  return found;
}
