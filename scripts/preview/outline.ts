import { documentName } from '../build/book-plan.ts';
import { wholeEdition } from '../build/edition.ts';
import type { Examined } from '../build/materials.ts';
import { plainText } from '../content/text.ts';
import type { OutlineView } from './views.ts';

/** What a report consists of, for the list at the side. */
export function outlineOf({ report, decks }: Examined): OutlineView {
  const { title, publisher } = report.settings;
  const edition = wholeEdition('booklet', report);
  return {
    report: report.name,
    title,
    publisher,
    topics: report.topics.flatMap(({ number, title: name, file }, at) => {
      const deck = decks[at];
      if (deck === undefined) return [];
      const slides = deck.slides.map(({ id, title: said }) => ({ id, title: plainText(said) }));
      return [{ number, title: name, file, deck: deck.name, chapter: documentName.chapter(edition, deck), slides }];
    }),
  };
}
