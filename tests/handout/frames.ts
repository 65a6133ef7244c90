import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A figure's frame as it is drawn, outer edges in pt from the page's lower left corner. */
export interface Frame {
  readonly page: number;
  readonly alternative: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Finds what is drawn inside the figures of a PDF. */
export async function framesOf(pdf: Uint8Array): Promise<readonly Frame[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  try {
    const frames: Frame[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const alternatives = figures(await page.getStructTree());
      const { fnArray, argsArray } = await page.getOperatorList();
      const stack: Matrix[] = [];
      let matrix: Matrix = [1, 0, 0, 1, 0, 0];
      let inFigure = false;
      let found = 0;
      for (const [at, operator] of fnArray.entries()) {
        const args = argsArray[at] as unknown[] | null;
        if (operator === OPS.save) stack.push(matrix);
        if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
        if (operator === OPS.transform) matrix = times(matrix, args as unknown as Matrix);
        if (operator === OPS.beginMarkedContentProps) inFigure = args?.[0] === 'Figure';
        if (operator === OPS.constructPath && inFigure) {
          const [left = 0, top = 0, right = 0, bottom = 0] = Object.values(args?.[2] as Record<string, number>);
          // The hairline is a stroke of one px on these edges.
          const half = 0.5;
          const [x0, y0] = apply(matrix, left - half, top - half);
          const [x1, y1] = apply(matrix, right + half, bottom + half);
          frames.push({
            page: number - 1,
            alternative: alternatives[found] ?? '',
            left: Math.min(x0, x1),
            right: Math.max(x0, x1),
            bottom: Math.min(y0, y1),
            top: Math.max(y0, y1),
          });
          found += 1;
        }
      }
    }
    return frames;
  } finally {
    await document.destroy();
  }
}

function figures(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { role, alt, children } = node as { role?: string; alt?: string; children?: unknown[] };
  return [...(role === 'Figure' ? [alt ?? ''] : []), ...(children ?? []).flatMap(figures)];
}

function times(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = n;
  const [x, y] = apply(m, e, f);
  return [m[0] * a + m[2] * b, m[1] * a + m[3] * b, m[0] * c + m[2] * d, m[1] * c + m[3] * d, x, y];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
