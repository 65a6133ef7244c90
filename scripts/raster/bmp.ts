import type { PagePicture } from './raster.ts';

/** BITMAPFILEHEADER, BITMAPINFOHEADER and the masks of three colours. */
const headBytes = 14 + 40 + 12;

/** BI_BITFIELDS: where the colours stand in a pixel is said by masks. */
const byMasks = 3;

/**
 * A picture as a bitmap of Windows, which takes no time to make or to read, and four bytes a pixel: for pictures that are looked at once.
 *
 * @see https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader
 */
export function encodeBmp({ width, height, pixels }: PagePicture): Uint8Array {
  const bytes = Buffer.alloc(headBytes + pixels.length);
  bytes.write('BM', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(headBytes, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  // Below zero: rows from the top.
  bytes.writeInt32LE(-height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(32, 28);
  bytes.writeUInt32LE(byMasks, 30);
  for (const [colour, mask] of [0xff, 0xff00, 0xff0000].entries()) bytes.writeUInt32LE(mask, 54 + 4 * colour);
  bytes.set(pixels, headBytes);
  return bytes;
}
