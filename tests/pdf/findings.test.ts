import { describe, expect, it } from 'vitest';
import { findingDiagnostics } from '../../scripts/pdf/findings.ts';

describe('findingDiagnostics', () => {
  it('tells faults of the content apart from faults of the program, each once', () => {
    const diagnostics = findingDiagnostics('booklet.pdf', [
      { kind: 'link-target', page: 3, detail: 't9' },
      { kind: 'link-target', page: 3, detail: 't9' },
      { kind: 'link-target', page: 4, detail: 't9' },
      { kind: 'figure-without-text', page: 5, detail: '12 0 R' },
      { kind: 'figure-without-text', page: 5, detail: '13 0 R' },
      { kind: 'structure', page: 1, detail: 'a' },
      { kind: 'structure', page: 2, detail: 'b' },
      { kind: 'type3-font', page: null, detail: '' },
    ]);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'pdf-link-target error',
      'pdf-link-target error',
      'pdf-figure-without-text warning',
      'pdf-broken error',
      'pdf-type3-font error',
    ]);
    expect(diagnostics[0]?.wording.zh.message).toBe('有一处链接指向“t9”，但全书没有这个位置。');
    expect(diagnostics.map(({ output }) => output)).toEqual([
      { path: 'booklet.pdf', page: 3 },
      { path: 'booklet.pdf', page: 4 },
      { path: 'booklet.pdf', page: 5 },
      { path: 'booklet.pdf', page: 1 },
      { path: 'booklet.pdf', page: null },
    ]);
  });
});
