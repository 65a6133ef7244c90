import { isAbsolute, join } from 'node:path';
import { brokenTemplate, missingTemplate } from '../diagnostics/catalogue/templates.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { type Digest, digestData } from '../graph/digest.ts';
import { builtInTemplates, type TemplateFiles } from './files.ts';
import { type TemplateEngine, templateEngine } from './handlebars.ts';

/**
 * Templates by name, such as `booklet/chapter`, which is `templates/booklet/chapter.html.hbs`. A file of the same path in the
 * report's own templates folder replaces the built-in one. Partials are named by path too (`{{> deck/figure-item}}`) and must
 * be of the same kind; a name without `/` that no file has may be an inline partial, which is how a layout gets its slots.
 *
 * Templates are strict: data that isn't there is an error. Say `null` or an empty list for what may be absent. Only what an object itself
 * holds can be reached, and only Handlebars' built-in helpers exist.
 */
export interface TemplateSet {
  /** Renders `NAME.html.hbs`; values are escaped for HTML. @throws {Refusal} naming template and line */
  html(name: string, data: object): string;
  /** Renders `NAME.md.hbs`; values stand as they are, so escape them for Markdown before. @throws {Refusal} naming template and line */
  markdown(name: string, data: object): string;
  /** A file of the templates folder as it is, such as `deck/theme.css`. @throws {Refusal} when there is none */
  text(name: string): string;
  /**
   * Digest of all that documents of these areas (`deck`, `player`) may be made with: the built-in files of the areas, and all files of the report's own, which may name each other as they
   * like.
   */
  digest(...areas: readonly string[]): Digest;
}

/**
 * Opens the built-in templates and those of a report. Files are read when first asked for.
 *
 * @param overrideFolder absolute path of the report's own templates, or null
 */
export function loadTemplates(files: TemplateFiles, overrideFolder: string | null): TemplateSet {
  const folders = [...(overrideFolder === null ? [] : [overrideFolder]), builtInTemplates()];
  const find = (path: string): string | null => {
    // A name stays below the folders it is looked for in.
    if (path.split(/[/\\]/).includes('..') || isAbsolute(path)) return null;
    for (const folder of folders) {
      const text = files.read(join(folder, path));
      if (text !== null) return text;
    }
    return null;
  };
  const engines: Partial<Record<'html' | 'md', TemplateEngine>> = {};
  const engine = (extension: 'html' | 'md'): TemplateEngine => {
    const made = engines[extension] ?? templateEngine((name) => find(`${name}.${extension}.hbs`), extension === 'html');
    engines[extension] = made;
    return made;
  };
  const render = (extension: 'html' | 'md', name: string, data: object): string => {
    const rendered = engine(extension).render(name, data);
    if ('text' in rendered) return rendered.text;
    const { template, problem, line } = rendered;
    throw new Refusal(
      [
        problem === 'missing'
          ? missing(rendered.partial, extension, template, line)
          : diagnose(brokenTemplate, { name: file(template, extension), line, reason: rendered.reason }, null, {
              cause: rendered.cause,
            }),
      ],
      1,
    );
  };
  return {
    html: (name, data) => render('html', name, data),
    markdown: (name, data) => render('md', name, data),
    text: (name) => {
      const text = find(name);
      if (text === null) throw new Refusal([diagnose(missingTemplate, { name, by: null, line: null }, null)], 1);
      return text;
    },
    digest: (...areas) => {
      const builtIn = areas.flatMap((area) => filesBelow(files, join(builtInTemplates(), area)));
      return digestData([builtIn, overrideFolder === null ? [] : filesBelow(files, overrideFolder)]);
    },
  };
}

/** Names and texts of the files below a folder. */
function filesBelow(files: TemplateFiles, folder: string): readonly (readonly [string, string])[] {
  return files.list(folder).flatMap((name) => {
    const nested = filesBelow(files, join(folder, name)).map(([path, text]) => [`${name}/${path}`, text] as const);
    const text = nested.length === 0 ? files.read(join(folder, name)) : null;
    return text === null ? nested : [[name, text] as const];
  });
}

function file(name: string, extension: string): string {
  return `${name}.${extension}.hbs`;
}

function missing(name: string, extension: string, by: string | null, line: number | null): Diagnostic {
  return diagnose(
    missingTemplate,
    { name: file(name, extension), by: by === null ? null : file(by, extension), line },
    null,
  );
}
