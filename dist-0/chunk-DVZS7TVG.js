import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  output_exports,
  pdf_exports,
  preflight_exports
} from "./chunk-WISTUV2F.js";
import {
  build_exports,
  content_exports,
  maybe
} from "./chunk-2ELD5L67.js";
import {
  command_exports
} from "./chunk-3D4K7MUJ.js";
import {
  kind
} from "./chunk-AQ7QJ6U6.js";
import {
  __export
} from "./chunk-WYZCE5GW.js";

// scripts/diagnostics/catalogue/change.ts
var change_exports = {};
__export(change_exports, {
  badLabel: () => badLabel,
  damagedRelease: () => damagedRelease,
  labelTaken: () => labelTaken,
  nothingPrinted: () => nothingPrinted,
  staleOutput: () => staleOutput,
  unbuiltOutput: () => unbuiltOutput,
  unknownRelease: () => unknownRelease
});
var nothingPrinted = kind({
  code: "change-no-output",
  severity: "error",
  zh: ({ report, folder }) => ({
    message: `\u62A5\u544A ${report} \u5728 ${folder} \u4E2D\u6CA1\u6709\u53EF\u4F9B\u5B9A\u7248\u6216\u6BD4\u8F83\u7684\u5C0F\u518C\u5B50\u3001\u8BB2\u4E49\u548C\u5E7B\u706F\u7247\u3002`,
    hint: `\u5148\u8FD0\u884C huikan build ${report}\uFF1B\u8F93\u51FA\u5728\u522B\u5904\u65F6\u7528 --out \u6307\u660E\u3002`
  }),
  en: ({ report, folder }) => ({
    message: `The report ${report} has no booklet, handout or deck in ${folder} to freeze or compare.`,
    hint: `Run huikan build ${report} first, or name the output folder with --out.`
  })
});
var staleOutput = kind({
  code: "change-stale-output",
  severity: "error",
  zh: ({ report, paths }) => ({
    message: `\u62A5\u544A ${report} \u7684\u5185\u5BB9\u5728\u751F\u6210\u4E4B\u540E\u53C8\u6709\u6539\u52A8\uFF0C${paths.join("\u3001")} \u4E0D\u662F\u6309\u73B0\u6709\u5185\u5BB9\u751F\u6210\u7684\u3002`,
    hint: `\u5148\u8FD0\u884C huikan build ${report}\uFF0C\u518D\u6267\u884C\u672C\u547D\u4EE4\u3002`
  }),
  en: ({ report, paths }) => ({
    message: `The content of ${report} changed after it was built: ${paths.join(", ")} isn\u2019t made from the present content.`,
    hint: `Run huikan build ${report} first, then this command again.`
  })
});
var unbuiltOutput = kind({
  code: "change-unbuilt-output",
  severity: "error",
  zh: ({ report, paths }) => ({
    message: `${paths.join("\u3001")} \u7F3A\u5931\uFF0C\u6216\u4E0E\u751F\u6210\u65F6\u4E0D\u540C\u3002`,
    hint: `\u8FD0\u884C huikan build ${report} \u91CD\u65B0\u751F\u6210\uFF1B\u6539\u8FC7\u7684\u6587\u4EF6\u4F1A\u53E6\u5B58\uFF0C\u4E0D\u4F1A\u4E22\u5931\u3002`
  }),
  en: ({ report, paths }) => ({
    message: `${paths.join(", ")} is missing or isn\u2019t the file that was built.`,
    hint: `Run huikan build ${report}; a file that was changed is set aside and not lost.`
  })
});
var badLabel = kind({
  code: "change-bad-label",
  severity: "error",
  zh: ({ label }) => ({
    message: `\u201C${label}\u201D\u4E0D\u80FD\u4F5C\u7248\u672C\u540D\u3002`,
    hint: "\u7248\u672C\u540D\u7531\u6C49\u5B57\u3001\u5B57\u6BCD\u3001\u6570\u5B57\u548C - _ . \u7EC4\u6210\uFF0C\u4EE5\u6C49\u5B57\u3001\u5B57\u6BCD\u6216\u6570\u5B57\u5F00\u5934\uFF0C\u4E0D\u4EE5\u70B9\u7ED3\u5C3E\uFF0C\u4E0D\u8D85\u8FC7 40 \u5B57\uFF0C\u4E14\u4E0D\u80FD\u662F files\u3002\u4F8B\u5982\uFF1A\u4ED8\u5370\u3001\u7B2C\u4E00\u7248\u30012022-01-15\u3002"
  }),
  en: ({ label }) => ({
    message: `\u201C${label}\u201D can\u2019t name a release.`,
    hint: "A label has letters (Chinese ones too), digits and - _ . and begins with a letter or digit; it doesn\u2019t end in a dot, has 40 characters at most and isn\u2019t \u201Cfiles\u201D. For example: print-1, 2022-01-15."
  })
});
var labelTaken = kind({
  code: "change-label-taken",
  severity: "error",
  zh: ({ report, label, known }) => ({
    message: `\u62A5\u544A ${report} \u5DF2\u6709\u7248\u672C\u201C${label}\u201D\u3002\u5DF2\u5B9A\u7684\u7248\u672C\u4E0D\u4F1A\u88AB\u6539\u5199\u3002`,
    hint: `\u6362\u4E00\u4E2A\u7248\u672C\u540D\u3002\u5DF2\u6709\u7248\u672C\uFF1A${known.join("\u3001")}\u3002`
  }),
  en: ({ report, label, known }) => ({
    message: `The report ${report} has a release \u201C${label}\u201D. A release is never written over.`,
    hint: `Choose another label. Releases there: ${known.join(", ")}.`
  })
});
var unknownRelease = kind({
  code: "change-unknown-release",
  severity: "error",
  zh: ({ report, label, known }) => ({
    message: `\u62A5\u544A ${report} \u6CA1\u6709\u7248\u672C\u201C${label}\u201D\u3002`,
    hint: known.length === 0 ? "\u4ED8\u5370\u65F6\u5148\u7528 huikan release \u5B9A\u7248\u3002" : `\u5DF2\u6709\u7248\u672C\uFF1A${known.join("\u3001")}\u3002`
  }),
  en: ({ report, label, known }) => ({
    message: `The report ${report} has no release \u201C${label}\u201D.`,
    hint: known.length === 0 ? "Freeze what is printed with huikan release first." : `Releases there: ${known.join(", ")}.`
  })
});
var damagedRelease = kind({
  code: "change-damaged-release",
  severity: "error",
  zh: ({ label, path }) => ({
    message: `\u7248\u672C\u201C${label}\u201D\u5DF2\u635F\u574F\uFF1A${path} \u7F3A\u5931\uFF0C\u6216\u4E0E\u5B9A\u7248\u65F6\u4E0D\u540C\u3002`,
    hint: "\u4ECE\u5907\u4EFD\u6216\u7248\u672C\u5E93\u4E2D\u6062\u590D\u62A5\u544A\u76EE\u5F55\u4E0B\u7684 releases \u6587\u4EF6\u5939\u3002"
  }),
  en: ({ label, path }) => ({
    message: `The release \u201C${label}\u201D is damaged: ${path} is missing or isn\u2019t as it was frozen.`,
    hint: "Bring the folder releases of the report back from a backup or from version control."
  })
});

// scripts/diagnostics/catalogue/content-conflicts.ts
var content_conflicts_exports = {};
__export(content_conflicts_exports, {
  conflictMarker: () => conflictMarker
});
var conflictMarker = kind({
  code: "content-conflict-marker",
  severity: "error",
  zh: () => ({
    message: "\u6587\u4EF6\u4E2D\u6709\u672A\u5904\u7406\u7684\u5408\u5E76\u51B2\u7A81\uFF0C\u6574\u4E2A\u6587\u4EF6\u6682\u4E0D\u8BFB\u53D6\u3002",
    hint: "\u8BF7\u5728\u201C\u73B0\u6709\u5185\u5BB9\u201D\u548C\u201C\u65B0\u6765\u7A3F\u201D\u4E24\u79CD\u6587\u5B57\u4E2D\u9009\u5B9A\u4E00\u65B9\uFF0C\u5220\u53BB\u4EE5 <<<<<<<\u3001=======\u3001>>>>>>> \u5F00\u5934\u7684\u6807\u8BB0\u884C\u3002"
  }),
  en: () => ({
    message: "The file has a conflict of a merge that nobody has settled; it is not read any further.",
    hint: "Choose one of the two texts, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
  })
});

// scripts/diagnostics/catalogue/import-merge.ts
var import_merge_exports = {};
__export(import_merge_exports, {
  deletedTopic: () => deletedTopic,
  folderTaken: () => folderTaken,
  importNotWritten: () => importNotWritten,
  linkOutside: () => linkOutside,
  mergeConflict: () => mergeConflict,
  nothingToImport: () => nothingToImport,
  openConflicts: () => openConflicts,
  twoPictures: () => twoPictures,
  unreadableFile: () => unreadableFile,
  vanishedTopic: () => vanishedTopic
});
var folderTaken = kind({
  code: "import-folder-taken",
  severity: "error",
  zh: ({ folder }) => ({
    message: `${folder} \u4E2D\u5DF2\u6709\u5185\u5BB9\uFF0C\u4E14\u4E0D\u662F\u5BFC\u5165\u751F\u6210\u7684\uFF0C\u672A\u4F5C\u4EFB\u4F55\u6539\u52A8\u3002`,
    hint: "\u8BF7\u7528 --out \u53E6\u6307\u5B9A\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u5BFC\u5165\u540E\u81EA\u884C\u53D6\u7528\u3002"
  }),
  en: ({ folder }) => ({
    message: `${folder} holds content that no import made; nothing was changed.`,
    hint: "Choose another folder with --out, and take from it what you need."
  })
});
var linkOutside = kind({
  code: "import-link-outside",
  severity: "error",
  zh: ({ path }) => ({
    message: `${path} \u662F\u6307\u5411\u62A5\u544A\u6587\u4EF6\u5939\u4E4B\u5916\u7684\u7B26\u53F7\u94FE\u63A5\uFF0C\u672A\u4F5C\u4EFB\u4F55\u6539\u52A8\u3002`,
    hint: "\u8BF7\u628A\u6587\u4EF6\u672C\u8EAB\u653E\u8FDB\u62A5\u544A\u6587\u4EF6\u5939\uFF0C\u6216\u7528 --out \u53E6\u6307\u5B9A\u4E00\u4E2A\u6587\u4EF6\u5939\u3002"
  }),
  en: ({ path }) => ({
    message: `${path} is a symbolic link that leads out of the report's folder; nothing was changed.`,
    hint: "Put the file itself into the folder, or choose another one with --out."
  })
});
var importNotWritten = kind({
  code: "import-write",
  severity: "error",
  zh: ({ folder, reason }) => ({
    message: `\u65E0\u6CD5\u5199\u5165 ${folder}\uFF08${reason}\uFF09\uFF0C\u539F\u6709\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8\u3002`,
    hint: "\u8BF7\u68C0\u67E5\u8BE5\u76EE\u5F55\u7684\u6743\u9650\u548C\u78C1\u76D8\u7A7A\u95F4\uFF0C\u6216\u7528 --out \u53E6\u6307\u5B9A\u4E00\u4E2A\u6587\u4EF6\u5939\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: `Can't write to ${folder} (${reason}); the old files stand.`,
    hint: "Check the rights and free space there, or choose another folder with --out."
  })
});
var unreadableFile = kind({
  code: "import-file",
  severity: "error",
  zh: ({ path, reason }) => ({
    message: {
      missing: `\u6CA1\u6709\u627E\u5230\u6765\u7A3F ${path}\u3002`,
      folder: `${path} \u662F\u6587\u4EF6\u5939\uFF0C\u4E0D\u662F\u6587\u4EF6\u3002`,
      large: `${path} \u8D85\u8FC7 64 MB\u3002`
    }[reason] ?? `\u6765\u7A3F ${path} \u65E0\u6CD5\u8BFB\u53D6\uFF08${reason}\uFF09\u3002`,
    hint: {
      missing: "\u8BF7\u6838\u5BF9\u6587\u4EF6\u540D\u548C\u8DEF\u5F84\u3002",
      folder: "\u8BF7\u9010\u4E2A\u5199\u51FA\u5176\u4E2D\u8981\u5BFC\u5165\u7684\u6587\u4EF6\u3002",
      large: "\u8BF7\u628A\u5176\u4E2D\u7684\u56FE\u7247\u538B\u7F29\u540E\u91CD\u65B0\u4FDD\u5B58\u3002"
    }[reason] ?? "\u8BF7\u68C0\u67E5\u8BFB\u53D6\u6743\u9650\u3002"
  }),
  en: ({ path, reason }) => ({
    message: {
      missing: `There is no file ${path}.`,
      folder: `${path} is a folder, not a file.`,
      large: `${path} is larger than 64 MB.`
    }[reason] ?? `${path} can't be read (${reason}).`,
    hint: {
      missing: "Check the name and the path.",
      folder: "Name the files in it one by one.",
      large: "Save it again with its pictures compressed."
    }[reason] ?? "Check that it may be read."
  })
});
var nothingToImport = kind({
  code: "import-nothing",
  severity: "error",
  zh: () => ({
    message: "\u6CA1\u6709\u5199\u660E\u8981\u5BFC\u5165\u7684\u6587\u4EF6\u3002",
    hint: "\u5199\u51FA\u6587\u4EF6\uFF0C\u5982 huikan import \u5DE5\u4F5C\u62A5\u544A.docx\uFF0C\u6216\u628A\u6587\u672C\u4ECE\u7BA1\u9053\u4F20\u5165\u3002"
  }),
  en: () => ({
    message: "No file to import was named.",
    hint: "Name files, as in huikan import report.docx, or pipe text in."
  })
});
var openConflicts = kind({
  code: "import-open-conflict",
  severity: "error",
  zh: () => ({
    message: "\u4E0A\u6B21\u5408\u5E76\u7559\u4E0B\u7684\u51B2\u7A81\u8FD8\u6CA1\u6709\u5904\u7406\uFF0C\u672A\u4F5C\u4EFB\u4F55\u6539\u52A8\u3002",
    hint: "\u8BF7\u5148\u5728\u6587\u4EF6\u4E2D\u9009\u5B9A\u4E00\u65B9\uFF0C\u5220\u53BB\u4E09\u884C\u6807\u8BB0\uFF0C\u518D\u91CD\u65B0\u5BFC\u5165\u3002"
  }),
  en: () => ({
    message: "A conflict of an earlier merge is still open; nothing was changed.",
    hint: "Choose one side in the file, delete the three lines of marks, and import again."
  })
});
var mergeConflict = kind({
  code: "import-conflict",
  severity: "error",
  zh: ({ name: name2 }) => ({
    message: `\u6B64\u5904\u73B0\u6709\u5185\u5BB9\u548C\u65B0\u6765\u7A3F\u201C${name2}\u201D\u90FD\u6709\u6539\u52A8\uFF0C\u4E24\u79CD\u6587\u5B57\u90FD\u5DF2\u5199\u5165\u6587\u4EF6\uFF0C\u4EE5\u6807\u8BB0\u9694\u5F00\u3002`,
    hint: "\u8BF7\u9009\u5B9A\u4E00\u65B9\u6216\u5408\u6210\u4E00\u5904\uFF0C\u5220\u53BB\u4EE5 <<<<<<<\u3001=======\u3001>>>>>>> \u5F00\u5934\u7684\u4E09\u884C\u6807\u8BB0\u3002"
  }),
  en: ({ name: name2 }) => ({
    message: `Both the content and the new version \u201C${name2}\u201D changed this; both texts stand in the file between marks.`,
    hint: "Choose one or write one from both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."
  })
});
var vanishedTopic = kind({
  code: "import-topic-vanished",
  severity: "error",
  zh: ({ title }) => ({
    message: `\u65B0\u6765\u7A3F\u4E2D\u5DF2\u6CA1\u6709\u4E13\u9898\u201C${title}\u201D\uFF0C\u4F46\u73B0\u6709\u5185\u5BB9\u6539\u52A8\u8FC7\u5B83\uFF0C\u6587\u4EF6\u4E88\u4EE5\u4FDD\u7559\u3002`,
    hint: "\u786E\u5B9A\u4E0D\u8981\u7684\uFF0C\u8BF7\u5220\u53BB\u8BE5\u6587\u4EF6\uFF1B\u8981\u4FDD\u7559\u7684\uFF0C\u4E0D\u5FC5\u5904\u7406\u3002"
  }),
  en: ({ title }) => ({
    message: `The topic \u201C${title}\u201D isn't in the new version, but somebody edited it; the file is kept.`,
    hint: "Delete the file if it should go; otherwise nothing needs to be done."
  })
});
var deletedTopic = kind({
  code: "import-topic-deleted",
  severity: "warning",
  zh: ({ title, copy }) => ({
    message: `\u4E13\u9898\u201C${title}\u201D\u5728\u73B0\u6709\u5185\u5BB9\u4E2D\u5DF2\u5220\u53BB\uFF0C\u65B0\u6765\u7A3F\u6709\u6539\u52A8\uFF0C\u672A\u4E88\u6062\u590D\u3002`,
    hint: `\u9700\u8981\u7684\u8BDD\uFF0C\u65B0\u6765\u7A3F\u7684\u6587\u5B57\u5728 ${copy}\u3002`
  }),
  en: ({ title, copy }) => ({
    message: `The topic \u201C${title}\u201D was deleted here and has changed in the new version; it wasn't brought back.`,
    hint: `If you need it, the new text is in ${copy}.`
  })
});
var twoPictures = kind({
  code: "import-picture",
  severity: "warning",
  zh: ({ path, beside }) => ({
    message: `\u56FE\u7247 ${path} \u5728\u73B0\u6709\u5185\u5BB9\u548C\u65B0\u6765\u7A3F\u4E2D\u90FD\u6362\u8FC7\uFF0C\u4ECD\u7528\u73B0\u6709\u7684\uFF0C\u65B0\u6765\u7A3F\u7684\u53E6\u5B58\u4E3A ${beside}\u3002`,
    hint: "\u8BF7\u6BD4\u8F83\u4E24\u5F20\u56FE\u7247\uFF0C\u7528\u65B0\u7684\u5C31\u66FF\u6362\u539F\u6587\u4EF6\uFF0C\u4E0D\u7528\u5C31\u5220\u53BB\u53E6\u5B58\u7684\u4E00\u5F20\u3002"
  }),
  en: ({ path, beside }) => ({
    message: `The picture ${path} was replaced both here and in the new version; yours stands, the new one is in ${beside}.`,
    hint: "Compare the two, and either replace yours or delete the other."
  })
});

// scripts/diagnostics/catalogue/preview.ts
var preview_exports = {};
__export(preview_exports, {
  portTaken: () => portTaken,
  severalReports: () => severalReports
});
var portTaken = kind({
  code: "preview-port",
  severity: "error",
  zh: ({ port, reason }) => ({
    message: `\u65E0\u6CD5\u5728\u672C\u673A\u7AEF\u53E3 ${port} \u6253\u5F00\u9884\u89C8\uFF1A${reason}\u3002`,
    hint: "\u6362\u4E00\u4E2A\u7AEF\u53E3\uFF0C\u6216\u4E0D\u5199 --port\uFF0C\u7531\u7A0B\u5E8F\u81EA\u9009\u7A7A\u95F2\u7AEF\u53E3\u3002"
  }),
  en: ({ port, reason }) => ({
    message: `The preview can't be opened at port ${port} of this machine: ${reason}.`,
    hint: "Choose another port, or leave --port away: a free one is taken then."
  })
});
var severalReports = kind({
  code: "preview-several",
  severity: "error",
  zh: ({ known }) => ({
    message: "\u9884\u89C8\u4E00\u6B21\u53EA\u770B\u4E00\u4EFD\u62A5\u544A\uFF0C\u5185\u5BB9\u76EE\u5F55\u4E2D\u6709\u591A\u4EFD\u3002",
    hint: `\u5728\u547D\u4EE4\u540E\u5199\u660E\u62A5\u544A\u540D\u79F0\uFF1A${known.join("\u3001")}\u3002`
  }),
  en: ({ known }) => ({
    message: "A preview shows one report, and the content folder has several.",
    hint: `Name one behind the command: ${known.join(", ")}.`
  })
});

// scripts/diagnostics/catalogue/booklet.ts
var booklet_exports = {};
__export(booklet_exports, {
  coarsePicture: () => coarsePicture,
  frameMissing: () => frameMissing,
  overflow: () => overflow
});
var coarsePicture = kind({
  code: "booklet-picture-resolution",
  severity: "warning",
  zh: (p) => ({
    message: `\u56FE\u7247 ${p.file} \u4E3A${p.width}\xD7${p.height}\u50CF\u7D20\uFF0C\u5370\u51FA\u6765\u5BBD\u7EA6${p.millimetres}\u6BEB\u7C73\uFF0C\u53EA\u6709${p.dpi}dpi\uFF0C\u4E0D\u8DB3\u5370\u5237\u6240\u9700\u7684${p.least}dpi\u3002`,
    hint: `\u8BF7\u6362\u6210\u5BBD\u5EA6\u4E0D\u5C11\u4E8E${p.needed}\u50CF\u7D20\u7684\u539F\u56FE\uFF08\u4E0D\u8981\u7528\u8F6F\u4EF6\u653E\u5927\uFF09\uFF0C\u6216\u6539\u7528 SVG\u3002`
  }),
  en: (p) => ({
    message: `The picture ${p.file} has ${p.width} x ${p.height} pixels and is printed ${p.millimetres} mm wide: ${p.dpi} dpi, where print needs ${p.least}.`,
    hint: `Use an original at least ${p.needed} pixels wide (enlarging it doesn't help), or an SVG.`
  })
});
var overflow = kind({
  code: "booklet-overflow",
  severity: "error",
  zh: ({ what, document, text, millimetres }) => ({
    message: `${document}\u4E2D${text === "" ? "\u6709\u4E00\u5904\u5185\u5BB9" : `\u201C${text}\u201D`}${what === "wide" ? "\u8D85\u51FA\u7248\u5FC3\u5BBD\u5EA6" : "\u9AD8\u5EA6\u653E\u4E0D\u4E0B"}\uFF0C\u591A\u51FA\u7EA6${millimetres}\u6BEB\u7C73\u3002`,
    hint: what === "wide" ? "\u8BF7\u7F29\u77ED\u6587\u5B57\uFF0C\u62C6\u5206\u8FC7\u5BBD\u7684\u8868\u683C\uFF0C\u6216\u53BB\u6389\u4E0D\u80FD\u65AD\u884C\u7684\u957F\u4E32\u5B57\u7B26\u3002" : "\u8BF7\u7F29\u77ED\u6587\u5B57\uFF0C\u6216\u5C06\u8868\u683C\u3001\u56FE\u7247\u62C6\u6210\u51E0\u90E8\u5206\u3002"
  }),
  en: ({ what, document, text, millimetres }) => ({
    message: `In ${document}, ${text === "" ? "something" : `\u201C${text}\u201D`} is ${what === "wide" ? "wider than the text block" : "too tall for its place"} by about ${millimetres} mm.`,
    hint: what === "wide" ? "Shorten the text, split the table, or break up long strings without spaces." : "Shorten the text, or split the table or picture."
  })
});
var frameMissing = kind({
  code: "handout-frame-missing",
  severity: "error",
  zh: ({ number }) => ({
    message: `\u8BB2\u4E49\u9875\u6CA1\u6709\u7ED9\u7B2C${number}\u5F20\u5E7B\u706F\u7247\u7559\u51FA\u4F4D\u7F6E\uFF0C\u8FD9\u5F20\u5E7B\u706F\u7247\u5370\u4E0D\u51FA\u6765\u3002`,
    hint: '\u81EA\u5B9A\u4E49\u7684\u8BB2\u4E49\u6A21\u677F\u8981\u4E3A\u6BCF\u5F20\u5E7B\u706F\u7247\u5199\u4E00\u4E2A\u5E26\u8FB9\u6846\u7684 <div role="img" aria-label="\u2026">\uFF08\u89C1 docs/printed-parts.md\uFF09\u3002'
  }),
  en: ({ number }) => ({
    message: `The handout sheets have no frame for slide ${number}, so it isn't printed.`,
    hint: 'A handout template of your own needs a <div role="img" aria-label="\u2026"> with a border for each slide (docs/printed-parts.md).'
  })
});

