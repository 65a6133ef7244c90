import { drawRegions } from './book-regions.js';
import { newSlot, pagePicture, slots } from './book-slots.js';
import { element, keepingPlace } from './dom.js';
import { go, place, tellFocus } from './place.js';
import { known } from './store.js';

const view = document.querySelector('.view[data-view="book"]');
const list = element('div', { class: 'spreads' });
view.append(list);
const resolutions = [48, 72, 96, 120, 144, 192, 240];
const zooms = [0.5, 0.625, 0.75, 0.875, 1, 1.25, 1.5];
let sheets = [];
let facing = true;
let zoom = null;

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const slot = slots.find(({ box }) => box === target);
      if (slot === undefined) continue;
      slot.near = isIntersecting;
      if (isIntersecting) load(slot);
    }
  },
  { root: view, rootMargin: '60% 0px' },
);

/** Draws the pages of the booklet. Boxes stay where they are; a picture is put in when the new one is there. */
export function drawBook() {
  if (place().view !== 'book') return;
  const book = known('book');
  if (book === undefined || book.sheets.length === 0) return;
  const draw = () => {
    sheets = book.sheets;
    view.style.setProperty('--page-width', String(book.width));
    view.style.setProperty('--page-height', String(book.height));
    arrange();
    for (const [at, slot] of slots.entries()) update(slot, sheets[at], at);
  };
  keepingPlace(view, topSheet, found, draw);
  fitPages();
}

/** Spreads as they lie open: the first page alone on the right. */
function arrange() {
  const rows = facing ? Math.floor(sheets.length / 2) + 1 : sheets.length;
  const isRight = list.dataset.facing === String(facing);
  if (isRight && slots.length === sheets.length) return;
  nearby.disconnect();
  list.dataset.facing = String(facing);
  while (slots.length > sheets.length) slots.pop();
  while (slots.length < sheets.length) slots.push(newSlot());
  const spreads = Array.from({ length: rows }, (_, row) => {
    const own = facing ? [slots[row * 2 - 1], slots[row * 2]] : [slots[row]];
    return element(
      'div',
      { class: 'spread' },
      own.map((slot) => slot?.box ?? element('div', { class: 'gap' })),
    );
  });
  list.replaceChildren(...spreads.filter((spread) => spread.querySelector('.sheet') !== null));
  for (const { box } of slots) nearby.observe(box);
}

function update(slot, sheet, at) {
  slot.sheet = sheet;
  const { label, document: own, behind, fresh } = sheet;
  const said = JSON.stringify([at, label, own === null, behind, fresh]);
  // Of hundreds of pages a few are other than they were: what is written anew is laid out anew.
  if (slot.said !== said) say(slot, sheet, at);
  slot.said = said;
  if (slot.near) load(slot);
}

/** Writes what is said of a page: its number, and whether it is up to date. */
function say(slot, sheet, at) {
  const name =
    sheet.label === '' ? `第${at + 1}面` : /^\d+$|^[ivxl]+$/u.test(sheet.label) ? `第${sheet.label}页` : sheet.label;
  slot.box.setAttribute('aria-label', sheet.document === null ? `${name}，空白页` : name);
  slot.label.textContent = sheet.document === null ? '空白页' : name;
  slot.tag.textContent = sheet.behind ? '更新中' : sheet.fresh ? '待装订' : '';
  slot.tag.title = sheet.behind ? '内容已改，正在重新排印' : sheet.fresh ? '已是最新内容；页眉页码在装订后补上' : '';
}

/** Asks for a page's picture and, behind it, for the places on it. */
function load(slot) {
  const { sheet } = slot;
  const dots = (slot.box.clientWidth * devicePixelRatio) / ((known('book')?.width ?? 595) / 72);
  const dpi = resolutions.find((one) => one >= dots * 0.98) ?? resolutions.at(-1);
  const address = `sheet/${sheet.digest}/${sheet.page}@${dpi}`;
  if (slot.wanted === address) return;
  slot.wanted = address;
  const next = pagePicture();
  next.src = address;
  next
    .decode()
    .then(() => {
      if (slot.wanted !== address) return;
      slot.picture.replaceWith(next);
      slot.picture = next;
      slot.shown = address;
      slot.box.dataset.digest = sheet.digest;
      slot.box.classList.add('drawn');
      return places(slot, sheet);
    })
    .catch(() => {
      if (slot.wanted === address) slot.wanted = '';
    });
}

async function places(slot, { digest, page, passing }) {
  const key = `${digest}/${page}`;
  if (slot.placed === key || passing) return;
  const answer = await fetch(`places/${key}`);
  const found = answer.ok ? await answer.json() : [];
  if (slot.sheet.digest !== digest || slot.sheet.page !== page) return;
  slot.placed = key;
  slot.places = found;
  drawRegions(slot);
}

function topSheet() {
  const edge = view.getBoundingClientRect();
  const at = slots.findIndex(({ box }) => box.isConnected && box.getBoundingClientRect().bottom > edge.top + 80);
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  const first = sheets.findIndex(({ document: name }) => name === sheet.document);
  return { document: sheet.document, nth: at - first, at, element: slots[at].box };
}

