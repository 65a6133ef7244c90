import type { EditReason } from '../account.ts';
import type { AsideReason, ManuscriptFormat } from '../manuscript.ts';

/** Why something was set aside, as readers of the report call it. */
export const asideWords: Readonly<Record<AsideReason, string>> = {
  hidden: '隐藏文字',
  comment: '批注',
  deleted: '修订中删去的文字',
  header: '页眉',
  footer: '页脚',
  script: '脚本和样式',
  form: '表单和按钮',
  'outside-article': '正文以外的网页内容',
  'front-matter': '文件头信息',
  contents: '目录',
  masthead: '报头和栏目名',
  navigation: '导航文字',
  'source-line': '来源、时间等信息行',
  credits: '责任编辑等署名',
  related: '相关阅读',
  'end-mark': '结束标记',
  banner: '横幅标语',
  advertisement: '广告',
};

/** Why the content reads otherwise than its source. */
export const editWords: Readonly<Record<EditReason, string>> = {
  ordinal: '去掉序号（由排版自动编号）',
  'full-width': '半角标点改为全角',
  quote: '直引号改为弯引号',
  space: '整理空格、空行和缩进',
  title: '整理标题行',
  'title-stop': '去掉标题末尾的标点',
  unprintable: '去掉不能印出的字符',
};

export const formatWords: Readonly<Record<ManuscriptFormat, string>> = {
  text: '纯文本',
  markdown: 'Markdown',
  word: 'Word 文档',
  web: '网页',
};
