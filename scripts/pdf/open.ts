import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** A parsed PDF with its pages in order. */
export interface OpenPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly OpenPage[];
  /** The page tree's inner nodes. */
  readonly pageTree: readonly PDFRef[];
}

export interface OpenPage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((key) => PDFName.of(key));

/** Parses a PDF. Rejects when it has no catalog or a broken page tree. Attributes that pages inherit are written into the pages. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  return openContext(await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true).parseDocument());
}

/** Finds the pages of a document whose objects are at hand; as `openPdf`. */
export function openContext(context: PDFContext): OpenPdf {
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const pages: OpenPage[] = [];
  const pageTree: PDFRef[] = [];
  const visit = (ref: PDFRef, inherited: ReadonlyMap<PDFName, PDFObject>): void => {
    const dict = context.lookup(ref, PDFDict);
    const kids = context.lookupMaybe(dict.get(PDFName.of('Kids')), PDFArray);
    const own = new Map(inherited);
    for (const key of inheritable) {
      const value = dict.get(key);
      if (value) own.set(key, value);
      else if (!kids && inherited.has(key)) dict.set(key, inherited.get(key) as PDFObject);
    }
    if (!kids) {
      pages.push({ ref, dict });
      return;
    }
    pageTree.push(ref);
    for (const kid of kids.asArray()) if (kid instanceof PDFRef) visit(kid, own);
  };
  const root = catalog.get(PDFName.of('Pages'));
  if (!(root instanceof PDFRef)) throw new Error('The PDF has no page tree.');
  visit(root, new Map());
  return { context, catalog, pages, pageTree };
}

const names = new Map<string, PDFName>();

/** The name of a key. Only remembers it: `PDFName.of` decodes what it is given each time, which shows where there are thousands of elements. */
export function keyNamed(key: string): PDFName {
  let name = names.get(key);
  if (!name) {
    name = PDFName.of(key);
    names.set(key, name);
  }
  return name;
}

/** Dictionary at a key, or undefined when there is none. */
export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(keyNamed(key));
  return value instanceof PDFDict ? value : undefined;
}

/** Array at a key, or undefined when there is none. */
export function arrayAt(dict: PDFDict, key: string): PDFArray | undefined {
  const value = dict.lookup(keyNamed(key));
  return value instanceof PDFArray ? value : undefined;
}

/** Name at a key without its slash, or undefined. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(keyNamed(key));
  if (!(value instanceof PDFName)) return undefined;
  const written = value.asString();
  return written.includes('#') ? value.decodeText() : written.slice(1);
}

/** Text of a string object, or undefined when it isn't one. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** Entries of a name tree or number tree, leaf by leaf: key, value, key, value. */
export function treeEntries(
  context: PDFContext,
  root: PDFDict | undefined,
  leaf: 'Names' | 'Nums',
): [PDFObject, PDFObject][] {
  if (!root) return [];
  const entries: [PDFObject, PDFObject][] = [];
  const items = arrayAt(root, leaf)?.asArray() ?? [];
  for (let at = 0; at + 1 < items.length; at += 2) entries.push([items[at] as PDFObject, items[at + 1] as PDFObject]);
  for (const kid of arrayAt(root, 'Kids')?.asArray() ?? []) {
    entries.push(...treeEntries(context, context.lookup(kid, PDFDict), leaf));
  }
  return entries;
}
