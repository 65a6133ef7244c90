import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../scripts/content/model.ts';
import { deckMarkdown, deckPictures } from '../../scripts/deck/markdown.ts';
import { commentText, inlineMarkdown, yamlText } from '../../scripts/deck/markdown-text.ts';
import { renderMarp } from '../../scripts/deck/marp.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { titleMarkdown } from '../../scripts/deck/title-markdown.ts';
import { inlines, list, paragraph, report, section, slide, somewhere, topic } from './building.ts';
import { gallery, galleryLedger } from './gallery.ts';
import { templates, tokens } from './setting.ts';

/** Marp as any tool runs it: every default on. */
const anyMarp = new Marp({ script: false });

/** Slides of Markdown without their style sheet, which takes a hundred times as long. */
function rendered(markdown: string): string {
  return anyMarp.markdown.render(markdown);
}

/** What a reader sees of HTML. */
function seen(html: string): string {
  return html
    .replace(/<br\s*\/?>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .trim();
}

const text = (value: string): Inline => ({ type: 'text', value, place: somewhere() });

/** Text that markup would be made of. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_`#<>&[]()!|~$^:@\\/-+=.1“”，。（双减 a"\'{}%',
        '**',
        '1. ',
        '- ',
        '> ',
        '# ',
        '---',
        '```',
        '<!--',
        '-->',
        '<b>',
        '&amp;',
        '&#35;',
        '![',
        '](',
        'http://a.cn',
        'www.a.cn',
        'a@b.cn',
        ':smile:',
        '$x$',
        '~~',
        '==',
        '\n',
        '|',
        '<script>',
        '\\*',
        ':+1:',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
  // Marp draws emoji as pictures wherever they stand, and that can't be asked of it in Markdown.
  .filter(
    (value) => !/\p{Extended_Pictographic}|\p{Emoji_Presentation}|\p{Regional_Indicator}|[#*0-9]\ufe0f/u.test(value),
  );

/** What is left of text once white space is drawn together and controls are dropped. */
function plain(value: string): string {
  return (
    value
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\u2028\u2029]/gu, '')
      .replace(/[\t\n\f\r ]+/gu, ' ')
      .trim()
  );
}

describe('text', () => {
  const places: readonly (readonly [string, (line: string) => string])[] = [
    ['a paragraph', (line) => line],
    ['a heading', (line) => `# ${line}`],
    ['an item', (line) => `- ${line}`],
    ['a step', (line) => `1. ${line}`],
    ['a quotation', (line) => `> ${line}`],
    ['a cell', (line) => `| ${line} |\n|---|\n| x |`],
  ];
  it.each(places)('survives Marp in %s, character by character', (_, put) => {
    fc.assert(
      fc.property(tricky, (value) => {
        fc.pre(plain(value) !== '');
        const html = rendered(`前\n\n${put(inlineMarkdown([text(value)]))}\n\n后`);
        expect(seen(html).replace(/\s+/gu, ' ').replace(/ x /u, ' ')).toBe(
          `前 ${plain(value)} 后`.replace(/\s+/gu, ' '),
        );
        expect(html).not.toMatch(/<(a|img|code|em|strong|script|b)\b/u);
      }),
      { numRuns: 300 },
    );
  });

  it('stays strong whatever stands beside it', () => {
    const word = fc.constantFrom('“双减”', '双减', '《规划》', 'a', '*', '1+N', '（甲）', '-x', '。', '**');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), word), { minLength: 1, maxLength: 5 }), (parts) => {
        const line = parts.map(
          ([strong, value]): Inline =>
            strong ? { type: 'strong', children: [text(value)], place: somewhere() } : text(value),
        );
        const html = rendered(inlineMarkdown(line));
        expect(seen(html)).toBe(parts.map(([, value]) => value).join(''));
        const strong = [...html.matchAll(/<strong>(.*?)<\/strong>/gu)].map(([, inner = '']) => seen(inner)).join('');
        expect(strong).toBe(parts.flatMap(([isStrong, value]) => (isStrong ? [value] : [])).join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('stays readable where nothing needs guarding', () => {
    expect(inlineMarkdown(inlines('**联合发文**　教育、财政部门，覆盖率94.12%（2021年）'))).toBe(
      '**联合发文**　教育、财政部门，覆盖率94.12%（2021年）',
    );
    expect(inlineMarkdown(inlines('**“双减”**工作'))).toBe('<strong>“双减”</strong>工作');
  });
});

describe('notes', () => {
  it('neither end their comment nor steer Marp', () => {
    const lines = [
      '-->',
      '--- # x',
      'color: red',
      'class: cover',
      '_paginate: false',
      '<!-- x',
      '>',
      '->',
      '甲：乙',
      '{a: b}',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), tricky), { minLength: 1, maxLength: 5 }), (notes) => {
        const comment = commentText(
          notes.map((value) => ({ type: 'paragraph', children: [text(value)], place: somewhere() })),
        );
        const { html, comments } = anyMarp.render(`# 题\n\n<!--\n${comment}\n-->\n\n末`, { htmlAsArray: true });
        expect(html).toHaveLength(1);
        expect(html[0]).not.toMatch(/color:red|class=|data-paginate/u);
        expect(seen(html[0] ?? '').replace(/\s+/gu, ' ')).toBe('题 末');
        const bare = (value: string): string => value.replaceAll('\u200b', '').replace(/\s+/gu, '');
        expect(bare(comments[0]?.join('') ?? '')).toBe(bare(notes.map(plain).join('')));
      }),
      { numRuns: 50 },
    );
  });

  it('and titles in front matter are read back as they were', () => {
    expect(yamlText('a: "b" --> # c')).toBe('"a: \\"b\\" \\u002d\\u002d\\u003e # c"');
  });
});

