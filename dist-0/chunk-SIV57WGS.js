import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  escapeMarkdown
} from "./chunk-422GXPWI.js";
import {
  encodePng
} from "./chunk-FOCVXKH2.js";
import {
  openSaves
} from "./chunk-AUTU3YLU.js";
import {
  overlaid,
  rewrite
} from "./chunk-KKYZXV55.js";
import {
  listFigures
} from "./chunk-MHUTNH2W.js";
import {
  openGraph
} from "./chunk-ZUFS2TP3.js";
import {
  deckFitDiagnostics,
  deckJob,
  documentInfo,
  materialsOf,
  measureDeck,
  openPress,
  overflowDiagnostics,
  playerScript,
  printing,
  produce,
  readThrough,
  renderDeck,
  renderSlides
} from "./chunk-L3XBJQAB.js";
import {
  readPictures
} from "./chunk-WVKGWH22.js";
import {
  alignment,
  allotNotes,
  documentName,
  firstDocuments,
  labelsOf,
  linedSlides,
  loadTemplates,
  makeDeck,
  makeLedger,
  passages,
  planBook,
  readFigures,
  sourceLines,
  standings,
  textDocuments,
  wholeEdition
} from "./chunk-2RZS2DJW.js";
import {
  parseQuantity
} from "./chunk-DOWL7OAE.js";
import {
  faceCss,
  openBrowsers,
  openHouse,
  turnstile,
  usualCharacters
} from "./chunk-74TDRX54.js";
import {
  markdownParser,
  readReport
} from "./chunk-P3XHIVLU.js";
import {
  editingBadRequest,
  editingFileChanged,
  editingFixedPart,
  editingImmovable,
  editingMadeSlide,
  editingNotSafe,
  editingNotWritten,
  editingNotesChange,
  editingNothingThere,
  editingNothingToUndo,
  editingOtherText,
  editingPoints,
  editingReference,
  editingStatement,
  editingUnitChanged,
  editingUnreadableFigure,
  editingUnwritable,
  portTaken,
  severalReports
} from "./chunk-DVZS7TVG.js";
import {
  openCache
} from "./chunk-VG52SDDX.js";
import {
  cacheFolder,
  chosenReports
} from "./chunk-E2MS7ZWP.js";
import {
  digestData,
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  decode,
  placeBetween
} from "./chunk-KC7UXAVD.js";
import {
  openRaster
} from "./chunk-VMHZEYXY.js";
import {
  deckCharts,
  deckMarkdown
} from "./chunk-AB6BCEB3.js";
import {
  allSections,
  plainText
} from "./chunk-PDSPF4WO.js";
import {
  slideHeight
} from "./chunk-RVUIY2GX.js";
import {
  labelText
} from "./chunk-LDVM5UE6.js";
import {
  programDigest
} from "./chunk-XRHBITJR.js";
import {
  messages
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";
import {
  sortDiagnostics
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/dev.ts
import { basename as basename2 } from "node:path";

// scripts/preview/browsers.ts
function browsers(start) {
  let current = null;
  const open = async () => {
    current ??= start();
    return await current;
  };
  const end2 = async () => {
    const last = current;
    current = null;
    await last?.then(
      (browser) => browser.close(),
      () => {
      }
    );
  };
  return {
    open,
    background: async () => leavingRoom(await open()),
    async wasLost() {
      const browser = await current?.catch(() => null);
      if (browser !== void 0 && browser !== null && await answers(browser)) return false;
      await end2();
      return true;
    },
    close: end2
  };
}
async function answers(browser) {
  const job = { name: "preview", html: "<!doctype html>", measure: "1" };
  return await browser.measure(job, AbortSignal.timeout(5e3)).then(
    () => true,
    () => false
  );
}
function leavingRoom(browser) {
  const turn = turnstile(1);
  return {
    ...browser,
    jobs: 1,
    print: (job, signal) => turn(signal, () => browser.print(job, signal)),
    measure: (job, signal) => turn(signal, () => browser.measure(job, signal))
  };
}

// scripts/preview/preview.ts
import { basename } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

// scripts/preview/problem-views.ts
var around = 2;
function problemViews(diagnostics, sources) {
  return sortDiagnostics(diagnostics).map(({ code, severity, wording, accepted, place }) => ({
    code,
    severity,
    ...wording.zh,
    accepted,
    place,
    excerpt: place === null ? [] : excerptAround(sources.get(place.file) ?? "", place)
  }));
}
function excerptAround(source, place) {
  return excerptOf(source, place.line - around, Math.min(place.endLine, place.line + around) + around).map(
    (line) => line.number < place.line || line.number > place.endLine ? line : { ...line, marked: stretch(line, place) }
  );
}
function stretch({ number, text }, place) {
  const from = number === place.line ? place.column - 1 : 0;
  const until = number === place.endLine ? place.endColumn - 1 : text.length;
  return [Math.min(from, text.length), Math.min(Math.max(until, from + 1), text.length)];
}
function excerptOf(source, from, until) {
  return source.split("\n").slice(Math.max(0, from - 1), until).map((text, at) => ({ number: Math.max(1, from) + at, text, marked: null }));
}

// scripts/preview/desk.ts
var focus = external_exports.object({ view: external_exports.enum(["deck", "book", "ledger", "problems"]), name: external_exports.string().max(200) });
function openDesk(session, page, title, token) {
  return {
    async answer(route, body) {
      switch (route.to) {
        case "edit":
          return json(await session.editor.edit(parsed(body)));
        case "undo":
          return json(await session.editor.undo());
        case "redo":
          return json(await session.editor.redo());
        default:
          return answered(route, body);
      }
    },
    stream: (send) => session.board.stream(send)
  };
  function answered(route, body) {
    switch (route.to) {
      case "page":
        return { type: "text/html; charset=utf-8", body: page.html(title, token) };
      case "script":
        return { type: "text/javascript; charset=utf-8", body: page.script };
      case "style":
        return { type: "text/css; charset=utf-8", body: page.style };
      case "faces":
        return whole("text/css; charset=utf-8", session.decks.faceFile(route.digest));
      case "picture": {
        const picture = session.decks.pictureFile(route.digest);
        return whole(/^data:([^;]+);/.exec(picture?.address ?? "")?.[1] ?? "", picture?.bytes ?? null);
      }
      case "sheet":
        return whole("image/png", session.book.picture(route.digest, route.page, route.dpi));
      case "places": {
        const places2 = session.book.places(route.digest, route.page);
        return places2 === null ? null : json(places2);
      }
      case "excerpt": {
        const text = session.sources().get(route.file);
        return text === void 0 ? null : json(excerptOf(text, route.from, route.until));
      }
      case "editable":
        return json(session.editor.editable(route.file, route.line, route.column));
      case "points":
        return json(session.editor.points(route.slide));
      case "focus": {
        const asked2 = focus.safeParse(parsed(body));
        if (!asked2.success) return { status: 400, type: "text/plain", body: "" };
        session.focus(asked2.data);
        return { type: "text/plain", body: "" };
      }
      default:
        return null;
    }
  }
}
function whole(type, body) {
  return body === null ? null : { type, body, forever: true };
}
function json(value) {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// scripts/preview/page.ts
var styles = ["page", "outline", "slides", "book", "tables", "details", "dialogs"];
function previewPage(templates) {
  return {
    html: (title, token) => templates.html("preview/page", { title, token }),
    script: playerScript(templates, "preview/preview.js"),
    style: styles.map((name) => templates.text(`preview/${name}.css`)).join("\n")
  };
}

// scripts/preview/server.ts
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";

// scripts/preview/guard.ts
import { timingSafeEqual } from "node:crypto";
var loopback = ["127.0.0.1", "localhost", "[::1]"];
function mayAsk({ method, host, origin, site, mode, token }, port, secret) {
  const own = loopback.map((name) => `${name}:${port}`);
  if (host === void 0 || !own.includes(host)) return false;
  if (origin !== void 0 && origin !== `http://${host}`) return false;
  if (method === "GET" || method === "HEAD") {
    return mode === "navigate" || site === void 0 || site === "same-origin" || site === "none";
  }
  return origin !== void 0 && (site === void 0 || site === "same-origin") && isSame(token ?? "", secret);
}
function isSame(one, other) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

// scripts/preview/routes.ts
var posts = ["focus", "edit", "undo", "redo"];
var gets = { "/": "page", "/preview.js": "script", "/preview.css": "style", "/events": "events" };
var resolutions = [48, 72, 96, 120, 144, 192, 240];
var mostLines = 60;
function routeOf(method, target2) {
  const [path = "", query = ""] = target2.split("?", 2);
  const post = posts.find((name) => path === `/${name}`);
  if (post !== void 0) return method === "POST" ? { to: post } : { to: "wrong-method" };
  const route = read(path, query);
  return route.to === "nowhere" || method === "GET" || method === "HEAD" ? route : { to: "wrong-method" };
}
function read(path, query) {
  const fixed = gets[path];
  if (Object.hasOwn(gets, path)) return { to: fixed };
  const [, kind = "", digest = "", rest = ""] = /^\/(faces|picture|sheet|places)\/([0-9a-f]{16,64})(.*)$/.exec(path) ?? [];
  if (kind === "faces" && rest === ".css") return { to: "faces", digest };
  if (kind === "picture" && rest === "") return { to: "picture", digest };
  const [, number, dpi] = /^\/(\d{1,5})(?:@(\d{2,3})\.png)?$/.exec(rest) ?? [];
  if (number !== void 0 && kind === "places" && dpi === void 0) {
    return { to: "places", digest, page: Number(number) };
  }
  if (number !== void 0 && kind === "sheet" && resolutions.some((known) => String(known) === dpi)) {
    return { to: "sheet", digest, page: Number(number), dpi: Number(dpi) };
  }
  const asked2 = new URLSearchParams(query);
  if (path === "/excerpt") return excerpt(asked2);
  if (path === "/editable") return editable(asked2);
  const slide = asked2.get("slide") ?? "";
  return path === "/points" && slide !== "" ? { to: "points", slide } : { to: "nowhere" };
}
function editable(asked2) {
  const [file, line, column] = [asked2.get("file") ?? "", Number(asked2.get("line")), Number(asked2.get("column"))];
  const isPosition = Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1;
  return file !== "" && isPosition ? { to: "editable", file, line, column } : { to: "nowhere" };
}
function excerpt(asked2) {
  const [file, from, until] = [asked2.get("file") ?? "", Number(asked2.get("from")), Number(asked2.get("until"))];
  const isRange = Number.isInteger(from) && Number.isInteger(until) && from >= 1 && until >= from;
  if (file === "" || !isRange) return { to: "nowhere" };
  return { to: "excerpt", file, from, until: Math.min(until, from + mostLines - 1) };
}

// scripts/preview/server.ts
var largestBody = 256 * 1024;
var mostConnections = 96;
var mostStreams = 24;
var policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join("; ");
var headers = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin"
};
async function openServer(port, open) {
  const token = randomBytes(32).toString("base64url");
  const desk = open(token);
  let own = 0;
  let streams = 0;
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, headers);
      response.end();
    });
  });
  server.maxConnections = mostConnections;
  server.requestTimeout = 2e4;
  server.headersTimeout = 1e4;
  const serve = async (request, response) => {
    const { method = "", url = "" } = request;
    if (!mayAsk({ method, ...callerOf(request) }, own, token)) return end(response, 403);
    const route = routeOf(method, url);
    if (route.to === "nowhere") return end(response, 404);
    if (route.to === "wrong-method") return end(response, 405);
    if (route.to === "events") {
      if (streams >= mostStreams) return end(response, 503);
      streams += 1;
      stream(response, desk, () => {
        streams -= 1;
      });
      return;
    }
    const body = method === "POST" ? await bodyOf(request) : "";
    if (body === null) return end(response, 413);
    const answer = await desk.answer(route, body);
    if (answer === null) return end(response, 404);
    const { status = 200, type, forever = false } = answer;
    const cache = forever ? "private, max-age=31536000, immutable" : "no-store";
    response.writeHead(status, { ...headers, "Content-Type": type, "Cache-Control": cache });
    response.end(method === "HEAD" ? void 0 : answer.body);
  };
  await new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      const params = { port: port ?? 0, reason: cause.code ?? cause.message };
      reject(new Refusal([diagnose(portTaken, params, null, { cause })], 2));
    });
    server.listen({ host: "127.0.0.1", port: port ?? 0 }, resolve);
  });
  own = server.address().port;
  return {
    address: `http://127.0.0.1:${own}/`,
    token,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    }
  };
}
function callerOf({ headers: said }) {
  const one = (name) => {
    const value = said[name];
    return typeof value === "string" ? value : void 0;
  };
  return {
    host: said.host,
    origin: said.origin,
    site: one("sec-fetch-site"),
    mode: one("sec-fetch-mode"),
    token: one("x-huikan-token")
  };
}
function end(response, status) {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end();
}
async function bodyOf(request) {
  const parts2 = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > largestBody) return null;
    parts2.push(part);
  }
  return Buffer.concat(parts2).toString("utf8");
}
function stream(response, desk, closed) {
  response.writeHead(200, {
    ...headers,
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store"
  });
  response.socket?.setNoDelay(true);
  const stop = desk.stream((text) => response.write(`data: ${text}

`));
  response.on("close", () => {
    stop();
    closed();
  });
}

