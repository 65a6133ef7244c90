import type { PhrasingContent, Text } from 'mdast';
import {
  badLabel,
  badLink,
  factOutsideProse,
  inlinePicture,
  unknownReference,
} from '../diagnostics/catalogue/content-facts.ts';
import { badSee, seeOutsideProse } from '../diagnostics/catalogue/content-references.ts';
import {
  brokenDirective,
  type Unsupported,
  unknownDirective,
  unsupportedMarkdown,
} from '../diagnostics/catalogue/content-text.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { linkBareAddresses, withoutLinks } from './bare-links.ts';
import { attributeProblems, readFact } from './fact-statement.ts';
import type { TextDirective } from './markdown.ts';
import type { Inline } from './model.ts';
import { placeBetween, placeOf } from './places.ts';
import type { Reading } from './source.ts';
import { suggest } from './suggest.ts';

/** Turns the text inside a paragraph, heading or cell into inlines. What can't be used becomes a problem and is left out. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  return linkBareAddresses(merged(nodes.flatMap((node) => readInline(node, reading))));
}

function readInline(node: PhrasingContent, reading: Reading): Inline[] {
  const place = placeOf(reading.file, node.position);
  switch (node.type) {
    case 'text':
      reading.problems.push(...brokenDirectives(node, reading));
      return [{ type: 'text', value: node.value, place }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readInlines(node.children, reading), place }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value, place }];
    case 'break':
      return [{ type: 'break', place }];
    case 'link':
      if (!/^(https?:\/\/[^/]|mailto:.|#.)/i.test(node.url)) {
        reading.problems.push(diagnose(badLink, { url: node.url }, place));
      }
      return [{ type: 'link', url: node.url, children: withoutLinks(readInlines(node.children, reading)), place }];
    case 'textDirective':
      return readDirective(node, reading);
    case 'image':
      reading.problems.push(diagnose(inlinePicture, {}, place));
      return [];
    default:
      reading.problems.push(diagnose(unsupportedMarkdown, { what: unsupportedInlines[node.type] ?? 'other' }, place));
      return [];
  }
}

const unsupportedInlines: Readonly<Record<string, Unsupported>> = {
  html: 'html',
  delete: 'deletion',
  footnoteReference: 'footnote',
  linkReference: 'reference',
  imageReference: 'reference',
};

function readDirective(node: TextDirective, reading: Reading): Inline[] {
  const place = placeOf(reading.file, node.position);
  if (node.name === 'fact') {
    const statement = readFact(node, reading);
    if (statement !== null && reading.stands !== 'prose') {
      reading.problems.push(diagnose(factOutsideProse, { id: statement.id, where: reading.stands }, place));
    }
    return statement === null ? [] : [statement];
  }
  if (node.name === 'ref') {
    reading.problems.push(...attributeProblems(node, reading, []));
    const only = node.children[0];
    const id = node.children.length === 1 && only?.type === 'text' ? only.value.trim() : '';
    if (id === '') {
      reading.problems.push(diagnose(badLabel, { directive: 'ref' }, place));
      return [];
    }
    const fact = reading.facts.get(id);
    if (fact === undefined) {
      reading.problems.push(diagnose(unknownReference, { id, suggestion: suggest(id, reading.facts.keys()) }, place));
      return [];
    }
    return [{ type: 'ref', id, text: fact.text, place }];
  }
  if (node.name === 'see') return readSee(node, reading);
  if (node.name === 'stet') return readInlines(node.children, reading);
  if (node.name === 'dots') {
    reading.problems.push(...attributeProblems(node, reading, []));
    return [{ type: 'emphasis', dots: true, children: readInlines(node.children, reading), place }];
  }
  const literal = reading.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  // A colon before a Latin letter is most often just a colon, as in “注:A”.
  if (literal === `:${node.name}`) return [{ type: 'text', value: literal, place }];
  const suggestion = suggest(node.name, ['fact', 'ref', 'see', 'dots', 'stet']);
  reading.problems.push(
    diagnose(unknownDirective, { name: `:${node.name}`, suggestion: suggestion && `:${suggestion}` }, place),
  );
  return [];
}

function readSee(node: TextDirective, reading: Reading): Inline[] {
  const place = placeOf(reading.file, node.position);
  reading.problems.push(...attributeProblems(node, reading, []));
  const text = node.children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
  const ids = text.split(/[,，、]/u).map((id) => id.trim());
  if (ids.some((id) => id === '' || /\s/u.test(id))) {
    reading.problems.push(diagnose(badSee, { fault: 'empty' }, place));
    return [];
  }
  const before = reading.text[(node.position?.start.offset ?? 0) - 1];
  if (before === '（' || before === '(') reading.problems.push(diagnose(badSee, { fault: 'brackets' }, place));
  const where = reading.stands;
  if (where === 'slide' || where === 'notes' || where === 'heading') {
    reading.problems.push(diagnose(seeOutsideProse, { where }, place));
    return [];
  }
  return [{ type: 'see', ids, place }];
}

/** Text that was surely meant as a directive: a full-width colon or bracket, or a brace that isn't closed. */
function brokenDirectives(node: Text, { file, text }: Reading): Diagnostic[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  const pattern =
    /(?<!\\)(?:[:：](?:fact|ref|see|dots|stet)[[［【{｛]|(?<![^\n]):{2,}(?:slide|notes|chart|table|picture|summary|side|pull|(?=\n|$))|[{｛]#)[^\s，。；]{0,12}/g;
  return [...written.matchAll(pattern)].map((match) => {
    const at = start + match.index;
    return diagnose(brokenDirective, { text: match[0] }, placeBetween(file, text, at, at + match[0].length));
  });
}

/** Joins neighbouring texts, and the lines of a paragraph: without a space after or before Chinese. */
function merged(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && touch(last.place, inline.place)) {
      const { endLine, endColumn } = inline.place;
      out[out.length - 1] = {
        type: 'text',
        value: last.value + inline.value,
        place: { ...last.place, endLine, endColumn },
      };
    } else out.push(inline);
  }
  return out.map((inline) => (inline.type === 'text' ? { ...inline, value: joinLines(inline.value) } : inline));
}

/** What stands between two texts and isn't text, such as the marks of `:stet`, keeps them apart, so that both keep their place. */
const touch = (one: Place, next: Place): boolean => one.endLine === next.line && one.endColumn === next.column;

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;

function joinLines(value: string): string {
  return value.replace(/[ \t]*\n[ \t]*/g, (_line, offset: number, whole: string) => {
    const before = whole[offset - 1] ?? '';
    const after = whole.slice(offset).trimStart()[0] ?? '';
    return wide.test(before) || wide.test(after) ? '' : ' ';
  });
}
