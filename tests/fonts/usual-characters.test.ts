import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { beyondCharacters, usualCharacters } from '../../scripts/fonts/usual-characters.ts';

describe('the usual characters', () => {
  it('hold all that the templates of printed documents bring, so that these share their faces', () => {
    const beyond = beyondCharacters(usualCharacters([]));
    const own = ['booklet', 'handout', 'deck'].flatMap((folder) => {
      const at = join(packageRoot(), 'templates', folder);
      const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|hbs)$/.test(file));
      return files.map((file) => readFileSync(join(at, file), 'utf8'));
    });
    expect(own.length).toBeGreaterThan(10);
    expect(beyond(own.join(''))).toBe('');
    expect(beyond('龘')).toBe('龘');
  });
});
