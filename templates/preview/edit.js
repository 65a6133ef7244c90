import { element, isTyping } from './dom.js';
import { selection } from './selection.js';
import { known, onChange } from './store.js';
import { post } from './stream.js';

const panel = document.querySelector('.details .editor');
let back = null;

/** Sends an edit; gives `{ ok, says, hint }`. */
function send(path, value) {
  return post(path, value)
    .then((answer) =>
      answer.ok ? answer.json() : { ok: false, says: '预览程序没有接受这次修改。', hint: '刷新页面后再试。' },
    )
    .catch(() => ({ ok: false, says: '与预览程序失去联系，没有保存。', hint: '确认程序还在运行，再试一次。' }));
}

function close() {
  panel.replaceChildren();
  if (back?.isConnected) back.focus();
  back = null;
}

/** Says what came of an edit, where it is read out. */
function tell({ ok, says, hint }) {
  panel.replaceChildren(
    element(
      'div',
      { class: ok ? 'outcome' : 'outcome refused', role: ok ? 'status' : 'alert' },
      element('p', {}, says),
      hint === '' ? null : element('p', { class: 'hint' }, hint),
      ok && known('undo')?.undo !== null
        ? element('button', { type: 'button', onclick: () => turnBack('undo') }, '撤销')
        : null,
    ),
  );
}

function form(title, fields, note, submit) {
  const problem = element('div', { class: 'refusal', role: 'alert' });
  const save = element('button', { type: 'submit', class: 'main' }, '保存');
  const made = element(
    'form',
    { class: 'edit', 'aria-label': title },
    element('h2', {}, title),
    fields,
    note,
    problem,
    element('p', { class: 'buttons' }, save, element('button', { type: 'button', onclick: close }, '取消')),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    save.disabled = true;
    send('edit', submit()).then((answer) => {
      save.disabled = false;
      if (answer.ok) {
        close();
        tell(answer);
      } else problem.replaceChildren(element('p', {}, answer.says), element('p', { class: 'hint' }, answer.hint));
    });
  });
  made.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target.matches('textarea') && !event.shiftKey) made.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  panel.replaceChildren(made);
  const [first] = made.querySelectorAll('input, textarea');
  first?.focus();
  first?.select();
}

/** Opens the form for what is chosen. */
export function startEdit(chosen = selection()) {
  if (chosen === null) return;
  back = document.activeElement;
  if (chosen.fact !== null && chosen.fact !== undefined) editFigure(chosen.fact);
  else editText(chosen.place);
}

function editFigure(id) {
  const figure = known('ledger')?.figures.find((one) => one.id === id);
  if (figure === undefined) return;
  const seen = known('sources')?.[figure.file] ?? null;
  const input = element('input', { type: 'text', value: figure.text, autocomplete: 'off', 'aria-label': '数据' });
  const places = figure.slides.length + (figure.page === null ? 0 : 1);
  form(
    '修改数据',
    [element('p', { class: 'quiet' }, figure.of), input],
    element('p', { class: 'hint' }, places > 0 ? '幻灯片、图表、小册子中引用这一数据的地方一并更新。' : ''),
    () => ({
      intent: { kind: 'figure', id, text: input.value },
      seen,
    }),
  );
}

function editText({ file, line, column }) {
  fetch(`editable?${new URLSearchParams({ file, line: String(line), column: String(column) })}`)
    .then((answer) => answer.json())
    .then((found) => {
      if (found === null)
        return tell({ ok: false, says: '这一处不能在这里修改。', hint: `请在 ${file} 第${line}行修改。` });
      const input = element('textarea', {
        rows: String(Math.min(10, Math.max(3, Math.ceil(found.text.length / 18)))),
        'aria-label': '文字',
      });
      input.value = found.text;
      const figures = found.pieces
        .filter(({ kind }) => kind === 'fact' || kind === 'ref')
        .map(({ start, end }) => found.text.slice(start, end));
      const note =
        figures.length === 0
          ? ''
          : `其中${figures.map((text) => `“${text}”`).join('、')}是台账数据，改动后各处一并更新。`;
      form('修改文字', [input], element('p', { class: 'hint' }, note), () => ({
        intent: { kind: 'text', at: found.at, before: found.text, text: input.value },
        seen: found.digest,
      }));
    })
    .catch(() => {});
}

/** Opens the form for the points of a slide: to change, add, take out, reorder. */
export function editPoints(slide) {
  back = document.activeElement;
  const seen = known('sources')?.[slide.place.file] ?? null;
  fetch(`points?${new URLSearchParams({ slide: slide.id })}`)
    .then((answer) => answer.json())
    .then((found) => {
      if (found.points === undefined)
        return tell(
          found.says === undefined || found.hint === ''
            ? { ok: false, says: '这张幻灯片没有可以修改的要点。', hint: '' }
            : found,
        );
      const rows = element('ol', { class: 'points' });
      const row = (text, from) => {
        const input = element('textarea', { rows: '2', 'aria-label': '要点' });
        input.value = text;
        const move = (by) => () => {
          const all = [...rows.children];
          const at = all.indexOf(item) + by;
          if (at < 0 || at >= all.length) return;
          rows.insertBefore(item, by < 0 ? all[at] : (all[at].nextElementSibling ?? null));
          input.focus();
        };
        const item = element(
          'li',
          {},
          input,
          element(
            'span',
            { class: 'moves' },
            element('button', { type: 'button', 'aria-label': '上移', title: '上移', onclick: move(-1) }, '↑'),
            element('button', { type: 'button', 'aria-label': '下移', title: '下移', onclick: move(1) }, '↓'),
            element(
              'button',
              { type: 'button', 'aria-label': '删除', title: '删除', onclick: () => item.remove() },
              '×',
            ),
          ),
        );
        item.read = () => ({ from, text: input.value });
        return item;
      };
      rows.append(...found.points.map(row));
      const add = element(
        'button',
        {
          type: 'button',
          onclick: () => {
            const item = row('', null);
            rows.append(item);
            item.querySelector('textarea').focus();
          },
        },
        '增加要点',
      );
      form('修改要点', [rows, add], null, () => ({
        intent: { kind: 'points', slide: slide.id, points: [...rows.children].map((item) => item.read()) },
        seen,
      }));
    })
    .catch(() => {});
}

/** Moves a slide before the one in front of it, or behind the next. */
export function moveSlide(deck, id, by) {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  const other = deck.slides[at + by];
  if (other !== undefined) moveSlideTo(id, by < 0 ? 'before' : 'after', other.id, seenOf(deck, id));
}

/** Moves a slide `before` or `after` another of its deck, unless its file is no longer the one that was `seen`. */
export function moveSlideTo(id, to, other, seen) {
  send('edit', { intent: { kind: 'move-slide', slide: id, to, other }, seen }).then(tell);
}

/** What is known of the file that a slide of a deck is written in. */
export function seenOf(deck, id) {
  const slide = deck?.slides.find((one) => one.id === id);
  return known('sources')?.[slide?.place.file] ?? null;
}

/** Takes the last edit back, or makes it again. */
export function turnBack(path) {
  send(path, {}).then(tell);
}

/** The button and keys for taking back. */
export function watchEdits() {
  const button = document.querySelector('[data-go="undo"]');
  button.addEventListener('click', () => turnBack('undo'));
  onChange('undo', () => {
    const last = known('undo')?.undo ?? null;
    button.disabled = last === null;
    button.title = last === null ? '没有可撤销的修改' : `撤销：${last}（Ctrl+Z）`;
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    turnBack(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  });
}
