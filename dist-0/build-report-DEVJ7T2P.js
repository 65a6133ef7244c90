import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  releaseLabels
} from "./chunk-PSPSCCG4.js";
import {
  openGraph
} from "./chunk-ZUFS2TP3.js";
import {
  groupOf,
  produce,
  readThrough
} from "./chunk-L3XBJQAB.js";
import "./chunk-WVKGWH22.js";
import "./chunk-BE2WAHO4.js";
import {
  writeOutputs
} from "./chunk-JFAWRLMD.js";
import {
  contentDigest,
  knownBuild,
  manifestText
} from "./chunk-XZXFMA6J.js";
import "./chunk-2RZS2DJW.js";
import "./chunk-DOWL7OAE.js";
import {
  jobsTogether,
  openBrowsers,
  openHouse
} from "./chunk-74TDRX54.js";
import "./chunk-5S4BQKOA.js";
import "./chunk-P3XHIVLU.js";
import "./chunk-DVZS7TVG.js";
import "./chunk-WISTUV2F.js";
import {
  keepStanding,
  stampOf
} from "./chunk-J3UHKXFQ.js";
import {
  chosenTopics
} from "./chunk-E2MS7ZWP.js";
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import "./chunk-3JWEQQT5.js";
import "./chunk-KC7UXAVD.js";
import {
  baseOf,
  sayBuilt,
  sayProblems
} from "./chunk-BI3W2D4X.js";
import {
  writeFailed
} from "./chunk-2ELD5L67.js";
import "./chunk-IK4CUAML.js";
import "./chunk-AB6BCEB3.js";
import "./chunk-XGG7VFZN.js";
import "./chunk-PDSPF4WO.js";
import "./chunk-XIX3QUZU.js";
import "./chunk-JMZLML6I.js";
import "./chunk-RVUIY2GX.js";
import "./chunk-2V7R5NLK.js";
import "./chunk-LDVM5UE6.js";
import "./chunk-3D4K7MUJ.js";
import {
  packageVersion,
  programDigest
} from "./chunk-XRHBITJR.js";
import {
  duration,
  messages,
  size
} from "./chunk-AUVZYRCI.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import "./chunk-AODOGR24.js";
import "./chunk-TUFZGPSD.js";
import "./chunk-7PEJJYRC.js";
import {
  hasErrors,
  sortDiagnostics,
  toJson
} from "./chunk-B4QTQKVJ.js";
import "./chunk-CCJ3FWB6.js";
import "./chunk-MBAJ6F4W.js";
import "./chunk-WYZCE5GW.js";

// scripts/commands/build-report.ts
import { basename, join as join2 } from "node:path";

// scripts/browser/lazy-browser.ts
function lazyBrowser(engine, jobs, open, onOther) {
  let opening = null;
  const running = (onStart = () => {
  }) => {
    opening ??= open(onStart).then((browser) => {
      if (browser.engine !== engine) onOther();
      return browser;
    });
    return opening;
  };
  const end = async () => {
    const ended = opening;
    opening = null;
    await ended?.then(
      (browser) => browser.close(),
      () => {
      }
    );
  };
  return {
    engine,
    jobs,
    start: () => new Promise((resolve) => {
      running(resolve).then(
        () => resolve(),
        () => resolve()
      );
    }),
    print: async (job, signal) => (await running()).print(job, signal),
    measure: async (job, signal) => (await running()).measure(job, signal),
    screenshot: async (job, signal) => (await running()).screenshot(job, signal),
    rest: end,
    close: end
  };
}

