import { posix } from 'node:path';
import { placeBetween } from '../../content/places.ts';
import { outsideThing, pictureFormat, pictureMissing } from '../../diagnostics/catalogue/import-read.ts';
import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import type { AsideReason, ManuscriptPicture } from '../manuscript.ts';
import type { DraftPicture } from '../read/draft.ts';
import { formatOf, mediaTypeOf } from '../read/picture-format.ts';
import { Unreadable } from '../read/unreadable.ts';
import type { Written } from '../read/write-draft.ts';
import type { Relationship, WordPackage } from './package.ts';

/** Collects the pictures that a document shows. */
export class Pictures {
  readonly found = new Map<string, ManuscriptPicture>();
  /** What became of each part: its key, or null where it can't be used. */
  readonly #looked = new Map<string, string | null>();
  readonly #bytes: WordPackage['bytes'];
  /** What is wrong with a part, told where it is shown first. */
  readonly #faults: {
    readonly target: string;
    readonly tell: (place: Place) => Diagnostic;
    draft: DraftPicture | null;
  }[] = [];

  constructor(bytes: WordPackage['bytes']) {
    this.#bytes = bytes;
  }

  /** The picture a relationship leads to. What can't be used is reported once. */
  draft(relationship: Relationship | undefined, alternative: string, aside: AsideReason | null): DraftPicture {
    const target = relationship?.target ?? '';
    const known = this.#looked.get(target);
    const key = known === undefined ? this.#look(relationship) : known;
    this.#looked.set(target, key);
    const draft = { type: 'picture', key, alternative, name: posix.basename(target), aside } as const;
    const fault = this.#faults.find((it) => it.target === target && it.draft === null);
    if (fault !== undefined) fault.draft = draft;
    return draft;
  }

  /** Says which pictures are left out, at their places in the text. */
  report(name: string, { text, starts }: Written, problems: Diagnostic[]): void {
    for (const { draft, tell } of this.#faults) {
      const start = draft === null ? 0 : (starts.get(draft) ?? 0);
      problems.push(tell(placeBetween(name, text, start, start)));
    }
  }

  #look(relationship: Relationship | undefined): string | null {
    const target = relationship?.target ?? '';
    const name = posix.basename(target);
    if (relationship?.outside === true) {
      this.#faults.push({
        target,
        draft: null,
        tell: (place) => diagnose(outsideThing, { thing: 'picture', target }, place),
      });
      return null;
    }
    const bytes = this.#part(target);
    if (bytes === null) {
      this.#faults.push({ target, draft: null, tell: (place) => diagnose(pictureMissing, { name }, place) });
      return null;
    }
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === null) {
      const format = formatOf(bytes);
      this.#faults.push({ target, draft: null, tell: (place) => diagnose(pictureFormat, { name, format }, place) });
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
