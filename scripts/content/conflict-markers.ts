import { conflictMarker } from '../diagnostics/catalogue/content-conflicts.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Source } from './source.ts';

/** Marks that a merge left in a file, each with its place; none in every other file. A row of `=` counts between the other two only: elsewhere it is text. */
export function conflictMarkers({ file, text }: Source): readonly Diagnostic[] {
  let open = false;
  return text.split('\n').flatMap((content, index) => {
    const isMark = /^(?:<{7}|>{7}) /.test(content) || (open && content === '=======');
    if (!isMark) return [];
    if (!content.startsWith('=')) open = content.startsWith('<');
    const line = index + 1;
    return [diagnose(conflictMarker, {}, { file, line, column: 1, endLine: line, endColumn: content.length + 1 })];
  });
}
