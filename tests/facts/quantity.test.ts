import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../scripts/facts/quantity.ts';

/** Text, then value, upper end, unit, qualifier and rounding; null for what isn't a quantity. */
type Row = readonly [string, null] | readonly [string, string, string | null, string, string, string];

/** Every figure of the report that Huikan ships. */
const shipped: readonly Row[] = [
  ['28家', '28', null, '家', 'exact', '0'],
  ['两轮', '2', null, '轮', 'exact', '0'],
  ['1+N', null],
  ['40余份', '40', null, '份', 'over', '0'],
  ['12条', '12', null, '条', 'exact', '0'],
  ['4200多名', '4200', null, '名', 'over', '0'],
  ['10028节', '10028', null, '节', 'exact', '0'],
  ['四个一批', null],
  ['一年内', null],
  ['三年内', null],
  ['2018—2022年', null],
  ['5+2', null],
  ['2022年', null],
  ['5728所', '5728', null, '所', 'exact', '0'],
  ['100%', '100', null, '%', 'exact', '0'],
  ['2432所', '2432', null, '所', 'exact', '0'],
  ['94.12%', '94.12', null, '%', 'exact', '0.005'],
  ['2021年2月', null],
  ['5033节', '5033', null, '节', 'exact', '0'],
  ['5264节', '5264', null, '节', 'exact', '0'],
  ['730万余节', '7300000', null, '节', 'over', '5000'],
  ['超104万节', '1040000', null, '节', 'over', '5000'],
  ['超12.25万人次', '122500', null, '人次', 'over', '50'],
  ['600TB', '600', null, 'TB', 'exact', '0'],
  ['四大方面', '4', null, '大方面', 'exact', '0'],
  ['330所', '330', null, '所', 'exact', '0'],
  ['75所', '75', null, '所', 'exact', '0'],
  ['255所', '255', null, '所', 'exact', '0'],
  ['142.2万人', '1422000', null, '人', 'exact', '500'],
  ['63.1万人', '631000', null, '人', 'exact', '500'],
  ['79.1万人', '791000', null, '人', 'exact', '500'],
  ['第11位', '11', null, '位', 'exact', '0'],
  ['第5位', '5', null, '位', 'exact', '0'],
  ['近50万人', '500000', null, '人', 'under', '5000'],
  ['2019—2021年', null],
  ['76.20%', '76.2', null, '%', 'exact', '0.005'],
  ['64.42%', '64.42', null, '%', 'exact', '0.005'],
  ['2025年', null],
  ['2021年9月29日', null],
  ['2035年', null],
  ['119所', '119', null, '所', 'exact', '0'],
  ['2033人', '2033', null, '人', 'exact', '0'],
  ['3103人', '3103', null, '人', 'exact', '0'],
  ['6所', '6', null, '所', 'exact', '0'],
  ['71所', '71', null, '所', 'exact', '0'],
  ['300亩', '300', null, '亩', 'exact', '0'],
  ['超过6000人', '6000', null, '人', 'over', '0'],
  ['28万人', '280000', null, '人', 'exact', '5000'],
  ['9大工程', '9', null, '大工程', 'exact', '0'],
  ['670个', '670', null, '个', 'exact', '0'],
  ['39所', '39', null, '所', 'exact', '0'],
  ['5所', '5', null, '所', 'exact', '0'],
  ['8所', '8', null, '所', 'exact', '0'],
  ['1992个', '1992', null, '个', 'exact', '0'],
  ['90%以上', '90', null, '%', 'atLeast', '0'],
  ['97%以上', '97', null, '%', 'atLeast', '0'],
  ['201家', '201', null, '家', 'exact', '0'],
  ['281家', '281', null, '家', 'exact', '0'],
  ['1所', '1', null, '所', 'exact', '0'],
  ['34个百分点', '34', null, '个百分点', 'exact', '0'],
  ['82.3%', '82.3', null, '%', 'exact', '0.05'],
  ['第七', '7', null, '', 'exact', '0'],
  ['1至2所', '1', '2', '所', 'exact', '0'],
  ['不低于10%', '10', null, '%', 'atLeast', '0'],
  ['六大工程', '6', null, '大工程', 'exact', '0'],
  ['2021—2023年', null],
  ['8个', '8', null, '个', 'exact', '0'],
  ['第五次', '5', null, '次', 'exact', '0'],
  ['第27次', '27', null, '次', 'exact', '0'],
  ['4个', '4', null, '个', 'exact', '0'],
  ['五大行动', '5', null, '大行动', 'exact', '0'],
  ['连续4年', '4', null, '年', 'exact', '0'],
  ['8类', '8', null, '类', 'exact', '0'],
  ['473个', '473', null, '个', 'exact', '0'],
  ['四批', '4', null, '批', 'exact', '0'],
  ['69所', '69', null, '所', 'exact', '0'],
  ['108个', '108', null, '个', 'exact', '0'],
  ['50堂', '50', null, '堂', 'exact', '0'],
  ['600多个', '600', null, '个', 'over', '0'],
  ['6个', '6', null, '个', 'exact', '0'],
  ['30余场', '30', null, '场', 'over', '0'],
  ['10余所', '10', null, '所', 'over', '0'],
  ['超400万', '4000000', null, '', 'over', '5000'],
  ['1.61亿次', '161000000', null, '次', 'exact', '500000'],
  ['617万条', '6170000', null, '条', 'exact', '5000'],
  ['5+N', null],
  ['16个', '16', null, '个', 'exact', '0'],
  ['100所', '100', null, '所', 'exact', '0'],
  ['近千个', '1000', null, '个', 'under', '0'],
  ['122人', '122', null, '人', 'exact', '0'],
  ['3次', '3', null, '次', 'exact', '0'],
  ['1254人', '1254', null, '人', 'exact', '0'],
  ['2301人', '2301', null, '人', 'exact', '0'],
  ['3个', '3', null, '个', 'exact', '0'],
  ['超1万人次', '10000', null, '人次', 'over', '5000'],
  ['47人', '47', null, '人', 'exact', '0'],
  ['10名', '10', null, '名', 'exact', '0'],
  ['1人', '1', null, '人', 'exact', '0'],
  ['不低于1000元/月', '1000', null, '元/月', 'atLeast', '0'],
];

