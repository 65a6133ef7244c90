import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../scripts/talk/language.ts';
import { duration, size } from '../../scripts/talk/messages.ts';
import { openTalk } from '../../scripts/talk/talk.ts';

function recorder(isTTY: boolean, columns = 20) {
  const written: string[] = [];
  return { written, stream: { isTTY, columns, write: (text: string) => written.push(text) } };
}

describe('language', () => {
  it('follows the wish before the environment and the environment before the system', () => {
    expect(chooseLanguage('en', { LANG: 'zh_CN.UTF-8' }, 'zh-CN')).toBe('en');
    expect(chooseLanguage(undefined, { HUIKAN_LANG: 'zh', LC_ALL: 'en_US.UTF-8' }, 'en-US')).toBe('zh');
    expect(chooseLanguage(undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US')).toBe('zh');
    expect(chooseLanguage(undefined, { LANG: 'C.UTF-8' }, 'zh-CN')).toBe('zh');
    expect(chooseLanguage(undefined, { LANG: '' }, 'en-US')).toBe('en');
    expect(chooseLanguage(undefined, { LANG: 'de_DE.UTF-8' }, 'zh-CN')).toBe('en');
  });
});

describe('talk', () => {
  it('keeps progress off streams that are no terminal', () => {
    const { written, stream } = recorder(false);
    const talk = openTalk(stream, 'zh', false);
    talk.progress({ zh: '排印', en: 'Printing' });
    talk.say({ zh: '完成', en: 'Done' });
    expect(written).toEqual(['完成\n']);
  });

  it('clears the progress line before a line that stays', () => {
    const { written, stream } = recorder(true);
    const talk = openTalk(stream, 'en', false);
    talk.progress({ zh: '排印', en: 'Printing' });
    talk.say('Done');
    talk.progress(null);
    expect(written).toEqual(['Printing', '\r\x1b[2K', 'Done\n']);
  });

  it('cuts the progress line to the terminal in full-width columns', () => {
    const { written, stream } = recorder(true, 8);
    openTalk(stream, 'zh', false).progress({ zh: '正在排印全部章节', en: '' });
    expect(written).toEqual(['正在排']);
  });
});

describe('amounts for people', () => {
  it('rounds to what a reader needs', () => {
    expect([size(12), size(1499), size(3_449_000), duration(840)]).toEqual(['12 B', '1 KB', '3.4 MB', '0.8 s']);
  });
});
