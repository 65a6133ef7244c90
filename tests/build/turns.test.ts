import { expect, it } from 'vitest';
import { oneByOne, together } from '../../scripts/build/turns.ts';

async function most(several: typeof oneByOne): Promise<readonly [number, readonly number[]]> {
  let [busy, highest] = [0, 0];
  const squares = await several([3, 1, 2], async (number) => {
    busy += 1;
    highest = Math.max(highest, busy);
    for (let wait = 0; wait < number; wait += 1) await Promise.resolve();
    busy -= 1;
    return number * number;
  });
  return [highest, squares];
}

it('does one after the other, or all at once', async () => {
  expect(await most(oneByOne)).toEqual([1, [9, 1, 4]]);
  expect(await most(together)).toEqual([3, [9, 1, 4]]);
});

it('stops at the first that fails', async () => {
  const begun: number[] = [];
  const failing = oneByOne([1, 2, 3], async (number) => {
    begun.push(number);
    if (number === 2) throw new Error('two');
  });
  await expect(failing).rejects.toThrow('two');
  expect(begun).toEqual([1, 2]);
});
