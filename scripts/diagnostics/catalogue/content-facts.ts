import { kind } from '../diagnostic.ts';
import { maybe } from '../maybe.ts';

type Nothing = Record<never, never>;

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

export const badLabel = kind<{ directive: 'fact' | 'ref' | 'pull' }>({
  code: 'content-bad-label',
  severity: 'error',
  zh: ({ directive }) => ({
    message: {
      fact: ':fact 的方括号里没有数据，或带有格式。',
      ref: ':ref 的方括号里没有数据编号。',
      pull: '::pull 的方括号里没有数据编号。',
    }[directive],
    hint: {
      fact: '请在方括号里只写数据的文字，如 :fact[142.2万人]{…}；粗体加在整个标记外面。',
      ref: '请写成 :ref[编号]，编号是 :fact 中“#”后面的部分。',
      pull: '请写成 ::pull[编号]，编号是 :fact 中“#”后面的部分。',
    }[directive],
  }),
  en: ({ directive }) => ({
    message: {
      fact: 'The brackets of :fact are empty, or hold more than text.',
      ref: 'The brackets of :ref hold no id.',
      pull: 'The brackets of ::pull hold no id.',
    }[directive],
    hint: {
      fact: 'Write the figure only, such as :fact[1.4 million]{…}; put emphasis around the whole.',
      ref: 'Write :ref[id], with the id that follows “#” in :fact.',
      pull: 'Write ::pull[id], with the id that follows “#” in :fact.',
    }[directive],
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

export const badPicture = kind<{ path: string; reason: 'missing' | 'outside' | 'type' | 'unreadable' | 'damaged' }>({
  code: 'content-bad-picture',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: {
      missing: `图片 ${path} 不存在。`,
      outside: `图片 ${path} 不在本会刊的文件夹里。`,
      type: `${path} 不是 PNG、JPEG、SVG 或 WebP 图片。`,
      unreadable: `图片 ${path} 无法读取。`,
      damaged: `图片 ${path} 已损坏，读不出宽和高。`,
    }[reason],
    hint: {
      missing: '请核对文件名（区分大小写）和路径；图片通常放在 assets 文件夹。',
      outside: '请把图片复制到会刊的 assets 文件夹，写成 assets/文件名。',
      type: '请用图片软件另存为 PNG 或 JPEG；只改扩展名不行。',
      unreadable: '请检查文件的读取权限。',
      damaged: '请用图片软件打开，另存为 PNG 或 JPEG；打不开的，请换用原图。',
    }[reason],
  }),
  en: ({ path, reason }) => ({
    message: {
      missing: `The picture ${path} doesn't exist.`,
      outside: `The picture ${path} is outside the report's folder.`,
      type: `${path} is no PNG, JPEG, SVG or WebP picture.`,
      unreadable: `The picture ${path} can't be read.`,
      damaged: `The picture ${path} is damaged: its width and height can't be read.`,
    }[reason],
    hint: {
      missing: 'Check the name, its case and the path; pictures usually stand in assets.',
      outside: "Copy it into the report's assets folder.",
      type: 'Save it as PNG or JPEG; changing the name is not enough.',
      unreadable: 'Check that it may be read.',
      damaged: 'Open it with an image editor and save it as PNG or JPEG, or use the original.',
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

export const factOutsideProse = kind<{ id: string; where: 'slide' | 'chart' | 'side' | 'notes' | 'heading' }>({
  code: 'content-fact-outside-prose',
  severity: 'error',
  zh: ({ id, where }) => ({
    message: `数据“${id}”写在了${{ slide: '幻灯片', chart: '图表', side: '旁注', notes: '讲稿', heading: '标题' }[where]}里，数据应在正文中写明。`,
    hint: `请在正文段落、列表或表格中用 :fact 写明，这里改用 :ref[${id}]。`,
  }),
  en: ({ id, where }) => ({
    message: `The figure ${id} is stated in ${{ slide: 'a slide', chart: 'a chart', side: 'a side note', notes: "a slide's notes", heading: 'a heading' }[where]}, not in the prose.`,
    hint: `State it with :fact in a paragraph, list or table of the text, and repeat it here with :ref[${id}].`,
  }),
});
