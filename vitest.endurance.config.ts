import { defineConfig } from 'vitest/config';

/** Long runs in one process, held against what the process held near the beginning: one after the other, since each measures its own process. */
export default defineConfig({
  test: {
    include: ['tests/endurance/*.endurance.ts'],
    pool: 'forks',
    execArgv: ['--expose-gc'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
