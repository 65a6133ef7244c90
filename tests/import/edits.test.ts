import { describe, expect, it } from 'vitest';
import { edit } from '../../scripts/import/write/edits.ts';

const prose = (text: string, keep = false): string => edit(text, { start: 0, end: text.length }, 'prose', keep).text;

describe('edit', () => {
  it.each([
    ['坚持立德,深化改革.', '坚持立德，深化改革。'],
    ['比例为3:1,共1,254人', '比例为3:1，共1,254人'],
    ['增长82.3%,居全国前列', '增长82.3%，居全国前列'],
    ['安徽(中国)教育', '安徽（中国）教育'],
    ['VR (virtual reality) 课堂', 'VR (virtual reality) 课堂'],
    ['English, 中文', 'English, 中文'],
    ['10:30开会', '10:30开会'],
    ['注:A类', '注：A类'],
    ['见http://a.cn/b,c.html,其中', '见http://a.cn/b,c.html，其中'],
    ['发到a.b@c.cn,谢谢', '发到a.b@c.cn，谢谢'],
    ['他说"好",又说"行"', '他说“好”，又说“行”'],
    ['say "hello" twice', 'say "hello" twice'],
    ["学校的'金课'", '学校的‘金课’'],
    ["it's 好", "it's 好"],
    ['合 肥　市', '合肥市'],
    ['开展“学宪法 讲宪法”活动', '开展“学宪法 讲宪法”活动'],
    ['开展“学 宪法”活动', '开展“学宪法”活动'],
    ['用 VR 上课', '用 VR 上课'],
    ['折\n行', '折行'],
    ['two\n  words', 'two words'],
    ['零\u200b宽\ue000\u0007度', '零宽度'],
    ['第一.二', '第一。二'],
    ['等等...', '等等...'],
  ])('makes of %j %j', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('leaves marks that do not pair, and tells of them', () => {
    const { text, unpaired } = edit('他说"好，又走了', { start: 0, end: 8 }, 'prose', false);
    expect([text, unpaired]).toEqual(['他说"好，又走了', [2]]);
  });

  it('keeps punctuation where that is wished', () => {
    expect(prose('立德,改 革"好"\u0007\n行', true)).toBe('立德,改 革"好"行');
  });

  it('keeps one space between the halves of a title', () => {
    const title = '多措并举 　\n扎实推进';
    expect(edit(title, { start: 0, end: title.length }, 'title', false).text).toBe('多措并举 扎实推进');
  });
});
