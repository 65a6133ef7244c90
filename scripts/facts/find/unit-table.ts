/**
 * Units and classifiers that make a numeral a figure. Classifiers are an own selection from the list of 量词 that school
 * grammars and official reports use; units of measure follow GB 3100 and the list of legal units; numerals with them follow
 * GB/T 15835-2011, 4.1 and 4.2.
 */
const classifiers =
  '个百分点 百分点 个工作日 个月 个 人次 人 名 位 所 家 项 条 份 件 台套 台 套 辆 艘 架 座 栋 幢 间 场次 场 次 门次 门 节次 节 堂 ' +
  '期 批次 批 轮 届 类 种 支 头 匹 羽 株 棵 册 本 部 篇 幅 张 块 片 处 户 组 对 封 起 宗 例 剂次 剂 枚 款 班次 车次 标箱 ' +
  '学时 课时 学分 学期 条次 件次 户次 台次 架次 张次 枝 眼 口 尾 盏 根 层 字 页 集 首 万人次 人天';

/** Measures, which count their thing without a noun behind them. */
const measures =
  '平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 微米 米 公顷 亩 吨标准煤 吨 公斤 千克 毫克 微克 克 斤 毫升 升 千瓦时 千瓦 兆瓦 摄氏度 ℃ 度 ' +
  '美元 欧元 港元 日元 英镑 元 小时 分钟 秒 周岁 岁 年 周 天 倍 成 分 % ‰ ' +
  'TB GB MB PB KB Mbps Gbps km² km kg m² ㎡ m³ kWh kW MW mg/L μg/m³ μg mg';

/** Small places are counted without a classifier only in arabic numerals: 16市, but 三省一市 is a name. */
const places = '地市 省份 省 市 县 区 乡镇 村';

const list = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

const per =
  '人|生|月|年|天|日|周|次|斤|千克|件|份|台|套|辆|个|小时|学年|学期|平方米|立方米|亩|公顷|吨|公斤|户|班|课时|学时|节|千瓦时|人次|床日|L|kg';

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** The unit at a place: `unit`, and `per` behind it (元/月, 元/人·年). */
export const unitAt = new RegExp(
  `(?<unit>${longestFirst([...list(classifiers), ...list(measures), ...list(places)])})(?<per>(?:[/·／](?:${per}))*)`,
  'uy',
);

const counting = new Set(list(classifiers));
const placing = new Set(list(places));

/** Whether the thing counted follows the unit: 28家省直单位. 人次, 个月 and the like say themselves what they count. */
export const takesNoun = (unit: string): boolean =>
  counting.has(unit) && !/人次|百分点|个月|工作日|课时|学时|学分|学期|人天/u.test(unit);

/** Units that Chinese numerals don't take as figures: 十分, 三省, 两头, 一度. */
const arabicOnly = new Set([...placing, ...list('分 度 斤 头 字 页 口 层 对 本 m² 根 片 升 克')]);

export const takesChinese = (unit: string): boolean => !arabicOnly.has(unit);

/** Units of which 一 counts one; before others it is an article (一个, 一批). */
const ones = new Set(list('倍 成 小时 公里 个百分点'));

export const takesOne = (unit: string): boolean => ones.has(unit);

/** Characters that make a unit the head of another word: 如图3所示, 24节气, 五台山. */
const otherWords: Readonly<Record<string, string>> = {
  个: '别|性|体',
  人: '民|才|类|大|均|格|事|体|物|工|员|力|文|身|际|数',
  名: '单|录|称|词|牌|誉|额|著',
  位: '一体|于|数|次',
  所: '示|列|述|谓|涉|属|得税',
  家: '渠|庭|长会|访|乡',
  项: '目|规定',
  条: '例|约|款|目|线|主线',
  件: '套',
  台: '山|县|湾|河|区|州|账|阶',
  套: '班子',
  座: '谈|位',
  间: '接|隔',
  场: '地|所|馆|景|面|域',
  次: '产业|元|生|要|日|年|序|级|分配|创业',
  门: '峡|县|口|市|类|户',
  节: '气|约|日|能|点|奏|目|水|省',
  吨: '级|位',
  期: '工程|叠加|项目|间|限|末|中|望',
  批: '准|示|评|复|发',
  轮: '训|换|流|岗|候',
  届: '时|满|[一二三四五六七]中全会|[一二三四五六七八九十]+次|人大|政协|中央|全国人大|全国政协|常委',
  类: '似|型|别',
  支: '部|持|撑|出|付|教|柱|队(?!伍)',
  头: '部|条',
  册: '子',
  本: '科|土|级|届|校|省|市|次|人|着|地',
  部: '曲|落|族|件|位|下|门|委|署|长|级|队|省|分',
  块: '状',
  张: '皮|嘴|脸',
  片: '区|面',
  处: '理|分|罚|级|长|置|于',
  户: '籍|外|口',
  组: '织|成|建|合|长|团',
  对: '口|接|应|象|标|比|外|于|一',
  起: '来|步|到|草|点|家|伏|航',
  例: '如|外|行|会',
  枚: '举',
  款: '项|物',
  根: '据|本|源|植|治',
  层: '面|级|次',
  口: '号|径|岸|碑|语|腔|罩|服',
  首: '次|批|个|创|位|先',
  集: '中|团|体|成|聚|合|约|群',
  度: '过|假|夏|量|数',
  分: '钟|别|之|类|级|析|公司|校|设|布|步|批|为',
  成: '不变|为|立|果|效|员|长|绩|都|功|就|本|人|熟|分|年|品|套|型',
  周: '年|边|围|期|密|到|末',
  天: '津|然|文|空|地|下|府|才',
  年: '级|制|一贯|义务|规划|计划|行动|攻坚|龄|轻|度|限|代|终|华|版|生|前|后|一度|发展规划|提升',
  元: '旦|素|月|首|件|宇宙|老|气',
  米: '面|粮|兰',
  升: '级|学|至|到|为|格|本',
  克: '服|难|隆',
  秒: '杀',
  省: '级|份制|直|外|内|会',
  市: '场|级|民|直|区|政|县',
  县: '级|域|城|区|市',
  区: '域|别|级|分|块|间',
  村: '级|民|庄|委',
};

const others: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(otherWords).map(([unit, words]) => [unit, new RegExp(words, 'uy')]),
);

/** Whether what looks like a unit goes on to another word at the place. */
export function goesOn(unit: string, text: string, at: number): boolean {
  const words = others.get(unit);
  if (words === undefined) return false;
  words.lastIndex = at;
  return words.test(text);
}
