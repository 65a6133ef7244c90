import type { PrintBrowser, PrintJob } from '../browser/browser.ts';
import { documentInfo } from '../build/document-info.ts';
import type { Examined } from '../build/materials.ts';
import type { ChangeList, States } from '../change/change-list.ts';
import { listView } from '../change/list-view.ts';
import { slipView } from '../change/slip-view.ts';
import { finish, openPart } from '../pdf/pdf.ts';
import type { House } from '../pipeline.ts';
import { messages } from '../talk/messages.ts';
import { tokensCss } from '../templates/tokens.ts';

/** Ends of the names of all files that a comparison may write. */
const endings = { page: '.html', list: '.pdf', slip: '-errata.pdf', twin: '-errata-A4.pdf' } as const;

/** Paths of all files that a comparison with a release may write, below the report's output folder. */
export function changePaths(since: string): readonly string[] {
  return Object.values(endings).map((ending) => `changes/${since}${ending}`);
}

/** A file beside the output, by its path below the report's output folder. */
export interface ChangeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The change list as a page and as a PDF, and the errata slip where there is anything to correct: as a page of A5 and, where it is a single one, twice on a sheet of A4. Same changes, same
 * bytes.
 */
export async function printChanges(
  list: ChangeList,
  states: States,
  { report, templates, tokens }: Examined,
  opening: Promise<PrintBrowser>,
  { fonts, talk, signal }: House,
): Promise<readonly ChangeFile[]> {
  const { publisher } = report.settings;
  const browser = await opening;
  const print = async (name: string, title: string, html: string): Promise<Uint8Array> => {
    talk.progress(messages.printing(0, 1, name));
    const job: PrintJob = { name, html, faces: fonts.forPage(html), measure: null };
    const { pdf } = await browser.print(job, signal);
    return (await finish(pdf, documentInfo(report, title))).pdf;
  };
  const css = tokensCss(tokens, 'print');
  const page = templates.html('change/list', {
    ...listView(list, states, publisher),
    tokens: css,
    css: templates.text('change/list.css'),
  });
  const file = (suffix: string, bytes: Uint8Array): ChangeFile => ({ path: `changes/${list.since}${suffix}`, bytes });
  const files = [
    file(endings.page, new TextEncoder().encode(page)),
    file(endings.list, await print('changes/list', `${report.settings.title}（改动清单）`, page)),
  ];
  if (list.errata.length === 0) return files;
  const view = { ...slipView(list, publisher), tokens: css, css: templates.text('change/slip.css') };
  const slip = (copies: number): string =>
    templates.html('change/slip', {
      ...view,
      layout: copies > 1 ? 'twin' : 'single',
      copies: new Array(copies).fill({}),
    });
  const title = `${report.settings.title}（勘误表）`;
  const single = await print('changes/slip', title, slip(1));
  const { layout } = await openPart(single);
  return [
    ...files,
    file(endings.slip, single),
    ...(layout.pages > 1 ? [] : [file(endings.twin, await print('changes/slip-twin', title, slip(2)))]),
  ];
}
