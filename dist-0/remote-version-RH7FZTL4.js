import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  endpointsOf,
  openSocket
} from "./chunk-AODOGR24.js";
import "./chunk-TUFZGPSD.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";
import "./chunk-WYZCE5GW.js";

// scripts/browser/remote-version.ts
var patience = 1e4;
var answer = external_exports.object({ id: external_exports.literal(1), result: external_exports.object({ product: external_exports.string() }) });
async function versionsAt(address, signal) {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const endpoints = await endpointsOf(address, stop).catch(() => []);
  const asked = await Promise.allSettled(endpoints.map((endpoint) => versionOf(endpoint, stop)));
  signal.throwIfAborted();
  return asked.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
}
async function versionOf(endpoint, signal) {
  const line = await openSocket(endpoint, signal);
  signal.addEventListener("abort", line.cut, { once: true });
  try {
    const said = new Promise((resolve) => {
      line.transport.onmessage = resolve;
    });
    line.transport.send(JSON.stringify({ id: 1, method: "Browser.getVersion" }));
    const first = await Promise.race([said, line.closed.then(() => "{}")]);
    return answer.parse(JSON.parse(first)).result.product;
  } finally {
    signal.removeEventListener("abort", line.cut);
    line.cut();
  }
}
export {
  versionsAt
};
