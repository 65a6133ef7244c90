import type { ThemeTokens } from '../../templates/tokens.ts';
import { element } from './xml.ts';

type Token = keyof ThemeTokens['colours'];

/** Slots of a theme's colours in the order of the schema (ECMA-376-1, 20.1.6.2), with the token each holds. */
const slots: readonly (readonly [slot: string, token: Token])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'deep'],
  ['lt2', 'wash'],
  ['accent1', 'accent'],
  ['accent2', 'line'],
  ['accent3', 'grey'],
  ['accent4', 'hairline'],
  ['accent5', 'onDeepQuiet'],
  ['accent6', 'onDeep'],
  ['hlink', 'accent'],
  ['folHlink', 'field'],
];

/** How shapes name the tokens: text and background by what the master maps them to. */
const names: Readonly<Record<Token, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  deep: 'tx2',
  field: 'folHlink',
  wash: 'bg2',
  accent: 'accent1',
  line: 'accent2',
  grey: 'accent3',
  hairline: 'accent4',
  onDeepQuiet: 'accent5',
  onDeep: 'accent6',
};

export type Colour = Token;

/** The theme's colour scheme: twelve colours from the tokens. */
export function colourScheme({ label, colours }: ThemeTokens): string {
  return element(
    'a:clrScheme',
    { name: label },
    ...slots.map(([slot, token]) =>
      element(`a:${slot}`, {}, element('a:srgbClr', { val: colours[token].slice(1).toUpperCase() })),
    ),
  );
}

/** A solid fill in a colour of the theme, never a literal one: another theme recolours the slides. */
export function fill(colour: Colour, opacity: number | null = null): string {
  const alpha = opacity === null ? [] : [element('a:alpha', { val: Math.round(opacity * 1000) })];
  return element('a:solidFill', {}, element('a:schemeClr', { val: names[colour] }, ...alpha));
}

/** A paler shade of a colour of the theme, of which so many percent are left (ECMA-376-1, 20.1.2.3.20). */
export function tinted(colour: Colour, percent: number): string {
  return element(
    'a:solidFill',
    {},
    element(
      'a:schemeClr',
      { val: names[colour] },
      element('a:lumMod', { val: percent * 1000 }),
      element('a:lumOff', { val: (100 - percent) * 1000 }),
    ),
  );
}
