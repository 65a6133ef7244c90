import { kind } from '../diagnostic.ts';
import { maybe } from '../maybe.ts';

type Nothing = Record<never, never>;

export type Unsupported =
  | 'html'
  | 'code'
  | 'footnote'
  | 'rule'
  | 'heading1'
  | 'deepHeading'
  | 'nestedHeading'
  | 'deletion'
  | 'task'
  | 'reference'
  | 'frontMatter'
  | 'nestedSlide'
  | 'nestedChart'
  | 'chartLabel'
  | 'nestedExhibit'
  | 'exhibitLabel'
  | 'nestedSummary'
  | 'nestedAside'
  | 'sideLabel'
  | 'slideLabel'
  | 'underlined'
  | 'listStart'
  | 'other';

const unsupportedThings: Readonly<
  Record<Unsupported, { readonly zh: readonly [string, string]; readonly en: readonly [string, string] }>
> = {
  html: {
    zh: ['不能写 HTML 代码', '请改用 Markdown 写法；要显示“<”本身，请写成“\\<”。'],
    en: ['HTML', 'Write it in Markdown; write “\\<” for the sign itself.'],
  },
  code: {
    zh: ['不能写代码块', '行首缩进四格或用 ``` 会成为代码块，请去掉。'],
    en: ['a code block', 'Remove the ``` or the indent of four spaces.'],
  },
  footnote: { zh: ['不能写脚注', '请把脚注的内容写进正文。'], en: ['a footnote', 'Say it in the text.'] },
  rule: {
    zh: ['不能写分隔线', '请删去这一行；分节用“## ”标题。'],
    en: ['a rule', 'Remove it; “## ” starts a section.'],
  },
  heading1: {
    zh: ['正文中不能写一级标题', '专题标题写在文件开头的 title 中，正文分节用“## ”。'],
    en: ['a heading of level 1', "The topic's title stands in the front matter; “## ” starts a section."],
  },
  deepHeading: {
    zh: ['标题最多到三级', '请改用“### ”，或改成段首的粗体小标题。'],
    en: ['a heading below level 3', 'Use “### ”, or bold words at the head of the paragraph.'],
  },
  nestedHeading: {
    zh: ['这里不能写标题', '标题要单独成行；幻灯片里只能有一行“# ”标题，写在最前面。'],
    en: ['a heading here', 'A slide has one “# ” title, as its first line; other headings stand on their own.'],
  },
  deletion: { zh: ['不能写删除线', '请去掉“~~”。'], en: ['struck-out text', 'Remove the “~~”.'] },
  task: { zh: ['不能写任务列表', '请去掉列表项开头的方括号。'], en: ['a task list', 'Remove the brackets.'] },
  reference: {
    zh: ['不能写引用式的链接或图片', '请把地址直接写在圆括号里，如 [文字](地址)。'],
    en: ['a link by reference', 'Write the address in place: [text](address).'],
  },
  frontMatter: { zh: ['前言开头不能写属性', '请删去两行“---”之间的内容。'], en: ['front matter here', 'Remove it.'] },
  nestedSlide: {
    zh: ['幻灯片只能单独成段', '请把它移到列表、引文和其他幻灯片之外。'],
    en: ['a slide inside something else', 'Move it out.'],
  },
  nestedChart: {
    zh: ['图表只能单独成段', '请把它移到列表、引文和幻灯片之外；幻灯片上的图表用 layout=chart。'],
    en: ['a chart inside something else', 'Move it out; on a slide a chart is layout=chart.'],
  },
  chartLabel: {
    zh: ['图表的标题不写在方括号里', '请在下一行用“# ”写图题；说明写成图表末尾的一段话。'],
    en: [
      'a chart with a label',
      'Write its title on the next line, after “# ”, and what else there is to say as a paragraph at its end.',
    ],
  },
  nestedExhibit: {
    zh: ['带标题的表格和图片只能单独成段', '请把它移到列表、引文和幻灯片之外。'],
    en: ['a :::table or :::picture inside something else', 'Move it out of lists, quotations and slides.'],
  },
  exhibitLabel: {
    zh: ['表题、图题不写在方括号里', '请在下一行用“# ”写标题。'],
    en: ['a table or picture with a label', 'Write its title on the next line, after “# ”.'],
  },
  nestedSummary: {
    zh: ['::summary 只能单独成段', '请把它移到列表、引文和幻灯片之外，放在专题末尾。'],
    en: ['::summary inside something else', "Move it out of lists, quotations and slides, to the topic's end."],
  },
  nestedAside: {
    zh: ['旁注和重点数据只能单独成段', '请把它移到列表、引文、幻灯片和图表之外。'],
    en: ['a side note or pull figure inside something else', 'Move it out.'],
  },
  sideLabel: {
    zh: ['旁注的标题不写在方括号里', '请在下一行用“# ”写标题。'],
    en: ['a side note with a label', 'Write its title on the next line, after “# ”.'],
  },
  slideLabel: {
    zh: ['幻灯片的标题不写在方括号里', '请在下一行用“# ”写标题。'],
    en: ['a slide with a label', 'Write its title on the next line, after “# ”.'],
  },
  underlined: {
    zh: ['这段文字下面紧接“---”或“===”，会变成标题', '两行之间请空一行；要写标题，请用“## ”。'],
    en: ['a heading made by underlining', 'Leave an empty line between the two; headings begin with “## ”.'],
  },
  listStart: {
    zh: ['编号列表只能从1开始', '请从“1.”起编号；要接着前面的列表，请把中间的段落缩进三格，并入上一项。'],
    en: [
      'a numbered list that starts at another number than 1',
      'Number from “1.” on; to go on with the list before, indent the paragraphs between by three spaces.',
    ],
  },
  other: {
    zh: ['不支持这种写法', '请改用段落、列表、表格、引文或图片。'],
    en: ['this', 'Use paragraphs, lists, tables, quotations or pictures.'],
  },
};

