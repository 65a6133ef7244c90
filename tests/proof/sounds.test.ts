import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { officeWords } from '../../scripts/proof/office-words.ts';

/** Han characters of GB 2312, whose two bytes run from B0A1 to F7FE. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gbk');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  }
  return found;
}

function soundsFile(): string {
  const soundOf = (character: string): string =>
    pinyin(character, { toneType: 'none', type: 'array', v: true })[0] ?? '';
  const wanted = new Set([...officeWords.replace(/\s/gu, '')].map(soundOf));
  const groups = new Map<string, string>();
  for (const character of commonCharacters()) {
    const sound = soundOf(character);
    if (wanted.has(sound)) groups.set(sound, `${groups.get(sound) ?? ''}${character}`);
  }
  const lines: string[] = [];
  let line = '';
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (line.length + group.length > 100) {
      lines.push(line);
      line = '';
    }
    line = `${line} ${group}`.trim();
  }
  return `/** Characters of GB 2312 by the sound they usually have, without tone, for the sounds of \`officeWords\`; made by tests/proof/sounds.test.ts. */
export const soundGroups = \`
${[...lines, line].join('\n')}
\`;
`;
}

it('groups characters by the sounds that office words have (HUIKAN_GENERATE=1 writes it)', () => {
  const path = join(packageRoot(), 'scripts/proof/sounds.ts');
  if (process.env['HUIKAN_GENERATE'] === '1') writeFileSync(path, soundsFile());
  expect(readFileSync(path, 'utf8')).toBe(soundsFile());
});
