import { defineConfig } from 'vitest/config';

/** Rooms whose tests change nothing that others see: their files share what is loaded, which takes longer than most of them run. */
const shared = [
  'booklet',
  'build',
  'change',
  'chart',
  'content',
  'deck',
  'diagnostics',
  'editing',
  'facts',
  'fonts',
  'graph',
  'handout',
  'import',
  'imposition',
  'ledger',
  'pdf',
  'proof',
  'raster',
  'talk',
  'templates',
  'typography',
].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: shared } },
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