// scripts/build/deliver.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function deliver(delivery, folder, force, signal) {
  const { report, ledger, artefacts } = delivery;
  const { title, date } = report.settings;
  const last = knownBuild(await textIfThere(join(folder, "manifest.json")));
  const replaced = last.artefacts.filter(({ path }) => isReplaced(path, delivery));
  const manifest = manifestText({
    version: delivery.version,
    report: { name: report.name, title, date },
    content: contentDigest(report.sources),
    artefacts,
    kept: last.artefacts.filter((artefact) => !replaced.includes(artefact)),
    keptStandings: last.standings,
    facts: [...ledger.values()],
    standings: delivery.standings,
    families: delivery.families,
    diagnostics: delivery.diagnostics
  });
  const files = [...artefacts, { path: "manifest.json", bytes: new TextEncoder().encode(manifest) }];
  const known = new Map(replaced.map(({ path, sha256 }) => [path, sha256]));
  try {
    const outcome = await writeOutputs(folder, files, known, delivery.edition, force, signal);
    return { ...outcome, manifest: digestOf(manifest) };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal([diagnose(writeFailed, { folder, reason }, null, { cause: error })], 2);
  }
}
function isReplaced(path, { artefacts, groups, topicsOnly }) {
  const group = groupOf(path);
  return artefacts.some((made) => made.path === path) || !topicsOnly && group !== null && groups.has(group);
}
async function textIfThere(path) {
  return await readFile(path, "utf8").catch(() => null);
}

