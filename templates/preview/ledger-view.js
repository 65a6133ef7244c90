import { element } from './dom.js';
import { startEdit } from './edit.js';
import { place, tellFocus } from './place.js';
import { select, selection } from './selection.js';
import { known } from './store.js';

const view = document.querySelector('.view[data-view="ledger"]');
const search = element('input', {
  type: 'search',
  placeholder: '数据、统计内容、原句、编号',
  autocomplete: 'off',
  'aria-label': '查找数据',
});
const count = element('output', { 'aria-live': 'polite' });
const only = element('input', { type: 'checkbox' });
const body = element('tbody');
const none = element('p', { class: 'nothing', hidden: true }, '没有符合条件的数据。');
view.append(
  element('form', { class: 'filter', role: 'search' }, search, element('label', {}, only, '只看未登记'), count),
  element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ['数据', '统计内容', '截止时间', '原句', '出现位置'].map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    body,
  ),
  none,
);
view.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
view.querySelector('form').addEventListener('input', filter);

/** Draws the ledger; what is searched for stays. */
export function drawLedger() {
  const ledger = known('ledger');
  if (ledger === undefined) return;
  if (place().view === 'ledger') tellFocus('ledger', '');
  const focused = document.activeElement?.closest?.('tr')?.dataset.key;
  body.replaceChildren(...ledger.figures.map(row));
  filter();
  markRow();
  if (focused !== undefined) body.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function row(figure, at) {
  const { id, text, of, asOf, sentence, at: from, page, slides, file, line } = figure;
  const made = element(
    'tr',
    { tabindex: '0', 'data-key': id ?? `${file}:${line}:${text}`, 'data-unregistered': id === null },
    element(
      'th',
      { scope: 'row' },
      element('b', {}, text),
      id === null ? element('span', { class: 'mark' }, '未登记') : element('code', {}, id),
    ),
    element('td', {}, of),
    element('td', {}, asOf ?? '—'),
    element('td', {}, sentence.slice(0, from), element('mark', {}, text), sentence.slice(from + text.length)),
    element(
      'td',
      {},
      page === null ? null : element('span', { class: 'spot' }, `第${page}页`),
      slides.length === 0 ? null : element('span', { class: 'spot' }, `幻灯片${slides.length}处`),
      element('span', { class: 'file' }, `${file}:${line}`),
    ),
  );
  const chosen = () =>
    select({ place: { file, line, endLine: line, column: 1, endColumn: 1 }, text, fact: id, row: at });
  made.addEventListener('click', chosen);
  made.addEventListener('dblclick', () => startEdit());
  made.addEventListener('keydown', (event) => {
    const isChosen = made.classList.contains('chosen');
    if (event.key === 'Enter' || event.key === ' ') {
      chosen();
      if (isChosen && event.key === 'Enter') startEdit();
    } else if (event.key === 'ArrowDown') visibleRow(made, 'nextElementSibling')?.focus();
    else if (event.key === 'ArrowUp') visibleRow(made, 'previousElementSibling')?.focus();
    else return;
    event.preventDefault();
  });
  return made;
}

function visibleRow(from, direction) {
  let next = from[direction];
  while (next?.hidden) next = next[direction];
  return next;
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const made of body.rows) {
    const text = made.textContent.toLowerCase();
    made.hidden =
      !words.every((word) => text.includes(word)) || (only.checked && made.dataset.unregistered === undefined);
    if (!made.hidden) shown += 1;
  }
  count.textContent = shown === body.rows.length ? `共${shown}处` : `${shown}／${body.rows.length}处`;
  none.hidden = shown > 0;
}

/** Marks the row of the figure that is chosen. */
export function markRow() {
  const fact = selection()?.fact ?? null;
  for (const made of body.rows) made.classList.toggle('chosen', fact !== null && made.dataset.key === fact);
}

/** Brings the row of a figure into view. */
export function showFigure(id) {
  const made = body.querySelector(`[data-key="${CSS.escape(id)}"]`);
  if (made === null) return;
  if (made.hidden) {
    search.value = '';
    only.checked = false;
    filter();
  }
  made.scrollIntoView({ block: 'center' });
  made.focus({ preventScroll: true });
}

/** Where to type what is looked for. */
export function ledgerSearch() {
  return search;
}
