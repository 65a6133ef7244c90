import type { Diagnostic, Edit, OutputPlace, Place, Severity, Wording } from './diagnostic.ts';

/** A diagnostic for other programs. The shape is stable: keys are added, never renamed or removed. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: { readonly zh: string; readonly en: string };
  readonly hint: { readonly zh: string; readonly en: string };
  readonly place: Place | null;
  readonly output: OutputPlace | null;
  readonly related: readonly Place[];
  readonly accepted: string | null;
  readonly fix: readonly Edit[];
}

const placeOf = ({ file, line, column, endLine, endColumn }: Place): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});

const both = (diagnostic: Diagnostic, part: keyof Wording) => ({
  zh: diagnostic.wording.zh[part],
  en: diagnostic.wording.en[part],
});

/** The data of a diagnostic without its cause, which is for developers. Paths stay relative to the report's folder. */
export function toJson(diagnostic: Diagnostic): DiagnosticJson {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: both(diagnostic, 'message'),
    hint: both(diagnostic, 'hint'),
    place: diagnostic.place === null ? null : placeOf(diagnostic.place),
    output: diagnostic.output,
    related: diagnostic.related.map(placeOf),
    accepted: diagnostic.accepted,
    fix: diagnostic.fix.map(({ place, text }) => ({ place: placeOf(place), text })),
  };
}
