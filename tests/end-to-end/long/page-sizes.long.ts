import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterHtml } from '../../../scripts/booklet/chapter.ts';
import { coverHtml } from '../../../scripts/booklet/cover.ts';
import { overflowDiagnostics } from '../../../scripts/booklet/overflow.ts';
import { furniturePlace, headRoom, mmToPt, pageGeometry, pxToPt } from '../../../scripts/booklet/page-geometry.ts';
import type { PrintBrowser } from '../../../scripts/browser/browser.ts';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';
import type { PullFigure, SideNote } from '../../../scripts/content/model.ts';
import type { SheetSettings } from '../../../scripts/content/print-settings.ts';
import {
  contextOf,
  paragraph,
  place,
  report,
  richTopic,
  section,
  stated,
  svgPicture,
  table,
  text,
  topic,
} from '../../booklet/building.ts';
import { type Glyphs, glyphsOf, pageCount, printed } from '../../booklet/printing.ts';

const pictures = new Map([['assets/a.svg', svgPicture]]);
let browser: PrintBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browsers: [], jobs: 2, notice: () => {} }, new AbortController().signal);
});
afterAll(async () => {
  await browser.close();
});

/** What each page was designed for: lines, characters in a line, size of the text in pt, inner margin and top in mm. */
const designs: readonly (readonly [SheetSettings, number, number, number, number, number])[] = [
  [{ style: 'book', size: 'A4' }, 34, 37, 12, 25, 28],
  [{ style: 'book', size: '大16开' }, 32, 37, 12, 25, 28],
  [{ style: 'book', size: 'A5' }, 26, 30, 10.5, 17, 20],
  [{ style: 'official', size: 'A4' }, 22, 28, 16, 28, 37],
];

describe.each(designs)('a page of %o', (sheet, lines, characters, size, inner, top) => {
  const page = pageGeometry(sheet);
  const solid = topic(1, '题', { sections: [section('t1-s1', 1, '节', [paragraph('国'.repeat(3900))])] });

  it('is filled as it was designed, in register with the page behind it', async () => {
    const made = report([solid], { sheet });
    const { pdf, measured } = await printed(browser, chapterHtml(contextOf(made), solid));
    expect(measured).toEqual([]);
    const glyphs = (await glyphsOf(pdf)).filter(({ text }) => /国/u.test(text));
    expect(new Set(glyphs.map((glyph) => glyph.size.toFixed(2)))).toEqual(new Set([size.toFixed(2)]));
    const [verso, recto] = [1, 2].map((at) => linesOf(glyphs.filter((glyph) => glyph.page === at)));
    expect(verso?.map(({ count }) => count)).toEqual(Array.from({ length: lines }, () => characters));
    expect(recto?.map(({ baseline }) => baseline)).toEqual(verso?.map(({ baseline }) => baseline));
    const height = mmToPt(page.heightMm);
    const first = height - (verso?.[0]?.baseline ?? 0);
    const last = height - (verso?.at(-1)?.baseline ?? 0);
    expect(first).toBeGreaterThan(mmToPt(top));
    expect(last - first).toBeCloseTo(pxToPt(page.pitch) * (lines - 1), 0);
    expect(Math.abs((recto?.[0]?.left ?? 0) - mmToPt(inner))).toBeLessThan(1.5);
    const [left, right] = [verso?.[0]?.left ?? 0, verso?.[0]?.right ?? 0];
    expect(right - left).toBeCloseTo(pxToPt(page.advance * characters), 0);
    expect(Math.abs(mmToPt(page.widthMm) - right - mmToPt(inner))).toBeLessThan(1.5);
  });

  it('holds everything a chapter can hold, and says where something is too wide', async () => {
    const rich = report([richTopic(1)], { sheet });
    const [first] = rich.topics;
    if (!first) throw new Error('The fixture has no topic.');
    expect((await printed(browser, chapterHtml(contextOf(rich, pictures), first))).measured).toEqual([]);

    const columns = Array.from({ length: 60 }, () => '列');
    const wide = topic(1, '题', { sections: [section('t1-s1', 1, '节', [table([], columns, [columns])])] });
    const bad = report([wide], { sheet });
    const { measured } = await printed(browser, chapterHtml(contextOf(bad), wide));
    expect(overflowDiagnostics(bad, '第一章', measured).map(({ code }) => code)).toEqual(['booklet-overflow']);
  });
});

