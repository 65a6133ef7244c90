import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inksOf, neighbourContrast } from '../../scripts/chart/ink.ts';
import { builtInTemplates, type TemplateFiles, templateFilesOnDisk } from '../../scripts/templates/files.ts';
import { inColoursOf, loadTheme } from '../../scripts/templates/theme.ts';
import { contrast, tokensCss, veil } from '../../scripts/templates/tokens.ts';

const themes = join(builtInTemplates(), 'themes');
const redFile = templateFilesOnDisk.read(join(themes, 'red.yaml')) ?? '';

/** The built-in themes and one of the report's own. */
function withOwn(name: string, text: string): TemplateFiles {
  const own = '/report/templates/themes';
  return {
    read: (path) => (path === join(own, `${name}.yaml`) ? text : templateFilesOnDisk.read(path)),
    list: (folder) => (folder === own ? [`${name}.yaml`] : templateFilesOnDisk.list(folder)),
  };
}

describe('themes', () => {
  it.each(templateFilesOnDisk.list(themes).map((name) => name.replace('.yaml', '')))(
    'built in: %s is sound',
    (name) => {
      const { tokens, diagnostics } = loadTheme(templateFilesOnDisk, null, name, null);
      expect(diagnostics).toEqual([]);
      expect(tokens?.name).toBe(name);
      expect(Object.values(tokens?.screen ?? {}).every((size) => size >= 24)).toBe(true);
    },
  );

  it.each(templateFilesOnDisk.list(themes).map((name) => name.replace('.yaml', '')))(
    'built in: %s keeps text on covers readable over any picture',
    (name) => {
      const { colours } = loadTheme(templateFilesOnDisk, null, name, null).tokens ?? fail();
      const share = Number.parseInt(veil, 16) / 255;
      const veiled = (under: number): string =>
        `#${[1, 3, 5]
          .map((at) => Math.round(Number.parseInt(colours.deep.slice(at, at + 2), 16) * share + under * (1 - share)))
          .map((channel) => channel.toString(16).padStart(2, '0'))
          .join('')}`;
      for (const ground of [veiled(0), veiled(255)]) {
        for (const ink of [colours.onDeep, colours.onDeepQuiet])
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(templateFilesOnDisk.list(themes).map((name) => name.replace('.yaml', '')))(
    'built in: %s without colours keeps its sizes, has greys alone, and what matters stands apart',
    (name) => {
      const own = loadTheme(templateFilesOnDisk, null, name, null).tokens ?? fail();
      const plain = loadTheme(templateFilesOnDisk, null, 'plain', null).tokens ?? fail();
      const tokens = inColoursOf(plain, own);
      expect(tokens).toMatchObject({ faces: own.faces, screen: own.screen, print: own.print });
      const { colours } = tokens;
      expect(Object.values(colours).filter((colour) => !/^#(..)\1\1$/iu.test(colour))).toEqual([]);
      const inks = inksOf({ colours });
      for (const grey of inks.greys) expect(contrast(inks.accent, grey)).toBeGreaterThanOrEqual(neighbourContrast);
      expect(tokensCss({ ...own, colours }, 'print')).toContain('--stress: underline');
    },
  );

  it('underlines words that matter only where their colour does not tell', () => {
    const stress = (name: string): string | undefined => {
      const { tokens } = loadTheme(templateFilesOnDisk, null, name, null);
      return /--stress: (\w+)/u.exec(tokensCss(tokens ?? fail(), 'screen'))?.[1];
    };
    expect(['red', 'blue', 'plain'].map(stress)).toEqual(['none', 'none', 'underline']);
  });

  it('names the themes there are when one is unknown', () => {
    const place = { file: 'report.yaml', line: 9, column: 8, endLine: 9, endColumn: 12 };
    const { tokens, diagnostics } = loadTheme(withOwn('office', redFile), '/report/templates', 'rde', place);
    expect(tokens).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'theme-unknown', place }]);
    expect(diagnostics[0]?.wording.zh.hint).toMatch(/office、.*red/);
  });

  it("takes a report's own theme, even over a built-in one", () => {
    const { tokens } = loadTheme(
      withOwn('red', redFile.replace('#241C1A', '#000000')),
      '/report/templates',
      'red',
      null,
    );
    expect(tokens?.colours.ink).toBe('#000000');
  });

  it('lays a theme over its base, a built-in one of the same name included', () => {
    for (const name of ['office', 'red']) {
      const text = 'label: 机关\nbase: red\ncolours: { accent: "#8A1015" }\nscreen: { title: 46 }\n';
      const { tokens, diagnostics } = loadTheme(withOwn(name, text), '/report/templates', name, null);
      expect(diagnostics).toEqual([]);
      expect(tokens).toMatchObject({ name, label: '机关' });
      expect([tokens?.colours.accent, tokens?.colours.ink]).toEqual(['#8A1015', '#241C1A']);
      expect([tokens?.screen.title, tokens?.screen.text]).toEqual([46, 30]);
    }
  });

  it.each([
    ['label: 机关\nbase: rde\n', 'blue, office, official, plain, red'],
    ['label: 机关\nbase: office\n', 'blue, official, plain, red'],
    ['- red\n', 'mapping'],
  ])('refuses a base that is none', (text, told) => {
    const { tokens, diagnostics } = loadTheme(withOwn('office', text), '/report/templates', 'office', null);
    expect(tokens).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'theme-broken' }]);
    expect(diagnostics[0]?.wording.en.message).toContain(told);
  });

  it('refuses themes that are each other’s base', () => {
    const own = '/report/templates/themes';
    const texts = new Map([
      [join(own, 'a.yaml'), 'label: A\nbase: b\n'],
      [join(own, 'b.yaml'), 'label: B\nbase: a\n'],
    ]);
    const files: TemplateFiles = {
      read: (path) => texts.get(path) ?? templateFilesOnDisk.read(path),
      list: (folder) => (folder === own ? ['a.yaml', 'b.yaml'] : templateFilesOnDisk.list(folder)),
    };
    const { tokens, diagnostics } = loadTheme(files, '/report/templates', 'a', null);
    expect(tokens).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'theme-broken' }]);
  });

  it.each([
    [redFile.replace('#241C1A', 'black'), 'theme-broken', 'colours.ink'],
    [redFile.replace('hei-500', 'hei-800'), 'theme-broken', 'faces.label.face'],
    [redFile.replace('label: 庆典红', 'label: 庆典红\nshadow: 3'), 'theme-broken', 'shadow'],
    [redFile.replace('colours:', 'colours: ['), 'theme-broken', ''],
    [redFile.replace(/ {2}onDeepQuiet: .*\n/, ''), 'theme-broken', 'colours.onDeepQuiet: it is missing'],
    [redFile.replace(/title: \d+/, 'title: wide'), 'theme-broken', 'title: expected a number above 0'],
    [redFile.replace(/title: \d+/, 'title: -4'), 'theme-broken', 'title: expected a number above 0'],
    [redFile.replace('label: 庆典红', 'label: 3'), 'theme-broken', 'label: expected text'],
    [redFile.replace(/colours:\n( {2}.*\n)+/, 'colours: red\n'), 'theme-broken', 'colours: expected a mapping'],
    [redFile.replace('label: 庆典红', 'label: *none'), 'theme-broken', 'valid YAML'],
    [redFile.replace('#6B625C', '#B98A3A'), 'theme-pale', 'grey on paper'],
  ])('refuses an unsound theme', (text, code, told) => {
    const { tokens, diagnostics } = loadTheme(withOwn('office', text), '/report/templates', 'office', null);
    expect(tokens).toBeNull();
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics[0]?.wording.en.message).toContain(told);
  });

  it('become custom properties of CSS', () => {
    const { tokens } = loadTheme(templateFilesOnDisk, null, 'red', null);
    if (tokens === null) throw new Error('no theme');
    const screen = tokensCss(tokens, 'screen');
    expect(screen).toContain('  --paper: #FFFDF8;\n');
    expect(screen).toContain('  --on-deep-quiet: ');
    expect(screen).toMatch(/--title-family: "Noto Serif SC", .*serif;\n {2}--title-weight: 900;/);
    expect(screen).toContain('--size-title: 44px;');
    expect(tokensCss(tokens, 'print')).toContain('--size-text: 12pt;');
  });
});

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#a3171b', '#a3171b')).toBe(1);
  });
});

function fail(): never {
  throw new Error('The theme is broken.');
}
