import { slots } from './book-slots.js';
import { element } from './dom.js';
import { startEdit } from './edit.js';
import { go } from './place.js';
import { problemsAt } from './problems.js';
import { select, selection } from './selection.js';
import { known } from './store.js';

/** Lays over a page what can be chosen there: its paragraphs and figures, marked where something is wrong with them. */
export function drawRegions(slot) {
  const { width, height } = known('book');
  const percent = (part, whole) => `${(part / whole) * 100}%`;
  slot.regions.replaceChildren(
    ...slot.places.map((region, at) => {
      const problems = region.fact === null ? problemsAt(region.place) : [];
      const worst = problems.some(({ severity }) => severity === 'error')
        ? 'bad'
        : problems.some(({ accepted }) => accepted === null)
          ? 'warn'
          : '';
      const button = element('button', {
        type: 'button',
        class: `region ${region.fact === null ? 'block' : 'figure'} ${worst}`,
        'aria-label': `${region.fact === null ? '' : '数据：'}${region.text.slice(0, 60)}${problems.length === 0 ? '' : `，有${problems.length}条校对意见`}`,
        title: problems.map(({ message }) => message).join('\n'),
        'data-at': at,
        onclick: () => choose(slot, region),
      });
      button.addEventListener('dblclick', () => startEdit());
      button.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || !button.classList.contains('chosen')) return;
        event.preventDefault();
        startEdit();
      });
      const [x, y, w, h] = [region.x - 2, region.y - 2, region.width + 4, region.height + 4];
      button.style.cssText = `left:${percent(x, width)};top:${percent(y, height)};width:${percent(w, width)};height:${percent(h, height)}`;
      return button;
    }),
  );
  markRegions();
}

function choose(slot, { place: where, text, fact }) {
  go({ view: 'book', name: '', item: String(slots.indexOf(slot) + 1), quiet: true });
  select({ place: where, text, fact, sheet: slots.indexOf(slot) });
}

/** Shows which paragraph is chosen, and marks those with problems anew. */
export function markRegions() {
  const chosen = selection();
  for (const slot of slots) {
    for (const button of slot.regions.children) {
      const region = slot.places[Number(button.dataset.at)];
      const isChosen =
        chosen?.sheet !== undefined &&
        region.text === chosen.text &&
        region.fact === chosen.fact &&
        region.place.file === chosen.place.file;
      button.classList.toggle('chosen', isChosen);
      if (isChosen && chosen.place.line !== region.place.line) select({ ...chosen, place: region.place });
    }
  }
}

/** Problems have changed: the marks at the paragraphs are drawn anew. */
export function markProblems() {
  for (const slot of slots)
    if (slot.places.length > 0 && !slot.regions.contains(document.activeElement)) drawRegions(slot);
}
