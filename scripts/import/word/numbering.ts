import type { Styles } from './styles.ts';
import { shownIn } from './symbols.ts';
import { child, childrenOf, toggle, value, type XmlElement } from './xml.ts';

/** How a level of a list counts. */
export interface ListLevel {
  readonly start: number;
  /** Name of a number format, or `bullet`. */
  readonly format: string;
  /** What is shown, `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Counting begins anew after the level of this number, from 1, or a higher one; 0: never; null: after any higher one. */
  readonly restart: number | null;
  /** All numbers in it in digits. */
  readonly legal: boolean;
}

/** A list as paragraphs name it. */
export interface List {
  readonly id: string;
  /** Lists with the same key count together. */
  readonly key: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where counting begins the first time that this list is used, by level. */
  readonly starts: ReadonlyMap<number, number>;
  /** Level by the id of the paragraph style that is tied to it. */
  readonly styleLevels: ReadonlyMap<string, number>;
}

/** Levels a list has (ISO/IEC 29500-1, 17.9.3). */
const listLevels = 9;

/** Lists of a document by the id that paragraphs name (ISO/IEC 29500-1, 17.9). */
export function readLists(root: XmlElement | null, styles: Styles): ReadonlyMap<string, List> {
  const abstract = new Map<string, XmlElement>();
  for (const element of childrenOf(root ?? undefined, 'w:abstractNum')) {
    abstract.set(element.attributes.get('w:abstractNumId') ?? '', element);
  }
  const named = new Map<string, string>();
  const elements = childrenOf(root ?? undefined, 'w:num');
  for (const element of elements) {
    named.set(element.attributes.get('w:numId') ?? '', value(element, 'w:abstractNumId') ?? '');
  }
  // A definition may stand for the list of a numbering style, which may again.
  const resolved = (key: string, seen: ReadonlySet<string>): string => {
    const link = value(abstract.get(key), 'w:numStyleLink');
    if (link === undefined || seen.has(key)) return key;
    const next = named.get(styles.numberIdOf(link) ?? '');
    return next === undefined ? key : resolved(next, new Set([...seen, key]));
  };
  const lists = new Map<string, List>();
  for (const element of elements) {
    const id = element.attributes.get('w:numId') ?? '';
    const key = resolved(named.get(id) ?? '', new Set());
    lists.set(id, listOf(id, key, abstract.get(key), element));
  }
  return lists;
}

function listOf(id: string, key: string, abstract: XmlElement | undefined, element: XmlElement): List {
  const levels: (ListLevel | undefined)[] = [];
  const styleLevels = new Map<string, number>();
  const take = (level: XmlElement): void => {
    const index = levelIndex(level);
    if (index === null) return;
    levels[index] = levelOf(level);
    const style = value(level, 'w:pStyle');
    if (style !== undefined) styleLevels.set(style, index);
  };
  for (const level of childrenOf(abstract, 'w:lvl')) take(level);
  const starts = new Map<number, number>();
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = levelIndex(override);
    const level = child(override, 'w:lvl');
    if (level !== undefined) take(level);
    const start = value(override, 'w:startOverride');
    if (index !== null && start !== undefined) starts.set(index, numberOf(start, 1));
  }
  return { id, key, levels, starts, styleLevels };
}

function levelIndex({ attributes }: XmlElement): number | null {
  const index = numberOf(attributes.get('w:ilvl'), -1);
  return index < 0 || index >= listLevels ? null : index;
}

function levelOf(level: XmlElement): ListLevel {
  // Formats younger than the standard are named beside a fallback.
  const format =
    value(level, 'w:numFmt') ??
    value(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ??
    'decimal';
  const suffix = value(level, 'w:suff');
  const restart = value(level, 'w:lvlRestart');
  const text = value(level, 'w:lvlText') ?? '';
  const face = child(child(level, 'w:rPr'), 'w:rFonts')?.attributes.get('w:ascii') ?? '';
  const isPicture = child(level, 'w:lvlPicBulletId') !== undefined;
  return {
    start: numberOf(value(level, 'w:start'), 0),
    format,
    text:
      format !== 'bullet'
        ? text
        : isPicture
          ? '•'
          : [...text].map((mark) => shownIn(face, mark.codePointAt(0) ?? 0)).join(''),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === undefined ? null : numberOf(restart, 0),
    legal: toggle(level, 'w:isLgl') ?? false,
  };
}

function numberOf(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
