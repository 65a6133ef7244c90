import { kind } from '../diagnostic.ts';

/** A picture is printed so large that its pixels show. */
export const coarsePicture = kind<{
  file: string;
  width: number;
  height: number;
  millimetres: number;
  dpi: number;
  least: number;
  needed: number;
}>({
  code: 'booklet-picture-resolution',
  severity: 'warning',
  zh: (p) => ({
    message: `图片 ${p.file} 为${p.width}×${p.height}像素，印出来宽约${p.millimetres}毫米，只有${p.dpi}dpi，不足印刷所需的${p.least}dpi。`,
    hint: `请换成宽度不少于${p.needed}像素的原图（不要用软件放大），或改用 SVG。`,
  }),
  en: (p) => ({
    message: `The picture ${p.file} has ${p.width} x ${p.height} pixels and is printed ${p.millimetres} mm wide: ${p.dpi} dpi, where print needs ${p.least}.`,
    hint: `Use an original at least ${p.needed} pixels wide (enlarging it doesn't help), or an SVG.`,
  }),
});

/** Something on a page of booklet or handout is wider or taller than its place. */
export const overflow = kind<{ what: 'wide' | 'tall'; document: string; text: string; millimetres: number }>({
  code: 'booklet-overflow',
  severity: 'error',
  zh: ({ what, document, text, millimetres }) => ({
    message: `${document}中${text === '' ? '有一处内容' : `“${text}”`}${what === 'wide' ? '超出版心宽度' : '高度放不下'}，多出约${millimetres}毫米。`,
    hint:
      what === 'wide'
        ? '请缩短文字，拆分过宽的表格，或去掉不能断行的长串字符。'
        : '请缩短文字，或将表格、图片拆成几部分。',
  }),
  en: ({ what, document, text, millimetres }) => ({
    message: `In ${document}, ${text === '' ? 'something' : `“${text}”`} is ${what === 'wide' ? 'wider than the text block' : 'too tall for its place'} by about ${millimetres} mm.`,
    hint:
      what === 'wide'
        ? 'Shorten the text, split the table, or break up long strings without spaces.'
        : 'Shorten the text, or split the table or picture.',
  }),
});

/** A handout sheet or script of the report's own making has no place for a slide. */
export const frameMissing = kind<{ number: number; where: 'sheets' | 'script' }>({
  code: 'handout-frame-missing',
  severity: 'error',
  zh: ({ number, where }) => ({
    message: `${where === 'sheets' ? '讲义页' : '讲稿'}没有给第${number}张幻灯片留出位置，这张幻灯片印不出来。`,
    hint: '自定义的讲义和讲稿模板要为每张幻灯片写一个带边框的 <div role="img" aria-label="…">（见 docs/printed-parts.md）。',
  }),
  en: ({ number, where }) => ({
    message: `${where === 'sheets' ? 'The handout sheets have' : 'The script has'} no frame for slide ${number}, so it isn't printed.`,
    hint: 'A template of your own for handout or script needs a <div role="img" aria-label="…"> with a border for each slide (docs/printed-parts.md).',
  }),
});
