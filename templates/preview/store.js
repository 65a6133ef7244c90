const values = new Map();
const listeners = [];

/** What the server said last of a channel. */
export function known(name) {
  return values.get(name);
}

/** Calls back when a channel whose name begins so has changed. */
export function onChange(prefix, listener) {
  listeners.push({ prefix, listener });
}

/** Takes a message of the server: values by channel; null takes one away. */
export function take(message) {
  for (const [name, value] of Object.entries(message)) {
    if (value === null) values.delete(name);
    else values.set(name, name.startsWith('deck/') ? completed(value, values.get(name)) : value);
  }
  for (const { prefix, listener } of listeners) {
    const names = Object.keys(message).filter((name) => name.startsWith(prefix));
    if (names.length > 0) listener(names);
  }
}

/** Slides that look as they did come without their HTML. */
function completed(deck, before) {
  const htmls = new Map((before?.slides ?? []).map(({ digest, html }) => [digest, html]));
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, html: slide.html ?? htmls.get(slide.digest) ?? '' })),
  };
}
