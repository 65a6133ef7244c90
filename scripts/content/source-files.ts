import { join } from 'node:path';
import { notUtf8, outsideFile, unreadable } from '../diagnostics/catalogue/content.ts';
import { hugeFile } from '../diagnostics/catalogue/content-limits.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { decode } from './decode.ts';
import type { ContentFiles } from './files.ts';
import { amount, limits } from './limits.ts';
import { staysInside } from './pictures.ts';
import { startOf } from './places.ts';
import type { Source } from './source.ts';

/**
 * Reads a text file of the report: UTF-8, with or without BOM, any line ends. Null, and a problem, when it isn't, when it is larger than texts are, or when
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
    const size = await files.size(path);
    // What is neither file nor folder, such as a pipe, may never end.
    if (size === null && (await files.kind(path)) === null) {
      problems.push(diagnose(unreadable, { reason: 'ENOTFILE' }, startOf(file)));
      return null;
    }
    const most = /\.ya?ml$/.test(file) ? limits.settings : limits.text;
    if (size !== null && size > most) {
      problems.push(diagnose(hugeFile, { size: amount(size), most: amount(most) }, startOf(file)));
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
