import type { List, Report } from '../../scripts/content/model.ts';
import type { Fact, Ledger } from '../../scripts/facts/fact.ts';
import {
  fact,
  ledger,
  list,
  paragraph,
  quotation,
  report,
  section,
  slide,
  somewhere,
  table,
  topic,
} from './building.ts';

/** Every layout with little and with much on it. */

const pixel = 'assets/campus.svg';

export const galleryPictures: ReadonlyMap<string, string> = new Map([
  [
    pixel,
    `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><path fill="#6b625c" d="M0 0h1600v900H0z"/></svg>').toString('base64')}`,
  ],
]);

const picture = (caption: string | null) =>
  ({
    type: 'picture',
    file: pixel,
    mediaType: 'image/svg+xml',
    alternative: '校园',
    caption,
    place: somewhere(),
  }) as const;

const rank = (...parts: Parameters<typeof fact>): Fact => ({ ...fact(...parts), kind: 'rank' });

/** Years down, kinds of schools across. */
const years = (last: string) =>
  table([
    ['年份', '**高职**', '中职', '技工'],
    ...['2018', '2019', '2020', last].map((year) => [
      `${year}年`,
      `:ref[h${year} 1]`,
      `:ref[s${year} 1]`,
      `:ref[t${year} 1]`,
    ]),
  ]);

const parted = (whole: string, ...parts: readonly string[]): List => ({
  ...list([whole]),
  items: [{ blocks: [paragraph(whole), list(parts)], place: somewhere() }],
});

export const galleryLedger: Ledger = ledger(
  fact('students', '', '142.2', '万人', '职业学校在校生', '2021年'),
  fact('courses', '', '730', '万余节', '智慧课堂累计开课', '2021年12月20日'),
  fact('online', '超', '104', '万节', '在线课堂累计开课', '2021年12月20日'),
  fact('trainees', '超', '12.25', '万人次', '智慧学校教师和技术人员培训', '2021年12月20日'),
  fact('rate', '', '94.12', '%', '教学点智慧学校累计覆盖率', '2021年底'),
  fact('schools', '', '2432', '所', '义务教育小规模学校（教学点）智慧学校', '2021年底'),
  fact('storage', '', '600', 'TB', '省级平台资源存储量'),
  fact('sizeBefore', '', '2053', '人', '整合前校均规模', '2014年'),
  fact('sizeAfter', '', '4015', '人', '整合后校均规模', '2021年'),
  fact('higher', '', '63.1', '万人', '高职在校生', '2021年'),
  fact('secondary', '', '79.1', '万人', '中职在校生', '2021年'),
  fact('tiny', '', '0.4', '万人', '独立设置的特殊教育职业学校在校生', '2021年'),
  fact('growth', '', '3.4', '%', '乙市增速'),
  fact('loss', '', '-1.2', '%', '甲市增速'),
  ...['2018', '2019', '2020', '2021'].flatMap((year, at) => [
    fact(`h${year}`, '', `${12 + at * 4}.1`, '万人', '高职', `${year}年`),
    fact(`s${year}`, '', `${20 + at}.4`, '万人', '中职', `${year}年`),
    fact(`t${year}`, '', `${1 + at}.3`, '万人', '技工', `${year}年`),
  ]),
  rank('rankFirst', '第', '1', '位', '三年高职扩招人数全国位次'),
  rank('rankHigher', '第', '11', '位', '高职在校生规模全国位次'),
  rank('rankSecondary', '第', '5', '位', '中职在校生规模全国位次'),
  rank('rankContest', '第', '七', '', '全国职业院校技能大赛金牌数及获奖率全国位次'),
  { ...fact('frame', '', '1+N', '', '“双减”政策保障体系'), kind: 'label', quantity: null },
  { ...fact('period', '', '2018—2022年', '', '规划期'), kind: 'period', quantity: null },
);

const long =
  '省委教育工委、省教育厅成立工作专班，承担日常统筹和跟踪问效，先后两轮实地督查，视频调度不少于五次，对滞后的约谈推动';

