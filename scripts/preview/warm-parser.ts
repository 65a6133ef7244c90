import { type MarkdownParser, markdownParser } from '../content/markdown.ts';
import { parseSections, type Section, type SectionedTree } from '../content/markdown-sections.ts';

/** A parser that keeps the trees of the texts of the last reading. Of a text that is new, it parses the sections that are. */
export interface WarmParser {
  readonly parse: MarkdownParser;
  /** To be told when a reading begins: what neither the last one nor this one asks for is let go of. */
  begin(): void;
}

/** What a reading asked for. */
interface Reading {
  readonly trees: Map<string, SectionedTree>;
  readonly sections: Map<string, Section>;
}

export function warmParser(): WarmParser {
  const parse = markdownParser();
  let before = emptyReading();
  let now = emptyReading();
  const known = (section: string): Section | undefined => now.sections.get(section) ?? before.sections.get(section);
  return {
    parse(text) {
      const tree = now.trees.get(text) ?? before.trees.get(text) ?? parseSections(text, parse, known);
      now.trees.set(text, tree);
      for (const [section, place] of tree.sections) now.sections.set(section, place);
      return tree.root;
    },
    begin() {
      before = now;
      now = emptyReading();
    },
  };
}

function emptyReading(): Reading {
  return { trees: new Map(), sections: new Map() };
}
