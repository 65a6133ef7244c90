import type { PagePicture } from '../raster/raster.ts';

/** A part of a picture in shares of its width and height, from the upper left corner. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rows so near each other, in shares of the height, are one region: lines of one paragraph are. */
const near = 0.018;

/** Where two pictures differ, from the top; the whole where their sizes do. */
export function differences(old: PagePicture, now: PagePicture): readonly Region[] {
  const { width, height } = now;
  if (old.width !== width || old.height !== height) return [{ left: 0, top: 0, right: 1, bottom: 1 }];
  const [left, right] = [wordsOf(old), wordsOf(now)];
  const bands: { top: number; bottom: number; from: number; to: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    let [from, to] = [-1, -1];
    for (let x = 0; x < width; x += 1) {
      if (left[y * width + x] === right[y * width + x]) continue;
      if (from < 0) from = x;
      to = x;
    }
    if (from < 0) continue;
    const last = bands.at(-1);
    if (last !== undefined && y - last.bottom <= near * height) {
      last.bottom = y;
      last.from = Math.min(last.from, from);
      last.to = Math.max(last.to, to);
    } else bands.push({ top: y, bottom: y, from, to });
  }
  return bands.map(({ top, bottom, from, to }) => ({
    left: from / width,
    top: top / height,
    right: (to + 1) / width,
    bottom: (bottom + 1) / height,
  }));
}

/** Pixels as numbers, four bytes each. */
function wordsOf({ pixels }: PagePicture): Uint32Array {
  return pixels.byteOffset % 4 === 0
    ? new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4)
    : new Uint32Array(pixels.slice().buffer);
}
