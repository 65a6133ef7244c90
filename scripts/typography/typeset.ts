import { z } from 'zod';
import { ideographKey, pieces } from './boxes.ts';
import { type Piece, writeLines } from './write-lines.ts';

/** Blocks whose lines are ours. Those with more in them than running text are left to the browser. */
const blocks = '[data-para], [data-lines]';

/**
 * JavaScript expression for a page whose faces are loaded: gives the blocks of text with their room and what is in them, and the widths of all their pieces. Its
 * value is for `linesScript`.
 */
const readBlocks = `(() => {
  const piece = new RegExp(${JSON.stringify(pieces)}, 'gsu');
  const ideograph = /^[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3007]$/u;
  const ideographKey = ${JSON.stringify(ideographKey)};
  const looks = new Map();
  const known = new Map();
  const lookOf = (element) => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const font = ['fontFamily', 'fontWeight', 'fontStyle', 'fontSize', 'fontKerning', 'fontVariantNumeric', 'fontFeatureSettings'].map((name) => [name, style[name]]);
    const tracking = parseFloat(style.letterSpacing) || 0;
    const key = JSON.stringify([font, tracking]);
    const look = looks.get(key) ?? { index: looks.size, font, tracking, size: parseFloat(style.fontSize), pieces: new Map() };
    looks.set(key, look);
    known.set(element, look);
    return look;
  };
  const read = (block, index) => {
    const style = getComputedStyle(block);
    if (!/^(block|list-item|table-cell|flow-root)$/.test(style.display) || style.whiteSpaceCollapse !== 'collapse') return [];
    // One line needs nothing.
    if (parseFloat(style.height) < 1.5 * parseFloat(style.lineHeight)) return [];
    const texts = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        const look = lookOf(node.parentElement);
        for (const [found] of node.data.matchAll(piece)) {
          if (ideograph.test(found)) look.pieces.set(ideographKey, look.pieces.get(ideographKey) ?? found);
          else look.pieces.set(found.trim() === '' ? ' ' : found, found.trim() === '' ? ' ' : found);
        }
        texts.push({ text: node.data, style: look.index });
      } else if (node.tagName === 'BR') texts.push({ text: '\\n', style: -1 });
      else if (getComputedStyle(node).display !== 'inline') return [];
    }
    const measure = parseFloat(style.width) - (style.boxSizing === 'border-box' ? ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'].reduce((sum, name) => sum + parseFloat(style[name]), 0) : 0);
    const indent = style.textIndent.endsWith('%') ? (measure * parseFloat(style.textIndent)) / 100 : parseFloat(style.textIndent) || 0;
    const shape = style.textAlign === 'justify' ? 'filled' : style.textWrapStyle === 'balance' ? 'balanced' : 'ragged';
    return measure > 0 ? [{ index, room: { measure, indent, shape }, texts }] : [];
  };
  const found = [...document.querySelectorAll(${JSON.stringify(blocks)})].flatMap(read);
  // Widths of boxes are rounded up to 1/64 px: text set larger is measured more finely. A mark alone has no script and may get another form: it is measured behind an ideograph.
  const finer = 16;
  const bench = document.createElement('div');
  bench.style.cssText = 'position:absolute;left:0;top:0;visibility:hidden;white-space:pre;letter-spacing:0;text-indent:0;text-autospace:no-autospace;text-spacing-trim:space-all';
  const benches = [...looks.values()].map((look) => {
    const own = bench.appendChild(document.createElement('div'));
    for (const [name, value] of look.font) own.style[name] = value;
    own.style.fontSize = look.size * finer + 'px';
    const put = (text) => {
      const span = own.appendChild(document.createElement('span'));
      span.style.display = 'inline-block';
      span.textContent = text;
      return span;
    };
    const before = look.pieces.get(ideographKey) ?? ideographKey;
    const alone = put(before);
    return [[ideographKey, alone, null], ...[...look.pieces].filter(([key]) => key !== ideographKey).map(([key, text]) => (/[\\p{L}\\s]/u.test(text) ? [key, put(text), null] : [key, put(before + text), alone]))];
  });
  document.body.append(bench);
  const styles = [...looks.values()].map(({ size, tracking, index }) => ({
    size,
    tracking,
    advances: Object.fromEntries(
      benches[index].map(([key, span, before]) => {
        const width = span.getBoundingClientRect().width - (before?.getBoundingClientRect().width ?? 1 / 128);
        return [key, Math.round((width / finer) * 200) / 200];
      }),
    ),
  }));
  bench.remove();
  return { blocks: found, styles };
})()`;

const readPage = z.object({
  blocks: z.array(
    z.object({
      /** Its number among all such blocks of the document. */
      index: z.number(),
      room: z.object({ measure: z.number(), indent: z.number(), shape: z.enum(['filled', 'ragged', 'balanced']) }),
      texts: z.array(z.object({ text: z.string(), style: z.number() })),
    }),
  ),
  styles: z.array(z.object({ size: z.number(), tracking: z.number(), advances: z.record(z.string(), z.number()) })),
});

/** Blocks of up to this many lines stay on one page: `widows` is dropped for them. */
const whole = 3;

/**
 * JavaScript expression that writes the lines of a page, as spans with their letter-spacing and breaks in the text they belong to; null when there are none to write. Elements inside the
 * blocks stay, and so do their ids. Throws when the value isn't one of `readBlocks`.
 */
function linesScript(read: unknown): string | null {
  const { blocks: found, styles } = readPage.parse(read);
  const written = found.flatMap(({ index, room, texts }) => {
    const block = writeLines(texts, styles, room);
    return block === null ? [] : [[index, block.lines <= whole, block.texts.map((pieces) => pieces.map(packed))]];
  });
  return written.length === 0 ? null : `(${writeBlocks})(${JSON.stringify(written)})`;
}

/** A piece as it travels: text, or text with letter-spacing and margins; 0 is the end of a line. */
function packed(piece: Piece | null): unknown {
  if (piece === null || typeof piece === 'string') return piece ?? 0;
  return [piece.text, piece.spacing, piece.left, piece.right];
}

const writeBlocks = `(written) => {
  const blocks = [...document.querySelectorAll(${JSON.stringify(blocks)})];
  const make = (piece) => {
    if (piece === 0) return document.createElement('br');
    if (typeof piece === 'string') return document.createTextNode(piece);
    const [text, spacing, left, right] = piece;
    const span = document.createElement('span');
    span.textContent = text;
    if (spacing !== null) span.style.letterSpacing = spacing + 'px';
    if (left !== 0) span.style.marginLeft = left + 'px';
    if (right !== 0) span.style.marginRight = right + 'px';
    return span;
  };
  for (const [index, whole, texts] of written) {
    const block = blocks[index];
    const nodes = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === Node.TEXT_NODE || node.tagName === 'BR') nodes.push(node);
    texts.forEach((pieces, at) => {
      if (nodes[at].nodeType === Node.TEXT_NODE) nodes[at].replaceWith(...pieces.map(make));
    });
    block.style.whiteSpace = 'nowrap';
    block.style.textSpacingTrim = 'space-all';
    if (whole) block.style.breakInside = 'avoid';
    block.dataset.set = '';
  }
}`;

/** Lines of our own, to be set in a page between its layout and its print: what `read` finds in the page, `write` breaks into lines and puts back. */
export const typesetting = { read: readBlocks, write: linesScript } as const;
