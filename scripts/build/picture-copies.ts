import type { PrintBrowser } from '../browser/browser.ts';
import type { Picture } from '../content/model.ts';
import { deckPictures } from '../deck/markdown.ts';
import type { Deck } from '../deck/slide.ts';
import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { ThemeTokens } from '../templates/tokens.ts';
import { plainBytes } from './forms.ts';
import type { ReportPicture } from './pictures.ts';

/** Points of a copy for each px it is shown at. */
const density = 2;

/**
 * PNG copies, on the colour they stand on, of the pictures in decks that not every Office can show: drawings in SVG, and WebP. By path in the report.
 */
export async function pictureCopies(
  decks: readonly Deck[],
  pictures: ReadonlyMap<string, ReportPicture>,
  { colours }: ThemeTokens,
  browser: PrintBrowser,
  graph: Graph,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map(decks.flatMap(deckPictures).map((picture) => [picture.file, picture]));
  const emblems = new Set(decks.map(({ emblem }) => emblem?.file));
  const unsafe = [...all.values()].filter(
    ({ mediaType }) => mediaType === 'image/svg+xml' || mediaType === 'image/webp',
  );
  if (unsafe.length === 0) return new Map();
  const { shownSize } = await import('../deck/pptx/picture-size.ts');
  const copy = async ({ file, mediaType }: Picture): Promise<readonly (readonly [string, Uint8Array])[]> => {
    const picture = pictures.get(file);
    if (picture === undefined) return [];
    const { width, height } = shownSize(picture.bytes, mediaType);
    const ground = emblems.has(file) ? colours.field : colours.paper;
    const html = `<!doctype html><style>body{margin:0;background:${ground}}img{display:block;width:100vw;height:100vh}</style><img alt="" src="${picture.address}">`;
    const job = { name: `pptx/${file}`, html, width: Math.ceil(width), height: Math.ceil(height), scale: density };
    const { value } = await graph.node({
      kind: 'picture-copy',
      name: file,
      inputs: { picture: picture.digest, ground: digestOf(ground), engine: digestOf(browser.engine) },
      form: plainBytes,
      make: () => browser.screenshot(job, signal),
    });
    return [[file, value]];
  };
  return new Map((await Promise.all(unsafe.map(copy))).flat());
}
