import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/diagnostics/diagnostic.ts';
import type { TemplateFiles } from '../../scripts/templates/files.ts';
import { builtInTemplates } from '../../scripts/templates/files.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';

/** Files by path: `own:` stands for the report's folder, the rest is built in. */
function holding(files: Readonly<Record<string, string>>): TemplateFiles {
  const paths = new Map(
    Object.entries(files).map(([path, text]) => [
      path.startsWith('own:') ? join('/report/templates', path.slice(4)) : join(builtInTemplates(), path),
      text,
    ]),
  );
  return { read: (path) => paths.get(path) ?? null, list: () => [] };
}

const templates = (files: Readonly<Record<string, string>>) => loadTemplates(holding(files), '/report/templates');

function problem(run: () => unknown): { code: string | undefined; text: string | undefined } {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.diagnostics[0]?.code, text: error.diagnostics[0]?.wording.en.message };
  }
  throw new Error('Nothing was refused.');
}

describe('templates', () => {
  it('escape HTML, and leave Markdown alone', () => {
    const set = templates({ 'a/b.html.hbs': '<p>{{x}}</p>', 'a/b.md.hbs': '# {{x}}' });
    expect(set.html('a/b', { x: '<b> & "' })).toBe('<p>&lt;b&gt; &amp; &quot;</p>');
    expect(set.markdown('a/b', { x: '<b> & "' })).toBe('# <b> & "');
  });

  it('are replaced by the report file by file, partials too', () => {
    const set = templates({
      'a/page.html.hbs': '[{{> a/head}}{{> a/foot}}]',
      'a/head.html.hbs': 'head',
      'a/foot.html.hbs': 'foot',
      'own:a/foot.html.hbs': 'own foot',
      'own:a/theme.css': 'p {}',
    });
    expect(set.html('a/page', {})).toBe('[headown foot]');
    expect(set.text('a/theme.css')).toBe('p {}');
  });

  it('fill the slots of a layout', () => {
    const set = templates({
      'a/layout.html.hbs': '<main>{{> @partial-block}}</main>{{#> aside}}none{{/aside}}',
      'a/page.html.hbs': '{{#> a/layout}}{{#*inline "aside"}}beside{{/inline}}{{x}}{{/a/layout}}',
      'a/plain.html.hbs': '{{#> a/layout}}{{x}}{{/a/layout}}',
    });
    expect(set.html('a/page', { x: 1 })).toBe('<main>1</main>beside');
    expect(set.html('a/plain', { x: 2 })).toBe('<main>2</main>none');
  });

  it('may call themselves', () => {
    const set = templates({ 'a/tree.html.hbs': '({{name}}{{#each parts}}{{> a/tree}}{{/each}})' });
    expect(set.html('a/tree', { name: 'x', parts: [{ name: 'y', parts: [] }] })).toBe('(x(y))');
  });

  it('say which one is missing, and who asks for it', () => {
    const set = templates({ 'a/page.html.hbs': 'one\n{{#> a/gone}}default{{/a/gone}}' });
    expect(problem(() => set.html('a/nothing', {}))).toMatchObject({ code: 'template-missing' });
    expect(problem(() => set.html('a/page', {})).text).toBe(
      'The template a/gone.html.hbs, which a/page.html.hbs uses on line 2, is missing.',
    );
    expect(problem(() => set.text('a/gone.css')).code).toBe('template-missing');
  });

  it.each([
    ['{{#if x}}\n', /a\/b\.html\.hbs can't be used \(line \d\): Expecting/],
    ['\n\n{{y}}', /\(line 3\): "y" isn.t among the data$/],
    ['{{#if y.z}}a{{/if}}', /: "z" is asked of something that isn.t among the data$/],
    ['\n{{#each ys}}{{/each}}', /\(line 2\): \{\{#each\}\} asks about a value/],
    ['\n{{#if y}}{{/if}}', /\(line 2\): \{\{#if\}\}/],
    ['{{shout x}}', /unknown helper shout/],
    ['{{x.constructor.name}}', /name/],
    ['{{> lookup}}', /lookup/],
  ])('say what is wrong with %j', (source, text) => {
    const set = templates({ 'a/b.html.hbs': source });
    const found = problem(() => set.html('a/b', { x: {} }));
    expect(found.code).toBe('template-broken');
    expect(found.text).toMatch(text);
  });

  it('blame the partial, not the page', () => {
    const set = templates({ 'a/page.html.hbs': '\n\n\n{{> a/part}}', 'a/part.html.hbs': '\n{{x}}' });
    expect(problem(() => set.html('a/page', {})).text).toContain("a/part.html.hbs can't be used (line 2)");
  });
});
