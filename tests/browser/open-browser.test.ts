import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenBrowser } from '../../scripts/browser/browser.ts';
import { type BrowserOptions, openBrowser } from '../../scripts/browser/open-browser.ts';
import { type Diagnostic, Refusal } from '../../scripts/diagnostics/diagnostic.ts';
import { faceCss } from '../../scripts/fonts/css.ts';
import type { FacesAhead, PageFace, PageFaces } from '../../scripts/fonts/page-faces.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';

const never = new AbortController().signal;
const notices: Diagnostic[] = [];
const options: BrowserOptions = { browsers: [], jobs: 2, notice: (diagnostic) => notices.push(diagnostic) };
const page = (body: string, css = ''): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>会刊</title><style>@page { size: A5 } ${css}</style><body>${body}`;
const hang = 'new Promise(() => {})';

let folder = '';
let browser: OpenBrowser;

beforeAll(async () => {
  // Whatever a browser leaves behind is found here.
  folder = await mkdtemp(join(tmpdir(), 'huikan-test-'));
  process.env['TMPDIR'] = folder;
  browser = await openBrowser(options, never);
});

afterAll(async () => {
  await browser.close();
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf) }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const content = await (await document.getPage(index + 1)).getTextContent();
    return content.items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return (await Promise.all(pages)).join('');
}

const print = async (html: string, measure: string | null = null) =>
  await browser.print({ name: 'test', html, measure }, never);

/** The diagnostic and status that something is refused with. */
async function refusal(task: Promise<unknown>): Promise<{ readonly code: string; readonly said: string }> {
  const error: unknown = await task.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`Not refused, but ${String(error)}`);
  expect(error.status).toBe(2);
  return { code: error.diagnostics[0]?.code ?? '', said: error.message };
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly line: string;
}

/** Running processes that mention a folder in their command line. */
async function processesOf(mark: string): Promise<readonly Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const read = async (id: number, file: string): Promise<string> =>
    await readFile(`/proc/${id}/${file}`, 'latin1').catch(() => '');
  const processes = ids.map(async (id) => {
    const parent = Number(/^PPid:\s*(\d+)$/m.exec(await read(id, 'status'))?.[1] ?? 0);
    return { id, parent, line: await read(id, 'cmdline') };
  });
  return (await Promise.all(processes)).filter(({ line }) => line.includes(mark));
}

/** Opens another browser and tells which folder it works in. */
async function openAnother(signal: AbortSignal): Promise<{ readonly own: OpenBrowser; readonly place: string }> {
  const before = await readdir(folder);
  const own = await openBrowser(options, signal);
  const [place = 'none'] = (await readdir(folder)).filter((name) => !before.includes(name));
  return { own, place: join(folder, place) };
}

describe('printing', () => {
  it('sets text in the faces that a document carries, as CID TrueType', async () => {
    const bytes = await openFontLibrary().subset('song-900', '会刊教育', 'woff');
    const css = `${faceCss([{ face: 'song-900', format: 'woff', bytes }])} * { font: 900 20px "Noto Serif SC" }`;
    const { pdf, refused } = await print(page('<h1>会刊</h1><p>教育', css));
    expect(await textOf(pdf)).toBe('会刊教育');
    const source = Buffer.from(pdf).toString('latin1');
    expect(source).toContain('+NotoSerifSC-Black');
    expect(source).toContain('/CIDFontType2');
    expect(source).not.toContain('/Type3');
    expect(source).toContain('/StructTreeRoot');
    expect(source).toContain('/Outlines');
    expect(refused).toEqual([]);
  });

  it('needs no fonts of the machine, and sets rare characters in the family that has them', async () => {
    const css = 'body { font-family: sans-serif } b { font-weight: 700 } p + p { font-family: serif }';
    const { pdf } = await print(page('<p>教育<b>职业</b>䶶<p>会刊<b>报告</b>', css));
    expect(await textOf(pdf)).toBe('教育职业䶶会刊报告');
    const source = Buffer.from(pdf).toString('latin1');
    expect([...new Set(source.match(/\+Noto\w+-\w+/g))].sort()).toEqual([
      '+NotoSansSC-Bold',
      '+NotoSansSC-Regular',
      '+NotoSerifSC-Bold',
      '+NotoSerifSC-Regular',
    ]);
    expect(source).not.toContain('/Type3');
  });

  it('gives each of many jobs its own pages, on pages used before', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `chapter${index}`);
    const printed = await Promise.all(names.map((name) => print(page(name), 'document.body.textContent')));
    expect(await Promise.all(printed.map(({ pdf }) => textOf(pdf)))).toEqual(names);
    expect(printed.map(({ measured }) => measured)).toEqual(names);
  });

  it('gives pages that somebody waits for first, and prints the whole as ever', async () => {
    const html = page(['会', '刊', '报', '告'].map((text) => `<h1 style="break-before: page">${text}</h1>`).join(''));
    const told: string[] = [];
    const glanced = async (from: number, to: number): Promise<Uint8Array> => {
      const show = async (pages: Uint8Array): Promise<void> => {
        told.push(await textOf(pages));
      };
      const glance = { from, to, begun: () => void told.push('begun'), show };
      return (await browser.print({ name: 'test', html, measure: null, glance }, never)).pdf;
    };
    const undated = (pdf: Uint8Array): string =>
      Buffer.from(pdf)
        .toString('latin1')
        .replace(/\/(?:Creation|Mod)Date \(.*?\)/g, '');
    const plain = undated((await print(html)).pdf);
    expect(undated(await glanced(1, 2))).toBe(plain);
    expect(told.splice(0)).toEqual(['begun', '刊报']);
    expect(undated(await glanced(3, 9))).toBe(plain);
    expect(told.splice(0)).toEqual(['begun', '告']);
    // It may have become shorter since they were looked at.
    expect(undated(await glanced(4, 5))).toBe(plain);
    expect(told).toEqual(['begun']);
  });

  it('settles a document before somebody sees pages of it, and measures it afterwards', async () => {
    const told: string[] = [];
    const glance = {
      ...{ from: 0, to: 0, begun: () => {} },
      show: async (pages: Uint8Array): Promise<void> => {
        told.push(await textOf(pages));
      },
    };
    const scripts = {
      settle: 'document.body.append("settled")',
      measure: '(document.body.append(" measured"), document.body.textContent)',
    };
    const { pdf, measured } = await browser.print({ name: 'test', html: page(''), ...scripts, glance }, never);
    expect([...told, measured]).toEqual(['settled', 'settled measured']);
    expect(await textOf(pdf)).toBe('settled measured');
  });

  it('measures what is printed: with print styles, without scripts of the document', async () => {
    const css = 'p { width: 100px } @media print { p { width: 123px } }';
    const html = page('<p>会<script>document.body.append("script")</script>', css);
    const { measured } = await print(html, '[document.querySelector("p").offsetWidth, document.body.innerText]');
    expect(measured).toEqual([123, '会']);
    expect((await print(html, 'Promise.resolve({ width: 1 })')).measured).toEqual({ width: 1 });
    expect((await print(html)).measured).toBeUndefined();
  });

  it('says why a measurement failed', async () => {
    const { code, said } = await refusal(print(page('会'), 'document.nothing.here'));
    expect(code).toBe('browser-print');
    expect(said).toContain("reading 'here'");
  });

  it('refuses a document whose own face is broken', async () => {
    const css = '@font-face { font-family: Broken; src: url(data:font/woff;base64,AAAA) } * { font-family: Broken }';
    const { code, said } = await refusal(print(page('会', css)));
    expect(code).toBe('browser-face-unreadable');
    expect(said).toContain('Broken');
  });

  it('takes pictures in pixels', async () => {
    const html = page('', 'body { background: red }');
    const png = await browser.screenshot({ name: 'test', html, width: 320, height: 180, scale: 2 }, never);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([640, 360]);
    expect((await print(page('会'), 'innerWidth')).measured).toBe(800);
  });
});

describe('faces given ahead', () => {
  const fonts = openFontLibrary();
  const css = '* { font: 400 20px "Noto Sans SC" } b { font-weight: 700 }';
  const html = page('<p>会刊<b>教育</b>', css);
  const [own, other] = ['会刊教育', '会刊教育报告'].map((text) => fonts.within([text]).forPage(''));
  const given = (faces: PageFaces | undefined, ...weights: number[]): FacesAhead => ({
    id: faces?.id ?? '',
    faces: weights.flatMap((weight) => faces?.face('Noto Sans SC', weight) ?? []),
  });
  /** Prints a document on pages that were opened ahead. */
  const printed = async (ready: FacesAhead | null): Promise<Buffer> => {
    const early = await openBrowser({ ...options, ahead: true }, never);
    if (ready !== null) early.ready?.(ready);
    if (own === undefined) throw new Error('There are no faces.');
    const { pdf, refused } = await early.print({ name: 'test', html, faces: own, measure: null }, never);
    await early.close();
    expect(refused).toEqual([]);
    return Buffer.from(
      Buffer.from(pdf)
        .toString('latin1')
        .replace(/\/(?:Creation|Mod)Date \(.*?\)/g, ''),
      'latin1',
    );
  };

  it('change nothing in a print, whether they are all it needs, some, too many, or of another set', async () => {
    const plain = await printed(null);
    expect(plain.toString('latin1')).toContain('+NotoSansSC-Bold');
    for (const ready of [given(own, 400, 700), given(own, 700), given(own, 400, 500, 700), given(other, 400, 700)]) {
      expect((await printed(ready)).equals(plain)).toBe(true);
    }
  });

  it.runIf(process.platform === 'linux')(
    'are waited for, so that nothing is set in the files behind them',
    async () => {
      const files = async (html: string): Promise<readonly string[]> => {
        const before = (await processesOf(folder)).map(({ id }) => id);
        const early = await openBrowser({ ...options, ahead: true }, never);
        early.ready?.(given(own, 400, 700));
        if (own === undefined) throw new Error('There are no faces.');
        await early.print({ name: 'test', html, faces: own, measure: null }, never);
        const opened = (await processesOf(folder)).filter(({ id }) => !before.includes(id));
        // A process that ends meanwhile has none.
        const maps = await Promise.all(opened.map(({ id }) => readFile(`/proc/${id}/maps`, 'latin1').catch(() => '')));
        await early.close();
        return [...new Set(maps.join('').match(/\w+\.ttf/g))].sort();
      };
      // The face that a browser begins with.
      const least = ['NotoSansSC_400Regular.ttf'];
      expect(await files(html)).toEqual(least);
      expect(await files(page('<p><b>会刊</b>', 'b { font: 900 20px "Noto Serif SC" }'))).not.toEqual(least);
    },
  );

  it('are tried again by a document that needs one that failed, which hears why', async () => {
    const broken: PageFace = { family: 'Noto Sans SC', weight: 400, program: async () => new Uint8Array([1]) };
    const missing: PageFace = { ...broken, program: () => Promise.reject(new Error('no such file')) };
    const faces: PageFaces = { id: 'set', face: () => missing, asked: () => [] };
    const early = await openBrowser({ ...options, ahead: true }, never);
    early.ready?.({ id: 'set', faces: [missing] });
    const { code, said } = await refusal(early.print({ name: 'test', html, faces, measure: null }, never));
    expect([code, said]).toEqual(['browser-print', expect.stringContaining('no such file')]);
    early.ready?.({ id: 'set', faces: [broken] });
    const next = early.print({ name: 'test', html, faces: { ...faces, face: () => broken }, measure: null }, never);
    expect((await refusal(next)).code).toBe('browser-face-unreadable');
    await early.close();
  });

  it('are of no account when the browser is closed, or stopped, before they are there', async () => {
    const early = await openBrowser({ ...options, ahead: true }, never);
    early.ready?.(given(own, 400, 500, 700));
    await early.close();
    early.ready?.(given(own, 400));
    const stop = new AbortController();
    const { own: stopped } = await openAnother(stop.signal);
    stopped.ready?.(given(own, 400, 500, 700));
    stop.abort(new Error('stopped'));
    await stopped.close();
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('the network', () => {
  let server: Server;
  let asked = 0;
  let host = '';

  beforeAll(async () => {
    server = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });

  afterAll(() => {
    server.close();
  });

  it('is never asked, and what a document asks for is named', async () => {
    const { refused, pdf } = await print(
      page(
        `<link rel="preconnect" href="http://${host}"><link rel="dns-prefetch" href="//${host}">
        <link rel="stylesheet" href="http://${host}/style"><img src="https://${host}/picture"><img src="assets/a.png">
        <img src="file:///etc/hostname"><iframe src="http://${host}/frame"></iframe>
        <iframe srcdoc="<img src='http://${host}/inner'>"></iframe><svg><image href="http://${host}/svg"/></svg>会刊`,
        `@import "http://${host}/import"; @font-face { font-family: Far; src: url(http://${host}/font) }
        body { font-family: Far, sans-serif; background: url(http://${host}/ground) }`,
      ),
    );
    expect(refused).toEqual(
      [
        'assets/a.png',
        'file:///etc/hostname',
        ...['font', 'frame', 'ground', 'inner', 'style', 'svg'].map((name) => `http://${host}/${name}`),
        `https://${host}/picture`,
      ].sort(),
    );
    expect(await textOf(pdf)).toBe('会刊');
    expect(asked).toBe(0);
  });

  it('is not reported for the next document on the same page', async () => {
    expect((await print(page('会'))).refused).toEqual([]);
  });
});

