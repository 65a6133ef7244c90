import type { Message } from './messages.ts';

/** What the command line says of itself. */
export const help = {
  program: {
    zh: '会刊：一份内容，生成会议所需的全部演示文稿、小册子和讲义',
    en: 'Huikan: one report, every sheet and every screen of a session',
  },
  build: { zh: '生成报告的全部文件', en: 'build everything a report is made into' },
  check: { zh: '检查内容和幻灯片版面，不生成文件', en: 'check the content and the fit of slides without building' },
  dev: {
    zh: '在浏览器中预览一份报告：幻灯片、小册子、数据台账和校对意见，保存文件即更新',
    en: 'show a report in a page of the browser: slides, booklet, figures and problems, up to date with each save',
  },
  doctor: {
    zh: '检查这台机器能否生成文件：Node.js、浏览器、字体、目录、内存等，逐项说明该怎么办',
    en: 'look at this machine: Node.js, browser, faces, folders, memory, and say what to do for builds to work',
  },
  port: { zh: '预览所用的本机端口；默认自选空闲端口', en: 'port of this machine for the preview; default: a free one' },
  devReport: {
    zh: '报告名称，即内容目录下的文件夹名；只有一份报告时可不写',
    en: 'name of the report, its folder under the content folder; may be left away where there is only one',
  },
  output: {
    zh: '检查输出目录中已生成的文件：是否齐全、未被改动，PDF 能否付印',
    en: 'check what was built instead: every file there and unchanged, every PDF fit for print',
  },
  facts: {
    zh: '列出报告中的每个数据：原句、位置、截止时间、来源，以及所在的页码和幻灯片',
    en: 'list every figure with its sentence, places, date and source, and where it stands in books and decks',
  },
  format: {
    zh: '列成什么形式：table（终端阅读，默认）、csv（表格软件）、json、html（可检索的网页）',
    en: 'form of the listing: table (for reading, the default), csv (for spreadsheets), json, html (a page to search)',
  },
  to: { zh: '写入文件，不写则打印到标准输出', en: 'file to write to; without it, standard output' },
  import: {
    zh: '把来稿（Word、纯文本、Markdown、保存的网页）导入为内容；同一文件夹再次导入时与已改动的内容合并',
    en: 'take reports (Word, text, Markdown, saved web pages) in as content; into the same folder again: merge with what was edited',
  },
  release: {
    zh: '定版：把已生成的小册子、讲义、幻灯片连同内容冻结为一个版本，付印时用',
    en: 'freeze what was built, with its content, as an edition: to be done when it goes to print',
  },
  label: { zh: '版本名，例如“付印”', en: 'name of the release, such as print-1' },
  changes: {
    zh: '与已定的版本比较：数据、文字、页面、幻灯片的改动，须重印的印张，勘误表',
    en: 'compare with a release: figures, words, pages and slides that changed, sheets to print again, the errata slip',
  },
  since: { zh: '与哪个版本比较', en: 'the release to compare with' },
  accept: {
    zh: '把列出的改动记为处理完毕，以后不再列出',
    en: 'note the listed changes as dealt with: they are not listed again',
  },
  files: {
    zh: '来稿文件，按给出的次序合为一份报告；- 或不写为标准输入',
    en: 'files, joined into one report in this order; - or none: standard input',
  },
  importOut: {
    zh: '报告的文件夹；默认在内容目录下，以第一个文件命名',
    en: "the report's folder; default: in the content folder, named after the first file",
  },
  title: { zh: '报告标题；默认取自来稿', en: 'title of the report; default: from the sources' },
  publisher: { zh: '编印单位；默认取自来稿', en: 'who publishes it; default: from the sources' },
  date: { zh: '日期，写作 YYYY-MM-DD；默认取自来稿', en: 'date as YYYY-MM-DD; default: from the sources' },
  keepPunctuation: {
    zh: '不改标点，只作结构所需的整理',
    en: 'leave punctuation alone and edit only what the structure needs',
  },
  fix: {
    zh: '自动改正确有把握的问题，逐处列出改动；其余照常提示',
    en: 'make the fixes that are safe and list each; the rest is reported as usual',
  },
  watch: {
    zh: '守候内容目录，保存文件即重新检查，按 Ctrl+C 结束',
    en: 'stay, and check again whenever a file is saved; Ctrl+C ends',
  },
  watchBuild: {
    zh: '生成后继续守候内容目录，保存文件即重新生成，按 Ctrl+C 结束',
    en: 'stay, and build again whenever a file is saved; Ctrl+C ends',
  },
  sarif: {
    zh: '在标准输出打印 SARIF 2.1.0 格式的结果，供编辑器和代码平台读取',
    en: 'print the findings as SARIF 2.1.0 on standard output, for editors and code hosts',
  },
  reports: {
    zh: '报告名称，即内容目录下的文件夹名；默认全部',
    en: 'names of reports, the folders under the content folder; default: all',
  },
  content: { zh: '内容目录', en: 'content folder' },
  out: { zh: '输出目录', en: 'output folder' },
  only: {
    zh: '只生成其中几种：decks、notes、pptx、booklet、handout，逗号分隔',
    en: 'make only some: decks, notes, pptx, booklet, handout, separated by commas',
  },
  topic: {
    zh: '只生成这一专题单独的讲义，写专题编号或短名，可写多个，逗号分隔；不能与 --only 同用',
    en: 'make only the handout of this topic alone, by number or slug; several may be given, separated by commas; not together with --only',
  },
  noCache: {
    zh: '不用此前保存的中间结果，全部重新生成，也不保存',
    en: 'make everything anew, and keep nothing for the next build',
  },
  profile: { zh: '说明时间用在哪里', en: 'say where the time went' },
  explain: {
    zh: '逐项说明哪些重新生成、哪些沿用，以及原因',
    en: 'say of every step whether it was done again and why',
  },
  force: { zh: '未变的文件也重新写入', en: 'write files again even if they are unchanged' },
  jobs: { zh: '每个浏览器同时排印的页面数', en: 'pages printed side by side in each browser' },
  browser: {
    zh: '排印用的浏览器：程序路径，或别处浏览器的地址（ws、wss、http、https）；可写多次，由它们分担',
    en: 'browser to print with: path of a program, or address (ws, wss, http, https) of one elsewhere; given several times, they share the work',
  },
  strict: { zh: '有未说明理由的警告也算不通过', en: 'fail on warnings that the report does not account for' },
  json: { zh: '在标准输出打印一个 JSON 文档', en: 'print one JSON document on standard output' },
  lang: { zh: '提示所用语言：zh 或 en', en: 'language of messages: zh or en' },
  noColor: { zh: '不用颜色', en: 'no colours' },
  help: { zh: '显示帮助', en: 'show help' },
  version: { zh: '显示版本号', en: 'show the version' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show help for a command' },
  standard: { zh: (value: string) => `（默认 ${value}）`, en: (value: string) => ` (default: ${value})` },
} as const;

/** Headings that the command-line parser writes in English. */
export const headings: Readonly<Record<string, Message>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
};
