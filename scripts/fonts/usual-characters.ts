import { remembering } from '../graph/remembering.ts';

/** Printable ASCII. */
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** What templates, counters and running heads add to a report's own words. A character that is missing here costs time and nothing else. */
const added =
  '目录前言数据索引文件编印说明会议材料专题幻灯片讲稿分钟累计续共页码统计内容时点一览图表见第期来源收录正文所列按在中首次出现的先后排列照原注明未空缺栏为该序号有属于其他以书名标刊称汉语拼音字敬请批评指正谢末骑马订胶装双联裁切叠放毫米面反帖张宋黑楷仿体与划到本此没' +
  '〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾零年月日至（）、，。；：！？“”‘’《》〈〉【】〔〕—…·～×•◦▪\u00a0\u2002\u2003\u2007\u3000\u200b';

/** Texts are looked through once, and again when they were edited. */
const charactersOf = remembering<ReadonlySet<string>>(50);

/** The characters that documents of a report mostly set, each once. */
export function usualCharacters(texts: Iterable<string>): ReadonlySet<string> {
  const usual = new Set(ascii + added);
  for (const text of texts) for (const character of charactersOf(text, () => new Set(text))) usual.add(character);
  return usual;
}

/** Finds the characters of a text that are none of these: each once, in order. */
export function beyondCharacters(usual: ReadonlySet<string>): (text: string) => string {
  const points = [...usual].map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('');
  const other = new RegExp(`[^\\p{Cc}${points}]`, 'gu');
  return (text) => [...new Set(text.match(other))].sort().join('');
}
