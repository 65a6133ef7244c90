import { kind } from '../diagnostic.ts';

/** What was found in a PDF; file and page are the diagnostic's place in the output. */
interface Faulty {
  readonly detail: string;
}

/** A link names an id that no printed part has. */
export const linkTarget = kind<Faulty>({
  code: 'pdf-link-target',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `有一处链接指向“${detail}”，但全书没有这个位置。`,
    hint: '核对链接所写的标识；如用了自定义模板，确认目标页列出了该标识（见 docs/printed-parts.md）。',
  }),
  en: ({ detail }) => ({
    message: `A link leads to “${detail}”, which the document doesn't have.`,
    hint: 'Check the id that the link names; in a template of your own, see that the target lists it (docs/printed-parts.md).',
  }),
});

/** A font is embedded in a form that print shops refuse. */
export const type3Font = kind<Faulty>({
  code: 'pdf-type3-font',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `有一个 Type 3 字体${detail === '' ? '' : `（${detail}）`}，印厂一般不收；多由缺少的字重被浏览器描粗，或用了可变字体、CFF 轮廓字体所致。`,
    hint: '每个字重用一个静态 TTF 文件，并在模板中声明所用的每个字重。',
  }),
  en: ({ detail }) => ({
    message: `There is a Type 3 font${detail === '' ? '' : ` (${detail})`}, which print shops refuse; it comes from synthesized bold, a variable font or CFF outlines.`,
    hint: 'Use a static TTF file for each weight, and declare every weight that the template uses.',
  }),
});

/** A font is missing from the file. */
export const fontNotEmbedded = kind<Faulty>({
  code: 'pdf-font-not-embedded',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `没有嵌入字体 ${detail}，换一台机器打开或印刷时字形会变。`,
    hint: '改用允许嵌入的字体。',
  }),
  en: ({ detail }) => ({
    message: `The font ${detail} isn't embedded: the text will look different elsewhere.`,
    hint: 'Use a font whose licence lets it be embedded.',
  }),
});

/** A figure says nothing to people who don't see it. */
export const figureWithoutText = kind<Faulty>({
  code: 'pdf-figure-without-text',
  severity: 'warning',
  zh: () => ({
    message: '有一幅图没有替代文字，读屏软件读不出。',
    hint: '给图片写替代文字：![替代文字](图片)；模板里的图形用 role="img" 和 aria-label。',
  }),
  en: () => ({
    message: 'A figure has no alternative text, so screen readers are silent about it.',
    hint: 'Write one: ![text](picture); in templates, use role="img" with aria-label.',
  }),
});

/** A fault of the assembly itself. */
export const brokenFile = kind<Faulty>({
  code: 'pdf-broken',
  severity: 'error',
  zh: ({ detail }) => ({
    message: `文件结构有误：${detail}。`,
    hint: '如果文件未经改动，这是会刊程序自身的问题，请附上报告内容反馈；生成时旧的输出不会改动。',
  }),
  en: ({ detail }) => ({
    message: `The file is put together wrongly: ${detail}.`,
    hint: 'If nobody has changed the file, this is a fault of Huikan itself: please report it with the content. A build leaves the old output untouched.',
  }),
});

/** Something in a file without colours has kept its own. */
export const colourLeft = kind<Faulty>({
  code: 'pdf-colour-left',
  severity: 'warning',
  zh: ({ detail }) => ({
    message: `文件要求印成黑白，但仍有彩色内容（${detail}），无法转换。`,
    hint: '请把这幅图片先转成灰度再放入报告；自定义模板中不要使用复杂的渐变和颜色空间。',
  }),
  en: ({ detail }) => ({
    message: `The file is to be without colours, but some are left (${detail}) that can't be converted.`,
    hint: 'Make the picture grey before putting it into the report; templates of your own should do without complex gradients and colour spaces.',
  }),
});
