import { type PDFContext, type PDFDict, PDFName } from 'pdf-lib';
import type { PageLabel } from './pagination.ts';
import { textString } from './text-string.ts';

/** Page labels as PDF keeps them: a number tree with an entry where a new sequence begins (ISO 32000-1, 12.4.2). */
export function pageLabels(context: PDFContext, labels: readonly PageLabel[]): PDFDict {
  const numbers = labels.flatMap((label, page) => {
    const before = labels[page - 1];
    const continues = label.style !== 'fixed' && before?.style === label.style && before.number + 1 === label.number;
    return continues ? [] : [context.obj(page), sequence(context, label)];
  });
  return context.obj({ Nums: numbers });
}

function sequence(context: PDFContext, label: PageLabel): PDFDict {
  const dict = context.obj({});
  if (label.style === 'fixed') {
    dict.set(PDFName.of('P'), textString(label.text));
    return dict;
  }
  dict.set(PDFName.of('S'), PDFName.of(label.style === 'arabic' ? 'D' : 'r'));
  if (label.number !== 1) dict.set(PDFName.of('St'), context.obj(label.number));
  return dict;
}