// scripts/preview/normal-text.ts
function normalText(text) {
  return text.normalize("NFC").replace(/[\s\u200b\u2060\ufeff]+/gu, "");
}

// scripts/preview/block-texts.ts
function topicTexts(topic) {
  const sections = [...allSections({ foreword: null, topics: [topic] })];
  return [...plain(topic.title, topic.titlePlace), ...sections.flatMap(sectionTexts)];
}
function forewordTexts(foreword) {
  return [...allSections({ foreword, topics: [] })].flatMap(sectionTexts);
}
function sectionTexts({ title, flow, place }) {
  return [...set(title, place), ...flow.flatMap(itemTexts)];
}
function itemTexts(item) {
  switch (item.type) {
    case "slide":
    case "summary":
      return [];
    case "chart":
      return [...item.blocks.flatMap(blockTexts), ...set(item.title, item.place)];
    case "side":
      return [...set(item.title, item.place), ...item.blocks.flatMap(blockTexts)];
    case "exhibit":
      return [...set(item.title, item.place), ...blockTexts(item.shown), ...set(item.note, item.place)];
    case "pull":
      return plain(item.label ?? "", item.place);
    default:
      return blockTexts(item);
  }
}
function blockTexts(block) {
  switch (block.type) {
    case "paragraph":
      return set(block.children, block.place);
    case "list":
      return block.items.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    case "quotation":
      return block.blocks.flatMap(blockTexts);
    case "table":
      return [block.head, ...block.rows].flat().flatMap((cell) => set(cell.children, cell.place));
    case "picture":
      return plain(block.caption ?? "", block.place);
  }
}
function plain(text, place) {
  return text === "" ? [] : [{ text: normalText(text), place, facts: [] }];
}
function set(inlines, place) {
  const facts = [];
  let text = "";
  const walk = (all) => {
    for (const inline of all) {
      if ("children" in inline) {
        walk(inline.children);
        continue;
      }
      const start = text.length;
      text += normalText(plainText([inline]));
      if (inline.type === "fact" || inline.type === "ref") facts.push({ id: inline.id, start, end: text.length });
    }
  };
  walk(inlines);
  return text === "" ? [] : [{ text, place, facts }];
}

// scripts/preview/sheet-list.ts
function sheetList(bound, fresh, behind) {
  const sheets = [];
  const standIn = (document, { digest, pages }, labels) => {
    for (let page = 0; page < pages; page += 1) {
      const label = labels[page] ?? "";
      sheets.push({ digest, page, label, document, fresh: true, behind: behind.has(document) });
    }
  };
  if (bound === null) for (const [document, print] of fresh) standIn(document, print, []);
  else {
    const { digest, pagination, documents } = bound;
    for (const [number, { part, page, label }] of pagination.pages.entries()) {
      const document = part === null ? null : documents[part] ?? null;
      const print = document === null ? void 0 : fresh.get(document);
      if (document === null || print === void 0) {
        const isBehind = document !== null && behind.has(document);
        sheets.push({ digest, page: number, label: labelText(label), document, fresh: false, behind: isBehind });
      } else if (page === 0) {
        const own = pagination.pages.filter((one) => one.part === part).map((one) => labelText(one.label));
        standIn(document, print, own);
      }
    }
  }
  return sheets.map((sheet, at) => ({ ...sheet, side: at % 2 === 0 ? "recto" : "verso" }));
}

// scripts/preview/place-lines.ts
var ordinal = /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+[.．、]|[•●▪■—·])/u;
var shortest = 4;
var near = 400;
function placeLines(pages, blocks) {
  const starts = [];
  let whole2 = "";
  for (const { text } of blocks) {
    starts.push(whole2.length);
    whole2 += text;
  }
  let cursor = 0;
  const find = (line) => {
    const text = normalText(line.text);
    for (const part of /* @__PURE__ */ new Set([text, text.replace(ordinal, "")])) {
      const at = indexNear(whole2, part, cursor);
      if (at < 0) continue;
      if (at >= cursor && at - cursor < near * 8) cursor = at + part.length;
      const block = starts.findLastIndex((start) => start <= at);
      return { line, block, at: at - (starts[block] ?? 0), length: part.length };
    }
    return null;
  };
  return pages.map((lines) => {
    const found = lines.flatMap((line) => find(line) ?? []);
    return [...paragraphs(found, blocks), ...found.flatMap((one) => figures(one, blocks[one.block]))];
  });
}
function indexNear(whole2, part, cursor) {
  if (part.length < 2) return -1;
  const after = whole2.indexOf(part, cursor);
  if (part.length < shortest) return after >= 0 && after - cursor < near ? after : -1;
  return after >= 0 ? after : whole2.indexOf(part);
}
function paragraphs(found, blocks) {
  const regions = [];
  for (const { line, block } of found) {
    const { x, y, width, height } = line;
    const last = regions.at(-1);
    if (last !== void 0 && last.block === block && y - last.bottom < height * 2) {
      last.left = Math.min(last.left, x);
      last.top = Math.min(last.top, y);
      last.right = Math.max(last.right, x + width);
      last.bottom = Math.max(last.bottom, y + height);
    } else regions.push({ block, left: x, top: y, right: x + width, bottom: y + height });
  }
  return regions.flatMap(({ block, left, top, right, bottom }) => {
    const from = blocks[block];
    if (from === void 0) return [];
    const { text, place } = from;
    return [{ text, place, fact: null, x: left, y: top, width: right - left, height: bottom - top }];
  });
}
function figures({ line, at, length }, block) {
  if (block === void 0) return [];
  const { x, y, width, height } = line;
  return block.facts.flatMap(({ id, start, end: end2 }) => {
    const [from, to] = [Math.max(start, at), Math.min(end2, at + length)];
    if (from >= to) return [];
    const before = widthOf(block.text.slice(at, from));
    const own = widthOf(block.text.slice(from, to));
    const all = widthOf(block.text.slice(at, at + length));
    const region = { x: x + width * before / all, y, width: width * own / all, height };
    return [{ text: block.text.slice(start, end2), place: block.place, fact: id, ...region }];
  });
}
function widthOf(text) {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 8192 ? 0.55 : 1), 0);
}

// scripts/preview/sheets.ts
var mostBytes = 6e7;
var mostPrints = 12;
var mostPlaced = 500;
function openSheets(raster) {
  const prints = /* @__PURE__ */ new Map();
  const pictures = /* @__PURE__ */ new Map();
  const placed = /* @__PURE__ */ new Map();
  let bytes = 0;
  const store = (key, png) => {
    pictures.set(key, png);
    bytes += png.length;
    for (const [oldest, { length }] of pictures) {
      if (bytes <= mostBytes) break;
      pictures.delete(oldest);
      bytes -= length;
    }
  };
  return {
    add(digest, pdf) {
      const print = prints.get(digest) ?? raster.open(pdf);
      prints.delete(digest);
      prints.set(digest, print);
      return { pages: print.pages, ...print.size(0) };
    },
    picture(digest, page, dpi) {
      const print = prints.get(digest);
      if (print === void 0 || page >= print.pages) return null;
      const key = `${digest}/${page}@${dpi}`;
      const known = pictures.get(key);
      const png = known ?? encodePng(print.picture(page, dpi));
      if (known === void 0) store(key, png);
      return png;
    },
    places(digest, page, { key, blocks, from, pages }) {
      const print = prints.get(digest);
      if (print === void 0 || page < from || page >= from + pages || from + pages > print.pages) return null;
      const known = placed.get(key);
      const all = known ?? placeLines(
        Array.from({ length: pages }, (_, at) => print.lines(from + at)),
        blocks
      );
      if (known === void 0) placed.set(key, all);
      for (const oldest of placed.keys()) {
        if (placed.size <= mostPlaced) break;
        placed.delete(oldest);
      }
      return all[page - from] ?? null;
    },
    keep(digests) {
      const old = [...prints.keys()].filter((digest) => !digests.includes(digest));
      for (const digest of old.slice(0, Math.max(0, old.length - mostPrints))) {
        prints.get(digest)?.close();
        prints.delete(digest);
      }
    },
    close() {
      for (const print of prints.values()) print.close();
      prints.clear();
    }
  };
}

