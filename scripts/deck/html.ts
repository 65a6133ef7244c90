import { createHash } from 'node:crypto';
import type { Picture } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { otherSlides } from '../diagnostics/catalogue/templates.ts';
import { diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { TemplateSet } from '../templates/templates.ts';
import { chartAddress, isDrawn } from './charts.ts';
import { pictureAddress, picturesOn } from './markdown.ts';
import { noteLines } from './markdown-text.ts';
import { type RenderedSlides, renderMarp } from './marp.ts';
import { playerScript } from './player-script.ts';
import type { Deck, Slide } from './slide.ts';
import { slideHeight, slideWidth } from './slide-size.ts';

/** All that a deck's pages are made from. They ask for nothing outside themselves. */
export interface DeckPage {
  readonly deck: Deck;
  /** The deck's Markdown, rendered; see `renderSlides`. */
  readonly rendered: RenderedSlides;
  readonly templates: TemplateSet;
  /** `@font-face` rules with their fonts, see `deckFaces`; empty for a page that is given its faces when it is printed. */
  readonly faceCss: string;
}

const playerStyles = ['stage', 'controls', 'help', 'presenter', 'print'].map((name) => `player/${name}.css`);

/**
 * The deck as one self-contained page with a player: opens from the disk, without a network, in browsers from Chrome 109 on. Notes are in it,
 * hidden. Printed from the browser it gives a slide a page.
 */
export function deckHtml(page: DeckPage): string {
  const { deck, templates, rendered } = page;
  const script = playerScript(templates, 'player/player.js');
  return templates.html('player/player', {
    ...shared(page),
    height: slideHeight(deck.ratio),
    ratio: slideHeight(deck.ratio) / slideWidth,
    playerCss: withinStyle(playerStyles.map((path) => templates.text(path)).join('\n')),
    script,
    scriptHash: createHash('sha256').update(script).digest('base64'),
    total: deck.slides.length,
    slides: deck.slides.map((slide, index) => ({
      id: slide.id,
      title: plainText(slide.title),
      label: `第${slide.number}张，共${deck.slides.length}张：${plainText(slide.title)}`,
      // On a podium a click moves on and never leads out: links are for the PDF.
      section: (rendered.sections[index] ?? '').replace(/<a\b[^>]*>|<\/a>/gu, ''),
      minutes: slide.minutes,
      notes: slide.notes.flatMap(noteLines),
    })),
  });
}

/**
 * The deck as a document to print: a slide a page of 1280 px by the height of its ratio, no script. Its outline is the cover, under it a section's name over that
 * section's slides.
 */
export function deckPrintHtml(page: DeckPage): string {
  return page.templates.html('deck/print', {
    ...shared(page),
    height: slideHeight(page.deck.ratio),
    sections: page.rendered.sections,
  });
}

/** A style sheet that doesn't end the element it stands in. */
function withinStyle(css: string): string {
  return css.replaceAll('</', '<\\/');
}

function shared({ deck, faceCss, rendered }: DeckPage): object {
  return { language: deck.language, title: deck.title, faceCss, css: withinStyle(rendered.css) };
}

/**
 * Renders a deck's Marp Markdown and gives its slides their headings' levels and their pictures.
 *
 * @param pictures as data URLs, by their path in the report
 * @param charts as SVG documents, by their addresses in the Markdown (`deckCharts`): they become part of the page, so that their text is text
 * @throws {Refusal} when a template of the report's own makes other slides
 */
export async function renderSlides(
  deck: Deck,
  markdown: string,
  pictures: ReadonlyMap<string, string>,
  charts: ReadonlyMap<string, string>,
): Promise<RenderedSlides> {
  const ids = deck.slides.map(({ id }) => id);
  const { sections, css } = await renderMarp(markdown, ids);
  refuseOther(deck, sections.length);
  return {
    css,
    sections: sections.map((section, index) => {
      const slide = deck.slides[index];
      if (slide === undefined) return section;
      const headed = withHeadings(section, slide, deck.slides[index - 1]);
      return isDrawn(slide)
        ? withChart(headed, chartAddress(deck, slide), charts)
        : withPictures(headed, picturesOn(deck, slide), pictures);
    }),
  };
}

/** @throws {Refusal} when a deck came out with another number of slides, on screen or on paper */
export function refuseOther({ name, slides }: Deck, made: number): void {
  if (made === slides.length) return;
  throw new Refusal([diagnose(otherSlides, { deck: name, slides: slides.length, made }, null)], 1);
}

/** Gives titles their level: the cover is the document's, a section's name (the line above its first slide) comes next, slides below. */
function withHeadings(section: string, slide: Slide, before: Slide | undefined): string {
  if (slide.layout === 'cover') return section;
  const opens = slide.kicker !== '' && slide.kicker !== before?.kicker;
  const level = slide.kicker === '' ? 2 : 3;
  const titled = section.replace(/<h1\b([^>]*)>([\s\S]*?)<\/h1>/u, `<h${level}$1>$2</h${level}>`);
  return opens ? titled.replace(/<header>([\s\S]*?)<\/header>/u, '<header><h2>$1</h2></header>') : titled;
}

function withChart(section: string, address: string, charts: ReadonlyMap<string, string>): string {
  const svg = charts.get(address);
  if (svg === undefined) throw new Error(`The chart ${address} was not given.`);
  return section.replace(/<img\b[^>]*>/u, () => svg.trimEnd());
}

/** Puts the pictures themselves where the Markdown names them. A background, which has no alternative text, stands in the section's style. */
function withPictures(section: string, shown: readonly Picture[], pictures: ReadonlyMap<string, string>): string {
  return shown.reduce((html, picture) => {
    const data = pictures.get(picture.file);
    if (data === undefined) throw new Error(`The picture ${pictureAddress(picture)} was not given.`);
    const put = (_: string, before: string, after: string): string => before + data + after;
    if (!html.includes(backgroundStyle)) return html.replace(/(<img\b[^>]*\bsrc=")[^"]*(")/u, put);
    // Marp says a background three times; one is enough for a picture that is carried along.
    const once = html.replace(/ data-background-image="[^"]*"/u, '').replace(/--background-image:url\([^)]*\);?/u, '');
    return once.replace(/(;background-image:url\()[^)]*(\))/u, put);
  }, section);
}

/** What Marp writes for a background that hasn't been put in yet. */
const backgroundStyle = ' data-background-image=';
