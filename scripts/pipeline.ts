import { join } from 'node:path';
import { overflowDiagnostics } from './booklet/overflow.ts';
import { pageGeometry } from './booklet/page-geometry.ts';
import { coarsePictures } from './booklet/picture-resolution.ts';
import { emptySummaries } from './booklet/summary.ts';
import type { PrintBrowser } from './browser/browser.ts';
import type { Artefact } from './build/artefact.ts';
import { partsOfBooks, readyWhenPrinted } from './build/binding.ts';
import { documentName } from './build/book-plan.ts';
import { firstDocuments, type MadeBook } from './build/books.ts';
import { bookArtefact, boundBook } from './build/bound-book.ts';
import { deckDocument } from './build/deck-files.ts';
import { presentationOf, workOnDeck } from './build/deck-work.ts';
import { documentInfo } from './build/document-info.ts';
import { decksOnSheets, type Edition, editionsOf } from './build/edition.ts';
import { familiesOf, figuresByDeck, type StandingFigure, standingFigures } from './build/expectations.ts';
import { faultsOf, type InspectedFile } from './build/faults.ts';
import { imposedHandout } from './build/imposed.ts';
import { facesOfThemes, keptFaces, rememberFaces } from './build/kept-faces.ts';
import type { FactStanding } from './build/manifest.ts';
import { type Examined, materialsOf } from './build/materials.ts';
import { collectOften, makeRoomForBooks } from './build/memory.ts';
import { pictureCopies } from './build/picture-copies.ts';
import { pixelSizes, reportPictures } from './build/pictures.ts';
import { openPress } from './build/press.ts';
import { printing } from './build/printing.ts';
import { standings } from './build/standings.ts';
import { textPrints } from './build/text-prints.ts';
import { oneByOne, together } from './build/turns.ts';
import type { ArtefactGroup } from './config.ts';
import type { ContentFiles } from './content/files.ts';
import type { Topic } from './content/model.ts';
import { type Readers, readReport } from './content/read-report.ts';
import { placedTexts } from './content/text.ts';
import { deckFitDiagnostics } from './deck/measure.ts';
import type { Deck } from './deck/slide.ts';
import { makeDeck } from './deck/slides.ts';
import { textChartDiagnostics } from './deck/text-charts.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { makeLedger } from './facts/ledger.ts';
import { checkRelations } from './facts/relations.ts';
import { checkCoverage, coveringFaces } from './fonts/coverage.ts';
import type { FontLibrary } from './fonts/subset.ts';
import type { Ghostscript } from './ghostscript/ghostscript.ts';
import type { Graph } from './graph/graph.ts';
import { doubtful } from './ledger/doubts.ts';
import { readFigures } from './ledger/reading.ts';
import { findingDiagnostics } from './pdf/findings.ts';
import { proofread } from './proof/proofread.ts';
import { ruled } from './proof/rulings.ts';
import { messages } from './talk/messages.ts';
import type { Talk } from './talk/talk.ts';
import type { TemplateFiles } from './templates/files.ts';
import { loadTemplates } from './templates/templates.ts';
import { inColoursOf, loadTheme } from './templates/theme.ts';

/** What the flow needs of the world. */
export interface House {
  readonly files: ContentFiles;
  readonly templateFiles: TemplateFiles;
  readonly fonts: FontLibrary;
  /** Looks for an installed Ghostscript. */
  readonly ghostscript: () => Promise<Ghostscript | null>;
  readonly talk: Talk;
  readonly signal: AbortSignal;
}

