import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { packageRoot } from '../../scripts/config.ts';
import { playerScript } from '../../scripts/deck/player-script.ts';
import { templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';

/** What is wrong with an output, in words; nothing when it is harmless. `secrets` may stand nowhere in it. */
export async function harmsOf(path: string, bytes: Uint8Array, secrets: readonly string[]): Promise<readonly string[]> {
  const texts = path.endsWith('.pptx')
    ? Object.values(unzipSync(bytes)).map(latin)
    : [latin(bytes), ...(path.endsWith('.pdf') ? streamsOf(bytes) : [])];
  // The manifest tells the addresses that were refused, as the content writes them.
  const own = path.endsWith('manifest.json') ? secrets.filter((secret) => !secret.startsWith('/')) : secrets;
  const traces = [...own, packageRoot(), ...telling].filter((secret) => {
    const written = Buffer.from(secret).toString('latin1');
    return texts.some((text) => text.includes(written));
  });
  const found = traces.map((secret) => `tells ${secret}`);
  if (path.endsWith('.html')) found.push(...harmsOfPage(new TextDecoder().decode(bytes)));
  if (path.endsWith('.pptx')) found.push(...harmsOfPresentation(bytes));
  if (path.endsWith('.pdf')) found.push(...(await harmsOfPdf(bytes)));
  return found.map((harm) => `${path} ${harm}`);
}

/** The name of this machine, where it is long enough not to stand in packed data by chance. */
const telling = [hostname()].filter((name) => name.length > 5);

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Streams of a PDF, unpacked where they are packed. */
function streamsOf(bytes: Uint8Array): readonly string[] {
  const text = latin(bytes);
  return [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    try {
      return [latin(inflateSync(bytes.subarray(start, text.indexOf('endstream', start))))];
    } catch {
      return [];
    }
  });
}

type Node = DefaultTreeAdapterMap['node'];

const ourScript = createHash('sha256')
  .update(playerScript(loadTemplates(templateFilesOnDisk, null), 'player/player.js'))
  .digest('hex');

/** Scripts that aren't ours, handlers, addresses that do something, and whatever would be fetched. */
export function harmsOfPage(html: string): readonly string[] {
  const harms: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      if (tagName === 'script' && createHash('sha256').update(text).digest('hex') !== ourScript)
        harms.push('has a script');
      if (['iframe', 'object', 'embed', 'base', 'link', 'foreignobject', 'animate', 'set'].includes(tagName)) {
        harms.push(`has ${tagName}`);
      }
      for (const { name, value } of attrs) {
        if (/^on/i.test(name)) harms.push(`handles ${name}`);
        if (
          /^(?:href|src|action|formaction|data|srcset|poster|ping)$/i.test(name) &&
          !/^(?:#|data:image\/)/.test(value)
        ) {
          harms.push(`refers to ${value.slice(0, 60)}`);
        }
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return harms;
}

/** Targets outside that aren't links, and programs. */
function harmsOfPresentation(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = latin(part);
    if (/vbaProject|activeX|oleObject/i.test(name)) return [`holds ${name}`];
    if (name === '[Content_Types].xml') return /macro|vba/i.test(text) ? ['says that it has macros'] : [];
    if (name.endsWith('.svg') && /<script|\son\w+=|<foreignObject/i.test(text))
      return [`has an active drawing ${name}`];
    if (/ppaction|hlinkMouseOver/i.test(text) && name.endsWith('.xml')) return [`acts in ${name}`];
    if (!name.endsWith('.rels')) return [];
    const outside = text.match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g) ?? [];
    return outside
      .filter((one) => !/\/hyperlink"/.test(one) || !/Target="(?:https?:\/\/|mailto:)/.test(one))
      .map((one) => `refers to ${one}`);
  });
}

/** Keys by which a PDF does something by itself (ISO 32000-2, 12.6 and 7.11). */
const acting = ['JS', 'JavaScript', 'AA', 'EmbeddedFiles', 'EF', 'RichMediaContent', 'XFA', 'AcroForm'];
const harmlessActions = ['/URI', '/GoTo'];

/** Actions that aren't links of the content, and files inside. */
async function harmsOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const harms: string[] = [];
  const visit = (object: unknown): void => {
    if (object instanceof PDFRawStream) visit(object.dict);
    if (object instanceof PDFArray) for (const inner of object.asArray()) visit(inner);
    if (!(object instanceof PDFDict)) return;
    const type = object.get(PDFName.of('Type'))?.toString();
    for (const key of acting) if (object.has(PDFName.of(key))) harms.push(`has ${key}`);
    const open = object.get(PDFName.of('OpenAction'));
    if (open !== undefined && !(open instanceof PDFArray)) harms.push('does something when it is opened');
    const action = object.lookup(PDFName.of('A'));
    if (action instanceof PDFDict) {
      const kind = action.get(PDFName.of('S'))?.toString() ?? '';
      const address = action.lookup(PDFName.of('URI'));
      const url = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
      if (type === '/Annot' && !harmlessActions.includes(kind)) harms.push(`has an action ${kind}`);
      if (kind === '/URI' && !/^(?:https?:\/\/|mailto:)/.test(url)) harms.push(`links to ${url}`);
    }
    for (const [, value] of object.entries()) visit(value);
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object);
  return harms;
}
