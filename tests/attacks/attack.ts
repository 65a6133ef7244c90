import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../scripts/config.ts';
import { bytesMade } from './made-bytes.ts';

/** Where the cases lie, a folder an area. */
const casesFolder = join(packageRoot(), 'tests/attacks/cases');

const headShape = z.strictObject({
  /** What it tries, in a sentence. */
  tries: z.string().min(10),
  /** What must come of it: `harmless`, or the codes of the errors it is refused with, each with file, line and column where it has a place. */
  comes: z.union([z.literal('harmless'), z.array(z.string()).min(1)]),
  /** Codes of the errors that a build of what gets through ends with: nobody would want pages that look so. */
  built: z.array(z.string()).default([]),
  /** How it is run; see the tests. */
  run: z.enum(['read', 'build', 'import']).default('read'),
});

/** An attack: what is put into a report's folder, or handed to an import. */
export interface Attack extends z.infer<typeof headShape> {
  /** Path without ending below the folder of cases. */
  readonly name: string;
  readonly files: readonly AttackFile[];
}

/** A file to write, or a symbolic link to make. */
type AttackFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly made: string }
  | { readonly path: string; readonly link: string };

/** What only a run knows: the address of the server and the path of the canary. */
export interface Bait {
  readonly server: string;
  readonly canary: string;
}

/**
 * Reads a case. Its head is YAML up to a line `---`. Behind it, a line `== PATH` begins a file, `== PATH = WORDS` one of bytes that `bytesMade` makes, `== PATH -> TARGET` is a symbolic
 * link. `body` is the text of a topic and `settings` further lines of `report.yaml`. In texts and targets, `{{U+202E}}` is a character, `{{TEXT*1000}}` a repetition,
 * `{{SERVER}}` and `{{CANARY}}` the bait.
 */
function readAttack(name: string, source: string): Attack {
  const [head = '', ...rest] = source.split(/^---\n/m);
  const files = rest
    .join('---\n')
    .split(/^== /m)
    .slice(1)
    .map((section): AttackFile => {
      const [first = ''] = section.split('\n', 1);
      const text = section.slice(first.length + 1);
      const [, path = '', sign, value = ''] = /^(\S+)(?: (=|->) (.*))?$/.exec(first) ?? [];
      if (sign === '=') return { path, made: value };
      return sign === '->' ? { path, link: value } : { path, text };
    });
  if (files.length === 0) throw new Error(`${name} has no files.`);
  return { name, ...headShape.parse(parse(head)), files };
}

/** Every case, sorted by name. */
export function readAttacks(): readonly Attack[] {
  return readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => readAttack(path.slice(0, -4).replaceAll('\\', '/'), readFileSync(join(casesFolder, path), 'utf8')));
}

/** A text with what stands in braces put in. */
export function filled(text: string, { server, canary }: Bait): string {
  return text
    .replaceAll('{{SERVER}}', server)
    .replaceAll('{{CANARY}}', canary)
    .replace(/\{\{U\+([0-9A-F]{1,6})\}\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\{\{((?:(?!\}\}).)+?)\*(\d+)\}\}/gs, (_, part: string, count: string) =>
      part.replaceAll('\\n', '\n').repeat(Number(count)),
    );
}

export const usualSettings = 'title: 测试会刊\npublisher: 测试单位\ndate: 2022-01-17\n';
const usualFront = '---\ntitle: 第一专题\n---\n\n';

/** Writes the files of an attack into a folder, as a report where they are one. */
export function writeAttack(attack: Attack, folder: string, bait: Bait): void {
  const paths = attack.files.map(({ path }) => path);
  if (attack.run !== 'import') {
    if (!paths.includes('report.yaml')) put(folder, 'report.yaml', usualSettings);
    if (!paths.some((path) => path === 'body' || /^\d\d-.*\.md$/.test(path)))
      put(folder, '01-a.md', `${usualFront}正文。\n`);
  }
  for (const file of attack.files) {
    if ('link' in file) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      symlinkSync(filled(file.link, bait), join(folder, file.path));
    } else if ('made' in file) put(folder, file.path, bytesMade(file.made, bait));
    else if (file.path === 'body') put(folder, '01-a.md', usualFront + filled(file.text, bait));
    else if (file.path === 'settings') put(folder, 'report.yaml', usualSettings + filled(file.text, bait));
    else put(folder, file.path, filled(file.text, bait));
  }
}

function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
