import { type PDFDict, PDFName } from 'pdf-lib';
import type { Book } from './book.ts';
import { decodeName } from './destinations.ts';
import { dictAt, textOf } from './open.ts';
import type { Sheet } from './sheet.ts';
import { textString } from './text-string.ts';

/** URI scheme by which a link names a destination of another part: `href="huikan:t1-s2"`. */
const scheme = 'huikan:';

/** What links of one part may name. */
export interface LinkTargets {
  /** Name in the book of a destination that the part names, its own before those of others. */
  readonly resolve: (name: string) => string | null;
  /** Text for people that says where a destination in the book is. */
  readonly describe: (name: string) => string;
}

/**
 * Turns links to ids of the same part and private-scheme links to ids of any part into links to named destinations of the book, and gives every
 * link a description. A link to nothing keeps the name it asks for: the check finds it.
 */
export function rewriteLinks({ context }: Book, sheet: Sheet, targets: LinkTargets): void {
  for (const { dict } of sheet.annotations) {
    if (dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    const uri = uriOf(dict);
    const wanted = wantedName(dict);
    if (wanted !== undefined) {
      const name = targets.resolve(wanted) ?? wanted;
      dict.delete(PDFName.of('A'));
      dict.set(PDFName.of('Dest'), textString(name));
      dict.set(PDFName.of('Contents'), textString(targets.describe(name)));
    } else if (uri !== undefined) {
      dict.set(PDFName.of('Contents'), textString(decodeName(uri)));
    }
    dict.set(PDFName.of('P'), sheet.ref);
    dict.set(PDFName.of('F'), context.obj(4));
  }
  // Annotations are reached in the order of the tags (ISO 14289-1, 7.18.3).
  if (sheet.annotations.length > 0) sheet.dict.set(PDFName.of('Tabs'), PDFName.of('S'));
}

/** Name of the destination that a link asks for, in its own part or by the scheme; undefined for a link out of the book. */
export function wantedName(link: PDFDict): string | undefined {
  const own = link.lookup(PDFName.of('Dest'));
  const named = own instanceof PDFName ? own.decodeText() : textOf(own);
  if (named !== undefined) return decodeName(named);
  const uri = uriOf(link);
  return uri?.startsWith(scheme) ? decodeName(uri.slice(scheme.length)) : undefined;
}

function uriOf(link: PDFDict): string | undefined {
  return textOf(dictAt(link, 'A')?.lookup(PDFName.of('URI')));
}
