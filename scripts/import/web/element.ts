import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unsafeFile } from '../../diagnostics/catalogue/import-read.ts';
import { unreadable } from '../read/unreadable.ts';

export type WebElement = Tree.Element;
export type WebNode = Tree.ChildNode;

/** Deepest nesting that is read. Browsers flatten what is deeper than 512 (Blink). */
const deepest = 1000;

/** Parses a page as browsers do without scripts, and gives its `html` element. Throws `Unreadable` for what is nested too deeply. */
export function parsePage(html: string): WebElement {
  let depth = 0;
  const document = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) throw unreadable(unsafeFile, { part: '', danger: 'depth' });
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  const root = document.childNodes.find(isElement);
  if (root === undefined) throw new Error('parse5 always makes an html element');
  return root;
}

export function isElement(node: Tree.Node): node is WebElement {
  return 'tagName' in node;
}

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function attributeOf(element: WebElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The element and every one inside, in document order. */
export function* elementsIn(element: WebElement): Generator<WebElement> {
  yield element;
  for (const node of element.childNodes) if (isElement(node)) yield* elementsIn(node);
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'title', 'head']);

/** Whether an element never shows its text. */
export function isUnseen({ tagName }: WebElement): boolean {
  return unseen.has(tagName);
}

/** All text inside that may be seen. */
export function textIn(element: WebElement): string {
  return element.childNodes
    .map((node) => (isText(node) ? node.value : isElement(node) && !isUnseen(node) ? textIn(node) : ''))
    .join('');
}

/** An inline style by property, in lower case. */
export function styleOf(element: WebElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style');
  if (style === null) return noStyle;
  const rules = new Map<string, string>();
  for (const rule of style.toLowerCase().split(';')) {
    const colon = rule.indexOf(':');
    if (colon > 0)
      rules.set(
        rule.slice(0, colon).trim(),
        rule
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  return rules;
}

const noStyle: ReadonlyMap<string, string> = new Map();
