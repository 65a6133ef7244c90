import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { brokenTheme, paleTheme, type ThemeFault, unknownTheme } from '../diagnostics/catalogue/templates.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { remembering } from '../graph/remembering.ts';
import type { TemplateFiles } from './files.ts';
import { builtInTemplates } from './files.ts';
import { contrast, type ThemeFile, type ThemeTokens, themeSchema } from './tokens.ts';

/** Text must reach this contrast (WCAG 2.2, 1.4.3) on the grounds it stands on. */
const readable = 4.5;

/** Files of themes: a preview reads them with every save. */
const parsed = remembering<Document.Parsed>(8);

type ColourName = keyof ThemeFile['colours'];

const pairs: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['accent', 'paper'],
  ['grey', 'paper'],
  ['grey', 'wash'],
  ['onDeep', 'deep'],
  ['onDeepQuiet', 'deep'],
  ['onDeep', 'field'],
];

/**
 * Reads `themes/NAME.yaml`, the report's own before the built-in one. A theme is a file: adding one adds a theme. A theme with a `base` says only what
 * is different from that one; a report's own theme may have the built-in one of the same name as its base.
 *
 * @param overrideFolder absolute path of the report's own templates, or null
 * @param place where the report names the theme
 * @returns null tokens, with the reasons, when the theme is unknown, incomplete or unreadable
 */
export function loadTheme(
  files: TemplateFiles,
  overrideFolder: string | null,
  name: string,
  place: Place | null,
): { readonly tokens: ThemeTokens | null; readonly diagnostics: readonly Diagnostic[] } {
  const folders = [...(overrideFolder === null ? [] : [overrideFolder]), builtInTemplates()].map((folder) =>
    join(folder, 'themes'),
  );
  const known = knownThemes(files, folders);
  if (!known.includes(name)) {
    return { tokens: null, diagnostics: [diagnose(unknownTheme, { name, known }, place)] };
  }
  const read = readTheme(files, folders, name, place);
  if (read.theme === null) return { tokens: null, diagnostics: read.diagnostics };
  const checked = themeSchema.safeParse(read.theme);
  if (!checked.success) {
    const diagnostics = checked.error.issues.flatMap((issue) =>
      faultsIn(issue, read.theme).map((found) => diagnose(brokenTheme, { name, ...found }, place)),
    );
    return { tokens: null, diagnostics };
  }
  const { colours } = checked.data;
  const pale = pairs.flatMap(([ink, ground]) => {
    const ratio = contrast(colours[ink], colours[ground]);
    return ratio < readable ? [diagnose(paleTheme, { name, text: ink, ground, ratio }, place)] : [];
  });
  return { tokens: pale.length > 0 ? null : { ...checked.data, name }, diagnostics: pale };
}

/** A theme with its own faces and sizes in the colours of another, such as `plain` for copiers. */
export function inColoursOf(other: ThemeTokens, own: ThemeTokens): ThemeTokens {
  return { ...own, colours: other.colours };
}

/** What a theme's file holds, laid over its base. */
function readTheme(
  files: TemplateFiles,
  folders: readonly string[],
  name: string,
  place: Place | null,
  above: readonly string[] = [],
): { readonly theme: Record<string, unknown> | null; readonly diagnostics: readonly Diagnostic[] } {
  const broken = (key: string, fault: ThemeFault, choices: readonly string[] = []) => ({
    theme: null,
    diagnostics: [diagnose(brokenTheme, { name, key, fault, choices }, place)],
  });
  const at = folders.findIndex((folder) => files.read(join(folder, `${name}.yaml`)) !== null);
  const path = join(folders[at] ?? '', `${name}.yaml`);
  const text = files.read(path) ?? '';
  const document = parsed(text, () => parseDocument(text));
  if (document.errors.length > 0) return broken('', 'yaml');
  let raw: unknown;
  try {
    raw = document.toJS();
  } catch {
    // Aliases that multiply, or name nothing.
    return broken('', 'yaml');
  }
  if (!isRecord(raw)) return broken('', 'mapping');
  const { base, ...own } = raw;
  if (base === undefined) return { theme: own, diagnostics: [] };
  const behind = base === name ? folders.slice(at + 1) : folders;
  const known = knownThemes(files, behind);
  if (typeof base !== 'string' || !known.includes(base)) return broken('base', 'choice', known);
  if (above.includes(path)) return broken('base', 'circle');
  const { theme, diagnostics } = readTheme(files, behind, base, place, [...above, path]);
  return { theme: theme && laidOver(theme, own), diagnostics };
}

/** A fault of a theme, and the key that it is about. */
interface FoundFault {
  readonly key: string;
  readonly fault: ThemeFault;
  readonly choices: readonly string[];
}

/** What a finding of the schema says in the words of people who write themes. */
function faultsIn(issue: z.core.$ZodIssue, theme: unknown): readonly FoundFault[] {
  const found = (fault: ThemeFault, path: readonly PropertyKey[] = issue.path, choices: readonly string[] = []) => {
    return { key: path.join('.'), fault, choices };
  };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((own) => found('unknown', [...issue.path, own]));
  const value = issue.path.reduce<unknown>((at, step) => (isRecord(at) ? at[String(step)] : undefined), theme);
  if (value === undefined) return [found('missing')];
  switch (issue.code) {
    case 'invalid_value':
      return [found('choice', issue.path, issue.values.map(String))];
    case 'invalid_type':
      return [found(issue.expected === 'number' ? 'size' : issue.expected === 'string' ? 'text' : 'mapping')];
    case 'invalid_format':
      return [found('colour')];
    default:
      return [found(issue.code === 'too_small' && issue.origin === 'number' ? 'size' : 'text')];
  }
}

/** A mapping with the values of another laid over it, mappings inside included. */
function laidOver(base: Record<string, unknown>, own: Record<string, unknown>): Record<string, unknown> {
  const merged = Object.entries(own).map(([key, value]) => {
    const below = base[key];
    return [key, isRecord(below) && isRecord(value) ? laidOver(below, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function knownThemes(files: TemplateFiles, folders: readonly string[]): readonly string[] {
  const names = folders.flatMap((folder) => files.list(folder)).filter((name) => name.endsWith('.yaml'));
  return [...new Set(names.map((name) => name.slice(0, -'.yaml'.length)))].sort();
}
