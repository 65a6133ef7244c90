import { ideographKey, pieces } from './boxes.ts';

/** Where the page keeps the texts it read until they are written. */
const store = 'globalThis.huikanBlocks';

/**
 * JavaScript expression for a page whose faces are loaded: reads the blocks of running text that a selector finds, each with the room of its lines, and the widths of
 * all pieces of text in them. A block inside a block begins a text of its own; what stands out of the flow is passed over. Blocks that hold anything else, or
 * that the style sheets set in one line, are left to the browser.
 */
export function readScript(selector: string): string {
  return `(() => {
  const piece = new RegExp(${JSON.stringify(pieces)}, 'gsu');
  const ideograph = /^[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3007]$/u;
  const ideographKey = ${JSON.stringify(ideographKey)};
  const fontProperties = ['fontFamily', 'fontWeight', 'fontStyle', 'fontSize', 'fontKerning', 'fontVariantNumeric', 'fontFeatureSettings'];
  const looks = new Map();
  const known = new Map();
  const lookOf = (element) => {
    const found = known.get(element);
    if (found) return found;
    const style = getComputedStyle(element);
    const font = fontProperties.map((name) => [name, style[name]]);
    const tracking = parseFloat(style.letterSpacing) || 0;
    const key = JSON.stringify([font, tracking]);
    const look = looks.get(key) ?? { index: looks.size, font, tracking, size: parseFloat(style.fontSize), pieces: new Map() };
    looks.set(key, look);
    known.set(element, look);
    return look;
  };
  const isBlock = (style) => /^(block|list-item|table-cell|flow-root)$/.test(style.display) && style.whiteSpaceCollapse === 'collapse' && style.textWrapMode === 'wrap';
  const roomOf = (style) => {
    const edges = style.boxSizing === 'border-box' ? ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth'] : [];
    const measure = edges.reduce((left, name) => left - parseFloat(style[name]), parseFloat(style.width));
    const indent = (parseFloat(style.textIndent) || 0) * (style.textIndent.endsWith('%') ? measure / 100 : 1);
    const shape = style.textAlign === 'justify' ? 'filled' : style.textWrapStyle === 'balance' ? 'balanced' : 'ragged';
    return { measure, indent, shape };
  };
  // The texts of a block, or null for one that isn't running text.
  const textsOf = (block, style) => {
    if (!isBlock(style)) return null;
    const runs = [{ room: roomOf(style), nodes: [] }];
    const walk = (element) => {
      for (const node of element.childNodes) {
        const run = runs.at(-1);
        if (node.nodeType === Node.TEXT_NODE) run.nodes.push(node);
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        if (node.tagName === 'BR') {
          run.nodes.push(node);
          continue;
        }
        const own = getComputedStyle(node);
        if (own.display === 'none' || own.position === 'absolute') continue;
        if (own.display === 'inline') {
          if (!walk(node)) return false;
          continue;
        }
        const inner = element === block ? textsOf(node, own) : null;
        if (inner === null) return false;
        runs.push(...inner, { room: roomOf(style), nodes: [] });
      }
      return true;
    };
    return walk(block) ? runs : null;
  };
  const described = (node) => {
    if (node.nodeType !== Node.TEXT_NODE) return { text: '\\n', style: -1 };
    const look = lookOf(node.parentElement);
    for (const [found] of node.data.matchAll(piece)) {
      if (ideograph.test(found)) look.pieces.set(ideographKey, look.pieces.get(ideographKey) ?? found);
      else look.pieces.set(found.trim() === '' ? ' ' : found, found.trim() === '' ? ' ' : found);
    }
    return { text: node.data, style: look.index };
  };
  const kept = [];
  const handled = new Set();
  for (const block of document.querySelectorAll(${JSON.stringify(selector)})) {
    if (handled.has(block.parentElement)) {
      handled.add(block);
      continue;
    }
    const style = getComputedStyle(block);
    // One line needs nothing.
    if (parseFloat(style.height) < 1.5 * parseFloat(style.lineHeight)) continue;
    const runs = textsOf(block, style)?.filter(({ room, nodes }) => room.measure > 0 && nodes.some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''));
    if (!runs?.length) continue;
    handled.add(block);
    kept.push({ block, runs, kept: Number(style.widows) > 1 });
  }
  const blocks = kept.map(({ runs }) => runs.map(({ room, nodes }) => ({ room, texts: nodes.map(described) })));
  ${store} = kept;
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
    const others = [...look.pieces].filter(([key]) => key !== ideographKey);
    return [[ideographKey, alone, null], ...others.map(([key, text]) => (/[\\p{L}\\s]/u.test(text) ? [key, put(text), null] : [key, put(before + text), alone]))];
  });
  document.body.append(bench);
  const widthOf = (span) => span?.getBoundingClientRect().width ?? 1 / 128;
  const styles = [...looks.values()].map(({ size, tracking, index }) => ({
    size,
    tracking,
    advances: Object.fromEntries(benches[index].map(([key, span, before]) => [key, Math.round(((widthOf(span) - widthOf(before)) / finer) * 200) / 200])),
  }));
  bench.remove();
  return { blocks, styles };
})()`;
}

/**
 * JavaScript expression that writes lines into the texts last read. Its value is the slides that have lines now, each with its id and its HTML; none in books.
 *
 * @param written JSON: for each block whether it stays on one page, and for each of its texts null where it stays as it is, or the pieces of each of its nodes: text, `[text,
 * letter-spacing, margin before, margin behind]` in px, or 0 for the end of a line
 */
export function writeScript(written: string): string {
  return `((written) => {
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
  const slides = new Set();
  ${store}.forEach(({ block, runs, kept }, at) => {
    const [whole, texts] = written[at];
    if (texts.every((text) => text === null)) return;
    runs.forEach(({ nodes }, run) => {
      texts[run]?.forEach((pieces, number) => {
        if (nodes[number].nodeType === Node.TEXT_NODE) nodes[number].replaceWith(...pieces.map(make));
      });
    });
    slides.add(block.closest('.deck > section'));
    block.style.whiteSpace = 'nowrap';
    block.style.textSpacingTrim = 'space-all';
    if (whole && kept) block.style.breakInside = 'avoid';
  });
  delete ${store};
  return [...slides].flatMap((slide) => (slide === null ? [] : [[slide.id, slide.outerHTML]]));
})(${written})`;
}
