import type { ImpositionSettings } from '../content/print-settings.ts';
import {
  colouredPictures,
  conversionFailed,
  tooThick,
  withoutGhostscript,
} from '../diagnostics/catalogue/imposition.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { faceWithAll } from '../fonts/coverage.ts';
import type { Ghostscript } from '../ghostscript/ghostscript.ts';
import { digestData, digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Form } from '../graph/node.ts';
import { putAway, type Shelved } from '../graph/shelf.ts';
import { impose, thickSignature } from '../imposition/imposition.ts';
import { slugsOf } from '../imposition/marks.ts';
import type { AssembledBook, ImposedPages, PressInk } from '../pdf/part.ts';
import { imposePages, plainPages, profileName } from '../pdf/pdf.ts';
import type { Inspection } from '../pdf/preflight/inspection.ts';
import { type Artefact, fromShelf } from './artefact.ts';
import type { BookMaterial, MadeBook } from './books.ts';
import { bytesForm } from './forms.ts';
import { once } from './printing.ts';

/** The handout on press sheets, and what couldn't be done as it was asked for. */
export interface ImposedHandout {
  readonly artefact: Artefact;
  readonly inspection: Inspection;
  readonly diagnostics: readonly Diagnostic[];
}

/** What converting colours takes. */
export interface ColourMeans {
  /** Looks for Ghostscript; called only when colours ask for it. */
  readonly ghostscript: () => Promise<Ghostscript | null>;
  readonly signal: AbortSignal;
}

const artefact = 'handout-imposed.pdf';

/** The handout on press sheets, by the report's settings; null where they want none. Colours that can't be converted stay as they are, and a diagnostic says so. */
export async function imposedHandout(
  { book, layout }: MadeBook,
  { context, fonts, info }: BookMaterial,
  means: ColourMeans,
  graph: Graph,
): Promise<ImposedHandout | null> {
  const { imposition: settings, title, place } = context.report.settings;
  const { scheme } = settings;
  if (scheme === 'none') return null;
  const { widthMm: width, heightMm: height } = context.geometry;
  const extent = { title, pages: layout.pagination.pages.length, page: { width, height } };
  const imposition = impose(extent, { ...settings, scheme });
  const thick = thickSignature(imposition, settings.thickness);
  const slugs = slugsOf(imposition.sheets);
  const faceId = await faceWithAll(fonts, context.tokens.faces.text.face, slugs);
  const face = slugs === '' ? null : await fonts.subset(faceId, slugs, 'truetype');
  const own = { ...info, title: `${info.title}（拼版）` };
  const draw: Draw = (pages, ink) => imposePages(pages, imposition, own, face, ink);
  const ghostscript = once(means.ghostscript);
  const { value } = await graph.node({
    kind: 'imposed',
    name: artefact,
    inputs: {
      book: digestOf(book.pdf),
      imposition: digestData([imposition, own, settings.colour]),
      face: digestData([slugs, faceId, fonts.version]),
      // Greys are our own, and what Ghostscript makes of pictures isn't kept.
      ...(settings.colour === 'cmyk' ? { ghostscript: digestOf((await ghostscript())?.version ?? '') } : {}),
    },
    form: colouredForm,
    make: () => inColour(settings.colour, book, draw, { ...means, ghostscript }, place),
    keeps: ({ problem, foreign }) => problem === null && (settings.colour === 'cmyk' || !foreign),
  });
  const { pdf, problem, inspection } = value;
  const pages = 2 * imposition.sheets.length;
  return {
    artefact: fromShelf({ path: artefact, kind: 'handout-imposed', pages, slides: null }, pdf),
    inspection,
    diagnostics: [
      ...(thick === null ? [] : [diagnose(tooThick, { artefact, ...thick }, place)]),
      ...(problem === null ? [] : [problem]),
    ],
  };
}

type Draw = (pages: Uint8Array | AssembledBook, ink: PressInk) => Promise<ImposedPages>;

interface Coloured {
  readonly pdf: Shelved;
  readonly inspection: Inspection;
  readonly problem: Diagnostic | null;
  /** Ghostscript had a part in it. */
  readonly foreign: boolean;
}

const colouredForm: Form<Coloured> = bytesForm<Coloured, Pick<Coloured, 'foreign' | 'inspection'>>(
  ({ pdf, foreign, inspection }) => ({ data: { foreign, inspection }, bytes: pdf.bytes() }),
  (data, pdf) => ({ ...data, pdf: putAway(pdf), problem: null }),
);

/** Draws the sheets in the colours asked for. Grey is done by Ghostscript only where there are pictures that need it, so that most files don't depend on it. */
async function inColour(
  colour: ImpositionSettings['colour'],
  book: AssembledBook,
  draw: Draw,
  { ghostscript, signal }: ColourMeans,
  place: Place,
): Promise<Coloured> {
  const own = colour === 'grey' ? await draw(book, 'grey') : null;
  const coloured = (made: ImposedPages, problem: Diagnostic | null, foreign: boolean): Coloured => ({
    pdf: putAway(made.pdf),
    inspection: made.inspect(),
    problem,
    foreign,
  });
  if (own?.coloured === 0) return coloured(own, null, false);
  const unconverted = async (problem: Diagnostic | null): Promise<Coloured> =>
    coloured(own ?? (await draw(book, 'as-is')), problem, false);
  if (colour === 'rgb') return await unconverted(null);

  const program = await ghostscript();
  if (program === null) {
    const problem = own
      ? diagnose(colouredPictures, { artefact, count: own.coloured }, place)
      : diagnose(withoutGhostscript, { artefact }, place);
    return await unconverted(problem);
  }
  try {
    const pages = await plainPages(book, colour === 'grey' ? 'all' : 'neutral');
    const [converted, profile] = await Promise.all([
      program.convert(pages, colour, signal),
      colour === 'grey' ? null : program.cmykProfile(signal),
    ]);
    const ink = profile === null ? 'grey' : { profile, name: await profileName(profile) };
    return coloured(await draw(converted, ink), null, true);
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return await unconverted(diagnose(conversionFailed, { artefact, reason }, place, { cause: error }));
  }
}
