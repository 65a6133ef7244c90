import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { dev } from '../../scripts/commands/dev.ts';
import { openTalk } from '../../scripts/talk/talk.ts';
import { openWindow, type Window } from './window.ts';

const settings = 'title: 预览试验\npublisher: 某省教育厅\ndate: 2022-01-17\n';

const schools = `---
title: 职业教育发展
---

全省职业教育规模稳步扩大，结构不断优化。

## 规模稳步扩大

:::slide{layout=figures}
# 职业学校:ref[schools]
- :ref[schools] 职业学校
- :ref[students] 在校生

两项数据均为年底数
:::

全省共有职业学校:fact[330所]{#schools of="职业学校" asOf="2021年底"}，在校生:fact[142万人]{#students of="职业学校在校生" asOf="2021年底"}。

:::slide{layout=chart kind=bar}
# 中职学校多于高职院校
- :ref[secondary] 中职学校
- :ref[higher] 高职院校
:::

其中中职学校:fact[255所]{#secondary of="中职学校" asOf="2021年底"}，高职院校:fact[75所]{#higher of="高职院校" asOf="2021年底"}。

:::slide{layout=points}
# 三项工作一起推进
- **调结构**　优化专业布局
- **强师资**　充实教师队伍
- **促融合**　深化校企合作
:::

优化专业布局，充实教师队伍，深化校企合作。
`;

const others = `---
title: 思想政治工作
---

坚持立德树人，推进课程建设。

## 课程建设

推进课程建设，打造示范课程，组织教师培训，完善评价办法。
`;

/** A report shown in the preview, and a browser to look at it with. */
export interface Shown {
  readonly address: string;
  readonly window: Window;
  /** The text of a file of the report. */
  read(file: string): Promise<string>;
  /** Replaces a stretch of a file, as an editor program does. */
  change(file: string, before: string, after: string): Promise<void>;
  remove(file: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  /** A new tab with the page, once slides are there. */
  open(): Promise<Page>;
  /** Ends the preview and says how it ended. */
  close(): Promise<void>;
}

export async function showReport(): Promise<Shown> {
  const content = await mkdtemp(join(tmpdir(), 'huikan-preview-'));
  const folder = join(content, 'trial');
  await mkdir(folder);
  const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  await write('report.yaml', settings);
  await write('01-schools.md', schools);
  await write('02-courses.md', others);
  const ending = new AbortController();
  const talk = openTalk({ write: () => true }, 'zh', false);
  const options = { content, output: join(content, 'output'), reports: [], strict: false, jobs: null, browsers: [] };
  let ended: Promise<void> = Promise.resolve();
  const address = await new Promise<string>((resolve, reject) => {
    ended = dev({ ...options, port: null }, talk, ending.signal, resolve);
    ended.catch(reject);
  });
  const window = await openWindow();
  return {
    address,
    window,
    read: (file) => readFile(join(folder, file), 'utf8'),
    async change(file, before, after) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
      await write(file, text.replace(before, after));
    },
    remove: (file) => rm(join(folder, file)),
    write,
    async open() {
      const page = await window.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(address);
      await settled(page);
      return page;
    },
    async close() {
      await window.close();
      ending.abort();
      await ended;
      await rm(content, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits until the page says that it is up to date. */
export async function settled(page: Page): Promise<void> {
  await until(page, `document.querySelector('.state').textContent.includes('已是最新')`);
}

/** Waits until an expression is true in the page. */
export async function until(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(expression, { timeout: 50_000, polling: 25 });
}

/** An expression: whether a slide shows a text, in order or drawn. */
export function slideShows(slide: string, text: string): string {
  return `document.querySelector('[data-slide="${slide}"] .stage')?.shadowRoot.textContent.replace(/\\s/gu, '').includes('${text}')`;
}

/** Opens a place of the page as its address does. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

/** Puts a text of a slide, or the first that holds it, into the page's focus and presses Enter: chooses it. */
export async function chooseOn(page: Page, slide: string, text: string): Promise<void> {
  await until(page, slideShows(slide, text));
  await page.evaluate(`(() => {
    const root = document.querySelector('[data-slide="${slide}"] .stage').shadowRoot;
    const says = (one) => one.textContent.replace(/\\s/gu, '');
    const targets = [...root.querySelectorAll('[data-target]')];
    const target = targets.find((one) => says(one) === '${text}') ?? targets.find((one) => says(one).includes('${text}'));
    target.focus();
  })()`);
  await page.keyboard.press('Enter');
}

/** Chooses a text of a slide and opens its editor. A text that is chosen already is opened by choosing it again. */
export async function editOn(page: Page, slide: string, text: string): Promise<void> {
  // What is still being made would be put in the place of what has the focus.
  await settled(page);
  const field = `document.activeElement.matches('.edit :is(input, textarea)')`;
  await chooseOn(page, slide, text);
  if ((await page.evaluate(field)) !== true) await page.keyboard.press('Enter');
  await until(page, field);
}
