/** What stands before an operator in content: numbers; names with their slash and `true`, `false`, `null`; strings as bytes in characters; lists; dictionaries. */
export type Operand = number | string | ShownString | readonly Operand[] | ReadonlyMap<string, Operand>;

/** A string of content. A class, so that it can't be taken for a name. */
export class ShownString {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

const zero = 48;

/** What a byte is in content (ISO 32000-1, 7.2.2). */
const kinds = kindsOfBytes();
const [space, regular, digit, delimiter] = [0, 1, 2, 3];

function kindsOfBytes(): Uint8Array {
  const table = new Uint8Array(256).fill(1);
  for (let code = 0; code <= 32; code += 1) table[code] = 0;
  for (const character of '0123456789+-.') table[character.charCodeAt(0)] = 2;
  for (const character of '()<>[]{}/%') table[character.charCodeAt(0)] = 3;
  return table;
}

/**
 * Reads content operator by operator (ISO 32000-1, 7.8.2), whoever wrote it. The data of inline pictures is passed over; what can't be read ends the reading.
 *
 * @param content bytes in characters
 * @param act is given each operator; the operands are only valid during the call
 */
export function readOperators(content: string, act: (operator: string, operands: readonly Operand[]) => void): void {
  const scanner = new Scanner(content);
  const operands: Operand[] = [];
  while (scanner.more()) {
    const operand = scanner.operand();
    if (operand !== null) {
      operands.push(operand);
      continue;
    }
    const operator = scanner.word();
    act(operator, operands);
    operands.length = 0;
    if (operator === 'ID') scanner.skipPicture();
  }
}

class Scanner {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the next token; false at the end. */
  more(): boolean {
    const { text } = this;
    let { at } = this;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 37) at = lineEnd(text, at);
      else if (kinds[code] !== space) break;
    }
    this.at = at;
    return at < text.length;
  }

  /** The operand that begins here; null when it is an operator. */
  operand(): Operand | null {
    const code = this.text.charCodeAt(this.at);
    if (kinds[code] === digit) return this.number();
    switch (code) {
      case 47:
        return this.name();
      case 40:
        return this.literal();
      case 60:
        return this.text.charCodeAt(this.at + 1) === 60 ? this.dictionary() : this.hexadecimal();
      case 91:
        return this.list();
      case 116:
      case 102:
      case 110:
        return this.value();
      default:
        return null;
    }
  }

  /** A word, or a single mark that nothing has opened. */
  word(): string {
    const { text, at: start } = this;
    const lone = kinds[text.charCodeAt(start)] === delimiter && text[start] !== '/';
    let at = start + 1;
    while (!lone && this.isInside(text.charCodeAt(at))) at += 1;
    this.at = at;
    return text.slice(start, at);
  }

  private isInside(code: number): boolean {
    const kind = kinds[code];
    return kind === regular || kind === digit;
  }

  /** Passes over an inline picture's data, up to the `EI` which stands between white space. */
  skipPicture(): void {
    const end = /\sEI(?=\s|$)/g;
    end.lastIndex = this.at;
    const found = end.exec(this.text);
    this.at = found ? found.index : this.text.length;
  }

  private number(): number {
    const { text } = this;
    let { at } = this;
    const negative = text.charCodeAt(at) === 45;
    let [value, scale] = [0, 0];
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= zero && code <= 57) {
        value = 10 * value + code - zero;
        scale *= 10;
      } else if (code === 46) scale = 1;
      else if (code !== 45 && code !== 43) break;
    }
    this.at = at;
    if (scale > 1) value /= scale;
    return negative ? -value : value;
  }

  /** `true`, `false` and `null` are operands. */
  private value(): string | null {
    for (const known of ['true', 'false', 'null']) {
      if (!this.text.startsWith(known, this.at) || this.isInside(this.text.charCodeAt(this.at + known.length)))
        continue;
      this.at += known.length;
      return known;
    }
    return null;
  }

  private name(): string {
    const word = this.word();
    return word.includes('#')
      ? word.replaceAll(/#([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      : word;
  }

  private hexadecimal(): ShownString {
    const end = this.text.indexOf('>', this.at);
    const last = end < 0 ? this.text.length : end;
    const digits = this.text.slice(this.at + 1, last).replaceAll(/[^\dA-Fa-f]/g, '');
    this.at = last + 1;
    return new ShownString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'));
  }

  private literal(): ShownString {
    let bytes = '';
    let depth = 1;
    this.at += 1;
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      this.at += 1;
      if (character === '\\') {
        bytes += this.escaped();
        continue;
      }
      if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (depth === 0) break;
      bytes += character;
    }
    return new ShownString(bytes);
  }

  private escaped(): string {
    const character = this.text[this.at] ?? '';
    this.at += 1;
    if (character >= '0' && character <= '7') {
      const digits = /^[0-7]{1,3}/.exec(this.text.slice(this.at - 1, this.at + 2))?.[0] ?? '0';
      this.at += digits.length - 1;
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    }
    if (character === '\r' && this.text[this.at] === '\n') this.at += 1;
    const known: Readonly<Record<string, string>> = {
      n: '\n',
      r: '\r',
      t: '\t',
      b: '\b',
      f: '\f',
      '\r': '',
      '\n': '',
    };
    return known[character] ?? character;
  }

  private list(): readonly Operand[] {
    const items: Operand[] = [];
    this.at += 1;
    while (this.more()) {
      const item = this.operand();
      if (item !== null) items.push(item);
      else if (this.word() === ']') break;
    }
    return items;
  }

  private dictionary(): ReadonlyMap<string, Operand> {
    const entries = new Map<string, Operand>();
    let key: string | null = null;
    this.at += 2;
    while (this.more()) {
      const item = this.operand();
      if (item === null) {
        if (this.word() !== '>') continue;
        if (this.text.charCodeAt(this.at) === 62) this.at += 1;
        break;
      }
      if (key === null) key = typeof item === 'string' ? item.slice(1) : '';
      else {
        entries.set(key, item);
        key = null;
      }
    }
    return entries;
  }
}

/** Place of the line's last character. */
function lineEnd(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const next = text.charCodeAt(at + 1);
    if (next === 10 || next === 13 || Number.isNaN(next)) return at;
  }
}
