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

/**
 * Reads content operator by operator (ISO 32000-1, 7.8.2), whoever wrote it. The data of inline pictures is passed over; what can't be read ends the reading.
 *
 * @param content bytes in characters
 * @param act is given each operator; the operands are only valid during the call
 */
export function readOperators(content: string, act: (operator: string, operands: readonly Operand[]) => void): void {
  const scanner = new Scanner(content);
  const operands: Operand[] = [];
  for (;;) {
    const token = scanner.next();
    if (token === null) return;
    if (typeof token !== 'object' || !('operator' in token)) {
      operands.push(token);
      continue;
    }
    act(token.operator, operands);
    operands.length = 0;
    if (token.operator === 'ID') scanner.skipPicture();
  }
}

interface Operator {
  readonly operator: string;
}

class Scanner {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Next operand or operator, or null at the end. */
  next(): Operand | Operator | null {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (Number.isNaN(code)) return null;
      if (code <= 32) this.at += 1;
      else if (code === 37) this.skipComment();
      else break;
    }
    const code = text.charCodeAt(this.at);
    if ((code >= zero && code <= 57) || code === 45 || code === 46 || code === 43) return this.number();
    switch (code) {
      case 47:
        return this.name();
      case 40:
        return this.literal();
      case 60:
        return text.charCodeAt(this.at + 1) === 60 ? this.dictionary() : this.hexadecimal();
      case 91:
        return this.list();
      case 93:
      case 62:
      case 41:
      case 123:
      case 125:
        // A closing mark that nothing opened.
        this.at += 1;
        return { operator: text[this.at - 1] ?? '' };
      default:
        return this.wordToken();
    }
  }

  /** Passes over an inline picture's data, up to the `EI` which stands between white space. */
  skipPicture(): void {
    const end = /\sEI(?=\s|$)/g;
    end.lastIndex = this.at;
    const found = end.exec(this.text);
    this.at = found ? found.index : this.text.length;
  }

  private skipComment(): void {
    while (this.at < this.text.length && !isLineEnd(this.text.charCodeAt(this.at))) this.at += 1;
  }

  private number(): number {
    let value = 0;
    let scale = 0;
    const negative = this.text.charCodeAt(this.at) === 45;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code >= zero && code <= 57) {
        value = 10 * value + code - zero;
        scale *= 10;
      } else if (code === 46) scale = 1;
      else if (code !== 45 && code !== 43) break;
      this.at += 1;
    }
    if (scale > 1) value /= scale;
    return negative ? -value : value;
  }

  private word(): string {
    const start = this.at;
    do this.at += 1;
    while (isRegular(this.text.charCodeAt(this.at)));
    return this.text.slice(start, this.at);
  }

  /** An operator, or one of the words that are values. */
  private wordToken(): string | Operator {
    const word = this.word();
    return word === 'true' || word === 'false' || word === 'null' ? word : { operator: word };
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
    for (let item = this.next(); item !== null; item = this.next()) {
      if (!isOperator(item)) items.push(item);
      else if (item.operator === ']') break;
    }
    return items;
  }

  private dictionary(): ReadonlyMap<string, Operand> {
    const entries = new Map<string, Operand>();
    let key: string | null = null;
    this.at += 2;
    for (let item = this.next(); item !== null; item = this.next()) {
      if (isOperator(item)) {
        if (item.operator !== '>') continue;
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

function isOperator(token: Operand | Operator): token is Operator {
  return typeof token === 'object' && 'operator' in token;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Whether a character can stand inside a word: not white space, not a delimiter, not the end. */
function isRegular(code: number): boolean {
  if (!(code > 32)) return false;
  return !(
    code === 37 ||
    code === 40 ||
    code === 41 ||
    code === 47 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 123 ||
    code === 125
  );
}
