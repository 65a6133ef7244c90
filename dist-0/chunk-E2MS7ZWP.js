import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  contentFilesOnDisk
} from "./chunk-3JWEQQT5.js";
import {
  reasonOf
} from "./chunk-KC7UXAVD.js";
import {
  noReport,
  unknownReport,
  unknownTopic,
  unreadableFolder
} from "./chunk-2ELD5L67.js";
import {
  packageRoot
} from "./chunk-XRHBITJR.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  isAddress,
  wishedBrowsers
} from "./chunk-TUFZGPSD.js";

// scripts/browser/machine.ts
import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
function thisMachine() {
  return {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    isFile,
    async puppeteerBrowser() {
      const { default: puppeteer } = await import("puppeteer");
      const path = await Promise.resolve().then(() => puppeteer.executablePath()).catch(() => null);
      return path !== null && await isFile(path) ? path : null;
    }
  };
}
function cacheFolder(environment) {
  const named = environment["XDG_CACHE_HOME"];
  if (named !== void 0 && isAbsolute(named)) return join(named, "huikan");
  const home = environment["HOME"] ?? homedir();
  return isAbsolute(home) ? join(home, ".cache", "huikan") : null;
}
async function isFile(path) {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false
  );
}

// scripts/browser/engine.ts
import { readFile as readFile2, stat as stat3 } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";

// scripts/browser/find.ts
import { posix, win32 } from "node:path";
async function* findBrowsers(named, machine) {
  const wish = named ?? machine.environment["HUIKAN_BROWSER"] ?? "";
  if (wish !== "") {
    yield { source: "named", path: wish };
    return;
  }
  if (machine.platform === "linux" && machine.architecture === "x64") yield { source: "embedded" };
  for (const path of new Set(installedPaths(machine))) {
    if (await machine.isFile(path)) yield { source: "installed", path };
  }
  const cached = await machine.puppeteerBrowser();
  if (cached !== null) yield { source: "installed", path: cached };
}
function installedPaths(machine) {
  switch (machine.platform) {
    case "win32":
      return windowsPaths(machine.environment);
    case "darwin":
      return macPaths(machine.environment);
    default:
      return unixPaths(machine.environment);
  }
}
function windowsPaths(environment) {
  const values = new Map(Object.entries(environment).map(([name, value]) => [name.toUpperCase(), value]));
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => values.get(name) ?? []);
  const folders = (values.get("PATH") ?? "").split(";").filter((folder) => win32.isAbsolute(folder));
  const programs = [
    ["Google\\Chrome\\Application", "chrome.exe"],
    ["Chromium\\Application", "chrome.exe"],
    ["Microsoft\\Edge\\Application", "msedge.exe"]
  ];
  return [
    ...programs.flatMap(([folder, name]) => roots.map((root) => win32.join(root, folder, name))),
    ...programs.flatMap(([, name]) => folders.map((folder) => win32.join(folder, name)))
  ];
}
function macPaths(environment) {
  const home = environment["HOME"];
  const roots = ["/Applications", ...home === void 0 ? [] : [posix.join(home, "Applications")]];
  const bundled = ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap(
    (name) => roots.map((root) => posix.join(root, `${name}.app`, "Contents", "MacOS", name))
  );
  return [...bundled, ...onPath(environment, ["chromium"])];
}
function unixPaths(environment) {
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"];
  return [
    ...onPath(environment, [...names, "microsoft-edge"]),
    "/opt/google/chrome/chrome",
    "/usr/lib/chromium/chromium",
    "/opt/microsoft/msedge/msedge"
  ];
}
function onPath(environment, names) {
  const folders = (environment["PATH"] ?? "").split(":").filter((folder) => posix.isAbsolute(folder));
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

// scripts/browser/unpack.ts
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat as stat2, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join as join2 } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
var program = "chromium.br";
var libraries = "al2023.tar.br";
var inventory = "inventory.json";
var stale = 36e5;
function shellArchives() {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const name = join2("@sparticuz", "chromium");
  return join2(entry.slice(0, entry.lastIndexOf(name)), name, "bin");
}
async function unpackShell(source, cache, signal) {
  await mkdir(cache, { recursive: true, mode: 448 });
  await requirePrivate(cache);
  const place = join2(cache, `chromium-${await archiveDigest(source)}`);
  const unpacked = { executable: join2(place, "chromium"), libraries: join2(place, "lib") };
  if (await isWhole(place)) return unpacked;
  await sweep(cache);
  const staging = await mkdtemp(join2(cache, "unpacking-"));
  try {
    const executable = join2(staging, "chromium");
    await pipeline(createReadStream(join2(source, program)), createBrotliDecompress(), createWriteStream(executable), {
      signal
    });
    await chmod(executable, 448);
    const { extract } = await import("./index.min-YTUZ2ZGE.js");
    await pipeline(
      createReadStream(join2(source, libraries)),
      createBrotliDecompress(),
      extract({ cwd: staging, preserveOwner: false }),
      { signal }
    );
    await writeFile(join2(staging, inventory), JSON.stringify(await sizes(staging)));
    await settle(staging, place);
    return unpacked;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
async function archiveDigest(source) {
  const hash = createHash("sha256").update(await readFile(join2(dirname(source), "package.json")));
  for (const name of [program, libraries]) hash.update(`${name} ${(await stat2(join2(source, name))).size}
`);
  return hash.digest("hex").slice(0, 16);
}
async function sizes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join2(entry.parentPath, entry.name));
  const sized = files.map(async (file) => [file.slice(folder.length + 1), (await stat2(file)).size]);
  return Object.fromEntries(await Promise.all(sized));
}
async function isWhole(place) {
  try {
    await requirePrivate(place);
    const expected = Object.entries(JSON.parse(await readFile(join2(place, inventory), "utf8")));
    const found = await Promise.all(expected.map(async ([file]) => (await stat2(join2(place, file))).size));
    return expected.length > 0 && expected.every(([, size], index) => size === found[index]);
  } catch {
    return false;
  }
}
async function settle(staging, place) {
  const aside = `${staging}-aside`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(staging, place);
      return;
    } catch (error) {
      if (await isWhole(place)) return;
      if (attempt === 5) throw error;
      await rename(place, aside).catch(() => {
      });
      await rm(aside, { recursive: true, force: true });
    }
  }
}
async function sweep(cache) {
  const left = (await readdir(cache)).filter((name) => name.startsWith("unpacking-")).map((name) => join2(cache, name));
  for (const folder of left) {
    const found = await stat2(folder).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > stale) await rm(folder, { recursive: true, force: true });
  }
}
async function requirePrivate(folder) {
  const found = await lstat(folder);
  const foreign = process.getuid !== void 0 && found.uid !== process.getuid();
  if (!found.isDirectory() || foreign || (found.mode & 18) !== 0) {
    throw new Error(`${folder} is not a private folder of this user.`);
  }
}

