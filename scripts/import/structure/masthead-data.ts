/** What lines above or below a text say about it; null where they say nothing. */
export interface MastheadData {
  readonly source: string | null;
  readonly author: string | null;
  /** Who issues or edits it (编印单位, 发布单位). */
  readonly issuer: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

type Key = 'source' | 'author' | 'issuer' | 'date' | 'none';

const keys: readonly (readonly [Key, string])[] = [
  ['source', '(?:信息|文章|稿件|内容|新闻)?来源'],
  ['author', '作者|撰稿人?|供稿(?:单位)?'],
  ['issuer', '编印单位|编印|主办单位|主办|发布单位|发布机构|发文单位|发文机关|编制单位|印发单位'],
  ['date', '(?:发布|发表|更新|编辑|创建|成文|印发|发文)?(?:时间|日期)'],
  [
    'none',
    '(?:浏览|阅读|点击|访问|查看)(?:次数|量|数)?|点击率|人气|字号|字体|信息分类|索引号|文号|关键词|主题词|有效性|栏目|评论',
  ],
];
const label = new RegExp(
  `(?:^|[\\s|｜／/【（([])(?:${keys.map(([key, words]) => `(?<${key}>${words})`).join('|')})\\s*[：:丨|｜]\\s*`,
  'gu',
);
const day = /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日)?(?!\d)/u;
const chineseDay = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const time = /\s*[T\s]\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/u;
const office =
  /^[\p{Script=Han}（）()、\s]{2,40}(?:厅|局|委|委员会|办|办公室|办公厅|政府|大学|学院|学校|中心|处|部|研究院|协会|工委|编辑部|教育网|课题组)$/u;

const nothing: MastheadData = { source: null, author: null, issuer: null, date: null };

/** Whether a short line does nothing but say where a text comes from and when it was issued. Above the text a date or office alone is enough. */
export function isMastheadData(line: string, above: boolean): boolean {
  if (line.length > 100) return false;
  const first = new RegExp(label.source, 'u').exec(line);
  if (first !== null) {
    const ahead = line
      .slice(0, first.index + 1)
      .replace(day, '')
      .replace(time, '');
    if (first.index === 0 || /^[\s（(【[|｜/／]*$/u.test(ahead)) return true;
  }
  if (!above) return false;
  const rest = line
    .replace(day, '')
    .replace(chineseDay, '')
    .replace(time, '')
    .replace(/^\s*原创/, '');
  return (
    rest.length < line.length &&
    /^[（）()【】[\]\s]*$/.test(rest.replace(/^[\p{Script=Han}\w·\s]{2,16}$/u, '')) &&
    !/[，。；：]/.test(line) &&
    findDay(line) !== null &&
    isDateAtEdge(line)
  );
}

function isDateAtEdge(line: string): boolean {
  const match = day.exec(line) ?? chineseDay.exec(line);
  if (match === null) return false;
  const after = line.slice(match.index + match[0].length).replace(time, '');
  return /^[）)】\]\s]*(?:发表于.*)?$/.test(after);
}

/** What such a line says. */
export function readMastheadData(line: string): MastheadData {
  const found: { -readonly [K in keyof MastheadData]: MastheadData[K] } = { ...nothing };
  const matches = [...line.matchAll(label)];
  for (const [index, match] of matches.entries()) {
    const end = matches[index + 1]?.index ?? line.length;
    const value = line
      .slice(match.index + match[0].length, end)
      .replace(/[\s|｜／/】）)\]]+$/u, '')
      .trim();
    const key = keys.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? 'none';
    if (key === 'date') found.date ??= findDay(value);
    else if (key !== 'none' && value !== '') found[key] ??= value.replace(/\s*\d{4}[-/.年].*$/u, '');
  }
  return { ...found, date: found.date ?? findDay(line) };
}

/** The first day that a text names, as YYYY-MM-DD; null without one, or where there is no such day. */
export function findDay(text: string): string | null {
  const match = day.exec(text);
  if (match !== null) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const chinese = chineseDay.exec(text);
  if (chinese === null) return null;
  const year = [...(chinese[1] ?? '')]
    .map((one) => '〇一二三四五六七八九'.indexOf(/[○零]/.test(one) ? '〇' : one))
    .join('');
  return dayOf(Number(year), small(chinese[2] ?? ''), small(chinese[3] ?? ''));
}

/** Whether a line is the name of an office. */
export function isOffice(line: string): boolean {
  return line.length <= 40 && office.test(line);
}

function small(written: string): number {
  const [tens, ones = ''] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string): number => '一二三四五六七八九'.indexOf(one || '　') + 1;
  return (written.includes('十') ? 10 * (digit(tens ?? '') || 1) : 0) + digit(ones);
}

function dayOf(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (year < 1900 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return time.toISOString().slice(0, 10);
}
