import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/import/write/escape.ts
function escapeMarkdown(text, { first, heading, beforeMarkup }) {
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? "";
    const next = text[at + 1] ?? (beforeMarkup ? ":" : "");
    out += escaped(one, text[at - 1] ?? "", next, text, at, heading);
  }
  return first ? escapeStart(out) : out;
}
function escaped(one, before, next, text, at, heading) {
  switch (one) {
    case "\\":
    case "`":
    case "*":
    case "_":
    case "[":
    case "]":
    case "<":
    case "{":
    case "|":
      return `\\${one}`;
    case "&":
      return /[#\p{L}]/u.test(next) ? "\\&" : "&";
    case "~":
      return before === "~" || next === "~" ? "\\~" : "~";
    case "#":
      return heading ? "\\#" : "#";
    case ":":
      return /[:_\p{L}]/u.test(next) || before === ":" ? "\\:" : ":";
    case "\uFF1A":
      return /^：(?:fact|ref|see|dots|stet)[［【｛[{]/.test(text.slice(at, at + 6)) ? "&#xFF1A;" : one;
    case "\uFF5B":
      return next === "#" ? "&#xFF5B;" : one;
    default:
      return one;
  }
}
function escapeStart(text) {
  if (/^(?:#|>|[-+](?:\s|$)|-[-\s]*$|=+\s*$|:|~)/.test(text)) return `\\${text}`;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text);
  return number === null ? text : `${number[0]}\\${text.slice(number[0].length)}`;
}

export {
  escapeMarkdown
};
