/** Things that are kept as long as they are used, up to so many bytes together. */
export interface LatelyUsed<K, V> {
  /** What is kept under a key, which is thereby used. */
  get(key: K): V | undefined;
  /** Keeps a thing. Those used longest ago go to make room, but for this one. */
  put(key: K, size: number, value: V): void;
  drop(key: K): void;
  /** Drops all. */
  clear(): void;
}

/** @param most bytes of all things together */
export function latelyUsed<K, V>(most: number): LatelyUsed<K, V> {
  // Those used last stand at the end.
  const kept = new Map<K, { readonly size: number; readonly value: V }>();
  let total = 0;
  const drop = (key: K): void => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    put(key, size, value) {
      drop(key);
      kept.set(key, { size, value });
      total += size;
      for (const [oldest] of kept) {
        if (total <= most || oldest === key) return;
        drop(oldest);
      }
    },
    drop,
    clear() {
      kept.clear();
      total = 0;
    },
  };
}
