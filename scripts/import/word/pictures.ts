import { posix } from 'node:path';
import { outsideThing, pictureFormat, pictureMissing } from '../../diagnostics/catalogue/import-read.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AsideReason, ManuscriptPicture } from '../manuscript.ts';
import type { DraftPicture } from '../read/draft.ts';
import { formatOf, mediaTypeOf } from '../read/picture-format.ts';
import { Unreadable } from '../read/unreadable.ts';
import type { Relationship, WordPackage } from './package.ts';

/** Collects the pictures that a document shows. */
export class Pictures {
  readonly found = new Map<string, ManuscriptPicture>();
  /** What became of each part: its key, or null where it can't be used. */
  readonly #looked = new Map<string, string | null>();
  readonly #bytes: WordPackage['bytes'];
  readonly #problems: Diagnostic[];

  constructor(bytes: WordPackage['bytes'], problems: Diagnostic[]) {
    this.#bytes = bytes;
    this.#problems = problems;
  }

  /** The picture a relationship leads to. What can't be used is reported once. */
  draft(relationship: Relationship | undefined, alternative: string, aside: AsideReason | null): DraftPicture {
    const target = relationship?.target ?? '';
    const known = this.#looked.get(target);
    const key = known === undefined ? this.#look(relationship) : known;
    this.#looked.set(target, key);
    return { type: 'picture', key, alternative, name: posix.basename(target), aside };
  }

  #look(relationship: Relationship | undefined): string | null {
    const target = relationship?.target ?? '';
    const name = posix.basename(target);
    if (relationship?.outside === true) {
      this.#problems.push(diagnose(outsideThing, { thing: 'picture', target }, null));
      return null;
    }
    const bytes = this.#part(target);
    if (bytes === null) {
      this.#problems.push(diagnose(pictureMissing, { name }, null));
      return null;
    }
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) {
      this.#problems.push(diagnose(pictureFormat, { name, format: formatOf(bytes) }, null));
      return null;
    }
    const key = target.replace(/^word\//, '');
    this.found.set(key, { bytes, mediaType });
    return key;
  }

  #part(target: string): Uint8Array | null {
    if (target === '') return null;
    try {
      return this.#bytes(target);
    } catch (error) {
      // A damaged picture doesn't cost the text; an unsafe one does.
      if (error instanceof Unreadable && error.diagnostic.code === 'import-damaged') return null;
      throw error;
    }
  }
}
