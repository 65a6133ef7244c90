import { kind } from '../diagnostic.ts';

const maybe = {
  zh: (suggestion: string | null, otherwise: string): string =>
    suggestion === null ? otherwise : `是否应为“${suggestion}”？`,
  en: (suggestion: string | null, otherwise: string): string =>
    suggestion === null ? otherwise : `Did you mean “${suggestion}”?`,
};

type Nothing = Record<never, never>;

export const noReport = kind<{ folder: string; reason: 'missing' | 'empty' }>({
  code: 'content-no-report',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: reason === 'missing' ? `没有找到内容文件夹 ${folder}。` : `${folder} 中没有会刊。`,
    hint: '每份会刊是一个文件夹，内有 report.yaml 和各专题的 .md 文件。请核对路径，或新建一份。',
  }),
  en: ({ folder, reason }) => ({
    message: reason === 'missing' ? `The content folder ${folder} doesn't exist.` : `There is no report in ${folder}.`,
    hint: 'A report is a folder with report.yaml and one .md file a topic. Check the path, or make one.',
  }),
});

export const noSettings = kind<Nothing>({
  code: 'content-no-settings',
  severity: 'error',
  zh: () => ({
    message: '这个文件夹缺少 report.yaml。',
    hint: '请新建 report.yaml，至少写明 title（标题）、publisher（编印单位）和 date（日期）。',
  }),
  en: () => ({
    message: 'This folder has no report.yaml.',
    hint: 'Add report.yaml with at least title, publisher and date.',
  }),
});

export const noTopics = kind<Nothing>({
  code: 'content-no-topics',
  severity: 'error',
  zh: () => ({
    message: '这份会刊还没有专题。',
    hint: '请为每个专题新建一个文件，文件名形如 01-zhuanti.md。',
  }),
  en: () => ({ message: 'The report has no topics.', hint: 'Add a file such as 01-name.md for each topic.' }),
});

export const unreadable = kind<{ reason: string }>({
  code: 'content-unreadable',
  severity: 'error',
  zh: ({ reason }) => ({ message: `文件无法读取（${reason}）。`, hint: '请检查文件是否存在、是否有读取权限。' }),
  en: ({ reason }) => ({
    message: `The file can't be read (${reason}).`,
    hint: 'Check that it exists and may be read.',
  }),
});

export const notUtf8 = kind<Nothing>({
  code: 'content-not-utf8',
  severity: 'error',
  zh: () => ({ message: '文件不是 UTF-8 编码。', hint: '请在编辑器中选择“另存为”，编码选 UTF-8。' }),
  en: () => ({ message: 'The file is not UTF-8.', hint: 'Save it again with the encoding UTF-8.' }),
});

export const misnamedFile = kind<{ name: string }>({
  code: 'content-file-name',
  severity: 'error',
  zh: ({ name }) => ({
    message: `文件名“${name}”不合要求，不知道它是第几个专题。`,
    hint: '请改为“两位数字-名称.md”，名称用小写字母、数字和连字符，如 03-zhijiao.md；前言的文件名是 foreword.md。',
  }),
  en: ({ name }) => ({
    message: `The file name ${name} doesn't say which topic it is.`,
    hint: 'Name topics NN-name.md, with lowercase letters, digits and hyphens; the foreword is foreword.md.',
  }),
});

export const duplicateNumber = kind<{ number: number }>({
  code: 'content-duplicate-number',
  severity: 'error',
  zh: ({ number }) => ({ message: `有两个文件都是第${number}个专题。`, hint: '请改其中一个文件名开头的数字。' }),
  en: ({ number }) => ({
    message: `Two files are topic ${number}.`,
    hint: 'Change the number one of the names starts with.',
  }),
});

export const duplicateSlug = kind<{ slug: string }>({
  code: 'content-duplicate-slug',
  severity: 'error',
  zh: ({ slug }) => ({ message: `有两个专题的名称都是“${slug}”。`, hint: '请改其中一个文件名中数字后面的部分。' }),
  en: ({ slug }) => ({
    message: `Two topics are named “${slug}”.`,
    hint: 'Change the part after the number in one of the file names.',
  }),
});

const yamlReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  BLOCK_AS_IMPLICIT_KEY: '键名的写法不对，值中有冒号时应加引号',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号',
  MULTILINE_IMPLICIT_KEY: '键后面缺少冒号',
  MULTIPLE_DOCS: '文件中间不应有“---”',
  BAD_ALIAS: '以“*”开头的值应加引号',
  TAB_AS_INDENT: '缩进用了制表符，应改用空格',
  UNEXPECTED_TOKEN: '此处有多余或不认识的字符',
  BAD_SCALAR_START: '值的开头不能用这个字符，应加引号',
  BAD_DQ_ESCAPE: '双引号中的反斜杠写法不对',
};

export const brokenYaml = kind<{ parserCode: string; reason: string }>({
  code: 'content-broken-yaml',
  severity: 'error',
  zh: ({ parserCode, reason }) => ({
    message: `YAML 写法有误：${yamlReasons[parserCode] ?? reason}。`,
    hint: '每行写成“键: 值”，冒号用半角，后面空一格；值中有特殊符号时加引号。',
  }),
  en: ({ reason }) => ({
    message: `The YAML is broken: ${reason}.`,
    hint: 'Write “key: value” on each line; put quotes around values with special characters.',
  }),
});

export const unknownKey = kind<{ key: string; suggestion: string | null; known: readonly string[] }>({
  code: 'content-unknown-key',
  severity: 'error',
  zh: ({ key, suggestion, known }) => ({
    message: `没有“${key}”这一项。`,
    hint: maybe.zh(suggestion, `可用的有：${known.join('、')}。`),
  }),
  en: ({ key, suggestion, known }) => ({
    message: `There is no key “${key}”.`,
    hint: maybe.en(suggestion, `The keys are ${known.join(', ')}.`),
  }),
});

export const missingKey = kind<{ key: string }>({
  code: 'content-missing-key',
  severity: 'error',
  zh: ({ key }) => ({ message: `缺少必填的“${key}”。`, hint: `请加一行“${key}: …”。` }),
  en: ({ key }) => ({ message: `“${key}” is missing.`, hint: `Add a line “${key}: …”.` }),
});

export type Expected = 'text' | 'number' | 'list' | 'map' | 'positive' | 'notEmpty' | 'relation' | 'severity';

const expectations: Readonly<Record<Expected, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '应为文字；内容全是数字时请加引号', en: 'must be text; put quotes around digits' },
  number: { zh: '应为数字', en: 'must be a number' },
  positive: { zh: '应为大于0的数字', en: 'must be a number above 0' },
  notEmpty: { zh: '不能为空', en: 'must not be empty' },
  list: { zh: '应为列表，每项一行，以“- ”开头', en: 'must be a list, each item on a line that begins with “- ”' },
  map: { zh: '应为若干行“键: 值”', en: 'must be lines of “key: value”' },
  relation: {
    zh: '应为一个关系式，或由 check、severity、accepted 组成的几行',
    en: 'must be a relation, or a map of check, severity and accepted',
  },
  severity: { zh: '只能是 error 或 warning', en: 'must be error or warning' },
};

export const wrongType = kind<{ key: string; expected: Expected }>({
  code: 'content-wrong-type',
  severity: 'error',
  zh: ({ key, expected }) => ({
    message: `${key === '' ? '这里的内容' : `“${key}”`}${expectations[expected].zh}。`,
    hint: '请改正这一处；各项的写法见 docs/content-format.md。',
  }),
  en: ({ key, expected }) => ({
    message: `${key === '' ? 'This' : `“${key}”`} ${expectations[expected].en}.`,
    hint: 'Correct the value; docs/content-format.md describes every key.',
  }),
});

export const badDate = kind<{ value: string }>({
  code: 'content-bad-date',
  severity: 'error',
  zh: ({ value }) => ({ message: `“${value}”不是有效的日期。`, hint: '请写成 年-月-日 的形式，如 2022-01-17。' }),
  en: ({ value }) => ({ message: `“${value}” is not a date.`, hint: 'Write it as 2022-01-17.' }),
});

