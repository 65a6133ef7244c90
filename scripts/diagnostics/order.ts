import type { Diagnostic } from './diagnostic.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by file, line and column, then by code; problems without a file stand first, as they concern everything, those of outputs by file and page. Equal ones keep their order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    if (a.place === null || b.place === null) {
      return (
        Number(a.place !== null) - Number(b.place !== null) ||
        compare(a.output?.path ?? '', b.output?.path ?? '') ||
        (a.output?.page ?? 0) - (b.output?.page ?? 0) ||
        compare(a.code, b.code)
      );
    }
    return (
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code)
    );
  });
}

/** Whether a check fails: on errors, and in a strict check on warnings too, unless the report gives a reason for accepting them. */
export function hasErrors(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((d) => d.severity === 'error' || (strict && d.accepted === null));
}
