import { kind } from '../diagnostic.ts';

type Nothing = Record<never, never>;

/** The content doesn't say what the manuscripts say: a fault of the import itself. */
export const importNotWhole = kind<{ expected: string; found: string }>({
  code: 'import-not-whole',
  severity: 'error',
  zh: ({ expected, found }) => ({
    message: `导入的内容与原稿不一致：原稿此处是“${expected}”，内容里是“${found}”。`,
    hint: '这是程序的差错，导入的内容不要使用；请把原稿留下，反馈给开发者。',
  }),
  en: ({ expected, found }) => ({
    message: `The content differs from the manuscript, which says “${expected}” here; the content says “${found}”.`,
    hint: "This is a fault of the program. Don't use the content; keep the manuscript and report the fault.",
  }),
});

/** The content made can't be read back. */
export const importUnreadable = kind<{ code: string; zh: string; en: string }>({
  code: 'import-unreadable-content',
  severity: 'error',
  zh: ({ code, zh }) => ({
    message: `导入的内容读不回来（${code}）：${zh}`,
    hint: '这是程序的差错；请把原稿留下，反馈给开发者。',
  }),
  en: ({ code, en }) => ({
    message: `The content that was made can't be read back (${code}): ${en}`,
    hint: 'This is a fault of the program; keep the manuscript and report the fault.',
  }),
});

/** The manuscript has more in one piece than content may have. `zh`, `en`: what reading the content made of it says. */
export const importBeyondLimits = kind<{ zh: string; en: string }>({
  code: 'import-beyond-limits',
  severity: 'error',
  zh: ({ zh }) => ({
    message: `原稿超出上限，无法导入：${zh}`,
    hint: '请在原稿里把过长的段落分成几段，或者把原稿分成几份，再导入一次。',
  }),
  en: ({ en }) => ({
    message: `The manuscript is beyond what can be imported: ${en}`,
    hint: 'Divide the long paragraph, or the manuscript, and import once more.',
  }),
});

export const importNoText = kind<Nothing>({
  code: 'import-no-text',
  severity: 'error',
  zh: () => ({ message: '原稿里没有可以导入的正文。', hint: '请确认文件选对了；只有图片或网页框架的文件无法导入。' }),
  en: () => ({
    message: 'The manuscripts hold no text to import.',
    hint: 'Check the file; one that holds pictures or page furniture only gives no report.',
  }),
});

export const importNoDate = kind<{ date: string }>({
  code: 'import-no-date',
  severity: 'warning',
  zh: ({ date }) => ({
    message: `原稿没有写明日期，report.yaml 的编印日期暂记为 ${date}。`,
    hint: '请核对 report.yaml 的 date。',
  }),
  en: ({ date }) => ({
    message: `The manuscripts give no date; report.yaml says ${date} for now.`,
    hint: 'Check `date` in report.yaml.',
  }),
});

export const importNoPublisher = kind<{ publisher: string }>({
  code: 'import-no-publisher',
  severity: 'warning',
  zh: ({ publisher }) => ({
    message: `原稿没有写明编印单位，report.yaml 暂记为“${publisher}”。`,
    hint: '请在 report.yaml 的 publisher 中写明。',
  }),
  en: ({ publisher }) => ({
    message: `The manuscripts don't say who publishes the report; report.yaml says “${publisher}” for now.`,
    hint: 'Write it as `publisher` in report.yaml.',
  }),
});

export const importStrayOrdinal = kind<{ ordinal: string }>({
  code: 'import-stray-ordinal',
  severity: 'warning',
  zh: ({ ordinal }) => ({
    message: `序号“${ordinal}”与前后不连贯，这一段按正文保留，序号照印。`,
    hint: '请核对原稿：是否漏了前一项、重了序号，或只有一项而不必编号；改正后重新导入。',
  }),
  en: ({ ordinal }) => ({
    message: `The number “${ordinal}” doesn't go on from the one before; its paragraph is kept as text, number and all.`,
    hint: 'Check the manuscript for a number that is missing, written twice, or alone; mend it and import again.',
  }),
});

export const importStrayNumber = kind<{ ordinal: string }>({
  code: 'import-stray-number',
  severity: 'warning',
  zh: ({ ordinal }) => ({
    message: `标题的序号“${ordinal}”与前后不连贯，导入后按位置重新编号。`,
    hint: '请核对是否漏了一部分，或序号写错。',
  }),
  en: ({ ordinal }) => ({
    message: `The heading's number “${ordinal}” doesn't go on from the one before; its place numbers it now.`,
    hint: 'Check whether a part is missing or the number is wrong.',
  }),
});

