import { impose } from '../imposition/imposition.ts';
import { slugsOf } from '../imposition/marks.ts';
import { imposePages } from '../pdf/pdf.ts';
import type { Artefact } from './artefact.ts';
import type { BookMaterial, MadeBook } from './books.ts';

/** The handout on press sheets, by the report's settings; null where they want none. */
export async function imposedHandout(
  { book: handout, layout }: MadeBook,
  { context, fonts, info }: BookMaterial,
): Promise<Artefact | null> {
  const { imposition: settings, title } = context.report.settings;
  const { scheme } = settings;
  if (scheme === 'none') return null;
  const { widthMm: width, heightMm: height } = context.geometry;
  const extent = { title, pages: layout.pagination.pages.length, page: { width, height } };
  const imposition = impose(extent, { ...settings, scheme });
  const slugs = slugsOf(imposition.sheets);
  const face = slugs === '' ? null : await fonts.subset(context.tokens.faces.text.face, slugs, 'truetype');
  const bytes = await imposePages(handout, imposition, { ...info, title: `${info.title}（拼版）` }, face);
  const pages = 2 * imposition.sheets.length;
  return { path: 'handout-imposed.pdf', kind: 'handout-imposed', bytes, pages, slides: null };
}
