import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString } from 'pdf-lib';
import { equalObjects } from './equal-objects.ts';
import { renumber } from './renumber.ts';
import { nameSubsetsByContent } from './subset-names.ts';
import { type KeepUnited, uniteFonts } from './unite-fonts.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes a document whose trailer names Root and Info. Subsets of one face are united, equal
 * pictures and other resources are stored once, nothing unreachable is
 * kept, and objects are numbered in the order of first mention, so that equal documents have equal bytes. The file identifier is the first half
 * of the content's SHA-256. Afterwards the document holds what was written, under the numbers of the file: who goes on with it needn't parse that.
 */
export async function serialize(context: PDFContext, keep?: KeepUnited): Promise<Uint8Array> {
  await uniteFonts(context, keep);
  nameSubsetsByContent(context);
  renumber(context, equalObjects(context));

  const placeholder = '0'.repeat(32);
  const id = PDFHexString.of(placeholder);
  context.trailerInfo.ID = context.obj([id, id]);
  const bytes = writeFile(context);
  // pdf-lib writes the version of its own files.
  const version = context.header.toString().slice(0, 8);
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).write(version, 0, 'latin1');
  return withIdentifier(bytes, placeholder);
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
