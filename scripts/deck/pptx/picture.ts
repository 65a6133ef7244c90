import type { PictureSlide } from '../slide.ts';
import { type Box, bodyBox, transform } from './geometry.ts';
import { indices } from './layouts.ts';
import type { Media } from './pictures.ts';
import { decorative, line, type Placeholder, placeholderMark, type Shape, textShape } from './shapes.ts';
import { type Attachment, attachmentId, type Staged, type Staging } from './staging.ts';
import { say } from './text.ts';
import { element, presentationNamespaces } from './xml.ts';

/** Width of a caption at least, and the white before it, px. */
const captionWidth = 280;
const captionGap = 40;

/** A picture as large as the body is, its caption beside it. */
export function picture({ picture: shown }: PictureSlide, { language, media }: Staging): Staged {
  const found = media.get(shown.file);
  if (found === undefined) throw new Error(`The picture ${shown.file} is not in the package.`);
  const most = shown.caption === null ? bodyBox.width : bodyBox.width - captionWidth - captionGap;
  const scale = Math.min(most / found.width, 1);
  const box: Box = { ...bodyBox, width: found.width * scale, height: found.height * scale };
  const placeholder = { type: 'pic', index: indices.body } as const;
  return {
    layout: 'picture',
    shapes: [
      pictureShape(found, { alternative: shown.alternative, box, placeholder, attachment: 0 }),
      ...captionShapes(shown.caption, box, language),
    ],
    attachments: pictureAttachments(found),
  };
}

/** What a picture refers to: what every program can show, then the drawing. */
export function pictureAttachments({ path, drawing }: Media): readonly Attachment[] {
  return [path, drawing].flatMap((one) => (one === null ? [] : [{ type: 'image', path: one }]));
}

/** How a picture stands on a slide. */
export interface PlacedPicture {
  /** Empty: it is an ornament. */
  readonly alternative: string;
  readonly box: Box;
  /** Null: it stands free. */
  readonly placeholder: Placeholder | null;
  /** Position of its first attachment among the slide's. */
  readonly attachment: number;
  /** What is cut off at each of two opposite sides, in thousandths of a percent (ECMA-376-1, 20.1.8.55). */
  readonly cut?: { readonly sides: number; readonly ends: number };
}

export function pictureShape({ drawing }: Media, placed: PlacedPicture): Shape {
  const { alternative, box, placeholder, attachment, cut } = placed;
  const ornament = alternative === '' ? [decorative] : [];
  return (id) =>
    element(
      'p:pic',
      {},
      element(
        'p:nvPicPr',
        {},
        element('p:cNvPr', { id, name: `图片 ${id}`, descr: alternative === '' ? null : alternative }, ...ornament),
        element('p:cNvPicPr', {}, element('a:picLocks', { noGrp: 1, noChangeAspect: 1 })),
        placeholder === null ? element('p:nvPr') : placeholderMark(placeholder),
      ),
      element(
        'p:blipFill',
        {},
        element(
          'a:blip',
          { 'r:embed': attachmentId(attachment) },
          ...(drawing === null ? [] : [drawingExtension(attachment + 1)]),
        ),
        ...(cut === undefined ? [] : [element('a:srcRect', { l: cut.sides, t: cut.ends, r: cut.sides, b: cut.ends })]),
        element('a:stretch', {}, element('a:fillRect')),
      ),
      element('p:spPr', {}, transform('a:xfrm', box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    );
}

/** The drawing itself, which Office 2016 and later show instead of the picture ([MS-ODRAWXML] 2.3.3.2). */
const drawingExtension = (attachment: number): string =>
  element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'xmlns:r': presentationNamespaces['xmlns:r'],
        'r:embed': attachmentId(attachment),
      }),
    ),
  );

function captionShapes(caption: string | null, picture: Box, language: string): readonly Shape[] {
  if (caption === null) return [];
  const left = picture.left + picture.width + captionGap;
  const width = bodyBox.left + bodyBox.width - left;
  const box: Box = { left, top: bodyBox.top + 12, width, height: bodyBox.height - 12 };
  const placeholder = { type: 'body', index: indices.second } as const;
  return [
    textShape({ name: '图片说明', placeholder, box }, [{ runs: say(caption), pitch: 40 }], language),
    line({ ...box, top: bodyBox.top, height: 0 }, 'hairline', 1),
  ];
}
