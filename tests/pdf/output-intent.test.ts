import { PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { impose } from '../../scripts/imposition/imposition.ts';
import { pageContent } from '../../scripts/pdf/content.ts';
import { withDirectLengths } from '../../scripts/pdf/direct-lengths.ts';
import { imposePages } from '../../scripts/pdf/impose.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import { profileName } from '../../scripts/pdf/output-intent.ts';
import { finish, verify } from '../../scripts/pdf/pdf.ts';
import { plainPages } from '../../scripts/pdf/plain-pages.ts';
import { printed } from './chrome-like.ts';
import { readBack } from './read-back.ts';

const info = { title: '一', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };

/** The head of an ICC profile with one tag. */
function profile(kind: 'desc' | 'mluc', name: string): Uint8Array {
  const text = kind === 'desc' ? Buffer.from(`${name}\0`, 'latin1') : Buffer.from(name, 'utf16le').swap16();
  const element = Buffer.alloc((kind === 'desc' ? 12 : 28) + text.length);
  element.write(kind, 'latin1');
  if (kind === 'desc') element.writeUInt32BE(text.length, 8);
  else {
    element.writeUInt32BE(1, 8);
    element.writeUInt32BE(text.length, 20);
    element.writeUInt32BE(28, 24);
  }
  text.copy(element, element.length - text.length);
  const head = Buffer.alloc(144);
  head.writeUInt32BE(1, 128);
  head.write('desc', 132, 'latin1');
  head.writeUInt32BE(144, 136);
  head.writeUInt32BE(element.length, 140);
  return new Uint8Array(Buffer.concat([head, element]));
}

describe('the name of a profile', () => {
  it('is read from old and new profiles', () => {
    expect(profileName(profile('desc', 'Artefact SWOP'))).toBe('Artefact SWOP');
    expect(profileName(profile('mluc', '日本印刷'))).toBe('日本印刷');
    expect(profileName(new Uint8Array(3))).toBe('');
  });
});

describe('a separated file', () => {
  let pdf: Uint8Array;

  beforeAll(async () => {
    const { pdf: book } = await finish(await printed([[{ type: 'P', text: '一' }]], { size: [594.96, 841.92] }), info);
    const sheets = impose(
      { title: '', pages: 1, page: { width: 210, height: 297 } },
      { scheme: 'saddle', marks: false, thickness: 0.1, sheets: null },
    );
    const ink = { profile: profile('desc', 'Press'), name: 'Press' };
    pdf = (await imposePages(book, sheets, info, null, ink)).pdf;
  });

  it('says for what press, with the profile in it', async () => {
    const { catalog, context } = await openPdf(pdf);
    const intents = `${context.lookup(catalog.get(PDFName.of('OutputIntents')))}`;
    const [, number] = /(\d+) 0 R/.exec(intents) ?? [];
    const intent = context.enumerateIndirectObjects().find(([ref]) => ref.objectNumber === Number(number))?.[1];
    expect(`${intent}`).toMatch(/\/S \/GTS_PDFX\n\/OutputConditionIdentifier \(Custom\)/);
    expect(`${intent}`).toMatch(/\/DestOutputProfile \d+ 0 R/);
  });

  it('is PDF 1.6, and says what PDF/X-4 asks for', async () => {
    expect(Buffer.from(pdf).toString('latin1', 0, 9)).toBe('%PDF-1.6\n');
    const { info: told, metadata } = await readBack(pdf);
    expect(metadata.get('pdfxid:gts_pdfxversion')).toBe('PDF/X-4');
    expect(metadata.get('xmpmm:documentid')).toMatch(/^uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(metadata.get('pdf:trapped')).toBe('False');
    expect(told['Trapped']).toMatchObject({ name: 'False' });
    expect(await verify(pdf)).toEqual([]);
  });
});

describe('pages for a program that converts colours', () => {
  it('have their boxes, black instead of nearly black, and nothing but what is drawn', async () => {
    const { pdf: book } = await finish(
      await printed([[{ type: 'link', text: '一', to: '#a' }]], { size: [594.96, 841.92] }),
      info,
    );
    const { pages, catalog } = await openPdf(await plainPages(book, 'neutral'));
    expect(pages).toHaveLength(1);
    expect(`${pages[0]?.dict}`).toMatch(/\/TrimBox \[ 0 0 594.96 841.92 \]/);
    expect(`${pages[0]?.dict}`).not.toContain('Annots');
    expect(`${catalog}`).not.toContain('StructTreeRoot');
    expect(pages[0] && pageContent(pages[0].dict)).toBe('/Page Do');
  });
});

describe('lengths in objects of their own', () => {
  const file = (last: string): Uint8Array =>
    new Uint8Array(
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length 5 0 R>>stream\nq Q${last}\nendstream\nendobj\n5 0 obj\n4\nendobj\ntrailer\n<</Root 1 0 R>>\n`,
        'latin1',
      ),
    );
  const content = async (pdf: Uint8Array): Promise<string> => {
    const [page] = (await openPdf(pdf)).pages;
    return page ? pageContent(page.dict) : '';
  };

  it('are written into the streams, so that a last carriage return is theirs', async () => {
    expect(await content(withDirectLengths(file('\r')))).toBe('q Q\r');
    expect(await content(withDirectLengths(file('!')))).toBe('q Q!');
  });

  it('are left where they are written already', () => {
    const direct = new Uint8Array(Buffer.from('1 0 obj\n<</Length 4>>stream\nq Q \nendstream\nendobj\n', 'latin1'));
    expect(withDirectLengths(direct)).toBe(direct);
  });
});
