import { describe, expect, it } from 'vitest';
import { editableAt } from '../../scripts/editing/targets.ts';
import { deskOf, edited, proposed, reportAt, retyped, topic } from './desk.ts';

const fact = ':fact[142.2万人]{#students of="在校生"}';
const at = (line: number) => ({ file: '01-a.md', line: line + 4, column: 1 });

describe('a text', () => {
  it.each([
    ['深化改革，加快发展。\n', '深化改革，加快发展。', '深化改革，推动发展。', '深化改革，推动发展。\n'],
    ['**健全机制。**全省统一。\n', '健全机制。全省统一。', '健全制度。全省统一。', '**健全制度。**全省统一。\n'],
    [
      '**健全机制。**全省统一。\n',
      '健全机制。全省统一。',
      '健全机制。各地全省统一。',
      '**健全机制。**各地全省统一。\n',
    ],
    ['**健全机制。**全省统一。\n', '健全机制。全省统一。', '全省统一。', '全省统一。\n'],
    [`在校生${fact}，增加。\n`, '在校生142.2万人，增加。', '学生142.2万人，减少。', `学生${fact}，减少。\n`],
    [
      `在校生${fact}。\n`,
      '在校生142.2万人。',
      '在校生143.5万人。',
      '在校生:fact[143.5万人]{#students of="在校生"}。\n',
    ],
    [
      `在校生${fact}。\n`,
      '在校生142.2万人。',
      '在校生1142.2万人。',
      '在校生:fact[1142.2万人]{#students of="在校生"}。\n',
    ],
    [
      `在校生${fact}。\n\n有:ref[students]在校。\n`,
      '在校生142.2万人。',
      '在校生约142.2万人。',
      `在校生约${fact}。\n\n有:ref[students]在校。\n`,
    ],
    ['见[说明](https://example.com/)。\n', '见说明。', '见新说明。', '见新[说明](https://example.com/)。\n'],
    ['甲\\*乙\n', '甲*乙', '甲*丙', '甲\\*丙\n'],
    ['甲&amp;乙\n', '甲&乙', '甲&丙', '甲\\&丙\n'],
    ['一行\n两行字\n', '一行两行字', '一行三行字', '一行\n三行字\n'],
    [
      `${fact}，即:ref[students]。\n`,
      '142.2万人，即142.2万人。',
      '143万人，即142.2万人。',
      ':fact[143万人]{#students of="在校生"}，即:ref[students]。\n',
    ],
    ['**甲**乙*丙*\n', '甲乙丙', '甲丙', '**甲***丙*\n'],
  ])('%j: %s becomes %s', async (body, before, text, after) => {
    expect(await edited(topic(body), retyped(1, before, text))).toBe(topic(after));
  });

  it.each([
    ['## 一节\n\n文。\n', 1, '一节', '1. # 二节 #', '## 1. \\# 二节 \\#\n\n文。\n'],
    ['- 甲\n- 乙\n', 2, '乙', '- 丙', '- 甲\n- \\- 丙\n'],
    ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n', 3, '丙', '丙|戊', '| 甲 | 乙 |\n|---|---|\n| 丙\\|戊 | 丁 |\n'],
    [':::slide\n# 标题\n- 甲\n::notes\n讲稿\n:::\n', 5, '讲稿', '新稿', ':::slide\n# 标题\n- 甲\n::notes\n新稿\n:::\n'],
    [':::slide\n# 标题\n- 甲\n:::\n', 2, '标题', '标语', ':::slide\n# 标语\n- 甲\n:::\n'],
  ])('%j, line %d', async (body, line, before, text, after) => {
    expect(await edited(topic(body), retyped(line, before, text))).toBe(topic(after));
  });

  it('takes the cell whose column it is', async () => {
    const body = '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n';
    expect(await edited(topic(body), retyped(3, '丁', '戊', 7))).toBe(topic(body.replace('丁', '戊')));
  });

  it.each([
    ['题', '新题', '新题'],
    ['题', '题：之二', '题：之二'],
    ['题', '题: # "之"二', '\'题: # "之"二\''],
  ])('titles of topics: %s becomes %s', async (before, text, written) => {
    const intent = { kind: 'text', at: { file: '01-a.md', line: 2, column: 8 }, before, text } as const;
    expect(await edited(topic('文。\n'), intent)).toBe(`---\ntitle: ${written}\n---\n\n文。\n`);
  });

  it.each([
    '*甲*',
    '**甲**',
    '_甲_',
    'a_b_c',
    ':fact[甲]{#a of=b}',
    '：fact［甲］',
    '：stet【甲】',
    ':ref[students]',
    '注:A',
    '# 甲',
    '- 甲',
    '+ 甲',
    '> 甲',
    '1. 甲',
    '2) 甲',
    '甲|乙',
    '\\',
    '甲\\*乙',
    '`甲`',
    '[甲](https://a.cn)',
    '![甲](a.png)',
    '<b>甲</b>',
    '&amp;',
    '&copy;甲',
    '~~甲~~',
    '｛#甲｝',
    '{#甲}乙',
    ':::slide',
    '::notes',
    '---',
    '===',
    '😀👩‍🏫',
    '２０２１年，Ａ＊Ｂ',
    'https://www.example.com/a_b?c=1*2',
    '[^1]',
    '[ ] 甲',
    '甲  乙',
    '$1 $& \\1',
    'a*b*c_d_',
  ])('what is typed is read as it was typed: %s', async (text) => {
    for (const [body, line, before, head, tail] of [
      ['原文\n', 1, '原文', '', ''],
      [`有${fact}，多\n`, 1, '有142.2万人，多', '有142.2万人', '多'],
      ['**原**文\n', 1, '原文', '原', '文'],
      ['- 甲\n- 原文\n', 2, '原文', '', ''],
      ['| 原文 | 乙 |\n|---|---|\n| 丙 | 丁 |\n', 1, '原文', '', ''],
      ['## 原文\n\n文。\n', 1, '原文', '', ''],
    ] as const) {
      const wanted = `${head}${text}${tail}`;
      const made = await proposed(topic(body), retyped(line, before, wanted));
      if (typeof made === 'string') throw new Error(`${made}: ${body}`);
      expect(editableAt(made.report, at(line))?.text).toBe(wanted);
    }
  });

  it.each([
    [`在校生${fact}。\n`, '在校生142.2万人。', '在校生。', 'editing-statement'],
    [`在校生${fact}。\n`, '在校生142.2万人。', '在校生多万人。', 'editing-unreadable-figure'],
    [`有${fact}。\n`, '有142.2万人。', '', 'editing-unwritable'],
    [`有${fact}。\n`, '有142.2万人。', '有\n142.2万人。', 'editing-unwritable'],
    [`有${fact}。\n`, '有142.2万人。', '有142.2万人。', 'editing-unwritable'],
    [`有${fact}。\n`, '有142.2万人。', '有\u0007142.2万人。', 'editing-unwritable'],
    [`有${fact}。\n`, '另一段', '新的一段', 'editing-other-text'],
    ['用`code`写。\n', '用code写。', '用core写。', 'editing-fixed-part'],
  ])('refuses %j: %s to %j with %s', async (body, before, text, code) => {
    expect(await edited(topic(body), retyped(1, before, text))).toBe(code);
  });

  it('refuses another number where a figure is only repeated, and says where it is stated', async () => {
    const body = `有${fact}。\n\n共:ref[students]在校。\n`;
    expect(await edited(topic(body), retyped(3, '共142.2万人在校。', '共143.2万人在校。'))).toBe('editing-reference');
    expect(await edited(topic(body), retyped(3, '共142.2万人在校。', '共在校。'))).toBe(
      topic(`有${fact}。\n\n共在校。\n`),
    );
  });

  it('puts words where a reference was', async () => {
    const body = (ref: string): string => topic(`有${fact}。\n\n始${ref}[网](https://a.cn)。\n`);
    expect(await edited(body(':ref[students]'), retyped(3, '始142.2万人网。', '始甲*网。'))).toBe(body('甲\\*'));
  });

  it('tells what cannot be drawn for the time being, and refuses what makes another section of a heading', async () => {
    const share = ':::slide{layout=share}\n# 共\n- :ref[a]\n  - :ref[b] 乙\n:::\n';
    const body = `有:fact[10所]{#a of="甲"}，其中:fact[8所]{#b of="乙"}。\n\n## 一\n\n${share}\n## 下一步\n\n文。\n`;
    const made = await proposed(topic(body), { kind: 'figure', id: 'b', text: '12所' });
    expect(typeof made === 'string' ? made : made.notices.map(({ severity }) => severity)).toEqual(['error']);
    expect(await edited(topic(body), retyped(11, '下一步', '后一步'))).toBe('editing-not-safe');
  });

  it('says what stands at a position', async () => {
    const report = await reportAt(deskOf({ '01-a.md': topic(`有${fact}。\n\n共:ref[students]。\n`) }));
    expect(editableAt(report, at(3))).toMatchObject({
      role: 'paragraph',
      text: '共142.2万人。',
      at: at(3),
      pieces: [{ kind: 'ref', start: 1, end: 8, id: 'students', statedAt: { line: 5, column: 2 } }],
    });
    expect(editableAt(report, { file: '01-a.md', line: 6, column: 1 })).toBe(null);
    expect(editableAt(report, { file: '01-a.md', line: 2, column: 1 })?.text).toBe('题');
  });
});