export const noFrontMatter = kind<Nothing>({
  code: 'content-no-front-matter',
  severity: 'error',
  zh: () => ({
    message: '文件开头缺少专题的标题。',
    hint: '请在第一行写“---”，下面写“title: 专题标题”，再写一行“---”。',
  }),
  en: () => ({
    message: 'The file has no front matter.',
    hint: 'Begin it with a line “---”, a line “title: …” and a line “---”.',
  }),
});

export const badTemplates = kind<{ path: string; reason: 'missing' | 'outside' }>({
  code: 'content-templates-folder',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: reason === 'missing' ? `模板文件夹 ${path} 不存在。` : `模板文件夹 ${path} 不在本会刊的文件夹里。`,
    hint: '请把模板放在会刊文件夹之内，并写相对路径。',
  }),
  en: ({ path, reason }) => ({
    message: `The folder of templates ${path} ${reason === 'missing' ? "doesn't exist" : "is outside the report's folder"}.`,
    hint: "Keep templates inside the report's folder and give a relative path.",
  }),
});

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
  | 'slideLabel'
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
  slideLabel: {
    zh: ['幻灯片的标题不写在方括号里', '请在下一行用“# ”写标题。'],
    en: ['a slide with a label', 'Write its title on the next line, after “# ”.'],
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
    hint: maybe.zh(suggestion, '可用的有 :fact、:ref、:::slide 和 ::notes；要显示冒号本身，请写成“\\:”。'),
  }),
  en: ({ name, suggestion }) => ({
    message: `There is no directive “${name}”.`,
    hint: maybe.en(suggestion, 'There are :fact, :ref, :::slide and ::notes; write “\\:” for a colon.'),
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

export const badFactId = kind<{ id: string }>({
  code: 'content-bad-fact-id',
  severity: 'error',
  zh: ({ id }) => ({
    message: id === '' ? '这个数据没有编号。' : `数据编号“${id}”不合要求。`,
    hint: '编号以“#”引出，只用字母、数字和下划线，并以字母开头，如 {#students of="…"}。',
  }),
  en: ({ id }) => ({
    message: id === '' ? 'This figure has no id.' : `“${id}” can't be the id of a figure.`,
    hint: 'Ids are letters, digits and _, and start with a letter: {#students of="…"}.',
  }),
});

export const factWithoutOf = kind<{ id: string }>({
  code: 'content-fact-without-of',
  severity: 'error',
  zh: ({ id }) => ({
    message: `数据“${id}”没有说明统计的是什么。`,
    hint: '请加上 of="…"，如 of="职业学校在校生"；数据索引和幻灯片要用到它。',
  }),
  en: ({ id }) => ({
    message: `The figure ${id} doesn't say what it counts.`,
    hint: 'Add of="…"; the index of figures and slides need it.',
  }),
});

export const badFactKind = kind<{ kind: string; suggestion: string | null; known: readonly string[] }>({
  code: 'content-bad-fact-kind',
  severity: 'error',
  zh: (p) => ({
    message: `没有“${p.kind}”这类数据。`,
    hint: maybe.zh(p.suggestion, `可用的有：${p.known.join('、')}。`),
  }),
  en: (p) => ({
    message: `There is no kind of figure “${p.kind}”.`,
    hint: maybe.en(p.suggestion, `The kinds are ${p.known.join(', ')}.`),
  }),
});

export const badLabel = kind<{ directive: 'fact' | 'ref' }>({
  code: 'content-bad-label',
  severity: 'error',
  zh: ({ directive }) => ({
    message: directive === 'fact' ? ':fact 的方括号里没有数据，或带有格式。' : ':ref 的方括号里没有数据编号。',
    hint:
      directive === 'fact'
        ? '请在方括号里只写数据的文字，如 :fact[142.2万人]{…}；粗体加在整个标记外面。'
        : '请写成 :ref[编号]，编号是 :fact 中“#”后面的部分。',
  }),
  en: ({ directive }) => ({
    message:
      directive === 'fact'
        ? 'The brackets of :fact are empty, or hold more than text.'
        : 'The brackets of :ref hold no id.',
    hint:
      directive === 'fact'
        ? 'Write the figure only, such as :fact[1.4 million]{…}; put emphasis around the whole.'
        : 'Write :ref[id], with the id that follows “#” in :fact.',
  }),
});

export const duplicateFact = kind<{ id: string }>({
  code: 'content-duplicate-fact',
  severity: 'error',
  zh: ({ id }) => ({
    message: `数据编号“${id}”用了两次。`,
    hint: `同一个数据再次出现时写 :ref[${id}]；不同的数据请另取编号。`,
  }),
  en: ({ id }) => ({
    message: `Two figures have the id ${id}.`,
    hint: `Repeat a figure with :ref[${id}]; give another figure another id.`,
  }),
});

export const unknownReference = kind<{ id: string; suggestion: string | null }>({
  code: 'content-unknown-ref',
  severity: 'error',
  zh: ({ id, suggestion }) => ({
    message: `没有编号为“${id}”的数据。`,
    hint: maybe.zh(suggestion, '请核对编号，或在正文中用 :fact 写出这个数据。'),
  }),
  en: ({ id, suggestion }) => ({
    message: `No figure has the id ${id}.`,
    hint: maybe.en(suggestion, 'Check the id, or state the figure with :fact.'),
  }),
});

export const badPicture = kind<{ path: string; reason: 'missing' | 'outside' | 'type' }>({
  code: 'content-bad-picture',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: {
      missing: `图片 ${path} 不存在。`,
      outside: `图片 ${path} 不在本会刊的文件夹里。`,
      type: `${path} 不是 PNG、JPEG、SVG 或 WebP 图片。`,
    }[reason],
    hint: {
      missing: '请核对文件名（区分大小写）和路径；图片通常放在 assets 文件夹。',
      outside: '请把图片复制到会刊的 assets 文件夹，写成 assets/文件名。',
      type: '请用图片软件另存为 PNG 或 JPEG；只改扩展名不行。',
    }[reason],
  }),
  en: ({ path, reason }) => ({
    message: {
      missing: `The picture ${path} doesn't exist.`,
      outside: `The picture ${path} is outside the report's folder.`,
      type: `${path} is no PNG, JPEG, SVG or WebP picture.`,
    }[reason],
    hint: {
      missing: 'Check the name, its case and the path; pictures usually stand in assets.',
      outside: "Copy it into the report's assets folder.",
      type: 'Save it as PNG or JPEG; changing the name is not enough.',
    }[reason],
  }),
});

