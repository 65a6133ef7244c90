import type { Picture } from '../../content/model.ts';
import { veil } from '../../templates/tokens.ts';
import { slideHeight } from '../slide-size.ts';
import type { Box } from './geometry.ts';
import { pictureAttachments, pictureShape } from './picture.ts';
import type { Media } from './pictures.ts';
import { area, type Shape } from './shapes.ts';
import type { Attachment, Staging } from './staging.ts';

/** Pictures of a cover or closing slide, with what they refer to. */
export interface CoverPictures {
  readonly ground: readonly Shape[];
  readonly emblem: readonly Shape[];
  readonly attachments: readonly Attachment[];
}

/** Emblem at the foot of the number's field, px from the slide's lower edge, and its size at most. */
const emblemFoot = 56;
const emblemSize = { width: 280, height: 88 } as const;

/**
 * The report's background, veiled by the colour field, and its emblem.
 *
 * @param width of the field from the slide's left edge, px
 * @param panel where the emblem stands; null: the slide has none
 */
export function coverPictures(staging: Staging, width: number, panel: Box | null): CoverPictures {
  const { background, emblem, ratio } = staging;
  const box: Box = { left: 0, top: 0, width, height: slideHeight(ratio) };
  const under = background === null ? null : mediaOf(background, staging);
  const mark = emblem === null || panel === null ? null : mediaOf(emblem, staging);
  const attachments = under === null ? [] : pictureAttachments(under);
  return {
    ground:
      under === null
        ? []
        : [
            pictureShape(under, { alternative: '', box, placeholder: null, attachment: 0, cut: cutToFill(under, box) }),
            area(box, 'deep', 'rect', (Number.parseInt(veil, 16) / 255) * 100),
          ],
    emblem:
      mark === null || emblem === null || panel === null
        ? []
        : [
            pictureShape(mark, {
              alternative: emblem.alternative,
              box: emblemBox(mark, panel),
              placeholder: null,
              attachment: attachments.length,
            }),
          ],
    attachments: [...attachments, ...(mark === null ? [] : pictureAttachments(mark))],
  };
}

function mediaOf({ file }: Picture, { media }: Staging): Media {
  const found = media.get(file);
  if (found === undefined) throw new Error(`The picture ${file} is not in the package.`);
  return found;
}

/** What a picture loses at its sides or ends when it fills a box whole. */
function cutToFill(picture: Media, box: Box): { readonly sides: number; readonly ends: number } {
  const shown = box.width / box.height / (picture.width / picture.height);
  const half = (part: number): number => Math.round(((1 - part) / 2) * 100_000);
  return shown < 1 ? { sides: half(shown), ends: 0 } : { sides: 0, ends: half(1 / shown) };
}

function emblemBox(picture: Media, panel: Box): Box {
  const scale = Math.min(emblemSize.width / picture.width, emblemSize.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return {
    left: panel.left + (panel.width - width) / 2,
    top: panel.top + panel.height - emblemFoot - emblemSize.height + (emblemSize.height - height) / 2,
    width,
    height,
  };
}