interface Line {
  readonly baseline: number;
  readonly count: number;
  readonly left: number;
  readonly right: number;
}

/** Lines of text from the top. */
function linesOf(glyphs: readonly Glyphs[]): readonly Line[] {
  const lines = new Map<number, Glyphs[]>();
  for (const glyph of glyphs) {
    const at = Math.round(glyph.baseline * 100) / 100;
    lines.set(at, [...(lines.get(at) ?? []), glyph]);
  }
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([baseline, on]) => ({
      baseline,
      count: [...on.map(({ text }) => text).join('')].length,
      left: Math.min(...on.map(({ x }) => x)),
      right: Math.max(...on.map(({ x, width }) => x + width)),
    }));
}

it('text stays on the grid behind side notes and figures set large, in every size', async () => {
  for (const [sheet] of designs) {
    const note = (times: number): SideNote => ({
      type: 'side',
      title: [text('怎么统计')],
      blocks: [paragraph('只计直接就业的毕业生，不计其他。'.repeat(times))],
      place,
    });
    const pull: PullFigure = { type: 'pull', fact: 'a', label: '一个很长的说明文字'.repeat(4), place };
    const flow = [
      paragraph(stated('a', '10028节', '课程'), '国'.repeat(40)),
      note(1),
      paragraph('国'.repeat(50)),
      note(7),
      paragraph('国'.repeat(50)),
      pull,
      paragraph('国'.repeat(50)),
      pull,
      pull,
      pull,
      paragraph('国'.repeat(50)),
    ];
    const one = topic(1, '题', { sections: [section('t1-s1', 1, '节', flow)] });
    const made = report([one], { sheet });
    const { pdf, measured } = await printed(browser, chapterHtml(contextOf(made), one));
    expect(measured).toEqual([]);
    const page = pageGeometry(sheet);
    const pitch = pxToPt(page.pitch);
    const baselines = (await glyphsOf(pdf))
      .filter((glyph) => glyph.text.includes('国') && Math.abs(glyph.size - pxToPt(page.size)) < 0.01)
      .map(({ baseline }) => baseline);
    const [first = 0] = baselines;
    // On official pages the pitch is no whole px, to which baselines snap.
    const hair = page.style === 'official' ? 0.5 : 0.1;
    expect(
      baselines.filter((baseline) => {
        const lines = (baseline - first) / pitch;
        return Math.abs(lines - Math.round(lines)) * pitch > hair;
      }),
    ).toEqual([]);
    expect(baselines.length).toBeGreaterThan(8);
  }
});

describe('heads and folios', () => {
  it('stand outside in the margins, and are smaller on smaller paper', () => {
    const [a4, a5] = (['A4', 'A5'] as const).map((size) => furniturePlace(pageGeometry({ style: 'book', size })));
    expect([a4?.headSize, a4?.folioSize]).toEqual([8.5, 9]);
    expect([a5?.headSize, a5?.folioSize]).toEqual([7.5, 7.875]);
    expect(headRoom(pageGeometry({ style: 'book', size: 'A4' }))).toBe(45);
    expect(headRoom(pageGeometry({ style: 'book', size: 'A5' })) * 7.5).toBeLessThanOrEqual(315);
  });

  it('on official pages: folios of 14 pt between dashes 7 mm below the block, a character in from its edge', () => {
    const { folioSize, folioBaseline, folioAffixes, outerMargin } = furniturePlace(
      pageGeometry({ style: 'official', size: 'A4' }),
    );
    expect(folioSize).toBe(14);
    expect(folioAffixes).toEqual({ before: '— ', after: ' —' });
    expect(outerMargin).toBeCloseTo(mmToPt(26) + 14, 5);
    expect(folioBaseline + 0.293 * 14).toBeCloseTo(mmToPt(35 - 7), 5);
  });
});

