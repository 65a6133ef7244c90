import { kind } from '../diagnostic.ts';

export const browserNotFound = kind<Record<never, never>>({
  code: 'browser-not-found',
  severity: 'error',
  zh: () => ({
    message: '没有找到可用的浏览器，无法排印。',
    hint: '安装 Chrome、Chromium 或 Edge，或用 --browser（环境变量 HUIKAN_BROWSER）指定浏览器程序的路径。',
  }),
  en: () => ({
    message: 'No browser was found to print with.',
    hint: 'Install Chrome, Chromium or Edge, or name one with --browser (or HUIKAN_BROWSER).',
  }),
});

export const browserMissing = kind<{ path: string }>({
  code: 'browser-missing',
  severity: 'error',
  zh: ({ path }) => ({
    message: `指定的浏览器 ${path} 不存在。`,
    hint: '检查 --browser 或环境变量 HUIKAN_BROWSER；去掉它们就使用自带的浏览器。',
  }),
  en: ({ path }) => ({
    message: `The browser ${path} doesn't exist.`,
    hint: 'Check --browser or HUIKAN_BROWSER; without them the embedded browser is used.',
  }),
});

export const browserFailed = kind<{ path: string; reason: string }>({
  code: 'browser-start',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: `浏览器 ${path} 启动失败：${reason}`,
    hint: '检查内存、临时目录（须允许执行程序）和 /proc 是否可用；也可用 --browser 换一个浏览器。',
  }),
  en: ({ path, reason }) => ({
    message: `The browser ${path} doesn't start: ${reason}`,
    hint: 'Check memory, /proc and the temporary and cache folders (programs must be allowed to run there), or name another browser with --browser.',
  }),
});

export const unpackFailed = kind<{ folder: string; reason: string }>({
  code: 'browser-unpack',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: `自带的浏览器无法解到 ${folder}：${reason}`,
    hint: '检查该目录的权限和磁盘空间，或设置 XDG_CACHE_HOME 换一个缓存目录。',
  }),
  en: ({ folder, reason }) => ({
    message: `The embedded browser can't be unpacked to ${folder}: ${reason}`,
    hint: 'Check the rights and free space there, or set XDG_CACHE_HOME to another folder.',
  }),
});

export const noSandbox = kind<Record<never, never>>({
  code: 'browser-no-sandbox',
  severity: 'warning',
  zh: () => ({
    message: '这台机器不允许浏览器使用沙箱，已在没有沙箱的情况下排印。',
    hint: '允许用户命名空间（user namespaces）即可启用沙箱。',
  }),
  en: () => ({
    message: "This machine doesn't let the browser use its sandbox; pages are printed without it.",
    hint: 'Allow user namespaces to turn the sandbox on.',
  }),
});

/** The user's cache can't hold the embedded browser; it is unpacked anew for this run. */
export const cacheUnusable = kind<{ folder: string; reason: string }>({
  code: 'browser-cache-unusable',
  severity: 'warning',
  zh: ({ folder, reason }) => ({
    message: `缓存目录 ${folder} 不能用（${reason}），自带的浏览器每次运行都要重新解包，约多用两秒。`,
    hint: '请让该目录归本用户所有、且他人不可写，或设置 XDG_CACHE_HOME 换一个缓存目录。',
  }),
  en: ({ folder, reason }) => ({
    message: `The cache ${folder} can't be used (${reason}), so the embedded browser is unpacked at every run, which takes about two seconds.`,
    hint: 'Make the folder yours and writable by nobody else, or set XDG_CACHE_HOME to another one.',
  }),
});

/** A document took longer than any document should. */
export const printTimedOut = kind<{ name: string; seconds: number }>({
  code: 'browser-timeout',
  severity: 'error',
  zh: ({ name, seconds }) => ({
    message: `${name} 过了${seconds}秒仍未排印完，已放弃。`,
    hint: '机器繁忙时请稍后重试，或用 --jobs 1 逐页排印；用了自定义模板时，检查其中有没有过大的图片或表格。',
  }),
  en: ({ name, seconds }) => ({
    message: `${name} wasn't printed after ${seconds} s and was given up.`,
    hint: 'Try again when the machine is less busy, or with --jobs 1; in templates of your own, look for huge pictures or tables.',
  }),
});

/** A face that a document carries can't be used. */
export const faceUnreadable = kind<{ name: string; faces: string }>({
  code: 'browser-face-unreadable',
  severity: 'error',
  zh: ({ name, faces }) => ({
    message: `${name} 内嵌的字体 ${faces} 已损坏或格式不对，浏览器无法使用。`,
    hint: '用了自定义模板时，检查其中 @font-face 的 data: 地址；否则请重新安装依赖（npm ci）。',
  }),
  en: ({ name, faces }) => ({
    message: `${name} carries the face ${faces}, which is damaged or of an unknown format.`,
    hint: 'In templates of your own, check the data: addresses of @font-face; otherwise install the dependencies again (npm ci).',
  }),
});

/** What the browser gave is no complete PDF. */
export const pdfIncomplete = kind<{ name: string; bytes: number }>({
  code: 'browser-pdf-incomplete',
  severity: 'error',
  zh: ({ name, bytes }) => ({
    message: `${name} 印出的 PDF 不完整（${bytes}字节）。`,
    hint: '多因内存或磁盘空间不足：腾出空间后重试，或用 --jobs 1 逐页排印。',
  }),
  en: ({ name, bytes }) => ({
    message: `The PDF of ${name} is incomplete (${bytes} bytes).`,
    hint: 'Memory or disk space may have run out: make room and try again, or print one page at a time with --jobs 1.',
  }),
});

export const printFailed = kind<{ name: string; reason: string }>({
  code: 'browser-print',
  severity: 'error',
  zh: ({ name, reason }) => ({
    message: `${name} 排印失败：${reason}`,
    hint: '重新运行一次；若仍失败，检查内存，或用 --jobs 1 逐页排印。',
  }),
  en: ({ name, reason }) => ({
    message: `${name} couldn't be printed: ${reason}`,
    hint: 'Run it once more; if it fails again, check memory or print one page at a time with --jobs 1.',
  }),
});
