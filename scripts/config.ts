import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of Huikan's own package folder, which holds `templates/` and `package.json`. Works from source and bundled. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "huikan"')) return folder;
    if (dirname(folder) === folder) throw new Error('The package folder of huikan was not found.');
  }
}

/** Version of the package. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

/** Put in when the program is bundled. */
declare const HUIKAN_PROGRAM: string | undefined;

/** Digest of the program's code: whatever another program made may be other than what this one makes. */
export function programDigest(): string {
  if (typeof HUIKAN_PROGRAM === 'string') return HUIKAN_PROGRAM;
  const scripts = join(packageRoot(), 'scripts');
  const hash = createHash('sha256');
  for (const path of readdirSync(scripts, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.ts')) hash.update(path).update(readFileSync(join(scripts, path)));
  }
  return hash.digest('hex');
}

/** Groups of outputs that `--only` names. */
export const artefactGroups = ['decks', 'notes', 'pptx', 'booklet', 'handout'] as const;

export type ArtefactGroup = (typeof artefactGroups)[number];

/** Where reports are and which of them are meant. Paths may be relative to the working folder. */
export interface WorkspaceOptions {
  /** Folder with one folder a report, or a report's own folder. */
  readonly content: string;
  readonly output: string;
  /** Names of reports; empty means all. */
  readonly reports: readonly string[];
  /** Warnings that the report doesn't account for count as errors. */
  readonly strict: boolean;
}

/** Slides and pages are laid out in a browser. */
export interface BrowserOptions extends WorkspaceOptions {
  /** Pages laid out or printed side by side in each browser; null leaves it to the program. */
  readonly jobs: number | null;
  /** Browsers to use: paths of programs, or addresses (ws, wss, http, https) of browsers elsewhere. Empty: the one that is found. */
  readonly browsers: readonly string[];
}

export interface CheckOptions extends BrowserOptions {
  /** Make the safe fixes in the content. */
  readonly fix: boolean;
}

export interface DevOptions extends BrowserOptions {
  /** Port of the page on this machine; null: one that is free. */
  readonly port: number | null;
}

export interface BuildOptions extends BrowserOptions {
  readonly groups: ReadonlySet<ArtefactGroup>;
  /** Topics by number or slug, of which only the handout is made, each on its own; empty: the groups are made. */
  readonly topics: readonly string[];
  /** Write files again even if their bytes are unchanged. */
  readonly force: boolean;
  /** False: everything is made anew, and nothing is kept for the next build. */
  readonly cache: boolean;
  /** Say of every node why it was made or wasn't. */
  readonly explain: boolean;
  /** Say where the time went. */
  readonly profile: boolean;
}

/** Forms the ledger of figures can be listed in: for reading in a terminal, for spreadsheets, for programs, for the browser. */
export const listingFormats = ['table', 'csv', 'json', 'html'] as const;

export interface FactsOptions extends WorkspaceOptions {
  readonly format: (typeof listingFormats)[number];
  /** File to write the listing to; null: standard output. */
  readonly to: string | null;
}
