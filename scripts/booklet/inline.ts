import type { Inline } from '../content/model.ts';
import { unbrokenRuns } from '../typography/unbroken.ts';
import { bookAddress, factAnchor } from './anchors.ts';
import { escapeHtml } from './markup.ts';

/** Inline content as HTML: escaped, with what mustn't be torn kept together, and with an id on each figure where it is stated. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map((inline, at) => html(inline, at === inlines.length - 1)).join('');
}

/** Plain text as HTML, with what mustn't be torn kept together. */
export function textHtml(text: string): string {
  return runs(text, false);
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
      return `<span class="fact" id="${escapeHtml(factAnchor(inline.id))}">${runs(inline.text, false)}</span>`;
    case 'ref':
      return runs(inline.text, false);
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
