import { defineConfig } from 'vitest/config';

/** Builds that are killed, and whatever else goes wrong around a build. */
export default defineConfig({
  test: {
    include: ['tests/faults/*.faults.ts'],
    testTimeout: 400_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    disableConsoleIntercept: true,
  },
});
