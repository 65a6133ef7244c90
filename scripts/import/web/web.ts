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
  const head = headOf(page);
  const article = isWhole ? articleOf(body, head.titles) : { root: body, title: null, isGuess: false };
  const pictures = new AddressedPictures(siblings);
  const context = { root: article.root, title: article.title, around: ancestors(article), pictures };
  const aside = article.root === body ? null : 'outside-article';
  const written = writeDrafts(readWebBlocks(context, body, { ...plainLook, aside }));
  pictures.report(name, written, problems);
  if (article.isGuess) problems.push(diagnose(guessedArticle, {}, null));
  const { text, blocks } = written;
  return {
    name,
    format: 'web',
    text,
    blocks,
    pictures: pictures.found,
    properties: propertiesOf(page, head, article.title),
  };
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

/** What the head of a page says. */
interface Head {
  /** By name or property, in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** Titles, the surest first. */
  readonly titles: readonly string[];
}

function headOf(page: WebElement): Head {
  const meta = new Map<string, string>();
  let title = '';
  for (const element of elementsIn(page)) {
    const name = (attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '').toLowerCase();
    const content = said(attributeOf(element, 'content') ?? '');
    if (element.tagName === 'meta' && content !== null && !meta.has(name)) meta.set(name, content);
    if (element.tagName === 'title' && title === '') title = ownText(element);
  }
  // The site's name comes after the title.
  const parts = [title, ...[/[-_|－—].*$/s, /[-_|－—][^-_|－—]*$/s].map((site) => title.replace(site, ''))];
  const titles = [meta.get('articletitle'), meta.get('og:title'), ...parts.map(said)];
  return { meta, titles: titles.filter((found) => found !== undefined && found !== null) };
}

function propertiesOf(page: WebElement, { meta, titles }: Head, title: WebElement | null): Manuscript['properties'] {
  const elements = [...elementsIn(page)];
  const byId = (id: string): string | null => {
    const found = elements.find((element) => attributeOf(element, 'id') === id);
    return found === undefined ? null : said(textIn(found));
  };
  const dates = ['pubdate', 'article:published_time', 'publishdate'].map((name) => meta.get(name));
  const date = byId('publish_time') ?? dates.find((found) => found !== undefined) ?? null;
  return {
    title: (title === null ? null : said(textIn(title))) ?? titles[0] ?? null,
    author: byId('js_name') ?? meta.get('author') ?? meta.get('contentsource') ?? null,
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
