import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { codesOf } from './manuscript-checks.ts';
import { archive, paragraph, type WordParts, wordFile } from './word-file.ts';

const body = paragraph('正文');
const codes = (bytes: Uint8Array): readonly string[] => codesOf('报告.docx', bytes);
const withParts = (parts: WordParts['parts'] & object): readonly string[] => codes(wordFile({ body, parts }));

/** Offsets of the directory's entry of a part, and of its local header. */
function entry(
  bytes: Uint8Array,
  name: string,
): { readonly view: DataView; readonly at: number; readonly local: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = Buffer.from(bytes).lastIndexOf(name) - 46;
  return { view, at, local: view.getUint32(at + 42, true) };
}

describe('a Word file that could do harm', () => {
  it('is refused for what it declares, before it is unpacked', () => {
    const bytes = wordFile({ body });
    const { view, at } = entry(bytes, 'word/document.xml');
    view.setUint32(at + 24, 0xfffffff0, true);
    expect(codes(bytes)).toEqual(['import-unsafe']);
  });

  it('is refused when it unpacks to more than it declares', () => {
    const bytes = wordFile({ body: paragraph('文'.repeat(200_000)) });
    const { view, at } = entry(bytes, 'word/document.xml');
    view.setUint32(at + 24, 1000, true);
    expect(codes(bytes)).toEqual(['import-unsafe']);
  });

  it('is refused when all its parts are too much together', () => {
    const names = ['0.png', '1.png', '2.png', '3.png', '4.png'];
    const whole = wordFile({ body, media: Object.fromEntries(names.map((name) => [name, new Uint8Array(1000)])) });
    for (const name of names) {
      const { view, at } = entry(whole, `word/media/${name}`);
      view.setUint32(at + 24, 60 * 2 ** 20, true);
    }
    const { diagnostics } = readManuscript('a.docx', whole);
    expect(diagnostics.map(({ code }) => code)).toEqual(['import-unsafe']);
    expect(diagnostics[0]?.wording.en.message).toContain('too much data');
  });

  it.each(['../evil.xml', '/etc/passwd', 'C:/evil', 'word\\..\\..\\evil'])('is refused for the path %s', (name) => {
    expect(withParts({ [name]: 'x' })).toEqual(['import-unsafe']);
  });

  it('is refused for parts of the same name', () => {
    expect(withParts({ 'word/DOCUMENT.xml': 'x' })).toEqual(['import-unsafe']);
  });

  it('is refused for encrypted parts', () => {
    const bytes = wordFile({ body });
    const { view, at } = entry(bytes, 'word/document.xml');
    view.setUint16(at + 8, 1, true);
    expect(codes(bytes)).toEqual(['import-unsafe']);
  });

  it('is refused for entities, wherever they are declared', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>';
    expect(withParts({ 'word/document.xml': bomb })).toEqual(['import-unsafe']);
    expect(withParts({ 'word/styles.xml': bomb })).toEqual(['import-unsafe']);
  });

  it('is refused when it is nested too deeply', () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`;
    expect(codes(wordFile({ body: deep }))).toEqual(['import-unsafe']);
  });

  it('is refused for macros', () => {
    expect(withParts({ 'word/vbaProject.bin': 'x' })).toEqual(['import-macros']);
    const types = `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;
    expect(withParts({ '[Content_Types].xml': types })).toEqual(['import-macros']);
  });

  it('fetches nothing', () => {
    const image = '<Relationship Id="rIdx" Type="x/image" Target="https://evil.example/a.png" TargetMode="External"/>';
    const drawing = '<w:r><w:drawing><a:blip r:link="rIdx"/></w:drawing></w:r>';
    const template =
      '<Relationships><Relationship Id="a" Type="x/attachedTemplate" Target="file:///C:/evil.dotm" TargetMode="External"/></Relationships>';
    const bytes = wordFile({
      body: `${body}${paragraph(drawing)}`,
      relationships: image,
      parts: { 'word/_rels/settings.xml.rels': template },
    });
    expect(codes(bytes)).toEqual(['import-outside', 'import-outside']);
  });
});

describe('a broken Word file', () => {
  const whole = wordFile({ body });

  it('says so when it is cut off', () => {
    for (const length of [30, 200, whole.length - 30])
      expect(codes(whole.subarray(0, length))).toEqual(['import-damaged']);
  });

  it('says so when its data have changed', () => {
    const bytes = whole.slice();
    const { view, at } = entry(bytes, 'word/document.xml');
    view.setUint32(at + 16, 1, true);
    expect(codes(bytes)).toEqual(['import-damaged']);
  });

  it('says so when its markup is none', () => {
    for (const markup of [
      '<w:document><w:body></w:document>',
      '<a>',
      'text',
      '<a b=c/>',
      '<a>&nbsp;</a>',
      '<a/><b/>',
      '',
    ]) {
      expect(withParts({ 'word/document.xml': markup })).toEqual(['import-damaged']);
    }
  });

  it('says so when its text is missing', () => {
    expect(withParts({ 'word/document.xml': null })).toEqual(['import-damaged']);
  });

  it('says what it is instead', () => {
    const sheet =
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';
    const found = (files: Record<string, string>): string | undefined =>
      readManuscript('a.docx', archive(files)).diagnostics[0]?.wording.en.message;
    expect(found({ 'a.txt': '文' })).toContain('no Word document');
    expect(found({ '[Content_Types].xml': '<Types/>', '_rels/.rels': sheet })).toContain('spreadsheet');
    expect(found({ mimetype: 'application/vnd.oasis.opendocument.text' })).toContain('OpenDocument');
    expect(found({ 'OFD.xml': '<a/>' })).toContain('OFD');
  });

  it('never throws, whatever byte of it changes', () => {
    for (let at = 0; at < whole.length; at += 23) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const { manuscript, diagnostics } = readManuscript('a.docx', bytes);
      expect(manuscript !== null || diagnostics.length > 0).toBe(true);
    }
  });
});
