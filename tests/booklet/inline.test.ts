import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineHtml } from '../../scripts/booklet/inline.ts';
import { escapeHtml, textOfHtml } from '../../scripts/booklet/markup.ts';
import { place, reference, stated, strong, text } from './building.ts';

describe('inline content', () => {
  it('escapes whatever the author writes', () => {
    expect(inlineHtml([text('<script>alert("&")</script>')])).toBe(
      '&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;',
    );
    expect(inlineHtml([{ type: 'link', url: 'https://a.example/?x="><b>', children: [text('甲')], place }])).toBe(
      '<a href="https://a.example/?x=&quot;&gt;&lt;b&gt;">甲</a>',
    );
    expect(inlineHtml([{ type: 'code', value: '<i>', place }])).toBe('<code>&lt;i&gt;</code>');
  });

  it('gives a figure an id where it is stated and none where it is repeated', () => {
    expect(inlineHtml([stated('students', '142.2万人', '在校生')])).toBe(
      '<span class="fact" id="fact-students">142.2万人</span>',
    );
    expect(inlineHtml([reference('students', '142.2万人')])).toBe('142.2万人');
  });

  it('leads links inside the report to whatever part holds their target', () => {
    expect(inlineHtml([{ type: 'link', url: '#t1-s2', children: [text('见前文')], place }])).toBe(
      '<a href="huikan:t1-s2">见前文</a>',
    );
  });

  it('sets run-in headings and breaks lines where asked', () => {
    expect(inlineHtml([strong('健全机制。'), text('甲'), { type: 'break', place }, text('乙')])).toBe(
      '<strong>健全机制。</strong>甲<br>乙',
    );
  });

  it('reads back as the text it was made from', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (value) => {
        expect(textOfHtml(escapeHtml(value))).toBe(value);
        const read = textOfHtml(inlineHtml([text(value)])).replace(/\s/gu, '');
        expect(read).toBe(value.replace(/\s/gu, ''));
      }),
    );
  });
});
