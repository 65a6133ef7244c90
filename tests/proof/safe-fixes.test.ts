import { describe, expect, it } from 'vitest';
import { findingsIn } from './labelled-sentences.ts';

/** The sentence with the fixes of its findings applied, last first. */
async function fixed(sentence: string): Promise<string> {
  const findings = await findingsIn(sentence);
  const edits = findings.flatMap(({ finding, start, end }) => finding.fix.map(({ text }) => ({ text, start, end })));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), sentence);
}

describe('safe fixes', () => {
  it.each([
    ['各地坚持立德树人,统筹推进(含县域)改革.', '各地坚持立德树人，统筹推进（含县域）改革。'],
    ['落实"双减"要求，巩固治理成果。', '落实“双减”要求，巩固治理成果。'],
    ['各项任务按期完成。。', '各项任务按期完成。'],
    ['学习《教育法》、《教师法》和“四史”、“新时代”专题。', '学习《教育法》《教师法》和“四史”“新时代”专题。'],
    ['（课程、师资，）等资源不足。', '（课程、师资）等资源不足。'],
    ['他们来自安徽--一个教育大省。', '他们来自安徽——一个教育大省。'],
    ['改善教室、宿舍、等条件。', '改善教室、宿舍等条件。'],
    ['第一、加强领导。第二，加大投入。', '第一，加强领导。第二，加大投入。'],
    ['就业工作 总体平稳。', '就业工作总体平稳。'],
    ['全省有普通高中６８６所，达标率９９．５%。', '全省有普通高中686所，达标率99.5%。'],
    ['每县建设1~2所，每校5-10人，2021-2023年完成。', '每县建设1～2所，每校5—10人，2021—2023年完成。'],
    ['提高3～5%。', '提高3%～5%。'],
    ['每班三、四十人，培训3、4天。', '每班三四十人，培训三四天。'],
    ['每乡二所，二零二二年建成。', '每乡两所，二〇二二年建成。'],
    ['会议于2022.1.12召开。', '会议于2022年1月12日召开。'],
    ['惠及3千余名学生，在校生4万5千人。', '惠及3000余名学生，在校生4.5万人。'],
    ['要切实的抓好安全，把事情办的很好。', '要切实地抓好安全，把事情办得很好。'],
    ['教师队伍的的素质一如继往，作出布署。', '教师队伍的素质一如既往，作出部署。'],
    ['教育行政部⾨要\u200b加强检查。', '教育行政部门要加强检查。'],
    ['3·18和卡尔•马克思。', '3·18和卡尔·马克思。'],
  ])('of %s', async (wrong, right) => {
    expect(await fixed(wrong)).toBe(right);
  });

  it('leave nothing of theirs to find', async () => {
    expect(await findingsIn('各地坚持立德树人，统筹推进（含县域）改革。')).toEqual([]);
  });

  it('are not offered where somebody has to decide', async () => {
    const findings = await findingsIn('推进“双减工作，全省约300所左右学校参加。');
    expect(findings.map(({ finding }) => [finding.code, finding.fix])).toEqual([
      ['proof-unpaired-mark', []],
      ['proof-doubled-approximation', []],
    ]);
  });
});
