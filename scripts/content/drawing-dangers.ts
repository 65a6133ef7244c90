import type { DrawingDanger } from '../diagnostics/catalogue/content-limits.ts';

/** Elements by what they do; names without prefix, in lower case. */
const elements: Readonly<Record<string, DrawingDanger>> = {
  script: 'script',
  handler: 'script',
  listener: 'script',
  foreignobject: 'foreign',
  iframe: 'foreign',
  embed: 'foreign',
  object: 'foreign',
  audio: 'foreign',
  video: 'foreign',
  html: 'foreign',
  body: 'foreign',
  link: 'foreign',
  meta: 'foreign',
  base: 'foreign',
  form: 'foreign',
  animate: 'motion',
  animatecolor: 'motion',
  animatemotion: 'motion',
  animatetransform: 'motion',
  set: 'motion',
  discard: 'motion',
};

/** Why an element can't stand in a drawing; null for those that show something. */
export function elementDanger(name: string): DrawingDanger | null {
  const plain = local(name);
  return Object.hasOwn(elements, plain) ? (elements[plain] ?? null) : null;
}

/** Why an attribute can't; its value without entities. */
export function attributeDanger(element: string, name: string, value: string): DrawingDanger | null {
  const plain = local(name);
  if (plain.startsWith('on')) return 'script';
  // What is declared by `xmlns` are names, not addresses.
  if (/^xmlns(?::|$)/i.test(name)) return null;
  if (plain === 'base') return 'address';
  if (plain === 'href' || plain === 'src') {
    const link = local(element) === 'a' && /^(?:https?:\/\/|mailto:)/i.test(value);
    return link || isInside(value) ? null : 'address';
  }
  return /url|image|import|expression|script|\\/i.test(value) && plain !== 'id' && plain !== 'class'
    ? styleDanger(value)
    : null;
}

/** Why a style can't. Escapes could hide anything and are refused where they stand before letters and digits. */
export function styleDanger(style: string): DrawingDanger | null {
  const css = style.replace(/\/\*[\s\S]*?\*\//g, '');
  if (/@import|\\[\da-z]|image-set|javascript:|expression\s*\(|-moz-binding|behaviou?r\s*:/i.test(css))
    return 'address';
  for (const [, , address = ''] of css.matchAll(/(?:url|src|image)\(\s*(["']?)([^)]*)/gi)) {
    if (!isInside(address.trim().replace(/["']$/, ''))) return 'address';
  }
  return null;
}

/** Whether an address leads to something in the drawing itself: an element, or pixels and type that it carries. */
function isInside(address: string): boolean {
  return /^\s*(?:#|data:(?:image\/(?:png|jpeg|jpg|gif|webp)|(?:application|font)\/(?:x-)?(?:font-)?(?:woff2?|ttf|otf|truetype|opentype|sfnt))[;,])/i.test(
    address,
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