// scripts/diagnostics/catalogue/browser.ts
var browser_exports = {};
__export(browser_exports, {
  browserFailed: () => browserFailed,
  browserHinted: () => browserHinted,
  browserLeftOut: () => browserLeftOut,
  browserLost: () => browserLost,
  browserMissing: () => browserMissing,
  browserNoText: () => browserNoText,
  browserNotFound: () => browserNotFound,
  browserOtherMajor: () => browserOtherMajor,
  browserUnreachable: () => browserUnreachable,
  browserVersions: () => browserVersions,
  browsersLost: () => browsersLost,
  cacheUnusable: () => cacheUnusable,
  faceUnreadable: () => faceUnreadable,
  noSandbox: () => noSandbox,
  pdfIncomplete: () => pdfIncomplete,
  printFailed: () => printFailed,
  printFellsBrowsers: () => printFellsBrowsers,
  printTimedOut: () => printTimedOut,
  unpackFailed: () => unpackFailed
});
var browserNotFound = kind({
  code: "browser-not-found",
  severity: "error",
  zh: () => ({
    message: "\u6CA1\u6709\u627E\u5230\u53EF\u7528\u7684\u6D4F\u89C8\u5668\uFF0C\u65E0\u6CD5\u6392\u5370\u3002",
    hint: "\u5B89\u88C5 Chrome\u3001Chromium \u6216 Edge\uFF0C\u6216\u7528 --browser\uFF08\u73AF\u5883\u53D8\u91CF HUIKAN_BROWSER\uFF09\u6307\u5B9A\u6D4F\u89C8\u5668\u7A0B\u5E8F\u7684\u8DEF\u5F84\u3002"
  }),
  en: () => ({
    message: "No browser was found to print with.",
    hint: "Install Chrome, Chromium or Edge, or name one with --browser (or HUIKAN_BROWSER)."
  })
});
var browserMissing = kind({
  code: "browser-missing",
  severity: "error",
  zh: ({ path }) => ({
    message: `\u6307\u5B9A\u7684\u6D4F\u89C8\u5668 ${path} \u4E0D\u5B58\u5728\u3002`,
    hint: "\u68C0\u67E5 --browser \u6216\u73AF\u5883\u53D8\u91CF HUIKAN_BROWSER\uFF1B\u53BB\u6389\u5B83\u4EEC\u5C31\u4F7F\u7528\u81EA\u5E26\u7684\u6D4F\u89C8\u5668\u3002"
  }),
  en: ({ path }) => ({
    message: `The browser ${path} doesn't exist.`,
    hint: "Check --browser or HUIKAN_BROWSER; without them the embedded browser is used."
  })
});
var browserFailed = kind({
  code: "browser-start",
  severity: "error",
  zh: ({ path, reason }) => ({
    message: `\u6D4F\u89C8\u5668 ${path} \u542F\u52A8\u5931\u8D25\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u5185\u5B58\u3001\u4E34\u65F6\u76EE\u5F55\uFF08\u987B\u5141\u8BB8\u6267\u884C\u7A0B\u5E8F\uFF09\u548C /proc \u662F\u5426\u53EF\u7528\uFF1B\u4E5F\u53EF\u7528 --browser \u6362\u4E00\u4E2A\u6D4F\u89C8\u5668\u3002"
  }),
  en: ({ path, reason }) => ({
    message: `The browser ${path} doesn't start: ${reason}`,
    hint: "Check memory, /proc and the temporary and cache folders (programs must be allowed to run there), or name another browser with --browser."
  })
});
var unpackFailed = kind({
  code: "browser-unpack",
  severity: "error",
  zh: ({ folder, reason }) => ({
    message: `\u81EA\u5E26\u7684\u6D4F\u89C8\u5668\u65E0\u6CD5\u89E3\u5230 ${folder}\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u8BE5\u76EE\u5F55\u7684\u6743\u9650\u548C\u78C1\u76D8\u7A7A\u95F4\uFF0C\u6216\u8BBE\u7F6E XDG_CACHE_HOME \u6362\u4E00\u4E2A\u7F13\u5B58\u76EE\u5F55\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: `The embedded browser can't be unpacked to ${folder}: ${reason}`,
    hint: "Check the rights and free space there, or set XDG_CACHE_HOME to another folder."
  })
});
var noSandbox = kind({
  code: "browser-no-sandbox",
  severity: "warning",
  zh: () => ({
    message: "\u8FD9\u53F0\u673A\u5668\u4E0D\u5141\u8BB8\u6D4F\u89C8\u5668\u4F7F\u7528\u6C99\u7BB1\uFF0C\u5DF2\u5728\u6CA1\u6709\u6C99\u7BB1\u7684\u60C5\u51B5\u4E0B\u6392\u5370\u3002",
    hint: "\u5141\u8BB8\u7528\u6237\u547D\u540D\u7A7A\u95F4\uFF08user namespaces\uFF09\u5373\u53EF\u542F\u7528\u6C99\u7BB1\u3002"
  }),
  en: () => ({
    message: "This machine doesn't let the browser use its sandbox; pages are printed without it.",
    hint: "Allow user namespaces to turn the sandbox on."
  })
});
var cacheUnusable = kind({
  code: "browser-cache-unusable",
  severity: "warning",
  zh: ({ folder, reason }) => ({
    message: `\u7F13\u5B58\u76EE\u5F55 ${folder} \u4E0D\u80FD\u7528\uFF08${reason}\uFF09\uFF0C\u81EA\u5E26\u7684\u6D4F\u89C8\u5668\u6BCF\u6B21\u8FD0\u884C\u90FD\u8981\u91CD\u65B0\u89E3\u5305\uFF0C\u7EA6\u591A\u7528\u4E24\u79D2\u3002`,
    hint: "\u8BF7\u8BA9\u8BE5\u76EE\u5F55\u5F52\u672C\u7528\u6237\u6240\u6709\u3001\u4E14\u4ED6\u4EBA\u4E0D\u53EF\u5199\uFF0C\u6216\u8BBE\u7F6E XDG_CACHE_HOME \u6362\u4E00\u4E2A\u7F13\u5B58\u76EE\u5F55\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: `The cache ${folder} can't be used (${reason}), so the embedded browser is unpacked at every run, which takes about two seconds.`,
    hint: "Make the folder yours and writable by nobody else, or set XDG_CACHE_HOME to another one."
  })
});
var printTimedOut = kind({
  code: "browser-timeout",
  severity: "error",
  zh: ({ name: name2, seconds }) => ({
    message: `${name2} \u8FC7\u4E86${seconds}\u79D2\u4ECD\u672A\u6392\u5370\u5B8C\uFF0C\u5DF2\u653E\u5F03\u3002`,
    hint: "\u673A\u5668\u7E41\u5FD9\u65F6\u8BF7\u7A0D\u540E\u91CD\u8BD5\uFF0C\u6216\u7528 --jobs 1 \u9010\u9875\u6392\u5370\uFF1B\u7528\u4E86\u81EA\u5B9A\u4E49\u6A21\u677F\u65F6\uFF0C\u68C0\u67E5\u5176\u4E2D\u6709\u6CA1\u6709\u8FC7\u5927\u7684\u56FE\u7247\u6216\u8868\u683C\u3002"
  }),
  en: ({ name: name2, seconds }) => ({
    message: `${name2} wasn't printed after ${seconds} s and was given up.`,
    hint: "Try again when the machine is less busy, or with --jobs 1; in templates of your own, look for huge pictures or tables."
  })
});
var faceUnreadable = kind({
  code: "browser-face-unreadable",
  severity: "error",
  zh: ({ name: name2, faces }) => ({
    message: `${name2} \u5185\u5D4C\u7684\u5B57\u4F53 ${faces} \u5DF2\u635F\u574F\u6216\u683C\u5F0F\u4E0D\u5BF9\uFF0C\u6D4F\u89C8\u5668\u65E0\u6CD5\u4F7F\u7528\u3002`,
    hint: "\u7528\u4E86\u81EA\u5B9A\u4E49\u6A21\u677F\u65F6\uFF0C\u68C0\u67E5\u5176\u4E2D @font-face \u7684 data: \u5730\u5740\uFF1B\u5426\u5219\u8BF7\u91CD\u65B0\u5B89\u88C5\u4F9D\u8D56\uFF08npm ci\uFF09\u3002"
  }),
  en: ({ name: name2, faces }) => ({
    message: `${name2} carries the face ${faces}, which is damaged or of an unknown format.`,
    hint: "In templates of your own, check the data: addresses of @font-face; otherwise install the dependencies again (npm ci)."
  })
});
var pdfIncomplete = kind({
  code: "browser-pdf-incomplete",
  severity: "error",
  zh: ({ name: name2, bytes }) => ({
    message: `${name2} \u5370\u51FA\u7684 PDF \u4E0D\u5B8C\u6574\uFF08${bytes}\u5B57\u8282\uFF09\u3002`,
    hint: "\u591A\u56E0\u5185\u5B58\u6216\u78C1\u76D8\u7A7A\u95F4\u4E0D\u8DB3\uFF1A\u817E\u51FA\u7A7A\u95F4\u540E\u91CD\u8BD5\uFF0C\u6216\u7528 --jobs 1 \u9010\u9875\u6392\u5370\u3002"
  }),
  en: ({ name: name2, bytes }) => ({
    message: `The PDF of ${name2} is incomplete (${bytes} bytes).`,
    hint: "Memory or disk space may have run out: make room and try again, or print one page at a time with --jobs 1."
  })
});
var printFailed = kind({
  code: "browser-print",
  severity: "error",
  zh: ({ name: name2, reason }) => ({
    message: `${name2} \u6392\u5370\u5931\u8D25\uFF1A${reason}`,
    hint: "\u91CD\u65B0\u8FD0\u884C\u4E00\u6B21\uFF1B\u82E5\u4ECD\u5931\u8D25\uFF0C\u68C0\u67E5\u5185\u5B58\uFF0C\u6216\u7528 --jobs 1 \u9010\u9875\u6392\u5370\u3002"
  }),
  en: ({ name: name2, reason }) => ({
    message: `${name2} couldn't be printed: ${reason}`,
    hint: "Run it once more; if it fails again, check memory or print one page at a time with --jobs 1."
  })
});
var startAgain = {
  zh: "\u542F\u52A8\u5B83\u65F6\u52A0\u4E0A --font-render-hinting=none\uFF08browserless\u3001Selenium \u5199\u5728\u542F\u52A8\u53C2\u6570\u91CC\uFF09\uFF1B\u89C1 docs/remote-browsers.md\u3002",
  en: "Start it with --font-render-hinting=none (browserless and Selenium take it as a launch argument); see docs/remote-browsers.md."
};
var browserUnreachable = kind({
  code: "browser-unreachable",
  severity: "error",
  zh: ({ address, reason }) => ({
    message: `\u8FDE\u63A5\u4E0D\u4E0A ${address} \u7684\u6D4F\u89C8\u5668\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u5730\u5740\u3001\u7AEF\u53E3\u548C\u53E3\u4EE4\uFF0C\u4EE5\u53CA\u90A3\u91CC\u7684\u6D4F\u89C8\u5668\u662F\u5426\u5DF2\u6253\u5F00\u8FDC\u7A0B\u8C03\u8BD5\uFF1B\u5730\u5740\u53EF\u5199 ws://\u3001wss://\u3001http:// \u6216 https://\u3002"
  }),
  en: ({ address, reason }) => ({
    message: `The browser at ${address} can't be reached: ${reason}`,
    hint: "Check address, port and token, and that the browser there listens for DevTools; addresses begin with ws://, wss://, http:// or https://."
  })
});
var browserLeftOut = kind({
  code: "browser-left-out",
  severity: "warning",
  zh: ({ address, reason }) => ({
    message: `\u8FDE\u63A5\u4E0D\u4E0A ${address} \u7684\u6D4F\u89C8\u5668\uFF08${reason}\uFF09\uFF0C\u7531\u5176\u4F59\u6D4F\u89C8\u5668\u6392\u5370\u3002`,
    hint: "\u8F93\u51FA\u4E0D\u53D7\u5F71\u54CD\uFF0C\u53EA\u662F\u6162\u4E00\u4E9B\uFF1B\u68C0\u67E5\u8BE5\u5730\u5740\uFF0C\u6216\u4ECE --browser \u4E2D\u53BB\u6389\u5B83\u3002"
  }),
  en: ({ address, reason }) => ({
    message: `The browser at ${address} can't be reached (${reason}); the others print.`,
    hint: "The output is the same, only later. Check the address, or don't name it with --browser."
  })
});
var browserHinted = kind({
  code: "browser-hinted",
  severity: "error",
  zh: ({ address }) => ({
    message: `${address} \u7684\u6D4F\u89C8\u5668\u5F00\u7740\u5B57\u5F62\u5FAE\u8C03\uFF08hinting\uFF09\uFF0C\u5B57\u5BBD\u88AB\u53D6\u6574\uFF0C\u6392\u51FA\u7684\u884C\u4F1A\u4E0E\u522B\u5904\u4E0D\u540C\u3002`,
    hint: startAgain.zh
  }),
  en: ({ address }) => ({
    message: `The browser at ${address} hints type, so that widths are rounded and lines would differ from those printed elsewhere.`,
    hint: startAgain.en
  })
});
var browserNoText = kind({
  code: "browser-no-text",
  severity: "error",
  zh: ({ address }) => ({
    message: `${address} \u7684\u6D4F\u89C8\u5668\u6392\u4E0D\u51FA\u6587\u5B57\uFF1A\u90A3\u53F0\u673A\u5668\u4E0A\u6CA1\u6709\u53EF\u7528\u7684\u5B57\u4F53\u6216 fontconfig \u914D\u7F6E\uFF0C\u5370\u51FA\u7684\u9875\u9762\u4F1A\u662F\u7A7A\u767D\u3002`,
    hint: "\u5728\u90A3\u53F0\u673A\u5668\uFF08\u6216\u5BB9\u5668\u6620\u50CF\uFF09\u91CC\u88C5\u4E0A fontconfig \u548C\u4EFB\u610F\u4E00\u79CD\u5B57\u4F53\uFF1B\u6587\u4EF6\u6240\u7528\u7684\u5B57\u4F53\u7531\u9875\u9762\u81EA\u5E26\uFF0C\u4E0D\u5FC5\u5B89\u88C5\u3002"
  }),
  en: ({ address }) => ({
    message: `The browser at ${address} sets no text: its machine has no font or no fontconfig configuration, and pages would come out blank.`,
    hint: "Install fontconfig and any font there (or in its container image). The faces that documents use come with the pages and need not be installed."
  })
});
var browserVersions = kind({
  code: "browser-versions",
  severity: "error",
  zh: ({ found }) => ({
    message: `\u51E0\u4E2A\u6D4F\u89C8\u5668\u7684\u7248\u672C\u4E0D\u540C\uFF0C\u5370\u51FA\u7684\u6587\u4EF6\u4F1A\u56E0\u9875\u9762\u843D\u5728\u54EA\u4E2A\u6D4F\u89C8\u5668\u800C\u5F02\uFF1A${found}\u3002`,
    hint: "\u5404\u5904\u6362\u6210\u540C\u4E00\u7248\u672C\uFF08\u5BB9\u5668\u6620\u50CF\u5199\u660E\u7248\u672C\u53F7\uFF0C\u4E0D\u7528 latest\uFF09\uFF0C\u6216\u53EA\u7528\u5176\u4E2D\u7248\u672C\u76F8\u540C\u7684\u51E0\u4E2A\u3002"
  }),
  en: ({ found }) => ({
    message: `The browsers are of different versions, so that files would depend on which of them prints a page: ${found}.`,
    hint: "Run the same version everywhere (name it in the container image, not latest), or name only those that agree."
  })
});
var browserOtherMajor = kind({
  code: "browser-other-major",
  severity: "warning",
  zh: ({ version, embedded }) => ({
    message: `\u6240\u7528\u6D4F\u89C8\u5668\u662F ${version}\uFF0C\u81EA\u5E26\u7684\u662F\u7B2C ${embedded} \u7248\uFF1B\u4E0E\u7528\u81EA\u5E26\u6D4F\u89C8\u5668\u751F\u6210\u7684\u6587\u4EF6\u76F8\u6BD4\uFF0C\u5B57\u8282\u53EF\u80FD\u4E0D\u540C\u3002`,
    hint: `\u53EA\u6709\u8981\u6C42\u4E24\u8FB9\u9010\u5B57\u8282\u76F8\u540C\u65F6\u624D\u8981\u7D27\uFF1A\u628A\u90A3\u91CC\u7684\u6D4F\u89C8\u5668\u6362\u6210\u7B2C ${embedded} \u7248\u3002`
  }),
  en: ({ version, embedded }) => ({
    message: `The browser is ${version}, the embedded one of version ${embedded}; files may differ in their bytes from those the embedded one makes.`,
    hint: `That matters only where both must be the same to the byte: then run version ${embedded} there.`
  })
});
var browserLost = kind({
  code: "browser-lost",
  severity: "warning",
  zh: ({ address, reason, left }) => ({
    message: `\u4E0E ${address} \u7684\u6D4F\u89C8\u5668\u5931\u53BB\u8054\u7CFB\uFF08${reason}\uFF09\uFF0C\u5B83\u624B\u4E0A\u7684\u9875\u9762\u6539\u7531\u5176\u4F59 ${left} \u4E2A\u6D4F\u89C8\u5668\u6392\u5370\u3002`,
    hint: "\u8F93\u51FA\u4E0D\u53D7\u5F71\u54CD\uFF1B\u68C0\u67E5\u90A3\u53F0\u673A\u5668\u7684\u5185\u5B58\uFF0C\u6216\u8FDE\u63A5\u6C60\u7684\u4F1A\u8BDD\u65F6\u9650\u3002"
  }),
  en: ({ address, reason, left }) => ({
    message: `The browser at ${address} is lost (${reason}); its pages are printed by the ${left} left.`,
    hint: "The output is the same. Check the memory of that machine, or how long its pool lets a session last."
  })
});
var browsersLost = kind({
  code: "browsers-lost",
  severity: "error",
  zh: ({ name: name2, count, reason }) => ({
    message: `${name2} \u672A\u80FD\u6392\u5370\uFF1A${count} \u4E2A\u6D4F\u89C8\u5668\u5168\u90E8\u5931\u53BB\u8054\u7CFB\uFF0C\u6700\u540E\u4E00\u4E2A\u7684\u539F\u56E0\u662F\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u90A3\u4E9B\u673A\u5668\u548C\u7F51\u7EDC\u540E\u91CD\u65B0\u8FD0\u884C\uFF1B\u53BB\u6389 --browser \u5C31\u7528\u81EA\u5E26\u7684\u6D4F\u89C8\u5668\u3002"
  }),
  en: ({ name: name2, count, reason }) => ({
    message: `${name2} couldn't be printed: all ${count} browsers are lost, the last of them because: ${reason}`,
    hint: "Check those machines and the network and run again; without --browser the embedded browser is used."
  })
});
var printFellsBrowsers = kind({
  code: "browser-felled",
  severity: "error",
  zh: ({ name: name2, count, reason }) => ({
    message: `\u6392\u5370 ${name2} \u65F6\u5148\u540E\u6709 ${count} \u4E2A\u6D4F\u89C8\u5668\u4E2D\u65AD\uFF08${reason}\uFF09\uFF0C\u4E3A\u514D\u62D6\u57AE\u5176\u4F59\u6D4F\u89C8\u5668\uFF0C\u4E0D\u518D\u91CD\u8BD5\u3002`,
    hint: "\u68C0\u67E5\u8BE5\u6587\u4EF6\u4E2D\u8FC7\u5927\u7684\u56FE\u7247\u6216\u8868\u683C\uFF0C\u4EE5\u53CA\u90A3\u4E9B\u673A\u5668\u7684\u5185\u5B58\u3002"
  }),
  en: ({ name: name2, count, reason }) => ({
    message: `${count} browsers were lost while they printed ${name2} (${reason}); it isn't sent to another, which it might take along.`,
    hint: "Look for huge pictures or tables in it, and check the memory of those machines."
  })
});

// scripts/diagnostics/catalogue/chart.ts
var chart_exports = {};
__export(chart_exports, {
  cellWithoutFigure: () => cellWithoutFigure,
  chartCount: () => chartCount,
  chartForm: () => chartForm,
  chartUnits: () => chartUnits,
  negativePart: () => negativePart,
  partsAboveWhole: () => partsAboveWhole,
  valueNotDrawable: () => valueNotDrawable,
  withoutWhole: () => withoutWhole
});
var reasons = {
  text: { zh: "\u4E0D\u662F\u6570\u5B57\u52A0\u5355\u4F4D", en: "isn't a number with a unit" },
  range: { zh: "\u662F\u4E00\u4E2A\u5E45\u5EA6\uFF0C\u4E0D\u662F\u4E00\u4E2A\u6570", en: "is a range, not one number" },
  kind: { zh: "\u662F\u4F4D\u6B21\u3001\u65E5\u671F\u3001\u671F\u9650\u6216\u540D\u79F0\uFF0C\u4E0D\u662F\u6570\u91CF", en: "is a rank, a date, a period or a name, not a quantity" }
};
var valueNotDrawable = kind({
  code: "chart-not-number",
  severity: "error",
  zh: ({ text, reason }) => ({
    message: `\u201C${text}\u201D${reasons[reason].zh}\uFF0C\u56FE\u8868\u65E0\u6CD5\u8868\u793A\u3002`,
    hint: "\u8BF7\u6362\u7528\u5199\u6210\u6570\u5B57\u52A0\u5355\u4F4D\u7684\u6570\u636E\uFF1B\u4F4D\u6B21\u7528 ranking \u7248\u5F0F\uFF0C\u5176\u4F59\u7528 figures \u7248\u5F0F\u3002"
  }),
  en: ({ text, reason }) => ({
    message: `\u201C${text}\u201D ${reasons[reason].en}, so a chart can't show it.`,
    hint: "Use figures written as a number with a unit; ranks have the layout ranking, everything else figures."
  })
});
var chartUnits = kind({
  code: "chart-units",
  severity: "error",
  zh: ({ one, other }) => ({
    message: `\u201C${one}\u201D\u4E0E\u201C${other}\u201D\u5355\u4F4D\u4E0D\u540C\uFF0C\u4E0D\u80FD\u753B\u5728\u4E00\u5E45\u56FE\u91CC\u3002`,
    hint: "\u4E00\u5E45\u56FE\u53EA\u653E\u540C\u4E00\u5355\u4F4D\u7684\u6570\u636E\uFF1B\u4E0D\u540C\u5355\u4F4D\u7684\u8BF7\u5206\u6210\u4E24\u5F20\uFF0C\u6216\u7528 figures \u7248\u5F0F\u3002"
  }),
  en: ({ one, other }) => ({
    message: `\u201C${one}\u201D and \u201C${other}\u201D have different units and can't stand in one chart.`,
    hint: "A chart shows figures of one unit; make two slides, or use the layout figures."
  })
});
var negativePart = kind({
  code: "chart-negative",
  severity: "error",
  zh: ({ text }) => ({
    message: `\u201C${text}\u201D\u5C0F\u4E8E\u96F6\uFF0C\u4E0D\u80FD\u4F5C\u4E3A\u6574\u4F53\u7684\u4E00\u90E8\u5206\u3002`,
    hint: "\u6709\u8D1F\u6570\u7684\u6570\u636E\u8BF7\u7528 kind=bar\u3001kind=column \u6216 kind=line\u3002"
  }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D is below zero and can't be part of a whole.`,
    hint: "Figures below zero go with kind=bar, kind=column or kind=line."
  })
});
var partsAboveWhole = kind({
  code: "chart-above-whole",
  severity: "error",
  zh: ({ parts, whole }) => ({
    message: `\u5404\u90E8\u5206\u5408\u8BA1${parts}\uFF0C\u8D85\u8FC7\u6574\u4F53${whole}\uFF08\u5DF2\u8BA1\u5165\u53D6\u6574\u8BEF\u5DEE\uFF09\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u6570\u636E\uFF1A\u5404\u90E8\u5206\u5E94\u5C5E\u4E8E\u540C\u4E00\u6574\u4F53\u4E14\u4E92\u4E0D\u91CD\u53E0\u3002\u4E0D\u662F\u6574\u4F53\u4E0E\u90E8\u5206\u5173\u7CFB\u7684\uFF0C\u8BF7\u7528 layout=chart\u3002"
  }),
  en: ({ parts, whole }) => ({
    message: `The parts come to ${parts}, more than the whole, ${whole}, even within rounding.`,
    hint: "Check the figures: parts belong to one whole and don\u2019t overlap. What isn\u2019t a part of it goes with layout=chart."
  })
});
var withoutWhole = kind({
  code: "chart-without-whole",
  severity: "error",
  zh: ({ text }) => ({
    message: `\u4E0D\u77E5\u9053\u201C${text}\u201D\u662F\u54EA\u4E2A\u6574\u4F53\u7684\u4E00\u90E8\u5206\u3002`,
    hint: "\u7B2C\u4E00\u9879\u5199\u6574\u4F53\uFF0C\u5404\u90E8\u5206\u7F29\u8FDB\u5217\u5728\u5B83\u4E0B\u9762\uFF0C\u5982\u201C- :ref[\u6574\u4F53]\u201D\u201C  - :ref[\u90E8\u5206] \u8BF4\u660E\u201D\uFF1B\u767E\u5206\u6570\u53EF\u4EE5\u76F4\u63A5\u5217\u51FA\u3002"
  }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D is a part, but nothing says of what.`,
    hint: "Write the whole as the one item and its parts in a list inside it: \u201C- :ref[whole]\u201D, \u201C  - :ref[part] label\u201D. Percentages stand alone."
  })
});
var chartCount = kind({
  code: "chart-count",
  severity: "error",
  zh: ({ what, count, least, most }) => ({
    message: `\u8FD9\u5E45\u56FE\u6709${count}\u4E2A${chartParts[what].zh}\uFF0C\u5E94\u4E3A${least}\u81F3${most}\u4E2A\u3002`,
    hint: "\u592A\u591A\u65F6\u8BF7\u5408\u5E76\u6216\u62C6\u6210\u4E24\u5F20\uFF0C\u592A\u5C11\u65F6\u6362\u4E00\u79CD\u7248\u5F0F\u3002"
  }),
  en: ({ what, count, least, most }) => ({
    message: `The chart has ${count} ${chartParts[what].en}; it takes ${least} to ${most}.`,
    hint: "Put some together or make two slides of too many; choose another layout for too few."
  })
});
var chartParts = {
  categories: { zh: "\u6570\u636E\u9879", en: "categories" },
  series: { zh: "\u7CFB\u5217", en: "series" }
};
var chartForm = kind({
  code: "chart-form",
  severity: "error",
  zh: ({ kind: chart, form }) => ({
    message: `kind=${chart} \u7684\u56FE\u5E94\u5199\u6210${form === "list" ? "\u5217\u8868" : "\u8868\u683C"}\u3002`,
    hint: form === "list" ? "\u6BCF\u9879\u5199\u6210\u201C- :ref[\u7F16\u53F7] \u8BF4\u660E\u201D\u3002\u51E0\u4E2A\u7CFB\u5217\u7684\u6570\u636E\u8BF7\u7528 kind=stacked \u6216 kind=line\u3002" : "\u8868\u5934\u5199\u5404\u7CFB\u5217\u540D\u79F0\uFF0C\u7B2C\u4E00\u5217\u5199\u7C7B\u522B\uFF0C\u5176\u4F59\u6BCF\u683C\u5199\u4E00\u4E2A :ref[\u7F16\u53F7]\u3002"
  }),
  en: ({ kind: chart, form }) => ({
    message: `A chart of kind=${chart} is written as a ${form}.`,
    hint: form === "list" ? "Each item is \u201C- :ref[id] label\u201D. Several series go with kind=stacked or kind=line." : "The head names the series, the first column the categories, every other cell holds one :ref[id]."
  })
});
var cellWithoutFigure = kind({
  code: "chart-cell",
  severity: "error",
  zh: () => ({
    message: "\u56FE\u8868\u7684\u8FD9\u4E00\u683C\u5E94\u53EA\u5199\u4E00\u4E2A\u6570\u636E\u3002",
    hint: "\u5199\u6210 :ref[\u7F16\u53F7]\uFF0C\u9700\u8981\u7A81\u51FA\u65F6\u5199\u6210 **:ref[\u7F16\u53F7]**\uFF1B\u6BCF\u683C\u90FD\u8981\u6709\u6570\u636E\uFF0C\u6CA1\u6709\u6570\u636E\u7684\u7C7B\u522B\u8BF7\u53BB\u6389\u3002"
  }),
  en: () => ({
    message: "This cell of a chart\u2019s table has to hold one figure and nothing else.",
    hint: "Write :ref[id], or **:ref[id]** to stress it; leave out categories for which there is no figure."
  })
});

// scripts/diagnostics/catalogue/content-asides.ts
var content_asides_exports = {};
__export(content_asides_exports, {
  sideContent: () => sideContent,
  sideNotClosed: () => sideNotClosed
});
var sideNotClosed = kind({
  code: "content-side-not-closed",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u6761\u65C1\u6CE8\u6CA1\u6709\u7ED3\u675F\uFF0C\u540E\u9762\u7684\u6B63\u6587\u90FD\u88AB\u5F53\u6210\u4E86\u5B83\u7684\u5185\u5BB9\u3002",
    hint: "\u8BF7\u5728\u65C1\u6CE8\u672B\u5C3E\u53E6\u8D77\u4E00\u884C\u5199\u201C:::\u201D\u3002"
  }),
  en: () => ({
    message: "This side note is never closed, so all the text after it belongs to it.",
    hint: "Write \u201C:::\u201D on a line of its own where it ends."
  })
});
var sideContent = kind({
  code: "content-side-content",
  severity: "error",
  zh: ({ what }) => ({
    message: what === "nothing" ? "\u8FD9\u6761\u65C1\u6CE8\u6CA1\u6709\u5185\u5BB9\u3002" : "\u65C1\u6CE8\u91CC\u53EA\u80FD\u5199\u6BB5\u843D\u548C\u5217\u8868\u3002",
    hint: what === "nothing" ? "\u8BF7\u5199\u51FA\u65C1\u6CE8\u7684\u6587\u5B57\uFF0C\u6216\u5220\u53BB\u8FD9\u6761\u65C1\u6CE8\u3002" : "\u8BF7\u628A\u8868\u683C\u3001\u5F15\u6587\u548C\u56FE\u7247\u79FB\u5230\u6B63\u6587\u4E2D\u3002"
  }),
  en: ({ what }) => ({
    message: what === "nothing" ? "This side note says nothing." : "A side note holds paragraphs and lists only.",
    hint: what === "nothing" ? "Write its text, or remove it." : "Move tables, quotations and pictures into the text."
  })
});

// scripts/diagnostics/catalogue/content-blocks.ts
var content_blocks_exports = {};
__export(content_blocks_exports, {
  manualIndent: () => manualIndent,
  raggedTable: () => raggedTable,
  tooDeep: () => tooDeep
});
var raggedTable = kind({
  code: "content-ragged-table",
  severity: "error",
  zh: ({ cells, columns }) => ({
    message: `\u8FD9\u4E00\u884C\u6709${cells}\u683C\uFF0C\u8868\u5934\u6709${columns}\u683C\u3002`,
    hint: "\u8BF7\u8865\u9F50\u6216\u53BB\u6389\u591A\u4F59\u7684\u683C\uFF1B\u6587\u5B57\u4E2D\u7684\u201C|\u201D\u5199\u6210\u201C\\|\u201D\u3002"
  }),
  en: ({ cells, columns }) => ({
    message: `Cells in this row: ${cells}; columns in the head: ${columns}.`,
    hint: "Add or remove cells; write \u201C\\|\u201D for the sign itself."
  })
});
var manualIndent = kind({
  code: "content-manual-indent",
  severity: "warning",
  zh: () => ({
    message: "\u6BB5\u843D\u5F00\u5934\u6709\u7A7A\u683C\uFF0C\u5DF2\u53BB\u6389\uFF1A\u6BB5\u9996\u7F29\u8FDB\u7531\u7248\u5F0F\u7EDF\u4E00\u5904\u7406\u3002",
    hint: "\u8BF7\u5220\u53BB\u6BB5\u843D\u5F00\u5934\u7684\u7A7A\u683C\u3002"
  }),
  en: () => ({
    message: "The paragraph begins with spaces, which were taken off: the layout indents paragraphs itself.",
    hint: "Remove them."
  })
});
var tooDeep = kind({
  code: "content-too-deep",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u4E00\u884C\u7684\u5217\u8868\u6216\u5F15\u6587\u5C42\u6B21\u592A\u6DF1\uFF0C\u6587\u4EF6\u672A\u80FD\u8BFB\u53D6\u3002",
    hint: "\u8BF7\u5220\u53BB\u884C\u9996\u591A\u4F59\u7684\u201C>\u201D\u201C-\u201D\u6216\u7F16\u53F7\u3002"
  }),
  en: () => ({
    message: "Lists or quotations nest too deeply in this line, so the file was not read.",
    hint: "Remove signs from the beginning of the line."
  })
});

// scripts/diagnostics/catalogue/content-chart.ts
var content_chart_exports = {};
__export(content_chart_exports, {
  chartNotClosed: () => chartNotClosed,
  chartWithoutKind: () => chartWithoutKind,
  unknownChartKind: () => unknownChartKind
});
var unknownChartKind = kind({
  code: "content-unknown-chart-kind",
  severity: "error",
  zh: (p) => ({
    message: `\u6CA1\u6709\u201C${p.kind}\u201D\u8FD9\u79CD\u56FE\u3002`,
    hint: maybe.zh(p.suggestion, `\u53EF\u7528\u7684\u6709\uFF1A${p.known.join("\u3001")}\u3002`)
  }),
  en: (p) => ({
    message: `There is no kind of chart \u201C${p.kind}\u201D.`,
    hint: maybe.en(p.suggestion, `The kinds are ${p.known.join(", ")}.`)
  })
});
var chartWithoutKind = kind({
  code: "content-chart-without-kind",
  severity: "error",
  zh: ({ known }) => ({
    message: "\u6CA1\u6709\u5199\u660E\u753B\u54EA\u79CD\u56FE\u3002",
    hint: `\u8BF7\u5199\u4E0A kind\uFF0C\u5982 layout=chart kind=bar\uFF1B\u53EF\u7528\u7684\u6709\uFF1A${known.join("\u3001")}\u3002`
  }),
  en: ({ known }) => ({
    message: "The chart doesn't say of which kind it is.",
    hint: `Add kind, as in layout=chart kind=bar; the kinds are ${known.join(", ")}.`
  })
});
var chartNotClosed = kind({
  code: "content-chart-not-closed",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u5E45\u56FE\u8868\u6CA1\u6709\u7ED3\u675F\uFF0C\u540E\u9762\u7684\u6B63\u6587\u90FD\u88AB\u5F53\u6210\u4E86\u5B83\u7684\u5185\u5BB9\u3002",
    hint: "\u8BF7\u5728\u56FE\u8868\u672B\u5C3E\u53E6\u8D77\u4E00\u884C\u5199\u201C:::\u201D\u3002"
  }),
  en: () => ({
    message: "This chart is never closed, so all the text after it belongs to it.",
    hint: "Write \u201C:::\u201D on a line of its own where it ends."
  })
});

