import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledModule } from '../../scripts/templates/compile.ts';
import { builtInTemplates } from '../../scripts/templates/files.ts';
import { type ReadTemplate, readTemplate, templateDigest } from '../../scripts/templates/read-template.ts';

/** Run as it is: the test's own loader would write it anew. */
const compiled: ReadonlyMap<string, ReadTemplate> = new Function(
  compiledModule(builtInTemplates()).replace('export const compiledTemplates =', 'return'),
)();

/** All of a compiled template that is run, as text. */
const code = ({ program }: ReadTemplate): string =>
  JSON.stringify(program(), (_, value: unknown) => (typeof value === 'function' ? String(value) : value));

describe('templates compiled with the program', () => {
  it('are those that would be compiled when asked for', async () => {
    const paths = (await readdir(builtInTemplates(), { recursive: true })).filter((path) => path.endsWith('.hbs'));
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      const source = await readFile(join(builtInTemplates(), path), 'utf8');
      const [now, then] = [readTemplate(source, path.endsWith('.html.hbs')), compiled.get(digest(source, path))];
      expect(then?.partials, path).toEqual(now.partials);
      expect(then && code(then), path).toBe(code(now));
    }
  });

  it('aren’t taken for edited ones, nor for others that escape nothing', async () => {
    const source = await readFile(join(builtInTemplates(), 'booklet', 'chapter.html.hbs'), 'utf8');
    expect(compiled.has(templateDigest(source, true))).toBe(true);
    expect(compiled.has(templateDigest(`${source} `, true))).toBe(false);
    expect(compiled.has(templateDigest(source, false))).toBe(false);
  });
});

function digest(source: string, path: string): string {
  return templateDigest(source, path.endsWith('.html.hbs'));
}
