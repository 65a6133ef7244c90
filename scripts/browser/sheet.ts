import type { Protocol } from 'puppeteer-core';
import type { OpenTab } from './tab.ts';

/**
 * Where every document seems to come from: an address nobody has, so that relative addresses are seen and refused,
 * too. Not https, or addresses asked for would be reported as upgraded by the browser.
 */
const origin = 'http://document.invalid/';

/** What can be asked for outside a document. What it carries (`data:`) isn't asked about: pictures would travel twice. */
const outside = ['http*', 'file:*', 'ftp:*'];

/** A renderer holds on to what documents leave behind until it is told to look. Doing so after this many characters of HTML, a few chapters, keeps it at their size. */
const charactersBetweenCleaning = 100_000;

/** A first view in CSS pixels, and the pixels that each has in a picture. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** What documents are shown in, unless a picture of them is to be taken. */
const usualView: View = { width: 800, height: 600, scale: 1 };

/** A page that shows one document after the other. */
export interface Sheet {
  /** Shows a document in a page that holds nothing of earlier ones, and waits until all it carries is loaded. */
  show(html: string): Promise<void>;
  /** Makes it a page for paper whose faces are of a certain set: if it was given those of another, it is emptied. */
  devote(set: string): Promise<void>;
  /** Shows a document for paper in the page as it is: faces it was given stay. */
  write(html: string): Promise<void>;
  /** Faces that the page was given or is being given, by family and weight. */
  readonly faces: Map<string, Promise<void>>;
  /** The JSON value of a JavaScript expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Prints what is shown with its own page sizes, tagged, with an outline from its headings. */
  print(): Promise<Uint8Array>;
  /** Prints some of its pages, counted from 0, as they look and without tags; null when it has none of them. */
  printPages(from: number, to: number): Promise<Uint8Array | null>;
  /** Gives the documents to come another first view. */
  resize(view: View): Promise<void>;
  /** A picture of the first view, as PNG. */
  picture(): Promise<Uint8Array>;
  /** Addresses that the document shown asked for and didn't get, each once, sorted. Relative ones stay relative. */
  refused(): readonly string[];
  /** Whether a font was among them. */
  refusedFont(): boolean;
  /** Begins to let go of what earlier documents left behind, if it is much. To be called when nobody waits for the page; what comes next waits until it is done. */
  tidy(): void;
  /** Closes the page, without waiting. */
  close(): void;
}

/**
 * Opens a page. Scripts of its documents don't run; what the program itself evaluates does. It gets nothing from outside.
 *
 * @param paper whether it is to show documents for paper
 */
export async function openSheet(open: OpenTab, paper: boolean): Promise<Sheet> {
  const { session, close } = await open(paper ? 'paper' : 'screen');
  const faces = new Map<string, Promise<void>>();
  let faceSet: string | null = null;
  /** Whether it is a page for paper that nothing was shown in yet. */
  let blank = false;
  /** Characters of HTML since it was cleaned. */
  let written = 0;
  /** The document that the page's own address gives, once. */
  let document: string | null = null;
  let refused = new Set<string>();
  let font = false;
  const refuse = (address: string): void => {
    refused.add(address.startsWith(origin) ? address.slice(origin.length) || './' : address);
  };
  const mainFrame = session.send('Page.getFrameTree').then(({ frameTree }) => frameTree.frame.id);
  const answer = async (asked: Protocol.Fetch.RequestPausedEvent): Promise<void> => {
    const { requestId, resourceType } = asked;
    const address = asked.request.url;
    const isMain = resourceType === 'Document' && asked.frameId === (await mainFrame);
    if (address === origin && document !== null && isMain) {
      const body = Buffer.from(document).toString('base64');
      document = null;
      const responseHeaders = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }];
      await session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
      return;
    }
    // A browser with tabs asks for their icon by itself.
    if (address !== `${origin}favicon.ico`) refuse(address);
    font ||= resourceType === 'Font';
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  };
  // A page that is closed meanwhile can't be answered, and needn't be.
  session.on('Fetch.requestPaused', (asked) => void answer(asked).catch(() => {}));
  session.on('Log.entryAdded', ({ entry }) => {
    // Local files are refused by the browser itself, before they become requests.
    const local = /^Not allowed to load local resource: (.+)$/.exec(entry.text);
    if (local?.[1] !== undefined) refuse(local[1]);
  });
  const resize = async ({ width, height, scale }: View): Promise<void> => {
    const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  };
  const setUp = Promise.all([
    mainFrame,
    session.send('Page.enable'),
    session.send('Log.enable'),
    resize(usualView),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: outside.map((urlPattern) => ({ urlPattern })) }),
  ]);
  const print = async (options: Protocol.Page.PrintToPDFRequest): Promise<Uint8Array> => {
    const { data } = await session.send('Page.printToPDF', {
      ...options,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return new Uint8Array(Buffer.from(data, 'base64'));
  };
  const forget = (): void => {
    refused = new Set();
    font = false;
  };
  const show = async (html: string): Promise<void> => {
    forget();
    blank = false;
    document = html;
    const arrived = new Promise<void>((resolve) => {
      const follow = ({ frame }: Protocol.Page.FrameNavigatedEvent): void => {
        if (frame.parentId !== undefined || frame.url !== origin) return;
        session.off('Page.frameNavigated', follow);
        session.once('Page.loadEventFired', () => resolve());
      };
      session.on('Page.frameNavigated', follow);
    });
    const { errorText } = await session.send('Page.navigate', { url: origin });
    if (errorText !== undefined) throw new Error(errorText);
    await arrived;
    faces.clear();
    faceSet = null;
  };
  const empty = async (): Promise<void> => {
    await Promise.all([session.send('Emulation.setEmulatedMedia', { media: 'print' }), show('<!doctype html>')]);
    blank = true;
  };
  // Only then: a document that arrives before the page tells of what happens to it arrives unheard.
  await setUp;
  if (paper) await empty();
  return {
    faces,
    show,
    resize,
    close,
    async devote(set) {
      if (faceSet === set) return;
      // One that is on its way would come among the others.
      await Promise.allSettled(faces.values());
      if (!blank || faces.size > 0) await empty();
      faceSet = set;
    },
    async write(html) {
      forget();
      blank = false;
      written += html.length;
      const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
      await session.send('Page.setDocumentContent', { frameId: await mainFrame, html });
      await loaded;
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    print: () => print({ generateTaggedPDF: true, generateDocumentOutline: true }),
    async printPages(from, to) {
      try {
        return await print({ generateTaggedPDF: false, pageRanges: `${from + 1}-${to + 1}` });
      } catch (error) {
        if (error instanceof Error && /page range/i.test(error.message)) return null;
        throw error;
      }
    },
    async picture() {
      await session.send('Page.bringToFront');
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    tidy() {
      if (written < charactersBetweenCleaning) return;
      written = 0;
      session.send('HeapProfiler.collectGarbage').catch(() => {});
    },
    refused: () => [...refused].sort(),
    refusedFont: () => font,
  };
}
