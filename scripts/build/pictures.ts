import type { Report } from '../content/model.ts';
import { type PictureSize, pictureSize } from '../content/picture-size.ts';
import { type Digest, digestOf } from '../graph/digest.ts';

/** A picture of the report, for writing beside a deck and for putting into pages. */
export interface ReportPicture {
  readonly bytes: Uint8Array;
  /** The picture as a `data:` address. */
  readonly address: string;
  readonly digest: Digest;
}

/** Sizes of the pictures of a report in pixels, by path relative to its folder; drawings and damaged pictures are left out. */
export function pixelSizes(report: Report): ReadonlyMap<string, PictureSize> {
  const sizes = new Map<string, PictureSize>();
  for (const [file, { bytes, mediaType }] of report.pictures) {
    const size = mediaType === 'image/svg+xml' ? null : pictureSize(bytes, mediaType);
    if (size !== null) sizes.set(file, size);
  }
  return sizes;
}

/** Every picture of a report, by path relative to the report's folder. */
export function reportPictures(report: Report): ReadonlyMap<string, ReportPicture> {
  const pictures = new Map<string, ReportPicture>();
  for (const [file, { bytes, mediaType }] of report.pictures) {
    const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
    pictures.set(file, { bytes, address, digest: digestOf(bytes) });
  }
  return pictures;
}
