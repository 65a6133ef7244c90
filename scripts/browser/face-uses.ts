import type { FacesAhead, PageFace, PageFaces } from '../fonts/page-faces.ts';
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

/** Looked at by hand: the browser starts before a schema is loaded. */
function collected(value: unknown): readonly string[] {
  const isText = (one: unknown): one is string => typeof one === 'string';
  if (!Array.isArray(value) || !value.every(isText)) throw new Error('The page doesn’t say which faces it needs.');
  return value;
}

/** Gives the document shown those of the faces that it sets text in and that its page hasn't been given yet. */
export async function addFaces(sheet: Sheet, faces: PageFaces): Promise<void> {
  const wanted = new Map<string, PageFace>();
  for (const use of collected(await sheet.evaluate(collect))) {
    const [families = '', weight = ''] = use.split('\n');
    for (const name of families.split(',')) {
      const family = name.trim().replace(/^(["'])(.*)\1$/u, '$2');
      const face = faces.face(family, Number(weight));
      if (face !== null) wanted.set(`${face.family} ${face.weight}`, face);
    }
  }
  await Promise.all([...wanted.values()].map((face) => give(sheet, face)));
}

/** Begins to give a page faces before documents come, and doesn't wait until they are there. What fails is left out: a document that needs it hears why. */
export async function beginFaces(sheet: Sheet, { id, faces }: FacesAhead): Promise<void> {
  await sheet.devote(id);
  for (const face of faces) give(sheet, face).catch(() => {});
}

/** Gives a page a face, once. */
function give(sheet: Sheet, face: PageFace): Promise<void> {
  const { family, weight } = face;
  const key = `${family} ${weight}`;
  const giving = sheet.faces.get(key) ?? add(sheet, face);
  sheet.faces.set(key, giving);
  giving.catch(() => {
    if (sheet.faces.get(key) === giving) sheet.faces.delete(key);
  });
  return giving;
}

/** Adds a face to those of a page, and waits until it is loaded: meanwhile others may come. One that can't be is told of when the document that needs it is set. */
async function add(sheet: Sheet, { family, weight, program }: PageFace): Promise<void> {
  const data = Buffer.from(await program()).toString('base64');
  await sheet.evaluate(
    `(() => {
      const face = new FontFace(${JSON.stringify(family)}, 'url(data:font/woff;base64,${data})', { weight: '${weight}', display: 'block' });
      document.fonts.add(face);
      return face.load().then(() => {}, () => {});
    })()`,
  );
}
