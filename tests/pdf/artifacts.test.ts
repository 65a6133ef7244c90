import { describe, expect, it } from 'vitest';
import { markArtifacts, type TagSource } from '../../scripts/pdf/artifacts.ts';

const text: TagSource = { keepsPaths: () => false, isRepeated: () => false, isTagged: () => false };
const mark = (lines: readonly string[], source: TagSource = text) => {
  const { content, released, drawn } = markArtifacts(lines.join('\n'), source);
  return { lines: content.split('\n'), released: [...released], drawn: [...drawn] };
};

describe('markArtifacts', () => {
  it('encloses untagged painting and leaves clips and states outside', () => {
    const result = mark(['q', '0 0 9 9 re', 'W* n', '1 0 0 rg', '0 0 5 5 re', 'f', 'Q']);
    expect(result.lines).toEqual([
      'q',
      '0 0 9 9 re',
      'W* n',
      '1 0 0 rg',
      '/Artifact BMC',
      '0 0 5 5 re',
      'f',
      'EMC',
      'Q',
    ]);
  });

  it('makes one artifact of neighbours, and none across tagged content', () => {
    const tagged = ['/P <</MCID 0 >>BDC', 'BT', '<00> Tj', 'ET', 'EMC'];
    const result = mark(['0 0 m', '1 1 l', 'S', 'q', '/X1 Do', 'Q', ...tagged, '/X2 Do']);
    const artifact = ['/Artifact BMC', '0 0 m', '1 1 l', 'S', 'q', '/X1 Do', 'EMC', 'Q'];
    expect(result.lines).toEqual([...artifact, ...tagged, '/Artifact BMC', '/X2 Do', 'EMC']);
  });

  it('makes an artifact of what was said on an earlier page, and of nothing else that speaks', () => {
    const lines = [
      '/TH <</MCID 0 >>BDC',
      'BT',
      '<00> Tj',
      'ET',
      'EMC',
      '/P <</MCID 1 >>BDC',
      'BT',
      '<01> Tj',
      'ET',
      'EMC',
    ];
    const result = mark(lines, { ...text, isRepeated: (id) => id === 0 });
    expect(result.lines).toEqual(['/Artifact BMC', ...lines.slice(1)]);
    expect(result.released).toEqual([0]);
  });

  it('makes an artifact of tagged content that only draws paths, unless it is a drawing', () => {
    const lines = [
      '/Table <</MCID 0 >>BDC',
      '0 0 9 1 re',
      'f',
      'EMC',
      '/Figure <</MCID 1 >>BDC',
      '0 0 9 1 re',
      'f',
      'EMC',
    ];
    const result = mark(lines, { ...text, keepsPaths: (id) => id === 1 });
    expect(result.lines).toEqual(['/Artifact BMC', ...lines.slice(1)]);
    expect(result.released).toEqual([0]);
    expect(result.drawn).toEqual([1]);
  });

  it('keeps underlines with their text', () => {
    const lines = ['/Link <</MCID 3 >>BDC', 'BT', '(ab) Tj', 'ET', '0 0 9 1 re', 'f', 'EMC'];
    expect(mark(lines)).toEqual({ lines, released: [], drawn: [] });
  });

  it('takes out tagged content that shows nothing, across saved states as Chrome nests them', () => {
    const result = mark(['q', '/NonStruct <</MCID 6 >>BDC', 'Q', 'q', '0 0 9 9 re', 'W n', 'EMC', 'Q']);
    expect(result.lines).toEqual(['q', 'Q', 'q', '0 0 9 9 re', 'W n', 'Q']);
    expect(result.released).toEqual([6]);
  });

  it('leaves forms with tags of their own and existing artifacts alone', () => {
    const lines = ['/X7 Do', '/Artifact BMC', '0 0 1 1 re', 'f', 'EMC'];
    expect(mark(lines, { ...text, isTagged: (form) => form === 'X7' }).lines).toEqual(lines);
  });

  it('keeps a text replacement inside tagged text', () => {
    const lines = ['/P <</MCID 0 >>BDC', '/Span <</ActualText <FEFF4E00> >>BDC', 'BT', '<00> Tj', 'ET', 'EMC', 'EMC'];
    expect(mark(lines)).toEqual({ lines, released: [], drawn: [] });
  });
});
