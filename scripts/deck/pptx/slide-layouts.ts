import type { SlideRatio } from '../../content/settings-model.ts';
import type { ThemeTokens } from '../../templates/tokens.ts';
import { slideHeight, slideWidth } from '../slide-size.ts';
import { type Box, bodyBox, spare, titleBox } from './geometry.ts';
import {
  columnBoxes,
  coverSizes,
  foot,
  indices,
  type Layout,
  type LayoutName,
  type LayoutPlaceholder,
  noteStyle,
  type Style,
  textStyle,
  titleStyle,
} from './layouts.ts';
import { area, line, type Shape } from './shapes.ts';

const coverStyle: Style = { ...titleStyle, size: coverSizes.full, pitch: coverSizes.full * 1.375, colour: 'onDeep' };

const body = (
  index: number,
  name: string,
  box: Box,
  style: Style = textStyle,
  anchor: 't' | 'ctr' | 'b' = 't',
): LayoutPlaceholder => ({
  placeholder: { type: 'body', index },
  name,
  box,
  prompt: `单击此处添加${name}`,
  style,
  anchor,
});

const title = (box: Box = titleBox, style: Style = titleStyle, anchor: 't' | 'b' = 't'): LayoutPlaceholder => ({
  placeholder: { type: 'title', index: null },
  name: '标题',
  box,
  prompt: '单击此处添加标题',
  style,
  anchor,
});

/** The line above the title, on every quiet slide. */
const kicker: LayoutPlaceholder = body(
  indices.kicker,
  '所属部分',
  { left: 72, top: 56, width: 1136, height: 24 },
  noteStyle,
);

/** The panel that cover and dividers set their number on. */
export const panelWidth = 424;

/** Fine lines of a cover: at the panel's edge, and under the occasion. */
export function coverLines(height: number): readonly Shape[] {
  return [
    line({ left: slideWidth - panelWidth, top: 0, width: 0, height }, 'line', 1),
    line({ left: 72, top: 152, width: 736, height: 0 }, 'line', 1),
  ];
}

/** The fine line of a closing slide; `below` is how much taller than 16:9 it is. */
export function closingLine(below: number): Shape {
  return line({ left: 72, top: 400 + below / 2, width: 1136, height: 0 }, 'line', 1);
}

