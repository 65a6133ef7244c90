/** A static face of the package: one file, one weight (variable fonts and synthesized bold end as Type 3 in print). */
export interface Face {
  readonly id: FaceId;
  /** CSS and PDF family name. */
  readonly family: 'Noto Serif SC' | 'Noto Sans SC' | 'LXGW WenKai';
  readonly weight: 300 | 400 | 500 | 600 | 700 | 900;
}

/** 宋 regular and heavy, 黑 regular, medium and bold, 楷 regular. */
export type FaceId = 'song-400' | 'song-700' | 'song-900' | 'hei-400' | 'hei-500' | 'hei-700' | 'kai-400';
