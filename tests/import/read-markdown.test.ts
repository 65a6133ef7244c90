import { describe, expect, it } from 'vitest';
import { manuscriptOf, outline } from './manuscript-checks.ts';

const source = `---
title: "全省报告"
date: 2022-01-10
---

# 扎实推进

第一段，
接着写，有**28家**单位[^1]，时间9:30:abc，:fact[142.2万人]{#students of="在校生"}，即:ref[students]。

<!-- 待核 -->

> 引文

3) 三
4) 四
   - 内 ~~删~~

| 市 | 数 |
|---|---|
| 合肥 | **1** |

:::slide{layout=points}
要点
:::

\`\`\`
代码
\`\`\`

![图](a.png) 见[官网](https://a.cn/)

<div>块<br>内</div>

[^1]: 注文。
`;

describe('Markdown', () => {
  const read = manuscriptOf('a.md', source);

  it('is read as it is shown', () => {
    expect(outline(read)).toEqual([
      'paragraph: title: "全省报告"\ndate: 2022-01-10 (front-matter)',
      'heading1: 扎实推进',
      'paragraph: 第一段，接着写，有28家单位，时间9:30:abc，142.2万人，即142.2万人。',
      'note: 注文。',
      'paragraph: 待核 (comment)',
      'quotation: 引文',
      'item1: [3) ]三',
      'item1: [4) ]四',
      'item2: [• ]内',
      'paragraph: 删 (deleted)',
      'table: 市|数/合肥|1',
      'paragraph: 要点',
      'paragraph: 代码',
      'picture: 图',
      'paragraph: 见官网',
      'paragraph: 块\n内',
    ]);
  });

  it('keeps what is set apart, and what it says of itself', () => {
    const spans = read.blocks
      .flatMap((block) => block.spans)
      .map(({ type, start, end }) => [type, read.text.slice(start, end)]);
    expect(spans).toEqual([
      ['strong', '28家'],
      ['strong', '1'],
      ['link', '官网'],
    ]);
    expect(read.properties).toEqual({ title: '全省报告', author: null, date: '2022-01-10' });
  });
});
