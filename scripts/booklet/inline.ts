import type { Inline } from '../content/model.ts';
import { bookAddress, factAnchor } from './anchors.ts';
import { escapeHtml } from './markup.ts';
import { referenceMark } from './references.ts';

/** Inline content as HTML: escaped, with an id on each figure where it is stated. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(html).join('');
}

/** HTML of a figure at the place that states it. */
export function statedHtml(id: string, content: string): string {
  return `<span class="fact" id="${escapeHtml(factAnchor(id))}">${content}</span>`;
}

function html(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.value);
    case 'strong':
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case 'emphasis':
      return inline.dots ? dottedHtml(inlineHtml(inline.children)) : `<em>${inlineHtml(inline.children)}</em>`;
    case 'code':
      return `<code>${escapeHtml(inline.value)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(address(inline.url))}">${inlineHtml(inline.children)}</a>`;
    case 'break':
      return '<br>';
    case 'fact':
      return statedHtml(inline.id, escapeHtml(inline.text));
    case 'ref':
      return escapeHtml(inline.text);
    case 'see':
      return referenceMark(inline.ids);
  }
}

function address(url: string): string {
  return url.startsWith('#') ? bookAddress(url.slice(1)) : url;
}

/** Emphasis by dots: each Chinese character has its own, marks have none (clreq, Emphasis dots). */
function dottedHtml(html: string): string {
  const dotted = html.replace(/<[^>]*>|\p{Script=Han}/gu, (found) =>
    found.startsWith('<') ? found : `<span class="dot">${found}</span>`,
  );
  return `<em class="dotted">${dotted}</em>`;
}
