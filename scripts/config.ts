import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of Huikan's own package folder, which holds `templates/` and `package.json`. Works from source and bundled. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "huikan"')) return folder;
    if (dirname(folder) === folder) throw new Error('The package folder of huikan was not found.');
  }
}
