import { PDFArray, PDFDict, type PDFObject, PDFRef } from 'pdf-lib';
import { dictAt, keyNamed, nameAt, type OpenPdf } from '../open.ts';
import { isContentReference, kidsOf, standardTypes } from '../structure.ts';

/** A structure element as conditions on structure see it. */
export interface Tag {
  readonly dict: PDFDict;
  /** Its type after role mapping. */
  readonly type: string;
  readonly parent: Tag | null;
  readonly kids: readonly Tag[];
  /** 0-based page of its own first content, or of what is below it; null without any. */
  readonly page: number | null;
  /** Holds marked content or an annotation directly. */
  readonly hasContent: boolean;
}

/** Follows role maps: the standard type that a type ends at, or why it doesn't. */
export type RoleEnd = { readonly type: string; readonly fault: 'circular' | 'open' | null };

/** A document's structure, roles followed. */
export interface TagTree {
  readonly roots: readonly Tag[];
  /** All elements, parents first, in reading order. */
  readonly all: readonly Tag[];
  readonly byDict: ReadonlyMap<PDFDict, Tag>;
  readonly roles: ReadonlyMap<string, string>;
  roleOf(type: string): RoleEnd;
}

export function readTags(pdf: OpenPdf): TagTree {
  const root = dictAt(pdf.catalog, 'StructTreeRoot');
  const map = root && dictAt(root, 'RoleMap');
  const roles = new Map(
    (map?.entries() ?? []).map(([name]) => [name.decodeText(), nameAt(map as PDFDict, name.decodeText()) ?? '']),
  );
  const roleOf = (type: string): RoleEnd => {
    const seen = new Set<string>();
    for (let role = type; ; role = roles.get(role) ?? '') {
      if (standardTypes.has(role)) return { type: role, fault: null };
      if (seen.has(role)) return { type, fault: 'circular' };
      if (!roles.has(role)) return { type, fault: 'open' };
      seen.add(role);
    }
  };
  const numbers = new Map<PDFObject, number>(pdf.pages.map(({ ref }, at) => [ref, at]));
  const all: Tag[] = [];
  const byDict = new Map<PDFDict, Tag>();
  const visit = (kid: PDFObject, parent: Tag | null): Tag[] => {
    const dict = pdf.context.lookup(kid);
    if (!(dict instanceof PDFDict) || isContentReference(dict) || byDict.has(dict)) return [];
    const kids: Tag[] = [];
    const tag = {
      dict,
      type: roleOf(nameAt(dict, 'S') ?? '').type,
      parent,
      kids,
      page: null as number | null,
      hasContent: false,
    };
    all.push(tag);
    byDict.set(dict, tag);
    const own = dict.get(keyNamed('Pg'));
    for (const below of kidsOf(dict)) {
      const found = visit(below, tag);
      kids.push(...found);
      if (found.length > 0) tag.page ??= found[0]?.page ?? null;
      else {
        const reference = pdf.context.lookup(below);
        const page = reference instanceof PDFDict ? (reference.get(keyNamed('Pg')) ?? own) : own;
        tag.hasContent = true;
        if (page instanceof PDFRef) tag.page ??= numbers.get(page) ?? null;
      }
    }
    return [tag];
  };
  const roots = root ? kidsOf(root).flatMap((kid) => visit(kid, null)) : [];
  return { roots, all, byDict, roles, roleOf };
}

/** Value of an attribute of an element, whoever owns it. */
export function attributeOf({ dict }: Tag, key: string): PDFObject | undefined {
  const attributes = dict.lookup(keyNamed('A'));
  const items = attributes instanceof PDFArray ? attributes.asArray() : attributes ? [attributes] : [];
  for (const item of items) {
    const value = dict.context.lookup(item);
    const found = value instanceof PDFDict ? value.lookup(keyNamed(key)) : undefined;
    if (found) return found;
  }
  return undefined;
}
