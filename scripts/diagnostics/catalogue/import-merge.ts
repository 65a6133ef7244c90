import { kind } from '../diagnostic.ts';

type Nothing = Record<never, never>;

/** The folder to import into holds content that no import made. */
export const folderTaken = kind<{ folder: string }>({
  code: 'import-folder-taken',
  severity: 'error',
  zh: ({ folder }) => ({
    message: `${folder} 中已有内容，且不是导入生成的，未作任何改动。`,
    hint: '请用 --out 另指定一个文件夹，导入后自行取用。',
  }),
  en: ({ folder }) => ({
    message: `${folder} holds content that no import made; nothing was changed.`,
    hint: 'Choose another folder with --out, and take from it what you need.',
  }),
});

/** A symbolic link inside the report's folder leads out of it. */
export const linkOutside = kind<{ path: string }>({
  code: 'import-link-outside',
  severity: 'error',
  zh: ({ path }) => ({
    message: `${path} 是指向报告文件夹之外的符号链接，未作任何改动。`,
    hint: '请把文件本身放进报告文件夹，或用 --out 另指定一个文件夹。',
  }),
  en: ({ path }) => ({
    message: `${path} is a symbolic link that leads out of the report's folder; nothing was changed.`,
    hint: 'Put the file itself into the folder, or choose another one with --out.',
  }),
});

/** The folder can't be written; nothing was changed. */
export const importNotWritten = kind<{ folder: string; reason: string }>({
  code: 'import-write',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: `无法写入 ${folder}（${reason}），原有文件保持不变。`,
    hint: '请检查该目录的权限和磁盘空间，或用 --out 另指定一个文件夹。',
  }),
  en: ({ folder, reason }) => ({
    message: `Can't write to ${folder} (${reason}); the old files stand.`,
    hint: 'Check the rights and free space there, or choose another folder with --out.',
  }),
});

/** An earlier import was killed while it exchanged files: which of them it had exchanged only a person can tell. */
export const importInterrupted = kind<{ folder: string; left: string }>({
  code: 'import-interrupted',
  severity: 'error',
  zh: ({ folder, left }) => ({
    message: `上一次导入正在替换 ${folder} 中的文件时中断，文件可能新旧混杂，未作任何改动。`,
    hint: `请打开 ${left}（隐藏文件夹）：old 中是已移出的旧文件，new 中是尚未放入的新文件。把 old 中的文件放回原处，删除 ${left}，然后重新导入。`,
  }),
  en: ({ folder, left }) => ({
    message: `The last import was interrupted while it exchanged files in ${folder}: old and new ones may stand side by side. Nothing was changed.`,
    hint: `Open ${left} (a hidden folder): old holds the old files taken out, new the new ones not yet put in. Put what is in old back in its place, delete ${left}, and import again.`,
  }),
});

/** A source can't be taken in. */
export const unreadableFile = kind<{ path: string; reason: 'missing' | 'folder' | 'large' | string }>({
  code: 'import-file',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message:
      {
        missing: `没有找到来稿 ${path}。`,
        folder: `${path} 是文件夹，不是文件。`,
        large: `${path} 超过 64 MB。`,
      }[reason] ?? `来稿 ${path} 无法读取（${reason}）。`,
    hint:
      {
        missing: '请核对文件名和路径。',
        folder: '请逐个写出其中要导入的文件。',
        large: '请把其中的图片压缩后重新保存。',
      }[reason] ?? '请检查读取权限。',
  }),
  en: ({ path, reason }) => ({
    message:
      {
        missing: `There is no file ${path}.`,
        folder: `${path} is a folder, not a file.`,
        large: `${path} is larger than 64 MB.`,
      }[reason] ?? `${path} can't be read (${reason}).`,
    hint:
      {
        missing: 'Check the name and the path.',
        folder: 'Name the files in it one by one.',
        large: 'Save it again with its pictures compressed.',
      }[reason] ?? 'Check that it may be read.',
  }),
});

/** No file was named, and nothing comes from standard input. */
export const nothingToImport = kind<Nothing>({
  code: 'import-nothing',
  severity: 'error',
  zh: () => ({
    message: '没有写明要导入的文件。',
    hint: '写出文件，如 huikan import 工作报告.docx，或把文本从管道传入。',
  }),
  en: () => ({
    message: 'No file to import was named.',
    hint: 'Name files, as in huikan import report.docx, or pipe text in.',
  }),
});

/** Content still has marks of an earlier conflict. */
export const openConflicts = kind<Nothing>({
  code: 'import-open-conflict',
  severity: 'error',
  zh: () => ({
    message: '上次合并留下的冲突还没有处理，未作任何改动。',
    hint: '请先在文件中选定一方，删去三行标记，再重新导入。',
  }),
  en: () => ({
    message: 'A conflict of an earlier merge is still open; nothing was changed.',
    hint: 'Choose one side in the file, delete the three lines of marks, and import again.',
  }),
});

/** The same place was changed in the content and in the new version. */
export const mergeConflict = kind<{ name: string }>({
  code: 'import-conflict',
  severity: 'error',
  zh: ({ name }) => ({
    message: `此处现有内容和新来稿“${name}”都有改动，两种文字都已写入文件，以标记隔开。`,
    hint: '请选定一方或合成一处，删去以 <<<<<<<、=======、>>>>>>> 开头的三行标记。',
  }),
  en: ({ name }) => ({
    message: `Both the content and the new version “${name}” changed this; both texts stand in the file between marks.`,
    hint: 'Choose one or write one from both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
});

/** A topic that somebody edited isn't in the new version. */
export const vanishedTopic = kind<{ title: string }>({
  code: 'import-topic-vanished',
  severity: 'error',
  zh: ({ title }) => ({
    message: `新来稿中已没有专题“${title}”，但现有内容改动过它，文件予以保留。`,
    hint: '确定不要的，请删去该文件；要保留的，不必处理。',
  }),
  en: ({ title }) => ({
    message: `The topic “${title}” isn't in the new version, but somebody edited it; the file is kept.`,
    hint: 'Delete the file if it should go; otherwise nothing needs to be done.',
  }),
});

/** A topic that somebody deleted was changed in the new version. */
export const deletedTopic = kind<{ title: string; copy: string }>({
  code: 'import-topic-deleted',
  severity: 'warning',
  zh: ({ title, copy }) => ({
    message: `专题“${title}”在现有内容中已删去，新来稿有改动，未予恢复。`,
    hint: `需要的话，新来稿的文字在 ${copy}。`,
  }),
  en: ({ title, copy }) => ({
    message: `The topic “${title}” was deleted here and has changed in the new version; it wasn't brought back.`,
    hint: `If you need it, the new text is in ${copy}.`,
  }),
});

/** A picture was changed both in the content and in the new version. */
export const twoPictures = kind<{ path: string; beside: string }>({
  code: 'import-picture',
  severity: 'warning',
  zh: ({ path, beside }) => ({
    message: `图片 ${path} 在现有内容和新来稿中都换过，仍用现有的，新来稿的另存为 ${beside}。`,
    hint: '请比较两张图片，用新的就替换原文件，不用就删去另存的一张。',
  }),
  en: ({ path, beside }) => ({
    message: `The picture ${path} was replaced both here and in the new version; yours stands, the new one is in ${beside}.`,
    hint: 'Compare the two, and either replace yours or delete the other.',
  }),
});
