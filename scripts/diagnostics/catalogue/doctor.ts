import { kind } from '../diagnostic.ts';

/** A check that itself came to nothing. */
export const doctorUnchecked = kind<{ reason: string }>({
  code: 'doctor-unchecked',
  severity: 'warning',
  zh: ({ reason }) => ({
    message: `这一项未能检查：${reason}`,
    hint: '先处理其他各项，再运行一次 huikan doctor。',
  }),
  en: ({ reason }) => ({
    message: `This couldn't be checked: ${reason}`,
    hint: 'Mend the others first, then run huikan doctor again.',
  }),
});

export const doctorNode = kind<{ version: string; needed: string }>({
  code: 'doctor-node',
  severity: 'error',
  zh: ({ version, needed }) => ({
    message: `Node.js 是 ${version}，版本过低，须为 ${needed} 或更新版本。`,
    hint: '安装新版 Node.js 后，重新运行 npm ci。',
  }),
  en: ({ version, needed }) => ({
    message: `Node.js is ${version}, which is too old: ${needed} or later is needed.`,
    hint: 'Install a newer Node.js, then run npm ci again.',
  }),
});

/** A package that the program loads at work can't be used. */
export const doctorPackage = kind<{ name: string; reason: string }>({
  code: 'doctor-package',
  severity: 'error',
  zh: ({ name, reason }) => ({
    message: `依赖包 ${name} 不能使用：${reason}`,
    hint: '在会刊目录下重新运行 npm ci（缺网络时，从装好的机器上整个复制 node_modules）。',
  }),
  en: ({ name, reason }) => ({
    message: `The package ${name} can't be used: ${reason}`,
    hint: "Run npm ci again in Huikan's folder, or copy node_modules as a whole from a machine where it works.",
  }),
});

/** A face of the package isn't there or is damaged. */
export const doctorFace = kind<{ face: string; reason: string }>({
  code: 'doctor-face',
  severity: 'error',
  zh: ({ face, reason }) => ({
    message: `字体 ${face} 缺失或损坏：${reason}`,
    hint: '字体随 npm 包提供，不必装到系统里：重新运行 npm ci 即可。',
  }),
  en: ({ face, reason }) => ({
    message: `The face ${face} is missing or damaged: ${reason}`,
    hint: 'Faces come with the npm packages and need not be installed on the system: run npm ci again.',
  }),
});

/** What a folder is for. */
export type FolderRole = 'content' | 'output' | 'cache' | 'temporary';

const folderZh: Readonly<Record<string, string>> = {
  content: '内容目录',
  output: '输出目录',
  cache: '缓存目录',
  temporary: '临时目录',
};

const folderHints: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  content: {
    zh: '不影响生成，但不能导入来稿、自动改正和在预览中修改；需要时请取得该目录的写权限，或用 --content 另指目录。',
    en: 'Builds work, but nothing can be imported, fixed or edited there: get the right to write, or name another folder with --content.',
  },
  output: {
    zh: '取得该目录的写权限，磁盘已满时腾出空间，或用 --out 另指目录。',
    en: 'Get the right to write there, make room where the disk is full, or name another folder with --out.',
  },
  cache: {
    zh: '不影响生成，只是每次都要全部重做；可用环境变量 XDG_CACHE_HOME（只管中间结果的是 HUIKAN_CACHE）另指目录。',
    en: 'Builds work, but make everything anew each time: name another folder with XDG_CACHE_HOME (or HUIKAN_CACHE for what is kept between builds).',
  },
  temporary: {
    zh: '取得该目录的写权限，磁盘已满时腾出空间，或用环境变量 TMPDIR（Windows 为 TEMP）另指目录。',
    en: 'Get the right to write there, make room where the disk is full, or name another folder with TMPDIR (TEMP on Windows).',
  },
};

const roleHint = (role: string, language: 'zh' | 'en'): string =>
  folderHints[role]?.[language] ??
  { zh: '取得写权限，或另指目录。', en: 'Get the right to write there, or name another folder.' }[language];

