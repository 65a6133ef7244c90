import { type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from 'pdf-lib';
import { contentOf, pageContent } from './content.ts';
import { identity, type Matrix, matrixFrom, multiply } from './matrix.ts';
import { arrayAt, dictAt, nameAt, type OpenPdf } from './open.ts';
import { type Operand, readOperators, ShownString } from './operators.ts';
import { fontReader, type GlyphFault, type ShownFont } from './shown-font.ts';

/** A picture made of pixels, and how large it is printed. */
export interface PlacedPicture {
  /** Pixels across and down. */
  readonly pixels: readonly [number, number];
  /** Pixels an inch, of the two directions the coarser. */
  readonly resolution: number;
  /** Shorter edge as printed, in pt. */
  readonly edge: number;
  /** True inside a form that is a slide on a handout's page. */
  readonly onSlide: boolean;
}

/** What a page shows, in the order of its content, forms included. */
export interface PageReading {
  /** Its text without artifacts such as running heads; where the page says how a stretch reads (`ActualText`), that. Spaces are the fonts' own. */
  readonly text: string;
  /** Fonts that text is shown in. */
  readonly fonts: readonly string[];
  /** What is wrong with glyphs, each once. */
  readonly faults: readonly ShownFault[];
  readonly pictures: readonly PlacedPicture[];
  /** What stands in which mark: of the page, and of every form drawn on it. */
  readonly streams: ReadonlyMap<PDFDict, StreamMarks>;
  /** Forms drawn, as often as they are. */
  readonly forms: readonly PDFDict[];
}

/** A glyph with a fault. */
export interface ShownFault {
  readonly font: string;
  readonly code: number;
  readonly fault: GlyphFault;
}

/** The tags of a page's or form's own content. */
export interface StreamMarks {
  /** Ids of marked content. */
  readonly ids: ReadonlySet<number>;
  /** Operators that paint outside of any mark; forms aside. */
  readonly untagged: number;
  /** Forms drawn outside of any mark, by name. */
  readonly drawn: readonly string[];
  /** Artifacts within tagged content. */
  readonly artifactsInside: number;
  /** Tagged content within artifacts. */
  readonly tagsInside: number;
  /** Marks that are opened and not closed; negative when more are closed. */
  readonly open: number;
}

/** Reads pages of a document one by one. Fonts are prepared once for all of them. */
export function pageReader({ context }: OpenPdf): (page: PDFDict) => PageReading {
  const fontOf = fontReader(context);
  return (page) => {
    const reading = new Reading(context, fontOf);
    reading.read(page, pageContent(page), dictAt(page, 'Resources'), identity, false);
    return reading.result();
  };
}

/** Slides are drawn into sheets under names of this form. */
const slideName = /^Slide\d+$/;

/** Deeper nesting than any program writes; ends a form that draws itself. */
const deepest = 12;

interface Mark {
  readonly artifact: boolean;
  readonly tagged: boolean;
  readonly replaced: boolean;
}

/** Operators that paint what stands before them, but for text and forms. */
const painting = new Set('f F f* B B* b b* S s sh EI'.split(' '));

class Reading {
  /** In pieces: put together one by one, each would stay as long as the page's text does. */
  private readonly text: string[] = [];
  private readonly fonts = new Set<ShownFont>();
  private readonly faults = new Map<string, ShownFault>();
  private readonly pictures: PlacedPicture[] = [];
  private readonly marks: Mark[] = [];
  private readonly streams = new Map<PDFDict, StreamMarks>();
  private readonly forms: PDFDict[] = [];
  private readonly context: PDFContext;
  private readonly fontOf: (font: PDFDict) => ShownFont;
  private depth = 0;

  constructor(context: PDFContext, fontOf: (font: PDFDict) => ShownFont) {
    this.context = context;
    this.fontOf = fontOf;
  }

  result(): PageReading {
    const { pictures, streams, forms } = this;
    const text = this.text.join('');
    const fonts = [...this.fonts].map(({ name }) => name);
    return { text, fonts, faults: [...this.faults.values()], pictures, streams, forms };
  }

  read(owner: PDFDict, content: string, resources: PDFDict | undefined, start: Matrix, onSlide: boolean): void {
    this.depth += 1;
    const outside = this.marks.length;
    const ids = new Set<number>();
    const drawn: string[] = [];
    let [untagged, artifactsInside, tagsInside, open] = [0, 0, 0, 0];
    const saved: { readonly matrix: Matrix; readonly font: ShownFont | null }[] = [];
    let matrix = start;
    let font: ShownFont | null = null;
    readOperators(content, (operator, operands) => {
      switch (operator) {
        case 'q':
          saved.push({ matrix, font });
          break;
        case 'Q': {
          const before = saved.pop();
          if (before) ({ matrix, font } = before);
          break;
        }
        case 'cm':
          matrix = multiply(matrixFrom(operands), matrix);
          break;
        case 'Tf':
          font = this.font(resources, operands[0]);
          break;
        case 'Tj':
        case "'":
        case '"':
        case 'TJ':
          if (open === 0) untagged += 1;
          this.show(font, operands[operands.length - 1]);
          break;
        case 'Do':
          if (open === 0 && typeof operands[0] === 'string') drawn.push(operands[0].slice(1));
          this.draw(resources, operands[0], matrix, onSlide);
          break;
        case 'BMC':
        case 'BDC':
          open += 1;
          switch (this.begin(operands[0], operands[1], ids)) {
            case 'artifact inside':
              artifactsInside += 1;
              break;
            case 'tag inside':
              tagsInside += 1;
          }
          break;
        case 'EMC':
          open -= 1;
          if (this.marks.length > outside) this.marks.pop();
          break;
        default:
          if (open === 0 && painting.has(operator)) untagged += 1;
      }
    });
    this.marks.length = outside;
    this.streams.set(owner, { ids, untagged, drawn, artifactsInside, tagsInside, open });
    this.depth -= 1;
  }

  private font(resources: PDFDict | undefined, name: Operand | undefined): ShownFont | null {
    const found = resource(resources, 'Font', name);
    return found instanceof PDFDict ? this.fontOf(found) : null;
  }

  /** Says how the mark contradicts those around it; null when it doesn't. */
  private begin(
    tag: Operand | undefined,
    properties: Operand | undefined,
    ids: Set<number>,
  ): 'artifact inside' | 'tag inside' | null {
    const values = properties instanceof Map ? properties : new Map<string, Operand>();
    const [actual, id] = [values.get('ActualText'), values.get('MCID')];
    const around = this.marks[this.marks.length - 1] ?? { artifact: false, tagged: false, replaced: false };
    const artifact = around.artifact || tag === '/Artifact';
    const tagged = around.tagged || typeof id === 'number';
    if (typeof id === 'number') ids.add(id);
    if (actual instanceof ShownString && !artifact && !around.replaced) this.text.push(textString(actual.bytes));
    this.marks.push({ artifact, tagged, replaced: around.replaced || actual instanceof ShownString });
    if (tag === '/Artifact' && around.tagged) return 'artifact inside';
    return typeof id === 'number' && around.artifact ? 'tag inside' : null;
  }

  private show(font: ShownFont | null, shown: Operand | undefined): void {
    if (font === null) return;
    this.fonts.add(font);
    const mark = this.marks[this.marks.length - 1];
    const silent = mark !== undefined && (mark.artifact || mark.replaced);
    for (const piece of Array.isArray(shown) ? shown : [shown]) {
      if (!(piece instanceof ShownString)) continue;
      const { bytes } = piece;
      for (let at = 0; at + font.codeLength <= bytes.length; at += font.codeLength) {
        const code =
          font.codeLength === 1 ? bytes.charCodeAt(at) : 256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1);
        const { text, faults } = font.glyph(code);
        if (!silent) this.text.push(text);
        for (const fault of faults) {
          if (fault !== 'unmapped' || !mark?.replaced)
            this.faults.set(`${font.name} ${code} ${fault}`, { font: font.name, code, fault });
        }
      }
    }
  }

  private draw(resources: PDFDict | undefined, name: Operand | undefined, matrix: Matrix, onSlide: boolean): void {
    const object = resource(resources, 'XObject', name);
    if (!(object instanceof PDFRawStream)) return;
    const { dict } = object;
    if (nameAt(dict, 'Subtype') === 'Image') {
      this.place(dict, matrix, onSlide);
      return;
    }
    if (nameAt(dict, 'Subtype') !== 'Form' || this.depth > deepest) return;
    const own = arrayAt(dict, 'Matrix')?.asArray() ?? [];
    const inner = matrixFrom(own.map((item) => (item instanceof PDFNumber ? item.asNumber() : undefined)));
    this.forms.push(dict);
    const slide = onSlide || (typeof name === 'string' && slideName.test(name.slice(1)));
    this.read(
      dict,
      contentOf(this.context, object),
      dictAt(dict, 'Resources') ?? resources,
      multiply(inner, matrix),
      slide,
    );
  }

  private place(image: PDFDict, matrix: Matrix, onSlide: boolean): void {
    if (String(image.lookup(PDFName.of('ImageMask'))) === 'true') return;
    const pixels = (key: string): number => {
      const value = image.lookup(PDFName.of(key));
      return value instanceof PDFNumber ? value.asNumber() : 0;
    };
    const width = Math.hypot(matrix[0], matrix[1]);
    const height = Math.hypot(matrix[2], matrix[3]);
    if (width === 0 || height === 0) return;
    const [across, down] = [pixels('Width'), pixels('Height')];
    const resolution = 72 * Math.min(across / width, down / height);
    this.pictures.push({ pixels: [across, down], resolution, edge: Math.min(width, height), onSlide });
  }
}

function resource(resources: PDFDict | undefined, kind: string, name: Operand | undefined): PDFObject | undefined {
  if (!resources || typeof name !== 'string') return undefined;
  return dictAt(resources, kind)?.lookup(PDFName.of(name.slice(1)));
}

/** Text of a string in content: UTF-16 where it begins with a mark that says so (ISO 32000-1, 7.9.2.2). */
function textString(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
