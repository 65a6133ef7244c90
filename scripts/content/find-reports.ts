import { join } from 'node:path';
import { noReport, unreadableFolder } from '../diagnostics/catalogue/content.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './files.ts';
import { reasonOf } from './source-files.ts';

/** The folders of the reports to work on, in order of their names, or the problem that there are none. */
export interface FoundReports {
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds reports: the content folder itself when it holds `report.yaml`, else each of its folders that holds
 * `report.yaml` or a Markdown file (so that a forgotten `report.yaml` is noticed).
 */
export async function findReports(files: ContentFiles, contentFolder: string): Promise<FoundReports> {
  const none = (reason: 'missing' | 'empty'): FoundReports => ({
    folders: [],
    diagnostics: [diagnose(noReport, { folder: contentFolder, reason }, null)],
  });
  if ((await files.kind(contentFolder)) !== 'folder') return none('missing');
  if ((await files.kind(join(contentFolder, 'report.yaml'))) === 'file') {
    return { folders: [contentFolder], diagnostics: [] };
  }
  const folders: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const list = async (folder: string): Promise<readonly string[]> => {
    try {
      return await files.list(folder);
    } catch (cause) {
      diagnostics.push(diagnose(unreadableFolder, { folder, reason: reasonOf(cause) }, null, { cause }));
      return [];
    }
  };
  for (const name of await list(contentFolder)) {
    const folder = join(contentFolder, name);
    if (name.startsWith('.') || (await files.kind(folder)) !== 'folder') continue;
    const names = await list(folder);
    // What an import keeps beside the content it made is no report.
    if (names.includes('import.json')) continue;
    if (names.some((each) => each === 'report.yaml' || each.endsWith('.md'))) folders.push(folder);
  }
  return folders.length === 0 && diagnostics.length === 0 ? none('empty') : { folders, diagnostics };
}
