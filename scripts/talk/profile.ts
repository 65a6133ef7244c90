import { kindName } from './explain.ts';
import { duration, type Message, size } from './messages.ts';

/** What a profile says, apart from who measures it. Times in ms, memory in bytes. */
interface ToldProfile {
  readonly total: number;
  readonly phases: Readonly<Record<keyof typeof phases, number>>;
  readonly kinds: readonly {
    readonly kind: string;
    readonly made: number;
    readonly kept: number;
    readonly time: number;
    readonly longest: { readonly name: string; readonly time: number };
  }[];
  readonly busy: number;
  readonly processor: number;
  readonly memory: number;
}

const phases = {
  starting: { zh: '启动', en: 'starting' },
  reading: { zh: '读取内容', en: 'reading' },
  making: { zh: '校对、排印、合成、检查成品', en: 'proofreading, printing, binding, looking through' },
  writing: { zh: '写入文件', en: 'writing' },
  keeping: { zh: '保存中间结果', en: 'keeping for the next build' },
} as const;

/** Where the time of a build went, as lines. */
export function profileLines(profile: ToldProfile): Message {
  return { zh: lines(profile, 'zh'), en: lines(profile, 'en') };
}

function lines({ total, phases: times, kinds, busy, processor, memory }: ToldProfile, language: 'zh' | 'en'): string {
  const zh = language === 'zh';
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  const phase = (Object.keys(phases) as (keyof typeof phases)[]).map(
    (name) =>
      `  ${phases[name][language]}${zh ? '　' : '  '}${duration(times[name])}${zh ? '，' : ', '}${percent(times[name] / total)}`,
  );
  const kind = kinds.map(({ kind: name, made, kept, time, longest }) => {
    const what = kindName(name)[language];
    return zh
      ? `  ${what}　做 ${made} 项，沿用 ${kept} 项，合计 ${duration(time)}，最久 ${duration(longest.time)}（${longest.name}）`
      : `  ${what}  ${made} made, ${kept} kept, ${duration(time)} together, at most ${duration(longest.time)} (${longest.name})`;
  });
  return [
    zh ? `用时 ${duration(total)}：` : `${duration(total)} in all:`,
    ...phase,
    zh
      ? `主线程忙碌 ${percent(busy)}，本进程处理器时间 ${duration(processor)}，内存最多 ${size(memory)}（浏览器另计）`
      : `main thread busy ${percent(busy)}, processor time ${duration(processor)}, at most ${size(memory)} of memory (the browser aside)`,
    zh ? '各类工作（并行进行，含等待）：' : 'Work by kind (side by side, waiting included):',
    ...kind,
  ].join('\n');
}
