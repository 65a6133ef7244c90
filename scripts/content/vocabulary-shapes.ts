import * as z from 'zod';
import { limits } from './limits.ts';
import { isDate } from './shapes.ts';

const text = z.string().trim().min(1, { abort: true }).max(limits.line);
const date = text.refine(isDate, { message: 'date' });

/** What `terms.yaml` may say. */
export const termsShape = z
  .array(
    z.strictObject({
      term: text.describe('规定的写法'),
      instead: z.array(text).default([]).describe('不得使用的写法'),
      fixed: z.boolean().default(false).describe('是否固定提法：差一两个字也算错'),
      from: date.optional().describe('从哪一天起适用，形如 2021-01-01'),
      until: date.optional().describe('适用到哪一天，形如 2025-12-31'),
      note: text.optional().describe('依据或说明，随提示显示'),
      caseSensitive: z.boolean().default(true).describe('西文字母是否区分大小写'),
    }),
  )
  .describe('用语表 terms.yaml');

/** What `people.yaml` may say. */
export const peopleShape = z
  .array(
    z.strictObject({
      name: text.describe('姓名'),
      office: text.describe('职务，如 厅长'),
      from: date.optional().describe('任职起始日期，形如 2020-05-01'),
      until: date.optional().describe('任职截止日期，形如 2024-04-30'),
    }),
  )
  .describe('人名职务表 people.yaml');
