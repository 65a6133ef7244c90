/**
 * Remembers what was made of an object, as long as the object is there: of a report that is read again and again, the parts in which nothing changed are the same objects. The object must not be changed afterwards,
 * nor what was made of it, and nothing else may go into it.
 */
export function derived<K extends object, V extends NonNullable<unknown>>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
