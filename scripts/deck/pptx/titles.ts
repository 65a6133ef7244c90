import { plainText } from '../../content/text.ts';
import { titleLines } from '../../typography/title-lines.ts';
import { hasLongTitle, isLong, isTold, widestLine } from '../classes.ts';
import { sliceInlines, trimInlines } from '../inlines.ts';
import type { Slide } from '../slide.ts';
import { coverSizes, indices, titleStyle } from './layouts.ts';
import { type Shape, textShape } from './shapes.ts';
import { type Pitch, type Run, type RunStyle, runsOf } from './text.ts';

/** Three lines in the height of two, px. */
const longTitle = { size: 34, pitch: 37 } as const;

interface TitleSetting {
  /** Width of a line in em, and lines at most. */
  readonly measure: number;
  readonly most: number;
  readonly pitch: Pitch;
  /** Null: as the layout says. */
  readonly size: number | null;
}

function settingOf(slide: Slide): TitleSetting {
  switch (slide.layout) {
    case 'cover':
    case 'closing': {
      const long = isLong(slide);
      const size = long ? coverSizes.long : coverSizes.full;
      return { measure: long ? 13.8 : widestLine, most: 3, pitch: size * 1.375, size: long ? size : null };
    }
    case 'section':
      return { measure: 12.2, most: 3, pitch: 76, size: null };
    default:
      return hasLongTitle(slide)
        ? { measure: 32, most: 3, ...longTitle }
        : { measure: 25, most: 2, pitch: titleStyle.pitch, size: null };
  }
}

/** A slide's title in the layout's title placeholder, broken by sense. A figure in it has the accent where nothing below does. */
export function titleShape(slide: Slide, language: string): Shape {
  const { measure, most, pitch, size } = settingOf(slide);
  const style: RunStyle = { face: 'title', ...(size === null ? {} : { size }) };
  const runs = brokenRuns(slide, measure, most, style, isTold(slide) ? { ...style, colour: 'accent' } : style);
  const type = slide.layout === 'cover' ? 'ctrTitle' : 'title';
  return textShape({ name: '标题', placeholder: { type, index: null }, box: null }, [{ runs, pitch }], language);
}

function brokenRuns(slide: Slide, measure: number, most: number, style: RunStyle, figures: RunStyle): readonly Run[] {
  const text = plainText(slide.title);
  const runs: Run[] = [];
  let from = 0;
  for (const line of titleLines(text, measure, most)) {
    const at = text.indexOf(line, from);
    // White space was drawn together: the line isn't the title's any more, so that stays unbroken.
    if (at === -1) return runsOf(slide.title, style, figures);
    // The author's space stays before the break: the outline reads a title without its breaks.
    if (from > 0) runs.push(...(at > from ? [{ text: ' ', style }] : []), 'break');
    from = at + line.length;
    runs.push(...runsOf(trimInlines(sliceInlines(slide.title, at, from)), style, figures));
  }
  return runs;
}

/** The line above the title that says where in the topic we are; nothing where there is none. */
export function kickerShape({ kicker }: Slide, language: string): readonly Shape[] {
  if (kicker === '') return [];
  const runs: readonly Run[] = [{ text: kicker, style: {} }];
  return [
    textShape(
      { name: '所属部分', placeholder: { type: 'body', index: indices.kicker }, box: null },
      [{ runs, pitch: 24 }],
      language,
    ),
  ];
}
