import { contrast, type ThemeTokens } from '../templates/tokens.ts';

/** Colours of a chart: the theme's accent and three greys, which stay apart in grey print and for every eye, because they differ in lightness. */
export interface ChartInks {
  readonly accent: string;
  /** From the darkest. */
  readonly greys: readonly [dark: string, middle: string, light: string];
  /** What is left of a whole. */
  readonly rest: string;
}

/** Neighbouring areas differ at least so much (relative luminance as in WCAG 2.2): they can be told apart without any colour. */
export const neighbourContrast = 1.6;

/** Shares of the theme's grey in the middle and the light one; the rest is paper. */
const middleShare = 0.7;
const lightShare = 0.34;
const restShare = 0.16;

/** Colours of a theme's charts. */
export function inksOf({ colours: { accent, grey, paper } }: Pick<ThemeTokens, 'colours'>): ChartInks {
  return {
    accent,
    greys: [grey, mixed(grey, paper, middleShare), mixed(grey, paper, lightShare)],
    rest: mixed(grey, paper, restShare),
  };
}

/**
 * Fills of areas that touch, in order: the accent for what is stressed, greys for the rest, each apart from its neighbours in lightness and, as long as there are
 * enough, from all others.
 */
export function fillsOf(emphasised: readonly boolean[], { accent, greys }: ChartInks): readonly string[] {
  const [dark, middle, light] = greys;
  const fills: string[] = [];
  for (const [at, stressed] of emphasised.entries()) {
    const before = fills.at(-1);
    const after = emphasised[at + 1] === true ? accent : undefined;
    const apart = (grey: string): boolean =>
      [before, after].every((other) => other === undefined || contrast(grey, other) >= neighbourContrast);
    const choices = [middle, light, dark].filter(apart);
    const unused = choices.find((grey) => !fills.includes(grey));
    fills.push(stressed ? accent : (unused ?? choices[0] ?? light));
  }
  return fills;
}

/** The colour in which text on an area can be read best: the theme's ink or its paper. */
export function inkOn(area: string, { colours: { ink, paper } }: Pick<ThemeTokens, 'colours'>): string {
  return contrast(ink, area) >= contrast(paper, area) ? ink : paper;
}

function mixed(one: string, other: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
