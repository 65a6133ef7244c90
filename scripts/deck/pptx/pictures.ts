import type { Picture } from '../../content/model.ts';
import type { Part } from './package.ts';
import { shownSize } from './picture-size.ts';

/** A picture in the package. */
export interface Media {
  /** What every program can show. */
  readonly path: string;
  /** The drawing itself, for programs that know SVG; null for other pictures. */
  readonly drawing: string | null;
  /** px on a slide where it has the whole body. */
  readonly width: number;
  readonly height: number;
}

/** Pictures as files. */
export interface PictureFiles {
  /** By path in the report. */
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array }>;
  /** PNG copies of drawings in SVG and of WebP, which not every Office can show; by the same path. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
}

/** Puts each picture of a deck into the package once. A drawing goes in beside its copy, WebP as its copy. */
export function packPictures(
  shown: readonly Picture[],
  { pictures, copies }: PictureFiles,
): { readonly media: ReadonlyMap<string, Media>; readonly parts: readonly Part[] } {
  const media = new Map<string, Media>();
  const parts = shown.flatMap(({ file, mediaType }, index): readonly Part[] => {
    const bytes = given(pictures.get(file)?.bytes, file);
    const size = shownSize(bytes, mediaType);
    const part = (ending: string, type: string, content: Uint8Array): Part => ({
      path: `ppt/media/picture${index + 1}.${ending}`,
      type,
      content,
      relationships: [],
    });
    const [first, drawing] = ((): readonly [Part, Part?] => {
      switch (mediaType) {
        case 'image/png':
          return [part('png', mediaType, bytes)];
        case 'image/jpeg':
          return [part('jpeg', mediaType, bytes)];
        case 'image/webp':
          return [part('png', 'image/png', given(copies.get(file), file))];
        case 'image/svg+xml':
          return [part('png', 'image/png', given(copies.get(file), file)), part('svg', mediaType, bytes)];
      }
    })();
    media.set(file, { path: first.path, drawing: drawing?.path ?? null, ...size });
    return drawing === undefined ? [first] : [first, drawing];
  });
  return { media, parts };
}

function given(bytes: Uint8Array | undefined, file: string): Uint8Array {
  if (bytes === undefined) throw new Error(`The picture ${file} was not given.`);
  return bytes;
}
