import type { Root } from 'mdast';
import { stetWithoutReason, unknownRule } from '../diagnostics/catalogue/content-stet.ts';
import { ruleCodes } from '../diagnostics/catalogue.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { attributePlace, attributeProblems } from './fact-statement.ts';
import { markedIn } from './marked.ts';
import { placeOf } from './places.ts';
import type { Source } from './source.ts';
import { suggest } from './suggest.ts';

/** `:stet[…]{rule="…" because="…"}`: “let it stand”, as proofreaders write it beside what was marked and is right after all. */
export interface Stet {
  /** Codes of the rules it answers. */
  readonly rules: readonly string[];
  readonly because: string;
  /** The whole directive: findings inside it are accounted for. */
  readonly place: Place;
}

/** Finds every `:stet` of a parsed file. The text inside reads on as if nothing were around it. */
export function collectStets(root: Root, source: Source, problems: Diagnostic[]): readonly Stet[] {
  return markedIn(root).stets.map((node) => {
    const place = placeOf(source.file, node.position);
    problems.push(...attributeProblems(node, source, ['rule', 'because']));
    const rules = (node.attributes?.['rule'] ?? '').split(/[\s,，、]+/u).filter((rule) => rule !== '');
    const because = node.attributes?.['because']?.trim() ?? '';
    if (rules.length === 0 || because === '') problems.push(diagnose(stetWithoutReason, {}, place));
    for (const rule of rules.filter((one) => !ruleCodes.includes(one))) {
      const params = { rule, suggestion: suggest(rule, ruleCodes) };
      problems.push(diagnose(unknownRule, params, attributePlace(node, 'rule', source)));
    }
    return { rules, because, place };
  });
}
