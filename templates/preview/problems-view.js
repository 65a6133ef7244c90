import { element } from './dom.js';
import { place, tellFocus } from './place.js';
import { problemCard } from './problem-card.js';
import { select } from './selection.js';
import { known } from './store.js';

const view = document.querySelector('.view[data-view="problems"]');
const groups = [
  { title: '错误', fits: ({ severity }) => severity === 'error' },
  { title: '提示', fits: ({ severity, accepted }) => severity !== 'error' && accepted === null },
  { title: '已说明', fits: ({ severity, accepted }) => severity !== 'error' && accepted !== null },
];

/** Draws the list of all that was found, what is worst first. */
export function drawProblems() {
  const problems = known('problems');
  if (problems === undefined) return;
  if (place().view === 'problems') tellFocus('problems', '');
  const scroll = view.scrollTop;
  const parts = groups.flatMap(({ title, fits }) => {
    const own = problems.filter(fits);
    if (own.length === 0) return [];
    const cards = own.map((problem) =>
      problemCard(problem, (where) => select({ place: where, text: problem.message, fact: null })),
    );
    return [element('section', {}, element('h3', {}, `${title}（${own.length}）`), cards)];
  });
  view.replaceChildren(...(parts.length === 0 ? [element('p', { class: 'nothing' }, '没有发现问题。')] : parts));
  view.scrollTop = scroll;
}
