import { kind } from '../diagnostic.ts';

/** Names of layouts as people say them. */
const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  section: { zh: '分节页', en: 'divider' },
  points: { zh: '要点页', en: 'points' },
  figure: { zh: '单个数据页', en: 'single figure' },
  figures: { zh: '数据组页', en: 'figures' },
  compare: { zh: '对比页', en: 'comparison' },
  steps: { zh: '步骤页', en: 'steps' },
  timeline: { zh: '时间轴页', en: 'timeline' },
  table: { zh: '表格页', en: 'table' },
  quote: { zh: '引文页', en: 'quotation' },
  picture: { zh: '图片页', en: 'picture' },
  chart: { zh: '图表页', en: 'chart' },
  share: { zh: '构成页', en: 'share' },
  ranking: { zh: '位次页', en: 'ranking' },
  closing: { zh: '结束页', en: 'closing' },
};

/** What each layout holds besides its title. */
const holds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  section: { zh: '只写一行标题', en: 'a title only' },
  points: { zh: '一个列表，每项形如“- **要点**　说明”', en: 'a list of items such as “- **label** text”' },
  figure: {
    zh: '一项“- :ref[编号] 说明”，后面可再写一段话',
    en: 'one item “- :ref[id] label”, and a paragraph if wanted',
  },
  figures: {
    zh: '两项以上“- :ref[编号] 说明”，后面可再写一段话',
    en: 'two or more items “- :ref[id] label”, and a paragraph if wanted',
  },
  compare: {
    zh: '前后两项“- :ref[编号] 说明”，后面可再写一段话',
    en: 'two items “- :ref[id] label”, before and after, and a paragraph if wanted',
  },
  steps: {
    zh: '两项以上编号列表，每项形如“1. **步骤** 说明”',
    en: 'a numbered list of two or more items such as “1. **label** text”',
  },
  timeline: {
    zh: '两项以上列表，每项形如“- **2025年** 说明”',
    en: 'a list of two or more items such as “- **2025** text”',
  },
  table: { zh: '一个表格', en: 'one table' },
  quote: { zh: '一段以 > 开头的引文', en: 'one quotation, each line beginning with >' },
  picture: { zh: '一幅图片', en: 'one picture' },
  chart: {
    zh: '一个列表，每项形如“- :ref[编号] 说明”；几个系列时写成表格，每格一个 :ref[编号]；后面可再写一段话',
    en: 'a list of items “- :ref[id] label”, or for several series a table with a :ref[id] in each cell, and a paragraph if wanted',
  },
  share: {
    zh: '一项“- :ref[整体]”，下面缩进列出一至五个部分；或直接列出一至六个百分数；后面可再写一段话',
    en: 'one item “- :ref[whole]” with a list of one to five parts inside it, or one to six percentages, and a paragraph if wanted',
  },
  ranking: {
    zh: '一至四项“- :ref[位次] 说明”，后面可再写一段话',
    en: 'one to four items “- :ref[rank] label”, and a paragraph if wanted',
  },
  closing: { zh: '只写一行标题', en: 'a title only' },
};

const name = (layout: string): { readonly zh: string; readonly en: string } =>
  names[layout] ?? { zh: layout, en: layout };
const held = (layout: string): { readonly zh: string; readonly en: string } => holds[layout] ?? { zh: '', en: '' };

/** A slide has no `#` line. */
export const slideWithoutTitle = kind<{ layout: string }>({
  code: 'deck-title-missing',
  severity: 'error',
  zh: ({ layout }) => ({
    message: `这张${name(layout).zh}没有标题。`,
    hint: '请在幻灯片开头用“# ”写一行标题，直接说出这张幻灯片的结论。',
  }),
  en: ({ layout }) => ({
    message: `This ${name(layout).en} slide has no title.`,
    hint: 'Begin the slide with a line “# …” that says its message.',
  }),
});

/** What stands in a slide is not what its layout shows. */
export const wrongContent = kind<{ layout: string }>({
  code: 'deck-layout-content',
  severity: 'error',
  zh: ({ layout }) => ({
    message: `${name(layout).zh}（${layout}）的内容不合要求。`,
    hint: `标题之外应为：${held(layout).zh}。也可以去掉 layout，由内容决定版式。`,
  }),
  en: ({ layout }) => ({
    message: `The content doesn't suit the layout “${layout}”.`,
    hint: `Besides its title it holds ${held(layout).en}. Without layout= the content decides.`,
  }),
});

/** A layout has too few or too many items. */
export const wrongCount = kind<{ layout: string; count: number; least: number; most: number }>({
  code: 'deck-item-count',
  severity: 'error',
  zh: ({ layout, count, least, most }) => ({
    message: `${name(layout).zh}写了${count}项，应为${least === most ? `${least}项` : `${least}项以上`}。`,
    hint: count > most ? '请拆成两张幻灯片，或把次要内容留在讲稿里。' : '请补足内容，或换一种版式。',
  }),
  en: ({ layout, count, least, most }) => ({
    message: `The layout “${layout}” takes ${least === most ? `exactly ${least}` : `${least} or more`} items, not ${count}.`,
    hint:
      count > most ? 'Make two slides of it, or leave the rest to the notes.' : 'Add to it, or choose another layout.',
  }),
});

