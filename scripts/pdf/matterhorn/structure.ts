import { PDFArray } from 'pdf-lib';
import { keyNamed, textOf } from '../open.ts';
import { standardTypes } from '../structure.ts';
import { fails, type UaFinding } from './condition.ts';
import { attributeOf, type Tag, type TagTree } from './tag-tree.ts';

/** Checkpoints 02, 09, 13, 14, 15, 17 and 19: roles, nesting, figures, headings, tables, formulas and notes. */
export function structureFailures(tree: TagTree): UaFinding[] {
  return [...tagFailures(tree), ...headingFailures(headingsOf(tree))];
}

/** As `structureFailures`, of all that the order of headings doesn't decide. */
export function tagFailures(tree: TagTree): UaFinding[] {
  return [
    ...roles(tree),
    ...tree.all.flatMap(nesting),
    ...tree.all.flatMap(silent),
    ...tree.all.flatMap(crowded),
    ...tree.all.flatMap((tag) => (tag.type === 'Table' ? scopes(tag) : [])),
    ...notes(tree),
  ];
}

/** A heading, `H` or `H1` to `H6`. */
export interface Heading {
  readonly type: string;
  readonly page: number | null;
}

/** All headings, in reading order. */
export function headingsOf({ all }: TagTree): readonly Heading[] {
  return all.flatMap(({ type, page }) => (/^H[1-6]?$/.test(type) ? [{ type, page }] : []));
}

/** What is wrong with the order of headings. */
export function headingFailures(headings: readonly Heading[]): UaFinding[] {
  const found: UaFinding[] = [];
  let level = 0;
  for (const { type, page } of headings) {
    if (type === 'H') continue;
    const own = Number(type.slice(1));
    if (level === 0 && own !== 1) found.push(fails('14-002', page, `first ${type}`));
    else if (level > 0 && own > level + 1) found.push(fails('14-003', page, `H${level} → ${type}`));
    level = own;
  }
  const plain = headings.find(({ type }) => type === 'H');
  return plain && level > 0 ? [...found, fails('14-007', plain.page, 'H, H1')] : found;
}

function roles({ all, roles: map, roleOf }: TagTree): UaFinding[] {
  const used = new Set(all.map(({ dict }) => dict.lookup(keyNamed('S'))?.toString().slice(1) ?? ''));
  const ends = [...used].flatMap((type) => {
    const { fault } = roleOf(type);
    if (fault === null) return [];
    return [fails(fault === 'circular' ? '02-003' : '02-001', null, type)];
  });
  const remapped = [...map.keys()].filter((type) => standardTypes.has(type));
  return [...ends, ...remapped.map((type) => fails('02-004', null, type))];
}

/** What may stand in an element and where it may stand (ISO 32000-1, tables 333, 336, 337 and 338). */
interface Syntax {
  readonly condition: string;
  readonly kids?: readonly string[];
  readonly parents?: readonly string[];
  /** A caption stands first, or last where the table says so. */
  readonly caption?: 'first' | 'ends';
}

const rows = ['Table', 'THead', 'TBody', 'TFoot'];

const syntax: Readonly<Record<string, Syntax>> = {
  Table: { condition: '09-004', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], caption: 'ends' },
  THead: { condition: '09-004', kids: ['TR'], parents: ['Table'] },
  TBody: { condition: '09-004', kids: ['TR'], parents: ['Table'] },
  TFoot: { condition: '09-004', kids: ['TR'], parents: ['Table'] },
  TR: { condition: '09-004', kids: ['TH', 'TD'], parents: rows },
  TH: { condition: '09-004', parents: ['TR'] },
  TD: { condition: '09-004', parents: ['TR'] },
  L: { condition: '09-005', kids: ['Caption', 'LI', 'L'], caption: 'first' },
  LI: { condition: '09-005', kids: ['Lbl', 'LBody'], parents: ['L'] },
  LBody: { condition: '09-005', parents: ['LI'] },
  TOC: { condition: '09-006', kids: ['TOCI', 'TOC', 'Caption'], caption: 'first' },
  TOCI: { condition: '09-006', kids: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], parents: ['TOC'] },
  Ruby: { condition: '09-007', kids: ['RB', 'RT', 'RP'] },
  RB: { condition: '09-007', parents: ['Ruby'] },
  RT: { condition: '09-007', parents: ['Ruby'] },
  RP: { condition: '09-007', parents: ['Ruby'] },
  Warichu: { condition: '09-008', kids: ['WP', 'WT'] },
  WT: { condition: '09-008', parents: ['Warichu'] },
  WP: { condition: '09-008', parents: ['Warichu'] },
};

function nesting(tag: Tag): UaFinding[] {
  const rule = Object.hasOwn(syntax, tag.type) ? syntax[tag.type] : undefined;
  if (!rule) return [];
  const found: UaFinding[] = [];
  const parent = tag.parent?.type ?? '—';
  if (rule.parents && !rule.parents.includes(parent))
    found.push(fails(rule.condition, tag.page, `${tag.type} in ${parent}`));
  for (const [at, kid] of tag.kids.entries()) {
    const edge = at === 0 || (rule.caption === 'ends' && at === tag.kids.length - 1);
    const allowed = !rule.kids || (rule.kids.includes(kid.type) && (kid.type !== 'Caption' || edge));
    if (!allowed) found.push(fails(rule.condition, kid.page, `${kid.type} in ${tag.type}`));
  }
  if (rule.kids && tag.hasContent) found.push(fails(rule.condition, tag.page, `content in ${tag.type}`));
  return found;
}

function silent(tag: Tag): UaFinding[] {
  const condition = tag.type === 'Figure' ? '13-004' : tag.type === 'Formula' ? '17-002' : null;
  const keys = tag.type === 'Figure' ? ['Alt', 'ActualText'] : ['Alt'];
  const says = keys.some((key) => (textOf(tag.dict.lookup(keyNamed(key))) ?? '') !== '');
  return condition === null || says ? [] : [fails(condition, tag.page, tag.type)];
}

/** An element has one `H` at most. */
function crowded({ kids, page, type }: Tag): UaFinding[] {
  return kids.filter((kid) => kid.type === 'H').length > 1 ? [fails('14-006', page, type)] : [];
}

/** A table is organised by ids when every cell names its heads. */
function scopes(table: Tag): UaFinding[] {
  const cells = below(table).filter(({ type }) => type === 'TH' || type === 'TD');
  const byIds = cells.every((cell) => cell.type === 'TH' || attributeOf(cell, 'Headers') instanceof PDFArray);
  if (byIds) return [];
  return cells.flatMap((cell) =>
    cell.type === 'TH' && !attributeOf(cell, 'Scope') ? [fails('15-003', cell.page, 'TH')] : [],
  );
}

function below(tag: Tag): Tag[] {
  return tag.kids.flatMap((kid) => [kid, ...below(kid)]);
}

function notes({ all }: TagTree): UaFinding[] {
  const seen = new Set<string>();
  return all.flatMap(({ type, dict, page }) => {
    if (type !== 'Note') return [];
    const id = textOf(dict.lookup(keyNamed('ID'))) ?? '';
    if (id === '') return [fails('19-003', page, 'Note')];
    if (seen.has(id)) return [fails('19-004', page, id)];
    seen.add(id);
    return [];
  });
}
