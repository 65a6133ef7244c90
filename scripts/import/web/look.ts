import type { AsideReason } from '../manuscript.ts';
import { linkAddress } from '../read/link-address.ts';
import { attributeOf, styleOf, type WebElement } from './element.ts';

/** What holds for everything inside an element. */
export interface WebLook {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly url: string | null;
  /** Points. */
  readonly size: number | null;
  readonly centred: boolean;
  readonly preformatted: boolean;
  readonly quotation: boolean;
  readonly heading: number | null;
  /** Depth of the list. */
  readonly depth: number;
  readonly aside: AsideReason | null;
}

/** Elements that are none of the text of an article, whatever they look like. */
const asides: Readonly<Record<string, AsideReason>> = {
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
  rt: 'comment',
  rp: 'comment',
  noscript: 'hidden',
  button: 'form',
  select: 'form',
  textarea: 'form',
  datalist: 'form',
};

/** The look inside an element. `shows` is whether it is or holds the article, which scripts make visible only when it is loaded. */
export function lookInside(outer: WebLook, element: WebElement, shows: boolean): WebLook {
  const { tagName } = element;
  const style = styleOf(element);
  const isHidden =
    !shows &&
    (style.get('display') === 'none' ||
      style.get('visibility') === 'hidden' ||
      attributeOf(element, 'hidden') !== null ||
      attributeOf(element, 'aria-hidden') === 'true');
  const isStruck = /line-through/.test(
    `${style.get('text-decoration') ?? ''}${style.get('text-decoration-line') ?? ''}`,
  );
  const alignment = style.get('text-align') ?? attributeOf(element, 'align')?.toLowerCase();
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  return {
    strong: weight(style.get('font-weight')) ?? (outer.strong || ['b', 'strong'].includes(tagName)),
    emphasis: style.get('font-style') === 'normal' ? false : outer.emphasis || ['em', 'i'].includes(tagName),
    url: tagName === 'a' ? linkAddress(attributeOf(element, 'href')) : outer.url,
    size: sizeOf(style.get('font-size'), outer.size),
    centred: tagName === 'center' || (alignment === undefined ? outer.centred : alignment === 'center'),
    preformatted:
      outer.preformatted || tagName === 'pre' || /^pre(?:-wrap|-line)?$/.test(style.get('white-space') ?? ''),
    quotation: outer.quotation || tagName === 'blockquote',
    heading: heading === undefined ? outer.heading : Number(heading),
    depth: outer.depth + (tagName === 'ul' || tagName === 'ol' ? 1 : 0),
    aside: outer.aside ?? (isHidden ? 'hidden' : isStruck ? 'deleted' : (asides[tagName] ?? null)),
  };
}

function weight(text: string | undefined): boolean | undefined {
  if (text === undefined || text === 'inherit') return undefined;
  return text === 'bold' || text === 'bolder' || Number(text) >= 600;
}

/** Points of a size; a CSS pixel is three quarters of one. */
function sizeOf(text: string | undefined, outer: number | null): number | null {
  const found = /^([\d.]+)(px|pt|em|%)$/.exec(text ?? '');
  if (found === null) return outer;
  const number = Number(found[1]);
  if (found[2] === 'px') return number * 0.75;
  if (found[2] === 'pt') return number;
  return outer === null ? null : outer * (found[2] === 'em' ? number : number / 100);
}
