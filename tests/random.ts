/** Randomness that is the same for the same seed. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  fraction(): number;
  /** A whole number from 0 up to, but not, a bound. */
  below(bound: number): number;
  /** Whether a chance came true. */
  chance(probability: number): boolean;
  /** One of some things. */
  pick<T>(from: readonly T[]): T;
}

/** Randomness from a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const whole = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const random: Random = {
    fraction: () => whole() / 2 ** 32,
    below: (bound) => whole() % bound,
    chance: (probability) => random.fraction() < probability,
    pick(from) {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return from[random.below(from.length)] as (typeof from)[number];
    },
  };
  return random;
}
