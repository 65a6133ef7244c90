import { type Diagnostic, type DiagnosticKind, diagnose, type Place } from '../../diagnostics/diagnostic.ts';

/** Thrown inside a reader when a source can't be read at all; never leaves `readManuscript`. */
export class Unreadable extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code, { cause: diagnostic.cause });
    this.name = 'Unreadable';
    this.diagnostic = diagnostic;
  }
}

/** Why a source can't be read, to be thrown. */
export function unreadable<P>(
  kind: DiagnosticKind<P>,
  params: P,
  { cause, place = null }: { cause?: unknown; place?: Place | null } = {},
): Unreadable {
  return new Unreadable(diagnose(kind, params, place, { cause }));
}
