/** Characters of a text that look miswritten, and what was likely meant. Offsets in UTF-16 units, end exclusive. */
export interface Miswritten {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
}
