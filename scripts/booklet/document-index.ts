import { bookAddress, documentIndexAnchor } from './anchors.ts';
import { type BookContext, documentHtml } from './document.ts';
import { escapeHtml } from './markup.ts';
import { byName, type Mention } from './named-documents.ts';
import type { PageLabels } from './references.ts';

/** The index of documents (文件索引): every document that the text names in 《》, with all pages that name it. */
export function documentIndexHtml(context: BookContext, mentions: readonly Mention[], labels: PageLabels): string {
  const body = context.templates.html('booklet/document-index', {
    id: documentIndexAnchor,
    rows: byName(mentions).map(({ name, anchors }) => ({
      name: escapeHtml(`《${name}》`),
      pages: pagesOf(anchors, labels),
    })),
  });
  return documentHtml(context, {
    title: '文件索引',
    kind: 'documents',
    body,
    page: 'text',
    styles: ['booklet/contents.css', 'booklet/document-index.css'],
  });
}

interface PageView {
  readonly address: string;
  readonly label: string;
  readonly first: boolean;
}

/** Each page once, in the order of the text; three and more that follow each other as a range, which leads to its first. */
function pagesOf(anchors: readonly string[], labels: PageLabels): readonly PageView[] {
  const pages = new Map<string, string>();
  for (const anchor of anchors) {
    const label = labels.get(anchor);
    if (label !== undefined && !pages.has(label)) pages.set(label, anchor);
  }
  const runs: { first: string; last: string; anchor: string; length: number }[] = [];
  for (const [label, anchor] of pages) {
    const run = runs.at(-1);
    if (run !== undefined && /^\d+$/.test(label) && Number(label) === Number(run.last) + 1) {
      run.last = label;
      run.length += 1;
    } else runs.push({ first: label, last: label, anchor, length: 1 });
  }
  return runs
    .flatMap((run) =>
      run.length === 2
        ? [run, { ...run, first: run.last, anchor: pages.get(run.last) ?? run.anchor, length: 1 }].map((one, at) =>
            at === 0 ? { ...one, last: one.first } : one,
          )
        : [run],
    )
    .map(({ first, last, anchor }, at) => ({
      address: bookAddress(anchor),
      label: first === last ? first : `${first}—${last}`,
      first: at === 0,
    }));
}
