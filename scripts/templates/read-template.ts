import Handlebars from 'handlebars';
import { type Digest, digestOf } from '../graph/digest.ts';
import { remembering } from '../graph/remembering.ts';
import { compiledTemplates } from './compiled.ts';

/** A template as it was read, for any environment. */
export interface ReadTemplate {
  readonly partials: readonly PartialUse[];
  /** Compiles it, once. */
  readonly program: () => TemplateSpecification;
}

/** A partial that a template names, which isn't one that it defines itself. */
export interface PartialUse {
  readonly name: string;
  readonly line: number;
}

/** Handlebars' word for a compiled template. */
export type TemplateSpecification = Parameters<typeof Handlebars.template>[0];

/** Templates are read once, and again when they were edited. A deck and a booklet take some forty. */
const templatesRead = remembering<ReadTemplate>(200);

/**
 * Reads a template, or takes it as it was compiled with the program.
 *
 * @param forHtml whether values are escaped for HTML
 * @throws {Error} of Handlebars, with the line, when it can't be parsed
 */
export function readTemplate(source: string, forHtml: boolean): ReadTemplate {
  return templatesRead(
    keyOf(source, forHtml),
    () => compiledTemplates.get(templateDigest(source, forHtml)) ?? parsed(source, forHtml),
  );
}

/** What a compiled template is found by: a template of other text, or for other values, is another one. */
export function templateDigest(source: string, forHtml: boolean): Digest {
  return digestOf(keyOf(source, forHtml));
}

function keyOf(source: string, forHtml: boolean): string {
  return `${forHtml ? 'html' : 'md'} ${source}`;
}

function parsed(source: string, forHtml: boolean): ReadTemplate {
  const tree = Handlebars.parse(source);
  let program: TemplateSpecification | null = null;
  return {
    partials: partialsOf(tree),
    program: () => {
      program ??= new Function(`return ${programOf(tree, forHtml)}`)() as TemplateSpecification;
      return program;
    },
  };
}

/** A template's {@link ReadTemplate} as source text in JavaScript. @throws {Error} as {@link readTemplate} */
export function sourceOfRead(source: string, forHtml: boolean): string {
  const tree = Handlebars.parse(source);
  return `{ partials: ${JSON.stringify(partialsOf(tree))}, program: () => (${programOf(tree, forHtml)}) }`;
}

function programOf(tree: hbs.AST.Program, forHtml: boolean): string {
  const code = Handlebars.precompile(tree, {
    strict: true,
    noEscape: !forHtml,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: { log: false },
  });
  return String(code);
}

function partialsOf(program: hbs.AST.Program): readonly PartialUse[] {
  const used: PartialUse[] = [];
  class Collector extends Handlebars.Visitor {
    override PartialStatement(statement: hbs.AST.PartialStatement): void {
      this.note(statement.name, statement.loc);
      super.PartialStatement(statement);
    }
    override PartialBlockStatement(statement: hbs.AST.PartialBlockStatement): void {
      this.note(statement.name, statement.loc);
      super.PartialBlockStatement(statement);
    }
    private note(name: hbs.AST.PathExpression | hbs.AST.SubExpression, place: hbs.AST.SourceLocation): void {
      if ('original' in name && !name.original.startsWith('@'))
        used.push({ name: name.original, line: place.start.line });
    }
  }
  new Collector().accept(program);
  return used;
}
