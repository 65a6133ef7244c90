import type { Place } from '../diagnostics/diagnostic.ts';

/** Whether a place begins inside another. */
export function holds(outer: Place, { file, line, column }: Place): boolean {
  const after = line > outer.line || (line === outer.line && column >= outer.column);
  const before = line < outer.endLine || (line === outer.endLine && column < outer.endColumn);
  return file === outer.file && after && before;
}