// scripts/preview/book-desk.ts
function openBookDesk(raster, graph, fonts, talk) {
  const sheets = openSheets(raster);
  let taken = null;
  let bound = null;
  let places2 = /* @__PURE__ */ new Map();
  let shown = /* @__PURE__ */ new Map();
  let fresh = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  let size = { width: 595, height: 842 };
  const onShow = () => [
    ...bound === null ? [] : [bound.digest],
    ...[...fresh.values()].map(({ digest }) => digest)
  ];
  const letGo = () => {
    sheets.keep(onShow());
    if (documents.size > 40) {
      for (const digest of documents.keys()) if (!onShow().includes(digest)) documents.delete(digest);
    }
  };
  return {
    async take(examined, pictures, { browser, signal }) {
      const { report, decks } = examined;
      const edition = wholeEdition("booklet", report);
      const own = fonts.within(report.sources.values());
      const info = documentInfo(report, report.settings.title);
      const materials = await materialsOf(examined, pictures, info, false, own, browser, graph, signal);
      const { context } = materials.book;
      const known = labelsOf(places2);
      const texts = new Map(textDocuments(edition, { context, decks }).map((one) => [one.name, one]));
      const all = firstDocuments([edition], materials.book).map((document) => {
        const digest = digestOf(document.html());
        const text = texts.get(document.name);
        const html = text === void 0 || known.size === 0 ? document.html : () => text.html(known);
        return [document.name, { name: document.name, html, digest }];
      });
      taken = {
        documents: new Map(all),
        texts: textsOf(examined),
        judge: (name, measured) => overflowDiagnostics(report, name, measured),
        fonts: own
      };
      return all.flatMap(([name, { digest }]) => shown.get(name) === digest ? [] : [name]);
    },
    async printFresh(name, { browser, signal }) {
      const content = taken;
      const document = content?.documents.get(name);
      if (content === null || document === void 0) return;
      const shop = printing(openPress(browser, talk, signal), graph, content.fonts, content.judge);
      const { key, pdf } = await shop.document(document, "next");
      if (taken !== content) return;
      const { pages, width, height } = sheets.add(key, pdf);
      size = { width, height };
      documents.set(key, [textsFrom(content, name, 0, pages)]);
      fresh = new Map([...fresh, [name, { digest: key, pages }]]);
      shown = new Map([...shown, [name, document.digest]]);
      letGo();
    },
    bind({ edition, book, layout }, { report, decks }) {
      const digest = digestOf(book.pdf);
      const { width, height } = sheets.add(digest, book.pdf);
      size = { width, height };
      const hasDocuments = layout.pagination.parts.length > planBook(edition, report, decks, false).length;
      const plan = planBook(edition, report, decks, hasDocuments).map(({ document }) => document);
      documents.set(
        digest,
        layout.pagination.parts.map(({ first, pages }, at) => textsFrom(taken, plan[at] ?? "", first, pages))
      );
      bound = { digest, pagination: layout.pagination, documents: plan };
      places2 = layout.places;
      fresh = /* @__PURE__ */ new Map();
      shown = new Map([...taken?.documents ?? []].map(([name, one]) => [name, one.digest]));
      letGo();
    },
    view() {
      const behind = new Set(
        [...taken?.documents ?? []].flatMap(([name, { digest }]) => shown.get(name) === digest ? [] : [name])
      );
      return { ...size, sheets: sheetList(bound, fresh, behind) };
    },
    picture: (digest, page, dpi) => sheets.picture(digest, page, dpi),
    places(digest, page) {
      const known = documents.get(digest);
      if (known === void 0) return null;
      const part = known.find(({ from, pages }) => page >= from && page < from + pages);
      return part === void 0 ? [] : sheets.places(digest, page, part);
    },
    close: () => sheets.close()
  };
}
function textsFrom(taken, name, from, pages) {
  const blocks = taken?.texts.get(name) ?? [];
  const lines = blocks.map(({ place }) => place.line).join();
  return { key: `${name} ${taken?.documents.get(name)?.digest ?? ""} ${lines}`, blocks, from, pages };
}
function textsOf({ report, decks }) {
  const edition = wholeEdition("booklet", report);
  const chapters = report.topics.flatMap((topic, at) => {
    const deck = decks[at];
    return deck === void 0 ? [] : [[documentName.chapter(edition, deck), topicTexts(topic)]];
  });
  const foreword = report.foreword === null ? [] : [[documentName.foreword(edition), forewordTexts(report.foreword)]];
  return new Map([...foreword, ...chapters]);
}

// scripts/preview/channels.ts
function openBoard() {
  const values = /* @__PURE__ */ new Map();
  const listeners = /* @__PURE__ */ new Set();
  const tell = (change) => {
    if (listeners.size === 0) return;
    const text = JSON.stringify(change);
    for (const send of listeners) send(text);
  };
  return {
    put(name, value) {
      const text = JSON.stringify(value);
      const before = values.get(name);
      if (before?.text === text) return;
      values.set(name, { text, value });
      const change = before !== void 0 && isDeck(before.value) && isDeck(value) ? patch(before.value, value) : value;
      tell({ [name]: change });
    },
    drop(name) {
      if (values.delete(name)) tell({ [name]: null });
    },
    names: () => [...values.keys()],
    stream(send) {
      send(`{${[...values].map(([name, { text }]) => `${JSON.stringify(name)}:${text}`).join(",")}}`);
      listeners.add(send);
      return () => listeners.delete(send);
    }
  };
}
function patch(before, now) {
  const known = new Set(before.slides.map(({ digest }) => digest));
  const slides = now.slides.map(
    ({ html, ...slide }) => html === void 0 || known.has(slide.digest) ? slide : { ...slide, html }
  );
  return { ...now, slides };
}
function isDeck(value) {
  return typeof value === "object" && value !== null && "slides" in value && "height" in value;
}

// scripts/preview/slide-targets.ts
function slideTargets(slide, ledger) {
  const text = (...inlines) => {
    const all = inlines.flat();
    return target(all.map((one) => plainText([one])).join(""), spanOf(all) ?? slide.place, null);
  };
  const figure = ({ fact, before, digits, after, label }) => [
    ...target(before + digits + after, ledger.get(fact)?.place ?? slide.place, fact),
    ...text(label)
  ];
  const chart = (ids) => ids.flatMap((id) => {
    const fact = ledger.get(id);
    return fact === void 0 ? [] : target(fact.text, fact.place, id);
  });
  const title = text(slide.title);
  switch (slide.layout) {
    case "points":
    case "steps":
    case "timeline":
      return [...title, ...slide.items.flatMap(({ label, text: said }) => text(label, said))];
    case "agenda":
      return [...title, ...slide.items.flatMap((item) => text(item))];
    case "figure":
      return [...title, ...figure(slide.figure), ...text(slide.explanation)];
    case "figures":
    case "ranking":
      return [...title, ...slide.items.flatMap(figure), ...text(slide.explanation)];
    case "compare":
      return [...title, ...figure(slide.before), ...figure(slide.after), ...text(slide.explanation)];
    case "table":
      return [
        ...title,
        ...slide.head.flatMap((cell) => text(cell)),
        ...slide.rows.flat().flatMap((cell) => text(cell))
      ];
    case "quote":
      return [...title, ...slide.quotation.flatMap((line) => text(line)), ...text(slide.attribution)];
    case "share":
      return [
        ...title,
        ...slide.whole === null ? [] : figure(slide.whole),
        ...chart(slide.facts),
        ...text(slide.explanation)
      ];
    case "chart":
      return [...title, ...chart(slide.facts), ...text(slide.explanation)];
    case "picture":
      return [...title, ...target(slide.picture.caption ?? "", slide.picture.place, null)];
    default:
      return title;
  }
}
function target(text, place, fact) {
  const normal = normalText(text);
  return normal === "" ? [] : [{ text: normal, place, fact }];
}
function spanOf(inlines) {
  const [first, last] = [inlines[0]?.place, inlines.at(-1)?.place];
  if (first === void 0 || last === void 0 || first.file !== last.file) return first ?? null;
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}

// scripts/preview/deck-desk.ts
function openDeckDesk(fonts) {
  const packed = /* @__PURE__ */ new Map();
  const rendered = /* @__PURE__ */ new Map();
  const lined = /* @__PURE__ */ new Map();
  const fits = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const faceFiles = /* @__PURE__ */ new Map();
  let faceKey = "";
  let css = "";
  const render = async (deck, { templates, tokens }, pictures) => {
    const markdown = deckMarkdown(deck, templates, tokens);
    const charts = await deckCharts(deck, tokens);
    const addresses = new Map([...pictures].map(([file, { bytes }]) => [file, `/picture/${digestOf(bytes)}`]));
    const from = digestData([markdown, [...charts], [...addresses]]);
    const known = rendered.get(deck.name);
    if (known?.from === from) return known;
    for (const picture of pictures.values()) files.set(digestOf(picture.bytes), picture);
    const slides = await renderSlides(deck, markdown, addresses, charts, packed);
    css = slides.css;
    const now = { from, sections: slides.sections };
    rendered.set(deck.name, now);
    return now;
  };
  return {
    async view(deck, examined, pictures) {
      const { sections } = await render(deck, examined, pictures);
      const slides = deck.slides.map((slide, at) => {
        const plain3 = sections[at] ?? "";
        const html = lined.get(plain3) ?? plain3;
        const { id, title, place } = slide;
        const targets = slideTargets(slide, examined.ledger);
        return { id, title: plainText(title), digest: digestOf(html), html, place, targets };
      });
      return { name: deck.name, title: deck.title, height: slideHeight(deck.ratio), slides };
    },
    async setLines(deck, examined, pictures, browser, signal) {
      const { from, sections } = await render(deck, examined, pictures);
      const known = fits.get(deck.name);
      if (known?.from === from) return known.diagnostics;
      const { templates, tokens } = examined;
      const material = {
        templates,
        tokens,
        packed,
        fonts: fonts.within(examined.report.sources.values()),
        pictures
      };
      const job = deckJob(deck, await renderDeck(deck, material), material.fonts, measureDeck);
      let written2 = null;
      const typeset = job.typeset && {
        ...job.typeset,
        written: (value) => {
          written2 = value;
        }
      };
      const { measured } = await browser.measure(typeset === void 0 ? job : { ...job, typeset }, signal);
      const set2 = written2 === null ? /* @__PURE__ */ new Map() : linedSlides(written2);
      for (const [at, plain3] of sections.entries()) {
        const html = set2.get(deck.slides[at]?.id ?? "");
        if (html !== void 0 && !plain3.includes("/picture/")) lined.set(plain3, html);
      }
      const diagnostics = deckFitDiagnostics(deck, measured);
      fits.set(deck.name, { from, diagnostics });
      return diagnostics;
    },
    css: () => css,
    async faces({ report, tokens }) {
      const ids = [...new Set(Object.values(tokens.faces).map(({ face }) => face))].sort();
      const characters = [...usualCharacters(report.sources.values())].sort().join("");
      const key = digestData([ids, characters]);
      if (faceFiles.has(key)) return key;
      const library = fonts.within(report.sources.values());
      const subsets = ids.map(async (face) => ({
        face,
        format: "woff",
        bytes: await library.subset(face, characters, "woff")
      }));
      const text = faceCss(await Promise.all(subsets));
      for (const old of faceFiles.keys()) if (old !== faceKey) faceFiles.delete(old);
      faceKey = key;
      faceFiles.set(key, text);
      return key;
    },
    faceFile: (digest) => faceFiles.get(digest) ?? null,
    pictureFile: (digest) => files.get(digest) ?? null
  };
}

// scripts/editing/edit.ts
import { join as join2 } from "node:path";

// scripts/editing/change.ts
function trimmed({ start, end: end2, text }, source) {
  let [from, to, first, last] = [start, end2, 0, text.length];
  while (from < to && first < last && source[from] === text[first]) {
    from += 1;
    first += 1;
  }
  while (to > from && last > first && source[to - 1] === text[last - 1]) {
    to -= 1;
    last -= 1;
  }
  return from === to && first === last ? null : { start: from, end: to, text: text.slice(first, last) };
}
function changed(source, changes) {
  let out = source;
  for (const { start, end: end2, text } of changes.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    out = out.slice(0, start) + text + out.slice(end2);
  }
  return out;
}
function changedOnDisk(raw, changes) {
  const offsets = [];
  for (let at = raw.startsWith("\uFEFF") ? 1 : 0; at <= raw.length; at += 1) {
    offsets.push(at);
    if (raw[at] === "\r" && raw[at + 1] === "\n") at += 1;
  }
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? "\n";
  const own = changes.map(({ start, end: end2, text }) => ({
    start: offsets[start] ?? raw.length,
    end: offsets[end2] ?? raw.length,
    text: text.replaceAll("\n", lineEnd)
  }));
  return changed(raw, own);
}
function asEdits(file, source, changes) {
  return changes.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ start, end: end2, text }) => ({ place: placeBetween(file, source, start, end2), text }));
}

