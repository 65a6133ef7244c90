import { PDFArray, type PDFDict, PDFName, type PDFObject } from 'pdf-lib';
import { pageContent } from './content.ts';
import { figuresOn } from './figures.ts';
import { type OpenPdf, textOf } from './open.ts';
import { opened } from './open-part.ts';
import type { FigureFrame, OpenPart } from './part.ts';
import { parentTree } from './structure.ts';

/** From the middle of a hairline, along which its path runs, to its inner edge, in pt: half a CSS px. */
const border = 0.375;

/**
 * Finds the figures with an alternative text in a printed document and the rectangles they cover inside a hairline border, in the order of the pages' content: where slides go on a handout sheet is where its
 * frames are. Rejects when the bytes aren't a PDF.
 */
export async function figureFrames(pdf: Uint8Array | OpenPart): Promise<readonly FigureFrame[]> {
  const { pdf: document } = await opened(pdf);
  const parents = parentTree(document);
  return document.pages.flatMap(({ dict }, page) => {
    const figures = figuresOn(document.context, dict, pageContent(dict), ownersOf(document, dict, parents));
    return [...figures].flatMap(([figure, { left, bottom, right, top }]) => {
      const alternative = textOf(figure.lookup(PDFName.of('Alt')));
      if (alternative === undefined) return [];
      const [width, height] = [right - left - 2 * border, top - bottom - 2 * border];
      return [{ page, alternative, x: left + border, y: bottom + border, width, height }];
    });
  });
}

function ownersOf({ context }: OpenPdf, page: PDFDict, parents: ReadonlyMap<number, PDFObject>): readonly PDFObject[] {
  const key = page.lookup(PDFName.of('StructParents'));
  const entry = key === undefined ? undefined : context.lookup(parents.get(Number(key.toString())));
  return entry instanceof PDFArray ? entry.asArray() : [];
}
