import type { Mark } from './figure-spans.ts';
import type { Half } from './span.ts';
import { takesNoun, unitAt } from './unit-table.ts';

/** Words before the thing counted that don't name it: where, how often, and verbs that only say that it is there. */
const opening = new RegExp(
  '^(?:[ ·•、和与及，（(：]|其中|全省|全市|全县|全区|全国|我省|我市|我县|我区|全年|目前|现在|现(?![代场金役象])|已经|已|' +
    '共计|共有|共(?![同享青产])|累计|总计|合计|先后|每[年月周天日校]|同时|此外|另有|另|还|各地|各校|预计|将|要(?!求)|力争|确保|争取|' +
    '计划(?!生育)|拟|使(?!用)|让|把|在(?![校园线编职岗读建册籍研])|以|按|从|由|约(?![谈定束])|仅|拥有|有(?![效关机限色线偿])|含|包括|' +
    '设有|设立|建成(?!区)|建有|建设(?!用地)|建立|成立|组建|组织|举办|召开|开展|实施|实现|完成|打造|制作|录制|形成|出台|印发|制定|修订|认定|' +
    '遴选|选树|评选|选取|安排|统筹|严守|守住|坚守|发行|募集|筹集|下拨|落实|推出|开设|开通|接入|提供|覆盖(?!率|面)|年底|年末|底|末|以来|期间|来(?![皖访自])|的|时(?![间长代]))+',
  'u',
);
/** Words between the thing counted and its number. */
const closing = new RegExp(
  '(?:[ 、：，“（(]|已经|已达到|已达|已|达到|达|为|共计|共有|共|合计|累计|总计|有|是|在|由|从|约|(?<=..)占|仅|只有|(?<!平)均|都|分别|各|分为|(?<![处成部学积得])分|(?:有|有气象)记录以来|可达|可|实现|涨[至到]|' +
    '(?:是|为|相当于)(?:(?:上年|去年|前年|常年|往年|历年)(?:同期)?|同期|[\\d一二两三四五六七八九十]+年前)的?|首次|再次|常年|保持|率先|历史性|' +
    '(?:增加|提高|提升|增长|上升|下降|降低|减少|扩大|扩展|扩充|压减|压缩|发展|调整|增|升|降|减|扩)(?:到|至|为)|控制在|保持在|稳定在|维持在|' +
    '至|到|了|稳居|跃居|位居|高居|居|位列|名列|列|排名|排在|(?<!安)排|跃升至|跃升|升至|(?<![高低快慢优多少]于|高出|低出|超过|占)(?:全国|全省|全市|世界|全球|中西部|中部|东部|西部|长三角)|第|前|进入|跻身|不|将|要|力争|确保|争取|计划|的)+$',
  'u',
);

/** Verbs that end the noun behind a unit: 28家省直单位｜共同参加. */
const verbs = new RegExp(
  '共同|平安|顺利|如期|陆续|主动|积极|自愿|参加|参与|获评|获得|获批|获|荣获|入选|入围|正在|覆盖|惠及|遭受|遭|先行|进入|跻身|见效|达标|推动|带动|用上|达到|完成|开展|建设|建成|建立|实现|通过|组成|作为|被|已|均|全部|进行|提供|受益|' +
    '受到|纳入|列入|联合|研究部署|投入|启动|开工|竣工|投用|建起|实施|推进|承担|接受|享受|开设|配备|签订|签约|落户|落地|上线|运行|举行|举办|召开|' +
    '走进|深入|赴|到|从|在(?![校园线编职岗读建册籍研])|为|是|于|对|按|将|以上|并|向|用于|用|供|由|得到|晋级|晋升|就业|就读|入学|入库|上岗|返岗|脱贫|减少|增加|提高|提升|增长|下降|上升|降[至到低为]|升[至到为]|扩大|压减|占|来自|分布|同时',
  'u',
);
const stop = /[，。；：！？、（）()《》\n,;“”"]/u;

/** Nouns of one character. */
const place = /^[县市区村乡镇国省校班户事](?![级业故务项])/u;
const changing = /^(?:减少|增加|提高|提升|增长|下降|上升|降|升|扩大|压减|占|达到|到)/u;
/** Verbs within the words before a figure whose object is what is counted: 热线受理｜群众诉求. */
const acting = /^.{2,}(?:收到|受理|提交|报送|征集|发放|查处|解决|办理|选派|招聘|资助|引进|破获|惠及|新建)(?=.{2,}$)/u;

/** The thing counted, out of the words between the last boundary and the figure. */
export function nounBefore(words: string): string {
  const open = words.lastIndexOf('（');
  const inner = open >= 0 && !words.includes('）', open) ? words.slice(open + 1) : words;
  const from = inner.replace(opening, '');
  return from
    .replace(closing, '')
    .replace(opening, '')
    .replace(acting, '')
    .replace(/^[）)”」]+/u, '');
}

