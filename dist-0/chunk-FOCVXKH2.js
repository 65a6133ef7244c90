import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/raster/png.ts
import { crc32, deflateSync } from "node:zlib";
var signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
var up = 2;
var level = 3;
function encodePng({ width, height, pixels }) {
  const row = width * 3;
  const filtered = new Uint8Array(height * (row + 1));
  let to = 0;
  for (let y = 0; y < height; y++) {
    filtered[to++] = up;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const over = from - width * 4;
      for (let colour = 0; colour < 3; colour++) {
        filtered[to++] = (pixels[from + colour] ?? 0) - (y === 0 ? 0 : pixels[over + colour] ?? 0);
      }
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(filtered, { level })),
    chunk("IEND", new Uint8Array(0))
  ];
  return new Uint8Array(Buffer.concat(parts));
}
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export {
  encodePng
};
