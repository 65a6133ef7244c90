import type { FactKind } from '../content/model.ts';
import type { Language } from '../diagnostics/diagnostic.ts';
import type { Qualifier } from '../facts/fact.ts';
import type { ListedFigure } from './listing.ts';

/** Kinds of figures as listings name them. */
export const kindNames: Readonly<Record<FactKind, string>> = {
  quantity: '数量',
  rank: '位次',
  date: '日期',
  period: '时段',
  target: '目标',
  label: '名称',
};

export const qualifierNames: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: '约',
  under: '不到',
  over: '超过',
  atLeast: '不低于',
  atMost: '不超过',
};

/** Where a figure stands on slides: `03-zhijiao 第3、4张`, in English `03-zhijiao 3, 4`. */
export function slidesText({ slides }: Pick<ListedFigure, 'slides'>, language: Language = 'zh'): string {
  const decks = [...new Set(slides.map(({ deck }) => deck))];
  return decks
    .map((deck) => {
      const numbers = slides.filter((one) => one.deck === deck).map(({ slide }) => slide);
      return language === 'zh' ? `${deck} 第${numbers.join('、')}张` : `${deck} ${numbers.join(', ')}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

/** Whether a figure of the ledger is one that should say as of when it holds, and doesn't. */
export function isUndated({ id, asOf, kind }: Pick<ListedFigure, 'id' | 'asOf' | 'kind'>): boolean {
  return id !== null && asOf === null && (kind === 'quantity' || kind === 'rank');
}
