/** Parts of about the same size, none above the most. */
export function evenly<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(all.length / most);
  return Array.from({ length: groups }, (_, index) =>
    all.slice(Math.floor((index * all.length) / groups), Math.floor(((index + 1) * all.length) / groups)),
  );
}