export const unsupportedMarkdown = kind<{ what: Unsupported }>({
  code: 'content-unsupported',
  severity: 'error',
  zh: ({ what }) => ({ message: `${unsupportedThings[what].zh[0]}。`, hint: unsupportedThings[what].zh[1] }),
  en: ({ what }) => ({
    message: `Content can't hold ${unsupportedThings[what].en[0]}.`,
    hint: unsupportedThings[what].en[1],
  }),
});

export const unknownDirective = kind<{ name: string; suggestion: string | null }>({
  code: 'content-unknown-directive',
  severity: 'error',
  zh: ({ name, suggestion }) => ({
    message: `没有“${name}”这种标记。`,
    hint: maybe.zh(
      suggestion,
      '可用的有 :fact、:ref、:see、:::slide、:::chart、:::table、:::picture、:::side、::notes、::pull 和 ::summary；要显示冒号本身，请写成“\\:”。',
    ),
  }),
  en: ({ name, suggestion }) => ({
    message: `There is no directive “${name}”.`,
    hint: maybe.en(
      suggestion,
      'There are :fact, :ref, :see, :::slide, :::chart, :::table, :::picture, :::side, ::notes, ::pull and ::summary; write “\\:” for a colon.',
    ),
  }),
});

export const unknownAttribute = kind<{ name: string; suggestion: string | null; known: readonly string[] }>({
  code: 'content-unknown-attribute',
  severity: 'error',
  zh: ({ name, suggestion, known }) => ({
    message: `这里没有“${name}”这个属性。`,
    hint: maybe.zh(suggestion, known.length === 0 ? '请删去它。' : `可用的有：${known.join('、')}。`),
  }),
  en: ({ name, suggestion, known }) => ({
    message: `There is no attribute “${name}” here.`,
    hint: maybe.en(suggestion, known.length === 0 ? 'Remove it.' : `The attributes are ${known.join(', ')}.`),
  }),
});

export const unknownLayout = kind<{ layout: string; suggestion: string | null; known: readonly string[] }>({
  code: 'content-unknown-layout',
  severity: 'error',
  zh: ({ layout, suggestion, known }) => ({
    message: `没有“${layout}”这种版式。`,
    hint: maybe.zh(suggestion, `可用的有：${known.join('、')}；去掉 layout 则由内容决定。`),
  }),
  en: ({ layout, suggestion, known }) => ({
    message: `There is no layout “${layout}”.`,
    hint: maybe.en(suggestion, `The layouts are ${known.join(', ')}; without layout= the content decides.`),
  }),
});

