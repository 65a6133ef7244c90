import { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../facts/fact.ts';
import type { Artefact } from './artefact.ts';
import { digest } from './write.ts';

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
  /** Artefacts of an earlier build that this one didn't make, as its manifest names them. */
  readonly kept: readonly KnownArtefact[];
  readonly facts: readonly Fact[];
  readonly standings: ReadonlyMap<string, FactStanding>;
  /** Families that the output's PDFs may embed. */
  readonly families: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The manifest as JSON text: every artefact with its digest, every figure with where it stands, every diagnostic. Same input, same text. */
export function manifestText(input: ManifestInput): string {
  const manifest = {
    huikan: input.version,
    report: input.report,
    families: input.families,
    artefacts: [...input.artefacts.map(named), ...input.kept].sort((one, other) => (one.path < other.path ? -1 : 1)),
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
      output: diagnostic.output,
      related: diagnostic.related.map(start),
      accepted: diagnostic.accepted,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function named(artefact: Artefact): KnownArtefact {
  return {
    path: artefact.path,
    kind: artefact.kind,
    bytes: artefact.bytes.byteLength,
    sha256: digest(artefact.bytes),
    ...(artefact.pages === null ? {} : { pages: artefact.pages }),
    ...(artefact.slides === null ? {} : { slides: artefact.slides }),
  };
}

function start(place: Place): { file: string; line: number; column: number } {
  return { file: place.file, line: place.line, column: place.column };
}

const knownArtefact = z.object({
  path: z.string().refine((path) => !path.split('/').includes('..') && !path.startsWith('/') && !path.includes('\\')),
  kind: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  pages: z.number().optional(),
  slides: z.number().optional(),
});

/** An artefact as a manifest names it. */
export type KnownArtefact = z.infer<typeof knownArtefact>;

const knownManifest = z.object({ artefacts: z.array(knownArtefact) });

/** What the last build left, from its manifest. A missing or damaged manifest, or one that points outside the folder, knows nothing. */
export function knownArtefacts(text: string | null): readonly KnownArtefact[] {
  if (text === null) return [];
  try {
    return knownManifest.safeParse(JSON.parse(text)).data?.artefacts ?? [];
  } catch {
    return [];
  }
}

const pageRef = z.object({ label: z.string(), page: z.number() });

const delivered = z.object({
  families: z.array(z.string()).nullable().default(null),
  artefacts: z.array(knownArtefact),
  facts: z.array(
    z.object({
      text: z.string(),
      booklet: pageRef.nullable(),
      handout: pageRef.nullable(),
      slides: z.array(z.object({ deck: z.string(), slide: z.number() })),
    }),
  ),
});

/** What a manifest promises of the files beside it. */
export type DeliveredManifest = z.infer<typeof delivered>;

/** Reads a manifest for checking what was delivered; null when it is missing, damaged, or points outside the folder. */
export function deliveredManifest(text: string | null): DeliveredManifest | null {
  if (text === null) return null;
  try {
    return delivered.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
