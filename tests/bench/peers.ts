import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../scripts/config.ts';
import { type Captured, type CapturedDocument, writeCaptured } from './captured.ts';
import type { Command } from './processes.ts';

/** Exact versions, so that two runs compare with the same. Later versions of vivliostyle-cli need Node 22. */
export const peerVersions = { '@marp-team/marp-cli': '4.5.1', '@vivliostyle/cli': '11.0.0' } as const;

/** Beside the packages of the program and never among them. */
const folder = join(packageRoot(), 'node_modules', '.cache', 'huikan-bench');

/** Installs the other tools where they aren't yet. They print with the browser at hand, so none is fetched. */
export async function installPeers(): Promise<void> {
  const manifest = `${JSON.stringify({ private: true, dependencies: peerVersions }, null, 2)}\n`;
  const done = join(folder, 'installed.json');
  if ((await readFile(done, 'utf8').catch(() => '')) === manifest) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), manifest);
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['install', '--no-audit', '--no-fund', '--no-save'], { cwd: folder, env });
  await writeFile(done, manifest);
}

/**
 * marp-cli with all decks at once, for each kind of file, as it is fastest.
 *
 * @param decks folder with the decks' Markdown and what it shows
 */
export function marp(decks: string, out: string, executable: string): readonly Command[] {
  const program = join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
  const common = [program, '--no-config-file', '--html', '--allow-local-files', '--browser-path', executable];
  return ['html', 'pdf', 'pptx'].map((kind) => ({
    program: process.execPath,
    args: [...common, `--${kind}`, '--input-dir', decks, '--output', join(out, kind)],
  }));
}

/** vivliostyle-cli with the booklet's documents in their order; lines and pages are its own. */
export async function vivliostyle({ documents, faces }: Captured, work: string, executable: string): Promise<Command> {
  const places = bookletOrder.flatMap((start) => documents.filter(({ name }) => name.startsWith(start)).sort(byName));
  const pages = new Map(places.map(({ loose }, at) => [`part-${at}.html`, loose]));
  await writeCaptured(work, pages, faces);
  const entry = [...pages.keys()].map((path) => ({ path }));
  const config = { title: '会刊', language: 'zh-CN', entry, output: [{ path: 'booklet.pdf', format: 'pdf' }] };
  await writeFile(join(work, 'vivliostyle.config.json'), JSON.stringify(config));
  const program = join(folder, 'node_modules', '@vivliostyle', 'cli', 'dist', 'cli.js');
  const args = ['build', '--config', 'vivliostyle.config.json', '--executable-browser', executable];
  return { program: process.execPath, args: [program, ...args], folder: work };
}

/** How the names of the booklet's documents begin, in the order of the book. */
const bookletOrder = [
  'booklet/cover',
  'foreword',
  'booklet/contents',
  'chapter/',
  'booklet/documents',
  'booklet/index',
  'imprint',
];

function byName(one: CapturedDocument, other: CapturedDocument): number {
  return one.name < other.name ? -1 : 1;
}
