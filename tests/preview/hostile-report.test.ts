import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dev } from '../../scripts/commands/dev.ts';
import { openTalk } from '../../scripts/talk/talk.ts';
import { goTo, settled, until } from './previewing.ts';
import { openWindow, type Window } from './window.ts';

/** What runs if any of it runs: it leaves a mark on the page, and asks for an address. */
const run = 'top.ran=1;fetch(`/ran`)';
const markup = `<img src=x onerror="${run}"><script>${run}</script><svg onload="${run}"></svg>`;

/** Drawings that do more than show something are refused with the content. */
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect width="300" height="100"/></svg>';

const topic = `---
title: '题${markup}"&lt;b&gt;'
---

## 小节\\<script\\>${run}\\</script\\>

:::slide{layout=points}
# 要点\\<img src=x onerror="${run}"\\>
- **甲**　\\<svg onload="${run}"\\>
:::

一段\\<iframe srcdoc="\\<script\\>${run}\\</script\\>"\\>文字，有:fact[330所]{#schools of="学校<img src=x onerror=top.ran=1>" asOf="2021年底"}。

![图\\"onerror="top.ran=1](assets/a.svg)

:::slide{layout=picture}
# 图
![图](assets/a.svg)
:::
`;

let content: string;
let window: Window;
let address: string;
let page: Page;
let asked: string[];
const ending = new AbortController();
let ended: Promise<void> = Promise.resolve();

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'huikan-hostile-'));
  const folder = join(content, "trial'><script>top.ran=1<");
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(
    join(folder, 'report.yaml'),
    `title: '报告${markup}'\npublisher: '某厅${markup}'\ndate: 2022-01-17\n`,
  );
  await writeFile(join(folder, 'assets', 'a.svg'), picture);
  await writeFile(join(folder, '01-a.md'), topic);
  const talk = openTalk({ write: () => true }, 'zh', false);
  const options = { content, output: content, reports: [], strict: false, jobs: null, browsers: [], port: null };
  address = await new Promise((resolve, reject) => {
    ended = dev(options, talk, ending.signal, resolve);
    ended.catch(reject);
  });
  window = await openWindow();
  page = await window.browser.newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(address);
}, 120_000);

afterAll(async () => {
  await window.close();
  ending.abort();
  await ended;
  await rm(content, { recursive: true, force: true, maxRetries: 5 });
});

/** What could run if it stood in the page or in a slide. */
const dangerous = `[document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  .reduce((sum, root) => sum + root.querySelectorAll('iframe, [onload], [onerror], script:not([src])').length, 0)`;

const harmless = async (): Promise<void> => {
  expect(await page.evaluate('globalThis.ran ?? 0')).toBe(0);
  expect(await page.evaluate(dangerous)).toBe(0);
  expect(asked.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.includes('/ran'))).toEqual([]);
};

describe('a report that means ill', () => {
  it('runs nothing in any view of the page', async () => {
    await until(
      page,
      `document.querySelector('.bar .report').textContent.includes('onerror') || !document.querySelector('.alarm').hidden`,
    );
    expect(await page.evaluate(`document.querySelector('.alarm').textContent.trim()`)).toBe('');
    await settled(page);
    for (const hash of ['#deck/01-a', '#book', '#ledger', '#problems']) {
      await goTo(page, hash);
      await until(page, `!document.querySelector('.view[data-view="${hash.slice(1).split('/')[0]}"]').hidden`);
      await harmless();
    }
    expect(asked.some((url) => url.includes('/picture/'))).toBe(true);
  }, 120_000);

  it('runs nothing where its picture is opened by itself', async () => {
    const url = asked.find((one) => one.includes('/picture/')) ?? '';
    const own = await window.browser.newPage();
    const answer = await own.goto(url);
    expect(answer?.headers()['content-security-policy']).toContain('sandbox');
    expect(await own.evaluate('globalThis.ran ?? 0')).toBe(0);
    await own.close();
  }, 60_000);

  it('runs nothing when its problems are told', async () => {
    const [name] = await readdir(content);
    await writeFile(
      join(content, name ?? '', '02-b.md'),
      `---\ntitle: 题\nwrong: '${markup}'\n---\n\n:::${markup}\n\n${markup}\n`,
    );
    await until(page, `!document.querySelector('.alarm').hidden`);
    expect(await page.evaluate(`document.querySelector('.alarm').textContent`)).toContain('onerror');
    await goTo(page, '#problems');
    await harmless();
  }, 60_000);
});
