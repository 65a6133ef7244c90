import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  noStore,
  openCache
} from "./chunk-VG52SDDX.js";
import {
  stampOf,
  standingBuild
} from "./chunk-J3UHKXFQ.js";
import {
  cacheFolder,
  chosenReports,
  expectedBrowsers
} from "./chunk-E2MS7ZWP.js";
import {
  faceVersions
} from "./chunk-DY6JX3BO.js";
import {
  baseOf,
  sayAll,
  sayBuilt,
  sayProblems
} from "./chunk-BI3W2D4X.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  toJson
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/build.ts
import { basename, join } from "node:path";
async function build(options, talk, signal) {
  const begun = performance.now();
  const folders = await chosenReports(options);
  const expected = await expectedBrowsers(options.browsers, signal);
  const engines = { browser: expected.engine, fonts: faceVersions() };
  const results = [];
  let shop = null;
  try {
    for (const folder of folders) {
      const store = cacheOf(folder, options, talk);
      const stamp = store.keeps && !options.force ? await stampOf(folder, options, engines) : null;
      const standing = stamp && await standingBuild(store, stamp, join(options.output, basename(folder)));
      if (stamp && standing) {
        results.push(sayStanding(folder, options, stamp, standing, begun, talk));
        continue;
      }
      shop ??= import("./build-report-DEVJ7T2P.js").then(
        ({ openShop }) => openShop(options, engines, expected.count, talk, signal)
      );
      results.push(await (await shop).build(folder, store, stamp));
    }
    return { ok: results.every(({ ok }) => ok), document: { reports: results } };
  } finally {
    talk.progress(null);
    await shop?.then(
      (open) => open.close(),
      () => {
      }
    );
  }
}
function cacheOf(folder, { cache }, talk) {
  if (!cache) return noStore;
  const machine = { environment: process.env, folder: cacheFolder(process.env) };
  return openCache(machine, folder, (diagnostic) => sayAll([diagnostic], talk));
}
function sayStanding(folder, { content, output, explain }, { sources }, { report, facts, artefacts, diagnostics }, begun, talk) {
  sayProblems(diagnostics, { sources }, baseOf(folder, content), talk);
  const files = artefacts.map(({ bytes, ...rest }) => ({ ...rest, size: bytes }));
  const outcome = { changed: [], setAside: [], removed: [] };
  sayBuilt(report, join(output, report), files, outcome, performance.now() - begun, talk);
  if (explain) talk.say(messages.standing(artefacts.length));
  return {
    report,
    ok: true,
    files: artefacts.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256, changed: false })),
    facts,
    diagnostics: diagnostics.map(toJson),
    ...explain ? { nodes: [] } : {}
  };
}

export {
  build
};