/** The layouts for a theme. */
export function slideLayouts({ screen }: ThemeTokens, ratio: SlideRatio): Readonly<Record<LayoutName, Layout>> {
  const height = slideHeight(ratio);
  const below = spare(ratio);
  const quiet = (label: string, type: Layout['type'], placeholders: readonly LayoutPlaceholder[]): Layout => ({
    label,
    type,
    ground: 'paper',
    quiet: true,
    decoration: [],
    placeholders: [title(), kicker, ...placeholders, ...foot(ratio)],
  });
  const numeral = (size: number, left: number): LayoutPlaceholder =>
    body(
      indices.first,
      '序号',
      { left, top: 0, width: panelWidth, height },
      { ...titleStyle, size, pitch: size * 1.2, colour: 'onDeep', align: 'ctr' },
      'ctr',
    );
  const figure: Style = { ...textStyle, size: 28, pitch: 40 };
  const rows = columnBoxes(3, 48, 180);
  return {
    cover: {
      label: '封面',
      type: 'title',
      ground: 'deep',
      quiet: false,
      decoration: [
        area({ left: slideWidth - panelWidth, top: 0, width: panelWidth, height }, 'field'),
        ...coverLines(height),
      ],
      placeholders: [
        {
          ...title({ left: 72, top: 208, width: 736, height: 312 }, coverStyle),
          placeholder: { type: 'ctrTitle', index: null },
        },
        {
          ...body(
            indices.body,
            '会议名称',
            { left: 72, top: 88, width: 736, height: 40 },
            { ...textStyle, size: 28, pitch: 40, colour: 'onDeepQuiet' },
          ),
          placeholder: { type: 'subTitle', index: indices.body },
        },
        body(
          indices.first + 1,
          '单位',
          { left: 72, top: 552 + below, width: 736, height: 40 },
          { ...textStyle, size: 28, pitch: 40, bold: true, colour: 'onDeep' },
        ),
        body(
          indices.first + 2,
          '日期',
          { left: 72, top: 600 + below, width: 736, height: 40 },
          { ...textStyle, size: 28, pitch: 40, colour: 'onDeepQuiet' },
        ),
        numeral(280, slideWidth - panelWidth),
      ],
    },
    agenda: quiet('目录', 'twoObj', [
      body(indices.body, '目录', { ...bodyBox, width: 544 }),
      body(indices.second, '目录', { ...bodyBox, left: 664, width: 544 }),
    ]),
    divider: {
      label: '章节',
      type: 'secHead',
      ground: 'paper',
      quiet: false,
      decoration: [
        area({ left: 0, top: 0, width: panelWidth, height }, 'deep'),
        line({ left: 504, top: 248 + below / 2, width: 704, height: 0 }, 'line', 1),
      ],
      placeholders: [
        title({ left: 504, top: 288 + below / 2, width: 704, height: 304 }, { ...titleStyle, size: 56, pitch: 76 }),
        numeral(screen.ordinal, 0),
      ],
    },
    points: quiet('要点', 'obj', [body(indices.body, '内容', bodyBox)]),
    figures: quiet('数据', 'cust', [
      ...rows.map((box, at) => body(indices.first + at, '数据', box, figure)),
      ...rows.map((box, at) => body(indices.first + 3 + at, '数据', { ...box, top: box.top + 200 }, figure)),
      body(indices.explanation, '说明', { ...bodyBox, top: 576, height: 40 }, figure, 'b'),
      body(indices.date, '日期', { ...bodyBox, top: 576, height: 32 }, { ...noteStyle, pitch: 32 }),
    ]),
    compare: quiet('对比', 'cust', [
      body(indices.first, '数据', { ...bodyBox, top: 240, width: 480, height: 280 }, figure),
      body(indices.first + 1, '数据', { ...bodyBox, left: 728, top: 240, width: 480, height: 280 }, figure),
      body(indices.explanation, '说明', { ...bodyBox, top: 536, height: 80 }, figure, 'b'),
    ]),
    columns: quiet(
      '步骤与时间',
      'cust',
      columnBoxes(4, 0).flatMap((box, at) => [
        body(
          indices.head + at,
          '序号或时间',
          { ...box, height: 72 },
          { ...titleStyle, size: 40, pitch: 48, colour: 'accent' },
        ),
        body(
          indices.first + at,
          '内容',
          { ...box, top: box.top + 104, width: box.width - 32, height: box.height - 104 },
          { ...textStyle, size: 28, pitch: 42 },
        ),
      ]),
    ),
    table: quiet('表格', 'tbl', [
      { ...body(indices.body, '表格', bodyBox), placeholder: { type: 'tbl', index: indices.body } },
    ]),
    chart: quiet('图表', 'chart', [
      {
        ...body(indices.body, '图表', { ...bodyBox, height: 352 }),
        placeholder: { type: 'chart', index: indices.body },
      },
      body(indices.first, '整体', { ...bodyBox, height: 112 }, figure),
      body(indices.date, '日期和来源', { ...bodyBox, top: 576, height: 32 }, { ...noteStyle, pitch: 32 }),
      body(indices.explanation, '说明', { ...bodyBox, top: 576, height: 40 }, figure),
    ]),
    quote: quiet('引文', 'obj', [
      body(indices.body, '引文', { ...bodyBox, left: 116, width: 1092 }, { ...textStyle, size: 40, pitch: 64 }),
    ]),
    picture: quiet('图片', 'picTx', [
      { ...body(indices.body, '图片', { ...bodyBox, width: 816 }), placeholder: { type: 'pic', index: indices.body } },
      body(
        indices.second,
        '图片说明',
        { ...bodyBox, left: 928, top: 236, width: 280, height: 380 },
        { ...figure, colour: 'grey' },
      ),
    ]),
    closing: {
      label: '结束',
      type: 'cust',
      ground: 'deep',
      quiet: false,
      decoration: [closingLine(below)],
      placeholders: [
        title({ left: 72, top: 88 + below / 2, width: 1136, height: 280 }, coverStyle, 'b'),
        body(
          indices.body,
          '单位',
          { left: 72, top: 440 + below / 2, width: 1136, height: 80 },
          { ...textStyle, size: 28, pitch: 40, colour: 'onDeepQuiet' },
        ),
      ],
    },
  };
}
