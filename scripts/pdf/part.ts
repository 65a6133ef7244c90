import type { Finding } from './finding.ts';
import type { Inspection } from './preflight/inspection.ts';
import type { KeepUnited } from './unite-fonts.ts';

/** A printed document that becomes a stretch of pages in a book. */
export interface Part {
  readonly name: string;
  /** A printed document, or one that is open already: that saves parsing it for each book. */
  readonly pdf: Uint8Array | OpenPart;
  /** `recto`: a blank verso is put before it where needed. */
  readonly opensOn: 'recto' | 'next';
  /** Arabic pages count from 1 through all arabic parts, roman pages through all roman parts. */
  readonly numbering: 'none' | 'roman' | 'arabic';
  /** Label of unnumbered pages, such as 封面. */
  readonly label: string;
  /** Stamped at the head of the page; null for none. */
  readonly runningHead: { readonly verso: string; readonly recto: string } | null;
  /** True: the part's first page is an opener and carries a folio but no running head. */
  readonly opener: boolean;
  readonly folio: boolean;
  /** Title of the part's entry in the outline; its own outline is nested below. Null: no entry. */
  readonly outlineTitle: string | null;
  /** True: the part is the table of contents, and its links are tagged as entries of one. */
  readonly contents?: boolean;
}

/** A printed document that was opened by `openPart`. Books copy from it and leave it as it is. */
export interface OpenPart {
  readonly layout: PartLayout;
}

/** A file that was put together here. */
export interface MadePdf {
  readonly pdf: Uint8Array;
  /** What reading the file through would find. */
  inspect(): Inspection;
}

/** An assembled book. */
export interface AssembledBook extends MadePdf {
  /** What could not be done as it was asked for, such as colours that no grey was found for. */
  readonly findings: readonly Finding[];
  /** Lets the objects go that the file was written from. Whoever wants its pages afterwards reads the file; what inspecting found stays. */
  close?(): void;
}

/** What is done to a book's pages when they are put together. */
export interface BindOptions {
  /** What becomes of links to ids that no part has: `drop` makes plain text of them, as in an extract from a larger book; `keep` (without it) leaves them to the check. */
  readonly strays?: 'keep' | 'drop';
  /** True: everything becomes grey. */
  readonly grey?: boolean;
  /** Keeps faces that were united; without it, they are united each time. */
  readonly united?: KeepUnited;
}

/** What a file was separated for. */
export interface OutputCondition {
  /** ICC profile of a CMYK press. */
  readonly profile: Uint8Array;
  /** What people call it. */
  readonly name: string;
}

/** Inks of a press file: as the pages are, everything grey, or separated already for a press. */
export type PressInk = 'as-is' | 'grey' | OutputCondition;

/** Pages on press sheets. What they say isn't told again by `inspect`. */
export interface ImposedPages extends MadePdf {
  /** Pictures and shadings that are in colour although grey was asked for: their coding can't be written here. */
  readonly coloured: number;
}

/** What is found in a printed part: page count and the 0-based page of every named destination. */
export interface PartLayout {
  readonly pages: number;
  readonly destinations: ReadonlyMap<string, number>;
  /** Distance of a destination from the page's lower edge in pt, where the document says one. */
  readonly tops: ReadonlyMap<string, number>;
}

/** Width and height in pt. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What the document says of itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD`; creation and modification date. */
  readonly date: string;
}

/** Page furniture stamped when a book is assembled. Lengths in pt, from the trimmed page's edges. */
export interface Furniture {
  /** Subset TrueType face, embedded whole. It must hold every character of heads and folios. */
  readonly face: Uint8Array;
  /** `#rrggbb` */
  readonly colour: string;
  readonly headSize: number;
  readonly folioSize: number;
  /** Distance of the head's baseline from the top edge. */
  readonly headBaseline: number;
  /** Distance of the folio's baseline from the bottom edge. */
  readonly folioBaseline: number;
  /** Distance of both from the outer edge. */
  readonly outerMargin: number;
  /** Thin rule under the head, from the outer to the inner margin; none without it. */
  readonly rule?: {
    readonly thickness: number;
    /** Distance below the head's baseline. */
    readonly below: number;
    readonly innerMargin: number;
  };
  /** What stands around a folio, such as `— ` and ` —`. */
  readonly folioAffixes?: { readonly before: string; readonly after: string };
}

/** Where a slide goes on a handout page: a rectangle in pt from the page's lower left corner. */
export interface SlidePlacement {
  /** 0-based page of the sheet document. */
  readonly page: number;
  /** 0-based page of the deck. */
  readonly slide: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Text that stands for the slide's picture. */
  readonly alternative: string;
}

/** A figure in a printed document: a rectangle in pt from the page's lower left corner, inside its hairline border. */
export interface FigureFrame {
  /** 0-based. */
  readonly page: number;
  readonly alternative: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
