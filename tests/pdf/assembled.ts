import { assembleBook } from '../../scripts/pdf/assemble.ts';
import type { DocumentInfo, Furniture, Part } from '../../scripts/pdf/part.ts';

/** The file of a book in the size it was printed in. */
export async function assemble(
  parts: readonly Part[],
  info: DocumentInfo,
  furniture: Furniture | null,
): Promise<Uint8Array> {
  return (await assembleBook(parts, info, furniture, null)).pdf;
}
