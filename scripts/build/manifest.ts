import { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../facts/fact.ts';
import type { Artefact } from './artefact.ts';
import { digest, type KnownDigests } from './write.ts';

/** A page of a book: the number printed on it and its position in the file, counted from 1. */
export interface PageRef {
  readonly label: string;
  readonly page: number;
}

/** Where a figure stands in what was made. */
export interface FactStanding {
  readonly booklet: PageRef | null;
  readonly handout: PageRef | null;
  readonly slides: readonly { readonly deck: string; readonly slide: number }[];
}

export interface ManifestInput {
  readonly version: string;
  readonly report: { readonly name: string; readonly title: string; readonly date: string };
  readonly artefacts: readonly Artefact[];
  readonly facts: readonly Fact[];
  readonly standings: ReadonlyMap<string, FactStanding>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifest as JSON text: every artefact with its digest, every figure with where it stands, every diagnostic. Same input, same text. */
export function manifestText(input: ManifestInput): string {
  const manifest = {
    huikan: input.version,
    report: input.report,
    artefacts: input.artefacts.map((artefact) => ({
      path: artefact.path,
      kind: artefact.kind,
      bytes: artefact.bytes.byteLength,
      sha256: digest(artefact.bytes),
      ...(artefact.pages === null ? {} : { pages: artefact.pages }),
      ...(artefact.slides === null ? {} : { slides: artefact.slides }),
    })),
    facts: input.facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      of: fact.of,
      asOf: fact.asOf,
      kind: fact.kind,
      source: fact.source,
      value: fact.quantity?.value.toString() ?? null,
      upper: fact.quantity?.upper?.toString() ?? null,
      unit: fact.quantity?.unit ?? null,
      qualifier: fact.quantity?.qualifier ?? null,
      topic: fact.topic,
      section: fact.section,
      sentence: fact.sentence,
      place: start(fact.place),
      ...(input.standings.get(fact.id) ?? { booklet: null, handout: null, slides: [] }),
    })),
    diagnostics: input.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: diagnostic.wording.zh.message,
      hint: diagnostic.wording.zh.hint,
      place: diagnostic.place === null ? null : start(diagnostic.place),
      related: diagnostic.related.map(start),
      accepted: diagnostic.accepted,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function start(place: Place): { file: string; line: number; column: number } {
  return { file: place.file, line: place.line, column: place.column };
}

const knownArtefacts = z.object({
  artefacts: z.array(
    z.object({
      path: z
        .string()
        .refine((path) => !path.split('/').includes('..') && !path.startsWith('/') && !path.includes('\\')),
      sha256: z.string(),
    }),
  ),
});

/** Digests of what the last build left, from its manifest. A missing or damaged manifest knows nothing. */
export function knownDigests(text: string | null): KnownDigests {
  if (text === null) return new Map();
  try {
    const known = knownArtefacts.safeParse(JSON.parse(text));
    return new Map(known.data?.artefacts.map((artefact) => [artefact.path, artefact.sha256]));
  } catch {
    return new Map();
  }
}
