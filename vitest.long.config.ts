import { defineConfig } from 'vitest/config';

/** Whole builds of many reports: too long to be run at every change. */
export default defineConfig({
  test: {
    include: ['tests/end-to-end/long/*.long.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
