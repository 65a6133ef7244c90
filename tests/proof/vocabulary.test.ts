import { describe, expect, it } from 'vitest';
import { findingsIn } from './labelled-sentences.ts';

const terms = `
- { term: 省教育厅, instead: [教育厅], note: 全称 }
- { term: 义务教育优质均衡, fixed: true }
- { term: “十三五”规划, until: 2020-12-31 }
- { term: VR课堂, instead: [vr课堂], caseSensitive: false }
`;
const people = `
- { name: 周文远, office: 省教育厅厅长, from: 2020-05-01 }
- { name: 陈立平, office: 省教育厅厅长, until: 2020-04-30 }
- { name: 王伟, office: 副厅长 }
`;

async function found(sentence: string): Promise<readonly (readonly [string, string])[]> {
  const vocabulary = new Map([
    ['terms.yaml', terms],
    ['people.yaml', people],
  ]);
  return (await findingsIn(sentence, vocabulary)).map(({ finding, start, end }) => [
    finding.code,
    sentence.slice(start, end),
  ]);
}

describe('terms.yaml', () => {
  it.each([
    ['由教育厅印发通知。', [['proof-term', '教育厅']]],
    ['由省教育厅印发通知。', []],
    ['建设Vr课堂38间。', [['proof-term', 'Vr课堂']]],
    ['建设VR课堂38间。', []],
    ['推进义务教育优质均横发展。', [['proof-set-phrase', '义务教育优质均横']]],
    ['推进义务教育优质均衡发展。', []],
    ['推进义务教育发展，扩大优质资源。', []],
    ['落实“十三五”规划。', [['proof-term-dates', '“十三五”规划']]],
  ])('of %s', async (sentence, findings) => {
    expect(await found(sentence)).toEqual(findings);
  });
});

describe('people.yaml', () => {
  it.each([
    ['省教育厅厅长周文远出席。', []],
    ['厅长周文远出席。', []],
    ['副厅长周文远出席。', [['proof-office', '副厅长周文远']]],
    ['厅长陈立平出席。', [['proof-person-dates', '厅长陈立平']]],
    ['时任厅长陈立平到校调研。', []],
    ['省教育厅厅长周文元出席。', [['proof-person-name', '周文元']]],
    ['省教育厅厅长出席会议。', []],
    ['周文远老师出席。', []],
    ['副厅长王伟、厅长周文远出席。', []],
  ])('of %s', async (sentence, findings) => {
    expect(await found(sentence)).toEqual(findings);
  });
});
