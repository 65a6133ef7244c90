import type { Root } from 'mdast';
import { type MarkdownParser, markdownParser } from '../content/markdown.ts';

/** A parser that keeps the trees of the texts of the last reading. */
export interface WarmParser {
  readonly parse: MarkdownParser;
  /** To be told when a reading begins: what neither the last one nor this one asks for is let go of. */
  begin(): void;
}

export function warmParser(): WarmParser {
  const parse = markdownParser();
  let before: ReadonlyMap<string, Root> = new Map();
  let trees = new Map<string, Root>();
  return {
    parse(text) {
      const tree = trees.get(text) ?? before.get(text) ?? parse(text);
      trees.set(text, tree);
      return tree;
    },
    begin() {
      before = trees;
      trees = new Map();
    },
  };
}
