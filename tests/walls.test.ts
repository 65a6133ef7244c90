import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../scripts/config.ts';

/** Rooms in the order of the flow: a room may import itself and those before it. ARCHITECTURE.md tells what each is for. */
const order = [
  ['config.ts'],
  ['diagnostics'],
  ['graph'],
  ['talk'],
  ['content'],
  ['facts'],
  ['proof'],
  ['import'],
  ['templates'],
  ['fonts'],
  ['typography'],
  ['chart'],
  ['imposition'],
  ['pdf'],
  ['raster'],
  ['browser'],
  ['ghostscript'],
  ['chart'],
  ['deck'],
  ['booklet'],
  ['handout'],
  ['build'],
  ['ledger'],
  ['change'],
  ['editing'],
  ['pipeline.ts'],
  ['doctor'],
  ['preview'],
  ['commands'],
  ['index.ts'],
  ['cli'],
  ['cli.ts'],
  ['gallery.ts'],
];

/** Packages that one room alone may know. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  puppeteer: ['browser'],
  'puppeteer-core': ['browser'],
  '@sparticuz/chromium': ['browser'],
  ws: ['browser'],
  'pdf-lib': ['pdf'],
  '@embedpdf/pdfium': ['raster'],
  '@marp-team/marp-core': ['deck'],
  handlebars: ['templates'],
  harfbuzzjs: ['fonts'],
  'd3-scale': ['chart'],
  'd3-shape': ['chart'],
  unified: ['content'],
  yazl: ['deck'],
  parse5: ['import'],
  'pinyin-pro': ['import'],
  'node-diff3': ['import'],
  'opencc-js': ['proof'],
  chokidar: ['preview'],
  commander: ['cli', 'cli.ts'],
};

const root = join(packageRoot(), 'scripts');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && statSync(join(root, path)).isFile());

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    from,
    to: match[1] ?? '',
  })),
);

const room = (path: string): string => path.split('/')[0] ?? path;
const rank = (path: string): number => order.findIndex((rooms) => rooms.includes(room(path)));

describe('the walls of the house', () => {
  it('finds the house', () => {
    expect(files).toContain('cli.ts');
    expect(imports.length).toBeGreaterThan(100);
  });

  it('has every room in the order of the flow', () => {
    expect(files.filter((file) => rank(file) === -1)).toEqual([]);
  });

  it('imports along the flow only', () => {
    const inside = imports.filter(({ to }) => to.startsWith('.'));
    const against = inside
      .map(({ from, to }) => ({ from, to: posix.join(dirname(from), to) }))
      .filter(({ from, to }) => room(from) !== room(to) && rank(to) >= rank(from));
    expect(against).toEqual([]);
  });

  it('keeps each engine in its room', () => {
    const strays = imports.filter(({ from, to }) => {
      const keeper = keepers[to] ?? [];
      return keeper.length > 0 && !keeper.includes(room(from));
    });
    expect(strays).toEqual([]);
  });

  it('sets exit statuses in the command line only, and never leaves abruptly', () => {
    const text = (file: string): string => readFileSync(join(root, file), 'utf8');
    expect(files.filter((file) => file !== 'cli.ts' && /process\.exitCode/.test(text(file)))).toEqual([]);
    expect(files.filter((file) => /process\.exit\(/.test(text(file)))).toEqual([]);
  });

  it('keeps files to one subject', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(file))).toEqual([]);
  });
});
