import { basename } from 'node:path';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { openHouse } from '../../scripts/commands/house.ts';
import { artefactGroups } from '../../scripts/config.ts';
import { openTalk } from '../../scripts/index.ts';
import { examine, produce } from '../../scripts/pipeline.ts';

/** A document that a build prints. */
export interface CapturedDocument {
  /** Name of its print job, such as `booklet/chapter-03`. */
  readonly name: string;
  /** As the template made it, with the faces it sets: its lines are whatever prints it likes. */
  readonly loose: string;
  /** As it is printed, with faces and lines written in. */
  readonly set: string;
}

/** Builds a report in this process and returns each document it printed, in its last version, in the order they were first asked for. */
export async function capture(folder: string): Promise<readonly CapturedDocument[]> {
  const { signal } = new AbortController();
  const house = openHouse(openTalk({ write: () => true }, 'en', false), signal);
  const { examined } = await examine(folder, house);
  if (examined === null) throw new Error(`${basename(folder)} has errors.`);
  const documents = new Map<string, CapturedDocument>();
  const browser = await openBrowser({ executable: null, jobs: 2, notice: () => {} }, signal);
  try {
    await produce(examined, { groups: new Set(artefactGroups), topics: [] }, recording(browser, documents), house);
  } finally {
    await browser.close();
  }
  return [...documents.values()];
}

function recording(browser: PrintBrowser, documents: Map<string, CapturedDocument>): PrintBrowser {
  return {
    ...browser,
    async print({ faces, measure, ...job }, signal) {
      let css = '';
      const noted = faces && {
        faces: async (uses: Parameters<typeof faces>[0]) => {
          css = await faces(uses);
          return css;
        },
      };
      const both = `(async () => [await (${measure ?? 'null'}), document.documentElement.outerHTML])()`;
      const printed = await browser.print({ ...job, ...noted, measure: both }, signal);
      const [measured, html] = printed.measured as [unknown, string];
      const loose = job.html.replace('</head>', () => `<style>${css}</style></head>`);
      documents.set(job.name, { name: job.name, loose, set: `<!DOCTYPE html>\n${html}` });
      return { ...printed, measured: measure === null ? undefined : measured };
    },
  };
}
