import type { PrintBrowser } from '../browser/browser.ts';
import { pictureSize } from '../content/picture-size.ts';
import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import { plainBytes } from './forms.ts';
import type { ReportPicture } from './pictures.ts';

/** Pixels that a copy has at most, across and down: 300 to an inch on a page of A4. */
const most = { width: 2480, height: 3508 } as const;

/** What a picture is taken for whose size can't be read. */
const unknownSize = { width: 1240, height: 930 } as const;

/**
 * The pictures of a report for printing without colours. Photographs in JPEG, which a PDF keeps as they are, become grey copies; the colours of all others are
 * turned into greys in the PDF.
 */
export async function greyPictures(
  pictures: ReadonlyMap<string, ReportPicture>,
  browser: PrintBrowser,
  graph: Graph,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReportPicture>> {
  const copies = [...pictures].map(async ([file, picture]) => {
    if (!picture.address.startsWith('data:image/jpeg')) return [file, picture] as const;
    const size = pictureSize(picture.bytes, 'image/jpeg') ?? unknownSize;
    const scale = Math.min(1, most.width / size.width, most.height / size.height);
    const [width, height] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
    const html = `<!doctype html><style>body{margin:0}img{display:block;width:100vw;height:100vh;filter:grayscale(1)}</style><img alt="" src="${picture.address}">`;
    const job = { name: `grey/${file}`, html, width, height, scale: 1 };
    const { value: bytes } = await graph.node({
      kind: 'grey-picture',
      name: file,
      inputs: { picture: picture.digest, engine: digestOf(browser.engine) },
      form: plainBytes,
      make: () => browser.screenshot(job, signal),
    });
    const address = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    return [file, { bytes, address, digest: digestOf(bytes) }] as const;
  });
  return new Map(await Promise.all(copies));
}
