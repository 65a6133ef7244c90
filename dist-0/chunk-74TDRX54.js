import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  browserFailed,
  browserHinted,
  browserLeftOut,
  browserLost,
  browserMissing,
  browserNoText,
  browserNotFound,
  browserOtherMajor,
  browserUnreachable,
  browserVersions,
  browsersLost,
  cacheUnusable,
  faceUnreadable,
  noSandbox,
  pdfIncomplete,
  printFailed,
  printFellsBrowsers,
  printTimedOut,
  unpackFailed
} from "./chunk-DVZS7TVG.js";
import {
  cacheFolder,
  embeddedVersion,
  engineElsewhere,
  engineOf,
  enginesTogether,
  findBrowsers,
  isFile,
  shellArchives,
  templateFilesOnDisk,
  thisMachine,
  unpackShell
} from "./chunk-E2MS7ZWP.js";
import {
  digestOf,
  faceFile,
  faceVersions,
  faces
} from "./chunk-DY6JX3BO.js";
import {
  contentFilesOnDisk
} from "./chunk-3JWEQQT5.js";
import {
  sayAll
} from "./chunk-BI3W2D4X.js";
import {
  codePoints
} from "./chunk-2V7R5NLK.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  endpointsOf,
  openSocket
} from "./chunk-AODOGR24.js";
import {
  addressLabel,
  isAddress,
  wishedBrowsers,
  withoutSecrets
} from "./chunk-TUFZGPSD.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";
import {
  bleed
} from "./chunk-MBAJ6F4W.js";

// scripts/browser/fleet.ts
import { setTimeout as delay } from "node:timers/promises";

// scripts/browser/sheet.ts
var origin = "http://document.invalid/";
var outside = ["http*", "file:*", "ftp:*"];
var documentsBetweenCleaning = 4;
async function openSheet(browser) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const faces2 = /* @__PURE__ */ new Set();
  let faceSet = null;
  let written = 0;
  let document = null;
  let refused = /* @__PURE__ */ new Set();
  let font = false;
  const refuse = (address) => {
    refused.add(address.startsWith(origin) ? address.slice(origin.length) || "./" : address);
  };
  const { frameTree } = await session.send("Page.getFrameTree");
  const frameId = frameTree.frame.id;
  const answer = async (asked) => {
    const { requestId, resourceType } = asked;
    const address = asked.request.url;
    if (address === origin && document !== null && resourceType === "Document" && asked.frameId === frameId) {
      const body = Buffer.from(document).toString("base64");
      document = null;
      const responseHeaders = [{ name: "Content-Type", value: "text/html; charset=utf-8" }];
      await session.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body });
      return;
    }
    if (address !== `${origin}favicon.ico`) refuse(address);
    font ||= resourceType === "Font";
    await session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
  };
  session.on("Fetch.requestPaused", (asked) => void answer(asked).catch(() => {
  }));
  page.on("console", (message) => {
    const local = /^Not allowed to load local resource: (.+)$/.exec(message.text());
    if (local?.[1] !== void 0) refuse(local[1]);
  });
  await Promise.all([
    session.send("Page.enable"),
    session.send("Emulation.setScriptExecutionDisabled", { value: true }),
    session.send("Fetch.enable", { patterns: outside.map((urlPattern) => ({ urlPattern })) })
  ]);
  const forget = () => {
    refused = /* @__PURE__ */ new Set();
    font = false;
  };
  const show = async (html) => {
    forget();
    document = html;
    await page.goto(origin, { waitUntil: "load", timeout: 0 });
    faces2.clear();
    faceSet = null;
  };
  return {
    page,
    faces: faces2,
    show,
    async write(html, set) {
      if (faceSet !== set) {
        await session.send("Emulation.setEmulatedMedia", { media: "print" });
        await show("<!doctype html>");
        faceSet = set;
      }
      forget();
      written += 1;
      if (written % documentsBetweenCleaning === 0) await session.send("HeapProfiler.collectGarbage");
      const loaded = new Promise((resolve2) => session.once("Page.loadEventFired", () => resolve2()));
      await session.send("Page.setDocumentContent", { frameId, html });
      await loaded;
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression,
        returnByValue: true,
        awaitPromise: true
      });
      if (exceptionDetails !== void 0) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    async print() {
      const { data } = await session.send("Page.printToPDF", {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true
      });
      return new Uint8Array(Buffer.from(data, "base64"));
    },
    refused: () => [...refused].sort(),
    refusedFont: () => font
  };
}