export const gallery: Report = report([
  topic({
    title: '全面推进智慧学校建设 促进优质教育资源共享',
    shortTitle: '智慧学校建设',
    lead: section('t1-lead', '', [paragraph('导语第一段，说明背景。')], { role: 'lead', number: null }),
    sections: [
      section('t1-s1', '坚持高位推动，明晰发展路径', [
        slide('section', '坚持高位推动，明晰发展路径'),
        slide('figure', '职业学校在校生:ref[students 142.2万人]，规模居全国前列', [
          list([':ref[students 142.2万人]']),
          paragraph(
            '高等职业教育与中等职业教育衔接贯通，专科层次招生规模连续三年增长，服务地方产业的能力不断增强，毕业生留在本省就业的比例逐年提高。',
          ),
        ]),
        slide('figure', '一套结构，框定智慧学校建什么', [list([':ref[frame 1+N]'])]),
        slide('figure', '规划期五年', [list([':ref[period 2018—2022年] 智慧学校建设总体规划的规划期'])]),
        slide('figures', '信息技术进入日常课堂', [
          list([':ref[courses 730万余节]', ':ref[online 超104万节]']),
          paragraph('开课的节数，最能说明设备用在课上。'),
        ]),
        slide('figures', '人会用、有空间、有资源，智慧学校不停留在设备进校园这一步，更要让师生每天都用得上', [
          list([':ref[trainees 超12.25万人次]', ':ref[rate 94.12%] 累计覆盖率', ':ref[storage 600TB]']),
        ]),
        slide('figures', '四项数据看应用', [
          list([':ref[trainees 超12.25万人次]', ':ref[rate 94.12%]', ':ref[schools 2432所]', ':ref[storage 600TB]']),
          paragraph('以上数据截至2021年12月20日。'),
        ]),
        slide('figures', '六项数据看应用', [
          list([
            ':ref[trainees 超12.25万人次]',
            ':ref[rate 94.12%]',
            ':ref[schools 2432所]',
            ':ref[storage 600TB]',
            ':ref[courses 730万余节]',
            ':ref[online 超104万节]',
          ]),
        ]),
        slide('compare', '资源整合，校均规模接近翻番', [
          list([':ref[sizeBefore 2053人]', ':ref[sizeAfter 4015人]']),
          paragraph('中等职业学校由多而散走向少而强。'),
        ]),
      ]),
      section(
        't1-s2',
        '建章立制，健全政策体系',
        [
          slide('points', '校内校外一体推进', [
            list(['**减什么**　作业负担和校外培训负担', '**怎么看**　党中央、国务院的重大决策']),
          ]),
          slide('points', '沿着“:ref[frame 四个一批]”路径，分类处置培训机构', [
            list([
              '**注销一批**　依规注销办学资格',
              '**停办整改一批**　暂停办学，对照问题逐项整改',
              '**引导转型一批**　支持机构调整方向、转型发展',
              '**自愿关闭一批**　尊重举办者意愿，平稳退出',
            ]),
          ]),
          slide('points', '五个要点，每个两行，是一张幻灯片最多能放下的内容', [
            list([`**一**　${long}`, `**二**　${long}`, `**三**　${long}`, `**四**　${long}`, `**五**　${long}`]),
          ]),
          slide('points', '没有标签的要点 with some Latin text: AI + 5G', [
            list([
              '人工智能（AI）与5G网络进入课堂，Wi-Fi覆盖率100%',
              '以“**三个课堂**”带动城乡共享',
              '数据“一网通办”，教师少填表',
            ]),
          ]),
          slide('points', '标签太长时接排', [list(['**义务教育优质均衡发展县**　建设10个', '**标签**　短'])]),
          slide('steps', '督导环环相扣，工作不停在纸面', [
            list(
              [
                '**专班统筹** 省委教育工委、省教育厅组建专班，跟踪进度',
                '**视频调度** 定期听取各市情况，及时回应基层疑问',
                '**实地督查** 逐市查进展、查短板，覆盖各市',
                '**约谈推动** 对推进滞后的市指明差距，督促整改',
              ],
              true,
            ),
          ]),
          slide('steps', '三步走', [
            list(
              [
                '**打好底子** 完成国家教育信息化试点省建设任务',
                '**抓住载体** 以中小学智慧学校建设为主要抓手',
                '**瞄准目标** 缩小数字差距，共享优质教育资源',
              ],
              true,
            ),
          ]),
          slide('steps', '六步流程', [
            list(
              [
                '**申报** 学校对照标准自评',
                '**初审** 县级教育部门审核材料',
                '**复核** 市级实地查看',
                '**认定** 省级组织专家认定',
                '**公示** 向社会公示不少于五个工作日',
                '**复评** 每三年复评一次',
              ],
              true,
            ),
          ]),
          slide('timeline', '两步目标：先见实效，再见长效', [
            list(['**一年内** 学生负担和家庭支出、家长精力负担有效减轻', '**三年内** 减负成效显著']),
          ]),
          slide('timeline', '四个节点', [
            list([
              '**2018年** 印发总体规划',
              '**2020年** 疫情期间线上教学全面启用',
              '**2021年2月** 入选国家“智慧教育示范区”',
              '**2022年** 规划目标全面完成',
            ]),
          ]),
          slide('timeline', '六个节点', [
            list([
              '**2017年** 启动试点',
              '**2018年** 印发总体规划，明确“5+2”建设结构',
              '**2019年** 列入民生工程',
              '**2020年** 疫情期间线上教学全面启用',
              '**2021年** 教学点全覆盖',
              '**2022年** 规划目标全面完成',
            ]),
          ]),
        ],
        { number: 2 },
      ),
      section(
        't1-s3',
        '其余版式',
        [
          slide('table', '分类定标，:ref[period 2022年]交账', [
            table([
              ['学校类型', '建设目标'],
              ['教学点', '智慧课堂全覆盖'],
              ['乡村学校', '全部达到建设要求'],
              ['城镇学校', '基本建成智慧学校'],
            ]),
          ]),
          slide('table', '各类学校数与在校生', [
            table(
              [
                ['类别', '学校（所）', '在校生（万人）'],
                ['幼儿园', '11,270', '212.3'],
                ['小学', '7,118', '468.9'],
                ['初中', '2,863', '226.1'],
                ['普通高中', '664', '113.8'],
                ['中等职业学校', '299', '81.5'],
                ['普通高校', '121', '137.4'],
                ['特殊教育', '85', '1.1'],
              ],
              [null, 'right', 'right'],
            ),
          ]),
          slide('quote', '教师怎么说', [
            quotation(
              '过去一块黑板一支粉笔，现在孩子们隔着屏幕也能和城里的老师对话，课堂一下子打开了。',
              '——金寨县一位教学点教师',
            ),
          ]),
          slide('picture', '走进智慧课堂', [picture('蚌埠市一所学校的智慧课堂')]),
          slide('picture', '没有说明的图片', [picture(null)]),
          paragraph('这一段是上一张的讲稿。注意 --> 不能结束注释。'),
        ],
        { number: 3 },
      ),
      section(
        't1-s4',
        '没有幻灯片的一节：人才培养提质增效',
        [
          paragraph(
            '**健全机制。**省级层面建立协调机制，由省委副书记牵头、分管副省长协助，:fact[28家]{agencies}省直单位共同参加。多次召开调度会。',
          ),
          paragraph(
            '**强化督导。**先后两轮覆盖各市的督查，实地了解机构治理和学校减负情况；定期进行视频调度，听取各市汇报，及时回应基层在执行中遇到的疑问，对进度滞后的市开展约谈。',
          ),
          paragraph(
            '**扩大规模。**全省在校生达到:fact[142.2万人]{students}，覆盖率:fact[94.12%]{rate}，培训教师:fact[超12.25万人次]{trainees}。',
          ),
        ],
        { number: 4 },
      ),
      section('t1-s5', '空的一节', [], { number: 5 }),
    ],
    next: section(
      't1-next',
      '下一步：提质升级，共享优质',
      [
        slide('points', '从建成到用好', [
          list([
            '**收官**　完成建设任务',
            '**强课**　加强智慧课堂应用',
            '**促训**　在使用中提升能力',
            '**转型**　由学科教学转向学科育人',
            '**协同**　家庭学校社会合力',
          ]),
        ]),
      ],
      { role: 'next', number: null },
    ),
  }),
  topic({
    number: 2,
    slug: 'many',
    title: '一个特别长的专题标题用来检验封面在标题超过两行的时候是否仍然端正而且不会与别的文字重叠',
    shortTitle: '长标题专题',
    sections: Array.from({ length: 9 }, (_, index) =>
      section(`t2-s${index + 1}`, `第${index + 1}项工作稳步推进，成效逐步显现`, [paragraph('一句话说明这项工作。')], {
        number: index + 1,
      }),
    ),
    next: section('t2-next', '下一步：继续努力', [], { role: 'next', number: null }),
  }),
  topic({
    number: 3,
    slug: 'charts',
    title: '图表样张',
    shortTitle: '图表',
    sections: [
      section('t3-s1', '图表', [
        slide(
          'chart',
          '两项条形图：智慧课堂开课:ref[courses 730万余节]',
          [list([':ref[courses 730万余节]', ':ref[online 超104万节]'])],
          { chart: 'bar' },
        ),
        slide(
          'chart',
          '八项条形图，名称有长有短',
          [
            list([
              ':ref[h2018 1] 高职',
              '**:ref[h2019 1] 义务教育小规模学校（教学点）智慧学校**',
              ':ref[h2020 1] with Latin & <marks>',
              ':ref[h2021 1] “双减”',
              ':ref[tiny 1]',
              ':ref[s2018 1] 中职',
              ':ref[s2019 1] 中职',
              ':ref[s2020 1] 中职',
            ]),
          ],
          { chart: 'bar' },
        ),
        slide(
          'chart',
          '有负数，有说明',
          [
            list([':ref[loss -1.2%]', ':ref[growth 3.4%]']),
            paragraph('说明占去两行的时候，图随之变矮，字号不变，最后一排也能看清；说明占去两行的时候，图随之变矮。'),
          ],
          { chart: 'bar' },
        ),
        slide(
          'chart',
          '四项条形图，名称两行，日期各不相同',
          [
            list([
              ':ref[h2018 1] 智慧学校教师和技术人员培训人数',
              ':ref[h2019 1] 义务教育小规模学校（教学点）智慧学校教师',
              ':ref[h2020 1] 教师',
              ':ref[h2021 1] 技术人员',
            ]),
          ],
          { chart: 'bar' },
        ),
        slide('chart', '两项柱形图', [list([':ref[higher 63.1万人]', '**:ref[secondary 79.1万人]**'])], {
          chart: 'column',
        }),
        slide(
          'chart',
          '八项柱形图',
          [
            list([
              ':ref[h2018 1] 高职',
              ':ref[h2019 1] 高职高专',
              ':ref[h2020 1] 中等职业学校',
              ':ref[h2021 1] 技工',
              ':ref[tiny 1] 特殊教育',
              ':ref[s2018 1] 中职',
              ':ref[s2019 1] 中职',
              ':ref[s2020 1] 中职',
            ]),
            paragraph('说明一句。'),
          ],
          { chart: 'column' },
        ),
        slide('chart', '堆叠图：高职逐年扩大', [years('2021')], { chart: 'stacked' }),
        slide(
          'chart',
          '堆叠图，只有一列，其中一段很薄',
          [
            table([
              ['年份', '高职', '特殊教育', '**中职**'],
              ['2021年', ':ref[higher 1]', ':ref[tiny 1]', ':ref[secondary 1]'],
            ]),
          ],
          { chart: 'stacked' },
        ),
        slide('chart', '折线图：高职赶上中职', [years('2021')], { chart: 'line' }),
        slide(
          'chart',
          '折线图，一条线，突出末点',
          [
            list([':ref[h2018 1] 2018年', ':ref[h2019 1] 2019年', ':ref[h2020 1] 2020年', '**:ref[h2021 1] 2021年**']),
            paragraph('说明一句。'),
          ],
          { chart: 'line' },
        ),
        slide(
          'chart',
          '构成图，六个部分，最后几个很小',
          [
            list([
              ':ref[h2018 1] 高职',
              '**:ref[h2021 1] 中职**',
              ':ref[s2018 1] 技工',
              ':ref[t2018 1] 其他',
              ':ref[tiny 1] 特教',
              ':ref[t2019 1] 民办',
            ]),
          ],
          { chart: 'share' },
        ),
        slide('share', '在校生:ref[students 142.2万人]，中职略多于高职', [
          parted(':ref[students 142.2万人]', ':ref[higher 63.1万人] 高职', '**:ref[secondary 79.1万人] 中职**'),
          paragraph('职业学校330所，其中高职75所、中职255所；年均输送人才近50万人'),
        ]),
        slide('share', '整体之中的三个部分，余下的不着色', [
          parted(':ref[students 142.2万人]', ':ref[higher 63.1万人]', ':ref[tiny 0.4万人]', ':ref[t2021 4.3万人] 技工'),
        ]),
        slide('share', '一个百分数', [list([':ref[rate 94.12%]']), paragraph('说明一句。')]),
        slide('ranking', '位次前移', [list([':ref[rankContest 第七]']), paragraph('说明一句。')]),
        slide('ranking', '中职规模列全国第五', [
          list([':ref[rankSecondary 第5位] 中职在校生规模（:ref[secondary 79.1万人]）', ':ref[rankHigher 第11位]']),
        ]),
        slide('ranking', '四项位次', [
          list([
            ':ref[rankFirst 第1位]',
            ':ref[rankSecondary 第5位]',
            ':ref[rankContest 第七]',
            ':ref[rankHigher 第11位]',
          ]),
          paragraph('说明一句。'),
        ]),
      ]),
    ],
  }),
]);
