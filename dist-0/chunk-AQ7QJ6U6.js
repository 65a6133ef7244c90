import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/diagnostics/diagnostic.ts
function kind(entry) {
  return entry;
}
function diagnose(entry, params, place, more = {}) {
  return {
    code: entry.code,
    severity: more.severity ?? entry.severity,
    wording: { zh: entry.zh(params), en: entry.en(params) },
    place,
    output: more.output ?? null,
    related: more.related ?? [],
    accepted: more.accepted ?? null,
    fix: more.fix ?? [],
    cause: more.cause
  };
}
var Refusal = class extends Error {
  diagnostics;
  status;
  constructor(diagnostics, status) {
    super(diagnostics.map((d) => `${d.code}: ${d.wording.en.message}`).join("\n"), { cause: diagnostics[0]?.cause });
    this.name = "Refusal";
    this.diagnostics = diagnostics;
    this.status = status;
  }
};

export {
  kind,
  diagnose,
  Refusal
};
