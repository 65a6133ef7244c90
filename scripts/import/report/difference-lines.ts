import type { Differences } from '../merge/differences.ts';
import { quoted, shortQuote } from './quote.ts';

/** What a newer version changed, as Markdown. */
export function differenceLines(differences: Differences): readonly string[] {
  const { topicsAdded, topicsRemoved, topicsMoved, figures, passages } = differences;
  const topics = [
    ...topicsAdded.map(({ file, title }) => `- 新增专题：**${quoted(title)}**（\`${file}\`）`),
    ...topicsRemoved.map(({ file, title }) => `- 删去专题：**${quoted(title)}**（原 \`${file}\`）`),
    ...topicsMoved.map(({ from, file, title }) => `- 专题改名：**${quoted(title)}**（\`${from}\` → \`${file}\`）`),
  ];
  const figureLines = figures.map(
    ({ file, before, after, sentence }) =>
      `- \`${file}\`　**${quoted(before)} → ${quoted(after)}**　${shortQuote(sentence, 120)}`,
  );
  const passageLines = passages.flatMap(({ file, before, after }) => {
    if (before === null) return [`- \`${file}\`　新增：${shortQuote(after ?? '', 160)}`];
    if (after === null) return [`- \`${file}\`　删去：${shortQuote(before, 160)}`];
    const [was, is] = unlike(before, after);
    return [`- \`${file}\`　改动`, `  - 原：${was}`, `  - 新：${is}`];
  });
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [`### ${title}：${lines.filter((line) => line.startsWith('-')).length} 处`, '', ...lines, ''];
  const all = [...part('专题', topics), ...part('数据', figureLines), ...part('文字', passageLines)];
  return all.length === 0 ? ['与上次来稿的内容相同。', ''] : all;
}

/** Two versions of a passage without what they begin and end with alike, but for some characters. */
function unlike(before: string, after: string): readonly [string, string] {
  const [was, is] = [[...before], [...after]];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  const [from, to] = [Math.max(0, start - 12), Math.max(0, end - 12)];
  const cut = (text: readonly string[]): string =>
    `${from > 0 ? '……' : ''}${shortQuote(text.slice(from, text.length - to).join(''), 160)}${to > 0 ? '……' : ''}`;
  return [cut(was), cut(is)];
}