// scripts/diagnostics/catalogue/content-exhibits.ts
var content_exhibits_exports = {};
__export(content_exhibits_exports, {
  exhibitContent: () => exhibitContent,
  exhibitNotClosed: () => exhibitNotClosed,
  summaryNotLast: () => summaryNotLast,
  summaryWithoutFigures: () => summaryWithoutFigures
});
var exhibitNotClosed = kind({
  code: "content-exhibit-not-closed",
  severity: "error",
  zh: ({ what }) => ({
    message: `\u8FD9${{ table: "\u5F20\u8868", picture: "\u5E45\u56FE" }[what]}\u6CA1\u6709\u7ED3\u675F\uFF0C\u540E\u9762\u7684\u6B63\u6587\u90FD\u88AB\u5F53\u6210\u4E86\u5B83\u7684\u5185\u5BB9\u3002`,
    hint: "\u8BF7\u5728\u5B83\u7684\u672B\u5C3E\u53E6\u8D77\u4E00\u884C\u5199\u201C:::\u201D\u3002"
  }),
  en: ({ what }) => ({
    message: `This ${what} is never closed, so all the text after it belongs to it.`,
    hint: "Write \u201C:::\u201D on a line of its own where it ends."
  })
});
var exhibitContent = kind({
  code: "content-exhibit",
  severity: "error",
  zh: ({ what }) => ({
    message: { table: ":::table \u91CC\u8981\u6709\u4E14\u53EA\u6709\u4E00\u5F20\u8868\u3002", picture: ":::picture \u91CC\u8981\u6709\u4E14\u53EA\u6709\u4E00\u5E45\u56FE\u7247\u3002" }[what],
    hint: {
      table: "\u7B2C\u4E00\u884C\u53EF\u4EE5\u5199\u201C# \u8868\u9898\u201D\uFF0C\u8868\u683C\u4E0B\u9762\u53EF\u4EE5\u5199\u4E00\u6BB5\u6CE8\uFF1B\u5176\u4F59\u5185\u5BB9\u8BF7\u79FB\u5230\u5916\u9762\u3002",
      picture: "\u7B2C\u4E00\u884C\u53EF\u4EE5\u5199\u201C# \u56FE\u9898\u201D\uFF0C\u56FE\u7247\u4E0B\u9762\u53EF\u4EE5\u5199\u4E00\u6BB5\u6CE8\uFF1B\u5176\u4F59\u5185\u5BB9\u8BF7\u79FB\u5230\u5916\u9762\u3002"
    }[what]
  }),
  en: ({ what }) => ({
    message: `A :::${what} holds one ${what}, no more and no less.`,
    hint: `Its first line may be a title after \u201C# \u201D, and one paragraph may follow the ${what}; move the rest out.`
  })
});
var summaryNotLast = kind({
  code: "content-summary-not-last",
  severity: "error",
  zh: () => ({
    message: "::summary \u540E\u9762\u8FD8\u6709\u6B63\u6587\uFF0C\u800C\u6570\u636E\u4E00\u89C8\u603B\u5728\u4E13\u9898\u7684\u672B\u5C3E\u3002",
    hint: "\u8BF7\u628A\u5B83\u79FB\u5230\u4E13\u9898\u7684\u6700\u540E\u4E00\u884C\uFF0C\u5E76\u4E14\u53EA\u5199\u4E00\u6B21\u3002"
  }),
  en: () => ({
    message: "Text follows ::summary, but the figures at a glance stand at the end of a topic.",
    hint: "Move it to the topic's last line, and write it once."
  })
});
var summaryWithoutFigures = kind({
  code: "content-summary-empty",
  severity: "warning",
  zh: () => ({
    message: "\u8FD9\u91CC\u6CA1\u6709\u53EF\u4EE5\u5217\u5165\u6570\u636E\u4E00\u89C8\u7684\u6570\u636E\uFF0C\u4E0D\u4F1A\u5370\u51FA\u4E00\u89C8\u8868\u3002",
    hint: "\u8BF7\u5728\u6B63\u6587\u4E2D\u7528 :fact \u5199\u660E\u6570\u636E\uFF0C\u6216\u5220\u53BB ::summary\u3002"
  }),
  en: () => ({
    message: "There are no figures to show at a glance, so nothing is printed here.",
    hint: "State figures with :fact, or remove ::summary."
  })
});

// scripts/diagnostics/catalogue/content-facts.ts
var content_facts_exports = {};
__export(content_facts_exports, {
  badFactId: () => badFactId,
  badFactKind: () => badFactKind,
  badLabel: () => badLabel2,
  badLink: () => badLink,
  badPicture: () => badPicture,
  deadLink: () => deadLink,
  duplicateFact: () => duplicateFact,
  factOutsideProse: () => factOutsideProse,
  factWithoutOf: () => factWithoutOf,
  inlinePicture: () => inlinePicture,
  unknownReference: () => unknownReference
});
var badFactId = kind({
  code: "content-bad-fact-id",
  severity: "error",
  zh: ({ id }) => ({
    message: id === "" ? "\u8FD9\u4E2A\u6570\u636E\u6CA1\u6709\u7F16\u53F7\u3002" : `\u6570\u636E\u7F16\u53F7\u201C${id}\u201D\u4E0D\u5408\u8981\u6C42\u3002`,
    hint: '\u7F16\u53F7\u4EE5\u201C#\u201D\u5F15\u51FA\uFF0C\u53EA\u7528\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u4E0B\u5212\u7EBF\uFF0C\u5E76\u4EE5\u5B57\u6BCD\u5F00\u5934\uFF0C\u5982 {#students of="\u2026"}\u3002'
  }),
  en: ({ id }) => ({
    message: id === "" ? "This figure has no id." : `\u201C${id}\u201D can't be the id of a figure.`,
    hint: 'Ids are letters, digits and _, and start with a letter: {#students of="\u2026"}.'
  })
});
var factWithoutOf = kind({
  code: "content-fact-without-of",
  severity: "error",
  zh: ({ id }) => ({
    message: `\u6570\u636E\u201C${id}\u201D\u6CA1\u6709\u8BF4\u660E\u7EDF\u8BA1\u7684\u662F\u4EC0\u4E48\u3002`,
    hint: '\u8BF7\u52A0\u4E0A of="\u2026"\uFF0C\u5982 of="\u804C\u4E1A\u5B66\u6821\u5728\u6821\u751F"\uFF1B\u6570\u636E\u7D22\u5F15\u548C\u5E7B\u706F\u7247\u8981\u7528\u5230\u5B83\u3002'
  }),
  en: ({ id }) => ({
    message: `The figure ${id} doesn't say what it counts.`,
    hint: 'Add of="\u2026"; the index of figures and slides need it.'
  })
});
var badFactKind = kind({
  code: "content-bad-fact-kind",
  severity: "error",
  zh: (p) => ({
    message: `\u6CA1\u6709\u201C${p.kind}\u201D\u8FD9\u7C7B\u6570\u636E\u3002`,
    hint: maybe.zh(p.suggestion, `\u53EF\u7528\u7684\u6709\uFF1A${p.known.join("\u3001")}\u3002`)
  }),
  en: (p) => ({
    message: `There is no kind of figure \u201C${p.kind}\u201D.`,
    hint: maybe.en(p.suggestion, `The kinds are ${p.known.join(", ")}.`)
  })
});
var badLabel2 = kind({
  code: "content-bad-label",
  severity: "error",
  zh: ({ directive }) => ({
    message: {
      fact: ":fact \u7684\u65B9\u62EC\u53F7\u91CC\u6CA1\u6709\u6570\u636E\uFF0C\u6216\u5E26\u6709\u683C\u5F0F\u3002",
      ref: ":ref \u7684\u65B9\u62EC\u53F7\u91CC\u6CA1\u6709\u6570\u636E\u7F16\u53F7\u3002",
      pull: "::pull \u7684\u65B9\u62EC\u53F7\u91CC\u6CA1\u6709\u6570\u636E\u7F16\u53F7\u3002"
    }[directive],
    hint: {
      fact: "\u8BF7\u5728\u65B9\u62EC\u53F7\u91CC\u53EA\u5199\u6570\u636E\u7684\u6587\u5B57\uFF0C\u5982 :fact[142.2\u4E07\u4EBA]{\u2026}\uFF1B\u7C97\u4F53\u52A0\u5728\u6574\u4E2A\u6807\u8BB0\u5916\u9762\u3002",
      ref: "\u8BF7\u5199\u6210 :ref[\u7F16\u53F7]\uFF0C\u7F16\u53F7\u662F :fact \u4E2D\u201C#\u201D\u540E\u9762\u7684\u90E8\u5206\u3002",
      pull: "\u8BF7\u5199\u6210 ::pull[\u7F16\u53F7]\uFF0C\u7F16\u53F7\u662F :fact \u4E2D\u201C#\u201D\u540E\u9762\u7684\u90E8\u5206\u3002"
    }[directive]
  }),
  en: ({ directive }) => ({
    message: {
      fact: "The brackets of :fact are empty, or hold more than text.",
      ref: "The brackets of :ref hold no id.",
      pull: "The brackets of ::pull hold no id."
    }[directive],
    hint: {
      fact: "Write the figure only, such as :fact[1.4 million]{\u2026}; put emphasis around the whole.",
      ref: "Write :ref[id], with the id that follows \u201C#\u201D in :fact.",
      pull: "Write ::pull[id], with the id that follows \u201C#\u201D in :fact."
    }[directive]
  })
});
var duplicateFact = kind({
  code: "content-duplicate-fact",
  severity: "error",
  zh: ({ id }) => ({
    message: `\u6570\u636E\u7F16\u53F7\u201C${id}\u201D\u7528\u4E86\u4E24\u6B21\u3002`,
    hint: `\u540C\u4E00\u4E2A\u6570\u636E\u518D\u6B21\u51FA\u73B0\u65F6\u5199 :ref[${id}]\uFF1B\u4E0D\u540C\u7684\u6570\u636E\u8BF7\u53E6\u53D6\u7F16\u53F7\u3002`
  }),
  en: ({ id }) => ({
    message: `Two figures have the id ${id}.`,
    hint: `Repeat a figure with :ref[${id}]; give another figure another id.`
  })
});
var unknownReference = kind({
  code: "content-unknown-ref",
  severity: "error",
  zh: ({ id, suggestion }) => ({
    message: `\u6CA1\u6709\u7F16\u53F7\u4E3A\u201C${id}\u201D\u7684\u6570\u636E\u3002`,
    hint: maybe.zh(suggestion, "\u8BF7\u6838\u5BF9\u7F16\u53F7\uFF0C\u6216\u5728\u6B63\u6587\u4E2D\u7528 :fact \u5199\u51FA\u8FD9\u4E2A\u6570\u636E\u3002")
  }),
  en: ({ id, suggestion }) => ({
    message: `No figure has the id ${id}.`,
    hint: maybe.en(suggestion, "Check the id, or state the figure with :fact.")
  })
});
var badPicture = kind({
  code: "content-bad-picture",
  severity: "error",
  zh: ({ path, reason }) => ({
    message: {
      missing: `\u56FE\u7247 ${path} \u4E0D\u5B58\u5728\u3002`,
      outside: `\u56FE\u7247 ${path} \u4E0D\u5728\u672C\u4F1A\u520A\u7684\u6587\u4EF6\u5939\u91CC\u3002`,
      type: `${path} \u4E0D\u662F PNG\u3001JPEG\u3001SVG \u6216 WebP \u56FE\u7247\u3002`,
      unreadable: `\u56FE\u7247 ${path} \u65E0\u6CD5\u8BFB\u53D6\u3002`
    }[reason],
    hint: {
      missing: "\u8BF7\u6838\u5BF9\u6587\u4EF6\u540D\uFF08\u533A\u5206\u5927\u5C0F\u5199\uFF09\u548C\u8DEF\u5F84\uFF1B\u56FE\u7247\u901A\u5E38\u653E\u5728 assets \u6587\u4EF6\u5939\u3002",
      outside: "\u8BF7\u628A\u56FE\u7247\u590D\u5236\u5230\u4F1A\u520A\u7684 assets \u6587\u4EF6\u5939\uFF0C\u5199\u6210 assets/\u6587\u4EF6\u540D\u3002",
      type: "\u8BF7\u7528\u56FE\u7247\u8F6F\u4EF6\u53E6\u5B58\u4E3A PNG \u6216 JPEG\uFF1B\u53EA\u6539\u6269\u5C55\u540D\u4E0D\u884C\u3002",
      unreadable: "\u8BF7\u68C0\u67E5\u6587\u4EF6\u7684\u8BFB\u53D6\u6743\u9650\u3002"
    }[reason]
  }),
  en: ({ path, reason }) => ({
    message: {
      missing: `The picture ${path} doesn't exist.`,
      outside: `The picture ${path} is outside the report's folder.`,
      type: `${path} is no PNG, JPEG, SVG or WebP picture.`,
      unreadable: `The picture ${path} can't be read.`
    }[reason],
    hint: {
      missing: "Check the name, its case and the path; pictures usually stand in assets.",
      outside: "Copy it into the report's assets folder.",
      type: "Save it as PNG or JPEG; changing the name is not enough.",
      unreadable: "Check that it may be read."
    }[reason]
  })
});
var inlinePicture = kind({
  code: "content-inline-picture",
  severity: "error",
  zh: () => ({ message: "\u56FE\u7247\u548C\u6587\u5B57\u5199\u5728\u4E86\u540C\u4E00\u6BB5\u3002", hint: "\u8BF7\u8BA9\u56FE\u7247\u5355\u72EC\u6210\u6BB5\uFF0C\u524D\u540E\u5404\u7A7A\u4E00\u884C\u3002" }),
  en: () => ({
    message: "A picture stands among text.",
    hint: "Give it a paragraph of its own, with blank lines around."
  })
});
var badLink = kind({
  code: "content-bad-link",
  severity: "error",
  zh: ({ url }) => ({
    message: `\u94FE\u63A5\u5730\u5740\u201C${url}\u201D\u4E0D\u80FD\u7528\u3002`,
    hint: "\u5730\u5740\u5E94\u4EE5 https://\u3001http:// \u6216 mailto: \u5F00\u5934\uFF0C\u6216\u662F\u672C\u4F1A\u520A\u5185\u7684\u4F4D\u7F6E\uFF0C\u5982 #t1-s2\u3002"
  }),
  en: ({ url }) => ({
    message: `The address \u201C${url}\u201D can't be used.`,
    hint: "Addresses begin with https://, http:// or mailto:, or name a place in the report such as #t1-s2."
  })
});
var deadLink = kind({
  code: "content-dead-link",
  severity: "error",
  zh: ({ url, suggestion }) => ({
    message: `\u94FE\u63A5\u6307\u5411\u7684\u201C${url}\u201D\u5728\u672C\u4F1A\u520A\u4E2D\u4E0D\u5B58\u5728\u3002`,
    hint: maybe.zh(suggestion, "\u4F4D\u7F6E\u5F62\u5982 #t1-s2\uFF0C\u5373\u7B2C1\u4E2A\u4E13\u9898\u7B2C2\u8282\u3002")
  }),
  en: ({ url, suggestion }) => ({
    message: `Nothing in the report is \u201C${url}\u201D.`,
    hint: maybe.en(suggestion, "Places look like #t1-s2: topic 1, section 2.")
  })
});
var factOutsideProse = kind({
  code: "content-fact-outside-prose",
  severity: "error",
  zh: ({ id, where }) => ({
    message: `\u6570\u636E\u201C${id}\u201D\u5199\u5728\u4E86${{ slide: "\u5E7B\u706F\u7247", chart: "\u56FE\u8868", side: "\u65C1\u6CE8", notes: "\u8BB2\u7A3F", heading: "\u6807\u9898" }[where]}\u91CC\uFF0C\u6570\u636E\u5E94\u5728\u6B63\u6587\u4E2D\u5199\u660E\u3002`,
    hint: `\u8BF7\u5728\u6B63\u6587\u6BB5\u843D\u3001\u5217\u8868\u6216\u8868\u683C\u4E2D\u7528 :fact \u5199\u660E\uFF0C\u8FD9\u91CC\u6539\u7528 :ref[${id}]\u3002`
  }),
  en: ({ id, where }) => ({
    message: `The figure ${id} is stated in ${{ slide: "a slide", chart: "a chart", side: "a side note", notes: "a slide's notes", heading: "a heading" }[where]}, not in the prose.`,
    hint: `State it with :fact in a paragraph, list or table of the text, and repeat it here with :ref[${id}].`
  })
});

// scripts/diagnostics/catalogue/content-references.ts
var content_references_exports = {};
__export(content_references_exports, {
  badName: () => badName,
  badSee: () => badSee,
  duplicateName: () => duplicateName,
  seeOutsideProse: () => seeOutsideProse,
  unknownPlace: () => unknownPlace
});
var badName = kind({
  code: "content-bad-name",
  severity: "error",
  zh: ({ id }) => ({
    message: `\u201C${id}\u201D\u4E0D\u80FD\u7528\u4F5C\u6807\u9898\u3001\u56FE\u6216\u8868\u7684\u7F16\u53F7\u3002`,
    hint: "\u7F16\u53F7\u53EA\u7528\u5B57\u6BCD\u3001\u6570\u5B57\u3001\u4E0B\u5212\u7EBF\u548C\u8FDE\u5B57\u7B26\uFF0C\u4EE5\u5B57\u6BCD\u5F00\u5934\uFF0C\u4E5F\u4E0D\u80FD\u50CF t1-s2\u3001topic-1\u3001fact-a\u3001figures \u8FD9\u7C7B\u81EA\u52A8\u7F16\u53F7\u3002"
  }),
  en: ({ id }) => ({
    message: `\u201C${id}\u201D can't be the id of a heading, chart, table or picture.`,
    hint: "Ids are letters, digits, _ and -, start with a letter, and are none that books make themselves, such as t1-s2, topic-1, fact-a or figures."
  })
});
var duplicateName = kind({
  code: "content-duplicate-name",
  severity: "error",
  zh: ({ id }) => ({ message: `\u7F16\u53F7\u201C${id}\u201D\u7528\u4E86\u4E24\u6B21\u3002`, hint: "\u6807\u9898\u3001\u56FE\u3001\u8868\u548C\u6570\u636E\u7684\u7F16\u53F7\u4E92\u4E0D\u76F8\u540C\uFF0C\u8BF7\u53E6\u53D6\u4E00\u4E2A\u3002" }),
  en: ({ id }) => ({
    message: `Two things have the id ${id}.`,
    hint: "Headings, charts, tables, pictures and figures share one set of ids: choose another."
  })
});
var unknownPlace = kind({
  code: "content-unknown-place",
  severity: "error",
  zh: ({ id, suggestion }) => ({
    message: `:see \u6307\u5411\u7684\u201C${id}\u201D\u4E0D\u5B58\u5728\u3002`,
    hint: maybe.zh(suggestion, "\u53EF\u4EE5\u5199\u6570\u636E\u3001\u6807\u9898\u3001\u56FE\u3001\u8868\u7684\u7F16\u53F7\uFF0C\u6216\u4E13\u9898\u6587\u4EF6\u540D\u4E2D\u7684\u82F1\u6587\u90E8\u5206\uFF0C\u5982 :see[students]\u3002")
  }),
  en: ({ id, suggestion }) => ({
    message: `:see names ${id}, which is nowhere in the report.`,
    hint: maybe.en(
      suggestion,
      "Name a figure, heading, chart, table or picture by its id, or a topic by its file's slug."
    )
  })
});
var badSee = kind({
  code: "content-bad-see",
  severity: "error",
  zh: ({ fault }) => ({
    message: { empty: ":see \u7684\u65B9\u62EC\u53F7\u91CC\u6CA1\u6709\u7F16\u53F7\u3002", brackets: ":see \u5199\u5728\u4E86\u62EC\u53F7\u91CC\uFF0C\u5370\u51FA\u6765\u4F1A\u6709\u4E24\u5C42\u62EC\u53F7\u3002" }[fault],
    hint: "\u8BF7\u5199\u6210 :see[\u7F16\u53F7]\uFF0C\u51E0\u4E2A\u7F16\u53F7\u7528\u9017\u53F7\u9694\u5F00\uFF1B\u5370\u51FA\u6765\u662F\u201C\uFF08\u89C1\u7B2C12\u9875\uFF09\u201D\uFF0C\u62EC\u53F7\u4E0D\u5FC5\u81EA\u5DF1\u5199\u3002"
  }),
  en: ({ fault }) => ({
    message: {
      empty: "The brackets of :see hold no id.",
      brackets: ":see stands in brackets, and would be printed with two pairs of them."
    }[fault],
    hint: "Write :see[id], several with commas between; it prints its own brackets."
  })
});
var seeOutsideProse = kind({
  code: "content-see-outside-prose",
  severity: "error",
  zh: ({ where }) => ({
    message: `:see \u5199\u5728\u4E86${{ slide: "\u5E7B\u706F\u7247", notes: "\u8BB2\u7A3F", heading: "\u6807\u9898" }[where]}\u91CC\uFF0C\u9875\u7801\u53EA\u5728\u4E66\u91CC\u624D\u6709\u3002`,
    hint: "\u8BF7\u628A\u5B83\u79FB\u5230\u6B63\u6587\u6BB5\u843D\u3001\u5217\u8868\u3001\u8868\u683C\u6216\u56FE\u6CE8\u4E2D\u3002"
  }),
  en: ({ where }) => ({
    message: `:see stands in ${{ slide: "a slide", notes: "a slide's notes", heading: "a heading" }[where]}, but only books have pages.`,
    hint: "Move it to a paragraph, list, table or note of the text."
  })
});

// scripts/diagnostics/catalogue/content-stet.ts
var content_stet_exports = {};
__export(content_stet_exports, {
  stetWithoutReason: () => stetWithoutReason,
  unknownRule: () => unknownRule
});
var stetWithoutReason = kind({
  code: "content-stet-without-reason",
  severity: "error",
  zh: () => ({
    message: "\u201C:stet\u201D\u6CA1\u6709\u5199\u660E\u4FDD\u7559\u54EA\u6761\u89C4\u5219\u6240\u6307\u7684\u5199\u6CD5\uFF0C\u6216\u6CA1\u6709\u5199\u660E\u7406\u7531\u3002",
    hint: '\u5199\u6210 :stet[\u539F\u6587]{rule="\u8BCA\u65AD\u4EE3\u7801" because="\u4FDD\u7559\u7684\u7406\u7531"}\u3002'
  }),
  en: () => ({
    message: "A :stet doesn\u2019t say which rule it answers, or why.",
    hint: 'Write :stet[text]{rule="code of the diagnostic" because="reason"}.'
  })
});
var unknownRule = kind({
  code: "content-unknown-rule",
  severity: "error",
  zh: ({ rule, suggestion }) => ({
    message: `\u6CA1\u6709\u4EE3\u7801\u4E3A\u201C${rule}\u201D\u7684\u6821\u5BF9\u89C4\u5219\u3002`,
    hint: maybe.zh(suggestion, "\u8BF7\u5199\u63D0\u793A\u4E2D\u51FA\u73B0\u7684\u8BCA\u65AD\u4EE3\u7801\uFF0C\u5982 proof-repeated-mark\u3002")
  }),
  en: ({ rule, suggestion }) => ({
    message: `There is no rule \u201C${rule}\u201D.`,
    hint: maybe.en(suggestion, "Write the code that the diagnostic shows, such as proof-repeated-mark.")
  })
});