// scripts/talk/explain.ts
var kinds = {
  slides: { zh: "\u6392\u6F14\u793A\u6587\u7A3F", en: "render slides" },
  face: { zh: "\u5B57\u4F53\u5B50\u96C6", en: "cut a face" },
  print: { zh: "\u6392\u5370", en: "print" },
  deck: { zh: "\u6F14\u793A\u6587\u7A3F\u6587\u4EF6", en: "deck files" },
  "deck-pdf": { zh: "\u6F14\u793A\u6587\u7A3F PDF", en: "deck PDF" },
  presentation: { zh: "\u6F14\u793A\u6587\u7A3F PPTX", en: "presentation" },
  "picture-copy": { zh: "\u56FE\u7247\u526F\u672C", en: "copy of a picture" },
  "grey-picture": { zh: "\u7070\u5EA6\u56FE\u7247", en: "grey picture" },
  notes: { zh: "\u8BB2\u7A3F", en: "script" },
  frames: { zh: "\u8BB2\u4E49\u56FE\u6846", en: "frames for slides" },
  part: { zh: "\u6574\u7406\u4E66\u7A3F\u90E8\u4EF6", en: "make ready for books" },
  book: { zh: "\u5408\u6210\u4E66\u518C", en: "put together" },
  imposed: { zh: "\u62FC\u7248", en: "impose" },
  preflight: { zh: "\u68C0\u67E5\u6210\u54C1", en: "look through" }
};
var inputs = {
  program: { zh: "\u7A0B\u5E8F", en: "the program" },
  engine: { zh: "\u6D4F\u89C8\u5668", en: "the browser" },
  name: { zh: "\u540D\u79F0", en: "the name" },
  contents: { zh: "\u662F\u5426\u76EE\u5F55", en: "whether it is the contents" },
  characters: { zh: "\u7528\u5B57", en: "the characters" },
  faces: { zh: "\u5B57\u4F53", en: "the faces" },
  html: { zh: "\u9875\u9762\u5185\u5BB9", en: "the page" },
  measures: { zh: "\u6392\u7248\u89C4\u5219", en: "the rules of setting" },
  deck: { zh: "\u5E7B\u706F\u7247\u5185\u5BB9", en: "the slides" },
  theme: { zh: "\u4E3B\u9898", en: "the theme" },
  templates: { zh: "\u6A21\u677F", en: "the templates" },
  player: { zh: "\u64AD\u653E\u5668", en: "the player" },
  pictures: { zh: "\u56FE\u7247", en: "the pictures" },
  picture: { zh: "\u56FE\u7247", en: "the picture" },
  copies: { zh: "\u56FE\u7247\u526F\u672C", en: "the copies of pictures" },
  ground: { zh: "\u5E95\u8272", en: "the ground" },
  lines: { zh: "\u65AD\u884C", en: "the lines" },
  slides: { zh: "\u5E7B\u706F\u7247", en: "the slides" },
  info: { zh: "\u6587\u4EF6\u4FE1\u606F", en: "what the file says of itself" },
  plan: { zh: "\u4E66\u518C\u7ED3\u6784", en: "the plan of the book" },
  part: { zh: "\u6807\u9898\u4E0E\u4E66\u7709", en: "titles and heads" },
  heads: { zh: "\u4E66\u7709\u6837\u5F0F", en: "the style of heads" },
  book: { zh: "\u8BB2\u4E49", en: "the handout" },
  imposition: { zh: "\u62FC\u7248\u65B9\u6848", en: "the imposition" },
  face: { zh: "\u5B57\u4F53", en: "the face" },
  ghostscript: { zh: "Ghostscript", en: "Ghostscript" },
  file: { zh: "\u6587\u4EF6", en: "the file" },
  expected: { zh: "\u68C0\u67E5\u8981\u6C42", en: "what is asked of it" },
  fonts: { zh: "\u5B57\u4F53\u8BBE\u7F6E", en: "the fonts asked for" }
};
function kindName(kind) {
  return kinds[kind] ?? { zh: kind, en: kind };
}
function explained(visits) {
  const made = visits.filter((visit) => visit.made);
  const kept = visits.length - made.length;
  const lines2 = (language) => made.map((visit) => {
    const kind = kinds[visit.kind]?.[language] ?? visit.kind;
    return `  ${kind}${language === "zh" ? "\u3000" : "  "}${visit.name}${language === "zh" ? "\uFF1A" : ": "}${why(visit, language)}\uFF08${duration(visit.duration)}\uFF09`;
  }).map((line) => language === "zh" ? line : line.replace("\uFF08", " (").replace("\uFF09", ")")).join("\n");
  return {
    zh: `\u91CD\u65B0\u751F\u6210 ${made.length} \u9879\uFF0C\u6CBF\u7528 ${kept} \u9879${made.length === 0 ? "" : `\uFF1A
${lines2("zh")}`}`,
    en: `${made.length} made, ${kept} kept${made.length === 0 ? "" : `:
${lines2("en")}`}`
  };
}
function why({ reason }, language) {
  const zh = language === "zh";
  switch (reason.type) {
    case "kept":
      return zh ? "\u672A\u53D8" : "unchanged";
    case "new":
      return zh ? "\u9996\u6B21\u751F\u6210" : "made for the first time";
    case "gone":
      return zh ? "\u672A\u53D8\uFF0C\u4F46\u4FDD\u5B58\u7684\u7ED3\u679C\u5DF2\u88AB\u6E05\u7406" : "unchanged, but not kept any more";
    case "damaged":
      return zh ? "\u4FDD\u5B58\u7684\u7ED3\u679C\u5DF2\u635F\u574F" : "what was kept is damaged";
    case "off":
      return zh ? "\u672A\u4F7F\u7528\u7F13\u5B58" : "nothing is kept";
    case "changed": {
      const names = reason.inputs.map((name) => inputs[name]?.[language] ?? name);
      return zh ? `${names.join("\u3001")}\u6709\u53D8` : `changed: ${names.join(", ")}`;
    }
  }
}

