import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);
import {
  kind
} from "./chunk-AQ7QJ6U6.js";
import {
  __export
} from "./chunk-WYZCE5GW.js";

// scripts/diagnostics/catalogue/command.ts
var command_exports = {};
__export(command_exports, {
  badUsage: () => badUsage
});
var reasons = {
  "commander.unknownOption": (name) => `\u6CA1\u6709 ${name} \u8FD9\u4E2A\u9009\u9879`,
  "commander.unknownCommand": (name) => `\u6CA1\u6709 ${name} \u8FD9\u4E2A\u547D\u4EE4`,
  "commander.optionMissingArgument": (name) => `\u9009\u9879 ${name} \u7F3A\u5C11\u53D6\u503C`,
  "commander.missingArgument": (name) => `\u7F3A\u5C11\u53C2\u6570 ${name}`,
  "commander.invalidArgument": (name) => `\u9009\u9879 ${name} \u7684\u53D6\u503C\u4E0D\u5BF9`,
  "commander.conflictingOption": (name) => `\u9009\u9879 ${name} \u4E0D\u80FD\u4E0E\u53E6\u4E00\u4E2A\u6240\u7ED9\u7684\u9009\u9879\u540C\u7528`,
  "commander.missingMandatoryOptionValue": (name) => `\u987B\u5199\u660E\u9009\u9879 ${name}`,
  "commander.excessArguments": () => "\u53C2\u6570\u8FC7\u591A"
};
var badUsage = kind({
  code: "command-usage",
  severity: "error",
  zh: ({ parserCode, reason }) => ({
    message: `\u547D\u4EE4\u7528\u6CD5\u6709\u8BEF\uFF1A${reasons[parserCode]?.(/'([^']*)'/.exec(reason)?.[1] ?? "") ?? reason}\u3002`,
    hint: "\u8FD0\u884C huikan --help \u67E5\u770B\u547D\u4EE4\u548C\u9009\u9879\u3002"
  }),
  en: ({ reason }) => ({ message: `Wrong usage: ${reason}.`, hint: "Run huikan --help for commands and options." })
});

export {
  badUsage,
  command_exports
};
