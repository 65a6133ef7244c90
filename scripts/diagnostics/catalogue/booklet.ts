import { kind } from '../diagnostic.ts';

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

/** A handout sheet of the report's own making has no place for a slide. */
export const frameMissing = kind<{ number: number }>({
  code: 'handout-frame-missing',
  severity: 'error',
  zh: ({ number }) => ({
    message: `讲义页没有给第${number}张幻灯片留出位置，这张幻灯片印不出来。`,
    hint: '自定义的讲义模板要为每张幻灯片写一个带边框的 <div role="img" aria-label="…">（见 docs/printed-parts.md）。',
  }),
  en: ({ number }) => ({
    message: `The handout sheets have no frame for slide ${number}, so it isn't printed.`,
    hint: 'A handout template of your own needs a <div role="img" aria-label="…"> with a border for each slide (docs/printed-parts.md).',
  }),
});
