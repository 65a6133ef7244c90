import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Attack, readAttacks, writeAttack } from '../../attacks/attack.ts';
import { writeTogether } from '../../attacks/batch.ts';
import { canaryText, type Ground, openGround } from '../../attacks/ground.ts';
import { harmsOf, harmsOfPage } from '../../attacks/output-witness.ts';
import { buildSilently, filesBelow } from '../building.ts';

const harmless = readAttacks().filter(({ comes }) => comes === 'harmless');
const sightly = harmless.filter(({ run, built }) => run === 'read' && built.length === 0);
/** What is about a whole file is a report of its own. */
const isWhole = ({ name }: Attack): boolean => /^(?:markdown|yaml)\//.test(name);
const together = sightly.filter((attack) => !isWhole(attack));
const apart = sightly.filter(isWhole);
const styled = [...apart, ...harmless.filter(({ run }) => run === 'build')];
const unsightly = harmless.filter(({ built }) => built.length > 0);

let ground: Ground;
beforeEach(async () => {
  ground = await openGround();
});
afterEach(() => ground.close());

/** Builds the report and says what is wrong with its outputs. */
async function harmsOfBuild(write: () => void): Promise<readonly string[]> {
  write();
  const output = join(ground.folder, '../output');
  const { document } = await buildSilently(ground.folder, output);
  const errors = document.reports.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  expect(errors.map(({ code, place, message }) => [code, place, message])).toEqual([]);
  const files = [...(await filesBelow(output))];
  for (const ending of ['.html', '.pdf', '.pptx', '.md', '.json']) {
    expect(files.filter(([path]) => path.endsWith(ending)).length).toBeGreaterThan(0);
  }
  const secrets = [canaryText, join(ground.folder, '..'), new Date().toISOString().slice(0, 10)];
  const harms = await Promise.all(files.map(([path, bytes]) => harmsOf(path, bytes, secrets)));
  expect(ground.asked).toEqual([]);
  return harms.flat();
}

describe('attacks that get through', () => {
  it('are harmless in all outputs of a report', async () => {
    expect(together.length).toBeGreaterThan(40);
    expect(await harmsOfBuild(() => writeTogether(together, ground.folder, ground.bait))).toEqual([]);
  }, 180_000);

  it.each(styled.map((attack): [string, Attack] => [attack.name, attack]))(
    'are harmless as %s',
    async (_, attack) => {
      expect(await harmsOfBuild(() => writeAttack(attack, ground.folder, ground.bait))).toEqual([]);
    },
    120_000,
  );

  it.each(unsightly.map((attack): [string, Attack] => [attack.name, attack]))(
    'are refused for their looks as %s',
    async (_, attack) => {
      writeAttack(attack, ground.folder, ground.bait);
      const output = join(ground.folder, '../output');
      const { ok, document } = await buildSilently(ground.folder, output);
      const errors = document.reports.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ severity }) => severity === 'error'),
      );
      expect([ok, [...new Set(errors.map(({ code }) => code))]]).toEqual([false, attack.built]);
      expect(existsSync(output) ? [...(await filesBelow(output)).keys()] : []).toEqual([]);
      expect(ground.asked).toEqual([]);
    },
    120_000,
  );
});

describe('the witness', () => {
  it('finds scripts, handlers and addresses', () => {
    expect(harmsOfPage('<p onclick="a"><a href="javascript:a">b</a><script>c</script><iframe></iframe>')).toEqual([
      'handles onclick',
      'refers to javascript:a',
      'has a script',
      'has iframe',
    ]);
  });

  it('finds traces', async () => {
    expect(await harmsOf('a.md', new TextEncoder().encode(`甲${canaryText}乙`), [canaryText])).toEqual([
      `a.md tells ${canaryText}`,
    ]);
  });
});
