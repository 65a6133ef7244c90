import type { Random } from '../random.ts';

/** Characters that programs trip over: invisible ones, those that turn the direction, control characters, halves of pairs, numbers that are no digits. */
const characters: readonly string[] = [
  '\u0000',
  '\u0007',
  '\r',
  '\t',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{1f469}\u200d\u{1f3eb}',
  '\u{20000}',
  '\u{e0041}',
  '〇',
  '㈠',
  '½',
  '％',
  '‰',
  '１２',
  '٣',
  '，',
  '。',
  '“',
  '”',
  '《',
  '—',
  '……',
  'é',
  'ﷺ',
  'İ',
  'ß',
];

/** What a number may be changed into. */
const numbers: readonly string[] = [
  '0',
  '-1',
  '00',
  '1e308',
  '1e-400',
  '9007199254740993',
  '99999999999999999999999999999999',
  '0.00000000000000000001',
  '1,23,4',
  '12,345.678',
  '100',
  '101',
  'Infinity',
  '0x7f',
  '三百三十',
  '一百万零五',
  '-0',
  '1..2',
];

/** The words of our own languages. */
const tokens: readonly string[] = [
  ':fact[12所]{#a of="学校" asOf="2021年"}',
  ':fact[',
  ':ref[a]',
  ':ref[',
  ':stet[',
  ']{#',
  '{of=""}',
  ' of="学校"',
  ' asOf="2021年底"',
  ' per="人"',
  ' layout=chart kind=bar',
  '{layout=figures minutes=1}',
  ':::slide{layout=points}\n# 标题\n- 要点\n:::\n',
  ':::slide{layout=chart kind=line}\n# 标题\n- :ref[a] 一\n:::\n',
  ':::',
  '::::',
  '::',
  '---\n',
  '---\ntitle: 又一\n---\n',
  '# ',
  '## ',
  '###### ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '| 一 | 二 |\n|---|---:|\n| 1 | 2% |\n',
  '|',
  '|---',
  '![图](assets/a.png)',
  '![](../a.svg)',
  '[](',
  '[甲](#b)',
  '[甲](javascript:alert(1))',
  '[^1]',
  '[^1]: 注',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '```\n',
  '<b onclick=x>',
  '<!--',
  '&amp;',
  '&#x0;',
  '\\',
  '$$',
  '《教育法》',
  '皖教〔2021〕20号',
  '2021年2月30日',
  '2019—2021年',
  '增长12.5%',
  '提高3个百分点',
  '列全国第1位',
  '近50万人',
  '（以下简称“双减”）',
  '一是',
  '（一）',
  '第一章',
  ': ',
  '- &a [*a]',
  '&a',
  '*a',
  '<<: *a',
  '!!binary x',
  '!!js/function x',
  '%YAML 1.1\n',
  '? ',
  '|-\n',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '__proto__: 1\n',
  'constructor: 1\n',
  '{{title}}',
  '{{{title}}}',
  '{{#each topics}}',
  '{{/each}}',
  '{{#if a}}',
  '{{else}}',
  '{{/if}}',
  '{{> cover}}',
  '{{lookup this "constructor"}}',
  '{{@root.x}}',
  '{{#with this as |x|}}',
  '{{/with}}',
  '{{!--',
  '--}}',
  '</style>',
  '</section>',
  'url(file:///etc/passwd)',
  '@import "x";',
];

/** Longest text that a mutation makes, in characters. */
const longest = 60_000;

type Mutation = (text: string, random: Random, donors: readonly string[]) => string;

/** A stretch of a text; short ones are likelier. */
function stretch(text: string, random: Random): readonly [number, number] {
  const start = random.below(text.length + 1);
  const length = random.chance(0.7) ? 1 + random.below(12) : random.below(400);
  return [start, Math.min(text.length, start + length)];
}

/** Lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function put(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

const mutations: readonly Mutation[] = [
  function remove(text, random) {
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  function repeat(text, random) {
    const [start, end] = stretch(text, random);
    const times = random.chance(0.9) ? 1 + random.below(3) : 50 + random.below(400);
    return put(text, end, text.slice(start, end).repeat(times));
  },
  function moveLine(text, random) {
    const lines = linesOf(text);
    if (lines.length < 2) return text;
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
    return lines.join('');
  },
  function repeatLine(text, random) {
    const lines = linesOf(text);
    if (lines.length === 0) return text;
    const line = random.pick(lines);
    lines.splice(random.below(lines.length + 1), 0, line);
    return lines.join('');
  },
  function removeLines(text, random) {
    const lines = linesOf(text);
    lines.splice(random.below(lines.length + 1), 1 + random.below(3));
    return lines.join('');
  },
  function indent(text, random) {
    const lines = linesOf(text);
    const first = random.below(lines.length + 1);
    const by = random.pick(['  ', '    ', '\t', '> ', '- ', ' ']);
    const last = first + 1 + random.below(4);
    return lines.map((line, at) => (at >= first && at < last ? by + line : line)).join('');
  },
  function insertCharacter(text, random) {
    return put(text, random.below(text.length + 1), random.pick(characters));
  },
  function insertToken(text, random) {
    return put(text, random.below(text.length + 1), random.pick(tokens));
  },
  function insertTokenAtLine(text, random) {
    const lines = linesOf(text);
    lines.splice(random.below(lines.length + 1), 0, `${random.pick(tokens)}\n`);
    return lines.join('');
  },
  function changeNumber(text, random) {
    const found = [...text.matchAll(/\d[\d.,]*/g)];
    if (found.length === 0) return text;
    const { 0: old, index } = random.pick(found);
    return text.slice(0, index) + random.pick(numbers) + text.slice(index + old.length);
  },
  function changeAttribute(text, random) {
    const found = [...text.matchAll(/[\w#:-]+=("[^"]*"|[^\s"{}>]+)/g)];
    if (found.length === 0) return text;
    const { 0: old, index } = random.pick(found);
    const { 0: other } = random.pick(found);
    const value = random.pick([other, '', `${old.split('=')[0]}="${random.pick(characters)}"`, `${other} ${other}`]);
    return text.slice(0, index) + value + text.slice(index + old.length);
  },
  function splice(text, random, donors) {
    const donor = random.pick(donors);
    const lines = linesOf(donor);
    const first = random.below(lines.length + 1);
    const taken = lines.slice(first, first + 1 + random.below(12)).join('');
    const own = linesOf(text);
    own.splice(random.below(own.length + 1), random.below(3), taken);
    return own.join('');
  },
  function spliceWords(text, random, donors) {
    const donor = random.pick(donors);
    const [from, to] = stretch(donor, random);
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + donor.slice(from, to) + text.slice(random.chance(0.5) ? start : end);
  },
  function nest(text, random) {
    const [open, close] = random.pick([
      ['> ', ''],
      ['[', ']'],
      ['（', '）'],
      ['**', '**'],
      ['- ', ''],
      ['“', '”'],
      ['{', '}'],
      ['*', '_'],
    ] as const);
    const [start, end] = stretch(text, random);
    const depth = random.chance(0.9) ? 1 + random.below(4) : 50 + random.below(300);
    return text.slice(0, start) + open.repeat(depth) + text.slice(start, end) + close.repeat(depth) + text.slice(end);
  },
  function run(text, random) {
    const at = random.below(text.length + 1);
    const unit = random.pick([...characters, ...tokens, ...numbers, ' ', '-', '|', '- ', '1', '12%', '甲', '（', '“']);
    const length = random.pick([300, 3000, 12_000]);
    return put(text, at, unit.repeat(Math.ceil(length / unit.length)));
  },
  function cut(text, random) {
    return text.slice(0, random.below(text.length + 1));
  },
];

/** Mutates a text once. A mutation that would make it too long cuts it. */
export function mutateText(text: string, random: Random, donors: readonly string[]): string {
  // Of what is cut or has long runs little is left to go on with, so that is rare.
  const usual = random.chance(0.95) ? mutations.slice(0, -2) : mutations.slice(-2);
  return random.pick(usual)(text, random, donors).slice(0, longest);
}

/** Mutates bytes once, without regard to what they say. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = random.below(bytes.length);
  const changed = Uint8Array.from(bytes);
  switch (random.below(4)) {
    case 0:
      changed[at] = random.below(256);
      return changed;
    case 1:
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
      return changed;
    case 2:
      return bytes.subarray(0, at);
    default: {
      const end = Math.min(bytes.length, at + 1 + random.below(32));
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(end)]);
    }
  }
}
