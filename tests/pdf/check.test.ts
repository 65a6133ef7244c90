import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFRef, PDFWriter } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finish } from '../../scripts/pdf/assemble.ts';
import { verify } from '../../scripts/pdf/check.ts';
import { contentStream, pageContent } from '../../scripts/pdf/content.ts';
import { nameAt, type OpenPdf, openPdf } from '../../scripts/pdf/open.ts';
import { assemble } from './assembled.ts';
import { type Block, printed } from './chrome-like.ts';
import { plainPart } from './plain-part.ts';

const info = { title: '一', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

const pages: Block[][] = [
  [
    { type: 'H1', text: '一', id: 'a' },
    { type: 'figure', alt: '图' },
    { type: 'link', text: '见', to: '#a' },
  ],
  [{ type: 'P', text: '二' }],
];

/** Finds what is wrong with a sound document after damage. */
async function findingsAfter(damage: (pdf: OpenPdf) => void): Promise<string[]> {
  const pdf = await openPdf((await finish(await printed(pages), info)).pdf);
  damage(pdf);
  const bytes = await PDFWriter.forContext(pdf.context, Number.POSITIVE_INFINITY).serializeToBuffer();
  return (await verify(bytes)).map(({ kind, page }) => `${kind} ${page}`);
}

function find(context: PDFContext, matches: (dict: PDFDict) => boolean): PDFDict {
  const found = context
    .enumerateIndirectObjects()
    .find(([, object]) => object instanceof PDFDict && matches(object))?.[1];
  if (!(found instanceof PDFDict)) throw new Error('not found');
  return found;
}

const ofType = (type: string) => (dict: PDFDict) => nameAt(dict, 'Type') === type;

function page(pdf: OpenPdf, number: number): PDFDict {
  const dict = pdf.pages[number]?.dict;
  if (!dict) throw new Error('no such page');
  return dict;
}

function write(dict: PDFDict, content: string): void {
  dict.set(PDFName.of('Contents'), dict.context.register(contentStream(dict.context, content)));
}

describe('verify', () => {
  it('finds nothing in a sound document', async () => {
    expect(await findingsAfter(() => {})).toEqual([]);
  });

  it('finds a reference to nothing', async () => {
    expect(await findingsAfter(({ catalog }) => catalog.set(PDFName.of('AcroForm'), PDFRef.of(9999)))).toEqual([
      'dangling-reference null',
    ]);
  });

  it('finds a page that the tree has lost', async () => {
    const findings = await findingsAfter(({ catalog }) =>
      catalog.lookup(PDFName.of('Pages'), PDFDict).lookup(PDFName.of('Kids'), PDFArray).remove(1),
    );
    expect(findings).toContain('page-tree null');
    expect(findings.filter((line) => line === 'page-tree null')).toHaveLength(2);
  });

  it('finds painting that is neither tagged nor an artifact', async () => {
    expect(await findingsAfter((pdf) => write(page(pdf, 1), `${pageContent(page(pdf, 1))}\n0 0 1 1 re\nf`))).toEqual([
      'untagged-content 2',
    ]);
  });

  it('finds content without an element and elements without content', async () => {
    expect(await findingsAfter((pdf) => write(page(pdf, 1), '/P <</MCID 5>> BDC\nEMC'))).toEqual([
      'structure 2',
      'structure null',
    ]);
  });

  it('finds an annotation that is not tagged', async () => {
    const findings = await findingsAfter(({ context }) =>
      find(context, ofType('Annot')).set(PDFName.of('StructParent'), PDFNumber.of(99)),
    );
    expect(findings).toEqual(['structure 1']);
  });

  it('finds links and outline entries that lead nowhere', async () => {
    expect(await findingsAfter(({ catalog }) => catalog.delete(PDFName.of('Names')))).toEqual(['link-target 1']);
    const outline = (dict: PDFDict) => dict.has(PDFName.of('Title')) && dict.has(PDFName.of('Dest'));
    expect(await findingsAfter(({ context }) => find(context, outline).delete(PDFName.of('Dest')))).toEqual([
      'outline-target null',
    ]);
  });

  it('finds a figure without a text', async () => {
    const figure = (dict: PDFDict) => nameAt(dict, 'S') === 'Figure';
    expect(await findingsAfter(({ context }) => find(context, figure).delete(PDFName.of('Alt')))).toEqual([
      'figure-without-text 1',
    ]);
  });

  it('finds Type 3 fonts and fonts that are not embedded', async () => {
    const composite = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Type0';
    const type3 = await findingsAfter(({ context }) => {
      const font = find(context, composite);
      font.delete(PDFName.of('DescendantFonts'));
      font.set(PDFName.of('Subtype'), PDFName.of('Type3'));
    });
    expect(type3).toEqual(['type3-font 1']);
    const missing = await findingsAfter(({ context }) =>
      find(context, ofType('FontDescriptor')).delete(PDFName.of('FontFile2')),
    );
    expect(missing).toEqual(['font-not-embedded 1']);
  });

  it('finds a link of a part to an id that no part has', async () => {
    const pdf = await printed([[{ type: 'link', text: '见', to: 'huikan:t9' }]]);
    expect(await verify(await assemble([plainPart('a', pdf)], info, null))).toEqual([
      { kind: 'link-target', page: 1, detail: 't9' },
    ]);
  });
});
