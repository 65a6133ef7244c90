import { kind } from '../diagnostic.ts';

/** A Western mark stands between Chinese characters. */
export const halfWidthMark = kind<{ mark: string; full: string }>({
  code: 'proof-half-width-mark',
  severity: 'warning',
  zh: ({ mark, full }) => ({ message: `汉字旁用了半角标点“${mark}”。`, hint: `改为全角“${full}”。` }),
  en: ({ mark, full }) => ({
    message: `The half-width mark “${mark}” stands by a Chinese character.`,
    hint: `Write the full-width “${full}”.`,
  }),
});

/** A quotation mark, bracket or title mark has no partner. */
export const unpairedMark = kind<{ mark: string; partner: string }>({
  code: 'proof-unpaired-mark',
  severity: 'warning',
  zh: ({ mark, partner }) => ({
    message: `“${mark}”在本段中没有配对的“${partner}”。`,
    hint: `补上“${partner}”，或删去多余的“${mark}”。`,
  }),
  en: ({ mark, partner }) => ({
    message: `“${mark}” has no matching “${partner}” in its paragraph.`,
    hint: `Add the “${partner}”, or remove the “${mark}”.`,
  }),
});

/** A pair of marks stands inside a pair of the same kind. */
export const nestedMark = kind<{ mark: string; inner: string }>({
  code: 'proof-nested-mark',
  severity: 'warning',
  zh: ({ mark, inner }) => ({ message: `“${mark}”里面又用了“${mark}”。`, hint: `里面一层改用“${inner}”。` }),
  en: ({ mark, inner }) => ({
    message: `“${mark}” stands inside a pair of its own kind.`,
    hint: `Use “${inner}” for the inner pair.`,
  }),
});

/** Straight quotation marks stand in Chinese text. */
export const straightQuote = kind<Record<never, never>>({
  code: 'proof-straight-quote',
  severity: 'warning',
  zh: () => ({ message: '中文里用了直引号。', hint: '改为弯引号“ ”，引号中再用引号时改为‘ ’。' }),
  en: () => ({ message: 'Straight quotation marks stand in Chinese text.', hint: 'Write “ ”, and ‘ ’ inside them.' }),
});

/** A mark stands twice, or two marks stand together that never do. */
export const repeatedMark = kind<{ marks: string }>({
  code: 'proof-repeated-mark',
  severity: 'warning',
  zh: ({ marks }) => ({ message: `标点“${marks}”连用。`, hint: '只留其中应有的一个。' }),
  en: ({ marks }) => ({ message: `The marks “${marks}” stand together.`, hint: 'Keep the one that belongs there.' }),
});

/** A comma of enumeration stands between title marks or quotation marks that follow each other. */
export const markBetweenTitles = kind<{ marks: string }>({
  code: 'proof-mark-between-titles',
  severity: 'warning',
  zh: ({ marks }) => ({
    message: `并列的“${marks}”之间用了顿号。`,
    hint: '标有引号或书名号的并列成分之间通常不用顿号，请删去。',
  }),
  en: ({ marks }) => ({
    message: `A “、” stands between the marks of “${marks}”.`,
    hint: 'Names in quotation or title marks follow each other without it.',
  }),
});

/** A stop stands on the wrong side of a quotation mark or bracket, or on both. */
export const stopByBracket = kind<{ marks: string; right: string }>({
  code: 'proof-stop-by-bracket',
  severity: 'warning',
  zh: ({ marks, right }) => ({
    message: `“${marks}”处的点号多了，或放错了位置。`,
    hint: right === '' ? '段首和行首不用点号，请删去或接到上一段。' : `改为“${right}”。`,
  }),
  en: ({ marks, right }) => ({
    message: `A stop too many, or in the wrong place: “${marks}”.`,
    hint: right === '' ? 'A paragraph doesn’t begin with a stop.' : `Write “${right}”.`,
  }),
});

/** An ellipsis isn't two “…”, or stands with 等. */
export const ellipsis = kind<{ marks: string; right: string }>({
  code: 'proof-ellipsis',
  severity: 'warning',
  zh: ({ marks, right }) => ({ message: `省略号写成了“${marks}”。`, hint: `改为“${right}”。` }),
  en: ({ marks, right }) => ({ message: `The ellipsis is written “${marks}”.`, hint: `Write “${right}”.` }),
});

/** A dash isn't two “—”. */
export const dash = kind<{ marks: string }>({
  code: 'proof-dash',
  severity: 'warning',
  zh: ({ marks }) => ({ message: `破折号写成了“${marks}”。`, hint: '改为占两个字的“——”。' }),
  en: ({ marks }) => ({ message: `The dash is written “${marks}”.`, hint: 'Write “——”, two characters wide.' }),
});

