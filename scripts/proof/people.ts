import type { Person } from '../content/vocabulary.ts';
import { office, personDates, personName } from '../diagnostics/catalogue/proof-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Draft, finding, type Rule } from './rule.ts';
import type { RunningText } from './running-text.ts';

/** Offices as they stand before names: a word that ends in one of these, with 副 before it where it is there. */
const officeBefore =
  /(?:原|前|时任)?[\p{Script=Han}]{0,10}?(副?(?:书记|省长|市长|县长|区长|主席|部长|厅长|局长|处长|科长|主任|校长|院长|园长|所长|会长|秘书长|巡视员|督学|教授|委员|组长))$/u;

interface Named {
  readonly text: RunningText;
  readonly at: number;
  readonly name: string;
}

function namedIn({ report, texts }: Draft): readonly Named[] {
  const names = [...new Set(report.vocabulary.people.map(({ name }) => name))];
  return texts.flatMap((text) =>
    names.flatMap((name) => {
      const found: Named[] = [];
      for (let at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + name.length)) {
        found.push({ text, at, name });
      }
      return found;
    }),
  );
}

/** The office written right before a name, and whether it is said to be a past one; null where none is. */
function officeOf({ text, at }: Named): { readonly written: string; readonly past: boolean } | null {
  const before =
    text.text
      .slice(Math.max(0, at - 16), at)
      .split(/[，。；：、！？“”《》（）]/u)
      .at(-1) ?? '';
  const written = officeBefore.exec(before)?.[1];
  return written === undefined ? null : { written, past: /原|前|时任|历任|曾任/u.test(before) };
}

const holds = (person: Person, date: string): boolean =>
  (person.from === null || person.from <= date) && (person.until === null || date <= person.until);

/** Whether an office as written is one of people.yaml, which may name its organisation: 厅长 and 省教育厅厅长. */
const same = (written: string, listed: string): boolean =>
  listed === written || (listed.endsWith(written) && !listed.endsWith(`副${written}`));

/** Finds people with another office than people.yaml gives them. */
export const offices: Rule = (draft) =>
  namedIn(draft).flatMap((named): readonly Diagnostic[] => {
    const found = officeOf(named);
    const own = draft.report.vocabulary.people.filter(({ name }) => name === named.name);
    if (found === null || own.some((person) => same(found.written, person.office))) return [];
    const right = own.map((person) => person.office).join('、');
    return [finding(office, { name: named.name, written: found.written, right }, stretchOf(named, found.written))];
  });

/** Finds people in an office that people.yaml gives them, but not at the report's date. What is said to be past is let be. */
export const officesOutOfDate: Rule = (draft) =>
  namedIn(draft).flatMap((named): readonly Diagnostic[] => {
    const found = officeOf(named);
    if (found === null || found.past) return [];
    const own = draft.report.vocabulary.people.filter(
      (person) => person.name === named.name && same(found.written, person.office),
    );
    const [person] = own;
    if (person === undefined || own.some((one) => holds(one, draft.report.settings.date))) return [];
    const { name, from, until } = person;
    const params = { name, office: person.office, from: from ?? '……', until: until ?? '……' };
    return [finding(personDates, params, stretchOf(named, found.written))];
  });

const stretchOf = ({ text, at, name }: Named, written: string) => ({
  text,
  start: at - written.length,
  end: at + name.length,
});

/** Finds names behind their office that differ from people.yaml by one character. Names of two characters share their surname with too many others. */
export const personNames: Rule = ({ report, texts }) => {
  const { people } = report.vocabulary;
  return texts.flatMap((text) =>
    people.flatMap((person): readonly Diagnostic[] => {
      if (person.name.length < 3) return [];
      const found: Diagnostic[] = [];
      const title = person.office;
      for (let at = text.text.indexOf(title); at >= 0; at = text.text.indexOf(title, at + title.length)) {
        const start = at + title.length;
        const written = text.text.slice(start, start + person.name.length);
        if (differ(written, person.name) !== 1 || people.some(({ name }) => name === written)) continue;
        found.push(
          finding(
            personName,
            { written, name: person.name, office: title },
            { text, start, end: start + written.length },
          ),
        );
      }
      return found;
    }),
  );
};

const differ = (a: string, b: string): number =>
  a.length === b.length ? [...b].filter((sign, index) => a[index] !== sign).length : b.length;
