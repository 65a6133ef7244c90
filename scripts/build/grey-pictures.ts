import type { PrintBrowser } from '../browser/browser.ts';
import { shownSize } from '../deck/pptx/picture-size.ts';
import type { ReportPicture } from './pictures.ts';

/** Points of a copy for each px it is shown at: about 300 dpi at the width of a page. */
const density = 2;

/**
 * The pictures of a report for printing without colours. Photographs in JPEG, which a PDF keeps as they are, become grey copies; the colours of all others are
 * turned into greys in the PDF.
 */
export async function greyPictures(
  pictures: ReadonlyMap<string, ReportPicture>,
  browser: PrintBrowser,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReportPicture>> {
  const copies = [...pictures].map(async ([file, picture]) => {
    if (!picture.address.startsWith('data:image/jpeg')) return [file, picture] as const;
    const { width, height } = shownSize(picture.bytes, 'image/jpeg');
    const html = `<!doctype html><style>body{margin:0}img{display:block;width:100vw;height:100vh;filter:grayscale(1)}</style><img alt="" src="${picture.address}">`;
    const job = { name: `grey/${file}`, html, width: Math.ceil(width), height: Math.ceil(height), scale: density };
    const bytes = await browser.screenshot(job, signal);
    const address = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
    return [file, { bytes, address }] as const;
  });
  return new Map(await Promise.all(copies));
}
