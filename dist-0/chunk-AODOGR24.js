import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  authorization,
  bare,
  socketAddress,
  versionAddress
} from "./chunk-TUFZGPSD.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";

// scripts/browser/endpoint.ts
import { lookup } from "node:dns/promises";
import { request as plainly } from "node:http";
import { request as securely } from "node:https";
import { text } from "node:stream/consumers";
var acceptedHost = "localhost";
var patience = 1e4;
var about = external_exports.object({ webSocketDebuggerUrl: external_exports.string().regex(/^wss?:\/\//i) });
async function endpointsOf(address, signal) {
  if (/^ws/i.test(address)) return [{ url: bare(address).href, headers: authorization(address) }];
  const hosts = await hostsOf(new URL(address));
  const asked = await Promise.allSettled(hosts.map((host) => endpointAt(address, host, signal)));
  signal.throwIfAborted();
  const found = /* @__PURE__ */ new Map();
  for (const result of asked) if (result.status === "fulfilled") found.set(result.value.key, result.value.endpoint);
  const failed = asked.find((result) => result.status === "rejected");
  if (found.size === 0) throw failed?.reason;
  return [...found.values()];
}
async function endpointAt(address, host, signal) {
  const url = versionAddress(address);
  let headers = { ...authorization(address), Host: url.host };
  url.hostname = host;
  let answer = await ask(url, headers, signal);
  if (answer.status === 500 && /host header/i.test(answer.body)) {
    headers = { ...headers, Host: acceptedHost };
    answer = await ask(url, headers, signal);
  }
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status} (/json/version)`);
  const own = about.safeParse(fromJson(answer.body));
  if (!own.success) throw new Error("no webSocketDebuggerUrl (/json/version)");
  const target = socketAddress(address, own.data.webSocketDebuggerUrl);
  target.hostname = host;
  const browser = /\/devtools\/browser\/.+/.exec(target.pathname)?.[0];
  return { endpoint: { url: target.href, headers }, key: browser ?? target.href };
}
async function hostsOf({ protocol, hostname }) {
  if (protocol === "https:") return [hostname];
  const found = await lookup(hostname.replace(/^\[|\]$/g, ""), { all: true });
  return [...new Set(found.map(({ address, family }) => family === 6 ? `[${address}]` : address))];
}
async function ask(url, headers, signal) {
  const late = AbortSignal.timeout(patience);
  const request = url.protocol === "https:" ? securely : plainly;
  const answer = await new Promise((resolve, reject) => {
    const options = { headers, agent: false, signal: AbortSignal.any([signal, late]) };
    request(url, options, resolve).on("error", reject).end();
  }).catch((error) => {
    signal.throwIfAborted();
    throw late.aborted ? new Error(`no answer in ${patience / 1e3} s`) : error;
  });
  return { status: answer.statusCode ?? 0, body: await text(answer) };
}
function fromJson(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

// scripts/browser/socket.ts
var patience2 = 3e4;
var longest = 512 * 1024 * 1024;
async function openSocket({ url, headers }, signal) {
  try {
    return await open(url, headers, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HandshakeRefused) || !error.ofHost) throw error;
    return await open(url, { ...headers, Host: acceptedHost }, signal);
  }
}
var HandshakeRefused = class extends Error {
  /** Whether it was for the name of the host, as Chrome does since 2025. */
  ofHost;
  constructor(status, said) {
    super(`HTTP ${status}${said === "" ? "" : ` (${said})`}`);
    this.ofHost = status === 500 && /host header/i.test(said);
  }
};
async function open(url, headers, signal) {
  const { WebSocket: Socket } = await import("./wrapper-FD4GX4PO.js");
  signal.throwIfAborted();
  const socket = new Socket(url, {
    headers: { ...headers },
    handshakeTimeout: patience2,
    perMessageDeflate: false,
    maxPayload: longest
  });
  const cut = () => socket.terminate();
  signal.addEventListener("abort", cut, { once: true });
  try {
    await new Promise((resolve, reject) => {
      socket.once("open", resolve);
      socket.on("error", reject);
      socket.once("unexpected-response", (_, answer) => {
        let said = "";
        const refuse = () => {
          reject(new HandshakeRefused(answer.statusCode ?? 0, said.trim().replace(/\s+/g, " ").slice(0, 200)));
          cut();
        };
        answer.setEncoding("utf8").on("data", (piece) => {
          said += piece;
          if (said.length > 1e3) refuse();
        });
        answer.once("close", refuse);
      });
    });
  } catch (error) {
    cut();
    throw error;
  } finally {
    signal.removeEventListener("abort", cut);
  }
  signal.throwIfAborted();
  return lineOf(socket);
}
function lineOf(socket) {
  const transport = {
    send(message) {
      if (socket.readyState === socket.OPEN) socket.send(leavingNothing(message));
    },
    close() {
      socket.close();
    }
  };
  socket.on("message", (message) => transport.onmessage?.(String(message)));
  const closed = new Promise((resolve) => {
    let reason = "";
    socket.on("error", (error) => {
      reason = error.message;
    });
    socket.once("close", (code, said) => {
      transport.onclose?.();
      resolve(reason || String(said) || `WebSocket ${code}`);
    });
  });
  return { transport, closed, cut: () => socket.terminate() };
}
function leavingNothing(message) {
  if (!message.includes('"Target.createBrowserContext"')) return message;
  const command = JSON.parse(message);
  if (command.method !== "Target.createBrowserContext") return message;
  return JSON.stringify({ ...command, params: { ...command.params, disposeOnDetach: true } });
}

export {
  endpointsOf,
  openSocket
};
