import { known } from './store.js';

/** Problems whose place lies in a stretch of the content. Whole files count where the stretch is the beginning of one. */
export function problemsAt(place) {
  if (place === null || place === undefined) return [];
  return (known('problems') ?? []).filter(
    (problem) =>
      problem.place !== null &&
      problem.place.file === place.file &&
      problem.place.line <= place.endLine &&
      problem.place.endLine >= place.line,
  );
}

/** Those of a slide, once each: of what stands on it, wherever it is written, and of itself. */
export function problemsOfSlide(slide) {
  const own = slide.targets.filter(({ fact }) => fact === null).flatMap(({ place }) => problemsAt(place));
  const whole = isSlideBlock(slide) ? problemsAt(slide.place) : [];
  return [...new Set([...whole, ...own])];
}

/** An author's slide is a block of its own; derived slides name their section, of which other text isn't theirs. */
function isSlideBlock(slide) {
  return slide.place.endLine > slide.place.line;
}

export function severityName({ severity, accepted }) {
  return severity === 'error' ? '错误' : accepted === null ? '提示' : '已说明';
}
