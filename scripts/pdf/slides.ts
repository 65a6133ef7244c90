import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { contentStream, lineKind, markedContentId, pageContent, replaceStream } from './content.ts';
import { type OpenPage, type OpenPdf, textOf } from './open.ts';
import { opened, type ParsedPart, parsedPart } from './open-part.ts';
import { ownDict, pageBox } from './page.ts';
import type { OpenPart, SlidePlacement } from './part.ts';
import { taggedForms } from './sheet.ts';
import { elements, kidsOf, parentTree, setKids, typeOf } from './structure.ts';
import { textString } from './text-string.ts';
import { transplant } from './transplant.ts';

/**
 * Draws pages of a deck into the sheets of a handout, as vectors with their text, fitted into each rectangle and centred there. For readers who
 * listen a slide is a figure: the sheet's own figure with the same alternative text (`<div role="img" aria-label="…">` with a border, since Chrome tags
 * only what paints) or else a new one after the sheet's text. The deck's links and tags stay behind. Rejects when a placement names a page
 * that isn't there. The deck stays as it is; an open document of sheets is drawn into and mustn't be used any more.
 */
export async function placeSlides(
  sheets: Uint8Array | OpenPart,
  deck: Uint8Array | OpenPart,
  placements: readonly SlidePlacement[],
): Promise<ParsedPart> {
  const [{ pdf: sheet }, { pdf: source }] = await Promise.all([opened(sheets), opened(deck)]);
  const { context } = sheet;
  const slides = new Map<number, PDFRef>();
  const { copy, finish } = transplant(source.context, context);
  for (const { slide } of placements) {
    if (slides.has(slide)) continue;
    slides.set(slide, context.register(slideForm(context, pageAt(source, slide), copy)));
  }
  finish();
  for (const form of slides.values()) stripForms(context, form);

  const figures = figureFinder(sheet);
  const parents = parentTree(sheet);
  for (const [number, page] of sheet.pages.entries()) {
    const here = placements.filter((placement) => placement.page === number);
    if (here.length > 0) drawSlides(sheet, page, here, slides, figures, parents);
  }
  for (const { page } of placements) pageAt(sheet, page);
  return parsedPart(sheet);
}

function pageAt(pdf: OpenPdf, number: number): OpenPage {
  const page = pdf.pages[number];
  if (!page) throw new RangeError(`There is no page ${number + 1}: the document has ${pdf.pages.length}.`);
  return page;
}

/** A slide as a form that can be drawn anywhere, without marked content that refers to the deck's own structure. */
function slideForm(context: PDFContext, { dict }: OpenPage, copy: (object: PDFObject) => PDFObject): PDFObject {
  const box = dict.lookup(PDFName.of('MediaBox'), PDFArray);
  const entries: Record<string, PDFObject> = {
    Type: PDFName.of('XObject'),
    Subtype: PDFName.of('Form'),
    BBox: copy(box),
    Resources: copy(dict.lookup(PDFName.of('Resources')) ?? context.obj({})),
  };
  const group = dict.get(PDFName.of('Group'));
  if (group) entries['Group'] = copy(group);
  return contentStream(context, withoutTags(pageContent(dict)), entries);
}

/** Content without its tags; marks that only carry text, such as `/Span <</ActualText …>>`, stay. */
export function withoutTags(content: string): string {
  const dropped: boolean[] = [];
  return content
    .split('\n')
    .filter((line) => {
      const kind = lineKind(line);
      if (kind === 'begin') {
        dropped.push(markedContentId(line) !== null || line.startsWith('/Artifact'));
        return !dropped[dropped.length - 1];
      }
      return kind !== 'end' || !dropped.pop();
    })
    .join('\n');
}

/** Takes the tags out of the forms that a form draws. */
function stripForms(context: PDFContext, ref: PDFRef): void {
  const holder = context.lookup(ref);
  if (!(holder instanceof PDFRawStream)) return;
  for (const nested of taggedForms(context, holder.dict).values()) {
    stripForms(context, nested);
    replaceStream(context, nested, withoutTags);
  }
}

function drawSlides(
  sheet: OpenPdf,
  page: OpenPage,
  placements: readonly SlidePlacement[],
  slides: ReadonlyMap<number, PDFRef>,
  figureFor: FigureFinder,
  parents: ReadonlyMap<number, PDFObject>,
): void {
  const { context } = sheet;
  const forms = ownDict(ownDict(page.dict, 'Resources'), 'XObject');
  const tags = tagsOf(sheet, page, parents);
  let content = `q\n${pageContent(page.dict)}\nQ`;
  for (const placement of placements) {
    const form = slides.get(placement.slide);
    if (!form) continue;
    const key = `Slide${placement.slide + 1}`;
    forms.set(PDFName.of(key), form);
    const draw = `q\n${fitInto(context, form, placement).map(fixed).join(' ')} cm\n/${key} Do\nQ`;
    const figure = tags && figureFor(page.ref, placement.alternative);
    if (!tags || !figure) {
      content += `\n/Artifact BMC\n${draw}\nEMC`;
      continue;
    }
    const id = tags.size();
    tags.push(figure);
    const dict = context.lookup(figure, PDFDict);
    setKids(dict, [...kidsOf(dict), context.obj({ Type: 'MCR', Pg: page.ref, MCID: id })]);
    content += `\n/Figure <</MCID ${id}>> BDC\n${draw}\nEMC`;
  }
  page.dict.set(PDFName.of('Contents'), context.register(contentStream(context, content)));
}

/** Matrix that fits a form into a rectangle and centres it there. */
function fitInto(context: PDFContext, form: PDFRef, { x, y, width, height }: SlidePlacement): readonly number[] {
  const box = pageBox(context.lookup(form, PDFStream).dict, 'BBox');
  const [w, h] = [box.right - box.left, box.top - box.bottom];
  const scale = Math.min(width / w, height / h);
  const left = x + (width - w * scale) / 2;
  const lower = y + (height - h * scale) / 2;
  return [scale, 0, 0, scale, left - box.left * scale, lower - box.bottom * scale];
}

/** Elements of a page's marked content by id, to be added to; null in a document without tags. */
function tagsOf({ context }: OpenPdf, { dict }: OpenPage, parents: ReadonlyMap<number, PDFObject>): PDFArray | null {
  const key = dict.lookup(PDFName.of('StructParents'));
  const entry = key instanceof PDFNumber ? context.lookup(parents.get(key.asNumber())) : undefined;
  return entry instanceof PDFArray ? entry : null;
}

/** Finds the figure of a page that stands for a slide, each only once, or makes one; null in a document without a structure. */
type FigureFinder = (page: PDFRef, alternative: string) => PDFRef | null;

function figureFinder({ context, catalog }: OpenPdf): FigureFinder {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const top = root instanceof PDFDict ? kidsOf(root)[0] : undefined;
  if (!(top instanceof PDFRef)) return () => null;
  const free = elements(context, [top]).filter(({ dict }) => typeOf(dict) === 'Figure');
  return (page, alternative) => {
    const at = free.findIndex(
      ({ dict }) => dict.get(PDFName.of('Pg')) === page && textOf(dict.lookup(PDFName.of('Alt'))) === alternative,
    );
    const found = at < 0 ? undefined : free.splice(at, 1)[0];
    if (found) return found.ref;
    const document = context.lookup(top, PDFDict);
    const figure = context.register(
      context.obj({ Type: 'StructElem', S: 'Figure', P: top, Pg: page, Alt: textString(alternative) }),
    );
    setKids(document, [...kidsOf(document), figure]);
    return figure;
  };
}

function fixed(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
