import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { brokenTheme, paleTheme, unknownTheme } from '../diagnostics/catalogue/templates.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { TemplateFiles } from './files.ts';
import { builtInTemplates } from './templates.ts';
import { contrast, type ThemeFile, type ThemeTokens, themeSchema } from './tokens.ts';

/** Text must reach this contrast (WCAG 2.2, 1.4.3) on the grounds it stands on. */
const readable = 4.5;

type ColourName = keyof ThemeFile['colours'];

const pairs: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['accent', 'paper'],
  ['grey', 'paper'],
  ['grey', 'wash'],
  ['onDeep', 'deep'],
  ['onDeepQuiet', 'deep'],
];

/**
 * Reads `themes/NAME.yaml`, the report's own before the built-in one. A theme is a file: adding one adds a theme.
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
  const text = folders.map((folder) => files.read(join(folder, `${name}.yaml`))).find((found) => found !== null) ?? '';
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    return { tokens: null, diagnostics: [diagnose(brokenTheme, { name, key: '', reason: mistake.message }, place)] };
  }
  const parsed = themeSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map((issue) =>
      diagnose(brokenTheme, { name, key: issue.path.join('.'), reason: issue.message }, place),
    );
    return { tokens: null, diagnostics };
  }
  const { colours } = parsed.data;
  const pale = pairs.flatMap(([ink, ground]) => {
    const ratio = contrast(colours[ink], colours[ground]);
    return ratio < readable ? [diagnose(paleTheme, { name, text: ink, ground, ratio }, place)] : [];
  });
  return { tokens: pale.length > 0 ? null : { ...parsed.data, name }, diagnostics: pale };
}

function knownThemes(files: TemplateFiles, folders: readonly string[]): readonly string[] {
  const names = folders.flatMap((folder) => files.list(folder)).filter((name) => name.endsWith('.yaml'));
  return [...new Set(names.map((name) => name.slice(0, -'.yaml'.length)))].sort();
}