/** An item of a figure layout doesn't begin with a figure. */
export const itemWithoutFigure = kind<{ layout: string }>({
  code: 'deck-figure-missing',
  severity: 'error',
  zh: ({ layout }) => ({
    message: `${name(layout).zh}的这一项没有以数据开头。`,
    hint: '每项写成“- :ref[编号] 说明”，编号是正文中 :fact 的编号。',
  }),
  en: ({ layout }) => ({
    message: `This item of a ${name(layout).en} slide doesn't begin with a figure.`,
    hint: 'Write “- :ref[id] label”, with the id of a :fact in the text.',
  }),
});

/** A figure layout refers to something that nothing states. */
export const figureUnknown = kind<{ id: string }>({
  code: 'deck-figure-unknown',
  severity: 'error',
  zh: ({ id }) => ({
    message: `幻灯片引用的数据“${id}”在正文中没有出处。`,
    hint: '请核对编号，或在正文中用 :fact 写出这个数据。',
  }),
  en: ({ id }) => ({
    message: `The slide shows the figure ${id}, which the text doesn't state.`,
    hint: 'Check the id, or state the figure with :fact in the text.',
  }),
});

/** A slide of ranks shows a figure that isn't one. */
export const notRank = kind<{ text: string }>({
  code: 'deck-not-rank',
  severity: 'error',
  zh: ({ text }) => ({
    message: `“${text}”不是位次。`,
    hint: '位次页只放写明 kind=rank 的数据；数量请用 figures 或 chart 版式。',
  }),
  en: ({ text }) => ({
    message: `“${text}” isn't a rank.`,
    hint: 'A ranking shows figures stated with kind=rank; quantities go with the layouts figures or chart.',
  }),
});

/** A slide holds something its layout doesn't show. */
export const contentNotShown = kind<{ layout: string }>({
  code: 'deck-content-not-shown',
  severity: 'error',
  zh: ({ layout }) => ({
    message: `${name(layout).zh}不显示这部分内容。`,
    hint: `除标题外，这种版式只显示：${held(layout).zh}。请把这部分移到幻灯片之后的正文，或写到 ::notes 之后。`,
  }),
  en: ({ layout }) => ({
    message: `The layout “${layout}” doesn't show this.`,
    hint: `Besides its title it shows ${held(layout).en}. Move this into the text after the slide, or behind ::notes.`,
  }),
});

/** A point is longer than two lines. */
export const longPoint = kind<{ characters: number; most: number }>({
  code: 'deck-point-long',
  severity: 'warning',
  zh: ({ characters, most }) => ({
    message: `这个要点约${characters}字，超过两行（约${most}字）。`,
    hint: '请压缩成一句话，其余留给讲稿。',
  }),
  en: ({ characters, most }) => ({
    message: `This point is about ${characters} characters long, more than two lines (about ${most}).`,
    hint: 'Say it in one clause and leave the rest to the notes.',
  }),
});

/** The slides take longer, or less long, than the topic plans. */
export const minutesDiffer = kind<{ planned: number; slides: number }>({
  code: 'deck-minutes',
  severity: 'warning',
  zh: ({ planned, slides }) => ({
    message: `本专题计划讲${planned}分钟，各张幻灯片合计约${slides}分钟。`,
    hint: '请调整 minutes，或增删讲稿。',
  }),
  en: ({ planned, slides }) => ({
    message: `The topic plans ${planned} minutes, its slides add up to about ${slides}.`,
    hint: 'Change minutes, or the notes.',
  }),
});

const faults: Readonly<Record<OverflowFault, { readonly zh: string; readonly en: string }>> = {
  outside: { zh: '有文字超出版面', en: 'has text beyond its edge' },
  clipped: { zh: '有文字放不下', en: 'has text that doesn’t fit its box' },
  overlap: { zh: '有内容互相重叠', en: 'has text over other text' },
  small: { zh: '有文字小于24像素', en: 'has type below 24 px' },
  widow: { zh: '标题末行只有一个字', en: 'has a title whose last line is one character' },
};

export type OverflowFault = 'outside' | 'clipped' | 'overlap' | 'small' | 'widow';

/** A slide, as it was really laid out, isn't fit to be seen. */
export const slideOverflows = kind<{ number: number; fault: OverflowFault; text: string }>({
  code: 'deck-overflow',
  severity: 'error',
  zh: ({ number, fault, text }) => ({
    message: `第${number}张幻灯片${faults[fault].zh}：“${text}”。`,
    hint: '请精简文字，或拆成两张。幻灯片不会自动缩小字号。',
  }),
  en: ({ number, fault, text }) => ({
    message: `Slide ${number} ${faults[fault].en}: “${text}”.`,
    hint: 'Shorten it, or make two slides of it. Type is never shrunk.',
  }),
});
