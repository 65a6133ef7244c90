import * as z from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'expected #rrggbb');
const size = z.number().positive();

/** Faces of the package, as the font library names them. */
const faceIds = ['song-400', 'song-700', 'song-900', 'hei-400', 'hei-500', 'hei-700', 'kai-400'] as const;

const role = z.strictObject({ face: z.enum(faceIds) });

/** What a theme's file says: colours, faces and sizes that slides and paper share. */
export const themeSchema = z.strictObject({
  /** Name for people. */
  label: z.string().min(1),
  colours: z.strictObject({
    /** Ground of slides. */
    paper: colour,
    /** Text. */
    ink: colour,
    /** The one thing that matters. */
    accent: colour,
    /** Colour fields of cover and dividers. */
    deep: colour,
    /** The narrower field beside it, which carries the topic's number. */
    field: colour,
    /** Second voice: what a figure counts, dates, folios. */
    grey: colour,
    /** Fine ceremonial lines, never text. */
    line: colour,
    /** Rules between rows and columns. */
    hairline: colour,
    /** Quiet ground of a table head or panel. */
    wash: colour,
    /** Text on a colour field. */
    onDeep: colour,
    /** Second voice on a colour field. */
    onDeepQuiet: colour,
  }),
  faces: z.strictObject({ title: role, figure: role, text: role, strong: role, label: role, quote: role }),
  /** px of a slide of 1280 by 720. */
  screen: z.strictObject({
    cover: size,
    title: size,
    lead: size,
    text: size,
    small: size,
    note: size,
    figure: size,
    figureFew: size,
    figureMany: size,
    ordinal: size,
  }),
  /** pt. */
  print: z.strictObject({
    title: size,
    heading: size,
    text: size,
    lead: size,
    small: size,
    note: size,
    figure: size,
    ordinal: size,
  }),
});

export type ThemeFile = z.infer<typeof themeSchema>;

export type FaceRole = keyof ThemeFile['faces'];

/** A theme that was read and found readable. */
export interface ThemeTokens extends ThemeFile {
  /** Name of its file without `.yaml`. */
  readonly name: string;
}

/** Families in the order a machine may have them; the first is the one that comes with the package. */
const families: Readonly<Record<string, string>> = {
  song: '"Noto Serif SC", "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif',
  hei: '"Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif',
  kai: '"LXGW WenKai", KaiTi, "Kaiti SC", STKaiti, serif',
};

/**
 * Tokens as CSS custom properties of `:root`: `--paper`, `--ink`, `--accent`, `--on-deep` …; `--stress`, the line under words that a theme's accent doesn't set apart; for each face role a family, a weight
 * and both as `font` needs them (`--title-family`, `--title-weight`); sizes as `--size-title` in px on screen and pt in print.
 */
export function tokensCss(tokens: ThemeTokens, medium: 'screen' | 'print'): string {
  const unit = medium === 'screen' ? 'px' : 'pt';
  const lines = [
    ...Object.entries(tokens.colours).map(([name, value]) => `--${kebab(name)}: ${value};`),
    `--veil: ${tokens.colours.deep}${veil};`,
    `--stress: ${contrast(tokens.colours.accent, tokens.colours.ink) < visible ? 'underline 0.07em' : 'none'};`,
    ...Object.keys(tokens.faces).flatMap((name) => {
      const { family, weight } = fontOf(tokens, name as FaceRole);
      return [`--${name}-family: ${family};`, `--${name}-weight: ${weight};`];
    }),
    ...Object.entries(tokens[medium]).map(([name, value]) => `--size-${kebab(name)}: ${value}${unit};`),
  ];
  return `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** The families and the weight of a role, as CSS and SVG ask for them. */
export function fontOf({ faces }: Pick<ThemeTokens, 'faces'>, role: FaceRole): { family: string; weight: string } {
  const [family = '', weight = ''] = faces[role].face.split('-');
  return { family: families[family] ?? family, weight };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** An accent must differ so much from the ink to be seen in a line of text; else words that matter are underlined. */
const visible = 1.4;

/** How much of a picture a colour field hides, as the last two digits of its colour: 88 %. */
export const veil = 'E0';

/** Contrast of two `#rrggbb` colours after WCAG 2.2 (relative luminance): 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
