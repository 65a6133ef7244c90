import type { Message } from './messages.ts';

const sandboxes = {
  used: { zh: '沙箱已启用', en: 'in its sandbox' },
  root: {
    zh: '未用沙箱：以 root 身份运行，浏览器不允许',
    en: 'without its sandbox, which it may not use as root',
  },
  // A warning says why.
  refused: { zh: '未用沙箱', en: 'without its sandbox' },
  elsewhere: {
    zh: '沙箱由那台机器决定',
    en: 'whose sandbox is up to the machine it runs on',
  },
} as const;

/** Names of checks and states. */
export const doctorNames = {
  node: { zh: 'Node.js', en: 'Node.js' },
  packages: { zh: '依赖包', en: 'Packages' },
  faces: { zh: '字体', en: 'Faces' },
  temporary: { zh: '临时目录', en: 'Temporary folder' },
  cache: { zh: '缓存目录', en: 'Cache' },
  output: { zh: '输出目录', en: 'Output' },
  content: { zh: '内容目录', en: 'Content' },
  memory: { zh: '内存', en: 'Memory' },
  browser: { zh: '浏览器', en: 'Browser' },
  embedded: { zh: '自带的浏览器', en: 'Embedded browser' },
  libraries: { zh: '浏览器所需的库', en: "Browser's libraries" },
  ghostscript: { zh: 'Ghostscript', en: 'Ghostscript' },
  office: { zh: '办公软件', en: 'Office suite' },
  fine: { zh: '正常', en: 'fine' },
  warning: { zh: '注意', en: 'warning' },
  missing: { zh: '缺失', en: 'missing' },
} as const satisfies Readonly<Record<string, Message>>;

/** What is said of the machine. */
export const doctorMessages = {
  checkingMachine: (check: Message): Message => ({ zh: `检查${check.zh}`, en: `Checking: ${check.en}` }),
  nodeFound: (version: string, needed: string): Message => ({
    zh: `${version}（须为 ${needed} 或更新版本）`,
    en: `${version} (${needed} or later is needed)`,
  }),
  packagesFound: (names: readonly string[]): Message => ({
    zh: `${names.join('、')} 可以使用`,
    en: `${names.join(', ')} can be used`,
  }),
  facesFound: (count: number, least: number, most: number): Message => ({
    zh: `${count} 个字体文件完好，各有 ${least} 至 ${most} 个字符；系统不必装字体和 fontconfig`,
    en: `${count} faces are whole, with ${least} to ${most} characters each; the system needs neither fonts nor fontconfig`,
  }),
  folderFound: (path: string, exists: boolean, free: string | null): Message => ({
    zh: `${path} ${exists ? '可以写入' : '尚未建立，可以建立'}${free === null ? '' : `，所在磁盘余 ${free}`}`,
    en: `${path} ${exists ? 'can be written to' : "doesn't exist yet and can be made"}${free === null ? '' : `, ${free} free`}`,
  }),
  memoryFound: (total: string, free: string | null, least: string, most: string): Message => ({
    zh: `共 ${total}，${free === null ? '系统没有说明还有多少可用' : `可用 ${free}`}；生成四个专题的报告约用 ${least}，四百个专题约用 ${most}`,
    en: `${total} in all, ${free === null ? "the system doesn't say how much can be had" : `${free} to be had`}; a report of four topics takes about ${least}, one of four hundred ${most}`,
  }),
  browserFound: (
    name: Message,
    version: string,
    times: { readonly start: string; readonly print: string },
    sandbox: keyof typeof sandboxes,
  ): Message => ({
    zh: `${name.zh}，${version}；启动 ${times.start}，试印一页 ${times.print}，读回的文字无误；${sandboxes[sandbox].zh}`,
    en: `${name.en}, ${version}; started in ${times.start}, printed a page in ${times.print} whose text was read back; ${sandboxes[sandbox].en}`,
  }),
  embeddedBrowser: (): Message => ({ zh: '自带的浏览器', en: 'the embedded one' }),
  embeddedFound: (version: string, since: string, days: number): Message => ({
    zh: `${version}，${since} 发布，至今 ${days} 天；只排印会刊自己生成的文件，不连网络`,
    en: `${version}, published ${since}, ${days} days ago; it only renders documents that Huikan makes, without any network`,
  }),
  embeddedElsewhere: (platform: string): Message => ({
    zh: `只有 Linux x64 版；这台机器是 ${platform}，用已安装的浏览器`,
    en: `it is for Linux x64 only; this machine is ${platform} and uses an installed browser`,
  }),
  librariesFound: (system: number, own: readonly string[]): Message => ({
    zh: `系统有 ${system} 个${own.length === 0 ? '，已齐全' : `，包里补上 ${own.join('、')}`}`,
    en: `the system has ${system}${own.length === 0 ? ', which is all' : `, the package brings ${own.join(', ')}`}`,
  }),
  librariesUnneeded: (): Message => ({ zh: '没有使用自带的浏览器，不必检查', en: "the embedded browser isn't used" }),
  ghostscriptFound: (version: string): Message => ({
    zh: `${version}（可选，用于转换印张的颜色）`,
    en: `${version} (optional, for converting the colours of press sheets)`,
  }),
  ghostscriptUnneeded: (): Message => ({
    zh: '没有安装；可选，只在转换印张的颜色（CMYK 等）时需要',
    en: 'not installed; optional, for converting the colours of press sheets (CMYK) only',
  }),
  officeUnneeded: (): Message => ({
    zh: '不需要；PPTX 由会刊自己写成',
    en: 'not needed; Huikan writes presentations itself',
  }),
  machineFit: (warnings: number): Message => ({
    zh: `这台机器可以生成全部文件${warnings === 0 ? '' : `；有 ${warnings} 项需要注意`}`,
    en: `Builds work on this machine${warnings === 0 ? '' : `; ${warnings} ${warnings === 1 ? 'check gives' : 'checks give'} a warning`}`,
  }),
  machineUnfit: (count: number): Message => ({
    zh: `这台机器还不能生成文件：有 ${count} 项缺失，请按上面的提示处理`,
    en: `Builds don't work on this machine yet: ${count} ${count === 1 ? 'thing is' : 'things are'} missing; do what is said above`,
  }),
} as const;
