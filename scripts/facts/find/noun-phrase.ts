import type { Mark } from './figure-spans.ts';
import type { Half } from './span.ts';
import { takesNoun, unitAt } from './unit-table.ts';

/** Words before the thing counted that don't name it: where, how often, and verbs that only say that it is there. */
const opening = new RegExp(
  '^(?:[、和与及，（(：]|其中|全省|全市|全县|全区|全国|我省|我市|我县|我区|目前|现在|现|已经|已|共计|共有|共|累计|总计|合计|先后|每年|' +
    '同时|此外|另有|另|还|各地|各校|预计|将|要|力争|确保|争取|计划|拟|使|让|把|在|以|按|从|由|约|仅|拥有|有|设有|设立|建成|建有|建设|建立|' +
    '成立|组建|组织|举办|召开|开展|实施|完成|打造|制作|录制|形成|出台|印发|制定|修订|认定|遴选|选树|评选|安排|落实|推出|开设|开通|' +
    '接入|提供|底|末|以来|期间|来|的|年底|年末|时|，)+',
  'u',
);
/** Words between the thing counted and its number. */
const closing = new RegExp(
  '(?:[、：，“（(]|已经|已达到|已达|已|达到|达|为|共计|共有|共|合计|累计|总计|有|是|在|由|从|约|约占|占|仅|只有|均|都|分别|各|' +
    '(?:增加|提高|提升|增长|上升|下降|降低|减少|扩大|扩展|扩充|压减|压缩|发展|调整|增|升|降|减|扩)(?:到|至|为)|控制在|保持在|稳定在|维持在|突破|超过|' +
    '至|到|了|稳居|跃居|位居|高居|居|位列|名列|列|排名|排在|排|跃升至|跃升|升至|全国|全省|全市|第|前|进入|跻身|不|将|要|力争|确保|争取|计划|的)+$',
  'u',
);

/** Verbs that end the noun behind a unit: 28家省直单位｜共同参加. */
const verbs = new RegExp(
  '共同|参加|参与|获评|获得|获批|获|荣获|入选|入围|正在|覆盖|达到|完成|开展|建设|建成|建立|实现|通过|组成|作为|被|已|均|全部|进行|提供|受益|' +
    '受到|纳入|列入|联合|研究部署|投入|启动|开工|竣工|投用|建起|实施|推进|承担|接受|享受|开设|配备|签订|签约|落户|落地|上线|运行|举行|举办|召开|' +
    '走进|深入|赴|到|从|在|为|是|于|对|按|将|以上|并|向|用于|用|供|由|得到|晋级|晋升|就业|就读|入学|入库|上岗|返岗|脱贫|减少|增加|提高|增长|下降|占|来自|分布|同时',
  'u',
);
const stop = /[，。；：！？、（）()《》\n,;“”"]/u;

/** The thing counted, out of the words between the last boundary and the figure. */
export function nounBefore(words: string): string {
  const open = words.lastIndexOf('（');
  const inner = open >= 0 && !words.includes('）', open) ? words.slice(open + 1) : words;
  const from = inner.replace(opening, '');
  return from
    .replace(closing, '')
    .replace(opening, '')
    .replace(/^[）)”」]+/u, '');
}

/** The noun behind a classifier, up to its verb; null where there is none or the unit needs none. */
export function nounAfter(text: Half, mark: Mark, next: Mark | undefined): string | null {
  if (mark.kind === 'rank' || !takesNoun(unitOf(text, mark))) {
    return mark.kind === 'label' ? labelled(text, mark, next) : null;
  }
  const words = following(text, mark, next);
  if (words.length < 2 || /^(?:以上|的)/u.test(words)) return null;
  const verb = verbs.exec(words);
  if (verb === null) return words;
  if (verb.index > 1) return words.slice(0, verb.index);
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
  return following(text, mark, next).replace(/^(?:正在|已经|已|的)+/u, '');
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
