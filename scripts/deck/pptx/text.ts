import type { Inline } from '../../content/model.ts';
import { type Colour, fill } from './colours.ts';
import { emu, hundredths, smallestSize } from './geometry.ts';
import { element, textNode } from './xml.ts';

/** Faces of a run: those of the theme for titles and text, or a face by its name. */
export type Face = 'title' | 'text' | { readonly named: string };

/** How a run is set. What isn't given comes from the placeholder. */
export interface RunStyle {
  /** px. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly face?: Face;
}

/** A stretch of text set alike; a break ends the line inside the paragraph. */
export type Run = { readonly text: string; readonly style: RunStyle } | 'break';

export type Pitch = number | 'natural';

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Line pitch in px, exact: the same whatever face is there. `natural`: the face's own, for single lines that share a baseline with others. */
  readonly pitch: Pitch;
  /** px to the next paragraph. */
  readonly after?: number;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Hanging indent in px, which a tab leads to. */
  readonly hanging?: number;
  /** Whether a native list numbers it, in the accent colour, in the place of the hanging indent. */
  readonly numbered?: boolean;
}

/** Inline content as runs. Links and emphasis are plain on slides, as in HTML. */
export function runsOf(inlines: readonly Inline[], style: RunStyle = {}, figures: RunStyle = style): readonly Run[] {
  return inlines.flatMap((inline) => runsOfOne(inline, style, figures));
}

function runsOfOne(inline: Inline, style: RunStyle, figures: RunStyle): readonly Run[] {
  switch (inline.type) {
    case 'text':
    case 'code':
      return [{ text: inline.value, style }];
    case 'fact':
    case 'ref':
      return [{ text: inline.text, style: figures }];
    case 'see':
      return [];
    case 'break':
      return [{ text: ' ', style }];
    case 'strong':
      return runsOf(inline.children, { ...style, bold: true }, { ...figures, bold: true });
    case 'emphasis':
    case 'link':
      return runsOf(inline.children, style, figures);
  }
}

/** Plain text as one run; none for an empty one. */
export function say(text: string, style: RunStyle = {}): readonly Run[] {
  return text === '' ? [] : [{ text, style }];
}

/** `a:p` (ECMA-376-1, 21.1.2.2.6). */
export function paragraph({ runs, ...form }: Paragraph, language: string): string {
  return element(
    'a:p',
    {},
    paragraphProperties(form),
    ...runs.map((run) =>
      run === 'break'
        ? element('a:br', {}, runProperties('a:rPr', {}, language))
        : element('a:r', {}, runProperties('a:rPr', run.style, language), textElement(run.text)),
    ),
    ...(runs.length === 0 ? [runProperties('a:endParaRPr', {}, language)] : []),
  );
}

/** A field that shows the slide's number (21.1.2.2.4). */
export function slideNumberField(number: string, pitch: Pitch, language: string): string {
  return element(
    'a:p',
    {},
    paragraphProperties({ pitch }),
    element(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      runProperties('a:rPr', {}, language),
      textElement(number),
    ),
  );
}

function textElement(text: string): string {
  return `<a:t>${textNode(text.replace(/[\n\r]+/g, ' '))}</a:t>`;
}

function paragraphProperties({ pitch, after, align, hanging, numbered }: Omit<Paragraph, 'runs'>): string {
  const points = (px: number): string => element('a:spcPts', { val: hundredths(px) });
  return element(
    'a:pPr',
    {
      marL: hanging === undefined ? null : emu(hanging),
      indent: hanging === undefined ? null : -emu(hanging),
      algn: align,
    },
    lineSpacing(pitch),
    ...(after === undefined ? [] : [element('a:spcAft', {}, points(after))]),
    ...(numbered === true ? numberProperties : []),
    ...(hanging === undefined || numbered === true
      ? []
      : [element('a:tabLst', {}, element('a:tab', { pos: emu(hanging), algn: 'l' }))]),
  );
}

function lineSpacing(pitch: Pitch): string {
  const spacing =
    pitch === 'natural' ? element('a:spcPct', { val: 100000 }) : element('a:spcPts', { val: hundredths(pitch) });
  return element('a:lnSpc', {}, spacing);
}

/** 1, 2, 3 in the face of titles, larger than the text. */
const numberProperties: readonly string[] = [
  element('a:buClr', {}, element('a:schemeClr', { val: 'accent1' })),
  element('a:buSzPct', { val: 140000 }),
  element('a:buFont', { typeface: '+mj-lt' }),
  element('a:buAutoNum', { type: 'arabicPlain' }),
];

/**
 * Properties of a run (21.1.2.3.9). Language and faces are always said: without them Office proofreads Chinese as English and sets quotation
 * marks in a Latin face.
 */
function runProperties(name: 'a:rPr' | 'a:endParaRPr', style: RunStyle, language: string): string {
  return element(name, { ...languages(language), ...runAttributes(style) }, ...runChildren(style));
}

/** The language of a text and the other one that stands in it. */
export function languages(language: string): { readonly lang: string; readonly altLang: string } {
  return { lang: language, altLang: language.startsWith('en') ? 'zh-CN' : 'en-US' };
}

function runAttributes({ size, bold }: RunStyle): { readonly sz: number | null; readonly b: 0 | 1 | null } {
  return { sz: size === undefined ? null : hundredths(size), b: bold === undefined ? null : bold ? 1 : 0 };
}

function runChildren({ colour, face }: RunStyle): readonly string[] {
  return [...(colour === undefined ? [] : [fill(colour)]), ...faceElements(face ?? 'text')];
}

/** `a:latin` and `a:ea` of a face. */
export function faceElements(face: Face): readonly string[] {
  if (typeof face === 'object') {
    return [element('a:latin', { typeface: face.named }), element('a:ea', { typeface: face.named })];
  }
  const role = face === 'title' ? '+mj' : '+mn';
  return [element('a:latin', { typeface: `${role}-lt` }), element('a:ea', { typeface: `${role}-ea` })];
}

/** Default properties of a level of text, `a:lvl1pPr` to `a:lvl9pPr`, in masters and layouts (21.1.2.4.13). */
export function levelStyle(
  level: number,
  { pitch, align, ...style }: Required<RunStyle> & { readonly pitch: Pitch; readonly align?: 'l' | 'ctr' | 'r' },
): string {
  // Deeper levels of a list step in, and are smaller as far as that can be read.
  const inset = (level - 1) * 40;
  const size = Math.max(style.size - (level - 1) * 2, Math.min(style.size, smallestSize));
  return element(
    `a:lvl${level}pPr`,
    { marL: emu(inset), indent: 0, algn: align ?? 'l', eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    lineSpacing(pitch),
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:buNone'),
    element('a:defRPr', { ...runAttributes({ ...style, size }), kern: 1200 }, ...runChildren(style)),
  );
}
