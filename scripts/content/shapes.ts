import * as z from 'zod';
import { ruleCodes } from '../diagnostics/catalogue.ts';
import { limits } from './limits.ts';
import { impositionSchemes, sheetSizes, sheetStyles, slidesPerPage } from './print-settings.ts';

const text = z.string().trim().min(1, { abort: true }).max(limits.line);

/** Refinements name what they want in `message`, which `readSettings` turns into a diagnostic. */
const date = text.refine(isDate, { message: 'date' });
const language = text.refine(isLanguage, { message: 'language' });

const relation = z
  .union([
    text.describe('关系式，如 a = b + c，必须成立'),
    z.strictObject({
      check: text.describe('关系式，如 a = b + c 或 a ≈ b / c'),
      severity: z
        .enum(['error', 'warning'])
        .optional()
        .describe('不成立时算错误（error）还是提醒（warning）；不写时，写明 accepted 的算提醒，其余算错误'),
      accepted: text.optional().describe('已知不符而保留原数的理由；写明后只提示，不算未通过'),
    }),
  ])
  .describe('数据之间应当成立的关系，用数据编号书写');

/** Faces every office on Windows has, and WPS elsewhere. One that doesn't is left to choose another. */
export const presentationFonts = { title: '微软雅黑', text: '微软雅黑', quote: '楷体', latin: '微软雅黑' } as const;

const fonts = z
  .strictObject({
    title: text.default(presentationFonts.title).describe('标题和大号数字的字体'),
    text: text.default(presentationFonts.text).describe('正文、表格和图表的字体'),
    quote: text.default(presentationFonts.quote).describe('引文的字体'),
    latin: text.default(presentationFonts.latin).describe('西文字母和数字的字体'),
  })
  .describe('字体名称，打开文件的电脑上须已安装');

const cover = z
  .strictObject({
    material: text.optional().describe('会议材料的序号，如 会议材料之三'),
    number: text.optional().describe('文件或材料的编号'),
    classification: text.optional().describe('密级和保密期限，或“内部资料”等字样'),
  })
  .describe('封面上的其他各项，都可以不写');

const sheet = z
  .strictObject({
    style: z.enum(sheetStyles).default('book').describe('book：会刊版式；official：GB/T 9704-2012 公文版式，固定为 A4'),
    size: z.enum(sheetSizes).default('A4').describe('成品尺寸：A4、大16开（210毫米×285毫米）或 A5'),
  })
  .describe('正文的版式和成品尺寸');

const handout = z
  .strictObject({
    slides: z.literal(slidesPerPage).default(4).describe('每页幻灯片的张数：2、3、4 或 6'),
    rules: z.boolean().default(true).describe('是否印供记录用的横线'),
    notes: z.boolean().default(false).describe('是否在幻灯片旁边印讲稿'),
    grey: z.boolean().default(false).describe('是否印成黑白'),
    order: z.enum(['end', 'chapter']).default('end').describe('end：幻灯片集中排在最后；chapter：排在各专题正文之后'),
  })
  .describe('会议讲义的编排');

const imposition = z
  .strictObject({
    scheme: z
      .enum(impositionSchemes)
      .default('saddle')
      .describe('拼版方式：saddle 骑马订，perfect 胶装，two-up 双联，cut-and-stack 裁切叠放，none 不拼版'),
    sheets: z.int().positive().optional().describe('每帖的张数；不写时，骑马订全书一帖，胶装每帖4张（16面）'),
    thickness: z.number().positive().default(0.1).describe('纸张厚度，单位毫米，用于计算爬移量'),
    marks: z.boolean().default(true).describe('是否印折线、裁切线和套准标记'),
    colour: z
      .enum(['rgb', 'grey', 'cmyk'])
      .default('rgb')
      .describe('颜色：rgb、grey（灰度）或 cmyk（需要 Ghostscript）'),
  })
  .describe('印刷拼版的设置');

/** Orders of switches, as the schema lists them. */
const rulings = ['off', 'warning', 'error'] as const;

const ruling = z
  .union([
    z.enum(rulings),
    z.strictObject({
      severity: z.enum(rulings).optional().describe('off 不检查，warning 提醒，error 算错误'),
      accepted: text.optional().describe('本报告保留这类写法的理由；写明后只提示，不算未通过'),
    }),
  ])
  .describe('off、warning、error 之一，或写明保留的理由');

const proofreading = z
  .strictObject(Object.fromEntries(ruleCodes.map((code) => [code, ruling.optional()])))
  .describe('校对规则的开关，按诊断代码书写');

/** What `report.yaml` may say. */
export const reportShape = z
  .strictObject({
    title: text.describe('会刊标题'),
    subtitle: text.optional().describe('副标题'),
    publisher: text.describe('编印单位'),
    occasion: text.optional().describe('会议名称'),
    date: date.describe('编印日期，形如 2022-01-17；各种成品只用这一个日期'),
    source: text.optional().describe('文字来源，印在版权页'),
    imprint: z
      .array(z.strictObject({ label: text.describe('名目'), value: text.describe('内容') }))
      .default([])
      .describe('版权页上另加的各行，依次排列'),
    language: language.default('zh-CN').describe('语言代码，如 zh-CN'),
    theme: text.default('red').describe('主题名称'),
    ratio: z.enum(['16:9', '4:3']).default('16:9').describe('幻灯片宽高比，16:9 或 4:3'),
    emblem: text.optional().describe('单位标识图片，印在封面上，路径相对于会刊文件夹'),
    background: text.optional().describe('封面和结束页色块下的背景图片，路径相对于会刊文件夹'),
    templates: text.optional().describe('替换内置模板的文件夹，相对于会刊文件夹'),
    pptx: z
      .strictObject({ fonts: fonts.default(presentationFonts) })
      .default({ fonts: presentationFonts })
      .describe('可编辑演示文稿（pptx）的设置'),
    cover: cover.prefault({}),
    sheet: sheet.prefault({}),
    handout: handout.prefault({}),
    imposition: imposition.prefault({}),
    proofreading: proofreading.default({}),
    relations: z.array(relation).default([]).describe('不同专题的数据之间应当成立的关系'),
  })
  .describe('会刊设置 report.yaml');

/** What the front matter of a topic may say. */
export const topicShape = z
  .strictObject({
    title: text.describe('专题标题'),
    shortTitle: text.optional().describe('短标题，用于页眉和幻灯片页脚；不写时用标题'),
    minutes: z.number().positive().optional().describe('计划讲解的分钟数'),
    relations: z.array(relation).default([]).describe('本专题数据之间应当成立的关系'),
  })
  .describe('专题文件开头两行 --- 之间的属性');

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whether a text is a language tag by BCP 47. */
function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
