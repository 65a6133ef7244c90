import { type PDFArray, type PDFContext, PDFName } from 'pdf-lib';
import type { Imposition, PressSide, Rect, Slot } from '../imposition/imposition.ts';
import { type Book, createBook, plainSheet, writePages } from './book.ts';
import { blendIn, type Plates } from './colour.ts';
import { greyForms } from './greying.ts';
import { pageLabels } from './labels.ts';
import { writeMetadata } from './metadata.ts';
import { openContext } from './open.ts';
import { contentDigest, writeOutputIntent } from './output-intent.ts';
import { type PageForm, pageForms, pagesOf } from './page-forms.ts';
import type { PageLabel } from './pagination.ts';
import type { AssembledBook, DocumentInfo, ImposedPages, PressInk } from './part.ts';
import { inspectSides } from './preflight/inspect-sides.ts';
import { inspectWritten } from './preflight/inspection.ts';
import type { ShownPage } from './preflight/shown.ts';
import { drawMarks, markResources, pt } from './press-marks.ts';
import { serialize } from './serialize.ts';
import { type LineFace, lineFace } from './set-line.ts';
import type { Sheet } from './sheet.ts';

/**
 * Draws a finished book onto press sheets. Pages come as vectors with their text; links, outline and tags stay behind, since nobody reads on a press sheet and its
 * order is the binder's. Each page of the file is a side, labelled `1 正面`, `1 反面`. TrimBox and BleedBox are around both pages of a side. The same book gives the
 * same bytes.
 *
 * @param face for the line that says what a sheet is: a subset TrueType face, embedded whole; null for an imposition without marks
 * @param ink `grey` is done here as far as it can be; CMYK pages have been separated before, and the file says for what press (PDF/X-4)
 * @throws when the imposition names a page that isn't there, or the face lacks a character
 */
export async function imposePages(
  finished: Uint8Array | AssembledBook,
  imposition: Imposition,
  info: DocumentInfo,
  face: Uint8Array | null,
  ink: PressInk = 'as-is',
): Promise<ImposedPages> {
  const source = await pagesOf(finished);
  const book = createBook();
  const { context } = book;
  const pages = pageForms(source, context);
  const forms = pages.map(({ form }) => form);
  const coloured = ink === 'grey' ? greyForms(context, forms, 'all') : 0;
  const plates = typeof ink === 'string' ? 'DeviceGray' : 'DeviceCMYK';
  if (ink !== 'as-is') blendIn(context, plates);
  const marks = face && { face: lineFace(context, face), colour: registration(context, plates) };
  const sides = imposition.sheets.flatMap(({ front, back }) => [front, back]);
  const sheets = sides.map((side) => pressSide(book, imposition, side, pages, marks));
  writePages(book, sheets);
  book.catalog.set(PDFName.of('PageLabels'), pageLabels(context, sides.map(sideLabel)));
  writeMetadata(book, info, false);
  if (typeof ink !== 'string') writeOutputIntent(book, ink, info, contentDigest(context, forms));
  const pdf = await serialize(context);
  const inspected = finished instanceof Uint8Array ? null : finished;
  return {
    pdf,
    coloured,
    inspect() {
      const open = openContext(context);
      if (inspected === null) return inspectWritten(pdf, open);
      const shown = inspected.inspect().pages;
      return inspectSides(
        pdf,
        open,
        sides.map((side) => pagesOn(side, shown)),
      );
    },
  };
}

function pagesOn({ slots }: PressSide, shown: readonly ShownPage[]): readonly ShownPage[] {
  return slots.flatMap(({ page }) => (page === null ? [] : (shown[page] ?? [])));
}

interface MarkMeans {
  readonly face: LineFace;
  readonly colour: PDFArray;
}

function pressSide(
  book: Book,
  { press, trim, bleed }: Imposition,
  { slots, marks }: PressSide,
  pages: readonly PageForm[],
  means: MarkMeans | null,
): Sheet {
  const { context, pageTree } = book;
  const drawn = slots.flatMap((slot) => (slot.page === null ? [] : [{ slot, page: pageAt(pages, slot.page) }]));
  const dict = context.obj({
    Type: 'Page',
    Parent: pageTree,
    Resources: {
      XObject: Object.fromEntries(drawn.map(({ slot, page }) => [`P${(slot.page ?? 0) + 1}`, page.form])),
      ...(means && {
        ColorSpace: { [markResources.colour]: means.colour },
        Font: { [markResources.font]: means.face.font },
      }),
    },
  });
  const whole = { left: 0, bottom: 0, right: press.width, top: press.height };
  for (const [key, rect] of [
    ['MediaBox', whole],
    ['CropBox', whole],
    ['BleedBox', bleed],
    ['TrimBox', trim],
  ] as const) {
    dict.set(PDFName.of(key), context.obj([rect.left, rect.bottom, rect.right, rect.top].map((mm) => Number(pt(mm)))));
  }
  const content = drawn.map(({ slot, page }) => drawPage(slot, page));
  if (means) content.push(drawMarks(marks, means.face));
  return plainSheet(book, dict, content.join('\n'));
}

function pageAt(pages: readonly PageForm[], number: number): PageForm {
  const page = pages[number];
  if (!page) throw new RangeError(`There is no page ${number + 1}: the document has ${pages.length}.`);
  return page;
}

/** Draws a page with its trimmed page in the middle of the slot's. */
function drawPage({ page, trim, clip }: Slot, { trim: own }: PageForm): string {
  const shift = (low: number, high: number, ownLow: number, ownHigh: number): string => {
    const middle = (((low + high) / 2) * 72) / 25.4 - (ownLow + ownHigh) / 2;
    return String(Math.round(middle * 1000) / 1000);
  };
  const x = shift(trim.left, trim.right, own.left, own.right);
  const y = shift(trim.bottom, trim.top, own.bottom, own.top);
  return `q\n${rectangle(clip)} re\nW n\n1 0 0 1 ${x} ${y} cm\n/P${(page ?? 0) + 1} Do\nQ`;
}

function rectangle({ left, bottom, right, top }: Rect): string {
  return [left, bottom, right - left, top - bottom].map(pt).join(' ');
}

function sideLabel({ face }: PressSide, at: number): PageLabel {
  return { style: 'fixed', text: `${Math.floor(at / 2) + 1} ${face === 'front' ? '正面' : '反面'}` };
}

/** The colour of marks: on all plates of a press, black where there are none (ISO 32000-1, 8.6.6.4). */
function registration(context: PDFContext, plates: Plates): PDFArray {
  const [none, full] = plates === 'DeviceGray' ? [[1], [0]] : [new Array(4).fill(0), new Array(4).fill(1)];
  const tint = context.obj({ FunctionType: 2, Domain: [0, 1], C0: none, C1: full, N: 1 });
  return context.obj([PDFName.of('Separation'), PDFName.of('All'), PDFName.of(plates), tint]);
}
