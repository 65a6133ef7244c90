import type { Block, Inline, Section } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { chineseOrdinal } from '../typography/ordinals.ts';
import { shortened } from '../typography/shortened.ts';
import type { SlideContent } from './slide.ts';

/** A slide before it has a number, an id and its minutes. */
export interface Draft {
  readonly content: SlideContent;
  readonly title: readonly Inline[];
  /** Null: cover, agenda or closing. */
  readonly section: Section | null;
  readonly kicker: string;
  readonly notes: readonly Block[];
  /** Null: worked out from the notes. */
  readonly minutes: number | null;
  readonly place: Place;
}

/** Full-width characters that fit into the line above a title. */
const kickerWidth = 40;

/** The line above the title: where in the topic a slide of this section stands. */
export function kickerOf(section: Section): string {
  if (section.role === 'lead') return '导语';
  const title = plainText(section.title);
  return shortened(section.number === null ? title : `${chineseOrdinal(section.number)}、${title}`, kickerWidth);
}
