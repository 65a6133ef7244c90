import { kind } from '../diagnostic.ts';

/** The slide has no block of its own in the content. */
export const editingMadeSlide = kind<{ id: string; made: 'derived' | 'ceremonial' }>({
  code: 'editing-made-slide',
  severity: 'error',
  zh: ({ id, made }) => ({
    message: `幻灯片 ${id} 是${made === 'derived' ? '由正文自动生成的' : '封面、目录或结束页，由程序生成'}，内容文件里没有它。`,
    hint:
      made === 'derived'
        ? '请直接改它所依据的正文；要单独写它，请在该节开头加一段 :::slide … :::。'
        : '请改报告或专题的标题等信息。',
  }),
  en: ({ id, made }) => ({
    message: `Slide ${id} is ${made === 'derived' ? 'made from the text' : 'a cover, agenda or closing slide'} and has no block of its own in the content.`,
    hint:
      made === 'derived'
        ? 'Edit the text it is made from, or write a :::slide block at the start of the section.'
        : 'Edit the titles of report and topic instead.',
  }),
});

export type Immovable = 'other-topic' | 'only-slide' | 'same-place';

/** A slide can't go where it was put. */
export const editingImmovable = kind<{ fault: Immovable }>({
  code: 'editing-immovable',
  severity: 'error',
  zh: ({ fault }) => ({
    message: {
      'other-topic': '幻灯片只能在同一专题内移动。',
      'only-slide': '这是该节唯一的幻灯片，移走后该节会自动生成别的幻灯片。',
      'same-place': '幻灯片已经在这个位置。',
    }[fault],
    hint: {
      'other-topic': '请在目标专题的文件里另写一张。',
      'only-slide': '请先在该节另写一张，再移动这一张。',
      'same-place': '无需移动。',
    }[fault],
  }),
  en: ({ fault }) => ({
    message: {
      'other-topic': 'A slide can only be moved within its topic.',
      'only-slide': 'It is the only slide of its section; without it the section would get made slides.',
      'same-place': 'The slide stands there already.',
    }[fault],
    hint: {
      'other-topic': 'Write another one in the file of that topic.',
      'only-slide': 'Write another slide in the section first.',
      'same-place': 'Nothing to move.',
    }[fault],
  }),
});

/** A moved slide is spoken with other paragraphs than before. */
export const editingNotesChange = kind<Record<never, never>>({
  code: 'editing-notes-change',
  severity: 'warning',
  zh: () => ({
    message: '正文段落留在原处，移动后有的幻灯片所配的讲稿会不同。',
    hint: '请核对移动前后几张幻灯片的讲稿；要固定讲稿，请在幻灯片里写 ::notes。',
  }),
  en: () => ({
    message: 'Paragraphs stay where they are, so some slides are spoken with other text than before.',
    hint: 'Check the notes of the slides around; ::notes inside a slide keeps its own.',
  }),
});

/** The points of the slide can't be taken as a plain list. */
export const editingPoints = kind<{ fault: 'no-list' | 'unknown-point' | 'unknown-figure' }>({
  code: 'editing-points',
  severity: 'error',
  zh: ({ fault }) => ({
    message: {
      'no-list': '这张幻灯片没有要点列表，或不止一个列表。',
      'unknown-point': '要点编号不存在，或用了两次。',
      'unknown-figure': '新要点引用了没有的数据。',
    }[fault],
    hint: {
      'no-list': '请逐句修改它的文字。',
      'unknown-point': '请刷新页面后再改。',
      'unknown-figure': '请从数据清单里选择。',
    }[fault],
  }),
  en: ({ fault }) => ({
    message: {
      'no-list': 'The slide has no list of points, or more than one.',
      'unknown-point': 'A point is named that isn’t there, or twice.',
      'unknown-figure': 'A new point repeats a figure that isn’t stated.',
    }[fault],
    hint: {
      'no-list': 'Edit its texts one by one.',
      'unknown-point': 'Reload the page and make the edit again.',
      'unknown-figure': 'Choose one from the ledger.',
    }[fault],
  }),
});
