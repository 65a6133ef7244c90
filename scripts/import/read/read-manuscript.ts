import { startOf } from '../../content/places.ts';
import { emptyFile, foreignFile, unsafeFile } from '../../diagnostics/catalogue/import-read.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Manuscript, ManuscriptFormat } from '../manuscript.ts';
import { readWeb } from '../web/web.ts';
import { readWord } from '../word/word.ts';
import { declaredEncoding, decodeText } from './decode-text.ts';
import { fileKind, textFormat } from './file-kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { Unreadable, unreadable } from './unreadable.ts';

/** What a source turned out to say. */
export interface ReadManuscript {
  /** Null where the source can't be read; a diagnostic says why. */
  readonly manuscript: Manuscript | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What may be known of a source beside its bytes. */
export interface ReadingOptions {
  /** Format of a text, whatever its name is. Word files are told by their bytes alone. */
  readonly format?: ManuscriptFormat;
  /** Files that stand beside a web page or Markdown file, by path relative to its folder: pictures are taken from them. */
  readonly siblings?: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a report as its office sends it: plain text, Markdown, a Word document or a web page. `name` is the file's name without its folder, `-` for standard input.
 * Touches neither disk nor network; places name the manuscript.
 */
export function readManuscript(name: string, bytes: Uint8Array, options: ReadingOptions = {}): ReadManuscript {
  const problems: Diagnostic[] = [];
  let manuscript: Manuscript | null = null;
  try {
    manuscript = read(name, bytes, options, problems);
  } catch (error) {
    // Nesting that no limit foresaw ends with the stack.
    if (error instanceof RangeError)
      problems.push(diagnose(unsafeFile, { part: '', danger: 'depth' }, null, { cause: error }));
    else if (error instanceof Unreadable) problems.push(error.diagnostic);
    else throw error;
  }
  // What is said of a source as a whole is shown at its beginning.
  const diagnostics = problems.map((problem) => ({ ...problem, place: problem.place ?? startOf(name) }));
  return { manuscript, diagnostics };
}

function read(name: string, bytes: Uint8Array, options: ReadingOptions, problems: Diagnostic[]): Manuscript {
  const kind = fileKind(bytes);
  if (kind.kind === 'foreign') throw unreadable(foreignFile, { found: kind.found });
  if (kind.kind === 'word') return readWord(name, bytes, problems);
  const text = decodeText(name, bytes, declaredEncoding(bytes));
  const siblings = options.siblings ?? new Map<string, Uint8Array>();
  const manuscript = readText(name, text, options.format ?? textFormat(name, text), siblings, problems);
  if (manuscript.blocks.length === 0) throw unreadable(emptyFile, {});
  return manuscript;
}

function readText(
  name: string,
  text: string,
  format: ManuscriptFormat,
  siblings: ReadonlyMap<string, Uint8Array>,
  problems: Diagnostic[],
): Manuscript {
  if (format === 'web') return readWeb(name, text, siblings, problems);
  return format === 'markdown' ? readMarkdown(name, text, siblings, problems) : readPlainText(name, text);
}
