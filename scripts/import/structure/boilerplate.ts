import type { AsideReason } from '../manuscript.ts';
import { isMastheadData } from './masthead-data.ts';

const controls = new Set(
  (
    '首页 网站首页 返回首页 返回顶部 顶部 返回 打印 打印本页 打印此页 关闭 关闭窗口 关闭本页 分享 分享到 转发 收藏 字体 字号 大 中 小 A A+ A- 微信 微博 新浪微博 QQ QQ空间 朋友圈 ' +
    '复制链接 上一篇 下一篇 没有了 无 听新闻 朗读 语音播报 无障碍 无障碍阅读 关怀版 长者模式 繁体 繁體 简体 简体版 繁体版 English 登录 注册 搜索 邮箱 手机版 阅读原文 在看 点赞 赞 写留言 留言 评论 ' +
    '阅读 视频 小程序 知道了 取消 允许 播放 收起 展开 展开全文 轻点两下取消赞 轻点两下取消在看 加入收藏 设为首页 我要纠错 纠错 下载 附件下载 目录 导航 网站地图'
  ).split(' '),
);
/** Words that alone on a line may well be a heading of the report. */
const ambiguous = new Set(['目录', '中', '大', '小', '无', '视频', '阅读', '留言', '评论']);

const navigation: readonly RegExp[] = [
  /^(?:当前|您的?|您现在的?|你的?|现在的?|所在)(?:当前|所在)?的?位置(?:是)?[：:]/,
  /^(?:网站)?首页\s*(?:[>›»→＞/\\|-]|&gt;)/,
  /^[^。]{1,20}(?:\s*[>›»＞]\s*[^。>›»＞]{1,20}){2,}$/,
  /^【?字[体号][：:]?[\s【[（(]*大/,
  /^(?:上|下)一篇[：:]/,
  /^(?:预览时标签不可点|微信扫一扫|使用小程序|关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|收录于(?:合集|话题)|发表于\S{2,6}$|喜欢作者|人划线|已关注)/,
];
const advertisement: readonly RegExp[] = [
  /^[▲▼△↑↓☝👆👇*\s]*(?:点击|戳|轻触)(?:上方|下方|这里|上面|下面)?.{0,6}(?:蓝字|蓝色|卡片|名片|标题).{0,14}$/u,
  /^.{0,8}(?:扫码|扫一扫|扫描|长按|识别)[^。]{0,16}(?:关注|二维码|识别|添加|加入|下载|订阅|公众号)[^。]{0,16}[。！!]?$/,
  /^[^。]{0,10}(?:欢迎关注|关注我们|设为星标|加星标|点亮星标|点个在看)[^。]{0,20}[。！!]?$/,
  /^(?:商务合作|广告|投稿邮箱|投稿热线|新闻热线|合作热线)(?:[：:].{0,40})?$/,
  /^[^。]{0,10}(?:公众号|视频号|抖音号|官方微博)二维码$/,
];
const credits =
  /^[（(【[]?\s*(?:本[期文])?(?:责任?编辑|责编|值班编辑|执行编辑|编辑|编审|主编|审核|审校|审读|初审|复审|终审|一审|二审|三审|一审一校|校对|校核|供稿|撰稿|供图|监制|总监制|制图|排版|美编|通讯员|签发)(?:人|单位|者)?\s*[：:丨|｜／/](?!.*。.)/;
/** Words of credits that mean nothing else, wherever they stand. */
const plainCredits = /^[（(【[]?\s*(?:责任?编辑|责编|值班编辑|执行编辑|供稿|撰稿|通讯员|监制|总监制)/;
const looseCredits =
  /^[（(【[]?\s*(?:文字?|图片?|文图|图文|摄影|记者|策划|统筹|整理|来源|作者|出品|投稿|来稿)(?:[/／、](?:图|文))?\s*[：:丨|｜／/]\s*[^。]{1,40}$/;
const byline =
  /^[（(【[]?\s*(?:本报|本刊|本台|新华社|通讯员|特约)?(?:讯|首席|见习)?\s*(?:记者|通讯员|评论员)\s*[\p{Script=Han}\s、]{2,20}[）)】\]]?$/u;
const related =
  /^[【[▼▽●◆■>＞《—☆★👉\s-]*(?:相关(?:阅读|链接|新闻|文章|推荐|报道|信息|文件)|往期(?:推荐|回顾|精彩|精选|阅读)|延伸阅读|推荐阅读|更多(?:阅读|精彩|新闻)|热门(?:推荐|文章|新闻)|精彩(?:推荐|回顾)|猜你喜欢|喜欢此内容的人还喜欢|大家都在看)[】\]▼▽●◆■<》—☆★：:\s-]*$/u;
const endMark =
  /^[\s—–―\-－=_·*～~●◆■▪▲]*(?:END|End|end|THE END|The End|[（(]\s*(?:完|全文完|正文完|待续)\s*[）)]|(?:全文|正文)?完)[\s—–―\-－=_·*～~●◆■▪▲.。]*$/u;
const ornament = /^[\s—–―\-－=_·*～~●◆■▪▲▼△▽◇□○☆★◎※→↓.…+#]+$/u;
const folio =
  /^(?:[—–\-－·]\s*\d{1,4}\s*[—–\-－·]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;

/** Where in its manuscript or topic a line stands: above the text, in it, below its last sentence. */
export type Zone = 'head' | 'body' | 'tail';

/** Why a line is none of the report's text; null where it is. Judged by the line alone: a sentence with a full stop is text, whatever else it looks like, but for a call to scan a code. */
export function boilerplateOf(text: string, zone: Zone): AsideReason | null {
  const line = text.replace(/\s+/g, ' ');
  if (line.length > 120) return null;
  if (endMark.test(line) || ornament.test(line)) return 'end-mark';
  if (folio.test(line)) return 'footer';
  if (advertisement.some((pattern) => pattern.test(line))) return 'advertisement';
  if (/[。！？][^”’）)\s]/u.test(line) || (/。$/.test(line) && !(credits.test(line) && line.length <= 14))) return null;
  if (isControls(line, zone) || navigation.some((pattern) => pattern.test(line))) return 'navigation';
  if (credits.test(line) && line.length <= 80 && (zone !== 'body' || plainCredits.test(line))) return 'credits';
  if (zone !== 'body' && isMastheadData(line, zone === 'head')) return zone === 'head' ? 'source-line' : 'credits';
  if (zone !== 'body' && byline.test(line)) return zone === 'head' ? 'source-line' : 'credits';
  if (zone === 'tail' && looseCredits.test(line)) return 'credits';
  return null;
}

/** Whether a line announces what else there is to read; what follows belongs to it. */
export function announcesOthers(text: string): boolean {
  return related.test(text);
}

/** Units that an end mark takes at the end of a paragraph; 0 without one. */
export function endMarkLength(text: string): number {
  return /(?<=[。！？”）])\s*(?:[（(]\s*(?:完|全文完)\s*[）)]|[■□∎◆▪]+)$/u.exec(text)?.[0].length ?? 0;
}

function isControls(line: string, zone: Zone): boolean {
  const words = line
    .split(/[\s|｜/／、·,，【】[\]（）()：:>＞]+/)
    .filter((word) => word !== '' && !/^\d{1,6}$/.test(word));
  if (words.length === 0 || !words.every((word) => controls.has(word))) return false;
  return words.length > 1
    ? words.some((word) => word.length > 1)
    : zone !== 'body'
      ? !ambiguous.has(line)
      : line.length > 1 && !ambiguous.has(line);
}
