import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownParser } from '../../scripts/content/markdown.ts';
import { parseSections, type Section } from '../../scripts/content/markdown-sections.ts';
import { mutateText } from '../fuzz/mutate-text.ts';
import { randomOf } from '../random.ts';

const parse = markdownParser();

/** Lines that open, close or continue something, and those that sections begin at. */
const line = fc.constantFrom(
  ...[
    '# 一',
    '## 二',
    '',
    '',
    '正文。',
    ':::slide{layout=points}',
    ':::',
    '::::exhibit',
    '::::',
    '::notes',
    '- 一',
    '  续',
  ],
  ...[
    '1. 甲',
    '```',
    '~~~',
    '    代码',
    '> 引文',
    '<!-- 注',
    '-->',
    '<div>',
    '</div>',
    '| 甲 | 乙 |',
    '|---|---|',
    '---',
  ],
  ...['\t', '[甲]', '[甲]: 乙', '***', '===', '&amp; \\', '图\r', 'title: 一'],
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('a text parsed by its sections', () => {
  it('has the tree that it has as a whole, whatever was parsed before', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (versions) => expectSame(versions)),
      { numRuns: 600 },
    );
  });

  it.each([
    ['a definition', '见[甲]。\n\n## 二\n\n[甲]: 乙\n'],
    ['a remark in the settings', '---\ntitle: 一\n\n# 二\nminutes: 3\n---\n\n## 三\n'],
    ['a directive in a directive', ':::slide\n\n# 一\n\n::::exhibit\n\n# 二\n\n::::\n\n:::\n\n# 三\n'],
  ])('has the same tree with %s', (_, version) => expectSame([version]));

  it('has the same tree in reports, also after changes of any kind', () => {
    const texts = textsIn('content');
    for (const [at, original] of texts.entries()) {
      const random = randomOf(at);
      const changed = Array.from({ length: 3 }, () => mutateText(original, random, texts));
      expectSame([original, ...changed, `\n${original}`, original.replaceAll('\n', '\r\n')]);
    }
  });

  it('is parsed anew only where it changed', () => {
    const before = `${'## 标题\n\n正文。\n\n'.repeat(9)}## 末节\n\n28家。\n`;
    const [known] = versionsOf([before]);
    const asked: string[] = [];
    const counted = (one: string) => {
      asked.push(one);
      return parse(one);
    };
    parseSections(before.replace('28家', '31家'), counted, (section) => known?.sections.get(section));
    expect(asked).toEqual(['## 末节\n\n31家。\n']);
  });

  it('is parsed as a whole where its sections are all inside something that is open', () => {
    const asked: string[] = [];
    const nested = `:::slide\n\n${'# 标题\n\n'.repeat(300)}`;
    parseSections(
      nested,
      (one) => {
        asked.push(one);
        return parse(one);
      },
      () => undefined,
    );
    expect(asked.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(4 * nested.length);
  });
});

/** Parses versions of a text one after the other, each with what is known of the one before. */
function versionsOf(versions: readonly string[]) {
  let known: ReadonlyMap<string, Section> = new Map();
  return versions.map((version) => {
    const tree = parseSections(version, parse, (section) => known.get(section));
    known = tree.sections;
    return tree;
  });
}

function expectSame(versions: readonly string[]): void {
  // As text, because what is nested deeply can't be compared otherwise.
  const trees = versionsOf(versions).map(({ root }) => JSON.stringify(root, byName));
  expect(trees).toEqual(versions.map((version) => JSON.stringify(parse(version), byName)));
}

/** What has names, in the order of its names. */
function byName(_: string, value: unknown): unknown {
  const isList = typeof value !== 'object' || value === null || Array.isArray(value);
  return isList ? value : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
