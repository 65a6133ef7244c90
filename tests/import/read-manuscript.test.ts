import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { codesOf, holds } from './manuscript-checks.ts';
import { paragraph, wordFile } from './word-file.ts';

const names = fc.constantFrom('a.docx', 'a.html', 'a.md', 'a.txt', '-');

describe('reading a source', () => {
  it('gives a manuscript or says why not, whatever the bytes are', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .string({
          unit: fc.constantFrom(
            '<p>',
            '</p>',
            '<td>',
            '<table>',
            '<li>',
            '[',
            '](',
            '|',
            '\n',
            '> ',
            '- ',
            '**',
            '文',
            ':a{',
            '<!--',
            '-->',
            '&#0;',
            '\t',
          ),
        })
        .map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(names, bytes, (name, content) => {
        const { manuscript, diagnostics } = readManuscript(name, content);
        if (manuscript !== null) holds(manuscript);
        expect(manuscript !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        expect(diagnostics.every(({ place }) => place?.file === name)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('goes by what the bytes are, not by the name', () => {
    expect(readManuscript('a.txt', wordFile({ body: paragraph('文') })).manuscript?.format).toBe('word');
    expect(readManuscript('a.docx', new TextEncoder().encode('<!DOCTYPE html><p>文')).manuscript?.format).toBe('web');
    expect(readManuscript('a.md', new TextEncoder().encode('# 文')).manuscript?.format).toBe('markdown');
    expect(readManuscript('-', new TextEncoder().encode('# 文'), { format: 'markdown' }).manuscript?.text).toBe('文');
  });

  it('gives the same for the same bytes', () => {
    const bytes = wordFile({ body: paragraph('文') });
    expect(readManuscript('a.docx', bytes)).toEqual(readManuscript('a.docx', bytes));
  });

  it('refuses Markdown that is nested too deeply', () => {
    expect(codesOf('a.md', `${'> '.repeat(5000)}文`)).toEqual(['import-unsafe']);
  });
});
