import * as z from 'zod';
import { browserHinted, browserNoText, faceUnreadable } from '../diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import { faceCss } from '../fonts/css.ts';
import { openFontLibrary } from '../fonts/subset.ts';
import type { PrintJob } from './browser.ts';
import type { Station } from './station.ts';

/** Longest time a browser may take for the page, in ms. */
const patience = 30_000;

/** A size of no whole number of pixels: 16 pt are 21⅓ px. */
const pt = 16;
const sample = '会刊';

/** Advance of the characters in px where nothing rounds it. A character of Chinese is as wide as the type is high. */
const natural = ([...sample].length * pt * 96) / 72;
/** Chrome lays out in 64ths of a pixel. */
const tolerance = 1 / 16;

/**
 * A page that shows what a browser makes of type: a line in a face that the page carries, and a letter in whatever face stands behind. Without any behind, Chrome may
 * print pages without text, and says nothing.
 */
async function probePage(): Promise<PrintJob> {
  const bytes = await openFontLibrary().subset('song-400', sample, 'woff');
  const css = `${faceCss([{ face: 'song-400', format: 'woff', bytes }])}
    @page { size: A6 } span { font: 400 ${pt}pt "Noto Serif SC" } i { font: 16px sans-serif }`;
  return {
    name: 'probe',
    html: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${sample}</title><style>${css}</style><p><span>${sample}</span> <i>H</i>`,
    measure: '["span", "i"].map((name) => document.querySelector(name).getBoundingClientRect().width)',
  };
}

const widths = z.tuple([z.number(), z.number()]);

/**
 * A look at browsers that others have started: what makes one unfit to print as ours does, found by printing a page; null when nothing does. The page is made once for all.
 * It throws whatever stops a browser from printing at all.
 */
export function openProbe(): (station: Station, signal: AbortSignal) => Promise<Diagnostic | null> {
  let page: Promise<PrintJob> | null = null;
  return async (station, signal) => {
    const noText = diagnose(browserNoText, { address: station.label }, null);
    page ??= probePage();
    try {
      const stop = AbortSignal.any([signal, station.lost, AbortSignal.timeout(patience)]);
      const { pdf, measured } = await station.print(await page, stop);
      const [advance, behind] = widths.parse(measured);
      if (behind === 0 || !setsText(pdf)) return noText;
      return isHinted(advance) ? diagnose(browserHinted, { address: station.label }, null) : null;
    } catch (error) {
      // Without a face behind, Chrome now and then can't even load one that the page carries.
      if (error instanceof Refusal && error.diagnostics.some(({ code }) => code === faceUnreadable.code)) return noText;
      throw error;
    }
  };
}

/** Whether an advance of the probe's line, in px, is rounded to whole pixels. */
export function isHinted(advance: number): boolean {
  return Math.abs(advance - natural) > tolerance;
}

/** Whether a print of the probe has the face that it carries. */
export function setsText(pdf: Uint8Array): boolean {
  return /\/FontName ?\/[A-Z]{6}\+NotoSerifSC/.test(Buffer.from(pdf).toString('latin1'));
}
