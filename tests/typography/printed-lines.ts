import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A glyph as it stands on a page; lengths in pt from the page's lower left corner. */
export interface PlacedGlyph {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** Its advance in the face. */
  readonly width: number;
}

/** A line of a block, from left to right. */
export type PrintedLine = readonly PlacedGlyph[];

/** A block of text that is one element of the structure, on one page. */
export interface PrintedBlock {
  /** 0-based. */
  readonly page: number;
  /** Type of the element, such as `P`. */
  readonly type: string;
  readonly lines: readonly PrintedLine[];
}

/** Blocks of a tagged PDF in the order of its structure. */
export async function printedBlocks(pdf: Uint8Array): Promise<readonly PrintedBlock[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const blocks: PrintedBlock[] = [];
    for (let page = 0; page < document.numPages; page += 1)
      blocks.push(...(await blocksOf(await document.getPage(page + 1), page)));
    return blocks;
  } finally {
    await task.destroy();
  }
}

export function textOfLine(line: PrintedLine): string {
  return line.map(({ text }) => text).join('');
}

/** Text of a block without white space. */
export function textOfBlock({ lines }: Pick<PrintedBlock, 'lines'>): string {
  return lines.map(textOfLine).join('').replace(/\s/gu, '');
}

const blockTypes = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'TD', 'TH', 'LBody', 'LI', 'Div', 'Caption']);

interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

async function blocksOf(page: PDFPageProxy, number: number): Promise<readonly PrintedBlock[]> {
  const glyphs = await glyphsById(page);
  const blocks: { readonly type: string; readonly own: PlacedGlyph[] }[] = [];
  const visit = (node: StructureNode, into: PlacedGlyph[] | null): void => {
    if (node.type === 'content') {
      const id = Number(/_mc(\d+)$/u.exec(node.id ?? '')?.[1] ?? -1);
      into?.push(...(glyphs.get(id) ?? []));
      return;
    }
    let target = into;
    if (blockTypes.has(node.role ?? '')) {
      target = [];
      blocks.push({ type: node.role ?? '', own: target });
    }
    for (const child of node.children ?? []) visit(child, target);
  };
  visit((await page.getStructTree()) ?? {}, null);
  return blocks
    .filter(({ own }) => own.length > 0)
    .map(({ type, own }) => ({ page: number, type, lines: linesOf(own) }));
}

function linesOf(glyphs: readonly PlacedGlyph[]): readonly PrintedLine[] {
  const lines: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.find(([first]) => first !== undefined && Math.abs(first.baseline - glyph.baseline) < 2);
    if (line === undefined) lines.push([glyph]);
    else line.push(glyph);
  }
  return lines
    .map((line) => line.sort((a, b) => a.x - b.x))
    .sort((a, b) => (b[0]?.baseline ?? 0) - (a[0]?.baseline ?? 0));
}

type Matrix = readonly [number, number, number, number, number, number];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Follows a page's operators and gives every glyph its place, by the number of its marked content. */
async function glyphsById(page: PDFPageProxy): Promise<ReadonlyMap<number, PlacedGlyph[]>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found = new Map<number, PlacedGlyph[]>();
  const marks: (number | null)[] = [];
  const saved: Matrix[] = [];
  let current: Matrix = [1, 0, 0, 1, 0, 0];
  let text: Matrix = current;
  let fontSize = 0;
  fnArray.forEach((operator, at) => {
    const args = (argsArray[at] ?? []) as unknown[];
    if (operator === OPS.save) saved.push(current);
    else if (operator === OPS.restore) current = saved.pop() ?? current;
    else if (operator === OPS.transform) current = times(current, args as unknown as Matrix);
    else if (operator === OPS.beginText) text = [1, 0, 0, 1, 0, 0];
    else if (operator === OPS.setFont) fontSize = Number(args[1]);
    else if (operator === OPS.setTextMatrix) text = Array.from(args[0] as ArrayLike<number>) as unknown as Matrix;
    else if (operator === OPS.moveText) text = times(text, [1, 0, 0, 1, Number(args[0]), Number(args[1])]);
    else if (operator === OPS.beginMarkedContent) marks.push(null);
    else if (operator === OPS.beginMarkedContentProps) marks.push(typeof args[1] === 'number' ? args[1] : null);
    else if (operator === OPS.endMarkedContent) marks.pop();
    else if (operator === OPS.showText) {
      const id = [...marks].reverse().find((mark) => mark !== null) ?? -1;
      let offset = 0;
      for (const item of args[0] as (number | { readonly unicode: string; readonly width: number })[]) {
        if (typeof item === 'number') {
          offset -= (item / 1000) * fontSize;
          continue;
        }
        const [a, , , , x, baseline] = times(current, times(text, [1, 0, 0, 1, offset, 0]));
        const width = (item.width / 1000) * fontSize;
        const glyph = { text: item.unicode, x, baseline, size: Math.abs(a) * fontSize, width: Math.abs(a) * width };
        found.set(id, [...(found.get(id) ?? []), glyph]);
        offset += width;
      }
    }
  });
  return found;
}
