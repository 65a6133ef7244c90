import type { SlideRatio } from '../../content/settings-model.ts';
import type { ThemeTokens } from '../../templates/tokens.ts';
import { slideHeight, slideWidth } from '../slide-size.ts';
import { bodyBox, emu, titleBox, transform } from './geometry.ts';
import { foot, footRule, type Layout, type LayoutPlaceholder, layoutNames, textStyle, titleStyle } from './layouts.ts';
import { type Placeholder, placeholderMark, type Shape, shapeTree } from './shapes.ts';
import { languages, levelStyle, slideNumberField } from './text.ts';
import { element, presentationNamespaces, textNode, xmlPart } from './xml.ts';

/** A placeholder of a master or layout: where it stands, how it is set, what it asks for while it is empty. */
function shown(
  { placeholder, name, box, prompt, style, anchor }: LayoutPlaceholder,
  language: string,
  prompted = false,
): Shape {
  const levels = [1, 2, 3, 4, 5].map((level) => levelStyle(level, style)).join('');
  const content =
    placeholder.type === 'sldNum'
      ? slideNumberField(prompt, style.pitch, language)
      : element(
          'a:p',
          {},
          ...(prompt === ''
            ? []
            : [element('a:r', {}, element('a:rPr', languages(language)), `<a:t>${textNode(prompt)}</a:t>`)]),
          ...(prompt === '' ? [element('a:endParaRPr', languages(language))] : []),
        );
  return (id) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `${name} ${id}` }),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
        placeholderMark(placeholder, prompted && !isFoot(placeholder)),
      ),
      element('p:spPr', {}, transform('a:xfrm', box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
      element(
        'p:txBody',
        {},
        element(
          'a:bodyPr',
          { vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: anchor ?? 't' },
          element('a:noAutofit'),
        ),
        element('a:lstStyle', {}, levels),
        content,
      ),
    );
}

function isFoot({ type }: Placeholder): boolean {
  return type === 'ftr' || type === 'sldNum';
}

const colourMap = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** The slide master (ECMA-376-1, 19.3.1.42). Its layouts are `rId1` and on, in the order of `layoutNames`. */
export function masterPart({ label }: ThemeTokens, language: string, ratio: SlideRatio): string {
  const placeholders: readonly LayoutPlaceholder[] = [
    {
      placeholder: { type: 'title', index: null },
      name: '标题',
      box: titleBox,
      prompt: '单击此处编辑标题',
      style: titleStyle,
    },
    {
      placeholder: { type: 'body', index: 1 },
      name: '正文',
      box: bodyBox,
      prompt: '单击此处编辑正文',
      style: textStyle,
    },
    ...foot(ratio),
  ];
  const levels = (style: LayoutPlaceholder['style']): string =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => levelStyle(level, style)).join('');
  return xmlPart(
    element(
      'p:sldMaster',
      presentationNamespaces,
      shapeTree([...placeholders.map((one) => shown(one, language)), footRule(ratio)], 'paper', label),
      colourMap,
      element(
        'p:sldLayoutIdLst',
        {},
        // Ids of masters and layouts share one range, apart from that of slides (19.7.9).
        ...layoutNames.map((_, at) => element('p:sldLayoutId', { id: 2147483649 + at, 'r:id': `rId${at + 1}` })),
      ),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, levelStyle(1, titleStyle)),
        element('p:bodyStyle', {}, levels(textStyle)),
        element('p:otherStyle', {}, levels(textStyle)),
      ),
    ),
  );
}

/** A slide layout (19.3.1.39). */
export function layoutPart(layout: Layout, language: string): string {
  return xmlPart(
    element(
      'p:sldLayout',
      {
        ...presentationNamespaces,
        showMasterSp: layout.quiet ? null : 0,
        type: layout.type === 'cust' ? null : layout.type,
        preserve: 1,
        userDrawn: 1,
      },
      shapeTree(
        [...layout.decoration, ...layout.placeholders.map((one) => shown(one, language, true))],
        layout.ground === 'paper' ? null : layout.ground,
        layout.label,
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}

/** Text of shapes that are drawn by hand later on. */
export function defaultTextStyle(language: string): string {
  return element(
    'p:defaultTextStyle',
    {},
    element('a:defPPr', {}, element('a:defRPr', { lang: language })),
    ...[1, 2, 3].map((level) => levelStyle(level, textStyle)),
  );
}

/** Sizes of slide and notes page, in EMU. */
export function sizes(ratio: SlideRatio): string {
  return [
    element('p:sldSz', { cx: emu(slideWidth), cy: emu(slideHeight(ratio)) }),
    element('p:notesSz', { cx: 6858000, cy: 9144000 }),
  ].join('');
}
