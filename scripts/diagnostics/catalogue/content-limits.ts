import { kind } from '../diagnostic.ts';

/** A text file too large to be written by hand. `size` and `most` with their units, such as `512 KB`. */
export const hugeFile = kind<{ size: string; most: string }>({
  code: 'content-huge-file',
  severity: 'error',
  zh: ({ size, most }) => ({
    message: `文件有 ${size}，超过上限 ${most}，未予读取。`,
    hint: '请检查其中是否混入了别的数据；内容确实很多时，请分成几个专题。',
  }),
  en: ({ size, most }) => ({
    message: `The file has ${size}, more than the ${most} that are read.`,
    hint: 'Look for data that slipped in; divide what is really so long into several topics.',
  }),
});

/** A paragraph, a heading or a row of a table that is no such thing and would take minutes to read. `most` in characters or signs. */
export const heavyParagraph = kind<{ what: 'heading' | 'length' | 'marks'; most: number }>({
  code: 'content-heavy-paragraph',
  severity: 'error',
  zh: ({ what, most }) => ({
    message: {
      heading: `这个标题超过 ${most} 个字符，文件未能读取。`,
      length: `这一段超过 ${most} 个字符，文件未能读取。`,
      marks: `这一段中“[”“*”“_”“:”等标记符号超过 ${most} 个，文件未能读取。`,
    }[what],
    hint: {
      heading: '请缩短标题；“#”后面如果是正文，请去掉“#”。',
      length: '请用空行把它分成几段。',
      marks: '请删去多余的符号，或用空行把它分成几段。',
    }[what],
  }),
  en: ({ what, most }) => ({
    message: {
      heading: `This heading has more than ${most} characters, so the file was not read.`,
      length: `This paragraph has more than ${most} characters, so the file was not read.`,
      marks: `This paragraph has more than ${most} signs such as [ * _ and :, so the file was not read.`,
    }[what],
    hint: {
      heading: 'Shorten it; if what follows # is text, take the # away.',
      length: 'Divide it by blank lines.',
      marks: 'Remove signs that mean nothing, or divide it by blank lines.',
    }[what],
  }),
});

/** A text in settings, vocabulary or front matter that is longer than any of them is. `most` in characters. */
export const longText = kind<{ key: string; most: number }>({
  code: 'content-long-text',
  severity: 'error',
  zh: ({ key, most }) => ({
    message: `“${key}”超过 ${most} 个字符。`,
    hint: '请缩短；大段文字应写在专题正文里。',
  }),
  en: ({ key, most }) => ({
    message: `“${key}” has more than ${most} characters.`,
    hint: 'Shorten it; long text belongs into a topic.',
  }),
});

/** A picture that would take more memory than there is. `most` is its bytes with their unit, or millions of pixels. */
export const hugePicture = kind<{ path: string; what: 'bytes' | 'pixels'; most: string }>({
  code: 'content-huge-picture',
  severity: 'error',
  zh: ({ path, what, most }) => ({
    message:
      what === 'bytes' ? `图片 ${path} 超过 ${most}，不能使用。` : `图片 ${path} 超过 ${most} 百万像素，不能使用。`,
    hint: what === 'bytes' ? '请用图片软件压缩后另存。' : '请用图片软件缩小后另存；A4 幅面、600 dpi 约 3500 万像素。',
  }),
  en: ({ path, what, most }) => ({
    message:
      what === 'bytes'
        ? `The picture ${path} has more than ${most}.`
        : `The picture ${path} has more than ${most} million pixels.`,
    hint:
      what === 'bytes'
        ? 'Compress it with an image editor.'
        : 'Make it smaller with an image editor; A4 at 600 dpi has some 35 million.',
  }),
});

/** What a drawing has that no picture needs. */
export type DrawingDanger = 'script' | 'foreign' | 'address' | 'motion' | 'doctype' | 'repeats' | 'markup';

const dangers: Readonly<Record<DrawingDanger, { readonly zh: string; readonly en: string }>> = {
  script: { zh: '含有脚本或事件处理', en: 'it has a script or handles events' },
  foreign: { zh: '嵌有网页内容（foreignObject 等）', en: 'it embeds other content, such as foreignObject' },
  address: { zh: '引用了文件之外的地址', en: 'it refers to an address outside itself' },
  motion: { zh: '含有动画，印出的样子不确定', en: 'it is animated, so that its look in print is uncertain' },
  doctype: { zh: '声明了实体或特殊编码', en: 'it declares entities or an unusual encoding' },
  repeats: { zh: '层层引用，展开后过大', en: 'its parts repeat each other until they are too many' },
  markup: { zh: '标记不合 XML 语法', en: 'its markup is no XML' },
};

/** A drawing in SVG that does more than show something. `line` counts in the drawing. */
export const unsafeDrawing = kind<{ path: string; danger: DrawingDanger; line: number }>({
  code: 'content-unsafe-drawing',
  severity: 'error',
  zh: ({ path, danger, line }) => ({
    message: `矢量图 ${path} 不能使用：第${line}行${dangers[danger].zh}。`,
    hint: '请用绘图软件打开，另存为“纯 SVG”（Inkscape 称“Plain SVG”）；仍不行的，导出为 PNG。',
  }),
  en: ({ path, danger, line }) => ({
    message: `The drawing ${path} can't be used: on line ${line} ${dangers[danger].en}.`,
    hint: 'Open it in a drawing program and save it as plain SVG; failing that, export it as PNG.',
  }),
});
