import { moveSlideTo, seenOf } from './edit.js';
import { known } from './store.js';

let dragged = null;

/** Whether something is being dragged: what it is dragged over has to stay. */
export function isDragging() {
  return dragged !== null;
}

/**
 * Slides of the outline are dragged to another place among those of their topic.
 *
 * @param onEnd called when a drag has ended
 */
export function watchDrags(onEnd) {
  const tree = document.querySelector('.outline [role="tree"]');
  tree.addEventListener('dragstart', (event) => {
    dragged = slideAt(event);
    if (dragged === null) return;
    // Slides are named by their places, which a save may change before the slide is dropped.
    dragged.seen = seenOf(known(`deck/${dragged.deck}`), dragged.id);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.item.title);
  });
  tree.addEventListener('dragover', (event) => {
    const target = targetOf(event);
    mark(target);
    if (target === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  });
  tree.addEventListener('drop', (event) => {
    const target = targetOf(event);
    if (target === null) return;
    event.preventDefault();
    moveSlideTo(dragged.id, target.to, target.id, dragged.seen);
  });
  tree.addEventListener('dragleave', (event) => {
    if (!tree.contains(event.relatedTarget)) mark(null);
  });
  tree.addEventListener('dragend', () => {
    dragged = null;
    mark(null);
    onEnd();
  });
}

function slideAt({ target }) {
  const item = target.closest?.('[role="treeitem"]') ?? null;
  const [kind, deck, ...id] = item?.dataset.key.split('/') ?? [];
  return kind === 'slide' ? { item, deck, id: id.join('/') } : null;
}

/** Where what is dragged would go: before or after another slide of its topic. */
function targetOf(event) {
  const over = slideAt(event);
  if (dragged === null || over === null || over.deck !== dragged.deck || over.id === dragged.id) return null;
  const row = over.item.querySelector('.row').getBoundingClientRect();
  return { ...over, to: event.clientY < row.top + row.height / 2 ? 'before' : 'after' };
}

function mark(target) {
  for (const marked of document.querySelectorAll('.outline [data-drop]')) {
    if (marked !== target?.item) delete marked.dataset.drop;
  }
  if (target !== null) target.item.dataset.drop = target.to;
}
