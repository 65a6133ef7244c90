import { element } from './dom.js';
import { editPoints, startEdit } from './edit.js';
import { go } from './place.js';
import { excerptLines, problemCard } from './problem-card.js';
import { problemsAt } from './problems.js';
import { selection } from './selection.js';
import { known } from './store.js';

const panel = document.querySelector('.details .found');
const around = 2;
let asked = '';

/** Shows where what was chosen is written, and what else is known of it. */
export function drawDetails() {
  const chosen = selection();
  if (chosen === null) {
    panel.replaceChildren(
      element('h2', {}, '出处'),
      element(
        'p',
        { class: 'quiet' },
        '点击幻灯片或页面上的文字、数据，这里显示它写在哪个文件的第几行，以及相关的校对意见。',
      ),
    );
    return;
  }
  const { place, fact } = chosen;
  const lines = place.endLine > place.line ? `第${place.line}—${place.endLine}行` : `第${place.line}行`;
  const excerpt = element('div', { class: 'excerpt-box', 'aria-busy': 'true' });
  const found = problemsAt(place);
  const held = panel.querySelector('.excerpt');
  if (held !== null) excerpt.append(held);
  panel.replaceChildren(
    element('h2', {}, '出处'),
    element('p', { class: 'source' }, element('b', {}, place.file), element('span', {}, lines)),
    element('p', { class: 'buttons' }, editButtons(chosen)),
    excerpt,
    ...(fact === null ? [] : figureParts(fact)),
    ...(found.length === 0
      ? []
      : [element('h3', {}, `校对意见（${found.length}）`), ...found.map((problem) => problemCard(problem))]),
  );
  loadExcerpt(place, excerpt);
}

function editButtons({ fact, deck, slide }) {
  const own = slide === undefined ? undefined : known(`deck/${deck}`)?.slides.find(({ id }) => id === slide);
  return [
    element('button', { type: 'button', onclick: () => startEdit() }, fact === null ? '修改文字' : '修改数据'),
    own === undefined ? null : element('button', { type: 'button', onclick: () => editPoints(own) }, '修改要点'),
  ];
}

function loadExcerpt(place, box) {
  const { file, line, endLine } = place;
  const query = new URLSearchParams({
    file,
    from: String(Math.max(1, line - around)),
    until: String(endLine + around),
  });
  const key = `${query}`;
  asked = key;
  fetch(`excerpt?${query}`)
    .then((answer) => (answer.ok ? answer.json() : []))
    .then((lines) => {
      if (asked !== key) return;
      box.removeAttribute('aria-busy');
      box.replaceChildren(
        lines.length === 0 ? element('p', { class: 'quiet' }, '这一处已不在文件中。') : excerptLines(lines, place),
      );
    })
    .catch(() => box.removeAttribute('aria-busy'));
}

/** The entry of the ledger, and where else the figure stands. */
function figureParts(id) {
  const figure = known('ledger')?.figures.find((one) => one.id === id);
  if (figure === undefined) return [];
  const { text, of, asOf, source, page, slides } = figure;
  const fact = (name, value) =>
    value === null || value === '' ? [] : [element('dt', {}, name), element('dd', {}, value)];
  const outline = known('outline');
  const spots = slides.map(({ deck, slide }) => {
    const topic = outline?.topics.find((one) => one.deck === deck);
    const id = topic?.slides[slide - 1]?.id ?? '';
    return element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'link', onclick: () => go({ view: 'deck', name: deck, item: id }) },
        `专题${topic?.number ?? ''}　第${slide}张幻灯片`,
      ),
    );
  });
  const sheet = page === null ? -1 : (known('book')?.sheets.findIndex(({ label }) => label === page) ?? -1);
  const pages =
    sheet < 0
      ? []
      : [
          element(
            'li',
            {},
            element(
              'button',
              { type: 'button', class: 'link', onclick: () => go({ view: 'book', name: '', item: String(sheet + 1) }) },
              `小册子第${page}页`,
            ),
          ),
        ];
  return [
    element('h3', {}, '数据台账'),
    element('p', { class: 'figure' }, text),
    element(
      'dl',
      { class: 'facts' },
      fact('统计内容', of),
      fact('截止时间', asOf),
      fact('来源', source),
      fact('编号', id),
    ),
    element('ul', { class: 'spots' }, pages, spots),
  ];
}