// scripts/editing/sameness.ts
var places = ["place", "titlePlace", "places"];
function outline({ settings, foreword, topics, stets }, exempt) {
  return told({ settings, foreword, topics, stets }, exempt);
}
function told(part, { parts: parts2, figures: figures2, slides }) {
  return JSON.stringify(part, (key, value) => {
    if (places.includes(key)) return void 0;
    if (parts2.has(value)) return "\xB7";
    if (value instanceof Map) return [...value];
    if (typeof value !== "object" || value === null || !("type" in value)) {
      return slides && Array.isArray(value) ? value.filter((item) => !isSlide(item)) : value;
    }
    const repeats = value.type === "fact" || value.type === "ref";
    return repeats && "id" in value && typeof value.id === "string" && figures2.has(value.id) ? { ...value, text: "\xB7" } : value;
  });
}
var isSlide = (item) => typeof item === "object" && item !== null && "type" in item && item.type === "slide";
function fixtures(leaves) {
  return leaves.filter(({ inline }) => inline.type !== "text").map(({ inline }) => fixture(inline));
}
function fixture(inline) {
  switch (inline.type) {
    case "fact":
      return `fact ${inline.id} ${JSON.stringify(inline.attributes)}`;
    case "ref":
      return `ref ${inline.id}`;
    case "see":
      return `see ${inline.ids.join(" ")}`;
    case "code":
      return `code ${inline.value}`;
    default:
      return inline.type;
  }
}
function markup(inlines) {
  return inlines.flatMap((inline) => {
    if (!("children" in inline)) return [];
    const bare = inline.type === "link" && /^(?:https?:|mailto:)/.test(inline.url);
    return [...bare ? [] : [inline.type], ...markup(inline.children)];
  });
}

// scripts/editing/leaves.ts
function offsetsOf(source) {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return (line, column) => (starts[line - 1] ?? source.length) + column - 1;
}
function leavesOf(inlines, report, file) {
  const source = report.sources.get(file) ?? "";
  const lines = sourceLines(/* @__PURE__ */ new Map([[file, source]]));
  const offset = offsetsOf(source);
  const span = ({ line, column, endLine, endColumn }) => ({
    from: offset(line, column),
    to: offset(endLine, endColumn)
  });
  const stets = report.stets.filter(({ place }) => place.file === file).map(({ place }) => span(place));
  const leaves = [];
  let start = 0;
  const walk = (children, around2) => {
    for (const inline of children) {
      if ("children" in inline) {
        walk(inline.children, [...around2, span(inline.place)]);
        continue;
      }
      const text = plainText([inline]);
      const { from, to } = span(inline.place);
      const within = stets.filter((stet) => stet.from <= from && to <= stet.to);
      const piece = { inline, text };
      const units = alignment(piece, lines).map(
        (unit) => unit === null ? null : [offset(unit[0].line, unit[0].column), offset(unit[1].line, unit[1].column) + 1]
      );
      const all = [...around2, ...within].toSorted((a, b) => a.from - b.from || b.to - a.to);
      leaves.push({ inline, text, start, from, to, units, around: all });
      start += text.length;
    }
  };
  walk(inlines, []);
  return leaves;
}

// scripts/editing/slides.ts
function slideBlock(report, id) {
  const ledger = makeLedger(report);
  for (const topic of report.topics) {
    if (!id.startsWith(`t${topic.number}`) && !hasNamed(topic, id)) continue;
    const made = makeDeck(report, topic, ledger).deck.slides.find((slide) => slide.id === id);
    if (made === void 0) continue;
    const { line } = made.place;
    const block = blocksOf(report, topic).find(({ slide }) => slide.place.line === line);
    if (block !== void 0) return block;
    return diagnose(editingMadeSlide, { id, made: made.section === null ? "ceremonial" : "derived" }, made.place);
  }
  return diagnose(editingNothingThere, { what: id }, null);
}
function hasNamed(topic, id) {
  const within = (section) => id.startsWith(`${section.id}-`) || section.sections.some(within);
  return parts(topic).some(within);
}
var parts = ({ lead, sections, next }) => [
  lead,
  ...sections,
  ...next === null ? [] : [next]
];
function blocksOf(report, topic) {
  const source = report.sources.get(topic.file) ?? "";
  const offset = offsetsOf(source);
  const ends = /* @__PURE__ */ new Map();
  for (const { type, position: position2 } of markdownParser()(source).children) {
    if (type !== "containerDirective" || position2 === void 0) continue;
    ends.set(position2.start.line, offset(position2.end.line, position2.end.column));
  }
  const blocks = [];
  const walk = (section, part) => {
    for (const slide of section.flow) {
      if (slide.type !== "slide") continue;
      const from = offset(slide.place.line, 1);
      blocks.push({ slide, topic, section, part, from, to: ends.get(slide.place.line) ?? from });
    }
    for (const below of section.sections) walk(below, part);
  };
  for (const part of parts(topic)) walk(part, part);
  return blocks;
}