/** The noun behind a classifier, up to its verb; null where there is none or the unit needs none. */
export function nounAfter(text: Half, mark: Mark, next: Mark | undefined): string | null {
  if (mark.kind === 'rank' || !takesNoun(unitOf(text, mark))) {
    return mark.kind === 'label' ? labelled(text, mark, next) : null;
  }
  const words = following(text, mark, next);
  const least = place.test(words) ? 1 : 2;
  if (words.length < least || /^(?:以上|的)/u.test(words)) return null;
  const verb = verbs.exec(words);
  if (verb === null) return words;
  if (verb.index >= least) return words.slice(0, verb.index);
  const attribute = words.indexOf('的');
  return attribute > 0 && attribute < words.length - 1 ? words : null;
}

/** What a name with numbers stands before: “1+N”政策保障体系. */
function labelled(text: Half, mark: Mark, next: Mark | undefined): string | null {
  const quoted = text[mark.end] === '”' ? 1 : 0;
  const words = following(text, { ...mark, end: mark.end + quoted }, next).replace(/^的/u, '');
  const noun = words.split(verbs)[0] ?? '';
  return noun.length < 2 ? null : noun;
}

/** What is said behind a figure that nothing stands before: 47人正在攻读. */
export function strippedTail(text: Half, mark: Mark, next: Mark | undefined): string {
  const words = following(text, mark, next).replace(/^(?:正在|已经|已|的)+|^(?:参与|获评|用于)/u, '');
  const verb = verbs.exec(words);
  if (verb === null) return words.length > 1 ? words : '';
  return verb.index > 1 ? words.slice(0, verb.index) : changing.test(words) ? '' : words;
}

function following(text: Half, { end }: Mark, next: Mark | undefined): string {
  const words = text.slice(end, Math.min(end + 30, next?.start ?? text.length)).replace(/^[ \u00a0]/u, '');
  const at = words.search(stop);
  return at < 0 ? words : at === 0 && words[0] === '“' ? quotedNoun(words) : words.slice(0, at);
}

/** A noun that begins with a quotation: 五个“统一”原则. */
function quotedNoun(words: string): string {
  const close = words.indexOf('”');
  if (close < 0) return '';
  const rest = words.slice(close + 1);
  const at = rest.search(stop);
  return words.slice(0, close + 1) + (at < 0 ? rest : rest.slice(0, at));
}

function unitOf(text: Half, { start, end }: Mark): string {
  const written = text.slice(start, end).replace(/(?:及?以[上下内]|左右|上下|之多|之内)$/u, '');
  for (let at = Math.max(0, written.length - 5); at < written.length; at += 1) {
    unitAt.lastIndex = at;
    const found = unitAt.exec(written);
    if (found !== null && at + found[0].length === written.length) return found.groups?.['unit'] ?? '';
  }
  return '';
}

/** At most 30 characters: the words nearest to the figure, from the last 的 that lets them fit. */
export function shorten(words: string): string {
  const trimmed = words.trim();
  if (trimmed.length <= 30) return trimmed;
  const tail = trimmed.slice(-30);
  const at = tail.search(/[的、，]/u);
  return at >= 0 && at < 24 ? tail.slice(at + 1) : tail;
}
