import { describe, expect, it } from 'vitest';
import { boilerplateOf, endMarkLength, type Zone } from '../../scripts/import/structure/boilerplate.ts';
import { findDay, readMastheadData } from '../../scripts/import/structure/masthead-data.ts';

describe('boilerplateOf', () => {
  it.each<[string, Zone, ReturnType<typeof boilerplateOf>]>([
    ['首页 > 新闻中心 > 教育要闻', 'head', 'navigation'],
    ['您现在的位置：首页 > 要闻', 'head', 'navigation'],
    ['字体：大 中 小　打印　分享', 'head', 'navigation'],
    ['【字体：大 中 小】', 'head', 'navigation'],
    ['阅读原文', 'tail', 'navigation'],
    ['本报记者　李明', 'head', 'source-line'],
    ['记者走进校园', 'body', null],
    ['来源：安徽教育网　发布时间：2022-01-17 10:00', 'head', 'source-line'],
    ['2022-01-17 10:00', 'head', 'source-line'],
    ['安徽教育 2022-01-17', 'head', 'source-line'],
    ['责任编辑：张三', 'tail', 'credits'],
    ['（供稿单位：基础教育处）', 'body', 'credits'],
    ['—END—', 'body', 'end-mark'],
    ['（完）', 'body', 'end-mark'],
    ['■', 'body', 'end-mark'],
    ['- 3 -', 'body', 'footer'],
    ['扫码关注“安徽教育”公众号', 'body', 'advertisement'],
    ['点击上方蓝字关注我们', 'head', 'advertisement'],
    // Text, whatever it looks like.
    ['目录', 'body', null],
    ['完善政策', 'body', null],
    ['全省教育系统扫码登记。各校关注学生身心健康。', 'body', null],
    ['来源：省统计局数据显示，毛入学率达到60%。', 'body', null],
    ['作者：鲁迅', 'body', null],
    ['审核：由县级教育部门负责', 'body', null],
    ['审核：由县级教育部门负责，逐校核实材料。', 'tail', null],
    ['审核：老王', 'tail', 'credits'],
    ['编辑出版教材120种，供稿单位：省教科院。学校选用。', 'body', null],
    ['打印教材实行年审。', 'body', null],
    ['时间：2022年至2025年', 'body', null],
    ['学校分享经验，打印资料，关注学生。', 'tail', null],
  ])('holds %j in the %s to be %s', (text, zone, reason) => {
    expect(boilerplateOf(text, zone)).toBe(reason);
  });

  it('finds the mark of the end behind a sentence', () => {
    expect(endMarkLength('取得实效。（完）')).toBe(3);
    expect(endMarkLength('取得实效。■')).toBe(1);
    expect(endMarkLength('尚未（完）')).toBe(0);
  });
});

describe('masthead data', () => {
  it('is read from lines of source', () => {
    expect(readMastheadData('来源：安徽教育网　作者：李明　发布时间：2022-01-17 10:00　浏览次数：12')).toEqual({
      source: '安徽教育网',
      author: '李明',
      issuer: null,
      date: '2022-01-17',
    });
    expect(readMastheadData('编印单位：安徽省教育厅').issuer).toBe('安徽省教育厅');
  });

  it.each([
    ['2022年1月7日', '2022-01-07'],
    ['2022/1/17', '2022-01-17'],
    ['二〇二二年一月十七日', '2022-01-17'],
    ['二〇二二年十二月三十一日', '2022-12-31'],
    ['2022年2月30日', null],
    ['2022年1月', null],
  ])('finds the day in %s', (text, expected) => {
    expect(findDay(text)).toBe(expected);
  });
});