describe('ending', () => {
  it('stops one job at once, and goes on with others', async () => {
    const stop = new AbortController();
    const stopped = browser.print({ name: 'long', html: page('会'), measure: hang }, stop.signal);
    const other = print(page('刊'));
    setTimeout(() => stop.abort(new Error('no longer wanted')), 50);
    await expect(stopped).rejects.toThrow('no longer wanted');
    expect(await textOf((await other).pdf)).toBe('刊');
  });

  it('gives up a document that never gets done, and goes on with others', async () => {
    const impatient = await openBrowser({ ...options, jobs: 1, patience: 1500 }, never);
    const endless = impatient.print({ name: 'endless', html: page('会'), measure: '(() => { for (;;); })()' }, never);
    const next = impatient.print({ name: 'next', html: page('刊'), measure: null }, never);
    const { code, said } = await refusal(endless);
    expect(code).toBe('browser-timeout');
    expect(said).toContain('endless');
    expect(await textOf((await next).pdf)).toBe('刊');
    await impatient.close();
  });

  it.runIf(process.platform === 'linux')('leaves no process and no file when it is interrupted at work', async () => {
    const stop = new AbortController();
    const { own, place } = await openAnother(stop.signal);
    const work = own.print({ name: 'long', html: page('会'), measure: hang }, never);
    const waiting = [1, 2, 3].map(() => own.print({ name: 'next', html: page('刊'), measure: hang }, never));
    expect((await processesOf(place)).length).toBeGreaterThan(0);
    stop.abort(new Error('interrupted'));
    await expect(work).rejects.toThrow('interrupted');
    await expect(Promise.any(waiting)).rejects.toThrow('All promises were rejected');
    await expect(own.print({ name: 'late', html: page('会'), measure: null }, never)).rejects.toThrow('interrupted');
    await own.close();
    expect(await processesOf(place)).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
    await own.close();
  });

  it('leaves nothing when it is interrupted while it starts', async () => {
    for (const delay of [0, 5, 50]) {
      const stop = new AbortController();
      const opening = openBrowser(options, stop.signal);
      setTimeout(() => stop.abort(new Error('interrupted')), delay);
      await expect(opening).rejects.toThrow('interrupted');
      expect(await readdir(folder)).toHaveLength(1);
    }
    await expect(openBrowser(options, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });

  it.runIf(process.platform === 'linux')('says so when the browser is killed', async () => {
    const others = new Set((await processesOf(folder)).map(({ id }) => id));
    const killed: number[] = [];
    const kill = async (): Promise<void> => {
      for (const { id, parent } of await processesOf(folder)) {
        // A process that a browser has just forked still has the browser's own command line.
        if (parent !== process.pid || others.has(id) || killed.includes(id)) continue;
        killed.push(id);
        process.kill(id, 'SIGKILL');
      }
    };
    // Another one is started in its place, and the job that fells two is given up.
    const renewed = (diagnostic: Diagnostic): void => {
      if (diagnostic.code === 'browser-renewed') void kill();
    };
    const own = await openBrowser({ ...options, notice: renewed }, never);
    const refused = refusal(own.print({ name: 'chapter', html: page('会'), measure: hang }, never));
    await kill();
    const { code } = await refused;
    expect(code).toBe('browser-felled');
    expect(killed).toHaveLength(2);
    await own.close();
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('starting', () => {
  it('refuses a named browser that is not there, or is none', async () => {
    const missing = await refusal(openBrowser({ ...options, browsers: [join(folder, 'nothing')] }, never));
    expect(missing.code).toBe('browser-missing');
    const text = join(folder, 'text');
    await writeFile(text, 'no program');
    expect((await refusal(openBrowser({ ...options, browsers: [text] }, never))).code).toBe('browser-start');
    expect((await refusal(openBrowser({ ...options, browsers: [process.execPath] }, never))).code).toBe(
      'browser-start',
    );
    await rm(text);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('names product and version, and has nothing to say but that a machine may lack a sandbox', () => {
    expect(browser.version).toMatch(/Chrome\/\d+\./);
    expect(notices.map(({ code }) => code).filter((code) => !/^browser-(?:no-sandbox|renewed)$/.test(code))).toEqual(
      [],
    );
  });
});
