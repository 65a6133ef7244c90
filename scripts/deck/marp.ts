import { brokenTemplate } from '../diagnostics/catalogue/templates.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { remembering } from '../graph/remembering.ts';

/** The theme's name and size; everything it looks like comes with the Markdown. */
const theme = `/*
@theme huikan
@size 16:9 1280px 720px
@size 4:3 1280px 960px
*/
section { width: 1280px; height: 720px; }
`;

export interface RenderedSlides {
  /** A `<section>` a slide, in order. */
  readonly sections: readonly string[];
  /** Applies to `div.deck > section`. */
  readonly css: string;
}

/** Style sheets as Marp packs them, by what they are packed from: decks of one theme share theirs. */
const packed = remembering<string>(4);

/**
 * Renders Marp Markdown into plain sections with marp-core: nothing from the network, no script, no type scaled to fit.
 *
 * @param ids the sections' ids, in order
 * @throws {Refusal} when Marp can't render it, as directives or styles of a template's own may have values that it knows nothing of
 */
export async function renderMarp(markdown: string, ids: readonly string[]): Promise<RenderedSlides> {
  const { Marp } = await import('@marp-team/marp-core');
  const marp = new Marp({
    anchor: (index: number) => ids[index] ?? `slide-${index + 1}`,
    inlineSVG: false,
    cssContainerQuery: false,
    printable: false,
    script: false,
    math: false,
    slug: false,
    minifyCSS: false,
    emoji: { shortcode: false, unicode: false },
    container: { tag: 'div', class: 'deck' },
  });
  marp.themeSet.add(theme);
  const pack = marp.themeSet.pack.bind(marp.themeSet);
  marp.themeSet.pack = (name, options) => packed(JSON.stringify([name, options]), () => pack(name, options));
  try {
    const { html, css } = marp.render(markdown, { htmlAsArray: true });
    return { sections: html, css };
  } catch (cause) {
    const reason = `Marp can't render what it makes (${cause instanceof Error ? cause.message : String(cause)})`;
    throw new Refusal([diagnose(brokenTemplate, { name: 'deck/deck.md.hbs', line: null, reason }, null, { cause })], 1);
  }
}
