import type { Deck, Slide } from '../slide.ts';
import { foot, layoutNames } from './layouts.ts';
import type { Part } from './package.ts';
import { filledShape, type Shape, shapeTree } from './shapes.ts';
import { attachmentId, type Stage, type Staging } from './staging.ts';
import { paragraph, say, slideNumberField } from './text.ts';
import { kickerShape, titleShape } from './titles.ts';
import { element, presentationNamespaces, xmlPart } from './xml.ts';

/** Path of a slide's part. */
export function slidePath({ number }: Slide): string {
  return `ppt/slides/slide${number}.xml`;
}

/** A slide (ECMA-376-1, 19.3.1.38) and the parts that stand on it. In reading order: title, where we are, body, foot. */
export function slideParts(
  deck: Deck,
  slide: Slide,
  staging: Staging,
  notesPath: string,
  stage: Stage,
): readonly Part[] {
  const { layout, shapes, ground = [], attachments = [], parts = [] } = stage(slide, staging);
  const quiet = slide.layout !== 'cover' && slide.layout !== 'section' && slide.layout !== 'closing';
  const all = [
    ...ground,
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

function footShapes({ shortTitle, ratio }: Deck, { number }: Slide, language: string): readonly Shape[] {
  return foot(ratio).map(({ placeholder, name }) =>
    filledShape(
      { name, placeholder, box: null },
      placeholder.type === 'sldNum'
        ? slideNumberField(String(number), 'natural', language)
        : paragraph({ runs: say(shortTitle), pitch: 'natural' }, language),
    ),
  );
}
