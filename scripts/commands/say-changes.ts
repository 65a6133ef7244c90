import { type ChangeList, isEmpty } from '../change/change-list.ts';
import { messages } from '../talk/messages.ts';
import type { Talk } from '../talk/talk.ts';

/** Tells in few lines what changed, and where the whole list is. */
export function sayChanges(list: ChangeList, files: readonly string[], talk: Talk): void {
  const { report, since, figures, passages, documents, sheets } = list;
  if (isEmpty(list)) {
    talk.say(messages.unchanged(report, since));
    return;
  }
  talk.say(messages.changed(report, since, figures.length, passages.length));
  for (const { name, kind, changes } of documents) {
    const labels = changes.map((one) => (one.new ?? one.old)?.label ?? '');
    talk.say(messages.looksChanged(name, labels, kind === 'deck-pdf'));
  }
  if (sheets !== null) {
    const numbers = sheets.again.map(({ number }) => number);
    talk.say(messages.sheetsAgain(numbers, sheets.of));
  }
  for (const path of files) talk.say(messages.changesWritten(path));
}
