const listeners = [];
let selected = null;

/**
 * What was clicked: `place` in the content, `text`, `fact` (an id or null), and where it stands: `{ deck, slide, target }` or `{ sheet }`.
 */
export function selection() {
  return selected;
}

export function select(next) {
  selected = next;
  for (const listener of listeners) listener(selected);
}

export function onSelect(listener) {
  listeners.push(listener);
}
