import { join } from 'node:path';
import type { BookContext } from './booklet/document.ts';
import { overflowDiagnostics, settleAndMeasure } from './booklet/overflow.ts';
import type { PrintBrowser } from './browser/browser.ts';
import type { Artefact } from './build/artefact.ts';
import type { BookKind } from './build/book-plan.ts';
import { type BookMaterial, bindBook, firstDocuments, lateDocuments, printJob } from './build/books.ts';
import { type DeckMaterial, deckDocument, deckSources } from './build/deck-files.ts';
import { faultsOf } from './build/faults.ts';
import type { FactStanding } from './build/manifest.ts';
import { readPictures } from './build/pictures.ts';
import { openPress } from './build/press.ts';
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
  ];
  const { tokens } = theme;
  if (tokens === null || found.some(({ severity }) => severity === 'error')) {
    return { examined: null, diagnostics: found, sources };
  }
  const decks = made.map(({ deck }) => deck);
  const templates = loadTemplates(house.templateFiles, override);
  return { examined: { report, ledger, decks, templates, tokens }, diagnostics: found, sources };
}

export interface Production {
  readonly artefacts: readonly Artefact[];
  readonly standings: ReadonlyMap<string, FactStanding>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Marp Markdown → HTML → print and measure → place slides → index and contents → assemble → verify. Everything stays in memory. */
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
  const context: BookContext = { report, ledger, templates, tokens, pictures: addresses };
  const bookMaterial: BookMaterial = { context, decks, fonts, info };
  const kinds = (['booklet', 'handout'] as const).filter((kind): kind is BookKind => groups.has(kind));
  const judge = (name: string, measured: unknown): readonly Diagnostic[] => {
    const deck = decks.find((one) => deckDocument(one) === name);
    return deck === undefined ? overflowDiagnostics(report, name, measured) : deckFitDiagnostics(deck, measured);
  };
  const press = openPress(browser, judge, talk, signal);

  const documents = kinds.length === 0 ? [] : firstDocuments(kinds, bookMaterial);
  const withSlides = groups.has('decks') || groups.has('handout');
  const sources = withSlides ? decks.map((deck) => once(() => deckSources(deck, deckMaterial, measureDeck))) : [];
  const jobs = [
    ...documents.map((document) => async () => printJob(document, fonts, settleAndMeasure)),
    ...sources.map((source) => async () => (await source()).print),
  ];
  const prints = await press.print(jobs, async (_, { pdf }) => openPart(pdf));

  const late = kinds.flatMap((kind) => lateDocuments(kind, bookMaterial, prints));
  const lateJobs = late.map((document) => async () => printJob(document, fonts, settleAndMeasure));
  const [latePrints, filled, files, deckPdfs] = await Promise.all([
    press.print(lateJobs, async (_, { pdf }) => openPart(pdf)),
    // What doesn't need the browser is made while it prints.
    slidesOnSheets(decks, prints),
    groups.has('decks') ? Promise.all(sources.map(async (source) => (await source()).files())) : [],
    groups.has('decks') ? Promise.all(decks.map((deck) => deckPdf(deck, report, prints))) : [],
  ]);
  talk.progress(messages.assembling());
  const all = new Map([...prints, ...filled, ...latePrints]);
  const books = await Promise.all(kinds.map((kind) => bindBook(kind, bookMaterial, all)));
  const artefacts = [
    ...files.flat(),
    ...deckPdfs,
    ...books.map(
      ({ kind, pdf, layout }): Artefact => ({
        path: `${kind}.pdf`,
        kind,
        bytes: pdf,
        pages: layout.pagination.pages.length,
        slides: null,
      }),
    ),
  ];
  return {
    artefacts,
    standings: standings(ledger, decks, books),
    diagnostics: [...press.diagnostics, ...(await faultsOf(artefacts))],
  };
}

/** Makes something when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

async function deckPdf(deck: Deck, report: Report, prints: ReadonlyMap<string, OpenPart>): Promise<Artefact> {
  const print = prints.get(deckDocument(deck)) ?? new Uint8Array();
  const bytes = await finish(print, { ...documentInfo(report, deck.title), subject: report.settings.title });
  return {
    path: `decks/${deck.name}.pdf`,
    kind: 'deck-pdf',
    bytes,
    pages: deck.slides.length,
    slides: deck.slides.length,
  };
}

function documentInfo(report: Report, title: string) {
  const { publisher, occasion, language, date } = report.settings;
  return { title, author: publisher, subject: occasion ?? '', language, date };
}
