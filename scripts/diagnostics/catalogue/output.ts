import { kind } from '../diagnostic.ts';

/** There is nothing to check. */
export const noOutput = kind<{ folder: string }>({
  code: 'output-none',
  severity: 'error',
  zh: ({ folder }) => ({
    message: `${folder} 中没有可检查的输出：找不到能读的 manifest.json。`,
    hint: '先运行 huikan build，或用 --out 指明输出目录。',
  }),
  en: ({ folder }) => ({
    message: `${folder} has no output to check: there is no manifest.json that can be read.`,
    hint: 'Run huikan build first, or name the output folder with --out.',
  }),
});

/** A file that the manifest names isn't there. */
export const outputMissing = kind<Record<never, never>>({
  code: 'output-missing',
  severity: 'error',
  zh: () => ({
    message: 'manifest.json 中列有这个文件，但它不在输出目录里。',
    hint: '重新生成，或找回文件。',
  }),
  en: () => ({
    message: 'The manifest names this file, but it isn’t in the output folder.',
    hint: 'Build again, or bring the file back.',
  }),
});

/** A file isn't the one that was built. */
export const outputChanged = kind<Record<never, never>>({
  code: 'output-changed',
  severity: 'warning',
  zh: () => ({
    message: '文件与生成时不同（SHA-256 不符）。',
    hint: '如果是有意修改，交付前请逐页核对；否则请重新生成。改过的文件不会被覆盖，会另存。',
  }),
  en: () => ({
    message: 'The file isn’t the one that was built: its SHA-256 differs.',
    hint: 'If it was changed on purpose, read it through before it goes out; otherwise build again. A changed file isn’t overwritten but set aside.',
  }),
});
