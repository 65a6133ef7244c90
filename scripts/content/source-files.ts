import { join } from 'node:path';
import { notUtf8, unreadable } from '../diagnostics/catalogue/content.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './files.ts';
import { startOf } from './places.ts';
import type { Source } from './source.ts';

/** Reads a text file of the report: UTF-8, with or without BOM, any line ends. Null, and a problem, when it isn't. */
export async function readSource(
  files: ContentFiles,
  root: string,
  file: string,
  problems: Diagnostic[],
): Promise<Source | null> {
  let bytes: Uint8Array;
  try {
    bytes = await files.readBytes(join(root, file));
  } catch (cause) {
    problems.push(diagnose(unreadable, { reason: reasonOf(cause) }, startOf(file), { cause }));
    return null;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, text: text.replace(/\r\n?/g, '\n') };
  } catch (cause) {
    problems.push(diagnose(notUtf8, {}, startOf(file), { cause }));
    return null;
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
