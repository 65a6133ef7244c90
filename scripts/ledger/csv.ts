import type { ListedFigure, Listing } from './listing.ts';
import { kindNames, qualifierNames, slidesText } from './words.ts';

const columns: readonly (readonly [string, (figure: ListedFigure, listing: Listing) => string])[] = [
  ['报告', (_, { report }) => report],
  ['编号', ({ id }) => id ?? ''],
  ['登记', ({ id }) => (id === null ? '未登记' : '已登记')],
  ['数据', ({ text }) => text],
  ['统计内容', ({ of }) => of],
  ['类别', ({ kind }) => kindNames[kind]],
  ['数值', ({ value }) => value ?? ''],
  ['数值上限', ({ upper }) => upper ?? ''],
  ['单位', ({ unit }) => unit ?? ''],
  ['限定', ({ qualifier }) => (qualifier === null ? '' : qualifierNames[qualifier])],
  ['截止时间', ({ asOf }) => asOf ?? ''],
  ['来源', ({ source }) => source ?? ''],
  ['专题', ({ topic, topicTitle }) => (topic === 0 ? '前言' : `${topic} ${topicTitle}`)],
  ['章节', ({ sectionTitle }) => sectionTitle],
  ['原句', ({ sentence }) => sentence],
  ['原文位置', ({ place }) => place],
  ['引用位置', ({ refs }) => refs.join('；')],
  ['小册子页码', ({ booklet }, { pages }) => pageText(booklet, pages.booklet)],
  ['讲义页码', ({ handout }, { pages }) => pageText(handout, pages.handout)],
  ['幻灯片', (figure) => slidesText(figure)],
];

const pageText = (page: ListedFigure['booklet'], state: Listing['pages']['booklet']): string =>
  state === 'build-again' ? '须重新生成' : (page?.label ?? '');

/** Listings as CSV (RFC 4180) that Excel and WPS open as it is: UTF-8 with a byte order mark, one line a figure, no cell a formula. */
export function csvOf(listings: readonly Listing[]): string {
  const rows = [
    columns.map(([name]) => name),
    ...listings.flatMap((listing) => listing.figures.map((figure) => columns.map(([, cell]) => cell(figure, listing)))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** What spreadsheets would calculate begins with one of these; numbers may begin with their sign. */
const formula = /^[=+\-@\t\r]/u;
const number = /^-?\d+(?:\.\d+)?$/u;

function quoted(text: string): string {
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
