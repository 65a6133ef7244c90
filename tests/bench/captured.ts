import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { openHouse } from '../../scripts/commands/house.ts';
import { artefactGroups } from '../../scripts/config.ts';
import type { PageFace, PageFaces } from '../../scripts/fonts/page-faces.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { openTalk } from '../../scripts/index.ts';
import { examine, produce } from '../../scripts/pipeline.ts';

/** A document that a build prints; its faces are files beside it. */
export interface CapturedDocument {
  /** Name of its print job, such as `booklet/chapter-03`. */
  readonly name: string;
  /** As the template made it: its lines are whatever prints it likes. */
  readonly loose: string;
  /** As it is printed, with lines written in. */
  readonly set: string;
}

export interface Captured {
  /** Each document once, in its last version, in the order they were first asked for. */
  readonly documents: readonly CapturedDocument[];
  /** Font programs by the file that documents name. */
  readonly faces: ReadonlyMap<string, Uint8Array>;
}

/** Builds a report in this process and records what it prints. */
export async function capture(folder: string): Promise<Captured> {
  const { signal } = new AbortController();
  const house = openHouse(openTalk({ write: () => true }, 'en', false), signal);
  const { examined } = await examine(folder, house);
  if (examined === null) throw new Error(`${basename(folder)} has errors.`);
  const documents = new Map<string, CapturedDocument>();
  const faces = new Map<string, Uint8Array>();
  const browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, signal);
  try {
    const recorder = recording(browser, documents, faces);
    const wish = { groups: new Set(artefactGroups), topics: [] };
    await produce(examined, wish, recorder, openGraph(noStore, ''), house);
  } finally {
    await browser.close();
  }
  return { documents: [...documents.values()], faces };
}

/** Writes documents under the names they are given, with the faces they need. */
export async function writeCaptured(
  folder: string,
  pages: ReadonlyMap<string, string>,
  faces: Captured['faces'],
): Promise<void> {
  for (const [file, content] of [...pages, ...faces]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

function recording(
  browser: PrintBrowser,
  documents: Map<string, CapturedDocument>,
  programs: Map<string, Uint8Array>,
): PrintBrowser {
  return {
    ...browser,
    async print({ faces, measure, ...job }, signal) {
      const asked = new Set<PageFace>();
      const noted = faces && { faces: noting(faces, asked) };
      const both = `(async () => [await (${measure ?? 'null'}), document.documentElement.outerHTML])()`;
      const printed = await browser.print({ ...job, ...noted, measure: both }, signal);
      const [measured, html] = printed.measured as [unknown, string];
      const css: string[] = [];
      for (const { family, weight, program } of asked) {
        const file = `faces/${faces?.id}-${family.replaceAll(' ', '')}-${weight}.woff`;
        programs.set(file, await program());
        css.push(`@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${file}); }`);
      }
      const withFaces = (text: string): string =>
        text.replace('</head>', () => `<style>${css.join('\n')}</style></head>`);
      const { name } = job;
      documents.set(name, { name, loose: withFaces(job.html), set: `<!DOCTYPE html>\n${withFaces(html)}` });
      return { ...printed, measured: measure === null ? undefined : measured };
    },
  };
}

/** The same faces; those that are asked for are remembered. */
function noting(faces: PageFaces, asked: Set<PageFace>): PageFaces {
  return {
    id: faces.id,
    face(family, weight) {
      const face = faces.face(family, weight);
      if (face !== null) asked.add(face);
      return face;
    },
    asked: faces.asked,
  };
}
