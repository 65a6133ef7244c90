import type { BrowserContext, Page, Protocol } from 'puppeteer-core';

/**
 * Where every document seems to come from: an address nobody has, so that relative addresses are seen and refused,
 * too. Not https, or addresses asked for would be reported as upgraded by the browser.
 */
const origin = 'http://document.invalid/';

/** What can be asked for outside a document. What it carries (`data:`) isn't asked about: pictures would travel twice. */
const outside = ['http*', 'file:*', 'ftp:*'];

/** A renderer holds on to what documents leave behind until it is told to look. Doing so after this many costs no time, and keeps it at the size of a few documents. */
const documentsBetweenCleaning = 4;

/** A page that shows one document after the other. */
export interface Sheet {
  readonly page: Page;
  /** Shows a document in a page that holds nothing of earlier ones, and waits until all it carries is loaded. */
  show(html: string): Promise<void>;
  /**
   * Shows a document for paper in the page as it is: faces it was given stay.
   *
   * @param set of faces; a page that was given those of another set is emptied before
   */
  write(html: string, set: string): Promise<void>;
  /** Faces that the page was given, by family and weight. */
  readonly faces: Set<string>;
  /** The JSON value of a JavaScript expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Prints what is shown with its own page sizes, tagged, with an outline from its headings. */
  print(): Promise<Uint8Array>;
  /** Addresses that the document shown asked for and didn't get, each once, sorted. Relative ones stay relative. */
  refused(): readonly string[];
  /** Whether a font was among them. */
  refusedFont(): boolean;
}

/** Opens a page. Scripts of its documents don't run; what the program itself evaluates does. It gets nothing from outside. */
export async function openSheet(browser: Pick<BrowserContext, 'newPage'>): Promise<Sheet> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const faces = new Set<string>();
  let faceSet: string | null = null;
  let written = 0;
  /** The document that the page's own address gives, once. */
  let document: string | null = null;
  let refused = new Set<string>();
  let font = false;
  const refuse = (address: string): void => {
    refused.add(address.startsWith(origin) ? address.slice(origin.length) || './' : address);
  };
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const answer = async (asked: Protocol.Fetch.RequestPausedEvent): Promise<void> => {
    const { requestId, resourceType } = asked;
    const address = asked.request.url;
    if (address === origin && document !== null && resourceType === 'Document' && asked.frameId === frameId) {
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
  page.on('console', (message) => {
    // Local files are refused by the browser itself, before they become requests.
    const local = /^Not allowed to load local resource: (.+)$/.exec(message.text());
    if (local?.[1] !== undefined) refuse(local[1]);
  });
  await Promise.all([
    session.send('Page.enable'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: outside.map((urlPattern) => ({ urlPattern })) }),
  ]);
  const forget = (): void => {
    refused = new Set();
    font = false;
  };
  const show = async (html: string): Promise<void> => {
    forget();
    document = html;
    await page.goto(origin, { waitUntil: 'load', timeout: 0 });
    faces.clear();
    faceSet = null;
  };
  return {
    page,
    faces,
    show,
    async write(html, set) {
      if (faceSet !== set) {
        await session.send('Emulation.setEmulatedMedia', { media: 'print' });
        await show('<!doctype html>');
        faceSet = set;
      }
      forget();
      written += 1;
      if (written % documentsBetweenCleaning === 0) await session.send('HeapProfiler.collectGarbage');
      const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
      await session.send('Page.setDocumentContent', { frameId, html });
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
    async print() {
      const { data } = await session.send('Page.printToPDF', {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    refused: () => [...refused].sort(),
    refusedFont: () => font,
  };
}
