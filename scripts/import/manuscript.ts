/** What a source was written with. `web` is a saved page. */
export type ManuscriptFormat = 'text' | 'markdown' | 'word' | 'web';

/** A source as text, whatever it was written with. Offsets everywhere are UTF-16 units of `text`, ends exclusive. */
export interface Manuscript {
  /** Name of the file without its folder; `-` for standard input. Places name it, their lines and columns are those of `text`. */
  readonly name: string;
  readonly format: ManuscriptFormat;
  /**
   * All that the source says, in the order it is read: a line a paragraph, cells of a table parted by tabs and its rows by line feeds, notes after the paragraph
   * that calls them. A line feed inside a paragraph is a soft break, or where a source breaks lines for their width. What is set aside inside a paragraph (deleted,
   * hidden, a comment) stands on a line of its own after it. Automatic numbers stand in it as a reader sees them. Of plain text it is the file itself, without byte order mark, lines ended by `\n`.
   */
  readonly text: string;
  /** In the order of the text; between them stands nothing but white space and characters of no width. */
  readonly blocks: readonly ManuscriptBlock[];
  /** Pictures of the source by the key that picture blocks give. */
  readonly pictures: ReadonlyMap<string, ManuscriptPicture>;
  /** What the file says about itself; null where it says nothing. */
  readonly properties: { readonly title: string | null; readonly author: string | null; readonly date: string | null };
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'table' | 'picture' | 'quotation' | 'note';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph or a table of a source. */
export interface ManuscriptBlock extends Stretch {
  readonly kind: BlockKind;
  /** Of headings and list items, from 1; otherwise null. The title of a Word document that has one is a heading of level 1, its headings begin at 2. */
  readonly level: number | null;
  /** End of the automatic number, bullet or note sign that the block begins with, white space after it included; `start` without one. */
  readonly numberEnd: number;
  /** Stretches set apart from the rest of the paragraph. */
  readonly spans: readonly Span[];
  /** Of tables: the cells of each row. A merged cell is one cell followed by empty stretches. */
  readonly rows: readonly (readonly Stretch[])[];
  /** Key of the picture, for picture blocks; their text is the alternative text. Null also where a picture block shows what isn't at hand. */
  readonly picture: string | null;
  readonly look: BlockLook;
  /** Why the reader of the format holds this to be none of the text; null leaves it to the reading of the structure. */
  readonly aside: AsideReason | null;
}

export interface Span extends Stretch {
  readonly type: 'strong' | 'emphasis' | 'link';
  /** Address of a link; otherwise null. */
  readonly url: string | null;
}

/** How a paragraph looks, where the source says so: titles are found by it. */
export interface BlockLook {
  readonly centred: boolean;
  /** All of it is bold. */
  readonly bold: boolean;
  /** Size of type in points. */
  readonly size: number | null;
}

export interface ManuscriptPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml' | 'image/webp';
}

/** Why something is none of the report's text. */
export type AsideReason =
  // Found by the reader of a format.
  | 'hidden'
  | 'comment'
  | 'deleted'
  | 'header'
  | 'footer'
  | 'script'
  | 'form'
  | 'outside-article'
  | 'front-matter'
  | 'contents'
  // Found in the structure.
  | 'masthead'
  | 'navigation'
  | 'source-line'
  | 'credits'
  | 'related'
  | 'end-mark'
  | 'banner'
  | 'advertisement';
