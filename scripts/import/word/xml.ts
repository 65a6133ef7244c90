import { damagedFile, unsafeFile } from '../../diagnostics/catalogue/import-read.ts';
import { type Unreadable, unreadable } from '../read/unreadable.ts';

/** An element of a part of a Word file. */
export interface XmlElement {
  /** Local name with the usual prefix of its namespace, whatever prefix the file gives it: `w:p`. */
  readonly name: string;
  /** By name, as elements are. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Deepest nesting that is read. Word itself nests tables 30 deep, which makes some 150. */
const deepest = 1000;

/** Elements of a part: some thirty times those of a book of 300 pages. */
const mostElements = 3_000_000;

/** Namespaces by the end of their address, so that the transitional ones and the strict ones (ISO/IEC 29500-1 and -4) are the same. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(\/2006)?\/main$/, 'w'],
  [/\/officeDocument(\/2006)?\/relationships$/, 'r'],
  [/\/officeDocument(\/2006)?\/math$/, 'm'],
  [/\/drawingml(\/2006)?\/main$/, 'a'],
  [/\/drawingml(\/2006)?\/wordprocessingDrawing$/, 'wp'],
  [/\/drawingml(\/2006)?\/picture$/, 'pic'],
  [/\/drawingml(\/2006)?\/chart$/, 'c'],
  [/\/drawingml(\/2006)?\/diagram$/, 'dgm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/package\/2006\/content-types$/, 'ct'],
  [/\/package\/2006\/metadata\/core-properties$/, 'cp'],
  [/\/dc\/elements\/1\.1\/$/, 'dc'],
  [/\/dc\/terms\/$/, 'dcterms'],
];

const noAttributes: ReadonlyMap<string, string> = new Map();

const markup =
  /<(?:\/([^\s<>]+)\s*>|!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|([^\s<>/!?="']+)(?=[\s/>]))/y;
const attribute = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

interface Opened {
  readonly written: string;
  readonly element: { name: string; attributes: ReadonlyMap<string, string>; children: XmlNode[] };
  /** Usual prefixes by those of the file. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads a part of a Word file, strictly and in one pass. Document types and entities are refused before anything is read, as is nesting deeper than
 * Word makes it. Throws `Unreadable`. `part` is the part's name, for the message.
 */
export function readXml(part: string, bytes: Uint8Array): XmlElement {
  const text = decoded(part, bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unreadable(unsafeFile, { part, danger: 'entities' });
  const broken = (): Unreadable => unreadable(damagedFile, { part, damage: 'markup' });
  const root: Opened = { written: '', element: { name: '', attributes: noAttributes, children: [] }, names: new Map() };
  const open: Opened[] = [root];
  let top = root;
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next === -1 ? text.length : next);
    if (words !== '') {
      if (top !== root) top.element.children.push(unescaped(words, broken));
      else if (/\S/.test(words)) throw broken();
    }
    if (next === -1) break;
    markup.lastIndex = next;
    const found = markup.exec(text);
    if (found === null) throw broken();
    at = markup.lastIndex;
    const [, closing, data, written] = found;
    if (closing !== undefined) {
      if (top === root || closing !== top.written) throw broken();
      open.pop();
      top = open.at(-1) ?? root;
      continue;
    }
    if (data !== undefined) {
      if (top === root) throw broken();
      top.element.children.push(data);
      continue;
    }
    if (written === undefined) continue;
    elements += 1;
    if (elements > mostElements) throw unreadable(unsafeFile, { part, danger: 'size' });
    const raw = new Map<string, string>();
    for (attribute.lastIndex = at; ; at = attribute.lastIndex) {
      const given = attribute.exec(text);
      if (given === null) break;
      const [, key = '', double, single] = given;
      if (raw.has(key)) throw broken();
      raw.set(key, unescaped(double ?? single ?? '', broken));
    }
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (end === null) throw broken();
    at = tagEnd.lastIndex;
    const names = withNamespaces(top.names, raw);
    const element = { name: usual(written, names, true), attributes: renamed(raw, names), children: [] };
    top.element.children.push(element);
    if (end[1] === '/') continue;
    if (open.length > deepest) throw unreadable(unsafeFile, { part, danger: 'depth' });
    top = { written, element, names };
    open.push(top);
  }
  const [only, ...others] = root.element.children;
  if (open.length > 1 || typeof only !== 'object' || others.length > 0) throw broken();
  return only;
}

function decoded(part: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(damagedFile, { part, damage: 'markup' }, { cause });
  }
}

function withNamespaces(
  outer: ReadonlyMap<string, string>,
  raw: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let names = outer;
  for (const [key, address] of raw) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    const prefix = key.slice(6);
    const known = prefixes.find(([end]) => end.test(address))?.[1];
    names = new Map([...names, [prefix, known ?? prefix]]);
  }
  return names;
}

function usual(written: string, names: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = written.indexOf(':');
  // Attributes without a prefix are in no namespace.
  if (colon === -1 && !isElement) return written;
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const known = names.get(prefix) ?? prefix;
  if (known === prefix) return written;
  return `${known}:${written.slice(colon + 1)}`;
}

function renamed(raw: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (raw.size === 0) return noAttributes;
  for (const key of raw.keys()) {
    if (usual(key, names, false) !== key)
      return new Map([...raw].map(([name, value]) => [usual(name, names, false), value]));
  }
  return raw;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string, broken: () => Unreadable): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+))?(;?)/gi, (_, decimal, hexadecimal, name, end) => {
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const character = name !== undefined ? named[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || end === '') throw broken();
    return character;
  });
}

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node === 'object' && node.name === name) return node;
  return undefined;
}

/** All child elements, or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node === 'object' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** Every element inside, in document order, that has one of the names; nothing inside a found one. */
export function* descendants(element: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const node of element.children) {
    if (typeof node !== 'object') continue;
    if (names.has(node.name)) yield node;
    else yield* descendants(node, names);
  }
}

/** `w:val` of a child element: how Word writes most properties. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('w:val');
}

/** A property that is on or off (ISO/IEC 29500-1, 17.17.4); undefined where nothing is said. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? 'true');
}

/** All text inside. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
