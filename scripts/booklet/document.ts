import type { Report } from '../content/model.ts';
import type { Ledger } from '../facts/fact.ts';
import type { FaceId } from '../fonts/faces.ts';
import type { TemplateSet } from '../templates/templates.ts';
import { type ThemeTokens, tokensCss } from '../templates/tokens.ts';
import type { PictureAddresses } from './blocks.ts';
import { textOfHtml } from './markup.ts';
import { fullPageCss, geometryCss, textPageCss } from './page-geometry.ts';

/** What every document of booklet and handout is made from. */
export interface BookContext {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly templates: TemplateSet;
  readonly tokens: ThemeTokens;
  readonly pictures: PictureAddresses;
}

/** A document's own part of the page. */
interface Content {
  readonly title: string;
  /** Names the document in the style sheets. */
  readonly kind: string;
  readonly body: string;
  /** `text`: margins of text pages, taking turns from a recto on; `full`: designed to the edges; else `@page` rules of its own. */
  readonly page: 'text' | 'full' | { readonly css: string };
  /** Style sheets after `booklet/book.css`, by name in the templates. */
  readonly styles: readonly string[];
}

/**
 * A complete HTML document but for its faces (`withFaces`). Every id is linked from a hidden list, since the browser makes destinations only of ids that something
 * links to.
 */
export function documentHtml({ report, templates, tokens }: BookContext, content: Content): string {
  const pageCss = content.page === 'text' ? textPageCss() : content.page === 'full' ? fullPageCss() : content.page.css;
  const sheets = ['booklet/book.css', ...content.styles].map((name) => templates.text(name));
  return templates.html('booklet/document', {
    language: report.settings.language,
    title: content.title,
    kind: content.kind,
    css: [pageCss, geometryCss(), tokensCss(tokens, 'print'), ...sheets].join('\n'),
    body: content.body,
    anchors: anchorsOf(content.body),
  });
}

/** Ids of a piece of HTML, in order. */
export function anchorsOf(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*? id="([^"]+)"/gu)].map((match) => match[1] ?? '');
}

/** A face and the characters it has to have. */
export interface FaceUse {
  readonly face: FaceId;
  /** Each character once, in code point order. */
  readonly characters: string;
}

const paperFaces: readonly FaceId[] = ['song-400', 'song-700', 'song-900', 'hei-400', 'hei-500', 'hei-700', 'kai-400'];

/** Digits of list marks, and what a list's mark is. */
const always = ' 0123456789.•';

/**
 * Faces that a document is set in, each with all of the document's characters. The 楷 face has Han characters only: its marks can't be set half-width, and the
 * figures of the 宋 face behind it go better with it than its own.
 */
export function faceUses(html: string): readonly FaceUse[] {
  const characters = [...new Set(textOfHtml(html).replace(/\s/gu, ' ') + always)].sort(byCodePoint);
  const han = characters.filter((character) => /\p{Script=Han}/u.test(character));
  return paperFaces
    .map((face) => ({ face, characters: (face === 'kai-400' ? han : characters).join('') }))
    .filter((use) => use.characters !== '');
}

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}

/** Puts `@font-face` rules into a document. */
export function withFaces(html: string, css: string): string {
  const at = html.indexOf('</head>');
  if (at < 0) throw new Error('The document has no head.');
  return `${html.slice(0, at)}<style>\n${css}\n</style>\n${html.slice(at)}`;
}
