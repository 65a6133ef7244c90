import { kind } from '../diagnostic.ts';

/** What was found in a PDF; file and page are the diagnostic's place in the output. */
interface Faulty {
  readonly detail: string;
}

/** A font is none of those that the report's theme names. */
export const foreignFont = kind<Faulty>({
  code: 'pdf-foreign-font',
  severity: 'warning',
  zh: ({ detail }) => ({
    message: `用了字体 ${detail}，它不在本报告主题所用的字体之内；多为某个字符在主题字体中没有字形。`,
    hint: '换用主题中的字体，或在模板里确认这是有意为之。',
  }),
  en: ({ detail }) => ({
    message: `The font ${detail} is none of the families of the report's theme; mostly a character has no glyph in them.`,
    hint: 'Use a family of the theme, or see that the template means it.',
  }),
});

/** A page shows an empty box or nothing where a character should stand. */
export const missingGlyph = kind<Faulty>({
  code: 'pdf-missing-glyph',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `字体 ${detail} 中缺少这一页用到的字形，印出来是空框或空白。`,
    hint: '改用字体中有的字，或换一个收字更全的字体。',
  }),
  en: ({ detail }) => ({
    message: `The font ${detail} lacks a glyph that this page shows: it prints as an empty box or nothing.`,
    hint: 'Use a character that the font has, or a font with more characters.',
  }),
});

/** The boxes of a page contradict each other or those of the other pages. */
export const pageBoxes = kind<Faulty>({
  code: 'pdf-boxes',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `页面框有误：${detail}。印厂据此裁切，会裁错或退稿。`,
    hint: '检查自定义模板中的 @page 尺寸；成品框须在出血框之内，出血框须在介质框之内，各页成品尺寸须一致。',
  }),
  en: ({ detail }) => ({
    message: `The page's boxes are wrong: ${detail}. Print shops trim by them.`,
    hint: 'Check the @page sizes of your own templates: trim box within bleed box within media box, and one trimmed size for all pages.',
  }),
});

/** A picture has too few pixels for the size it is printed at. */
export const lowResolution = kind<Faulty>({
  code: 'pdf-low-resolution',
  severity: 'warning',
  zh: ({ detail }) => ({
    message: `有一幅图片印出来只有 ${detail}，会发虚。`,
    hint: '换一张像素更高的图片，或把它排小；线条图改用 SVG。',
  }),
  en: ({ detail }) => ({
    message: `A picture has ${detail} as printed and will look blurred.`,
    hint: 'Use a picture with more pixels, or set it smaller; use SVG for drawings.',
  }),
});

/** What a document fails to say of itself. */
export type DescriptionFault = 'title' | 'titles' | 'xmp' | 'shown' | 'language' | 'outline';

const descriptionFaults: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  title: { zh: '没有标题', en: 'it has no title' },
  titles: { zh: 'Info 与 XMP 中的标题不同', en: 'Info and XMP have different titles' },
  xmp: { zh: '没有 XMP 元数据', en: 'it has no XMP metadata' },
  shown: {
    zh: '没有要求在窗口标题栏显示标题（DisplayDocTitle）',
    en: 'it doesn’t ask for its title to be shown (DisplayDocTitle)',
  },
  language: { zh: '没有写明语言', en: 'it names no language' },
  outline: { zh: '没有书签', en: 'it has no outline' },
} satisfies Record<DescriptionFault, unknown>;

/** The document doesn't say what it is. */
export const documentDescription = kind<Faulty>({
  code: 'pdf-description',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `文件的自我说明不全或自相矛盾：${descriptionFaults[detail]?.zh ?? detail}。`,
    hint: '在 report.yaml 中写明 title 和 language 后重新生成。',
  }),
  en: ({ detail }) => ({
    message: `The document says too little of itself, or contradicts itself: ${descriptionFaults[detail]?.en ?? detail}.`,
    hint: 'Set title and language in report.yaml and build again.',
  }),
});

const labelFaults: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  none: { zh: '全文没有页码标签', en: 'there are none' },
  empty: { zh: '这一页的标签是空的', en: 'this page’s is empty' },
};

/** Page labels are missing or ambiguous. */
export const pageLabel = kind<Faulty>({
  code: 'pdf-page-label',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `页码标签有误：${labelFaults[detail]?.zh ?? `“${detail}”已是前面一页的标签`}。`,
    hint: '重新生成；如仍出现，这是会刊程序自身的问题，请附上报告内容反馈。',
  }),
  en: ({ detail }) => ({
    message: `The page labels are wrong: ${labelFaults[detail]?.en ?? `“${detail}” is an earlier page’s`}.`,
    hint: 'Build again; if it stays, this is a fault of Huikan itself: please report it with the content.',
  }),
});

/** The document has no tags at all. */
export const notTagged = kind<Faulty>({
  code: 'pdf-not-tagged',
  severity: 'error',
  zh: () => ({
    message: '文件没有标签，读屏软件无从知道阅读顺序。',
    hint: '重新生成；不要用会丢掉标签的软件另存或合并。',
  }),
  en: () => ({
    message: 'The document has no tags, so screen readers don’t know in which order to read.',
    hint: 'Build again; don’t save or merge the file with a program that drops tags.',
  }),
});

/** A condition of PDF/UA isn't met. */
export const accessibility = kind<Faulty>({
  code: 'pdf-accessibility',
  severity: 'warning',
  zh: ({ detail }) => ({
    message: `不符合 PDF/UA（Matterhorn 协议 ${detail}）。`,
    hint: '各条件的含义见 docs/pdf-ua.md；多由自定义模板的标题层级、列表或表格结构引起。',
  }),
  en: ({ detail }) => ({
    message: `PDF/UA isn't met (Matterhorn Protocol ${detail}).`,
    hint: 'docs/pdf-ua.md says what the conditions mean; mostly headings, lists or tables of a template of your own cause it.',
  }),
});

/** A figure of the ledger isn't on the page it is said to stand on. */
export const figureElsewhere = kind<Faulty>({
  code: 'pdf-figure-elsewhere',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `这一页应有数据“${detail}”，却没有找到。`,
    hint: '如用了自定义模板，确认数据按原文排出；否则请重新生成。',
  }),
  en: ({ detail }) => ({
    message: `The figure “${detail}” should stand on this page and doesn't.`,
    hint: 'See that a template of your own sets the figure as it is written; otherwise build again.',
  }),
});

const readingFaults: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  foreign: { zh: '它不是 PDF', en: 'it isn’t a PDF' },
  cut: { zh: '文件的结尾缺失', en: 'its end is missing' },
};

/** The file can't be opened. */
export const unreadable = kind<Faulty>({
  code: 'pdf-unreadable',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `文件打不开或不完整：${readingFaults[detail]?.zh ?? detail}。`,
    hint: '多为复制、传送中断：重新生成或重新复制。',
  }),
  en: ({ detail }) => ({
    message: `The file can't be opened or isn't complete: ${readingFaults[detail]?.en ?? detail}.`,
    hint: 'Mostly copying was interrupted: build or copy it again.',
  }),
});
