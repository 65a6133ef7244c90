import { type PDFContext, PDFDict, PDFName } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, openPdf } from './open.ts';

/** A font as it is in a PDF. */
export interface EmbeddedFont {
  /** Without the tag of a subset: `NotoSerifSC-Regular`. */
  readonly name: string;
  /** `CIDFontType2` is TrueType as a composite font; print shops refuse `Type3`. */
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
}

/** Every font of a document, in the order of the file; subsets of one face are separate fonts. Rejects when the bytes aren't a PDF. */
export async function inspectFonts(pdf: Uint8Array): Promise<readonly EmbeddedFont[]> {
  return fontsOf((await openPdf(pdf)).context);
}

/** Names of the fonts among a page's own resources, by the names it knows them by. */
export function resourceFonts(page: PDFDict): ReadonlyMap<string, string> {
  const fonts = dictAt(dictAt(page, 'Resources') ?? page.context.obj({}), 'Font');
  return new Map(
    (fonts?.entries() ?? []).map(([key]) => {
      const font = dictAt(fonts as PDFDict, key.decodeText());
      return [key.decodeText(), plainName((font && nameAt(font, 'BaseFont')) ?? '')];
    }),
  );
}

function plainName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '');
}

export function fontsOf(context: PDFContext): EmbeddedFont[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') return [];
    const type = nameAt(object, 'Subtype') ?? '';
    // Descendants are reported with the composite font they belong to.
    if (type.startsWith('CIDFont')) return [];
    const descendant = arrayAt(object, 'DescendantFonts')?.lookup(0);
    const font = descendant instanceof PDFDict ? descendant : object;
    const descriptor = dictAt(font, 'FontDescriptor');
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
    const name = nameAt(object, 'BaseFont') ?? '';
    return [
      {
        name: plainName(name),
        type: nameAt(font, 'Subtype') ?? '',
        embedded: type === 'Type3' || embedded,
        subset: /^[A-Z]{6}\+/.test(name),
      },
    ];
  });
}