// scripts/browser/pool.ts
function openPool(browser, places, patience3) {
  const idle = [];
  const turn = turnstile(places);
  const lend = async (own, reuse, work) => {
    const signal = AbortSignal.any([own, AbortSignal.timeout(patience3)]);
    const sheet = (reuse ? idle.pop() : void 0) ?? await unlessAborted(signal, openSheet(browser), discard);
    let kept2 = false;
    try {
      const result = await unlessAborted(signal, work(sheet));
      kept2 = reuse;
      return result;
    } finally {
      if (kept2) idle.push(sheet);
      else discard(sheet);
    }
  };
  return {
    used: (signal, work) => turn(signal, () => lend(signal, true, work)),
    fresh: (signal, work) => turn(signal, () => lend(signal, false, work))
  };
}
function discard({ page }) {
  page.close().catch(() => {
  });
}
async function unlessAborted(signal, task, late = () => {
}) {
  let stop = () => {
  };
  const aborted = new Promise((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([aborted, task]);
  } catch (error) {
    task.then(late, () => {
    });
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
function turnstile(places) {
  const waiting = /* @__PURE__ */ new Set();
  let free = Math.max(1, places);
  return async (signal, task) => {
    signal.throwIfAborted();
    if (free > 0) free -= 1;
    else {
      let enter = () => {
      };
      const turn = new Promise((resolve2) => {
        enter = resolve2;
      });
      waiting.add(enter);
      await unlessAborted(signal, turn).catch((error) => {
        if (!waiting.delete(enter)) pass();
        throw error;
      });
    }
    try {
      return await task();
    } finally {
      pass();
    }
  };
  function pass() {
    const [next] = waiting;
    if (next === void 0) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }
}

// scripts/browser/places.ts
function openPlaces(stations) {
  const busy = new Map(stations.map((station) => [station, 0]));
  const waiting = [];
  const load = (station) => (busy.get(station) ?? 0) / station.places;
  const candidates = (avoided) => stations.filter((station) => !station.lost.aborted && !avoided.has(station));
  const find = (avoided) => {
    const open = candidates(avoided);
    if (open.length === 0) return null;
    const station = open.reduce((least, next) => load(next) < load(least) ? next : least);
    return load(station) < 1 ? occupy(station) : void 0;
  };
  const occupy = (station) => {
    busy.set(station, (busy.get(station) ?? 0) + 1);
    let left = false;
    const leave2 = () => {
      if (left) return;
      left = true;
      busy.set(station, (busy.get(station) ?? 0) - 1);
      serve();
    };
    return { station, leave: leave2 };
  };
  const serve = () => {
    for (const next of [...waiting]) {
      const place = find(next.avoided);
      if (place === void 0) continue;
      waiting.splice(waiting.indexOf(next), 1);
      next.enter(place);
    }
  };
  for (const { lost } of stations) lost.addEventListener("abort", serve, { once: true });
  return {
    async take(avoided, signal) {
      signal.throwIfAborted();
      const place = find(avoided);
      if (place !== void 0) return place;
      let own = null;
      const turn = new Promise((enter) => {
        own = { avoided, enter };
        if (avoided.size > 0) waiting.unshift(own);
        else waiting.push(own);
      });
      return await unlessAborted(signal, turn, (late) => late?.leave()).finally(() => {
        const at = own === null ? -1 : waiting.indexOf(own);
        if (at !== -1) waiting.splice(at, 1);
      });
    },
    living: () => candidates(/* @__PURE__ */ new Set()).length
  };
}

// scripts/browser/fleet.ts
var mostLosses = 2;
var afterthought = 200;
function openFleet(stations, { patience: patience3, notice }, signal) {
  const places = openPlaces(stations);
  let closing = null;
  const close = () => {
    signal.removeEventListener("abort", abandon);
    closing ??= Promise.all(stations.map((station) => station.close())).then(() => {
    });
    return closing;
  };
  const abandon = () => void close();
  signal.addEventListener("abort", abandon, { once: true });
  for (const { lost, label } of stations) {
    lost.addEventListener("abort", () => {
      const left = places.living();
      if (closing === null && left > 0) {
        notice(diagnose(browserLost, { address: label, reason: reasonOf(lost.reason), left }, null));
      }
    });
  }
  const refusal = (name, error) => {
    const count = stations.length;
    if (count > 1 && places.living() === 0) {
      return diagnose(browsersLost, { name, count, reason: reasonOf(error) }, null, { cause: error });
    }
    return isTimeout(error) ? diagnose(printTimedOut, { name, seconds: patience3 / 1e3 }, null, { cause: error }) : diagnose(printFailed, { name, reason: reasonOf(error) }, null, { cause: error });
  };
  const run = async (name, own, work) => {
    const stop = AbortSignal.any([signal, own]);
    const tried = /* @__PURE__ */ new Set();
    let losses = 0;
    let failure = stations.find(({ lost }) => lost.aborted)?.lost.reason;
    for (; ; ) {
      const place = await places.take(tried, stop);
      if (place === null) throw failure instanceof Refusal ? failure : new Refusal([refusal(name, failure)], 2);
      const { station, leave: leave2 } = place;
      if (station.lost.aborted) {
        failure = station.lost.reason;
        leave2();
        continue;
      }
      try {
        return await work(station, AbortSignal.any([stop, station.lost]));
      } catch (error) {
        stop.throwIfAborted();
        const lost = await isLost(station, error);
        stop.throwIfAborted();
        failure = lost ? station.lost.reason : error;
        if (!lost && !isOfBrowser(error)) {
          throw error instanceof Refusal ? error : new Refusal([refusal(name, error)], 2);
        }
        if (lost) losses += 1;
        if (losses >= mostLosses && places.living() > 0) {
          const params = { name, count: losses, reason: reasonOf(failure) };
          throw new Refusal([diagnose(printFellsBrowsers, params, null, { cause: failure })], 2);
        }
        tried.add(station);
      } finally {
        leave2();
      }
    }
  };
  return {
    version: stations[0].version,
    engine: enginesTogether(stations.map(({ engine }) => engine)),
    jobs: stations.reduce((sum, station) => sum + station.places, 0),
    print: (job, own) => run(job.name, own, (station, stop) => station.print(job, stop)),
    measure: (job, own) => run(job.name, own, (station, stop) => station.measure(job, stop)),
    screenshot: (job, own) => run(job.name, own, (station, stop) => station.screenshot(job, stop)),
    close
  };
}
async function isLost({ lost }, error) {
  if (!(error instanceof Refusal)) await delay(afterthought, null, { ref: false, signal: lost }).catch(() => {
  });
  return lost.aborted;
}
function isOfBrowser(error) {
  if (error instanceof Refusal) return error.diagnostics.some(({ code }) => code === pdfIncomplete.code);
  return isTimeout(error) || error instanceof Error && /^(?:TargetClose|Protocol|ConnectionClosed)Error$/.test(error.name);
}
function isTimeout(error) {
  return error instanceof Error && error.name === "TimeoutError";
}
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// scripts/browser/local.ts
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3, resolve } from "node:path";

// scripts/browser/launch.ts
import { join as join2 } from "node:path";

// scripts/browser/child.ts
import { execFile, spawn } from "node:child_process";
function startChild(executable, args, environment) {
  const child = spawn(executable, args, {
    // A group of its own, so that renderers end with it.
    detached: process.platform !== "win32",
    env: environment,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    windowsHide: true
  });
  let said = "";
  const hear = (text) => {
    said = (said + text).slice(-4e3);
  };
  child.stderr?.setEncoding("utf8").on("data", hear);
  const kill = () => killTree(child);
  process.once("exit", kill);
  const transport = pipeTransport(child.stdio[3], child.stdio[4]);
  const ended = new Promise((resolve2) => {
    const settle2 = () => {
      process.removeListener("exit", kill);
      transport.onclose?.();
      resolve2();
    };
    child.once("error", (error) => {
      hear(error.message);
      settle2();
    });
    child.once("exit", kill);
    child.once("close", (code, signal) => {
      hear(`
(exit ${code ?? signal})`);
      settle2();
    });
  });
  return { transport, ended, log: () => said.trim(), kill };
}
var beyondAscii = /[^\0-\x7f]/;
function pipeTransport(write, read) {
  let pieces = [];
  const transport = {
    send(message) {
      if (!write.writable) return;
      write.write(`${message}\0`, beyondAscii.test(message) ? "utf8" : "latin1");
    },
    close() {
      write.end();
    }
  };
  read.on("data", (chunk) => {
    let start2 = 0;
    for (let end2 = chunk.indexOf(0); end2 !== -1; end2 = chunk.indexOf(0, start2)) {
      pieces.push(chunk.subarray(start2, end2));
      const message = Buffer.concat(pieces).toString("utf8");
      pieces = [];
      start2 = end2 + 1;
      transport.onmessage?.(message);
    }
    if (start2 < chunk.length) pieces.push(chunk.subarray(start2));
  });
  read.on("error", () => {
  });
  write.on("error", () => {
  });
  return transport;
}
function killTree(child) {
  if (child.pid === void 0) return;
  if (process.platform === "win32") {
    if (child.exitCode === null) execFile("taskkill", ["/pid", String(child.pid), "/T", "/F"], () => {
    });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
  }
}

// scripts/browser/fontconfig.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var behind = ["song-400", "song-700", "song-900", "hei-400", "hei-500", "hei-700"];
async function fontEnvironment(folder) {
  const cache = join(folder, "cache");
  await mkdir(cache, { recursive: true });
  const file = join(folder, "fonts.conf");
  await writeFile(file, fontsConf([...new Set(behind.map((face) => dirname(faceFile(face))))], cache));
  return { FONTCONFIG_PATH: folder, FONTCONFIG_FILE: file };
}
function fontsConf(folders, cache) {
  const alias = (generic, family) => `  <alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    alias("serif", "Noto Serif SC"),
    alias("sans-serif", "Noto Sans SC"),
    alias("monospace", "Noto Sans SC"),
    "</fontconfig>",
    ""
  ].join("\n");
}
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

// scripts/browser/launch.ts
var patience = 3e4;
var sealed = [
  "--remote-debugging-pipe",
  // Hinting rounds advances to whole pixels, and columns would fit by accident only.
  "--font-render-hinting=none",
  "--disable-gpu",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--no-default-browser-check",
  "--no-pings",
  "--lang=zh-CN",
  // Requests are refused page by page; this stops what is no request, such as a preconnect.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "about:blank"
];
async function launch(options, signal) {
  const fonts = await fontEnvironment(join2(options.folder, "fonts"));
  let { sandbox } = options;
  let libraries = null;
  for (; ; ) {
    const started = await start(options, sandbox, libraries, fonts, signal);
    if ("browser" in started) return started;
    if (libraries === null && options.libraries !== null && /error while loading shared libraries/.test(started.log)) {
      libraries = options.libraries;
    } else if (sandbox && /no usable sandbox|setuid sandbox|zygote_host|sandbox_linux/i.test(started.log)) {
      sandbox = false;
      options.onNoSandbox();
    } else {
      throw new Error(started.log === "" ? started.reason : lastLines(started.log));
    }
  }
}
async function start({ executable, folder, libraries: ownLibraries, onStart }, sandbox, libraries, fonts, signal) {
  const { default: puppeteer } = await import("./puppeteer-core-2BY4V5C4.js");
  signal.throwIfAborted();
  const args = [
    ...puppeteer.defaultArgs({ headless: "shell", userDataDir: join2(folder, "profile") }),
    ...sandbox ? [] : ["--no-sandbox"],
    ...sealed
  ].filter((arg, index, all) => all.lastIndexOf(arg) === index);
  const home = { TMPDIR: folder, ...ownLibraries === null ? {} : { HOME: folder } };
  const child = startChild(executable, args, { ...process.env, ...home, ...fonts, ...libraryPath(libraries) });
  onStart();
  const { late, clear } = latenessOf(patience);
  const stop = () => child.kill();
  signal.addEventListener("abort", stop, { once: true });
  late.addEventListener("abort", stop, { once: true });
  try {
    const { transport } = child;
    const answer = puppeteer.connect({ transport, protocolTimeout: 0, defaultViewport: { width: 800, height: 600 } });
    const browser = await Promise.race([answer, child.ended.then(() => null)]);
    answer.catch(() => {
    });
    if (browser !== null) return { browser, child };
  } catch (error) {
    child.kill();
    await child.ended;
    signal.throwIfAborted();
    return { log: child.log(), reason: error instanceof Error ? error.message : String(error) };
  } finally {
    signal.removeEventListener("abort", stop);
    clear();
  }
  signal.throwIfAborted();
  const reason = late.aborted ? `no answer in ${patience / 1e3} s` : "it ended at once";
  return { log: late.aborted ? "" : child.log(), reason };
}
var tick = 500;
function latenessOf(time) {
  const lateness = new AbortController();
  let left = time / tick;
  const timer = setInterval(() => {
    left -= 1;
    if (left <= 0) lateness.abort();
  }, tick);
  return { late: lateness.signal, clear: () => clearInterval(timer) };
}
function libraryPath(libraries) {
  if (libraries === null) return {};
  const others = process.env["LD_LIBRARY_PATH"] ?? "";
  return { LD_LIBRARY_PATH: others === "" ? libraries : `${libraries}:${others}` };
}
function lastLines(log) {
  return log.split("\n").slice(-3).join(" / ").slice(-400);
}

// scripts/browser/face-uses.ts
var collect = `(() => {
  const uses = new Set();
  const add = ({ fontFamily, fontWeight }) => uses.add(fontFamily + '\\n' + fontWeight);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('script, style, title, desc, [hidden]')) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (hasText || style.display === 'list-item') add(style);
    for (const pseudo of ['::before', '::after']) {
      const made = getComputedStyle(element, pseudo);
      if (!/^(none|normal)$/.test(made.content)) add(made);
    }
  }
  return [...uses];
})()`;
var collected = external_exports.array(external_exports.string());
async function addFaces(sheet, faces2) {
  const wanted = /* @__PURE__ */ new Map();
  for (const use of collected.parse(await sheet.evaluate(collect))) {
    const [families = "", weight = ""] = use.split("\n");
    for (const name of families.split(",")) {
      const family = name.trim().replace(/^(["'])(.*)\1$/u, "$2");
      const face = faces2.face(family, Number(weight));
      if (face !== null) wanted.set(`${face.family} ${face.weight}`, face);
    }
  }
  const missing = [...wanted].filter(([key]) => !sheet.faces.has(key));
  for (const [key, face] of missing) {
    const data = Buffer.from(await face.program()).toString("base64");
    const { family, weight } = face;
    await sheet.evaluate(
      `void document.fonts.add(new FontFace(${JSON.stringify(family)}, 'url(data:font/woff;base64,${data})', { weight: '${weight}', display: 'block' }))`
    );
    sheet.faces.add(key);
  }
}

// scripts/browser/print.ts
async function printDocument(pool, job, signal) {
  return await pool.used(signal, async (sheet) => {
    const measured = await layOut(sheet, job);
    const pdf = await sheet.print();
    if (!isWholePdf(pdf)) {
      throw new Refusal([diagnose(pdfIncomplete, { name: job.name, bytes: pdf.length }, null)], 2);
    }
    return { pdf, measured, refused: sheet.refused() };
  });
}
async function measureDocument(pool, job, signal) {
  return await pool.used(signal, async (sheet) => {
    return { measured: await layOut(sheet, job), refused: sheet.refused() };
  });
}
var noFaces = "";
async function layOut(sheet, job) {
  const { name, html, faces: faces2, typeset, measure } = job;
  await sheet.write(html, faces2?.id ?? noFaces);
  if (faces2 !== void 0) await addFaces(sheet, faces2);
  job.handedOver?.();
  await settle(sheet, name);
  if (typeset !== void 0) {
    const lines = typeset.write(await sheet.evaluate(typeset.read));
    if (lines !== null) {
      const written = await sheet.evaluate(lines);
      typeset.written?.(written);
    }
  }
  return measure === null ? void 0 : await sheet.evaluate(measure);
}
async function photographDocument(pool, job, signal) {
  return await pool.fresh(signal, async (sheet) => {
    await sheet.page.setViewport({ width: job.width, height: job.height, deviceScaleFactor: job.scale });
    await sheet.show(job.html);
    await settle(sheet, job.name);
    return await sheet.page.screenshot({ type: "png" });
  });
}
async function settle(sheet, name) {
  const broken = await sheet.evaluate(`(async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load().then(() => [], () => [face])));
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    return faces.flat().map((face) => face.family.replaceAll('"', '') + ' ' + face.weight).join(', ');
  })()`);
  if (broken !== "" && !sheet.refusedFont()) {
    throw new Refusal([diagnose(faceUnreadable, { name, faces: String(broken) }, null)], 2);
  }
}
function isWholePdf(pdf) {
  const text = (bytes) => Buffer.from(bytes).toString("latin1");
  return text(pdf.subarray(0, 5)) === "%PDF-" && text(pdf.subarray(-32)).includes("%%EOF");
}

// scripts/browser/station.ts
function stationOf(pool, about) {
  return {
    ...about,
    print: (job, signal) => printDocument(pool, job, signal),
    measure: (job, signal) => measureDocument(pool, job, signal),
    screenshot: (job, signal) => photographDocument(pool, job, signal)
  };
}

// scripts/browser/local.ts
async function openLocal(options, signal) {
  signal.throwIfAborted();
  const folder = await mkdtemp(join3(tmpdir(), "huikan-"));
  const atExit = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", atExit);
  const discard2 = async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    process.removeListener("exit", atExit);
  };
  try {
    const { engine, running } = await startFirst(options, folder, signal);
    return await attend(running, engine, options, discard2);
  } catch (error) {
    await discard2();
    throw error;
  }
}
async function startFirst(options, folder, signal) {
  const failures = [];
  for await (const found of findBrowsers(options.executable, thisMachine())) {
    try {
      const running = await startOne(found, folder, options, signal);
      return { engine: await engineOf(found), running };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Refusal)) throw error;
      failures.push(...error.diagnostics);
    }
  }
  throw new Refusal(failures.length === 0 ? [diagnose(browserNotFound, {}, null)] : failures, 2);
}
async function startOne(found, folder, { notice, onStart }, signal) {
  if (found.source === "named" && !await isFile(found.path)) {
    throw new Refusal([diagnose(browserMissing, { path: found.path }, null)], 2);
  }
  const program = found.source === "embedded" ? await embedded(folder, notice, signal) : { executable: resolve(found.path), libraries: null };
  const sandbox = process.getuid?.() !== 0;
  const onNoSandbox = () => notice(diagnose(noSandbox, {}, null));
  return await launch({ ...program, folder, sandbox, onNoSandbox, onStart }, signal).catch((error) => {
    signal.throwIfAborted();
    const params = { path: program.executable, reason: reasonOf2(error) };
    throw new Refusal([diagnose(browserFailed, params, null, { cause: error })], 2);
  });
}
async function embedded(folder, notice, signal) {
  const cache = cacheFolder(process.env);
  const spare = join3(folder, "browser");
  try {
    const source = shellArchives();
    if (cache === null) return await unpackShell(source, spare, signal);
    return await unpackShell(source, cache, signal).catch(async (error) => {
      signal.throwIfAborted();
      const shell = await unpackShell(source, spare, signal);
      notice(diagnose(cacheUnusable, { folder: cache, reason: reasonOf2(error) }, null, { cause: error }));
      return shell;
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new Refusal([diagnose(unpackFailed, { folder, reason: reasonOf2(error) }, null, { cause: error })], 2);
  }
}
async function attend({ browser, child }, engine, { executable, jobs, patience: patience3 }, discard2) {
  const lost = new AbortController();
  void child.ended.then(() => lost.abort(new Error(`The browser has ended. ${child.log()}`.trim())));
  let closing = null;
  const close = () => {
    closing ??= end({ browser, child }).then(discard2);
    return closing;
  };
  const pool = openPool(browser, jobs, patience3);
  const version = await browser.version().catch(async (error) => {
    await end({ browser, child });
    throw error;
  });
  const label = executable ?? "this machine";
  return stationOf(pool, { label, version, engine, places: jobs, lost: lost.signal, close });
}
async function end({ browser, child }) {
  const force = setTimeout(() => child.kill(), 2e3);
  browser.close().catch(() => child.kill());
  await child.ended;
  clearTimeout(force);
}
function reasonOf2(error) {
  return error instanceof Error ? error.message : String(error);
}

// scripts/fonts/css.ts
function faceCss(subsets) {
  return subsets.map(({ face, format, bytes }) => {
    const { family, weight } = faces[face];
    const data = `data:font/${format === "truetype" ? "ttf" : format};base64,${Buffer.from(bytes).toString("base64")}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:block;src:url(${data}) format("${format}")}`;
  }).join("\n");
}

// scripts/fonts/subset.ts
import { readFile as readFile2 } from "node:fs/promises";

// scripts/fonts/harfbuzz.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
var readOnly = 1;
var layoutFeatures = 6;
var retainGlyphIds = 2;
async function openSubsetter() {
  const file = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
  const { WebAssembly: assembler } = globalThis;
  const harfbuzz = new assembler.Instance(new assembler.Module(await readFile(file))).exports;
  harfbuzz._initialize();
  return {
    cut(sfnt, characters) {
      const program = harfbuzz.malloc(sfnt.length);
      if (program === 0) throw new Error(`A font of ${sfnt.length} bytes is too large to be subset.`);
      new Uint8Array(harfbuzz.memory.buffer).set(sfnt, program);
      const blob = harfbuzz.hb_blob_create(program, sfnt.length, readOnly, 0, 0);
      const face = harfbuzz.hb_face_create(blob, 0);
      harfbuzz.hb_blob_destroy(blob);
      try {
        return cut(harfbuzz, face, characters);
      } finally {
        harfbuzz.hb_face_destroy(face);
        harfbuzz.free(program);
      }
    }
  };
}
function cut(harfbuzz, face, characters) {
  const input = harfbuzz.hb_subset_input_create_or_fail();
  const features = harfbuzz.hb_subset_input_set(input, layoutFeatures);
  harfbuzz.hb_set_clear(features);
  harfbuzz.hb_set_invert(features);
  harfbuzz.hb_subset_input_set_flags(input, retainGlyphIds);
  const points = harfbuzz.hb_subset_input_unicode_set(input);
  for (const character of characters) harfbuzz.hb_set_add(points, character.codePointAt(0) ?? 0);
  const subset = harfbuzz.hb_subset_or_fail(face, input);
  harfbuzz.hb_subset_input_destroy(input);
  if (subset === 0) throw new Error("harfbuzz can\u2019t subset the font.");
  const blob = harfbuzz.hb_face_reference_blob(subset);
  const start2 = harfbuzz.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(start2, start2 + harfbuzz.hb_blob_get_length(blob));
  harfbuzz.hb_blob_destroy(blob);
  harfbuzz.hb_face_destroy(subset);
  if (bytes.length === 0) throw new Error("harfbuzz can\u2019t subset the font.");
  return bytes;
}

// scripts/fonts/page-faces.ts
var ofKai = new RegExp("\\p{Script=Han}", "u");
function pageFaces(fonts, characters) {
  const all = [...characters].sort();
  const text = all.join("");
  const han = all.filter((character) => ofKai.test(character)).join("");
  const cut2 = /* @__PURE__ */ new Map();
  const make = ({ id, family, weight }) => {
    const own = family === "LXGW WenKai" ? han : text;
    return own.trim() === "" ? null : { family, weight, program: () => fonts.subset(id, own, "woff") };
  };
  return {
    id: digestOf(text),
    face(family, weight) {
      const face = nearestFace(family, weight);
      if (face === null) return null;
      const known = cut2.get(face.id);
      if (known !== void 0) return known;
      const made = make(face);
      cut2.set(face.id, made);
      return made;
    }
  };
}
function nearestFace(family, weight) {
  const own = Object.values(faces).filter((face) => face.family === family);
  const [nearest] = own.sort(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight) || b.weight - a.weight
  );
  return nearest ?? null;
}

// scripts/fonts/sfnt.ts
import { promisify } from "node:util";
import { deflate, inflate } from "node:zlib";
var pack = promisify(deflate);
var unpack = promisify(inflate);
var worthPacking = 1024;
async function toSfnt(file) {
  const source = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = source.toString("latin1", 0, 4);
  if (kind === "\0\0\0" || kind === "true") return file;
  if (kind === "wOFF") return await unpackWoff(source);
  throw new Error(`A font is neither TrueType nor WOFF but begins with ${JSON.stringify(kind)}.`);
}
async function unpackWoff(woff) {
  const count = woff.readUInt16BE(12);
  const unpacking = Array.from({ length: count }, async (_, index) => {
    const entry = 44 + 20 * index;
    const offset2 = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset2, offset2 + woff.readUInt32BE(entry + 8));
    const data = packed.length < woff.readUInt32BE(entry + 12) ? await unpack(packed) : packed;
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), data };
  });
  const tables = await Promise.all(unpacking);
  const head = 12 + 16 * count;
  const sfnt = Buffer.alloc(tables.reduce((length, { data }) => length + padded(data.length), head));
  sfnt.writeUInt32BE(woff.readUInt32BE(4), 0);
  const power = Math.floor(Math.log2(count));
  sfnt.writeUInt16BE(count, 4);
  sfnt.writeUInt16BE(16 << power, 6);
  sfnt.writeUInt16BE(power, 8);
  sfnt.writeUInt16BE(16 * count - (16 << power), 10);
  let offset = head;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    tag.copy(sfnt, entry);
    sfnt.writeUInt32BE(checksum, entry + 4);
    sfnt.writeUInt32BE(offset, entry + 8);
    sfnt.writeUInt32BE(data.length, entry + 12);
    data.copy(sfnt, offset);
    offset += padded(data.length);
  });
  return sfnt;
}
async function toWoff(sfnt) {
  const source = Buffer.from(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const count = source.readUInt16BE(4);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const entry = source.subarray(12 + 16 * index, 28 + 16 * index);
      const data = source.subarray(entry.readUInt32BE(8), entry.readUInt32BE(8) + entry.readUInt32BE(12));
      const packed = data.length < worthPacking ? data : await pack(data);
      return {
        tag: entry.subarray(0, 4),
        checksum: entry.readUInt32BE(4),
        data,
        packed: packed.length < data.length ? packed : data
      };
    })
  );
  const head = 44 + 20 * count;
  const woff = Buffer.alloc(tables.reduce((length, { packed }) => length + padded(packed.length), head));
  woff.write("wOFF", 0, "latin1");
  woff.writeUInt32BE(source.readUInt32BE(0), 4);
  woff.writeUInt32BE(woff.length, 8);
  woff.writeUInt16BE(count, 12);
  woff.writeUInt32BE(
    tables.reduce((length, { data }) => length + padded(data.length), 12 + 16 * count),
    16
  );
  let offset = head;
  tables.forEach(({ tag, checksum, data, packed }, index) => {
    const entry = 44 + 20 * index;
    tag.copy(woff, entry);
    woff.writeUInt32BE(offset, entry + 4);
    woff.writeUInt32BE(packed.length, entry + 8);
    woff.writeUInt32BE(data.length, entry + 12);
    woff.writeUInt32BE(checksum, entry + 16);
    packed.copy(woff, offset);
    offset += padded(packed.length);
  });
  return woff;
}
function padded(length) {
  return length + 3 & ~3;
}

// scripts/fonts/usual-characters.ts
var ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
var added = "\u76EE\u5F55\u524D\u8A00\u6570\u636E\u7D22\u5F15\u6587\u4EF6\u7F16\u5370\u8BF4\u660E\u4F1A\u8BAE\u6750\u6599\u4E13\u9898\u5E7B\u706F\u7247\u8BB2\u7A3F\u5206\u949F\u7D2F\u8BA1\u7EED\u5171\u9875\u7801\u7EDF\u8BA1\u5185\u5BB9\u65F6\u70B9\u4E00\u89C8\u56FE\u8868\u89C1\u7B2C\u671F\u6765\u6E90\u6536\u5F55\u6B63\u6587\u6240\u5217\u6309\u5728\u4E2D\u9996\u6B21\u51FA\u73B0\u7684\u5148\u540E\u6392\u5217\u7167\u539F\u6CE8\u660E\u672A\u7A7A\u7F3A\u680F\u4E3A\u8BE5\u5E8F\u53F7\u6709\u5C5E\u4E8E\u5176\u4ED6\u4EE5\u4E66\u540D\u6807\u520A\u79F0\u6C49\u8BED\u62FC\u97F3\u5B57\u656C\u8BF7\u6279\u8BC4\u6307\u6B63\u8C22\u672B\u9A91\u9A6C\u8BA2\u80F6\u88C5\u53CC\u8054\u88C1\u5207\u53E0\u653E\u6BEB\u7C73\u9762\u53CD\u5E16\u5F20\u5B8B\u9ED1\u6977\u4EFF\u4F53\u4E0E\u5212\u5230\u672C\u6B64\u6CA1\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396\u62FE\u96F6\u5E74\u6708\u65E5\u81F3\uFF08\uFF09\u3001\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\u201C\u201D\u2018\u2019\u300A\u300B\u3008\u3009\u3010\u3011\u3014\u3015\u2014\u2026\xB7\uFF5E\xD7\u2022\u25E6\u25AA\xA0\u2002\u2003\u2007\u3000\u200B";
function usualCharacters(texts) {
  const usual = new Set(ascii + added);
  for (const text of texts) for (const character of text) usual.add(character);
  return usual;
}
function beyondCharacters(usual) {
  const points = [...usual].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join("");
  const other = new RegExp(`[^\\p{Cc}${points}]`, "gu");
  return (text) => [...new Set(text.match(other))].sort().join("");
}

// scripts/fonts/subset.ts
var invisible = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
function openFontLibrary(read = readFace, version = faceVersions()) {
  const program = once(async (face) => await toSfnt(await read(face)));
  const coverage = once(async (face) => codePoints(await program(face)));
  let subsetter = null;
  const cut2 = async (whole, characters) => {
    subsetter ??= openSubsetter();
    return (await subsetter).cut(whole, characters);
  };
  const library = (source, usual, keep) => {
    const subset = (face, characters, format) => keep({ face, characters, format }, async () => {
      const bytes = await cut2(await source(face, characters), characters);
      return format === "truetype" ? bytes : await toWoff(bytes);
    });
    const beyond = beyondCharacters(usual);
    const facesWith = once((more) => pageFaces({ subset }, /* @__PURE__ */ new Set([...usual, ...more])));
    return {
      version,
      subset,
      within(texts, keepOwn = keep) {
        const own = usualCharacters(texts);
        const narrowed = once(async (face) => await cut2(await program(face), own));
        const narrow = async (face, asked) => [...asked].every((character) => own.has(character)) ? await narrowed(face) : await program(face);
        return library(narrow, own, keepOwn);
      },
      forPage: (html) => facesWith(beyond(html)),
      async missing(face, text) {
        const covered = await coverage(face);
        return [...new Set(text)].filter(
          (character) => !covered.has(character.codePointAt(0) ?? 0) && !invisible.test(character)
        );
      }
    };
  };
  return library(program, usualCharacters([]), (_, make) => make());
}
async function readFace(face) {
  return await readFile2(faceFile(face));
}
function once(make) {
  const made = /* @__PURE__ */ new Map();
  return (key) => {
    const thing = made.get(key) ?? make(key);
    made.set(key, thing);
    return thing;
  };
}

// scripts/browser/probe.ts
var patience2 = 3e4;
var pt = 16;
var sample = "\u4F1A\u520A";
var natural = [...sample].length * pt * 96 / 72;
var tolerance = 1 / 16;
async function probePage() {
  const bytes = await openFontLibrary().subset("song-400", sample, "woff");
  const css = `${faceCss([{ face: "song-400", format: "woff", bytes }])}
    @page { size: A6 } span { font: 400 ${pt}pt "Noto Serif SC" } i { font: 16px sans-serif }`;
  return {
    name: "probe",
    html: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${sample}</title><style>${css}</style><p><span>${sample}</span> <i>H</i>`,
    measure: '["span", "i"].map((name) => document.querySelector(name).getBoundingClientRect().width)'
  };
}
var widths = external_exports.tuple([external_exports.number(), external_exports.number()]);
function openProbe() {
  let page = null;
  return async (station, signal) => {
    const noText = diagnose(browserNoText, { address: station.label }, null);
    page ??= probePage();
    try {
      const stop = AbortSignal.any([signal, station.lost, AbortSignal.timeout(patience2)]);
      const { pdf, measured } = await station.print(await page, stop);
      const [advance, behind2] = widths.parse(measured);
      if (behind2 === 0 || !setsText(pdf)) return noText;
      return isHinted(advance) ? diagnose(browserHinted, { address: station.label }, null) : null;
    } catch (error) {
      if (error instanceof Refusal && error.diagnostics.some(({ code }) => code === faceUnreadable.code)) return noText;
      throw error;
    }
  };
}
function isHinted(advance) {
  return Math.abs(advance - natural) > tolerance;
}
function setsText(pdf) {
  return /\/FontName ?\/[A-Z]{6}\+NotoSerifSC/.test(Buffer.from(pdf).toString("latin1"));
}