// scripts/diagnostics/catalogue/content-text.ts
var content_text_exports = {};
__export(content_text_exports, {
  badMinutes: () => badMinutes,
  brokenDirective: () => brokenDirective,
  duplicateAttribute: () => duplicateAttribute,
  emptyHeading: () => emptyHeading,
  emptyTopic: () => emptyTopic,
  notesOutsideSlide: () => notesOutsideSlide,
  secondNext: () => secondNext,
  secondNotes: () => secondNotes,
  sectionAfterNext: () => sectionAfterNext,
  slideNotClosed: () => slideNotClosed,
  unknownAttribute: () => unknownAttribute,
  unknownDirective: () => unknownDirective,
  unknownLayout: () => unknownLayout,
  unsupportedMarkdown: () => unsupportedMarkdown
});
var unsupportedThings = {
  html: {
    zh: ["\u4E0D\u80FD\u5199 HTML \u4EE3\u7801", "\u8BF7\u6539\u7528 Markdown \u5199\u6CD5\uFF1B\u8981\u663E\u793A\u201C<\u201D\u672C\u8EAB\uFF0C\u8BF7\u5199\u6210\u201C\\<\u201D\u3002"],
    en: ["HTML", "Write it in Markdown; write \u201C\\<\u201D for the sign itself."]
  },
  code: {
    zh: ["\u4E0D\u80FD\u5199\u4EE3\u7801\u5757", "\u884C\u9996\u7F29\u8FDB\u56DB\u683C\u6216\u7528 ``` \u4F1A\u6210\u4E3A\u4EE3\u7801\u5757\uFF0C\u8BF7\u53BB\u6389\u3002"],
    en: ["a code block", "Remove the ``` or the indent of four spaces."]
  },
  footnote: { zh: ["\u4E0D\u80FD\u5199\u811A\u6CE8", "\u8BF7\u628A\u811A\u6CE8\u7684\u5185\u5BB9\u5199\u8FDB\u6B63\u6587\u3002"], en: ["a footnote", "Say it in the text."] },
  rule: {
    zh: ["\u4E0D\u80FD\u5199\u5206\u9694\u7EBF", "\u8BF7\u5220\u53BB\u8FD9\u4E00\u884C\uFF1B\u5206\u8282\u7528\u201C## \u201D\u6807\u9898\u3002"],
    en: ["a rule", "Remove it; \u201C## \u201D starts a section."]
  },
  heading1: {
    zh: ["\u6B63\u6587\u4E2D\u4E0D\u80FD\u5199\u4E00\u7EA7\u6807\u9898", "\u4E13\u9898\u6807\u9898\u5199\u5728\u6587\u4EF6\u5F00\u5934\u7684 title \u4E2D\uFF0C\u6B63\u6587\u5206\u8282\u7528\u201C## \u201D\u3002"],
    en: ["a heading of level 1", "The topic's title stands in the front matter; \u201C## \u201D starts a section."]
  },
  deepHeading: {
    zh: ["\u6807\u9898\u6700\u591A\u5230\u4E09\u7EA7", "\u8BF7\u6539\u7528\u201C### \u201D\uFF0C\u6216\u6539\u6210\u6BB5\u9996\u7684\u7C97\u4F53\u5C0F\u6807\u9898\u3002"],
    en: ["a heading below level 3", "Use \u201C### \u201D, or bold words at the head of the paragraph."]
  },
  nestedHeading: {
    zh: ["\u8FD9\u91CC\u4E0D\u80FD\u5199\u6807\u9898", "\u6807\u9898\u8981\u5355\u72EC\u6210\u884C\uFF1B\u5E7B\u706F\u7247\u91CC\u53EA\u80FD\u6709\u4E00\u884C\u201C# \u201D\u6807\u9898\uFF0C\u5199\u5728\u6700\u524D\u9762\u3002"],
    en: ["a heading here", "A slide has one \u201C# \u201D title, as its first line; other headings stand on their own."]
  },
  deletion: { zh: ["\u4E0D\u80FD\u5199\u5220\u9664\u7EBF", "\u8BF7\u53BB\u6389\u201C~~\u201D\u3002"], en: ["struck-out text", "Remove the \u201C~~\u201D."] },
  task: { zh: ["\u4E0D\u80FD\u5199\u4EFB\u52A1\u5217\u8868", "\u8BF7\u53BB\u6389\u5217\u8868\u9879\u5F00\u5934\u7684\u65B9\u62EC\u53F7\u3002"], en: ["a task list", "Remove the brackets."] },
  reference: {
    zh: ["\u4E0D\u80FD\u5199\u5F15\u7528\u5F0F\u7684\u94FE\u63A5\u6216\u56FE\u7247", "\u8BF7\u628A\u5730\u5740\u76F4\u63A5\u5199\u5728\u5706\u62EC\u53F7\u91CC\uFF0C\u5982 [\u6587\u5B57](\u5730\u5740)\u3002"],
    en: ["a link by reference", "Write the address in place: [text](address)."]
  },
  frontMatter: { zh: ["\u524D\u8A00\u5F00\u5934\u4E0D\u80FD\u5199\u5C5E\u6027", "\u8BF7\u5220\u53BB\u4E24\u884C\u201C---\u201D\u4E4B\u95F4\u7684\u5185\u5BB9\u3002"], en: ["front matter here", "Remove it."] },
  nestedSlide: {
    zh: ["\u5E7B\u706F\u7247\u53EA\u80FD\u5355\u72EC\u6210\u6BB5", "\u8BF7\u628A\u5B83\u79FB\u5230\u5217\u8868\u3001\u5F15\u6587\u548C\u5176\u4ED6\u5E7B\u706F\u7247\u4E4B\u5916\u3002"],
    en: ["a slide inside something else", "Move it out."]
  },
  nestedChart: {
    zh: ["\u56FE\u8868\u53EA\u80FD\u5355\u72EC\u6210\u6BB5", "\u8BF7\u628A\u5B83\u79FB\u5230\u5217\u8868\u3001\u5F15\u6587\u548C\u5E7B\u706F\u7247\u4E4B\u5916\uFF1B\u5E7B\u706F\u7247\u4E0A\u7684\u56FE\u8868\u7528 layout=chart\u3002"],
    en: ["a chart inside something else", "Move it out; on a slide a chart is layout=chart."]
  },
  chartLabel: {
    zh: ["\u56FE\u8868\u7684\u6807\u9898\u4E0D\u5199\u5728\u65B9\u62EC\u53F7\u91CC", "\u8BF7\u5728\u4E0B\u4E00\u884C\u7528\u201C# \u201D\u5199\u56FE\u9898\uFF1B\u8BF4\u660E\u5199\u6210\u56FE\u8868\u672B\u5C3E\u7684\u4E00\u6BB5\u8BDD\u3002"],
    en: [
      "a chart with a label",
      "Write its title on the next line, after \u201C# \u201D, and what else there is to say as a paragraph at its end."
    ]
  },
  nestedExhibit: {
    zh: ["\u5E26\u6807\u9898\u7684\u8868\u683C\u548C\u56FE\u7247\u53EA\u80FD\u5355\u72EC\u6210\u6BB5", "\u8BF7\u628A\u5B83\u79FB\u5230\u5217\u8868\u3001\u5F15\u6587\u548C\u5E7B\u706F\u7247\u4E4B\u5916\u3002"],
    en: ["a :::table or :::picture inside something else", "Move it out of lists, quotations and slides."]
  },
  exhibitLabel: {
    zh: ["\u8868\u9898\u3001\u56FE\u9898\u4E0D\u5199\u5728\u65B9\u62EC\u53F7\u91CC", "\u8BF7\u5728\u4E0B\u4E00\u884C\u7528\u201C# \u201D\u5199\u6807\u9898\u3002"],
    en: ["a table or picture with a label", "Write its title on the next line, after \u201C# \u201D."]
  },
  nestedSummary: {
    zh: ["::summary \u53EA\u80FD\u5355\u72EC\u6210\u6BB5", "\u8BF7\u628A\u5B83\u79FB\u5230\u5217\u8868\u3001\u5F15\u6587\u548C\u5E7B\u706F\u7247\u4E4B\u5916\uFF0C\u653E\u5728\u4E13\u9898\u672B\u5C3E\u3002"],
    en: ["::summary inside something else", "Move it out of lists, quotations and slides, to the topic's end."]
  },
  nestedAside: {
    zh: ["\u65C1\u6CE8\u548C\u91CD\u70B9\u6570\u636E\u53EA\u80FD\u5355\u72EC\u6210\u6BB5", "\u8BF7\u628A\u5B83\u79FB\u5230\u5217\u8868\u3001\u5F15\u6587\u3001\u5E7B\u706F\u7247\u548C\u56FE\u8868\u4E4B\u5916\u3002"],
    en: ["a side note or pull figure inside something else", "Move it out."]
  },
  sideLabel: {
    zh: ["\u65C1\u6CE8\u7684\u6807\u9898\u4E0D\u5199\u5728\u65B9\u62EC\u53F7\u91CC", "\u8BF7\u5728\u4E0B\u4E00\u884C\u7528\u201C# \u201D\u5199\u6807\u9898\u3002"],
    en: ["a side note with a label", "Write its title on the next line, after \u201C# \u201D."]
  },
  slideLabel: {
    zh: ["\u5E7B\u706F\u7247\u7684\u6807\u9898\u4E0D\u5199\u5728\u65B9\u62EC\u53F7\u91CC", "\u8BF7\u5728\u4E0B\u4E00\u884C\u7528\u201C# \u201D\u5199\u6807\u9898\u3002"],
    en: ["a slide with a label", "Write its title on the next line, after \u201C# \u201D."]
  },
  underlined: {
    zh: ["\u8FD9\u6BB5\u6587\u5B57\u4E0B\u9762\u7D27\u63A5\u201C---\u201D\u6216\u201C===\u201D\uFF0C\u4F1A\u53D8\u6210\u6807\u9898", "\u4E24\u884C\u4E4B\u95F4\u8BF7\u7A7A\u4E00\u884C\uFF1B\u8981\u5199\u6807\u9898\uFF0C\u8BF7\u7528\u201C## \u201D\u3002"],
    en: ["a heading made by underlining", "Leave an empty line between the two; headings begin with \u201C## \u201D."]
  },
  listStart: {
    zh: ["\u7F16\u53F7\u5217\u8868\u53EA\u80FD\u4ECE1\u5F00\u59CB", "\u8BF7\u4ECE\u201C1.\u201D\u8D77\u7F16\u53F7\uFF1B\u8981\u63A5\u7740\u524D\u9762\u7684\u5217\u8868\uFF0C\u8BF7\u628A\u4E2D\u95F4\u7684\u6BB5\u843D\u7F29\u8FDB\u4E09\u683C\uFF0C\u5E76\u5165\u4E0A\u4E00\u9879\u3002"],
    en: [
      "a numbered list that starts at another number than 1",
      "Number from \u201C1.\u201D on; to go on with the list before, indent the paragraphs between by three spaces."
    ]
  },
  other: {
    zh: ["\u4E0D\u652F\u6301\u8FD9\u79CD\u5199\u6CD5", "\u8BF7\u6539\u7528\u6BB5\u843D\u3001\u5217\u8868\u3001\u8868\u683C\u3001\u5F15\u6587\u6216\u56FE\u7247\u3002"],
    en: ["this", "Use paragraphs, lists, tables, quotations or pictures."]
  }
};
var unsupportedMarkdown = kind({
  code: "content-unsupported",
  severity: "error",
  zh: ({ what }) => ({ message: `${unsupportedThings[what].zh[0]}\u3002`, hint: unsupportedThings[what].zh[1] }),
  en: ({ what }) => ({
    message: `Content can't hold ${unsupportedThings[what].en[0]}.`,
    hint: unsupportedThings[what].en[1]
  })
});
var unknownDirective = kind({
  code: "content-unknown-directive",
  severity: "error",
  zh: ({ name: name2, suggestion }) => ({
    message: `\u6CA1\u6709\u201C${name2}\u201D\u8FD9\u79CD\u6807\u8BB0\u3002`,
    hint: maybe.zh(
      suggestion,
      "\u53EF\u7528\u7684\u6709 :fact\u3001:ref\u3001:see\u3001:::slide\u3001:::chart\u3001:::table\u3001:::picture\u3001:::side\u3001::notes\u3001::pull \u548C ::summary\uFF1B\u8981\u663E\u793A\u5192\u53F7\u672C\u8EAB\uFF0C\u8BF7\u5199\u6210\u201C\\:\u201D\u3002"
    )
  }),
  en: ({ name: name2, suggestion }) => ({
    message: `There is no directive \u201C${name2}\u201D.`,
    hint: maybe.en(
      suggestion,
      "There are :fact, :ref, :see, :::slide, :::chart, :::table, :::picture, :::side, ::notes, ::pull and ::summary; write \u201C\\:\u201D for a colon."
    )
  })
});
var unknownAttribute = kind({
  code: "content-unknown-attribute",
  severity: "error",
  zh: ({ name: name2, suggestion, known }) => ({
    message: `\u8FD9\u91CC\u6CA1\u6709\u201C${name2}\u201D\u8FD9\u4E2A\u5C5E\u6027\u3002`,
    hint: maybe.zh(suggestion, known.length === 0 ? "\u8BF7\u5220\u53BB\u5B83\u3002" : `\u53EF\u7528\u7684\u6709\uFF1A${known.join("\u3001")}\u3002`)
  }),
  en: ({ name: name2, suggestion, known }) => ({
    message: `There is no attribute \u201C${name2}\u201D here.`,
    hint: maybe.en(suggestion, known.length === 0 ? "Remove it." : `The attributes are ${known.join(", ")}.`)
  })
});
var unknownLayout = kind({
  code: "content-unknown-layout",
  severity: "error",
  zh: ({ layout, suggestion, known }) => ({
    message: `\u6CA1\u6709\u201C${layout}\u201D\u8FD9\u79CD\u7248\u5F0F\u3002`,
    hint: maybe.zh(suggestion, `\u53EF\u7528\u7684\u6709\uFF1A${known.join("\u3001")}\uFF1B\u53BB\u6389 layout \u5219\u7531\u5185\u5BB9\u51B3\u5B9A\u3002`)
  }),
  en: ({ layout, suggestion, known }) => ({
    message: `There is no layout \u201C${layout}\u201D.`,
    hint: maybe.en(suggestion, `The layouts are ${known.join(", ")}; without layout= the content decides.`)
  })
});
var badMinutes = kind({
  code: "content-bad-minutes",
  severity: "error",
  zh: ({ value }) => ({ message: `minutes \u5199\u6210\u4E86\u201C${value}\u201D\u3002`, hint: "\u8BF7\u5199\u5927\u4E8E0\u7684\u5206\u949F\u6570\uFF0C\u5982 minutes=1.5\u3002" }),
  en: ({ value }) => ({ message: `minutes is \u201C${value}\u201D.`, hint: "Write a number above 0, such as minutes=1.5." })
});
var notesOutsideSlide = kind({
  code: "content-notes-outside-slide",
  severity: "error",
  zh: () => ({
    message: "::notes \u5199\u5728\u4E86\u5E7B\u706F\u7247\u4E4B\u5916\u3002",
    hint: "\u8BF7\u628A\u5B83\u79FB\u5230 :::slide \u4E0E ::: \u4E4B\u95F4\uFF1B\u6B63\u6587\u6BB5\u843D\u672C\u6765\u5C31\u662F\u524D\u9762\u5E7B\u706F\u7247\u7684\u8BB2\u7A3F\uFF0C\u4E0D\u5FC5\u518D\u5199 ::notes\u3002"
  }),
  en: () => ({
    message: "::notes stands outside a slide.",
    hint: "Move it between :::slide and :::; paragraphs after a slide are its notes anyway."
  })
});
var secondNotes = kind({
  code: "content-second-notes",
  severity: "error",
  zh: () => ({ message: "\u4E00\u5F20\u5E7B\u706F\u7247\u5199\u4E86\u4E24\u5904 ::notes\u3002", hint: "\u8BF7\u53EA\u4FDD\u7559\u4E00\u5904\uFF0C\u8BB2\u7A3F\u90FD\u5199\u5728\u5B83\u540E\u9762\u3002" }),
  en: () => ({ message: "A slide has ::notes twice.", hint: "Keep one; all notes follow it." })
});
var secondNext = kind({
  code: "content-second-next",
  severity: "error",
  zh: () => ({ message: "\u4E00\u4E2A\u4E13\u9898\u5199\u4E86\u4E24\u8282\u201C\u4E0B\u4E00\u6B65\u201D\u3002", hint: "\u8BF7\u5408\u4E3A\u4E00\u8282\uFF0C\u5176\u4E2D\u7528\u201C### \u201D\u5206\u5C0F\u8282\u3002" }),
  en: () => ({ message: "The topic has two sections of next steps.", hint: "Make one of them, with \u201C### \u201D inside." })
});
var emptyTopic = kind({
  code: "content-empty-topic",
  severity: "error",
  zh: () => ({ message: "\u8FD9\u4E2A\u6587\u4EF6\u6CA1\u6709\u6B63\u6587\u3002", hint: "\u8BF7\u5199\u51FA\u6B63\u6587\uFF0C\u6216\u5220\u53BB\u8FD9\u4E2A\u6587\u4EF6\u3002" }),
  en: () => ({ message: "The file has no text.", hint: "Write it, or remove the file." })
});
var slideNotClosed = kind({
  code: "content-slide-not-closed",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u5F20\u5E7B\u706F\u7247\u6CA1\u6709\u7ED3\u675F\uFF0C\u540E\u9762\u7684\u6B63\u6587\u90FD\u88AB\u5F53\u6210\u4E86\u5B83\u7684\u5185\u5BB9\u3002",
    hint: "\u8BF7\u5728\u5E7B\u706F\u7247\u672B\u5C3E\u53E6\u8D77\u4E00\u884C\u5199\u201C:::\u201D\u3002"
  }),
  en: () => ({
    message: "This slide is never closed, so all the text after it belongs to it.",
    hint: "Write \u201C:::\u201D on a line of its own where it ends."
  })
});
var brokenDirective = kind({
  code: "content-broken-directive",
  severity: "error",
  zh: ({ text }) => ({
    message: `\u201C${text}\u201D\u4E0D\u662F\u5B8C\u6574\u7684\u6807\u8BB0\uFF0C\u4F1A\u7167\u539F\u6837\u5370\u51FA\u6765\u3002`,
    hint: "\u5192\u53F7\u3001\u65B9\u62EC\u53F7\u3001\u82B1\u62EC\u53F7\u548C\u5F15\u53F7\u90FD\u7528\u534A\u89D2\uFF0C\u5E76\u4E14\u6210\u5BF9\uFF1B\u8981\u663E\u793A\u5192\u53F7\u672C\u8EAB\uFF0C\u8BF7\u5199\u6210\u201C\\:\u201D\u3002"
  }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D is no complete directive and would be printed as it is.`,
    hint: "Check that colons, brackets, braces and quotes are ASCII and paired; write \u201C\\:\u201D for a colon."
  })
});
var emptyHeading = kind({
  code: "content-empty-heading",
  severity: "error",
  zh: () => ({ message: "\u8FD9\u4E2A\u6807\u9898\u6CA1\u6709\u6587\u5B57\u3002", hint: "\u8BF7\u5728\u201C#\u201D\u53F7\u540E\u7A7A\u4E00\u683C\u5199\u51FA\u6807\u9898\uFF0C\u6216\u5220\u53BB\u8FD9\u4E00\u884C\u3002" }),
  en: () => ({ message: "This heading has no text.", hint: "Write it after the \u201C#\u201D signs, or remove the line." })
});
var sectionAfterNext = kind({
  code: "content-section-after-next",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u4E00\u8282\u5199\u5728\u201C\u4E0B\u4E00\u6B65\u201D\u4E4B\u540E\uFF0C\u800C\u201C\u4E0B\u4E00\u6B65\u201D\u603B\u662F\u4E13\u9898\u7684\u6700\u540E\u4E00\u8282\u3002",
    hint: "\u8BF7\u628A\u8FD9\u4E00\u8282\u79FB\u5230\u201C\u4E0B\u4E00\u6B65\u201D\u4E4B\u524D\uFF0C\u6216\u6539\u7528\u201C### \u201D\u5E76\u5165\u5176\u4E2D\u3002"
  }),
  en: () => ({
    message: "This section stands after the next steps, which are always the topic's last section.",
    hint: "Move it before them, or make it part of them with \u201C### \u201D."
  })
});
var duplicateAttribute = kind({
  code: "content-duplicate-attribute",
  severity: "error",
  zh: ({ name: name2 }) => ({
    message: name2 === "id" ? "\u8FD9\u91CC\u5199\u4E86\u4E24\u4E2A\u7F16\u53F7\uFF0C\u53EA\u6709\u6700\u540E\u4E00\u4E2A\u6709\u6548\u3002" : `\u5C5E\u6027\u201C${name2}\u201D\u5199\u4E86\u4E24\u6B21\u3002`,
    hint: "\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A\u3002"
  }),
  en: ({ name: name2 }) => ({ message: `The attribute \u201C${name2}\u201D is written twice.`, hint: "Keep one." })
});

// scripts/diagnostics/catalogue/deck.ts
var deck_exports = {};
__export(deck_exports, {
  contentNotShown: () => contentNotShown,
  figureUnknown: () => figureUnknown,
  itemWithoutFigure: () => itemWithoutFigure,
  longPoint: () => longPoint,
  minutesDiffer: () => minutesDiffer,
  notRank: () => notRank,
  slideOverflows: () => slideOverflows,
  slideWithoutTitle: () => slideWithoutTitle,
  wrongContent: () => wrongContent,
  wrongCount: () => wrongCount
});
var names = {
  section: { zh: "\u5206\u8282\u9875", en: "divider" },
  points: { zh: "\u8981\u70B9\u9875", en: "points" },
  figure: { zh: "\u5355\u4E2A\u6570\u636E\u9875", en: "single figure" },
  figures: { zh: "\u6570\u636E\u7EC4\u9875", en: "figures" },
  compare: { zh: "\u5BF9\u6BD4\u9875", en: "comparison" },
  steps: { zh: "\u6B65\u9AA4\u9875", en: "steps" },
  timeline: { zh: "\u65F6\u95F4\u8F74\u9875", en: "timeline" },
  table: { zh: "\u8868\u683C\u9875", en: "table" },
  quote: { zh: "\u5F15\u6587\u9875", en: "quotation" },
  picture: { zh: "\u56FE\u7247\u9875", en: "picture" },
  chart: { zh: "\u56FE\u8868\u9875", en: "chart" },
  share: { zh: "\u6784\u6210\u9875", en: "share" },
  ranking: { zh: "\u4F4D\u6B21\u9875", en: "ranking" },
  closing: { zh: "\u7ED3\u675F\u9875", en: "closing" }
};
var holds = {
  section: { zh: "\u53EA\u5199\u4E00\u884C\u6807\u9898", en: "a title only" },
  points: { zh: "\u4E00\u4E2A\u5217\u8868\uFF0C\u6BCF\u9879\u5F62\u5982\u201C- **\u8981\u70B9**\u3000\u8BF4\u660E\u201D", en: "a list of items such as \u201C- **label** text\u201D" },
  figure: {
    zh: "\u4E00\u9879\u201C- :ref[\u7F16\u53F7] \u8BF4\u660E\u201D\uFF0C\u540E\u9762\u53EF\u518D\u5199\u4E00\u6BB5\u8BDD",
    en: "one item \u201C- :ref[id] label\u201D, and a paragraph if wanted"
  },
  figures: {
    zh: "\u4E24\u9879\u4EE5\u4E0A\u201C- :ref[\u7F16\u53F7] \u8BF4\u660E\u201D\uFF0C\u540E\u9762\u53EF\u518D\u5199\u4E00\u6BB5\u8BDD",
    en: "two or more items \u201C- :ref[id] label\u201D, and a paragraph if wanted"
  },
  compare: {
    zh: "\u524D\u540E\u4E24\u9879\u201C- :ref[\u7F16\u53F7] \u8BF4\u660E\u201D\uFF0C\u540E\u9762\u53EF\u518D\u5199\u4E00\u6BB5\u8BDD",
    en: "two items \u201C- :ref[id] label\u201D, before and after, and a paragraph if wanted"
  },
  steps: {
    zh: "\u4E24\u9879\u4EE5\u4E0A\u7F16\u53F7\u5217\u8868\uFF0C\u6BCF\u9879\u5F62\u5982\u201C1. **\u6B65\u9AA4** \u8BF4\u660E\u201D",
    en: "a numbered list of two or more items such as \u201C1. **label** text\u201D"
  },
  timeline: {
    zh: "\u4E24\u9879\u4EE5\u4E0A\u5217\u8868\uFF0C\u6BCF\u9879\u5F62\u5982\u201C- **2025\u5E74** \u8BF4\u660E\u201D",
    en: "a list of two or more items such as \u201C- **2025** text\u201D"
  },
  table: { zh: "\u4E00\u4E2A\u8868\u683C", en: "one table" },
  quote: { zh: "\u4E00\u6BB5\u4EE5 > \u5F00\u5934\u7684\u5F15\u6587", en: "one quotation, each line beginning with >" },
  picture: { zh: "\u4E00\u5E45\u56FE\u7247", en: "one picture" },
  chart: {
    zh: "\u4E00\u4E2A\u5217\u8868\uFF0C\u6BCF\u9879\u5F62\u5982\u201C- :ref[\u7F16\u53F7] \u8BF4\u660E\u201D\uFF1B\u51E0\u4E2A\u7CFB\u5217\u65F6\u5199\u6210\u8868\u683C\uFF0C\u6BCF\u683C\u4E00\u4E2A :ref[\u7F16\u53F7]\uFF1B\u540E\u9762\u53EF\u518D\u5199\u4E00\u6BB5\u8BDD",
    en: "a list of items \u201C- :ref[id] label\u201D, or for several series a table with a :ref[id] in each cell, and a paragraph if wanted"
  },
  share: {
    zh: "\u4E00\u9879\u201C- :ref[\u6574\u4F53]\u201D\uFF0C\u4E0B\u9762\u7F29\u8FDB\u5217\u51FA\u4E00\u81F3\u4E94\u4E2A\u90E8\u5206\uFF1B\u6216\u76F4\u63A5\u5217\u51FA\u4E00\u81F3\u516D\u4E2A\u767E\u5206\u6570\uFF1B\u540E\u9762\u53EF\u518D\u5199\u4E00\u6BB5\u8BDD",
    en: "one item \u201C- :ref[whole]\u201D with a list of one to five parts inside it, or one to six percentages, and a paragraph if wanted"
  },
  ranking: {
    zh: "\u4E00\u81F3\u56DB\u9879\u201C- :ref[\u4F4D\u6B21] \u8BF4\u660E\u201D\uFF0C\u540E\u9762\u53EF\u518D\u5199\u4E00\u6BB5\u8BDD",
    en: "one to four items \u201C- :ref[rank] label\u201D, and a paragraph if wanted"
  },
  closing: { zh: "\u53EA\u5199\u4E00\u884C\u6807\u9898", en: "a title only" }
};
var name = (layout) => names[layout] ?? { zh: layout, en: layout };
var held = (layout) => holds[layout] ?? { zh: "", en: "" };
var slideWithoutTitle = kind({
  code: "deck-title-missing",
  severity: "error",
  zh: ({ layout }) => ({
    message: `\u8FD9\u5F20${name(layout).zh}\u6CA1\u6709\u6807\u9898\u3002`,
    hint: "\u8BF7\u5728\u5E7B\u706F\u7247\u5F00\u5934\u7528\u201C# \u201D\u5199\u4E00\u884C\u6807\u9898\uFF0C\u76F4\u63A5\u8BF4\u51FA\u8FD9\u5F20\u5E7B\u706F\u7247\u7684\u7ED3\u8BBA\u3002"
  }),
  en: ({ layout }) => ({
    message: `This ${name(layout).en} slide has no title.`,
    hint: "Begin the slide with a line \u201C# \u2026\u201D that says its message."
  })
});
var wrongContent = kind({
  code: "deck-layout-content",
  severity: "error",
  zh: ({ layout }) => ({
    message: `${name(layout).zh}\uFF08${layout}\uFF09\u7684\u5185\u5BB9\u4E0D\u5408\u8981\u6C42\u3002`,
    hint: `\u6807\u9898\u4E4B\u5916\u5E94\u4E3A\uFF1A${held(layout).zh}\u3002\u4E5F\u53EF\u4EE5\u53BB\u6389 layout\uFF0C\u7531\u5185\u5BB9\u51B3\u5B9A\u7248\u5F0F\u3002`
  }),
  en: ({ layout }) => ({
    message: `The content doesn't suit the layout \u201C${layout}\u201D.`,
    hint: `Besides its title it holds ${held(layout).en}. Without layout= the content decides.`
  })
});
var wrongCount = kind({
  code: "deck-item-count",
  severity: "error",
  zh: ({ layout, count, least, most }) => ({
    message: `${name(layout).zh}\u5199\u4E86${count}\u9879\uFF0C\u5E94\u4E3A${least === most ? `${least}\u9879` : `${least}\u9879\u4EE5\u4E0A`}\u3002`,
    hint: count > most ? "\u8BF7\u62C6\u6210\u4E24\u5F20\u5E7B\u706F\u7247\uFF0C\u6216\u628A\u6B21\u8981\u5185\u5BB9\u7559\u5728\u8BB2\u7A3F\u91CC\u3002" : "\u8BF7\u8865\u8DB3\u5185\u5BB9\uFF0C\u6216\u6362\u4E00\u79CD\u7248\u5F0F\u3002"
  }),
  en: ({ layout, count, least, most }) => ({
    message: `The layout \u201C${layout}\u201D takes ${least === most ? `exactly ${least}` : `${least} or more`} items, not ${count}.`,
    hint: count > most ? "Make two slides of it, or leave the rest to the notes." : "Add to it, or choose another layout."
  })
});
var itemWithoutFigure = kind({
  code: "deck-figure-missing",
  severity: "error",
  zh: ({ layout }) => ({
    message: `${name(layout).zh}\u7684\u8FD9\u4E00\u9879\u6CA1\u6709\u4EE5\u6570\u636E\u5F00\u5934\u3002`,
    hint: "\u6BCF\u9879\u5199\u6210\u201C- :ref[\u7F16\u53F7] \u8BF4\u660E\u201D\uFF0C\u7F16\u53F7\u662F\u6B63\u6587\u4E2D :fact \u7684\u7F16\u53F7\u3002"
  }),
  en: ({ layout }) => ({
    message: `This item of a ${name(layout).en} slide doesn't begin with a figure.`,
    hint: "Write \u201C- :ref[id] label\u201D, with the id of a :fact in the text."
  })
});
var figureUnknown = kind({
  code: "deck-figure-unknown",
  severity: "error",
  zh: ({ id }) => ({
    message: `\u5E7B\u706F\u7247\u5F15\u7528\u7684\u6570\u636E\u201C${id}\u201D\u5728\u6B63\u6587\u4E2D\u6CA1\u6709\u51FA\u5904\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u7F16\u53F7\uFF0C\u6216\u5728\u6B63\u6587\u4E2D\u7528 :fact \u5199\u51FA\u8FD9\u4E2A\u6570\u636E\u3002"
  }),
  en: ({ id }) => ({
    message: `The slide shows the figure ${id}, which the text doesn't state.`,
    hint: "Check the id, or state the figure with :fact in the text."
  })
});
var notRank = kind({
  code: "deck-not-rank",
  severity: "error",
  zh: ({ text }) => ({
    message: `\u201C${text}\u201D\u4E0D\u662F\u4F4D\u6B21\u3002`,
    hint: "\u4F4D\u6B21\u9875\u53EA\u653E\u5199\u660E kind=rank \u7684\u6570\u636E\uFF1B\u6570\u91CF\u8BF7\u7528 figures \u6216 chart \u7248\u5F0F\u3002"
  }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D isn't a rank.`,
    hint: "A ranking shows figures stated with kind=rank; quantities go with the layouts figures or chart."
  })
});
var contentNotShown = kind({
  code: "deck-content-not-shown",
  severity: "error",
  zh: ({ layout }) => ({
    message: `${name(layout).zh}\u4E0D\u663E\u793A\u8FD9\u90E8\u5206\u5185\u5BB9\u3002`,
    hint: `\u9664\u6807\u9898\u5916\uFF0C\u8FD9\u79CD\u7248\u5F0F\u53EA\u663E\u793A\uFF1A${held(layout).zh}\u3002\u8BF7\u628A\u8FD9\u90E8\u5206\u79FB\u5230\u5E7B\u706F\u7247\u4E4B\u540E\u7684\u6B63\u6587\uFF0C\u6216\u5199\u5230 ::notes \u4E4B\u540E\u3002`
  }),
  en: ({ layout }) => ({
    message: `The layout \u201C${layout}\u201D doesn't show this.`,
    hint: `Besides its title it shows ${held(layout).en}. Move this into the text after the slide, or behind ::notes.`
  })
});
var longPoint = kind({
  code: "deck-point-long",
  severity: "warning",
  zh: ({ characters, most }) => ({
    message: `\u8FD9\u4E2A\u8981\u70B9\u7EA6${characters}\u5B57\uFF0C\u8D85\u8FC7\u4E24\u884C\uFF08\u7EA6${most}\u5B57\uFF09\u3002`,
    hint: "\u8BF7\u538B\u7F29\u6210\u4E00\u53E5\u8BDD\uFF0C\u5176\u4F59\u7559\u7ED9\u8BB2\u7A3F\u3002"
  }),
  en: ({ characters, most }) => ({
    message: `This point is about ${characters} characters long, more than two lines (about ${most}).`,
    hint: "Say it in one clause and leave the rest to the notes."
  })
});
var minutesDiffer = kind({
  code: "deck-minutes",
  severity: "warning",
  zh: ({ planned, slides }) => ({
    message: `\u672C\u4E13\u9898\u8BA1\u5212\u8BB2${planned}\u5206\u949F\uFF0C\u5404\u5F20\u5E7B\u706F\u7247\u5408\u8BA1\u7EA6${slides}\u5206\u949F\u3002`,
    hint: "\u8BF7\u8C03\u6574 minutes\uFF0C\u6216\u589E\u5220\u8BB2\u7A3F\u3002"
  }),
  en: ({ planned, slides }) => ({
    message: `The topic plans ${planned} minutes, its slides add up to about ${slides}.`,
    hint: "Change minutes, or the notes."
  })
});
var faults = {
  outside: { zh: "\u6709\u6587\u5B57\u8D85\u51FA\u7248\u9762", en: "has text beyond its edge" },
  clipped: { zh: "\u6709\u6587\u5B57\u653E\u4E0D\u4E0B", en: "has text that doesn\u2019t fit its box" },
  overlap: { zh: "\u6709\u5185\u5BB9\u4E92\u76F8\u91CD\u53E0", en: "has text over other text" },
  small: { zh: "\u6709\u6587\u5B57\u5C0F\u4E8E24\u50CF\u7D20", en: "has type below 24 px" },
  widow: { zh: "\u6807\u9898\u672B\u884C\u53EA\u6709\u4E00\u4E2A\u5B57", en: "has a title whose last line is one character" }
};
var slideOverflows = kind({
  code: "deck-overflow",
  severity: "error",
  zh: ({ number, fault, text }) => ({
    message: `\u7B2C${number}\u5F20\u5E7B\u706F\u7247${faults[fault].zh}\uFF1A\u201C${text}\u201D\u3002`,
    hint: "\u8BF7\u7CBE\u7B80\u6587\u5B57\uFF0C\u6216\u62C6\u6210\u4E24\u5F20\u3002\u5E7B\u706F\u7247\u4E0D\u4F1A\u81EA\u52A8\u7F29\u5C0F\u5B57\u53F7\u3002"
  }),
  en: ({ number, fault, text }) => ({
    message: `Slide ${number} ${faults[fault].en}: \u201C${text}\u201D.`,
    hint: "Shorten it, or make two slides of it. Type is never shrunk."
  })
});

