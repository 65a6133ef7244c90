import { posix } from 'node:path';
import { arrayBuffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { element, xmlPart } from './xml.ts';

/** A relationship from one part to another (ECMA-376-2, 6.5). */
export interface Relationship {
  /** Unique in its part, such as `rId1`. */
  readonly id: string;
  /** Last step of the type's address, such as `slideLayout`. */
  readonly type: string;
  /** Path of the target part in the package, such as `ppt/slides/slide1.xml`. */
  readonly target: string;
}

/** A part of a package. */
export interface Part {
  /** Path in the package, without a leading slash. */
  readonly path: string;
  /** Its media type; parts whose extension says it, such as pictures, share a default. */
  readonly type: string;
  readonly content: string | Uint8Array | Promise<Uint8Array>;
  readonly relationships: readonly Relationship[];
}

/** Relationships in the order of their targets: `rId1`, `rId2` … */
export function related(...targets: readonly (readonly [type: string, target: string])[]): readonly Relationship[] {
  return targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target }));
}

const packageSchemas = 'http://schemas.openxmlformats.org/package/2006';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const coreProperties = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * Closes parts into a package (ECMA-376-2): content types first, then relationships and parts. Same parts and date, same bytes.
 *
 * @param root relationships of the package itself
 * @param date `YYYY-MM-DD`, the only date in it
 */
export async function closePackage(
  parts: readonly Part[],
  root: readonly Relationship[],
  date: string,
): Promise<Uint8Array> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // Local time on purpose: the zip stores the hour on the wall, so every zone writes the same. Its calendar runs from 1980 to 2099.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day);
  const zip = new ZipFile();
  const add = (path: string, content: string | Uint8Array): void =>
    zip.addBuffer(Buffer.from(content), path, { mtime, forceDosTimestamp: true, compress: !isPacked(path) });
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relationshipPart('', root));
  for (const { path, content, relationships } of parts) {
    add(path, await content);
    if (relationships.length > 0) {
      const { dir, base } = posix.parse(path);
      add(`${dir}/_rels/${base}.rels`, relationshipPart(dir, relationships));
    }
  }
  zip.end();
  return new Uint8Array(await arrayBuffer(zip.outputStream));
}

function contentTypes(parts: readonly Part[]): string {
  const shared = new Map(parts.flatMap(({ path, type }) => (path.endsWith('.xml') ? [] : [[extension(path), type]])));
  return xmlPart(
    element(
      'Types',
      { xmlns: `${packageSchemas}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...shared].map(([name, type]) => element('Default', { Extension: name, ContentType: type })),
      ...parts
        .filter(({ path }) => path.endsWith('.xml'))
        .map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );
}

function relationshipPart(folder: string, relationships: readonly Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: `${packageSchemas}/relationships` },
      ...relationships.map(({ id, type, target }) =>
        element('Relationship', {
          Id: id,
          Type: type === 'core-properties' ? coreProperties : `${relationshipTypes}/${type}`,
          Target: posix.relative(folder, target),
        }),
      ),
    ),
  );
}

function extension(path: string): string {
  return posix.extname(path).slice(1);
}

/** Whether a part is compressed already. */
function isPacked(path: string): boolean {
  return ['png', 'jpg', 'jpeg', 'webp', 'xlsx'].includes(extension(path));
}
