import { describe, expect, it } from 'vitest';
import { readIntent } from '../../scripts/editing/intent.ts';
import { edited, proposed, topic } from './desk.ts';

const body = (text: string, more = ''): string => topic(`有:fact[${text}]{#a of="甲"${more}}，共:ref[a]。\n`);
const figure = (text: string, id = 'a') => ({ kind: 'figure', id, text }) as const;

describe('a figure', () => {
  it.each([
    ['142.2万人', '143.5万人', '143.5万人'],
    ['142.2万人', ' 143.5万人 ', '143.5万人'],
    ['330所', '330]所', '330\\]所'],
    ['330所', '很多', 'editing-unreadable-figure'],
    ['330所', '330所', 'editing-unwritable'],
    ['330所', '', 'editing-unwritable'],
    ['一校一案', '*两校[一案]', '\\*两校\\[一案\\]'],
  ])('%s becomes %s', async (before, text, after) => {
    expect(await edited(body(before), figure(text))).toBe(after.startsWith('editing') ? after : body(after));
  });

  it('keeps its attributes', async () => {
    const more = ' asOf="2021年底"  kind=quantity source=“统计” ';
    expect(await edited(body('330所', more), figure('331所'))).toBe(body('331所', more));
  });

  it('tells when the unit is another', async () => {
    const made = await proposed(body('330所'), figure('330个'));
    expect(typeof made === 'string' ? made : made.notices.map(({ code }) => code)).toEqual(['editing-unit-changed']);
  });

  it('has to be stated', async () => {
    expect(await edited(body('330所'), figure('331所', 'b'))).toBe('editing-nothing-there');
  });
});

describe('requests', () => {
  it('are read or refused', () => {
    expect(readIntent(figure('1'))).toEqual(figure('1'));
    for (const wrong of [null, {}, { ...figure('1'), more: 1 }, { kind: 'figure', id: 1, text: '' }]) {
      expect(readIntent(wrong)).toMatchObject({ code: 'editing-bad-request' });
    }
  });
});
