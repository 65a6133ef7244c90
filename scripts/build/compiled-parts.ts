import { digestOf } from '../graph/digest.ts';
import type { Graph } from '../graph/graph.ts';
import type { Form } from '../graph/node.ts';
import { putAway } from '../graph/shelf.ts';
import type { CompiledPart } from '../pdf/compiled-part.ts';
import type { OpenPart } from '../pdf/part.ts';
import { compilePart, openCompiled } from '../pdf/pdf.ts';
import type { BookPart } from './bound-book.ts';

/**
 * A document ready for every book it goes into. Most of a book's parts are those of the last one.
 *
 * @param contents see `Part`
 */
export async function compiledPart(
  name: string,
  { keys, open }: Pick<BookPart, 'keys' | 'open'>,
  contents: boolean,
  graph: Graph,
): Promise<OpenPart> {
  const { value } = await graph.node({
    kind: 'part',
    name,
    inputs: { ...keys, name: digestOf(name), contents: digestOf(String(contents)) },
    form: compiledForm,
    make: async () => shelvedPart(await compilePart(await open(), name, contents)),
  });
  return await openCompiled(value);
}

const compiledForm: Form<CompiledPart> = {
  pack: ({ plan, objects: { index, code, streams, programs } }) => ({
    data: plan,
    bytes: [index, code, streams, programs],
  }),
  unpack({ data, bytes: [index, code, streams, programs] }) {
    if (index === undefined || code === undefined || streams === undefined || programs === undefined)
      throw new Error('A part of it is missing.');
    return shelvedPart({ plan: data as CompiledPart['plan'], objects: { index, code, streams, programs } });
  },
};

function shelvedPart({ plan, objects }: CompiledPart): CompiledPart {
  const index = putAway(objects.index);
  const code = putAway(objects.code);
  const streams = putAway(objects.streams);
  const programs = putAway(objects.programs);
  return {
    plan,
    objects: {
      get index() {
        return index.bytes();
      },
      get code() {
        return code.bytes();
      },
      get streams() {
        return streams.bytes();
      },
      get programs() {
        return programs.bytes();
      },
    },
  };
}
