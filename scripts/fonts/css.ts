import { type FaceId, faces } from './faces.ts';
import type { FontFormat } from './subset.ts';

export interface FaceSubset {
  readonly face: FaceId;
  readonly format: FontFormat;
  readonly bytes: Uint8Array;
}

/** `@font-face` rules that carry their fonts with them. */
export function faceCss(subsets: readonly FaceSubset[]): string {
  return subsets
    .map(({ face, format, bytes }) => {
      const { family, weight } = faces[face];
      const data = `data:font/${format === 'truetype' ? 'ttf' : format};base64,${Buffer.from(bytes).toString('base64')}`;
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:block;src:url(${data}) format("${format}")}`;
    })
    .join('\n');
}
