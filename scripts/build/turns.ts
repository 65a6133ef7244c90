import { setImmediate as afterOthers } from 'node:timers/promises';

/** Does something with all of a list at once. */
export async function together<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<readonly R[]> {
  return await Promise.all(all.map(act));
}

/** Does something with one of a list after the other, and lets other work go on between them. */
export async function oneByOne<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const one of all) {
    done.push(await act(one));
    await afterOthers();
  }
  return done;
}
