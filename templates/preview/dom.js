/** An element with attributes and children; text is never read as HTML. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') made.addEventListener('click', value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

/** A text without white space, as slides and content are compared. */
export function normalText(text) {
  return text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]+/gu, '');
}

/** Whether something in the window takes typed characters. */
export function isTyping(event) {
  const [inner] = event.composedPath();
  return inner instanceof Element && inner.matches('input, textarea, select, [contenteditable]');
}

/** Keeps what is at the top of a scrolling box where it is while its content changes. `anchorOf` finds it before, `find` again after. */
export function keepingPlace(box, anchorOf, find, change) {
  const anchor = anchorOf();
  const before = anchor === null ? 0 : anchor.element.getBoundingClientRect().top;
  change();
  const after = anchor === null ? null : find(anchor);
  if (after !== null && after !== undefined) box.scrollTop += after.getBoundingClientRect().top - before;
}
