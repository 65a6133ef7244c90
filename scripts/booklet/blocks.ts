import type { Block, FlowItem, List, Paragraph, Picture, Quotation } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { widthInEm } from '../typography/width.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';
import { page } from './page-geometry.ts';
import { tableHtml } from './table.ts';

/** Pictures of a report as `data:` addresses, by path relative to its folder. */
export type PictureAddresses = ReadonlyMap<string, string>;

/** The words and pictures of a section, without the slides that stand among them. */
export function flowHtml(flow: readonly FlowItem[], pictures: PictureAddresses): string {
  return blocksHtml(
    flow.filter((item) => item.type !== 'slide'),
    pictures,
  );
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

/** Paragraphs of up to this many lines stay on one page: `widows` is dropped for them. */
const short = 3;

/** A paragraph; `data-para` marks it for line breaking. Its text is in an inner span, so that faces and sizes don't move the grid. */
function paragraphHtml({ children }: Paragraph): string {
  const lines = (widthInEm(plainText(children)) + 2) / page.characters;
  const classes = lines <= short ? ' class="short"' : '';
  return `<p${classes} data-para><span class="ink">${inlineHtml(children)}</span></p>`;
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
    ? `<p class="attribution"><span class="ink">${inlineHtml(attributed.children)}</span></p>`
    : '';
  return `<blockquote>${body}${from}</blockquote>`;
}

/** A picture with its caption. `data-fit` asks the page to give it whole lines of the grid once its size is known. */
function pictureHtml({ file, alternative, caption }: Picture, pictures: PictureAddresses): string {
  const address = pictures.get(file);
  if (address === undefined) throw new Error(`The picture ${file} was not loaded.`);
  const image = `<img data-fit src="${escapeHtml(address)}" alt="${escapeHtml(alternative)}">`;
  const below = caption === null ? '' : `<p class="caption"><span class="ink">${escapeHtml(caption)}</span></p>`;
  return `<div class="picture">${image}${below}</div>`;
}
