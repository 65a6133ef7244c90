import { type Digest, digestData } from './digest.ts';
import type { Inputs, Made, Node, Reason, Visit } from './node.ts';
import type { Records, Store } from './store.ts';

/** Makes nodes, each once, and none that is kept. */
export interface Graph {
  /** The value of a node: kept, being made already, or made now. Rejects as `make` does, and makes it anew when asked again. */
  node<T>(node: Node<T>): Promise<Made<T>>;
  /** The value of a node if it is kept, for whoever may need it soon. It isn't made, and nothing is said of it. */
  kept<T>(node: Pick<Node<T>, 'kind' | 'inputs' | 'form'>): Promise<T | null>;
  /**
   * What `remember` was last told under a name, now or in an earlier run; null: nothing. It needn't hold any more, so it is something to guess by, and never what a node is
   * made from.
   */
  recall(name: string): Promise<unknown>;
  remember(name: string, data: unknown): void;
  /** What came of each node of this run, in the order in which they were first asked for. */
  visits(): readonly Visit[];
  /** From now on nothing more is kept on disk: what is made isn't what the keys say. */
  distrust(): void;
  /** Whether it keeps what is made. */
  trusted(): boolean;
  /** Waits until what was made is kept. */
  settle(): Promise<void>;
  /** Begins a new run in the same process. Values that the last run asked for stay in memory. */
  renew(): void;
}

/** A value in memory, or on its way there. */
interface Held {
  readonly promise: Promise<unknown>;
  /** The last run that asked for it. */
  run: number;
}

/**
 * A graph over a store. Keys are digests of a node's kind and inputs, so that what is kept under a key is right whoever made it and whenever. Nodes that are made from others
 * count the others' keys among their inputs.
 *
 * @param program digest of the program, which every node depends on
 */
export function openGraph(store: Store, program: Digest): Graph {
  const held = new Map<Digest, Held>();
  const visits = new Map<string, Visit | null>();
  const made = new Map<string, Inputs>();
  const memories = new Map<string, unknown>();
  const memoryKey = (name: string): Digest => digestData([program, 'memory', name]);
  let before: Promise<Records> | null = null;
  let trusted = store.keeps;
  let run = 0;

  const why = async (node: Node<unknown>): Promise<Reason> => {
    if (!trusted) return { type: 'off' };
    before ??= store.records();
    const name = nameOf(node);
    const last = made.get(name) ?? (await before).get(name);
    if (last === undefined) return { type: 'new' };
    const now: Inputs = { ...node.inputs, program };
    const names = [...new Set([...Object.keys(now), ...Object.keys(last)])];
    const inputs = names.filter((input) => now[input] !== last[input]).sort();
    return inputs.length === 0 ? { type: 'gone' } : { type: 'changed', inputs };
  };
  const find = async <T>(node: Node<T>, key: Digest): Promise<{ readonly value: T; readonly reason: Reason }> => {
    const packed = trusted ? await store.read(key) : null;
    const kept = packed === null || packed === 'damaged' ? null : unpacked(node, packed);
    if (kept !== null) return { ...kept, reason: { type: 'kept' } };
    if (packed !== null) await store.drop(key);
    const reason: Reason = packed === null ? await why(node) : { type: 'damaged' };
    const value = await node.make();
    if (trusted && node.keeps?.(value) !== false) store.write(key, node.form.pack(value));
    return { value, reason };
  };
  const visit = async <T>(node: Node<T>, key: Digest): Promise<T> => {
    const begun = performance.now();
    const { value, reason } = await find(node, key);
    note(node, reason, performance.now() - begun);
    return value;
  };
  const note = (node: Node<unknown>, reason: Reason, duration: number): void => {
    const { kind, name } = node;
    visits.set(nameOf(node), { kind, name, made: reason.type !== 'kept', reason, duration });
  };

  const keyOf = ({ kind, inputs }: Pick<Node<unknown>, 'kind' | 'inputs'>): Digest =>
    digestData([program, kind, Object.entries(inputs).sort(byName)]);

  return {
    async node<T>(node: Node<T>) {
      const key = keyOf(node);
      const name = nameOf(node);
      const isNew = !visits.has(name);
      // Takes its place in the order now.
      if (isNew) visits.set(name, null);
      const there = held.get(key);
      const promise = (there?.promise as Promise<T> | undefined) ?? visit(node, key);
      held.set(key, { promise, run });
      try {
        const value = await promise;
        // Made in an earlier run, or under another name.
        if (isNew && visits.get(name) === null) note(node, { type: 'kept' }, 0);
        made.set(name, { ...node.inputs, program });
        if (node.passing === true) held.delete(key);
        return { value, key };
      } catch (error) {
        held.delete(key);
        throw error;
      }
    },
    async kept<T>(node: Pick<Node<T>, 'kind' | 'inputs' | 'form'>) {
      const key = keyOf(node);
      const there = held.get(key);
      if (there !== undefined) return (await there.promise) as T;
      const packed = trusted ? await store.read(key) : null;
      const found = packed === null || packed === 'damaged' ? null : unpacked(node, packed);
      if (found === null) return null;
      if (!held.has(key)) held.set(key, { promise: Promise.resolve(found.value), run });
      return found.value;
    },
    async recall(name) {
      if (memories.has(name)) return memories.get(name);
      const packed = trusted ? await store.read(memoryKey(name)) : null;
      return packed === null || packed === 'damaged' ? null : packed.data;
    },
    remember(name, data) {
      memories.set(name, data);
      if (trusted) store.write(memoryKey(name), { data, bytes: [] });
    },
    visits: () => [...visits.values()].filter((one) => one !== null),
    distrust() {
      trusted = false;
    },
    trusted: () => trusted,
    async settle() {
      before ??= store.records();
      await store.settle(new Map([...(await before), ...made]));
    },
    renew() {
      for (const [key, { run: last }] of held) if (last < run) held.delete(key);
      visits.clear();
      run += 1;
    },
  };
}

function unpacked<T>(
  { form }: Pick<Node<T>, 'form'>,
  packed: Parameters<Node<T>['form']['unpack']>[0],
): { readonly value: T } | null {
  try {
    return { value: form.unpack(packed) };
  } catch {
    return null;
  }
}

function nameOf({ kind, name }: Node<unknown>): string {
  return `${kind} ${name}`;
}

function byName([one]: readonly [string, Digest], [other]: readonly [string, Digest]): number {
  return one < other ? -1 : 1;
}
