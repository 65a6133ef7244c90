import { kind } from '../diagnostic.ts';
import { maybe } from '../maybe.ts';

type Nothing = Record<never, never>;

export const noReport = kind<{ folder: string; reason: 'missing' | 'empty' }>({
  code: 'content-no-report',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: reason === 'missing' ? `没有找到内容文件夹 ${folder}。` : `${folder} 中没有会刊。`,
    hint: '每份会刊是一个文件夹，内有 report.yaml 和各专题的 .md 文件。请核对路径，或新建一份。',
  }),
  en: ({ folder, reason }) => ({
    message: reason === 'missing' ? `The content folder ${folder} doesn't exist.` : `There is no report in ${folder}.`,
    hint: 'A report is a folder with report.yaml and one .md file a topic. Check the path, or make one.',
  }),
});

export const noSettings = kind<Nothing>({
  code: 'content-no-settings',
  severity: 'error',
  zh: () => ({
    message: '这个文件夹缺少 report.yaml。',
    hint: '请新建 report.yaml，至少写明 title（标题）、publisher（编印单位）和 date（日期）。',
  }),
  en: () => ({
    message: 'This folder has no report.yaml.',
    hint: 'Add report.yaml with at least title, publisher and date.',
  }),
});

export const noTopics = kind<Nothing>({
  code: 'content-no-topics',
  severity: 'error',
  zh: () => ({
    message: '这份会刊还没有专题。',
    hint: '请为每个专题新建一个文件，文件名形如 01-zhuanti.md。',
  }),
  en: () => ({ message: 'The report has no topics.', hint: 'Add a file such as 01-name.md for each topic.' }),
});

export const unreadable = kind<{ reason: string }>({
  code: 'content-unreadable',
  severity: 'error',
  zh: ({ reason }) => ({ message: `文件无法读取（${reason}）。`, hint: '请检查文件是否存在、是否有读取权限。' }),
  en: ({ reason }) => ({
    message: `The file can't be read (${reason}).`,
    hint: 'Check that it exists and may be read.',
  }),
});

/** A file of the report leads out of its folder through a symbolic link. */
export const outsideFile = kind<Nothing>({
  code: 'content-outside',
  severity: 'error',
  zh: () => ({
    message: '这是一个符号链接，指向会刊文件夹之外。',
    hint: '请把文件本身放进会刊文件夹，不要用链接代替。',
  }),
  en: () => ({
    message: "This is a symbolic link that leads out of the report's folder.",
    hint: 'Put the file itself into the folder.',
  }),
});

/** A folder that can't be listed. */
export const unreadableFolder = kind<{ folder: string; reason: string }>({
  code: 'content-unreadable-folder',
  severity: 'error',
  zh: ({ folder, reason }) => ({
    message: `文件夹 ${folder} 无法打开（${reason}）。`,
    hint: '请核对路径，并检查文件夹是否存在、是否有读取权限。',
  }),
  en: ({ folder, reason }) => ({
    message: `The folder ${folder} can't be opened (${reason}).`,
    hint: 'Check the path, that the folder exists and that it may be read.',
  }),
});

export const notUtf8 = kind<{ guess: 'GBK' | 'UTF-16' | null }>({
  code: 'content-not-utf8',
  severity: 'error',
  zh: ({ guess }) => ({
    message: `文件不是 UTF-8 编码，从这里起无法读取${guess === null ? '' : `；看来是 ${guess} 编码`}。`,
    hint: `请在编辑器中${guess === null ? '' : `按 ${guess} 编码打开，再`}选择“另存为”，编码选 UTF-8。`,
  }),
  en: ({ guess }) => ({
    message: `The file is not UTF-8 and can't be read from here on${guess === null ? '' : `; it looks like ${guess}`}.`,
    hint: `${guess === null ? 'Save it again' : `Open it as ${guess} and save it again`} with the encoding UTF-8.`,
  }),
});

export const misnamedFile = kind<{ name: string }>({
  code: 'content-file-name',
  severity: 'error',
  zh: ({ name }) => ({
    message: `文件名“${name}”不合要求，不知道它是第几个专题。`,
    hint: '请改为“两位或三位数字-名称.md”，名称用小写字母、数字和连字符，如 03-zhijiao.md；前言的文件名是 foreword.md。',
  }),
  en: ({ name }) => ({
    message: `The file name ${name} doesn't say which topic it is.`,
    hint: 'Name topics NN-name.md or NNN-name.md, with lowercase letters, digits and hyphens; the foreword is foreword.md.',
  }),
});

