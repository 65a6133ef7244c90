import type { Page } from 'puppeteer';
import type { Deck } from '../../scripts/deck/slide.ts';
import { paragraph } from './building.ts';
import { decks, type OpenedDeck, openDeck, type Screen, watched } from './on-screen.ts';

/** The presenter's window beside the hall's, both opened from the disk, where neither may look into the other. */

/** A deck whose odd slides take a minute and even ones two. The second has two paragraphs to say, the third nothing. */
export function plannedDeck(): Deck {
  const [deck] = decks;
  if (deck === undefined) throw new Error('There is no deck.');
  const said = [[paragraph('先讲第一段。'), paragraph('再讲第二段。')], []];
  return {
    ...deck,
    slides: deck.slides.map((slide, index) => ({
      ...slide,
      minutes: 1 + (index % 2),
      notes: said[index - 1] ?? slide.notes,
    })),
  };
}

/** A talk in a hall: its first window, and all windows it has had. */
export interface Talk {
  readonly hall: Page;
  readonly windows: readonly OpenedDeck[];
  /** Opens the presenter's window, by the key S unless told otherwise, and waits until the first window knows of it. */
  openPresenter(how?: () => Promise<unknown>): Promise<Page>;
}

/** Opens a deck's first window. */
export async function openTalk(screen: Screen, address: string): Promise<Talk> {
  const opened = await openDeck(screen, address);
  const hall = opened.page;
  const windows = [opened];
  return {
    hall,
    windows,
    async openPresenter(how = () => hall.keyboard.press('s')) {
      const popup = new Promise<Page | null>((resolve) => {
        hall.once('popup', resolve);
      });
      await how();
      const presenter = await popup;
      if (presenter === null) throw new Error('No window was opened.');
      windows.push(watched(presenter));
      await presenter.setViewport({ width: 1366, height: 768 });
      await presenter.waitForSelector('.presenter');
      await presenterKnown(hall, true);
      return presenter;
    },
  };
}

/** Waits until the first window knows, or no longer knows, of a presenter's. */
export async function presenterKnown(hall: Page, known: boolean): Promise<void> {
  await hall.waitForFunction(
    `document.querySelector('[data-go=presenter]').getAttribute('aria-pressed') === '${known}'`,
  );
}

/** An element of the presenter's view, as an expression for its page. */
export function inView(name: string): string {
  return `document.querySelector('.presenter .${name}')`;
}

/** Waits until an element of the presenter's view reads as wanted. */
export async function reads(presenter: Page, name: string, wanted: string): Promise<void> {
  await presenter.waitForFunction(`${inView(name)}?.textContent === ${JSON.stringify(wanted)}`);
}

/** Waits until the hall sees a slide. */
export async function hallSees(hall: Page, number: number): Promise<void> {
  await hall.waitForFunction(`document.querySelectorAll('.slide')[${number - 1}].classList.contains('shown')`);
}
