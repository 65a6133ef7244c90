import { PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { nameAt, type OpenPdf, textOf } from '../open.ts';
import type { PageReading } from '../page-reader.ts';
import { annotationsOf } from '../sheet.ts';
import { parentTree } from '../structure.ts';
import { fails, type UaFinding } from './condition.ts';
import type { Tag, TagTree } from './tag-tree.ts';

/** Checkpoints 01, 10, 28, 30 and the parts of 31 that show on pages: marks, annotations, forms and glyphs. */
export function pageFailures(pdf: OpenPdf, readings: readonly PageReading[], tree: TagTree): UaFinding[] {
  const parents = parentTree(pdf);
  return [
    ...pdf.pages.flatMap(({ dict }, at) => [
      ...marks(readings[at], dict, at),
      ...glyphs(readings[at], at),
      ...annotations(dict, at, parents, tree),
    ]),
    ...forms(readings),
  ];
}

/** Untagged content in forms that are drawn outside of any mark counts for the page, unless the form has tags of its own. */
function marks(reading: PageReading | undefined, page: PDFDict, at: number): UaFinding[] {
  const found: UaFinding[] = [];
  for (const [owner, { ids, untagged, drawn, artifactsInside, tagsInside }] of reading?.streams ?? []) {
    if (artifactsInside > 0) found.push(fails('01-003', at, 'Artifact'));
    if (tagsInside > 0) found.push(fails('01-004', at, 'MCID'));
    const counts = owner === page || ids.size > 0;
    if (counts && untagged + (owner === page ? 0 : drawn.length) > 0) found.push(fails('01-005', at, `${untagged}`));
  }
  return found;
}

function glyphs(reading: PageReading | undefined, at: number): UaFinding[] {
  const conditions = { missing: '31-011', unmapped: '10-001', width: '31-016' } as const;
  const told = new Map<string, UaFinding>();
  for (const { font, code, fault } of reading?.faults ?? []) {
    const condition = fault === 'missing' && code === 0 ? '31-030' : conditions[fault];
    if (!told.has(`${condition} ${font}`)) told.set(`${condition} ${font}`, fails(condition, at, font));
  }
  return [...told.values()];
}

/** Subtypes of ISO 32000-1, table 169. */
const subtypes = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Movie ' +
    'Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

function annotations(page: PDFDict, at: number, parents: ReadonlyMap<number, PDFObject>, tree: TagTree): UaFinding[] {
  const all = annotationsOf(page);
  if (all.length === 0) return [];
  const tabs = nameAt(page, 'Tabs');
  const order = tabs === undefined ? [fails('28-008', at, 'Tabs')] : tabs === 'S' ? [] : [fails('28-009', at, tabs)];
  return [
    ...order,
    ...all.flatMap((annotation) => {
      const key = annotation.lookup(PDFName.of('StructParent'));
      const holder = key instanceof PDFNumber ? page.context.lookup(parents.get(key.asNumber())) : undefined;
      return annotationFailures(annotation, holder instanceof PDFDict ? (tree.byDict.get(holder) ?? null) : null, at);
    }),
  ];
}

function annotationFailures(annotation: PDFDict, holder: Tag | null, at: number): UaFinding[] {
  const subtype = nameAt(annotation, 'Subtype') ?? '';
  const says = (dict: PDFDict | undefined, key: string): boolean =>
    (textOf(dict?.lookup(PDFName.of(key))) ?? '') !== '';
  const described = says(annotation, 'Contents');
  const found: UaFinding[] = [];
  if (!subtypes.has(subtype)) found.push(fails('28-006', at, subtype));
  if (subtype === 'TrapNet') found.push(fails('28-007', at, subtype));
  if (subtype === 'PrinterMark') return holder ? [...found, fails('28-017', at, subtype)] : found;
  if (subtype === 'Widget') {
    if (!says(annotation, 'TU') && !says(holder?.dict, 'Alt')) found.push(fails('28-005', at, subtype));
    if (!within(holder, 'Form')) found.push(fails('28-010', at, subtype));
    return found;
  }
  if (!described && !says(holder?.dict, 'Alt')) found.push(fails('28-004', at, subtype));
  if (subtype === 'Link') {
    if (!within(holder, 'Link')) found.push(fails('28-011', at, subtype));
    if (!described) found.push(fails('28-012', at, subtype));
  } else if (holder?.type !== 'Annot') found.push(fails('28-002', at, subtype));
  return found;
}

function within(tag: Tag | null, type: string): boolean {
  for (let at = tag; at; at = at.parent) if (at.type === type) return true;
  return false;
}

function forms(readings: readonly PageReading[]): UaFinding[] {
  const found: UaFinding[] = [];
  const drawn = new Set<PDFDict>();
  for (const [at, { forms: here, streams }] of readings.entries()) {
    for (const form of here) {
      if (form.has(PDFName.of('Ref'))) found.push(fails('30-001', at, 'Ref'));
      if (drawn.has(form) && (streams.get(form)?.ids.size ?? 0) > 0) found.push(fails('30-002', at, 'Form'));
      drawn.add(form);
    }
  }
  return found;
}
