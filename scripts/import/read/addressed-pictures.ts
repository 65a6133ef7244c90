import { pictureSize } from '../../content/picture-size.ts';
import { placeBetween } from '../../content/places.ts';
import { pictureElsewhere, pictureFormat } from '../../diagnostics/catalogue/import-read.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AsideReason, ManuscriptPicture } from '../manuscript.ts';
import type { DraftPicture } from './draft.ts';
import { formatOf, mediaTypeOf } from './picture-format.ts';
import type { Written } from './write-draft.ts';

/** Pictures of at most so many pixels a side count visits and show nothing. */
const dot = 2;

const endings: Readonly<Record<ManuscriptPicture['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** Pictures that a page or Markdown file names by address: inside the address itself, or in a file beside. Nothing else is fetched. */
export class AddressedPictures {
  readonly found = new Map<string, ManuscriptPicture>();
  readonly #siblings: ReadonlyMap<string, Uint8Array>;
  readonly #elsewhere: DraftPicture[] = [];
  readonly #wrong: { readonly draft: DraftPicture; readonly format: string }[] = [];
  readonly #keys = new Map<string, string>();

  constructor(siblings: ReadonlyMap<string, Uint8Array>) {
    this.#siblings = siblings;
  }

  /** A picture by its addresses, the first that is at hand; null for dots that show nothing. */
  draft(addresses: readonly string[], alternative: string, aside: AsideReason | null): DraftPicture | null {
    const at = addresses.map((address) => ({ address, bytes: this.#bytes(address) }));
    const outside = addresses.find((address) => /^(?:https?:)?\/\//i.test(address));
    // Pages that load pictures late show a small drawing in their places until then.
    const usable = at.filter(({ address, bytes }) => bytes !== null && !(outside !== undefined && isInline(address)));
    const [first] = usable;
    const address = first?.address ?? outside ?? addresses[0] ?? '';
    const draft = { type: 'picture', key: null, alternative, name: shortened(address), aside } as const;
    if (first === undefined || first.bytes === null) {
      if (aside === null) this.#elsewhere.push(draft);
      return draft;
    }
    const mediaType = mediaTypeOf(first.bytes);
    if (mediaType === null) {
      if (isInline(address) && first.bytes.length < 200) return null;
      if (aside === null) this.#wrong.push({ draft, format: formatOf(first.bytes) });
      return draft;
    }
    const size = pictureSize(first.bytes, mediaType);
    if (size !== null && size.width <= dot && size.height <= dot) return null;
    const key = this.#keys.get(address) ?? `picture-${this.#keys.size + 1}.${endings[mediaType]}`;
    this.#keys.set(address, key);
    this.found.set(key, { bytes: first.bytes, mediaType });
    return { ...draft, key };
  }

  /** Says which pictures are left out, at their places in the text. */
  report(name: string, { text, starts }: Written, problems: Diagnostic[]): void {
    const placed = (draft: DraftPicture) => {
      const start = starts.get(draft) ?? 0;
      return placeBetween(name, text, start, start);
    };
    const [first, ...others] = this.#elsewhere;
    if (first !== undefined) {
      const params = { count: this.#elsewhere.length, first: first.name };
      problems.push(diagnose(pictureElsewhere, params, placed(first), { related: others.map(placed) }));
    }
    for (const { draft, format } of this.#wrong) {
      problems.push(diagnose(pictureFormat, { name: draft.name, format }, placed(draft)));
    }
  }

  #bytes(address: string): Uint8Array | null {
    if (isInline(address)) return inlineBytes(address);
    const path = address.replace(/[?#].*$/, '');
    for (const candidate of [path, decoded(path)]) {
      const found = this.#siblings.get(candidate.replace(/^(?:\.\/)+/, ''));
      if (found !== undefined) return found;
    }
    return null;
  }
}

function isInline(address: string): boolean {
  return /^data:/i.test(address);
}

function inlineBytes(address: string): Uint8Array | null {
  const found = /^data:[^,]*?(;base64)?,/i.exec(address);
  if (found === null) return null;
  const data = decoded(address.slice(found[0].length));
  return new Uint8Array(Buffer.from(data, found[1] === undefined ? 'utf8' : 'base64'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address short enough for a message. */
function shortened(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, 59)}…`;
}
