import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  digestOf
} from "./chunk-DY6JX3BO.js";
import {
  allBlocks,
  allSections
} from "./chunk-PDSPF4WO.js";
import {
  pictureSize
} from "./chunk-JMZLML6I.js";

// scripts/build/pictures.ts
import { join } from "node:path";
async function pixelSizes(report, files) {
  const read = picturesOf(report).filter(({ mediaType }) => mediaType !== "image/svg+xml").map(async ({ file, mediaType }) => {
    const size = pictureSize(await files.readBytes(join(report.root, file)), mediaType);
    return size === null ? [] : [[file, size]];
  });
  return new Map((await Promise.all(read)).flat());
}
async function readPictures(report, files) {
  const read = picturesOf(report).map(async ({ file, mediaType }) => {
    const bytes = await files.readBytes(join(report.root, file));
    const address = `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
    return [file, { bytes, address, digest: digestOf(bytes) }];
  });
  return new Map(await Promise.all(read));
}
function picturesOf(report) {
  const blocks = [...allSections(report)].flatMap((section) => [...allBlocks(section.flow)]);
  const { emblem, background } = report.settings;
  const all = [...blocks, ...emblem === null ? [] : [emblem], ...background === null ? [] : [background]];
  return [
    ...new Map(all.flatMap((block) => block.type === "picture" ? [[block.file, block]] : [])).values()
  ];
}

// scripts/imposition/order.ts
var perfectSignature = 4;
function sheetOrders(pages, scheme, perSignature) {
  const sheets = Math.ceil(pages / 4);
  const at = (page) => page < pages ? page : null;
  const leaf = (number) => [
    at(2 * number),
    at(2 * number + 1)
  ];
  if (scheme === "two-up" || scheme === "cut-and-stack") {
    return Array.from({ length: sheets }, (_, sheet) => {
      const [left, right] = scheme === "two-up" ? [2 * sheet, 2 * sheet + 1] : [sheet, sheets + sheet];
      return cutSheet(leaf(left), leaf(right));
    });
  }
  const each = perSignature ?? (scheme === "perfect" ? perfectSignature : sheets);
  let first = 0;
  return signatureSizes(sheets, each).flatMap((size, signature) => {
    const last = first + 4 * size - 1;
    const nested = Array.from({ length: size }, (_, depth) => {
      const [outer, inner] = [first + 2 * depth, last - 2 * depth];
      return {
        signature,
        depth,
        front: [at(inner), at(outer)],
        back: [at(outer + 1), at(inner - 1)]
      };
    });
    first = last + 1;
    return nested;
  });
}
function cutSheet([left, behindLeft], [right, behindRight]) {
  return { signature: 0, depth: 0, front: [left, right], back: [behindRight, behindLeft] };
}
function signatureSizes(sheets, most) {
  const count = Math.ceil(sheets / Math.max(1, most));
  return Array.from({ length: count }, (_, at) => Math.ceil((sheets - at) / count));
}

export {
  sheetOrders,
  pixelSizes,
  readPictures
};
