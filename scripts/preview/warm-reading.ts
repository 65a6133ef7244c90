import type { Root } from 'mdast';
import { markdownParser } from '../content/markdown.ts';
import type { Kept } from '../pipeline.ts';
import type { TemplateFiles } from '../templates/files.ts';
import { loadTemplates, type TemplateSet } from '../templates/templates.ts';

/** Trees kept: more than a report has files. */
const mostTrees = 500;

/** What a preview keeps between readings. */
export interface WarmReading extends Kept {
  /** To be told when other files than texts of the content were saved: templates are read anew then. */
  forgetTemplates(): void;
}

/** Remembers the trees of texts that were parsed, and templates that were compiled. */
export function warmReading(files: TemplateFiles): WarmReading {
  const parse = markdownParser();
  const trees = new Map<string, Root>();
  const templates = new Map<string | null, TemplateSet>();
  return {
    parse(text) {
      const tree = trees.get(text) ?? parse(text);
      trees.delete(text);
      trees.set(text, tree);
      for (const oldest of trees.keys()) {
        if (trees.size <= mostTrees) break;
        trees.delete(oldest);
      }
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