export const duplicateNumber = kind<{ number: number }>({
  code: 'content-duplicate-number',
  severity: 'error',
  zh: ({ number }) => ({ message: `有两个文件都是第${number}个专题。`, hint: '请改其中一个文件名开头的数字。' }),
  en: ({ number }) => ({
    message: `Two files are topic ${number}.`,
    hint: 'Change the number one of the names starts with.',
  }),
});

export const duplicateSlug = kind<{ slug: string }>({
  code: 'content-duplicate-slug',
  severity: 'error',
  zh: ({ slug }) => ({ message: `有两个专题的名称都是“${slug}”。`, hint: '请改其中一个文件名中数字后面的部分。' }),
  en: ({ slug }) => ({
    message: `Two topics are named “${slug}”.`,
    hint: 'Change the part after the number in one of the file names.',
  }),
});

const yamlReasons: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  BLOCK_AS_IMPLICIT_KEY: '键名的写法不对，值中有冒号时应加引号',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号',
  MULTILINE_IMPLICIT_KEY: '键后面缺少冒号',
  MULTIPLE_DOCS: '文件中间不应有“---”',
  BAD_ALIAS: '以“*”开头的值应加引号',
  TOO_MANY_ALIASES: '以“*”引用的内容展开后过多',
  RESOURCE_EXHAUSTION: '层次太深',
  TAB_AS_INDENT: '缩进用了制表符，应改用空格',
  UNEXPECTED_TOKEN: '此处有多余或不认识的字符',
  BAD_SCALAR_START: '值的开头不能用这个字符，应加引号',
  BAD_DQ_ESCAPE: '双引号中的反斜杠写法不对',
};

export const brokenYaml = kind<{ parserCode: string; reason: string }>({
  code: 'content-broken-yaml',
  severity: 'error',
  zh: ({ parserCode, reason }) => ({
    message: `YAML 写法有误：${yamlReasons[parserCode] ?? reason}。`,
    hint: '每行写成“键: 值”，冒号用半角，后面空一格；值中有特殊符号时加引号。',
  }),
  en: ({ reason }) => ({
    message: `The YAML is broken: ${reason}.`,
    hint: 'Write “key: value” on each line; put quotes around values with special characters.',
  }),
});

export const unknownKey = kind<{ key: string; suggestion: string | null; known: readonly string[] }>({
  code: 'content-unknown-key',
  severity: 'error',
  zh: ({ key, suggestion, known }) => ({
    message: `没有“${key}”这一项。`,
    hint: maybe.zh(suggestion, `可用的有：${known.join('、')}。`),
  }),
  en: ({ key, suggestion, known }) => ({
    message: `There is no key “${key}”.`,
    hint: maybe.en(suggestion, `The keys are ${known.join(', ')}.`),
  }),
});

export const missingKey = kind<{ key: string }>({
  code: 'content-missing-key',
  severity: 'error',
  zh: ({ key }) => ({ message: `缺少必填的“${key}”。`, hint: `请加一行“${key}: …”。` }),
  en: ({ key }) => ({ message: `“${key}” is missing.`, hint: `Add a line “${key}: …”.` }),
});

export type Expected = 'text' | 'number' | 'list' | 'map' | 'positive' | 'notEmpty' | 'relation' | 'whole' | 'truth';

const expectations: Readonly<Record<Expected, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '应为文字；内容全是数字时请加引号', en: 'must be text; put quotes around digits' },
  number: { zh: '应为数字', en: 'must be a number' },
  positive: { zh: '应为大于0的数字', en: 'must be a number above 0' },
  notEmpty: { zh: '不能为空', en: 'must not be empty' },
  list: { zh: '应为列表，每项一行，以“- ”开头', en: 'must be a list, each item on a line that begins with “- ”' },
  map: { zh: '应为若干行“键: 值”', en: 'must be lines of “key: value”' },
  relation: {
    zh: '应为一个关系式，或由 check、severity、accepted 组成的几行',
    en: 'must be a relation, or a map of check, severity and accepted',
  },
  whole: { zh: '应为整数', en: 'must be a whole number' },
  truth: { zh: '只能是 true（是）或 false（否）', en: 'must be true or false' },
};

