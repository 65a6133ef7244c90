import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { around, markedBounds, unitSquare } from './bounds.ts';
import { dictAt } from './open.ts';
import { type Box, pageBox } from './page.ts';
import { typeOf } from './structure.ts';

/** Figures with content on a page and the rectangles they cover there. `owners` are the elements by marked-content id. */
export function figuresOn(
  context: PDFContext,
  page: PDFDict,
  content: string,
  owners: readonly PDFObject[],
): ReadonlyMap<PDFDict, Box> {
  const objects = dictAt(dictAt(page, 'Resources') ?? context.obj({}), 'XObject');
  const figures = new Map(
    owners.flatMap((owner, id) => {
      const figure = figureAround(context, owner);
      return figure === null ? [] : [[id, figure] as const];
    }),
  );
  const found = new Map<PDFDict, Box>();
  if (figures.size === 0) return found;
  const bounds = markedBounds(content, new Set(figures.keys()), (name) => {
    const object = objects?.lookup(PDFName.of(name));
    const form = object instanceof PDFRawStream && object.dict.has(PDFName.of('BBox'));
    return form ? pageBox(object.dict, 'BBox') : unitSquare;
  });
  for (const [id, box] of bounds) {
    const figure = figures.get(id);
    if (figure) found.set(figure, around(found.get(figure), box));
  }
  return found;
}

/** The innermost figure that holds an element, or that it is. */
function figureAround(context: PDFContext, element: PDFObject | undefined): PDFDict | null {
  for (let ref = element; ref instanceof PDFRef; ) {
    const dict = context.lookup(ref);
    if (!(dict instanceof PDFDict)) return null;
    if (typeOf(dict) === 'Figure') return dict;
    ref = dict.get(PDFName.of('P'));
  }
  return null;
}

/** Says where a figure stands on its page (ISO 32000-1, table 344), unless that has been said. */
export function addLayout(figure: PDFDict, { left, bottom, right, top }: Box): void {
  const { context } = figure;
  const present = figure.lookup(PDFName.of('A'));
  const others = present instanceof PDFArray ? present.asArray() : present ? [present] : [];
  const isPlaced = others.some((attributes) => {
    const dict = context.lookup(attributes);
    return dict instanceof PDFDict && dict.has(PDFName.of('BBox'));
  });
  if (isPlaced) return;
  const box = [left, bottom, right, top].map((value) => Math.round(value * 100) / 100);
  const layout = context.obj({ O: 'Layout', Placement: 'Block', BBox: box });
  figure.set(PDFName.of('A'), others.length === 0 ? layout : context.obj([...others, layout]));
}
