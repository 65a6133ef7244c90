import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureOf, pageGeometry, pxToPt } from '../../scripts/booklet/page-geometry.ts';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import type { Inline, Report } from '../../scripts/content/model.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { plainText } from '../../scripts/content/text.ts';
import { digestOf } from '../../scripts/graph/digest.ts';
import type { BuiltFile, ReportResult } from '../../scripts/index.ts';
import { inspectFonts, verify } from '../../scripts/pdf/pdf.ts';
import { type ReadBack, readBack } from '../pdf/read-back.ts';
import { faultsIn, findParagraphs, isTorn, type PrintedParagraph } from '../typography/line-faults.ts';
import { printedBlocks, textOfLine } from '../typography/printed-lines.ts';
import { briefFigures } from './brief-figures.ts';
import { buildSilently, filesBelow, type Manifest, readManifest } from './building.ts';
import { pagesTold } from './pages-told.ts';
import { type Reading, readPdf, unspaced } from './reading.ts';

let folder = '';
let files: ReadonlyMap<string, Uint8Array> = new Map();
let manifest: Manifest;
let result: ReportResult | undefined;
let report: Report;
let booklet: Reading & ReadBack;
let handout: Reading & ReadBack;

const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
/** A paragraph's text in pieces, cut where the book says a page. */
function betweenReferences(inlines: readonly Inline[]): readonly string[] {
  const at = inlines.findIndex(({ type }) => type === 'see');
  const text = (part: readonly Inline[]): string => unspaced(plainText(part));
  return at === -1 ? [text(inlines)] : [text(inlines.slice(0, at)), ...betweenReferences(inlines.slice(at + 1))];
}

const pdfs = (): readonly string[] => [...files.keys()].filter((path) => path.endsWith('.pdf'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shipped-'));
  const source = join(packageRoot(), 'content', 'anhui-2022');
  const built = await buildSilently(source, folder);
  result = built.document.reports[0];
  files = await filesBelow(join(folder, 'anhui-2022'));
  manifest = readManifest(files.get('manifest.json'));
  const read = await readReport(contentFilesOnDisk, source);
  if (read.report === null) throw new Error('The report of this package has errors.');
  report = read.report;
  const open = async (path: string) => ({ ...(await readBack(bytesOf(path))), ...(await readPdf(bytesOf(path))) });
  [booklet, handout] = await Promise.all([open('booklet.pdf'), open('handout.pdf')]);
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the lines of the booklet', () => {
  const paragraphs = (): readonly string[] => {
    const flows = report.topics.flatMap(({ lead, sections, next }) =>
      [lead, ...sections, ...(next === null ? [] : [next])].flatMap(({ flow, sections: inner }) => [
        ...flow,
        ...inner.flatMap((section) => section.flow),
      ]),
    );
    const pages = pagesTold(booklet).flatMap(({ kind, text }) => (kind === 'reference' ? [text] : []));
    const printed = (inline: Inline): string =>
      inline.type === 'see' ? `（见${inline.ids.map(() => pages.shift()).join('、')}）` : plainText([inline]);
    return [...(report.foreword?.flow ?? []), ...flows].flatMap((item) =>
      item.type === 'paragraph' ? [item.children.map(printed).join('')] : [],
    );
  };
  let found: readonly PrintedParagraph[];
  beforeAll(async () => {
    found = findParagraphs(await printedBlocks(bytesOf('booklet.pdf')), paragraphs());
  });

  it('are of paragraphs that are each one element of the structure, with all of their text', () => {
    expect(paragraphs().length).toBeGreaterThan(40);
    expect(found.map(({ source }) => source)).toEqual(paragraphs());
  });

  it('break no rule, fill the measure and have hardly a gap that shows', () => {
    const { broken, uneven, crowded, loose, lines } = faultsIn(
      found,
      pxToPt(measureOf(pageGeometry(report.settings.sheet))),
    );
    expect({ broken, uneven, crowded }).toEqual({ broken: [], uneven: [], crowded: [] });
    expect(loose.length / lines).toBeLessThanOrEqual(0.01);
  });

  it('are never alone on a page', () => {
    for (const { source, lines } of found) {
      for (const page of new Set(lines.map((line) => line.page))) {
        const there = lines.filter((line) => line.page === page).length;
        expect([source, lines.length === 1 || there > 1]).toEqual([source, true]);
      }
    }
  });
});

