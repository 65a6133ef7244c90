import type { AuthoredChart, Block, FlowItem, List, Paragraph, Picture, Quotation } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { PrintedChart } from '../deck/text-charts.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';
import { tableHtml } from './table.ts';

/** Pictures of a report as `data:` addresses, by path relative to its folder. */
export type PictureAddresses = ReadonlyMap<string, string>;

/** What stands among the words of a report. */
export interface Illustrations {
  readonly pictures: PictureAddresses;
  /** Charts of the text, drawn. */
  readonly charts: ReadonlyMap<AuthoredChart, PrintedChart>;
}

/** The words, pictures and charts of a section, without the slides that stand among them. */
export function flowHtml(flow: readonly FlowItem[], { pictures, charts }: Illustrations): string {
  return flow
    .filter((item) => item.type !== 'slide')
    .map((item) => (item.type === 'chart' ? chartHtml(item, charts) : blockHtml(item, pictures)))
    .join('\n');
}

/** A chart between the paragraphs, below it what there is to say. What it is part of stands above. */
function chartHtml(item: AuthoredChart, charts: Illustrations['charts']): string {
  const chart = charts.get(item);
  if (chart === undefined) throw new Error(`The chart at ${item.place.file}:${item.place.line} was not drawn.`);
  const { svg, whole, caption } = chart;
  const above =
    whole === null
      ? ''
      : `<p class="whole" data-lines><span class="ink">${inlineHtml(whole.label)} <strong>${escapeHtml(whole.before + whole.digits + whole.after)}</strong></span></p>`;
  const below =
    caption.length === 0 ? '' : `<p class="caption" data-lines><span class="ink">${inlineHtml(caption)}</span></p>`;
  return `<div class="chart">${above}${svg.trimEnd()}${below}</div>`;
}

function blocksHtml(blocks: readonly Block[], pictures: PictureAddresses): string {
  return blocks.map((block) => blockHtml(block, pictures)).join('\n');
}

function blockHtml(block: Block, pictures: PictureAddresses): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return listHtml(block, pictures);
    case 'table':
      return tableHtml(block);
    case 'quotation':
      return quotationHtml(block, pictures);
    case 'picture':
      return pictureHtml(block, pictures);
  }
}

/** A paragraph; `data-para` marks it for line breaking. Its text is in an inner span, so that faces and sizes don't move the grid. */
function paragraphHtml({ children }: Paragraph): string {
  return `<p data-para><span class="ink">${inlineHtml(children)}</span></p>`;
}

function listHtml({ ordered, items }: List, pictures: PictureAddresses): string {
  const tag = ordered ? 'ol' : 'ul';
  const wide = items.length > 9 ? ' class="wide"' : '';
  return `<${tag}${wide}>${items.map(({ blocks }) => `<li>${blocksHtml(blocks, pictures)}</li>`).join('')}</${tag}>`;
}

function quotationHtml({ blocks }: Quotation, pictures: PictureAddresses): string {
  const last = blocks.at(-1);
  const attributed = last?.type === 'paragraph' && plainText(last.children).trimStart().startsWith('——') ? last : null;
  const body = blocksHtml(attributed ? blocks.slice(0, -1) : blocks, pictures);
  const from = attributed
    ? `<p class="attribution" data-lines><span class="ink">${inlineHtml(attributed.children)}</span></p>`
    : '';
  return `<blockquote>${body}${from}</blockquote>`;
}

/** A picture with its caption. `data-fit` asks the page to give it whole lines of the grid once its size is known. */
function pictureHtml({ file, alternative, caption }: Picture, pictures: PictureAddresses): string {
  const address = pictures.get(file);
  if (address === undefined) throw new Error(`The picture ${file} was not loaded.`);
  const image = `<img data-fit src="${escapeHtml(address)}" alt="${escapeHtml(alternative)}">`;
  const below =
    caption === null ? '' : `<p class="caption" data-lines><span class="ink">${escapeHtml(caption)}</span></p>`;
  return `<div class="picture">${image}${below}</div>`;
}
