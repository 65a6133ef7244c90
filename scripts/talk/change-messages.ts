import type { Message } from './messages.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What is said of releases and changes. */
export const changeMessages = {
  releasing: (report: string): Message => ({ zh: `定版 ${report}`, en: `Freezing ${report}` }),
  released: (report: string, label: string, documents: number, pages: number, bytes: string): Message => ({
    zh: `${report}：已定版“${label}”，收入 ${documents} 个印刷文件，共 ${pages} 页（张），${bytes}`,
    en: `${report}: released “${label}” with ${plural(documents, 'printed document')} of ${plural(pages, 'page')}, ${bytes}`,
  }),
  releasedTo: (folder: string): Message => ({
    zh: `  ${folder}　请随内容一并存入版本库`,
    en: `  ${folder}  keep it in version control with the content`,
  }),
  comparing: (report: string, label: string): Message => ({
    zh: `比较 ${report} 与版本“${label}”`,
    en: `Comparing ${report} with the release “${label}”`,
  }),
  changed: (report: string, label: string, figures: number, passages: number): Message => ({
    zh: `${report}，自“${label}”以来：数据 ${figures} 处，文字 ${passages} 处有改动`,
    en: `${report}, since “${label}”: ${plural(figures, 'figure')} and ${plural(passages, 'passage')} changed`,
  }),
  unchanged: (report: string, label: string): Message => ({
    zh: `${report}，自“${label}”以来没有改动`,
    en: `${report}: nothing changed since “${label}”`,
  }),
  looksChanged: (name: string, labels: readonly string[], slides: boolean): Message => ({
    zh: `  ${name}　第${inShort(labels, '、')}${slides ? '张' : '页'}不同`,
    en: `  ${name}  ${slides ? 'slides' : 'pages'} ${inShort(labels, ', ')} look different`,
  }),
  sheetsAgain: (numbers: readonly number[], of: number): Message => {
    const count = numbers.length;
    const labels = numbers.map(String);
    return count === 0
      ? { zh: `  印张　无须重印（每册 ${of} 张）`, en: `  press sheets  none of ${of} to print again` }
      : {
          zh: `  印张　须重印第${inShort(labels, '、')}张，共 ${count} 张（每册 ${of} 张）`,
          en: `  press sheets  print ${inShort(labels, ', ')} again, ${count} of ${of}`,
        };
  },
  changesWritten: (path: string): Message => ({ zh: `  ${path}`, en: `  ${path}` }),
  accepted: (label: string): Message => ({
    zh: `  以上改动已记为处理完毕，下次与“${label}”比较时不再列出`,
    en: `  these changes are noted as dealt with and won’t be listed against “${label}” again`,
  }),
} as const;

/** `3、5–8`: numbers that follow one another as a range. */
function inShort(labels: readonly string[], separator: string): string {
  const runs: string[][] = [];
  for (const label of labels) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const follows = before !== undefined && /^\d+$/.test(label) && Number(label) === Number(before) + 1;
    if (last !== undefined && follows) last.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(separator))).join(separator);
}
