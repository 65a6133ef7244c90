import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { packageRoot } from './config.ts';

/** A page of an output, placed on the picture. Positions and widths in px. */
interface Placement {
  readonly file: string;
  /** 1-based. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The library's types know the browser's canvas only. */
type RenderTarget = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvas']>;

const reportName = 'anhui-2022';
const ground = '#5d5a57';
const gap = 24;
const slide = { width: 472, height: 265.5 };
const sheet = { width: 348, height: 492 };

/** Pages side by side that make a picture. */
interface Spread {
  readonly name: string;
  /** Settings of the report it is made with, added to those it has; null: as it is. */
  readonly settings: string | null;
  readonly pages: readonly (readonly [file: string, page: number])[];
  /** Width of a page in px. */
  readonly width: number;
}

const book = 520;

/** Pages of every kind, in both styles. */
const spreads: readonly Spread[] = [
  { name: 'book-chapter', settings: null, pages: [7, 8].map((page) => ['booklet.pdf', page]), width: book },
  { name: 'book-figures', settings: null, pages: [12, 13].map((page) => ['booklet.pdf', page]), width: book },
  { name: 'book-index', settings: null, pages: [22, 23].map((page) => ['booklet.pdf', page]), width: book },
  {
    name: 'book-a5-blue',
    settings: 'theme: blue\nsheet: { size: A5 }',
    pages: [1, 7].map((page) => ['booklet.pdf', page]),
    width: book,
  },
  {
    name: 'official-text',
    settings: 'sheet: { style: official }',
    pages: [7, 8].map((page) => ['booklet.pdf', page]),
    width: book,
  },
  {
    name: 'official-cover',
    settings:
      'sheet: { style: official }\ncover: { material: 会议材料之三, number: 皖教秘〔2022〕3号, classification: 内部资料 }',
    pages: [1, 5].map((page) => ['booklet.pdf', page]),
    width: book,
  },
  {
    name: 'handout-notes',
    settings: 'handout: { slides: 3, notes: true, order: chapter }',
    pages: [11, 12].map((page) => ['handout.pdf', page]),
    width: book,
  },
  { name: 'press-sheets', settings: null, pages: [1, 9].map((page) => ['handout-imposed.pdf', page]), width: 720 },
];

/** Makes the picture at the head of the README from the shipped report's outputs, which must have been built. */
async function makeOverview(output: string, target: string): Promise<void> {
  const slides = [
    ['decks/03-zhijiao.pdf', 1],
    ['decks/03-zhijiao.pdf', 7],
    ['decks/02-zhihui-xuexiao.pdf', 8],
  ] as const;
  const pages = [
    ['booklet.pdf', 1],
    ['booklet.pdf', 7],
    ['booklet.pdf', 12],
    ['handout.pdf', 26],
  ] as const;
  const width = gap + pages.length * (sheet.width + gap);
  const row = (width - slides.length * slide.width) / (slides.length + 1);
  const placements: Placement[] = [
    ...slides.map(([file, page], at) => ({
      file,
      page,
      x: row + at * (slide.width + row),
      y: gap,
      width: slide.width,
    })),
    ...pages.map(([file, page], at) => ({
      file,
      page,
      x: gap + at * (sheet.width + gap),
      y: slide.height + 2 * gap,
      width: sheet.width,
    })),
  ];
  await compose(output, target, { width, height: Math.ceil(slide.height + sheet.height + 3 * gap) }, placements);
}

/** Builds the report with a spread's settings where it has some, and draws its pages. */
async function makeSpread({ name, settings, pages, width }: Spread, root: string, folder: string): Promise<void> {
  const output = settings === null ? join(root, 'output', reportName) : await builtWith(settings, root);
  try {
    const [first] = pages;
    if (!first) return;
    const document = await open(join(output, first[0]));
    const { width: wide, height } = (await document.getPage(first[1])).getViewport({ scale: 1 });
    await document.destroy();
    const size = {
      width: pages.length * width + gap * 2 + 2 * (pages.length - 1),
      height: (width * height) / wide + gap * 2,
    };
    const placements = pages.map(([file, page], at) => ({ file, page, x: gap + at * (width + 2), y: gap, width }));
    await compose(output, join(folder, `${name}.png`), { ...size, height: Math.ceil(size.height) }, placements);
  } finally {
    if (settings !== null) await rm(join(output, '..', '..'), { recursive: true, force: true });
  }
}

/** Output folder of the report with other settings, below a temporary folder. */
async function builtWith(settings: string, root: string): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), 'gallery-'));
  const content = join(temporary, 'content', reportName);
  await cp(join(root, 'content', reportName), content, { recursive: true });
  const own = await readFile(join(content, 'report.yaml'), 'utf8');
  const keys = new Set([...settings.matchAll(/^(\w+):/gmu)].map(([, key]) => key));
  const kept = own.split('\n').filter((line) => !keys.has(/^(\w+):/u.exec(line)?.[1]));
  await writeFile(join(content, 'report.yaml'), `${kept.join('\n')}\n${settings}\n`);
  const output = join(temporary, 'output');
  const flags = ['build', '--content', join(temporary, 'content'), '--out', output, '--only', 'booklet,handout'];
  execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), ...flags], { stdio: 'ignore' });
  return join(output, reportName);
}

async function compose(
  output: string,
  target: string,
  size: { readonly width: number; readonly height: number },
  placements: readonly Placement[],
): Promise<void> {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const opened = new Map<string, PDFDocumentProxy>();
  for (const { file, page, x, y, width } of placements) {
    const document = opened.get(file) ?? (await open(join(output, file)));
    opened.set(file, document);
    context.drawImage(await picture(document, page, width), Math.round(x), Math.round(y));
  }
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, await canvas.encode('png'));
  for (const document of opened.values()) await document.destroy();
}

async function open(path: string): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
}

async function picture(document: PDFDocumentProxy, number: number, width: number): Promise<Canvas> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as unknown as RenderTarget, viewport, background: '#ffffff' }).promise;
  return canvas;
}

const root = packageRoot();
await makeOverview(join(root, 'output', reportName), join(root, 'docs', 'gallery.png'));
for (const spread of spreads) await makeSpread(spread, root, join(root, 'docs', 'gallery'));
