import { type Document, isMap, isScalar, type Node, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import {
  badChoice,
  badDate,
  badLanguage,
  brokenYaml,
  type Expected,
  missingKey,
  unknownKey,
  wrongType,
} from '../diagnostics/catalogue/content.ts';
import { longText } from '../diagnostics/catalogue/content-limits.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { remembering } from '../graph/remembering.ts';
import { limits } from './limits.ts';
import { placeBetween } from './places.ts';
import type { RelationSource } from './settings-model.ts';
import type { Source } from './source.ts';
import { suggest } from './suggest.ts';

/** Settings of a report and of a few topics: a preview reads them with every save. */
const parsed = remembering<Document.Parsed>(16);

/** A key path in YAML, such as `['relations', 0, 'check']`. */
type KeyPath = readonly (string | number)[];

/** Settings that were read, with the place of each value. */
export interface Settings<T> {
  readonly value: T;
  /** Place of the value at a path; of the whole text when the path isn't written. */
  readonly placeOf: (path: KeyPath) => Place;
}

/**
 * Reads YAML against a shape. `start` and `end` bound the YAML inside the file, offsets in UTF-16 units.
 * Null when anything is wrong; all that is wrong is added to `problems`.
 */
export function readSettings<S extends z.ZodType>(
  shape: S,
  source: Source,
  problems: Diagnostic[],
  [start, end]: readonly [number, number] = [0, source.text.length],
): Settings<z.output<S>> | null {
  const place = (from: number, to: number): Place => placeBetween(source.file, source.text, start + from, start + to);
  const text = source.text.slice(start, end);
  const document = parsed(text, () => parseDocument(text, { prettyErrors: false }));
  // What follows where the parser gave up is of its own making.
  const gaveUp = document.errors.findIndex(({ code }) => code === 'RESOURCE_EXHAUSTION');
  for (const error of gaveUp < 0 ? document.errors : document.errors.slice(0, gaveUp + 1)) {
    const written = error.message.split('\n')[0]?.replace(/\.$/, '') ?? '';
    const reason = error.code === 'RESOURCE_EXHAUSTION' ? 'it is nested too deeply' : written;
    const at = place(...errorRange(error, document));
    problems.push(diagnose(brokenYaml, { parserCode: error.code, reason }, at, { cause: error }));
  }
  if (document.errors.length > 0) return null;
  const nodeAt = (path: KeyPath): Node | null => {
    const found = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(found) ? found : null;
  };
  const placeAt = (path: KeyPath): Place => {
    const node = nodeAt(path);
    if (node?.range) return place(node.range[0], path.length === 0 ? node.range[0] : node.range[1]);
    return path.length === 0 ? place(0, 0) : placeAt(path.slice(0, -1));
  };
  let content: unknown;
  try {
    content = document.toJS() ?? {};
  } catch (cause) {
    // Aliases are resolved only now; an unknown one is thrown.
    const reason = cause instanceof Error ? cause.message : String(cause);
    const parserCode = /resource exhaustion|excessive alias/i.test(reason) ? 'TOO_MANY_ALIASES' : 'BAD_ALIAS';
    problems.push(diagnose(brokenYaml, { parserCode, reason }, aliasPlace(document, place), { cause }));
    return null;
  }
  const result = shape.safeParse(content);
  if (result.success) {
    const scalarPlace = (path: KeyPath): Place => {
      const node = nodeAt(path);
      if (!isScalar(node) || !node.range) return placeAt(path);
      const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
      return place(node.range[0] + quote, node.range[1] - quote);
    };
    return { value: result.data, placeOf: scalarPlace };
  }
  const keyPlace = (path: KeyPath, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    return range ? place(range[0], range[1]) : placeAt(path);
  };
  const report = (issue: z.core.$ZodIssue, base: KeyPath): void => {
    const path: KeyPath = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
    const key = String(path.findLast((step) => typeof step === 'string') ?? source.file);
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(shape, path);
      const unused = known.filter((name) => nodeAt([...path, name]) === null);
      for (const name of issue.keys) {
        const params = { key: name, suggestion: suggest(name, unused), known };
        problems.push(diagnose(unknownKey, params, keyPlace(path, name)));
      }
    } else if (issue.code === 'invalid_union') {
      // The long form is what an author who writes a map means; everything else is meant as a plain expression.
      const inner = isMap(nodeAt(path))
        ? issue.errors.at(-1)
        : issue.errors[0]?.filter(({ code }) => code === 'invalid_value');
      for (const each of inner ?? []) report(each, path);
      if (inner === undefined || inner.length === 0)
        problems.push(diagnose(wrongType, { key, expected: 'relation' }, placeAt(path)));
    } else if (path.length > 0 && !document.hasIn(path)) {
      problems.push(diagnose(missingKey, { key }, placeAt(path)));
    } else if (issue.code === 'custom') {
      const node = nodeAt(path);
      const value = isScalar(node) ? String(node.value) : '';
      problems.push(diagnose(issue.message === 'date' ? badDate : badLanguage, { value }, placeAt(path)));
    } else if (issue.code === 'too_big' && issue.origin === 'string') {
      problems.push(diagnose(longText, { key, most: limits.line }, placeAt(path)));
    } else if (issue.code === 'invalid_value') {
      const node = nodeAt(path);
      const value = isScalar(node) ? String(node.value) : '';
      problems.push(diagnose(badChoice, { key, value, choices: issue.values.map(String) }, placeAt(path)));
    } else {
      problems.push(diagnose(wrongType, { key, expected: expectedBy(issue) }, placeAt(path)));
    }
  };
  for (const issue of result.error.issues) report(issue, []);
  return null;
}

