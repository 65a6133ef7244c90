import type { Language } from '../diagnostics/diagnostic.ts';
import type { ListedFigure, Listing } from './listing.ts';
import { isUndated, kindNames, slidesText } from './words.ts';

const words = {
  zh: {
    unregistered: '未登记',
    undated: '未写明截止日期',
    stated: '位置',
    refs: '引用',
    booklet: '小册子',
    handout: '讲义',
    slides: '幻灯片',
    source: '来源',
    page: (label: string) => `第${label}页`,
    again: '页码须重新生成后才有（huikan build）',
    relations: '正文中已有而尚未声明的关系式：',
    toRegister: '（先登记数据再声明）',
    foreword: '前言',
    count: (all: number, unregistered: number, undated: number) =>
      `共${all}处数据，其中未登记${unregistered}处、未写明截止日期${undated}处`,
  },
  en: {
    unregistered: 'not registered',
    undated: 'undated',
    stated: 'at',
    refs: 'repeated',
    booklet: 'booklet',
    handout: 'handout',
    slides: 'slides',
    source: 'source',
    page: (label: string) => `p. ${label}`,
    again: 'pages are known after the next huikan build',
    relations: 'Relations that the text tells and nobody declared:',
    toRegister: ' (state the figures first)',
    foreword: 'Foreword',
    count: (all: number, unregistered: number, undated: number) =>
      `${all} figures, ${unregistered} of them not registered, ${undated} undated`,
  },
} as const satisfies Record<Language, Record<string, unknown>>;

/** A listing for reading in a terminal: by topic, each figure with its sentence and places. */
export function tableOf(listing: Listing, language: Language): string {
  const word = words[language];
  const { figures, suggestions } = listing;
  const topics = [...new Set(figures.map(({ topic }) => topic))];
  const unregistered = figures.filter(({ id }) => id === null).length;
  const lines = [
    `${listing.report}　${listing.title}`,
    word.count(figures.length, unregistered, figures.filter(isUndated).length),
    ...(Object.values(listing.pages).includes('build-again') ? [word.again] : []),
    ...topics.flatMap((topic) => {
      const own = figures.filter((figure) => figure.topic === topic);
      const title = topic === 0 ? word.foreword : `${topic}　${own[0]?.topicTitle ?? ''}`;
      return ['', `── ${title}`, ...own.flatMap((figure) => entry(figure, language))];
    }),
    ...(suggestions.length === 0 ? [] : ['', word.relations]),
    ...suggestions.map(
      ({ relation, words: told, places }) => `  - ${relation ?? `${told}${word.toRegister}`}　${places.join('、')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function entry(figure: ListedFigure, language: Language): readonly string[] {
  const word = words[language];
  const { id, text, of, kind, asOf, source, sentence, place, refs, booklet, handout, slides } = figure;
  const date = asOf ?? (isUndated(figure) ? word.undated : '');
  const marks = [id ?? word.unregistered, language === 'zh' ? kindNames[kind] : kind, date].filter(
    (mark) => mark !== '',
  );
  const where = [
    `${word.stated} ${place}`,
    ...(refs.length === 0 ? [] : [`${word.refs} ${refs.join('、')}`]),
    ...(booklet === null ? [] : [`${word.booklet}${word.page(booklet.label)}`]),
    ...(handout === null ? [] : [`${word.handout}${word.page(handout.label)}`]),
    ...(slides.length === 0 ? [] : [`${word.slides} ${slidesText(figure, language)}`]),
    ...(source === null ? [] : [`${word.source} ${source}`]),
  ];
  return [`  ${text}　${of}　[${marks.join('｜')}]`, `      ${sentence}`, `      ${where.join('　')}`];
}
