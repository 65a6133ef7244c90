import { element } from './dom.js';
import { go } from './place.js';
import { select } from './selection.js';
import { known } from './store.js';

const dialog = document.querySelector('dialog.search');
const input = dialog.querySelector('input');
const hits = dialog.querySelector('#hits');
const most = 60;
let entries = [];
let at = 0;

/** Opens the quick way to anything: views, slides, pages, figures, problems. */
export function openSearch() {
  if (dialog.open) return;
  entries = allEntries();
  input.value = '';
  draw();
  dialog.showModal();
  input.focus();
}

function allEntries() {
  const outline = known('outline');
  const topics = outline?.topics ?? [];
  return [
    { kind: '视图', text: '小册子', run: () => go({ view: 'book', name: '', item: '' }) },
    { kind: '视图', text: '数据台账', run: () => go({ view: 'ledger' }) },
    { kind: '视图', text: '校对', run: () => go({ view: 'problems' }) },
    ...topics.map(({ number, title, deck }) => ({
      kind: '专题',
      text: `${number}　${title}`,
      run: () => go({ view: 'deck', name: deck, item: '' }),
    })),
    ...topics.flatMap(({ number, deck, slides }) =>
      slides.map(({ id, title }, slide) => ({
        kind: `幻灯片${number}-${slide + 1}`,
        text: title,
        run: () => go({ view: 'deck', name: deck, item: id }),
      })),
    ),
    ...(known('book')?.sheets ?? []).flatMap(({ label, document: name }, sheet) =>
      name === null
        ? []
        : [
            {
              kind: '页',
              text: label === '' ? `第${sheet + 1}面` : `第${label}页`,
              run: () => go({ view: 'book', name: '', item: String(sheet + 1) }),
            },
          ],
    ),
    ...(known('ledger')?.figures ?? []).map(({ id, text, of, file, line }) => ({
      kind: '数据',
      text: `${text}　${of}`,
      run: () => {
        go({ view: 'ledger' });
        select({ place: { file, line, endLine: line, column: 1, endColumn: 1 }, text, fact: id });
      },
    })),
    ...(known('problems') ?? []).map(({ message, place }) => ({
      kind: '校对',
      text: message,
      run: () => {
        go({ view: 'problems' });
        if (place !== null) select({ place, text: message, fact: null });
      },
    })),
  ];
}

function draw() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries
    .filter(({ kind, text }) => words.every((word) => `${kind} ${text}`.toLowerCase().includes(word)))
    .slice(0, most);
  at = 0;
  hits.replaceChildren(
    ...found.map((entry, index) => {
      const item = element(
        'li',
        { role: 'option', id: `hit-${index}` },
        element('span', { class: 'kind' }, entry.kind),
        element('span', { class: 'text' }, entry.text),
      );
      item.addEventListener('click', () => choose(entry));
      item.entry = entry;
      return item;
    }),
  );
  mark();
}

function mark() {
  for (const [index, item] of [...hits.children].entries()) item.setAttribute('aria-selected', String(index === at));
  const item = hits.children[at];
  if (item === undefined) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', item.id);
  item?.scrollIntoView({ block: 'nearest' });
}

function choose(entry) {
  dialog.close();
  entry?.run();
}

export function watchSearch() {
  input.addEventListener('input', draw);
  dialog.addEventListener('keydown', (event) => {
    const count = hits.children.length;
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
      return;
    }
    if (event.key === 'ArrowDown') at = Math.min(at + 1, count - 1);
    else if (event.key === 'ArrowUp') at = Math.max(at - 1, 0);
    else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      choose(hits.children[at]?.entry);
      return;
    } else return;
    event.preventDefault();
    mark();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
