import { kind } from '../diagnostic.ts';

/** A page asked for something outside itself. */
export const refusedAddress = kind<{ name: string; address: string }>({
  code: 'build-refused-address',
  severity: 'warning',
  zh: ({ name, address }) => ({
    message: `排印 ${name} 时，页面要求读取 ${address}，已拒绝。`,
    hint: '图片放进报告的 assets 文件夹再引用；自定义模板和样式中也不要引用外部地址。',
  }),
  en: ({ name, address }) => ({
    message: `While printing ${name} the page asked for ${address}, which was refused.`,
    hint: "Put pictures into the report's assets folder; templates and styles mustn't refer to outside addresses either.",
  }),
});

/** An output can't be written. */
export const writeFailed = kind<{ folder: string; reason: string }>({
  code: 'build-write',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: `无法写入 ${folder}：${reason}`,
    hint: '检查该目录的权限和磁盘空间，或用 --out 换一个输出目录。原有文件保持不变。',
  }),
  en: ({ folder, reason }) => ({
    message: `Can't write to ${folder}: ${reason}`,
    hint: 'Check the rights and free space there, or choose another folder with --out. The old files stand.',
  }),
});

/** What was made can't be kept for the next build. */
export const cacheUnwritable = kind<{ folder: string; reason: string }>({
  code: 'build-cache',
  severity: 'warning',
  zh: ({ folder, reason }) => ({
    message: `中间结果无法存入 ${folder}：${reason}。文件照常生成，只是下次要全部重做。`,
    hint: '检查该目录的权限和磁盘空间，或用环境变量 HUIKAN_CACHE 换一个目录。',
  }),
  en: ({ folder, reason }) => ({
    message: `What was made can't be kept in ${folder}: ${reason}. Everything is made all the same, but the next build starts anew.`,
    hint: 'Check the rights and free space there, or name another folder by the environment variable HUIKAN_CACHE.',
  }),
});

/** A report named on the command line isn't there. */
export const unknownReport = kind<{ name: string; known: readonly string[] }>({
  code: 'build-unknown-report',
  severity: 'error',
  zh: ({ name, known }) => ({
    message: `内容目录中没有名为“${name}”的报告。`,
    hint: `现有报告：${known.join('、')}。`,
  }),
  en: ({ name, known }) => ({
    message: `There is no report named “${name}” in the content folder.`,
    hint: `Reports there: ${known.join(', ')}.`,
  }),
});

/** A topic named on the command line isn't in the report. */
export const unknownTopic = kind<{ name: string; report: string; known: readonly string[] }>({
  code: 'build-unknown-topic',
  severity: 'error',
  zh: ({ name, report, known }) => ({
    message: `报告 ${report} 中没有专题“${name}”。`,
    hint: `--topic 后写专题的编号或短名。现有专题：${known.join('、')}。`,
  }),
  en: ({ name, report, known }) => ({
    message: `The report ${report} has no topic “${name}”.`,
    hint: `--topic takes the number or slug of a topic. Topics there: ${known.join(', ')}.`,
  }),
});
