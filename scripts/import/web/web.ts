import { guessedArticle } from '../../diagnostics/catalogue/import-read.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Manuscript } from '../manuscript.ts';
import { AddressedPictures } from '../read/addressed-pictures.ts';
import { withoutLineBreaks } from '../read/line-breaks.ts';
import { writeDrafts } from '../read/write-draft.ts';
import { articleOf } from './article.ts';
import { readWebBlocks } from './blocks.ts';
import { attributeOf, elementsIn, isElement, parsePage, textIn, type WebElement } from './element.ts';
import type { WebLook } from './look.ts';

/** The look outside every element. */
export const plainLook: WebLook = {
  strong: false,
  emphasis: false,
  url: null,
  size: null,
  centred: false,
  preformatted: false,
  quotation: false,
  heading: null,
  depth: 0,
  aside: null,
};

/**
 * Reads a saved web page, or what was copied from one. All text of the page is there: what stands outside its article, or isn't seen, is set aside. Throws `Unreadable`.
 */
export function readWeb(
  name: string,
  source: string,
  siblings: ReadonlyMap<string, Uint8Array>,
  problems: Diagnostic[],
): Manuscript {
  // Windows puts offsets before what it copies from a browser.
  const html = /^Version:\d/i.test(source) ? source.slice(source.indexOf('<')) : source;
  const page = parsePage(html);
  const body = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? page;
  const isWhole = /<(?:html|body)[\s>]/i.test(html);
  const article = isWhole ? articleOf(body) : { root: body, title: null, isGuess: false };
  const pictures = new AddressedPictures(siblings);
  const context = { root: article.root, title: article.title, around: ancestors(article), pictures };
  const aside = article.root === body ? null : 'outside-article';
  const written = writeDrafts(readWebBlocks(context, body, { ...plainLook, aside }));
  pictures.report(name, written, problems);
  if (article.isGuess) problems.push(diagnose(guessedArticle, {}, null));
  const { text, blocks } = written;
  return { name, format: 'web', text, blocks, pictures: pictures.found, properties: propertiesOf(page, article.title) };
}

/** The elements that article and title stand in: they are seen if those are. */
function ancestors({ root, title }: { root: WebElement; title: WebElement | null }): ReadonlySet<WebElement> {
  const found = new Set<WebElement>();
  for (const start of [root, title]) {
    for (let node = start?.parentNode ?? null; node !== null && isElement(node); node = node.parentNode)
      found.add(node);
  }
  return found;
}

function propertiesOf(page: WebElement, title: WebElement | null): Manuscript['properties'] {
  const elements = [...elementsIn(page)];
  const meta = (name: string): string | null => {
    const found = elements.find(
      (element) =>
        element.tagName === 'meta' &&
        (attributeOf(element, 'name') ?? attributeOf(element, 'property'))?.toLowerCase() === name,
    );
    return found === undefined ? null : said(attributeOf(found, 'content') ?? '');
  };
  const byId = (id: string): string | null => {
    const found = elements.find((element) => attributeOf(element, 'id') === id);
    return found === undefined ? null : said(textIn(found));
  };
  const head = elements.find(({ tagName }) => tagName === 'title');
  const date = byId('publish_time') ?? meta('pubdate') ?? meta('article:published_time') ?? meta('publishdate');
  return {
    title:
      (title === null ? null : said(textIn(title))) ??
      meta('articletitle') ??
      meta('og:title') ??
      (head === undefined ? null : said(ownText(head))),
    author: byId('js_name') ?? meta('author') ?? meta('contentsource'),
    date: date === null ? null : dateIn(date),
  };
}

function ownText(element: WebElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function said(text: string): string | null {
  return withoutLineBreaks(text).replace(/\s+/g, ' ').trim() || null;
}

/** The first date in a text, as YYYY-MM-DD. */
function dateIn(text: string): string | null {
  const found = /(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/.exec(text);
  return found === null ? null : `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
}
