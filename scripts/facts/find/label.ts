import { before, type Half, matchAt, type Span } from './span.ts';

const formula = /\d+(?:[+＋](?:\d+|[NnXx]))+(?![\d.%万亿])/uy;
const great = new RegExp(
  '(?<number>\\d+|[二两三四五六七八九十]+)大(?:(?!精神|报告|以来|代表|部署)[\\u4e00-\\u9fff]{0,4}?)' +
    '(?:工程|行动|方面|任务|计划|体系|领域|板块|平台|专项|举措|攻坚战|保卫战|战略|产业|基地|片区|集团|中心|机制|理念|抓手|支柱|提升|项目|高地|走廊|模块|系统|优势|主题)(?:产业)?',
  'uy',
);
const quoted = /[二两三四五六七八九十]+(?:个|项|条|种|类)(?:[“]?)[\u4e00-\u9fff]{1,6}”/uy;
const ofOne = /[二两三四五六七八九十]+个一[批流律体]/uy;
const slogan =
  /四个意识|四个自信|两个维护|两个确立|三个代表|四个全面|两个一百年|两个大局|三个务必|两个毫不动摇|四个服务|六个必须坚持/uy;

/**
 * The name with numbers in it that begins at `start`: 1+N, 5+2, 四个一批, “两个维护”, 五个“统一”, and groups named by their
 * size in Chinese numerals (六大工程). Groups in arabic numerals are counted (9大工程) and become quantities.
 */
export function labelAt(text: Half, start: number): Span | null {
  const label = (found: RegExpExecArray, end = found.index + found[0].length): Span => ({
    start,
    end,
    kind: 'label',
    missing: null,
  });
  const arabic = /^\d/u.test(text.charAt(start));
  const sum = arabic ? matchAt(formula, text, start) : null;
  if (sum !== null) return label(sum);
  const group = matchAt(great, text, start);
  if (group !== null && !/^(?:十[五六七八九]|二十)$/u.test(group.groups?.['number'] ?? '')) {
    return /^\d/u.test(group[0]) ? { ...label(group), kind: 'quantity' } : label(group);
  }
  if (arabic) return null;
  const known = matchAt(slogan, text, start) ?? matchAt(ofOne, text, start);
  if (known !== null) return label(known);
  const name = matchAt(quoted, text, start);
  if (name === null) return null;
  const inside = before(text, start, 1) === '“';
  const opens = name[0].includes('“');
  if (inside === opens) return null;
  return inside ? label(name, name.index + name[0].length - 1) : label(name);
}
