import { join } from 'node:path';
import type { BookContext } from './booklet/document.ts';
import { overflowDiagnostics, settleAndMeasure } from './booklet/overflow.ts';
import { measurePt, pitchPt } from './booklet/page-geometry.ts';
import type { PrintBrowser, PrintJob } from './browser/browser.ts';
import type { Artefact } from './build/artefact.ts';
import { type BookKind, documentName } from './build/book-plan.ts';
import {
  type BookDocument,
  type BookMaterial,
  bindBook,
  firstDocuments,
  lateDocuments,
  type MadeBook,
  printJob,
} from './build/books.ts';
import { type DeckMaterial, deckDocument, deckPresentation, deckSources } from './build/deck-files.ts';
import { familiesOf, standingFigures } from './build/expectations.ts';
import { faultsOf } from './build/faults.ts';
import type { FactStanding } from './build/manifest.ts';
import { notesDocument, notesPdf } from './build/notes.ts';
import { pictureCopies } from './build/picture-copies.ts';
import { readPictures } from './build/pictures.ts';
import { openPress, refusedDiagnostics } from './build/press.ts';
import { slidesOnSheets } from './build/sheets.ts';
import { standings } from './build/standings.ts';
import type { ArtefactGroup } from './config.ts';
import type { ContentFiles } from './content/files.ts';
import type { Report } from './content/model.ts';
import { readReport } from './content/read-report.ts';
import { placedTexts } from './content/text.ts';
import { deckFitDiagnostics, measureDeck } from './deck/measure.ts';
import type { Deck } from './deck/slide.ts';
import { makeDeck } from './deck/slides.ts';
import { printedCharts, textChartDiagnostics } from './deck/text-charts.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Ledger } from './facts/fact.ts';
import { makeLedger } from './facts/ledger.ts';
import { checkRelations } from './facts/relations.ts';
import { checkCoverage } from './fonts/coverage.ts';
import type { FontLibrary } from './fonts/subset.ts';
import type { OpenPart } from './pdf/part.ts';
import { finish, openPart } from './pdf/pdf.ts';
import { proofread } from './proof/proofread.ts';
import { messages } from './talk/messages.ts';
import type { Talk } from './talk/talk.ts';
import type { TemplateFiles } from './templates/files.ts';
import { loadTemplates, type TemplateSet } from './templates/templates.ts';
import { loadTheme } from './templates/theme.ts';
import type { ThemeTokens } from './templates/tokens.ts';

/** What the flow needs of the world. */
export interface House {
  readonly files: ContentFiles;
  readonly templateFiles: TemplateFiles;
  readonly fonts: FontLibrary;
  readonly talk: Talk;
  readonly signal: AbortSignal;
}

/** A report that was read and checked, ready to be made into files. */
export interface Examined {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly decks: readonly Deck[];
  readonly templates: TemplateSet;
  readonly tokens: ThemeTokens;
}

