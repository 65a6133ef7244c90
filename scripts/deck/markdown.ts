import type { Alignment, Inline, Picture } from '../content/model.ts';
import type { TemplateSet } from '../templates/templates.ts';
import { type ThemeTokens, tokensCss } from '../templates/tokens.ts';
import { chartAddress } from './charts.ts';
import { classesOf, commonDate, hasLongTitle, isLong, isTold, widestLine } from './classes.ts';
import {
  commentText,
  escapeText,
  figureMarkdown,
  inlineMarkdown,
  labelMarkdown,
  textMarkdown,
  yamlText,
} from './markdown-text.ts';
import type { ChartSlide, Deck, FigureItem, LabelledItem, ShareSlide, Slide } from './slide.ts';
import { bodyHeight, slideHeight } from './slide-size.ts';
import { titleMarkdown } from './title-markdown.ts';

/** Address of a picture in a deck's Markdown: `assets/NAME` beside it, whatever folder of the report it comes from. */
export function pictureAddress(picture: Picture): string {
  return picture.file.startsWith('assets/') ? picture.file : `assets/${picture.file}`;
}

/** Pictures of a deck, each once; they have to stand at `pictureAddress` beside the Markdown. */
export function deckPictures(deck: Deck): readonly Picture[] {
  const pictures = deck.slides.flatMap((slide) => picturesOn(deck, slide));
  return [...new Map(pictures.map((picture) => [picture.file, picture])).values()];
}

/** Pictures that stand on a slide. */
export function picturesOn({ emblem, background }: Deck, slide: Slide): readonly Picture[] {
  if (slide.layout === 'picture') return [slide.picture];
  const shown = slide.layout === 'cover' ? [background, emblem] : slide.layout === 'closing' ? [background] : [];
  return shown.filter((picture) => picture !== null);
}

/**
 * Renders a deck as Marp Markdown that any Marp tool opens: titles, lists, tables and pictures are Markdown, notes are comments, the
 * theme's style sheet stands at its end.
 */
export function deckMarkdown(deck: Deck, templates: TemplateSet, tokens: ThemeTokens): string {
  return templates.markdown('deck/deck', {
    language: deck.language,
    ratio: deck.ratio,
    title: yamlText(deck.title),
    footer: yamlText(escapeText(deck.shortTitle)),
    slides: deck.slides.map((slide) => ({
      classes: classesOf(slide, bodyHeight(deck.ratio)).join(' '),
      ceremonial: isField(slide),
      header: slide.kicker === '' ? null : yamlText(escapeText(slide.kicker)),
      body: templates
        .markdown(`deck/layouts/${slide.layout}`, {
          title: titleOf(slide),
          ...dataOf(slide, deck),
        })
        .trimEnd(),
      notes: commentText(slide.notes),
    })),
    style: deckStyle(deck, templates, tokens).trimEnd(),
  });
}

/** The theme's style sheet with the tokens in front. */
function deckStyle({ ratio, slides }: Deck, templates: TemplateSet, tokens: ThemeTokens): string {
  const size = `:root {\n  --slide-height: ${slideHeight(ratio)}px;\n}\n`;
  // Themes of other Marp tools take 960 by 720 px for 4:3.
  const elsewhere = ratio === '4:3' ? 'section:not([data-theme="huikan"]) {\n  zoom: 0.75;\n}\n' : '';
  // Of a topic beyond 99 the number is wider.
  const hundreds = slides.some((slide) => slide.layout === 'cover' && [...slide.ordinal].length > 2)
    ? 'section.cover.hundreds > p:nth-of-type(1) {\n  font-size: 220px;\n}\n'
    : '';
  return `${tokensCss(tokens, 'screen')}${size}${templates.text('deck/theme.css')}${hundreds}${elsewhere}`;
}

/** Slides that are a colour field: no folio, no foot. */
function isField({ layout }: Slide): boolean {
  return layout === 'cover' || layout === 'section' || layout === 'closing';
}

function withStrongFigures(title: readonly Inline[]): readonly Inline[] {
  return title.map((inline) =>
    inline.type === 'ref' ? { type: 'strong', children: [inline], place: inline.place } : inline,
  );
}

/** The title in the lines the style sheet has room for: see the widths and sizes of `h1` there. */
function titleOf(slide: Slide): string {
  switch (slide.layout) {
    case 'cover':
    case 'closing':
      return titleMarkdown(slide.title, isLong(slide) ? 14 : widestLine, 3);
    case 'section':
      return titleMarkdown(slide.title, 12.4, 3);
    default: {
      const title = isTold(slide) ? withStrongFigures(slide.title) : slide.title;
      return hasLongTitle(slide) ? titleMarkdown(title, 33, 3) : titleMarkdown(title, 25.5, 2);
    }
  }
}

