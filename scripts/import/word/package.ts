import { posix } from 'node:path';
import { damagedFile, foreignFile, macros } from '../../diagnostics/catalogue/import-read.ts';
import { unreadable } from '../read/unreadable.ts';
import { Archive } from './archive.ts';
import { childrenOf, readXml, type XmlElement } from './xml.ts';

/** What a part refers to. */
export interface Relationship {
  /** The last part of its type: `image`, `footnotes`, `hyperlink`. */
  readonly type: string;
  /** Name of the part, or an address where it is outside. */
  readonly target: string;
  readonly outside: boolean;
}

export interface WordPackage {
  /** Name of the part that holds the text. */
  readonly main: string;
  /** Parsed part; null where it isn't there. */
  readonly xml: (part: string) => XmlElement | null;
  readonly bytes: (part: string) => Uint8Array | null;
  /** What a part refers to, by id; empty for the file as a whole. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>;
}

/** Opens a Word file (ISO/IEC 29500-2). Throws `Unreadable` for what is damaged, unsafe, has macros or isn't a Word file. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const archive = new Archive(bytes);
  const foreign = foreignArchive(archive);
  if (foreign !== null) throw unreadable(foreignFile, { found: foreign });
  const xml = (part: string): XmlElement | null => {
    const found = archive.part(part);
    return found === null ? null : readXml(part, found);
  };
  const types = xml('[Content_Types].xml');
  if (types === null) throw unreadable(foreignFile, { found: 'archive' });
  const declared = childrenOf(types).map(({ attributes }) => attributes.get('ContentType') ?? '');
  const hasMacros = declared.some((type) => /macroEnabled|vbaProject/i.test(type));
  if (hasMacros || archive.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) throw unreadable(macros, {});
  const relationships = (part: string): ReadonlyMap<string, Relationship> => relationshipsOf(part, xml);
  const main =
    [...relationships('').values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (/^(xl|ppt)\//.test(main)) throw unreadable(foreignFile, { found: main.startsWith('xl') ? 'xlsx' : 'pptx' });
  if (!archive.names.some((name) => name.toLowerCase() === main.toLowerCase())) {
    const isWord = archive.names.some((name) => name.startsWith('word/'));
    throw isWord
      ? unreadable(damagedFile, { part: main, damage: 'missing' })
      : unreadable(foreignFile, { found: 'archive' });
  }
  return { main, xml, bytes: (part) => archive.part(part), relationships };
}

/** Other formats that are archives too and say so. */
function foreignArchive(archive: Archive): 'ofd' | 'odt' | null {
  if (archive.names.includes('OFD.xml')) return 'ofd';
  return archive.names.includes('mimetype') ? 'odt' : null;
}

function relationshipsOf(part: string, xml: WordPackage['xml']): ReadonlyMap<string, Relationship> {
  const folder = posix.dirname(part);
  const root = xml(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found = new Map<string, Relationship>();
  for (const { attributes } of childrenOf(root ?? undefined)) {
    const target = attributes.get('Target') ?? '';
    const outside = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type') ?? '';
    found.set(attributes.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? target : inside(folder, target),
      outside,
    });
  }
  return found;
}

/** Name of a part that a target means. */
function inside(folder: string, target: string): string {
  let path = target;
  try {
    path = decodeURI(target);
  } catch {
    // A name that isn't encoded is meant as it stands.
  }
  return path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(folder, path));
}
