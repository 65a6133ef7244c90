import type { Chart, ChartValue } from '../../../scripts/chart/chart.ts';

/** Charts made by hand, one of each kind. */

function value(number: number, text: string, emphasised = false): ChartValue {
  return { fact: 'fact', value: number, text, asOf: null, emphasised };
}

const years = ['2018年', '2019年', '2020年', '2021年'];

export const charts: readonly Chart[] = [
  {
    kind: 'bar',
    categories: ['高等职业学校在校生', '中等职业学校在校生', '年均输送技术技能人才'],
    series: [{ name: '人数', values: [value(63.1, '63.1万人'), value(79.1, '79.1万人', true), value(50, '近50万人')] }],
    unit: '万人',
    asOf: '2021年',
    alternative: '条形图：高职63.1万人，中职79.1万人，年均输送近50万人。',
  },
  {
    kind: 'column',
    categories: ['幼儿园', '小学', '初中', '普通高中'],
    series: [
      {
        name: '学校数',
        values: [value(11270, '11,270所', true), value(7118, '7,118所'), value(2863, '2,863所'), value(664, '664所')],
      },
    ],
    unit: '所',
    asOf: null,
    alternative: '柱形图：幼儿园11,270所，小学7,118所，初中2,863所，普通高中664所。',
  },
  {
    kind: 'stacked',
    categories: years,
    series: [
      { name: '高职', values: [48, 52.5, 58, 63.1].map((one) => value(one, `${one}万人`, true)) },
      { name: '中职', values: [84, 82, 80.2, 79.1].map((one) => value(one, `${one}万人`)) },
    ],
    unit: '万人',
    asOf: null,
    alternative: '堆积图：高职和中职四年的在校生。',
  },
  {
    kind: 'line',
    categories: years,
    series: [
      { name: '教学点', values: [41.5, 66, 88.2, 94.12].map((one) => value(one, `${one}%`, true)) },
      { name: '乡村学校', values: [20, 45.3, 71, 100].map((one) => value(one, `${one}%`)) },
    ],
    unit: '%',
    asOf: '2021年底',
    alternative: '折线图：覆盖率逐年提高。',
  },
  {
    kind: 'share',
    categories: ['高职', '中职', '其他 & “未分”'],
    series: [{ name: '在校生', values: [value(44.4, '44.4%'), value(45.6, '约45.6%', true), value(10, '一成')] }],
    unit: '%',
    asOf: '2021年',
    alternative: '占比图：高职44.4%，中职约45.6%，其他一成。',
  },
];
