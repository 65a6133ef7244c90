import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  duration,
  messages,
  size
} from "./chunk-AUVZYRCI.js";
import {
  renderDiagnostics
} from "./chunk-B4QTQKVJ.js";

// scripts/commands/say.ts
import { basename, join, resolve } from "node:path";
function baseOf(folder, content) {
  return resolve(content) === folder ? content : join(content, basename(folder));
}
function sayProblems(diagnostics, { sources }, base, talk) {
  if (diagnostics.length === 0) return;
  talk.say(renderDiagnostics(diagnostics, sources, talk.language, talk.colour, base));
}
function sayBuilt(report, output, files, outcome, milliseconds, talk) {
  for (const { path, kept } of outcome.setAside) talk.say(messages.setAside(join(output, path), join(output, kept)));
  for (const path of outcome.removed) talk.say(messages.removed(join(output, path)));
  talk.say(messages.built(report, files.length, duration(milliseconds)));
  for (const { path, size: bytes, pages, slides } of files) {
    const extent = slides !== null ? messages.slides(slides) : pages !== null ? messages.pages(pages) : null;
    talk.say(messages.artefact(join(output, path), extent, size(bytes), outcome.changed.includes(path)));
  }
}
function sayFixed(report, edits, base, talk) {
  for (const { place, before, text, code } of edits) {
    talk.say(messages.fixed(`${join(base, place.file)}:${place.line}:${place.column}`, before, text, code));
  }
  talk.say(messages.fixes(report, edits.length));
}
function sayAll(diagnostics, talk) {
  talk.say(renderDiagnostics(diagnostics, /* @__PURE__ */ new Map(), talk.language, talk.colour));
}

export {
  baseOf,
  sayProblems,
  sayBuilt,
  sayFixed,
  sayAll
};
