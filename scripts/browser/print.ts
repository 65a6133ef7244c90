import { faceUnreadable, pdfIncomplete } from '../diagnostics/catalogue/browser.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { Printed, PrintJob, ScreenshotJob } from './browser.ts';
import { addFaces, usesOf } from './face-uses.ts';
import type { PagePool, Sheet } from './pool.ts';

/** Prints a document with its own page sizes, tagged, with an outline from its headings. */
export async function printDocument(pool: PagePool, job: PrintJob, signal: AbortSignal): Promise<Printed> {
  return await pool.used(signal, async (sheet) => {
    const measured = await layOut(sheet, job);
    const pdf = await sheet.page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: 0,
    });
    if (!isWholePdf(pdf)) {
      throw new Refusal([diagnose(pdfIncomplete, { name: job.name, bytes: pdf.length }, null)], 2);
    }
    return { pdf, measured, refused: sheet.refused() };
  });
}

/** Lays a document out for paper and measures it. */
export async function measureDocument(
  pool: PagePool,
  job: PrintJob,
  signal: AbortSignal,
): Promise<Omit<Printed, 'pdf'>> {
  return await pool.used(signal, async (sheet) => {
    return { measured: await layOut(sheet, job), refused: sheet.refused() };
  });
}

async function layOut(sheet: Sheet, job: PrintJob): Promise<unknown> {
  await sheet.page.emulateMediaType('print');
  await settle(sheet, job);
  if (job.typeset !== undefined) {
    const lines = job.typeset.write(await sheet.page.evaluate(job.typeset.read));
    if (lines !== null) {
      const written: unknown = await sheet.page.evaluate(lines);
      job.typeset.written?.(written);
    }
  }
  return job.measure === null ? undefined : await sheet.page.evaluate(job.measure);
}

/** Takes a picture of a document as PNG. */
export async function photographDocument(pool: PagePool, job: ScreenshotJob, signal: AbortSignal): Promise<Uint8Array> {
  return await pool.fresh(signal, async (sheet) => {
    await sheet.page.setViewport({ width: job.width, height: job.height, deviceScaleFactor: job.scale });
    await settle(sheet, job);
    return await sheet.page.screenshot({ type: 'png' });
  });
}

/** Shows a document, gives it the faces it asks for, and waits for them and its pictures. Faces that the text at hand doesn't need are loaded, too: measuring may. */
async function settle(sheet: Sheet, { name, html, faces }: Pick<PrintJob, 'name' | 'html' | 'faces'>): Promise<void> {
  await sheet.show(html);
  if (faces !== undefined) await addFaces(sheet, await faces(await usesOf(sheet)));
  const broken: unknown = await sheet.page.evaluate(`(async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load().then(() => [], () => [face])));
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    return faces.flat().map((face) => face.family.replaceAll('"', '') + ' ' + face.weight).join(', ');
  })()`);
  // A face from elsewhere is among the addresses refused.
  if (broken !== '' && !sheet.refusedFont()) {
    throw new Refusal([diagnose(faceUnreadable, { name, faces: String(broken) }, null)], 2);
  }
}

/** Whether a PDF begins and ends as one: a browser that runs out of memory may stop halfway. */
export function isWholePdf(pdf: Uint8Array): boolean {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  return text(pdf.subarray(0, 5)) === '%PDF-' && text(pdf.subarray(-32)).includes('%%EOF');
}
