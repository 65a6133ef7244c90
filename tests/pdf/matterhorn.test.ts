import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { contentStream } from '../../scripts/pdf/content.ts';
import type { UaFinding } from '../../scripts/pdf/matterhorn/condition.ts';
import { matterhornFindings } from '../../scripts/pdf/matterhorn/matterhorn.ts';
import { arrayAt, dictAt, type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';
import { pageReader } from '../../scripts/pdf/page-reader.ts';
import { assemble } from './assembled.ts';
import { printed } from './chrome-like.ts';
import { damaged, element, find, ofType, page, rewrite } from './damage.ts';
import { plainPart } from './plain-part.ts';

const info = { title: '会刊', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

let book: Uint8Array;

beforeAll(async () => {
  const pdf = await printed([
    [
      { type: 'H1', text: '第一章', id: 'a' },
      { type: 'H2', text: '第一节' },
      { type: 'P', text: '教育' },
      { type: 'figure', alt: '图' },
    ],
    [
      { type: 'table', head: '年', cell: '一' },
      { type: 'faded', text: '会刊' },
      { type: 'link', text: '见', to: '#a' },
      { type: 'link', text: '见', to: 'https://example.com/' },
    ],
  ]);
  book = await assemble([plainPart('a', pdf, { outlineTitle: '一', contents: true })], info, null);
});

async function failures(bytes: Uint8Array): Promise<readonly UaFinding[]> {
  const pdf = await openPdf(bytes);
  const read = pageReader(pdf);
  return matterhornFindings(
    pdf,
    pdf.pages.map(({ dict }) => read(dict)),
  );
}

const name = (text: string): PDFName => PDFName.of(text);
const set = (dict: PDFDict, key: string, value: PDFObject): void => dict.set(name(key), value);
const retype = (from: string, to: string) => (pdf: OpenPdf) => set(element(pdf, from), 'S', name(to));
const inCatalog = (key: string, value: (pdf: OpenPdf) => PDFObject) => (pdf: OpenPdf) =>
  set(pdf.catalog, key, value(pdf));
const font = (pdf: OpenPdf, subtype: string): PDFDict =>
  find(pdf, (dict) => dict.get(name('Subtype')) === name(subtype));
const inFont = (subtype: string, key: string, value: (pdf: OpenPdf) => PDFObject) => (pdf: OpenPdf) =>
  set(font(pdf, subtype), key, value(pdf));
const annotation = (key: string, value: PDFObject | null) => (pdf: OpenPdf) => {
  const dict = ofType(pdf, 'Annot');
  if (value) set(dict, key, value);
  else dict.delete(name(key));
};
const show = (line: string) => (pdf: OpenPdf) => rewrite(pdf, 0, (content) => `${content}\n${line}`);
const xmp = (change: (text: string) => string) => (pdf: OpenPdf) => {
  const stream = pdf.catalog.lookup(name('Metadata'));
  const text = stream && 'contents' in stream ? Buffer.from(stream.contents as Uint8Array).toString('utf8') : '';
  set(pdf.catalog, 'Metadata', pdf.context.register(pdf.context.stream(Buffer.from(change(text), 'utf8'))));
};
const configuration = (key: 'D' | 'Configs', own: Record<string, string>) =>
  inCatalog('OCProperties', ({ context }) => {
    const dict = context.obj(own);
    if (own['Name'] !== undefined) set(dict, 'Name', PDFString.of(own['Name']));
    return context.obj(
      key === 'D' ? { OCGs: [], D: dict } : { OCGs: [], D: { Name: PDFString.of('a') }, Configs: [dict] },
    );
  });
const note = (ids: readonly (string | null)[]) => (pdf: OpenPdf) => {
  const parent = element(pdf, 'Document');
  const notes = ids.map((id) => {
    const dict = pdf.context.obj({ Type: 'StructElem', S: 'Note', P: pdf.catalog.get(name('StructTreeRoot')) ?? null });
    if (id !== null) set(dict, 'ID', PDFString.of(id));
    return pdf.context.register(dict);
  });
  const kids = parent.lookup(name('K'));
  set(
    parent,
    'K',
    pdf.context.obj([
      ...(kids instanceof PDFArray ? kids.asArray() : [parent.get(name('K'))]),
      ...notes,
    ] as PDFObject[]),
  );
};
/** A ToUnicode map in which every code says the same. */
const saying = (text: string) =>
  inFont('Type0', 'ToUnicode', ({ context }) =>
    context.register(contentStream(context, `1 beginbfrange <0000> <FFFF> [${`<${text}>`.repeat(65_536)}] endbfrange`)),
  );
/** An encoding that is a CMap of its own. */
const map = (text: string, system: { Registry?: string; Ordering?: string; Supplement?: number } = {}) =>
  inFont('Type0', 'Encoding', ({ context }) => {
    const { Registry = 'Adobe', Ordering = 'Identity', Supplement = 0 } = system;
    const collection = context.obj({ Supplement });
    set(collection, 'Registry', PDFString.of(Registry));
    set(collection, 'Ordering', PDFString.of(Ordering));
    const stream = contentStream(context, text, { CIDSystemInfo: collection });
    return context.register(stream);
  });

/** A damage for each condition, of which it is the cause. */
const damages: Readonly<Record<string, (pdf: OpenPdf) => void>> = {
  '01-003': (pdf) => rewrite(pdf, 0, (content) => content.replace(/BDC\nBT/, 'BDC\n/Artifact BMC\nEMC\nBT')),
  '01-004': (pdf) =>
    rewrite(pdf, 0, (content) => content.replace(/(\/\S+ <<\/MCID 0 ?>> ?BDC[\s\S]*?EMC)/, '/Artifact BMC\n$1\nEMC')),
  '01-005': show('0 0 1 1 re\nf'),
  '01-007': (pdf) => set(dictAt(pdf.catalog, 'MarkInfo') ?? pdf.catalog, 'Suspects', pdf.context.obj(true)),
  '02-001': retype('P', 'Absatz'),
  '02-003': (pdf) => {
    retype('P', 'A')(pdf);
    set(dictAt(pdf.catalog, 'StructTreeRoot') ?? pdf.catalog, 'RoleMap', pdf.context.obj({ A: 'B', B: 'A' }));
  },
  '02-004': (pdf) =>
    set(dictAt(pdf.catalog, 'StructTreeRoot') ?? pdf.catalog, 'RoleMap', pdf.context.obj({ P: 'Span' })),
  '06-001': (pdf) => void pdf.catalog.delete(name('Metadata')),
  '06-002': xmp((text) => text.replace('pdfuaid:part>1', 'pdfuaid:part>2')),
  '06-003': xmp((text) => text.replaceAll('dc:title', 'dc:subject')),
  '07-001': (pdf) => void pdf.catalog.delete(name('ViewerPreferences')),
  '07-002': inCatalog('ViewerPreferences', ({ context }) => context.obj({ DisplayDocTitle: false })),
  '09-004': retype('TR', 'Div'),
  '09-005': retype('P', 'LI'),
  '09-006': retype('TOCI', 'Div'),
  '09-007': retype('P', 'RT'),
  '09-008': retype('P', 'WT'),
  '10-001': inFont('Type0', 'ToUnicode', ({ context }) => context.register(contentStream(context, ''))),
  '11-001': (pdf) => void pdf.catalog.delete(name('Lang')),
  '13-004': (pdf) => void element(pdf, 'Figure').delete(name('Alt')),
  '14-002': retype('H1', 'H2'),
  '14-003': retype('H2', 'H3'),
  '14-006': (pdf) => {
    retype('H1', 'H')(pdf);
    retype('H2', 'H')(pdf);
  },
  '14-007': retype('H2', 'H'),
  '15-003': (pdf) => void element(pdf, 'TD').delete(name('A')),
  '17-002': (pdf) => {
    retype('Figure', 'Formula')(pdf);
    element(pdf, 'Formula').delete(name('Alt'));
  },
  '19-003': note([null]),
  '19-004': note(['n', 'n']),
  '20-001': configuration('Configs', {}),
  '20-002': configuration('D', {}),
  '20-003': configuration('D', { Name: 'a', AS: 'x' }),
  '21-001': (pdf) => {
    const file = pdf.context.obj({ Type: 'Filespec' });
    const names = dictAt(pdf.catalog, 'Names') ?? pdf.catalog;
    set(names, 'EmbeddedFiles', pdf.context.obj({ Names: [PDFHexString.fromText('a'), file] }));
  },
  '25-001': inCatalog('AcroForm', ({ context }) =>
    context.obj({ XFA: context.register(contentStream(context, '<dynamicRender>required</dynamicRender>')) }),
  ),
  '28-002': annotation('Subtype', name('Text')),
  '28-004': annotation('Contents', null),
  '28-005': annotation('Subtype', name('Widget')),
  '28-006': annotation('Subtype', name('Other')),
  '28-007': annotation('Subtype', name('TrapNet')),
  '28-008': (pdf) => void page(pdf, 1).delete(name('Tabs')),
  '28-009': (pdf) => set(page(pdf, 1), 'Tabs', name('R')),
  '28-010': annotation('Subtype', name('Widget')),
  '28-011': retype('Link', 'Span'),
  '28-012': annotation('Contents', null),
  '28-017': annotation('Subtype', name('PrinterMark')),
  '30-001': (pdf) => set(formOf(pdf), 'Ref', pdf.context.obj({})),
  '30-002': (pdf) => rewrite(pdf, 1, (content) => `${content}\n/X1 Do`),
  '31-001': map('', { Registry: 'Other' }),
  '31-002': map('', { Ordering: 'Other' }),
  '31-003': map('', { Supplement: 4 }),
  '31-004': inFont('CIDFontType2', 'CIDToGIDMap', () => name('Other')),
  '31-005': (pdf) => void font(pdf, 'CIDFontType2').delete(name('CIDToGIDMap')),
  '31-006': inFont('Type0', 'Encoding', () => name('Other-H')),
  '31-007': map('/WMode 1 def'),
  '31-008': map('/Other-H usecmap'),
  '31-009': (pdf) => void ofType(pdf, 'FontDescriptor').delete(name('FontFile2')),
  '31-011': show('/Artifact BMC\nBT\n/F4 9 Tf\n<EA60> Tj\nET\nEMC'),
  '31-014': (pdf) => set(ofType(pdf, 'FontDescriptor'), 'CIDSet', pdf.context.register(pdf.context.stream('x'))),
  '31-016': inFont('CIDFontType2', 'W', ({ context }) => context.obj([0, 65_535, 333])),
  '31-027': (pdf) => void font(pdf, 'Type0').delete(name('ToUnicode')),
  '31-028': saying('0000'),
  '31-029': saying('FEFF'),
  '31-030': show('/Artifact BMC\nBT\n/F4 9 Tf\n<0000> Tj\nET\nEMC'),
};

/** The form of the faded text. */
function formOf(pdf: OpenPdf): PDFDict {
  const resources = page(pdf, 1).lookup(name('Resources'), PDFDict);
  const form = dictAt(resources, 'XObject')?.lookup(name('X1'));
  return form && 'dict' in form && form.dict instanceof PDFDict ? form.dict : pdf.catalog;
}

describe('matterhornFindings', () => {
  it('finds nothing in a book as it is assembled', async () => {
    expect(await failures(book)).toEqual([]);
  });

  it.each(Object.entries(damages))('finds %s', async (condition, damage) => {
    const found = await failures(await damaged(book, damage));
    expect(found.map((failure) => failure.condition)).toContain(condition);
  });

  it('names the page where there is one', async () => {
    const found = async (condition: string) =>
      (await failures(await damaged(book, damages[condition] ?? (() => {})))).find((one) => one.condition === condition)
        ?.page;
    expect([await found('13-004'), await found('15-003'), await found('28-012'), await found('11-001')]).toEqual([
      0,
      1,
      1,
      null,
    ]);
  });

  it('reads permissions where a file is encrypted', async () => {
    for (const [permissions, condition] of [
      [{}, '26-001'],
      [{ P: -1 & ~(1 << 9) }, '26-002'],
    ] as const) {
      const pdf = await openPdf(book);
      pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj(permissions));
      const found = matterhornFindings(pdf, []).map((failure) => failure.condition);
      expect(found).toContain(condition);
    }
  });
});

describe('docs/pdf-ua.md', () => {
  const text = readFileSync(join(packageRoot(), 'docs/pdf-ua.md'), 'utf8');

  it('lists every condition of the protocol once, and those as checked that are', () => {
    const lines = [...text.matchAll(/^\| (\d\d-\d\d\d) \| (checked|person|no case) \|/gm)].map(([, condition, how]) => [
      condition,
      how,
    ]);
    const conditions = lines.map(([condition]) => condition);
    expect(new Set(conditions).size).toBe(conditions.length);
    const checked = lines.flatMap(([condition, how]) => (how === 'checked' ? [condition] : []));
    expect(checked).toEqual([...Object.keys(damages), '26-001', '26-002', ...answeredByLanguage].sort());
  });
});

/** The language of the whole document answers for these, as for 11-001. */
const answeredByLanguage = ['11-002', '11-003', '11-004', '11-005', '11-006'];

it('gives every part of the contents an entry', async () => {
  const pdf = await openPdf(book);
  expect(arrayAt(element(pdf, 'TOC'), 'K')?.size()).toBe(2);
});
