import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAttacks } from '../../attacks/attack.ts';
import { canaryText, type Ground, openGround, runAttack } from '../../attacks/ground.ts';

const attacks = readAttacks();
const prototype = Object.getOwnPropertyNames(Object.prototype).sort();

let ground: Ground;
beforeEach(async () => {
  ground = await openGround();
});
afterEach(() => ground.close());

/** Whether an error is the one expected, which may name its place or not. */
const is = (error: string, expected: string): boolean => error === expected || error.startsWith(`${expected} `);

describe('the attacks', () => {
  it('are at least 150, of every area', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(150);
    expect([...new Set(attacks.map(({ name }) => name.split('/')[0]))]).toEqual([
      'addresses',
      'characters',
      'drawings',
      'import',
      'markdown',
      'markup',
      'paths',
      'pictures',
      'settings',
      'templates',
      'yaml',
    ]);
  });

  // Harmless builds are tested together with their outputs.
  const alone = attacks.filter(({ run, comes }) => run !== 'build' || comes !== 'harmless');

  it.each(alone.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const { errors, said } = await runAttack(attack, ground);
    const expected = attack.comes === 'harmless' ? [] : attack.comes;
    expect(errors.filter((error) => !expected.some((code) => is(error, code)))).toEqual([]);
    expect(expected.filter((code) => !errors.some((error) => is(error, code)))).toEqual([]);
    expect(said).not.toContain(canaryText);
    expect(ground.asked).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  });
});
