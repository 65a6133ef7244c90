import { kind } from '../diagnostic.ts';

/** Nothing printed is there to be frozen or compared. */
export const nothingPrinted = kind<{ report: string; folder: string }>({
  code: 'change-no-output',
  severity: 'error',
  zh: ({ report, folder }) => ({
    message: `报告 ${report} 在 ${folder} 中没有可供定版或比较的小册子、讲义和幻灯片。`,
    hint: `先运行 huikan build ${report}；输出在别处时用 --out 指明。`,
  }),
  en: ({ report, folder }) => ({
    message: `The report ${report} has no booklet, handout or deck in ${folder} to freeze or compare.`,
    hint: `Run huikan build ${report} first, or name the output folder with --out.`,
  }),
});

/** The output was made from an older content. */
export const staleOutput = kind<{ report: string; paths: readonly string[] }>({
  code: 'change-stale-output',
  severity: 'error',
  zh: ({ report, paths }) => ({
    message: `报告 ${report} 的内容在生成之后又有改动，${paths.join('、')} 不是按现有内容生成的。`,
    hint: `先运行 huikan build ${report}，再执行本命令。`,
  }),
  en: ({ report, paths }) => ({
    message: `The content of ${report} changed after it was built: ${paths.join(', ')} isn’t made from the present content.`,
    hint: `Run huikan build ${report} first, then this command again.`,
  }),
});

/** An output isn't the one that was built. */
export const unbuiltOutput = kind<{ report: string; paths: readonly string[] }>({
  code: 'change-unbuilt-output',
  severity: 'error',
  zh: ({ report, paths }) => ({
    message: `${paths.join('、')} 缺失，或与生成时不同。`,
    hint: `运行 huikan build ${report} 重新生成；改过的文件会另存，不会丢失。`,
  }),
  en: ({ report, paths }) => ({
    message: `${paths.join(', ')} is missing or isn’t the file that was built.`,
    hint: `Run huikan build ${report}; a file that was changed is set aside and not lost.`,
  }),
});

/** A label that can't name a release. */
export const badLabel = kind<{ label: string }>({
  code: 'change-bad-label',
  severity: 'error',
  zh: ({ label }) => ({
    message: `“${label}”不能作版本名。`,
    hint: '版本名由汉字、字母、数字和 - _ . 组成，以汉字、字母或数字开头，不以点结尾，不超过 40 字，且不能是 files。例如：付印、第一版、2022-01-15。',
  }),
  en: ({ label }) => ({
    message: `“${label}” can’t name a release.`,
    hint: 'A label has letters (Chinese ones too), digits and - _ . and begins with a letter or digit; it doesn’t end in a dot, has 40 characters at most and isn’t “files”. For example: print-1, 2022-01-15.',
  }),
});

/** A release of that name is there. */
export const labelTaken = kind<{ report: string; label: string; known: readonly string[] }>({
  code: 'change-label-taken',
  severity: 'error',
  zh: ({ report, label, known }) => ({
    message: `报告 ${report} 已有版本“${label}”。已定的版本不会被改写。`,
    hint: `换一个版本名。已有版本：${known.join('、')}。`,
  }),
  en: ({ report, label, known }) => ({
    message: `The report ${report} has a release “${label}”. A release is never written over.`,
    hint: `Choose another label. Releases there: ${known.join(', ')}.`,
  }),
});

/** There is no release of that name. */
export const unknownRelease = kind<{ report: string; label: string; known: readonly string[] }>({
  code: 'change-unknown-release',
  severity: 'error',
  zh: ({ report, label, known }) => ({
    message: `报告 ${report} 没有版本“${label}”。`,
    hint: known.length === 0 ? '付印时先用 huikan release 定版。' : `已有版本：${known.join('、')}。`,
  }),
  en: ({ report, label, known }) => ({
    message: `The report ${report} has no release “${label}”.`,
    hint:
      known.length === 0 ? 'Freeze what is printed with huikan release first.' : `Releases there: ${known.join(', ')}.`,
  }),
});

/** A release isn't as it was frozen. */
export const damagedRelease = kind<{ label: string; path: string }>({
  code: 'change-damaged-release',
  severity: 'error',
  zh: ({ label, path }) => ({
    message: `版本“${label}”已损坏：${path} 缺失，或与定版时不同。`,
    hint: '从备份或版本库中恢复报告目录下的 releases 文件夹。',
  }),
  en: ({ label, path }) => ({
    message: `The release “${label}” is damaged: ${path} is missing or isn’t as it was frozen.`,
    hint: 'Bring the folder releases of the report back from a backup or from version control.',
  }),
});
