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
    talk.say(messages.looksChanged(name, inShort(labels), kind === 'deck-pdf'));
  }
  if (sheets !== null) {
    const numbers = inShort(sheets.again.map(({ number }) => String(number)));
    talk.say(messages.sheetsAgain(numbers, sheets.again.length, sheets.of));
  }
  for (const path of files) talk.say(messages.changesWritten(path));
}

/** `3、5–8`: numbers that follow one another as a range. */
export function inShort(labels: readonly string[]): string {
  const runs: string[][] = [];
  for (const label of labels) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows = before !== undefined && /^\d+$/.test(label) && Number(label) === Number(before) + 1;
    if (last !== undefined && follows) last.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join('、'))).join('、');
}
