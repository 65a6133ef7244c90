import type { Report } from '../content/model.ts';
import type { Diagnostic, Language } from '../diagnostics/diagnostic.ts';
import type { Change } from './change.ts';

/** An edit before it is tried: ways to write it, the least first, and how to tell that a reading says what was asked. */
export interface Task {
  readonly file: string;
  readonly ways: () => Iterable<readonly Change[]>;
  readonly isAsked: (after: Report) => boolean;
  /** Whether it is refused where a slide can't be laid out any more. Figures change one after the other, so that theirs is only told. */
  readonly slidesHold: boolean;
  readonly says: Readonly<Record<Language, string>>;
  readonly notices: (after: Report) => readonly Diagnostic[];
}