describe('the lines of slides, scripts and handout', () => {
  it('tear nothing that belongs together', async () => {
    const printed = pdfs().filter((path) => path.startsWith('decks/') || path === 'handout.pdf');
    expect(printed.length).toBeGreaterThan(8);
    for (const path of printed) {
      const blocks = (await printedBlocks(bytesOf(path))).filter(({ type }) => ['P', 'TD', 'LBody'].includes(type));
      expect(blocks.some(({ lines }) => lines.length > 1)).toBe(true);
      const torn = blocks.flatMap(({ lines }) =>
        lines.map(textOfLine).flatMap((line, at, all) => {
          const below = all[at + 1];
          return below !== undefined && isTorn(line.trim(), below.trim()) ? [`${line}|${below}`] : [];
        }),
      );
      expect([path, torn]).toEqual([path, []]);
    }
  });
});

it('decks are shown in the lines they are printed in', async () => {
  for (const path of pdfs().filter((one) => /^decks\/(?!.*-notes).*\.pdf$/u.test(one))) {
    const html = new TextDecoder().decode(bytesOf(path.replace(/pdf$/u, 'html')));
    const shown = unspaced(
      html
        .replace(/<style.*?<\/style>/gsu, '')
        .replace(/<br\b[^>]*>/gu, '|')
        .replace(/<[^>]*>/gu, ''),
    );
    const pairs = (await printedBlocks(bytesOf(path)))
      .filter(({ type }) => type === 'LBody')
      .flatMap(({ lines }) =>
        lines.map((line) => unspaced(textOfLine(line))).map((line, at, all) => [line, all[at + 1]]),
      )
      .filter(([, below]) => below !== undefined);
    const broken = pairs.filter(([line, below]) => shown.includes(`${line}|${below}`));
    expect(broken.length).toBeGreaterThan(2);
    // What isn't broken there is a label above its text.
    const labels = pairs.filter((pair) => !broken.includes(pair)).map(([line]) => line);
    expect(labels.filter((label) => !html.includes(`<strong>${label}</strong>`))).toEqual([]);
  }
});

describe('the files', () => {
  it('are decks of every topic and two books', () => {
    const names = [...files.keys()];
    for (const [ending, count] of [
      ['.md', 4],
      ['.html', 4],
      ['.pptx', 4],
      ['-notes.pdf', 4],
      ['.pdf', 8],
    ] as const) {
      expect(names.filter((name) => name.startsWith('decks/') && name.endsWith(ending))).toHaveLength(count);
    }
    expect(names).toEqual(
      expect.arrayContaining(['booklet.pdf', 'handout.pdf', 'handout-imposed.pdf', 'manifest.json']),
    );
  });

  it('have the charts of a deck beside its Markdown, which shows them all', () => {
    const charts = [...files.keys()].filter((name) => name.endsWith('.svg'));
    expect(charts.length).toBeGreaterThanOrEqual(6);
    const shown = [...files.keys()]
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => [...new TextDecoder().decode(bytesOf(name)).matchAll(/\]\(([^)]+\.svg)\)/gu)])
      .map(([, address]) => `decks/${address}`);
    expect(shown.sort()).toEqual(charts.sort());
  });

  it('are all in the manifest with their size and digest, and in the result', () => {
    const found = [...files].filter(([path]) => path !== 'manifest.json');
    const there = found.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: digestOf(bytes) }));
    const named = manifest.artefacts.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
    expect(named).toEqual(there.sort((one, other) => (one.path < other.path ? -1 : 1)));
    const told = (result?.files ?? []).map(({ path, bytes, sha256 }: BuiltFile) => ({ path, bytes, sha256 }));
    expect(told).toEqual(expect.arrayContaining(named));
  });

  it('have as many pages as the manifest says', async () => {
    for (const { path, pages } of manifest.artefacts.filter((one) => one.path.endsWith('.pdf'))) {
      const { text } = await readPdf(bytesOf(path));
      expect([path, text.length]).toEqual([path, pages]);
    }
  });

  it('come without other diagnostics than those that are accounted for', () => {
    expect(result?.ok).toBe(true);
    expect(manifest.diagnostics.filter(({ accepted }) => accepted === null)).toEqual([]);
    const codes = manifest.diagnostics.map(({ code }) => code).sort();
    expect(codes).toEqual(['facts-relation-broken', 'ledger-undated', 'ledger-undated', 'ledger-undated']);
  });
});

