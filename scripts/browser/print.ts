import { faceUnreadable, pdfIncomplete } from '../diagnostics/catalogue/browser.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { Printed, PrintJob, ScreenshotJob } from './browser.ts';
import { addFaces } from './face-uses.ts';
import type { PagePool } from './pool.ts';
import type { Sheet } from './sheet.ts';

/** Prints a document with its own page sizes, tagged, with an outline from its headings. */
export async function printDocument(pool: PagePool, job: PrintJob, signal: AbortSignal): Promise<Printed> {
  return await pool.used(signal, async (sheet) => {
    await layOut(sheet, job);
    if (job.glance !== undefined) {
      const { from, to, begun, show } = job.glance;
      const printing = sheet.printPages(from, to);
      begun();
      const pages = await printing;
      if (pages !== null) await show(pages);
    }
    const measured = await measure(sheet, job);
    const pdf = await sheet.print();
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
    await layOut(sheet, job);
    return { measured: await measure(sheet, job), refused: sheet.refused() };
  });
}

/** What pages have that are given no faces. */
const noFaces = '';

async function layOut(sheet: Sheet, job: PrintJob): Promise<void> {
  const { name, html, faces, typeset } = job;
  await sheet.devote(faces?.id ?? noFaces);
  // What is laid out before they are there is set in the files behind them, each of which the browser holds twice from then on, 25 MB and more.
  await Promise.allSettled(sheet.faces.values());
  await sheet.write(html);
  if (faces !== undefined) await addFaces(sheet, faces);
  job.handedOver?.();
  await settle(sheet, name);
  if (typeset !== undefined) {
    const lines = typeset.write(await sheet.evaluate(typeset.read));
    if (lines !== null) {
      const written = await sheet.evaluate(lines);
      typeset.written?.(written);
    }
  }
  if (job.settle !== undefined) await sheet.evaluate(job.settle);
}

async function measure(sheet: Sheet, job: PrintJob): Promise<unknown> {
  return job.measure === null ? undefined : await sheet.evaluate(job.measure);
}

/** Takes a picture of a document as PNG. */
export async function photographDocument(pool: PagePool, job: ScreenshotJob, signal: AbortSignal): Promise<Uint8Array> {
  return await pool.fresh(signal, async (sheet) => {
    await sheet.resize(job);
    await sheet.show(job.html);
    await settle(sheet, job.name);
    return await sheet.picture();
  });
}

/** Waits for faces and pictures of the document shown. Faces that the text at hand doesn't need are loaded, too: measuring may. */
async function settle(sheet: Sheet, name: string): Promise<void> {
  const broken = await sheet.evaluate(`(async () => {
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
