import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, it } from 'vitest';
import { chapterHtml } from '../../scripts/booklet/chapter.ts';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { plainText } from '../../scripts/content/text.ts';
import { askedFaceCss } from '../../scripts/fonts/asked-faces.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { bookLines } from '../../scripts/typography/typeset.ts';
import { contextOf, report, section, topic } from '../booklet/building.ts';
import { faultsIn, findParagraphs } from './line-faults.ts';
import { printedBlocks, textOfLine } from './printed-lines.ts';
import { stressParagraphs } from './stress-text.ts';

let browser: PrintBrowser;
const signal = new AbortController().signal;
beforeAll(async () => {
  browser = await openBrowser({ executable: null, jobs: 1, notice: () => {} }, signal);
});
afterAll(() => browser.close());
const fonts = openFontLibrary();
for (const measure of [592])
  for (const set of [true])
    it('x' + measure + set, async () => {
      const paragraphs = stressParagraphs(200);
      const made = report([topic(1, '题', { sections: [section('t1-s1', 1, '节', paragraphs)] })]);
      const html = chapterHtml(contextOf(made), made.topics[0]!).replace(
        '</style>',
        `:root{--measure:${measure}px}</style>`,
      );
      const t0 = performance.now();
      const { pdf } = await browser.print(
        {
          name: 'x',
          html,
          faces: (u) => askedFaceCss(fonts, u),
          ...(set ? { typeset: bookLines } : {}),
          measure: null,
        },
        signal,
      );
      const t1 = performance.now();
      writeFileSync(`/tmp/brk/stress${measure}${set}.pdf`, pdf);
      const found = findParagraphs(
        await printedBlocks(pdf),
        paragraphs.map(({ children }) => plainText(children)),
      );
      const { lines, ...f } = faultsIn(found, measure * 0.75);
      console.log('found', found.length);
      console.log(
        measure,
        set,
        'ms',
        (t1 - t0).toFixed(0),
        'lines',
        lines,
        Object.fromEntries(Object.entries(f).map(([k, v]) => [k, v.length])),
      );
      for (const [k, v] of Object.entries(f)) if (set) console.log(k, v.join('\n'));
    }, 60000);
