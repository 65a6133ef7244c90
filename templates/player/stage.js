import { slides, speak, within } from './slides.js';

const root = document.documentElement;
const stage = document.querySelector('.stage');
const zoomFactor = 2;
/** A slide's size in px. */
const width = 1280;
const height = width * Number(getComputedStyle(root).getPropertyValue('--page-ratio'));

/** The stage of the first window: one slide as large as there is room, named in the address. `onShow` is told of every change. */
export function createStage(onShow) {
  const place = document.querySelector('.place');
  let current = -1;
  let spot = null;
  let scale = 1;

  const frame = () => {
    scale = Math.min(stage.clientWidth / width, stage.clientHeight / height);
    const zoom = spot === null ? 1 : zoomFactor;
    const shift = (size, room, at) => {
      const spare = Math.max(0, (size * scale * zoom - room) / 2);
      return Math.max(-spare, Math.min(spare, (0.5 - at) * size * scale * zoom));
    };
    const [x, y] =
      spot === null ? [0, 0] : [shift(width, stage.clientWidth, spot.x), shift(height, stage.clientHeight, spot.y)];
    root.style.setProperty('--scale', String(scale * zoom));
    root.style.setProperty('--shift', `${x}px ${y}px`);
    root.classList.toggle('zoomed', spot !== null);
  };

  const show = (index) => {
    const wanted = within(index);
    if (wanted === current) return;
    const first = current === -1;
    current = wanted;
    spot = null;
    frame();
    slides.forEach(({ element }, at) => {
      element.classList.toggle('shown', at === current);
    });
    place.textContent = `${current + 1} / ${slides.length}`;
    place.setAttribute('aria-label', `第${current + 1}张，共${slides.length}张，转到`);
    document.querySelector('[data-go="previous"]').disabled = current === 0;
    document.querySelector('[data-go="next"]').disabled = current === slides.length - 1;
    if (!first) speak(slides[current].label);
    const address = `#${slides[current].name}`;
    if (location.hash !== address && !(first && location.hash === '')) location.replace(address);
    onShow();
  };

  const fromAddress = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const named = slides.findIndex(({ name }) => name === wanted);
    if (named !== -1) return named;
    return /^\d+$/.test(wanted) ? Number(wanted) - 1 : Math.max(0, current);
  };

  const zoomAt = (wanted) => {
    spot = wanted;
    frame();
    onShow();
  };

  new ResizeObserver(frame).observe(stage);
  window.addEventListener('hashchange', () => show(fromAddress()));

  return {
    show,
    showAddressed: () => show(fromAddress()),
    current: () => current,
    isZoomed: () => spot !== null,
    zoomAt,
    /** Moves what is seen of a slide that is zoomed into, by a part of the slide. */
    pan: (x, y) => {
      const inside = (at) => Math.max(0.25, Math.min(0.75, at));
      zoomAt({ x: inside(spot.x + x), y: inside(spot.y + y) });
    },
    /** A point of the window as a part of the slide's width and height. */
    spotOf: ({ clientX, clientY }) => {
      const box = slides[current].element.querySelector('.deck').getBoundingClientRect();
      return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
    },
    pointOf: ({ x, y }) => {
      const box = slides[current].element.querySelector('.deck').getBoundingClientRect();
      return { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
    },
  };
}
