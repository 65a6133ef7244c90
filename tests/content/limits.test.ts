import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContentFiles, contentFilesOnDisk } from '../../scripts/content/files.ts';
import { limits } from '../../scripts/content/limits.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { bytesMade } from '../attacks/made-bytes.ts';

// Each limit at its number, where nothing is said of it, and one beyond.

const settings = 'title: 测试会刊\npublisher: 测试单位\ndate: 2022-01-17\n';
const front = '---\ntitle: 第一专题\n---\n\n';
const bait = { server: '', canary: '' };

type Made = Readonly<Record<string, string | Uint8Array>>;

const topic = (body: string): Made => ({ '01-a.md': `${front}${body}\n` });
/** Text of so many bytes, filled up with a character. */
const filled = (text: string, bytes: number, character: string): string =>
  text + character.repeat(bytes - Buffer.byteLength(text));
const drawing = (inside: string): Made => ({
  ...topic('![图](a.svg)'),
  'a.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`,
});
/** A drawing whose parts refer to each other in a row. */
const chain = (length: number): string =>
  Array.from({ length }, (_, at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`).join('');

const kinds: readonly (readonly [what: string, most: number, code: string, make: (size: number) => Made])[] = [
  [
    'bytes of a topic',
    limits.text,
    'content-huge-file',
    (size) => ({ '01-a.md': filled(`${front}正文。\n\n`, size, ' ') }),
  ],
  [
    'bytes of settings',
    limits.settings,
    'content-huge-file',
    (size) => ({ ...topic('正文。'), 'report.yaml': filled(settings, size, '\n') }),
  ],
  ['characters of a heading', limits.line, 'content-heavy-paragraph', (size) => topic(`## ${'甲'.repeat(size - 3)}`)],
  [
    'characters of a slide’s title',
    limits.line,
    'content-heavy-paragraph',
    (size) => topic(`:::slide{layout=points}\n# ${'甲'.repeat(size - 2)}\n- 乙\n:::`),
  ],
  [
    'characters of a setting',
    limits.line,
    'content-long-text',
    (size) => ({ ...topic('正文。'), 'report.yaml': `${settings}source: ${'甲'.repeat(size)}\n` }),
  ],
  [
    'characters of a topic’s title',
    limits.line,
    'content-long-text',
    (size) => ({ '01-a.md': `---\ntitle: ${'甲'.repeat(size)}\n---\n\n正文。\n` }),
  ],
  ['characters of a paragraph', limits.paragraph, 'content-heavy-paragraph', (size) => topic('甲'.repeat(size))],
  ['signs of a paragraph', limits.marks, 'content-heavy-paragraph', (size) => topic('甲~'.repeat(size))],
  ['quotations in one line', 49, 'content-too-deep', (size) => topic(`${'>'.repeat(size)} 甲`)],
  ['columns of indent', limits.indent - 1, 'content-too-deep', (size) => topic(`${' '.repeat(size)}- 甲`)],
  [
    'containers open at once',
    limits.containers,
    'content-too-deep',
    (size) => topic(`${':::side\n'.repeat(size)}甲\n${':::\n'.repeat(size)}`),
  ],
  ['number of a topic', 999, 'content-file-name', (size) => ({ [`${size}-a.md`]: `${front}正文。\n` })],
  [
    'pixels of a picture',
    limits.pixels / 10_000,
    'content-huge-picture',
    (size) => ({ ...topic('![图](a.png)'), 'a.png': bytesMade(`png ${size} 10000`, bait) }),
  ],
  [
    'bytes of a drawing',
    limits.drawing,
    'content-huge-picture',
    (size) => ({ ...topic('![图](a.svg)'), 'a.svg': filled(String(drawing('')['a.svg']), size, '\n') }),
  ],
  ['elements of a drawing', limits.elements, 'content-unsafe-drawing', (size) => drawing('<g/>'.repeat(size - 1))],
  [
    'elements inside each other in a drawing',
    200,
    'content-unsafe-drawing',
    (size) => drawing('<g>'.repeat(size - 1) + '</g>'.repeat(size - 1)),
  ],
  ['references in a row', 400, 'content-unsafe-drawing', (size) => drawing(chain(size))],
  [
    'files of templates',
    limits.templates,
    'content-templates-folder',
    (size) => ({
      ...topic('正文。'),
      'report.yaml': `${settings}templates: own\n`,
      ...Object.fromEntries(Array.from({ length: size }, (_, at) => [`own/${at}.css`, ''])),
    }),
  ],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huikan-limits-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function codesOf(made: Made, files: ContentFiles = contentFilesOnDisk): Promise<readonly string[]> {
  const report = join(folder, 'report');
  rmSync(report, { recursive: true, force: true });
  for (const [name, content] of Object.entries({ 'report.yaml': settings, ...made })) {
    mkdirSync(join(report, name, '..'), { recursive: true });
    writeFileSync(join(report, name), content);
  }
  return (await readReport(files, report)).diagnostics.map(({ code }) => code);
}

describe('limits of content', () => {
  it.each(kinds)('%s: %d', async (_, most, code, make) => {
    expect(await codesOf(make(most))).not.toContain(code);
    expect(await codesOf(make(most + 1))).toContain(code);
  });

  it('bytes of a picture', async () => {
    const ofSize = (size: number): ContentFiles => ({
      ...contentFilesOnDisk,
      size: async (path) => (path.endsWith('.png') ? size : await contentFilesOnDisk.size(path)),
    });
    const made = { ...topic('![图](a.png)'), 'a.png': bytesMade('png 9 9', bait) };
    expect(await codesOf(made, ofSize(limits.picture))).toEqual([]);
    expect(await codesOf(made, ofSize(limits.picture + 1))).toEqual(['content-huge-picture']);
  });
});
