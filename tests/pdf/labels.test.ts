import { PDFContext } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { pageLabels } from '../../scripts/pdf/labels.ts';
import type { PageLabel } from '../../scripts/pdf/pagination.ts';

const arabic = (number: number): PageLabel => ({ style: 'arabic', number });
const entries = (labels: readonly PageLabel[]): string =>
  pageLabels(PDFContext.create(), labels).toString().replace(/\s+/g, ' ');

describe('pageLabels', () => {
  it('begins a sequence where numbers or styles change, and only there', () => {
    const labels: PageLabel[] = [
      { style: 'roman', number: 1 },
      { style: 'roman', number: 2 },
      arabic(1),
      arabic(2),
      arabic(7),
      arabic(8),
    ];
    expect(entries(labels)).toBe('<< /Nums [ 0 << /S /r >> 2 << /S /D >> 4 << /S /D /St 7 >> ] >>');
  });

  it('writes fixed texts page by page, and goes on with the number after them', () => {
    const labels: PageLabel[] = [arabic(1), { style: 'fixed', text: 'A' }, { style: 'fixed', text: 'A' }, arabic(2)];
    expect(entries(labels)).toBe(
      '<< /Nums [ 0 << /S /D >> 1 << /P <FEFF0041> >> 2 << /P <FEFF0041> >> 3 << /S /D /St 2 >> ] >>',
    );
  });
});
