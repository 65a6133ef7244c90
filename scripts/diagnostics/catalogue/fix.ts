import { kind } from '../diagnostic.ts';

/** Fixed content would have errors that it hadn't. */
export const fixRefused = kind<Record<never, never>>({
  code: 'fix-refused',
  severity: 'warning',
  zh: () => ({
    message: '自动改正后内容会出现新的错误，已全部放弃，文件没有改动。',
    hint: '请按各条提示逐处手工改正。',
  }),
  en: () => ({
    message: 'The fixes would bring new errors into the content; none was made.',
    hint: 'Make them by hand, one after the other.',
  }),
});

export const fixChanged = kind<{ path: string }>({
  code: 'fix-file-changed',
  severity: 'warning',
  zh: ({ path }) => ({
    message: `${path} 在检查期间被改动，没有自动改正。`,
    hint: '请保存好其他程序中的改动，再运行一次。',
  }),
  en: ({ path }) => ({
    message: `${path} changed while it was checked, and wasn't fixed.`,
    hint: 'Save what is open elsewhere and run it again.',
  }),
});

export const fixNotWritten = kind<{ path: string; reason: string }>({
  code: 'fix-not-written',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: `${path} 无法写入：${reason}`,
    hint: '检查文件和文件夹的权限、磁盘空间，以及文件是否被其他程序占用。原文件保持不变。',
  }),
  en: ({ path, reason }) => ({
    message: `${path} can't be written: ${reason}`,
    hint: 'Check the rights and free space, and whether another program holds the file. It stands as it was.',
  }),
});