function dataOf(slide: Slide, deck: Deck): object {
  switch (slide.layout) {
    case 'cover': {
      const { ordinal, occasion, publisher, date } = slide;
      return {
        ordinal: textMarkdown(ordinal),
        occasion: textMarkdown(occasion),
        publisher: textMarkdown(publisher),
        date: textMarkdown(date),
        emblem: deck.emblem && imageOf(deck.emblem),
        background: deck.background && imageOf(deck.background),
      };
    }
    case 'agenda': {
      const entries = slide.items.map(inlineMarkdown);
      return {
        numbered: entries.slice(0, slide.numbered).map((text, index) => ({ number: slide.first + index, text })),
        others: entries.slice(slide.numbered),
      };
    }
    case 'section':
      return { ordinal: slide.ordinal };
    case 'points':
    case 'steps':
    case 'timeline':
      return { items: slide.items.map(labelledData) };
    case 'figure':
      return { figure: figureData(slide.figure), explanation: inlineMarkdown(slide.explanation) };
    case 'figures': {
      const date = commonDate(slide.items);
      const items = date === null ? slide.items : slide.items.map((item) => ({ ...item, asOf: null }));
      return {
        items: items.map(figureData),
        explanation: inlineMarkdown(slide.explanation),
        date: date === null ? null : escapeText(date),
      };
    }
    case 'compare':
      return { items: [slide.before, slide.after].map(figureData), explanation: inlineMarkdown(slide.explanation) };
    case 'table':
      return {
        head: tableRow(slide.head),
        rule: `| ${slide.head.map((_, column) => rule(slide.alignments[column] ?? null)).join(' | ')} |`,
        rows: slide.rows.map(tableRow),
      };
    case 'quote':
      return { quotation: slide.quotation.map(inlineMarkdown), attribution: inlineMarkdown(slide.attribution) };
    case 'picture': {
      const { caption } = slide.picture;
      return {
        ...imageOf(slide.picture),
        caption: caption === null ? null : textMarkdown(caption),
      };
    }
    case 'chart':
      return { ...chartData(slide, deck), explanation: inlineMarkdown(slide.explanation) };
    case 'share':
      return {
        ...chartData(slide, deck),
        whole: slide.whole === null ? null : figureData(slide.whole),
        explanation: inlineMarkdown(slide.explanation),
      };
    case 'ranking':
      return { items: rankData(slide.items), explanation: inlineMarkdown(slide.explanation) };
    case 'closing':
      return { publisher: textMarkdown(slide.publisher), background: deck.background && imageOf(deck.background) };
  }
}

function chartData(slide: ChartSlide | ShareSlide, deck: Deck): object {
  return { alternative: escapeText(slide.chart.alternative), source: chartAddress(deck, slide) };
}

function labelledData({ label, text }: LabelledItem, index: number): object {
  return {
    number: index + 1,
    label: label.length === 0 ? null : labelMarkdown(label, ' '),
    text: inlineMarkdown(text),
  };
}

function figureData({ before, digits, after, label, asOf }: FigureItem): object {
  return {
    number: figureMarkdown(before, digits, after),
    label: inlineMarkdown(label),
    asOf: asOf === null ? null : escapeText(asOf),
  };
}

/** Characters in a line below one of so many ranks; see the columns of `section.ranking`. */
const rankLines = [37, 17, 11, 8] as const;

/** Ranks, each with its label broken by sense: a narrow column would tear words. */
function rankData(items: readonly FigureItem[]): readonly object[] {
  const measure = rankLines[items.length - 1] ?? rankLines[3];
  return items.map((item) => ({ ...figureData(item), label: titleMarkdown(item.label, measure, 2) }));
}

function tableRow(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map(inlineMarkdown).join(' | ')} |`;
}

function rule(alignment: Alignment | null): string {
  return { left: ':--', center: ':-:', right: '--:', none: '---' }[alignment ?? 'none'];
}

/** A picture as Markdown writes it. */
function imageOf(picture: Picture): { readonly alternative: string; readonly source: string } {
  const source = encodeURI(pictureAddress(picture)).replace(/[()]/gu, (mark) => (mark === '(' ? '%28' : '%29'));
  return { alternative: escapeText(picture.alternative), source };
}
