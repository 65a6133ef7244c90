import { ownSignal } from '../browser/own-signal.ts';
import type { FactStanding } from '../build/manifest.ts';
import type { Examined } from '../build/materials.ts';
import { reportPictures } from '../build/pictures.ts';
import type { Report } from '../content/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Refusal } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../graph/digest.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import type { Store } from '../graph/store.ts';
import { type FirstReading, type House, produce, readThrough } from '../pipeline.ts';
import { openRaster } from '../raster/open-raster.ts';
import { type BookDesk, openBookDesk } from './book-desk.ts';
import type { Browsers } from './browsers.ts';
import { type Board, openBoard } from './channels.ts';
import { type DeckDesk, openDeckDesk, type Pictures } from './deck-desk.ts';
import { type Editor, openEditor } from './editor.ts';
import { ledgerView } from './ledger-view.ts';
import { outlineOf } from './outline.ts';
import { problemViews } from './problem-views.ts';
import { steadyFonts } from './steady-fonts.ts';
import { warmReaders } from './warm-readers.ts';

/** What is open in the page: that comes first. */
export interface Focus {
  readonly view: 'deck' | 'book' | 'ledger' | 'problems';
  /** Name of the deck, or of the document of the booklet. */
  readonly name: string;
  /** The first and the last page of that document in sight, counted from 0; null: that isn't known. */
  readonly pages: { readonly from: number; readonly to: number } | null;
}

/** What a session works with. */
export interface SessionTools {
  readonly house: House;
  readonly browsers: Browsers;
  /** Prints of builds, which are read and not added to. */
  readonly store: Store;
  /** Digest of the program. */
  readonly program: string;
}

/** A report as the page shows it, from save to save. */
export interface Session {
  readonly board: Board;
  readonly decks: DeckDesk;
  readonly book: BookDesk;
  readonly editor: Editor;
  /** Texts of the content as they were read last. */
  sources(): ReadonlyMap<string, string>;
  focus(focus: Focus): void;
  /**
   * Reads the content anew and shows what changed; comes back when slides and the open page are shown, the rest follows. False when the content has errors; `perhaps`: a file may still
   * be half written, so that they aren't shown yet.
   */
  update(written: 'sure' | 'perhaps'): Promise<boolean>;
  /** Waits until nothing is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function openSession(folder: string, tools: SessionTools): Promise<Session> {
  const fonts = steadyFonts(tools.house.fonts);
  const house: House = { ...tools.house, fonts };
  const graph: Graph = openGraph({ ...tools.store, write: () => {}, settle: async () => {} }, tools.program);
  const board = openBoard();
  const decks = openDeckDesk(fonts);
  const book = openBookDesk(await openRaster(), graph, fonts, house.talk);
  const readers = warmReaders();
  let focus: Focus = { view: 'deck', name: '', pages: null };
  let sources: ReadonlyMap<string, string> = new Map();
  let report: Report | null = null;
  let pages: ReadonlyMap<string, FactStanding> | null = null;
  let outputProblems: readonly Diagnostic[] = [];
  let now = ownSignal(house.signal);
  let following: Promise<void> = Promise.resolve();
  board.put('status', { state: 'starting', busy: 'pages' });
  const editor = openEditor(
    house.files,
    folder,
    () => report,
    (view) => board.put('undo', view),
  );

  const showProblems = (found: readonly Diagnostic[]): void => board.put('problems', problemViews(found, sources));
  const showDeck = async (examined: Examined, pictures: Pictures, at: number): Promise<void> => {
    const deck = examined.decks[at];
    if (deck !== undefined) board.put(`deck/${deck.name}`, await decks.view(deck, examined, pictures));
  };

  /** Says why what was to be shown can't be. What nobody foresaw is told in the terminal, where it can be passed on. */
  const fail = (error: unknown, found: readonly Diagnostic[]): void => {
    if (!(error instanceof Refusal))
      house.talk.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    showProblems([...found, ...(error instanceof Refusal ? error.diagnostics : [])]);
    board.put('status', { state: 'broken', busy: null });
  };

