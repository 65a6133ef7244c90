import type { BrowserContext, HTTPRequest, Page } from 'puppeteer';

/**
 * Where every document seems to come from: an address nobody has, so that relative addresses are seen and refused,
 * too. Not https, or addresses asked for would be reported as upgraded by the browser.
 */
const origin = 'http://document.invalid/';

/** A page that shows one document after the other. */
export interface Sheet {
  readonly page: Page;
  /** Shows a document and waits until all it carries is loaded. */
  show(html: string): Promise<void>;
  /**
   * The same, into the page as it is: faces it was given stay.
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

/** Pages of one browser, a number of them at work at a time; further work waits its turn. */
export interface PagePool {
  /** Lends a page that other work has used before: that is faster than a new one. A page whose work fails is thrown away. */
  used<T>(signal: AbortSignal, work: (sheet: Sheet) => Promise<T>): Promise<T>;
  /** Lends a page of its own, for work that changes its settings. */
  fresh<T>(signal: AbortSignal, work: (sheet: Sheet) => Promise<T>): Promise<T>;
}

/**
 * @param places pages at work at a time
 * @param patience longest time for one piece of work, waiting not counted, in ms; then it rejects with a `TimeoutError`
 */
export function openPool(browser: Pick<BrowserContext, 'newPage'>, places: number, patience: number): PagePool {
  const idle: Sheet[] = [];
  const turn = turnstile(places);
  const lend = async <T>(own: AbortSignal, reuse: boolean, work: (sheet: Sheet) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.any([own, AbortSignal.timeout(patience)]);
    const sheet = (reuse ? idle.pop() : undefined) ?? (await unlessAborted(signal, openSheet(browser), discard));
    let kept = false;
    try {
      const result = await unlessAborted(signal, work(sheet));
      kept = reuse;
      return result;
    } finally {
      if (kept) idle.push(sheet);
      // Not awaited: a page that hangs doesn't close either. It ends with the browser.
      else discard(sheet);
    }
  };
  return {
    used: (signal, work) => turn(signal, () => lend(signal, true, work)),
    fresh: (signal, work) => turn(signal, () => lend(signal, false, work)),
  };
}

function discard({ page }: Sheet): void {
  page.close().catch(() => {});
}

async function openSheet(browser: Pick<BrowserContext, 'newPage'>): Promise<Sheet> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const faces = new Set<string>();
  let faceSet: string | null = null;
  let document = '';
  let asked = false;
  let refused = new Set<string>();
  let font = false;
  const refuse = (address: string): void => {
    refused.add(address.startsWith(origin) ? address.slice(origin.length) || './' : address);
  };
  const answer = async (request: HTTPRequest): Promise<void> => {
    const address = request.url();
    if (/^(data|blob|about):/.test(address)) return await request.continue();
    if (address === origin && !asked && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      asked = true;
      return await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: document });
    }
    // A browser with tabs asks for their icon by itself.
    if (address !== `${origin}favicon.ico`) refuse(address);
    font ||= request.resourceType() === 'font';
    await request.abort('blockedbyclient');
  };
  // Scripts of the document don't run. What the program itself evaluates does.
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  // A page that is closed meanwhile can't be answered, and needn't be.
  page.on('request', (request) => void answer(request).catch(() => {}));
  page.on('console', (message) => {
    // Local files are refused by the browser itself, before they become requests.
    const local = /^Not allowed to load local resource: (.+)$/.exec(message.text());
    if (local?.[1] !== undefined) refuse(local[1]);
  });
  const show = async (html: string): Promise<void> => {
    document = html;
    asked = false;
    refused = new Set();
    font = false;
    await page.goto(origin, { waitUntil: 'load', timeout: 0 });
    document = '';
    faces.clear();
    faceSet = null;
  };
  return {
    page,
    faces,
    show,
    async write(html, set) {
      if (faceSet !== set) {
        await page.emulateMediaType('print');
        await show('<!doctype html>');
        await session.send('Page.enable');
        faceSet = set;
      }
      refused = new Set();
      font = false;
      const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
      const { frameTree } = await session.send('Page.getFrameTree');
      await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
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

/** Waits for a result no longer than until the signal aborts; a result that comes too late is handed to `late`. */
export async function unlessAborted<T>(
  signal: AbortSignal,
  task: Promise<T>,
  late: (result: T) => void = () => {},
): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([aborted, task]);
  } catch (error) {
    task.then(late, () => {});
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Lets a number of tasks run at a time, in the order they came. A task whose signal aborts leaves the queue. */
export function turnstile(places: number): <T>(signal: AbortSignal, task: () => Promise<T>) => Promise<T> {
  const waiting = new Set<() => void>();
  let free = Math.max(1, places);
  return async (signal, task) => {
    signal.throwIfAborted();
    if (free > 0) free -= 1;
    else {
      let enter = (): void => {};
      const turn = new Promise<void>((resolve) => {
        enter = resolve;
      });
      waiting.add(enter);
      await unlessAborted(signal, turn).catch((error: unknown) => {
        // Aborted in the same moment as its turn came: the next one takes it.
        if (!waiting.delete(enter)) pass();
        throw error;
      });
    }
    try {
      return await task();
    } finally {
      pass();
    }
  };

  function pass(): void {
    const [next] = waiting;
    if (next === undefined) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }
}