// scripts/diagnostics/catalogue/editing.ts
var editing_exports = {};
__export(editing_exports, {
  editingBadRequest: () => editingBadRequest,
  editingFileChanged: () => editingFileChanged,
  editingFixedPart: () => editingFixedPart,
  editingNotSafe: () => editingNotSafe,
  editingNotWritten: () => editingNotWritten,
  editingNothingThere: () => editingNothingThere,
  editingNothingToUndo: () => editingNothingToUndo,
  editingOtherText: () => editingOtherText,
  editingReference: () => editingReference,
  editingStatement: () => editingStatement,
  editingUnitChanged: () => editingUnitChanged,
  editingUnreadableFigure: () => editingUnreadableFigure,
  editingUnwritable: () => editingUnwritable
});
var editingFileChanged = kind({
  code: "editing-file-changed",
  severity: "error",
  zh: ({ path }) => ({
    message: `${path} \u5DF2\u5728\u522B\u5904\u6539\u52A8\uFF0C\u8FD9\u6B21\u4FEE\u6539\u6CA1\u6709\u5199\u5165\u3002`,
    hint: "\u9875\u9762\u4F1A\u8F7D\u5165\u65B0\u7684\u5185\u5BB9\uFF0C\u8BF7\u770B\u8FC7\u4E4B\u540E\u518D\u6539\u4E00\u6B21\u3002"
  }),
  en: ({ path }) => ({
    message: `${path} changed elsewhere; this edit wasn't written.`,
    hint: "Look at the new text, then make the edit again."
  })
});
var editingNothingThere = kind({
  code: "editing-nothing-there",
  severity: "error",
  zh: ({ what }) => ({
    message: `\u627E\u4E0D\u5230\u8981\u4FEE\u6539\u7684\u5185\u5BB9\uFF08${what}\uFF09\u3002`,
    hint: "\u8BF7\u5237\u65B0\u9875\u9762\uFF0C\u518D\u70B9\u4E00\u6B21\u8981\u4FEE\u6539\u7684\u5730\u65B9\u3002"
  }),
  en: ({ what }) => ({
    message: `What was to be edited isn't there (${what}).`,
    hint: "Reload the page and choose the place again."
  })
});
var editingBadRequest = kind({
  code: "editing-bad-request",
  severity: "error",
  zh: ({ reason }) => ({ message: `\u4FEE\u6539\u8BF7\u6C42\u7684\u683C\u5F0F\u4E0D\u5BF9\uFF1A${reason}`, hint: "\u8BF7\u5237\u65B0\u9875\u9762\u540E\u91CD\u8BD5\u3002" }),
  en: ({ reason }) => ({ message: `The request can't be read: ${reason}`, hint: "Reload the page and try again." })
});
var editingUnwritable = kind({
  code: "editing-unwritable",
  severity: "error",
  zh: ({ fault }) => ({
    message: {
      empty: "\u6539\u540E\u7684\u6587\u5B57\u662F\u7A7A\u7684\u3002",
      "line-break": "\u6539\u540E\u7684\u6587\u5B57\u91CC\u6709\u6362\u884C\uFF0C\u8FD9\u91CC\u53EA\u80FD\u5199\u4E00\u6BB5\u3002",
      control: "\u6539\u540E\u7684\u6587\u5B57\u91CC\u6709\u770B\u4E0D\u89C1\u7684\u63A7\u5236\u5B57\u7B26\u3002",
      same: "\u5185\u5BB9\u4E0E\u539F\u6765\u4E00\u6837\uFF0C\u6CA1\u6709\u8981\u5199\u5165\u7684\u6539\u52A8\u3002"
    }[fault],
    hint: {
      empty: "\u8981\u5220\u53BB\u6574\u6BB5\u6216\u6574\u6761\uFF0C\u8BF7\u7528\u201C\u5220\u9664\u201D\u3002",
      "line-break": "\u8BF7\u53BB\u6389\u6362\u884C\uFF1B\u8981\u53E6\u8D77\u4E00\u6BB5\uFF0C\u8BF7\u7528\u201C\u63D2\u5165\u6BB5\u843D\u201D\u3002",
      control: "\u8BF7\u91CD\u65B0\u952E\u5165\u8FD9\u6BB5\u6587\u5B57\uFF0C\u4E0D\u8981\u4ECE\u522B\u7684\u7A0B\u5E8F\u7C98\u8D34\u3002",
      same: "\u65E0\u9700\u5904\u7406\u3002"
    }[fault]
  }),
  en: ({ fault }) => ({
    message: {
      empty: "The new text is empty.",
      "line-break": "The new text has a line break; one paragraph stands here.",
      control: "The new text holds invisible control characters.",
      same: "Nothing is different; there is nothing to write."
    }[fault],
    hint: {
      empty: "To take out the whole paragraph or point, delete it.",
      "line-break": "Take the line break out; insert a paragraph to begin a new one.",
      control: "Type the text instead of pasting it.",
      same: "Nothing to do."
    }[fault]
  })
});
var editingReference = kind({
  code: "editing-reference",
  severity: "error",
  zh: ({ id, text }) => ({
    message: `\u201C${text}\u201D\u5728\u8FD9\u91CC\u662F\u5F15\u7528\uFF08${id}\uFF09\uFF0C\u4E0D\u80FD\u5728\u6B64\u6539\u52A8\u3002`,
    hint: "\u8BF7\u5230\u5199\u51FA\u8FD9\u4E2A\u6570\u5B57\u7684\u5730\u65B9\u53BB\u6539\uFF08\u89C1\u76F8\u5173\u4F4D\u7F6E\uFF09\uFF0C\u5404\u5904\u4F1A\u4E00\u8D77\u66F4\u65B0\uFF1B\u4E5F\u53EF\u4EE5\u628A\u8FD9\u5904\u5F15\u7528\u6574\u4E2A\u5220\u53BB\u3002"
  }),
  en: ({ id, text }) => ({
    message: `\u201C${text}\u201D only repeats the figure ${id} here and can't be changed in this place.`,
    hint: "Change it where it is stated (the related place): all places follow. The repetition can be deleted as a whole."
  })
});
var editingStatement = kind({
  code: "editing-statement",
  severity: "error",
  zh: ({ id, text, fault }) => ({
    message: fault === "deleted" ? `\u201C${text}\u201D\u662F\u6570\u636E ${id} \u552F\u4E00\u7684\u51FA\u5904\uFF0C\u4E0D\u80FD\u968F\u6587\u5B57\u5220\u53BB\u3002` : `\u5206\u4E0D\u6E05\u6539\u540E\u7684\u6587\u5B57\u91CC\u54EA\u4E9B\u662F\u201C${text}\u201D\uFF08${id}\uFF09\u7684\u65B0\u5199\u6CD5\u3002`,
    hint: fault === "deleted" ? "\u8BF7\u4FDD\u7559\u8FD9\u4E2A\u6570\u5B57\uFF0C\u53EA\u6539\u524D\u540E\u7684\u6587\u5B57\uFF1B\u786E\u9700\u5220\u53BB\uFF0C\u8BF7\u5148\u53BB\u6389\u5404\u5904\u5BF9\u5B83\u7684\u5F15\u7528\uFF0C\u518D\u5728\u5185\u5BB9\u6587\u4EF6\u91CC\u5220\u3002" : "\u8BF7\u5148\u5355\u72EC\u6539\u8FD9\u4E2A\u6570\u5B57\uFF0C\u518D\u6539\u524D\u540E\u7684\u6587\u5B57\u3002"
  }),
  en: ({ id, text, fault }) => ({
    message: fault === "deleted" ? `\u201C${text}\u201D is the one statement of the figure ${id} and can't be deleted with the text.` : `It isn't clear which part of the new text is the figure \u201C${text}\u201D (${id}).`,
    hint: fault === "deleted" ? "Keep the figure and change the words around it. To drop it, take out what refers to it, then delete it in the file." : "Change the figure by itself first, then the words around it."
  })
});
var editingUnreadableFigure = kind({
  code: "editing-unreadable-figure",
  severity: "error",
  zh: ({ id, before, text }) => ({
    message: `\u201C${text}\u201D\u4E0D\u662F\u80FD\u8BFB\u51FA\u6570\u503C\u7684\u5199\u6CD5\uFF0C\u800C\u6570\u636E ${id} \u539F\u6765\u662F\u6570\u503C\uFF08${before}\uFF09\u3002`,
    hint: "\u8BF7\u5199\u6210\u6570\u5B57\u52A0\u5355\u4F4D\uFF0C\u5982\u201C143.5\u4E07\u4EBA\u201D\u201C\u7EA650\u6240\u201D\u201C76.2%\u201D\u3002"
  }),
  en: ({ id, before, text }) => ({
    message: `\u201C${text}\u201D can't be read as a quantity, and the figure ${id} was one (${before}).`,
    hint: "Write a number with its unit, such as 143.5\u4E07\u4EBA, \u7EA650\u6240, 76.2%."
  })
});
var editingUnitChanged = kind({
  code: "editing-unit-changed",
  severity: "warning",
  zh: ({ id, before, after }) => ({
    message: `\u6570\u636E ${id} \u7684\u5355\u4F4D\u7531\u201C${before}\u201D\u53D8\u4E3A\u201C${after}\u201D\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u5F15\u7528\u5B83\u7684\u53E5\u5B50\u548C\u56FE\u8868\u662F\u5426\u4ECD\u7136\u901A\u987A\u3001\u53EF\u6BD4\u3002"
  }),
  en: ({ id, before, after }) => ({
    message: `The unit of the figure ${id} changes from \u201C${before}\u201D to \u201C${after}\u201D.`,
    hint: "Check that sentences and charts that repeat it still make sense."
  })
});
var editingFixedPart = kind({
  code: "editing-fixed-part",
  severity: "error",
  zh: ({ text }) => ({
    message: `\u201C${text}\u201D\u662F\u4EE3\u7801\u6216\u6362\u884C\uFF0C\u4E0D\u80FD\u5728\u9875\u9762\u91CC\u6539\u5199\u3002`,
    hint: "\u8BF7\u5728\u5185\u5BB9\u6587\u4EF6\u91CC\u4FEE\u6539\uFF0C\u6216\u628A\u5B83\u6574\u4E2A\u5220\u53BB\u3002"
  }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D is code or a line break and can't be rewritten in the page.`,
    hint: "Edit it in the content file, or delete it as a whole."
  })
});
var editingOtherText = kind({
  code: "editing-other-text",
  severity: "error",
  zh: ({ text }) => ({
    message: `\u9875\u9762\u4E0A\u7684\u6587\u5B57\u4E0E\u6587\u4EF6\u4E0D\u4E00\u81F4\uFF0C\u6587\u4EF6\u91CC\u662F\u201C${text}\u201D\u3002`,
    hint: "\u8BF7\u5237\u65B0\u9875\u9762\u540E\u518D\u6539\u3002"
  }),
  en: ({ text }) => ({
    message: `The page shows another text than the file, which says \u201C${text}\u201D.`,
    hint: "Reload the page and make the edit again."
  })
});
var editingNotSafe = kind({
  code: "editing-not-safe",
  severity: "error",
  zh: ({ because }) => ({
    message: `\u8FD9\u5904\u6539\u52A8\u6CA1\u80FD\u5B89\u5168\u5730\u5199\u8FDB\u5185\u5BB9\u6587\u4EF6\uFF0C\u6587\u4EF6\u6CA1\u6709\u6539\u52A8\uFF1A${because === null ? "\u522B\u5904\u8BFB\u8D77\u6765\u4F1A\u8DDF\u7740\u4E0D\u540C\u3002" : because.zh}`,
    hint: "\u8BF7\u6362\u4E00\u79CD\u5199\u6CD5\uFF0C\u6216\u76F4\u63A5\u5728\u5185\u5BB9\u6587\u4EF6\u91CC\u4FEE\u6539\u3002"
  }),
  en: ({ because }) => ({
    message: `The edit can't be written safely; the file stands as it was: ${because === null ? "something else would read differently." : because.en}`,
    hint: "Word it differently, or edit the content file itself."
  })
});
var editingNothingToUndo = kind({
  code: "editing-nothing-to-undo",
  severity: "error",
  zh: ({ what }) => ({
    message: what === "undo" ? "\u6CA1\u6709\u53EF\u4EE5\u64A4\u9500\u7684\u4FEE\u6539\u3002" : "\u6CA1\u6709\u53EF\u4EE5\u91CD\u505A\u7684\u4FEE\u6539\u3002",
    hint: "\u53EA\u6709\u5728\u672C\u6B21\u9884\u89C8\u91CC\u6240\u505A\u7684\u4FEE\u6539\u53EF\u4EE5\u64A4\u9500\u548C\u91CD\u505A\u3002"
  }),
  en: ({ what }) => ({
    message: what === "undo" ? "There is no edit to take back." : "There is no edit to make again.",
    hint: "Only edits made in this preview can be taken back and made again."
  })
});
var editingNotWritten = kind({
  code: "editing-not-written",
  severity: "error",
  zh: ({ path, reason }) => ({
    message: `${path} \u65E0\u6CD5\u5199\u5165\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u6587\u4EF6\u548C\u6587\u4EF6\u5939\u7684\u6743\u9650\u3001\u78C1\u76D8\u7A7A\u95F4\uFF0C\u4EE5\u53CA\u6587\u4EF6\u662F\u5426\u88AB\u5176\u4ED6\u7A0B\u5E8F\u5360\u7528\u3002\u539F\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8\u3002"
  }),
  en: ({ path, reason }) => ({
    message: `${path} can't be written: ${reason}`,
    hint: "Check the rights and free space, and whether another program holds the file. It stands as it was."
  })
});

// scripts/diagnostics/catalogue/editing-slides.ts
var editing_slides_exports = {};
__export(editing_slides_exports, {
  editingImmovable: () => editingImmovable,
  editingMadeSlide: () => editingMadeSlide,
  editingNotesChange: () => editingNotesChange,
  editingPoints: () => editingPoints
});
var editingMadeSlide = kind({
  code: "editing-made-slide",
  severity: "error",
  zh: ({ id, made }) => ({
    message: `\u5E7B\u706F\u7247 ${id} \u662F${made === "derived" ? "\u7531\u6B63\u6587\u81EA\u52A8\u751F\u6210\u7684" : "\u5C01\u9762\u3001\u76EE\u5F55\u6216\u7ED3\u675F\u9875\uFF0C\u7531\u7A0B\u5E8F\u751F\u6210"}\uFF0C\u5185\u5BB9\u6587\u4EF6\u91CC\u6CA1\u6709\u5B83\u3002`,
    hint: made === "derived" ? "\u8BF7\u76F4\u63A5\u6539\u5B83\u6240\u4F9D\u636E\u7684\u6B63\u6587\uFF1B\u8981\u5355\u72EC\u5199\u5B83\uFF0C\u8BF7\u5728\u8BE5\u8282\u5F00\u5934\u52A0\u4E00\u6BB5 :::slide \u2026 :::\u3002" : "\u8BF7\u6539\u62A5\u544A\u6216\u4E13\u9898\u7684\u6807\u9898\u7B49\u4FE1\u606F\u3002"
  }),
  en: ({ id, made }) => ({
    message: `Slide ${id} is ${made === "derived" ? "made from the text" : "a cover, agenda or closing slide"} and has no block of its own in the content.`,
    hint: made === "derived" ? "Edit the text it is made from, or write a :::slide block at the start of the section." : "Edit the titles of report and topic instead."
  })
});
var editingImmovable = kind({
  code: "editing-immovable",
  severity: "error",
  zh: ({ fault }) => ({
    message: {
      "other-topic": "\u5E7B\u706F\u7247\u53EA\u80FD\u5728\u540C\u4E00\u4E13\u9898\u5185\u79FB\u52A8\u3002",
      "only-slide": "\u8FD9\u662F\u8BE5\u8282\u552F\u4E00\u7684\u5E7B\u706F\u7247\uFF0C\u79FB\u8D70\u540E\u8BE5\u8282\u4F1A\u81EA\u52A8\u751F\u6210\u522B\u7684\u5E7B\u706F\u7247\u3002",
      "same-place": "\u5E7B\u706F\u7247\u5DF2\u7ECF\u5728\u8FD9\u4E2A\u4F4D\u7F6E\u3002"
    }[fault],
    hint: {
      "other-topic": "\u8BF7\u5728\u76EE\u6807\u4E13\u9898\u7684\u6587\u4EF6\u91CC\u53E6\u5199\u4E00\u5F20\u3002",
      "only-slide": "\u8BF7\u5148\u5728\u8BE5\u8282\u53E6\u5199\u4E00\u5F20\uFF0C\u518D\u79FB\u52A8\u8FD9\u4E00\u5F20\u3002",
      "same-place": "\u65E0\u9700\u79FB\u52A8\u3002"
    }[fault]
  }),
  en: ({ fault }) => ({
    message: {
      "other-topic": "A slide can only be moved within its topic.",
      "only-slide": "It is the only slide of its section; without it the section would get made slides.",
      "same-place": "The slide stands there already."
    }[fault],
    hint: {
      "other-topic": "Write another one in the file of that topic.",
      "only-slide": "Write another slide in the section first.",
      "same-place": "Nothing to move."
    }[fault]
  })
});
var editingNotesChange = kind({
  code: "editing-notes-change",
  severity: "warning",
  zh: () => ({
    message: "\u6B63\u6587\u6BB5\u843D\u7559\u5728\u539F\u5904\uFF0C\u79FB\u52A8\u540E\u6709\u7684\u5E7B\u706F\u7247\u6240\u914D\u7684\u8BB2\u7A3F\u4F1A\u4E0D\u540C\u3002",
    hint: "\u8BF7\u6838\u5BF9\u79FB\u52A8\u524D\u540E\u51E0\u5F20\u5E7B\u706F\u7247\u7684\u8BB2\u7A3F\uFF1B\u8981\u56FA\u5B9A\u8BB2\u7A3F\uFF0C\u8BF7\u5728\u5E7B\u706F\u7247\u91CC\u5199 ::notes\u3002"
  }),
  en: () => ({
    message: "Paragraphs stay where they are, so some slides are spoken with other text than before.",
    hint: "Check the notes of the slides around; ::notes inside a slide keeps its own."
  })
});
var editingPoints = kind({
  code: "editing-points",
  severity: "error",
  zh: ({ fault }) => ({
    message: {
      "no-list": "\u8FD9\u5F20\u5E7B\u706F\u7247\u6CA1\u6709\u8981\u70B9\u5217\u8868\uFF0C\u6216\u4E0D\u6B62\u4E00\u4E2A\u5217\u8868\u3002",
      "unknown-point": "\u8981\u70B9\u7F16\u53F7\u4E0D\u5B58\u5728\uFF0C\u6216\u7528\u4E86\u4E24\u6B21\u3002",
      "unknown-figure": "\u65B0\u8981\u70B9\u5F15\u7528\u4E86\u6CA1\u6709\u7684\u6570\u636E\u3002"
    }[fault],
    hint: {
      "no-list": "\u8BF7\u9010\u53E5\u4FEE\u6539\u5B83\u7684\u6587\u5B57\u3002",
      "unknown-point": "\u8BF7\u5237\u65B0\u9875\u9762\u540E\u518D\u6539\u3002",
      "unknown-figure": "\u8BF7\u4ECE\u6570\u636E\u6E05\u5355\u91CC\u9009\u62E9\u3002"
    }[fault]
  }),
  en: ({ fault }) => ({
    message: {
      "no-list": "The slide has no list of points, or more than one.",
      "unknown-point": "A point is named that isn\u2019t there, or twice.",
      "unknown-figure": "A new point repeats a figure that isn\u2019t stated."
    }[fault],
    hint: {
      "no-list": "Edit its texts one by one.",
      "unknown-point": "Reload the page and make the edit again.",
      "unknown-figure": "Choose one from the ledger."
    }[fault]
  })
});

// scripts/diagnostics/catalogue/facts.ts
var facts_exports = {};
__export(facts_exports, {
  relationBroken: () => relationBroken,
  relationNotNumber: () => relationNotNumber,
  relationSyntax: () => relationSyntax,
  relationUnits: () => relationUnits,
  relationUnknown: () => relationUnknown,
  relationZero: () => relationZero
});
var expectations = {
  operand: { zh: "\u5E94\u4E3A\u6570\u636E\u7F16\u53F7\u3001\u6570\u5B57\u6216\u5DE6\u62EC\u53F7", en: "a figure's id, a number or an opening bracket" },
  sign: { zh: "\u5E94\u4E3A = \u6216 \u2248", en: "= or \u2248" },
  close: { zh: "\u5E94\u4E3A\u53F3\u62EC\u53F7", en: "a closing bracket" },
  operator: { zh: "\u5E94\u4E3A\u8FD0\u7B97\u7B26\u6216\u5230\u6B64\u7ED3\u675F", en: "an operator or the end" }
};
var relationSyntax = kind({
  code: "facts-relation-syntax",
  severity: "error",
  zh: ({ expected, found }) => ({
    message: `\u5173\u7CFB\u5F0F\u5199\u6CD5\u6709\u8BEF\uFF1A\u6B64\u5904${expectations[expected].zh}\uFF0C\u5374\u662F${found === "" ? "\u7ED3\u5C3E" : `\u201C${found}\u201D`}\u3002`,
    hint: "\u5173\u7CFB\u5F0F\u5199\u4F5C a = b + c \u6216 a \u2248 b / c\uFF0C\u53EA\u7528\u6570\u636E\u7F16\u53F7\u3001\u6570\u5B57\u3001+ - * / \u548C\u534A\u89D2\u62EC\u53F7\u3002"
  }),
  en: ({ expected, found }) => ({
    message: `The relation can't be read: expected ${expectations[expected].en}, found ${found === "" ? "its end" : `\u201C${found}\u201D`}.`,
    hint: "Write a = b + c or a \u2248 b / c, with ids of figures, numbers, + - * / and brackets."
  })
});
var relationUnknown = kind({
  code: "facts-relation-unknown",
  severity: "error",
  zh: ({ id, nearest }) => ({
    message: `\u5173\u7CFB\u5F0F\u7528\u5230\u7684\u6570\u636E\u201C${id}\u201D\u5728\u62A5\u544A\u4E2D\u6CA1\u6709\u3002`,
    hint: nearest === null ? '\u6838\u5BF9\u7F16\u53F7\uFF0C\u6216\u7528 :fact[\u2026]{#\u7F16\u53F7 of="\u2026"} \u5199\u660E\u8FD9\u4E2A\u6570\u636E\u3002' : `\u662F\u5426\u4E3A\u201C${nearest}\u201D\uFF1F`
  }),
  en: ({ id, nearest }) => ({
    message: `The relation uses the figure \u201C${id}\u201D, which the report doesn't state.`,
    hint: nearest === null ? 'Check the id, or state the figure with :fact[\u2026]{#id of="\u2026"}.' : `Did you mean \u201C${nearest}\u201D?`
  })
});
var relationNotNumber = kind({
  code: "facts-relation-not-number",
  severity: "error",
  zh: ({ id, text }) => ({
    message: `\u6570\u636E\u201C${id}\u201D\u5199\u4F5C\u201C${text}\u201D\uFF0C\u4E0D\u662F\u4E00\u4E2A\u786E\u5B9A\u7684\u6570\uFF0C\u4E0D\u80FD\u53C2\u4E0E\u6B64\u5173\u7CFB\u5F0F\u7684\u8BA1\u7B97\u3002`,
    hint: "\u4ECE\u5173\u7CFB\u5F0F\u4E2D\u53BB\u6389\u5B83\uFF0C\u6216\u628A\u6570\u636E\u5199\u6210\u6570\u5B57\u52A0\u5355\u4F4D\uFF1B\u5E45\u5EA6\uFF08\u59821\u81F32\u6240\uFF09\u53EA\u80FD\u7528\u4E8E \u2248\u3002"
  }),
  en: ({ id, text }) => ({
    message: `The figure \u201C${id}\u201D is written \u201C${text}\u201D, which isn't one number to calculate with here.`,
    hint: "Leave it out, or write the figure as a number with a unit; ranges work with \u2248 only."
  })
});
var relationZero = kind({
  code: "facts-relation-zero",
  severity: "error",
  zh: ({ expression }) => ({
    message: `\u5173\u7CFB\u5F0F\u201C${expression}\u201D\u7684\u9664\u6570\u4E3A\u96F6\uFF0C\u6216\u5728\u53D6\u6574\u8303\u56F4\u5185\u53EF\u80FD\u4E3A\u96F6\uFF0C\u65E0\u6CD5\u8BA1\u7B97\u3002`,
    hint: "\u6539\u5199\u5173\u7CFB\u5F0F\uFF0C\u4F8B\u5982\u628A\u9664\u6CD5\u6539\u4E3A\u4E58\u6CD5\u3002"
  }),
  en: ({ expression }) => ({
    message: `\u201C${expression}\u201D divides by zero, or by a figure that can be zero within its rounding.`,
    hint: "Write it otherwise, for instance as a product."
  })
});
var relationBroken = kind({
  code: "facts-relation-broken",
  severity: "error",
  zh: ({ expression, left, right, difference, exact, standing }) => ({
    message: `\u201C${expression}\u201D\u4E0D\u6210\u7ACB${exact ? "" : "\uFF08\u5DF2\u8BA1\u5165\u53D6\u6574\u8BEF\u5DEE\uFF09"}\uFF1A\u5DE6\u8FB9\u4E3A${left}\uFF0C\u53F3\u8FB9\u4E3A${right}\uFF0C\u76F8\u5DEE${difference}\u3002`,
    hint: standing === "accepted" ? "\u7406\u7531\u5DF2\u5199\u660E\uFF1B\u6570\u636E\u66F4\u65B0\u540E\u8BF7\u91CD\u65B0\u6838\u5BF9\u3002" : "\u6838\u5BF9\u6240\u5217\u5404\u5904\u6570\u636E\uFF1B\u5982\u53E3\u5F84\u4E0D\u540C\u3001\u786E\u9700\u4FDD\u7559\uFF0C\u5728\u5173\u7CFB\u5F0F\u4E0A\u5199\u660E accepted\uFF08\u7406\u7531\uFF09\u3002"
  }),
  en: ({ expression, left, right, difference, exact, standing }) => ({
    message: `\u201C${expression}\u201D doesn't hold${exact ? "" : " even within rounding"}: the left is ${left}, the right ${right}, a difference of ${difference}.`,
    hint: standing === "accepted" ? "The report says why it stands; check it again when the figures change." : "Check the figures listed; if both must stand, give the relation accepted with the reason."
  })
});
var relationUnits = kind({
  code: "facts-relation-units",
  severity: "warning",
  zh: ({ expression, a, b }) => ({
    message: `\u201C${expression}\u201D\u4E2D\u5355\u4F4D\u201C${a}\u201D\u4E0E\u201C${b}\u201D\u4E0D\u540C\uFF0C\u4E0D\u80FD\u76F8\u52A0\u3001\u76F8\u51CF\u6216\u6BD4\u8F83\u3002`,
    hint: "\u6838\u5BF9\u5173\u7CFB\u5F0F\u7528\u5230\u7684\u6570\u636E\uFF1B\u5355\u4F4D\u786E\u5B9E\u76F8\u540C\u7684\uFF0C\u8BF7\u5728 :fact \u4E2D\u5199\u6210\u4E00\u6837\u3002"
  }),
  en: ({ expression, a, b }) => ({
    message: `\u201C${expression}\u201D adds or compares the units \u201C${a}\u201D and \u201C${b}\u201D.`,
    hint: "Check which figures it names; write the same unit where the same is meant."
  })
});

// scripts/diagnostics/catalogue/fix.ts
var fix_exports = {};
__export(fix_exports, {
  fixChanged: () => fixChanged,
  fixNotWritten: () => fixNotWritten,
  fixRefused: () => fixRefused
});
var fixRefused = kind({
  code: "fix-refused",
  severity: "warning",
  zh: () => ({
    message: "\u81EA\u52A8\u6539\u6B63\u540E\u5185\u5BB9\u4F1A\u51FA\u73B0\u65B0\u7684\u9519\u8BEF\uFF0C\u5DF2\u5168\u90E8\u653E\u5F03\uFF0C\u6587\u4EF6\u6CA1\u6709\u6539\u52A8\u3002",
    hint: "\u8BF7\u6309\u5404\u6761\u63D0\u793A\u9010\u5904\u624B\u5DE5\u6539\u6B63\u3002"
  }),
  en: () => ({
    message: "The fixes would bring new errors into the content; none was made.",
    hint: "Make them by hand, one after the other."
  })
});
var fixChanged = kind({
  code: "fix-file-changed",
  severity: "warning",
  zh: ({ path }) => ({
    message: `${path} \u5728\u68C0\u67E5\u671F\u95F4\u88AB\u6539\u52A8\uFF0C\u6CA1\u6709\u81EA\u52A8\u6539\u6B63\u3002`,
    hint: "\u8BF7\u4FDD\u5B58\u597D\u5176\u4ED6\u7A0B\u5E8F\u4E2D\u7684\u6539\u52A8\uFF0C\u518D\u8FD0\u884C\u4E00\u6B21\u3002"
  }),
  en: ({ path }) => ({
    message: `${path} changed while it was checked, and wasn't fixed.`,
    hint: "Save what is open elsewhere and run it again."
  })
});
var fixNotWritten = kind({
  code: "fix-not-written",
  severity: "error",
  zh: ({ path, reason }) => ({
    message: `${path} \u65E0\u6CD5\u5199\u5165\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u6587\u4EF6\u548C\u6587\u4EF6\u5939\u7684\u6743\u9650\u3001\u78C1\u76D8\u7A7A\u95F4\uFF0C\u4EE5\u53CA\u6587\u4EF6\u662F\u5426\u88AB\u5176\u4ED6\u7A0B\u5E8F\u5360\u7528\u3002\u539F\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8\u3002"
  }),
  en: ({ path, reason }) => ({
    message: `${path} can't be written: ${reason}`,
    hint: "Check the rights and free space, and whether another program holds the file. It stands as it was."
  })
});

