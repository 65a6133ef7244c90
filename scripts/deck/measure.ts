import { type OverflowFault, slideOverflows } from '../diagnostics/catalogue/deck.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Deck } from './slide.ts';
import { footHeight } from './slide-size.ts';

/** What is wrong with a slide as it was really laid out. */
export interface SlideFault {
  /** Id of the slide. */
  readonly slide: string;
  readonly fault: OverflowFault;
  /** The first characters of the text concerned. */
  readonly text: string;
}

/** Type below this size, in px, can't be read from the back of the room. */
const smallest = 24;

/**
 * JavaScript expression for a page of slides; its value is a `SlideFault[]`. Finds text beyond the slide or its foot, text cut off by a
 * box, lines of text over each other, small type, that of counters and folios too, and titles that end in a line of one character. Text is taken as high as its type size: line
 * boxes of Chinese faces are half as high again.
 */
export const measureDeck = `(() => {
  const faults = [];
  // Characters of the last line; none of a title of one line.
  const lastLine = (title) => {
    const lines = new Map();
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let at = 0;
      for (const character of node.data) {
        range.setStart(node, at);
        at += character.length;
        range.setEnd(node, at);
        if (character.trim() === '') continue;
        const line = Math.round(range.getBoundingClientRect().bottom / 8);
        lines.set(line, [...(lines.get(line) ?? []), character]);
      }
    }
    return lines.size > 1 ? lines.get(Math.max(...lines.keys())) : [];
  };
  for (const section of document.querySelectorAll('div.deck > section')) {
    const frame = section.getBoundingClientRect();
    const scale = frame.width / 1280 || 1;
    const height = frame.height / scale;
    const told = new Set();
    const tell = (fault, text) => {
      if (told.has(fault)) return;
      told.add(fault);
      faults.push({ slide: section.id, fault, text: text.trim().slice(0, 16) });
    };
    const foot = section.querySelector('footer');
    const lines = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() === '') continue;
      const parent = node.parentElement;
      const style = getComputedStyle(parent);
      const size = parseFloat(style.fontSize);
      if (size < ${smallest}) tell('small', node.data);
      const furniture = parent.closest('header, footer') !== null;
      const drawing = parent.closest('svg')?.getBoundingClientRect();
      let block = parent;
      while (block !== section && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        const excess = Math.max(0, rect.height / scale - size);
        const line = {
          left: (rect.left - frame.left) / scale,
          right: (rect.right - frame.left) / scale,
          top: (rect.top - frame.top) / scale + excess * 0.6,
          bottom: (rect.bottom - frame.top) / scale - excess * 0.4,
          text: node.data,
          block,
        };
        if (drawing && (rect.right > drawing.right + scale || line.bottom > (drawing.bottom - frame.top) / scale + 1 || rect.left < drawing.left - scale)) tell('clipped', node.data);
        const floor = foot !== null && !furniture ? height - ${footHeight} : height;
        if (line.left < -1 || line.right > 1281 || line.top < -1 || line.bottom > floor + 1) tell('outside', node.data);
        lines.push(line);
      }
    }
    for (const title of section.querySelectorAll(':scope > :is(h1, h2, h3)')) {
      if (lastLine(title).length === 1) tell('widow', title.textContent);
    }
    for (const element of [section, ...section.querySelectorAll('*')]) {
      const style = getComputedStyle(element);
      if (foot !== null && element.matches('img, svg, table')) {
        const box = element.getBoundingClientRect();
        const below = (box.bottom - frame.top) / scale > height - ${footHeight} + 1;
        if (below || (box.right - frame.left) / scale > 1281) tell('outside', element.alt || element.textContent);
      }
      const hides = element !== section && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
      if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
        tell('clipped', element.textContent);
      }
      for (const pseudo of ['::before', '::after']) {
        const made = getComputedStyle(element, pseudo);
        if (/^(none|normal|"")$/.test(made.content) || made.display === 'none') continue;
        if (parseFloat(made.fontSize) < ${smallest}) tell('small', made.content);
      }
    }
    for (let one = 0; one < lines.length; one += 1) {
      for (let other = one + 1; other < lines.length; other += 1) {
        const a = lines[one];
        const b = lines[other];
        if (a.block === b.block) continue;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > 2) tell('overlap', b.text);
      }
    }
  }
  return faults;
})()`;

/** What measuring a deck found, at the slides' places. Values that aren't of its making give nothing. */
export function deckFitDiagnostics(deck: Deck, measured: unknown): readonly Diagnostic[] {
  const faults: readonly unknown[] = Array.isArray(measured) ? measured : [];
  return faults.filter(isSlideFault).flatMap(({ slide, fault, text }) => {
    const found = deck.slides.find(({ id }) => id === slide);
    return found === undefined ? [] : [diagnose(slideOverflows, { number: found.number, fault, text }, found.place)];
  });
}

function isSlideFault(value: unknown): value is SlideFault {
  return typeof value === 'object' && value !== null && 'slide' in value && 'fault' in value && 'text' in value;
}
