import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnstile } from '../../scripts/browser/pool.ts';

const never = new AbortController().signal;

describe('the turnstile', () => {
  it('lets no more in than there are places, in the order they came', async () => {
    const durations = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), durations, async (places, ticks) => {
        const turn = turnstile(places);
        const begun: number[] = [];
        let inside = 0;
        let most = 0;
        const results = ticks.map((count, index) =>
          turn(never, async () => {
            begun.push(index);
            inside += 1;
            most = Math.max(most, inside);
            for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
            inside -= 1;
            return index;
          }),
        );
        expect(await Promise.all(results)).toEqual(ticks.map((_, index) => index));
        expect(begun).toEqual(ticks.map((_, index) => index));
        expect(most).toBeLessThanOrEqual(places);
      }),
    );
  });

  it('frees the place of a task that fails', async () => {
    const turn = turnstile(1);
    await expect(turn(never, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await turn(never, async () => 'next')).toBe('next');
  });

  it('lets a waiting task go when its signal aborts, and the others keep their turn', async () => {
    const turn = turnstile(1);
    let leave = (): void => {};
    const first = turn(never, () => new Promise<void>((resolve) => (leave = resolve)));
    const stop = new AbortController();
    const ran: string[] = [];
    const second = turn(stop.signal, async () => void ran.push('second'));
    const third = turn(never, async () => void ran.push('third'));
    stop.abort(new Error('no longer wanted'));
    await expect(second).rejects.toThrow('no longer wanted');
    leave();
    await Promise.all([first, third]);
    expect(ran).toEqual(['third']);
    await expect(turn(stop.signal, async () => 'late')).rejects.toThrow('no longer wanted');
  });
});
