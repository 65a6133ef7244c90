import { type Colour, fill } from './colours.ts';
import { type Box, emu, transform } from './geometry.ts';
import { type Paragraph, paragraph } from './text.ts';
import { element } from './xml.ts';

/** A shape waiting for its id, which is unique on its slide. */
export type Shape = (id: number) => string;

/** The placeholder of the layout that a shape fills (ECMA-376-1, 19.3.1.36); position and style come from there unless the shape says other ones. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'pic' | 'tbl' | 'chart' | 'ftr' | 'sldNum' | 'sldImg';
  /** Null for a title, of which there is one. */
  readonly index: number | null;
}

export interface TextShape {
  readonly name: string;
  readonly placeholder: Placeholder;
  /** Null: where the layout puts it. */
  readonly box: Box | null;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Whether the text stays on its lines, whatever face it is set in. */
  readonly unbroken?: boolean;
}

/** Text in a placeholder. Text is never shrunk by Office: it was measured. */
export function textShape(shape: TextShape, paragraphs: readonly Paragraph[], language: string): Shape {
  return filledShape(shape, paragraphs.map((one) => paragraph(one, language)).join(''));
}

/** The same with paragraphs that are markup already. */
export function filledShape({ name, placeholder, box, anchor, unbroken }: TextShape, paragraphs: string): Shape {
  return (id) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `${name} ${id}` }),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
        placeholderMark(placeholder),
      ),
      element('p:spPr', {}, ...(box === null ? [] : [transform('a:xfrm', box)])),
      element(
        'p:txBody',
        {},
        element(
          'a:bodyPr',
          { wrap: unbroken === true ? 'none' : null, anchor: anchor ?? null },
          element('a:noAutofit'),
        ),
        element('a:lstStyle'),
        paragraphs,
      ),
    );
}

/** `p:nvPr` with the placeholder; `prompted` where a layout asks for something of its own in it. */
export function placeholderMark({ type, index }: Placeholder, prompted = false): string {
  return element(
    'p:nvPr',
    {},
    element('p:ph', {
      type,
      sz: type === 'ftr' || type === 'sldNum' ? 'quarter' : null,
      idx: index,
      hasCustomPrompt: prompted ? 1 : null,
    }),
  );
}

/** Says that a shape is only there to be seen, so that screen readers pass it over. */
export const decorative = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

/** A straight line; its box has no height or no width. `arrow` puts a head at its end. */
export function line(box: Box, colour: Colour, width: number, arrow = false): Shape {
  return (id) =>
    element(
      'p:cxnSp',
      {},
      element(
        'p:nvCxnSpPr',
        {},
        element('p:cNvPr', { id, name: `线 ${id}` }, decorative),
        element('p:cNvCxnSpPr'),
        element('p:nvPr', { userDrawn: 1 }),
      ),
      element(
        'p:spPr',
        {},
        transform('a:xfrm', box),
        element('a:prstGeom', { prst: 'line' }, element('a:avLst')),
        stroke('a:ln', colour, width, arrow),
      ),
    );
}

/** `a:ln` and its like: a plain line in a colour of the theme, width in px. */
export function stroke(name: string, colour: Colour, width: number, arrow = false): string {
  return element(
    name,
    { w: emu(width) },
    fill(colour),
    element('a:prstDash', { val: 'solid' }),
    ...(arrow ? [element('a:tailEnd', { type: 'arrow', w: 'lg', len: 'lg' })] : []),
  );
}

/** A filled area without an outline. `opacity` in percent; null: it hides what is below. */
export function area(
  box: Box,
  colour: Colour,
  geometry: 'rect' | 'ellipse' = 'rect',
  opacity: number | null = null,
): Shape {
  return (id) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `${geometry === 'rect' ? '色块' : '圆点'} ${id}` }, decorative),
        element('p:cNvSpPr'),
        element('p:nvPr', { userDrawn: 1 }),
      ),
      element(
        'p:spPr',
        {},
        transform('a:xfrm', box),
        element('a:prstGeom', { prst: geometry }, element('a:avLst')),
        fill(colour, opacity),
        element('a:ln', {}, element('a:noFill')),
      ),
    );
}

/** `p:cSld` with its shapes, numbered from 2: 1 is the tree's own (19.3.1.45). */
export function shapeTree(
  shapes: readonly Shape[],
  background: Colour | null = null,
  name: string | null = null,
): string {
  return element(
    'p:cSld',
    { name },
    ...(background === null
      ? []
      : [element('p:bg', {}, element('p:bgPr', {}, fill(background), element('a:effectLst')))]),
    element(
      'p:spTree',
      {},
      element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
      element(
        'p:grpSpPr',
        {},
        element(
          'a:xfrm',
          {},
          element('a:off', { x: 0, y: 0 }),
          element('a:ext', { cx: 0, cy: 0 }),
          element('a:chOff', { x: 0, y: 0 }),
          element('a:chExt', { cx: 0, cy: 0 }),
        ),
      ),
      ...shapes.map((shape, index) => shape(index + 2)),
    ),
  );
}