function found({ document: name, nth, at }) {
  const first = sheets.findIndex((sheet) => sheet.document === name);
  return slots[first === -1 || name === null ? at : Math.min(first + nth, sheets.length - 1)]?.box;
}

/** Asks for the places anew: lines of the content have moved where no page looks different. */
export function refreshPlaces() {
  for (const slot of slots) {
    slot.placed = '';
    if (slot.near && slot.shown !== '' && !slot.regions.contains(document.activeElement))
      places(slot, slot.sheet).catch(() => {});
  }
}

/** Tells the server what is looked at, and the address which page. */
export function watchBook() {
  let waiting = 0;
  view.addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (place().view !== 'book') return;
        const top = middleSheet();
        if (top === null) return;
        tellSight(sheets[top]?.document ?? '');
        if (!slots[Number(place().item) - 1] || !isSeen(slots[Number(place().item) - 1].box))
          go({ view: 'book', name: '', item: String(top + 1), quiet: true });
      }, 120);
    },
    { passive: true },
  );
}

function isSeen(box) {
  const [edge, own] = [view.getBoundingClientRect(), box.getBoundingClientRect()];
  return own.bottom > edge.top + 60 && own.top < edge.bottom - 60;
}

/** The page nearest to the middle of the window that has a document. */
function middleSheet() {
  const edge = view.getBoundingClientRect();
  const middle = (edge.top + edge.bottom) / 2;
  const off = ({ box }) => {
    const { top, bottom } = box.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - middle);
  };
  const near = slots.map((slot, at) => ({ at, off: off(slot) })).filter(({ at }) => sheets[at]?.document !== null);
  return near.sort((a, b) => a.off - b.off || a.at - b.at)[0]?.at ?? null;
}

/** Pages are shown whole where two of them fit beside each other, else as wide as there is room. */
export function fitPages() {
  const book = known('book');
  if (book === undefined || view.clientWidth === 0) return;
  const across = facing ? 2 : 1;
  const room = (view.clientWidth - 72 - (facing ? 2 : 0)) / across;
  const whole = ((view.clientHeight - 64) * book.width) / book.height;
  const width = zoom === null ? Math.max(Math.min(room, Math.max(whole, 380)), 200) : ((book.width * 96) / 72) * zoom;
  list.style.setProperty('--width', `${Math.round(width)}px`);
  list.style.setProperty('--height', `${Math.round((width * book.height) / book.width)}px`);
  for (const slot of slots) if (slot.near) load(slot);
}

/** Brings a page into view: its position from 1, or the first of a document. */
export function showSheet(item) {
  const at = item.startsWith('doc~')
    ? sheets.findIndex(({ document: name }) => name === item.slice(4))
    : Number(item) - 1;
  slots[at]?.box.scrollIntoView({ block: 'start' });
  const name = sheets[at]?.document;
  tellSight(name ?? '');
}

/** Tells the server which pages of a document are in sight for the greater part. */
function tellSight(name) {
  const edge = view.getBoundingClientRect();
  const isMostlySeen = ({ box }) => {
    const own = box.getBoundingClientRect();
    const inSight = Math.min(own.bottom, edge.bottom) - Math.max(own.top, edge.top);
    return inSight > Math.min(own.height, edge.height) / 2;
  };
  const first = sheets.findIndex(({ document: own }) => own === name);
  const seen = slots.flatMap((slot, at) => (sheets[at]?.document === name && isMostlySeen(slot) ? [at - first] : []));
  tellFocus('book', name, seen.length === 0 ? null : { from: seen[0], to: seen.at(-1) });
}

/** The next page, or the next spread, in a direction. */
export function stepSheet(by) {
  const now = Number(place().item) - 1;
  const from = Number.isInteger(now) && slots[now] !== undefined ? now : (topSheet()?.at ?? 0);
  const next = Math.min(Math.max(from + by * (facing ? 2 : 1), 0), sheets.length - 1);
  slots[next]?.box.scrollIntoView({ block: 'start' });
  slots[next]?.box.focus({ preventScroll: true });
}

/** Facing pages or single ones, larger and smaller. */
export function bookTools() {
  const toggle = element('button', { type: 'button', 'aria-pressed': String(facing), onclick: () => turn() }, '对开');
  const turn = () => {
    facing = !facing;
    toggle.setAttribute('aria-pressed', String(facing));
    keepingPlace(view, topSheet, found, () => drawBook());
  };
  const size = (by) => () => {
    const book = known('book');
    const now = zoom ?? ((slots[0]?.box.clientWidth ?? 500) * 72) / (96 * book.width);
    const next = by > 0 ? zooms.find((one) => one > now + 0.01) : zooms.findLast((one) => one < now - 0.01);
    zoom = next ?? now;
    keepingPlace(view, topSheet, found, fitPages);
  };
  const fit = () => {
    zoom = null;
    keepingPlace(view, topSheet, found, fitPages);
  };
  return [
    toggle,
    element('button', { type: 'button', 'aria-label': '缩小', title: '缩小', onclick: size(-1) }, '－'),
    element('button', { type: 'button', title: '整页显示', onclick: fit }, '整页'),
    element('button', { type: 'button', 'aria-label': '放大', title: '放大', onclick: size(1) }, '＋'),
  ];
}
