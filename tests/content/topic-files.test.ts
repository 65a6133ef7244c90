import { describe, expect, it } from 'vitest';
import { nameTopics } from '../../scripts/content/topic-files.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';

function named(...names: string[]): { readonly files: readonly string[]; readonly codes: readonly string[] } {
  const problems: Diagnostic[] = [];
  const files = nameTopics(names, problems).map(({ file }) => file);
  return { files, codes: problems.map(({ code }) => code) };
}

describe('names of topics', () => {
  it('begin with two digits or three and stand in the order of their numbers', () => {
    expect(named('100-last.md', '05-second.md', '001-first.md')).toEqual({
      files: ['001-first.md', '05-second.md', '100-last.md'],
      codes: [],
    });
  });

  it('have neither fewer digits nor more, nor number 0', () => {
    const codes = named('1-one.md', '1000-four.md', '000-none.md').codes;
    expect(codes).toEqual(['content-file-name', 'content-file-name', 'content-file-name']);
  });

  it('say a number once, however many digits it is written with', () => {
    expect(named('05-one.md', '005-other.md').codes).toEqual(['content-duplicate-number']);
    expect(named('05-one.md', '106-one.md').codes).toEqual(['content-duplicate-slug']);
  });
});
