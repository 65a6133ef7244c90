import { defineConfig } from 'vitest/config';

/** Long runs, each in a process of its own, which is held against what it held near the beginning. */
export default defineConfig({
  test: {
    include: ['tests/endurance/*.endurance.ts'],
    pool: 'forks',
    execArgv: ['--expose-gc'],
    maxWorkers: 2,
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
  },
});