export const wrongType = kind<{ key: string; expected: Expected }>({
  code: 'content-wrong-type',
  severity: 'error',
  zh: ({ key, expected }) => ({
    message: `${key === '' ? '这里的内容' : `“${key}”`}${expectations[expected].zh}。`,
    hint: '请改正这一处；各项的写法见 docs/content-format.md。',
  }),
  en: ({ key, expected }) => ({
    message: `${key === '' ? 'This' : `“${key}”`} ${expectations[expected].en}.`,
    hint: 'Correct the value; docs/content-format.md describes every key.',
  }),
});

export const badChoice = kind<{ key: string; value: string; choices: readonly string[] }>({
  code: 'content-bad-choice',
  severity: 'error',
  zh: ({ key, value, choices }) => ({
    message: `“${key}”不能是“${value}”。`,
    hint: `请从这几个里选一个：${choices.join('、')}。`,
  }),
  en: ({ key, value, choices }) => ({
    message: `“${key}” can't be “${value}”.`,
    hint: `Choose one of these: ${choices.join(', ')}.`,
  }),
});

export const badDate = kind<{ value: string }>({
  code: 'content-bad-date',
  severity: 'error',
  zh: ({ value }) => ({ message: `“${value}”不是有效的日期。`, hint: '请写成 年-月-日 的形式，如 2022-01-17。' }),
  en: ({ value }) => ({ message: `“${value}” is not a date.`, hint: 'Write it as 2022-01-17.' }),
});

export const badLanguage = kind<{ value: string }>({
  code: 'content-bad-language',
  severity: 'error',
  zh: ({ value }) => ({ message: `“${value}”不是有效的语言代码。`, hint: '请写成 zh-CN、zh-Hant 或 en 的形式。' }),
  en: ({ value }) => ({
    message: `“${value}” is not a language tag.`,
    hint: 'Write a tag such as zh-CN, zh-Hant or en.',
  }),
});

export const noFrontMatter = kind<Nothing>({
  code: 'content-no-front-matter',
  severity: 'error',
  zh: () => ({
    message: '文件开头缺少专题的标题。',
    hint: '请在第一行写“---”，下面写“title: 专题标题”，再写一行“---”。',
  }),
  en: () => ({
    message: 'The file has no front matter.',
    hint: 'Begin it with a line “---”, a line “title: …” and a line “---”.',
  }),
});

/** The folder that `templates:` names, or what is in it, can't be used. `path` is the folder, or the file in it. */
export const badTemplates = kind<{ path: string; reason: 'missing' | 'outside' | 'link' | 'many' | 'script' }>({
  code: 'content-templates-folder',
  severity: 'error',
  zh: ({ path, reason }) => ({
    message: {
      missing: `模板文件夹 ${path} 不存在。`,
      outside: `模板文件夹 ${path} 不在本会刊的文件夹里。`,
      link: `模板文件夹中的 ${path} 是符号链接或特殊文件，不能使用。`,
      many: `模板文件夹 ${path} 中的文件过多。`,
      script: `模板 ${path} 不能替换：放映页的结构和脚本只用内置的。`,
    }[reason],
    hint: {
      missing: '请把模板放在会刊文件夹之内，并写相对路径。',
      outside: '请把模板放在会刊文件夹之内，并写相对路径。',
      link: '请把文件本身放进模板文件夹，不要用链接代替。',
      many: '请核对路径，模板文件夹里只放要替换的模板。',
      script: '请删去这个文件；放映页的外观可用 player 文件夹中的样式表调整。',
    }[reason],
  }),
  en: ({ path, reason }) => ({
    message: {
      missing: `The folder of templates ${path} doesn't exist.`,
      outside: `The folder of templates ${path} is outside the report's folder.`,
      link: `${path} in the folder of templates is a symbolic link or no plain file.`,
      many: `The folder of templates ${path} holds too many files.`,
      script: `The template ${path} can't be replaced: the player's markup and scripts are always the built-in ones.`,
    }[reason],
    hint: {
      missing: "Keep templates inside the report's folder and give a relative path.",
      outside: "Keep templates inside the report's folder and give a relative path.",
      link: 'Put the file itself into the folder.',
      many: 'Check the path, and keep only the templates there that replace others.',
      script: "Remove the file; style sheets in player change the player's look.",
    }[reason],
  }),
});