export const doctorFolder = kind<{ role: FolderRole; path: string; reason: string }>({
  code: 'doctor-folder',
  severity: 'error',
  zh: ({ role, path, reason }) => ({
    message: `${folderZh[role] ?? '目录'} ${path} 不能写入：${reason}`,
    hint: roleHint(role, 'zh'),
  }),
  en: ({ role, path, reason }) => ({
    message: `The ${role} folder ${path} can't be written to: ${reason}`,
    hint: roleHint(role, 'en'),
  }),
});

/** The content can't even be read. */
export const doctorContent = kind<{ path: string; reason: string }>({
  code: 'doctor-content-unreadable',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: `内容目录 ${path} 不能读取：${reason}`,
    hint: '取得该目录的读权限，或用 --content 另指目录。',
  }),
  en: ({ path, reason }) => ({
    message: `The content folder ${path} can't be read: ${reason}`,
    hint: 'Get the right to read it, or name another folder with --content.',
  }),
});

/** There is no place of the user's own for things that can be made again. */
export const doctorNoCache = kind<Record<never, never>>({
  code: 'doctor-no-cache',
  severity: 'warning',
  zh: () => ({
    message: '本用户没有主目录，无处存放浏览器和中间结果，每次运行都要重新解包、全部重做。',
    hint: '设置环境变量 XDG_CACHE_HOME，指向一个可以写入的目录（绝对路径）。',
  }),
  en: () => ({
    message:
      'This user has no home, so that there is no cache: the browser is unpacked and everything made anew at each run.',
    hint: 'Set XDG_CACHE_HOME to a folder that can be written to, by its absolute path.',
  }),
});

export const doctorSpace = kind<{ path: string; free: string; wanted: string }>({
  code: 'doctor-space',
  severity: 'warning',
  zh: ({ path, free, wanted }) => ({
    message: `${path} 所在磁盘只剩 ${free}，宜有 ${wanted} 以上。`,
    hint: '腾出空间，或换一个目录。',
  }),
  en: ({ path, free, wanted }) => ({
    message: `Only ${free} are free where ${path} is; ${wanted} are advisable.`,
    hint: 'Make room, or use another folder.',
  }),
});

export const doctorMemory = kind<{ free: string; wanted: string }>({
  code: 'doctor-memory',
  severity: 'warning',
  zh: ({ free, wanted }) => ({
    message: `可用内存只有 ${free}；生成一份四个专题的报告约需 ${wanted}。`,
    hint: '关闭其他程序，放宽容器的内存限制，或用 --jobs 1 逐页排印。',
  }),
  en: ({ free, wanted }) => ({
    message: `Only ${free} of memory can be had; a build of a report of four topics takes about ${wanted}.`,
    hint: 'Close other programs, let the container have more, or print one page at a time with --jobs 1.',
  }),
});

/** No browser could be tried, for a reason that isn't the browser's own. */
export const doctorBrowser = kind<{ reason: string }>({
  code: 'doctor-browser',
  severity: 'error',
  zh: ({ reason }) => ({
    message: `浏览器未能启动：${reason}`,
    hint: '先处理依赖包、字体和临时目录各项；它们都正常时，用 --browser 换一个浏览器。',
  }),
  en: ({ reason }) => ({
    message: `No browser could be started: ${reason}`,
    hint: 'Mend packages, faces and the temporary folder first; if they are fine, name another browser with --browser.',
  }),
});

export const doctorBrowserSlow = kind<{ seconds: number }>({
  code: 'doctor-browser-slow',
  severity: 'error',
  zh: ({ seconds }) => ({
    message: `浏览器 ${seconds} 秒内没有印出试印页，已放弃。`,
    hint: '机器繁忙时请稍后再试；仍不行时，用 --browser 换一个浏览器，或去掉 --browser 和 HUIKAN_BROWSER。',
  }),
  en: ({ seconds }) => ({
    message: `The browser didn't print the trial page in ${seconds} s and was given up.`,
    hint: 'Try again when the machine is less busy; else name another browser with --browser, or take away --browser and HUIKAN_BROWSER.',
  }),
});

