import type { Language } from '../diagnostics/diagnostic.ts';
import type { Message } from './messages.ts';

/** Where talk goes: a terminal or a file that stands for standard error. */
export interface TalkStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Everything Huikan says to people. Results for machines never pass here. */
export interface Talk {
  readonly language: Language;
  readonly colour: boolean;
  /** Writes lines that stay. */
  say(text: Message | string): void;
  /** Replaces the progress line; it shows on terminals only and leaves no trace. Null clears it. */
  progress(text: Message | null): void;
}

/** Talk on a stream. */
export function openTalk(stream: TalkStream, language: Language, colour: boolean): Talk {
  const live = stream.isTTY === true;
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\x1b[2K');
    shown = false;
  };
  return {
    language,
    colour,
    say(text) {
      clear();
      stream.write(`${typeof text === 'string' ? text : text[language]}\n`);
    },
    progress(text) {
      if (!live) return;
      clear();
      if (text === null) return;
      stream.write(clip(text[language], (stream.columns ?? 80) - 1));
      shown = true;
    },
  };
}

/** Cuts a line to a width in terminal columns, so that the progress line never wraps. */
function clip(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (width > columns) return kept;
    kept += character;
  }
  return kept;
}
