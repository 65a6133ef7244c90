declare module 'fontverter' {
  /** Turns a font file into another container format. */
  export function convert(font: Buffer, format: 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
}
