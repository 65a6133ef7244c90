import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  digestData
} from "./chunk-DY6JX3BO.js";

// scripts/graph/graph.ts
function openGraph(store, program) {
  const held = /* @__PURE__ */ new Map();
  const visits = /* @__PURE__ */ new Map();
  const made = /* @__PURE__ */ new Map();
  const memories = /* @__PURE__ */ new Map();
  const memoryKey = (name) => digestData([program, "memory", name]);
  let before = null;
  let trusted = store.keeps;
  let run = 0;
  const why = async (node) => {
    if (!trusted) return { type: "off" };
    before ??= store.records();
    const name = nameOf(node);
    const last = made.get(name) ?? (await before).get(name);
    if (last === void 0) return { type: "new" };
    const now = { ...node.inputs, program };
    const names = [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(last)])];
    const inputs = names.filter((input) => now[input] !== last[input]).sort();
    return inputs.length === 0 ? { type: "gone" } : { type: "changed", inputs };
  };
  const find = async (node, key) => {
    const packed = trusted ? await store.read(key) : null;
    const kept = packed === null || packed === "damaged" ? null : unpacked(node, packed);
    if (kept !== null) return { ...kept, reason: { type: "kept" } };
    if (packed !== null) await store.drop(key);
    const reason = packed === null ? await why(node) : { type: "damaged" };
    const value = await node.make();
    if (trusted && node.keeps?.(value) !== false) store.write(key, node.form.pack(value));
    return { value, reason };
  };
  const visit = async (node, key) => {
    const begun = performance.now();
    const { value, reason } = await find(node, key);
    note(node, reason, performance.now() - begun);
    return value;
  };
  const note = (node, reason, duration) => {
    const { kind, name } = node;
    visits.set(nameOf(node), { kind, name, made: reason.type !== "kept", reason, duration });
  };
  return {
    async node(node) {
      const key = digestData([program, node.kind, Object.entries(node.inputs).sort(byName)]);
      const name = nameOf(node);
      const isNew = !visits.has(name);
      if (isNew) visits.set(name, null);
      const there = held.get(key);
      const promise = there?.promise ?? visit(node, key);
      held.set(key, { promise, run });
      try {
        const value = await promise;
        if (isNew && visits.get(name) === null) note(node, { type: "kept" }, 0);
        made.set(name, { ...node.inputs, program });
        if (node.passing === true) held.delete(key);
        return { value, key };
      } catch (error) {
        held.delete(key);
        throw error;
      }
    },
    async recall(name) {
      if (memories.has(name)) return memories.get(name);
      const packed = trusted ? await store.read(memoryKey(name)) : null;
      return packed === null || packed === "damaged" ? null : packed.data;
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
      await store.settle(new Map([...await before, ...made]));
    },
    renew() {
      for (const [key, { run: last }] of held) if (last < run) held.delete(key);
      visits.clear();
      run += 1;
    }
  };
}
function unpacked({ form }, packed) {
  try {
    return { value: form.unpack(packed) };
  } catch {
    return null;
  }
}
function nameOf({ kind, name }) {
  return `${kind} ${name}`;
}
function byName([one], [other]) {
  return one < other ? -1 : 1;
}

export {
  openGraph
};
