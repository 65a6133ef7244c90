import { join, normalize, relative, sep } from 'node:path';
import type { Root } from 'mdast';
import { badPicture } from '../diagnostics/catalogue/content-facts.ts';
import { hugePicture, unsafeDrawing } from '../diagnostics/catalogue/content-limits.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { drawingFault } from './drawing.ts';
import type { ContentFiles } from './files.ts';
import { amount, limits } from './limits.ts';
import { markedIn } from './marked.ts';
import type { Picture, PictureBytes } from './model.ts';
import { pictureSize } from './picture-size.ts';
import type { PictureFile } from './source.ts';

/** Looks at pictures of one report, at each only once. */
export interface PictureFinder {
  /** The picture at an address relative to the report's folder. */
  find(address: string): Promise<PictureFile>;
  /** The pictures found so far, by path relative to the report's folder. */
  found(): ReadonlyMap<string, PictureBytes>;
}

/** Begins to look for pictures of the report in a folder. */
export function pictureFinder(files: ContentFiles, root: string): PictureFinder {
  const looks = new Map<string, Promise<PictureFile>>();
  const pictures = new Map<string, PictureBytes>();
  return {
    find: async (address) => {
      const path = normalize(decoded(address));
      const look = looks.get(path) ?? findPicture(files, root, path);
      looks.set(path, look);
      const picture = await look;
      if (picture.found) pictures.set(picture.file, { bytes: picture.bytes, mediaType: picture.mediaType });
      return picture;
    },
    found: () => pictures,
  };
}

/** Looks at every picture that a parsed file shows. */
export async function findPictures(finder: PictureFinder, tree: Root): Promise<Map<string, PictureFile>> {
  const pictures = new Map<string, PictureFile>();
  for (const address of markedIn(tree).pictures) pictures.set(address, await finder.find(address));
  return pictures;
}

async function findPicture(files: ContentFiles, root: string, path: string): Promise<PictureFile> {
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return { found: false, reason: 'outside' };
  const absolute = join(root, path);
  if (!isInside(root, absolute)) return { found: false, reason: 'outside' };
  if ((await files.kind(absolute)) !== 'file') return { found: false, reason: 'missing' };
  let bytes: Uint8Array;
  try {
    if (!(await staysInside(files, root, absolute))) return { found: false, reason: 'outside' };
    const size = await files.size(absolute);
    if (size !== null && size > limits.picture) return { found: false, reason: 'bytes', most: amount(limits.picture) };
    bytes = await files.readBytes(absolute);
  } catch {
    return { found: false, reason: 'unreadable' };
  }
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return { found: false, reason: 'type' };
  const fault = mediaType === 'image/svg+xml' ? faultOfDrawing(bytes) : faultOfPixels(bytes, mediaType);
  if (fault !== null) return fault;
  return { found: true, file: relative(root, absolute).split(sep).join('/'), mediaType, bytes };
}

/** Why a picture can't be used, as it is told of the place that shows it. */
export function pictureProblem(path: string, file: PictureFile & { readonly found: false }, place: Place): Diagnostic {
  if (file.reason === 'bytes' || file.reason === 'pixels') {
    return diagnose(hugePicture, { path, what: file.reason, most: file.most }, place);
  }
  if (file.reason !== 'unsafe') return diagnose(badPicture, { path, reason: file.reason }, place);
  return diagnose(unsafeDrawing, { path, danger: file.danger, line: file.line }, place);
}

function faultOfDrawing(bytes: Uint8Array): (PictureFile & { found: false }) | null {
  if (bytes.length > limits.drawing) return { found: false, reason: 'bytes', most: amount(limits.drawing) };
  const fault = drawingFault(bytes);
  return fault === null ? null : { found: false, reason: 'unsafe', ...fault };
}

/** Without a size it isn't known how much a browser would make of it. */
function faultOfPixels(bytes: Uint8Array, mediaType: Picture['mediaType']): (PictureFile & { found: false }) | null {
  const size = pictureSize(bytes, mediaType);
  if (size === null) return { found: false, reason: 'damaged' };
  return size.width * size.height > limits.pixels
    ? { found: false, reason: 'pixels', most: String(limits.pixels / 1e6) }
    : null;
}

/** Whether what stands at a path is inside a folder with all symbolic links followed. */
export async function staysInside(files: ContentFiles, root: string, path: string): Promise<boolean> {
  return isInside(await files.realPath(root), await files.realPath(path));
}

/** Whether a path, as written, leads to something inside a folder. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^([/\\]|[a-z]:)/i.test(way);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Kind of a picture, told by its first bytes and not by its name. */
export function mediaTypeOf(bytes: Uint8Array): Picture['mediaType'] | null {
  const starts = (offset: number, ...signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[offset + index] === byte);
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  const prologue = /^\s*(?:<\?xml[\s\S]*?\?>)?(?:\s|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/;
  return prologue.test(text) ? 'image/svg+xml' : null;
}