// scripts/talk/profile.ts
var phases = {
  starting: { zh: "\u542F\u52A8", en: "starting" },
  reading: { zh: "\u8BFB\u53D6\u5185\u5BB9", en: "reading" },
  making: { zh: "\u6821\u5BF9\u3001\u6392\u5370\u3001\u5408\u6210\u3001\u68C0\u67E5\u6210\u54C1", en: "proofreading, printing, binding, looking through" },
  writing: { zh: "\u5199\u5165\u6587\u4EF6", en: "writing" },
  keeping: { zh: "\u4FDD\u5B58\u4E2D\u95F4\u7ED3\u679C", en: "keeping for the next build" }
};
function profileLines(profile) {
  return { zh: lines(profile, "zh"), en: lines(profile, "en") };
}
function lines({ total, phases: times, kinds: kinds2, busy, processor, memory }, language) {
  const zh = language === "zh";
  const percent = (share) => `${Math.round(100 * share)}%`;
  const phase = Object.keys(phases).map(
    (name) => `  ${phases[name][language]}${zh ? "\u3000" : "  "}${duration(times[name])}${zh ? "\uFF0C" : ", "}${percent(times[name] / total)}`
  );
  const kind = kinds2.map(({ kind: name, made, kept, time, longest }) => {
    const what = kindName(name)[language];
    return zh ? `  ${what}\u3000\u505A ${made} \u9879\uFF0C\u6CBF\u7528 ${kept} \u9879\uFF0C\u5408\u8BA1 ${duration(time)}\uFF0C\u6700\u4E45 ${duration(longest.time)}\uFF08${longest.name}\uFF09` : `  ${what}  ${made} made, ${kept} kept, ${duration(time)} together, at most ${duration(longest.time)} (${longest.name})`;
  });
  return [
    zh ? `\u7528\u65F6 ${duration(total)}\uFF1A` : `${duration(total)} in all:`,
    ...phase,
    zh ? `\u4E3B\u7EBF\u7A0B\u5FD9\u788C ${percent(busy)}\uFF0C\u672C\u8FDB\u7A0B\u5904\u7406\u5668\u65F6\u95F4 ${duration(processor)}\uFF0C\u5185\u5B58\u6700\u591A ${size(memory)}\uFF08\u6D4F\u89C8\u5668\u53E6\u8BA1\uFF09` : `main thread busy ${percent(busy)}, processor time ${duration(processor)}, at most ${size(memory)} of memory (the browser aside)`,
    zh ? "\u5404\u7C7B\u5DE5\u4F5C\uFF08\u5E76\u884C\u8FDB\u884C\uFF0C\u542B\u7B49\u5F85\uFF09\uFF1A" : "Work by kind (side by side, waiting included):",
    ...kind
  ].join("\n");
}

// scripts/commands/build-profile.ts
function openBuildClock() {
  const phases2 = { starting: 0, reading: 0, making: 0, writing: 0, keeping: 0 };
  let last = 0;
  return {
    done(phase) {
      const now = performance.now();
      phases2[phase] += now - last;
      last = now;
    },
    profile(visits) {
      const { user, system } = process.cpuUsage();
      return {
        total: last,
        phases: phases2,
        kinds: byKind(visits),
        busy: performance.eventLoopUtilization().utilization,
        processor: (user + system) / 1e3,
        memory: process.resourceUsage().maxRSS * 1024
      };
    }
  };
}
function byKind(visits) {
  const kinds2 = [...new Set(visits.map(({ kind }) => kind))].map((kind) => {
    const own = visits.filter((visit) => visit.kind === kind);
    const [first] = [...own].sort((one, other) => other.duration - one.duration);
    return {
      kind,
      made: own.filter(({ made }) => made).length,
      kept: own.filter(({ made }) => !made).length,
      time: own.reduce((sum, { duration: duration2 }) => sum + duration2, 0),
      longest: { name: first?.name ?? "", time: first?.duration ?? 0 }
    };
  });
  return kinds2.sort((one, other) => other.time - one.time);
}

