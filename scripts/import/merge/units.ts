import { plainLine } from './pieces.ts';
import { similarity } from './similarity.ts';

export type UnitKind = 'setting' | 'heading' | 'fence' | 'item' | 'row' | 'picture' | 'prose';

/** A line that says something, with the blank lines before it, which it carries along. */
export interface Unit {
  readonly blank: readonly string[];
  readonly line: string;
  readonly kind: UnitKind;
}

/** A text as lines that say something; blank lines at its end are `tail`. */
export interface Units {
  readonly units: readonly Unit[];
  readonly tail: readonly string[];
}

/** Takes a text apart. In `settings` (YAML) every line is one, in content only those of the front matter. */
export function toUnits(text: string, settings: boolean): Units {
  const lines = text.split('\n');
  const frontMatterEnd = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const units: Unit[] = [];
  let blank: string[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') blank.push(line);
    else {
      const kind = settings || index <= frontMatterEnd ? 'setting' : kindOf(line);
      units.push({ blank, line, kind });
      blank = [];
    }
  });
  return { units, tail: blank };
}

function kindOf(line: string): UnitKind {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  if (/^\s*:{2,}/.test(line)) return 'fence';
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) return 'item';
  if (/^\s*\|/.test(line)) return 'row';
  if (/^\s*!\[/.test(line)) return 'picture';
  return 'prose';
}

/** Less alike than this, a line has not become the other. */
const alike = 0.3;

/** How much lines differ: 0 the same, up to 1; infinite where one can't have become the other. */
export function unitDistance(a: Unit, b: Unit): number {
  if (a.line === b.line) return 0;
  if (a.kind !== b.kind) return Number.POSITIVE_INFINITY;
  if (a.kind === 'setting' && settingKey(a.line) !== null) {
    return settingKey(a.line) === settingKey(b.line) ? 0.3 : Number.POSITIVE_INFINITY;
  }
  if (a.kind === 'fence') return fenceName(a.line) === fenceName(b.line) ? 0.3 : Number.POSITIVE_INFINITY;
  const likeness = similarity(plainLine(a.line), plainLine(b.line));
  return likeness < alike ? Number.POSITIVE_INFINITY : 1 - likeness;
}

const settingKey = (line: string): string | null => /^\s*[\w.-]+(?=:)/.exec(line)?.[0] ?? null;

const fenceName = (line: string): string => /^\s*:+[\w-]*/.exec(line)?.[0] ?? '';
