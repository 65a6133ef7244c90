import { join } from 'node:path';
import type { ContentFiles } from '../content/files.ts';
import type { Report } from '../content/model.ts';
import { allBlocks, allSections } from '../content/text.ts';

/** A picture of the report, for writing beside a deck and for putting into pages. */
export interface ReportPicture {
  readonly bytes: Uint8Array;
  /** The picture as a `data:` address. */
  readonly address: string;
}

/** Reads every picture of a report once, by path relative to the report's folder. */
export async function readPictures(report: Report, files: ContentFiles): Promise<ReadonlyMap<string, ReportPicture>> {
  const blocks = [...allSections(report)].flatMap((section) => [...allBlocks(section.flow)]);
  const { emblem, background } = report.settings;
  const all = [...blocks, ...(emblem === null ? [] : [emblem]), ...(background === null ? [] : [background])];
  const pictures = new Map(all.flatMap((block) => (block.type === 'picture' ? [[block.file, block] as const] : [])));
  const read = [...pictures].map(async ([file, { mediaType }]) => {
    const bytes = await files.readBytes(join(report.root, file));
    return [file, { bytes, address: `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}` }] as const;
  });
  return new Map(await Promise.all(read));
}
