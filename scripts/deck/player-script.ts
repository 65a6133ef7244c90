import { posix } from 'node:path';
import type { TemplateSet } from '../templates/templates.ts';

/**
 * The player's modules as one classic script, because a page from the disk may load no modules. Each module keeps a scope of its own and
 * stands behind those it imports. Modules import each other by `import { a, b } from './name.js';` and export declarations by name; nothing
 * else is known.
 *
 * @param entry path in the templates folder, such as `player/player.js`
 * @throws {Error} where a module uses another form, or modules import each other in a circle
 */
export function playerScript(templates: TemplateSet, entry: string): string {
  const placed: string[] = [];
  const parts: string[] = [];
  const place = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) throw new Error(`${[...above, path].join(' → ')} import each other.`);
    if (placed.includes(path)) return;
    const module = templates.text(path);
    for (const [, from = ''] of module.matchAll(imports)) place(beside(path, from), [...above, path]);
    placed.push(path);
    parts.push(scoped(path, module));
  };
  place(entry, []);
  return `'use strict';\n(() => {\nconst modules = {};\n${parts.join('\n')}\n})();`;
}

const imports = /^import \{[^}]*\} from '([^']+)';$/gmu;
const exports = /^export (?=(?:const|function) (\w+))/gmu;

function beside(path: string, from: string): string {
  return posix.join(posix.dirname(path), from);
}

function scoped(path: string, module: string): string {
  const names = [...module.matchAll(exports)].map(([, name]) => name);
  const body = module
    .replace(
      imports,
      (line, from: string) =>
        `${line.slice(0, line.indexOf('}') + 1).replace('import', 'const')} = modules[${JSON.stringify(beside(path, from))}];`,
    )
    .replace(exports, '');
  const left = /^(?:import|export)\b.*/mu.exec(body);
  if (left !== null) throw new Error(`${path}: ${left[0]} can’t be joined.`);
  return `modules[${JSON.stringify(path)}] = (() => {\n${body}return { ${names.join(', ')} };\n})();`;
}
