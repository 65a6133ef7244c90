import { basename, resolve } from 'node:path';
import type { WorkspaceOptions } from '../config.ts';
import { contentFilesOnDisk } from '../content/files.ts';
import { findReports } from '../content/find-reports.ts';
import type { Report, Topic } from '../content/model.ts';
import { unknownReport, unknownTopic } from '../diagnostics/catalogue/build.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';

/**
 * Folders of the reports that are meant, in order.
 *
 * @throws {Refusal} when there is none, or none of a name
 */
export async function chosenReports({ content, reports }: WorkspaceOptions): Promise<readonly string[]> {
  const { folders, diagnostics } = await findReports(contentFilesOnDisk, resolve(content));
  if (diagnostics.length > 0) throw new Refusal(diagnostics, 2);
  if (reports.length === 0) return folders;
  const known = folders.map((folder) => basename(folder));
  const unknown = reports.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(
      unknown.map((name) => diagnose(unknownReport, { name, known }, null)),
      2,
    );
  return folders.filter((folder) => reports.includes(basename(folder)));
}

/** The topics that were asked for, each once, in the report's order. */
export function chosenTopics({ name: report, topics }: Report, names: readonly string[]): readonly Topic[] {
  const isMeant = ({ number, slug }: Topic, name: string): boolean => name === slug || Number(name) === number;
  const unknown = names.filter((name) => !topics.some((topic) => isMeant(topic, name)));
  if (unknown.length > 0) {
    const known = topics.map(({ number, slug }) => `${number} ${slug}`);
    const found = unknown.map((name) => diagnose(unknownTopic, { name, report, known }, null));
    throw new Refusal(found, 2);
  }
  return topics.filter((topic) => names.some((name) => isMeant(topic, name)));
}
