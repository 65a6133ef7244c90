import type { Exhibit } from '../content/matter.ts';
import type { AuthoredChart, Block, FlowItem, List, Paragraph, Picture, Quotation } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { PrintedChart } from '../deck/text-charts.ts';
import { widthInEm } from '../typography/width.ts';
import { captionHtml, idAttribute, noteHtml } from './captions.ts';
import type { ExhibitNumbers } from './exhibit-numbers.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';
import type { PageGeometry } from './page-geometry.ts';
import { tableHtml } from './table.ts';
import { unitsInHead } from './units-in-head.ts';

/** Pictures of a report as `data:` addresses, by path relative to its folder. */
export type PictureAddresses = ReadonlyMap<string, string>;

/** What stands among the words of a report. */
export interface Illustrations {
  readonly pictures: PictureAddresses;
  /** Charts of the text, drawn. */
  readonly charts: ReadonlyMap<AuthoredChart, PrintedChart>;
  readonly geometry: PageGeometry;
  readonly numbers: ExhibitNumbers;
}

/** The words, pictures, tables and charts of a section, without the slides that stand among them. */
export function flowHtml(flow: readonly FlowItem[], page: Illustrations): string {
  return flow.flatMap((item) => itemHtml(item, page)).join('\n');
}

function itemHtml(item: FlowItem, page: Illustrations): readonly string[] {
  switch (item.type) {
    case 'slide':
    case 'summary':
      return [];
    case 'chart':
      return [chartHtml(item, page)];
    case 'exhibit':
      return [exhibitHtml(item, page)];
    default:
      return [blockHtml(item, page)];
  }
}

/** A chart between the paragraphs, below it its title and what else there is to say. What it is part of stands above. */
function chartHtml(item: AuthoredChart, { charts, numbers }: Illustrations): string {
  const chart = charts.get(item);
  if (chart === undefined) throw new Error(`The chart at ${item.place.file}:${item.place.line} was not drawn.`);
  const { svg, whole, caption } = chart;
  const above =
    whole === null
      ? ''
      : `<p class="whole"><span class="ink">${inlineHtml(whole.label)} <strong>${escapeHtml(whole.before + whole.digits + whole.after)}</strong></span></p>`;
  const below = captionHtml(numbers.get(item) ?? null, item.title, 'below') + noteHtml(caption);
  return `<div class="chart"${idAttribute(item.id)}>${above}${svg.trimEnd()}${below}</div>`;
}

/** Tables of up to this many rows stay on one page, with title and note. */
const shortTable = 12;

/** A table or picture that has a name, a title or a note. */
function exhibitHtml(item: Exhibit, page: Illustrations): string {
  const { id, title, shown, note } = item;
  const number = page.numbers.get(item) ?? null;
  if (shown.type === 'picture') {
    const below = captionHtml(number, title, 'below') + noteHtml(note);
    return `<div class="picture"${idAttribute(id)}>${imageHtml(shown, page.pictures)}${below}</div>`;
  }
  const above = captionHtml(number, title, 'above');
  const kept = shown.rows.length <= shortTable ? ' short' : '';
  return `<div class="exhibit${kept}"${idAttribute(id)}>${above}${tableHtml(unitsInHead(shown))}${noteHtml(note)}</div>`;
}

function blocksHtml(blocks: readonly Block[], page: Illustrations): string {
  return blocks.map((block) => blockHtml(block, page)).join('\n');
}

function blockHtml(block: Block, page: Illustrations): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, page.geometry);
    case 'list':
      return listHtml(block, page);
    case 'table':
      return tableHtml(block);
    case 'quotation':
      return quotationHtml(block, page);
    case 'picture':
      return pictureHtml(block, page);
  }
}

/** Paragraphs of up to this many lines stay on one page: `widows` is dropped for them. */
const short = 3;

/** A paragraph; `data-para` marks it for line breaking. Its text is in an inner span, so that faces and sizes don't move the grid. */
function paragraphHtml({ children }: Paragraph, { characters }: PageGeometry): string {
  const lines = (widthInEm(plainText(children)) + 2) / characters;
  const classes = lines <= short ? ' class="short"' : '';
  return `<p${classes} data-para><span class="ink">${inlineHtml(children)}</span></p>`;
}

function listHtml({ ordered, items }: List, page: Illustrations): string {
  const tag = ordered ? 'ol' : 'ul';
  const wide = items.length > 9 ? ' class="wide"' : '';
  return `<${tag}${wide}>${items.map(({ blocks }) => `<li>${blocksHtml(blocks, page)}</li>`).join('')}</${tag}>`;
}

function quotationHtml({ blocks }: Quotation, page: Illustrations): string {
  const last = blocks.at(-1);
  const attributed = last?.type === 'paragraph' && plainText(last.children).trimStart().startsWith('——') ? last : null;
  const body = blocksHtml(attributed ? blocks.slice(0, -1) : blocks, page);
  const from = attributed
    ? `<p class="attribution"><span class="ink">${inlineHtml(attributed.children)}</span></p>`
    : '';
  return `<blockquote>${body}${from}</blockquote>`;
}

/** A picture with its caption. */
function pictureHtml(picture: Picture, { pictures, numbers }: Illustrations): string {
  const { caption, place } = picture;
  const title = caption === null ? [] : [{ type: 'text', value: caption, place } as const];
  const below = captionHtml(numbers.get(picture) ?? null, title, 'below');
  return `<div class="picture">${imageHtml(picture, pictures)}${below}</div>`;
}

/** `data-fit` asks the page to give the picture whole lines of the grid once its size is known. */
function imageHtml({ file, alternative }: Picture, pictures: PictureAddresses): string {
  const address = pictures.get(file);
  if (address === undefined) throw new Error(`The picture ${file} was not loaded.`);
  return `<img data-fit src="${escapeHtml(address)}" alt="${escapeHtml(alternative)}">`;
}
