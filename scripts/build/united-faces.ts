import type { Graph } from '../graph/graph.ts';
import type { Form } from '../graph/node.ts';
import type { KeepUnited } from '../pdf/unite-fonts.ts';
import type { UnitedFace } from '../pdf/united-faces.ts';

/**
 * Keeps what subsets of faces are united to in a book: most edits bring no glyph that wasn't there.
 *
 * @param book its name
 */
export function keptUnited(book: string, graph: Graph): KeepUnited {
  return async (face, digest, unite) => {
    const made = await graph.node({
      kind: 'union',
      name: `${book} ${face}`,
      inputs: { subsets: digest },
      form: unitedForm,
      passing: true,
      make: unite,
    });
    return made.value;
  };
}

type UnitedData = Pick<UnitedFace, 'members' | 'size'> & {
  readonly standard: number;
  readonly widths: readonly (readonly [glyph: number, width: number])[];
};

const unitedForm: Form<readonly UnitedFace[]> = {
  pack: (faces) => ({
    data: faces.map(({ members, size, widths }): UnitedData => {
      return { members, size, standard: widths.standard, widths: [...widths.own] };
    }),
    bytes: faces.flatMap(({ program, texts }) => [program, texts]),
  }),
  unpack: ({ data, bytes }) =>
    (data as readonly UnitedData[]).map(({ members, size, standard, widths }, at) => {
      const [program, texts] = [bytes[2 * at], bytes[2 * at + 1]];
      if (program === undefined || texts === undefined) throw new Error('A part of it is missing.');
      return { members, size, widths: { own: new Map(widths), standard }, program, texts };
    }),
};