export interface Examination {
  /** Null when the content has errors. */
  readonly examined: Examined | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** load → parse → validate → facts → proof → slides. Touches nothing. */
export async function examine(folder: string, house: House): Promise<Examination> {
  const { report, diagnostics, sources } = await readReport(house.files, folder);
  if (report === null) return { examined: null, diagnostics, sources };

  const { settings } = report;
  const override = settings.templates === null ? null : join(report.root, settings.templates);
  const theme = loadTheme(house.templateFiles, override, settings.theme, settings.place);
  const ledger = makeLedger(report);
  const made = report.topics.map((topic) => makeDeck(report, topic, ledger));
  const found = [
    ...diagnostics,
    ...theme.diagnostics,
    ...checkRelations(report, ledger),
    ...proofread(report),
    ...(await checkCoverage(house.fonts, ['song-400', 'hei-400'], placedTexts(report))),
    ...made.flatMap((one) => one.diagnostics),
    ...textChartDiagnostics(report, ledger),
  ];
  const { tokens } = theme;
  if (tokens === null || found.some(({ severity }) => severity === 'error')) {
    return { examined: null, diagnostics: found, sources };
  }
  const decks = made.map(({ deck }) => deck);
  const templates = loadTemplates(house.templateFiles, override);
  return { examined: { report, ledger, decks, templates, tokens }, diagnostics: found, sources };
}

/** Lays every deck out in the browser, as a build does, and says what doesn't fit its slide. */
export async function tryOn(
  { report, decks, templates, tokens }: Examined,
  browser: PrintBrowser,
  { files, fonts, signal }: House,
): Promise<readonly Diagnostic[]> {
  const material: DeckMaterial = { templates, tokens, fonts, pictures: await readPictures(report, files) };
  const found = decks.map(async (deck) => {
    const { print } = await deckSources(deck, material, measureDeck);
    const { measured, refused } = await browser.measure(print, signal);
    return [...refusedDiagnostics(print.name, refused), ...deckFitDiagnostics(deck, measured)];
  });
  return (await Promise.all(found)).flat();
}

export interface Production {
  readonly artefacts: readonly Artefact[];
  readonly standings: ReadonlyMap<string, FactStanding>;
  /** Families of the faces that the theme names. */
  readonly families: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Marp Markdown → HTML → print and measure → place slides → index and contents → assemble → preflight. Everything stays in memory. */
export async function produce(
  { report, ledger, decks, templates, tokens }: Examined,
  groups: ReadonlySet<ArtefactGroup>,
  browser: PrintBrowser,
  house: House,
): Promise<Production> {
  const { fonts, talk, signal } = house;
  const pictures = await readPictures(report, house.files);
  const addresses = new Map([...pictures].map(([file, { address }]) => [file, address]));
  const info = documentInfo(report, report.settings.title);
  const deckMaterial: DeckMaterial = { templates, tokens, fonts, pictures };
  const charts = await printedCharts(report, ledger, tokens, measurePt, pitchPt);
  const context: BookContext = { report, ledger, templates, tokens, pictures: addresses, charts };
  const bookMaterial: BookMaterial = { context, decks, fonts, info };
  const kinds = (['booklet', 'handout'] as const).filter((kind): kind is BookKind => groups.has(kind));
  const judge = (name: string, measured: unknown): readonly Diagnostic[] => {
    const deck = decks.find((one) => deckDocument(one) === name);
    return deck === undefined ? overflowDiagnostics(report, name, measured) : deckFitDiagnostics(deck, measured);
  };
  const press = openPress(browser, judge, talk, signal);
  const open = async (prepare: () => Promise<PrintJob>, turn: 'last' | 'next' = 'last'): Promise<OpenPart> =>
    openPart(await press.print(prepare, turn));
  const printed = (document: BookDocument, turn: 'last' | 'next' = 'last') =>
    [document.name, open(async () => printJob(document, fonts, settleAndMeasure), turn)] as const;

  // Each step begins as soon as what it needs is there. Decks go last: meanwhile contents and index, which need all of a book's page numbers, can be made.
  const first = new Map(kinds.length === 0 ? [] : firstDocuments(kinds, bookMaterial).map((one) => printed(one)));
  const late = settled(first).then((prints) =>
    settled(
      new Map(kinds.flatMap((kind) => lateDocuments(kind, bookMaterial, prints)).map((one) => printed(one, 'next'))),
    ),
  );
  const families = familiesOf(tokens);
  const onSlides = standingFigures(ledger, standings(ledger, decks, []));
  const withSlides = (['decks', 'notes', 'handout'] as const).some((group) => groups.has(group)) ? decks : [];
  const made = withSlides.map(async (deck) => {
    const source = once(() => deckSources(deck, deckMaterial, measureDeck));
    const slides = await open(async () => (await source()).print);
    const script = groups.has('notes') ? printed(notesDocument(deck, bookMaterial))[1] : null;
    script?.catch(() => {});
    const sheets = await first.get(documentName.sheets(deck));
    const filled = sheets && (await slidesOnSheets(deck, sheets, slides));
    const files: Artefact[] = [];
    if (groups.has('decks')) files.push(...(await (await source()).files()));
    if (script !== null) files.push(await notesPdf(deck, await script, slides, bookMaterial));
    if (groups.has('decks')) files.push(await deckPdf(deck, slides, report));
    // Looked through while others are printed; the books don't wait for it.
    const faults = faultsOf(files, onSlides, families);
    faults.catch(() => {});
    return { deck, filled, files, faults };
  });
  const copies = groups.has('pptx') ? pictureCopies(decks, pictures, tokens, browser, signal) : null;
  const presentations = (copies === null ? [] : decks).map(async (deck) =>
    deckPresentation(deck, deckMaterial, (await copies) ?? new Map(), report.settings, deckInfo(deck, report)),
  );
  const bind = async (kind: BookKind): Promise<MadeBook> => {
    const filled = (await Promise.all(made)).flatMap(({ deck, filled }) =>
      filled === undefined ? [] : [[documentName.sheets(deck), filled] as const],
    );
    const prints = new Map([...(await settled(first)), ...filled, ...(await late)]);
    talk.progress(messages.assembling());
    return await bindBook(kind, bookMaterial, prints);
  };
  const [books, deckFiles, pptx] = await Promise.all([
    Promise.all(kinds.map(bind)),
    Promise.all(made),
    Promise.all(presentations),
    late,
  ]);
  const bound = books.map(bookArtefact);
  const places = standings(ledger, decks, books);
  const faults = [...deckFiles.map((made) => made.faults), faultsOf(bound, standingFigures(ledger, places), families)];
  return {
    artefacts: [...deckFiles.flatMap(({ files }) => files), ...pptx, ...bound],
    standings: places,
    families,
    diagnostics: [...press.diagnostics(), ...(await Promise.all(faults)).flat()],
  };
}

/** What all promises of a map give, once all are kept. */
async function settled<K, V>(promises: ReadonlyMap<K, Promise<V>>): Promise<ReadonlyMap<K, V>> {
  return new Map(await Promise.all([...promises].map(async ([key, promise]) => [key, await promise] as const)));
}

/** Makes something when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

async function deckPdf(deck: Deck, print: OpenPart, report: Report): Promise<Artefact> {
  const bytes = await finish(print, deckInfo(deck, report));
  const slides = deck.slides.length;
  return { path: `decks/${deck.name}.pdf`, kind: 'deck-pdf', bytes, pages: slides, slides };
}

function bookArtefact({ kind, pdf, layout }: MadeBook): Artefact {
  return { path: `${kind}.pdf`, kind, bytes: pdf, pages: layout.pagination.pages.length, slides: null };
}

function deckInfo(deck: Deck, report: Report) {
  return { ...documentInfo(report, deck.title), subject: report.settings.title };
}

function documentInfo(report: Report, title: string) {
  const { publisher, occasion, language, date } = report.settings;
  return { title, author: publisher, subject: occasion ?? '', language, date };
}
