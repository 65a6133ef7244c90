import type { SlideRatio } from '../../content/settings-model.ts';
import { noteLines } from '../markdown-text.ts';
import type { Slide } from '../slide.ts';
import { type Box, transform } from './geometry.ts';
import type { Part } from './package.ts';
import { related } from './package.ts';
import { filledShape, type Shape, shapeTree } from './shapes.ts';
import { type Face, faceElements, languages } from './text.ts';
import { element, presentationNamespaces, textNode, xmlPart } from './xml.ts';

const types = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Notes are read from a sheet: 14 pt in the text face, paragraphs indented by two characters. Said on each, as LibreOffice has a style of its own for notes. */
const noteSize = 1400;
const noteIndent = { marL: 0, indent: 2 * 14 * 12700 } as const;

export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';

/** A page of notes is upright, 7.5 by 10 in: the slide above, what is said below it. */
const picture = { left: 60, top: 72, width: 600, height: 337.5 } as const;
const tallPicture = { left: 135, top: 72, width: 450, height: 337.5 } as const;
const text = { left: 60, top: 440, width: 600, height: 460 } as const;

/** The notes master (ECMA-376-1, 19.3.1.27). */
export function notesMasterPart(themePath: string, language: string, ratio: SlideRatio): Part {
  const level = (number: number): string =>
    element(
      `a:lvl${number}pPr`,
      { ...noteIndent, algn: 'l', eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
      element('a:lnSpc', {}, element('a:spcPct', { val: 130000 })),
      element('a:spcAft', {}, element('a:spcPts', { val: 600 })),
      element(
        'a:defRPr',
        { sz: noteSize, kern: 1200 },
        element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
        ...faceElements(face),
      ),
    );
  return {
    path: notesMasterPath,
    type: `${types}.notesMaster+xml`,
    content: xmlPart(
      element(
        'p:notesMaster',
        presentationNamespaces,
        shapeTree(
          [
            slideImage(ratio === '4:3' ? tallPicture : picture),
            filledShape(
              { name: '备注', placeholder: { type: 'body', index: 1 }, box: text },
              noteParagraph('单击此处编辑备注', language),
            ),
          ],
          'paper',
        ),
        element('p:clrMap', {
          ...Object.fromEntries(
            ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [
              name,
              name,
            ]),
          ),
          bg1: 'lt1',
          tx1: 'dk1',
          bg2: 'lt2',
          tx2: 'dk2',
        }),
        element('p:notesStyle', {}, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level)),
      ),
    ),
    relationships: related(['theme', themePath]),
  };
}

const face: Face = 'text';

/** What is said to a slide, a paragraph each (19.3.1.26). */
export function notesPart(slide: Slide, slidePath: string, language: string): Part {
  const lines = slide.notes.flatMap(noteLines);
  const paragraphs =
    lines.length === 0
      ? element('a:p', {}, element('a:endParaRPr', languages(language)))
      : lines.map((line) => noteParagraph(line, language)).join('');
  return {
    path: `ppt/notesSlides/notesSlide${slide.number}.xml`,
    type: `${types}.notesSlide+xml`,
    content: xmlPart(
      element(
        'p:notes',
        presentationNamespaces,
        shapeTree([
          slideImage(null),
          filledShape({ name: '备注', placeholder: { type: 'body', index: 1 }, box: null }, paragraphs),
        ]),
        element('p:clrMapOvr', {}, element('a:masterClrMapping')),
      ),
    ),
    relationships: related(['notesMaster', notesMasterPath], ['slide', slidePath]),
  };
}

function noteParagraph(line: string, language: string): string {
  const properties = element('a:rPr', { ...languages(language), sz: noteSize }, ...faceElements(face));
  return element(
    'a:p',
    {},
    element('a:pPr', noteIndent),
    element('a:r', {}, properties, `<a:t>${textNode(line.replace(/\s+/gu, ' '))}</a:t>`),
  );
}

/** @param placed where it stands; null: where the notes master has it */
function slideImage(placed: Box | null): Shape {
  return (id) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        element('p:cNvPr', { id, name: `幻灯片图像 ${id}` }),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
      ),
      element(
        'p:spPr',
        {},
        ...(placed !== null
          ? [
              transform('a:xfrm', placed),
              element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
              element('a:noFill'),
            ]
          : []),
      ),
    );
}
