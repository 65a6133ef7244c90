import { type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { type Box, ownDict, pageBox } from './page.ts';
import { type BookPage, labelText } from './pagination.ts';
import type { Furniture, Part } from './part.ts';
import { lineFace } from './set-line.ts';
import type { Sheet } from './sheet.ts';

/** Stamps a page's running head and folio; `part` is the part that the page belongs to. Throws when the face lacks a character. */
export type Stamp = (sheet: Sheet, page: BookPage, part: Part) => void;

/** Prepares stamping with one face. Throws when the face can't be read. */
export function furnitureStamp(context: PDFContext, furniture: Furniture): Stamp {
  const { font, set } = lineFace(context, furniture.face);

  return (sheet, page, part) => {
    if (part.numbering === 'none' || page.page === null) return;
    const head = part.runningHead && !(part.opener && page.page === 0) ? part.runningHead[page.side] : '';
    const { before, after } = furniture.folioAffixes ?? { before: '', after: '' };
    const folio = part.folio ? `${before}${labelText(page.label)}${after}` : '';
    if (head === '' && folio === '') return;

    const key = addFont(sheet.dict, font);
    const box = pageBox(sheet.dict, 'TrimBox');
    const line = (text: string, size: number, baseline: number): string => {
      const { shown, width: ems } = set(text);
      const width = ems * size;
      const x = page.side === 'verso' ? box.left + furniture.outerMargin : box.right - furniture.outerMargin - width;
      return `BT\n/${key} ${fixed(size)} Tf\n1 0 0 1 ${fixed(x)} ${fixed(baseline)} Tm\n${shown} TJ\nET\n`;
    };
    const colour = fillColour(furniture.colour);
    let stamped = '';
    if (head !== '') {
      const baseline = box.top - furniture.headBaseline;
      const text = line(head, furniture.headSize, baseline);
      stamped += artifact('Header', `${colour}${text}${rule(furniture, page.side, box, baseline)}`);
    }
    if (folio !== '') {
      stamped += artifact('Footer', colour + line(folio, furniture.folioSize, box.bottom + furniture.folioBaseline));
    }
    sheet.stamp = `q\n${stamped}Q`;
  };
}

/** Whether content is what was stamped on a page whose own content leaves the graphics state as it was. */
export function isStamp(content: string): boolean {
  return content.startsWith('q\n/Artifact <</Type /Pagination ') && content.endsWith('Q');
}

function rule({ rule: wanted, outerMargin }: Furniture, side: 'recto' | 'verso', box: Box, baseline: number): string {
  if (!wanted) return '';
  const outer = side === 'verso' ? box.left + outerMargin : box.left + wanted.innerMargin;
  const width = box.right - box.left - outerMargin - wanted.innerMargin;
  const y = baseline - wanted.below - wanted.thickness;
  return `${fixed(outer)} ${fixed(y)} ${fixed(width)} ${fixed(wanted.thickness)} re\nf\n`;
}

/** Running heads and folios are pagination artifacts (ISO 32000-1, 14.8.2.2). */
function artifact(subtype: 'Header' | 'Footer', content: string): string {
  const attached = subtype === 'Header' ? '/Top' : '/Bottom';
  return `/Artifact <</Type /Pagination /Subtype /${subtype} /Attached [${attached}]>> BDC\n${content}EMC\n`;
}

/** What a page calls the face of its furniture, unless it calls another so. */
export const stampFont = 'Furniture';

/** Adds a font to a page's resources under a name that is free, and gives the name. */
function addFont(page: PDFDict, font: PDFRef): string {
  const fonts = ownDict(ownDict(page, 'Resources'), 'Font');
  let key: string = stampFont;
  while (fonts.has(PDFName.of(key))) key += 'X';
  fonts.set(PDFName.of(key), font);
  return key;
}

function fillColour(colour: string): string {
  const channels = [1, 3, 5].map((at) => fixed(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${channels.join(' ')} rg\n`;
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
