import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  checkReport
} from "./chunk-HDIT5GVB.js";
import {
  openSaves
} from "./chunk-AUTU3YLU.js";
import {
  endBrowser,
  openHouse,
  startBrowser
} from "./chunk-74TDRX54.js";
import {
  chosenReports
} from "./chunk-E2MS7ZWP.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";

// scripts/commands/watch.ts
import { basename, join } from "node:path";
var settling = 50;
async function watch(options, talk, signal) {
  const house = openHouse(talk, signal);
  const folders = await chosenReports(options);
  const opening = startBrowser(options, talk, signal);
  const saves = openSaves(folders, settling, signal);
  try {
    await saves.ready;
    const before = /* @__PURE__ */ new Map();
    for (const folder of folders) before.set(folder, await checkOnce(folder, options, house, opening));
    for (const folder of folders) talk.say(messages.watching(folder));
    for (let saved = await saves.next(); saved !== null; saved = await saves.next()) {
      for (const [folder, paths] of saved) {
        talk.say(messages.saved(paths.map((path) => join(basename(folder), path))));
        const now = await checkOnce(folder, options, house, opening);
        const then = before.get(folder) ?? [];
        talk.say(messages.sinceThen(without(then, now).length, without(now, then).length));
        before.set(folder, now);
      }
    }
  } finally {
    talk.progress(null);
    await saves.close();
    await endBrowser(opening);
  }
}
async function checkOnce(folder, options, house, opening) {
  const { result } = await checkReport(folder, options, house, opening);
  return result.diagnostics;
}
function without(list, other) {
  const keyOf = ({ code, message, place }) => `${code}
${place?.file ?? ""}
${message.zh}`;
  const left = other.map(keyOf);
  return list.filter((diagnostic) => {
    const at = left.indexOf(keyOf(diagnostic));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export {
  watch
};
