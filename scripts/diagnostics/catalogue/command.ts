import { kind } from '../diagnostic.ts';

/** Sentences for the command-line parser's own error codes; `name` is what the parser quotes. */
const reasons: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => `没有 ${name} 这个选项`,
  'commander.unknownCommand': (name) => `没有 ${name} 这个命令`,
  'commander.optionMissingArgument': (name) => `选项 ${name} 缺少取值`,
  'commander.missingArgument': (name) => `缺少参数 ${name}`,
  'commander.invalidArgument': (name) => `选项 ${name} 的取值不对`,
  'commander.conflictingOption': (name) => `选项 ${name} 不能与另一个所给的选项同用`,
  'commander.missingMandatoryOptionValue': (name) => `须写明选项 ${name}`,
  'commander.excessArguments': () => '参数过多',
};

/** The command line can't be understood. */
export const badUsage = kind<{ parserCode: string; reason: string }>({
  code: 'command-usage',
  severity: 'error',
  zh: ({ parserCode, reason }) => ({
    message: `命令用法有误：${reasons[parserCode]?.(/'([^']*)'/.exec(reason)?.[1] ?? '') ?? reason}。`,
    hint: '运行 huikan --help 查看命令和选项。',
  }),
  en: ({ reason }) => ({ message: `Wrong usage: ${reason}.`, hint: 'Run huikan --help for commands and options.' }),
});

/** Something went wrong that nobody has foreseen: a part of the program is missing, or it has a fault. */
export const programFailed = kind<{ reason: string }>({
  code: 'program-failed',
  severity: 'error',
  zh: ({ reason }) => ({
    message: `程序遇到没有料到的情况，没有做完：${reason}`,
    hint: '请先运行 huikan doctor，检查这台机器是否缺少什么；若一切正常，请把这份内容和下面的出错记录一起交给技术人员。',
  }),
  en: ({ reason }) => ({
    message: `The program met something unforeseen and didn't finish: ${reason}`,
    hint: 'Run huikan doctor to see whether this machine lacks something; if it doesn’t, hand the content and the record below to a developer.',
  }),
});