const further: readonly Row[] = [
  ['10—20', '10', '20', '', 'exact', '0'],
  ['十余万人', '100000', null, '人', 'over', '5000'],
  ['3万—5万人', '30000', '50000', '人', 'exact', '5000'],
  ['三至五年', '3', '5', '年', 'exact', '0'],
  ['十四五', null],
  ['近五年', null],
  ['1,254人', '1254', null, '人', 'exact', '0'],
  ['5千克', '5', null, '千克', 'exact', '0'],
  ['百分之九十', '90', null, '%', 'exact', '0'],
  ['百分之百', '100', null, '%', 'exact', '0'],
  ['近百分之六十', '60', null, '%', 'under', '0'],
  ['百分之六十以上', '60', null, '%', 'atLeast', '0'],
  ['百分之六十至七十', '60', '70', '%', 'exact', '0'],
  ['百分之六十至百分之七十', '60', '70', '%', 'exact', '0'],
  ['百分之六十的学校', null],
  ['-3.5%', '-3.5', null, '%', 'exact', '0.05'],
  ['－2万人', '-20000', null, '人', 'exact', '5000'],
  ['-3—5度', '-3', '5', '度', 'exact', '0'],
  ['3.25%—4.5%', '3.25', '4.5', '%', 'exact', '0.05'],
  ['约3千米', '3', null, '千米', 'about', '0'],
  ['10多万人', '100000', null, '人', 'over', '5000'],
  ['3至5万人', '30000', '50000', '人', 'exact', '5000'],
  ['一校一案', null],
  ['2021年底', null],
  ['12月20日', null],
  ['二〇二一年', null],
  ['近年来', null],
  ['', null],
  ['没有数字', null],
  ['20至10所', null],
  ['三百零五人', '305', null, '人', 'exact', '0'],
  ['一万二千人', '12000', null, '人', 'exact', '0'],
  ['至少3次', '3', null, '次', 'atLeast', '0'],
  ['10人左右', '10', null, '人', 'about', '0'],
  ['10%—20%', '10', '20', '%', 'exact', '0'],
  ['86.7亿元', '8670000000', null, '元', 'exact', '5000000'],
  ['约1300万元', '13000000', null, '元', 'about', '5000'],
  ['1200元', '1200', null, '元', 'exact', '0'],
  ['每月1200元', '1200', null, '元/月', 'exact', '0'],
  ['每人每年500元', '500', null, '元/人·年', 'exact', '0'],
  ['三分之一以上', '0.33333333333333333333', null, '', 'atLeast', '0'],
  ['1/3', '0.33333333333333333333', null, '', 'exact', '0'],
  ['万分之五以内', '5', null, '‱', 'atMost', '0'],
  ['千分之三', '3', null, '‰', 'exact', '0'],
  ['17.5:1', '17.5', null, '', 'exact', '0'],
  ['1：16', '0.0625', null, '', 'exact', '0'],
  ['8.6/10万', '0.000086', null, '', 'exact', '0'],
  ['1/0', null],
  ['百分之三点五', '3.5', null, '%', 'exact', '0.05'],
  ['三点零五倍', '3.05', null, '倍', 'exact', '0.005'],
  ['一点二亿元', '120000000', null, '元', 'exact', '5000000'],
  ['翻一番', '2', null, '倍', 'exact', '0'],
  ['翻了两番', '4', null, '倍', 'exact', '0'],
  ['一倍多', '1', null, '倍', 'over', '0'],
  ['3.5倍', '3.5', null, '倍', 'exact', '0.05'],
  ['8分30秒', '510', null, '秒', 'exact', '0'],
  ['1小时5分10秒', '3910', null, '秒', 'exact', '0'],
  ['1小时20分钟', '80', null, '分钟', 'exact', '0'],
  ['首位', '1', null, '位', 'exact', '0'],
  ['上百所', '100', null, '所', 'over', '0'],
  ['逾七成', '7', null, '成', 'over', '0'],
  ['四成以下', '4', null, '成', 'atMost', '0'],
  ['3岁及以上', '3', null, '岁', 'atLeast', '0'],
  ['不得超过50人', '50', null, '人', 'atMost', '0'],
  ['１２．５％', '12.5', null, '%', 'exact', '0.05'],
  ['2 301人', '2301', null, '人', 'exact', '0'],
  ['330 所', '330', null, '所', 'exact', '0'],
];

