import Handlebars from 'handlebars';
import { readTemplate } from './read-template.ts';

/** What came of rendering: the text, or which template failed, where and why. */
export type Rendered = { readonly text: string } | RenderFailure;

export type RenderFailure = MissingPartial | BrokenTemplate;

interface MissingPartial {
  readonly problem: 'missing';
  readonly partial: string;
  /** The template that asks for it; null when the program does. */
  readonly template: string | null;
  readonly line: number | null;
}

interface BrokenTemplate {
  readonly problem: 'broken';
  readonly template: string;
  readonly line: number | null;
  readonly reason: string;
  readonly cause: unknown;
}

export interface TemplateEngine {
  render(name: string, data: object): Rendered;
}

/** Carries a failure out of the depths of nested partials. */
class Failure extends Error {
  readonly failure: RenderFailure;

  constructor(failure: RenderFailure) {
    super(failure.problem);
    this.failure = failure;
  }
}

const strictBlocks = ['if', 'unless', 'each', 'with'] as const;

/** How deep templates may call each other, and how many calls and blocks a document may take: a template that never ends is stopped before the memory is full. */
const deepest = 100;
const mostSteps = 2_000_000;

/**
 * A Handlebars environment of its own. Strict mode is silent about a missing value that a block asks about, so the block
 * helpers are made strict as well.
 *
 * @param find source of a template by name, null when there is none
 * @param forHtml whether values are escaped for HTML
 */
export function templateEngine(find: (name: string) => string | null, forHtml: boolean): TemplateEngine {
  const environment = Handlebars.create();
  environment.unregisterHelper('log');
  let depth = 0;
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps > mostSteps || depth > deepest) throw new Error('it never ends');
  };
  /** The options of a block whose content counts its steps. */
  const counted = (options: unknown): unknown => {
    if (typeof options !== 'object' || options === null || !('fn' in options)) return options;
    const { fn } = options as Handlebars.HelperOptions;
    const counting = (context: unknown, more?: Handlebars.RuntimeOptions): string => {
      step();
      return fn(context, more);
    };
    return { ...options, fn: Object.assign(counting, fn) };
  };
  for (const block of strictBlocks) {
    const lenient = environment.helpers[block];
    environment.registerHelper(block, function strict(this: unknown, ...parameters: unknown[]) {
      if (parameters[0] === undefined) throw new BlockWithoutValue(block, parameters.at(-1));
      return lenient?.apply(this, [...parameters.slice(0, -1), counted(parameters.at(-1))] as [unknown]);
    });
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();

  const compile = (name: string, by: string | null, line: number | null): Handlebars.TemplateDelegate => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const source = find(name);
    if (source === null) throw new Failure({ problem: 'missing', partial: name, template: by, line });
    const { partials, program } = attributed(name, () => readTemplate(source, forHtml));
    let template: Handlebars.TemplateDelegate | null = null;
    const guarded: Handlebars.TemplateDelegate = (context, options) =>
      attributed(name, () => {
        depth += 1;
        try {
          step();
          template ??= environment.template(program());
          return template(context, {
            ...options,
            allowProtoMethodsByDefault: false,
            allowProtoPropertiesByDefault: false,
          });
        } finally {
          depth -= 1;
        }
      });
    compiled.set(name, guarded);
    environment.registerPartial(name, guarded);
    for (const partial of partials) {
      if (partial.name.includes('/') || find(partial.name) !== null) compile(partial.name, name, partial.line);
    }
    return guarded;
  };

  return {
    render: (name, data) => {
      steps = 0;
      try {
        return { text: compile(name, null, null)(data) };
      } catch (error) {
        if (error instanceof Failure) return error.failure;
        throw error;
      }
    },
  };
}

class BlockWithoutValue extends Error {
  readonly lineNumber: number | undefined;

  constructor(block: string, options: unknown) {
    super(`{{#${block}}} asks about a value that isn't given`);
    this.lineNumber = (options as { loc?: hbs.AST.SourceLocation } | undefined)?.loc?.start.line;
  }
}

/** Runs a step of a template so that what goes wrong names that template. */
function attributed<T>(template: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!(error instanceof Error)) throw error;
    throw new Failure({ problem: 'broken', template, line: lineOf(error), reason: reasonOf(error), cause: error });
  }
}

function lineOf(error: Error): number | null {
  if ('lineNumber' in error && typeof error.lineNumber === 'number') return error.lineNumber;
  const line = /on line (\d+)/.exec(error.message)?.[1];
  return line === undefined ? null : Number(line);
}

function reasonOf(error: Error): string {
  // Handlebars goes on with the object, as JavaScript prints it.
  const unknown = /^(".*") not defined in /s.exec(error.message)?.[1];
  if (unknown !== undefined) return `${unknown} isn't among the data`;
  const asked = /^Cannot read properties of (?:undefined|null) \(reading '(.*)'\)$/s.exec(error.message)?.[1];
  if (asked !== undefined) return `"${asked}" is asked of something that isn't among the data`;
  const lines = error.message.split('\n');
  return (lines[0]?.startsWith('Parse error') ? (lines.at(-1) ?? '') : error.message).replace(/ - \d+:\d+$/, '');
}