export const inlinePicture = kind<Nothing>({
  code: 'content-inline-picture',
  severity: 'error',
  zh: () => ({ message: '图片和文字写在了同一段。', hint: '请让图片单独成段，前后各空一行。' }),
  en: () => ({
    message: 'A picture stands among text.',
    hint: 'Give it a paragraph of its own, with blank lines around.',
  }),
});

export const badLink = kind<{ url: string }>({
  code: 'content-bad-link',
  severity: 'error',
  zh: ({ url }) => ({
    message: `链接地址“${url}”不能用。`,
    hint: '地址应以 https://、http:// 或 mailto: 开头，或是本会刊内的位置，如 #t1-s2。',
  }),
  en: ({ url }) => ({
    message: `The address “${url}” can't be used.`,
    hint: 'Addresses begin with https://, http:// or mailto:, or name a place in the report such as #t1-s2.',
  }),
});

export const deadLink = kind<{ url: string; suggestion: string | null }>({
  code: 'content-dead-link',
  severity: 'error',
  zh: ({ url, suggestion }) => ({
    message: `链接指向的“${url}”在本会刊中不存在。`,
    hint: maybe.zh(suggestion, '位置形如 #t1-s2，即第1个专题第2节。'),
  }),
  en: ({ url, suggestion }) => ({
    message: `Nothing in the report is “${url}”.`,
    hint: maybe.en(suggestion, 'Places look like #t1-s2: topic 1, section 2.'),
  }),
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
