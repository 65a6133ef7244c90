import { describe, expect, it } from 'vitest';
import type { PrintBrowser } from '../../scripts/browser/browser.ts';
import type { BookDocument } from '../../scripts/build/page-references.ts';
import { openPress } from '../../scripts/build/press.ts';
import { printing } from '../../scripts/build/printing.ts';
import { browserLost } from '../../scripts/diagnostics/catalogue/browser.ts';
import { diagnose } from '../../scripts/diagnostics/diagnostic.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { openGraph } from '../../scripts/graph/graph.ts';
import { noStore } from '../../scripts/graph/store.ts';
import { openTalk } from '../../scripts/index.ts';
import { printed } from '../pdf/chrome-like.ts';

/** A shop whose browser says what it was given; each document that it prints is complained about by name and text. */
async function shop() {
  const pdf = await printed([[{ type: 'P', text: '字' }]]);
  const given: string[] = [];
  const browser: PrintBrowser = {
    engine: 'Fake/1',
    jobs: 2,
    print: async ({ html }) => {
      given.push(html);
      return { pdf, measured: html, refused: [] };
    },
    measure: () => Promise.reject(new Error('Not asked for.')),
    screenshot: () => Promise.reject(new Error('Not asked for.')),
    close: () => Promise.resolve(),
  };
  const press = openPress(browser, openTalk({ write: () => true }, 'zh', false), new AbortController().signal);
  const graph = openGraph(noStore, 'p');
  const own = printing(press, graph, openFontLibrary(), (name, measured) => [
    diagnose(browserLost, { address: '', reason: '', left: 1 }, null, {
      output: { path: `${name} ${measured}`, page: null },
    }),
  ]);
  const said = () => own.diagnostics().map(({ output }) => output?.path);
  return { own, given, graph, said };
}

const document = (name: string, html: string): BookDocument => ({ name, html: () => html });

describe('documents printed ahead', () => {
  it('are printed once when they are asked for', async () => {
    const { own, given, said, graph } = await shop();
    const first = own.document(document('chapter', 'first'));
    await own.ahead(document('chapter', 'second'));
    await first;
    await own.document(document('chapter', 'second'), 'next');
    expect([...given].sort()).toEqual(['first', 'second']);
    expect(said()).toEqual(['chapter second']);
    expect(graph.visits().map(({ name, made }) => [name, made])).toEqual([
      ['chapter', true],
      ['chapter (2)', true],
    ]);
  });

  it('say nothing when they are not', async () => {
    const { own, given, said } = await shop();
    const first = own.document(document('chapter', 'first'));
    await own.ahead(document('chapter', 'wrong'));
    await first;
    await own.document(document('chapter', 'right'), 'next');
    expect([...given].sort()).toEqual(['first', 'right', 'wrong']);
    expect(said()).toEqual(['chapter right']);
  });
});
