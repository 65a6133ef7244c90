import type { ExpectedInRelation } from '../diagnostics/catalogue/facts.ts';

/** A stretch of a relation's text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Operator = '+' | '-' | '*' | '/';

export type Expression =
  | { readonly type: 'id'; readonly id: string; readonly span: Span }
  | { readonly type: 'number'; readonly text: string; readonly span: Span }
  | {
      readonly type: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    };

/** `left = right` must hold exactly as written, `left ≈ right` within rounding. */
export interface Relation {
  readonly sign: '=' | '≈';
  readonly left: Expression;
  readonly right: Expression;
}

/** What stands where something else should: `found` is empty at the end of the text. */
export interface SyntaxFault {
  readonly expected: ExpectedInRelation;
  readonly found: string;
  readonly span: Span;
}

export type Parsed = { readonly relation: Relation } | { readonly fault: SyntaxFault };

interface Token extends Span {
  readonly text: string;
}

class Unexpected extends Error {
  readonly fault: SyntaxFault;

  constructor(fault: SyntaxFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

/** Deeper nesting than anybody writes; keeps hostile input from exhausting the stack. */
const deepest = 100;

/** Parses `a = b + c`: ids, numbers, `+ - * / ( )`, and one `=` or `≈`. */
export function parseRelation(text: string): Parsed {
  try {
    return { relation: new Reader(text).relation() };
  } catch (error) {
    if (error instanceof Unexpected) {
      return { fault: error.fault };
    }
    throw error;
  }
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly length: number;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = [...text.matchAll(/[A-Za-z]\w*|\d+(?:\.\d+)?|\S/gu)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    this.length = text.length;
  }

  relation(): Relation {
    const left = this.sum();
    const sign = this.take('=', '≈');
    if (sign === null) {
      throw this.unexpected('sign');
    }
    const right = this.sum();
    if (this.at < this.tokens.length) {
      throw this.unexpected('operator');
    }
    return { sign, left, right };
  }

  private sum(): Expression {
    return this.chain(() => this.product(), '+', '-');
  }

  private product(): Expression {
    return this.chain(() => this.operand(), '*', '/');
  }

  private chain(next: () => Expression, ...operators: readonly Operator[]): Expression {
    let left = next();
    for (let operator = this.take(...operators); operator !== null; operator = this.take(...operators)) {
      const right = next();
      left = { type: 'operation', operator, left, right, span: { start: left.span.start, end: right.span.end } };
    }
    return left;
  }

  private operand(): Expression {
    const token = this.tokens[this.at];
    if (token !== undefined && /^[A-Za-z]/.test(token.text)) {
      this.at += 1;
      return { type: 'id', id: token.text, span: { start: token.start, end: token.end } };
    }
    if (token !== undefined && /^\d/.test(token.text)) {
      this.at += 1;
      return { type: 'number', text: token.text, span: { start: token.start, end: token.end } };
    }
    if (this.depth >= deepest || this.take('(') === null) {
      throw this.unexpected('operand');
    }
    this.depth += 1;
    const inner = this.sum();
    if (this.take(')') === null) {
      throw this.unexpected('close');
    }
    this.depth -= 1;
    return inner;
  }

  private take<T extends string>(...texts: readonly T[]): T | null {
    const found = texts.find((text) => text === this.tokens[this.at]?.text) ?? null;
    if (found !== null) {
      this.at += 1;
    }
    return found;
  }

  private unexpected(expected: ExpectedInRelation): Unexpected {
    const token = this.tokens[this.at];
    const span =
      token === undefined ? { start: this.length, end: this.length } : { start: token.start, end: token.end };
    return new Unexpected({ expected, found: token?.text ?? '', span });
  }
}

/** The figures an expression names, in order, repeated ones too. */
export function idsOf(expression: Expression): readonly (Expression & { readonly type: 'id' })[] {
  switch (expression.type) {
    case 'id':
      return [expression];
    case 'number':
      return [];
    case 'operation':
      return [...idsOf(expression.left), ...idsOf(expression.right)];
  }
}
