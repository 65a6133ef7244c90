import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/imposition/press-sheet.ts
var bleed = 3;
var markRoom = bleed + 3.5;
var sizes = [
  { name: "A4", width: 297, height: 210 },
  { name: "SRA4", width: 320, height: 225 },
  { name: "A3", width: 420, height: 297 },
  { name: "SRA3", width: 450, height: 320 }
];
var tolerance = 0.5;
function pressSheetFor(pages, marks) {
  const room = marks ? markRoom : 0;
  const [width, height] = [pages.width + 2 * room, pages.height + 2 * room];
  const found = sizes.find((sheet) => width <= sheet.width + tolerance && height <= sheet.height + tolerance);
  return found ?? { name: `${Math.ceil(width)} \xD7 ${Math.ceil(height)}`, width: Math.ceil(width), height: Math.ceil(height) };
}

export {
  bleed,
  pressSheetFor
};