// scripts/diagnostics/catalogue/fonts.ts
var fonts_exports = {};
__export(fonts_exports, {
  missingGlyph: () => missingGlyph
});
var missingGlyph = kind({
  code: "fonts-missing-glyph",
  severity: "error",
  zh: ({ character, families }) => ({
    message: `\u6240\u7528\u5B57\u4F53\uFF08${families}\uFF09\u90FD\u6CA1\u6709\u201C${character}\u201D\uFF08${codePoint(character)}\uFF09\uFF0C\u5370\u51FA\u6765\u4F1A\u662F\u7A7A\u6846\u3002`,
    hint: "\u6539\u7528\u901A\u884C\u7684\u5B57\u5F62\uFF1B\u786E\u9700\u6B64\u5B57\u65F6\uFF0C\u8BF7\u628A\u5B83\u505A\u6210\u56FE\u7247\u3002"
  }),
  en: ({ character, families }) => ({
    message: `None of the faces (${families}) has \u201C${character}\u201D (${codePoint(character)}); it would print as an empty box.`,
    hint: "Use the common form of the character, or set it as a picture."
  })
});
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// scripts/diagnostics/catalogue/import.ts
var import_exports = {};
__export(import_exports, {
  importAfterNext: () => importAfterNext,
  importDeepTitle: () => importDeepTitle,
  importEmptyTopic: () => importEmptyTopic,
  importNextHeading: () => importNextHeading,
  importNoDate: () => importNoDate,
  importNoPublisher: () => importNoPublisher,
  importNoText: () => importNoText,
  importNoTitle: () => importNoTitle,
  importNoYear: () => importNoYear,
  importNotWhole: () => importNotWhole,
  importNumberedReference: () => importNumberedReference,
  importStrayNumber: () => importStrayNumber,
  importStrayOrdinal: () => importStrayOrdinal,
  importTooManyTopics: () => importTooManyTopics,
  importUnpairedQuote: () => importUnpairedQuote,
  importUnreadable: () => importUnreadable
});
var importNotWhole = kind({
  code: "import-not-whole",
  severity: "error",
  zh: ({ expected, found }) => ({
    message: `\u5BFC\u5165\u7684\u5185\u5BB9\u4E0E\u539F\u7A3F\u4E0D\u4E00\u81F4\uFF1A\u539F\u7A3F\u6B64\u5904\u662F\u201C${expected}\u201D\uFF0C\u5185\u5BB9\u91CC\u662F\u201C${found}\u201D\u3002`,
    hint: "\u8FD9\u662F\u7A0B\u5E8F\u7684\u5DEE\u9519\uFF0C\u5BFC\u5165\u7684\u5185\u5BB9\u4E0D\u8981\u4F7F\u7528\uFF1B\u8BF7\u628A\u539F\u7A3F\u7559\u4E0B\uFF0C\u53CD\u9988\u7ED9\u5F00\u53D1\u8005\u3002"
  }),
  en: ({ expected, found }) => ({
    message: `The content differs from the manuscript, which says \u201C${expected}\u201D here; the content says \u201C${found}\u201D.`,
    hint: "This is a fault of the program. Don't use the content; keep the manuscript and report the fault."
  })
});
var importUnreadable = kind({
  code: "import-unreadable-content",
  severity: "error",
  zh: ({ code, zh }) => ({
    message: `\u5BFC\u5165\u7684\u5185\u5BB9\u8BFB\u4E0D\u56DE\u6765\uFF08${code}\uFF09\uFF1A${zh}`,
    hint: "\u8FD9\u662F\u7A0B\u5E8F\u7684\u5DEE\u9519\uFF1B\u8BF7\u628A\u539F\u7A3F\u7559\u4E0B\uFF0C\u53CD\u9988\u7ED9\u5F00\u53D1\u8005\u3002"
  }),
  en: ({ code, en }) => ({
    message: `The content that was made can't be read back (${code}): ${en}`,
    hint: "This is a fault of the program; keep the manuscript and report the fault."
  })
});
var importNoText = kind({
  code: "import-no-text",
  severity: "error",
  zh: () => ({ message: "\u539F\u7A3F\u91CC\u6CA1\u6709\u53EF\u4EE5\u5BFC\u5165\u7684\u6B63\u6587\u3002", hint: "\u8BF7\u786E\u8BA4\u6587\u4EF6\u9009\u5BF9\u4E86\uFF1B\u53EA\u6709\u56FE\u7247\u6216\u7F51\u9875\u6846\u67B6\u7684\u6587\u4EF6\u65E0\u6CD5\u5BFC\u5165\u3002" }),
  en: () => ({
    message: "The manuscripts hold no text to import.",
    hint: "Check the file; one that holds pictures or page furniture only gives no report."
  })
});
var importNoDate = kind({
  code: "import-no-date",
  severity: "warning",
  zh: ({ date }) => ({
    message: `\u539F\u7A3F\u6CA1\u6709\u5199\u660E\u65E5\u671F\uFF0Creport.yaml \u7684\u7F16\u5370\u65E5\u671F\u6682\u8BB0\u4E3A ${date}\u3002`,
    hint: "\u8BF7\u6838\u5BF9 report.yaml \u7684 date\u3002"
  }),
  en: ({ date }) => ({
    message: `The manuscripts give no date; report.yaml says ${date} for now.`,
    hint: "Check `date` in report.yaml."
  })
});
var importNoPublisher = kind({
  code: "import-no-publisher",
  severity: "warning",
  zh: ({ publisher }) => ({
    message: `\u539F\u7A3F\u6CA1\u6709\u5199\u660E\u7F16\u5370\u5355\u4F4D\uFF0Creport.yaml \u6682\u8BB0\u4E3A\u201C${publisher}\u201D\u3002`,
    hint: "\u8BF7\u5728 report.yaml \u7684 publisher \u4E2D\u5199\u660E\u3002"
  }),
  en: ({ publisher }) => ({
    message: `The manuscripts don't say who publishes the report; report.yaml says \u201C${publisher}\u201D for now.`,
    hint: "Write it as `publisher` in report.yaml."
  })
});
var importStrayOrdinal = kind({
  code: "import-stray-ordinal",
  severity: "warning",
  zh: ({ ordinal }) => ({
    message: `\u5E8F\u53F7\u201C${ordinal}\u201D\u4E0E\u524D\u540E\u4E0D\u8FDE\u8D2F\uFF0C\u8FD9\u4E00\u6BB5\u6309\u6B63\u6587\u4FDD\u7559\uFF0C\u5E8F\u53F7\u7167\u5370\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u539F\u7A3F\uFF1A\u662F\u5426\u6F0F\u4E86\u524D\u4E00\u9879\u3001\u91CD\u4E86\u5E8F\u53F7\uFF0C\u6216\u53EA\u6709\u4E00\u9879\u800C\u4E0D\u5FC5\u7F16\u53F7\uFF1B\u6539\u6B63\u540E\u91CD\u65B0\u5BFC\u5165\u3002"
  }),
  en: ({ ordinal }) => ({
    message: `The number \u201C${ordinal}\u201D doesn't go on from the one before; its paragraph is kept as text, number and all.`,
    hint: "Check the manuscript for a number that is missing, written twice, or alone; mend it and import again."
  })
});
var importStrayNumber = kind({
  code: "import-stray-number",
  severity: "warning",
  zh: ({ ordinal }) => ({
    message: `\u6807\u9898\u7684\u5E8F\u53F7\u201C${ordinal}\u201D\u4E0E\u524D\u540E\u4E0D\u8FDE\u8D2F\uFF0C\u5BFC\u5165\u540E\u6309\u4F4D\u7F6E\u91CD\u65B0\u7F16\u53F7\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u662F\u5426\u6F0F\u4E86\u4E00\u90E8\u5206\uFF0C\u6216\u5E8F\u53F7\u5199\u9519\u3002"
  }),
  en: ({ ordinal }) => ({
    message: `The heading's number \u201C${ordinal}\u201D doesn't go on from the one before; its place numbers it now.`,
    hint: "Check whether a part is missing or the number is wrong."
  })
});
var importNoTitle = kind({
  code: "import-no-title",
  severity: "warning",
  zh: ({ title }) => ({
    message: `\u6CA1\u6709\u627E\u5230\u8FD9\u91CC\u7684\u6807\u9898\uFF0C\u6682\u7528\u201C${title}\u201D\u3002`,
    hint: "\u8BF7\u5728\u5185\u5BB9\u6587\u4EF6\u4E2D\u6539\u6210\u5408\u9002\u7684\u6807\u9898\u3002"
  }),
  en: ({ title }) => ({
    message: `No title was found here; \u201C${title}\u201D stands for now.`,
    hint: "Change it in the content file."
  })
});
var importNextHeading = kind({
  code: "import-next-heading",
  severity: "warning",
  zh: ({ title }) => ({
    message: `\u8FD9\u4E00\u6BB5\u8C08\u4E0B\u4E00\u6B65\u5DE5\u4F5C\u800C\u6CA1\u6709\u6807\u9898\uFF0C\u5DF2\u5728\u524D\u9762\u52A0\u4E0A\u201C${title}\u201D\u4E00\u8282\u3002`,
    hint: "\u8BF7\u786E\u8BA4\u4ECE\u8FD9\u91CC\u8D77\u90FD\u5C5E\u4E8E\u4E0B\u4E00\u6B65\u5DE5\u4F5C\uFF1B\u53EF\u4EE5\u628A\u6807\u9898\u6539\u5F97\u66F4\u5177\u4F53\uFF0C\u5982\u201C\u4E0B\u4E00\u6B65\uFF1A\u2026\u2026\u201D\u3002"
  }),
  en: ({ title }) => ({
    message: `The next steps begin here without a title; the heading \u201C${title}\u201D was put before them.`,
    hint: "Check that all from here on belongs to them, and word the heading as you like."
  })
});
var importAfterNext = kind({
  code: "import-after-next",
  severity: "warning",
  zh: ({ title }) => ({
    message: `\u201C${title}\u201D\u4E4B\u540E\u8FD8\u6709\u522B\u7684\u90E8\u5206\uFF0C\u800C\u4E0B\u4E00\u6B65\u603B\u662F\u4E13\u9898\u7684\u6700\u540E\u4E00\u8282\uFF0C\u8FD9\u91CC\u6539\u4E3A\u524D\u4E00\u8282\u91CC\u7684\u5C0F\u8282\u3002`,
    hint: "\u8BF7\u786E\u8BA4\u6B21\u5E8F\uFF1B\u5982\u9700\u5355\u5217\u4E3A\u4E0B\u4E00\u6B65\uFF0C\u8BF7\u628A\u5B83\u79FB\u5230\u4E13\u9898\u672B\u5C3E\u3002"
  }),
  en: ({ title }) => ({
    message: `Other parts follow \u201C${title}\u201D, but next steps are always a topic's last section: it is a subsection of the one before.`,
    hint: "Check the order; move it to the topic's end if it is to stand as next steps."
  })
});
var importDeepTitle = kind({
  code: "import-deep-title",
  severity: "warning",
  zh: ({ title }) => ({
    message: `\u201C${title}\u201D\u662F\u7B2C\u56DB\u5C42\u4EE5\u4E0B\u7684\u6807\u9898\uFF0C\u6539\u4E3A\u52A0\u7C97\u7684\u4E00\u6BB5\u3002`,
    hint: "\u5185\u5BB9\u6700\u591A\u4E09\u5C42\uFF1A\u4E13\u9898\u3001\u8282\u3001\u5C0F\u8282\u3002\u53EF\u4EE5\u5408\u5E76\u5C42\u6B21\uFF0C\u6216\u628A\u5B83\u6539\u6210\u6BB5\u9996\u7684\u7C97\u4F53\u5C0F\u6807\u9898\u3002"
  }),
  en: ({ title }) => ({
    message: `\u201C${title}\u201D is a heading below the third level; it became a bold paragraph.`,
    hint: "Content has topics, sections and subsections. Merge levels, or make it bold words at the head of its paragraph."
  })
});
var importEmptyTopic = kind({
  code: "import-empty-topic",
  severity: "warning",
  zh: ({ title }) => ({
    message: `\u6807\u9898\u201C${title}\u201D\u4E0B\u6CA1\u6709\u6B63\u6587\uFF0C\u4E0D\u80FD\u5355\u72EC\u6210\u4E3A\u4E13\u9898\uFF0C\u6309\u6B63\u6587\u4FDD\u7559\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u539F\u7A3F\u662F\u5426\u7F3A\u4E86\u8FD9\u4E00\u90E8\u5206\u3002"
  }),
  en: ({ title }) => ({
    message: `Nothing stands under the title \u201C${title}\u201D, so it makes no topic and is kept as text.`,
    hint: "Check whether a part of the manuscript is missing."
  })
});
var importTooManyTopics = kind({
  code: "import-too-many-topics",
  severity: "warning",
  zh: ({ title }) => ({
    message: `\u4E13\u9898\u8D85\u8FC799\u4E2A\uFF0C\u201C${title}\u201D\u5E76\u5165\u6700\u540E\u4E00\u4E2A\u4E13\u9898\u3002`,
    hint: "\u8BF7\u628A\u539F\u7A3F\u5206\u6210\u51E0\u4EFD\u4F1A\u520A\u5BFC\u5165\u3002"
  }),
  en: ({ title }) => ({
    message: `There are more than 99 topics; \u201C${title}\u201D was made part of the last one.`,
    hint: "Import the manuscripts as several reports."
  })
});
var importUnpairedQuote = kind({
  code: "import-unpaired-quote",
  severity: "warning",
  zh: ({ mark }) => ({
    message: `\u8FD9\u4E00\u6BB5\u7684\u76F4\u5F15\u53F7\u201C${mark}\u201D\u4E0D\u6210\u5BF9\uFF0C\u7167\u539F\u6837\u4FDD\u7559\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u539F\u7A3F\uFF0C\u8865\u5168\u6216\u5220\u53BB\u540E\u91CD\u65B0\u5BFC\u5165\uFF0C\u6216\u5728\u5185\u5BB9\u6587\u4EF6\u4E2D\u6539\u6210\u201C\u201D\u3002"
  }),
  en: ({ mark }) => ({
    message: `The straight quotation marks ${mark} of this paragraph don't pair; they stay as they are.`,
    hint: "Mend the manuscript and import again, or write \u201C\u201D in the content file."
  })
});
var importNoYear = kind({
  code: "import-no-year",
  severity: "warning",
  zh: ({ text }) => ({
    message: `\u201C${text}\u201D\u6CA1\u6709\u5199\u660E\u5E74\u4EFD\u3002`,
    hint: "\u4F1A\u520A\u53EF\u80FD\u8FC7\u540E\u67E5\u9605\uFF0C\u8BF7\u8865\u4E0A\u5E74\u4EFD\u3002"
  }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D doesn't say which year.`,
    hint: "The report may be read later: add the year."
  })
});
var importNumberedReference = kind({
  code: "import-numbered-reference",
  severity: "warning",
  zh: ({ text }) => ({
    message: `\u6B63\u6587\u63D0\u5230\u201C${text}\u201D\uFF0C\u800C\u56FE\u8868\u7684\u7F16\u53F7\u7531\u7A0B\u5E8F\u6309\u4F4D\u7F6E\u7ED9\u51FA\uFF0C\u53EF\u80FD\u4E0E\u539F\u7A3F\u4E0D\u540C\u3002`,
    hint: "\u8BF7\u7ED9\u56FE\u8868\u8D77\u540D\u5E76\u6539\u7528 :see[\u540D\u5B57]\uFF0C\u6216\u6838\u5BF9\u7F16\u53F7\u3002"
  }),
  en: ({ text }) => ({
    message: `The text speaks of \u201C${text}\u201D, but tables and pictures are numbered by place and may have another number now.`,
    hint: "Name the table or picture and write :see[name], or check the number."
  })
});

// scripts/diagnostics/catalogue/import-read.ts
var import_read_exports = {};
__export(import_read_exports, {
  damagedFile: () => damagedFile,
  emptyFile: () => emptyFile,
  foreignFile: () => foreignFile,
  guessedArticle: () => guessedArticle,
  macros: () => macros,
  outsideThing: () => outsideThing,
  pictureElsewhere: () => pictureElsewhere,
  pictureFormat: () => pictureFormat,
  pictureMissing: () => pictureMissing,
  revisions: () => revisions,
  undecodable: () => undecodable,
  unreadDrawing: () => unreadDrawing,
  unsafeFile: () => unsafeFile
});
var saveAsWord = {
  zh: "\u8BF7\u7528 Word \u6216 WPS \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A\u201CWord \u6587\u6863\uFF08*.docx\uFF09\u201D\u540E\u518D\u5BFC\u5165\u3002",
  en: "Open it in Word or WPS, save it as a Word document (*.docx) and import that."
};
var foreign = {
  doc: {
    zh: ["\u65E7\u7248 Word \u6216 WPS \u6587\u6863\uFF08.doc\u3001.wps\uFF09", saveAsWord.zh],
    en: ["a document of an old Word or WPS (.doc, .wps)", saveAsWord.en]
  },
  protected: {
    zh: ["\u8BBE\u4E86\u6253\u5F00\u5BC6\u7801\u7684\u6587\u6863", "\u8BF7\u5728 Word \u6216 WPS \u4E2D\u8F93\u5165\u5BC6\u7801\u6253\u5F00\uFF0C\u53D6\u6D88\u5BC6\u7801\uFF0C\u53E6\u5B58\u4E3A .docx \u540E\u518D\u5BFC\u5165\u3002"],
    en: [
      "a document protected by a password",
      "Open it with its password, take the password off, save it as .docx and import that."
    ]
  },
  rtf: { zh: ["RTF \u6587\u6863", saveAsWord.zh], en: ["an RTF document", saveAsWord.en] },
  pdf: {
    zh: ["PDF", "\u8BF7\u5411\u6765\u7A3F\u5355\u4F4D\u7D22\u53D6 Word \u539F\u7A3F\uFF1B\u6216\u590D\u5236\u5176\u4E2D\u6587\u5B57\uFF0C\u5B58\u4E3A .txt \u540E\u5BFC\u5165\u5E76\u4ED4\u7EC6\u6838\u5BF9\u3002"],
    en: ["a PDF", "Ask for the Word original; or copy the text into a .txt file, import that and read it closely."]
  },
  ofd: {
    zh: ["OFD \u7248\u5F0F\u6587\u4EF6", "\u8BF7\u5411\u6765\u7A3F\u5355\u4F4D\u7D22\u53D6 Word \u539F\u7A3F\uFF1B\u6216\u590D\u5236\u5176\u4E2D\u6587\u5B57\uFF0C\u5B58\u4E3A .txt \u540E\u5BFC\u5165\u5E76\u4ED4\u7EC6\u6838\u5BF9\u3002"],
    en: [
      "an OFD document",
      "Ask for the Word original; or copy the text into a .txt file, import that and read it closely."
    ]
  },
  odt: { zh: ["OpenDocument \u6587\u6863", saveAsWord.zh], en: ["an OpenDocument file", saveAsWord.en] },
  xlsx: {
    zh: ["\u7535\u5B50\u8868\u683C", "\u8BF7\u628A\u9700\u8981\u7684\u8868\u683C\u590D\u5236\u5230 Word \u6587\u6863\u91CC\uFF0C\u5B58\u4E3A .docx \u540E\u518D\u5BFC\u5165\u3002"],
    en: ["a spreadsheet", "Copy the tables you need into a Word document, save it as .docx and import that."]
  },
  pptx: {
    zh: ["\u6F14\u793A\u6587\u7A3F", "\u8BF7\u628A\u5176\u4E2D\u7684\u6587\u5B57\u590D\u5236\u5230 Word \u6587\u6863\u6216 .txt \u6587\u4EF6\u540E\u518D\u5BFC\u5165\u3002"],
    en: ["a presentation", "Copy its text into a Word document or a .txt file and import that."]
  },
  mhtml: {
    zh: ["\u5355\u4E2A\u6587\u4EF6\u7F51\u9875\uFF08.mht\u3001.mhtml\uFF09", "\u8BF7\u5728\u6D4F\u89C8\u5668\u4E2D\u53E6\u5B58\u4E3A\u201C\u7F51\u9875\uFF0C\u4EC5 HTML\u201D\uFF0C\u518D\u5BFC\u5165\u3002"],
    en: ["a web page archive (.mht, .mhtml)", "Save the page as HTML in the browser and import that."]
  },
  "word-xml": { zh: ["Word XML \u6587\u6863", saveAsWord.zh], en: ["a Word XML document", saveAsWord.en] },
  picture: {
    zh: ["\u56FE\u7247", "\u8BF7\u5148\u628A\u56FE\u7247\u4E2D\u7684\u6587\u5B57\u5F55\u5165\u6216\u8BC6\u522B\u4E3A\u6587\u672C\uFF0C\u6838\u5BF9\u540E\u5B58\u4E3A .txt \u6216 .docx \u518D\u5BFC\u5165\u3002"],
    en: ["a picture", "Type or recognise its text first, check it, save it as .txt or .docx and import that."]
  },
  archive: {
    zh: ["\u538B\u7F29\u5305\uFF0C\u91CC\u9762\u4E0D\u662F Word \u6587\u6863", "\u8BF7\u5148\u89E3\u538B\uFF0C\u518D\u9010\u4E2A\u5BFC\u5165\u5176\u4E2D\u7684\u6587\u4EF6\u3002"],
    en: ["an archive that holds no Word document", "Unpack it first and import the files in it."]
  },
  binary: {
    zh: ["\u4E8C\u8FDB\u5236\u6570\u636E\uFF0C\u6CA1\u6709\u53EF\u8BFB\u7684\u6587\u5B57", "\u53EF\u5BFC\u5165\u7684\u6709\uFF1A\u7EAF\u6587\u672C\u3001Markdown\u3001Word \u6587\u6863\uFF08.docx\uFF09\u3001\u7F51\u9875\uFF08.html\uFF09\u3002"],
    en: [
      "binary data without readable text",
      "Plain text, Markdown, Word documents (.docx) and web pages can be imported."
    ]
  }
};
var foreignFile = kind({
  code: "import-foreign-file",
  severity: "error",
  zh: ({ found }) => ({ message: `\u65E0\u6CD5\u5BFC\u5165\uFF1A\u6587\u4EF6\u5B9E\u9645\u4E0A\u662F${foreign[found].zh[0]}\u3002`, hint: foreign[found].zh[1] }),
  en: ({ found }) => ({
    message: `This can't be imported: the file is ${foreign[found].en[0]}.`,
    hint: foreign[found].en[1]
  })
});
var macros = kind({
  code: "import-macros",
  severity: "error",
  zh: () => ({
    message: "\u6587\u6863\u5E26\u6709\u5B8F\u3002\u4E3A\u5B89\u5168\u8D77\u89C1\uFF0C\u5E26\u5B8F\u7684\u6587\u6863\u4E0D\u4E88\u8BFB\u53D6\u3002",
    hint: "\u8BF7\u5728 Word \u6216 WPS \u4E2D\u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A\u4E0D\u5E26\u5B8F\u7684\u201CWord \u6587\u6863\uFF08*.docx\uFF09\u201D\u540E\u518D\u5BFC\u5165\u3002"
  }),
  en: () => ({
    message: "The document carries macros; such documents are not read.",
    hint: "Save it as a Word document without macros (*.docx) and import that."
  })
});
var damages = {
  archive: { zh: "\u538B\u7F29\u7ED3\u6784\u4E0D\u5B8C\u6574", en: "its archive is incomplete" },
  checksum: { zh: "\u6570\u636E\u4E0E\u6821\u9A8C\u503C\u4E0D\u7B26", en: "its data have changed since it was saved" },
  missing: { zh: "\u7F3A\u5C11\u8FD9\u4E00\u90E8\u5206", en: "this part is missing" },
  markup: { zh: "\u6807\u8BB0\u4E0D\u5408 XML \u8BED\u6CD5", en: "its markup is no XML" }
};
var damagedFile = kind({
  code: "import-damaged",
  severity: "error",
  zh: ({ part, damage }) => ({
    message: `\u6587\u6863\u5DF2\u635F\u574F${part === "" ? "" : `\uFF08${part}\uFF09`}\uFF1A${damages[damage].zh}\u3002`,
    hint: "\u8BF7\u91CD\u65B0\u590D\u5236\u6216\u4E0B\u8F7D\u4E00\u4EFD\uFF1B\u5982\u80FD\u7528 Word \u6216 WPS \u6253\u5F00\uFF0C\u53E6\u5B58\u4E00\u4EFD\u540E\u518D\u5BFC\u5165\u3002"
  }),
  en: ({ part, damage }) => ({
    message: `The document is damaged${part === "" ? "" : ` (${part})`}: ${damages[damage].en}.`,
    hint: "Copy or download it again; if Word or WPS opens it, save it anew and import that."
  })
});
var dangers = {
  size: { zh: "\u89E3\u538B\u540E\u7684\u6570\u636E\u8FC7\u5927", en: "it unpacks to too much data" },
  entries: { zh: "\u5185\u542B\u7684\u90E8\u5206\u8FC7\u591A", en: "it holds too many parts" },
  path: { zh: "\u6709\u90E8\u5206\u7684\u8DEF\u5F84\u6307\u5411\u6587\u4EF6\u4E4B\u5916", en: "a part has a path that leads out of the file" },
  duplicate: { zh: "\u6709\u4E24\u4E2A\u90E8\u5206\u540C\u540D", en: "two parts have the same name" },
  encrypted: { zh: "\u6709\u90E8\u5206\u88AB\u52A0\u5BC6", en: "a part is encrypted" },
  entities: { zh: "\u6807\u8BB0\u4E2D\u6709\u6587\u6863\u7C7B\u578B\u6216\u5B9E\u4F53\u58F0\u660E", en: "its markup declares a document type or entities" },
  depth: { zh: "\u6807\u8BB0\u5D4C\u5957\u8FC7\u6DF1", en: "its markup is nested too deeply" }
};
var unsafeFile = kind({
  code: "import-unsafe",
  severity: "error",
  zh: ({ part, danger }) => ({
    message: `\u6587\u4EF6\u4E0D\u5B89\u5168\uFF0C\u672A\u4E88\u8BFB\u53D6${part === "" ? "" : `\uFF08${part}\uFF09`}\uFF1A${dangers[danger].zh}\u3002`,
    hint: "\u8BF7\u6838\u5B9E\u6587\u4EF6\u6765\u6E90\uFF1B\u786E\u5C5E\u6B63\u5E38\u6765\u7A3F\u7684\uFF0C\u5728 Word \u6216 WPS \u4E2D\u65B0\u5EFA\u6587\u6863\uFF0C\u628A\u6B63\u6587\u590D\u5236\u8FC7\u53BB\uFF0C\u5B58\u4E3A .docx \u540E\u518D\u5BFC\u5165\u3002"
  }),
  en: ({ part, danger }) => ({
    message: `The file is not safe to read${part === "" ? "" : ` (${part})`}: ${dangers[danger].en}.`,
    hint: "Check where it comes from; if it is sound, copy its text into a new document, save that as .docx and import it."
  })
});
var undecodable = kind({
  code: "import-undecodable",
  severity: "error",
  zh: ({ encoding }) => ({
    message: `\u6587\u4EF6\u6309 ${encoding} \u7F16\u7801\u4ECE\u8FD9\u91CC\u8D77\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u53EF\u80FD\u5DF2\u635F\u574F\uFF0C\u6216\u6DF7\u7528\u4E86\u4E0D\u540C\u7F16\u7801\u3002`,
    hint: "\u8BF7\u5728\u7F16\u8F91\u5668\u4E2D\u6253\u5F00\u6838\u5BF9\uFF0C\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801\u540E\u518D\u5BFC\u5165\u3002"
  }),
  en: ({ encoding }) => ({
    message: `Read as ${encoding}, the file makes no text from here on; it may be damaged or mix encodings.`,
    hint: "Open it in an editor, check it, save it as UTF-8 and import that."
  })
});
var emptyFile = kind({
  code: "import-empty",
  severity: "error",
  zh: () => ({ message: "\u6587\u4EF6\u91CC\u6CA1\u6709\u6587\u5B57\u3002", hint: "\u8BF7\u6838\u5BF9\u662F\u5426\u9009\u9519\u4E86\u6587\u4EF6\uFF1B\u626B\u63CF\u4EF6\u548C\u56FE\u7247\u987B\u5148\u8BC6\u522B\u4E3A\u6587\u5B57\u3002" }),
  en: () => ({
    message: "There is no text in the file.",
    hint: "Check that it is the right one; scans and pictures must be recognised first."
  })
});
var outsideThing = kind({
  code: "import-outside",
  severity: "warning",
  zh: ({ thing, target }) => ({
    message: `\u6587\u6863\u5F15\u7528\u4E86\u81EA\u8EAB\u4E4B\u5916\u7684${{ picture: "\u56FE\u7247", template: "\u6A21\u677F" }[thing]}\uFF08${target}\uFF09\uFF0C\u672A\u4E88\u8BFB\u53D6\u3002`,
    hint: thing === "template" ? "\u6A21\u677F\u4E00\u822C\u4E0D\u5F71\u54CD\u6587\u5B57\uFF1B\u5982\u6837\u5F0F\u6709\u7F3A\uFF0C\u8BF7\u6838\u5BF9\u6807\u9898\u5C42\u7EA7\u548C\u81EA\u52A8\u7F16\u53F7\u3002" : "\u5982\u6709\u9700\u8981\uFF0C\u8BF7\u5728 Word \u6216 WPS \u4E2D\u628A\u5B83\u5D4C\u5165\u6587\u6863\u540E\u518D\u5BFC\u5165\u3002"
  }),
  en: ({ thing, target }) => ({
    message: `The document refers to a ${thing} outside itself (${target}), which was not read.`,
    hint: thing === "template" ? "A template rarely matters to the text; check levels of headings and automatic numbers." : "If it is needed, embed it into the document and import again."
  })
});
var pictureElsewhere = kind({
  code: "import-picture-elsewhere",
  severity: "warning",
  zh: ({ count, first }) => ({
    message: `\u6709 ${count} \u5F20\u56FE\u7247\u4E0D\u5728\u6587\u4EF6\u91CC\uFF08\u5982 ${first}\uFF09\uFF0C\u5BFC\u5165\u65F6\u4E0D\u8054\u7F51\uFF0C\u56E0\u6B64\u6CA1\u6709\u5E26\u5165\u3002`,
    hint: "\u8BF7\u5728\u6D4F\u89C8\u5668\u4E2D\u53E6\u5B58\u4E3A\u201C\u7F51\u9875\uFF0C\u5168\u90E8\u201D\uFF0C\u8FDE\u540C\u56FE\u7247\u6587\u4EF6\u5939\u4E00\u8D77\u5BFC\u5165\uFF1B\u6216\u628A\u6240\u9700\u56FE\u7247\u653E\u8FDB assets/ \u540E\u5728\u6B63\u6587\u4E2D\u5F15\u7528\u3002"
  }),
  en: ({ count, first }) => ({
    message: `${count} picture(s) are not in the file (such as ${first}); nothing is fetched, so they are left out.`,
    hint: "Save the page complete with its folder of pictures and import both; or put the pictures into assets/ and refer to them."
  })
});
var pictureFormat = kind({
  code: "import-picture-format",
  severity: "warning",
  zh: ({ name: name2, format }) => ({
    message: `\u56FE\u7247 ${name2} \u662F${format === "" ? "\u672A\u77E5" : ` ${format} `}\u683C\u5F0F\uFF0C\u4E0D\u80FD\u4F7F\u7528\uFF0C\u6CA1\u6709\u5E26\u5165\u3002`,
    hint: "\u8BF7\u53E6\u5B58\u4E3A PNG\u3001JPEG\u3001WebP \u6216 SVG\uFF0C\u653E\u8FDB assets/ \u540E\u5728\u6B63\u6587\u4E2D\u5F15\u7528\u3002"
  }),
  en: ({ name: name2, format }) => ({
    message: `The picture ${name2} is in ${format === "" ? "an unknown format" : `the format ${format}`}, which can't be used; it is left out.`,
    hint: "Save it as PNG, JPEG, WebP or SVG, put it into assets/ and refer to it."
  })
});
var pictureMissing = kind({
  code: "import-picture-missing",
  severity: "warning",
  zh: ({ name: name2 }) => ({
    message: `\u56FE\u7247 ${name2} \u5728\u6587\u6863\u91CC\u627E\u4E0D\u5230\u6216\u5DF2\u635F\u574F\uFF0C\u6CA1\u6709\u5E26\u5165\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u539F\u6587\uFF0C\u628A\u56FE\u7247\u653E\u8FDB assets/ \u540E\u5728\u6B63\u6587\u4E2D\u5F15\u7528\u3002"
  }),
  en: ({ name: name2 }) => ({
    message: `The picture ${name2} is missing from the document or damaged; it is left out.`,
    hint: "Look at the original, put the picture into assets/ and refer to it."
  })
});
var unreadDrawing = kind({
  code: "import-drawing",
  severity: "warning",
  zh: ({ thing }) => ({
    message: {
      chart: "\u6587\u6863\u4E2D\u7684\u56FE\u8868\u6309\u5176\u6570\u636E\u8BFB\u4F5C\u8868\u683C\u3002",
      diagram: "\u6587\u6863\u4E2D\u7684 SmartArt \u56FE\u5F62\u6309\u5176\u6587\u5B57\u8BFB\u4F5C\u6BB5\u843D\u3002",
      object: "\u6587\u6863\u4E2D\u6709\u5D4C\u5165\u5BF9\u8C61\uFF0C\u5176\u4E2D\u7684\u5185\u5BB9\u6CA1\u6709\u8BFB\u53D6\u3002",
      document: "\u6587\u6863\u4E2D\u5D4C\u6709\u53E6\u4E00\u4EFD\u6587\u6863\uFF0C\u5176\u4E2D\u7684\u5185\u5BB9\u6CA1\u6709\u8BFB\u53D6\u3002"
    }[thing],
    hint: "\u8BF7\u5BF9\u7167\u539F\u6587\u6838\u5BF9\uFF0C\u7F3A\u7684\u8865\u5199\u5230\u6B63\u6587\u6216\u8868\u683C\u91CC\u3002"
  }),
  en: ({ thing }) => ({
    message: {
      chart: "A chart in the document is read as a table of its figures.",
      diagram: "A SmartArt diagram in the document is read as paragraphs of its texts.",
      object: "The document holds an embedded object whose content was not read.",
      document: "The document holds another embedded document whose content was not read."
    }[thing],
    hint: "Compare with the original and write what is missing into the prose or a table."
  })
});
var revisions = kind({
  code: "import-revisions",
  severity: "warning",
  zh: ({ inserted, deleted }) => ({
    message: `\u6587\u6863\u5E26\u6709\u4FEE\u8BA2\u75D5\u8FF9\uFF08\u63D2\u5165 ${inserted} \u5904\uFF0C\u5220\u9664 ${deleted} \u5904\uFF09\uFF1A\u63D2\u5165\u7684\u6309\u6B63\u6587\u8BFB\u53D6\uFF0C\u5220\u9664\u7684\u4E0D\u4F5C\u6B63\u6587\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u5404\u5904\u4FEE\u8BA2\uFF1B\u5982\u6709\u4E0D\u540C\u610F\u7684\uFF0C\u5728 Word \u6216 WPS \u4E2D\u9010\u6761\u63A5\u53D7\u6216\u62D2\u7EDD\u540E\u518D\u5BFC\u5165\u3002"
  }),
  en: ({ inserted, deleted }) => ({
    message: `The document has tracked changes (${inserted} insertions, ${deleted} deletions): they are read as accepted.`,
    hint: "Look through them; where you disagree, accept or reject them in Word or WPS and import again."
  })
});
var guessedArticle = kind({
  code: "import-guessed-article",
  severity: "warning",
  zh: () => ({
    message: "\u7F51\u9875\u6CA1\u6709\u6807\u660E\u6B63\u6587\u5728\u54EA\u91CC\uFF0C\u6309\u6587\u5B57\u6700\u96C6\u4E2D\u7684\u90E8\u5206\u8BFB\u53D6\u3002",
    hint: "\u8BF7\u6838\u5BF9\u6B63\u6587\u662F\u5426\u5B8C\u6574\uFF1B\u4E5F\u53EF\u5728\u6D4F\u89C8\u5668\u4E2D\u53EA\u590D\u5236\u6B63\u6587\uFF0C\u5B58\u4E3A .txt \u540E\u5BFC\u5165\u3002"
  }),
  en: () => ({
    message: "The page doesn't say where its article is; the part with most text was read.",
    hint: "Check that the article is complete; or copy it in the browser into a .txt file and import that."
  })
});