/** A sentence has a colon within what a colon introduced. */
export const colonTwice = kind<Record<never, never>>({
  code: 'proof-colon-twice',
  severity: 'warning',
  zh: () => ({ message: '一个句子里套用了冒号。', hint: '其中一个改为逗号或句号，或者分成几句。' }),
  en: () => ({
    message: 'A colon stands within what another colon of the sentence introduced.',
    hint: 'Turn one into a comma or a full stop, or divide the sentence.',
  }),
});

/** A comma of enumeration stands before 等, 和 and their like. */
export const enumerationMark = kind<{ word: string }>({
  code: 'proof-enumeration-mark',
  severity: 'warning',
  zh: ({ word }) => ({ message: `“${word}”前面用了顿号。`, hint: '删去顿号；“以及”前可改用逗号。' }),
  en: ({ word }) => ({ message: `A “、” stands before “${word}”.`, hint: 'Remove it; before 以及 it may be a comma.' }),
});

/** The mark after an ordinal is another than the standard's. */
export const ordinalMark = kind<{ ordinal: string; right: string }>({
  code: 'proof-ordinal-mark',
  severity: 'warning',
  zh: ({ ordinal, right }) => ({
    message: `序次语“${ordinal}”后面的标点不对。`,
    hint: right === '' ? '带括号的序次语后面不用点号，请删去。' : `改用“${right}”。`,
  }),
  en: ({ ordinal, right }) => ({
    message: `The mark after the ordinal “${ordinal}” is wrong.`,
    hint: right === '' ? 'Ordinals in brackets take no mark.' : `Write “${right}”.`,
  }),
});

/** A paragraph ends without a mark, or with one that doesn't end it. */
export const paragraphEnd = kind<{ last: string }>({
  code: 'proof-paragraph-end',
  severity: 'warning',
  zh: ({ last }) => ({ message: `这一段以“${last}”结束，没有句末标点。`, hint: '补上句号，或接上没写完的话。' }),
  en: ({ last }) => ({
    message: `The paragraph ends in “${last}”, without a full stop.`,
    hint: 'Add the stop, or finish the sentence.',
  }),
});

/** A title ends in a mark. */
export const titleStop = kind<{ mark: string }>({
  code: 'proof-title-stop',
  severity: 'warning',
  zh: ({ mark }) => ({ message: `标题末尾用了“${mark}”。`, hint: '标题末尾通常不用点号，请删去。' }),
  en: ({ mark }) => ({ message: `The title ends in “${mark}”.`, hint: 'Titles end without a stop: remove it.' }),
});

/** A space stands between Chinese characters. */
export const space = kind<Record<never, never>>({
  code: 'proof-space',
  severity: 'warning',
  zh: () => ({ message: '汉字之间有空格。', hint: '删去空格。' }),
  en: () => ({ message: 'A space stands between Chinese characters.', hint: 'Remove it.' }),
});

/** Digits or letters are full-width. */
export const fullWidthCharacter = kind<{ written: string; right: string }>({
  code: 'proof-full-width-character',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `“${written}”是全角的。`, hint: `改为半角“${right}”。` }),
  en: ({ written, right }) => ({ message: `“${written}” is full-width.`, hint: `Write “${right}”.` }),
});

/** The middle dot is another dot. */
export const middleDot = kind<{ mark: string }>({
  code: 'proof-middle-dot',
  severity: 'warning',
  zh: ({ mark }) => ({ message: `间隔号写成了“${mark}”。`, hint: '改为“·”。' }),
  en: ({ mark }) => ({ message: `The middle dot is written “${mark}”.`, hint: 'Write “·”.' }),
});

/** A character looks right and isn't: radicals, compatibility forms, characters without width, private ones. */
export const strayCharacter = kind<{ code: string; right: string | null }>({
  code: 'proof-stray-character',
  severity: 'warning',
  zh: ({ code, right }) => ({
    message: `这里有一个不该出现的字符（${code}），多半是从 PDF 或网页复制来的。`,
    hint: right === null ? '删去，换成正常的字。' : right === '' ? '删去这个看不见的字符。' : `改为“${right}”。`,
  }),
  en: ({ code, right }) => ({
    message: `The character ${code} doesn’t belong here; it usually comes with text copied from PDFs and web pages.`,
    hint: right === null ? 'Replace it.' : right === '' ? 'Remove it: it can’t be seen.' : `Write “${right}”.`,
  }),
});
