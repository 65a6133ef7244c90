import { readFileSync } from 'node:fs';

/** Names of the web platform with the Chrome they came with, all after 109. From MDN's browser-compat-data 8.1.9 (CC0). */
interface Newer {
  readonly properties: Versions;
  /** `property: keyword` */
  readonly values: Versions;
  readonly atRules: Versions;
  readonly mediaFeatures: Versions;
  readonly selectors: Versions;
  readonly functions: Versions;
  readonly units: Versions;
  /** Globals and members of JavaScript and of the page's interfaces that no older interface has as well. */
  readonly names: Versions;
}

type Versions = Readonly<Record<string, number>>;

const newer = JSON.parse(readFileSync(new URL('after-chrome-109.json', import.meta.url), 'utf8')) as Newer;

/** What a style sheet uses that Chrome 109 doesn't know, such as `text-wrap (114)`. */
export function newerInCss(css: string): readonly string[] {
  const found = new Set<string>();
  const note = (versions: Versions, name: string, shown = name): void => {
    const version = Object.hasOwn(versions, name) ? versions[name] : undefined;
    if (version !== undefined) found.add(`${shown} (${version})`);
  };
  const declaration = (text: string): void => {
    const [, property = '', value = ''] = /^([\w-]+)\s*:\s*([\s\S]*)$/u.exec(text) ?? [];
    note(newer.properties, property);
    for (const [word] of value.matchAll(/(?<![\w-])[a-z][\w-]*/giu)) note(newer.values, `${property}: ${word}`);
    for (const [, name = ''] of value.matchAll(/(?<![\w-])([a-z][\w-]*)\(/giu))
      note(newer.functions, name, `${name}()`);
    for (const [, unit = ''] of value.matchAll(/\d([a-z]+)/giu)) note(newer.units, unit, `1${unit}`);
  };
  const opened: ('at-rule' | 'rule')[] = [];
  const prelude = (text: string): void => {
    const [, name] = /^@([\w-]+)/u.exec(text) ?? [];
    if (name === undefined) {
      if (opened.includes('rule')) found.add('nesting (112)');
      for (const [, pseudo = ''] of text.matchAll(/:([a-z][\w-]*)/giu)) note(newer.selectors, pseudo, `:${pseudo}`);
    } else if (opened.includes('rule')) found.add('nesting (112)');
    note(newer.atRules, name ?? '', `@${name}`);
    if (name === 'media') {
      for (const [, feature = ''] of text.matchAll(/\(\s*([\w-]+)/gu))
        note(newer.mediaFeatures, feature, `@media ${feature}`);
    }
    opened.push(name === undefined || name === 'font-face' || name === 'page' ? 'rule' : 'at-rule');
  };
  const bare = css
    .replace(/\/\*[\s\S]*?\*\//gu, ' ')
    .replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)/gu, '""');
  for (const [, text = '', mark] of bare.matchAll(/([^{};]*)([{};]|$)/gu)) {
    if (mark === '{') prelude(text.trim());
    else declaration(text.trim());
    if (mark === '}') opened.pop();
  }
  return [...found].sort();
}

/** What a script uses that Chrome 109 doesn't know. Names are all that is looked at. */
export function newerInScript(script: string): readonly string[] {
  const found = new Set<string>();
  const bare = script.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|'(?:\\.|[^'\\\n])*'/gmu, "''");
  for (const [, name = ''] of bare.matchAll(/(?:\.|\bnew |\b(?=[A-Z]))([A-Za-z]\w*)/gu)) {
    const version = Object.hasOwn(newer.names, name) ? newer.names[name] : undefined;
    if (version !== undefined) found.add(`${name} (${version})`);
  }
  if (/\/[a-z]*v[a-z]*\.(?:test|exec)\(|\/v[,;)]/u.test(bare)) found.add('regular expression flag v (112)');
  return [...found].sort();
}
