import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';

/** A rectangle in pt. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Rectangle at a key of a page or form. Throws when it isn't there. */
export function pageBox(page: PDFDict, key: 'MediaBox' | 'CropBox' | 'BleedBox' | 'TrimBox' | 'BBox'): Box {
  const box = page.lookup(PDFName.of(key), PDFArray);
  const at = (index: number): number => box.lookup(index, PDFNumber).asNumber();
  return { left: at(0), bottom: at(1), right: at(2), top: at(3) };
}

/** Dictionary below another that may be changed without changing what other pages share. */
export function ownDict(parent: PDFDict, key: string): PDFDict {
  const value = parent.lookup(PDFName.of(key));
  const own = value instanceof PDFDict ? value.clone() : PDFDict.withContext(parent.context);
  parent.set(PDFName.of(key), own);
  return own;
}
