import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { codesOf, manuscriptOf, outline } from './manuscript-checks.ts';

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';

const wechat = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="多措并举"><title>公众号</title>
<style>.a{color:red}</style></head><body><div id="page-content"><h1 class="rich_media_title" id="activity-name">
  扎实推进“双减”
  工作
</h1><div id="meta_content"><a id="js_name"> 安徽教育 </a><em id="publish_time">2022-01-10 09:30</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
<section style="text-align:center;font-size:20px"><span><strong>一、高位</strong></span><strong>推动</strong></section>
<p><br></p><p>　　全省<span style="display:none">隐藏</span>共有<strong>28家</strong>单位&nbsp;参加&#8203;。</p>
<p>第一行。<br>第二行，<br>还是第二行。<br><br>第三段</p>
<ol class="list-paddingleft-2"><li><p>健全机制</p></li><li>加强调度<ul><li>定期</li></ul></li></ol>
<table><tbody><tr><td rowspan="2">环节</td><td colspan="2">数量</td></tr><tr><td>一</td><td>二</td></tr></tbody></table>
<p><img data-src="https://mmbiz.qpic.cn/a.png" src="${dot}" alt="图片"></p><p><img src="${png}" alt="校园"></p>
<p>见<a href="https://jyt.ah.gov.cn/">官网</a></p>
<script>var x = "脚本";</script></div><div class="qr">长按二维码关注</div></div></body></html>`;

describe('a WeChat article', () => {
  const read = manuscriptOf('-', wechat);

  it('is read though its text is hidden until scripts run', () => {
    expect(outline(read)).toEqual([
      'heading1: 扎实推进“双减”工作',
      'paragraph: 安徽教育 2022-01-10 09:30 (outside-article)',
      'paragraph: 一、高位推动',
      'paragraph: 全省共有28家单位\u00a0参加\u200b。',
      'paragraph: 隐藏 (hidden)',
      'paragraph: 第一行。',
      'paragraph: 第二行，\n还是第二行。',
      'paragraph: 第三段',
      'item1: [1. ]健全机制',
      'item1: [2. ]加强调度',
      'item2: [• ]定期',
      'table: 环节|数量|/|一|二',
      'picture: 图片',
      'picture picture-1.png: 校园',
      'paragraph: 见官网',
      'paragraph: 长按二维码关注 (outside-article)',
    ]);
  });

  it('keeps how things look', () => {
    const [, , title, prose] = read.blocks;
    expect(title?.look).toEqual({ centred: true, bold: true, size: 15 });
    expect(prose?.spans.map(({ type, start, end }) => [type, read.text.slice(start, end)])).toEqual([
      ['strong', '28家'],
    ]);
    expect(read.blocks.at(-2)?.spans[0]).toMatchObject({ type: 'link', url: 'https://jyt.ah.gov.cn/' });
  });

  it('says who wrote it and when', () => {
    expect(read.properties).toEqual({ title: '扎实推进“双减”工作', author: '安徽教育', date: '2022-01-10' });
  });

  it('loses no character but those of scripts and styles', () => {
    const shown = wechat
      .replace(/[\s\S]*<body>/, '')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, '');
    const squeezed = (text: string): string => [...text.replace(/&nbsp;|&#8203;|[\s\u200b]/g, '')].sort().join('');
    const added = '图片校园1.2.•';
    expect(squeezed(read.text)).toBe(squeezed(shown + added));
  });

  it('names the pictures that would have to be fetched', () => {
    const { diagnostics } = readManuscript('-', new TextEncoder().encode(wechat));
    expect(diagnostics.map(({ code }) => code)).toEqual(['import-picture-elsewhere']);
    expect(diagnostics[0]?.wording.en.message).toContain('https://mmbiz.qpic.cn/a.png');
    expect(diagnostics[0]?.place?.line).toBe(read.text.slice(0, read.text.indexOf('图片')).split('\n').length);
  });
});

describe('a web page', () => {
  it('is read in the encoding it declares', () => {
    const head = Buffer.from(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>',
      'latin1',
    );
    const gbk = Buffer.concat([head, Buffer.from([0xb0, 0xb2, 0xbb, 0xd5]), Buffer.from('</p></body></html>')]);
    expect(manuscriptOf('a.html', gbk).text).toBe('安徽');
  });

  it('has pictures from the folder saved beside it', () => {
    const picture = new Uint8Array(Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'));
    const siblings = new Map([['报告_files/1.png', picture]]);
    const page = `<html><body><p>文</p><img src="./${encodeURIComponent('报告')}_files/1.png"></body></html>`;
    expect(manuscriptOf('a.html', page, { siblings }).pictures.get('picture-1.png')?.bytes).toBe(picture);
    expect(codesOf('a.html', page)).toEqual(['import-picture-elsewhere']);
  });

  it('is read where most of its text is, and says that it guessed', () => {
    const prose = '全省职业学校在校生142.2万人，其中中职79.1万人。'.repeat(5);
    const page = `<html><body><div>首页 新闻</div><div class="x"><div><p>${prose}</p><p>${prose}</p></div></div><div>版权所有</div></body></html>`;
    expect(manuscriptOf('a.html', page).blocks.map(({ aside }) => aside)).toEqual([
      'outside-article',
      null,
      null,
      'outside-article',
    ]);
    expect(codesOf('a.html', page)).toEqual(['import-guessed-article']);
  });

  it('of a government has its title above the text, where its head says so', () => {
    const head =
      '<meta name="ArticleTitle" content="全省教育工作报告"><meta name="PubDate" content="2022/1/9 10:00"><meta name="ContentSource" content="省教育厅"><title>全省教育工作报告_安徽省教育厅</title>';
    const prose = '全省职业学校在校生142.2万人，其中中职79.1万人。'.repeat(3);
    const page = `<html><head>${head}</head><body><ul><li><a>首页</a></li></ul><div class="tit">全省教育 工作报告</div><div id="zoom"><p>${prose}</p></div></body></html>`;
    const read = manuscriptOf('a.html', page);
    expect(outline(read)).toEqual([
      'paragraph: 首页 (outside-article)',
      'heading1: 全省教育 工作报告',
      `paragraph: ${prose}`,
    ]);
    expect(read.properties).toEqual({ title: '全省教育 工作报告', author: '省教育厅', date: '2022-01-09' });
  });

  it('is told from text that only speaks of tags', () => {
    expect(manuscriptOf('-', '用<p>标签分段。').format).toBe('text');
    expect(manuscriptOf('-', '<p>第一段</p><p>第二段</p>').text).toBe('第一段\n第二段');
    expect(
      manuscriptOf('-', 'Version:0.9\r\nStartHTML:0000\r\n<html><body><!--StartFragment--><p>文</p></body></html>')
        .text,
    ).toBe('文');
  });

  it('is refused when it is nested too deeply', () => {
    expect(codesOf('a.html', `<html><body>${'<div>'.repeat(100_000)}文`)).toEqual(['import-unsafe']);
  });
});
