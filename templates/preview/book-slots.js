import { element } from './dom.js';
import { go } from './place.js';

/** The pages of the booklet as they are drawn, in order: each with its box, the picture in it, and what lies over that. */
export const slots = [];

/** What a page is drawn in. */
export function pagePicture() {
  return element('img', { alt: '', draggable: 'false' });
}

/** A page without a picture yet. */
export function newSlot() {
  const picture = pagePicture();
  const regions = element('div', { class: 'regions' });
  const tag = element('span', { class: 'tag' });
  const label = element('span', { class: 'label' });
  const paper = element('div', { class: 'paper' }, picture, regions, tag);
  const box = element('article', { class: 'sheet', tabindex: '0' }, paper, label);
  const slot = {
    box,
    picture,
    regions,
    tag,
    label,
    near: false,
    wanted: '',
    shown: '',
    placed: '',
    places: [],
    sheet: null,
    said: '',
  };
  box.addEventListener('focus', () =>
    go({ view: 'book', name: '', item: String(slots.indexOf(slot) + 1), quiet: true }),
  );
  return slot;
}
