import type { Visit } from '../graph/node.ts';
import { duration, type Message } from './messages.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What is done, by the kinds of nodes. */
const kinds: Readonly<Record<string, Words>> = {
  slides: { zh: '排演示文稿', en: 'render slides' },
  face: { zh: '字体子集', en: 'cut a face' },
  print: { zh: '排印', en: 'print' },
  deck: { zh: '演示文稿文件', en: 'deck files' },
  'deck-pdf': { zh: '演示文稿 PDF', en: 'deck PDF' },
  presentation: { zh: '演示文稿 PPTX', en: 'presentation' },
  'picture-copy': { zh: '图片副本', en: 'copy of a picture' },
  'grey-picture': { zh: '灰度图片', en: 'grey picture' },
  notes: { zh: '讲稿', en: 'script' },
  frames: { zh: '讲义图框', en: 'frames for slides' },
  union: { zh: '合并字体子集', en: 'unite faces' },
  part: { zh: '整理书稿部件', en: 'make ready for books' },
  book: { zh: '合成书册', en: 'put together' },
  imposed: { zh: '拼版', en: 'impose' },
};

/** What nodes are made from; inputs without a word are documents, which have names. */
const inputs: Readonly<Record<string, Words>> = {
  program: { zh: '程序', en: 'the program' },
  engine: { zh: '浏览器', en: 'the browser' },
  name: { zh: '名称', en: 'the name' },
  contents: { zh: '是否目录', en: 'whether it is the contents' },
  subsets: { zh: '字体子集', en: 'the subsets' },
  characters: { zh: '用字', en: 'the characters' },
  faces: { zh: '字体', en: 'the faces' },
  html: { zh: '页面内容', en: 'the page' },
  measures: { zh: '排版规则', en: 'the rules of setting' },
  deck: { zh: '幻灯片内容', en: 'the slides' },
  theme: { zh: '主题', en: 'the theme' },
  templates: { zh: '模板', en: 'the templates' },
  player: { zh: '播放器', en: 'the player' },
  pictures: { zh: '图片', en: 'the pictures' },
  picture: { zh: '图片', en: 'the picture' },
  copies: { zh: '图片副本', en: 'the copies of pictures' },
  ground: { zh: '底色', en: 'the ground' },
  lines: { zh: '断行', en: 'the lines' },
  slides: { zh: '幻灯片', en: 'the slides' },
  info: { zh: '文件信息', en: 'what the file says of itself' },
  plan: { zh: '书册结构', en: 'the plan of the book' },
  part: { zh: '标题与书眉', en: 'titles and heads' },
  heads: { zh: '书眉样式', en: 'the style of heads' },
  book: { zh: '讲义', en: 'the handout' },
  imposition: { zh: '拼版方案', en: 'the imposition' },
  face: { zh: '字体', en: 'the face' },
  ghostscript: { zh: 'Ghostscript', en: 'Ghostscript' },
  file: { zh: '文件', en: 'the file' },
  expected: { zh: '检查要求', en: 'what is asked of it' },
  fonts: { zh: '字体设置', en: 'the fonts asked for' },
};

/** The name of a kind of nodes. */
export function kindName(kind: string): Message {
  return kinds[kind] ?? { zh: kind, en: kind };
}

/** What was made and why, a line a node, those that were kept counted at the end. */
export function explained(visits: readonly Visit[]): Message {
  const made = visits.filter((visit) => visit.made);
  const kept = visits.length - made.length;
  const lines = (language: keyof Words): string =>
    made
      .map((visit) => {
        const kind = kinds[visit.kind]?.[language] ?? visit.kind;
        return `  ${kind}${language === 'zh' ? '　' : '  '}${visit.name}${language === 'zh' ? '：' : ': '}${why(visit, language)}（${duration(visit.duration)}）`;
      })
      .map((line) => (language === 'zh' ? line : line.replace('（', ' (').replace('）', ')')))
      .join('\n');
  return {
    zh: `重新生成 ${made.length} 项，沿用 ${kept} 项${made.length === 0 ? '' : `：\n${lines('zh')}`}`,
    en: `${made.length} made, ${kept} kept${made.length === 0 ? '' : `:\n${lines('en')}`}`,
  };
}

function why({ reason }: Visit, language: keyof Words): string {
  const zh = language === 'zh';
  switch (reason.type) {
    case 'kept':
      return zh ? '未变' : 'unchanged';
    case 'new':
      return zh ? '首次生成' : 'made for the first time';
    case 'gone':
      return zh ? '未变，但保存的结果已被清理' : 'unchanged, but not kept any more';
    case 'damaged':
      return zh ? '保存的结果已损坏' : 'what was kept is damaged';
    case 'off':
      return zh ? '未使用缓存' : 'nothing is kept';
    case 'changed': {
      const names = reason.inputs.map((name) => inputs[name]?.[language] ?? name);
      return zh ? `${names.join('、')}有变` : `changed: ${names.join(', ')}`;
    }
  }
}
