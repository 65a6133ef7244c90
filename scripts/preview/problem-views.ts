import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import type { ExcerptLine, ProblemView } from './views.ts';

/** Lines shown before and after the one that is meant. */
const around = 2;

/** Problems for the page, each with the lines around it, sorted. */
export function problemViews(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): readonly ProblemView[] {
  return sortDiagnostics(diagnostics).map(({ code, severity, wording, accepted, place }) => ({
    code,
    severity,
    ...wording.zh,
    accepted,
    place,
    excerpt: place === null ? [] : excerptAround(sources.get(place.file) ?? '', place),
  }));
}

function excerptAround(source: string, place: Place): readonly ExcerptLine[] {
  return excerptOf(source, place.line - around, Math.min(place.endLine, place.line + around) + around).map((line) =>
    line.number < place.line || line.number > place.endLine ? line : { ...line, marked: stretch(line, place) },
  );
}

function stretch({ number, text }: ExcerptLine, place: Place): readonly [number, number] {
  const from = number === place.line ? place.column - 1 : 0;
  const until = number === place.endLine ? place.endColumn - 1 : text.length;
  return [Math.min(from, text.length), Math.min(Math.max(until, from + 1), text.length)];
}

/** Lines of a text from one to another, counted from 1. */
export function excerptOf(source: string, from: number, until: number): readonly ExcerptLine[] {
  return source
    .split('\n')
    .slice(Math.max(0, from - 1), until)
    .map((text, at) => ({ number: Math.max(1, from) + at, text, marked: null }));
}
