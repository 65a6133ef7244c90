import { request } from 'node:http';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseOn,
  editOn,
  goTo,
  type Shown,
  settled,
  showReport,
  slideShows,
  until,
} from '../../preview/previewing.ts';

let shown: Shown;

beforeAll(async () => {
  shown = await showReport();
}, 300_000);

afterAll(async () => {
  await shown.close();
});

const slides = '#deck/01-schools';
const figuresSlide = 't1-s1-a';
const chartSlide = 't1-s1-b';
const pointsSlide = 't1-s1-c';

/** Status of a request that a browser wouldn't send. */
async function statusOf(path: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<number> {
  const { hostname, port, pathname } = new URL(shown.address);
  return await new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: `${pathname.slice(0, -1)}${path}`, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** An expression: what the outline calls a slide. */
function titleOf(slide: string): string {
  return `document.querySelector('.outline [data-key="slide/01-schools/${slide}"]').title`;
}

/** Drags a slide of the outline to the lower half of another, without dropping it. */
async function dragSlide(page: Page, slide: string, other: string): Promise<void> {
  const placeOf = async (id: string): Promise<{ readonly x: number; readonly y: number }> => {
    const place = `document.querySelector('.outline [data-key="slide/01-schools/${id}"] .row').getBoundingClientRect()`;
    await until(page, `${place}.height > 0`);
    return JSON.parse(String(await page.evaluate(`JSON.stringify(${place})`)));
  };
  const [from, onto] = [await placeOf(slide), await placeOf(other)];
  await page.mouse.move(from.x + 40, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(onto.x + 40, onto.y + 5);
  await page.mouse.move(onto.x + 40, onto.y + 22);
  await until(page, `document.querySelector('.outline [data-drop="after"]') !== null`);
}

describe('the preview', () => {
  it('shows a saved figure on slide, chart, page and ledger, in two tabs', async () => {
    const [one, other] = [await shown.open(), await shown.open()];
    await goTo(one, slides);
    await until(one, slideShows(chartSlide, '255所'));
    await goTo(other, '#book');
    await until(other, `document.querySelectorAll('.sheet.drawn').length > 1`);
    await goTo(other, '#book/doc~chapter%2F01-schools');
    await until(other, `document.querySelector('.region.figure[aria-label*="255所"]') !== null`);
    const before = await other.evaluate(`document.querySelector('.view[data-view="book"]').scrollTop`);
    await shown.change('01-schools.md', ':fact[255所]', ':fact[256所]');
    await Promise.all([
      until(one, slideShows(chartSlide, '256所')),
      until(other, `document.querySelector('.region.figure[aria-label*="256所"]') !== null`),
    ]);
    await settled(other);
    expect(await other.evaluate(`document.querySelector('.view[data-view="book"]').scrollTop`)).toBe(before);
    await goTo(one, '#ledger');
    await until(one, `document.querySelector('tr[data-key="secondary"]').textContent.includes('256所')`);
    await shown.change('01-schools.md', ':fact[256所]', ':fact[255所]');
    await settled(one);
    await Promise.all([one.close(), other.close()]);
  }, 120_000);

  it('shows pages in sight before the rest of their document is printed', async () => {
    const page = await shown.open();
    await goTo(page, '#book/doc~chapter%2F01-schools');
    await until(page, `document.querySelector('.region.figure[aria-label*="255所"]') !== null`);
    await page.evaluate('performance.clearResourceTimings()');
    await shown.change('01-schools.md', ':fact[255所]', ':fact[257所]');
    await until(page, `document.querySelector('.region.figure[aria-label*="257所"]') !== null`);
    const asked = String(
      await page.evaluate(`performance.getEntriesByType('resource').map(({ name }) => name).join(' ')`),
    );
    const digestsOf = (what: string): readonly string[] =>
      [...asked.matchAll(new RegExp(`/${what}/([0-9a-f]+)/`, 'g'))].map(([, digest = '']) => digest);
    const [first = 'none'] = digestsOf('sheet');
    expect(first).not.toBe('none');
    expect(digestsOf('sheet').some((digest) => digest !== first)).toBe(true);
    expect(digestsOf('places')).not.toContain(first);
    await shown.change('01-schools.md', ':fact[257所]', ':fact[255所]');
    await settled(page);
    await page.close();
  }, 120_000);

  it('says in which file and line a text stands', async () => {
    const page = await shown.open();
    await goTo(page, slides);
    await chooseOn(page, figuresSlide, '330所');
    await until(page, `document.querySelector('.details .line.meant .code')?.textContent.includes(':fact[330所]')`);
    const source = (await shown.read('01-schools.md')).split('\n');
    const line = source.findIndex((text) => text.includes(':fact[330所]')) + 1;
    expect(await page.$eval('.details .source', (one) => one.textContent)).toBe(`01-schools.md第${line}行`);
    expect(await page.$eval('.details .facts', (one) => one.textContent)).toContain('职业学校');
    await page.close();
  }, 120_000);

  it('keeps what it showed when a file breaks, says why, and mends by itself', async () => {
    const page = await shown.open();
    await goTo(page, slides);
    await until(page, slideShows(figuresSlide, '330所'));
    await shown.change('01-schools.md', 'layout=figures', 'layout=figurez');
    await until(page, `!document.querySelector('.alarm').hidden`);
    expect(await page.$eval('.alarm', (one) => one.textContent)).toContain('figurez');
    expect(await page.$eval('.alarm .line.meant', (one) => one.textContent)).toContain('layout=figurez');
    expect(await page.evaluate(slideShows(figuresSlide, '330所'))).toBe(true);
    const [alarm, view] = (await page.evaluate(
      `['.alarm', '.view[data-view="deck"]'].map((name) => { const { top, bottom } = document.querySelector(name).getBoundingClientRect(); return { top, bottom }; })`,
    )) as readonly { readonly top: number; readonly bottom: number }[];
    expect(alarm?.bottom).toBeLessThanOrEqual(view?.top ?? 0);
    const settings = await shown.read('report.yaml');
    await shown.write('report.yaml', `${settings}theme: [\n`);
    await shown.change('01-schools.md', 'layout=figurez', 'layout=figures');
    await until(page, `document.querySelector('.alarm').textContent.includes('report.yaml')`);
    await shown.write('report.yaml', settings);
    await until(page, `document.querySelector('.alarm').hidden`);
    await page.close();
  }, 120_000);

  it('follows a topic that goes and comes back', async () => {
    const page = await shown.open();
    await goTo(page, '#deck/02-courses');
    await until(page, slideShows('t2-cover', '思想政治工作'));
    const text = await shown.read('02-courses.md');
    await shown.remove('02-courses.md');
    await until(page, `document.querySelector('.heading').textContent.includes('已不在报告中')`);
    await shown.write('02-courses.md', text);
    await until(page, `document.querySelector('.heading h2').textContent === '思想政治工作'`);
    await until(page, slideShows('t2-cover', '思想政治工作'));
    await page.close();
  }, 120_000);

  it('changes a figure from the page, takes it back, and refuses over a file that changed underneath', async () => {
    const page = await shown.open();
    await goTo(page, slides);
    const before = await shown.read('01-schools.md');
    await editOn(page, figuresSlide, '330所');
    await page.keyboard.type('331所');
    await page.keyboard.press('Enter');
    await until(page, slideShows(figuresSlide, '331所'));
    expect(await shown.read('01-schools.md')).toBe(before.replace(':fact[330所]', ':fact[331所]'));
    await page.click('[data-go="undo"]');
    await until(page, slideShows(figuresSlide, '330所'));
    expect(await shown.read('01-schools.md')).toBe(before);

    await editOn(page, figuresSlide, '330所');
    await page.keyboard.type('332所');
    await shown.change('01-schools.md', '深化校企合作。', '深化校企合作、产教融合。');
    await until(page, `document.querySelector('.state').dataset.state !== 'broken'`);
    await settled(page);
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.refusal').textContent !== ''`);
    expect(await page.evaluate(`document.querySelector('.edit input').value`)).toBe('332所');
    expect(await shown.read('01-schools.md')).not.toContain('332所');
    await page.keyboard.press('Escape');
    await page.close();
  }, 120_000);

  it('changes a sentence, points and the order of slides', async () => {
    const page = await shown.open();
    await goTo(page, slides);
    await editOn(page, figuresSlide, '两项数据均为年底数');
    await page.keyboard.type('两项都是年底数');
    await page.keyboard.press('Enter');
    await until(page, slideShows(figuresSlide, '两项都是年底数'));

    await chooseOn(page, pointsSlide, '强师资');
    await until(page, `document.querySelectorAll('.found .buttons button').length === 2`);
    await page.evaluate(`document.querySelectorAll('.found .buttons button')[1].click()`);
    await until(page, `document.querySelectorAll('.edit .points textarea').length === 3`);
    await page.click('.edit .points li:nth-child(3) [aria-label="上移"]');
    await page.click('.edit .main');
    await until(page, `!document.querySelector('.edit')`);
    const text = await shown.read('01-schools.md');
    expect(text.indexOf('**促融合**')).toBeLessThan(text.indexOf('**强师资**'));

    await settled(page);
    const titleShown = titleOf(figuresSlide);
    const titleBefore = await page.evaluate(titleShown);
    await page.evaluate(`document.querySelector('[data-slide="${chartSlide}"] .stage').focus()`);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await until(page, `document.querySelector('.outcome')?.textContent.includes('移动')`);
    await until(page, `${titleShown} !== ${JSON.stringify(titleBefore)}`);
    const moved = await shown.read('01-schools.md');
    expect(moved.indexOf('layout=chart')).toBeLessThan(moved.indexOf('layout=figures'));

    // Slides are named by their places.
    await dragSlide(page, figuresSlide, chartSlide);
    await page.mouse.up();
    await until(page, `document.querySelector('.outline [data-drop]') === null`);
    await until(page, `${titleShown} === ${JSON.stringify(titleBefore)}`);
    const dropped = await shown.read('01-schools.md');
    expect(dropped.indexOf('layout=figures')).toBeLessThan(dropped.indexOf('layout=chart'));
    await page.close();
  }, 120_000);

  it('holds on to a slide that is dragged while files are saved, and drops it only where nothing changed underneath', async () => {
    const [other, page] = [await shown.open(), await shown.open()];
    await goTo(other, '#deck/02-courses');
    await until(other, slideShows('t2-cover', '思想政治工作'));
    await goTo(page, slides);
    await until(page, `document.querySelector('[data-slide="${chartSlide}"] .stage') !== null`);
    // The outline unfolds the topic in focus.
    await page.evaluate(`document.querySelector('[data-slide="${chartSlide}"] .stage').focus()`);
    const titleBefore = await page.evaluate(titleOf(figuresSlide));
    await dragSlide(page, figuresSlide, chartSlide);
    await shown.change('02-courses.md', 'title: 思想政治工作', 'title: 思想政治建设');
    await until(other, slideShows('t2-cover', '思想政治建设'));
    expect(await page.evaluate(`document.querySelector('.outline [data-drop="after"]') !== null`)).toBe(true);
    await page.mouse.up();
    await until(page, `${titleOf(figuresSlide)} !== ${JSON.stringify(titleBefore)}`);
    const moved = await shown.read('01-schools.md');
    expect(moved.indexOf('layout=chart')).toBeLessThan(moved.indexOf('layout=figures'));

    await dragSlide(page, figuresSlide, chartSlide);
    await shown.change('01-schools.md', '**调结构**　优化专业布局', '**调结构**　优化专业设置');
    await until(page, slideShows(pointsSlide, '优化专业设置'));
    const saved = await shown.read('01-schools.md');
    await page.mouse.up();
    await until(page, `document.querySelector('.outcome.refused') !== null`);
    expect(await page.evaluate(`document.querySelector('.outline [data-drop]')`)).toBe(null);
    expect(await shown.read('01-schools.md')).toBe(saved);
    await shown.change('02-courses.md', '思想政治建设', '思想政治工作');
    await page.close();
    await other.close();
  }, 120_000);

  it('is worked with the keyboard alone', async () => {
    const page = await shown.open();
    await goTo(page, slides);
    await until(page, `document.querySelectorAll('.frame').length > 3`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until(page, `/^第3张/u.test(document.activeElement.getAttribute('aria-label'))`);
    await page.keyboard.press('o');
    await until(page, `document.activeElement.getAttribute('role') === 'treeitem'`);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await until(page, `!document.querySelector('.view[data-view="problems"]').hidden`);
    await page.keyboard.press('/');
    await page.keyboard.type('数据 142');
    await page.keyboard.press('Enter');
    await until(page, `document.activeElement.dataset.key === 'students'`);
    await page.keyboard.press('?');
    await until(page, `document.querySelector('dialog.help').open`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    expect(await page.evaluate(`document.documentElement.dataset.theme`)).toBe('dark');
    expect(await page.evaluate(`localStorage.getItem('huikan-theme')`)).toBe('dark');
    // Tab leaves every region again: it comes back to where it was.
    const start = await page.evaluate(
      `(document.querySelector('[data-go="help"]').focus(), document.activeElement.dataset.go)`,
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.dataset.go`)).not.toBe(start);
    await page.close();
  }, 120_000);

  it('answers nobody but its own page', async () => {
    const { host } = new URL(shown.address);
    const own = { host, origin: `http://${host}` };
    expect(await statusOf('/', { host })).toBe(200);
    expect(await statusOf('/', { host: 'evil.example' })).toBe(403);
    expect(await statusOf('/preview.js', { host, origin: 'http://evil.example' })).toBe(403);
    expect(await statusOf('/events', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).toBe(403);
    expect(await statusOf('/edit', own, 'POST')).toBe(403);
    expect(await statusOf('/../../../etc/passwd', own)).toBe(404);
    expect(await statusOf('/%2e%2e/%2e%2e/etc/passwd', own)).toBe(404);
    expect(await statusOf('/excerpt?file=..%2F..%2F..%2Fetc%2Fpasswd&from=1&until=3', own)).toBe(404);
    expect(await statusOf('/preview.js', own, 'DELETE')).toBe(403);
  });
});