describe('titles', () => {
  it('break between phrases when they are long, and keep their words', () => {
    const title = inlines('人会用、有空间、有资源，智慧学校:ref[a 5728所]不停留在设备进校园这一步');
    const line = titleMarkdown(title, 25.5, 2);
    expect(line.split('<br>')).toHaveLength(2);
    expect(line.replace('<br>', '')).toBe(inlineMarkdown(title));
    expect(titleMarkdown(inlines('短标题'), 25.5, 2)).toBe('短标题');
    expect(titleMarkdown(inlines('多措并举 扎实推进“双减”工作'), 11.4, 3)).toBe('多措并举 <br>扎实推进“双减”工作');
  });
});

describe('the Markdown of a deck', () => {
  const decks = gallery.topics.map((one) => makeDeck(gallery, one, galleryLedger).deck);

  it('says what it is in the way of Marp, and the same every time', () => {
    for (const deck of decks) {
      const markdown = deckMarkdown(deck, templates, tokens);
      expect(markdown).toMatch(/^---\nmarp: true\ntheme: huikan\nsize: 16:9\nlang: zh-CN\ntitle: "/u);
      expect(deckMarkdown(deck, templates, tokens)).toBe(markdown);
      expect(markdown).not.toMatch(/data:|https?:|@font-face|<script/u);
      expect(markdown).not.toMatch(/\n{4}/u);
    }
  });

  it('gives a section a slide with its notes, for us and for any tool', async () => {
    for (const deck of decks) {
      const markdown = deckMarkdown(deck, templates, tokens);
      const { sections } = await renderMarp(
        markdown,
        deck.slides.map(({ id }) => id),
      );
      expect(sections).toHaveLength(deck.slides.length);
      const { html, comments } = anyMarp.render(markdown, { htmlAsArray: true });
      expect(html).toHaveLength(deck.slides.length);
      expect(comments.map((notes) => notes.length > 0)).toEqual(deck.slides.map((one) => one.notes.length > 0));
      deck.slides.forEach((one, index) => {
        expect(sections[index]).toContain(`<section id="${one.id}"`);
        expect(seen(html[index] ?? '').replace(/\s/gu, '')).toBe(seen(sections[index] ?? '').replace(/\s/gu, ''));
      });
    }
  });

  it('uses Markdown where Markdown can say it', () => {
    const one = topic({
      sections: [
        section('t1-s1', '甲', [slide('points', '要点', [list(['**减什么**　作业负担'])]), paragraph('讲稿。')]),
      ],
    });
    const markdown = deckMarkdown(makeDeck(report([one]), one, new Map()).deck, templates, tokens);
    expect(markdown).toContain(
      '---\n\n<!-- _class: points roomy labelled w3 -->\n<!-- _header: "一、甲" -->\n\n# 要点\n\n- **减什么** 作业负担\n\n<!--\n讲稿。\n-->\n\n---\n',
    );
  });

  it('names its pictures once', () => {
    expect(decks.flatMap(deckPictures).map(({ file }) => file)).toEqual(['assets/campus.svg']);
    expect(deckMarkdown(decks[0] ?? fail(), templates, tokens)).toContain(
      '![校园](assets/campus.svg)\n\n蚌埠市一所学校的智慧课堂',
    );
  });
});

function fail(): never {
  throw new Error('There is no deck.');
}
