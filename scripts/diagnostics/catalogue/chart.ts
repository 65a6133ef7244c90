import { kind } from '../diagnostic.ts';

/** Why a figure can't be drawn as a length. */
export type NotDrawable = 'text' | 'range' | 'kind';

const reasons: Readonly<Record<NotDrawable, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '不是数字加单位', en: "isn't a number with a unit" },
  range: { zh: '是一个幅度，不是一个数', en: 'is a range, not one number' },
  kind: { zh: '是位次、日期、期限或名称，不是数量', en: 'is a rank, a date, a period or a name, not a quantity' },
};

/** A chart is given a figure that has no length. */
export const valueNotDrawable = kind<{ text: string; reason: NotDrawable }>({
  code: 'chart-not-number',
  severity: 'error',
  zh: ({ text, reason }) => ({
    message: `“${text}”${reasons[reason].zh}，图表无法表示。`,
    hint: '请换用写成数字加单位的数据；位次用 ranking 版式，其余用 figures 版式。',
  }),
  en: ({ text, reason }) => ({
    message: `“${text}” ${reasons[reason].en}, so a chart can't show it.`,
    hint: 'Use figures written as a number with a unit; ranks have the layout ranking, everything else figures.',
  }),
});

/** A chart is given figures that count different things. */
export const chartUnits = kind<{ one: string; other: string }>({
  code: 'chart-units',
  severity: 'error',
  zh: ({ one, other }) => ({
    message: `“${one}”与“${other}”单位不同，不能画在一幅图里。`,
    hint: '一幅图只放同一单位的数据；不同单位的请分成两张，或用 figures 版式。',
  }),
  en: ({ one, other }) => ({
    message: `“${one}” and “${other}” have different units and can't stand in one chart.`,
    hint: 'A chart shows figures of one unit; make two slides, or use the layout figures.',
  }),
});

/** Parts of something can't be less than nothing. */
export const negativePart = kind<{ text: string }>({
  code: 'chart-negative',
  severity: 'error',
  zh: ({ text }) => ({
    message: `“${text}”小于零，不能作为整体的一部分。`,
    hint: '有负数的数据请用 kind=bar、kind=column 或 kind=line。',
  }),
  en: ({ text }) => ({
    message: `“${text}” is below zero and can't be part of a whole.`,
    hint: 'Figures below zero go with kind=bar, kind=column or kind=line.',
  }),
});

/** The parts of a whole come to more than the whole. */
export const partsAboveWhole = kind<{ parts: string; whole: string }>({
  code: 'chart-above-whole',
  severity: 'error',
  zh: ({ parts, whole }) => ({
    message: `各部分合计${parts}，超过整体${whole}（已计入取整误差）。`,
    hint: '请核对数据：各部分应属于同一整体且互不重叠。不是整体与部分关系的，请用 layout=chart。',
  }),
  en: ({ parts, whole }) => ({
    message: `The parts come to ${parts}, more than the whole, ${whole}, even within rounding.`,
    hint: 'Check the figures: parts belong to one whole and don’t overlap. What isn’t a part of it goes with layout=chart.',
  }),
});

/** A share is given without the whole it is of. */
export const withoutWhole = kind<{ text: string }>({
  code: 'chart-without-whole',
  severity: 'error',
  zh: ({ text }) => ({
    message: `不知道“${text}”是哪个整体的一部分。`,
    hint: '第一项写整体，各部分缩进列在它下面，如“- :ref[整体]”“  - :ref[部分] 说明”；百分数可以直接列出。',
  }),
  en: ({ text }) => ({
    message: `“${text}” is a part, but nothing says of what.`,
    hint: 'Write the whole as the one item and its parts in a list inside it: “- :ref[whole]”, “  - :ref[part] label”. Percentages stand alone.',
  }),
});

/** A chart has too few or too many values to be read from the hall. */
export const chartCount = kind<{ what: ChartPart; count: number; least: number; most: number }>({
  code: 'chart-count',
  severity: 'error',
  zh: ({ what, count, least, most }) => ({
    message: `这幅图有${count}个${chartParts[what].zh}，应为${least}至${most}个。`,
    hint: '太多时请合并或拆成两张，太少时换一种版式。',
  }),
  en: ({ what, count, least, most }) => ({
    message: `The chart has ${count} ${chartParts[what].en}; it takes ${least} to ${most}.`,
    hint: 'Put some together or make two slides of too many; choose another layout for too few.',
  }),
});

/** What a chart has a number of. */
export type ChartPart = 'categories' | 'series';

const chartParts: Readonly<Record<ChartPart, { readonly zh: string; readonly en: string }>> = {
  categories: { zh: '数据项', en: 'categories' },
  series: { zh: '系列', en: 'series' },
};

/** A list gives one series, a table several: this kind of chart wants the other. */
export const chartForm = kind<{ kind: string; form: 'list' | 'table' }>({
  code: 'chart-form',
  severity: 'error',
  zh: ({ kind: chart, form }) => ({
    message: `kind=${chart} 的图应写成${form === 'list' ? '列表' : '表格'}。`,
    hint:
      form === 'list'
        ? '每项写成“- :ref[编号] 说明”。几个系列的数据请用 kind=stacked 或 kind=line。'
        : '表头写各系列名称，第一列写类别，其余每格写一个 :ref[编号]。',
  }),
  en: ({ kind: chart, form }) => ({
    message: `A chart of kind=${chart} is written as a ${form}.`,
    hint:
      form === 'list'
        ? 'Each item is “- :ref[id] label”. Several series go with kind=stacked or kind=line.'
        : 'The head names the series, the first column the categories, every other cell holds one :ref[id].',
  }),
});

/** A cell of a chart's table isn't a figure. */
export const cellWithoutFigure = kind<Record<never, never>>({
  code: 'chart-cell',
  severity: 'error',
  zh: () => ({
    message: '图表的这一格应只写一个数据。',
    hint: '写成 :ref[编号]，需要突出时写成 **:ref[编号]**；每格都要有数据，没有数据的类别请去掉。',
  }),
  en: () => ({
    message: 'This cell of a chart’s table has to hold one figure and nothing else.',
    hint: 'Write :ref[id], or **:ref[id]** to stress it; leave out categories for which there is no figure.',
  }),
});
