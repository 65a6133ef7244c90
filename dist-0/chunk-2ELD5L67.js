import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  kind
} from "./chunk-AQ7QJ6U6.js";
import {
  __export
} from "./chunk-WYZCE5GW.js";

// scripts/diagnostics/catalogue/build.ts
var build_exports = {};
__export(build_exports, {
  cacheUnwritable: () => cacheUnwritable,
  refusedAddress: () => refusedAddress,
  unknownReport: () => unknownReport,
  unknownTopic: () => unknownTopic,
  writeFailed: () => writeFailed
});
var refusedAddress = kind({
  code: "build-refused-address",
  severity: "warning",
  zh: ({ name, address }) => ({
    message: `\u6392\u5370 ${name} \u65F6\uFF0C\u9875\u9762\u8981\u6C42\u8BFB\u53D6 ${address}\uFF0C\u5DF2\u62D2\u7EDD\u3002`,
    hint: "\u56FE\u7247\u653E\u8FDB\u62A5\u544A\u7684 assets \u6587\u4EF6\u5939\u518D\u5F15\u7528\uFF1B\u81EA\u5B9A\u4E49\u6A21\u677F\u548C\u6837\u5F0F\u4E2D\u4E5F\u4E0D\u8981\u5F15\u7528\u5916\u90E8\u5730\u5740\u3002"
  }),
  en: ({ name, address }) => ({
    message: `While printing ${name} the page asked for ${address}, which was refused.`,
    hint: "Put pictures into the report's assets folder; templates and styles mustn't refer to outside addresses either."
  })
});
var writeFailed = kind({
  code: "build-write",
  severity: "error",
  zh: ({ folder, reason }) => ({
    message: `\u65E0\u6CD5\u5199\u5165 ${folder}\uFF1A${reason}`,
    hint: "\u68C0\u67E5\u8BE5\u76EE\u5F55\u7684\u6743\u9650\u548C\u78C1\u76D8\u7A7A\u95F4\uFF0C\u6216\u7528 --out \u6362\u4E00\u4E2A\u8F93\u51FA\u76EE\u5F55\u3002\u539F\u6709\u6587\u4EF6\u4FDD\u6301\u4E0D\u53D8\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: `Can't write to ${folder}: ${reason}`,
    hint: "Check the rights and free space there, or choose another folder with --out. The old files stand."
  })
});
var cacheUnwritable = kind({
  code: "build-cache",
  severity: "warning",
  zh: ({ folder, reason }) => ({
    message: `\u4E2D\u95F4\u7ED3\u679C\u65E0\u6CD5\u5B58\u5165 ${folder}\uFF1A${reason}\u3002\u6587\u4EF6\u7167\u5E38\u751F\u6210\uFF0C\u53EA\u662F\u4E0B\u6B21\u8981\u5168\u90E8\u91CD\u505A\u3002`,
    hint: "\u68C0\u67E5\u8BE5\u76EE\u5F55\u7684\u6743\u9650\u548C\u78C1\u76D8\u7A7A\u95F4\uFF0C\u6216\u7528\u73AF\u5883\u53D8\u91CF HUIKAN_CACHE \u6362\u4E00\u4E2A\u76EE\u5F55\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: `What was made can't be kept in ${folder}: ${reason}. Everything is made all the same, but the next build starts anew.`,
    hint: "Check the rights and free space there, or name another folder by the environment variable HUIKAN_CACHE."
  })
});
var unknownReport = kind({
  code: "build-unknown-report",
  severity: "error",
  zh: ({ name, known }) => ({
    message: `\u5185\u5BB9\u76EE\u5F55\u4E2D\u6CA1\u6709\u540D\u4E3A\u201C${name}\u201D\u7684\u62A5\u544A\u3002`,
    hint: `\u73B0\u6709\u62A5\u544A\uFF1A${known.join("\u3001")}\u3002`
  }),
  en: ({ name, known }) => ({
    message: `There is no report named \u201C${name}\u201D in the content folder.`,
    hint: `Reports there: ${known.join(", ")}.`
  })
});
var unknownTopic = kind({
  code: "build-unknown-topic",
  severity: "error",
  zh: ({ name, report, known }) => ({
    message: `\u62A5\u544A ${report} \u4E2D\u6CA1\u6709\u4E13\u9898\u201C${name}\u201D\u3002`,
    hint: `--topic \u540E\u5199\u4E13\u9898\u7684\u7F16\u53F7\u6216\u77ED\u540D\u3002\u73B0\u6709\u4E13\u9898\uFF1A${known.join("\u3001")}\u3002`
  }),
  en: ({ name, report, known }) => ({
    message: `The report ${report} has no topic \u201C${name}\u201D.`,
    hint: `--topic takes the number or slug of a topic. Topics there: ${known.join(", ")}.`
  })
});

