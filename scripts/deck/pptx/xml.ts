/** Attribute values as they are written; null and undefined leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with its children, which are markup already; texts go through `textNode`. Children that are empty strings leave nothing behind. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null || value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A part with its declaration, as Office writes it. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as markup. Characters that XML 1.0 can't hold (2.2, Char) are taken out. */
export function textNode(text: string): string {
  return escaped(text);
}

/** What few texts have: a sign of markup, white space that attributes would lose, or what XML can't hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&<>"\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/[\t\n\r]/g, (white) => `&#${white.charCodeAt(0)};`)
  );
}

const schemas = 'http://schemas.openxmlformats.org';

/** Namespaces that slides, masters and layouts declare (ECMA-376-1, Annex A). */
export const presentationNamespaces = {
  'xmlns:a': `${schemas}/drawingml/2006/main`,
  'xmlns:r': `${schemas}/officeDocument/2006/relationships`,
  'xmlns:p': `${schemas}/presentationml/2006/main`,
} as const;

/** Namespaces of a chart part. */
export const chartNamespaces = {
  'xmlns:c': `${schemas}/drawingml/2006/chart`,
  'xmlns:a': `${schemas}/drawingml/2006/main`,
  'xmlns:r': `${schemas}/officeDocument/2006/relationships`,
} as const;
