import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  columnsOf,
  shown
} from "./chunk-CCJ3FWB6.js";

// scripts/diagnostics/frame.ts
var widest = 90;
var cut = "\u2026";
function frameOf(source, place) {
  const line = source.split(/\r\n|\r|\n/)[place.line - 1];
  if (line === void 0) {
    return null;
  }
  const start = Math.min(Math.max(place.column - 1, 0), line.length);
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length);
  const before = columnsOf(shown(line.slice(0, start)));
  const through = Math.max(columnsOf(shown(line.slice(0, Math.max(end, start)))), before + 1);
  const whole = shown(line);
  if (columnsOf(whole) <= widest) {
    return { line: whole, marks: " ".repeat(before) + "^".repeat(through - before) };
  }
  const { text, from, to } = windowOf(whole, before, through);
  const lead = from === 0 ? 0 : columnsOf(cut);
  const marked = Math.max(Math.min(through, to) - before, 1);
  return { line: text, marks: " ".repeat(lead + before - from) + "^".repeat(marked) };
}
function windowOf(line, before, through) {
  const room = widest - 2 * columnsOf(cut);
  const wanted = through <= room ? 0 : before - Math.min(Math.floor(room / 4), Math.max(room - (through - before), 0));
  let column = 0;
  let from = null;
  let to = 0;
  let text = "";
  for (const char of line) {
    const next = column + columnsOf(char);
    if (column >= wanted) {
      from ??= column;
      if (next - from > room) {
        return { text: `${from === 0 ? "" : cut}${text}${cut}`, from, to };
      }
      text += char;
      to = next;
    }
    column = next;
  }
  return { text: `${cut}${text}`, from: from ?? column, to: column };
}

// scripts/diagnostics/order.ts
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function sortDiagnostics(diagnostics) {
  return [...diagnostics].sort((a, b) => {
    if (a.place === null || b.place === null) {
      return Number(a.place !== null) - Number(b.place !== null) || compare(a.output?.path ?? "", b.output?.path ?? "") || (a.output?.page ?? 0) - (b.output?.page ?? 0) || compare(a.code, b.code);
    }
    return compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || compare(a.code, b.code);
  });
}
function hasErrors(diagnostics, strict) {
  return diagnostics.some((d) => d.severity === "error" || strict && d.accepted === null);
}

// scripts/diagnostics/json.ts
var placeOf = ({ file, line, column, endLine, endColumn }) => ({
  file,
  line,
  column,
  endLine,
  endColumn
});
var both = (diagnostic, part) => ({
  zh: diagnostic.wording.zh[part],
  en: diagnostic.wording.en[part]
});
function toJson(diagnostic) {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: both(diagnostic, "message"),
    hint: both(diagnostic, "hint"),
    place: diagnostic.place === null ? null : placeOf(diagnostic.place),
    output: diagnostic.output,
    related: diagnostic.related.map(placeOf),
    accepted: diagnostic.accepted,
    fix: diagnostic.fix.map(({ place, text }) => ({ place: placeOf(place), text }))
  };
}

// scripts/diagnostics/render.ts
var words = {
  zh: { error: "\u9519\u8BEF", warning: "\u8B66\u544A", hint: "\u529E\u6CD5\uFF1A", related: "\u53E6\u89C1\uFF1A", accepted: "\u5DF2\u8BF4\u660E\uFF1A" },
  en: { error: "error", warning: "warning", hint: "Hint: ", related: "See also: ", accepted: "Accepted: " }
};
var styles = { error: "31;1", warning: "33;1", bold: "1", dim: "2", hint: "36" };
var plain = (_style, text) => text;
var coloured = (style, text) => `\x1B[${styles[style]}m${text}\x1B[0m`;
function renderDiagnostics(diagnostics, sources, language, colour, base = "") {
  if (diagnostics.length === 0) {
    return "";
  }
  const paint = colour ? coloured : plain;
  const blocks = sortDiagnostics(diagnostics).map((d) => renderOne(d, sources, language, paint, base));
  return [...blocks, summarize(diagnostics, language)].join("\n\n");
}
function summarize(diagnostics, language) {
  const count = (severity) => diagnostics.filter((d) => d.severity === severity).length;
  const accepted = diagnostics.filter((d) => d.severity === "warning" && d.accepted !== null).length;
  const errors = count("error");
  const warnings = count("warning");
  if (language === "zh") {
    return `${errors} \u4E2A\u9519\u8BEF\uFF0C${warnings} \u6761\u8B66\u544A${accepted === 0 ? "" : `\uFF08\u5176\u4E2D ${accepted} \u6761\u5DF2\u8BF4\u660E\uFF09`}`;
  }
  const plural = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
  return `${plural(errors, "error")}, ${plural(warnings, "warning")}${accepted === 0 ? "" : ` (${accepted} accepted)`}`;
}
function renderOne(diagnostic, sources, language, paint, base) {
  const { place, severity, accepted } = diagnostic;
  const wording = diagnostic.wording[language];
  const word = words[language];
  const stands = place === null ? inOutput(diagnostic.output, language) : at(place, base);
  const where = stands === "" ? "" : `${paint("bold", stands)} `;
  const head = `${where}${paint(severity, word[severity])} ${paint("dim", diagnostic.code)} ${wording.message}`;
  const more = [
    ...wording.hint === "" ? [] : [paint("hint", word.hint) + wording.hint],
    ...relatedLines(diagnostic.related, language, base).map((line) => paint("dim", word.related) + line),
    ...accepted === null ? [] : [paint("dim", word.accepted) + accepted]
  ];
  return [head, ...place === null ? [] : frameLines(place, severity, sources, paint), ...more.map(indent)].join("\n");
}
var mostRelated = 5;
function relatedLines(related, language, base) {
  const shown2 = related.slice(0, related.length > mostRelated + 1 ? mostRelated : void 0).map((place) => at(place, base));
  const rest = related.length - shown2.length;
  return rest === 0 ? shown2 : [...shown2, language === "zh" ? `\u7B49\uFF0C\u53E6\u6709 ${rest} \u5904` : `and ${rest} more`];
}
var indent = (line) => `  ${line}`;
function frameLines(place, severity, sources, paint) {
  const source = sources.get(place.file);
  const frame = source === void 0 ? null : frameOf(source, place);
  if (frame === null) {
    return [];
  }
  const number = String(place.line);
  return [
    indent(`${paint("dim", `${number} |`)} ${frame.line}`),
    indent(`${paint("dim", `${" ".repeat(number.length)} |`)} ${paint(severity, frame.marks)}`)
  ];
}
function at(place, base) {
  const folder = base === "" || base.endsWith("/") ? base : `${base}/`;
  return `${folder}${place.file}:${place.line}:${place.column}`;
}
function inOutput(output, language) {
  if (output === null || output.page === null) return output?.path ?? "";
  return language === "zh" ? `${output.path} \u7B2C${output.page}\u9875` : `${output.path}, page ${output.page}`;
}

export {
  toJson,
  sortDiagnostics,
  hasErrors,
  renderDiagnostics,
  summarize
};
