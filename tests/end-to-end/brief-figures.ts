/** A figure that the shipped report must state, as running text writes it. */
export interface BriefFigure {
  readonly topic: number;
  readonly text: string;
}

const texts: Readonly<Record<number, string>> = {
  1: '28家|两轮|1+N|40余份|12条|4200多名|10028节|四个一批|一年内|三年内',
  2: '2018—2022年|5+2|2022年|5728所|100%|2432所|94.12%|2021年2月|5033节|5264节|730万余节|超104万节|超12.25万人次|100%|600TB|四大方面',
  3: '330所|75所|255所|142.2万人|63.1万人|79.1万人|第11位|第5位|近50万人|2019—2021年|76.20%|64.42%|2025年|2021年9月29日|2025年|2035年|119所|2033人|3103人|6所|71所|300亩|超过6000人|28万人|9大工程|670个|39所|5所|8所|1992个|90%以上|97%以上|201家|281家|1所|1所|34个百分点|82.3%|第七|2022年|1至2所|2025年|不低于10%|六大工程|2021—2023年',
  4: '8个|第五次|第27次|4个|五大行动|连续4年|8类|473个|四批|69所|108个|50堂|600多个|6个|30余场|10余所|超400万|1.61亿次|617万条|5+N|16个|100所|近千个|122人|3次|1254人|2301人|3个|超1万人次|47人|10名|10名|1人|不低于1000元/月',
};

/** Every figure of the report, in its order, by topic. */
export const briefFigures: readonly BriefFigure[] = Object.entries(texts).flatMap(([topic, line]) =>
  line.split('|').map((text) => ({ topic: Number(topic), text })),
);
