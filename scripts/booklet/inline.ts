import type { Inline } from '../content/model.ts';
import { unbrokenRuns } from '../typography/unbroken.ts';
import { bookAddress, factAnchor } from './anchors.ts';
import { escapeHtml } from './markup.ts';
import { referenceMark } from './references.ts';

/** Inline content as HTML: escaped, with what mustn't be torn kept together, and with an id on each figure where it is stated. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map((inline, at) => html(inline, at === inlines.length - 1)).join('');
}

/** Plain text as HTML, with what mustn't be torn kept together. */
export function textHtml(text: string): string {
  return runs(text, false);
}

/** HTML of a figure at the place that states it. */
export function statedHtml(id: string, content: string): string {
  return `<span class="fact" id="${escapeHtml(factAnchor(id))}">${content}</span>`;
}

function html(inline: Inline, last: boolean): string {
  switch (inline.type) {
    case 'text':
      return runs(inline.value, last);
    case 'strong':
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.children)}</em>`;
    case 'code':
      return `<code>${escapeHtml(inline.value)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(address(inline.url))}">${inlineHtml(inline.children)}</a>`;
    case 'break':
      return '<br>';
    case 'fact':
      return statedHtml(inline.id, runs(inline.text, false));
    case 'ref':
      return runs(inline.text, false);
    case 'see':
      return referenceMark(inline.ids);
  }
}

function address(url: string): string {
  return url.startsWith('#') ? bookAddress(url.slice(1)) : url;
}

function runs(text: string, last: boolean): string {
  return unbrokenRuns(text, last)
    .map((run) => (run.unbroken ? `<span class="unbroken">${escapeHtml(run.text)}</span>` : escapeHtml(run.text)))
    .join('');
}
