import { createHash } from 'node:crypto';
import { PDFContext, PDFHexString, PDFRef } from 'pdf-lib';
import { equalObjects } from './equal-objects.ts';
import { nameSubsetsByContent } from './subset-names.ts';
import { transplant } from './transplant.ts';
import { uniteFonts } from './unite-fonts.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes a document whose trailer names Root and Info. Subsets of one face are united, equal
 * pictures and other resources are stored once, nothing unreachable is
 * kept, and objects are numbered in the order of first mention, so that equal documents have equal bytes. The file identifier is the first half
 * of the content's SHA-256.
 */
export async function serialize(context: PDFContext): Promise<Uint8Array> {
  return (await settle(context)).bytes;
}

/** As `serialize`, with the objects that were written: who goes on with them needn't parse the file. */
export async function settle(
  context: PDFContext,
): Promise<{ readonly bytes: Uint8Array; readonly settled: PDFContext }> {
  await uniteFonts(context);
  nameSubsetsByContent(context);
  const settled = PDFContext.create();
  const { copy, finish } = transplant(context, settled, new Map(), equalObjects(context));
  const { Root, Info } = context.trailerInfo;
  if (!(Root instanceof PDFRef)) throw new Error('The document has no catalog.');
  settled.trailerInfo.Root = copy(Root);
  if (Info) settled.trailerInfo.Info = copy(Info);
  finish();

  const placeholder = '0'.repeat(32);
  const id = PDFHexString.of(placeholder);
  settled.trailerInfo.ID = settled.obj([id, id]);
  const bytes = writeFile(settled);
  // pdf-lib writes the version of its own files.
  const version = context.header.toString().slice(0, 8);
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).write(version, 0, 'latin1');
  return { bytes: withIdentifier(bytes, placeholder), settled };
}

/** Replaces the placeholder of the file identifier, which stands at the end of the file, by a digest of the bytes. */
function withIdentifier(bytes: Uint8Array, placeholder: string): Uint8Array {
  const identifier = createHash('sha256').update(bytes).digest('hex').slice(0, placeholder.length);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let written = 0, end = file.length; written < 2; written += 1) {
    const at = file.lastIndexOf(placeholder, end, 'latin1');
    if (at < 0) throw new Error('The file identifier was not written.');
    file.write(identifier, at, 'latin1');
    end = at - 1;
  }
  return bytes;
}
