/** A line of text as it stands on a page, lengths in pt from the page's upper left corner, height the size of the type. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page as pixels. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  /** RGBA, 4 bytes a pixel, rows from the top; opaque. */
  readonly pixels: Uint8Array;
}

/** An opened PDF, as long as it isn't closed. Pages are counted from 0. */
export interface RasterDocument {
  readonly pages: number;
  /** Width and height of a page in pt. */
  size(page: number): { readonly width: number; readonly height: number };
  /** The number that the document gives a page (页码), such as `iv` or 封面; without one, its place counted from 1. */
  label(page: number): string;
  /** A page on white. Only faces inside the file are drawn, so the pixels are the same on every machine. */
  picture(page: number, dpi: number): PagePicture;
  /**
   * The text of a page, from top to bottom and, on one baseline, from left to right. What stands further apart than two ems is two lines, so that
   * cells of a table row and an entry with its page number come one by one.
   */
  lines(page: number): readonly TextLine[];
  /** Gives the memory back; the document can't be used any more. */
  close(): void;
}

export interface Raster {
  /** Names the rasterizer with its version: pictures that another one made may differ. */
  readonly version: string;
  /** @throws {Error} when the bytes are no PDF that can be read */
  open(pdf: Uint8Array): RasterDocument;
}
