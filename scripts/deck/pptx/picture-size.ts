import type { Picture } from '../../content/model.ts';
import { type PictureSize, pictureSize } from '../../content/picture-size.ts';
import { bodyBox } from './geometry.ts';

/** What a picture is taken for whose size can't be read. */
const unknownSize: PictureSize = { width: 4, height: 3 };

/** How large a picture is shown on a slide at most, in px: as large as the body is, or as the room beside a caption. */
export function shownSize(bytes: Uint8Array, type: Picture['mediaType'], room = bodyBox.width): PictureSize {
  const { width, height } = pictureSize(bytes, type) ?? unknownSize;
  const scale = Math.min(room / width, bodyBox.height / height);
  return { width: width * scale, height: height * scale };
}
