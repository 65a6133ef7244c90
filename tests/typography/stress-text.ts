import type { Inline, Paragraph } from '../../scripts/content/model.ts';
import { place, stated, strong, text } from '../booklet/building.ts';
import { randomOf } from '../random.ts';

const plain =
  '全省各地坚持立德树人根本任务统筹推进城乡义务教育一体化发展深化产教融合校企合作健全学校家庭社会协同育人机制提高教师队伍建设水平完善督导评价制度促进优质资源共享';

const phrases: readonly string[] = [
  '在校生142.2万人',
  '省内就业比例为76.20%',
  '2019—2021年',
  '《皖教〔2021〕20号》',
  '皖教秘〔2022〕117号文件',
  '不低于1000元/月的津贴',
  '占90%以上的学校',
  '高出34个百分点',
  '列全国第11位',
  '“1+N”政策体系',
  '“双减”工作',
  '（以下简称“双减”）',
  '《关于推动现代职业教育高质量发展的实施意见》',
  '《中国教育现代化2035》《教师法》',
  '艾合买提·买买提同志',
  '这是根本——也是方向',
  '师资、经费、场地……逐项落实',
  '“校地、校企、校校”合作，',
  'AI+Education',
  '5G网络',
  'Vocational and Technical Education',
  '人工智能（AI）与STEM课程',
  '2021年12月31日',
  '每周3—5课时',
  '1至2所',
  '10,028节',
  '-5℃至30℃',
  '一是“抓两头”；二是“促中间”：',
  '谁来教？教什么？怎么教！',
  '1.35亿元',
  '7—9年级',
  '“‘岗课赛证’融通”',
  '陈独秀、陶行知、朱光潜',
  '20/30人的班额',
];

const marks = ['，', '，', '，', '、', '；', '：', '。', '。', '？', '！'] as const;

/** Paragraphs as nobody would write them: figures, ranges, titles, names, dashes and Latin words close together. */
export function stressParagraphs(count: number, seed = 20210929): readonly Paragraph[] {
  const { below, pick } = randomOf(seed);
  const clause = (): string => {
    const start = below(plain.length - 14);
    const words = plain.slice(start, start + 2 + below(12));
    return below(3) === 0
      ? words
      : words + pick(phrases) + (below(3) === 0 ? plain.slice(start, start + 1 + below(4)) : '');
  };
  const sentence = (): string => {
    let made = clause();
    for (let left = below(4); left > 0; left -= 1) made += (/[，：！]$/u.test(made) ? '' : pick(marks)) + clause();
    return `${made.replace(/[，：]$/u, '')}。`;
  };
  return Array.from({ length: count }, (_, at): Paragraph => {
    const children: Inline[] = [];
    if (below(4) === 0) children.push(strong(`${plain.slice(below(30), 36 + below(8))}。`));
    for (let left = 1 + below(5); left > 0; left -= 1) children.push(text(sentence()));
    if (below(3) === 0)
      children.push(
        text('其中'),
        stated(`stress${at}`, pick(['330所', '近50万人', '12.5%']), '数'),
        text('，已经落实。'),
      );
    if (below(5) === 0) children.push({ type: 'emphasis', children: [text(sentence())], place });
    if (below(9) === 0)
      children.push({ type: 'link', url: 'https://example.org/', children: [text(sentence())], place });
    return { type: 'paragraph', children, place };
  });
}
