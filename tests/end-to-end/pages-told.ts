import type { ReadBack } from '../pdf/read-back.ts';
import type { Reading } from './reading.ts';

/** A link of a book whose text says on which page its target is. */
export interface PageTold {
  readonly kind: 'contents' | 'figures' | 'documents' | 'reference';
  /** The text of the link, without spaces. */
  readonly text: string;
  /** The page that the text says. */
  readonly told: string;
  /** The label of the page that the link leads to. */
  readonly label: string;
  /** 1-based page that the link leads to; 0: nowhere. */
  readonly target: number;
}

/** Every link of contents, indexes and cross-references, with the page it says and the page it leads to. */
export function pagesTold({ printedLinks, labels, outline }: Reading & ReadBack): readonly PageTold[] {
  const top = outline.filter(({ depth }) => depth === Math.min(...outline.map((line) => line.depth)));
  const partOf = (page: number): string => top.filter((line) => line.page < page).at(-1)?.title ?? '';
  return printedLinks.flatMap(({ page, text, target }): readonly PageTold[] => {
    const leads = { text, target: target ?? 0, label: labels[(target ?? 0) - 1] ?? '' };
    const say = (kind: PageTold['kind'], told: string | undefined): readonly PageTold[] =>
      told === undefined ? [] : [{ kind, told, ...leads }];
    const part = partOf(page);
    if (part === '目录') return say('contents', /(?:\d+|[ivxlc]+)$/.exec(text)?.[0] ?? '');
    if (part === '文件索引') return say('documents', text.split('—')[0]);
    // A figure's own text may be digits, too, and leads to the same place.
    if (part === '数据索引') return say('figures', /^\d{1,3}$/.exec(text)?.[0]);
    return say('reference', /^第(.+?)页/.exec(text)?.[1]);
  });
}
