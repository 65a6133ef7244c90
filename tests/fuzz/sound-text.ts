import { chartKinds, slideLayouts } from '../../scripts/content/model.ts';
import type { Random } from '../random.ts';

/** Words and marks that any text may have. */
const words: readonly string[] = [
  '，',
  '。',
  '；',
  '——',
  '……',
  '“双减”',
  '（含中职）',
  '《意见》',
  '〔2021〕',
  '**重点**',
  'GDP',
  'C919',
  ' & ',
  '3.5%',
  '1—9月',
  '鱻',
  '龘',
  '〇',
  '①',
  '℃',
  '　',
  '、',
  '\n\n',
  '\n\n- 条目\n\n',
  '\n\n> 引文\n\n',
  '\n\n### 小标题\n\n',
  '\n\n:::slide{layout=points}\n# 标题\n- 要点\n:::\n\n',
  '\n\n:::slide{layout=quote}\n> 引文\n:::\n\n',
  '\n\n| 指标 | 数量 |\n|---|---:|\n| 学校 | 12所 |\n\n',
  '\n\n:::side\n# 链接\n内容。\n:::\n\n',
];

type Change = (text: string, random: Random, donors: readonly string[]) => string;

const stretches = /[\u4e00-\u9fff，、；]{2,30}/g;

function swapOne(text: string, pattern: RegExp, by: (old: string) => string, random: Random): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = random.pick(found);
  return text.slice(0, index) + by(old) + text.slice(index + old.length);
}

/** Paragraphs and whole blocks between fences, as they are parted by empty lines. */
function moveParagraph(text: string, random: Random, copies: boolean): string {
  const paragraphs = text.split(/\n{2,}(?!.*\n:::\n)/);
  if (paragraphs.length < 3) return text;
  const from = 1 + random.below(paragraphs.length - 1);
  const [one = ''] = copies ? [paragraphs[from]] : paragraphs.splice(from, 1);
  // An id is given once.
  const moved = copies ? one.replace(/\{#[\w-]+[^}]*\}/g, '').replace(/:fact\[([^\]]*)\]/g, '$1') : one;
  paragraphs.splice(1 + random.below(paragraphs.length), 0, moved);
  return paragraphs.join('\n\n');
}

const changes: readonly Change[] = [
  (text, random) =>
    swapOne(text, /\d+(\.\d+)?/g, () => String(random.pick([1, 10, 1000, 0.01]) * random.below(1000)), random),
  (text, random, donors) => {
    const given = [...random.pick(donors).matchAll(stretches)];
    return given.length === 0 ? text : swapOne(text, stretches, () => random.pick(given)[0], random);
  },
  (text, random) => swapOne(text, stretches, (old) => old.repeat(1 + random.below(6)), random),
  (text, random) => swapOne(text, stretches, (old) => old + random.pick(words), random),
  (text, random) => swapOne(text, /layout=\w+/g, () => `layout=${random.pick(slideLayouts)}`, random),
  (text, random) => swapOne(text, /kind=\w+/g, () => `kind=${random.pick(chartKinds)}`, random),
  (text, random) => swapOne(text, /^#{1,4} /gm, () => `${'#'.repeat(1 + random.below(4))} `, random),
  (text, random) => swapOne(text, /^.+\n/gm, (old) => old.repeat(2), random),
  (text, random) => swapOne(text, /^(- |\d\. |\| ).*\n/gm, () => '', random),
  (text, random) => moveParagraph(text, random, false),
  (text, random) => moveParagraph(text, random, true),
];

/** Changes a text as an editor might: it often remains sound. */
export function rewordText(text: string, random: Random, donors: readonly string[]): string {
  return random.pick(changes)(text, random, donors).slice(0, 60_000);
}
