import { middleDot } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

const written =
  /(?<=[\p{Script=Han}\d])[•∙⋅・･‧●](?=[\p{Script=Han}\d])|(?<=“(?:1[0-2]|[1-9]))\.(?=(?:3[01]|[12]\d|[1-9])”[^\d，。、；]{0,4}(?:事件|运动|座谈会|讲话|惨案|起义|精神|批示|消费者|地震|指示|活动日|宣传日|专案))/gu;

/** Finds other dots for the middle dot of names and of dates that name an event, “3·18” (GB/T 15834-2011, 4.14; GB/T 15835-2011, 5.1.6). */
export const middleDots: Rule = ({ texts }) =>
  everyMatch(texts, written, ({ 0: mark }, found) => finding(middleDot, { mark }, found, '·'));
