/** Things that are kept as long as they are used, up to so many bytes together, and no longer than somebody else holds their key. */
export interface LatelyUsed<K extends object, V> {
  /** What is kept under a key, which is thereby used. */
  get(key: K): V | undefined;
  /** Keeps a thing. Those used longest ago go to make room, but for this one. */
  put(key: K, size: number, value: V): void;
  drop(key: K): void;
  /** Drops all. */
  clear(): void;
}

/** @param most bytes of all things together */
export function latelyUsed<K extends object, V>(most: number): LatelyUsed<K, V> {
  let kept = new WeakMap<K, { readonly mark: WeakRef<K>; readonly value: V }>();
  // Those used last stand at the end.
  const sizes = new Map<WeakRef<K>, number>();
  let total = 0;
  const forget = (mark: WeakRef<K>): void => {
    total -= sizes.get(mark) ?? 0;
    sizes.delete(mark);
  };
  const gone = new FinalizationRegistry<WeakRef<K>>(forget);
  const drop = (key: K): void => {
    const found = kept.get(key);
    if (found === undefined) return;
    kept.delete(key);
    gone.unregister(found.mark);
    forget(found.mark);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      const size = sizes.get(found.mark) ?? 0;
      sizes.delete(found.mark);
      sizes.set(found.mark, size);
      return found.value;
    },
    put(key, size, value) {
      drop(key);
      const mark = new WeakRef(key);
      kept.set(key, { mark, value });
      sizes.set(mark, size);
      gone.register(key, mark, mark);
      total += size;
      for (const oldest of sizes.keys()) {
        if (total <= most || oldest === mark) return;
        const dropped = oldest.deref();
        if (dropped === undefined) forget(oldest);
        else drop(dropped);
      }
    },
    drop,
    clear() {
      kept = new WeakMap();
      sizes.clear();
      total = 0;
    },
  };
}
