import { beforeAll, describe, expect, it } from 'vitest';
import { deckCharts } from '../../scripts/deck/charts.ts';
import { deckHtml, renderSlides } from '../../scripts/deck/html.ts';
import { deckMarkdown } from '../../scripts/deck/markdown.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { gallery, galleryLedger, galleryPictures } from './gallery.ts';
import { newerInCss, newerInScript } from './newer-features.ts';
import { templates, tokens } from './setting.ts';

/**
 * Podium machines run Windows 7 with Chrome 109, the last for it. What is newer may be used where its lack is no loss; here stands what
 * happens without it.
 */
const withoutIt: Readonly<Record<string, string>> = {
  'print-color-adjust (136)': '-webkit-print-color-adjust stands before it',
  'text-autospace (140)':
    'no thin space between 汉字 and digits; lines keep their breaks, which are measured without room to spare for it',
  'text-spacing-trim (123)': 'full-width marks keep their whole width at the start of a line',
  'text-wrap (114)': 'titles and captions break where the line is full instead of evenly',
};

let html: string;

beforeAll(async () => {
  const [topic] = gallery.topics;
  if (topic === undefined) throw new Error('There is no topic.');
  const { deck } = makeDeck(gallery, topic, galleryLedger);
  const charts = await deckCharts(deck, tokens);
  const rendered = await renderSlides(deck, deckMarkdown(deck, templates, tokens), galleryPictures, charts);
  html = deckHtml({ deck, rendered, templates, faceCss: '' });
});

describe('a deck in Chrome 109', () => {
  it('does without the newer things its styles ask for', () => {
    const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, text]) => text).join('\n');
    expect(css).toContain('.presenter');
    expect(newerInCss(css)).toEqual(Object.keys(withoutIt).sort());
  });

  it('is given a script that asks for nothing newer', () => {
    const script = /<script>([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? '';
    expect(script).toContain('requestFullscreen');
    expect(newerInScript(script)).toEqual([]);
  });
});

describe('the search for newer things', () => {
  it('finds them in styles', () => {
    const css = `/* light-dark( */ @starting-style { a { opacity: 0 } } @layer x { a:popover-open { color: oklch(1 0 0) } }
      .a { width: 2rlh; content: "color-mix(" ; & .b { color: color-mix(in srgb, red, blue) } }
      @media (scripting: none) { p { display: grid; grid-template-rows: subgrid; text-wrap: balance; height: 100dvh } }
      a:has(b) { inset: 0; translate: 1px }`;
    expect(newerInCss(css)).toEqual([
      '1rlh (111)',
      ':popover-open (114)',
      '@media scripting (120)',
      '@starting-style (117)',
      'color-mix() (111)',
      'grid-template-rows: subgrid (117)',
      'nesting (112)',
      'oklch() (111)',
      'text-wrap (114)',
    ]);
  });

  it('finds them in scripts', () => {
    const script = `document.startViewTransition(() => {}); [1].toSorted(); Promise.withResolvers(); // el.showPopover()
      new Set().union(a); structuredClone('x.toReversed'); a.findLast(b).at(-1); Object.groupBy(a, b); new CloseWatcher();`;
    expect(newerInScript(script)).toEqual([
      'CloseWatcher (126)',
      'groupBy (117)',
      'startViewTransition (111)',
      'toSorted (110)',
      'union (122)',
      'withResolvers (119)',
    ]);
  });
});
