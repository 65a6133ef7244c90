import { tooDeep } from '../diagnostics/catalogue/content-blocks.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { limits } from './limits.ts';
import type { Source } from './source.ts';

/** Signs of lists and quotations in one line: far more than anybody writes, far fewer than exhaust the parser's stack. */
const endless = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){50,}/;
/** A list indented so far that it stands inside dozens of others. */
const indented = new RegExp(`^[ \\t]{${limits.indent},}(?:>|[-*+](?:[ \\t]|$)|\\d{1,9}[.)](?:[ \\t]|$))`);

/** Says that a text nests so deeply that it isn't parsed at all; null for every other text. */
export function nestingProblem({ file, text }: Source): Diagnostic | null {
  let open = 0;
  for (const [index, content] of text.split('\n').entries()) {
    if (/^\s*(?:[->*+]\s*)*:{3,}/.test(content)) open += /^\s*(?:[->*+]\s*)*:{3,}\s*$/.test(content) ? -1 : 1;
    open = Math.max(0, open);
    const length = endless.exec(content)?.[0].length ?? indented.exec(content)?.[0].length ?? 0;
    if (length === 0 && open <= limits.containers) continue;
    const line = index + 1;
    return diagnose(tooDeep, {}, { file, line, column: 1, endLine: line, endColumn: (length || content.length) + 1 });
  }
  return null;
}