// scripts/browser/pulse.ts
var pulse = { every: 5e3, missed: 4 };
function watchPulse(ask, onSilence) {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered >= pulse.missed) {
      clearInterval(timer);
      onSilence();
      return;
    }
    unanswered += 1;
    ask().then(
      () => {
        unanswered = 0;
      },
      () => {
      }
    );
  }, pulse.every);
  timer.unref();
  return () => clearInterval(timer);
}

// scripts/browser/remote.ts
var patienceToStart = 3e4;
var nowhere = { proxyServer: "127.0.0.1:9", proxyBypassList: ["<-loopback>"] };
async function openRemote(address, options, signal) {
  try {
    const endpoints = await endpointsOf(address, signal);
    const opened = await Promise.allSettled(
      endpoints.map((endpoint) => openStation(address, endpoint, options, signal))
    );
    const stations = opened.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
    if (signal.aborted) await Promise.all(stations.map((station) => station.close()));
    const failed = opened.find((result) => result.status === "rejected");
    if (stations.length === 0 && failed !== void 0) throw failed.reason;
    signal.throwIfAborted();
    return stations;
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(withoutSecrets(reasonOf3(error), address));
  }
}
async function openStation(address, endpoint, { jobs, patience: patience3 }, signal) {
  const socket = await openSocket(endpoint, signal);
  const { browser, context, version } = await introduce(socket, signal).catch((error) => {
    socket.cut();
    throw error;
  });
  const lost = new AbortController();
  const lose = (reason) => lost.abort(new Error(withoutSecrets(reason, address)));
  const ask = () => browser.version();
  const still = watchPulse(ask, () => {
    lose(`no sign of life in ${pulse.every * pulse.missed / 1e3} s`);
    socket.cut();
  });
  void socket.closed.then((reason) => {
    still();
    lose(reason);
  });
  let closing = null;
  const close = () => {
    still();
    closing ??= leave(context, browser, socket);
    return closing;
  };
  const pool = openPool(context, jobs, patience3);
  const about = { label: addressLabel(address), version, engine: engineElsewhere(version) };
  return stationOf(pool, { ...about, places: jobs, lost: lost.signal, close });
}
async function introduce({ transport, closed, cut: cut2 }, signal) {
  const { default: puppeteer } = await import("./puppeteer-core-2BY4V5C4.js");
  let own = null;
  const targetFilter = (target) => target.type() === "browser" || target.browserContext() === own;
  const late = AbortSignal.timeout(patienceToStart);
  const stop = AbortSignal.any([signal, late]);
  stop.addEventListener("abort", cut2, { once: true });
  const greeting = async () => {
    const defaultViewport = { width: 800, height: 600 };
    const browser = await puppeteer.connect({ transport, protocolTimeout: 0, defaultViewport, targetFilter });
    own = await browser.createBrowserContext(nowhere);
    return { browser, context: own, version: await browser.version() };
  };
  try {
    const ended = closed.then((reason) => {
      signal.throwIfAborted();
      throw new Error(late.aborted ? `no answer in ${patienceToStart / 1e3} s` : reason);
    });
    const greeted = greeting();
    greeted.catch(() => {
    });
    ended.catch(() => {
    });
    if (stop.aborted) cut2();
    return await Promise.race([greeted, ended]);
  } finally {
    stop.removeEventListener("abort", cut2);
  }
}
async function leave(context, browser, socket) {
  const force = setTimeout(socket.cut, 2e3);
  const gone = context.close().then(
    () => browser.disconnect(),
    () => socket.cut()
  );
  await Promise.race([gone, socket.closed]);
  await socket.closed;
  clearTimeout(force);
}
function reasonOf3(error) {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf3(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

// scripts/browser/open-browser.ts
async function openBrowser(options, signal) {
  signal.throwIfAborted();
  const { jobs, notice, patience: patience3 = 12e4, onStart = () => {
  } } = options;
  const probe = openProbe();
  const wishes = wishedBrowsers(options.browsers, process.env);
  const settled = await Promise.allSettled(
    wishes.length === 0 ? [startLocal(null, { jobs, notice, patience: patience3, onStart }, signal)] : wishes.map(
      (wish) => isAddress(wish) ? reach(wish, { jobs, patience: patience3 }, probe, signal) : startLocal(wish, { jobs, notice, patience: patience3, onStart }, signal)
    )
  );
  const opened = settled.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
  const stations = opened.flatMap((one) => one.stations);
  try {
    signal.throwIfAborted();
    for (const result of settled) if (result.status === "rejected") throw result.reason;
    const unreachable = opened.flatMap((one) => one.unreachable ?? []);
    const refused = [...opened.flatMap((one) => one.refused), ...differing(stations)];
    const [first, ...others] = stations;
    if (refused.length > 0) throw new Refusal(refused, 2);
    if (first === void 0)
      throw new Refusal(
        unreachable.map((one) => diagnose(browserUnreachable, one, null)),
        2
      );
    for (const one of unreachable) notice(diagnose(browserLeftOut, one, null));
    if (wishes.some(isAddress)) for (const one of await otherMajor(first)) notice(one);
    const fleet = openFleet([first, ...others], { patience: patience3, notice }, signal);
    signal.throwIfAborted();
    return fleet;
  } catch (error) {
    await Promise.all(stations.map((station) => station.close()));
    throw error;
  }
}
async function startLocal(executable, options, signal) {
  try {
    const station = await openLocal({ executable, ...options }, signal);
    return { stations: [station], refused: [], unreachable: null };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refusal) return { stations: [], refused: error.diagnostics, unreachable: null };
    throw error;
  }
}
async function reach(address, options, probe, signal) {
  const label = addressLabel(address);
  let stations = [];
  try {
    stations = await openRemote(address, options, signal);
    const unfit = await Promise.all(stations.map((station) => probe(station, signal)));
    return { stations, refused: unfit.flatMap((diagnostic) => diagnostic ?? []).slice(0, 1), unreachable: null };
  } catch (error) {
    await Promise.all(stations.map((station) => station.close()));
    signal.throwIfAborted();
    const about = { address: label, reason: error instanceof Error ? error.message : String(error) };
    if (!URL.canParse(address)) {
      return { stations: [], refused: [diagnose(browserUnreachable, about, null)], unreachable: null };
    }
    return { stations: [], refused: [], unreachable: about };
  }
}
function differing(stations) {
  const number = ({ version }) => version.replace(/^.*\//, "");
  if (new Set(stations.map(number)).size < 2) return [];
  const found = stations.map((station) => `${station.label} (${station.version})`).join(", ");
  return [diagnose(browserVersions, { found }, null)];
}
async function otherMajor({ version }) {
  const [embedded2 = ""] = (await embeddedVersion().catch(() => "")).split(".");
  const major = /\/(\d+)\./.exec(version)?.[1] ?? "";
  if (embedded2 === "" || major === embedded2) return [];
  return [diagnose(browserOtherMajor, { version, embedded: embedded2 }, null)];
}

// scripts/ghostscript/ghostscript.ts
import { mkdtemp as mkdtemp2, readFile as readFile3, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join4 } from "node:path";
async function findGhostscript(machine, signal) {
  const named = machine.environment["HUIKAN_GHOSTSCRIPT"] ?? "";
  const usual = machine.platform === "win32" ? ["gswin64c", "gswin32c"] : ["gs"];
  for (const executable of named === "" ? usual : [named]) {
    const found = await machine.run(executable, ["--version"], tmpdir2(), signal).catch(() => null);
    signal.throwIfAborted();
    if (found?.status === 0) {
      const version = `${executable} ${new TextDecoder().decode(found.output).trim()}`;
      return ghostscript(executable, version, machine.run);
    }
  }
  return null;
}
var quiet = ["-q", "-dSAFER", "-dBATCH", "-dNOPAUSE"];
var faithful = [
  "-sDEVICE=pdfwrite",
  "-dCompatibilityLevel=1.6",
  "-dAutoRotatePages=/None",
  "-dDownsampleColorImages=false",
  "-dDownsampleGrayImages=false",
  "-dDownsampleMonoImages=false",
  "-dAutoFilterColorImages=false",
  "-dAutoFilterGrayImages=false",
  "-dColorImageFilter=/FlateEncode",
  "-dGrayImageFilter=/FlateEncode",
  "-dEmbedAllFonts=true",
  "-dSubsetFonts=true"
];
var strategies = {
  grey: ["-sColorConversionStrategy=Gray", "-sProcessColorModel=DeviceGray"],
  cmyk: ["-sColorConversionStrategy=CMYK", "-sProcessColorModel=DeviceCMYK"]
};
var printProfile = `
  /name currentuserparams /DefaultCMYKProfile get def
  /folder currentuserparams /ICCProfilesDir get def
  /path folder length name length add string def
  path 0 folder putinterval path folder length name putinterval
  /from path (r) file def
  /to (%stdout) (w) file def
  /piece 4096 string def
  { from piece readstring exch to exch writestring not { exit } if } loop
  to flushfile
`;
function ghostscript(executable, version, run) {
  const finished = async (args, folder, signal) => {
    const { status, output, said } = await run(executable, args, folder, signal);
    if (status === 0) return output;
    const told = said === "" ? new TextDecoder().decode(output).slice(-400).trim() : said;
    throw new Error(`Ghostscript (${status ?? "ended by a signal"}): ${told}`);
  };
  return {
    version,
    async convert(pdf, to, signal) {
      const folder = await mkdtemp2(join4(tmpdir2(), "huikan-colours-"));
      try {
        await writeFile2(join4(folder, "pages.pdf"), pdf);
        await finished([...quiet, ...faithful, ...strategies[to], "-sOutputFile=out.pdf", "pages.pdf"], folder, signal);
        return new Uint8Array(await readFile3(join4(folder, "out.pdf")));
      } finally {
        await rm2(folder, { recursive: true, force: true });
      }
    },
    async cmykProfile(signal) {
      return await finished([...quiet, "-dNODISPLAY", "-c", printProfile], tmpdir2(), signal);
    }
  };
}

// scripts/ghostscript/program.ts
import { spawn as spawn2 } from "node:child_process";
var kept = 4e3;
var runProgram = (executable, args, folder, signal) => new Promise((resolve2, reject) => {
  const stop = { signal, killSignal: "SIGKILL" };
  const child = spawn2(executable, args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    ...stop
  });
  const output = [];
  let said = "";
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-kept);
  });
  child.once("error", reject);
  child.once("close", (status) => resolve2({ status, output: Buffer.concat(output), said: said.trim() }));
});

