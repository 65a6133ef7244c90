import { tooDeep } from '../diagnostics/catalogue/content-blocks.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Source } from './source.ts';

/** Signs of lists and quotations in one line: far more than anybody writes, far fewer than exhaust the parser's stack. */
const endless = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){50,}/m;

/** Says that a text nests so deeply that it isn't parsed at all; null for every other text. */
export function nestingProblem({ file, text }: Source): Diagnostic | null {
  const match = endless.exec(text);
  if (match === null) return null;
  const line = text.slice(0, match.index).split('\n').length;
  return diagnose(tooDeep, {}, { file, line, column: 1, endLine: line, endColumn: match[0].length + 1 });
}
