import { kind } from '../diagnostic.ts';

/** A template that the program or another template asks for is nowhere. */
export const missingTemplate = kind<{ name: string; by: string | null; line: number | null }>({
  code: 'template-missing',
  severity: 'error',
  zh: ({ name, by, line }) => ({
    message: `缺少模板“${name}”${by === null ? '' : `，由模板“${by}”${line === null ? '' : `第${line}行`}引用`}。`,
    hint: '请核对文件名和所在文件夹；报告自带的模板与内置模板同名同路径时才会替换。',
  }),
  en: ({ name, by, line }) => ({
    message: `The template ${name}${by === null ? '' : `, which ${by}${line === null ? '' : ` uses on line ${line}`},`} is missing.`,
    hint: "Check the file's name and folder; a report's own template replaces a built-in one of the same path.",
  }),
});

/** A template can't be read as Handlebars, or asks for data that it isn't given. */
export const brokenTemplate = kind<{ name: string; line: number | null; reason: string }>({
  code: 'template-broken',
  severity: 'error',
  zh: ({ name, line, reason }) => ({
    message: `模板“${name}”${line === null ? '' : `第${line}行`}无法使用：${reason}`,
    hint: '请对照内置的同名模板，检查标签是否成对、所用数据的名称是否正确。',
  }),
  en: ({ name, line, reason }) => ({
    message: `The template ${name} can't be used${line === null ? '' : ` (line ${line})`}: ${reason}`,
    hint: 'Compare it with the built-in template of that name: tags must be paired and names of data must exist.',
  }),
});

/** `theme:` names a theme that isn't there. */
export const unknownTheme = kind<{ name: string; known: readonly string[] }>({
  code: 'theme-unknown',
  severity: 'error',
  zh: ({ name, known }) => ({
    message: `没有名为“${name}”的主题。`,
    hint: `可用的主题：${known.join('、')}。要增加主题，可在报告的模板文件夹中放入 themes/${name}.yaml。`,
  }),
  en: ({ name, known }) => ({
    message: `There is no theme named ${name}.`,
    hint: `Themes there are: ${known.join(', ')}. To add one, put themes/${name}.yaml into the report's templates folder.`,
  }),
});

/** A template or style of a report's own makes fewer slides than there are, or more, or prints them so. */
export const otherSlides = kind<{ deck: string; slides: number; made: number }>({
  code: 'template-slides',
  severity: 'error',
  zh: ({ deck, slides, made }) => ({
    message: `幻灯片“${deck}”应有${slides}页，报告自带的模板或样式却做成了${made}页。`,
    hint: '请对照内置的 deck/deck.md.hbs 和 deck/theme.css：页与页之间以“---”分隔，样式不得隐藏幻灯片，也不得另起新页。',
  }),
  en: ({ deck, slides, made }) => ({
    message: `The deck ${deck} has ${slides} slides, but the report's own template or style makes ${made}.`,
    hint: 'Compare with the built-in deck/deck.md.hbs and deck/theme.css: slides are divided by ---, and no style may hide one or break it into pages.',
  }),
});

/** What is wrong in a theme's file. */
export type ThemeFault = 'yaml' | 'missing' | 'unknown' | 'mapping' | 'text' | 'colour' | 'size' | 'choice' | 'circle';

/** A theme's file doesn't say what a theme must say. `choices` are those there are where one of some is expected. */
export const brokenTheme = kind<{ name: string; key: string; fault: ThemeFault; choices: readonly string[] }>({
  code: 'theme-broken',
  severity: 'error',
  zh: ({ name, key, fault, choices }) => ({
    message: `主题“${name}”${key === '' ? '' : `的 ${key} `}有误：${
      {
        yaml: '不是有效的 YAML',
        missing: '缺少这一项',
        unknown: '主题没有这一项',
        mapping: '应为成组的设置，一行一项“名称: 值”',
        text: '应为文字',
        colour: '应为“#rrggbb”形式的颜色',
        size: '应为大于0的数',
        choice: `应为下列之一：${choices.join('、')}`,
        circle: '几个主题互以对方为基础',
      }[fault]
    }。`,
    hint: '请参照内置主题 themes/red.yaml 补齐或更正。',
  }),
  en: ({ name, key, fault, choices }) => ({
    message: `The theme ${name} is wrong${key === '' ? '' : ` at ${key}`}: ${
      {
        yaml: "it isn't valid YAML",
        missing: 'it is missing',
        unknown: 'a theme has no such key',
        mapping: 'expected a mapping, a line “name: value” each',
        text: 'expected text',
        colour: 'expected a colour as #rrggbb',
        size: 'expected a number above 0',
        choice: `expected one of ${choices.join(', ')}`,
        circle: 'the themes are each other’s base',
      }[fault]
    }.`,
    hint: 'Compare it with the built-in themes/red.yaml.',
  }),
});

/** Text in a theme's colours would be too pale to read from the back of the room. */
export const paleTheme = kind<{ name: string; text: string; ground: string; ratio: number }>({
  code: 'theme-pale',
  severity: 'error',
  zh: ({ name, text, ground, ratio }) => ({
    message: `主题“${name}”中 ${text} 与 ${ground} 的对比度只有${ratio.toFixed(2)}，文字看不清。`,
    hint: '请加深文字或调浅底色，使对比度不低于4.5。',
  }),
  en: ({ name, text, ground, ratio }) => ({
    message: `In the theme ${name}, ${text} on ${ground} has a contrast of only ${ratio.toFixed(2)}.`,
    hint: 'Darken the text or lighten the ground until the contrast is at least 4.5.',
  }),
});
