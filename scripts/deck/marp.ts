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

/**
 * Renders Marp Markdown into plain sections with marp-core: nothing from the network, no script, no type scaled to fit.
 *
 * @param ids the sections' ids, in order
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
    emoji: { shortcode: false, unicode: false },
    container: { tag: 'div', class: 'deck' },
  });
  marp.themeSet.add(theme);
  const { html, css } = marp.render(markdown, { htmlAsArray: true });
  return { sections: html, css };
}
