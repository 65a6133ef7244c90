import { posix } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Picture } from '../../../scripts/content/model.ts';
import { presentationFonts } from '../../../scripts/content/shapes.ts';
import { chart } from '../../../scripts/deck/pptx/chart-slide.ts';
import { makePresentation } from '../../../scripts/deck/pptx/presentation.ts';
import type { Deck } from '../../../scripts/deck/slide.ts';
import { charts } from './charts.ts';
import { galleryDecks, material, opened, png } from './making.ts';
import { attribute, elements, type Opened, openPackage, slidePaths } from './reading.ts';

const [deck] = galleryDecks;
const [shown] = charts;
const [first] = deck?.slides ?? [];
if (deck === undefined || shown === undefined || first === undefined) throw new Error('The gallery is empty.');

/** A deck with emblem and background on its covers. */
const coverPicture = (alternative: string): Picture => {
  const [file = ''] = material.pictures.keys();
  return { type: 'picture', file, mediaType: 'image/svg+xml', alternative, caption: null, place: first.place };
};
const dressed: Deck = { ...deck, emblem: coverPicture('省教育厅标识'), background: coverPicture('') };

const files: readonly (readonly [string, Opened])[] = [
  ...(await Promise.all(galleryDecks.map(async (one) => [one.name, await opened(one)] as const))),
  ['4:3', await opened({ ...deck, ratio: '4:3' })],
  ['covers', await opened(dressed)],
  [
    'charts',
    await opened({ ...deck, slides: deck.slides.slice(0, 5) }, {}, (slide, staging) =>
      chart({ ...slide, layout: 'chart', chart: shown, explanation: [] }, staging),
    ),
  ],
];

