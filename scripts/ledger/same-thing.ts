/** Short and long words for the same, which reports use side by side. */
const longForms: readonly (readonly [RegExp, string])[] = [
  [/高职(?!业)/gu, '高等职业'],
  [/中职/gu, '中等职业'],
  [/职校/gu, '职业学校'],
  [/职教/gu, '职业教育'],
  [/高校/gu, '高等学校'],
  [/义教/gu, '义务教育'],
  [/思政/gu, '思想政治'],
  [/师资/gu, '教师'],
  [/在校学生/gu, '在校生'],
  [/院校/gu, '学校'],
  [/占比|比重/gu, '比例'],
];

/** Words around a thing that don't change what is counted. */
const leading = /^(?:全省|本省|我省|安徽省?|目前|现有|共有?|各类)+/u;
const trailing = /(?:的|总数|总量|数量|人数|数|总规模|规模)+$/u;

/** Words that every figure could be of: nothing is compared by them alone. */
const general =
  /^(?:|学校|学生|教师|人员|人|项目|比例|覆盖率|总数|其他|负担|措施|举措|方面|课程|资源|活动|建设|工程|任务|平均|同比|规模)$/u;

/** The words a thing is known by, however it is put: two that give the same are the same thing. Null for what could be anything. */
export function nameOf(of: string): string | null {
  const plain = of.replaceAll(/[\s“”‘’、，]/gu, '');
  const long = longForms.reduce((text, [short, words]) => text.replaceAll(short, words), plain);
  const name = long.replace(leading, '').replace(trailing, '').replaceAll('的', '');
  return name.length < 3 || general.test(name) ? null : name;
}

/** How a date reads when it is compared: 截至2021年年底, 2021年底 and 2021年末 are one. */
export function sameDate(date: string | null): string {
  return (date ?? '')
    .replaceAll(/截[至止]|\s/gu, '')
    .replaceAll('年年', '年')
    .replaceAll('末', '底');
}
