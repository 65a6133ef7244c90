import type { PrintBrowser } from '../browser/browser.ts';
import { deckFitDiagnostics, measureDeck } from '../deck/measure.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FontLibrary } from '../fonts/subset.ts';
import { type DeckMaterial, deckJob, renderDeck } from './deck-files.ts';
import type { Examined } from './materials.ts';
import { reportPictures } from './pictures.ts';
import { refusedDiagnostics } from './printing.ts';

/** What trying on takes from the house. */
interface Workshop {
  readonly fonts: FontLibrary;
  readonly signal: AbortSignal;
}

/** Lays every deck out in the browser, as a build does, and says what doesn't fit its slide. */
export async function tryOn(
  { report, decks, templates, tokens }: Examined,
  browser: PrintBrowser,
  { fonts, signal }: Workshop,
): Promise<readonly Diagnostic[]> {
  const pictures = reportPictures(report);
  const material: DeckMaterial = { templates, tokens, fonts, pictures };
  const found = decks.map(async (deck) => {
    const print = deckJob(deck, await renderDeck(deck, material), fonts, measureDeck);
    const { measured, refused } = await browser.measure(print, signal);
    return [...refusedDiagnostics(print.name, refused), ...deckFitDiagnostics(deck, measured)];
  });
  return (await Promise.all(found)).flat();
}
