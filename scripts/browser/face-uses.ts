import { z } from 'zod';
import type { FaceUse } from './browser.ts';
import type { Sheet } from './pool.ts';

/** Characters that counters and list marks may turn into. */
const counters = '0123456789.•◦▪一二三四五六七八九十、';

/** Collects the text of the document, generated content included, by computed families and weight. */
const collect = `(() => {
  const uses = new Map();
  const add = (style, text) => {
    const key = style.fontFamily + '\\n' + style.fontWeight;
    const use = uses.get(key) ?? { families: style.fontFamily, weight: Number(style.fontWeight), characters: new Set() };
    for (const character of text) use.characters.add(character);
    uses.set(key, use);
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, title, desc, [hidden]')) continue;
    const style = getComputedStyle(element);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') add(style, node.data);
    if (style.display === 'list-item') add(style, ${JSON.stringify(counters)});
    for (const pseudo of ['::before', '::after']) {
      const made = getComputedStyle(element, pseudo);
      if (/^(none|normal)$/.test(made.content)) continue;
      add(made, made.content.includes('counter') ? made.content + ${JSON.stringify(counters)} : made.content);
    }
  }
  return [...uses.values()].map((use) => ({ ...use, characters: [...use.characters].join('') }));
})()`;

const collected = z.array(z.object({ families: z.string(), weight: z.number(), characters: z.string() }));

/** What the document shown sets in which face. */
export async function usesOf({ page }: Sheet): Promise<readonly FaceUse[]> {
  const uses: unknown = await page.evaluate(collect);
  return collected.parse(uses).map(({ families, ...use }) => ({
    ...use,
    families: families.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/u, '$2')),
  }));
}

/** Gives the document shown `@font-face` rules. */
export async function addFaces({ page }: Sheet, css: string): Promise<void> {
  await page.evaluate(
    `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`,
  );
}
