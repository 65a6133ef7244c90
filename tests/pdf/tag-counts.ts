import { PDFName } from 'pdf-lib';
import { readTags, type Tag } from '../../scripts/pdf/matterhorn/tag-tree.ts';
import { openPdf } from '../../scripts/pdf/open.ts';
import { annotationsOf } from '../../scripts/pdf/sheet.ts';

/** What a merge mustn't lose. */
export interface TagCounts {
  readonly headings: number;
  readonly links: number;
  /** Those with an alternative text: Chrome wraps them in figures without. */
  readonly figures: number;
  readonly tables: number;
  readonly annotations: number;
}

export async function tagCounts(pdf: Uint8Array): Promise<TagCounts> {
  const open = await openPdf(pdf);
  const { all } = readTags(open);
  const count = (fits: (tag: Tag) => boolean): number => all.filter(fits).length;
  return {
    headings: count(({ type }) => /^H[1-6]$/.test(type)),
    links: count(({ type }) => type === 'Link'),
    figures: count(({ type, dict }) => type === 'Figure' && dict.has(PDFName.of('Alt'))),
    tables: count(({ type }) => type === 'Table'),
    annotations: open.pages.reduce((sum, { dict }) => sum + annotationsOf(dict).length, 0),
  };
}

export function sumOf(counts: readonly TagCounts[]): TagCounts {
  const sum = (key: keyof TagCounts): number => counts.reduce((total, one) => total + one[key], 0);
  return {
    headings: sum('headings'),
    links: sum('links'),
    figures: sum('figures'),
    tables: sum('tables'),
    annotations: sum('annotations'),
  };
}

/** 0-based pages of the elements with content, in the order of the tags. */
export async function pagesInReadingOrder(pdf: Uint8Array): Promise<readonly number[]> {
  const { all } = readTags(await openPdf(pdf));
  return all.flatMap(({ hasContent, page }) => (hasContent && page !== null ? [page] : []));
}