export interface Examination {
  /** Null when the content has errors. */
  readonly examined: Examined | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** load → parse → validate → facts → proof → slides. Touches nothing. */
export async function examine(folder: string, house: House): Promise<Examination> {
  return await (await readThrough(folder, house)).proofread();
}

/** What reads the parts of a report and makes its slides. One that remembers makes reading again quicker. */
export interface ReportReaders extends Readers {
  readonly deck: typeof makeDeck;
}

/** A report with its figures and slides, before it is proofread. */
export interface FirstReading extends Examination {
  /** Looks for what takes longer to find: the whole examination. */
  proofread(): Promise<Examination>;
}

/**
 * load → parse → validate → facts → slides. Touches nothing.
 *
 * @param readers may know what they read before
 */
export async function readThrough(
  folder: string,
  house: House,
  readers: Partial<ReportReaders> = {},
): Promise<FirstReading> {
  const { report, diagnostics, sources } = await readReport(house.files, folder, readers);
  if (report === null) {
    const failed = { examined: null, diagnostics, sources };
    return { ...failed, proofread: async () => failed };
  }

  const { settings } = report;
  const override = settings.templates === null ? null : join(report.root, settings.templates);
  const themeOf = (name: string) => loadTheme(house.templateFiles, override, name, settings.place);
  const theme = themeOf(settings.theme);
  const official = settings.sheet.style === 'official' ? themeOf('official') : null;
  const plain = settings.handout.grey ? themeOf('plain') : null;
  const ledger = makeLedger(report);
  const deckOf = readers.deck ?? makeDeck;
  const made = await oneByOne(report.topics, async (topic) => deckOf(report, topic, ledger));
  const coarse = coarsePictures(report, pixelSizes(report), pageGeometry(settings.sheet));
  const inContent = [
    ...diagnostics,
    ...theme.diagnostics,
    ...(official?.diagnostics ?? []),
    ...(plain?.diagnostics ?? []),
    ...checkRelations(report, ledger),
  ];
  const inSlides = [
    ...made.flatMap((one) => one.diagnostics),
    ...textChartDiagnostics(report, ledger),
    ...emptySummaries(report, ledger),
    ...coarse.map(({ diagnostic }) => diagnostic),
  ];
  const { tokens } = theme;
  const paper = (official ?? theme).tokens;
  const templates = loadTemplates(house.templateFiles, override);
  const examinedWith = (found: readonly Diagnostic[]): Examination => {
    if (tokens === null || paper === null || found.some(({ severity }) => severity === 'error')) {
      return { examined: null, diagnostics: found, sources };
    }
    const decks = made.map(({ deck }) => deck);
    const grey = plain?.tokens
      ? { tokens: inColoursOf(plain.tokens, tokens), paper: inColoursOf(plain.tokens, paper) }
      : null;
    const told = new Set(coarse.map(({ size }) => `${size.width}x${size.height}`));
    return { examined: { report, ledger, decks, templates, tokens, paper, grey, told }, diagnostics: found, sources };
  };
  return {
    ...examinedWith([...inContent, ...inSlides]),
    async proofread() {
      const doubts = [...(await proofread(report)), ...doubtful(report, readFigures(report, ledger))];
      const uncovered = await checkCoverage(house.fonts, coveringFaces, placedTexts(report));
      return examinedWith([...inContent, ...ruled(report, doubts), ...uncovered, ...inSlides]);
    },
  };
}

export interface Production {
  readonly artefacts: readonly Artefact[];
  readonly standings: ReadonlyMap<string, FactStanding>;
  /** Families of the faces that the theme names. */
  readonly families: readonly string[];
  /** The books with the places in them. */
  readonly books: readonly MadeBook[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A book and its press sheets, looked through. */
interface PaperFiles {
  readonly made: MadeBook;
  readonly files: readonly Artefact[];
  readonly pressed: readonly Diagnostic[];
  readonly faults: readonly Diagnostic[];
}

/** Topics of a report of which all books can be made at once. */
const fewTopics = 24;

/** What is to be made of a report. */
export interface Wish {
  readonly groups: ReadonlySet<ArtefactGroup>;
  /** Topics of which nothing but a handout of their own is made; empty: the groups. */
  readonly topics: readonly Topic[];
}

/**
 * Marp Markdown → HTML → print and measure → place slides → index and contents → assemble → preflight. Everything stays in memory.
 *
 * @param underWay called when the browser is at work, or has nothing to do: what else is to be done can go on beside it from then on
 */
export async function produce(
  examined: Examined,
  { groups, topics }: Wish,
  browser: PrintBrowser,
  graph: Graph,
  house: House,
  underWay: () => void = () => {},
): Promise<Production> {
  const { report, ledger, decks, tokens } = examined;
  const { talk, signal } = house;
  if (report.topics.length > fewTopics) collectOften();
  const fonts = house.fonts.within(report.sources.values(), keptFaces(graph, house.fonts.version));
  browser.ready?.(facesOfThemes(fonts, [examined.paper, examined.tokens]));
  const pictures = reportPictures(report);
  const editions = editionsOf(report, decks, groups, topics);
  const inGrey = editions.some(({ grey }) => grey);
  const info = documentInfo(report, report.settings.title);
  const material = await materialsOf(examined, pictures, info, inGrey, fonts, browser, graph, signal);
  const families = familiesOf([examined.tokens, examined.paper]);
  const faultsIn = (files: readonly InspectedFile[], figures: readonly StandingFigure[]) =>
    faultsOf(files, figures, families, examined.told);
  const deckOf = new Map(decks.map((deck) => [deckDocument(deck), deck]));
  const judge = (name: string, measured: unknown): readonly Diagnostic[] => {
    const deck = deckOf.get(name);
    return deck === undefined ? overflowDiagnostics(report, name, measured) : deckFitDiagnostics(deck, measured);
  };
  const press = openPress(browser, talk, signal);
  const shop = printing(press, graph, fonts, judge);

  // Each step begins as soon as what it needs is there. Most has to be done with slides when they are printed, so sheets and scripts, which need little, come after them.
  const sheets = new Set(decks.map(documentName.sheets));
  const first = new Map(
    firstDocuments(editions, material.book).map((one) => [
      one.name,
      shop.document(one, sheets.has(one.name) ? 'late' : 'last'),
    ]),
  );
  const bookWork = { material: material.book, graph };
  const texts = textPrints(editions, material.book, first, shop, graph, readyWhenPrinted(press, bookWork));
  const asked = (group: ArtefactGroup): boolean => topics.length === 0 && groups.has(group);
  const withSheets = decksOnSheets(editions, report, decks);
  const onSlides = figuresByDeck(standingFigures(ledger, standings(ledger, decks, [])));
  const work = {
    report,
    material,
    asked,
    first,
    printing: shop,
    press,
    graph,
    judge: (deck: Deck, files: readonly InspectedFile[]) => faultsIn(files, onSlides.get(deck.name) ?? []),
  };
  const made = decks
    .filter((deck) => asked('decks') || asked('notes') || withSheets.has(deck))
    .map((deck) => workOnDeck(deck, work));
  const copies = asked('pptx') ? pictureCopies(decks, pictures, tokens, browser, graph, signal) : null;
  void press.spare(async () => underWay());
  const presentations = copies?.then((own) =>
    together(decks, (deck) => press.spare(() => presentationOf(deck, material, own, report, graph))),
  );
  const bindery = { ...bookWork, texts, decks: made, press };
  const parts = partsOfBooks(editions, bindery);
  const onPaper = async (edition: Edition): Promise<PaperFiles> => {
    const printed = (await parts.get(edition)) ?? new Map();
    talk.progress(messages.assembling());
    const made = await boundBook(edition, printed, bindery);
    const onPress = edition.name === 'handout' ? await imposedHandout(made, material.book, house, graph) : null;
    made.book.close?.();
    const inspected = [
      { artefact: bookArtefact(made), inspection: made.book.inspect() },
      ...(onPress ? [onPress] : []),
    ];
    const files = inspected.map(({ artefact }) => artefact);
    const faults = await faultsIn(inspected, standingFigures(ledger, standings(ledger, decks, [made])));
    return { made, files, pressed: onPress?.diagnostics ?? [], faults };
  };
  const papersOf = async (): Promise<readonly PaperFiles[]> => {
    if (report.topics.length <= fewTopics) return await together(editions, onPaper);
    // Long books take memory by their pages. When they are put together, all else is done.
    await Promise.all([...made, ...parts.values(), presentations]);
    await Promise.all([...(await Promise.all(made)).map((one) => one.faults), browser.rest?.()]);
    makeRoomForBooks();
    return await oneByOne(editions, onPaper);
  };
  const [papers, deckFiles, pptx] = await Promise.all([
    papersOf(),
    Promise.all(made),
    presentations ?? [],
    ...texts.values(),
  ]);
  await rememberFaces(report.root, graph, fonts);
  const books = papers.map((paper) => paper.made);
  const faults = await Promise.all(deckFiles.map((one) => one.faults));
  return {
    artefacts: [
      ...deckFiles.flatMap(({ files }) => files.map(({ artefact }) => artefact)),
      ...pptx,
      ...papers.flatMap(({ files }) => files),
    ],
    standings: standings(ledger, decks, books),
    families,
    books,
    diagnostics: [
      ...shop.diagnostics(),
      ...deckFiles.flatMap(({ missing }) => missing),
      ...books.flatMap(({ edition, book }) => findingDiagnostics(`${edition.name}.pdf`, book.findings)),
      ...papers.flatMap(({ pressed }) => pressed),
      ...faults.flat(),
      ...papers.flatMap((paper) => paper.faults),
    ],
  };
}
