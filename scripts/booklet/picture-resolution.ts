import type { Block, FlowItem, Picture, Report } from '../content/model.ts';
import type { PictureSize } from '../content/picture-size.ts';
import { allSections } from '../content/text.ts';
import { coarsePicture } from '../diagnostics/catalogue/booklet.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { tallestPicture } from './overflow.ts';
import { measureOf, type PageGeometry } from './page-geometry.ts';

/** Pixels an inch that print needs for halftones: twice the 150 lines an inch of offset print. */
const least = 300;

/** Cover pictures of an A4 page in mm, and the part of a cover's height that the background takes; see `booklet/cover.css`. */
const emblemBox = { width: 40, height: 16 };
const fieldHeight = 0.6734;

/** White that lists and quotations leave at the sides, in em; see `booklet/book.css`. */
const insets = { list: 3.5, quotation: 4 } as const;

/** A picture with too few pixels. */
export interface CoarsePicture {
  readonly size: PictureSize;
  readonly diagnostic: Diagnostic;
}

/**
 * Pictures of text and covers that are printed with fewer than 300 pixels an inch, each at its place.
 *
 * @param sizes pixels by file; pictures without are not checked, drawings among them
 */
export function coarsePictures(
  report: Report,
  sizes: ReadonlyMap<string, PictureSize>,
  geometry: PageGeometry,
): readonly CoarsePicture[] {
  const { emblem, background } = report.settings;
  const judged = (picture: Picture | null, width: (size: PictureSize) => number): readonly CoarsePicture[] => {
    const size = picture === null ? undefined : sizes.get(picture.file);
    if (picture === null || size === undefined) return [];
    const millimetres = width(size);
    const dpi = (size.width * 25.4) / millimetres;
    if (dpi >= least) return [];
    const params = {
      file: picture.file,
      ...size,
      millimetres: Math.round(millimetres),
      dpi: Math.floor(dpi),
      least,
      needed: Math.ceil((millimetres / 25.4) * least),
    };
    return [{ size, diagnostic: diagnose(coarsePicture, params, picture.place) }];
  };
  const inside =
    ({ width, height }: typeof emblemBox) =>
    (size: PictureSize) =>
      size.width * Math.min(width / size.width, height / size.height);
  const over =
    ({ width, height }: typeof emblemBox) =>
    (size: PictureSize) =>
      size.width * Math.max(width / size.width, height / size.height);
  const scale = geometry.widthMm / 210;
  // Official covers have no picture behind them.
  const official = geometry.style === 'official';
  const placed = [...allSections(report)].flatMap(({ flow }) => flow.flatMap((item) => picturesIn(item, 0)));
  return [
    ...judged(emblem, inside({ width: emblemBox.width * scale, height: emblemBox.height * scale })),
    ...judged(official ? null : background, over({ width: geometry.widthMm, height: geometry.heightMm * fieldHeight })),
    ...placed.flatMap(({ picture, inset }) => judged(picture, (size) => printedWidth(size, inset, geometry))),
  ];
}

interface PlacedPicture {
  readonly picture: Picture;
  /** White at its sides, in em. */
  readonly inset: number;
}

function picturesIn(item: FlowItem, inset: number): readonly PlacedPicture[] {
  const within = (blocks: readonly Block[], more: number): readonly PlacedPicture[] =>
    blocks.flatMap((block) => picturesIn(block, inset + more));
  switch (item.type) {
    case 'picture':
      return [{ picture: item, inset }];
    case 'exhibit':
      return picturesIn(item.shown, inset);
    case 'list':
      return item.items.flatMap(({ blocks }) => within(blocks, insets.list));
    case 'quotation':
      return within(item.blocks, insets.quotation);
    default:
      return [];
  }
}

/** Width in mm at which a picture of the text is printed: as wide as its place and not wider than it is, in whole lines of the grid. */
function printedWidth({ width, height }: PictureSize, inset: number, geometry: PageGeometry): number {
  const place = measureOf(geometry) - inset * geometry.size;
  const lines = Math.ceil((Math.min(place, width) * height) / width / geometry.pitch);
  const box = Math.min(tallestPicture, Math.max(2, lines)) * geometry.pitch;
  return (width * Math.min(place / width, box / height) * 25.4) / 96;
}
