const sizes = [16, 18, 20, 22, 24, 28, 32, 36, 42, 48, 56, 64];

/** The size that notes are read at, in px, in an element of its own. */
export function createNotesSize(element, first) {
  let at = sizes.indexOf(first);
  const set = (next) => {
    at = Math.max(0, Math.min(sizes.length - 1, next));
    element.style.fontSize = `${sizes[at]}px`;
  };
  set(at);
  return { larger: () => set(at + 1), smaller: () => set(at - 1) };
}