// scripts/diagnostics/catalogue/imposition.ts
var imposition_exports = {};
__export(imposition_exports, {
  colouredPictures: () => colouredPictures,
  conversionFailed: () => conversionFailed,
  tooThick: () => tooThick,
  withoutGhostscript: () => withoutGhostscript
});
var tooThick = kind({
  code: "imposition-too-thick",
  severity: "warning",
  zh: ({ artefact, sheets, millimetres }) => ({
    message: `${artefact} \u628A${sheets}\u5F20\u7EB8\u5957\u6210\u4E00\u5E16\uFF0C\u6298\u540E\u539A\u7EA6${millimetres}\u6BEB\u7C73\uFF0C\u96BE\u4EE5\u6298\u53E0\u548C\u88C5\u8BA2\u3002`,
    hint: "\u628A imposition \u7684 scheme \u6539\u4E3A perfect\uFF08\u80F6\u88C5\uFF09\uFF0C\u6216\u7528 sheets \u89C4\u5B9A\u6BCF\u5E16\u7684\u5F20\u6570\u3002"
  }),
  en: ({ artefact, sheets, millimetres }) => ({
    message: `${artefact} has ${sheets} sheets in one signature, about ${millimetres} mm when folded, which is hard to fold and to staple.`,
    hint: "Set imposition's scheme to perfect, or say with sheets how many a signature has."
  })
});
var withoutGhostscript = kind({
  code: "imposition-without-ghostscript",
  severity: "warning",
  zh: ({ artefact }) => ({
    message: `\u6CA1\u6709\u627E\u5230 Ghostscript\uFF0C${artefact} \u672A\u80FD\u8F6C\u6210 CMYK\uFF0C\u4ECD\u4E3A RGB\uFF0C\u4E0D\u542B\u8F93\u51FA\u610F\u56FE\u3002`,
    hint: "\u5B89\u88C5 Ghostscript \u540E\u91CD\u65B0\u751F\u6210\uFF08\u4E0D\u5728\u9ED8\u8BA4\u8DEF\u5F84\u65F6\uFF0C\u7528\u73AF\u5883\u53D8\u91CF HUIKAN_GHOSTSCRIPT \u6307\u660E\u7A0B\u5E8F\uFF09\uFF1B\u6216\u628A imposition \u7684 colour \u6539\u4E3A rgb\uFF0C\u7531\u5370\u5382\u5206\u8272\u3002"
  }),
  en: ({ artefact }) => ({
    message: `Ghostscript wasn't found: ${artefact} was not made CMYK. It is RGB and has no output intent.`,
    hint: "Install Ghostscript and build again (HUIKAN_GHOSTSCRIPT names it where it isn't on the path), or set imposition's colour to rgb and let the print shop separate."
  })
});
var conversionFailed = kind({
  code: "imposition-conversion-failed",
  severity: "warning",
  zh: ({ artefact, reason }) => ({
    message: `Ghostscript \u8F6C\u6362\u989C\u8272\u5931\u8D25\uFF0C${artefact} \u7684\u989C\u8272\u672A\u8F6C\u6362\uFF1A${reason}`,
    hint: "\u6362\u7528\u8F83\u65B0\u7684 Ghostscript \u91CD\u8BD5\uFF1B\u6216\u628A imposition \u7684 colour \u6539\u4E3A rgb\uFF0C\u7531\u5370\u5382\u5206\u8272\u3002"
  }),
  en: ({ artefact, reason }) => ({
    message: `Ghostscript failed to convert colours, so those of ${artefact} are as they were: ${reason}`,
    hint: "Try a newer Ghostscript, or set imposition's colour to rgb and let the print shop separate."
  })
});
var colouredPictures = kind({
  code: "imposition-coloured-pictures",
  severity: "warning",
  zh: ({ artefact, count }) => ({
    message: `${artefact} \u5DF2\u8F6C\u4E3A\u7070\u5EA6\uFF0C\u4F46\u6709${count}\u5E45\u56FE\u7247\uFF08JPEG \u7167\u7247\u6216\u6E10\u53D8\uFF09\u6CA1\u6709 Ghostscript \u65E0\u6CD5\u8F6C\u6362\uFF0C\u4ECD\u662F\u5F69\u8272\u3002`,
    hint: "\u5B89\u88C5 Ghostscript \u540E\u91CD\u65B0\u751F\u6210\uFF0C\u6216\u5148\u628A\u8FD9\u4E9B\u56FE\u7247\u8F6C\u6210\u7070\u5EA6\u3002"
  }),
  en: ({ artefact, count }) => ({
    message: `${artefact} is grey but for ${count} picture(s), JPEG or gradients, which can't be converted without Ghostscript and are in colour.`,
    hint: "Install Ghostscript and build again, or make these pictures grey beforehand."
  })
});

// scripts/diagnostics/catalogue/ledger.ts
var ledger_exports = {};
__export(ledger_exports, {
  figuresDisagree: () => figuresDisagree,
  notInText: () => notInText,
  suspectedRelation: () => suspectedRelation,
  typedTwice: () => typedTwice,
  undatedFigures: () => undatedFigures,
  yearMissing: () => yearMissing
});
var undatedFigures = kind({
  code: "ledger-undated",
  severity: "warning",
  zh: ({ count, first }) => ({
    message: `\u672C\u4E13\u9898\u6709${count}\u4E2A\u6570\u636E\u6CA1\u6709\u5199\u660E\u622A\u6B62\u65E5\u671F\uFF1A${first.join("\u3001")}${count > first.length ? "\u7B49" : ""}\u3002`,
    hint: '\u5728 :fact \u4E2D\u5199\u660E asOf\uFF08\u5982 asOf="2021\u5E74\u5E95"\uFF09\uFF0C\u6216\u5728\u53E5\u4E2D\u5199\u660E\uFF1B\u539F\u6587\u786E\u5B9E\u6CA1\u6709\u7684\uFF0C\u5728 report.yaml \u7684 proofreading \u4E2D\u8BF4\u660E\u7406\u7531\u3002'
  }),
  en: ({ count, first }) => ({
    message: `${count} figures of this topic don't say as of when they hold: ${first.join(", ")}${count > first.length ? " and others" : ""}.`,
    hint: 'Give them asOf="\u2026", or say it in the sentence; where the source has no date, say why under proofreading in report.yaml.'
  })
});
var figuresDisagree = kind({
  code: "ledger-disagrees",
  severity: "warning",
  zh: ({ of, one, other }) => ({
    message: `\u201C${of}\u201D\u5728\u8FD9\u91CC\u662F${one}\uFF0C\u5728\u53E6\u4E00\u5904\u662F${other}\u3002`,
    hint: "\u6838\u5BF9\u4E24\u5904\uFF1B\u540C\u4E00\u6570\u636E\u8BF7\u7528 :ref[\u7F16\u53F7] \u5F15\u7528\uFF0C\u53E3\u5F84\u6216\u65F6\u95F4\u4E0D\u540C\u7684\uFF0C\u5728 of \u6216 asOf \u4E2D\u5199\u660E\u533A\u522B\u3002"
  }),
  en: ({ of, one, other }) => ({
    message: `\u201C${of}\u201D is ${one} here and ${other} elsewhere.`,
    hint: "Check both; repeat the same figure with :ref[id], or say in of or asOf what is different."
  })
});
var notInText = kind({
  code: "ledger-not-in-text",
  severity: "warning",
  zh: ({ text }) => ({
    message: `\u5E7B\u706F\u7247\u6216\u56FE\u4E0A\u7684\u201C${text}\u201D\u5728\u672C\u4E13\u9898\u6B63\u6587\u4E2D\u6CA1\u6709\u51FA\u5904\u3002`,
    hint: "\u5148\u5728\u6B63\u6587\u4E2D\u7528 :fact \u5199\u660E\u8FD9\u4E2A\u6570\u636E\uFF0C\u518D\u5728\u8FD9\u91CC\u7528 :ref[\u7F16\u53F7] \u5F15\u7528\uFF1B\u6216\u8005\u5220\u53BB\u3002"
  }),
  en: ({ text }) => ({
    message: `The text of the topic nowhere states the \u201C${text}\u201D of this slide or chart.`,
    hint: "State it in the text with :fact and repeat it here with :ref[id], or take it out."
  })
});
var typedTwice = kind({
  code: "ledger-typed-twice",
  severity: "warning",
  zh: ({ text, id }) => ({
    message: `\u201C${text}\u201D\u662F\u5DF2\u767B\u8BB0\u7684\u6570\u636E\uFF08${id}\uFF09\uFF0C\u8FD9\u91CC\u53C8\u624B\u5199\u4E86\u4E00\u904D\u3002`,
    hint: `\u6539\u4E3A :ref[${id}]\uFF0C\u4EE5\u540E\u6539\u6570\u53EA\u6539\u4E00\u5904\u3002`
  }),
  en: ({ text, id }) => ({
    message: `\u201C${text}\u201D is the figure ${id} of the ledger, typed again here.`,
    hint: `Write :ref[${id}], so that it is changed in one place.`
  })
});
var yearMissing = kind({
  code: "ledger-year-missing",
  severity: "warning",
  zh: ({ text }) => ({ message: `\u201C${text}\u201D\u6CA1\u6709\u5199\u660E\u5E74\u4EFD\u3002`, hint: "\u8865\u4E0A\u5E74\u4EFD\uFF0C\u8BFB\u8005\u9694\u5E74\u67E5\u9605\u65F6\u624D\u4E0D\u81F4\u8BEF\u89E3\u3002" }),
  en: ({ text }) => ({
    message: `\u201C${text}\u201D doesn't say of which year.`,
    hint: "Add the year, so that it can be read in later years."
  })
});
var suspectedRelation = kind({
  code: "ledger-suspected-relation",
  severity: "warning",
  zh: ({ claim, calculated, written, difference }) => ({
    message: `\u6309\u6587\u610F\u5E94\u6709 ${claim}\uFF0C\u7B97\u5F97${calculated}\uFF0C\u6587\u4E2D\u662F${written}\uFF0C\u76F8\u5DEE${difference}\u3002`,
    hint: "\u6838\u5BF9\u6240\u5217\u5404\u5904\u6570\u636E\uFF1B\u6587\u610F\u5E76\u975E\u5982\u6B64\u7684\uFF0C\u7528 :stet[\u2026] \u8BF4\u660E\u7406\u7531\u3002"
  }),
  en: ({ claim, calculated, written, difference }) => ({
    message: `The text implies ${claim}; this gives ${calculated}, the text says ${written}, a difference of ${difference}.`,
    hint: "Check the figures listed; where the text means something else, say so with :stet[\u2026]."
  })
});

// scripts/diagnostics/catalogue/proof.ts
var proof_exports = {};
__export(proof_exports, {
  needlessStet: () => needlessStet
});
var needlessStet = kind({
  code: "proof-needless-stet",
  severity: "warning",
  zh: ({ rules }) => ({
    message: `\u8FD9\u4E00\u5904\u201C:stet\u201D\u6CA1\u6709\u5BF9\u5E94\u7684\u63D0\u793A\uFF08${rules.join("\u3001")}\uFF09\u3002`,
    hint: "\u539F\u6587\u5DF2\u6539\u6216\u89C4\u5219\u5199\u9519\uFF1A\u8BF7\u53BB\u6389\u201C:stet\u201D\uFF0C\u6216\u6838\u5BF9\u89C4\u5219\u4EE3\u7801\u3002"
  }),
  en: ({ rules }) => ({
    message: `Nothing here is found by ${rules.join(", ")}, which this :stet answers.`,
    hint: "Take the :stet away, or check the code of the rule."
  })
});

// scripts/diagnostics/catalogue/proof-marks.ts
var proof_marks_exports = {};
__export(proof_marks_exports, {
  colonTwice: () => colonTwice,
  dash: () => dash,
  ellipsis: () => ellipsis,
  enumerationMark: () => enumerationMark,
  fullWidthCharacter: () => fullWidthCharacter,
  halfWidthMark: () => halfWidthMark,
  markBetweenTitles: () => markBetweenTitles,
  middleDot: () => middleDot,
  nestedMark: () => nestedMark,
  ordinalMark: () => ordinalMark,
  paragraphEnd: () => paragraphEnd,
  repeatedMark: () => repeatedMark,
  space: () => space,
  stopByBracket: () => stopByBracket,
  straightQuote: () => straightQuote,
  strayCharacter: () => strayCharacter,
  titleStop: () => titleStop,
  unpairedMark: () => unpairedMark
});
var halfWidthMark = kind({
  code: "proof-half-width-mark",
  severity: "warning",
  zh: ({ mark, full }) => ({ message: `\u6C49\u5B57\u65C1\u7528\u4E86\u534A\u89D2\u6807\u70B9\u201C${mark}\u201D\u3002`, hint: `\u6539\u4E3A\u5168\u89D2\u201C${full}\u201D\u3002` }),
  en: ({ mark, full }) => ({
    message: `The half-width mark \u201C${mark}\u201D stands by a Chinese character.`,
    hint: `Write the full-width \u201C${full}\u201D.`
  })
});
var unpairedMark = kind({
  code: "proof-unpaired-mark",
  severity: "warning",
  zh: ({ mark, partner }) => ({
    message: `\u201C${mark}\u201D\u5728\u672C\u6BB5\u4E2D\u6CA1\u6709\u914D\u5BF9\u7684\u201C${partner}\u201D\u3002`,
    hint: `\u8865\u4E0A\u201C${partner}\u201D\uFF0C\u6216\u5220\u53BB\u591A\u4F59\u7684\u201C${mark}\u201D\u3002`
  }),
  en: ({ mark, partner }) => ({
    message: `\u201C${mark}\u201D has no matching \u201C${partner}\u201D in its paragraph.`,
    hint: `Add the \u201C${partner}\u201D, or remove the \u201C${mark}\u201D.`
  })
});
var nestedMark = kind({
  code: "proof-nested-mark",
  severity: "warning",
  zh: ({ mark, inner }) => ({ message: `\u201C${mark}\u201D\u91CC\u9762\u53C8\u7528\u4E86\u201C${mark}\u201D\u3002`, hint: `\u91CC\u9762\u4E00\u5C42\u6539\u7528\u201C${inner}\u201D\u3002` }),
  en: ({ mark, inner }) => ({
    message: `\u201C${mark}\u201D stands inside a pair of its own kind.`,
    hint: `Use \u201C${inner}\u201D for the inner pair.`
  })
});
var straightQuote = kind({
  code: "proof-straight-quote",
  severity: "warning",
  zh: () => ({ message: "\u4E2D\u6587\u91CC\u7528\u4E86\u76F4\u5F15\u53F7\u3002", hint: "\u6539\u4E3A\u5F2F\u5F15\u53F7\u201C \u201D\uFF0C\u5F15\u53F7\u4E2D\u518D\u7528\u5F15\u53F7\u65F6\u6539\u4E3A\u2018 \u2019\u3002" }),
  en: () => ({ message: "Straight quotation marks stand in Chinese text.", hint: "Write \u201C \u201D, and \u2018 \u2019 inside them." })
});
var repeatedMark = kind({
  code: "proof-repeated-mark",
  severity: "warning",
  zh: ({ marks }) => ({ message: `\u6807\u70B9\u201C${marks}\u201D\u8FDE\u7528\u3002`, hint: "\u53EA\u7559\u5176\u4E2D\u5E94\u6709\u7684\u4E00\u4E2A\u3002" }),
  en: ({ marks }) => ({ message: `The marks \u201C${marks}\u201D stand together.`, hint: "Keep the one that belongs there." })
});
var markBetweenTitles = kind({
  code: "proof-mark-between-titles",
  severity: "warning",
  zh: ({ marks }) => ({
    message: `\u5E76\u5217\u7684\u201C${marks}\u201D\u4E4B\u95F4\u7528\u4E86\u987F\u53F7\u3002`,
    hint: "\u6807\u6709\u5F15\u53F7\u6216\u4E66\u540D\u53F7\u7684\u5E76\u5217\u6210\u5206\u4E4B\u95F4\u901A\u5E38\u4E0D\u7528\u987F\u53F7\uFF0C\u8BF7\u5220\u53BB\u3002"
  }),
  en: ({ marks }) => ({
    message: `A \u201C\u3001\u201D stands between the marks of \u201C${marks}\u201D.`,
    hint: "Names in quotation or title marks follow each other without it."
  })
});
var stopByBracket = kind({
  code: "proof-stop-by-bracket",
  severity: "warning",
  zh: ({ marks, right }) => ({
    message: `\u201C${marks}\u201D\u5904\u7684\u70B9\u53F7\u591A\u4E86\uFF0C\u6216\u653E\u9519\u4E86\u4F4D\u7F6E\u3002`,
    hint: right === "" ? "\u6BB5\u9996\u548C\u884C\u9996\u4E0D\u7528\u70B9\u53F7\uFF0C\u8BF7\u5220\u53BB\u6216\u63A5\u5230\u4E0A\u4E00\u6BB5\u3002" : `\u6539\u4E3A\u201C${right}\u201D\u3002`
  }),
  en: ({ marks, right }) => ({
    message: `A stop too many, or in the wrong place: \u201C${marks}\u201D.`,
    hint: right === "" ? "A paragraph doesn\u2019t begin with a stop." : `Write \u201C${right}\u201D.`
  })
});
var ellipsis = kind({
  code: "proof-ellipsis",
  severity: "warning",
  zh: ({ marks, right }) => ({ message: `\u7701\u7565\u53F7\u5199\u6210\u4E86\u201C${marks}\u201D\u3002`, hint: `\u6539\u4E3A\u201C${right}\u201D\u3002` }),
  en: ({ marks, right }) => ({ message: `The ellipsis is written \u201C${marks}\u201D.`, hint: `Write \u201C${right}\u201D.` })
});
var dash = kind({
  code: "proof-dash",
  severity: "warning",
  zh: ({ marks }) => ({ message: `\u7834\u6298\u53F7\u5199\u6210\u4E86\u201C${marks}\u201D\u3002`, hint: "\u6539\u4E3A\u5360\u4E24\u4E2A\u5B57\u7684\u201C\u2014\u2014\u201D\u3002" }),
  en: ({ marks }) => ({ message: `The dash is written \u201C${marks}\u201D.`, hint: "Write \u201C\u2014\u2014\u201D, two characters wide." })
});
var colonTwice = kind({
  code: "proof-colon-twice",
  severity: "warning",
  zh: () => ({ message: "\u4E00\u4E2A\u53E5\u5B50\u91CC\u5957\u7528\u4E86\u5192\u53F7\u3002", hint: "\u5176\u4E2D\u4E00\u4E2A\u6539\u4E3A\u9017\u53F7\u6216\u53E5\u53F7\uFF0C\u6216\u8005\u5206\u6210\u51E0\u53E5\u3002" }),
  en: () => ({
    message: "A colon stands within what another colon of the sentence introduced.",
    hint: "Turn one into a comma or a full stop, or divide the sentence."
  })
});
var enumerationMark = kind({
  code: "proof-enumeration-mark",
  severity: "warning",
  zh: ({ word }) => ({ message: `\u201C${word}\u201D\u524D\u9762\u7528\u4E86\u987F\u53F7\u3002`, hint: "\u5220\u53BB\u987F\u53F7\uFF1B\u201C\u4EE5\u53CA\u201D\u524D\u53EF\u6539\u7528\u9017\u53F7\u3002" }),
  en: ({ word }) => ({ message: `A \u201C\u3001\u201D stands before \u201C${word}\u201D.`, hint: "Remove it; before \u4EE5\u53CA it may be a comma." })
});
var ordinalMark = kind({
  code: "proof-ordinal-mark",
  severity: "warning",
  zh: ({ ordinal, right }) => ({
    message: `\u5E8F\u6B21\u8BED\u201C${ordinal}\u201D\u540E\u9762\u7684\u6807\u70B9\u4E0D\u5BF9\u3002`,
    hint: right === "" ? "\u5E26\u62EC\u53F7\u7684\u5E8F\u6B21\u8BED\u540E\u9762\u4E0D\u7528\u70B9\u53F7\uFF0C\u8BF7\u5220\u53BB\u3002" : `\u6539\u7528\u201C${right}\u201D\u3002`
  }),
  en: ({ ordinal, right }) => ({
    message: `The mark after the ordinal \u201C${ordinal}\u201D is wrong.`,
    hint: right === "" ? "Ordinals in brackets take no mark." : `Write \u201C${right}\u201D.`
  })
});
var paragraphEnd = kind({
  code: "proof-paragraph-end",
  severity: "warning",
  zh: ({ last }) => ({ message: `\u8FD9\u4E00\u6BB5\u4EE5\u201C${last}\u201D\u7ED3\u675F\uFF0C\u6CA1\u6709\u53E5\u672B\u6807\u70B9\u3002`, hint: "\u8865\u4E0A\u53E5\u53F7\uFF0C\u6216\u63A5\u4E0A\u6CA1\u5199\u5B8C\u7684\u8BDD\u3002" }),
  en: ({ last }) => ({
    message: `The paragraph ends in \u201C${last}\u201D, without a full stop.`,
    hint: "Add the stop, or finish the sentence."
  })
});
var titleStop = kind({
  code: "proof-title-stop",
  severity: "warning",
  zh: ({ mark }) => ({ message: `\u6807\u9898\u672B\u5C3E\u7528\u4E86\u201C${mark}\u201D\u3002`, hint: "\u6807\u9898\u672B\u5C3E\u901A\u5E38\u4E0D\u7528\u70B9\u53F7\uFF0C\u8BF7\u5220\u53BB\u3002" }),
  en: ({ mark }) => ({ message: `The title ends in \u201C${mark}\u201D.`, hint: "Titles end without a stop: remove it." })
});
var space = kind({
  code: "proof-space",
  severity: "warning",
  zh: () => ({ message: "\u6C49\u5B57\u4E4B\u95F4\u6709\u7A7A\u683C\u3002", hint: "\u5220\u53BB\u7A7A\u683C\u3002" }),
  en: () => ({ message: "A space stands between Chinese characters.", hint: "Remove it." })
});
var fullWidthCharacter = kind({
  code: "proof-full-width-character",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u201C${written}\u201D\u662F\u5168\u89D2\u7684\u3002`, hint: `\u6539\u4E3A\u534A\u89D2\u201C${right}\u201D\u3002` }),
  en: ({ written, right }) => ({ message: `\u201C${written}\u201D is full-width.`, hint: `Write \u201C${right}\u201D.` })
});
var middleDot = kind({
  code: "proof-middle-dot",
  severity: "warning",
  zh: ({ mark }) => ({ message: `\u95F4\u9694\u53F7\u5199\u6210\u4E86\u201C${mark}\u201D\u3002`, hint: "\u6539\u4E3A\u201C\xB7\u201D\u3002" }),
  en: ({ mark }) => ({ message: `The middle dot is written \u201C${mark}\u201D.`, hint: "Write \u201C\xB7\u201D." })
});
var strayCharacter = kind({
  code: "proof-stray-character",
  severity: "warning",
  zh: ({ code, right }) => ({
    message: `\u8FD9\u91CC\u6709\u4E00\u4E2A\u4E0D\u8BE5\u51FA\u73B0\u7684\u5B57\u7B26\uFF08${code}\uFF09\uFF0C\u591A\u534A\u662F\u4ECE PDF \u6216\u7F51\u9875\u590D\u5236\u6765\u7684\u3002`,
    hint: right === null ? "\u5220\u53BB\uFF0C\u6362\u6210\u6B63\u5E38\u7684\u5B57\u3002" : right === "" ? "\u5220\u53BB\u8FD9\u4E2A\u770B\u4E0D\u89C1\u7684\u5B57\u7B26\u3002" : `\u6539\u4E3A\u201C${right}\u201D\u3002`
  }),
  en: ({ code, right }) => ({
    message: `The character ${code} doesn\u2019t belong here; it usually comes with text copied from PDFs and web pages.`,
    hint: right === null ? "Replace it." : right === "" ? "Remove it: it can\u2019t be seen." : `Write \u201C${right}\u201D.`
  })
});

// scripts/diagnostics/catalogue/proof-numbers.ts
var proof_numbers_exports = {};
__export(proof_numbers_exports, {
  approximateNumber: () => approximateNumber,
  dateForm: () => dateForm,
  decreaseByMultiple: () => decreaseByMultiple,
  digitGrouping: () => digitGrouping,
  doubledApproximation: () => doubledApproximation,
  mixedFigure: () => mixedFigure,
  mixedNumerals: () => mixedNumerals,
  percentage: () => percentage,
  rangeMark: () => rangeMark,
  rangeUnit: () => rangeUnit,
  shortYear: () => shortYear,
  two: () => two,
  yearZero: () => yearZero
});
var rangeMark = kind({
  code: "proof-range-mark",
  severity: "warning",
  zh: ({ mark }) => ({ message: `\u6570\u503C\u5E45\u5EA6\u7528\u4E86\u201C${mark}\u201D\u3002`, hint: "\u6539\u4E3A\u201C\uFF5E\u201D\u6216\u4E00\u5B57\u7EBF\u201C\u2014\u201D\uFF0C\u5982 1\uFF5E2\u6240\u30012018\u20142022\u5E74\u3002" }),
  en: ({ mark }) => ({ message: `A range is written with \u201C${mark}\u201D.`, hint: "Write \u201C\uFF5E\u201D or \u201C\u2014\u201D." })
});
var rangeUnit = kind({
  code: "proof-range-unit",
  severity: "warning",
  zh: ({ range, sign }) => ({ message: `\u201C${range}\u201D\u524D\u4E00\u4E2A\u6570\u503C\u7701\u7565\u4E86\u201C${sign}\u201D\u3002`, hint: `\u524D\u540E\u4E24\u4E2A\u6570\u503C\u90FD\u5199\u201C${sign}\u201D\u3002` }),
  en: ({ range, sign }) => ({
    message: `The first number of \u201C${range}\u201D lacks its \u201C${sign}\u201D.`,
    hint: "Write it twice."
  })
});
var mixedNumerals = kind({
  code: "proof-mixed-numerals",
  severity: "warning",
  zh: ({ written, other }) => ({
    message: `\u540C\u4E00\u53E5\u91CC\u65E2\u5199\u201C${written}\u201D\uFF0C\u53C8\u5199\u201C${other}\u201D\u3002`,
    hint: "\u540C\u7C7B\u6570\u5B57\u7528\u540C\u4E00\u79CD\u5199\u6CD5\uFF0C\u7EDF\u8BA1\u6570\u5B57\u7528\u963F\u62C9\u4F2F\u6570\u5B57\u3002"
  }),
  en: ({ written, other }) => ({
    message: `One sentence has both \u201C${written}\u201D and \u201C${other}\u201D.`,
    hint: "Write numbers of one kind in one way: statistics in Arabic numerals."
  })
});
var approximateNumber = kind({
  code: "proof-approximate-number",
  severity: "warning",
  zh: ({ written, right }) => ({
    message: `\u6982\u6570\u201C${written}\u201D\u4E2D\u95F4\u7528\u4E86\u987F\u53F7\u3002`,
    hint: `\u76F8\u90BB\u6570\u5B57\u8FDE\u7528\u8868\u793A\u6982\u6570\u65F6\u7528\u6C49\u5B57\uFF0C\u4E2D\u95F4\u4E0D\u52A0\u987F\u53F7\uFF1A${right}\u3002`
  }),
  en: ({ written, right }) => ({
    message: `The approximate number \u201C${written}\u201D has a mark between its digits.`,
    hint: `Write ${right}.`
  })
});
var shortYear = kind({
  code: "proof-short-year",
  severity: "warning",
  zh: ({ written }) => ({ message: `\u5E74\u4EFD\u201C${written}\u201D\u7B80\u5199\u6210\u4E86\u4E24\u4F4D\u3002`, hint: "\u5E74\u4EFD\u5199\u5168\u56DB\u4F4D\u6570\u5B57\u3002" }),
  en: ({ written }) => ({ message: `The year \u201C${written}\u201D is cut to two digits.`, hint: "Write all four." })
});
var doubledApproximation = kind({
  code: "proof-doubled-approximation",
  severity: "warning",
  zh: ({ written, first, second }) => ({
    message: `\u201C${written}\u201D\u91CC\u201C${first}\u201D\u548C\u201C${second}\u201D\u91CD\u590D\u6216\u77DB\u76FE\u3002`,
    hint: "\u53EA\u7559\u4E00\u4E2A\u3002"
  }),
  en: ({ written, first, second }) => ({
    message: `In \u201C${written}\u201D, \u201C${first}\u201D and \u201C${second}\u201D repeat or contradict each other.`,
    hint: "Keep one."
  })
});
var percentage = kind({
  code: "proof-percentage",
  severity: "warning",
  zh: ({ written }) => ({
    message: `\u201C${written}\u201D\u7684\u5199\u6CD5\u4E0D\u5BF9\u3002`,
    hint: "\u6BD4\u4F8B\u5199\u201C3%\u201D\uFF0C\u4E24\u4E2A\u6BD4\u4F8B\u4E4B\u5DEE\u5199\u201C3\u4E2A\u767E\u5206\u70B9\u201D\uFF0C\u6C49\u5B57\u5199\u6CD5\u662F\u201C\u767E\u5206\u4E4B\u4E09\u201D\u3002"
  }),
  en: ({ written }) => ({
    message: `\u201C${written}\u201D is no way to write a percentage.`,
    hint: "Write 3% for a share, 3\u4E2A\u767E\u5206\u70B9 for a difference of two."
  })
});
var decreaseByMultiple = kind({
  code: "proof-decrease-by-multiple",
  severity: "warning",
  zh: ({ written }) => ({ message: `\u201C${written}\u201D\uFF1A\u51CF\u5C11\u4E0D\u80FD\u7528\u500D\u6570\u3002`, hint: "\u6539\u7528\u5206\u6570\u6216\u767E\u5206\u6570\uFF0C\u5982\u201C\u51CF\u5C11\u4E09\u5206\u4E4B\u4E8C\u201D\u3002" }),
  en: ({ written }) => ({
    message: `\u201C${written}\u201D: nothing decreases by a multiple.`,
    hint: "Use a fraction or a percentage."
  })
});
var two = kind({
  code: "proof-two",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u91CF\u8BCD\u524D\u7528\u4E86\u201C\u4E8C\u201D\uFF1A${written}\u3002`, hint: `\u6539\u4E3A\u201C${right}\u201D\u3002` }),
  en: ({ written, right }) => ({ message: `\u4E8C stands before a measure word: ${written}.`, hint: `Write ${right}.` })
});
var yearZero = kind({
  code: "proof-year-zero",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u5E74\u4EFD\u201C${written}\u201D\u4E2D\u7684\u201C\u3007\u201D\u5199\u6210\u4E86\u522B\u7684\u5B57\u3002`, hint: `\u6539\u4E3A\u201C${right}\u201D\u3002` }),
  en: ({ written, right }) => ({ message: `The year \u201C${written}\u201D has another sign for \u3007.`, hint: `Write ${right}.` })
});
var dateForm = kind({
  code: "proof-date-form",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u6B63\u6587\u91CC\u7684\u65E5\u671F\u5199\u6210\u4E86\u201C${written}\u201D\u3002`, hint: `\u6539\u4E3A\u201C${right}\u201D\u3002` }),
  en: ({ written, right }) => ({ message: `A date in the text is written \u201C${written}\u201D.`, hint: `Write ${right}.` })
});
var digitGrouping = kind({
  code: "proof-digit-grouping",
  severity: "warning",
  zh: ({ written, form }) => ({
    message: `\u201C${written}\u201D${form === "grouped" ? "\u5206\u4E86\u8282\uFF0C\u5168\u6587\u591A\u6570\u6570\u5B57\u6CA1\u6709\u5206\u8282" : "\u6CA1\u6709\u5206\u8282\uFF0C\u5168\u6587\u591A\u6570\u6570\u5B57\u5206\u4E86\u8282"}\u3002`,
    hint: "\u5168\u6587\u7684\u591A\u4F4D\u6570\u7EDF\u4E00\u4E3A\u4E00\u79CD\u5199\u6CD5\u3002"
  }),
  en: ({ written, form }) => ({
    message: `\u201C${written}\u201D is ${form === "grouped" ? "grouped" : "not grouped"}, unlike most long numbers of the report.`,
    hint: "Write them all in one way."
  })
});
var mixedFigure = kind({
  code: "proof-mixed-figure",
  severity: "warning",
  zh: ({ written, right }) => ({
    message: `\u201C${written}\u201D\u6DF7\u7528\u4E86\u963F\u62C9\u4F2F\u6570\u5B57\u548C\u201C\u767E\u201D\u201C\u5343\u201D\u3002`,
    hint: `\u6539\u4E3A\u201C${right}\u201D\uFF1A\u963F\u62C9\u4F2F\u6570\u5B57\u540E\u53EA\u80FD\u7528\u201C\u4E07\u201D\u201C\u4EBF\u201D\u3002`
  }),
  en: ({ written, right }) => ({
    message: `\u201C${written}\u201D mixes digits with \u767E or \u5343.`,
    hint: `Write ${right}: after digits there is only \u4E07 and \u4EBF.`
  })
});

