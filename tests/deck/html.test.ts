import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Inline, Picture } from '../../scripts/content/model.ts';
import { deckCharts, isDrawn } from '../../scripts/deck/charts.ts';
import { deckCharacters, deckFaces } from '../../scripts/deck/faces.ts';
import { type DeckPage, deckHtml, deckPrintHtml, renderSlides } from '../../scripts/deck/html.ts';
import { deckMarkdown, deckPictures } from '../../scripts/deck/markdown.ts';
import type { Deck } from '../../scripts/deck/slide.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { gallery, galleryLedger, galleryPictures } from './gallery.ts';
import { templates, tokens } from './setting.ts';

const [one] = gallery.topics;
if (one === undefined) throw new Error('There is no topic.');
const { deck } = makeDeck(gallery, one, galleryLedger);
const markdown = deckMarkdown(deck, templates, tokens);
const fonts = openFontLibrary();
let page: DeckPage;
let html: string;
let print: string;

beforeAll(async () => {
  const faceCss = await deckFaces(fonts, deck, tokens, 'woff');
  page = {
    deck,
    rendered: await renderSlides(deck, markdown, galleryPictures, await deckCharts(deck, tokens)),
    templates,
    faceCss,
  };
  html = deckHtml(page);
  print = deckPrintHtml(page);
});

