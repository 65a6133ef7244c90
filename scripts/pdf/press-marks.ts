import type { Mark } from '../imposition/marks.ts';
import type { LineFace } from './set-line.ts';

/** Names of the resources that drawn marks refer to. */
export const markResources = { colour: 'Registration', font: 'Slug' } as const;

/** Strokes are a hairline wide, in pt. */
const hairline = 0.25;

/** How long a dash of a fold mark is, in pt. */
const dash = 2;

/** Bézier handles that make a quarter of a circle of radius 1. */
const handle = 0.5523;

/** Marks as content, in the colour space `markResources.colour`, whose full tint prints on all plates. Throws when the face lacks a character. */
export function drawMarks(marks: readonly Mark[], face: LineFace): string {
  const { colour } = markResources;
  const drawn = marks.flatMap((mark) => draw(mark, face));
  return ['q', `/${colour} CS`, '1 SCN', `/${colour} cs`, '1 scn', `${hairline} w`, ...drawn, 'Q'].join('\n');
}

function draw(mark: Mark, face: LineFace): readonly string[] {
  switch (mark.kind) {
    case 'line': {
      const stroke = [`${at(mark.from)} m`, `${at(mark.to)} l`, 'S'];
      return mark.use === 'fold' ? [`[${dash}] 0 d`, ...stroke, '[] 0 d'] : stroke;
    }
    case 'cross':
      return cross(mark.at, mark.radius);
    case 'bar': {
      const { from, to } = mark;
      return [`${at(from)} ${pt(to.x - from.x)} ${pt(to.y - from.y)} re`, 'f'];
    }
    case 'slug': {
      const { shown } = face.set(mark.text);
      const type = `/${markResources.font} ${pt(mark.size)} Tf`;
      return ['BT', type, `1 0 0 1 ${at(mark.at)} Tm`, `${shown} TJ`, 'ET'];
    }
  }
}

/** A cross with a circle of half its radius. */
function cross({ x, y }: { readonly x: number; readonly y: number }, radius: number): readonly string[] {
  const ring = radius / 2;
  const on = (dx: number, dy: number): string => at({ x: x + dx * ring, y: y + dy * ring });
  return [
    `${at({ x: x - radius, y })} m`,
    `${at({ x: x + radius, y })} l`,
    `${at({ x, y: y - radius })} m`,
    `${at({ x, y: y + radius })} l`,
    `${on(1, 0)} m`,
    `${on(1, handle)} ${on(handle, 1)} ${on(0, 1)} c`,
    `${on(-handle, 1)} ${on(-1, handle)} ${on(-1, 0)} c`,
    `${on(-1, -handle)} ${on(-handle, -1)} ${on(0, -1)} c`,
    `${on(handle, -1)} ${on(1, -handle)} ${on(1, 0)} c`,
    's',
  ];
}

function at({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${pt(x)} ${pt(y)}`;
}

/** Millimetres in pt, as content has them. */
export function pt(mm: number): string {
  return String(Math.round(((mm * 72) / 25.4) * 1000) / 1000);
}
