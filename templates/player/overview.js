import { slides } from './slides.js';

const root = document.documentElement;
const stage = document.querySelector('.stage');

/** All slides small, side by side, to choose from. `choose` is given the index of the chosen one. */
export function createOverview(choose) {
  let columns = 1;
  let picks = [];

  const isOpen = () => root.classList.contains('overview');

  const pickOf = ({ element, title, label }, index) => {
    const pick = document.createElement('button');
    pick.type = 'button';
    pick.className = 'pick';
    pick.setAttribute('aria-label', label);
    for (const text of [String(index + 1), title])
      pick.append(Object.assign(document.createElement('span'), { textContent: text }));
    pick.addEventListener('click', (event) => {
      event.stopPropagation();
      close();
      choose(index);
    });
    element.append(pick);
    return pick;
  };

  const measure = () => {
    if (!isOpen()) return;
    const room = stage.clientWidth;
    columns = room < 640 ? 2 : room < 1100 ? 3 : room < 1700 ? 4 : 5;
    const width = Math.floor((room - 2 * 48 - (columns - 1) * 28) / columns);
    root.style.setProperty('--columns', String(columns));
    root.style.setProperty('--thumb', `${width}px`);
    root.style.setProperty('--thumb-scale', String(width / 1280));
  };

  const close = () => {
    root.classList.remove('overview');
    for (const pick of picks) pick.remove();
    for (const { element } of slides) element.querySelector('.deck').removeAttribute('aria-hidden');
    picks = [];
  };

  const open = (current) => {
    root.classList.add('overview');
    measure();
    for (const { element } of slides) element.querySelector('.deck').setAttribute('aria-hidden', 'true');
    picks = slides.map(pickOf);
    picks[current].setAttribute('aria-current', 'true');
    picks[current].focus({ preventScroll: true });
    slides[current].element.scrollIntoView({ block: 'center' });
  };

  new ResizeObserver(measure).observe(stage);

  return {
    isOpen,
    open,
    close,
    /** Takes a key while the grid is open; true when it moved the focus. */
    handle(key) {
      const at = picks.indexOf(document.activeElement);
      const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
      const ends = { Home: 0, End: slides.length - 1, PageUp: at - 2 * columns, PageDown: at + 2 * columns };
      const wanted = key in steps ? at + steps[key] : ends[key];
      if (wanted === undefined) return false;
      // Arrows stop at the edge of the grid; pages go to its end.
      const target = key in steps && !(wanted in picks) ? at : Math.max(0, Math.min(slides.length - 1, wanted));
      picks[Math.max(0, target)].focus();
      return true;
    },
  };
}
