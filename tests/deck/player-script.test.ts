import { describe, expect, it } from 'vitest';
import { playerScript } from '../../scripts/deck/player-script.ts';
import { loadTemplates } from '../../scripts/templates/templates.ts';
import { templates } from './setting.ts';

function joined(modules: Readonly<Record<string, string>>): string {
  const read = (path: string): string | null => modules[path.replaceAll('\\', '/').split('/').at(-1) ?? ''] ?? null;
  return playerScript(loadTemplates({ read, list: () => [] }, null), 'player/main.js');
}

describe('the player’s script', () => {
  it('keeps each module’s names to itself and runs it once, behind what it needs', () => {
    const script = joined({
      'main.js':
        "import { count, next } from './count.js';\nimport { twice } from './twice.js';\nconst own = twice(next());\nresult.push(own, count);\n",
      'twice.js':
        "import { next } from './count.js';\nconst own = 2;\nnext();\nexport const twice = (number) => number * own;\n",
      'count.js': 'let own = 0;\nexport const count = 7;\nexport function next() {\n  own += 1;\n  return own;\n}\n',
    });
    const result: number[] = [];
    new Function('result', script)(result);
    expect(result).toEqual([4, 7]);
  });

  it('refuses what it can’t join', () => {
    expect(() => joined({ 'main.js': "import all from './a.js';\n" })).toThrow("import all from './a.js';");
    expect(() => joined({ 'main.js': 'export default 1;\n' })).toThrow('export default 1;');
    expect(() =>
      joined({
        'main.js': "import { a } from './a.js';\n",
        'a.js': "import { b } from './main.js';\nexport const a = 1;\n",
      }),
    ).toThrow('player/main.js → player/a.js → player/main.js');
  });

  it('is small', () => {
    expect(playerScript(templates, 'player/player.js').length).toBeLessThan(40_000);
  });
});