// scripts/commands/house.ts
function openHouse(talk, signal) {
  const { platform, env: environment } = process;
  return {
    files: contentFilesOnDisk,
    templateFiles: templateFilesOnDisk,
    fonts: openFontLibrary(),
    ghostscript: () => findGhostscript({ platform, environment, run: runProgram }, signal),
    talk,
    signal
  };
}
function startBrowser({ browsers, jobs }, talk, signal) {
  const opening = openBrowsers({ browsers, jobs }, talk, signal);
  opening.catch(() => {
  });
  return opening;
}
var usualJobs = 2;
function jobsTogether({ jobs }, count) {
  return (jobs ?? usualJobs) * count;
}
async function openBrowsers({ browsers, jobs }, talk, signal, onStart = () => {
}) {
  const notice = (diagnostic) => sayAll([diagnostic], talk);
  return await openBrowser({ browsers, jobs: jobs ?? usualJobs, notice, onStart }, signal);
}
async function endBrowser(opening) {
  await opening.then(
    (browser) => browser.close(),
    () => {
    }
  );
}

// scripts/booklet/page-geometry.ts
var bookPages = {
  A4: { widthMm: 210, heightMm: 297, pitch: 27, lines: 34, size: 16, characters: 37, top: 106, inner: 94 },
  \u592716\u5F00: { widthMm: 210, heightMm: 285, pitch: 27, lines: 32, size: 16, characters: 37, top: 106, inner: 94 },
  A5: { widthMm: 148, heightMm: 210, pitch: 24, lines: 26, size: 14, characters: 30, top: 76, inner: 64 }
};
var officialPage = {
  style: "official",
  widthMm: 210,
  heightMm: 297,
  pitch: mmToPx(225) / 22,
  lines: 22,
  size: 64 / 3,
  advance: mmToPx(156) / 28,
  characters: 28,
  top: mmToPx(37),
  inner: mmToPx(28)
};
function pageGeometry({ style, size }) {
  if (style === "official") return officialPage;
  const paper = bookPages[size];
  return { ...paper, style, advance: paper.size };
}
function typeScale({ style, size }) {
  return style === "official" ? 1 : size / bookPages.A4.size;
}
function measureOf({ advance, characters }) {
  return advance * characters;
}
function blockHeight({ pitch, lines }) {
  return pitch * lines;
}
function pxToPt(px) {
  return px * 72 / 96;
}
function mmToPt(mm) {
  return mm * 72 / 25.4;
}
function mmToPx(mm) {
  return mm * 96 / 25.4;
}
function outerOf(page) {
  return mmToPx(page.widthMm) - page.inner - measureOf(page);
}
function bottomOf(page) {
  return mmToPx(page.heightMm) - page.top - blockHeight(page) - 1;
}
function textPageCss(page) {
  const margins = (left, right) => `margin: ${page.top}px ${fixed(right)}px ${fixed(bottomOf(page))}px ${fixed(left)}px`;
  const outer = outerOf(page);
  return [
    `@page { size: ${page.widthMm}mm ${page.heightMm}mm; ${margins(page.inner, outer)} }`,
    `@page :left { ${margins(outer, page.inner)} }`,
    `@page :right { ${margins(page.inner, outer)} }`
  ].join("\n");
}
function trimSize({ widthMm, heightMm }) {
  return { width: mmToPt(widthMm), height: mmToPt(heightMm) };
}
function fullPageCss({ widthMm, heightMm }) {
  const size = `${widthMm + 2 * bleed}mm ${heightMm + 2 * bleed}mm`;
  return `@page { size: ${size}; margin: 0 }
:root { --bleed: ${bleed}mm }`;
}
function geometryCss(page) {
  const properties = {
    "page-width": `${page.widthMm}mm`,
    "page-height": `${page.heightMm}mm`,
    pitch: `${fixed(page.pitch)}px`,
    size: `${fixed(page.size)}px`,
    advance: `${fixed(page.advance)}px`,
    // A hair less than the difference, so that rounding doesn't push the last character out.
    spacing: page.advance === page.size ? "normal" : `${fixed(page.advance - page.size - 3e-3)}px`,
    measure: `${fixed(measureOf(page))}px`,
    "block-height": `${fixed(blockHeight(page))}px`
  };
  return `:root { ${Object.entries(properties).map(([name, value]) => `--${name}: ${value}`).join("; ")} }`;
}
var headSize = 8.5;
var folioSize = 9;
var leastHeadSize = 7.5;
function furniturePlace(page) {
  if (page.style === "official") return officialFurniture(page);
  const scale = typeScale(page);
  return {
    headSize: Math.max(leastHeadSize, headSize * scale),
    folioSize: Math.max(leastHeadSize, folioSize * scale),
    headBaseline: pxToPt(page.top) * (18.5 / 28),
    folioBaseline: pxToPt(bottomOf(page)) * (14.5 / 26),
    outerMargin: pxToPt(outerOf(page))
  };
}
function officialFurniture(page) {
  const size = 14;
  const dash = 0.293 * size;
  return {
    headSize: 10.5,
    folioSize: size,
    headBaseline: mmToPt(18.5),
    folioBaseline: pxToPt(mmToPx(page.heightMm) - page.top - blockHeight(page)) - mmToPt(7) - dash,
    outerMargin: pxToPt(outerOf(page)) + size,
    folioAffixes: { before: "\u2014 ", after: " \u2014" }
  };
}
function headRoom(page) {
  return Math.min(45, Math.floor(pxToPt(measureOf(page)) / furniturePlace(page).headSize));
}
function fixed(value) {
  return String(Math.round(value * 1e3) / 1e3);
}

export {
  pageGeometry,
  typeScale,
  measureOf,
  blockHeight,
  pxToPt,
  mmToPt,
  mmToPx,
  textPageCss,
  trimSize,
  fullPageCss,
  geometryCss,
  furniturePlace,
  headRoom,
  faceCss,
  turnstile,
  usualCharacters,
  openHouse,
  startBrowser,
  jobsTogether,
  openBrowsers,
  endBrowser
};
