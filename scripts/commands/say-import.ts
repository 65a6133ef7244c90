import { join } from 'node:path';
import type { ImportedReport } from '../import/imported-report.ts';
import type { TakenIn } from '../import/place/take-in.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** Figures that are told before readers are sent to the report. */
const mostFigures = 10;

/** Tells what became of an import, shortest first for those who only want to know whether it worked. */
export function sayTakenIn(
  taken: TakenIn,
  imported: ImportedReport,
  folder: string,
  conflicts: number,
  talk: Talk,
): void {
  const { outcome, topics, renamed, removed, differences } = taken;
  if (outcome === 'same') {
    talk.say(messages.importedBefore(folder));
    return;
  }
  const figures = topics.reduce((sum, topic) => sum + topic.figures, 0);
  talk.say(messages.imported(folder, outcome === 'new', topics.length, figures));
  for (const { file, title, sections, figures: count } of topics) {
    talk.say(messages.importedTopic(file, title, sections.length, count));
  }
  const count = (list: (account: ImportedReport['accounts'][number]) => number): number =>
    imported.accounts.reduce((sum, account) => sum + list(account), 0);
  talk.say(
    messages.importEdits(
      count(({ setAside }) => setAside.length),
      count(({ edits }) => edits.length),
    ),
  );
  for (const { from, to } of renamed) talk.say(messages.importRenamed(from, to));
  for (const path of removed) talk.say(messages.importRemoved(path));
  if (differences !== null) {
    const { figures: changed, passages, topicsAdded, topicsRemoved } = differences;
    talk.say(messages.importChanges(changed.length, passages.length, topicsAdded.length, topicsRemoved.length));
    for (const { file, before, after, sentence } of changed.slice(0, mostFigures)) {
      talk.say(messages.importFigure(file, before, after, sentence));
    }
    talk.say(conflicts === 0 ? messages.importMerged() : messages.importConflicts(conflicts));
  }
  talk.say(messages.importDetails(join(folder, 'import/import-report.md')));
}
