import { attributeOf, elementsIn, isElement, isUnseen, textIn, type WebElement } from './element.ts';

/** Where on a page its article stands. */
export interface Article {
  readonly root: WebElement;
  /** Its title, where that stands outside `root`. */
  readonly title: WebElement | null;
  /** The page doesn't say where its article is. */
  readonly isGuess: boolean;
}

/** Marks of an article's element, surest first: WeChat, the State Council's and other governments' sites, the editors their sites are made with, then HTML's own. */
const marks: readonly ((element: WebElement) => boolean)[] = [
  byId('js_content'),
  byId('ucap-content'),
  byClass('trs_editor', 'trs_ueditor', 'trs_editor_view'),
  byId('zoom'),
  (element) => attributeOf(element, 'itemprop') === 'articleBody',
  byClass('pages_content', 'article-content', 'article_content', 'articlecontent', 'article-con', 'article_con'),
  byClass('news_content', 'news-content', 'rich_media_content', 'detail-content', 'entry-content', 'post-content'),
  ({ tagName }) => tagName === 'article',
  ({ tagName }) => tagName === 'main',
];

/** Characters of the shortest article. */
const shortest = 40;

/** Share of a page's prose that the element of its article holds at least. */
const mostOfIt = 0.6;

/** Finds the article of a page. `titles` are what the page's head says its title is. */
export function articleOf(body: WebElement, titles: readonly string[]): Article {
  const elements = [...elementsIn(body)];
  for (const isMarked of marks) {
    const [best] = elements
      .filter(isMarked)
      .map((element) => ({ element, length: textIn(element).trim().length }))
      .sort((a, b) => b.length - a.length);
    if (best !== undefined && best.length >= shortest) {
      return { root: best.element, title: titleBefore(best.element, elements, titles), isGuess: false };
    }
  }
  const root = densest(body);
  return { root, title: titleBefore(root, elements, titles), isGuess: root !== body };
}

function byId(id: string): (element: WebElement) => boolean {
  return (element) => attributeOf(element, 'id')?.toLowerCase() === id;
}

function byClass(...names: readonly string[]): (element: WebElement) => boolean {
  return (element) => {
    const classes = attributeOf(element, 'class')?.toLowerCase().split(/\s+/) ?? [];
    return names.some((name) => classes.includes(name));
  };
}

/** The heading of the article above it, where it has none of the first level itself: WeChat's, the last one, or what says the title of the page's head. */
function titleBefore(root: WebElement, elements: readonly WebElement[], titles: readonly string[]): WebElement | null {
  if ([...elementsIn(root)].some(({ tagName }) => tagName === 'h1')) return null;
  const before = elements
    .slice(0, elements.indexOf(root))
    .filter((element) => !isUnseen(element) && textIn(element).trim() !== '');
  const wanted = new Set(titles.map(squeezed));
  return (
    before.find(byId('activity-name')) ??
    before.findLast(({ tagName }) => tagName === 'h1') ??
    before.findLast((element) => element.tagName !== 'a' && wanted.has(squeezed(textIn(element)))) ??
    null
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The innermost element that holds most of the prose: text that is no link. */
function densest(body: WebElement): WebElement {
  const whole = proseIn(body);
  let found = body;
  for (;;) {
    const inner = found.childNodes.filter(isElement).find((element) => proseIn(element) > mostOfIt * whole);
    // A paragraph or a cell of a table alone is no article.
    if (inner === undefined || /^(?:p|h\d|pre|li|ul|ol|table|tbody|tr|blockquote|span)$/.test(inner.tagName))
      return found;
    found = inner;
  }
}

function proseIn(element: WebElement): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (isElement(node)) {
      if (!isUnseen(node) && node.tagName !== 'a') length += proseIn(node);
    } else if ('value' in node) {
      length += node.value.trim().length;
    }
  }
  return length;
}
