import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Account } from './account.ts';

/** Content made from manuscripts, not yet written anywhere. */
export interface ImportedReport {
  /** `report.yaml`, `foreword.md`, `NN-slug.md` by path relative to the report's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Pictures by path relative to the report's folder, `assets/…`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** One for each manuscript, in their order. */
  readonly accounts: readonly Account[];
  /** Where each stretch of the manuscripts went, in the order of the content, for readers of the log. */
  readonly topics: readonly ImportedTopic[];
  /** Places name manuscripts; their lines are lines of the manuscript's text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a topic was made from. */
export interface ImportedTopic {
  readonly file: string;
  readonly title: string;
  /** Name of the manuscript. */
  readonly from: string;
  /** Titles of its sections, in order; 下一步 last. */
  readonly sections: readonly string[];
  readonly figures: number;
}

/** What the user says of the import on the command line; null leaves it to the manuscripts. */
export interface ImportWishes {
  readonly title: string | null;
  readonly publisher: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  /** Date of a report that neither the user nor the manuscripts date, YYYY-MM-DD; null where nobody knows one. */
  readonly undated: string | null;
  /** Edits nothing but what the structure needs: ordinals, titles, blank lines. */
  readonly keepPunctuation: boolean;
}
