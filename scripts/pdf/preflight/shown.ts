import { type Finding, finding } from '../finding.ts';
import type { PageReading } from '../page-reader.ts';
import type { Expectations, ExpectedFigure } from './expectations.ts';

/** What a page shows, as data. */
export type ShownPage = Pick<PageReading, 'text' | 'fonts' | 'faults' | 'pictures'>;

/** A picture narrower than this, in pt, is a line or a dot: nobody sees its pixels. */
const smallest = 6;

/** Checks what pages show: fonts of the report's families only, no missing glyph, pictures with enough pixels, and every figure in its place. */
export function checkShown(readings: readonly ShownPage[], expected: Expectations): Finding[] {
  return [
    ...foreignFonts(readings, expected.families),
    ...readings.flatMap((reading, at) => [...missingGlyphs(reading, at), ...coarsePictures(reading, at, expected)]),
    ...strayFigures(readings, expected.figures),
  ];
}

/** Each font on the first page that shows it. Names of programs are the family's without spaces, a hyphen and the weight. */
function foreignFonts(readings: readonly ShownPage[], families: Expectations['families']): Finding[] {
  if (families === null) return [];
  const known = families.map((family) => family.replaceAll(' ', ''));
  const seen = new Set<string>();
  return readings.flatMap(({ fonts }, at) =>
    fonts.flatMap((name) => {
      if (seen.has(name) || known.includes(name.split('-')[0] ?? '')) return [];
      seen.add(name);
      return [finding('foreign-font', at, name)];
    }),
  );
}

function missingGlyphs({ faults }: ShownPage, at: number): Finding[] {
  const fonts = new Set(faults.flatMap(({ font, fault }) => (fault === 'missing' ? [font] : [])));
  return [...fonts].map((font) => finding('missing-glyph', at, font));
}

/** Of each page the coarsest picture. */
function coarsePictures({ pictures }: ShownPage, at: number, { resolution }: Expectations): Finding[] {
  if (resolution === null) return [];
  const coarse = pictures.filter(
    (picture) =>
      picture.edge >= smallest &&
      !resolution.told?.has(picture.pixels.join('x')) &&
      Math.round(picture.resolution) < (picture.onSlide ? resolution.slide : resolution.page),
  );
  if (coarse.length === 0) return [];
  const worst = Math.min(...coarse.map((picture) => picture.resolution));
  return [finding('low-resolution', at, `${Math.round(worst)} dpi`)];
}

/** A figure at a page's end may run over to the next: both together are searched too. */
function strayFigures(readings: readonly ShownPage[], figures: readonly ExpectedFigure[]): Finding[] {
  const texts = readings.map(({ text }) => unspaced(text));
  return figures.flatMap(({ text, page, form }) => {
    const here = texts[page - 1] ?? '';
    const around = here + (texts[page] ?? '');
    const whole = around.includes(unspaced(text));
    const digits = form === 'number' ? (text.match(/\d+(?:[.,]\d+)*/gu) ?? []) : [];
    const inDigits = digits.length > 0 && digits.every((number) => here.includes(number));
    return whole || inDigits ? [] : [finding('figure-elsewhere', page - 1, text)];
  });
}

function unspaced(text: string): string {
  return text.replace(/\s+/gu, '');
}
