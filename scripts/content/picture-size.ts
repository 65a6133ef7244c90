import type { Picture } from './model.ts';

/** Pixels of a picture, or what a drawing counts in. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Reads how wide and high a picture is; of drawings only the ratio counts. Null where a damaged picture doesn't say. */
export function pictureSize(bytes: Uint8Array, type: Picture['mediaType']): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers[type](view, bytes);
    return size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // A damaged picture ends early; browsers and Office show what they can of it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const readers: Readonly<Record<Picture['mediaType'], (view: DataView, bytes: Uint8Array) => PictureSize>> = {
  // IHDR is the first chunk (ISO/IEC 15948, 11.2.2).
  'image/png': (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/svg+xml': (_, bytes) => svgSize(new TextDecoder().decode(bytes)),
};

/** Goes from segment to segment up to the frame header (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): PictureSize {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at += 1;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

/** The first chunk says it: VP8X, VP8L or VP8 (RFC 9649, 2.5 to 2.7). */
function webpSize(view: DataView): PictureSize {
  const fourth = String.fromCharCode(view.getUint8(15));
  if (fourth === 'X') {
    const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  if (fourth === 'L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function svgSize(text: string): PictureSize {
  const opening = /<svg\b[^>]*>/u.exec(text.replace(/<!--[\s\S]*?-->/gu, ''))?.[0] ?? '';
  const [, , width = 0, height = 0] = (/\sviewBox\s*=\s*["']([^"']*)["']/u.exec(opening)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (width > 0 && height > 0) return { width, height };
  const length = (name: string): number =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'u').exec(opening)?.[1] ?? '0');
  return { width: length('width'), height: length('height') };
}