export const importNoTitle = kind<{ title: string }>({
  code: 'import-no-title',
  severity: 'warning',
  zh: ({ title }) => ({
    message: `没有找到这里的标题，暂用“${title}”。`,
    hint: '请在内容文件中改成合适的标题。',
  }),
  en: ({ title }) => ({
    message: `No title was found here; “${title}” stands for now.`,
    hint: 'Change it in the content file.',
  }),
});

export const importNextHeading = kind<{ title: string }>({
  code: 'import-next-heading',
  severity: 'warning',
  zh: ({ title }) => ({
    message: `这一段谈下一步工作而没有标题，已在前面加上“${title}”一节。`,
    hint: '请确认从这里起都属于下一步工作；可以把标题改得更具体，如“下一步：……”。',
  }),
  en: ({ title }) => ({
    message: `The next steps begin here without a title; the heading “${title}” was put before them.`,
    hint: 'Check that all from here on belongs to them, and word the heading as you like.',
  }),
});

export const importAfterNext = kind<{ title: string }>({
  code: 'import-after-next',
  severity: 'warning',
  zh: ({ title }) => ({
    message: `“${title}”之后还有别的部分，而下一步总是专题的最后一节，这里改为前一节里的小节。`,
    hint: '请确认次序；如需单列为下一步，请把它移到专题末尾。',
  }),
  en: ({ title }) => ({
    message: `Other parts follow “${title}”, but next steps are always a topic's last section: it is a subsection of the one before.`,
    hint: "Check the order; move it to the topic's end if it is to stand as next steps.",
  }),
});

export const importDeepTitle = kind<{ title: string }>({
  code: 'import-deep-title',
  severity: 'warning',
  zh: ({ title }) => ({
    message: `“${title}”是第四层以下的标题，改为加粗的一段。`,
    hint: '内容最多三层：专题、节、小节。可以合并层次，或把它改成段首的粗体小标题。',
  }),
  en: ({ title }) => ({
    message: `“${title}” is a heading below the third level; it became a bold paragraph.`,
    hint: 'Content has topics, sections and subsections. Merge levels, or make it bold words at the head of its paragraph.',
  }),
});

export const importEmptyTopic = kind<{ title: string }>({
  code: 'import-empty-topic',
  severity: 'warning',
  zh: ({ title }) => ({
    message: `标题“${title}”下没有正文，不能单独成为专题，按正文保留。`,
    hint: '请核对原稿是否缺了这一部分。',
  }),
  en: ({ title }) => ({
    message: `Nothing stands under the title “${title}”, so it makes no topic and is kept as text.`,
    hint: 'Check whether a part of the manuscript is missing.',
  }),
});

export const importTooManyTopics = kind<{ title: string }>({
  code: 'import-too-many-topics',
  severity: 'warning',
  zh: ({ title }) => ({
    message: `专题超过99个，“${title}”并入最后一个专题。`,
    hint: '请把原稿分成几份会刊导入。',
  }),
  en: ({ title }) => ({
    message: `There are more than 99 topics; “${title}” was made part of the last one.`,
    hint: 'Import the manuscripts as several reports.',
  }),
});

export const importUnpairedQuote = kind<{ mark: string }>({
  code: 'import-unpaired-quote',
  severity: 'warning',
  zh: ({ mark }) => ({
    message: `这一段的直引号“${mark}”不成对，照原样保留。`,
    hint: '请核对原稿，补全或删去后重新导入，或在内容文件中改成“”。',
  }),
  en: ({ mark }) => ({
    message: `The straight quotation marks ${mark} of this paragraph don't pair; they stay as they are.`,
    hint: 'Mend the manuscript and import again, or write “” in the content file.',
  }),
});

export const importNoYear = kind<{ text: string }>({
  code: 'import-no-year',
  severity: 'warning',
  zh: ({ text }) => ({
    message: `“${text}”没有写明年份。`,
    hint: '会刊可能过后查阅，请补上年份。',
  }),
  en: ({ text }) => ({
    message: `“${text}” doesn't say which year.`,
    hint: 'The report may be read later: add the year.',
  }),
});

export const importNumberedReference = kind<{ text: string }>({
  code: 'import-numbered-reference',
  severity: 'warning',
  zh: ({ text }) => ({
    message: `正文提到“${text}”，而图表的编号由程序按位置给出，可能与原稿不同。`,
    hint: '请给图表起名并改用 :see[名字]，或核对编号。',
  }),
  en: ({ text }) => ({
    message: `The text speaks of “${text}”, but tables and pictures are numbered by place and may have another number now.`,
    hint: 'Name the table or picture and write :see[name], or check the number.',
  }),
});