/** The relations of a file, each with the place of its expression. */
export function relationSources(
  settings: Settings<{ readonly relations: readonly WrittenRelation[] }>,
): RelationSource[] {
  return settings.value.relations.map((relation, index) => {
    const long = typeof relation === 'object';
    const accepted = (long ? relation.accepted : undefined) ?? null;
    return {
      expression: long ? relation.check : relation,
      severity: (long ? relation.severity : undefined) ?? (accepted === null ? 'error' : 'warning'),
      accepted,
      place: settings.placeOf(long ? ['relations', index, 'check'] : ['relations', index]),
    };
  });
}

type WrittenRelation =
  | string
  | {
      readonly check: string;
      readonly severity?: 'error' | 'warning' | undefined;
      readonly accepted?: string | undefined;
    };

/** Place of the first alias, such as `*a`. */
function aliasPlace(document: Document, place: (from: number, to: number) => Place): Place {
  let found = place(0, 0);
  visit(document, {
    Alias: (_key, { range }) => {
      if (range) found = place(range[0], range[1]);
      return visit.BREAK;
    },
  });
  return found;
}

/** Where to show a YAML error: a quote that isn't closed is shown where it opens, not where the file ends. */
function errorRange(error: YAMLParseError, document: Document): readonly [number, number] {
  let range: readonly [number, number] = error.pos;
  // How deep the parser gets depends on the machine; the place must not.
  if (error.code === 'RESOURCE_EXHAUSTION') return [0, 0];
  if (error.code !== 'MISSING_CHAR') return range;
  visit(document, {
    Scalar: (_key, { type, range: written }) => {
      if (!written || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      if (written[0] < error.pos[0] && error.pos[0] <= written[2]) range = [written[0], written[0] + 1];
    },
  });
  return range;
}

const expectations: Readonly<Record<string, Expected>> = {
  number: 'number',
  int: 'whole',
  boolean: 'truth',
  array: 'list',
  object: 'map',
};

function expectedBy(issue: z.core.$ZodIssue): Expected {
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'notEmpty' : 'positive';
  if (issue.code !== 'invalid_type') return 'text';
  return expectations[issue.expected] ?? 'text';
}

/** Keys that a shape knows at a path, in the order it names them. */
function keysAt(shape: z.ZodType, path: KeyPath): readonly string[] {
  let at: unknown = shape;
  for (const step of path) at = typeof step === 'number' ? inner(at, 'element') : inner(inner(at, 'shape'), step);
  const options = inner(at, 'options');
  if (Array.isArray(options)) at = options.at(-1);
  return Object.keys(inner(at, 'shape') ?? {});
}

/** A property of a schema, its default or optional wrapping removed first. */
function inner(schema: unknown, name: string): unknown {
  let at = schema;
  while (isRecord(at) && at[name] === undefined && isRecord(at['def']) && isRecord(at['def']['innerType'])) {
    at = at['def']['innerType'];
  }
  return isRecord(at) ? at[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && 'range' in value;
}
