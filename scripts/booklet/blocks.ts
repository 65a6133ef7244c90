import type { Exhibit } from '../content/matter.ts';
import type {
  AuthoredChart,
  Block,
  FlowItem,
  List,
  Paragraph,
  Picture,
  Quotation,
  SideNote,
} from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { PrintedChart } from '../deck/text-charts.ts';
import type { Ledger } from '../facts/fact.ts';
import { captionHtml, idAttribute, noteHtml } from './captions.ts';
import type { ExhibitNumbers } from './exhibit-numbers.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';
import { measureOf, type PageGeometry } from './page-geometry.ts';
import { pullsHtml } from './pull-figures.ts';
import { tableHtml } from './table.ts';
import { unitsInHead } from './units-in-head.ts';

/** Pictures of a report as `data:` addresses, by path relative to its folder. */
export type PictureAddresses = ReadonlyMap<string, string>;

/** What stands among the words of a report. */
export interface Illustrations {
  readonly pictures: PictureAddresses;
  /** Charts of the text, drawn. */
  readonly charts: ReadonlyMap<AuthoredChart, PrintedChart>;
  /** Figures that can be set large. */
  readonly ledger: Ledger;
  readonly geometry: PageGeometry;
  readonly numbers: ExhibitNumbers;
}

/** The words, pictures, tables, charts and notes of a section, without the slides that stand among them. Official pages set no figures large. */
export function flowHtml(flow: readonly FlowItem[], page: Illustrations): string {
  const printed = flow.filter((item) => item.type !== 'slide' && item.type !== 'summary');
  return printed
    .flatMap((item, at) => {
      switch (item.type) {
        case 'chart':
          return [chartHtml(item, page)];
        case 'exhibit':
          return [exhibitHtml(item, page)];
        case 'side':
          return [sideHtml(item, page)];
        case 'pull': {
          if (page.geometry.style === 'official' || printed[at - 1]?.type === 'pull') return [];
          const after = printed.slice(at);
          const end = after.findIndex(({ type }) => type !== 'pull');
          const pulls = after.slice(0, end < 0 ? undefined : end).filter((each) => each.type === 'pull');
          return [pullsHtml(pulls, page.ledger, page.geometry)];
        }
        default:
          return [blockHtml(item, page)];
      }
    })
    .join('\n');
}

/** A remark set aside. `data-settle` asks the page to give it whole lines of the grid. */
function sideHtml({ title, blocks }: SideNote, page: Illustrations): string {
  const head =
    title.length === 0 ? '' : `<p class="side-title" data-lines><span class="ink">${inlineHtml(title)}</span></p>`;
  return `<aside class="side" data-settle>${head}${blocksHtml(blocks, page)}</aside>`;
}

/** A chart between the paragraphs, below it its title and what else there is to say. What it is part of stands above. */
function chartHtml(item: AuthoredChart, { charts, numbers }: Illustrations): string {
  const chart = charts.get(item);
  if (chart === undefined) throw new Error(`The chart at ${item.place.file}:${item.place.line} was not drawn.`);
  const { svg, whole, caption } = chart;
  const above =
    whole === null
      ? ''
      : `<p class="whole" data-lines><span class="ink">${inlineHtml(whole.label)} <strong>${escapeHtml(whole.before + whole.digits + whole.after)}</strong></span></p>`;
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
  return `<div class="exhibit${kept}"${idAttribute(id)}>${above}${tableHtml(unitsInHead(shown), cellRoom(page.geometry))}${noteHtml(note)}</div>`;
}

function blocksHtml(blocks: readonly Block[], page: Illustrations): string {
  return blocks.map((block) => blockHtml(block, page)).join('\n');
}

function blockHtml(block: Block, page: Illustrations): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return listHtml(block, page);
    case 'table':
      return tableHtml(block, cellRoom(page.geometry));
    case 'quotation':
      return quotationHtml(block, page);
    case 'picture':
      return pictureHtml(block, page);
  }
}

/** Width of a table in em of its cells, which are set at 14 pt beside 16 on official pages and at 10.5 beside 12 in books. */
function cellRoom(geometry: PageGeometry): number {
  return measureOf(geometry) / (geometry.size * 0.875);
}

/** A paragraph; `data-para` marks it for line breaking. Its text is in an inner span, so that faces and sizes don't move the grid. */
function paragraphHtml({ children }: Paragraph): string {
  return `<p data-para><span class="ink">${inlineHtml(children)}</span></p>`;
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
    ? `<p class="attribution" data-lines><span class="ink">${inlineHtml(attributed.children)}</span></p>`
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
