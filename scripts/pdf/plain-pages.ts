import { PDFName } from 'pdf-lib';
import { createBook, plainSheet, writePages } from './book.ts';
import type { Greying } from './grey-content.ts';
import { greyForms } from './greying.ts';
import type { Box } from './page.ts';
import { pageForms, pagesOf } from './page-forms.ts';
import type { AssembledBook } from './part.ts';
import { serialize } from './serialize.ts';
import type { Sheet } from './sheet.ts';

/** The pages of a finished book with nothing but what is drawn on them, for a program that converts colours: with their boxes, and with some colours made grey already. */
export async function plainPages(finished: Uint8Array | AssembledBook, greying: Greying): Promise<Uint8Array> {
  const source = await pagesOf(finished);
  const book = createBook();
  const { context, pageTree } = book;
  const pages = pageForms(source, context);
  greyForms(
    context,
    pages.map(({ form }) => form),
    greying,
  );
  const box = ({ left, bottom, right, top }: Box): readonly number[] => [left, bottom, right, top];
  const sheets = pages.map(({ form, trim, bleed }): Sheet => {
    const dict = context.obj({ Type: 'Page', Parent: pageTree, Resources: { XObject: { Page: form } } });
    for (const [key, numbers] of [
      ['MediaBox', box(bleed)],
      ['CropBox', box(bleed)],
      ['BleedBox', box(bleed)],
      ['TrimBox', box(trim)],
    ] as const) {
      dict.set(PDFName.of(key), context.obj([...numbers]));
    }
    return plainSheet(book, dict, '/Page Do');
  });
  writePages(book, sheets);
  return await serialize(context);
}