// scripts/diagnostics/catalogue/proof-sense.ts
var proof_sense_exports = {};
__export(proof_sense_exports, {
  futureEvent: () => futureEvent,
  impossibleDate: () => impossibleDate,
  listCount: () => listCount,
  ordinalSequence: () => ordinalSequence,
  shortName: () => shortName,
  weekday: () => weekday
});
var ordinalSequence = kind({
  code: "proof-ordinal-sequence",
  severity: "warning",
  zh: ({ written, expected, fault }) => ({
    message: fault === "repeated" ? `\u5E8F\u6B21\u8BED\u201C${written}\u201D\u91CD\u590D\u4E86\u3002` : `\u6709\u201C${written}\u201D\uFF0C\u6CA1\u6709\u201C${expected}\u201D\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u5404\u9879\u7684\u987A\u5E8F\uFF0C\u8865\u4E0A\u7F3A\u7684\u4E00\u9879\u6216\u6539\u6B63\u5E8F\u53F7\u3002"
  }),
  en: ({ written, expected, fault }) => ({
    message: fault === "repeated" ? `The ordinal \u201C${written}\u201D stands twice.` : `There is \u201C${written}\u201D, but no \u201C${expected}\u201D.`,
    hint: "Check the order; add the missing one or number the points again."
  })
});
var listCount = kind({
  code: "proof-list-count",
  severity: "warning",
  zh: ({ claim, claimed, listed }) => ({
    message: `\u201C${claim}\u201D\u8BF4\u7684\u662F${claimed}\u9879\uFF0C\u5217\u51FA\u7684\u662F${listed}\u9879\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u6570\u76EE\uFF0C\u6216\u8865\u4E0A\u6F0F\u5217\u7684\u9879\u3002"
  }),
  en: ({ claim, claimed, listed }) => ({
    message: `\u201C${claim}\u201D says ${claimed}, but ${listed} are listed.`,
    hint: "Correct the number, or the list."
  })
});
var impossibleDate = kind({
  code: "proof-impossible-date",
  severity: "warning",
  zh: ({ written }) => ({ message: `\u5386\u6CD5\u4E0A\u6CA1\u6709\u201C${written}\u201D\u3002`, hint: "\u8BF7\u6838\u5BF9\u65E5\u671F\u3002" }),
  en: ({ written }) => ({ message: `The calendar has no \u201C${written}\u201D.`, hint: "Check the date." })
});
var weekday = kind({
  code: "proof-weekday",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u201C${written}\u201D\u7684\u661F\u671F\u4E0D\u5BF9\uFF0C\u8FD9\u4E00\u5929\u662F${right}\u3002`, hint: "\u8BF7\u6838\u5BF9\u65E5\u671F\u548C\u661F\u671F\u3002" }),
  en: ({ written, right }) => ({
    message: `\u201C${written}\u201D isn\u2019t that day of the week but ${right}.`,
    hint: "Check both."
  })
});
var futureEvent = kind({
  code: "proof-future-event",
  severity: "warning",
  zh: ({ written, date }) => ({
    message: `\u201C${written}\u201D\u665A\u4E8E\u672C\u62A5\u544A\u7684\u65E5\u671F\uFF08${date}\uFF09\uFF0C\u5374\u5199\u6210\u4E86\u5DF2\u7ECF\u53D1\u751F\u7684\u4E8B\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u65E5\u671F\uFF0C\u6216\u6539\u4E3A\u8BA1\u5212\u7684\u8BF4\u6CD5\u3002"
  }),
  en: ({ written, date }) => ({
    message: `\u201C${written}\u201D is later than the report (${date}), but is told as done.`,
    hint: "Check the date, or say that it is planned."
  })
});
var shortName = kind({
  code: "proof-short-name",
  severity: "warning",
  zh: ({ written, fault }) => ({
    message: fault === "twice" ? `\u201C${written}\u201D\u5DF2\u7ECF\u8BF4\u660E\u8FC7\uFF0C\u8FD9\u91CC\u53C8\u8BF4\u660E\u4E00\u6B21\u3002` : `\u201C${written}\u201D\u5728\u8BF4\u660E\u201C\u4EE5\u4E0B\u7B80\u79F0\u201D\u4E4B\u524D\u5C31\u7528\u4E86\u3002`,
    hint: fault === "twice" ? "\u5220\u53BB\u540E\u4E00\u5904\u8BF4\u660E\u3002" : "\u628A\u8BF4\u660E\u79FB\u5230\u7B2C\u4E00\u6B21\u51FA\u73B0\u7684\u5730\u65B9\u3002"
  }),
  en: ({ written, fault }) => ({
    message: fault === "twice" ? `\u201C${written}\u201D is introduced a second time.` : `\u201C${written}\u201D is used before it is introduced.`,
    hint: fault === "twice" ? "Remove the second introduction." : "Introduce it where it first stands."
  })
});

// scripts/diagnostics/catalogue/proof-words.ts
var proof_words_exports = {};
__export(proof_words_exports, {
  doubledWord: () => doubledWord,
  longSentence: () => longSentence,
  missingSubject: () => missingSubject,
  office: () => office,
  particle: () => particle,
  personDates: () => personDates,
  personName: () => personName,
  setPhrase: () => setPhrase,
  term: () => term,
  termDates: () => termDates,
  traditionalCharacter: () => traditionalCharacter,
  wrongWord: () => wrongWord
});
var doubledWord = kind({
  code: "proof-doubled-word",
  severity: "warning",
  zh: ({ word }) => ({ message: `\u201C${word}\u201D\u91CD\u590D\u4E86\u3002`, hint: "\u5220\u53BB\u591A\u51FA\u7684\u4E00\u4E2A\u3002" }),
  en: ({ word }) => ({ message: `\u201C${word}\u201D stands twice.`, hint: "Remove one." })
});
var wrongWord = kind({
  code: "proof-wrong-word",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u201C${written}\u201D\u591A\u534A\u662F\u9519\u522B\u5B57\u3002`, hint: `\u6539\u4E3A\u201C${right}\u201D\u3002` }),
  en: ({ written, right }) => ({ message: `\u201C${written}\u201D is most likely miswritten.`, hint: `Write \u201C${right}\u201D.` })
});
var particle = kind({
  code: "proof-particle",
  severity: "warning",
  zh: ({ written, right }) => ({ message: `\u201C${written}\u201D\u4E2D\u7684\u201C\u7684\u201D\u201C\u5730\u201D\u201C\u5F97\u201D\u7528\u9519\u4E86\u3002`, hint: `\u6539\u4E3A\u201C${right}\u201D\u3002` }),
  en: ({ written, right }) => ({
    message: `\u201C${written}\u201D has the wrong one of \u7684, \u5730 and \u5F97.`,
    hint: `Write \u201C${right}\u201D.`
  })
});
var missingSubject = kind({
  code: "proof-missing-subject",
  severity: "warning",
  zh: ({ first, second }) => ({
    message: `\u201C${first}\u2026\u2026\uFF0C${second}\u2026\u2026\u201D\uFF1A\u53E5\u5B50\u7F3A\u5C11\u4E3B\u8BED\u3002`,
    hint: `\u5220\u53BB\u201C${first}\u201D\u6216\u201C${second}\u201D\u3002`
  }),
  en: ({ first, second }) => ({
    message: `\u201C${first}\u2026\uFF0C${second}\u2026\u201D leaves the sentence without a subject.`,
    hint: `Remove ${first} or ${second}.`
  })
});
var traditionalCharacter = kind({
  code: "proof-traditional-character",
  severity: "warning",
  zh: ({ written, right }) => ({
    message: `\u201C${written}\u201D\u662F\u7E41\u4F53\u5B57\u6216\u5F02\u4F53\u5B57\u3002`,
    hint: `\u6539\u4E3A\u201C${right}\u201D\uFF1B\u4EBA\u540D\u3001\u5F15\u6587\u987B\u4FDD\u7559\u7684\u7528\u201C:stet\u201D\u6807\u660E\u3002`
  }),
  en: ({ written, right }) => ({
    message: `\u201C${written}\u201D is a traditional form.`,
    hint: `Write \u201C${right}\u201D, or let it stand in names and quotations with :stet.`
  })
});
var longSentence = kind({
  code: "proof-long-sentence",
  severity: "warning",
  zh: ({ length, limit }) => ({
    message: `\u8FD9\u4E00\u53E5\u6709${length}\u5B57\u6CA1\u6709\u53E5\u53F7\u6216\u5206\u53F7\uFF0C\u8D85\u8FC7${limit}\u5B57\u3002`,
    hint: "\u65AD\u6210\u51E0\u53E5\uFF0C\u6216\u7528\u5206\u53F7\u5206\u51FA\u5C42\u6B21\u3002"
  }),
  en: ({ length, limit }) => ({
    message: `The sentence goes on for ${length} characters without a stop; the limit is ${limit}.`,
    hint: "Divide it."
  })
});
var term = kind({
  code: "proof-term",
  severity: "warning",
  zh: ({ written, right, note }) => ({
    message: `\u201C${written}\u201D\u4E0D\u662F\u672C\u62A5\u544A\u89C4\u5B9A\u7684\u5199\u6CD5${note === "" ? "" : `\uFF08${note}\uFF09`}\u3002`,
    hint: `\u6309 terms.yaml \u6539\u4E3A\u201C${right}\u201D\u3002`
  }),
  en: ({ written, right, note }) => ({
    message: `\u201C${written}\u201D is not how this report writes it${note === "" ? "" : ` (${note})`}.`,
    hint: `terms.yaml asks for \u201C${right}\u201D.`
  })
});
var termDates = kind({
  code: "proof-term-dates",
  severity: "warning",
  zh: ({ written, from, until }) => ({
    message: `\u201C${written}\u201D\u5728\u672C\u62A5\u544A\u7684\u65E5\u671F\u4E0D\u9002\u7528\uFF08${from}\u81F3${until}\uFF09\u3002`,
    hint: "\u6362\u6210\u73B0\u884C\u7684\u63D0\u6CD5\uFF1B\u56DE\u987E\u8FC7\u53BB\u987B\u4FDD\u7559\u7684\u7528\u201C:stet\u201D\u6807\u660E\u3002"
  }),
  en: ({ written, from, until }) => ({
    message: `\u201C${written}\u201D doesn\u2019t hold at the date of the report (${from} to ${until}).`,
    hint: "Use the term in force, or let it stand with :stet."
  })
});
var setPhrase = kind({
  code: "proof-set-phrase",
  severity: "warning",
  zh: ({ written, right }) => ({
    message: `\u201C${written}\u201D\u4E0E\u56FA\u5B9A\u63D0\u6CD5\u201C${right}\u201D\u4E0D\u4E00\u81F4\u3002`,
    hint: "\u56FA\u5B9A\u63D0\u6CD5\u5FC5\u987B\u4E00\u5B57\u4E0D\u5DEE\u3002"
  }),
  en: ({ written, right }) => ({
    message: `\u201C${written}\u201D departs from the set phrase \u201C${right}\u201D.`,
    hint: "Set phrases are quoted to the letter."
  })
});
var office = kind({
  code: "proof-office",
  severity: "warning",
  zh: ({ name: name2, written, right }) => ({
    message: `${name2}\u7684\u804C\u52A1\u5199\u6210\u4E86\u201C${written}\u201D\uFF0Cpeople.yaml \u4E2D\u662F\u201C${right}\u201D\u3002`,
    hint: "\u8BF7\u6838\u5B9E\u804C\u52A1\u3002"
  }),
  en: ({ name: name2, written, right }) => ({
    message: `${name2} is called \u201C${written}\u201D; people.yaml has \u201C${right}\u201D.`,
    hint: "Check the office."
  })
});
var personDates = kind({
  code: "proof-person-dates",
  severity: "warning",
  zh: ({ name: name2, office: office2, from, until }) => ({
    message: `\u6309 people.yaml\uFF0C${name2}\u4EFB\u201C${office2}\u201D\u7684\u65F6\u95F4\u662F${from}\u81F3${until}\uFF0C\u4E0D\u542B\u672C\u62A5\u544A\u7684\u65E5\u671F\u3002`,
    hint: "\u8BF7\u6838\u5B9E\uFF1B\u56DE\u987E\u8FC7\u53BB\u65F6\u5199\u201C\u65F6\u4EFB\u201D\u3002"
  }),
  en: ({ name: name2, office: office2, from, until }) => ({
    message: `By people.yaml ${name2} is \u201C${office2}\u201D from ${from} until ${until}, not at the date of the report.`,
    hint: "Check it; of the past write \u65F6\u4EFB."
  })
});
var personName = kind({
  code: "proof-person-name",
  severity: "warning",
  zh: ({ written, name: name2, office: office2 }) => ({
    message: `\u201C${office2}\u201D\u540E\u9762\u7684\u201C${written}\u201D\u4E0E people.yaml \u4E2D\u7684\u201C${name2}\u201D\u5DEE\u4E00\u4E2A\u5B57\u3002`,
    hint: "\u8BF7\u6838\u5B9E\u59D3\u540D\u3002"
  }),
  en: ({ written, name: name2, office: office2 }) => ({
    message: `\u201C${written}\u201D with \u201C${office2}\u201D differs by one character from \u201C${name2}\u201D in people.yaml.`,
    hint: "Check the name."
  })
});

// scripts/diagnostics/catalogue/templates.ts
var templates_exports = {};
__export(templates_exports, {
  brokenTemplate: () => brokenTemplate,
  brokenTheme: () => brokenTheme,
  missingTemplate: () => missingTemplate,
  paleTheme: () => paleTheme,
  unknownTheme: () => unknownTheme
});
var missingTemplate = kind({
  code: "template-missing",
  severity: "error",
  zh: ({ name: name2, by, line }) => ({
    message: `\u7F3A\u5C11\u6A21\u677F\u201C${name2}\u201D${by === null ? "" : `\uFF0C\u7531\u6A21\u677F\u201C${by}\u201D${line === null ? "" : `\u7B2C${line}\u884C`}\u5F15\u7528`}\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u6587\u4EF6\u540D\u548C\u6240\u5728\u6587\u4EF6\u5939\uFF1B\u62A5\u544A\u81EA\u5E26\u7684\u6A21\u677F\u4E0E\u5185\u7F6E\u6A21\u677F\u540C\u540D\u540C\u8DEF\u5F84\u65F6\u624D\u4F1A\u66FF\u6362\u3002"
  }),
  en: ({ name: name2, by, line }) => ({
    message: `The template ${name2}${by === null ? "" : `, which ${by}${line === null ? "" : ` uses on line ${line}`},`} is missing.`,
    hint: "Check the file's name and folder; a report's own template replaces a built-in one of the same path."
  })
});
var brokenTemplate = kind({
  code: "template-broken",
  severity: "error",
  zh: ({ name: name2, line, reason }) => ({
    message: `\u6A21\u677F\u201C${name2}\u201D${line === null ? "" : `\u7B2C${line}\u884C`}\u65E0\u6CD5\u4F7F\u7528\uFF1A${reason}`,
    hint: "\u8BF7\u5BF9\u7167\u5185\u7F6E\u7684\u540C\u540D\u6A21\u677F\uFF0C\u68C0\u67E5\u6807\u7B7E\u662F\u5426\u6210\u5BF9\u3001\u6240\u7528\u6570\u636E\u7684\u540D\u79F0\u662F\u5426\u6B63\u786E\u3002"
  }),
  en: ({ name: name2, line, reason }) => ({
    message: `The template ${name2} can't be used${line === null ? "" : ` (line ${line})`}: ${reason}`,
    hint: "Compare it with the built-in template of that name: tags must be paired and names of data must exist."
  })
});
var unknownTheme = kind({
  code: "theme-unknown",
  severity: "error",
  zh: ({ name: name2, known }) => ({
    message: `\u6CA1\u6709\u540D\u4E3A\u201C${name2}\u201D\u7684\u4E3B\u9898\u3002`,
    hint: `\u53EF\u7528\u7684\u4E3B\u9898\uFF1A${known.join("\u3001")}\u3002\u8981\u589E\u52A0\u4E3B\u9898\uFF0C\u53EF\u5728\u62A5\u544A\u7684\u6A21\u677F\u6587\u4EF6\u5939\u4E2D\u653E\u5165 themes/${name2}.yaml\u3002`
  }),
  en: ({ name: name2, known }) => ({
    message: `There is no theme named ${name2}.`,
    hint: `Themes there are: ${known.join(", ")}. To add one, put themes/${name2}.yaml into the report's templates folder.`
  })
});
var brokenTheme = kind({
  code: "theme-broken",
  severity: "error",
  zh: ({ name: name2, key, reason }) => ({
    message: `\u4E3B\u9898\u201C${name2}\u201D${key === "" ? "" : `\u7684 ${key} `}\u6709\u8BEF\uFF1A${reason}`,
    hint: "\u8BF7\u53C2\u7167\u5185\u7F6E\u4E3B\u9898 themes/red.yaml \u8865\u9F50\u6216\u66F4\u6B63\u3002"
  }),
  en: ({ name: name2, key, reason }) => ({
    message: `The theme ${name2} is wrong${key === "" ? "" : ` at ${key}`}: ${reason}`,
    hint: "Compare it with the built-in themes/red.yaml."
  })
});
var paleTheme = kind({
  code: "theme-pale",
  severity: "error",
  zh: ({ name: name2, text, ground, ratio }) => ({
    message: `\u4E3B\u9898\u201C${name2}\u201D\u4E2D ${text} \u4E0E ${ground} \u7684\u5BF9\u6BD4\u5EA6\u53EA\u6709${ratio.toFixed(2)}\uFF0C\u6587\u5B57\u770B\u4E0D\u6E05\u3002`,
    hint: "\u8BF7\u52A0\u6DF1\u6587\u5B57\u6216\u8C03\u6D45\u5E95\u8272\uFF0C\u4F7F\u5BF9\u6BD4\u5EA6\u4E0D\u4F4E\u4E8E4.5\u3002"
  }),
  en: ({ name: name2, text, ground, ratio }) => ({
    message: `In the theme ${name2}, ${text} on ${ground} has a contrast of only ${ratio.toFixed(2)}.`,
    hint: "Darken the text or lighten the ground until the contrast is at least 4.5."
  })
});

// scripts/diagnostics/catalogue.ts
var catalogue = [
  booklet_exports,
  browser_exports,
  build_exports,
  change_exports,
  chart_exports,
  command_exports,
  content_exports,
  content_asides_exports,
  content_blocks_exports,
  content_chart_exports,
  content_conflicts_exports,
  content_exhibits_exports,
  content_facts_exports,
  content_references_exports,
  content_stet_exports,
  content_text_exports,
  deck_exports,
  editing_exports,
  editing_slides_exports,
  facts_exports,
  fix_exports,
  fonts_exports,
  import_merge_exports,
  import_read_exports,
  imposition_exports,
  import_exports,
  ledger_exports,
  output_exports,
  pdf_exports,
  preflight_exports,
  preview_exports,
  proof_exports,
  proof_marks_exports,
  proof_numbers_exports,
  proof_sense_exports,
  proof_words_exports,
  templates_exports
].flatMap((area) => Object.values({ ...area }).filter(isKind)).sort((a, b) => a.code < b.code ? -1 : 1);
var ruleCodes = catalogue.filter(({ code, severity }) => /^(?:proof|ledger)-/.test(code) && severity === "warning").map(({ code }) => code);
function isKind(value) {
  return typeof value === "object" && value !== null && "code" in value && "severity" in value && "zh" in value && "en" in value;
}

export {
  nothingPrinted,
  staleOutput,
  unbuiltOutput,
  badLabel,
  labelTaken,
  unknownRelease,
  damagedRelease,
  coarsePicture,
  overflow,
  frameMissing,
  exhibitNotClosed,
  exhibitContent,
  summaryNotLast,
  summaryWithoutFigures,
  slideWithoutTitle,
  wrongContent,
  wrongCount,
  itemWithoutFigure,
  figureUnknown,
  notRank,
  contentNotShown,
  longPoint,
  minutesDiffer,
  slideOverflows,
  tooThick,
  withoutGhostscript,
  conversionFailed,
  colouredPictures,
  valueNotDrawable,
  chartUnits,
  negativePart,
  partsAboveWhole,
  withoutWhole,
  chartCount,
  chartForm,
  cellWithoutFigure,
  conflictMarker,
  badFactId,
  factWithoutOf,
  badFactKind,
  badLabel2,
  duplicateFact,
  unknownReference,
  badPicture,
  inlinePicture,
  badLink,
  deadLink,
  factOutsideProse,
  badName,
  duplicateName,
  unknownPlace,
  badSee,
  seeOutsideProse,
  unsupportedMarkdown,
  unknownDirective,
  unknownAttribute,
  unknownLayout,
  badMinutes,
  notesOutsideSlide,
  secondNotes,
  secondNext,
  emptyTopic,
  slideNotClosed,
  brokenDirective,
  emptyHeading,
  sectionAfterNext,
  duplicateAttribute,
  raggedTable,
  manualIndent,
  tooDeep,
  browserNotFound,
  browserMissing,
  browserFailed,
  unpackFailed,
  noSandbox,
  cacheUnusable,
  printTimedOut,
  faceUnreadable,
  pdfIncomplete,
  printFailed,
  browserUnreachable,
  browserLeftOut,
  browserHinted,
  browserNoText,
  browserVersions,
  browserOtherMajor,
  browserLost,
  browsersLost,
  printFellsBrowsers,
  sideNotClosed,
  sideContent,
  unknownChartKind,
  chartWithoutKind,
  chartNotClosed,
  stetWithoutReason,
  unknownRule,
  editingFileChanged,
  editingNothingThere,
  editingBadRequest,
  editingUnwritable,
  editingReference,
  editingStatement,
  editingUnreadableFigure,
  editingUnitChanged,
  editingFixedPart,
  editingOtherText,
  editingNotSafe,
  editingNothingToUndo,
  editingNotWritten,
  editingMadeSlide,
  editingImmovable,
  editingNotesChange,
  editingPoints,
  relationSyntax,
  relationUnknown,
  relationNotNumber,
  relationZero,
  relationBroken,
  relationUnits,
  fixRefused,
  fixChanged,
  fixNotWritten,
  missingGlyph,
  importNotWhole,
  importUnreadable,
  importNoText,
  importNoDate,
  importNoPublisher,
  importStrayOrdinal,
  importStrayNumber,
  importNoTitle,
  importNextHeading,
  importAfterNext,
  importDeepTitle,
  importEmptyTopic,
  importTooManyTopics,
  importUnpairedQuote,
  importNoYear,
  importNumberedReference,
  folderTaken,
  linkOutside,
  importNotWritten,
  unreadableFile,
  nothingToImport,
  openConflicts,
  mergeConflict,
  vanishedTopic,
  deletedTopic,
  twoPictures,
  foreignFile,
  macros,
  damagedFile,
  unsafeFile,
  undecodable,
  emptyFile,
  outsideThing,
  pictureElsewhere,
  pictureFormat,
  pictureMissing,
  unreadDrawing,
  revisions,
  guessedArticle,
  undatedFigures,
  figuresDisagree,
  notInText,
  typedTwice,
  yearMissing,
  suspectedRelation,
  portTaken,
  severalReports,
  needlessStet,
  halfWidthMark,
  unpairedMark,
  nestedMark,
  straightQuote,
  repeatedMark,
  markBetweenTitles,
  stopByBracket,
  ellipsis,
  dash,
  colonTwice,
  enumerationMark,
  ordinalMark,
  paragraphEnd,
  titleStop,
  space,
  fullWidthCharacter,
  middleDot,
  strayCharacter,
  rangeMark,
  rangeUnit,
  mixedNumerals,
  approximateNumber,
  shortYear,
  doubledApproximation,
  percentage,
  decreaseByMultiple,
  two,
  yearZero,
  dateForm,
  digitGrouping,
  mixedFigure,
  ordinalSequence,
  listCount,
  impossibleDate,
  weekday,
  futureEvent,
  shortName,
  doubledWord,
  wrongWord,
  particle,
  missingSubject,
  traditionalCharacter,
  longSentence,
  term,
  termDates,
  setPhrase,
  office,
  personDates,
  personName,
  missingTemplate,
  brokenTemplate,
  unknownTheme,
  brokenTheme,
  paleTheme,
  catalogue,
  ruleCodes
};
