import { join } from 'node:path';
import { notUtf8, outsideFile, unreadable } from '../diagnostics/catalogue/content.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { decode } from './decode.ts';
import type { ContentFiles } from './files.ts';
import { staysInside } from './pictures.ts';
import { startOf } from './places.ts';
import type { Source } from './source.ts';

/**
 * Reads a text file of the report: UTF-8, with or without BOM, any line ends. Null, and a problem, when it isn't, or when
 * a symbolic link leads out of the report's folder.
 */
export async function readSource(
  files: ContentFiles,
  root: string,
  file: string,
  problems: Diagnostic[],
): Promise<Source | null> {
  const path = join(root, file);
  let bytes: Uint8Array;
  try {
    if (!(await staysInside(files, root, path))) {
      problems.push(diagnose(outsideFile, {}, startOf(file)));
      return null;
    }
    bytes = await files.readBytes(path);
  } catch (cause) {
    problems.push(diagnose(unreadable, { reason: reasonOf(cause) }, startOf(file), { cause }));
    return null;
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return { file, text: decoded.text };
  const { line, column, guess } = decoded.fault;
  problems.push(diagnose(notUtf8, { guess }, { file, line, column, endLine: line, endColumn: column + 1 }));
  return null;
}

/** What the system says about a failing file or folder: its code, such as `EACCES`, where it has one. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
