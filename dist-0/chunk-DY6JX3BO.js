import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/graph/digest.ts
import { createHash } from "node:crypto";
function digestOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
function digestData(value) {
  return digestOf(JSON.stringify(value, plain) ?? "nothing");
}
function plain(key, value) {
  if (key === "place") return void 0;
  if (value instanceof Map) return ["map", ...value];
  if (value instanceof Set) return ["set", ...value];
  if (value instanceof Uint8Array) return ["bytes", digestOf(value)];
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError(`${key} is no data.`);
  return value;
}

// scripts/fonts/faces.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
var serif = "@expo-google-fonts/noto-serif-sc";
var sans = "@expo-google-fonts/noto-sans-sc";
var kai = "@fontsource/lxgw-wenkai";
var facePackages = [serif, sans, kai];
var faces = {
  "song-400": face("song-400", "Noto Serif SC", 400, `${serif}/400Regular/NotoSerifSC_400Regular.ttf`),
  "song-700": face("song-700", "Noto Serif SC", 700, `${serif}/700Bold/NotoSerifSC_700Bold.ttf`),
  "song-900": face("song-900", "Noto Serif SC", 900, `${serif}/900Black/NotoSerifSC_900Black.ttf`),
  "hei-400": face("hei-400", "Noto Sans SC", 400, `${sans}/400Regular/NotoSansSC_400Regular.ttf`),
  "hei-500": face("hei-500", "Noto Sans SC", 500, `${sans}/500Medium/NotoSansSC_500Medium.ttf`),
  "hei-700": face("hei-700", "Noto Sans SC", 700, `${sans}/700Bold/NotoSansSC_700Bold.ttf`),
  "kai-400": face("kai-400", "LXGW WenKai", 400, `${kai}/files/lxgw-wenkai-latin-500-normal.woff`)
};
function faceFile(id) {
  return createRequire(import.meta.url).resolve(faces[id].file);
}
function faceVersions() {
  const { resolve } = createRequire(import.meta.url);
  return facePackages.map((name) => {
    const manifest = JSON.parse(readFileSync(resolve(`${name}/package.json`), "utf8"));
    const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
    return `${name} ${version}`;
  }).join(", ");
}
function face(id, family, weight, file) {
  return { id, family, weight, file };
}

export {
  digestOf,
  digestData,
  faces,
  faceFile,
  faceVersions
};