/** The page that came out doesn't say what was put on it. */
export const doctorBrowserText = kind<{ expected: string; read: string }>({
  code: 'doctor-browser-text',
  severity: 'error',
  zh: ({ expected, read }) => ({
    message: `试印页上应为“${expected}”，读回的却是“${read}”。`,
    hint: '这个浏览器排不好文字：用 --browser 换一个浏览器，或去掉 --browser 和 HUIKAN_BROWSER，使用自带的浏览器。',
  }),
  en: ({ expected, read }) => ({
    message: `The trial page should say “${expected}”, but “${read}” was read back.`,
    hint: 'This browser sets no proper text: name another with --browser, or take away --browser and HUIKAN_BROWSER to use the embedded one.',
  }),
});

export const doctorEmbeddedOld = kind<{ version: string; days: number; since: string }>({
  code: 'doctor-embedded-old',
  severity: 'warning',
  zh: ({ version, days, since }) => ({
    message: `自带的浏览器（${version}，${since} 发布）已有 ${days} 天，此后发现的安全漏洞没有修补。它只排印会刊自己生成的文件，不连网络。`,
    hint: '内容和模板都出自本单位时可继续使用；用了外来的模板或图片，请用 --browser 指定一个及时更新的浏览器。',
  }),
  en: ({ version, days, since }) => ({
    message: `The embedded browser (${version}, published ${since}) is ${days} days old and lacks the security fixes since. It only renders documents that Huikan makes, without any network.`,
    hint: 'Go on using it where content and templates are your own; for templates or pictures from elsewhere, name an up-to-date browser with --browser.',
  }),
});

/** The package's age isn't in the table. */
export const doctorEmbeddedUnknown = kind<{ version: string }>({
  code: 'doctor-embedded-unknown',
  severity: 'warning',
  zh: ({ version }) => ({
    message: `不知道自带的浏览器（${version}）是何时发布的。`,
    hint: '运行 npm view @sparticuz/chromium time 查看发布日期。',
  }),
  en: ({ version }) => ({
    message: `It isn't known when the embedded browser (${version}) was published.`,
    hint: 'Run npm view @sparticuz/chromium time to see.',
  }),
});

/** The embedded browser's package isn't there. */
export const doctorEmbeddedMissing = kind<{ reason: string }>({
  code: 'doctor-embedded-missing',
  severity: 'warning',
  zh: ({ reason }) => ({
    message: `没有自带的浏览器：${reason}`,
    hint: '重新运行 npm ci；已用其他浏览器排印时可不理会。',
  }),
  en: ({ reason }) => ({
    message: `The embedded browser isn't there: ${reason}`,
    hint: 'Run npm ci again; where another browser prints, this can be let be.',
  }),
});

/** Libraries that the embedded browser needs and that neither the system nor the package has. */
export const doctorLibraries = kind<{ names: string }>({
  code: 'doctor-libraries',
  severity: 'warning',
  zh: ({ names }) => ({
    message: `自带的浏览器所需的库，系统和包里都没有：${names}。`,
    hint: '用系统的软件包管理器装上它们；或用 --browser 指定一个装好的浏览器。',
  }),
  en: ({ names }) => ({
    message: `Libraries that the embedded browser needs are neither on the system nor in the package: ${names}.`,
    hint: "Install them with the system's package manager, or name an installed browser with --browser.",
  }),
});

/** The Ghostscript that was named doesn't work. */
export const doctorGhostscript = kind<{ named: string }>({
  code: 'doctor-ghostscript',
  severity: 'warning',
  zh: ({ named }) => ({
    message: `HUIKAN_GHOSTSCRIPT 指定的 ${named} 不能运行，要求转换颜色的印张将无法转换。`,
    hint: '改正这个环境变量，或去掉它；不需要 CMYK 印张时可不理会。',
  }),
  en: ({ named }) => ({
    message: `${named}, which HUIKAN_GHOSTSCRIPT names, doesn't run; press sheets whose colours are to be converted can't be made.`,
    hint: 'Correct the variable or take it away; where no CMYK sheets are wanted, this can be let be.',
  }),
});