// scripts/diagnostics/catalogue/content.ts
var content_exports = {};
__export(content_exports, {
  badChoice: () => badChoice,
  badDate: () => badDate,
  badLanguage: () => badLanguage,
  badTemplates: () => badTemplates,
  brokenYaml: () => brokenYaml,
  duplicateNumber: () => duplicateNumber,
  duplicateSlug: () => duplicateSlug,
  misnamedFile: () => misnamedFile,
  missingKey: () => missingKey,
  noFrontMatter: () => noFrontMatter,
  noReport: () => noReport,
  noSettings: () => noSettings,
  noTopics: () => noTopics,
  notUtf8: () => notUtf8,
  outsideFile: () => outsideFile,
  unknownKey: () => unknownKey,
  unreadable: () => unreadable,
  unreadableFolder: () => unreadableFolder,
  wrongType: () => wrongType
});

// scripts/diagnostics/maybe.ts
var maybe = {
  zh: (suggestion, otherwise) => suggestion === null ? otherwise : `\u662F\u5426\u5E94\u4E3A\u201C${suggestion}\u201D\uFF1F`,
  en: (suggestion, otherwise) => suggestion === null ? otherwise : `Did you mean \u201C${suggestion}\u201D?`
};

// scripts/diagnostics/catalogue/content.ts
var noReport = kind({
  code: "content-no-report",
  severity: "error",
  zh: ({ folder, reason }) => ({
    message: reason === "missing" ? `\u6CA1\u6709\u627E\u5230\u5185\u5BB9\u6587\u4EF6\u5939 ${folder}\u3002` : `${folder} \u4E2D\u6CA1\u6709\u4F1A\u520A\u3002`,
    hint: "\u6BCF\u4EFD\u4F1A\u520A\u662F\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u5185\u6709 report.yaml \u548C\u5404\u4E13\u9898\u7684 .md \u6587\u4EF6\u3002\u8BF7\u6838\u5BF9\u8DEF\u5F84\uFF0C\u6216\u65B0\u5EFA\u4E00\u4EFD\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: reason === "missing" ? `The content folder ${folder} doesn't exist.` : `There is no report in ${folder}.`,
    hint: "A report is a folder with report.yaml and one .md file a topic. Check the path, or make one."
  })
});
var noSettings = kind({
  code: "content-no-settings",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u4E2A\u6587\u4EF6\u5939\u7F3A\u5C11 report.yaml\u3002",
    hint: "\u8BF7\u65B0\u5EFA report.yaml\uFF0C\u81F3\u5C11\u5199\u660E title\uFF08\u6807\u9898\uFF09\u3001publisher\uFF08\u7F16\u5370\u5355\u4F4D\uFF09\u548C date\uFF08\u65E5\u671F\uFF09\u3002"
  }),
  en: () => ({
    message: "This folder has no report.yaml.",
    hint: "Add report.yaml with at least title, publisher and date."
  })
});
var noTopics = kind({
  code: "content-no-topics",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u4EFD\u4F1A\u520A\u8FD8\u6CA1\u6709\u4E13\u9898\u3002",
    hint: "\u8BF7\u4E3A\u6BCF\u4E2A\u4E13\u9898\u65B0\u5EFA\u4E00\u4E2A\u6587\u4EF6\uFF0C\u6587\u4EF6\u540D\u5F62\u5982 01-zhuanti.md\u3002"
  }),
  en: () => ({ message: "The report has no topics.", hint: "Add a file such as 01-name.md for each topic." })
});
var unreadable = kind({
  code: "content-unreadable",
  severity: "error",
  zh: ({ reason }) => ({ message: `\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\uFF08${reason}\uFF09\u3002`, hint: "\u8BF7\u68C0\u67E5\u6587\u4EF6\u662F\u5426\u5B58\u5728\u3001\u662F\u5426\u6709\u8BFB\u53D6\u6743\u9650\u3002" }),
  en: ({ reason }) => ({
    message: `The file can't be read (${reason}).`,
    hint: "Check that it exists and may be read."
  })
});
var outsideFile = kind({
  code: "content-outside",
  severity: "error",
  zh: () => ({
    message: "\u8FD9\u662F\u4E00\u4E2A\u7B26\u53F7\u94FE\u63A5\uFF0C\u6307\u5411\u4F1A\u520A\u6587\u4EF6\u5939\u4E4B\u5916\u3002",
    hint: "\u8BF7\u628A\u6587\u4EF6\u672C\u8EAB\u653E\u8FDB\u4F1A\u520A\u6587\u4EF6\u5939\uFF0C\u4E0D\u8981\u7528\u94FE\u63A5\u4EE3\u66FF\u3002"
  }),
  en: () => ({
    message: "This is a symbolic link that leads out of the report's folder.",
    hint: "Put the file itself into the folder."
  })
});
var unreadableFolder = kind({
  code: "content-unreadable-folder",
  severity: "error",
  zh: ({ folder, reason }) => ({
    message: `\u6587\u4EF6\u5939 ${folder} \u65E0\u6CD5\u6253\u5F00\uFF08${reason}\uFF09\u3002`,
    hint: "\u8BF7\u6838\u5BF9\u8DEF\u5F84\uFF0C\u5E76\u68C0\u67E5\u6587\u4EF6\u5939\u662F\u5426\u5B58\u5728\u3001\u662F\u5426\u6709\u8BFB\u53D6\u6743\u9650\u3002"
  }),
  en: ({ folder, reason }) => ({
    message: `The folder ${folder} can't be opened (${reason}).`,
    hint: "Check the path, that the folder exists and that it may be read."
  })
});
var notUtf8 = kind({
  code: "content-not-utf8",
  severity: "error",
  zh: ({ guess }) => ({
    message: `\u6587\u4EF6\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u4ECE\u8FD9\u91CC\u8D77\u65E0\u6CD5\u8BFB\u53D6${guess === null ? "" : `\uFF1B\u770B\u6765\u662F ${guess} \u7F16\u7801`}\u3002`,
    hint: `\u8BF7\u5728\u7F16\u8F91\u5668\u4E2D${guess === null ? "" : `\u6309 ${guess} \u7F16\u7801\u6253\u5F00\uFF0C\u518D`}\u9009\u62E9\u201C\u53E6\u5B58\u4E3A\u201D\uFF0C\u7F16\u7801\u9009 UTF-8\u3002`
  }),
  en: ({ guess }) => ({
    message: `The file is not UTF-8 and can't be read from here on${guess === null ? "" : `; it looks like ${guess}`}.`,
    hint: `${guess === null ? "Save it again" : `Open it as ${guess} and save it again`} with the encoding UTF-8.`
  })
});
var misnamedFile = kind({
  code: "content-file-name",
  severity: "error",
  zh: ({ name }) => ({
    message: `\u6587\u4EF6\u540D\u201C${name}\u201D\u4E0D\u5408\u8981\u6C42\uFF0C\u4E0D\u77E5\u9053\u5B83\u662F\u7B2C\u51E0\u4E2A\u4E13\u9898\u3002`,
    hint: "\u8BF7\u6539\u4E3A\u201C\u4E24\u4F4D\u6216\u4E09\u4F4D\u6570\u5B57-\u540D\u79F0.md\u201D\uFF0C\u540D\u79F0\u7528\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\uFF0C\u5982 03-zhijiao.md\uFF1B\u524D\u8A00\u7684\u6587\u4EF6\u540D\u662F foreword.md\u3002"
  }),
  en: ({ name }) => ({
    message: `The file name ${name} doesn't say which topic it is.`,
    hint: "Name topics NN-name.md or NNN-name.md, with lowercase letters, digits and hyphens; the foreword is foreword.md."
  })
});
var duplicateNumber = kind({
  code: "content-duplicate-number",
  severity: "error",
  zh: ({ number }) => ({ message: `\u6709\u4E24\u4E2A\u6587\u4EF6\u90FD\u662F\u7B2C${number}\u4E2A\u4E13\u9898\u3002`, hint: "\u8BF7\u6539\u5176\u4E2D\u4E00\u4E2A\u6587\u4EF6\u540D\u5F00\u5934\u7684\u6570\u5B57\u3002" }),
  en: ({ number }) => ({
    message: `Two files are topic ${number}.`,
    hint: "Change the number one of the names starts with."
  })
});
var duplicateSlug = kind({
  code: "content-duplicate-slug",
  severity: "error",
  zh: ({ slug }) => ({ message: `\u6709\u4E24\u4E2A\u4E13\u9898\u7684\u540D\u79F0\u90FD\u662F\u201C${slug}\u201D\u3002`, hint: "\u8BF7\u6539\u5176\u4E2D\u4E00\u4E2A\u6587\u4EF6\u540D\u4E2D\u6570\u5B57\u540E\u9762\u7684\u90E8\u5206\u3002" }),
  en: ({ slug }) => ({
    message: `Two topics are named \u201C${slug}\u201D.`,
    hint: "Change the part after the number in one of the file names."
  })
});
var yamlReasons = {
  BAD_INDENT: "\u7F29\u8FDB\u4E0D\u5BF9",
  BLOCK_AS_IMPLICIT_KEY: "\u952E\u540D\u7684\u5199\u6CD5\u4E0D\u5BF9\uFF0C\u503C\u4E2D\u6709\u5192\u53F7\u65F6\u5E94\u52A0\u5F15\u53F7",
  DUPLICATE_KEY: "\u540C\u4E00\u4E2A\u952E\u5199\u4E86\u4E24\u6B21",
  MISSING_CHAR: "\u7F3A\u5C11\u5F15\u53F7\u3001\u62EC\u53F7\u6216\u5192\u53F7",
  MULTILINE_IMPLICIT_KEY: "\u952E\u540E\u9762\u7F3A\u5C11\u5192\u53F7",
  MULTIPLE_DOCS: "\u6587\u4EF6\u4E2D\u95F4\u4E0D\u5E94\u6709\u201C---\u201D",
  BAD_ALIAS: "\u4EE5\u201C*\u201D\u5F00\u5934\u7684\u503C\u5E94\u52A0\u5F15\u53F7",
  TOO_MANY_ALIASES: "\u4EE5\u201C*\u201D\u5F15\u7528\u7684\u5185\u5BB9\u5C55\u5F00\u540E\u8FC7\u591A",
  RESOURCE_EXHAUSTION: "\u5C42\u6B21\u592A\u6DF1",
  TAB_AS_INDENT: "\u7F29\u8FDB\u7528\u4E86\u5236\u8868\u7B26\uFF0C\u5E94\u6539\u7528\u7A7A\u683C",
  UNEXPECTED_TOKEN: "\u6B64\u5904\u6709\u591A\u4F59\u6216\u4E0D\u8BA4\u8BC6\u7684\u5B57\u7B26",
  BAD_SCALAR_START: "\u503C\u7684\u5F00\u5934\u4E0D\u80FD\u7528\u8FD9\u4E2A\u5B57\u7B26\uFF0C\u5E94\u52A0\u5F15\u53F7",
  BAD_DQ_ESCAPE: "\u53CC\u5F15\u53F7\u4E2D\u7684\u53CD\u659C\u6760\u5199\u6CD5\u4E0D\u5BF9"
};
var brokenYaml = kind({
  code: "content-broken-yaml",
  severity: "error",
  zh: ({ parserCode, reason }) => ({
    message: `YAML \u5199\u6CD5\u6709\u8BEF\uFF1A${yamlReasons[parserCode] ?? reason}\u3002`,
    hint: "\u6BCF\u884C\u5199\u6210\u201C\u952E: \u503C\u201D\uFF0C\u5192\u53F7\u7528\u534A\u89D2\uFF0C\u540E\u9762\u7A7A\u4E00\u683C\uFF1B\u503C\u4E2D\u6709\u7279\u6B8A\u7B26\u53F7\u65F6\u52A0\u5F15\u53F7\u3002"
  }),
  en: ({ reason }) => ({
    message: `The YAML is broken: ${reason}.`,
    hint: "Write \u201Ckey: value\u201D on each line; put quotes around values with special characters."
  })
});
var unknownKey = kind({
  code: "content-unknown-key",
  severity: "error",
  zh: ({ key, suggestion, known }) => ({
    message: `\u6CA1\u6709\u201C${key}\u201D\u8FD9\u4E00\u9879\u3002`,
    hint: maybe.zh(suggestion, `\u53EF\u7528\u7684\u6709\uFF1A${known.join("\u3001")}\u3002`)
  }),
  en: ({ key, suggestion, known }) => ({
    message: `There is no key \u201C${key}\u201D.`,
    hint: maybe.en(suggestion, `The keys are ${known.join(", ")}.`)
  })
});
var missingKey = kind({
  code: "content-missing-key",
  severity: "error",
  zh: ({ key }) => ({ message: `\u7F3A\u5C11\u5FC5\u586B\u7684\u201C${key}\u201D\u3002`, hint: `\u8BF7\u52A0\u4E00\u884C\u201C${key}: \u2026\u201D\u3002` }),
  en: ({ key }) => ({ message: `\u201C${key}\u201D is missing.`, hint: `Add a line \u201C${key}: \u2026\u201D.` })
});
var expectations = {
  text: { zh: "\u5E94\u4E3A\u6587\u5B57\uFF1B\u5185\u5BB9\u5168\u662F\u6570\u5B57\u65F6\u8BF7\u52A0\u5F15\u53F7", en: "must be text; put quotes around digits" },
  number: { zh: "\u5E94\u4E3A\u6570\u5B57", en: "must be a number" },
  positive: { zh: "\u5E94\u4E3A\u5927\u4E8E0\u7684\u6570\u5B57", en: "must be a number above 0" },
  notEmpty: { zh: "\u4E0D\u80FD\u4E3A\u7A7A", en: "must not be empty" },
  list: { zh: "\u5E94\u4E3A\u5217\u8868\uFF0C\u6BCF\u9879\u4E00\u884C\uFF0C\u4EE5\u201C- \u201D\u5F00\u5934", en: "must be a list, each item on a line that begins with \u201C- \u201D" },
  map: { zh: "\u5E94\u4E3A\u82E5\u5E72\u884C\u201C\u952E: \u503C\u201D", en: "must be lines of \u201Ckey: value\u201D" },
  relation: {
    zh: "\u5E94\u4E3A\u4E00\u4E2A\u5173\u7CFB\u5F0F\uFF0C\u6216\u7531 check\u3001severity\u3001accepted \u7EC4\u6210\u7684\u51E0\u884C",
    en: "must be a relation, or a map of check, severity and accepted"
  },
  whole: { zh: "\u5E94\u4E3A\u6574\u6570", en: "must be a whole number" },
  truth: { zh: "\u53EA\u80FD\u662F true\uFF08\u662F\uFF09\u6216 false\uFF08\u5426\uFF09", en: "must be true or false" }
};
var wrongType = kind({
  code: "content-wrong-type",
  severity: "error",
  zh: ({ key, expected }) => ({
    message: `${key === "" ? "\u8FD9\u91CC\u7684\u5185\u5BB9" : `\u201C${key}\u201D`}${expectations[expected].zh}\u3002`,
    hint: "\u8BF7\u6539\u6B63\u8FD9\u4E00\u5904\uFF1B\u5404\u9879\u7684\u5199\u6CD5\u89C1 docs/content-format.md\u3002"
  }),
  en: ({ key, expected }) => ({
    message: `${key === "" ? "This" : `\u201C${key}\u201D`} ${expectations[expected].en}.`,
    hint: "Correct the value; docs/content-format.md describes every key."
  })
});
var badChoice = kind({
  code: "content-bad-choice",
  severity: "error",
  zh: ({ key, value, choices }) => ({
    message: `\u201C${key}\u201D\u4E0D\u80FD\u662F\u201C${value}\u201D\u3002`,
    hint: `\u8BF7\u4ECE\u8FD9\u51E0\u4E2A\u91CC\u9009\u4E00\u4E2A\uFF1A${choices.join("\u3001")}\u3002`
  }),
  en: ({ key, value, choices }) => ({
    message: `\u201C${key}\u201D can't be \u201C${value}\u201D.`,
    hint: `Choose one of these: ${choices.join(", ")}.`
  })
});
var badDate = kind({
  code: "content-bad-date",
  severity: "error",
  zh: ({ value }) => ({ message: `\u201C${value}\u201D\u4E0D\u662F\u6709\u6548\u7684\u65E5\u671F\u3002`, hint: "\u8BF7\u5199\u6210 \u5E74-\u6708-\u65E5 \u7684\u5F62\u5F0F\uFF0C\u5982 2022-01-17\u3002" }),
  en: ({ value }) => ({ message: `\u201C${value}\u201D is not a date.`, hint: "Write it as 2022-01-17." })
});
var badLanguage = kind({
  code: "content-bad-language",
  severity: "error",
  zh: ({ value }) => ({ message: `\u201C${value}\u201D\u4E0D\u662F\u6709\u6548\u7684\u8BED\u8A00\u4EE3\u7801\u3002`, hint: "\u8BF7\u5199\u6210 zh-CN\u3001zh-Hant \u6216 en \u7684\u5F62\u5F0F\u3002" }),
  en: ({ value }) => ({
    message: `\u201C${value}\u201D is not a language tag.`,
    hint: "Write a tag such as zh-CN, zh-Hant or en."
  })
});
var noFrontMatter = kind({
  code: "content-no-front-matter",
  severity: "error",
  zh: () => ({
    message: "\u6587\u4EF6\u5F00\u5934\u7F3A\u5C11\u4E13\u9898\u7684\u6807\u9898\u3002",
    hint: "\u8BF7\u5728\u7B2C\u4E00\u884C\u5199\u201C---\u201D\uFF0C\u4E0B\u9762\u5199\u201Ctitle: \u4E13\u9898\u6807\u9898\u201D\uFF0C\u518D\u5199\u4E00\u884C\u201C---\u201D\u3002"
  }),
  en: () => ({
    message: "The file has no front matter.",
    hint: "Begin it with a line \u201C---\u201D, a line \u201Ctitle: \u2026\u201D and a line \u201C---\u201D."
  })
});
var badTemplates = kind({
  code: "content-templates-folder",
  severity: "error",
  zh: ({ path, reason }) => ({
    message: reason === "missing" ? `\u6A21\u677F\u6587\u4EF6\u5939 ${path} \u4E0D\u5B58\u5728\u3002` : `\u6A21\u677F\u6587\u4EF6\u5939 ${path} \u4E0D\u5728\u672C\u4F1A\u520A\u7684\u6587\u4EF6\u5939\u91CC\u3002`,
    hint: "\u8BF7\u628A\u6A21\u677F\u653E\u5728\u4F1A\u520A\u6587\u4EF6\u5939\u4E4B\u5185\uFF0C\u5E76\u5199\u76F8\u5BF9\u8DEF\u5F84\u3002"
  }),
  en: ({ path, reason }) => ({
    message: `The folder of templates ${path} ${reason === "missing" ? "doesn't exist" : "is outside the report's folder"}.`,
    hint: "Keep templates inside the report's folder and give a relative path."
  })
});

export {
  refusedAddress,
  writeFailed,
  cacheUnwritable,
  unknownReport,
  unknownTopic,
  build_exports,
  maybe,
  noReport,
  noSettings,
  noTopics,
  unreadable,
  outsideFile,
  unreadableFolder,
  notUtf8,
  misnamedFile,
  duplicateNumber,
  duplicateSlug,
  brokenYaml,
  unknownKey,
  missingKey,
  wrongType,
  badChoice,
  badDate,
  badLanguage,
  noFrontMatter,
  badTemplates,
  content_exports
};
