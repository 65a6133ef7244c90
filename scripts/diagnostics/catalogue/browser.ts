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

/** There is no place for what exists only while something is printed. */
export const temporaryUnusable = kind<{ folder: string; reason: string }>({
  code: 'browser-temporary',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: `临时目录 ${folder} 不能用，无法排印：${reason}`,
    hint: '检查该目录是否存在、能否写入，以及磁盘空间；或用环境变量 TMPDIR 换一个目录。原有文件保持不变。',
  }),
  en: ({ folder, reason }) => ({
    message: `Nothing can be printed, because the folder for temporary files ${folder} can't be used: ${reason}`,
    hint: 'Check that it is there, its rights and the free space, or name another one by the environment variable TMPDIR. The old files stand.',
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
    hint: '重新运行一次；若仍失败，运行 huikan doctor 检查这台机器，或用 --jobs 1 逐页排印。',
  }),
  en: ({ name, reason }) => ({
    message: `${name} couldn't be printed: ${reason}`,
    hint: 'Run it once more; if it fails again, run huikan doctor to look at this machine, or print one page at a time with --jobs 1.',
  }),
});

const startAgain = {
  zh: '启动它时加上 --font-render-hinting=none（browserless、Selenium 写在启动参数里）；见 docs/remote-browsers.md。',
  en: 'Start it with --font-render-hinting=none (browserless and Selenium take it as a launch argument); see docs/remote-browsers.md.',
};

/** None of the browsers named by address can be reached, or the one at this address can't. */
export const browserUnreachable = kind<{ address: string; reason: string }>({
  code: 'browser-unreachable',
  severity: 'error',
  zh: ({ address, reason }) => ({
    message: `连接不上 ${address} 的浏览器：${reason}`,
    hint: '检查地址、端口和口令，以及那里的浏览器是否已打开远程调试；地址可写 ws://、wss://、http:// 或 https://。',
  }),
  en: ({ address, reason }) => ({
    message: `The browser at ${address} can't be reached: ${reason}`,
    hint: 'Check address, port and token, and that the browser there listens for DevTools; addresses begin with ws://, wss://, http:// or https://.',
  }),
});

/** One of several browsers can't be reached when the work begins; the others do it. */
export const browserLeftOut = kind<{ address: string; reason: string }>({
  code: 'browser-left-out',
  severity: 'warning',
  zh: ({ address, reason }) => ({
    message: `连接不上 ${address} 的浏览器（${reason}），由其余浏览器排印。`,
    hint: '输出不受影响，只是慢一些；检查该地址，或从 --browser 中去掉它。',
  }),
  en: ({ address, reason }) => ({
    message: `The browser at ${address} can't be reached (${reason}); the others print.`,
    hint: "The output is the same, only later. Check the address, or don't name it with --browser.",
  }),
});

/** A browser rounds the advances of type to whole pixels: its lines would be others than ours. */
export const browserHinted = kind<{ address: string }>({
  code: 'browser-hinted',
  severity: 'error',
  zh: ({ address }) => ({
    message: `${address} 的浏览器开着字形微调（hinting），字宽被取整，排出的行会与别处不同。`,
    hint: startAgain.zh,
  }),
  en: ({ address }) => ({
    message: `The browser at ${address} hints type, so that widths are rounded and lines would differ from those printed elsewhere.`,
    hint: startAgain.en,
  }),
});

/** A browser without any face prints pages without text. */
export const browserNoText = kind<{ address: string }>({
  code: 'browser-no-text',
  severity: 'error',
  zh: ({ address }) => ({
    message: `${address} 的浏览器排不出文字：那台机器上没有可用的字体或 fontconfig 配置，印出的页面会是空白。`,
    hint: '在那台机器（或容器映像）里装上 fontconfig 和任意一种字体；文件所用的字体由页面自带，不必安装。',
  }),
  en: ({ address }) => ({
    message: `The browser at ${address} sets no text: its machine has no font or no fontconfig configuration, and pages would come out blank.`,
    hint: 'Install fontconfig and any font there (or in its container image). The faces that documents use come with the pages and need not be installed.',
  }),
});