export const badMinutes = kind<{ value: string }>({
  code: 'content-bad-minutes',
  severity: 'error',
  zh: ({ value }) => ({ message: `minutes 写成了“${value}”。`, hint: '请写大于0的分钟数，如 minutes=1.5。' }),
  en: ({ value }) => ({ message: `minutes is “${value}”.`, hint: 'Write a number above 0, such as minutes=1.5.' }),
});

export const notesOutsideSlide = kind<Nothing>({
  code: 'content-notes-outside-slide',
  severity: 'error',
  zh: () => ({
    message: '::notes 写在了幻灯片之外。',
    hint: '请把它移到 :::slide 与 ::: 之间；正文段落本来就是前面幻灯片的讲稿，不必再写 ::notes。',
  }),
  en: () => ({
    message: '::notes stands outside a slide.',
    hint: 'Move it between :::slide and :::; paragraphs after a slide are its notes anyway.',
  }),
});

export const secondNotes = kind<Nothing>({
  code: 'content-second-notes',
  severity: 'error',
  zh: () => ({ message: '一张幻灯片写了两处 ::notes。', hint: '请只保留一处，讲稿都写在它后面。' }),
  en: () => ({ message: 'A slide has ::notes twice.', hint: 'Keep one; all notes follow it.' }),
});

export const secondNext = kind<Nothing>({
  code: 'content-second-next',
  severity: 'error',
  zh: () => ({ message: '一个专题写了两节“下一步”。', hint: '请合为一节，其中用“### ”分小节。' }),
  en: () => ({ message: 'The topic has two sections of next steps.', hint: 'Make one of them, with “### ” inside.' }),
});

export const emptyTopic = kind<Nothing>({
  code: 'content-empty-topic',
  severity: 'error',
  zh: () => ({ message: '这个文件没有正文。', hint: '请写出正文，或删去这个文件。' }),
  en: () => ({ message: 'The file has no text.', hint: 'Write it, or remove the file.' }),
});

export const slideNotClosed = kind<Nothing>({
  code: 'content-slide-not-closed',
  severity: 'error',
  zh: () => ({
    message: '这张幻灯片没有结束，后面的正文都被当成了它的内容。',
    hint: '请在幻灯片末尾另起一行写“:::”。',
  }),
  en: () => ({
    message: 'This slide is never closed, so all the text after it belongs to it.',
    hint: 'Write “:::” on a line of its own where it ends.',
  }),
});

export const brokenDirective = kind<{ text: string }>({
  code: 'content-broken-directive',
  severity: 'error',
  zh: ({ text }) => ({
    message: `“${text}”不是完整的标记，会照原样印出来。`,
    hint: '冒号、方括号、花括号和引号都用半角，并且成对；要显示冒号本身，请写成“\\:”。',
  }),
  en: ({ text }) => ({
    message: `“${text}” is no complete directive and would be printed as it is.`,
    hint: 'Check that colons, brackets, braces and quotes are ASCII and paired; write “\\:” for a colon.',
  }),
});

export const emptyHeading = kind<Nothing>({
  code: 'content-empty-heading',
  severity: 'error',
  zh: () => ({ message: '这个标题没有文字。', hint: '请在“#”号后空一格写出标题，或删去这一行。' }),
  en: () => ({ message: 'This heading has no text.', hint: 'Write it after the “#” signs, or remove the line.' }),
});

export const sectionAfterNext = kind<Nothing>({
  code: 'content-section-after-next',
  severity: 'error',
  zh: () => ({
    message: '这一节写在“下一步”之后，而“下一步”总是专题的最后一节。',
    hint: '请把这一节移到“下一步”之前，或改用“### ”并入其中。',
  }),
  en: () => ({
    message: "This section stands after the next steps, which are always the topic's last section.",
    hint: 'Move it before them, or make it part of them with “### ”.',
  }),
});

export const duplicateAttribute = kind<{ name: string }>({
  code: 'content-duplicate-attribute',
  severity: 'error',
  zh: ({ name }) => ({
    message: name === 'id' ? '这里写了两个编号，只有最后一个有效。' : `属性“${name}”写了两次。`,
    hint: '请只保留一个。',
  }),
  en: ({ name }) => ({ message: `The attribute “${name}” is written twice.`, hint: 'Keep one.' }),
});