// scripts/commands/build-report.ts
var printed = /* @__PURE__ */ new Set(["decks", "notes", "booklet", "handout"]);
function openShop(options, engines, count, talk, signal) {
  const house = openHouse(talk, signal);
  let graph = null;
  const open = (onStart) => openBrowsers(options, talk, signal, onStart);
  const browser = lazyBrowser(engines.browser, jobsTogether(options, count), open, () => graph?.distrust());
  const prints = options.topics.length > 0 || [...options.groups].some((group) => printed.has(group));
  const started = prints ? browser.start() : null;
  return {
    async build(folder, store, stamp) {
      graph = openGraph(store, programDigest());
      await started;
      return await buildReport(folder, { options, engines, house, graph, browser, store, stamp });
    },
    close: () => browser.close()
  };
}
async function buildReport(folder, order) {
  const { options, engines, house, graph, browser, store, stamp } = order;
  const { talk, signal } = house;
  const begun = performance.now();
  const clock = openBuildClock();
  clock.done("starting");
  talk.progress(messages.reading(basename(folder)));
  const reading = await readThrough(folder, house);
  clock.done("reading");
  const { examined } = reading;
  if (examined === null) return failed(folder, options.content, await reading.proofread(), talk);
  const topics = chosenTopics(examined.report, options.topics);
  const wish = { groups: options.groups, topics };
  const proofread = beside(reading.proofread, ({ diagnostics: diagnostics2 }) => hasErrors(diagnostics2, options.strict));
  const makers = { ...house, signal: AbortSignal.any([signal, proofread.failed]) };
  const making = produce(examined, wish, browser, graph, makers, proofread.begin);
  const made = await making.catch((error) => {
    if (!proofread.failed.aborted) throw error;
    return null;
  });
  const examination = await proofread.begin();
  clock.done("making");
  if (made === null || proofread.failed.aborted) {
    await graph.settle();
    return failed(folder, options.content, examination, talk);
  }
  const production = made;
  const diagnostics = sortDiagnostics([...examination.diagnostics, ...production.diagnostics]);
  if (hasErrors(diagnostics, options.strict)) {
    await graph.settle();
    return failed(folder, options.content, { ...examination, diagnostics }, talk);
  }
  talk.progress(messages.writing());
  const { report, ledger } = examined;
  const output = join2(options.output, report.name);
  const { artefacts, standings, families } = production;
  const delivery = {
    version: packageVersion(),
    report,
    edition: (await releaseLabels(report.root)).at(-1) ?? report.settings.date,
    ledger,
    artefacts,
    standings,
    families,
    diagnostics,
    groups: options.groups,
    topicsOnly: topics.length > 0
  };
  const { manifest, ...outcome } = await deliver(delivery, output, options.force, signal);
  clock.done("writing");
  const files = artefacts.map((artefact) => builtFile(artefact, outcome));
  if (stamp && graph.trusted() && (await stampOf(folder, options, engines)).key === stamp.key) {
    const left = artefacts.map((artefact, at) => ({
      ...artefact,
      bytes: artefact.bytes.byteLength,
      sha256: files[at]?.sha256 ?? ""
    }));
    const standing = { report: report.name, facts: ledger.size, artefacts: left, manifest, diagnostics };
    keepStanding(store, stamp, standing);
  }
  await graph.settle();
  clock.done("keeping");
  sayProblems(diagnostics, examination, baseOf(folder, options.content), talk);
  const sized = artefacts.map(({ bytes, ...rest }) => ({ ...rest, size: bytes.byteLength }));
  sayBuilt(report.name, output, sized, outcome, performance.now() - begun, talk);
  const visits = graph.visits();
  const profile = clock.profile(visits);
  if (options.explain) talk.say(explained(visits));
  if (options.profile) talk.say(profileLines(profile));
  return {
    report: report.name,
    ok: true,
    files,
    facts: ledger.size,
    diagnostics: diagnostics.map(toJson),
    ...options.explain ? { nodes: visits } : {},
    ...options.profile ? { profile } : {}
  };
}
function failed(folder, content, examination, talk) {
  const { diagnostics } = examination;
  sayProblems(diagnostics, examination, baseOf(folder, content), talk);
  talk.say(messages.unchangedOutput());
  return {
    report: basename(folder),
    ok: false,
    files: [],
    facts: 0,
    diagnostics: sortDiagnostics(diagnostics).map(toJson)
  };
}
function builtFile({ path, bytes }, outcome) {
  return { path, bytes: bytes.byteLength, sha256: digestOf(bytes), changed: outcome.changed.includes(path) };
}
function beside(work, isBad) {
  const failure = new AbortController();
  let begun = null;
  const begin = () => {
    begun ??= work().then((result) => {
      if (isBad(result)) failure.abort();
      return result;
    });
    begun.catch(() => failure.abort());
    return begun;
  };
  return { begin, failed: failure.signal };
}
export {
  openShop
};