/** Browsers of differing versions would print pages of one document differently. */
export const browserVersions = kind<{ found: string }>({
  code: 'browser-versions',
  severity: 'error',
  zh: ({ found }) => ({
    message: `几个浏览器的版本不同，印出的文件会因页面落在哪个浏览器而异：${found}。`,
    hint: '各处换成同一版本（容器映像写明版本号，不用 latest），或只用其中版本相同的几个。',
  }),
  en: ({ found }) => ({
    message: `The browsers are of different versions, so that files would depend on which of them prints a page: ${found}.`,
    hint: 'Run the same version everywhere (name it in the container image, not latest), or name only those that agree.',
  }),
});

/** The browsers elsewhere agree with each other, but not with the one that comes with the package. */
export const browserOtherMajor = kind<{ version: string; embedded: string }>({
  code: 'browser-other-major',
  severity: 'warning',
  zh: ({ version, embedded }) => ({
    message: `所用浏览器是 ${version}，自带的是第 ${embedded} 版；与用自带浏览器生成的文件相比，字节可能不同。`,
    hint: `只有要求两边逐字节相同时才要紧：把那里的浏览器换成第 ${embedded} 版。`,
  }),
  en: ({ version, embedded }) => ({
    message: `The browser is ${version}, the embedded one of version ${embedded}; files may differ in their bytes from those the embedded one makes.`,
    hint: `That matters only where both must be the same to the byte: then run version ${embedded} there.`,
  }),
});

/** A browser is gone at work; what it was doing is done by the others. */
export const browserLost = kind<{ address: string; reason: string; left: number }>({
  code: 'browser-lost',
  severity: 'warning',
  zh: ({ address, reason, left }) => ({
    message: `与 ${address} 的浏览器失去联系（${reason}），它手上的页面改由其余 ${left} 个浏览器排印。`,
    hint: '输出不受影响；检查那台机器的内存，或连接池的会话时限。',
  }),
  en: ({ address, reason, left }) => ({
    message: `The browser at ${address} is lost (${reason}); its pages are printed by the ${left} left.`,
    hint: 'The output is the same. Check the memory of that machine, or how long its pool lets a session last.',
  }),
});

/** A browser of this machine ended or got stuck at work; another one does what was unfinished. */
export const browserRenewed = kind<{ names: readonly string[]; reason: string }>({
  code: 'browser-renewed',
  severity: 'warning',
  zh: ({ names, reason }) => ({
    message: `浏览器在排印${names.length === 0 ? '途中' : ` ${names.join('、')} 时`}中断（${reason}），已另启一个，重新排印未完成的页面。`,
    hint: '输出不受影响；若经常出现，检查内存是否充足，或用 --jobs 1 逐页排印。',
  }),
  en: ({ names, reason }) => ({
    message: `The browser failed${names.length === 0 ? '' : ` while it printed ${names.join(', ')}`} (${reason}); another one was started and prints what was unfinished.`,
    hint: 'The output is the same. If it happens often, check memory, or print one page at a time with --jobs 1.',
  }),
});

/** All of several browsers are gone. */
export const browsersLost = kind<{ name: string; count: number; reason: string }>({
  code: 'browsers-lost',
  severity: 'error',
  zh: ({ name, count, reason }) => ({
    message: `${name} 未能排印：${count} 个浏览器全部失去联系，最后一个的原因是：${reason}`,
    hint: '检查那些机器和网络后重新运行；去掉 --browser 就用自带的浏览器。',
  }),
  en: ({ name, count, reason }) => ({
    message: `${name} couldn't be printed: all ${count} browsers are lost, the last of them because: ${reason}`,
    hint: 'Check those machines and the network and run again; without --browser the embedded browser is used.',
  }),
});

/** A document that was at work in browsers whenever one was lost is not sent to the next. */
export const printFellsBrowsers = kind<{ name: string; count: number; reason: string }>({
  code: 'browser-felled',
  severity: 'error',
  zh: ({ name, count, reason }) => ({
    message: `排印 ${name} 时先后有 ${count} 个浏览器中断（${reason}），为免拖垮其余浏览器，不再重试。`,
    hint: '检查该文件中过大的图片或表格，以及排印所用机器的内存。',
  }),
  en: ({ name, count, reason }) => ({
    message: `${count} browsers were lost while they printed ${name} (${reason}); it isn't sent to another, which it might take along.`,
    hint: 'Look for huge pictures or tables in it, and check the memory of the machine that prints.',
  }),
});