// scripts/editing/move.ts
var nothing = { parts: /* @__PURE__ */ new Set(), figures: /* @__PURE__ */ new Set(), slides: false };
function moveTask(report, intent2) {
  const moved = slideBlock(report, intent2.slide);
  if ("code" in moved) return moved;
  const other = slideBlock(report, intent2.other);
  if ("code" in other) return other;
  const immovable = (fault) => diagnose(editingImmovable, { fault }, moved.slide.place);
  if (moved.topic !== other.topic) return immovable("other-topic");
  const blocks = blocksOf(report, moved.topic);
  const rest = blocks.filter(({ from }) => from !== moved.from);
  const at = rest.findIndex(({ from }) => from === other.from) + (intent2.to === "after" ? 1 : 0);
  const index = blocks.findIndex(({ from }) => from === moved.from);
  const samePart = moved.part === other.part && moved.section === other.section;
  if (at < 0 || moved.from === other.from || at === index && samePart) return immovable("same-place");
  if (!rest.some(({ part }) => part === moved.part) && moved.part !== other.part) return immovable("only-slide");
  const source = report.sources.get(moved.topic.file) ?? "";
  const target2 = intent2.to === "before" ? other.from : endOf(other, source, blocks, report);
  const wanted = [...rest.slice(0, at), moved, ...rest.slice(at)].map(({ slide }) => told(slide, nothing));
  const spoken = (of) => told(
    of.topics.filter(({ file }) => file === moved.topic.file).flatMap(({ lead, sections, next }) => [lead, ...sections, ...next === null ? [] : [next]]).flatMap((section) => allotNotes(section).slides).map(({ slide, notes }) => told({ title: slide.title, notes }, nothing)).toSorted(),
    nothing
  );
  const words = report.sources.get(moved.topic.file)?.slice(moved.from, moved.to).split("\n", 2)[1] ?? "";
  const name = words.replace(/^#\s*/, "");
  return {
    file: moved.topic.file,
    ways: () => [moving(moved, target2, source)],
    isAsked: (after) => {
      const topic = after.topics.find(({ file }) => file === moved.topic.file);
      const now = topic === void 0 ? [] : blocksOf(after, topic).map(({ slide }) => told(slide, nothing));
      const without = { ...nothing, slides: true };
      return now.join("\n") === wanted.join("\n") && outline(after, without) === outline(report, without);
    },
    slidesHold: true,
    says: { zh: `\u79FB\u52A8\u5E7B\u706F\u7247\u201C${name}\u201D`, en: `Move the slide \u201C${name}\u201D` },
    notices: (after) => spoken(after) === spoken(report) ? [] : [diagnose(editingNotesChange, {}, moved.slide.place)]
  };
}
function endOf(other, source, blocks, report) {
  const next = blocks.find(({ from }) => from > other.from)?.from ?? source.length;
  const heading = headings(report, other).find((offset) => offset > other.from) ?? source.length;
  return Math.min(next, heading);
}
function headings(report, { topic }) {
  const source = report.sources.get(topic.file) ?? "";
  const lines = source.split("\n");
  const starts = [];
  const walk = (section) => {
    if (section.title.length > 0) {
      starts.push(lines.slice(0, section.place.line - 1).reduce((sum, line) => sum + line.length + 1, 0));
    }
    for (const below of section.sections) walk(below);
  };
  for (const section of [topic.lead, ...topic.sections, ...topic.next === null ? [] : [topic.next]]) walk(section);
  return starts.toSorted((a, b) => a - b);
}
function moving({ from, to }, target2, source) {
  const block = source.slice(from, to);
  const after = /^\n*/.exec(source.slice(to))?.[0].length ?? 0;
  const atEnd = to + after >= source.length;
  const before = /\n*$/.exec(source.slice(0, from))?.[0].length ?? 0;
  const out = { start: atEnd ? from - before : from, end: atEnd ? to : to + after, text: "" };
  const lineEnds = /\n*$/.exec(source.slice(0, target2))?.[0].length ?? 0;
  const last = target2 >= source.length;
  const put = last ? target2 - Math.min(lineEnds, 1) : target2;
  const gap = "\n".repeat(Math.max(0, 2 - (last ? Math.max(0, lineEnds - 1) : lineEnds)));
  return [out, { start: put, end: put, text: last ? `${gap}${block}` : `${gap}${block}

` }];
}

// scripts/editing/difference.ts
var mostPairs = 4e6;
function differences(old, now, weight) {
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first += 1;
  let [oldEnd, newEnd] = [old.length, now.length];
  while (oldEnd > first && newEnd > first && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const [height, width] = [oldEnd - first, newEnd - first];
  if (height === 0 && width === 0) return [];
  if (height === 0 || width === 0 || height * width > mostPairs) {
    return [{ start: first, end: oldEnd, newStart: first, newEnd }];
  }
  const best = table(old.slice(first, oldEnd), now.slice(first, newEnd), weight);
  const at = (row2, column2) => best[row2 * (width + 1) + column2] ?? 0;
  const hunks = [];
  let [row, column, rowStart, columnStart] = [0, 0, 0, 0];
  const close = () => {
    if (row > rowStart || column > columnStart) {
      hunks.push({ start: first + rowStart, end: first + row, newStart: first + columnStart, newEnd: first + column });
    }
  };
  while (row < height && column < width) {
    const token = old[first + row] ?? "";
    if (token === now[first + column] && at(row, column) === at(row + 1, column + 1) + weight(token)) {
      close();
      row += 1;
      column += 1;
      [rowStart, columnStart] = [row, column];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [height, width];
  close();
  return hunks;
}
function table(old, now, weight) {
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const skipped = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0);
      const token = old[row] ?? "";
      const kept = token === now[column] ? (best[(row + 1) * width + column + 1] ?? 0) + weight(token) : 0;
      best[row * width + column] = Math.max(skipped, kept);
    }
  }
  return best;
}

// scripts/editing/rewording.ts
var figureWeight = 1e3;
function reword(leaves, wanted, statedAt) {
  const wholes = new Set(leaves.filter(({ inline, text }) => inline.type !== "text" && text !== "").map(textOf));
  const cut = cutter(wholes);
  const old = leaves.flatMap((leaf) => {
    if (leaf.inline.type !== "text")
      return leaf.text === "" ? [] : [{ text: leaf.text, start: leaf.start, whole: leaf }];
    let start = leaf.start;
    return cut(leaf.text).map((text) => {
      start += text.length;
      return { text, start: start - text.length, whole: null };
    });
  });
  const now = cut(wanted);
  const weight = (token) => wholes.has(token) ? figureWeight : 1;
  const hunks = withDigits(differences(old.map(textOf), now, weight), old, now);
  const gone = Array.from({ length: leaves.reduce((sum, { text }) => sum + text.length, 0) }, () => false);
  const coming = [];
  const figures2 = /* @__PURE__ */ new Map();
  for (const hunk of hunks) {
    const tokens = old.slice(hunk.start, hunk.end);
    const text = now.slice(hunk.newStart, hunk.newEnd).join("");
    const [only] = tokens;
    if (tokens.length === 1 && only?.whole?.inline.type === "fact" && text !== "") {
      figures2.set(only.whole, text);
      continue;
    }
    for (const { whole: whole2 } of tokens) {
      const problem = whole2 === null ? null : refused(whole2, text, statedAt);
      if (problem !== null) return problem;
    }
    const at = old[hunk.start]?.start ?? gone.length;
    for (const token of tokens) gone.fill(true, token.start, token.start + token.text.length);
    if (text !== "") coming.push({ at, text });
  }
  return { gone, coming, figures: figures2 };
}
var textOf = ({ text }) => text;
function cutter(wholes) {
  const longestFirst = [...wholes].toSorted((a, b) => b.length - a.length);
  const pattern = [...longestFirst.map((whole2) => whole2.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")), "."].join("|");
  return (text) => text.match(new RegExp(pattern, "gsu")) ?? [];
}
var digit = /^[\d０-９]$/;
var inNumber = /^[\d０-９.．]$/;
var magnitude = /^[万亿]$/;
function withDigits(hunks, old, now) {
  const out = [];
  const add = (hunk) => {
    const last = out.at(-1);
    if (hunk.start === hunk.end && hunk.newStart === hunk.newEnd) return;
    if (last === void 0 || hunk.start >= last.end) out.push(hunk);
    else out[out.length - 1] = { ...last, end: hunk.end, newEnd: hunk.newEnd };
  };
  for (const { start, end: end2, newStart, newEnd } of hunks) {
    const [before, after] = [old[start - 1], old[end2]];
    let [first, last] = [newStart, newEnd];
    if (isFigure(before) && /[\d０-９]$/.test(before.text)) {
      const goesOn = inNumber.test(now[first] ?? "") && (digit.test(now[first] ?? "") || digit.test(now[first + 1] ?? ""));
      while (first < newEnd && (goesOn ? inNumber : magnitude).test(now[first] ?? "")) first += 1;
      if (first > newStart) add({ start: start - 1, end: start, newStart: newStart - 1, newEnd: first });
    }
    if (isFigure(after) && /^[\d０-９]/.test(after.text)) {
      while (last > first && inNumber.test(now[last - 1] ?? "")) last -= 1;
    }
    add({ start, end: end2, newStart: first, newEnd: last });
    if (last < newEnd) add({ start: end2, end: end2 + 1, newStart: last, newEnd: newEnd + 1 });
  }
  return out;
}
function isFigure(token) {
  return token?.whole?.inline.type === "fact" || token?.whole?.inline.type === "ref";
}
var numeral = /[\d０-９〇一二两三四五六七八九十百千万亿%％]/u;
function refused({ inline, text }, instead, statedAt) {
  if (inline.type === "fact") {
    return diagnose(
      editingStatement,
      { id: inline.id, text, fault: instead === "" ? "deleted" : "mixed" },
      inline.place
    );
  }
  if (inline.type === "ref") {
    if (!numeral.test(instead)) return null;
    const place = statedAt(inline.id);
    const related = place === null ? [] : [place];
    return diagnose(editingReference, { id: inline.id, text }, inline.place, { related });
  }
  return instead === "" ? null : diagnose(editingFixedPart, { text }, inline.place);
}

// scripts/editing/targets.ts
import { createHash } from "node:crypto";
function digestOf2(report, file) {
  return createHash("sha256").update(report.sources.get(file) ?? "").digest("hex");
}
function targetAt(report, { file, line, column }) {
  const topic = report.topics.find(({ titlePlace }) => titlePlace.file === file && titlePlace.line === line);
  if (topic !== void 0) return { kind: "title", file, topic };
  let best = null;
  for (const [index2, passage2] of [...passages(report)].entries()) {
    const place = wholeOf(passage2.inlines);
    if (place === null || place.file !== file || line < place.line || line > place.endLine) continue;
    const far = line === place.line && column < place.column ? place.column - column : line === place.endLine && column > place.endColumn ? column - place.endColumn : 0;
    if (best === null || far < best.far) best = { passage: passage2, index: index2, far };
  }
  if (best === null) return null;
  const { passage, index } = best;
  return { kind: "passage", file, index, passage, leaves: leavesOf(passage.inlines, report, file) };
}
function statementOf(report, id) {
  for (const { inlines } of passages(report)) {
    const found = statementIn(inlines, id);
    if (found !== null) return found;
  }
  return null;
}
function editableAt(report, at) {
  const target2 = targetAt(report, at);
  if (target2 === null) return null;
  const digest = digestOf2(report, at.file);
  if (target2.kind === "title") return { role: "title", text: target2.topic.title, pieces: [], at, digest };
  const place = wholeOf(target2.passage.inlines);
  return {
    role: target2.passage.role,
    text: target2.leaves.map(({ text }) => text).join(""),
    pieces: target2.leaves.flatMap(({ inline, text, start }) => {
      if (inline.type === "text" || inline.type === "see") return [];
      const id = inline.type === "fact" || inline.type === "ref" ? inline.id : null;
      const statedAt = id === null ? null : statementOf(report, id);
      return [{ kind: inline.type, start, end: start + text.length, id, statedAt }];
    }),
    at: place === null ? at : { file: at.file, line: place.line, column: place.column },
    digest
  };
}
function wholeOf(inlines) {
  const [first, last] = [inlines[0], inlines.at(-1)];
  if (first === void 0 || last === void 0) return null;
  return { ...first.place, endLine: last.place.endLine, endColumn: last.place.endColumn };
}
function statementIn(inlines, id) {
  for (const inline of inlines) {
    if (inline.type === "fact" && inline.id === id) return inline.place;
    const found = "children" in inline ? statementIn(inline.children, id) : null;
    if (found !== null) return found;
  }
  return null;
}

// scripts/editing/title.ts
function titleTask(report, topic, wanted) {
  const { file, titlePlace } = topic;
  const source = report.sources.get(file) ?? "";
  const offset = offsetsOf(source);
  const [start, end2] = [offset(titlePlace.line, titlePlace.column), offset(titlePlace.endLine, titlePlace.endColumn)];
  const titles = ({ topics }) => topics.map((one) => one.file === file ? { ...one, title: "\xB7", shortTitle: "\xB7" } : one);
  const nothing4 = { parts: /* @__PURE__ */ new Set(), figures: /* @__PURE__ */ new Set(), slides: false };
  const rest = (of) => outline({ ...of, topics: titles(of) }, nothing4);
  return {
    file,
    ways: function* () {
      const isPlain = /^[\p{L}“《（]/u.test(wanted) && !/[:#]|\s$/.test(wanted);
      const texts = [...isPlain ? [wanted] : [], `'${wanted.replaceAll("'", "''")}'`, JSON.stringify(wanted)];
      for (const text of texts) {
        const change = trimmed({ start, end: end2, text }, source);
        if (change !== null) yield [change];
      }
    },
    isAsked: (after) => {
      const now = after.topics.find((one) => one.file === file);
      const short = topic.shortTitle === topic.title ? [wanted, topic.shortTitle] : [topic.shortTitle];
      return now?.title === wanted && short.includes(now.shortTitle) && rest(after) === rest(report);
    },
    slidesHold: false,
    says: { zh: `\u6807\u9898\u6539\u4E3A\u201C${wanted}\u201D`, en: `Title changed to \u201C${wanted}\u201D` },
    notices: () => []
  };
}

// scripts/editing/writing.ts
var manners = ["least", "outside", "leaf", "guarded"];
function written(leaves, { gone, coming, figures: figures2 }, source, manner) {
  const isGone = (leaf) => leaf.text !== "" && leaf.text.split("").every((_unit, index) => gone[leaf.start + index] === true);
  const inside = /* @__PURE__ */ new Map();
  const between = [];
  for (const { at, text } of coming) {
    const place = attached(leaves, at, gone[at] === true, manner);
    if ("leaf" in place) {
      const own = inside.get(place.leaf) ?? /* @__PURE__ */ new Map();
      inside.set(place.leaf, own.set(at - place.leaf.start, text));
    } else {
      between.push({ start: place.offset, end: place.offset, text: literal(text, source, place.offset, manner) });
    }
  }
  const dead = emptied(leaves, (leaf) => isGone(leaf) && !inside.has(leaf));
  const changes = [...between, ...dead.map(({ from, to }) => ({ start: from, end: to, text: "" }))];
  for (const leaf of leaves) {
    if (dead.some(({ from, to }) => from <= leaf.from && leaf.to <= to)) continue;
    if (leaf.inline.type !== "text") {
      const figure = figures2.get(leaf);
      if (figure !== void 0) {
        const change = relabelled(leaf, figure);
        if (change === null) return null;
        changes.push(change);
      } else if (isGone(leaf)) changes.push({ start: leaf.from, end: leaf.to, text: "" });
      continue;
    }
    const own = inside.get(leaf) ?? /* @__PURE__ */ new Map();
    const goes = leaf.text.split("").map((_unit, index) => gone[leaf.start + index] === true);
    if (own.size === 0 && !goes.includes(true)) continue;
    const exact = manner === "least" || manner === "outside" ? byUnit(leaf, own, goes, source, manner) : null;
    changes.push(...exact ?? [anew(leaf, own, goes, source, manner)]);
  }
  return changes.map((change) => trimmed(change, source)).filter((change) => change !== null);
}
function relabelled({ units, text }, figure) {
  const [first, last] = [units[0], units[text.length - 1]];
  if (first === void 0 || first === null || last === void 0 || last === null) return null;
  const label = escapeMarkdown(figure, { first: false, heading: false, beforeMarkup: false });
  return { start: first[0], end: last[1], text: label };
}
function literal(text, source, offset, manner) {
  const line = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
  const first = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/.test(line);
  const heading = /^#/.test(line);
  const plain3 = escapeMarkdown(text, { first, heading, beforeMarkup: true });
  return manner === "guarded" ? guarded(text, first) : plain3;
}
function guarded(text, first) {
  const signs = text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/：/g, "&#xFF1A;").replace(/｛/g, "&#xFF5B;");
  return first ? signs.replace(/^[ \t]/, "&#x20;") : signs;
}
function attached(leaves, at, replaces, manner) {
  const filled = leaves.filter(({ text }) => text !== "");
  const before = filled.findLast(({ start }) => start < at) ?? null;
  const after = filled.find(({ start, text }) => start + text.length > at) ?? null;
  const isText = (leaf) => leaf?.inline.type === "text";
  if (isText(before) && before === after) return { leaf: before };
  if (manner !== "outside") {
    if (replaces && isText(after)) return { leaf: after };
    if (isText(before) && isText(after)) {
      return { leaf: before.around.length <= after.around.length ? before : after };
    }
    if (isText(before) && (before.around.length === 0 || after === null)) return { leaf: before };
    if (isText(after) && (after.around.length === 0 || before === null)) return { leaf: after };
  }
  if (before !== null) {
    const closing = before.around.find(({ to }) => after === null || to <= after.from);
    return { offset: closing?.to ?? before.to };
  }
  return { offset: after === null ? 0 : after.around[0]?.from ?? after.from };
}
function emptied(leaves, isEmptied) {
  const all = leaves.flatMap(({ around: around2 }) => around2);
  const dead = all.filter(
    ({ from, to }) => leaves.every((leaf) => leaf.from < from || leaf.to > to || isEmptied(leaf))
  );
  const outermost = dead.filter((one) => !dead.some((other) => holds(other, one) && !holds(one, other)));
  return [...new Map(outermost.map((one) => [one.from, one])).values()];
}
var holds = (outer, inner) => outer.from <= inner.from && inner.to <= outer.to;
function byUnit(leaf, inside, goes, source, manner) {
  const changes = [];
  let grows = false;
  for (let at = 0; at <= leaf.text.length; at += 1) {
    const text = inside.get(at);
    const gone = goes[at] === true;
    const open = grows ? changes.pop() : void 0;
    let next = open;
    if (text !== void 0) {
      const offset = open?.end ?? (gone || at === 0 ? leaf.units[at]?.[0] : leaf.units[at - 1]?.[1]);
      if (offset === void 0) return null;
      const start = open?.start ?? offset;
      next = { start, end: offset, text: literal(text, source, start, manner) };
    }
    if (gone) {
      const unit = leaf.units[at];
      if (unit === void 0 || unit === null) return null;
      next = { start: next?.start ?? unit[0], end: unit[1], text: next?.text ?? "" };
    }
    if (next !== void 0) changes.push(next);
    grows = gone;
  }
  return changes;
}
function anew(leaf, inside, goes, source, manner) {
  let text = "";
  for (let at = 0; at <= leaf.text.length; at += 1) {
    text += inside.get(at) ?? "";
    if (at < leaf.text.length && goes[at] !== true) text += leaf.text[at];
  }
  return { start: leaf.from, end: leaf.to, text: literal(text, source, leaf.from, manner) };
}

// scripts/editing/text.ts
function textTask(report, { at, before, text }) {
  const target2 = targetAt(report, at);
  const place = { ...at, endLine: at.line, endColumn: at.column };
  if (target2 === null) return diagnose(editingNothingThere, { what: `${at.file}:${at.line}:${at.column}` }, place);
  const standing = target2.kind === "title" ? target2.topic.title : plain2(target2.leaves);
  if (standing !== before) return diagnose(editingOtherText, { text: standing }, place);
  const wanted = typed(text, standing, place);
  if (typeof wanted !== "string") return wanted;
  if (target2.kind === "title") return titleTask(report, target2.topic, wanted);
  const made = reword(target2.leaves, wanted, (id) => statementOf(report, id));
  return "code" in made ? made : passageTask(report, target2, made);
}
function figureTask(report, { id, text }) {
  const place = statementOf(report, id);
  if (place === null) return diagnose(editingNothingThere, { what: id }, null);
  const target2 = targetAt(report, place);
  const leaf = target2?.kind === "passage" ? target2.leaves.find(({ inline }) => isStatement(inline, id)) : void 0;
  if (target2?.kind !== "passage" || leaf === void 0) return diagnose(editingNothingThere, { what: id }, place);
  const figure = typed(text, leaf.text, place);
  if (typeof figure !== "string") return figure;
  const gone = Array.from({ length: plain2(target2.leaves).length }, () => false);
  return passageTask(report, target2, { gone, coming: [], figures: /* @__PURE__ */ new Map([[leaf, figure]]) });
}
var plain2 = (leaves) => leaves.map(({ text }) => text).join("");
var isStatement = (inline, id) => inline.type === "fact" && inline.id === id;
function typed(text, before, place) {
  const out = text === before ? text : text.replace(/^[\s\u3000]+|[ \t\r\n]+$/gu, "");
  const unwritable = (fault) => diagnose(editingUnwritable, { fault }, place);
  if (out === "") return unwritable("empty");
  if (/[\r\n\u2028\u2029]/u.test(out)) return unwritable("line-break");
  if (new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ufeff\\ufffd]|\\p{Cs}", "u").test(out)) return unwritable("control");
  return out === before ? unwritable("same") : out;
}
function passageTask(report, { file, index, leaves, passage }, rewording) {
  const source = report.sources.get(file) ?? "";
  const figures2 = /* @__PURE__ */ new Map();
  const notices = [];
  for (const leaf of leaves) {
    const { inline } = leaf;
    const text = rewording.figures.get(leaf);
    if (inline.type !== "fact" || text === void 0) continue;
    figures2.set(inline.id, text);
    const [old2, now] = [parseQuantity(inline.text), parseQuantity(text)];
    if (old2 !== null && now === null && inline.attributes.kind === "quantity") {
      return diagnose(editingUnreadableFigure, { id: inline.id, before: inline.text, text }, inline.place);
    }
    if (old2 !== null && now !== null && old2.unit !== now.unit) {
      notices.push(diagnose(editingUnitChanged, { id: inline.id, before: old2.unit, after: now.unit }, inline.place));
    }
  }
  const kept = fixtures(leaves.filter((leaf) => leaf.text === "" || rewording.gone[leaf.start] !== true));
  const before = passage.inlines;
  const ids = new Set(figures2.keys());
  const outlined = outline(report, { parts: /* @__PURE__ */ new Set([before]), figures: ids, slides: false });
  const old = plain2(leaves);
  const wanted = reworded(leaves, rewording, figures2);
  const count = [...passages(report)].length;
  return {
    file,
    ways: function* () {
      for (const manner of manners) {
        const changes = written(leaves, rewording, source, manner);
        if (changes !== null) yield changes;
      }
    },
    isAsked: (after) => {
      const now = [...passages(after)];
      const inlines = now[index]?.inlines;
      if (inlines === void 0 || now.length !== count) return false;
      const read2 = leavesOf(inlines, after, file);
      return plain2(read2) === wanted && fixtures(read2).join("\n") === kept.join("\n") && isSubsequence(markup(inlines), markup(before)) && read2.every(({ inline }) => inline.type !== "fact" || (figures2.get(inline.id) ?? inline.text) === inline.text) && outline(after, { parts: /* @__PURE__ */ new Set([inlines]), figures: ids, slides: false }) === outlined;
    },
    slidesHold: false,
    says: figures2.size > 0 ? {
      zh: `\u6570\u636E\u6539\u4E3A\u201C${[...figures2.values()].join("\u3001")}\u201D`,
      en: `Figure changed to \u201C${[...figures2.values()].join("\u201D, \u201C")}\u201D`
    } : { zh: `\u201C${clipped(old)}\u201D\u6539\u4E3A\u201C${clipped(wanted)}\u201D`, en: `\u201C${clipped(old)}\u201D changed to \u201C${clipped(wanted)}\u201D` },
    notices: () => notices
  };
}
function reworded(leaves, { gone, coming, figures: figures2 }, byId) {
  let text = "";
  let next = 0;
  const comes = (until) => {
    for (let one = coming[next]; one !== void 0 && one.at <= until; one = coming[next]) {
      text += one.text;
      next += 1;
    }
  };
  for (const leaf of leaves) {
    const repeated = leaf.inline.type === "ref" && gone[leaf.start] !== true ? byId.get(leaf.inline.id) : void 0;
    const whole2 = figures2.get(leaf) ?? repeated;
    if (whole2 !== void 0) {
      comes(leaf.start);
      text += whole2;
      continue;
    }
    for (const [index, unit] of leaf.text.split("").entries()) {
      comes(leaf.start + index);
      if (gone[leaf.start + index] !== true) text += unit;
    }
  }
  comes(gone.length);
  return text;
}
function isSubsequence(part, whole2) {
  let at = 0;
  for (const one of whole2) if (one === part[at]) at += 1;
  return at === part.length;
}
var clipped = (text) => text.length > 30 ? `${text.slice(0, 29)}\u2026` : text;

// scripts/editing/points.ts
var nothing2 = { parts: /* @__PURE__ */ new Set(), figures: /* @__PURE__ */ new Set(), slides: false };
function pointsOf(blocks) {
  const lists = blocks.filter((block) => block.type === "list");
  return lists.length === 1 ? lists[0] ?? null : null;
}
var pointText = (item) => plainText(lineOf(item));
function lineOf({ blocks }) {
  const [first] = blocks;
  return first?.type === "paragraph" ? first.children : [];
}
function pointsTask(report, intent2) {
  const block = slideBlock(report, intent2.slide);
  if ("code" in block) return block;
  const { slide, topic } = block;
  const list = pointsOf(slide.blocks);
  if (list === null) return diagnose(editingPoints, { fault: "no-list" }, slide.place);
  const wanted = wantedPoints(report, list, intent2.points, slide.place);
  if ("code" in wanted) return wanted;
  const source = report.sources.get(topic.file) ?? "";
  const inOrder = wanted.length === list.items.length && wanted.every(({ old }, at) => old === list.items[at]);
  if (inOrder && wanted.every(({ old, text }) => old !== null && pointText(old) === text)) {
    return diagnose(editingUnwritable, { fault: "same" }, list.place);
  }
  const rewordings = /* @__PURE__ */ new Map();
  for (const { old, text } of wanted) {
    if (old === null || pointText(old) === text) continue;
    const leaves = leavesOf(lineOf(old), report, topic.file);
    const made = reword(leaves, text, (id) => statementOf(report, id));
    if ("code" in made) return made;
    rewordings.set(
      old,
      manners.map((manner) => [...written(leaves, made, source, manner) ?? []])
    );
  }
  const changesOf = (item, manner) => rewordings.get(item)?.[manner] ?? [];
  const parts2 = /* @__PURE__ */ new Set([list]);
  return {
    file: topic.file,
    ways: function* () {
      for (const [index, manner] of manners.entries()) {
        if (inOrder) yield list.items.flatMap((item) => changesOf(item, index));
        else yield rearranged(list, wanted, source, manner, (item) => changesOf(item, index));
      }
    },
    isAsked: (after) => {
      const now = slideBlock(after, intent2.slide);
      const read2 = "code" in now ? null : pointsOf(now.slide.blocks);
      return read2 !== null && read2.items.map(pointText).join("\n") === wanted.map(({ text }) => text).join("\n") && read2.items.every((item, at) => {
        const { old, point: point2, text } = wanted[at] ?? { old: null, point: null, text: "" };
        if (old !== null && pointText(old) === text) return told(item, nothing2) === told(old, nothing2);
        return point2 === null || refsIn(item).length >= refsOf(point2).length;
      }) && outline(after, { ...nothing2, parts: /* @__PURE__ */ new Set([read2]) }) === outline(report, { ...nothing2, parts: parts2 });
    },
    slidesHold: true,
    says: { zh: `\u4FEE\u6539\u5E7B\u706F\u7247\u201C${plainText(slide.title)}\u201D\u7684\u8981\u70B9`, en: `Change the points of \u201C${plainText(slide.title)}\u201D` },
    notices: () => []
  };
}
var refsOf = ({ text }) => typeof text === "string" ? [] : text.flatMap((part) => typeof part === "string" ? [] : [part.ref]);
var refsIn = (item) => lineOf(item).filter(({ type }) => type === "ref");
function wantedPoints(report, list, points, place) {
  const ledger = makeLedger(report);
  const used = /* @__PURE__ */ new Set();
  const out = [];
  for (const point2 of points) {
    const old = point2.from === null ? null : list.items[point2.from];
    if (old === void 0 || point2.from !== null && used.has(point2.from)) {
      return diagnose(editingPoints, { fault: "unknown-point" }, place);
    }
    if (point2.from !== null) used.add(point2.from);
    let said = point2.label === void 0 || old !== null ? "" : `${point2.label} `;
    for (const part of typeof point2.text === "string" ? [point2.text] : point2.text) {
      const figure = typeof part === "string" ? part : ledger.get(part.ref)?.text;
      if (figure === void 0) return diagnose(editingPoints, { fault: "unknown-figure" }, place);
      said += figure;
    }
    if (old !== null && said === pointText(old)) {
      out.push({ point: point2, old, text: said });
      continue;
    }
    const text = typed(said, null, old?.place ?? list.place);
    if (typeof text !== "string") return text;
    out.push({ point: point2, old, text });
  }
  return out;
}
function rearranged(list, wanted, source, manner, changesOf) {
  const offset = offsetsOf(source);
  const spans = list.items.map((item) => {
    const from = offset(item.place.line, item.place.column);
    const to = offset(item.place.endLine, item.place.endColumn);
    const sign = /^(?:[-*+]|\d+[.)])[ \t]*/.exec(source.slice(from, to))?.[0] ?? "- ";
    return { item, from, to, sign };
  });
  const [first] = spans;
  const indent = first === void 0 ? "" : source.slice(source.lastIndexOf("\n", first.from - 1) + 1, first.from);
  let text = "";
  for (const [at, { old, point: point2 }] of wanted.entries()) {
    const own = spans[at];
    const sign = own?.sign ?? (first?.sign ?? "- ").replace(/^\d+/, String(at + 1));
    const previous = spans[at - 1];
    if (at > 0)
      text += own !== void 0 && previous !== void 0 ? source.slice(previous.to, own.from) : `
${indent}`;
    const span = spans.find(({ item }) => item === old);
    if (span === void 0) text += sign + newPoint(point2, manner);
    else {
      const inside = changesOf(span.item).map(({ start, end: end2, text: put }) => ({
        start: start - span.from,
        end: end2 - span.from,
        text: put
      }));
      text += sign + changed(source.slice(span.from, span.to), inside).slice(span.sign.length);
    }
  }
  const change = trimmed({ start: first?.from ?? 0, end: spans.at(-1)?.to ?? 0, text }, source);
  return change === null ? [] : [change];
}
function newPoint({ text, label }, manner) {
  const parts2 = typeof text === "string" ? [text] : text;
  const say = (words, first) => manner === "guarded" ? words.replace(/[!-/:-@[-`{-~]/g, "\\$&") : escapeMarkdown(words, { first, heading: false, beforeMarkup: true });
  const lead = label === void 0 ? "" : `**${say(label, false)}** `;
  return lead + parts2.map((part, at) => typeof part === "string" ? say(part, at === 0 && label === void 0) : `:ref[${part.ref}]`).join("").trim();
}

// scripts/editing/proposal.ts
import { join } from "node:path";
var refusal = (problem) => ({ ok: false, problem });
async function reread({ files, folder }, file, text) {
  return await readReport(overlaid(files, /* @__PURE__ */ new Map([[join(folder, file), text]])), folder);
}
function deckErrors(report, file) {
  const ledger = makeLedger(report);
  return report.topics.filter((topic) => topic.file === file).flatMap((topic) => makeDeck(report, topic, ledger).diagnostics).filter(({ severity }) => severity === "error");
}

// scripts/editing/edit.ts
async function proposeEdit(desk, report, intent2, seen) {
  const task = taskOf(report, intent2);
  if ("code" in task) return refusal(task);
  const { file } = task;
  const source = report.sources.get(file) ?? "";
  const changedMeanwhile = refusal(diagnose(editingFileChanged, { path: file }, null));
  if (seen !== null && seen !== digestOf2(report, file)) return changedMeanwhile;
  let raw;
  try {
    raw = await desk.files.readText(join2(desk.folder, file));
  } catch {
    return changedMeanwhile;
  }
  const decoded = decode(new TextEncoder().encode(raw));
  if (!("text" in decoded) || decoded.text !== source) return changedMeanwhile;
  const tried = /* @__PURE__ */ new Set();
  let reason = null;
  for (const changes of task.ways()) {
    const text = changed(source, changes);
    if (text === source || tried.has(text)) continue;
    tried.add(text);
    const read2 = await reread(desk, file, text);
    if (read2.report === null) {
      reason ??= read2.diagnostics.find(({ severity }) => severity === "error") ?? null;
      continue;
    }
    if (!task.isAsked(read2.report)) continue;
    const faults = newDeckErrors(report, read2.report, file);
    const [fault] = faults;
    if (fault !== void 0 && task.slidesHold) {
      reason ??= fault;
      continue;
    }
    const after = changedOnDisk(raw, changes);
    return {
      ok: true,
      file,
      before: raw,
      after,
      edits: asEdits(file, source, changes),
      says: task.says,
      notices: [...task.notices(read2.report), ...faults],
      report: read2.report
    };
  }
  if (tried.size === 0) return refusal(diagnose(editingUnwritable, { fault: "same" }, null));
  const because = reason === null ? null : { zh: reason.wording.zh.message, en: reason.wording.en.message };
  const related = reason?.place ?? null;
  return refusal(
    diagnose(editingNotSafe, { because }, null, { related: related === null ? [] : [related], cause: reason })
  );
}
function newDeckErrors(before, after, file) {
  const faults = deckErrors(after, file);
  if (faults.length === 0) return [];
  const known = new Set(deckErrors(before, file).map(({ wording }) => wording.zh.message));
  return faults.filter(({ wording }) => !known.has(wording.zh.message));
}
function taskOf(report, intent2) {
  switch (intent2.kind) {
    case "figure":
      return figureTask(report, intent2);
    case "text":
      return textTask(report, intent2);
    case "points":
      return pointsTask(report, intent2);
    case "move-slide":
      return moveTask(report, intent2);
  }
}

// scripts/editing/intent.ts
var position = external_exports.strictObject({
  /** Relative to the report's folder. */
  file: external_exports.string().min(1),
  /** From 1, as in places of the report. */
  line: external_exports.number().int().min(1),
  column: external_exports.number().int().min(1)
});
var point = external_exports.strictObject({
  /** Which of the old points it is, from 0; null for a new one. */
  from: external_exports.number().int().min(0).nullable(),
  /** What it says: of an old point the whole plain text, its label included. In a new one, a figure stands as `{ ref: id }`. */
  text: external_exports.union([external_exports.string(), external_exports.array(external_exports.union([external_exports.string(), external_exports.strictObject({ ref: external_exports.string() })])).readonly()]),
  /** Leading words of a new point, set strong. */
  label: external_exports.string().optional()
});
var intent = external_exports.discriminatedUnion("kind", [
  external_exports.strictObject({ kind: external_exports.literal("figure"), id: external_exports.string(), text: external_exports.string() }),
  external_exports.strictObject({ kind: external_exports.literal("text"), at: position, before: external_exports.string(), text: external_exports.string() }),
  external_exports.strictObject({ kind: external_exports.literal("points"), slide: external_exports.string(), points: external_exports.array(point).min(1).readonly() }),
  external_exports.strictObject({
    kind: external_exports.literal("move-slide"),
    slide: external_exports.string(),
    to: external_exports.enum(["before", "after"]),
    other: external_exports.string()
  })
]);
function readIntent(value) {
  const read2 = intent.safeParse(value);
  if (read2.success) return read2.data;
  const [issue] = read2.error.issues;
  const reason = `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim();
  return diagnose(editingBadRequest, { reason }, null);
}

// scripts/editing/write.ts
import { join as join3 } from "node:path";
var emptyStack = { done: [], undone: [] };
async function writeEdit(desk, proposal, stack) {
  const { file, before, after, says } = proposal;
  const step = { file, before, after, says };
  const problem = await replaced(desk, file, before, after);
  return problem === null ? { ok: true, step, stack: { done: [...stack.done, step], undone: [] } } : refusal(problem);
}
async function undo(desk, { done, undone }) {
  const step = done.at(-1);
  if (step === void 0) return refusal(diagnose(editingNothingToUndo, { what: "undo" }, null));
  const problem = await replaced(desk, step.file, step.after, step.before);
  return problem === null ? { ok: true, step, stack: { done: done.slice(0, -1), undone: [...undone, step] } } : refusal(problem);
}
async function redo(desk, { done, undone }) {
  const step = undone.at(-1);
  if (step === void 0) return refusal(diagnose(editingNothingToUndo, { what: "redo" }, null));
  const problem = await replaced(desk, step.file, step.before, step.after);
  return problem === null ? { ok: true, step, stack: { done: [...done, step], undone: undone.slice(0, -1) } } : refusal(problem);
}
async function replaced({ files, folder }, file, before, after) {
  try {
    const stood = await rewrite(files, join3(folder, file), before, after);
    return stood ? null : diagnose(editingFileChanged, { path: file }, null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return diagnose(editingNotWritten, { path: file, reason }, null, { cause });
  }
}

// scripts/preview/editor.ts
var asked = external_exports.object({ intent: external_exports.unknown(), seen: external_exports.string().nullable() });
function openEditor(files, folder, report, changed2) {
  const desk = { files, folder };
  let stack = emptyStack;
  let last = Promise.resolve();
  const inTurn = (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {
    });
    return next;
  };
  const kept = (written2, says, hint = "") => {
    stack = written2.stack;
    changed2(undoView(stack));
    return { ok: true, says, hint };
  };
  const turned = (turn, word) => () => inTurn(async () => {
    const written2 = await turn(desk, stack);
    return written2.ok ? kept(written2, `${word}\uFF1A${written2.step.says.zh}`) : refused2(written2.problem);
  });
  return {
    editable(file, line, column) {
      const now = report();
      return now === null || !now.sources.has(file) ? null : editableAt(now, { file, line, column });
    },
    points(slide) {
      const now = report();
      if (now === null) return nothing3();
      const block = slideBlock(now, slide);
      if ("code" in block) return refused2(block);
      const list = pointsOf(block.slide.blocks);
      return list === null ? nothing3() : { points: list.items.map(pointText) };
    },
    edit: (request) => inTurn(async () => {
      const now = report();
      const read2 = asked.safeParse(request);
      if (now === null || !read2.success) return nothing3();
      const intent2 = readIntent(read2.data.intent);
      if ("code" in intent2) return refused2(intent2);
      const proposal = await proposeEdit(desk, now, intent2, read2.data.seen);
      if (!proposal.ok) return refused2(proposal.problem);
      const written2 = await writeEdit(desk, proposal, stack);
      const notices = proposal.notices.map(({ wording }) => wording.zh.message).join("");
      return written2.ok ? kept(written2, `\u5DF2\u4FDD\u5B58\uFF1A${proposal.says.zh}`, notices) : refused2(written2.problem);
    }),
    undo: turned(undo, "\u5DF2\u64A4\u9500"),
    redo: turned(redo, "\u5DF2\u91CD\u505A")
  };
}
function undoView({ done, undone }) {
  return { undo: done.at(-1)?.says.zh ?? null, redo: undone.at(-1)?.says.zh ?? null };
}
function refused2({ wording }) {
  return { ok: false, says: wording.zh.message, hint: wording.zh.hint };
}
function nothing3() {
  return refused2(diagnose(editingBadRequest, { reason: "" }, null));
}

// scripts/preview/ledger-view.ts
function ledgerView({ report, ledger, decks }, pages) {
  const where = { slides: standings(ledger, decks, []), pages, base: "" };
  const { figures: figures2 } = listFigures(report, ledger, readFigures(report, ledger), where);
  return {
    figures: figures2.map(({ id, text, of, asOf, source, sentence, at, topic, topicTitle, slides, booklet, place }) => {
      const [, file = "", line = "1"] = /^(.*):(\d+)$/u.exec(place) ?? [];
      const page = booklet?.label ?? null;
      return { id, text, of, asOf, source, sentence, at, topic, topicTitle, slides, page, file, line: Number(line) };
    })
  };
}

// scripts/preview/outline.ts
function outlineOf({ report, decks }) {
  const { title, publisher } = report.settings;
  const edition = wholeEdition("booklet", report);
  return {
    report: report.name,
    title,
    publisher,
    topics: report.topics.flatMap(({ number, title: name, file }, at) => {
      const deck = decks[at];
      if (deck === void 0) return [];
      const slides = deck.slides.map(({ id, title: said }) => ({ id, title: plainText(said) }));
      return [{ number, title: name, file, deck: deck.name, chapter: documentName.chapter(edition, deck), slides }];
    })
  };
}

// scripts/preview/steady-fonts.ts
var control = new RegExp("\\p{Cc}", "gu");
function steadyFonts(library) {
  let usual = /* @__PURE__ */ new Set();
  let own = library;
  let steady = library;
  const hold = (characters) => {
    const all = /* @__PURE__ */ new Set([...usual, ...characters]);
    if (all.size === usual.size) return;
    usual = all;
    own = library.within(all);
    steady = {
      ...own,
      // What a template adds to the report's words counts from its first print on.
      forPage(html) {
        hold(html.replace(control, ""));
        return own.forPage(html);
      }
    };
  };
  return {
    ...library,
    within(texts) {
      hold(usualCharacters(texts));
      return steady;
    }
  };
}

// scripts/preview/warm-reading.ts
var mostTrees = 500;
function warmReading(files) {
  const parse = markdownParser();
  const trees = /* @__PURE__ */ new Map();
  const templates = /* @__PURE__ */ new Map();
  return {
    parse(text) {
      const tree = trees.get(text) ?? parse(text);
      trees.delete(text);
      trees.set(text, tree);
      for (const oldest of trees.keys()) {
        if (trees.size <= mostTrees) break;
        trees.delete(oldest);
      }
      return tree;
    },
    templates(folder) {
      const set2 = templates.get(folder) ?? loadTemplates(files, folder);
      templates.set(folder, set2);
      return set2;
    },
    forgetTemplates: () => templates.clear()
  };
}

// scripts/preview/session.ts
async function openSession(folder, tools) {
  const fonts = steadyFonts(tools.house.fonts);
  const house = { ...tools.house, fonts };
  const graph = openGraph({ ...tools.store, write: () => {
  }, settle: async () => {
  } }, tools.program);
  const board = openBoard();
  const decks = openDeckDesk(fonts);
  const book = openBookDesk(await openRaster(), graph, fonts, house.talk);
  const warm = warmReading(house.templateFiles);
  let focus2 = { view: "deck", name: "" };
  let sources = /* @__PURE__ */ new Map();
  let report = null;
  let pages = null;
  let outputProblems = [];
  let stop = new AbortController();
  let following = Promise.resolve();
  board.put("status", { state: "starting", busy: "pages" });
  const editor = openEditor(
    house.files,
    folder,
    () => report,
    (view) => board.put("undo", view)
  );
  const showProblems = (found) => board.put("problems", problemViews(found, sources));
  const showDeck = async (examined, pictures, at) => {
    const deck = examined.decks[at];
    if (deck !== void 0) board.put(`deck/${deck.name}`, await decks.view(deck, examined, pictures));
  };
  const fail = (error, found) => {
    if (!(error instanceof Refusal))
      house.talk.say(error instanceof Error ? error.stack ?? error.message : String(error));
    showProblems([...found, ...error instanceof Refusal ? error.diagnostics : []]);
    board.put("status", { state: "broken", busy: null });
  };
  const first = async (reading, examined, signal) => {
    const { report: report2 } = examined;
    const pictures = await readPictures(report2, house.files);
    const open = examined.decks.findIndex(({ name }) => name === focus2.name);
    const order = examined.decks.map((_, at) => at).sort((a, b) => Number(b === open) - Number(a === open));
    const [deckFirst] = order;
    const showDecks = async (which) => {
      for (const at of which) await showDeck(examined, pictures, at);
    };
    const faces = await decks.faces(examined);
    if (focus2.view !== "book" && deckFirst !== void 0) {
      await showDecks([deckFirst]);
      await sent();
    }
    const changed2 = await book.take(examined, pictures, { browser: await tools.browsers.open(), signal });
    if (focus2.view === "book" && changed2.includes(focus2.name)) {
      await book.printFresh(focus2.name, { browser: await tools.browsers.open(), signal });
      board.put("book", book.view());
      await sent();
    }
    await showDecks(order);
    board.put("style", { faces: `/faces/${faces}.css`, css: decks.css() });
    board.put("outline", outlineOf(examined));
    for (const name of board.names()) {
      if (name.startsWith("deck/") && !examined.decks.some((deck) => name === `deck/${deck.name}`)) board.drop(name);
    }
    board.put("book", book.view());
    showProblems([...reading.diagnostics, ...outputProblems]);
    return changed2.filter((name) => name !== focus2.name || focus2.view !== "book");
  };
  const follow = async (reading, examined, changed2, signal) => {
    const either = AbortSignal.any([house.signal, signal]);
    const pause = async () => {
      await sent();
      either.throwIfAborted();
    };
    await pause();
    board.put("ledger", ledgerView(examined, pages));
    await pause();
    const whole2 = await reading.proofread();
    either.throwIfAborted();
    showProblems([...whole2.diagnostics, ...outputProblems]);
    const browser = await tools.browsers.background();
    const own = { ...house, signal: either };
    if (pages !== null) {
      for (const name of changed2) {
        await book.printFresh(name, { browser, signal: either });
        either.throwIfAborted();
        board.put("book", book.view());
      }
    }
    const made = await produce(examined, { groups: /* @__PURE__ */ new Set(["booklet"]), topics: [] }, browser, graph, own);
    either.throwIfAborted();
    graph.renew();
    const [bound] = made.books;
    if (bound !== void 0) book.bind(bound, examined);
    pages = made.standings;
    board.put("book", book.view());
    board.put("ledger", ledgerView(examined, pages));
    board.put("status", { state: "ready", busy: "checks" });
    outputProblems = made.diagnostics;
    showProblems([...whole2.diagnostics, ...outputProblems]);
    const pictures = await readPictures(examined.report, house.files);
    const unfit = [];
    for (const [at, deck] of examined.decks.entries()) {
      unfit.push(...await decks.setLines(deck, examined, pictures, browser, either));
      either.throwIfAborted();
      await showDeck(examined, pictures, at);
    }
    outputProblems = [...made.diagnostics, ...unfit];
    showProblems([...whole2.diagnostics, ...outputProblems]);
    board.put("status", { state: "ready", busy: null });
  };
  return {
    board,
    decks,
    book,
    editor,
    sources: () => sources,
    focus(next) {
      focus2 = next;
    },
    async update(saved, written2) {
      if (saved.some((path) => !/^[^/]+\.(?:md|yaml)$/u.test(path))) warm.forgetTemplates();
      const reading = await readThrough(folder, house, warm).catch((error) => {
        house.signal.throwIfAborted();
        fail(error, []);
        return null;
      });
      if (reading === null) return false;
      const { examined } = reading;
      if (examined === null && written2 === "perhaps") return false;
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      sources = reading.sources;
      board.put("sources", Object.fromEntries([...sources].map(([file, text]) => [file, digestOf(text)])));
      if (examined === null) {
        showProblems(reading.diagnostics);
        board.put("status", { state: "broken", busy: null });
        return false;
      }
      report = examined.report;
      board.put("status", { state: "ready", busy: "pages" });
      const shown = first(reading, examined, AbortSignal.any([house.signal, signal]));
      const before = following;
      following = (async () => {
        await before.catch(() => {
        });
        try {
          await follow(reading, examined, await shown, signal);
        } catch (error) {
          signal.throwIfAborted();
          if (!await tools.browsers.wasLost()) throw error;
          await follow(reading, examined, await first(reading, examined, signal), signal);
        }
      })().catch((error) => {
        if (!signal.aborted && !house.signal.aborted) fail(error, reading.diagnostics);
      });
      await shown.catch(() => {
      });
      following.catch(() => {
      });
      return true;
    },
    settled: () => following,
    async close() {
      stop.abort();
      await following.catch(() => {
      });
      book.close();
    }
  };
}
function sent() {
  return new Promise((resolve) => setImmediate(resolve));
}

// scripts/preview/signature.ts
import { readdir, stat } from "node:fs/promises";
import { join as join4 } from "node:path";
async function signatureOf(folder) {
  const names = await readdir(folder).catch(() => []);
  const files = names.sort().map(async (name) => {
    const found = await stat(join4(folder, name)).catch(() => null);
    return found?.isFile() ? [name, found.size, found.mtimeMs, found.ino] : [];
  });
  return JSON.stringify(await Promise.all(files));
}

// scripts/preview/preview.ts
var again = [40, 160];
async function openPreview(folder, port, tools) {
  const { house } = tools;
  const { signal } = house;
  const session = await openSession(folder, tools);
  const saves = openSaves([folder], 0, signal);
  const page = previewPage(loadTemplates(house.templateFiles, null));
  const server = await openServer(port, (token) => openDesk(session, page, basename(folder), token)).catch(
    async (error) => {
      await saves.close();
      await session.close();
      throw error;
    }
  );
  const watch = async () => {
    try {
      await saves.ready;
      let seen = await signatureOf(folder);
      let unsure = !await session.update([], "sure");
      let next = saves.next();
      let looks = [];
      for (; ; ) {
        const wait = looks.shift();
        const woken = await (wait === void 0 ? next : Promise.race([next, delay(wait, "again")]));
        if (woken === null) return;
        if (woken !== "again") next = saves.next();
        const saved = woken === "again" ? [] : woken.get(folder) ?? [];
        const now = await signatureOf(folder);
        if (now === seen && !unsure && !saved.some((path) => path.includes("/"))) continue;
        const settled = now === seen;
        seen = now;
        unsure = !await session.update(saved, settled ? "sure" : "perhaps") && !settled;
        looks = settled ? [] : [...again];
      }
    } finally {
      await server.close();
      await saves.close();
      await session.close();
    }
  };
  return { address: server.address, ended: watch() };
}

// scripts/commands/dev.ts
async function dev(options, talk, signal, ready = () => {
}) {
  const [folder, ...others] = await chosenReports(options);
  if (folder === void 0) return;
  if (others.length > 0) {
    const known = [folder, ...others].map((one) => basename2(one));
    throw new Refusal([diagnose(severalReports, { known }, null)], 2);
  }
  const quiet = { ...talk, progress: () => {
  } };
  const shop = browsers(() => openBrowsers(options, talk, signal));
  try {
    await shop.open();
    const machine = { environment: process.env, folder: cacheFolder(process.env) };
    const { address, ended } = await openPreview(folder, options.port, {
      house: openHouse(quiet, signal),
      browsers: shop,
      store: openCache(machine, folder, () => {
      }),
      program: programDigest()
    });
    talk.say(messages.previewing(address));
    ready(address);
    await ended;
  } finally {
    await shop.close();
  }
}

export {
  dev
};
