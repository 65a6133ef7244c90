import { kind } from '../diagnostic.ts';

interface Artefact {
  /** Name of the file, such as `handout-imposed.pdf`. */
  readonly artefact: string;
}

/** So many sheets in one another can't be folded and stapled well. */
export const tooThick = kind<Artefact & { readonly sheets: number; readonly millimetres: number }>({
  code: 'imposition-too-thick',
  severity: 'warning',
  zh: ({ artefact, sheets, millimetres }) => ({
    message: `${artefact} 把${sheets}张纸套成一帖，折后厚约${millimetres}毫米，难以折叠和装订。`,
    hint: '把 imposition 的 scheme 改为 perfect（胶装），或用 sheets 规定每帖的张数。',
  }),
  en: ({ artefact, sheets, millimetres }) => ({
    message: `${artefact} has ${sheets} sheets in one signature, about ${millimetres} mm when folded, which is hard to fold and to staple.`,
    hint: "Set imposition's scheme to perfect, or say with sheets how many a signature has.",
  }),
});

/** CMYK was asked for, and there is no Ghostscript. */
export const withoutGhostscript = kind<Artefact>({
  code: 'imposition-without-ghostscript',
  severity: 'warning',
  zh: ({ artefact }) => ({
    message: `没有找到 Ghostscript，${artefact} 未能转成 CMYK，仍为 RGB，不含输出意图。`,
    hint: '安装 Ghostscript 后重新生成（不在默认路径时，用环境变量 HUIKAN_GHOSTSCRIPT 指明程序）；或把 imposition 的 colour 改为 rgb，由印厂分色。',
  }),
  en: ({ artefact }) => ({
    message: `Ghostscript wasn't found: ${artefact} was not made CMYK. It is RGB and has no output intent.`,
    hint: "Install Ghostscript and build again (HUIKAN_GHOSTSCRIPT names it where it isn't on the path), or set imposition's colour to rgb and let the print shop separate.",
  }),
});

/** Ghostscript couldn't convert the pages. */
export const conversionFailed = kind<Artefact & { readonly reason: string }>({
  code: 'imposition-conversion-failed',
  severity: 'warning',
  zh: ({ artefact, reason }) => ({
    message: `Ghostscript 转换颜色失败，${artefact} 的颜色未转换：${reason}`,
    hint: '换用较新的 Ghostscript 重试；或把 imposition 的 colour 改为 rgb，由印厂分色。',
  }),
  en: ({ artefact, reason }) => ({
    message: `Ghostscript failed to convert colours, so those of ${artefact} are as they were: ${reason}`,
    hint: "Try a newer Ghostscript, or set imposition's colour to rgb and let the print shop separate.",
  }),
});

/** Grey was asked for, and some pictures can't be made grey without Ghostscript. */
export const colouredPictures = kind<Artefact & { readonly count: number }>({
  code: 'imposition-coloured-pictures',
  severity: 'warning',
  zh: ({ artefact, count }) => ({
    message: `${artefact} 已转为灰度，但有${count}幅图片（JPEG 照片或渐变）没有 Ghostscript 无法转换，仍是彩色。`,
    hint: '安装 Ghostscript 后重新生成，或先把这些图片转成灰度。',
  }),
  en: ({ artefact, count }) => ({
    message: `${artefact} is grey but for ${count} picture(s), JPEG or gradients, which can't be converted without Ghostscript and are in colour.`,
    hint: 'Install Ghostscript and build again, or make these pictures grey beforehand.',
  }),
});
