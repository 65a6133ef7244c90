import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  writeWhole
} from "./chunk-JFAWRLMD.js";
import {
  damagedRelease
} from "./chunk-DVZS7TVG.js";
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  Refusal,
  diagnose
} from "./chunk-AQ7QJ6U6.js";
import {
  external_exports
} from "./chunk-7PEJJYRC.js";

// scripts/change/release-folder.ts
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";

// scripts/change/snapshot.ts
var inside = external_exports.string().refine((path) => !path.split("/").includes("..") && !path.startsWith("/") && !path.includes("\\"));
var sha256 = external_exports.string().regex(/^[0-9a-f]{64}$/);
var place = external_exports.object({ label: external_exports.string(), page: external_exports.number().int() }).nullable();
var passage = external_exports.object({
  /** Number of the topic; 0 before the topics. */
  topic: external_exports.number().int(),
  /** Heading it stands under; empty in a lead. */
  section: external_exports.string(),
  kind: external_exports.enum(["title", "heading", "paragraph", "item", "quotation", "cell", "caption"]),
  text: external_exports.string(),
  file: external_exports.string(),
  line: external_exports.number().int()
});
var figure = external_exports.object({
  id: external_exports.string(),
  text: external_exports.string(),
  of: external_exports.string(),
  asOf: external_exports.string().nullable(),
  topic: external_exports.number().int(),
  sentence: external_exports.string(),
  booklet: place,
  handout: place,
  slides: external_exports.array(external_exports.object({ deck: external_exports.string(), slide: external_exports.number().int() }))
});
var page = external_exports.object({
  /** Number printed on it; of a slide, its place. */
  label: external_exports.string(),
  /** Digest of its pixels. */
  pixels: sha256,
  /** Digest of its words but for its own number. */
  words: sha256
});
var document = external_exports.object({
  path: inside,
  kind: external_exports.enum(["booklet", "handout", "topic-handout", "deck-pdf"]),
  /** For people: 小册子, 讲义, 专题三幻灯片. */
  name: external_exports.string(),
  sha256,
  pages: external_exports.array(page)
});
var pair = external_exports.tuple([external_exports.number().int().nullable(), external_exports.number().int().nullable()]);
var sheet = external_exports.object({ signature: external_exports.number().int(), depth: external_exports.number().int(), front: pair, back: pair });
var sheets = external_exports.object({
  /** Scheme, ink, marks and paper: where one of them changed, no sheet is as it was. */
  how: external_exports.string(),
  /** 0-based pages of the handout on the sides, left and right; null: blank. */
  sheets: external_exports.array(sheet)
});
var snapshotSchema = external_exports.object({
  report: external_exports.object({ name: external_exports.string(), title: external_exports.string(), date: external_exports.string() }),
  /** Digest of the report's texts. */
  content: external_exports.string(),
  /** What drew the pictures, and how finely: others can't be compared with them. */
  rasterizer: external_exports.string(),
  dpi: external_exports.number(),
  /** Where the lines of books stand, in pt from the page's upper edge: heads are above, folios below. */
  body: external_exports.object({ top: external_exports.number(), bottom: external_exports.number() }),
  documents: external_exports.array(document),
  /** The handout on press sheets; null without. */
  sheets: sheets.nullable(),
  figures: external_exports.array(figure),
  passages: external_exports.array(passage)
});
var releaseSchema = external_exports.object({
  label: external_exports.string(),
  /** 1 for a report's first release. */
  number: external_exports.number().int(),
  /** Version of the program. */
  huikan: external_exports.string(),
  /** Content files by path in the report's folder. Texts are copied beside, all else lies in the store under its digest. */
  content: external_exports.array(external_exports.object({ path: inside, sha256 })),
  manifest: sha256,
  snapshot: snapshotSchema
});