describe('the imposed handout', () => {
  it('has every page of the handout on a sheet, two to a side', async () => {
    const { text } = await readPdf(bytesOf('handout-imposed.pdf'));
    expect(text).toHaveLength(2 * Math.ceil(handout.pages / 4));
    // The sheets are folded into one another: those pages share a side whose numbers make the same sum.
    const last = 2 * text.length - 1;
    const missing = handout.text.filter((page, at) => !text[Math.min(at, last - at)]?.includes(page));
    expect(missing).toEqual([]);
  });
});

describe('every figure of the report', () => {
  it('is in the ledger, in its topic, as often as the report states it', () => {
    const key = ({ topic, text }: { readonly topic: number; readonly text: string }): string => `${topic} ${text}`;
    expect(manifest.facts.map(key).sort()).toEqual(briefFigures.map(key).sort());
  });

  it('stands on the page that the manifest names', () => {
    for (const [book, kind] of [
      [booklet, 'booklet'],
      [handout, 'handout'],
    ] as const) {
      const missing = manifest.facts.filter((fact) => {
        const place = fact[kind];
        return place === null || !book.text[place.page - 1]?.includes(unspaced(fact.text));
      });
      expect(missing.map(({ id }) => `${kind} ${id}`)).toEqual([]);
    }
  });

  it('is on the page with the number that the manifest names', () => {
    const wrong = manifest.facts.filter(
      ({ booklet: place }) => place === null || booklet.labels[place.page - 1] !== place.label,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is shown on the slides that the manifest names', async () => {
    const missing: string[] = [];
    for (const path of pdfs().filter((name) => name.startsWith('decks/'))) {
      const deck = path.slice('decks/'.length, -'.pdf'.length);
      const { text } = await readPdf(bytesOf(path));
      for (const fact of manifest.facts) {
        for (const { slide } of fact.slides.filter((use) => use.deck === deck)) {
          if (!text[slide - 1]?.includes(unspaced(fact.text))) missing.push(`${deck} ${slide} ${fact.text}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('is on a slide', () => {
    expect(manifest.facts.filter(({ slides }) => slides.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the text', () => {
  it('runs through the booklet in the order of the source', () => {
    const [topic] = report.topics;
    const sections = topic === undefined ? [] : [topic.lead, ...topic.sections, ...(topic.next ? [topic.next] : [])];
    const paragraphs = sections.flatMap(({ flow }) =>
      flow.flatMap((block) => (block.type === 'paragraph' ? [unspaced(plainText(block.children))] : [])),
    );
    expect(paragraphs.length).toBeGreaterThan(5);
    const whole = booklet.text.join('');
    let from = 0;
    for (const paragraph of paragraphs) {
      // The end of a paragraph may stand behind a folio and a running head.
      const at = whole.indexOf(paragraph.slice(0, 20), from);
      expect([paragraph.slice(0, 20), at >= from]).toEqual([paragraph.slice(0, 20), true]);
      from = at + 20;
    }
  });

  it('is all in the structure that screen readers follow', () => {
    const spoken = unspaced(booklet.structureText.flat().join(''));
    const paragraphs = report.topics.flatMap(({ lead, sections }) =>
      [lead, ...sections].flatMap(({ flow }) =>
        flow.flatMap((block) => (block.type === 'paragraph' ? betweenReferences(block.children) : [])),
      ),
    );
    expect(paragraphs.length).toBeGreaterThan(40);
    expect(paragraphs.filter((paragraph) => !spoken.includes(paragraph))).toEqual([]);
  });
});

describe('the PDFs', () => {
  it('embed every font as TrueType, of three families only', async () => {
    for (const path of pdfs()) {
      const fonts = await inspectFonts(bytesOf(path));
      expect(fonts.length).toBeGreaterThan(0);
      const strange = fonts.filter(
        ({ name, type, embedded }) =>
          !embedded || type === 'Type3' || !/^(NotoSerifSC|NotoSansSC|LXGWWenKai)/.test(name),
      );
      expect([path, strange]).toEqual([path, []]);
    }
  });

  it('have nothing that the check finds', async () => {
    for (const path of pdfs()) expect([path, await verify(bytesOf(path))]).toEqual([path, []]);
  });

  it('call themselves PDF/UA-1', async () => {
    for (const path of pdfs().filter((name) => name !== 'handout-imposed.pdf'))
      expect(new TextDecoder('latin1').decode(bytesOf(path))).toContain('<pdfuaid:part>1<');
  });

  it('have one font of each face in both books', async () => {
    for (const path of ['booklet.pdf', 'handout.pdf']) {
      const names = (await inspectFonts(bytesOf(path))).map(({ name }) => name);
      expect([path, names.length]).toEqual([path, new Set(names).size]);
    }
  });

  it('say what they are, in which language, and carry the date of issue alone', () => {
    for (const book of [booklet, handout]) {
      expect(book.info).toMatchObject({
        Title: report.settings.title,
        Author: report.settings.publisher,
        Language: 'zh-CN',
        CreationDate: 'D:20220117',
        ModDate: 'D:20220117',
      });
      expect(book.metadata.get('dc:title')).toBe(report.settings.title);
    }
  });

  it('list the chapters in their order, each on its first page', () => {
    for (const book of [booklet, handout]) {
      const chapters = report.topics.map(({ title }) => book.outline.find((line) => line.title === title));
      expect(chapters.map((line) => line?.title)).toEqual(report.topics.map(({ title }) => title));
      const pages = chapters.map((line) => line?.page ?? -1);
      expect(pages).toEqual([...pages].sort((one, other) => one - other));
      for (const [at, page] of pages.entries()) {
        expect(book.text[page]).toContain(unspaced(report.topics[at]?.title ?? ''));
      }
      expect(book.outline.filter(({ page }) => page < 0)).toEqual([]);
    }
  });

  it('number the front in roman and the rest in one run of arabic', () => {
    for (const book of [booklet, handout]) {
      const arabic = book.labels.filter((label) => /^\d+$/.test(label));
      expect(book.labels.slice(-arabic.length)).toEqual(arabic);
      expect(arabic).toEqual(arabic.map((_, at) => String(at + 1)));
      const roman = book.labels.filter((label) => /^[ivx]+$/.test(label));
      expect(roman).toEqual(['i', 'ii', 'iii', 'iv'].slice(0, roman.length));
      expect(new Set(book.labels).size).toBe(book.labels.length);
    }
  });

  it('print in the contents the number of the page that each line leads to', () => {
    for (const book of [booklet, handout]) {
      const contents = book.outline.find(({ title }) => title === '目录')?.page ?? -1;
      const lines = book.printedLinks.filter(({ page }) => page === contents + 1);
      expect(lines.length).toBeGreaterThan(report.topics.length * 4);
      for (const { text, target } of lines) {
        const label = book.labels[(target ?? 0) - 1] ?? '?';
        expect([text, text.endsWith(label)]).toEqual([text, true]);
        // The title itself stands on the page that the line leads to.
        const title = text.slice(0, -label.length).replace(/^[壹贰叁肆]/u, '');
        expect(book.text[(target ?? 0) - 1]).toContain(title);
      }
    }
  });

  it('print at cross-references and in the index of documents the number of the page that each leads to', () => {
    for (const book of [booklet, handout]) {
      const references = pagesTold(book).filter(({ kind }) => kind === 'reference');
      expect(references.map(({ text }) => text.replace(/\d+/, 'N'))).toEqual(['第N页', '第N页', '第N页表3-1']);
      const documents = pagesTold(book).filter(({ kind }) => kind === 'documents');
      expect(documents).toHaveLength(3);
      for (const { text, told, label } of [...references, ...documents]) expect([text, told]).toEqual([text, label]);
    }
    const names = booklet.text.find((text) => text.includes('文件索引收录')) ?? '';
    expect(names.match(/《[^》]+》/gu)).toEqual([
      '《安徽省关于推动现代职业教育高质量发展的实施意见》',
      '《安徽省智慧学校建设总体规划（2018—2022年）》',
      '《关于整省推进职业教育一体化高质量发展加快技能安徽建设的意见》',
    ]);
  });

  it('print in the index the number of the page that each number leads to', () => {
    const index = booklet.outline.find(({ title }) => title === '数据索引')?.page ?? -1;
    const documents = booklet.outline.find(({ title }) => title === '文件索引')?.page ?? -1;
    const numbers = booklet.printedLinks.filter(
      ({ page, text }) => page > index && page <= documents && /^\d+$/.test(text),
    );
    const right = numbers.filter(({ text, target }) => booklet.labels[(target ?? 0) - 1] === text);
    expect(right).toHaveLength(manifest.facts.length);
    // A figure that is set in two pieces, such as 600 TB, has a link of digits alone.
    const others = numbers.filter((link) => !right.includes(link));
    expect(others.filter(({ text }) => !manifest.facts.some((fact) => fact.text.startsWith(text)))).toEqual([]);
  });
});

describe('charts in the text', () => {
  it('say in both books what they show, every value of it', () => {
    for (const book of [booklet, handout]) {
      expect(book.alternatives.flat().filter((text) => /^(条形|构成)图/u.test(text))).toEqual([
        '条形图（2021年12月20日）：智慧课堂累计开课730万余节；在线课堂累计开课超104万节。',
        '构成图：职业学校在校生142.2万人，其中高职63.1万人（占44%）、中职79.1万人（占56%）。',
        '条形图（与“3·18”座谈会召开前相比）：专职思政课教师1254人；专职辅导员2301人。',
      ]);
    }
  });
});

describe('the handout', () => {
  it('shows every slide once, in order', () => {
    const counts = manifest.artefacts.filter(({ kind }) => kind === 'deck-pdf').map(({ slides }) => slides ?? 0);
    const expected = counts.flatMap((count) => Array.from({ length: count }, (_, at) => `幻灯片${at + 1}`));
    const slides = handout.alternatives.flat().filter((text) => text.startsWith('幻灯片'));
    expect(slides.map((text) => text.split('：')[0])).toEqual(expected);
  });
});

describe('the deck as HTML', () => {
  it('needs nothing but itself', () => {
    for (const path of [...files.keys()].filter((name) => name.endsWith('.html'))) {
      const html = new TextDecoder().decode(bytesOf(path));
      // Names of XML vocabularies are no addresses that are ever asked for.
      const text = html.replaceAll(/http:\/\/www\.w3\.org\/(2000\/svg|1999\/x?html|1999\/xlink)/g, '');
      expect([path, text.match(/https?:[^\s"')]{0,60}/g)]).toEqual([path, null]);
      const addresses = [
        ...text.matchAll(/(?:\ssrc|\shref|\bposter|\bdata)\s*=\s*["']([^"']{0,60})|url\(\s*["']?([^"')]{0,60})/g),
      ];
      const outside = addresses.map((match) => match[1] ?? match[2] ?? '').filter((to) => !/^(data:|#)/.test(to));
      expect([path, outside]).toEqual([path, []]);
      expect(text).not.toMatch(/@import|<link|<iframe|<object/);
    }
  });
});
