import { describe, expect, it } from 'vitest';
import { edited, proposed, topic } from './desk.ts';

const slide = (title: string, notes = ''): string => `:::slide\n# ${title}\n- 点${notes}\n:::`;
const own = '\n::notes\n讲';
const body = (...parts: readonly string[]): string => topic(`${parts.join('\n\n')}\n`);
const move = (id: string, to: 'before' | 'after', other: string) =>
  ({ kind: 'move-slide', slide: id, to, other }) as const;

const [a, b, c] = [slide('甲'), slide('乙', own), slide('丙')];
const text = body('导语。', '## 一节', a, '正文一。', b, '正文二。', '## 二节', c, '正文三。');

describe('moving a slide', () => {
  it.each([
    [move('t1-s1-b', 'before', 't1-s1-a'), ['## 一节', b, a, '正文一。', '正文二。', '## 二节', c, '正文三。']],
    [move('t1-s1-a', 'after', 't1-s1-b'), ['## 一节', '正文一。', b, '正文二。', a, '## 二节', c, '正文三。']],
    [move('t1-s1-b', 'before', 't1-s2-a'), ['## 一节', a, '正文一。', '正文二。', '## 二节', b, c, '正文三。']],
    [move('t1-s1-b', 'after', 't1-s2-a'), ['## 一节', a, '正文一。', '正文二。', '## 二节', c, '正文三。', b]],
  ])('%j', async (intent, parts) => {
    expect(await edited(text, intent)).toBe(body('导语。', ...parts));
  });

  it('keeps the end of the file as it is', async () => {
    const last = body('## 一节', '文。', a, b);
    expect(await edited(last, move('t1-s1-b', 'before', 't1-s1-a'))).toBe(body('## 一节', '文。', b, a));
    expect(await edited(last.trimEnd(), move('t1-s1-a', 'after', 't1-s1-b'))).toBe(
      body('## 一节', '文。', b, a).trimEnd(),
    );
  });

  it('tells when other text is spoken with slides than before', async () => {
    const moved = await proposed(text, move('t1-s1-a', 'after', 't1-s1-b'));
    expect(typeof moved === 'string' ? moved : moved.notices.map(({ code }) => code)).toEqual(['editing-notes-change']);
    const quiet = body('## 一节', slide('甲', own), b);
    const kept = await proposed(quiet, move('t1-s1-a', 'after', 't1-s1-b'));
    expect(typeof kept === 'string' ? kept : kept.notices).toEqual([]);
  });

  it.each([
    [move('t1-s2-a', 'after', 't1-s1-a'), 'editing-immovable'],
    [move('t1-s1-a', 'before', 't1-s1-b'), 'editing-immovable'],
    [move('t1-s1-a', 'after', 't1-s1-a'), 'editing-immovable'],
    [move('t1-s1-a', 'after', 't1-agenda'), 'editing-made-slide'],
  ])('refuses %j with %s', async (intent, code) => {
    expect(await edited(text, intent)).toBe(code);
  });
});
