import { presentationFonts } from '../../../scripts/content/shapes.ts';
import { makePresentation, type PresentationMaterial } from '../../../scripts/deck/pptx/presentation.ts';
import type { Stage } from '../../../scripts/deck/pptx/staging.ts';
import type { Deck } from '../../../scripts/deck/slide.ts';
import { makeDeck } from '../../../scripts/deck/slides.ts';
import { gallery, galleryLedger, galleryPictures } from '../gallery.ts';
import { tokens } from '../setting.ts';
import { type Opened, openPackage } from './reading.ts';

/** One grey pixel as PNG. */
export const png: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

const pictures = new Map(
  [...galleryPictures].map(([file, address]) => [
    file,
    { bytes: new Uint8Array(Buffer.from(address.split(',')[1] ?? '', 'base64')) },
  ]),
);

export const material: PresentationMaterial = {
  tokens,
  fonts: presentationFonts,
  pictures,
  copies: new Map([...pictures.keys()].map((file) => [file, png])),
  info: {
    title: '智慧学校 & “双减”',
    author: '安徽省教育厅',
    subject: '2022年安徽省“两会”',
    language: 'zh-CN',
    date: '2022-01-17',
  },
};

/** The decks with every layout. */
export const galleryDecks: readonly Deck[] = gallery.topics.map(
  (topic) => makeDeck(gallery, topic, galleryLedger).deck,
);

export async function opened(deck: Deck, more: Partial<PresentationMaterial> = {}, stage?: Stage): Promise<Opened> {
  return openPackage(await makePresentation(deck, { ...material, ...more }, stage));
}