describe('the page of a deck', () => {
  it('asks for nothing outside itself, and forbids it', () => {
    for (const document of [html, print]) {
      const addresses = [...document.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)/gu)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
      expect(document.replace(/data:[^")]*/gu, '')).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import|<link|<iframe/u);
    }
    expect(html).toContain(`content="default-src 'none';`);
    expect(print).not.toContain('<script');
  });

  it('carries emblem and background of its covers, which stand beside the Markdown', async () => {
    const picture = (file: string, alternative: string): Picture => {
      return { type: 'picture', file, mediaType: 'image/png', alternative, caption: null, place: one.place };
    };
    const dressed: Deck = {
      ...deck,
      emblem: picture('assets/emblem.png', '省教育厅标识'),
      background: picture('assets/hall (1).png', ''),
    };
    const written = deckMarkdown(dressed, templates, tokens);
    expect(written).toContain('![省教育厅标识](assets/emblem.png)');
    expect(written.match(/!\[bg\]\(assets\/hall%20%281%29\.png\)/gu)).toHaveLength(2);
    expect(deckPictures(dressed).map(({ file }) => file)).toEqual(
      expect.arrayContaining(['assets/emblem.png', 'assets/hall (1).png']),
    );
    const data = new Map([
      ...galleryPictures,
      ['assets/emblem.png', 'data:image/png;base64,AAAA'],
      ['assets/hall (1).png', 'data:image/png;base64,BBBB'],
    ]);
    const { sections } = await renderSlides(dressed, written, data, await deckCharts(deck, tokens));
    const covers = [sections[0] ?? '', sections.at(-1) ?? ''];
    for (const cover of covers) {
      expect(cover).toMatch(/;background-image:url\(data:image\/png;base64,BBBB\)/u);
      expect(cover).not.toMatch(/hall|bg\b/u);
    }
    expect(covers[0]).toContain('src="data:image/png;base64,AAAA"');
    expect(sections.slice(1, -1).join('')).not.toMatch(/AAAA|BBBB/u);
  });

  it('has links in Markdown and print, and none in a hall', async () => {
    const link: Inline = {
      type: 'link',
      url: 'https://example.com/a%20(1)%2F?b=%E6%95%99',
      children: [{ type: 'text', value: '教育部', place: one.place }],
      place: one.place,
    };
    const slides = deck.slides.map((slide) =>
      slide.layout === 'points' ? { ...slide, items: [{ label: [], text: [link] }] } : slide,
    );
    const written = deckMarkdown({ ...deck, slides }, templates, tokens);
    const rendered = await renderSlides({ ...deck, slides }, written, galleryPictures, await deckCharts(deck, tokens));
    const linked = { ...page, deck: { ...deck, slides }, rendered };
    expect(deckPrintHtml(linked)).toContain('<a href="https://example.com/a%20(1)%2F?b=%E6%95%99">教育部</a>');
    expect(deckHtml(linked)).not.toMatch(/<a\b|example\.com/u);
    expect(deckHtml(linked)).toContain('教育部');
  });

  it('allows its own script and no other', () => {
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, source = '']) => source);
    expect(scripts).toHaveLength(1);
    expect(html).toContain(
      `'sha256-${createHash('sha256')
        .update(scripts[0] ?? '')
        .digest('base64')}'`,
    );
  });

  it('has every slide with its notes, named and hidden', () => {
    expect(html.match(/<section id=/gu)).toHaveLength(deck.slides.length);
    expect(html.match(/<aside class="notes"[^>]* hidden>/gu)).toHaveLength(deck.slides.length);
    expect(html).toContain('<p>这一段是上一张的讲稿。注意 --&gt; 不能结束注释。</p>');
    expect(html).toContain(`aria-label="第1张，共${deck.slides.length}张：全面推进智慧学校建设 促进优质教育资源共享"`);
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect(html).toContain('<title>全面推进智慧学校建设 促进优质教育资源共享</title>');
  });

  it('gives the outline a level for the cover, for sections and for slides', () => {
    const headings = [...print.matchAll(/<(h[1-3])\b[^>]*>([\s\S]*?)<\/h/gu)].map(([, level, text = '']) => [
      level,
      text.replace(/<[^>]*>/gu, ''),
    ]);
    expect(headings.slice(0, 5)).toEqual([
      ['h1', '全面推进智慧学校建设 促进优质教育资源共享'],
      ['h2', '主要内容'],
      ['h2', '坚持高位推动，明晰发展路径'],
      ['h2', '一、坚持高位推动，明晰发展路径'],
      ['h3', '职业学校在校生142.2万人，规模居全国前列'],
    ]);
    expect(headings.filter(([, text]) => text === '一、坚持高位推动，明晰发展路径')).toHaveLength(1);
    expect(headings.at(-1)).toEqual(['h2', '敬请批评指正']);
  });

  it('carries its pictures, and fails rather than leave one out', async () => {
    expect(print).toContain('src="data:image/svg+xml;base64,');
    const charts = await deckCharts(deck, tokens);
    await expect(renderSlides(deck, markdown, new Map(), charts)).rejects.toThrow('assets/campus.svg');
  });

  it('holds its charts as part of the page, and fails rather than leave one out', async () => {
    const [, , charted] = gallery.topics;
    if (charted === undefined) throw new Error('There is no topic of charts.');
    const { deck: third } = makeDeck(gallery, charted, galleryLedger);
    const charts = await deckCharts(third, tokens);
    const drawn = third.slides.filter(isDrawn);
    expect([...charts.keys()]).toEqual(drawn.map(({ number }) => `03-charts-chart-${number}.svg`));
    const source = deckMarkdown(third, templates, tokens);
    for (const address of charts.keys()) expect(source).toContain(`](${address})`);
    const { sections } = await renderSlides(third, source, galleryPictures, charts);
    for (const { number, chart } of drawn) {
      const section = sections[number - 1] ?? '';
      expect(section.match(/<svg[^>]* role="img"/gu)).toHaveLength(1);
      expect(section).not.toContain('<img');
      for (const { text } of chart.series.flatMap(({ values }) => values)) {
        expect(section.replace(/<\/?tspan[^>]*>/gu, '')).toContain(text);
      }
    }
    await expect(renderSlides(third, source, galleryPictures, new Map())).rejects.toThrow('03-charts-chart-2.svg');
  });

  it('is the same every time', async () => {
    const again = await deckFaces(openFontLibrary(), deck, tokens, 'woff');
    expect(again).toBe(page.faceCss);
    expect(deckHtml({ ...page, faceCss: again })).toBe(html);
  });

  it('brings a glyph for every character it sets, in faces that stay small', async () => {
    for (const [face, characters] of deckCharacters(deck, tokens)) {
      expect(await fonts.missing(face, characters)).toEqual([]);
    }
    expect([...deckCharacters(deck, tokens).keys()].sort()).toEqual([
      'hei-400',
      'hei-500',
      'hei-700',
      'kai-400',
      'song-900',
    ]);
    expect(html.length).toBeLessThan(1_000_000);
  });
});
