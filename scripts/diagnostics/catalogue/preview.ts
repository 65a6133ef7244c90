import { kind } from '../diagnostic.ts';

/** The preview can't be served at the port that was asked for. */
export const portTaken = kind<{ port: number; reason: string }>({
  code: 'preview-port',
  severity: 'error',
  zh: ({ port, reason }) => ({
    message: `无法在本机端口 ${port} 打开预览：${reason}。`,
    hint: '换一个端口，或不写 --port，由程序自选空闲端口。',
  }),
  en: ({ port, reason }) => ({
    message: `The preview can't be opened at port ${port} of this machine: ${reason}.`,
    hint: 'Choose another port, or leave --port away: a free one is taken then.',
  }),
});

/** A preview shows one report. */
export const severalReports = kind<{ known: readonly string[] }>({
  code: 'preview-several',
  severity: 'error',
  zh: ({ known }) => ({
    message: '预览一次只看一份报告，内容目录中有多份。',
    hint: `在命令后写明报告名称：${known.join('、')}。`,
  }),
  en: ({ known }) => ({
    message: 'A preview shows one report, and the content folder has several.',
    hint: `Name one behind the command: ${known.join(', ')}.`,
  }),
});
