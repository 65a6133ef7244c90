import { chineseNumber } from '../chinese-number.ts';
import { type Half, matchAt } from './span.ts';

/** Divisions of the text itself, which nobody counts as a result: 三个方面, 四个环节. */
const division =
  /(?:大)?(?:方面|层面|层次|维度|角度|环节|阶段|部分|专题|问题|要点|关键|重点(?!学科|实验|项目|高校)|难点|线(?!路)|字|词|意识|关系|大局|结合|面向|转变|统筹|坚持|离不开|必须|更加)/uy;

/** Nouns that a speaker sets out or points at: a small number in Chinese numerals before them announces what follows. */
const announced = new RegExp(
  '(?:全国性|全省性|重要|主要|基本|重大|核心|根本|关键|突出|具体|共同|明显|有力|鲜明)?的?' +
    '(?:事情|事(?![业故务项迹])|比例|支撑|会议|红线|底线|指头|拳头|轮子|翅膀|方向|原因|因素|特点|特征|优势|目标|要求|条件|原则|抓手|核心|主体|' +
    '重心|突破口|着力点|结合点|增长点|切入点|关口|难题|矛盾|短板|弱项|想法|体会|希望|概念|变化|趋势|挑战|机遇|任务|工作(?![站室组队日人者])|负担|定位|意见|主题)',
  'uy',
);
const general = new Set(['个', '项', '件', '条', '种', '类']);

/**
 * Whether a Chinese numeral with a classifier only orders the text: before divisions (三个方面), and up to ten before nouns that
 * announce what follows (两个比例, 六件事, 三条红线). Arabic numerals always count: 3项任务.
 */
export function ordersText(numeral: string, unit: string, text: Half, behind: number): boolean {
  if (matchAt(division, text, behind) !== null) return true;
  return general.has(unit) && (chineseNumber(numeral) ?? 0) <= 10 && matchAt(announced, text, behind) !== null;
}
