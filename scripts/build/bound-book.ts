import { digestData } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Form, Inputs } from '../graph/node.ts';
import { putAway } from '../graph/shelf.ts';
import type { AssembledBook, OpenPart, PartLayout } from '../pdf/part.ts';
import { openLater } from '../pdf/pdf.ts';
import type { Inspection } from '../pdf/preflight/inspection.ts';
import type { Artefact } from './artefact.ts';
import { isContents } from './book-plan.ts';
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
import { keptUnited } from './united-faces.ts';

/** A printed document for a book, which is opened when the book is put together. */
export interface BookPart {
  /** What the document was made of, by name: prints, for the most part one. */
  readonly keys: Inputs;
  readonly layout: PartLayout;
  open(): Promise<OpenPart>;
}

/** What books are made with. */
export interface BookWork {
  readonly material: BookMaterial;
  readonly graph: Graph;
}

/** A document ready for a book. In an extract links are taken out, for which it stays as it is. */
export async function readyPart(
  edition: Edition,
  name: string,
  part: BookPart,
  { graph }: Pick<BookWork, 'graph'>,
): Promise<OpenPart> {
  if (edition.topic !== null) return await part.open();
  return await compiledPart(name, part, isContents(edition, name), graph);
}

/** A book from its documents by name, put together unless it is kept. */
export async function boundBook(
  edition: Edition,
  parts: ReadonlyMap<string, BookPart>,
  work: BookWork,
): Promise<MadeBook> {
  const { material, graph } = work;
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
      const later = [...parts].map(([name, part]) => {
        return [name, openLater(part.layout, () => readyPart(edition, name, part, work))] as const;
      });
      const united = keptUnited(edition.name, graph);
      return shelvedBook((await bindBook(edition, material, new Map(later), united)).book);
    },
  });
  return { edition, book, layout: layoutOf(edition, material, parts) };
}

interface BookData {
  readonly findings: AssembledBook['findings'];
  readonly inspection: Inspection;
}

const bookForm: Form<AssembledBook> = bytesForm<AssembledBook, BookData>(
  ({ pdf, findings, inspect }) => ({ data: { findings, inspection: inspect() }, bytes: pdf }),
  ({ findings, inspection }, pdf) => shelvedBook({ pdf, findings, inspect: () => inspection }),
);

function shelvedBook({ pdf, ...rest }: AssembledBook): AssembledBook {
  const away = putAway(pdf);
  const inspection = rest.inspect();
  return {
    ...rest,
    inspect: () => inspection,
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
