import { post } from './stream.js';

const listeners = [];

/** What is open: a view, its name (a deck, a document) and an item of it (a slide, a page). */
export function place() {
  const [view = '', ...rest] = location.hash.slice(1).split('/').map(decodeURIComponent);
  const [first = '', second = ''] = rest;
  return view === 'book' ? { view, name: '', item: first } : { view, name: first, item: second };
}

/** Opens a view. Within one view, the address is replaced, so that going back leads to the view before. */
export function go(next) {
  const now = place();
  const hash = `#${[next.view, next.name, next.item]
    .filter((part) => part !== undefined && part !== '')
    .map(encodeURIComponent)
    .join('/')}`;
  if (hash === location.hash) return tell(now, next.quiet === true);
  if (next.view === now.view && next.name === now.name) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  tell(now, next.quiet === true);
}

/** `quiet`: the item is what was scrolled to, so that nothing has to move. */
function tell(before, quiet) {
  for (const listener of listeners) listener(place(), before, quiet);
}

export function onPlace(listener) {
  listeners.push(listener);
}

let told = '';

/** Tells the server what is looked at, in the booklet also which pages of a document: that is made first. */
export function tellFocus(view, name, pages = null) {
  const focus = JSON.stringify({ view, name, pages });
  if (focus === told) return;
  told = focus;
  post('focus', { view, name, pages }).catch(() => {
    told = '';
  });
}

window.addEventListener('popstate', () => tell({ view: '', name: '', item: '' }, false));
