import type { Report } from '../content/model.ts';
import type { TemplateSet } from '../templates/templates.ts';
import { type ThemeTokens, tokensCss } from '../templates/tokens.ts';
import type { Illustrations } from './blocks.ts';
import { fullPageCss, geometryCss, textPageCss } from './page-geometry.ts';
import { paperTokens } from './paper-tokens.ts';

/** What every document of booklet and handout is made from. */
export interface BookContext extends Illustrations {
  readonly report: Report;
  readonly templates: TemplateSet;
  readonly tokens: ThemeTokens;
}

/** A document's own part of the page. */
interface Content {
  readonly title: string;
  /** Names the document in the style sheets. */
  readonly kind: string;
  readonly body: string;
  /** `text`: margins of text pages, taking turns from a recto on; `full`: designed to the edges; else `@page` rules of its own. */
  readonly page: 'text' | 'full' | { readonly css: string };
  /** Style sheets after those of all documents, by name in the templates. Text pages of official style get `booklet/official/pages.css` after them. */
  readonly styles: readonly string[];
}

/**
 * A complete HTML document but for its faces, which it is given when it is printed. Every id is linked from a hidden list, since the browser makes destinations only of ids that something
 * links to.
 */
export function documentHtml({ report, templates, tokens, geometry }: BookContext, content: Content): string {
  const pageCss =
    content.page === 'text'
      ? textPageCss(geometry)
      : content.page === 'full'
        ? fullPageCss(geometry)
        : content.page.css;
  const official =
    geometry.style === 'official' && content.page === 'text'
      ? ['booklet/official/pages.css', 'booklet/official/matter.css']
      : [];
  const sheets = ['booklet/book.css', 'booklet/asides.css', ...content.styles, ...official].map((name) =>
    templates.text(name),
  );
  return templates.html('booklet/document', {
    language: report.settings.language,
    title: content.title,
    kind: content.kind,
    css: [pageCss, geometryCss(geometry), tokensCss(paperTokens(tokens, geometry), 'print'), ...sheets].join('\n'),
    body: content.body,
    anchors: anchorsOf(content.body),
  });
}

/** Ids of a piece of HTML, in order. */
export function anchorsOf(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*? id="([^"]+)"/gu)].map((match) => match[1] ?? '');
}
