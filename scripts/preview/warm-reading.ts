import type { Root } from 'mdast';
import { markdownParser } from '../content/markdown.ts';
import type { Kept } from '../pipeline.ts';
import type { TemplateFiles } from '../templates/files.ts';
import { loadTemplates, type TemplateSet } from '../templates/templates.ts';

/** What a preview keeps between readings. */
export interface WarmReading extends Kept {
  /** To be told when a reading begins: what neither the last one nor this one asks for is let go of. */
  begin(): void;
  /** To be told when other files than texts of the content were saved: templates are read anew then. */
  forgetTemplates(): void;
}

/** Remembers the trees of the texts of the last reading, and templates that were compiled. */
export function warmReading(files: TemplateFiles): WarmReading {
  const parse = markdownParser();
  let before: ReadonlyMap<string, Root> = new Map();
  let trees = new Map<string, Root>();
  const templates = new Map<string | null, TemplateSet>();
  return {
    begin() {
      before = trees;
      trees = new Map();
    },
    parse(text) {
      const tree = trees.get(text) ?? before.get(text) ?? parse(text);
      trees.set(text, tree);
      return tree;
    },
    templates(folder) {
      const set = templates.get(folder) ?? loadTemplates(files, folder);
      templates.set(folder, set);
      return set;
    },
    forgetTemplates: () => templates.clear(),
  };
}