describe('covers', () => {
  const long = {
    cover: {
      classification: '机密★1年　会议结束前不得外传',
      number: '某教秘〔2022〕3号　份号000128（共1500份，会后收回）',
      material: '会议材料之二十三（供分组审议时参阅）',
    },
    title: '关于深入学习贯彻全国教育大会精神加快推进新时代教育高质量发展情况的报告',
    subtitle: '供省人民代表大会代表、省政协委员参阅，会议期间请妥善保管，会后按规定统一收回',
    occasion: '某某省第十四届人民代表大会第一次会议、政协某某省第十三届委员会第一次会议',
    publisher: '某某省教育厅、某某省发展和改革委员会、某某省财政厅、某某省人力资源和社会保障厅',
  };
  const some = {
    cover: { classification: '内部资料', number: '某教秘〔2022〕3号', material: '会议材料之三' },
    title: '教育改革发展情况汇报',
  };

  it.each(designs)('of %o hold all their lines on one page, however many and long', async (sheet) => {
    for (const settings of [{}, some, long]) {
      const context = contextOf(report([topic(1, '题')], { sheet, ...settings }));
      const { pdf, measured } = await printed(browser, coverHtml(context, 'booklet'));
      expect(measured).toEqual([]);
      expect(await pageCount(pdf)).toBe(1);
      const glyphs = await glyphsOf(pdf);
      const { publisher, ...rest } = { publisher: '某省教育厅', cover: null, ...settings };
      const whole = glyphs
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, '');
      const fields = [publisher, ...Object.values(rest.cover ?? {})].map((field) => String(field).replace(/\s/gu, ''));
      expect(fields.filter((field) => !whole.includes(field))).toEqual([]);
      expect(overlapping(glyphs)).toEqual([]);
    }
  });

  it('put classification left and the paper of the meeting right, at the same height', async () => {
    for (const [sheet] of designs) {
      const context = contextOf(report([topic(1, '题')], { sheet, ...some }));
      const { pdf } = await printed(browser, coverHtml(context, 'handout'));
      const glyphs = await glyphsOf(pdf);
      const find = (text: string): Glyphs => {
        const found = glyphs.find((glyph) => glyph.text.includes(text));
        if (!found) throw new Error(`“${text}” isn't on the cover.`);
        return found;
      };
      const middle = mmToPt(pageGeometry(sheet).widthMm) / 2;
      expect(find('内').x).toBeLessThan(middle);
      expect(find('材').x).toBeGreaterThan(middle);
      expect(Math.abs(find('内').baseline - find('材').baseline)).toBeLessThan(12);
      expect(find('内').baseline).toBeGreaterThan(find('汇').baseline);
    }
  });

  it('of a handout say that it is a paper of the meeting where the report says nothing closer', async () => {
    const { pdf } = await printed(browser, coverHtml(contextOf(report([topic(1, '题')])), 'handout'));
    const text = (await glyphsOf(pdf)).map((glyph) => glyph.text).join('');
    expect(text.replace(/\s/gu, '')).toContain('会议材料');
  });
});

/** Pieces of text on lines closer than the smaller of them is high, though not the same, that meet sideways. */
function overlapping(glyphs: readonly Glyphs[]): readonly string[] {
  return glyphs.flatMap((one, at) =>
    glyphs
      .slice(at + 1)
      .filter((other) => {
        const apart = Math.abs(one.baseline - other.baseline);
        const sideways = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        return apart > 0.5 && apart < Math.min(one.size, other.size) * 0.95 && sideways > 1;
      })
      .map((other) => `${one.text} / ${other.text}`),
  );
}
