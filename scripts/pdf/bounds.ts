import { lineKind, markedContentId } from './content.ts';
import { apply, identity, type Matrix, matrixFrom, multiply } from './matrix.ts';
import type { Box } from './page.ts';

/** What the bounds of content depend on beside the content: how far an image or form reaches in its own coordinates. */
export type Extent = (name: string) => Box;

/** The square that an image fills. */
export const unitSquare: Box = { left: 0, bottom: 0, right: 1, top: 1 };

/**
 * Finds the rectangle that marked content covers, by its id, in the page's own coordinates: paths (without the width of strokes), images and forms
 * to their edges, text by its letters' squares. Clips are not taken into account.
 *
 * @param wanted ids to look for
 */
export function markedBounds(content: string, wanted: ReadonlySet<number>, extent: Extent): ReadonlyMap<number, Box> {
  const bounds = new Map<number, Box>();
  const saved: Matrix[] = [];
  const open: (number | null)[] = [];
  let matrix: Matrix = identity;
  let text: Matrix = matrix;
  let size = 0;
  let path: (readonly [number, number])[] = [];

  const cover = (points: readonly (readonly [number, number])[], through: Matrix): void => {
    const id = open.findLast((mark) => mark !== null);
    if (id === undefined || id === null || !wanted.has(id)) return;
    for (const point of points) bounds.set(id, reach(bounds.get(id), apply(through, point)));
  };
  for (const line of content.split('\n')) {
    const kind = lineKind(line);
    if (kind === 'begin') open.push(markedContentId(line));
    else if (kind === 'end') open.pop();
    else if (line === 'q') saved.push(matrix);
    else if (line === 'Q') matrix = saved.pop() ?? matrix;
    else if (line.endsWith(' cm')) matrix = multiply(matrixOf(line), matrix);
    else if (open.length === 0) path = [];
    else if (kind === 'path') path.push(...pointsOf(line));
    else if (kind === 'paint') {
      cover(path, matrix);
      path = [];
    } else if (kind === 'endPath') path = [];
    else if (kind === 'draw') cover(corners(extent(/^\/(\S+) Do/.exec(line)?.[1] ?? '')), matrix);
    else if (line.endsWith(' Tf')) size = Number(line.split(' ').at(-2));
    else if (line.endsWith(' Tm')) text = matrixOf(line);
    if (kind === 'show' && open.length > 0) {
      const [, x, y] = /^(-?[\d.]+) (-?[\d.]+) Td /.exec(line) ?? [];
      if (x !== undefined && y !== undefined) text = multiply([1, 0, 0, 1, Number(x), Number(y)], text);
      cover(corners({ left: 0, bottom: -0.2 * size, right: size, top: 0.9 * size }), multiply(text, matrix));
    }
  }
  return bounds;
}

/** The smallest rectangle around two. */
export function around(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  return {
    left: Math.min(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
  };
}

function reach(box: Box | undefined, [x, y]: readonly [number, number]): Box {
  return around(box, { left: x, bottom: y, right: x, top: y });
}

function numbersOf(line: string): number[] {
  return line
    .split(' ')
    .slice(0, -1)
    .map(Number)
    .filter((number) => !Number.isNaN(number));
}

function matrixOf(line: string): Matrix {
  return matrixFrom(numbersOf(line));
}

function pointsOf(line: string): (readonly [number, number])[] {
  const numbers = numbersOf(line);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (line.endsWith('re')) return corners({ left: x, bottom: y, right: x + width, top: y + height });
  return numbers.flatMap((value, at) => (at % 2 === 0 ? [[value, numbers[at + 1] ?? 0] as const] : []));
}

function corners({ left, bottom, right, top }: Box): (readonly [number, number])[] {
  return [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ];
}
