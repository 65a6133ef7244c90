import type { Report } from '../content/model.ts';
import type { Deck } from '../deck/slide.ts';
import type { DocumentInfo } from '../pdf/part.ts';

/** What a document of a report says of itself. */
export function documentInfo(report: Report, title: string): DocumentInfo {
  const { publisher, occasion, language, date } = report.settings;
  return { title, author: publisher, subject: occasion ?? '', language, date };
}

/** What a deck's files say of themselves. */
export function deckInfo(deck: Deck, report: Report): DocumentInfo {
  return { ...documentInfo(report, deck.title), subject: report.settings.title };
}
