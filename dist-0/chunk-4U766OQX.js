import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/pdf/finding.ts
function finding(kind, index, detail) {
  return { kind, page: index === null ? null : index + 1, detail };
}

export {
  finding
};
