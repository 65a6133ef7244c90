import { join } from 'node:path';
import type { ContentFiles } from '../content/files.ts';
import type { Picture, Report } from '../content/model.ts';
import { type PictureSize, pictureSize } from '../content/picture-size.ts';
import { allBlocks, allSections } from '../content/text.ts';
import { type Digest, digestOf } from '../graph/digest.ts';

/** A picture of the report, for writing beside a deck and for putting into pages. */
export interface ReportPicture {
  readonly bytes: Uint8Array;
  /** The picture as a `data:` address. */
  readonly address: string;
  readonly digest: Digest;
}

/** Sizes of the pictures of a report in pixels, by path relative to its folder; drawings and damaged pictures are left out. */
export async function pixelSizes(report: Report, files: ContentFiles): Promise<ReadonlyMap<string, PictureSize>> {
  const read = picturesOf(report)
    .filter(({ mediaType }) => mediaType !== 'image/svg+xml')
    .map(async ({ file, mediaType }) => {
      const size = pictureSize(await files.readBytes(join(report.root, file)), mediaType);
      return size === null ? [] : [[file, size] as const];
    });
  return new Map((await Promise.all(read)).flat());
}

/** Reads every picture of a report once, by path relative to the report's folder. */
export async function readPictures(report: Report, files: ContentFiles): Promise<ReadonlyMap<string, ReportPicture>> {
  const read = picturesOf(report).map(async ({ file, mediaType }) => {
    const bytes = await files.readBytes(join(report.root, file));
    const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
    return [file, { bytes, address, digest: digestOf(bytes) }] as const;
  });
  return new Map(await Promise.all(read));
}

/** Each picture file of a report once: those of text and slides, and those of its covers. */
function picturesOf(report: Report): readonly Picture[] {
  const blocks = [...allSections(report)].flatMap((section) => [...allBlocks(section.flow)]);
  const { emblem, background } = report.settings;
  const all = [...blocks, ...(emblem === null ? [] : [emblem]), ...(background === null ? [] : [background])];
  return [
    ...new Map(all.flatMap((block) => (block.type === 'picture' ? [[block.file, block] as const] : []))).values(),
  ];
}
