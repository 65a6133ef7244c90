import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/deck/slide-size.ts
var slideWidth = 1280;
function slideHeight(ratio) {
  return ratio === "4:3" ? 960 : 720;
}
var footHeight = 88;
function bodyHeight(ratio) {
  return slideHeight(ratio) - 328;
}

export {
  slideWidth,
  slideHeight,
  footHeight,
  bodyHeight
};
