import { type PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import type { Book, BoundPart } from './book.ts';
import type { Sheet } from './sheet.ts';
import { roleMap, writeIdTree, writeParentTree } from './structure.ts';

/** Writes the structure root with a parent tree without gaps: pages first, then forms, then annotations. */
export function writeStructure(
  { context, catalog, structure }: Book,
  sheets: readonly Sheet[],
  roots: readonly PDFRef[],
  parts: readonly BoundPart[],
): void {
  const entries: PDFObject[] = [];
  const enter = (owner: PDFDict, key: string, entry: PDFObject | null): void => {
    owner.delete(PDFName.of(key));
    if (!entry) return;
    owner.set(PDFName.of(key), PDFNumber.of(entries.length));
    entries.push(entry);
  };
  for (const { dict, elements } of sheets) enter(dict, 'StructParents', elements);
  for (const { forms } of sheets) for (const { dict, elements } of forms) enter(dict, 'StructParents', elements);
  for (const { annotations } of sheets)
    for (const { dict, element } of annotations) enter(dict, 'StructParent', element);
  if (roots.length === 0) return;

  const root = context.obj({
    Type: 'StructTreeRoot',
    K: [...roots],
    ParentTree: writeParentTree(context, entries),
    ParentTreeNextKey: entries.length,
  });
  const ids = writeIdTree(context, new Map(parts.flatMap((part) => [...part.ids])));
  if (ids) root.set(PDFName.of('IDTree'), ids);
  const roles = roleMap(context, new Set(parts.flatMap(({ types }) => [...types])));
  if (roles) root.set(PDFName.of('RoleMap'), roles);
  context.assign(structure, root);
  catalog.set(PDFName.of('StructTreeRoot'), structure);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
