import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../scripts/config.ts';
import { slideLayouts } from '../../scripts/content/model.ts';
import { catalogue, isKind } from '../../scripts/diagnostics/catalogue.ts';
import { generalWordings, referencePage } from '../../scripts/diagnostics/reference.ts';
import { variants } from '../../scripts/diagnostics/variants.ts';

const folder = join(packageRoot(), 'scripts/diagnostics/catalogue');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** What a wording shows when it takes a parameter that isn't there. */
const nonsense = /undefined|NaN|\[object|\bnull\b/;

describe('catalogue', () => {
  it.each(files)('gathers every kind of %s', async (name) => {
    const area: Record<string, unknown> = await import(join(folder, name));
    const kinds = Object.values(area).filter(isKind);
    expect(kinds.filter((entry) => !catalogue.includes(entry)).map((entry) => entry.code)).toEqual([]);
  });

  it('has every code once', () => {
    const codes = catalogue.map((entry) => entry.code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(catalogue.map((entry) => [entry.code, entry] as const))('words %s in both languages', (code, entry) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
    for (const { message, hint } of generalWordings(entry, 'zh')) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(hint).toMatch(/\p{Script=Han}/u);
      expect(message + hint).not.toMatch(nonsense);
    }
    for (const { message, hint } of generalWordings(entry, 'en')) {
      expect(message).toMatch(/[A-Za-z]{2}/);
      expect(hint).toMatch(/[A-Za-z]{2}/);
      expect(message + hint).not.toMatch(nonsense);
    }
  });
});

describe('variants', () => {
  it.each(['deck-layout-content', 'deck-content-not-shown'])('knows every layout for %s', (code) => {
    expect(variants.get(code)?.values).toEqual(slideLayouts);
  });

  it('belong to kinds of the catalogue', () => {
    const codes = catalogue.map((entry) => entry.code);
    expect([...variants.keys()].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('docs/diagnostics.md', () => {
  it('lists the catalogue as it is (HUIKAN_GENERATE=1 writes it)', () => {
    const path = join(packageRoot(), 'docs/diagnostics.md');
    if (process.env['HUIKAN_GENERATE'] === '1') {
      writeFileSync(path, referencePage());
    }
    expect(readFileSync(path, 'utf8')).toBe(referencePage());
  });
});
