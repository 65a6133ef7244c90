/** A position in a source file. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  /** Path of the file relative to the report's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in what was made from the content. */
export interface OutputPlace {
  /** Path of the file relative to the report's output folder, with forward slashes. */
  readonly path: string;
  /** Counts from 1; null where it belongs to no page. */
  readonly page: number | null;
}

export type Severity = 'error' | 'warning';

/** Languages Huikan talks to people in. */
export type Language = 'zh' | 'en';

/** A change of the content: the stretch at `place` becomes `text`. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** What a diagnostic says in one language: what is wrong and why, and what to do about it. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** A problem found in the content or the environment. Problems are data: they are collected, sorted and rendered, not thrown. */
export interface Diagnostic {
  /** Permanent name in the catalogue, such as `content-unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  readonly wording: Readonly<Record<Language, Wording>>;
  /** Where it is; absent only when the problem has no file of the content, such as a missing browser or a fault of an output. */
  readonly place: Place | null;
  /** Where in the output it is; null for problems of content and environment. */
  readonly output: OutputPlace | null;
  /** Further places that belong to the same problem, such as the first use of an id. */
  readonly related: readonly Place[];
  /** Reason the report itself gives for living with a warning; such a warning doesn't fail a strict check. */
  readonly accepted: string | null;
  /** Edits that put it right and can change nothing else; none where somebody has to decide. */
  readonly fix: readonly Edit[];
  readonly cause: unknown;
}

/** An entry of the catalogue: severity and wording of one kind of problem, given what is particular about it. */
export interface DiagnosticKind<P> {
  readonly code: string;
  readonly severity: Severity;
  readonly zh: (params: P) => Wording;
  readonly en: (params: P) => Wording;
}

/** Types the parameters of a catalogue entry. */
export function kind<P>(entry: DiagnosticKind<P>): DiagnosticKind<P> {
  return entry;
}

/** Makes a diagnostic of a catalogued kind. */
export function diagnose<P>(
  entry: DiagnosticKind<P>,
  params: P,
  place: Place | null,
  more: {
    output?: OutputPlace;
    related?: readonly Place[];
    accepted?: string;
    fix?: readonly Edit[];
    severity?: Severity;
    cause?: unknown;
  } = {},
): Diagnostic {
  return {
    code: entry.code,
    severity: more.severity ?? entry.severity,
    wording: { zh: entry.zh(params), en: entry.en(params) },
    place,
    output: more.output ?? null,
    related: more.related ?? [],
    accepted: more.accepted ?? null,
    fix: more.fix ?? [],
    cause: more.cause,
  };
}

/** Thrown when the program can't go on; carries what to tell the user. `status` is the exit status of the command line. */
export class Refusal extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly status: 1 | 2;

  constructor(diagnostics: readonly Diagnostic[], status: 1 | 2) {
    super(diagnostics.map((d) => `${d.code}: ${d.wording.en.message}`).join('\n'), { cause: diagnostics[0]?.cause });
    this.name = 'Refusal';
    this.diagnostics = diagnostics;
    this.status = status;
  }
}

/** What is wrong with a report, where that is why something was refused; null for other errors: they are no fault of the report. */
export function faultsOfContent(error: unknown): readonly Diagnostic[] | null {
  return error instanceof Refusal && error.status === 1 ? error.diagnostics : null;
}
