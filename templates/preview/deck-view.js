import { element, keepingPlace, normalText } from './dom.js';
import { moveSlide, startEdit } from './edit.js';
import { go, place, tellFocus } from './place.js';
import { problemCard } from './problem-card.js';
import { problemsOfSlide } from './problems.js';
import { select, selection } from './selection.js';
import { known } from './store.js';

const view = document.querySelector('.view[data-view="deck"]');
const list = element('div', { class: 'slides' });
view.append(list);
const frames = new Map();
let shown = '';

const frameStyle = `
:host { display: block; }
.deck { width: 1280px; transform-origin: 0 0; transform: scale(var(--scale)); }
.deck > section { margin: 0; }
[data-target] { cursor: pointer; border-radius: 4px; outline-offset: 5px; }
[data-target]:hover { outline: 2px dashed #b98a3a; }
[data-target]:focus-visible { outline: 4px solid #1a73c9; }
[data-target].chosen { outline: 3px solid #1a73c9; }
text[data-target]:hover, text[data-target].chosen { text-decoration: underline; }
`;

/** Draws the deck that is open: frames of slides that look as before stay as they are. */
export function drawDeck() {
  const { view: name, name: deckName } = place();
  if (name !== 'deck') return;
  const deck = known(`deck/${deckName}`);
  const style = known('style');
  if (deck === undefined || style === undefined) return;
  tellFocus('deck', deckName);
  if (shown !== deckName) {
    list.replaceChildren();
    frames.clear();
    shown = deckName;
    view.scrollTop = 0;
  }
  const draw = () => {
    const wanted = deck.slides.map((slide, at) => frameOf(slide, at, deck, style));
    for (const [at, frame] of wanted.entries()) {
      if (list.children[at] !== frame.box) list.insertBefore(frame.box, list.children[at] ?? null);
    }
    while (list.children.length > wanted.length) list.lastElementChild.remove();
    for (const id of frames.keys()) if (!deck.slides.some((slide) => slide.id === id)) frames.delete(id);
  };
  keepingPlace(view, topFrame, (anchor) => frames.get(anchor.id)?.box, draw);
  fitSlides();
  refreshSelection(deck);
}

function topFrame() {
  const edge = view.getBoundingClientRect();
  const at = [...frames].find(([, { box }]) => box.isConnected && box.getBoundingClientRect().bottom > edge.top + 40);
  return at === undefined ? null : { id: at[0], element: at[1].box };
}

function frameOf(slide, at, deck, style) {
  const frame = frames.get(slide.id) ?? newFrame(slide.id);
  frames.set(slide.id, frame);
  const { stage, root, caption, box } = frame;
  box.style.setProperty('--height', deck.height);
  if (frame.css !== style.css) {
    frame.css = style.css;
    frame.styles.replaceSync(`${style.css}\n${frameStyle}`);
  }
  if (frame.digest !== slide.digest) {
    const isNew = frame.digest === '';
    frame.digest = slide.digest;
    const inner = document.createElement('template');
    inner.innerHTML = slide.html;
    root.querySelector('.deck').replaceChildren(inner.content);
    bind(frame, slide);
    if (!isNew) {
      box.classList.remove('changed');
      void box.offsetWidth;
      box.classList.add('changed');
    }
  } else if (frame.texts !== textsOf(slide)) bind(frame, slide);
  frame.slide = slide;
  const number = `${at + 1}／${deck.slides.length}`;
  stage.setAttribute('aria-label', `第${at + 1}张，共${deck.slides.length}张：${slide.title}`);
  const found = problemsOfSlide(slide);
  caption.replaceChildren(
    element('span', { class: 'number' }, number),
    element('span', { class: 'moves' }, mover(slide, -1), mover(slide, 1)),
    element('span', { class: 'file' }, `${slide.place.file}　第${slide.place.line}行`),
  );
  const key = JSON.stringify(found);
  if (frame.problems !== key) {
    frame.problems = key;
    frame.list.replaceChildren(
      ...found.map((problem) =>
        problemCard(problem, (where) => select({ place: where, text: problem.message, fact: null })),
      ),
    );
  }
  return frame;
}

function mover({ id }, by) {
  const name = by < 0 ? '前移' : '后移';
  const move = () => moveSlide(known(`deck/${place().name}`), id, by);
  return element(
    'button',
    { type: 'button', class: 'link', title: `${name}（Alt+${by < 0 ? '↑' : '↓'}）`, onclick: move },
    name,
  );
}

