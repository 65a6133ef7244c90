import type { Deck, Slide } from '../slide.ts';
import { agenda, closing, cover, divider } from './ceremony.ts';
import { columns } from './columns.ts';
import { compare, figure, figures } from './figures.ts';
import { foot, layoutNames } from './layouts.ts';
import type { Part } from './package.ts';
import { picture } from './picture.ts';
import { rows } from './points.ts';
import { quote } from './quote.ts';
import { filledShape, type Shape, shapeTree } from './shapes.ts';
import { attachmentId, type Staged, type Staging } from './staging.ts';
import { table } from './table.ts';
import { paragraph, say, slideNumberField } from './text.ts';
import { kickerShape, titleShape } from './titles.ts';
import { element, presentationNamespaces, xmlPart } from './xml.ts';

/** What stands below a slide's title. A new layout is added here; `chart` in chart-slide.ts stands ready for slides with one. */
function staged(slide: Slide, staging: Staging): Staged {
  switch (slide.layout) {
    case 'cover':
      return cover(slide, staging);
    case 'agenda':
      return agenda(slide, staging);
    case 'section':
      return divider(slide, staging);
    case 'points':
      return rows(slide, staging);
    case 'figure':
      return figure(slide, staging);
    case 'figures':
      return figures(slide, staging);
    case 'compare':
      return compare(slide, staging);
    case 'steps':
    case 'timeline':
      return columns(slide, staging);
    case 'table':
      return table(slide, staging);
    case 'quote':
      return quote(slide, staging);
    case 'picture':
      return picture(slide, staging);
    case 'closing':
      return closing(slide, staging);
  }
}

/** Path of a slide's part. */
export function slidePath({ number }: Slide): string {
  return `ppt/slides/slide${number}.xml`;
}

/** A slide (ECMA-376-1, 19.3.1.38) and the parts that stand on it. In reading order: title, where we are, body, foot. */
export function slideParts(deck: Deck, slide: Slide, staging: Staging, notesPath: string): readonly Part[] {
  const { layout, shapes, attachments = [], parts = [] } = staged(slide, staging);
  const quiet = slide.layout !== 'cover' && slide.layout !== 'section' && slide.layout !== 'closing';
  const all = [
    titleShape(slide, staging.language),
    ...kickerShape(slide, staging.language),
    ...shapes,
    ...(quiet ? footShapes(deck, slide, staging.language) : []),
  ];
  const content = element(
    'p:sld',
    presentationNamespaces,
    shapeTree(all),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
  return [
    {
      path: slidePath(slide),
      type: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
      content: xmlPart(content),
      relationships: [
        { id: 'rId1', type: 'slideLayout', target: layoutPath(layoutNames.indexOf(layout)) },
        { id: 'rId2', type: 'notesSlide', target: notesPath },
        ...attachments.map(({ type, path }, at) => ({ id: attachmentId(at), type, target: path })),
      ],
    },
    ...parts,
  ];
}

/** Path of a layout's part by its position among `layoutNames`. */
export function layoutPath(at: number): string {
  return `ppt/slideLayouts/slideLayout${at + 1}.xml`;
}

function footShapes({ shortTitle }: Deck, { number }: Slide, language: string): readonly Shape[] {
  return foot.map(({ placeholder, name }) =>
    filledShape(
      { name, placeholder, box: null },
      placeholder.type === 'sldNum'
        ? slideNumberField(String(number), language)
        : paragraph({ runs: say(shortTitle), pitch: 24 }, language),
    ),
  );
}
