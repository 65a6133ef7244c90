import { join } from 'node:path';
import type { ContentFiles } from './files.ts';
import { limits } from './limits.ts';
import { isInside, staysInside } from './pictures.ts';

/** Why a report's own templates can't be used, with the folder, or the file in it, relative to the report's folder. */
export interface TemplatesFault {
  readonly path: string;
  readonly reason: 'missing' | 'outside' | 'link' | 'many' | 'script';
}

/** What people open in a browser with scripts on: its markup and scripts are the program's own. */
const notReplaced = /(?:\.[cm]?js|^player\/[^/]*\.hbs)$/i;

/**
 * Looks through the folder of a report's own templates before anything is read from it. Links are refused even inside the folder: they may lead in a circle. Null when all
 * is well.
 */
export async function templatesFault(files: ContentFiles, root: string, path: string): Promise<TemplatesFault | null> {
  const folder = join(root, path);
  if (/^([/\\]|[a-z]:)/i.test(path) || !isInside(root, folder)) return { path, reason: 'outside' };
  if ((await files.kind(folder)) !== 'folder') return { path, reason: 'missing' };
  if (!(await staysInside(files, root, folder))) return { path, reason: 'outside' };
  let count = 0;
  const look = async (within: string): Promise<TemplatesFault | null> => {
    const real = await files.realPath(join(folder, within));
    for (const name of await files.list(join(folder, within))) {
      const inside = within === '' ? name : `${within}/${name}`;
      const fault = (reason: TemplatesFault['reason']) => ({ path: `${path}/${inside}`, reason });
      count += 1;
      if (count > limits.templates) return { path, reason: 'many' };
      const kind = await files.kind(join(folder, inside));
      if (kind === null || (await files.realPath(join(folder, inside))) !== join(real, name)) return fault('link');
      if (notReplaced.test(inside)) return fault('script');
      const deeper = kind === 'folder' ? await look(inside) : null;
      if (deeper !== null) return deeper;
    }
    return null;
  };
  return await look('');
}
