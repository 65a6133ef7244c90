/**
 * What is read at most. Each is far above what reports have, and far below what exhausts the memory or makes somebody wait; `docs/limits.md` lists them all
 * with the diagnostic at each.
 */
export const limits = {
  /** Bytes of a text file: 512 KB are some 170,000 Chinese characters, a book of its own. Of blank lines alone, the parser reads as many in three seconds. */
  text: 2 ** 19,
  /** Bytes of `report.yaml`, `terms.yaml` and `people.yaml`. */
  settings: 2 ** 18,
  /** UTF-16 units of a heading, or of one text in settings, vocabulary and front matter. */
  line: 1000,
  /** UTF-16 units of a paragraph with all its marks. */
  paragraph: 10_000,
  /** Signs of Markdown in a paragraph or a row of a table: the parser's time grows with their square. */
  marks: 2_000,
  /** Containers (`:::name`) open at once. */
  containers: 20,
  /** Columns a list may be indented by. */
  indent: 100,
  /** Bytes of a picture. */
  picture: 64 * 2 ** 20,
  /** Bytes of a drawing in SVG. */
  drawing: 8 * 2 ** 20,
  /** Pixels of a picture: an A3 page at 600 dpi has 70 million. */
  pixels: 150_000_000,
  /** Elements a drawing shows, those that it repeats counted each time. */
  elements: 500_000,
  /** Files in a report's own templates folder. */
  templates: 500,
} as const;

/** Bytes for people, such as `64 MB` or `256 KB`. */
export function amount(bytes: number): string {
  return bytes >= 2 ** 20 ? `${Math.round((bytes / 2 ** 20) * 10) / 10} MB` : `${Math.round(bytes / 1024)} KB`;
}
