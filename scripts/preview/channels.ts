import type { ChannelName, DeckView } from './views.ts';

/** What the page knows, by channel, and everybody who is told when it changes. */
export interface Board {
  /** Sets the value of a channel; whoever listens is told if it is another one. */
  put(name: ChannelName, value: unknown): void;
  /** Takes a channel away, such as the deck of a topic that was deleted. */
  drop(name: ChannelName): void;
  names(): readonly ChannelName[];
  /** Sends everything now, and changes from then on, until the returned function is called. */
  stream(send: (text: string) => void): () => void;
}

export function openBoard(): Board {
  const values = new Map<ChannelName, { readonly text: string; readonly value: unknown }>();
  const listeners = new Set<(text: string) => void>();
  const tell = (change: object): void => {
    if (listeners.size === 0) return;
    const text = JSON.stringify(change);
    for (const send of listeners) send(text);
  };
  return {
    put(name, value) {
      const text = JSON.stringify(value);
      const before = values.get(name);
      if (before?.text === text) return;
      values.set(name, { text, value });
      const change = before !== undefined && isDeck(before.value) && isDeck(value) ? patch(before.value, value) : value;
      tell({ [name]: change });
    },
    drop(name) {
      if (values.delete(name)) tell({ [name]: null });
    },
    names: () => [...values.keys()],
    stream(send) {
      send(`{${[...values].map(([name, { text }]) => `${JSON.stringify(name)}:${text}`).join(',')}}`);
      listeners.add(send);
      return () => listeners.delete(send);
    },
  };
}

/** A deck for those who have it as it was: slides that look the same come without their HTML. */
function patch(before: DeckView, now: DeckView): DeckView {
  const known = new Set(before.slides.map(({ digest }) => digest));
  const slides = now.slides.map(({ html, ...slide }) =>
    html === undefined || known.has(slide.digest) ? slide : { ...slide, html },
  );
  return { ...now, slides };
}

function isDeck(value: unknown): value is DeckView {
  return typeof value === 'object' && value !== null && 'slides' in value && 'height' in value;
}
