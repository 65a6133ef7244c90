import type { Imposition } from '../imposition/imposition.ts';
import type { CompiledPart } from './compiled-part.ts';
import { deferPart, laterPart, type PdfSource, takePart } from './deferred-part.ts';
import type { Finding } from './finding.ts';
import type { EmbeddedFont } from './fonts.ts';
import type {
  AssembledBook,
  BindOptions,
  DocumentInfo,
  FigureFrame,
  Furniture,
  ImposedPages,
  MadePdf,
  OpenPart,
  PageSize,
  Part,
  PartLayout,
  PressInk,
  SlidePlacement,
} from './part.ts';
import type { Expectations } from './preflight/expectations.ts';
import type { Inspection } from './preflight/inspection.ts';
import type { Preflight } from './preflight/preflight.ts';

/** Parses a printed document, counts its pages and finds its named destinations. pdf-lib, here and below, is loaded by the first call. */
export async function openPart(pdf: Uint8Array): Promise<OpenPart> {
  return (await import('./open-part.ts')).openPart(pdf);
}

export { closeParsed, deferPart } from './deferred-part.ts';

/** As `openPart`, for a document whose bytes are put away: it stays open as long as there is room for it, and is opened again afterwards. */
export async function openShelved(source: PdfSource): Promise<OpenPart> {
  const part = await (await import('./open-part.ts')).openPart(source.bytes());
  return deferPart(source, part.layout, part);
}

/** The part for work that changes it: whoever asks for it afterwards gets another. */
export async function freshPart(part: OpenPart): Promise<OpenPart> {
  return await takePart(part, (await import('./open-part.ts')).opened(part));
}

/** A part that is opened when it is bound into a book, and let go then. */
export function openLater(layout: PartLayout, open: () => Promise<OpenPart>): OpenPart {
  return laterPart(layout, async () => await (await import('./open-part.ts')).bindable(await open()));
}

/** Makes a part ready for books, as far as that goes without knowing them; see `compiled-part.ts`. */
export async function compilePart(part: OpenPart, name: string, contents: boolean): Promise<CompiledPart> {
  return (await import('./compiled-part.ts')).compilePart(part, name, contents);
}

/** Opens a compiled part for a book. */
export async function openCompiled(part: CompiledPart): Promise<OpenPart> {
  return (await import('./compiled-part.ts')).openCompiled(part);
}

/** Puts printed parts together into a book, which can be imposed; see `assemble.ts`. */
export async function assembleBook(
  parts: readonly Part[],
  info: DocumentInfo,
  furniture: Furniture | null,
  trim: PageSize | null,
  options: BindOptions = {},
): Promise<AssembledBook> {
  return (await import('./assemble.ts')).assembleBook(parts, info, furniture, trim, options);
}

/** Makes a printed document ready to be given away on its own; see `assemble.ts`. */
export async function finish(pdf: Uint8Array | OpenPart, info: DocumentInfo): Promise<MadePdf> {
  return (await import('./assemble.ts')).finish(pdf, info);
}

/** Finds the figures of a printed document, such as a handout sheet's frames for slides; see `figure-frames.ts`. */
export async function figureFrames(pdf: Uint8Array | OpenPart): Promise<readonly FigureFrame[]> {
  return (await import('./figure-frames.ts')).figureFrames(pdf);
}

/** Draws pages of a deck into the sheets of a handout; see `slides.ts`. */
export async function placeSlides(
  sheets: Uint8Array | OpenPart,
  deck: Uint8Array | OpenPart,
  placements: readonly SlidePlacement[],
): Promise<OpenPart> {
  return (await import('./slides.ts')).placeSlides(sheets, deck, placements);
}

/** Says what is wrong with a PDF; empty when all is well. See `check.ts`. */
export async function verify(pdf: Uint8Array): Promise<readonly Finding[]> {
  return (await import('./check.ts')).verify(pdf);
}

/** Looks a finished PDF through as a print shop and a reader's aid would; see `preflight/preflight.ts`. */
export async function preflight(pdf: Uint8Array, expected: Expectations): Promise<Preflight> {
  return (await import('./preflight/preflight.ts')).preflight(pdf, expected);
}

/** Says what is wrong with a PDF that was inspected; see `preflight/inspection.ts`. */
export async function judge(inspection: Inspection, expected: Expectations): Promise<readonly Finding[]> {
  return (await import('./preflight/inspection.ts')).judge(inspection, expected);
}

/** Lists the fonts of a PDF. */
export async function inspectFonts(pdf: Uint8Array): Promise<readonly EmbeddedFont[]> {
  return (await import('./fonts.ts')).inspectFonts(pdf);
}

/** Draws a finished book onto press sheets; see `impose.ts`. */
export async function imposePages(
  book: Uint8Array | AssembledBook,
  imposition: Imposition,
  info: DocumentInfo,
  face: Uint8Array | null,
  ink?: PressInk,
): Promise<ImposedPages> {
  return (await import('./impose.ts')).imposePages(book, imposition, info, face, ink);
}

/** The pages of a book for a program that converts colours; see `plain-pages.ts`. */
export async function plainPages(book: AssembledBook, greying: 'all' | 'neutral'): Promise<Uint8Array> {
  return (await import('./plain-pages.ts')).plainPages(book, greying);
}

/** The name that an ICC profile gives itself, or an empty text. */
export async function profileName(profile: Uint8Array): Promise<string> {
  return (await import('./output-intent.ts')).profileName(profile);
}
