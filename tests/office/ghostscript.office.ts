import { PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { findGhostscript, type Ghostscript } from '../../scripts/ghostscript/ghostscript.ts';
import { runProgram } from '../../scripts/ghostscript/program.ts';
import { impose } from '../../scripts/imposition/imposition.ts';
import { contentOf } from '../../scripts/pdf/content.ts';
import { imposePages } from '../../scripts/pdf/impose.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import { pageBox } from '../../scripts/pdf/page.ts';
import { finish, inspectFonts, profileName, verify } from '../../scripts/pdf/pdf.ts';
import { plainPages } from '../../scripts/pdf/plain-pages.ts';
import { printed } from '../pdf/chrome-like.ts';
import { readBack } from '../pdf/read-back.ts';

/** Colours as an installed Ghostscript converts them. */

const { signal } = new AbortController();
const info = { title: '一', author: '', subject: '', language: 'zh-CN', date: '2022-01-20' };
let program: Ghostscript;
let pages: Uint8Array;
const sheets = impose(
  { title: '', pages: 1, page: { width: 210, height: 297 } },
  { scheme: 'saddle', marks: false, thickness: 0.1, sheets: null },
);

beforeAll(async () => {
  const { platform, env: environment } = process;
  const found = await findGhostscript({ platform, environment, run: runProgram }, signal);
  if (found === null) throw new Error('gs was not found: install Ghostscript (ghostscript).');
  program = found;
  const print = await printed([[{ type: 'P', text: '教育' }, { type: 'ground' }]], { size: [594.96, 841.92] });
  pages = await plainPages((await finish(print, info)).pdf, 'neutral');
});

/** Everything that is drawn in a document, forms included. */
async function drawn(pdf: Uint8Array): Promise<string> {
  const { context } = await openPdf(pdf);
  return context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'),
    )
    .map(([, object]) => contentOf(context, object))
    .join('\n');
}

describe('pages for a press', () => {
  it('are CMYK, with black text on the black plate alone, and as large as they were', async () => {
    const [separated, profile] = await Promise.all([
      program.convert(pages, 'cmyk', signal),
      program.cmykProfile(signal),
    ]);
    const name = await profileName(profile);
    const { pdf } = await imposePages(separated, sheets, info, null, { profile, name });

    expect(name).toMatch(/CMYK/);
    expect(await drawn(pdf)).toMatch(/(^|\s)0 g(\s|$)/m);
    expect(await drawn(pdf)).not.toMatch(/ rg(\s|$)/m);
    expect(await verify(pdf)).toEqual([]);
    expect((await inspectFonts(pdf)).every(({ embedded, type }) => embedded && type === 'CIDFontType2')).toBe(true);
    expect((await readBack(pdf)).metadata.get('pdfxid:gts_pdfxversion')).toBe('PDF/X-4');
    const [page] = (await openPdf(separated)).pages;
    expect(page && Object.values(pageBox(page.dict, 'TrimBox'))).toEqual([0, 0, 594.96, 841.92]);
  });

  it('are the same to the byte when they are converted again', async () => {
    const once = async (): Promise<Uint8Array> =>
      (await imposePages(await program.convert(pages, 'grey', signal), sheets, info, null)).pdf;
    expect(await once()).toEqual(await once());
  });
});
