import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../scripts/import/read/read-manuscript.ts';
import { codesOf, manuscriptOf, outline } from './manuscript-checks.ts';
import { escaped, officialLists, paragraph, run, table, type WordParts, wordFile } from './word-file.ts';

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 9,
]);
const read = (parts: WordParts) => manuscriptOf('报告.docx', wordFile(parts));
const shown = (parts: WordParts): readonly string[] => outline(read(parts));
const wordCodes = (parts: WordParts): readonly string[] => codesOf('报告.docx', wordFile(parts));
const drawing = (id: string, alternative: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="${alternative}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe('a Word document', () => {
  it('has headings by the levels of its styles, under its title', () => {
    const body = [
      paragraph('全省教育报告', { style: 'a3' }),
      paragraph('双减', { style: '1' }),
      paragraph('高位推动', { style: '2' }),
      paragraph('按大纲', { outline: 2 }),
      paragraph('正文'),
    ].join('');
    const manuscript = read({ body });
    expect(outline(manuscript)).toEqual([
      'heading1: 全省教育报告',
      'heading2: 双减',
      'heading3: 高位推动',
      'heading4: 按大纲',
      'paragraph: 正文',
    ]);
    expect(manuscript.blocks.map(({ look }) => look)).toEqual([
      { centred: true, bold: true, size: 22 },
      { centred: false, bold: true, size: 22 },
      { centred: false, bold: true, size: 16 },
      { centred: false, bold: false, size: 10.5 },
      { centred: false, bold: false, size: 10.5 },
    ]);
  });

  it('says what is bold, and what a link leads to', () => {
    const body = paragraph(
      `${run('健全机制。', '<w:b/>')}${run('省级层面', '<w:rStyle w:val="a5"/>')}${run('统筹，见')}<w:hyperlink r:id="rIdlink">${run('官网')}</w:hyperlink>`,
    );
    const relationships =
      '<Relationship Id="rIdlink" Type="x/hyperlink" Target="https://jyt.ah.gov.cn/" TargetMode="External"/>';
    const { text, blocks } = read({ body, relationships });
    expect(blocks[0]?.spans.map(({ type, url, start, end }) => [type, url, text.slice(start, end)])).toEqual([
      ['strong', null, '健全机制。省级层面'],
      ['link', 'https://jyt.ah.gov.cn/', '官网'],
    ]);
  });

  it('has notes after the paragraphs that call them, and sets comments aside', () => {
    const body = `${paragraph(`${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('乙')}<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`)}${paragraph('丙')}`;
    const note = (name: string, text: string): string => `<w:${name} w:id="2">${paragraph(text)}</w:${name}>`;
    expect(
      shown({
        body,
        footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('线')}</w:footnote>${note('footnote', '脚注')}`,
        endnotes: note('endnote', '尾注'),
        comments: `<w:comment w:id="0">${paragraph('批注')}</w:comment><w:comment w:id="7">${paragraph('无主')}</w:comment>`,
      }),
    ).toEqual([
      'paragraph: 甲乙',
      'note: 脚注',
      'note: 尾注',
      'paragraph: 批注 (comment)',
      'paragraph: 丙',
      'paragraph: 无主 (comment)',
    ]);
  });

  it('reads tracked changes as accepted', () => {
    const deletedMark = '<w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>';
    const body = [
      paragraph(
        `${run('共有')}<w:del w:id="1"><w:r><w:delText>27家</w:delText></w:r></w:del><w:ins w:id="2">${run('28家')}</w:ins>${run('单位')}`,
      ),
      `<w:p>${deletedMark}${run('前半')}</w:p>`,
      paragraph('后半'),
      paragraph(run('隐藏', '<w:vanish/>')),
      table([
        [`<w:p>${deletedMark}${run('格')}</w:p>`, '邻格'],
        ['丙', '丁'],
      ]),
      paragraph(`${run('留')}${run('划去', '<w:strike/>')}`),
    ].join('');
    expect(shown({ body })).toEqual([
      'paragraph: 共有28家单位',
      'paragraph: 27家 (deleted)',
      'paragraph: 前半后半',
      'paragraph: 隐藏 (hidden)',
      'table: 格|邻格/丙|丁',
      'paragraph: 留',
      'paragraph: 划去 (deleted)',
    ]);
    expect(wordCodes({ body })).toEqual(['import-revisions']);
  });

  it('has tables with merged cells, and frames that are none', () => {
    const cell = (text: string, properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = [
      `<w:tbl><w:tr>${cell('环节', '<w:vMerge w:val="restart"/>')}${cell('数量', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1', '')}${cell('2', '')}</w:tr></w:tbl>`,
      table([['框内']]),
      table([
        ['甲', `${paragraph('乙')}${paragraph('丙')}`],
        ['丁', `${table([['里', '外']])}${paragraph('')}`],
      ]),
    ].join('');
    expect(shown({ body })).toEqual(['table: 环节|数量|/|1|2', 'paragraph: 框内', 'table: 甲|乙 丙/丁|里 外']);
  });

  it('has pictures and text boxes, each once', () => {
    const body = [
      paragraph(`${drawing('rIdone', '校园')}${run('图1')}`),
      paragraph(
        `${run('旁')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      paragraph(`<w:r><w:pict><v:shape alt="旧"><v:imagedata r:id="rIdone"/></v:shape></w:pict></w:r>`),
      paragraph(drawing('rIdtwo', '')),
    ].join('');
    const media = { 'one.png': png, 'two.emf': Uint8Array.from([...Array(40).fill(1), 0x20, 0x45, 0x4d, 0x46]) };
    expect(shown({ body, media })).toEqual([
      'picture media/one.png: 校园',
      'paragraph: 图1',
      'paragraph: 旁',
      'paragraph: 框',
      'picture media/one.png: 旧',
      'picture: ',
    ]);
    expect(read({ body, media }).pictures.get('media/one.png')?.mediaType).toBe('image/png');
    expect(wordCodes({ body, media })).toEqual(['import-picture-format']);
  });

  it('reads charts as tables and diagrams as paragraphs', () => {
    const body = paragraph(
      `${run('图')}<w:r><w:drawing><c:chart r:id="rIdc"/></w:drawing></w:r><w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rIdd"/></w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r>`,
    );
    const relationships =
      '<Relationship Id="rIdc" Type="x/chart" Target="charts/chart1.xml"/><Relationship Id="rIdd" Type="x/diagramData" Target="diagrams/data1.xml"/>';
    const points = (name: string, values: readonly string[]): string =>
      `<c:${name}>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</c:${name}>`;
    const series = (name: string, values: readonly string[]): string =>
      `<c:ser><c:tx><c:v>${name}</c:v></c:tx>${points('cat', ['中职', '高职'])}${points('val', values)}</c:ser>`;
    const parts = {
      'word/charts/chart1.xml': `<c:chartSpace><c:title><a:t>在校生</a:t></c:title>${series('2020', ['79.1', '63.1'])}${series('2021', ['80', '64'])}</c:chartSpace>`,
      'word/diagrams/data1.xml':
        '<d><a:p><a:r><a:t>省级</a:t></a:r><a:r><a:t>统筹</a:t></a:r></a:p><a:p><a:t>市县落实</a:t></a:p></d>',
    };
    expect(shown({ body, relationships, parts })).toEqual([
      'paragraph: 图',
      'paragraph: 在校生',
      'table: |2020|2021/中职|79.1|80/高职|63.1|64',
      'paragraph: 省级统筹',
      'paragraph: 市县落实',
    ]);
    expect(wordCodes({ body, relationships, parts })).toEqual(['import-drawing', 'import-drawing', 'import-drawing']);
  });

  it('shows results of fields only, and sets a table of contents aside', () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = [
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}</w:sdtContent></w:sdt>`,
      paragraph(field('TOC \\o', run('一、双减……1'))),
      paragraph('二、职教', { style: 'a4' }),
      paragraph(`${run('今年是')}${field('DATE', run('2021'))}${field('eq \\o\\ac(○,21)', '')}${run('年')}`),
      paragraph(field('HYPERLINK "https://a.cn/"', run('网'))),
    ].join('');
    const manuscript = read({ body });
    expect(outline(manuscript)).toEqual([
      'paragraph: 目录 (contents)',
      'paragraph: 一、双减……1 (contents)',
      'paragraph: 二、职教 (contents)',
      'paragraph: 今年是2021㉑年',
      'paragraph: 网',
    ]);
    expect(manuscript.blocks.at(-1)?.spans[0]?.url).toBe('https://a.cn/');
  });

  it('has marks, breaks and readings as they are seen', () => {
    const body = [
      paragraph(
        `${run('甲')}<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run('乙')}`,
      ),
      paragraph(
        `${run('第一。')}<w:r><w:br/></w:r>${run('第二')}<w:r><w:br/></w:r>${run('行')}<w:r><w:br w:type="page"/></w:r>${run('下页')}`,
      ),
      paragraph(`<w:r><w:ruby><w:rt>${run('huì')}</w:rt><w:rubyBase>${run('徽')}</w:rubyBase></w:ruby></w:r>`),
      paragraph(
        `<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>`,
      ),
    ].join('');
    expect(shown({ body, header: paragraph('页眉'), footer: paragraph('页脚') })).toEqual([
      'paragraph: 甲\t-✓乙',
      'paragraph: 第一。',
      'paragraph: 第二\n行',
      'paragraph: 下页',
      'paragraph: 徽',
      'paragraph: huì (comment)',
      'paragraph: a+b',
      'paragraph: 单击此处 (form)',
      'paragraph: 页眉 (header)',
      'paragraph: 页脚 (footer)',
    ]);
  });

  it('says of itself what its properties say', () => {
    const core =
      '<dc:title>报告</dc:title><dc:creator>省教育厅</dc:creator><dcterms:modified>2022-01-10T08:00:00Z</dcterms:modified>';
    expect(read({ body: paragraph('文'), core }).properties).toEqual({
      title: '报告',
      author: '省教育厅',
      date: '2022-01-10',
    });
  });

  it('comes back from the file as it went in', () => {
    const text = fc.string({
      unit: fc.constantFrom('全', '省', '1', '.', '、', '&', '<', '”', 'a'),
      minLength: 1,
      maxLength: 8,
    });
    const block = fc.oneof(
      fc.record({ type: fc.constant('paragraph' as const), text }),
      fc.record({ type: fc.constant('heading' as const), text }),
      fc.record({ type: fc.constant('item' as const), text }),
      fc.record({
        type: fc.constant('table' as const),
        cells: fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        let items = 0;
        const body = blocks.map((it) => {
          if (it.type === 'table') return table(it.cells);
          return paragraph(
            it.text,
            it.type === 'heading' ? { style: '1' } : it.type === 'item' ? { list: [3, 0] } : {},
          );
        });
        const expected = blocks.map((it) => {
          if (it.type === 'table') return `table: ${it.cells.map((row) => row.join('|')).join('/')}`;
          if (it.type === 'item') items += 1;
          const ordinal = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][items - 1];
          return it.type === 'item'
            ? `item1: [第${ordinal}，]${it.text}`
            : `${it.type}${it.type === 'heading' ? 1 : ''}: ${it.text}`;
        });
        expect(shown({ body: body.join(''), numbering: officialLists })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no character of its texts', () => {
    const words = '多措并举扎实推进双减工作';
    const texts = [...words].map((character, index) => `${character}${index}`);
    const wrap: readonly ((text: string) => string)[] = [
      (text) => paragraph(text),
      (text) => paragraph(`<w:del>${run(text).replaceAll('w:t', 'w:delText')}</w:del>`),
      (text) => paragraph(`<w:moveFrom>${run(text)}</w:moveFrom>`),
      (text) => paragraph(`<w:smartTag><w:smartTag>${run(text)}</w:smartTag></w:smartTag>`),
      (text) => paragraph(`<w:fldSimple w:instr="PAGE">${run(text)}</w:fldSimple>`),
      (text) => paragraph(`<w:r><w:pict><v:rect><v:textbox>${box(text)}</v:textbox></v:rect></w:pict></w:r>`),
      (text) => `<w:customXml>${paragraph(run(text, '<w:vanish/>'))}</w:customXml>`,
      (text) => `<w:sdt><w:sdtContent>${table([['1', text]])}</w:sdtContent></w:sdt>`,
      (text) => table([['1', table([['2', `${paragraph(text)}${paragraph('3')}`]])]]),
      (text) => paragraph(`<w:bdo w:val="ltr">${run(text)}</w:bdo>`),
      (text) =>
        paragraph(`<w:sdt><w:sdtContent><w:hyperlink w:anchor="x">${run(text)}</w:hyperlink></w:sdtContent></w:sdt>`),
      (text) => `<mc:AlternateContent><mc:Choice Requires="x">${paragraph(text)}</mc:Choice></mc:AlternateContent>`,
    ];
    const { text } = read({ body: texts.map((part, index) => wrap[index % wrap.length]?.(part) ?? '').join('') });
    expect(texts.filter((part) => !text.includes(escaped(part)))).toEqual([]);
  });

  it('is read in proportion to its length', () => {
    const runs = run(
      '全省义务教育阶段学校',
      '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/>',
    ).repeat(10);
    const time = (paragraphs: number): number => {
      const bytes = wordFile({ body: paragraph(runs).repeat(paragraphs) });
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        expect(readManuscript('a.docx', bytes).manuscript?.text.length).toBe(101 * paragraphs - 1);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...times);
    };
    time(20);
    const short = time(60);
    // Quadratic work would take sixteen times as long.
    expect(time(240)).toBeLessThan(10 * short + 20);
  });
});
