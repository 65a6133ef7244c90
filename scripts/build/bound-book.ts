import { digestData } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Form, Inputs } from '../graph/node.ts';
import { putAway } from '../graph/shelf.ts';
import type { AssembledBook, OpenPart, PartLayout } from '../pdf/part.ts';
import { openLater } from '../pdf/pdf.ts';
import type { Artefact } from './artefact.ts';
import {
  type BookMaterial,
  bindBook,
  contextOf,
  furnitureDigest,
  infoOf,
  layoutOf,
  type MadeBook,
  planOf,
} from './books.ts';
import { compiledPart } from './compiled-parts.ts';
import type { Edition } from './edition.ts';
import { bytesForm } from './forms.ts';
import type { PrintedDocument } from './printing.ts';

/** A printed document for a book, which is opened when the book is put together. */
export interface BookPart {
  /** What the document was made of, by name: prints, for the most part one. */
  readonly keys: Inputs;
  readonly layout: PartLayout;
  open(): Promise<OpenPart>;
}

/** A book from its documents by name, put together unless it is kept. */
export async function boundBook(
  edition: Edition,
  material: BookMaterial,
  parts: ReadonlyMap<string, BookPart>,
  graph: Graph,
): Promise<MadeBook> {
  const plan = planOf(edition, material);
  const context = contextOf(edition, material);
  const keys = plan.map(({ document }) => parts.get(document)?.keys ?? {});
  const { value: book } = await graph.node({
    kind: 'book',
    name: edition.name,
    inputs: {
      ...Object.assign({}, ...keys),
      plan: digestData([plan, edition.topic === null, edition.grey]),
      info: digestData(infoOf(edition, material.info)),
      heads: furnitureDigest(context, material.fonts),
    },
    form: bookForm,
    make: async () => {
      // In an extract links are taken out, which isn't done to compiled parts.
      const opening = (name: string, part: BookPart, contents: boolean): (() => Promise<OpenPart>) =>
        edition.topic === null ? () => compiledPart(name, part, contents, graph) : part.open;
      const later = plan.flatMap(({ document, contents = false }) => {
        const part = parts.get(document);
        return part ? [[document, openLater(part.layout, opening(document, part, contents))] as const] : [];
      });
      return shelvedBook((await bindBook(edition, material, new Map(later))).book);
    },
  });
  return { edition, book, layout: layoutOf(edition, material, parts) };
}

const bookForm: Form<AssembledBook> = bytesForm<AssembledBook, Pick<AssembledBook, 'findings' | 'inspection'>>(
  ({ pdf, findings, inspection }) => ({ data: { findings, inspection }, bytes: pdf }),
  (data, pdf) => shelvedBook({ ...data, pdf }),
);

function shelvedBook({ pdf, ...rest }: AssembledBook): AssembledBook {
  const away = putAway(pdf);
  return {
    ...rest,
    get pdf() {
      return away.bytes();
    },
  };
}

/** A print as it is, for a book. */
export function bookPart(name: string, { key, layout, part }: PrintedDocument): BookPart {
  return { keys: { [name]: key }, layout, open: async () => part };
}

/** The file of a book. */
export function bookArtefact({ edition, book, layout }: MadeBook): Artefact {
  return {
    path: `${edition.name}.pdf`,
    kind: edition.topic === null ? edition.kind : 'topic-handout',
    get bytes() {
      return book.pdf;
    },
    pages: layout.pagination.pages.length,
    slides: null,
  };
}