  /** What is shown at once. Gives the documents that are to be printed. */
  const first = async (reading: FirstReading, examined: Examined, signal: AbortSignal): Promise<readonly string[]> => {
    const { report } = examined;
    const pictures = reportPictures(report);
    const open = examined.decks.findIndex(({ name }) => name === focus.name);
    const order = examined.decks.map((_, at) => at).sort((a, b) => Number(b === open) - Number(a === open));
    const [deckFirst] = order;
    const showDecks = async (which: readonly number[]): Promise<void> => {
      for (const at of which) await showDeck(examined, pictures, at);
    };
    const faces = await decks.faces(examined);
    if (focus.view !== 'book' && deckFirst !== undefined) {
      await showDecks([deckFirst]);
      await sent();
    }
    await book.take(examined, pictures, { browser: await tools.browsers.open(), signal });
    if (focus.view === 'book' && book.isBehind(focus.name)) {
      const shown = async (): Promise<void> => {
        board.put('book', book.view());
        await sent();
      };
      const sight = focus.pages && { ...focus.pages, shown };
      await book.printFresh(focus.name, { browser: await tools.browsers.open(), signal }, sight ?? undefined);
      board.put('book', book.view());
      // What follows would keep the tab waiting for the page's picture.
      await book.lookedAt();
    }
    await showDecks(order);
    board.put('style', { faces: `faces/${faces}.css`, css: decks.css() });
    board.put('outline', outlineOf(examined));
    for (const name of board.names()) {
      if (name.startsWith('deck/') && !examined.decks.some((deck) => name === `deck/${deck.name}`)) board.drop(name);
    }
    decks.keep(new Set(examined.decks.map(({ name }) => name)));
    board.put('book', book.view());
    showProblems([...reading.diagnostics, ...outputProblems]);
    return book.behind();
  };

  /** What follows: figures, doubts, the other documents, the bound booklet, lines of the slides. */
  const follow = async (
    reading: FirstReading,
    examined: Examined,
    changed: readonly string[],
    signal: AbortSignal,
  ): Promise<void> => {
    const pause = async (): Promise<void> => {
      await sent();
      signal.throwIfAborted();
    };
    await pause();
    board.put('ledger', ledgerView(examined, pages));
    await pause();
    const whole = await reading.proofread();
    signal.throwIfAborted();
    showProblems([...whole.diagnostics, ...outputProblems]);
    const browser = await tools.browsers.background();
    const own: House = { ...house, signal };
    if (pages !== null) {
      for (const name of changed) {
        await book.printFresh(name, { browser, signal });
        signal.throwIfAborted();
        board.put('book', book.view());
      }
    }
    const made = await produce(examined, { groups: new Set(['booklet']), topics: [] }, browser, graph, own);
    signal.throwIfAborted();
    graph.renew();
    const [bound] = made.books;
    if (bound !== undefined) book.bind(bound, examined);
    pages = made.standings;
    board.put('book', book.view());
    board.put('ledger', ledgerView(examined, pages));
    board.put('status', { state: 'ready', busy: 'checks' });
    outputProblems = made.diagnostics;
    showProblems([...whole.diagnostics, ...outputProblems]);
    const pictures = reportPictures(examined.report);
    const unfit: Diagnostic[] = [];
    for (const [at, deck] of examined.decks.entries()) {
      unfit.push(...(await decks.setLines(deck, examined, pictures, browser, signal)));
      signal.throwIfAborted();
      await showDeck(examined, pictures, at);
    }
    outputProblems = [...made.diagnostics, ...unfit];
    showProblems([...whole.diagnostics, ...outputProblems]);
    board.put('status', { state: 'ready', busy: null });
  };

  return {
    board,
    decks,
    book,
    editor,
    sources: () => sources,
    focus(next) {
      focus = next;
    },
    async update(written) {
      readers.begin();
      const reading = await readThrough(folder, house, readers).catch((error: unknown) => {
        house.signal.throwIfAborted();
        fail(error, []);
        return null;
      });
      if (reading === null) return false;
      const { examined } = reading;
      if (examined === null && written === 'perhaps') return false;
      now.abort();
      now.release();
      now = ownSignal(house.signal);
      const { signal } = now;
      sources = reading.sources;
      board.put('sources', Object.fromEntries([...sources].map(([file, text]) => [file, digestOf(text)])));
      if (examined === null) {
        showProblems(reading.diagnostics);
        board.put('status', { state: 'broken', busy: null });
        return false;
      }
      report = examined.report;
      board.put('status', { state: 'ready', busy: 'pages' });
      const shown = first(reading, examined, signal);
      const before = following;
      following = (async () => {
        await before.catch(() => {});
        try {
          await follow(reading, examined, await shown, signal);
        } catch (error) {
          signal.throwIfAborted();
          if (!(await tools.browsers.wasLost())) throw error;
          await follow(reading, examined, await first(reading, examined, signal), signal);
        }
      })().catch((error: unknown) => {
        if (!signal.aborted && !house.signal.aborted) fail(error, reading.diagnostics);
      });
      await shown.catch(() => {});
      following.catch(() => {});
      return true;
    },
    settled: () => following,
    async close() {
      now.abort();
      now.release();
      await following.catch(() => {});
      book.close();
    },
  };
}

/** Waits until what was put on the board is on its way: messages leave when nothing else runs. */
function sent(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