function newFrame(id) {
  const stage = element('div', { class: 'stage', role: 'group', tabindex: '0', 'aria-roledescription': '幻灯片' });
  const root = stage.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  root.adoptedStyleSheets = [styles];
  root.append(element('div', { class: 'deck' }));
  const caption = element('p', { class: 'caption' });
  const problems = element('div', { class: 'slide-problems' });
  const box = element('article', { class: 'frame', 'data-slide': id }, stage, caption, problems);
  const frame = {
    box,
    stage,
    root,
    styles,
    caption,
    list: problems,
    digest: '',
    css: '',
    texts: '',
    problems: '',
    slide: null,
    targets: [],
  };
  root.addEventListener('click', (event) => choose(frame, event));
  stage.addEventListener('click', (event) => choose(frame, event));
  stage.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && by !== undefined) {
      event.preventDefault();
      moveSlide(known(`deck/${place().name}`), frame.slide.id, by);
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const before = selection();
    choose(frame, event);
    const now = selection();
    if (event.key === 'Enter' && before?.slide === now.slide && before?.target === now.target) startEdit();
  });
  root.addEventListener('dblclick', () => startEdit());
  stage.addEventListener('focus', () => {
    const { view: open, name } = place();
    if (open === 'deck') go({ view: 'deck', name, item: frame.slide.id, quiet: true });
  });
  return frame;
}

const textual = 'h1, h2, h3, li, p, td, th, blockquote, figcaption, text, strong, em, span, small';

function textsOf({ targets }) {
  return targets.map(({ text }) => text).join('\n');
}

/** Finds the texts of a slide on it: the smallest element that says just that, else the one that says it among others. */
function bind(frame, slide) {
  frame.slide = slide;
  frame.texts = textsOf(slide);
  const elements = [...frame.root.querySelectorAll(textual)].map((one) => ({ one, text: normalText(one.textContent) }));
  for (const { one } of elements) {
    delete one.dataset.target;
    one.removeAttribute('tabindex');
  }
  const used = new Set();
  frame.targets = slide.targets.map(({ text }, at) => {
    const same = elements.filter((each) => each.text === text && !used.has(each.one));
    const holding = elements.filter((each) => each.text.includes(text) && !used.has(each.one));
    const found =
      (same.find(({ one }) => !same.some((inner) => inner.one !== one && inner.one.contains(one))) ?? holding.at(-1))
        ?.one ?? null;
    if (found === null) return null;
    used.add(found);
    found.dataset.target = String(at);
    found.setAttribute('tabindex', '0');
    return found;
  });
}

function choose(frame, event) {
  if (event.shadowTarget === true || event.defaultPrevented) return;
  event.preventDefault();
  const inner = event.composedPath().find((one) => one instanceof Element && one.dataset?.target !== undefined);
  const { slide } = frame;
  const at = inner === undefined ? null : Number(inner.dataset.target);
  const target = at === null ? null : slide.targets[at];
  const { name } = place();
  go({ view: 'deck', name, item: slide.id, quiet: true });
  select({
    place: target?.place ?? slide.place,
    text: target?.text ?? slide.title,
    fact: target?.fact ?? null,
    deck: name,
    slide: slide.id,
    target: at,
  });
}

/** Shows which text is chosen, and follows it to its new place after a save. */
export function markChosen() {
  const chosen = selection();
  for (const [id, { targets, box }] of frames) {
    const isHere = chosen?.slide === id;
    box.classList.toggle('chosen', isHere);
    for (const [at, target] of targets.entries()) target?.classList.toggle('chosen', isHere && at === chosen.target);
  }
}

function refreshSelection(deck) {
  const chosen = selection();
  if (chosen === null || chosen.deck !== deck.name) return markChosen();
  const slide = deck.slides.find(({ id }) => id === chosen.slide);
  const target = chosen.target === null ? null : slide?.targets[chosen.target];
  if (slide === undefined) return;
  const now = {
    ...chosen,
    place: target?.place ?? slide.place,
    text: target?.text ?? slide.title,
    fact: target?.fact ?? null,
  };
  if (JSON.stringify(now) !== JSON.stringify(chosen)) select(now);
  markChosen();
}

/** Slides are as wide as the window lets them be, and never higher than it. */
export function fitSlides() {
  const room = view.clientWidth - 64;
  if (room <= 0) return;
  const height = Number(list.firstElementChild?.style.getPropertyValue('--height') ?? 720) || 720;
  const width = Math.max(320, Math.min(room, ((view.clientHeight - 72) * 1280) / height, 1280));
  list.style.setProperty('--scale', String(width / 1280));
  list.style.setProperty('--width', `${width}px`);
}

/** Brings a slide into view. */
export function showSlide(id) {
  const frame = frames.get(id);
  if (frame === undefined) return;
  frame.box.scrollIntoView({ block: 'start' });
}

/** The next slide in a direction gets the focus. */
export function stepSlide(by) {
  const deck = known(`deck/${place().name}`);
  if (deck === undefined) return;
  const now = deck.slides.findIndex(({ id }) => id === (place().item || topFrame()?.id));
  const next = deck.slides[Math.min(Math.max(now + by, 0), deck.slides.length - 1)];
  if (next === undefined) return;
  showSlide(next.id);
  frames.get(next.id)?.stage.focus({ preventScroll: true });
}
