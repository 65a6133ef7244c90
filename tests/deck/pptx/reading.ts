import { posix } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';

/** Reads Office files back as a stranger would: zip, XML, relationships. */

export interface Opened {
  /** Paths in the order they stand in the zip. */
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  /** A part as a tree; not well-formed XML is an error. */
  xml(path: string): Document;
  /** Relationships of a part, targets as paths in the package. */
  relationships(path: string): ReadonlyMap<string, { readonly type: string; readonly target: string }>;
}

export function openPackage(zip: Uint8Array): Opened {
  const files = unzipSync(zip);
  const trees = new Map<string, Document>();
  const bytes = (path: string): Uint8Array => {
    const found = files[path];
    if (found === undefined) throw new Error(`There is no part ${path}.`);
    return found;
  };
  const xml = (path: string): Document => {
    const known = trees.get(path);
    if (known !== undefined) return known;
    const onError = (level: string, message: string): never => {
      throw new Error(`${path}: ${level} ${message}`);
    };
    const tree = new DOMParser({ onError }).parseFromString(new TextDecoder().decode(bytes(path)), 'text/xml');
    trees.set(path, tree);
    return tree;
  };
  return {
    paths: Object.keys(files),
    bytes,
    xml,
    relationships(path) {
      const folder = posix.dirname(path);
      const rels = `${folder === '.' ? '' : `${folder}/`}_rels/${path === '' ? '' : posix.basename(path)}.rels`;
      if (files[rels] === undefined) return new Map();
      const all = elements(xml(rels), 'Relationship').map(
        (one) =>
          [
            attribute(one, 'Id'),
            { type: posix.basename(attribute(one, 'Type')), target: posix.join(folder, attribute(one, 'Target')) },
          ] as const,
      );
      if (new Set(all.map(([id]) => id)).size !== all.length) throw new Error(`${rels} names an id twice.`);
      return new Map(all);
    },
  };
}

/** Elements by their name with its prefix, in document order. */
export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}.`);
  return value;
}

/** Text of each paragraph; a tab stays one, a break is nothing. Empty paragraphs are left out. */
export function paragraphs(within: Document | Element): readonly string[] {
  return elements(within, 'a:p')
    .map((paragraph) =>
      elements(paragraph, 'a:t')
        .map((text) => text.textContent ?? '')
        .join(''),
    )
    .filter((text) => text !== '');
}

/** Paths of the slides in the order they are shown. */
export function slidePaths(file: Opened): readonly string[] {
  const relationships = file.relationships('ppt/presentation.xml');
  return elements(file.xml('ppt/presentation.xml'), 'p:sldId').map(
    (slide) => relationships.get(attribute(slide, 'r:id'))?.target ?? '',
  );
}

/** Path of the one part of a type that a part refers to. */
export function relatedPath(file: Opened, path: string, type: string): string {
  const found = [...file.relationships(path).values()].filter((one) => one.type === type);
  if (found.length !== 1) throw new Error(`${path} refers to ${found.length} parts of the type ${type}.`);
  return found[0]?.target ?? '';
}
