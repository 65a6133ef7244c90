import { z } from 'zod';
import type { PageFaces } from '../fonts/page-faces.ts';
import type { Sheet } from './sheet.ts';

/** Collects families and weights that the document sets text in, generated content included: `family, family\nweight`. */
const collect = `(() => {
  const uses = new Set();
  const add = ({ fontFamily, fontWeight }) => uses.add(fontFamily + '\\n' + fontWeight);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, title, desc, [hidden]')) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (hasText || style.display === 'list-item') add(style);
    for (const pseudo of ['::before', '::after']) {
      const made = getComputedStyle(element, pseudo);
      if (!/^(none|normal)$/.test(made.content)) add(made);
    }
  }
  return [...uses];
})()`;

const collected = z.array(z.string());

/** Gives the document shown those of the faces that it sets text in and that its page hasn't been given yet. */
export async function addFaces(sheet: Sheet, faces: PageFaces): Promise<void> {
  const wanted = new Map<string, NonNullable<ReturnType<PageFaces['face']>>>();
  for (const use of collected.parse(await sheet.evaluate(collect))) {
    const [families = '', weight = ''] = use.split('\n');
    for (const name of families.split(',')) {
      const family = name.trim().replace(/^(["'])(.*)\1$/u, '$2');
      const face = faces.face(family, Number(weight));
      if (face !== null) wanted.set(`${face.family} ${face.weight}`, face);
    }
  }
  const missing = [...wanted].filter(([key]) => !sheet.faces.has(key));
  for (const [key, face] of missing) {
    const data = Buffer.from(await face.program()).toString('base64');
    const { family, weight } = face;
    await sheet.evaluate(
      `void document.fonts.add(new FontFace(${JSON.stringify(family)}, 'url(data:font/woff;base64,${data})', { weight: '${weight}', display: 'block' }))`,
    );
    sheet.faces.add(key);
  }
}
