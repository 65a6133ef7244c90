import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = 'title: 长跑\npublisher: 某省教育厅\ndate: 2022-01-17\n';

/** A topic with all that edits go through: figures, a chart, points, a picture, a text. */
const topic = `---
title: 职业教育
---

## 规模

:::slide{layout=figures}
# 职业学校:ref[schools]
- :ref[schools] 职业学校
- :ref[students] 在校生
:::

全省有职业学校:fact[330所]{#schools of="职业学校" asOf="2021年底"}，在校生:fact[142万人]{#students of="职业学校在校生" asOf="2021年底"}。

:::slide{layout=chart kind=bar}
# 中职学校多于高职院校
- :ref[secondary] 中职学校
- :ref[higher] 高职院校
:::

其中中职学校:fact[255所]{#secondary of="中职学校" asOf="2021年底"}，高职院校:fact[75所]{#higher of="高职院校" asOf="2021年底"}。

:::slide{layout=points}
# 两项工作
- **调结构**　优化专业布局
- **强师资**　充实教师队伍
:::

![校园示意图](assets/campus.svg)

优化专业布局，充实教师队伍。
`;

/** A picture that says which of many it is. */
export function campus(number: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200"><rect width="400" height="200" fill="#dde"/><rect x="20" y="${20 + (number % 100)}" width="${100 + number}" height="40" fill="#357"/></svg>\n`;
}

/** A report of one topic in a folder of its own, which `remove` takes away again. */
export interface SmallReport {
  /** The folder of reports, and that of the report in it. */
  readonly content: string;
  readonly folder: string;
  write(file: string, text: string): Promise<void>;
  /** Replaces a stretch of a file, as an editor program does. */
  change(file: string, before: RegExp, after: string): Promise<void>;
  remove(): Promise<void>;
}

export async function smallReport(): Promise<SmallReport> {
  const content = await mkdtemp(join(tmpdir(), 'endurance-'));
  const folder = join(content, 'small');
  await mkdir(join(folder, 'assets'), { recursive: true });
  const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  await write('report.yaml', settings);
  await write('01-schools.md', topic);
  await write('assets/campus.svg', campus(0));
  return {
    content,
    folder,
    write,
    async change(file, before, after) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!before.test(text)) throw new Error(`${file} has no ${before}`);
      await write(file, text.replace(before, after));
    },
    remove: () => rm(content, { recursive: true, force: true, maxRetries: 5 }),
  };
}
