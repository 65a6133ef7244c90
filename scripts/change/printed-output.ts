import * as z from 'zod';
import { blockHeight, pageGeometry, pxToPt } from '../booklet/page-geometry.ts';
import { contentDigest } from '../build/manifest.ts';
import type { Report } from '../content/model.ts';
import { nothingPrinted, staleOutput, unbuiltOutput } from '../diagnostics/catalogue/change.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../graph/digest.ts';
import { sheetOrders } from '../imposition/order.ts';
import type { Raster } from '../raster/raster.ts';
import { passagesOf } from './passages.ts';
import { photograph, pictureDpi } from './photograph.ts';
import type { SeenDocument, SeenPage, SeenSheets, Snapshot } from './snapshot.ts';

const pageRef = z
  .object({ label: z.string(), page: z.number() })
  .nullish()
  .transform((page) => page ?? null);

const manifestSchema = z.object({
  artefacts: z.array(
    z.object({ path: z.string(), kind: z.string(), sha256: z.string(), content: z.string().optional() }),
  ),
  facts: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      of: z.string(),
      asOf: z.string().nullable(),
      topic: z.number(),
      sentence: z.string(),
      booklet: pageRef,
      handout: pageRef,
      slides: z.array(z.object({ deck: z.string(), slide: z.number() })),
    }),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;

const printedKinds = ['booklet', 'handout', 'topic-handout', 'deck-pdf', 'handout-imposed'] as const;

/** A report's output folder as it is read. */
export interface OutputFolder {
  readonly path: string;
  /** Bytes of a file by its path in the folder; null: there is none. */
  read(path: string): Promise<Uint8Array | null>;
}

/** What stands in a report's output: the manifest and the printed documents, made from the present content and as they were built. */
export interface PrintedOutput {
  readonly manifest: Uint8Array;
  readonly facts: Manifest['facts'];
  readonly documents: readonly {
    readonly path: string;
    readonly kind: SeenDocument['kind'];
    readonly bytes: Uint8Array;
    readonly sha256: string;
  }[];
  /** Whether the handout was put on press sheets. */
  readonly imposed: boolean;
}

/**
 * Reads what stands in a report's output.
 *
 * @throws {Refusal} status 2 when there is nothing, when it was made from other texts, or when a file isn't as it was built
 */
export async function readPrintedOutput(report: Report, folder: OutputFolder): Promise<PrintedOutput> {
  const refuse = (...diagnostics: readonly Diagnostic[]): Refusal => new Refusal(diagnostics, 2);
  const text = await folder.read('manifest.json');
  const manifest = text === null ? undefined : manifestSchema.safeParse(parsed(text)).data;
  const found = manifest?.artefacts.filter(({ kind }) => printedKinds.some((printed) => printed === kind)) ?? [];
  if (text === null || manifest === undefined || found.every(({ kind }) => kind === 'handout-imposed')) {
    throw refuse(diagnose(nothingPrinted, { report: report.name, folder: folder.path }, null));
  }
  const content = contentDigest(report.sources);
  const stale = found.filter((one) => one.content !== content).map(({ path }) => path);
  if (stale.length > 0) throw refuse(diagnose(staleOutput, { report: report.name, paths: stale }, null));
  const read = await Promise.all(found.map(async (one) => ({ ...one, bytes: await folder.read(one.path) })));
  const strange = read.filter(({ bytes, sha256 }) => bytes === null || digestOf(bytes) !== sha256);
  if (strange.length > 0) {
    throw refuse(diagnose(unbuiltOutput, { report: report.name, paths: strange.map(({ path }) => path) }, null));
  }
  const documents = read.flatMap(({ path, kind, sha256, bytes }) =>
    bytes === null || kind === 'handout-imposed' ? [] : [{ path, kind: kind as SeenDocument['kind'], sha256, bytes }],
  );
  return { manifest: text, facts: manifest.facts, documents, imposed: documents.length < read.length };
}

/**
 * Takes down all of a report that can be compared later.
 *
 * @param known pages of documents that this rasterizer has drawn before, by the digest of the document
 */
export function takeSnapshot(
  report: Report,
  output: PrintedOutput,
  raster: Raster,
  known: ReadonlyMap<string, readonly SeenPage[]>,
): Snapshot {
  const { settings } = report;
  const geometry = pageGeometry(settings.sheet);
  const top = pxToPt(geometry.top);
  const documents = output.documents.map(({ path, kind, sha256, bytes }): SeenDocument => {
    const pages = known.get(sha256) ?? photograph(bytes, raster);
    return { path, kind, name: nameOf(path, kind, report), sha256, pages: [...pages] };
  });
  const handout = documents.find(({ kind }) => kind === 'handout');
  return {
    report: { name: report.name, title: settings.title, date: settings.date },
    content: contentDigest(report.sources),
    rasterizer: raster.version,
    dpi: pictureDpi,
    // The lines of the first and the last row reach a little beyond the block.
    body: { top: top - 2, bottom: top + pxToPt(blockHeight(geometry)) + 2 },
    documents,
    sheets: handout !== undefined && output.imposed ? sheetsOf(report, handout.pages.length) : null,
    figures: output.facts.map((fact) => ({ ...fact })),
    passages: [...passagesOf(report)],
  };
}

function sheetsOf({ settings }: Report, pages: number): SeenSheets | null {
  const { scheme, sheets, colour, marks, thickness } = settings.imposition;
  if (scheme === 'none') return null;
  const orders = sheetOrders(pages, scheme, sheets);
  return {
    how: [scheme, colour, marks ? 'marks' : 'bare', thickness].join(' '),
    sheets: orders.map(({ signature, depth, front, back }) => ({
      signature,
      depth,
      front: [...front],
      back: [...back],
    })),
  };
}

function nameOf(path: string, kind: SeenDocument['kind'], report: Report): string {
  if (kind === 'booklet') return '小册子';
  if (kind === 'handout') return '讲义';
  const number = Number(/(\d{2})-[^/]+\.pdf$/u.exec(path)?.[1] ?? 0);
  const title = report.topics.find((topic) => topic.number === number)?.shortTitle ?? path;
  return kind === 'deck-pdf' ? `幻灯片　${title}` : `专题讲义　${title}`;
}

function parsed(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}
