import type { DiagnosticJson } from '../diagnostics/json.ts';
import type { Visit } from '../graph/node.ts';
import type { MadeEdit } from '../proof/fixes.ts';
import type { BuildProfile } from './build-profile.ts';

/** An output as the result names it. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** After a build: differs from what stood there; after a check of the output: differs from what was built. */
  readonly changed: boolean;
}

/** What came of one report. */
export interface ReportResult {
  readonly report: string;
  readonly ok: boolean;
  /** Empty after a check of the content, and when the content has errors. */
  readonly files: readonly BuiltFile[];
  readonly facts: number;
  readonly diagnostics: readonly DiagnosticJson[];
  /** Edits that a check made in the content, where it was asked to. */
  readonly fixed?: readonly MadeEdit[];
}

/** What came of building one report. */
export interface BuildResult extends ReportResult {
  /** What was made and what wasn't, where it was asked; empty when nothing had changed since the last build. */
  readonly nodes?: readonly Visit[];
  /** Where the time went, where it was asked. */
  readonly profile?: BuildProfile;
}

/** What came of a command; `document` is what `--json` prints. */
export interface Result {
  readonly ok: boolean;
  readonly document: { readonly reports: readonly ReportResult[] };
}