// scripts/browser/engine.ts
async function expectedBrowsers(given, signal) {
  const wishes = wishedBrowsers(given, process.env);
  if (wishes.length === 0) {
    for await (const first of findBrowsers(null, thisMachine())) return { engine: await engineOf(first), count: 1 };
    return { engine: "", count: 1 };
  }
  const engines = await Promise.all(
    wishes.map(async (wish) => {
      if (!isAddress(wish)) return [await engineOf({ source: "named", path: wish })];
      const { versionsAt } = await import("./remote-version-RH7FZTL4.js");
      return (await versionsAt(wish, signal)).map(engineElsewhere);
    })
  );
  return { engine: enginesTogether(engines.flat()), count: Math.max(1, engines.flat().length) };
}
async function engineOf(found) {
  if (found.source === "embedded") return `embedded ${await embeddedVersion()}`;
  const program2 = await stat3(found.path).catch(() => null);
  return `${found.path} ${program2?.size} ${program2?.mtimeMs}`;
}
function engineElsewhere(version) {
  return `elsewhere ${version}`;
}
function enginesTogether(engines) {
  return [...new Set(engines)].sort().join("\n");
}
async function embeddedVersion() {
  const manifest = JSON.parse(await readFile2(join3(dirname2(shellArchives()), "package.json"), "utf8"));
  const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
  return String(version);
}

// scripts/commands/chosen.ts
import { basename, resolve } from "node:path";

// scripts/content/find-reports.ts
import { join as join4 } from "node:path";
async function findReports(files, contentFolder) {
  const none = (reason) => ({
    folders: [],
    diagnostics: [diagnose(noReport, { folder: contentFolder, reason }, null)]
  });
  if (await files.kind(contentFolder) !== "folder") return none("missing");
  if (await files.kind(join4(contentFolder, "report.yaml")) === "file") {
    return { folders: [contentFolder], diagnostics: [] };
  }
  const folders = [];
  const diagnostics = [];
  const list = async (folder) => {
    try {
      return await files.list(folder);
    } catch (cause) {
      diagnostics.push(diagnose(unreadableFolder, { folder, reason: reasonOf(cause) }, null, { cause }));
      return [];
    }
  };
  for (const name of await list(contentFolder)) {
    const folder = join4(contentFolder, name);
    if (name.startsWith(".") || await files.kind(folder) !== "folder") continue;
    const names = await list(folder);
    if (names.includes("import.json")) continue;
    if (names.some((each) => each === "report.yaml" || each.endsWith(".md"))) folders.push(folder);
  }
  return folders.length === 0 && diagnostics.length === 0 ? none("empty") : { folders, diagnostics };
}

// scripts/commands/chosen.ts
async function chosenReports({ content, reports }) {
  const { folders, diagnostics } = await findReports(contentFilesOnDisk, resolve(content));
  if (diagnostics.length > 0) throw new Refusal(diagnostics, 2);
  if (reports.length === 0) return folders;
  const known = folders.map((folder) => basename(folder));
  const unknown = reports.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(
      unknown.map((name) => diagnose(unknownReport, { name, known }, null)),
      2
    );
  return folders.filter((folder) => reports.includes(basename(folder)));
}
function chosenTopics({ name: report, topics }, names) {
  const isMeant = ({ number, slug }, name) => name === slug || Number(name) === number;
  const unknown = names.filter((name) => !topics.some((topic) => isMeant(topic, name)));
  if (unknown.length > 0) {
    const known = topics.map(({ number, slug }) => `${number} ${slug}`);
    const found = unknown.map((name) => diagnose(unknownTopic, { name, report, known }, null));
    throw new Refusal(found, 2);
  }
  return topics.filter((topic) => names.some((name) => isMeant(topic, name)));
}

// scripts/templates/files.ts
import { readdirSync, readFileSync } from "node:fs";
import { join as join5 } from "node:path";
var templateFilesOnDisk = {
  read: (path) => unlessMissing(() => readFileSync(path, "utf8"), null),
  list: (folder) => unlessMissing(() => readdirSync(folder).sort(), [])
};
function unlessMissing(read, otherwise) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR", "EISDIR"].includes(String(error.code))) {
      return otherwise;
    }
    throw error;
  }
}
function builtInTemplates() {
  return join5(packageRoot(), "templates");
}

export {
  findBrowsers,
  thisMachine,
  cacheFolder,
  isFile,
  shellArchives,
  unpackShell,
  expectedBrowsers,
  engineOf,
  engineElsewhere,
  enginesTogether,
  embeddedVersion,
  chosenReports,
  chosenTopics,
  templateFilesOnDisk,
  builtInTemplates
};