// scripts/change/release-folder.ts
var [folderName, storeName] = ["releases", "files"];
function isLabel(text) {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]{0,39}$/u.test(text) && !text.endsWith(".") && text.toLowerCase() !== storeName;
}
async function releaseLabels(root) {
  const names = await readdir(join(root, folderName)).catch(() => []);
  const numbered = await Promise.all(
    names.map(async (name) => {
      const release = name === storeName ? null : await readFile(releasePath(root, name)).then(parsedRelease, () => null);
      return release === null ? [] : [{ name, number: release.number }];
    })
  );
  return numbered.flat().sort((one, other) => one.number - other.number || (one.name < other.name ? -1 : 1)).map(({ name }) => name);
}
async function isTaken(root, label) {
  const names = await readdir(join(root, folderName)).catch(() => []);
  return names.some((name) => folded(name) === folded(label));
}
function folded(name) {
  return name.normalize("NFC").toLowerCase();
}
async function writeRelease(root, release, copied, stored) {
  const folder = join(root, folderName);
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(folder, ".writing-"));
  const fresh = [];
  try {
    const text = `${JSON.stringify(release, null, 1)}
`;
    for (const { path, bytes } of [...copied, { path: "release.json", bytes: new TextEncoder().encode(text) }]) {
      const place2 = join(staging, release.label, path);
      await mkdir(dirname(place2), { recursive: true });
      await writeFile(place2, bytes);
    }
    for (const file of stored) {
      const place2 = await storeFile(root, file);
      if (place2 !== null) fresh.push(place2);
    }
    await rename(join(staging, release.label), join(folder, release.label));
  } catch (error) {
    for (const place2 of fresh) await rm(place2, { force: true });
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
async function storeFile(root, { path, bytes }) {
  const place2 = storePath(root, digestOf(bytes), path);
  const there = await readFile(place2).catch(() => null);
  if (there !== null && digestOf(there) === digestOf(bytes)) return null;
  await writeWhole(place2, bytes);
  return place2;
}
async function writeAccepted(root, label, snapshot, stored) {
  for (const file of stored) await storeFile(root, file);
  await writeWhole(acceptedPath(root, label), new TextEncoder().encode(`${JSON.stringify(snapshot, null, 1)}
`));
  await sweep(root);
}
async function sweep(root) {
  const store = join(root, folderName, storeName);
  const names = await readdir(join(root, folderName));
  const needed = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (name === storeName || name.startsWith(".")) continue;
    const release = await readFile(releasePath(root, name)).then(parsedRelease, () => null);
    if (release === null) return;
    const accepted = await readFile(acceptedPath(root, name)).catch(() => null);
    const kept = accepted === null ? void 0 : snapshotSchema.safeParse(parsed(accepted)).data;
    if (accepted !== null && kept === void 0) return;
    for (const { sha256: sha2562 } of [...release.content, ...release.snapshot.documents, ...kept?.documents ?? []]) {
      needed.add(sha2562);
    }
  }
  for (const name of await readdir(store)) {
    const [sha2562 = ""] = name.split(".");
    if (/^[0-9a-f]{64}$/.test(sha2562) && !needed.has(sha2562)) await rm(join(store, name));
  }
}
async function readRelease(root, label) {
  const damaged = (path, cause) => new Refusal([diagnose(damagedRelease, { label, path }, null, { cause })], 2);
  const release = await readFile(releasePath(root, label)).then(parsedRelease, () => null);
  if (release === null) throw damaged(`${folderName}/${label}/release.json`);
  const bytes = await readFile(acceptedPath(root, label)).catch(() => null);
  const accepted = bytes === null ? null : snapshotSchema.safeParse(parsed(bytes)).data ?? null;
  if (bytes !== null && accepted === null) throw damaged(`${folderName}/${label}/accepted.json`);
  return {
    release,
    accepted,
    pdfOf({ path, sha256: sha2562 }) {
      const place2 = storePath(root, sha2562, path);
      const named = `${folderName}/${storeName}/${sha2562}${extname(path)}`;
      let pdf;
      try {
        pdf = readFileSync(place2);
      } catch (cause) {
        throw damaged(named, cause);
      }
      if (digestOf(pdf) !== sha2562) throw damaged(named);
      return pdf;
    }
  };
}
function releasePath(root, label) {
  return join(root, folderName, label, "release.json");
}
function acceptedPath(root, label) {
  return join(root, folderName, label, "accepted.json");
}
function storePath(root, sha2562, path) {
  return join(root, folderName, storeName, `${sha2562}${extname(path).toLowerCase()}`);
}
function parsedRelease(bytes) {
  return releaseSchema.safeParse(parsed(bytes)).data ?? null;
}
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

export {
  isLabel,
  releaseLabels,
  isTaken,
  writeRelease,
  writeAccepted,
  readRelease
};
