import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/config.ts
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && readFileSync(manifest, "utf8").includes('"name": "huikan"')) return folder;
    if (dirname(folder) === folder) throw new Error("The package folder of huikan was not found.");
  }
}
function packageVersion() {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
function programDigest() {
  if (true) return "fb1bc71bb13879981b8fa42efe6f878b2ff2506c42d524082b127f226a15f935";
  const scripts = join(packageRoot(), "scripts");
  const hash = createHash("sha256");
  for (const path of readdirSync(scripts, { recursive: true, encoding: "utf8" }).sort()) {
    if (path.endsWith(".ts")) hash.update(path).update(readFileSync(join(scripts, path)));
  }
  return hash.digest("hex");
}
var artefactGroups = ["decks", "notes", "pptx", "booklet", "handout"];
var listingFormats = ["table", "csv", "json", "html"];

export {
  packageRoot,
  packageVersion,
  programDigest,
  artefactGroups,
  listingFormats
};
