import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

const ground = '#5d5a57';
const gap = 24;
const slide = { width: 472, height: 265.5 };
const sheet = { width: 348, height: 492 };

/** Makes the picture at the head of the README from the shipped report's outputs, which must have been built. */
async function makeGallery(output: string, target: string): Promise<void> {
  const slides = [
    ['decks/03-zhijiao.pdf', 1],
    ['decks/03-zhijiao.pdf', 7],
    ['decks/02-zhihui-xuexiao.pdf', 8],
  ] as const;
  const pages = [
    ['booklet.pdf', 1],
    ['booklet.pdf', 5],
    ['booklet.pdf', 11],
    ['handout.pdf', 20],
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
  const canvas = createCanvas(width, Math.ceil(slide.height + sheet.height + 3 * gap));
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const opened = new Map<string, PDFDocumentProxy>();
  for (const { file, page, x, y, width: wide } of placements) {
    const document = opened.get(file) ?? (await open(join(output, file)));
    opened.set(file, document);
    context.drawImage(await picture(document, page, wide), Math.round(x), Math.round(y));
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

await makeGallery(join(packageRoot(), 'output', 'anhui-2022'), join(packageRoot(), 'docs', 'gallery.png'));
