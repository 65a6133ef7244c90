import { posix } from 'node:path';
import type { Picture } from '../../content/model.ts';
import type { Part } from './package.ts';
import { pictureSize, plainPng } from './picture-size.ts';

/** A picture in the package. */
export interface Media {
  /** What every program can show. */
  readonly path: string;
  /** The drawing itself, for programs that know SVG; null for other pictures. */
  readonly drawing: string | null;
  /** px, or any unit: only their ratio counts. */
  readonly width: number;
  readonly height: number;
}

/**
 * Puts each picture of a deck into the package once.
 *
 * @param bytes of the pictures by path in the report
 */
export function packPictures(
  pictures: readonly Picture[],
  bytes: ReadonlyMap<string, { readonly bytes: Uint8Array }>,
): { readonly media: ReadonlyMap<string, Media>; readonly parts: readonly Part[] } {
  const media = new Map<string, Media>();
  const parts = pictures.flatMap(({ file, mediaType }, index): readonly Part[] => {
    const content = bytes.get(file)?.bytes;
    if (content === undefined) throw new Error(`The picture ${file} was not given.`);
    const part = (path: string, type: string, what: Uint8Array): Part => ({
      path,
      type,
      content: what,
      relationships: [],
    });
    const stem = `ppt/media/picture${index + 1}`;
    const size = pictureSize(content, mediaType);
    if (mediaType === 'image/svg+xml') {
      media.set(file, { path: `${stem}.png`, drawing: `${stem}.svg`, ...size });
      return [part(`${stem}.png`, 'image/png', plainPng), part(`${stem}.svg`, mediaType, content)];
    }
    const path = `${stem}${mediaType === 'image/jpeg' ? '.jpeg' : posix.extname(`x.${mediaType.slice(6)}`)}`;
    media.set(file, { path, drawing: null, ...size });
    return [part(path, mediaType, content)];
  });
  return { media, parts };
}
