import { shortName } from '../diagnostics/catalogue/proof-sense.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding, type Rule, type Stretch } from './rule.ts';
import { isProse, type RunningText } from './running-text.ts';

const introduction = /（以下(?:统一?)?简?称(?:为|：)?(“[^”]{2,12}”|《[^》]{2,12}》)）/gu;

/**
 * Finds short names that a topic introduces (以下简称“双减”) after it has used them in its prose, or twice (GB/T 7713.3-2014 and the house rules of 《国务院公报》: the
 * full name first). Only what stands in the same marks is taken for the short name. Each topic is read by itself; its titles and slides may be short.
 */
export const shortNames: Rule = ({ texts }) => {
  const topics = new Map<number, RunningText[]>();
  for (const text of texts) {
    if (isProse(text) && text.role !== 'notes') topics.set(text.topic, [...(topics.get(text.topic) ?? []), text]);
  }
  return [...topics.values()].flatMap(ofTopic);
};

function ofTopic(texts: readonly RunningText[]): readonly Diagnostic[] {
  const introduced = new Set<string>();
  const used = new Map<string, Stretch>();
  const found: Diagnostic[] = [];
  const names = new Set(texts.flatMap(({ text }) => [...text.matchAll(introduction)].map(([, name = '']) => name)));
  if (names.size === 0) return [];
  for (const text of texts) {
    // By where the name stands inside.
    const introductions = new Map(
      [...text.text.matchAll(introduction)].map((one) => [one.index + one[0].length - 1 - (one[1] ?? '').length, one]),
    );
    for (const { 0: written, index } of text.text.matchAll(/“[^“”]{2,12}”|《[^《》]{2,12}》/gu)) {
      const inside = introductions.get(index);
      if (!names.has(written)) continue;
      if (inside === undefined) {
        if (!introduced.has(written) && !used.has(written))
          used.set(written, { text, start: index, end: index + written.length });
        continue;
      }
      const early = used.get(written);
      const stretch = { text, start: inside.index, end: inside.index + inside[0].length };
      if (introduced.has(written)) found.push(finding(shortName, { written, fault: 'twice' }, stretch));
      else if (early !== undefined) found.push(finding(shortName, { written, fault: 'early' }, early));
      introduced.add(written);
    }
  }
  return found;
}
