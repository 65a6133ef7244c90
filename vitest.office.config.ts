import { defineConfig } from 'vitest/config';

/** Tests that need an office suite or Ghostscript on the machine, apart from those that need npm packages only. */
export default defineConfig({
  test: {
    include: ['tests/office/*.office.ts'],
    testTimeout: 60_000,
    hookTimeout: 150_000,
  },
});
