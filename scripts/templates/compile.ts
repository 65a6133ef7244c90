import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfRead, templateDigest } from './read-template.ts';

/** Source text, in JavaScript, of a module that exports what `compiled.ts` does, with all templates of a folder in it. */
export function compiledModule(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs'))
    .sort()
    .map((path) => {
      const [source, forHtml] = [readFileSync(join(folder, path), 'utf8'), path.endsWith('.html.hbs')];
      return `  [${JSON.stringify(templateDigest(source, forHtml))}, ${sourceOfRead(source, forHtml)}],\n`;
    });
  return `export const compiledTemplates = new Map([\n${entries.join('')}]);\n`;
}
