import type { DrawingDanger } from '../diagnostics/catalogue/content-limits.ts';
import { attributeDanger, elementDanger, styleDanger } from './drawing-dangers.ts';
import { limits } from './limits.ts';

/** What a drawing has that no picture needs, and in which of its lines. */
export interface DrawingFault {
  readonly danger: DrawingDanger;
  /** Counts from 1. */
  readonly line: number;
}

/** A named element, or the whole: elements of its own, those with names inside and those it refers to. */
interface Piece {
  own: number;
  readonly inside: Piece[];
  readonly refersTo: string[];
  /** Elements that it shows in the end; null: not counted yet, which is also so while it is counted. */
  whole: number | null;
}

const markup =
  /<(?:(?<closing>\/)(?<closed>[^\s<>/]+)\s*>|!--[\s\S]*?-->|\?(?<instruction>[^\s?>]+)(?<said>[\s\S]*?)\?>|!DOCTYPE(?<doctype>[^>]*)>|!\[CDATA\[(?<data>[\s\S]*?)\]\]>|(?<opened>[^\s<>/!?="']+)(?=[\s/>]))/y;
const attribute = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

/** How deep elements may lie inside each other, and references may lead to others. */
const deepest = 200;

/**
 * Looks for what makes a drawing in SVG more than a picture: scripts, addresses outside it, motion, entities, parts that repeat each other without end. It is shown as a
 * picture, which does none of that, but lies in folders and presentations too, where it may. Null for a drawing that only shows something. It is read as strictly as XML
 * is, so that a browser can't read it otherwise.
 */
export function drawingFault(bytes: Uint8Array): DrawingFault | null {
  const text = strictly(bytes);
  if (text === null) return { danger: 'doctype', line: 1 };
  const whole = newPiece();
  const named = new Map<string, Piece>();
  const open: { readonly name: string; readonly piece: Piece }[] = [];
  const faultAt = (at: number, danger: DrawingDanger): DrawingFault => ({
    danger,
    line: text.slice(0, at).split('\n').length,
  });
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at);
    const top = open.at(-1);
    const words = text.slice(at, next === -1 ? text.length : next);
    const danger = top === undefined ? (/\S/.test(words) ? 'markup' : null) : wordsDanger(top.name, words, true);
    if (danger !== null) return faultAt(at, danger);
    if (next === -1) break;
    markup.lastIndex = next;
    const groups = markup.exec(text)?.groups;
    if (groups === undefined) return faultAt(next, /^<!/.test(text.slice(next, next + 2)) ? 'doctype' : 'markup');
    at = markup.lastIndex;
    const { closing, closed, instruction, said = '', doctype, data, opened } = groups;
    const own = instructionDanger(instruction, said) ?? (doctype?.includes('[') ? 'doctype' : null);
    if (own !== null) return faultAt(next, own);
    if (closing !== undefined) {
      if (open.pop()?.name !== closed) return faultAt(next, 'markup');
    } else if (data !== undefined) {
      const inData = wordsDanger(top?.name ?? '', data, false);
      if (inData !== null) return faultAt(next, inData);
    } else if (opened !== undefined) {
      const attributes = attributesAt(text, at);
      const found =
        attributes === null ? 'markup' : (elementDanger(opened) ?? attributesDanger(opened, attributes.all));
      if (attributes === null || found !== null) return faultAt(next, found ?? 'markup');
      at = attributes.end;
      const piece = pieceOf(attributes.all, top?.piece ?? whole, named);
      if (!attributes.empty) open.push({ name: opened, piece });
      if (open.length > deepest) return faultAt(next, 'repeats');
    }
  }
  if (open.length > 0) return faultAt(text.length, 'markup');
  return shown(whole, named, 0) > limits.elements ? { danger: 'repeats', line: 1 } : null;
}

/** UTF-8 that says nothing else of itself; null for the rest. */
function strictly(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'utf-8';
    return /^(?:utf-?8|us-ascii)$/i.test(encoding) ? text : null;
  } catch {
    return null;
  }
}

function instructionDanger(name: string | undefined, said: string): DrawingDanger | null {
  return name !== undefined && /stylesheet/i.test(name + said) ? 'address' : null;
}

function wordsDanger(element: string, words: string, escaped: boolean): DrawingDanger | null {
  if (!/^(?:.*:)?style$/i.test(element)) return null;
  const text = escaped ? unescaped(words) : words;
  return text === null ? 'markup' : styleDanger(text);
}

function attributesDanger(element: string, attributes: ReadonlyMap<string, string>): DrawingDanger | null {
  for (const [name, value] of attributes) {
    const danger = attributeDanger(element, name, value);
    if (danger !== null) return danger;
  }
  return null;
}

interface Attributes {
  readonly all: ReadonlyMap<string, string>;
  readonly empty: boolean;
  readonly end: number;
}

function attributesAt(text: string, from: number): Attributes | null {
  const all = new Map<string, string>();
  let at = from;
  for (attribute.lastIndex = at; ; at = attribute.lastIndex) {
    const given = attribute.exec(text);
    if (given === null) break;
    const [, name = '', double, single] = given;
    const value = unescaped(double ?? single ?? '');
    if (value === null || all.has(name)) return null;
    all.set(name, value);
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(text);
  return end === null ? null : { all, empty: end[1] === '/', end: tagEnd.lastIndex };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text without entities; null where one isn't known to every reader of XML. */
function unescaped(text: string): string | null {
  let known = true;
  const plain = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+))?(;?)/gi, (_, decimal, hexadecimal, name, end) => {
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    const character = name !== undefined ? entities[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || end === '') known = false;
    return character ?? '';
  });
  return known ? plain : null;
}

function newPiece(): Piece {
  return { own: 0, inside: [], refersTo: [], whole: null };
}

/** The piece that an element belongs to: one of its own where it has a name. */
function pieceOf(attributes: ReadonlyMap<string, string>, outer: Piece, named: Map<string, Piece>): Piece {
  const id = attributes.get('id');
  const piece = id === undefined ? outer : newPiece();
  if (piece !== outer) outer.inside.push(piece);
  if (id !== undefined && !named.has(id)) named.set(id, piece);
  piece.own += 1;
  for (const [name, value] of attributes) {
    if (/(?:^|:)href$/.test(name) && value.startsWith('#')) piece.refersTo.push(value.slice(1));
    for (const [, target = ''] of value.matchAll(/url\(\s*["']?#([^)"']*)/gi)) piece.refersTo.push(target);
  }
  return piece;
}

/** Elements that a piece shows with all that it repeats; without end where it repeats itself. */
function shown(piece: Piece, named: ReadonlyMap<string, Piece>, depth: number): number {
  if (piece.whole !== null) return piece.whole;
  if (depth > 2 * deepest) return Number.POSITIVE_INFINITY;
  const others = [...piece.inside, ...piece.refersTo.flatMap((id) => named.get(id) ?? [])];
  let whole = piece.own;
  for (const other of others) {
    whole += shown(other, named, depth + 1);
    if (whole > limits.elements) break;
  }
  piece.whole = whole;
  return whole;
}
