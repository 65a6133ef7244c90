import { kind } from '../diagnostic.ts';

interface Faulty {
  /** Name of the artefact, such as `booklet.pdf`. */
  readonly artefact: string;
  /** Counts from 1; null where the fault belongs to no page. */
  readonly page: number | null;
  readonly detail: string;
}

const zh = ({ artefact, page }: Faulty): string => (page === null ? artefact : `${artefact} 第${page}页`);
const en = ({ artefact, page }: Faulty): string => (page === null ? artefact : `${artefact}, page ${page}`);

/** A link names an id that no printed part has. */
export const linkTarget = kind<Faulty>({
  code: 'pdf-link-target',
  severity: 'error',
  zh: (fault) => ({
    message: `${zh(fault)}有一处链接指向“${fault.detail}”，但全书没有这个位置。`,
    hint: '核对链接所写的标识；如用了自定义模板，确认目标页列出了该标识（见 docs/printed-parts.md）。',
  }),
  en: (fault) => ({
    message: `${en(fault)}: a link leads to “${fault.detail}”, which the book doesn't have.`,
    hint: 'Check the id that the link names; in a template of your own, see that the target lists it (docs/printed-parts.md).',
  }),
});

/** A font is embedded in a form that print shops refuse. */
export const type3Font = kind<Faulty>({
  code: 'pdf-type3-font',
  severity: 'error',
  zh: (fault) => ({
    message: `${fault.artefact}含有 Type 3 字体，印厂一般不收；多由缺少的字重被浏览器描粗，或用了可变字体、CFF 轮廓字体所致。`,
    hint: '每个字重用一个静态 TTF 文件，并在模板中声明所用的每个字重。',
  }),
  en: (fault) => ({
    message: `${fault.artefact} has a Type 3 font, which print shops refuse; it comes from synthesized bold, a variable font or CFF outlines.`,
    hint: 'Use a static TTF file for each weight, and declare every weight that the template uses.',
  }),
});

/** A font is missing from the file. */
export const fontNotEmbedded = kind<Faulty>({
  code: 'pdf-font-not-embedded',
  severity: 'error',
  zh: (fault) => ({
    message: `${fault.artefact}没有嵌入字体 ${fault.detail}，换一台机器打开或印刷时字形会变。`,
    hint: '改用允许嵌入的字体。',
  }),
  en: (fault) => ({
    message: `${fault.artefact} doesn't embed the font ${fault.detail}: it will look different elsewhere.`,
    hint: 'Use a font whose licence lets it be embedded.',
  }),
});

/** A figure says nothing to people who don't see it. */
export const figureWithoutText = kind<Faulty>({
  code: 'pdf-figure-without-text',
  severity: 'warning',
  zh: (fault) => ({
    message: `${zh(fault)}有一幅图没有替代文字，读屏软件读不出。`,
    hint: '给图片写替代文字：![替代文字](图片)；模板里的图形用 role="img" 和 aria-label。',
  }),
  en: (fault) => ({
    message: `${en(fault)}: a figure has no alternative text, so screen readers are silent about it.`,
    hint: 'Write one: ![text](picture); in templates, use role="img" with aria-label.',
  }),
});

/** A fault of the assembly itself. */
export const brokenFile = kind<Faulty>({
  code: 'pdf-broken',
  severity: 'error',
  zh: (fault) => ({
    message: `${zh(fault)}结构有误：${fault.detail}。`,
    hint: '这是会刊程序自身的问题，请附上报告内容反馈；旧的输出没有改动。',
  }),
  en: (fault) => ({
    message: `${en(fault)} is put together wrongly: ${fault.detail}.`,
    hint: 'This is a fault of Huikan itself: please report it with the content. The old output is untouched.',
  }),
});

/** Something in a file without colours has kept its own. */
export const colourLeft = kind<Faulty>({
  code: 'pdf-colour-left',
  severity: 'warning',
  zh: (fault) => ({
    message: `${zh(fault)}要求印成黑白，但仍有彩色内容（${fault.detail}），无法转换。`,
    hint: '请把这幅图片先转成灰度再放入报告；自定义模板中不要使用复杂的渐变和颜色空间。',
  }),
  en: (fault) => ({
    message: `${en(fault)} is to be without colours, but some are left (${fault.detail}) that can't be converted.`,
    hint: 'Make the picture grey before putting it into the report; templates of your own should do without complex gradients and colour spaces.',
  }),
});
