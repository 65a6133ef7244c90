import { element } from './dom.js';
import { isDragging } from './drag.js';
import { go, place } from './place.js';
import { problemsAt, problemsOfSlide } from './problems.js';
import { known } from './store.js';

const open = new Set();
let focused = '';

/** The tree at the side. Arrow keys move in it, as in every tree (ARIA Authoring Practices, Tree View). */
export function drawOutline() {
  const outline = known('outline');
  const tree = document.querySelector('.outline [role="tree"]');
  if (outline === undefined || isDragging()) return;
  const problems = known('problems') ?? [];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const open_ = problems.filter(({ accepted }) => accepted === null).length;
  const figures = known('ledger')?.figures.length;
  const hadFocus = tree.contains(document.activeElement);
  tree.replaceChildren(
    ...outline.topics.map(topicItem),
    leaf('book', '小册子', { view: 'book', name: '', item: '' }, pagesText(), 'book'),
    leaf('ledger', '数据台账', { view: 'ledger' }, figures === undefined ? '' : String(figures), 'other'),
    leaf('problems', '校对', { view: 'problems' }, String(open_), errors > 0 ? 'bad' : open_ > 0 ? 'warn' : 'other'),
  );
  markPlace();
  if (hadFocus) itemOf(focused)?.focus();
}

function pagesText() {
  const sheets = known('book')?.sheets.length ?? 0;
  return sheets === 0 ? '' : `${sheets}页`;
}

function topicItem({ number, title, deck, chapter, slides, file }) {
  const key = `topic/${deck}`;
  const view = known(`deck/${deck}`);
  const counts = problemCounts(file);
  const children = slides.map(({ id, title: name }, at) => {
    const slide = view?.slides.find((one) => one.id === id);
    const found = slide === undefined ? [] : problemsOfSlide(slide).filter(({ accepted }) => accepted === null);
    const bad = found.some(({ severity }) => severity === 'error');
    return leaf(
      `slide/${deck}/${id}`,
      name,
      { view: 'deck', name: deck, item: id },
      found.length === 0 ? '' : String(found.length),
      bad ? 'bad' : 'warn',
      2,
      String(at + 1),
    );
  });
  const pages = leaf(
    `pages/${deck}`,
    '正文页',
    { view: 'book', name: '', item: `doc~${chapter}` },
    firstPage(chapter),
    'other',
    2,
    '文',
  );
  const item = treeItem(key, title, 1, counts.text, counts.kind, String(number));
  const expanded = open.has(key);
  item.setAttribute('aria-expanded', String(expanded));
  item.addEventListener('click', (event) => {
    if (event.target.closest('[role="treeitem"]') !== item) return;
    if (event.target.closest('.twist') !== null) toggle(item, key, !open.has(key));
    else {
      toggle(item, key, true);
      go({ view: 'deck', name: deck, item: '' });
    }
  });
  const group = element('ul', { role: 'group' }, pages, children);
  group.hidden = !expanded;
  item.append(group);
  return item;
}

function toggle(item, key, expanded) {
  if (expanded) open.add(key);
  else open.delete(key);
  item.setAttribute('aria-expanded', String(expanded));
  const group = item.querySelector('[role="group"]');
  if (group !== null) group.hidden = !expanded;
}

function problemCounts(file) {
  const own = problemsAt({ file, line: 1, endLine: Number.POSITIVE_INFINITY }).filter(
    ({ accepted }) => accepted === null,
  );
  const bad = own.some(({ severity }) => severity === 'error');
  return { text: own.length === 0 ? '' : String(own.length), kind: bad ? 'bad' : 'warn' };
}

function firstPage(chapter) {
  const label = known('book')?.sheets.find(({ document: name }) => name === chapter)?.label ?? '';
  return label === '' ? '' : `第${label}页`;
}

function leaf(key, title, target, count, kind, level = 1, number = '') {
  const item = treeItem(key, title, level, count, kind, number);
  item.addEventListener('click', (event) => {
    event.stopPropagation();
    go(target);
  });
  return item;
}

function treeItem(key, title, level, count, kind, number) {
  const row = element(
    'span',
    { class: 'row' },
    element('span', { class: level === 1 && key.startsWith('topic/') ? 'twist' : 'twist none', 'aria-hidden': 'true' }),
    number === '' ? null : element('span', { class: 'no' }, number),
    element('span', { class: 'title' }, title),
    count === '' ? null : element('span', { class: `count ${kind}` }, count),
  );
  const item = element(
    'li',
    { role: 'treeitem', 'aria-level': String(level), 'data-key': key, tabindex: '-1', title },
    row,
  );
  item.draggable = key.startsWith('slide/');
  return item;
}

function itemOf(key) {
  return document.querySelector(`.outline [data-key="${CSS.escape(key)}"]`);
}

/** Marks what is open, and leaves one item that Tab reaches. */
export function markPlace() {
  const { view, name, item } = place();
  const now =
    view === 'deck'
      ? (itemOf(`slide/${name}/${item}`) ?? itemOf(`topic/${name}`))
      : view === 'book'
        ? (chapterItem(item) ?? itemOf('book'))
        : itemOf(view);
  for (const other of document.querySelectorAll('.outline [aria-selected="true"]'))
    other.setAttribute('aria-selected', 'false');
  for (const other of document.querySelectorAll('.outline [role="treeitem"]')) other.tabIndex = -1;
  if (now === null) return;
  now.setAttribute('aria-selected', 'true');
  const topic = now.closest('[aria-level="1"]');
  if (topic !== now && topic !== null) toggle(topic, topic.dataset.key, true);
  const stop =
    focused !== '' && document.querySelector('.outline').contains(document.activeElement) ? itemOf(focused) : now;
  (stop ?? now).tabIndex = 0;
  now.querySelector('.row').scrollIntoView({ block: 'nearest' });
}

function chapterItem(item) {
  const sheets = known('book')?.sheets ?? [];
  const chapter = item.startsWith('doc~') ? item.slice(4) : sheets[Number(item) - 1]?.document;
  const topic = known('outline')?.topics.find((one) => one.chapter === chapter);
  return topic === undefined ? null : itemOf(`pages/${topic.deck}`);
}

/** Keys of the tree. */
export function watchOutline() {
  const tree = document.querySelector('.outline [role="tree"]');
  tree.addEventListener('focusin', (event) => {
    focused = event.target.dataset?.key ?? focused;
  });
  tree.addEventListener('keydown', (event) => {
    const shown = [...tree.querySelectorAll('[role="treeitem"]')].filter((item) => item.checkVisibility());
    const item = event.target.closest('[role="treeitem"]');
    const at = shown.indexOf(item);
    const expanded = item?.getAttribute('aria-expanded');
    const move = (next) => {
      if (next === undefined || next === null) return;
      for (const other of shown) other.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    };
    const actions = {
      ArrowDown: () => move(shown[at + 1]),
      ArrowUp: () => move(shown[at - 1]),
      Home: () => move(shown[0]),
      End: () => move(shown.at(-1)),
      ArrowRight: () =>
        expanded === 'false' ? toggle(item, item.dataset.key, true) : expanded === 'true' ? move(shown[at + 1]) : null,
      ArrowLeft: () =>
        expanded === 'true'
          ? toggle(item, item.dataset.key, false)
          : move(item.parentElement.closest('[role="treeitem"]')),
      Enter: () => item.click(),
      ' ': () => item.click(),
    };
    const action = actions[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
}
