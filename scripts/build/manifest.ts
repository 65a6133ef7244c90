import * as z from 'zod';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../facts/fact.ts';
import { digestOf } from '../graph/digest.ts';
import { type Artefact, fingerprintOf } from './artefact.ts';

/** A page of a book: the number printed on it and its position in the file, counted from 1. */
export interface PageRef {
  readonly label: string;
  readonly page: number;
}

/** Books that a figure has a page in. `topicHandout`: the handout of its topic alone. */
const books = ['booklet', 'handout', 'topicHandout'] as const;

/** Where a figure stands in the books that were made; null: in that one it doesn't. */
export type BookStanding = { readonly [book in (typeof books)[number]]?: PageRef | null | undefined };

/** Where a figure stands in what was made. */
export interface FactStanding extends BookStanding {
  readonly slides: readonly { readonly deck: string; readonly slide: number }[];
}

export interface ManifestInput {
  readonly version: string;
  readonly report: { readonly name: string; readonly title: string; readonly date: string };
  /** Digest of the report's texts, as `contentDigest` gives it. */
  readonly content: string;
  readonly artefacts: readonly Artefact[];
  /** Artefacts of an earlier build that this one didn't make, as its manifest names them. */
  readonly kept: readonly KnownArtefact[];
  /** Pages of figures in books of an earlier build that this one didn't make, by the figure's id. */
  readonly keptStandings: ReadonlyMap<string, BookStanding>;
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
    content: input.content,
    families: input.families,
    artefacts: [...input.artefacts.map((one) => named(one, input.content)), ...input.kept].sort((one, other) =>
      one.path < other.path ? -1 : 1,
    ),
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
      ...standingOf(fact.id, input),
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

/** Pages in the books of this build, else those in books that were kept. */
function standingOf(id: string, { standings, keptStandings }: ManifestInput) {
  const [now, before] = [standings.get(id), keptStandings.get(id)];
  const pages = books.map((book) => [book, now?.[book] !== undefined ? now[book] : (before?.[book] ?? null)] as const);
  return { ...Object.fromEntries(pages), slides: now?.slides ?? [] };
}

function named(artefact: Artefact, content: string): KnownArtefact {
  return {
    path: artefact.path,
    kind: artefact.kind,
    ...fingerprintOf(artefact),
    content,
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
  content: z.string().optional(),
  pages: z.number().optional(),
  slides: z.number().optional(),
});

/** An artefact as a manifest names it. */
export type KnownArtefact = z.infer<typeof knownArtefact>;

const knownPage = z.object({ label: z.string(), page: z.number() }).nullish();

const knownManifest = z.object({
  artefacts: z.array(knownArtefact),
  facts: z
    .array(z.object({ id: z.string(), booklet: knownPage, handout: knownPage, topicHandout: knownPage }))
    .catch([])
    .default([]),
});

/** What a manifest says of an earlier build. */
export interface KnownBuild {
  readonly artefacts: readonly KnownArtefact[];
  readonly standings: ReadonlyMap<string, BookStanding>;
}

/** What the last build left, from its manifest. A missing or damaged manifest, or one that points outside the folder, knows nothing. */
export function knownBuild(text: string | null): KnownBuild {
  const known = text === null ? undefined : knownManifest.safeParse(parsed(text)).data;
  return {
    artefacts: known?.artefacts ?? [],
    standings: new Map((known?.facts ?? []).map(({ id, ...pages }) => [id, pages])),
  };
}

/** SHA-256 in hexadecimal of a report's texts with their paths, in the order of the paths. Pictures and templates aren't part of it. */
export function contentDigest(sources: ReadonlyMap<string, string>): string {
  const files = [...sources].sort(([one], [other]) => (one < other ? -1 : 1));
  return digestOf(new TextEncoder().encode(JSON.stringify(files)));
}

/** Pages of figures in the books that were built from this very content; null where there is no such book. */
export function presentPages(text: string | null, content: string): ReadonlyMap<string, BookStanding> | null {
  const known = text === null ? undefined : knownManifest.safeParse(parsed(text)).data;
  const present = new Set(known?.artefacts.filter((one) => one.content === content).map(({ kind }) => kind));
  if (known === undefined || !(present.has('booklet') || present.has('handout'))) return null;
  return new Map(
    known.facts.map(({ id, booklet, handout }) => [
      id,
      { ...(present.has('booklet') ? { booklet } : {}), ...(present.has('handout') ? { handout } : {}) },
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const delivered = z.object({
  families: z.array(z.string()).nullable().default(null),
  artefacts: z.array(knownArtefact),
  facts: z.array(
    z.object({
      text: z.string(),
      booklet: knownPage,
      handout: knownPage,
      slides: z.array(z.object({ deck: z.string(), slide: z.number() })),
    }),
  ),
});

/** What a manifest promises of the files beside it. */
export type DeliveredManifest = z.infer<typeof delivered>;

/** Reads a manifest for checking what was delivered; null when it is missing, damaged, or points outside the folder. */
export function deliveredManifest(text: string | null): DeliveredManifest | null {
  return text === null ? null : (delivered.safeParse(parsed(text)).data ?? null);
}
