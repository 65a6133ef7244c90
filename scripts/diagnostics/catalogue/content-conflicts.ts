import { kind } from '../diagnostic.ts';

/** A file has marks of a merge that somebody has to decide. */
export const conflictMarker = kind<Record<never, never>>({
  code: 'content-conflict-marker',
  severity: 'error',
  zh: () => ({
    message: '文件中有未处理的合并冲突，整个文件暂不读取。',
    hint: '请在“现有内容”和“新来稿”两种文字中选定一方，删去以 <<<<<<<、=======、>>>>>>> 开头的标记行。',
  }),
  en: () => ({
    message: 'The file has a conflict of a merge that nobody has settled; it is not read any further.',
    hint: 'Choose one of the two texts, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
});