describe('parseQuantity', () => {
  it.each([...shipped, ...further])('takes %s apart', (...row) => {
    const [text, value, upper, unit, qualifier, rounding] = row;
    const quantity = parseQuantity(text);
    if (value === null) {
      expect(quantity).toBeNull();
      return;
    }
    expect({
      value: quantity?.value.toString(),
      upper: quantity?.upper?.toString() ?? null,
      unit: quantity?.unit,
      qualifier: quantity?.qualifier,
      rounding: quantity?.rounding.toString(),
    }).toEqual({ value, upper, unit, qualifier, rounding });
  });

  it.each([
    ['730万余节', '', '730', '万余节'],
    ['超12.25万人次', '超', '12.25', '万人次'],
    ['第11位', '第', '11', '位'],
    ['连续4年', '连续', '4', '年'],
    ['76.20%', '', '76.20', '%'],
    ['1至2所', '', '1至2', '所'],
    ['近千个', '近', '千', '个'],
  ])('sets the digits of %s apart', (text, before, digits, after) => {
    expect(parseQuantity(text)).toMatchObject({ before, digits, after });
  });

  it('keeps every character of any figure', () => {
    const figures = fc
      .tuple(
        fc.constantFrom('', '近', '超', '超过', '约', '第', '连续', '累计', '不低于'),
        fc.oneof(
          fc.integer({ min: 0, max: 9_999_999 }).map(String),
          fc.tuple(fc.nat(9999), fc.nat(99)).map(([a, b]) => `${a}.${b}`),
          fc.constantFrom('两', '十二', '三百零五'),
        ),
        fc.constantFrom('', '余', '多', '万', '万余', '余万', '亿'),
        fc.constantFrom('人', '所', '%', '个百分点', '元/月', 'TB', ''),
        fc.constantFrom('', '以上', '左右'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(figures, (text) => {
        const quantity = parseQuantity(text);
        expect(quantity).not.toBeNull();
        expect(`${quantity?.before}${quantity?.digits}${quantity?.after}`).toBe(text);
      }),
    );
  });

  it('never throws, and never loses a character of what it accepts', () => {
    const characters = fc.constantFrom(...'0123456789.,%年月日至—第超近一二十百千万亿余多以上元/+N校所');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        const quantity = parseQuantity(text);
        expect(quantity === null ? text : quantity.before + quantity.digits + quantity.after).toBe(text);
      }),
    );
  });
});
