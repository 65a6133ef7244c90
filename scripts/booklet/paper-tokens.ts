import type { ThemeTokens } from '../templates/tokens.ts';
import { type PageGeometry, typeScale } from './page-geometry.ts';

/** Nothing on paper is set smaller, in pt. */
const least = 8;

/** A theme's tokens with the sizes of print that suit a page: those of the theme are meant for A4. Sizes in pt, to quarters. */
export function paperTokens(tokens: ThemeTokens, page: PageGeometry): ThemeTokens {
  const scale = typeScale(page);
  const sized = (size: number): number => Math.max(Math.min(size, least), Math.round(size * scale * 4) / 4);
  const { title, heading, text, lead, small, note, figure, ordinal } = tokens.print;
  const print = {
    title: sized(title),
    heading: sized(heading),
    text: sized(text),
    lead: sized(lead),
    small: sized(small),
    note: sized(note),
    figure: sized(figure),
    ordinal: sized(ordinal),
  };
  return { ...tokens, print };
}
