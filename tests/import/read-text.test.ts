import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { codesOf, manuscriptOf, outline } from './manuscript-checks.ts';

const gbk = Uint8Array.from([0xb0, 0xb2, 0xbb, 0xd5, 0xca, 0xa1, 0x0d, 0x0a, 0xbd, 0xcc, 0xd3, 0xfd]);

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('plain text', () => {
  it('is a paragraph a line, and stays what it is', () => {
    const read = manuscriptOf('a.txt', '\ufeff一、标题\r\n\r\n　　第一段。\r第二段。\u0007\n');
    expect(read.text).toBe('一、标题\n\n　　第一段。\n第二段。\u0007\n');
    expect(outline(read)).toEqual(['paragraph: 一、标题', 'paragraph: 第一段。', 'paragraph: 第二段。\u0007']);
  });

  it.each([
    ['GBK', gbk],
    ['UTF-8', new TextEncoder().encode('安徽省\n教育')],
    ['UTF-16 with a mark', utf16('\ufeff安徽省\n教育')],
    ['UTF-16 of the other order', utf16('\ufeff安徽省\n教育', true)],
    ['UTF-16 without a mark', utf16('安徽省\n教育')],
  ])('is read in %s', (_, bytes) => {
    expect(manuscriptOf('a.txt', bytes).text).toBe('安徽省\n教育');
  });

  it('says where bytes make no text', () => {
    const bytes = new TextEncoder().encode('全省义务教育阶段学校\n课后服务全覆盖，作业管理更规范');
    bytes[31 + 4] = 0xff;
    const [problem] = readManuscript('a.txt', bytes).diagnostics;
    expect([problem?.code, problem?.place?.line, problem?.place?.column]).toEqual(['import-undecodable', 2, 2]);
    expect(problem?.wording.zh.message).toContain('UTF-8');
  });

  it.each([
    ['PDF', '%PDF-1.7\n', 'PDF'],
    ['RTF', '{\\rtf1\\ansi}', 'RTF'],
    ['an old document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word', '.doc'],
    ['a document with a password', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}\0`, '密码'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related', '.mht'],
    ['a picture', '\x89PNG\r\n\x1a\n', '图片'],
    ['bytes', '\0\x01\x02\x03\xff\xfe\0\0\x05', '二进制'],
  ])('is not made of %s', (_, bytes, word) => {
    const [problem, ...others] = readManuscript('报告.docx', Buffer.from(bytes, 'latin1')).diagnostics;
    expect([problem?.code, others.length]).toEqual(['import-foreign-file', 0]);
    expect(`${problem?.wording.zh.message}${problem?.wording.zh.hint}`).toContain(word);
  });

  it('has to say something', () => {
    expect(codesOf('a.txt', ' \n\u200b\n')).toEqual(['import-empty']);
  });

  it('has tables where lines have as many cells', () => {
    const read = manuscriptOf('a.txt', '表1\n市\t学校\t人数\n合肥\t12\t3.4万\n芜湖\t\t2.1万\n1.\t第一点\n2.\t第二点\n');
    expect(outline(read)).toEqual([
      'paragraph: 表1',
      'table: 市|学校|人数/合肥|12|3.4万/芜湖||2.1万',
      'paragraph: 1.\t第一点',
      'paragraph: 2.\t第二点',
    ]);
  });

  it('joins lines that were broken for their width', () => {
    const long =
      '减轻义务教育阶段学生过重的作业负担和校外培训负担是党中央国务院作出的重大决策关系学生健康成长和家庭切身利益省委省政府高度重视';
    const broken = [...`　　${long}。`.matchAll(/.{1,22}/gu)].map(([line]) => line).join('\n');
    const read = manuscriptOf('a.txt', `一、总体情况\n${broken}\n${broken}\n`);
    expect(outline(read).map((line) => line.replaceAll('\n', ''))).toEqual([
      'paragraph: 一、总体情况',
      `paragraph: ${long}。`,
      `paragraph: ${long}。`,
    ]);
  });

  it('leaves paragraphs of their own apart', () => {
    const lines = [
      '全省职业学校在校生一百四十二万二千人居全国前列',
      '两年来全省新建改扩建公办幼儿园一千所',
      '义务教育入学率巩固率均达到国家要求。',
      '下一步将继续推进。',
    ];
    expect(manuscriptOf('a.txt', lines.join('\n')).blocks).toHaveLength(4);
  });

  it('is the text it was, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('一', '、', '。', ' ', '\t', '\n', 'a', '1', '\u3000', '\u0001') }),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = `开头${parts.join('\n')}`;
          expect(manuscriptOf('a.txt', text).text).toBe(text);
        },
      ),
    );
  });
});