describe.each(files)('the package of %s', (_name, file) => {
  it('is well-formed in every part', () => {
    for (const path of file.paths)
      if (/\.(xml|rels)$/u.test(path)) expect(file.xml(path).documentElement).not.toBeNull();
  });

  it('names the type of every part, and no part that is not there', () => {
    const types = file.xml('[Content_Types].xml');
    const defaults = elements(types, 'Default').map((one) => attribute(one, 'Extension'));
    const overrides = elements(types, 'Override').map((one) => attribute(one, 'PartName').slice(1));
    const parts = file.paths.filter((path) => path !== '[Content_Types].xml');
    const bare = parts.filter((path) => !overrides.includes(path) && !defaults.includes(path.split('.').at(-1) ?? ''));
    expect(bare).toEqual([]);
    expect(overrides.filter((path) => !parts.includes(path))).toEqual([]);
    // What is only named by its ending must not be a part of XML.
    const plain = parts.filter((path) => path.endsWith('.xml') && !overrides.includes(path));
    expect(plain).toEqual([]);
  });

  it('leads from part to part without a broken end, and reaches them all', () => {
    const reached = new Set(['[Content_Types].xml', '_rels/.rels']);
    const visit = (path: string): void => {
      for (const { target } of file.relationships(path).values()) {
        expect(file.paths, `${path} leads to ${target}`).toContain(target);
        if (reached.has(target)) continue;
        reached.add(target);
        reached.add(posix.join(posix.dirname(target), '_rels', `${posix.basename(target)}.rels`));
        visit(target);
      }
    };
    visit('');
    expect(file.paths.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('uses every relationship it declares by id, and no other', () => {
    for (const path of file.paths.filter((one) => one.endsWith('.xml') && one !== '[Content_Types].xml')) {
      const text = new TextDecoder().decode(file.bytes(path));
      const used = [...text.matchAll(/\sr:(?:id|embed|link)="([^"]+)"/gu)].map((match) => match[1]);
      const declared = [...file.relationships(path).keys()];
      expect(
        used.filter((id) => !declared.includes(id ?? '')),
        path,
      ).toEqual([]);
    }
  });

  it('gives each shape of a page an id of its own', () => {
    const pages = file.paths.filter((path) =>
      /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+xml$/u.test(path),
    );
    for (const path of pages) {
      const ids = elements(file.xml(path), 'p:cNvPr').map((one) => attribute(one, 'id'));
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });
});

describe('a presentation', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is the same to the byte wherever and whenever it is made', async () => {
    const made: Uint8Array[] = [];
    for (const name of ['Asia/Shanghai', 'America/Los_Angeles']) {
      process.env['TZ'] = name;
      made.push(
        await makePresentation(deck, material, (slide, staging) =>
          chart({ ...slide, layout: 'chart', chart: shown, explanation: [] }, staging),
        ),
      );
    }
    expect(Buffer.compare(made[0] ?? png, made[1] ?? png)).toBe(0);
  });

  it('has the size of its ratio, and everything on its slides stands inside it', async () => {
    for (const [ratio, height] of [
      ['16:9', 720],
      ['4:3', 960],
    ] as const) {
      const file = await opened({ ...deck, ratio });
      const [size] = elements(file.xml('ppt/presentation.xml'), 'p:sldSz');
      expect(size && [attribute(size, 'cx'), attribute(size, 'cy')].map(Number)).toEqual([1280 * 9525, height * 9525]);
      for (const path of file.paths.filter((one) => /^ppt\/slideLayouts\/[^/]+xml$/u.test(one))) {
        for (const box of elements(file.xml(path), 'a:xfrm')) {
          const [offset] = elements(box, 'a:off');
          const [extent] = elements(box, 'a:ext');
          if (offset === undefined || extent === undefined) throw new Error('A box has no place.');
          expect(Number(attribute(offset, 'y')) + Number(attribute(extent, 'cy'))).toBeLessThanOrEqual(height * 9525);
        }
      }
    }
  });

  it('has background and emblem on its covers, the one as an ornament, the other with its text', async () => {
    const file = await opened(dressed);
    const [cover = '', ...others] = slidePaths(file);
    const shown = (path: string) =>
      elements(file.xml(path), 'p:pic').map((one) => elements(one, 'p:cNvPr')[0]?.getAttribute('descr') || null);
    expect(shown(cover)).toEqual([null, '省教育厅标识']);
    expect(shown(others.at(-1) ?? '')).toEqual([null]);
    expect(elements(file.xml(cover), 'a:alpha')).toHaveLength(1);
  });

  it('says what it is, with the report’s date', async () => {
    const core = (await opened(deck)).xml('docProps/core.xml');
    const text = (name: string): string | null | undefined => elements(core, name)[0]?.textContent;
    expect(text('dc:title')).toBe('智慧学校 & “双减”');
    expect(text('dc:creator')).toBe('安徽省教育厅');
    expect(text('dc:language')).toBe('zh-CN');
    expect(text('dcterms:created')).toBe('2022-01-17T00:00:00Z');
    expect(text('dcterms:modified')).toBe('2022-01-17T00:00:00Z');
  });

  it('has the slides in its sections, each once and in order', async () => {
    const presentation = (await opened(deck)).xml('ppt/presentation.xml');
    const ids = (name: string): readonly string[] => elements(presentation, name).map((one) => attribute(one, 'id'));
    expect(ids('p14:sldId')).toEqual(ids('p:sldId'));
    const names = elements(presentation, 'p14:section').map((one) => attribute(one, 'name'));
    expect(names).toEqual([
      '开始',
      '坚持高位推动，明晰发展路径',
      '二、建章立制，健全政策体系',
      '三、其余版式',
      '四、没有幻灯片的一节：人才培养提质增效',
      '空的一节',
      '下一步：提质升级，共享优质',
      '结束',
    ]);
    expect(new Set(ids('p14:section')).size).toBe(names.length);
  });

  it('asks for the faces of the report, the East Asian ones too', async () => {
    const fonts = { ...presentationFonts, title: '方正小标宋简体', text: '仿宋', latin: 'Times New Roman' };
    const file = await opened(deck, { fonts });
    for (const path of ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']) {
      const face = (font: string, script: string): string | undefined =>
        elements(file.xml(path), `a:${font}Font`)
          .flatMap((one) => elements(one, `a:${script}`))[0]
          ?.getAttribute('typeface') ?? undefined;
      expect(face('major', 'ea')).toBe('方正小标宋简体');
      expect(face('minor', 'ea')).toBe('仿宋');
      expect(face('major', 'latin')).toBe('Times New Roman');
      expect(face('minor', 'latin')).toBe('Times New Roman');
    }
  });

  it('keeps a picture once, as the drawing and as a copy every office can show', async () => {
    const file = await opened(deck);
    expect(file.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([
      'ppt/media/picture1.png',
      'ppt/media/picture1.svg',
    ]);
    const shapes = slidePaths(file).flatMap((path) => elements(file.xml(path), 'p:pic'));
    expect(shapes).toHaveLength(2);
    for (const shape of shapes) {
      expect(elements(shape, 'p:cNvPr').map((one) => attribute(one, 'descr'))).toEqual(['校园']);
      expect(elements(shape, 'asvg:svgBlip')).toHaveLength(1);
      const [size] = elements(shape, 'a:ext').filter((one) => one.hasAttribute('cx'));
      // 16 to 9, as the drawing is.
      expect(Number(size && attribute(size, 'cx')) / Number(size && attribute(size, 'cy'))).toBeCloseTo(16 / 9, 2);
    }
  });

  it('opens as a package again when nothing is in it but a title', async () => {
    const file = openPackage(await makePresentation({ ...deck, slides: deck.slides.slice(-1) }, material));
    expect(slidePaths(file)).toHaveLength(1);
  });
});
