import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { type Finding, finding } from './finding.ts';
import { arrayAt, dictAt, keyNamed, nameAt, type OpenPdf, textOf } from './open.ts';
import type { PageReading } from './page-reader.ts';
import { elements, kidsOf, parentTree, typeOf } from './structure.ts';

/** Compares content, parent tree and structure elements of a tagged document in both directions, and looks for figures without a text. `readings` are its pages'. */
export function checkTags(pdf: OpenPdf, readings: readonly PageReading[]): Finding[] {
  const root = dictAt(pdf.catalog, 'StructTreeRoot');
  if (!root) return [];
  const findings: Finding[] = [];
  const parents = parentTree(pdf);
  const held = contentHeld(pdf.context, kidsOf(root));
  const next = root.lookup(PDFName.of('ParentTreeNextKey'));
  if (next instanceof PDFNumber && [...parents.keys()].some((key) => key >= next.asNumber())) {
    findings.push(finding('structure', null, 'ParentTreeNextKey is not above all keys'));
  }
  for (const [at, { ref, dict }] of pdf.pages.entries()) {
    const reading = readings[at];
    if (reading) findings.push(...checkContent(at, ref, dict, reading, parents, held));
    findings.push(...checkAnnotations(at, dict, parents, held));
  }
  for (const [content, elements] of held) {
    for (const [id, element] of elements)
      findings.push(
        finding('structure', null, `${element} holds ${content}${id === whole ? '' : ` ${id}`}, which isn't there`),
      );
  }
  return [...findings, ...silentFigures(pdf, root)];
}

/** Elements by what they hold: the stream and the id of marked content in it, or an annotation as a whole. */
type Held = Map<PDFObject | undefined, Map<number, PDFRef>>;

const whole = -1;

function take(held: Held, content: PDFObject, id: number): PDFRef | undefined {
  const holder = held.get(content)?.get(id);
  held.get(content)?.delete(id);
  return holder;
}

/** Holders are taken out of `held` as their content is met. */
function checkContent(
  at: number,
  stream: PDFRef,
  dict: PDFDict,
  reading: PageReading,
  parents: ReadonlyMap<number, PDFObject>,
  held: Held,
): Finding[] {
  const { context } = dict;
  const findings: Finding[] = [];
  const marks = reading.streams.get(dict);
  if (!marks) return [];
  const { ids, untagged, drawn } = marks;
  const owners = context.lookup(entryOf(dict, 'StructParents', parents));
  for (const id of ids) {
    const owner = owners instanceof PDFArray && id < owners.size() ? owners.get(id) : undefined;
    const holder = take(held, stream, id);
    if (!(owner instanceof PDFRef) || owner !== holder) {
      findings.push(finding('structure', at, `content ${id} belongs to ${owner}, but is held by ${holder}`));
    }
  }
  let loose = untagged;
  for (const name of drawn) {
    const ref = dictAt(dictAt(dict, 'Resources') ?? context.obj({}), 'XObject')?.get(PDFName.of(name));
    const form = context.lookup(ref);
    const tagged = form instanceof PDFRawStream && form.dict.has(PDFName.of('StructParents'));
    if (!tagged) loose += 1;
    else if (ref instanceof PDFRef) findings.push(...checkContent(at, ref, form.dict, reading, parents, held));
  }
  if (loose > 0) findings.push(finding('untagged-content', at, `${loose} drawing operators`));
  return findings;
}

function checkAnnotations(at: number, page: PDFDict, parents: ReadonlyMap<number, PDFObject>, held: Held): Finding[] {
  return (arrayAt(page, 'Annots')?.asArray() ?? []).flatMap((item) => {
    const annotation = page.context.lookup(item);
    if (!(annotation instanceof PDFDict)) return [];
    const owner = entryOf(annotation, 'StructParent', parents);
    const holder = take(held, item, whole);
    const agrees = owner !== undefined && owner === holder;
    return agrees ? [] : [finding('structure', at, `annotation ${item} is not tagged`)];
  });
}

function entryOf(owner: PDFDict, key: string, parents: ReadonlyMap<number, PDFObject>): PDFObject | undefined {
  const number = owner.lookup(keyNamed(key));
  return number instanceof PDFNumber ? parents.get(number.asNumber()) : undefined;
}

function contentHeld(context: PDFContext, roots: readonly PDFObject[]): Held {
  const held: Held = new Map();
  const hold = (content: PDFObject | undefined, id: number, element: PDFRef): void => {
    const own = held.get(content) ?? new Map<number, PDFRef>();
    held.set(content, own.set(id, element));
  };
  for (const { ref, dict } of elements(context, roots)) {
    const own = dict.get(keyNamed('Pg'));
    for (const kid of kidsOf(dict)) {
      const value = context.lookup(kid);
      if (value instanceof PDFNumber) hold(own, value.asNumber(), ref);
      if (!(value instanceof PDFDict)) continue;
      const type = nameAt(value, 'Type');
      if (type === 'OBJR') hold(value.get(keyNamed('Obj')), whole, ref);
      if (type !== 'MCR') continue;
      const id = value.lookup(keyNamed('MCID'));
      const stream = value.get(keyNamed('Stm')) ?? value.get(keyNamed('Pg')) ?? own;
      hold(stream, id instanceof PDFNumber ? id.asNumber() : Number.NaN, ref);
    }
  }
  return held;
}

function silentFigures({ context, pages }: OpenPdf, root: PDFDict): Finding[] {
  return elements(context, kidsOf(root)).flatMap(({ ref, dict }) => {
    const text = ['Alt', 'ActualText'].some((key) => (textOf(dict.lookup(keyNamed(key))) ?? '') !== '');
    if (typeOf(dict) !== 'Figure' || text) return [];
    const at = pages.findIndex((page) => page.ref === dict.get(keyNamed('Pg')));
    return [finding('figure-without-text', at < 0 ? null : at, `${ref}`)];
  });
}
