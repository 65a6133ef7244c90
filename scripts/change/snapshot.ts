import * as z from 'zod';

/** A path of the output or the content, which never leads out of its folder. */
const inside = z
  .string()
  .refine((path) => !path.split('/').includes('..') && !path.startsWith('/') && !path.includes('\\'));

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const place = z.object({ label: z.string(), page: z.number().int() }).nullable();

const passage = z.object({
  /** Number of the topic; 0 before the topics. */
  topic: z.number().int(),
  /** Heading it stands under; empty in a lead. */
  section: z.string(),
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'quotation', 'cell', 'caption']),
  text: z.string(),
  file: z.string(),
  line: z.number().int(),
});

/** A text of the books: a title, a paragraph, a cell. */
export type Passage = z.infer<typeof passage>;

const figure = z.object({
  id: z.string(),
  text: z.string(),
  of: z.string(),
  asOf: z.string().nullable(),
  topic: z.number().int(),
  sentence: z.string(),
  booklet: place,
  handout: place,
  slides: z.array(z.object({ deck: z.string(), slide: z.number().int() })),
});

/** A figure of the ledger with where it stands. */
export type SeenFigure = z.infer<typeof figure>;

const page = z.object({
  /** Number printed on it; of a slide, its place. */
  label: z.string(),
  /** Digest of its pixels. */
  pixels: sha256,
  /** Digest of its words but for its own number. */
  words: sha256,
});

export type SeenPage = z.infer<typeof page>;

const document = z.object({
  path: inside,
  kind: z.enum(['booklet', 'handout', 'topic-handout', 'deck-pdf']),
  /** For people: 小册子, 讲义, 专题三幻灯片. */
  name: z.string(),
  sha256,
  pages: z.array(page),
});

/** A printed document as it looks. */
export type SeenDocument = z.infer<typeof document>;

const pair = z.tuple([z.number().int().nullable(), z.number().int().nullable()]);

const sheet = z.object({ signature: z.number().int(), depth: z.number().int(), front: pair, back: pair });

const sheets = z.object({
  /** Scheme, ink, marks and paper: where one of them changed, no sheet is as it was. */
  how: z.string(),
  /** 0-based pages of the handout on the sides, left and right; null: blank. */
  sheets: z.array(sheet),
});

export type SeenSheet = z.infer<typeof sheet>;
export type SeenSheets = z.infer<typeof sheets>;

export const snapshotSchema = z.object({
  report: z.object({ name: z.string(), title: z.string(), date: z.string() }),
  /** Digest of the report's texts. */
  content: z.string(),
  /** What drew the pictures, and how finely: others can't be compared with them. */
  rasterizer: z.string(),
  dpi: z.number(),
  /** Where the lines of books stand, in pt from the page's upper edge: heads are above, folios below. */
  body: z.object({ top: z.number(), bottom: z.number() }),
  documents: z.array(document),
  /** The handout on press sheets; null without. */
  sheets: sheets.nullable(),
  figures: z.array(figure),
  passages: z.array(passage),
});

/** All of a report that can be compared later: its words and figures, and what each page and slide looks like. */
export type Snapshot = z.infer<typeof snapshotSchema>;

export const releaseSchema = z.object({
  label: z.string(),
  /** 1 for a report's first release. */
  number: z.number().int(),
  /** Version of the program. */
  huikan: z.string(),
  /** Content files by path in the report's folder. Texts are copied beside, all else lies in the store under its digest. */
  content: z.array(z.object({ path: inside, sha256 })),
  manifest: sha256,
  snapshot: snapshotSchema,
});

/** A frozen edition. */
export type Release = z.infer<typeof releaseSchema>;
