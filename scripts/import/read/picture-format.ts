export { mediaTypeOf } from '../../content/pictures.ts';

/** Name of a picture format that can't be used, told by its first bytes; empty where it isn't known. */
export function formatOf(bytes: Uint8Array): string {
  const starts = (at: number, text: string): boolean =>
    [...text].every((mark, index) => bytes[at + index] === mark.charCodeAt(0));
  if (starts(40, ' EMF')) return 'EMF';
  if (starts(0, '\xd7\xcd\xc6\x9a') || starts(0, '\x01\0\x09\0')) return 'WMF';
  if (starts(0, 'II*\0') || starts(0, 'MM\0*')) return 'TIFF';
  if (starts(0, 'GIF8')) return 'GIF';
  if (starts(4, 'ftypavif')) return 'AVIF';
  if (starts(4, 'ftypheic') || starts(4, 'ftypmif1')) return 'HEIC';
  return starts(0, 'BM') ? 'BMP' : '';
}
