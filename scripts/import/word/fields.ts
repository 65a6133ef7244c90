import { linkAddress } from '../read/link-address.ts';
import { circled } from './number-format.ts';

interface Field {
  instruction: string;
  inResult: boolean;
}

/** Fields that are open at a place of the document (ISO/IEC 29500-1, 17.16). Only results are text; a field may go over many paragraphs. */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether text here is seen. */
  get shows(): boolean {
    return this.#open.every(({ inResult }) => inResult);
  }

  /** Whether the place is in a table of contents. */
  get inContents(): boolean {
    return this.#open.some(({ instruction }) => isContents(instruction));
  }

  /** Address of the innermost link around the place. */
  get url(): string | null {
    return this.#open.map(({ instruction }) => linkOf(instruction)).findLast((url) => url !== null) ?? null;
  }

  begin(): void {
    this.#open.push({ instruction: '', inResult: false });
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.inResult) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.inResult = true;
  }

  /** Ends a field, and gives what is seen of one that shows by its instruction and not by a result. */
  end(): string {
    const field = this.#open.pop();
    return field === undefined || field.inResult ? '' : equation(field.instruction);
  }
}

/** Whether a field makes a table of contents. */
export function isContents(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction);
}

/** Address that a link field leads to; null of others and of places inside the document. */
export function linkOf(instruction: string): string | null {
  return linkAddress(/^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]);
}

/** Characters put over each other: Word circles numbers this way, `eq \o\ac(○,21)`. */
function equation(instruction: string): string {
  const parts = /^\s*EQ\s+\\o(?:\\\w+)*\s*\((.*)\)\s*$/i
    .exec(instruction)?.[1]
    ?.split(/[,，]/)
    .map((part) => part.trim());
  const last = parts?.at(-1) ?? '';
  if (parts?.[0] === '○' && /^\d{1,2}$/.test(last)) return circled(Number(last));
  return last.replace(/\\\w+(?:\s+[\d.]+)?\s*\(([^()]*)\)/g, '$1');
}
