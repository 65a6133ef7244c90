import type { Nodes, Root } from 'mdast';
import { derived } from '../graph/derived.ts';
import type { TextDirective } from './markdown.ts';

/** What is looked for all over a parsed file before the file is read, in the order of the text. */
interface Marked {
  /** `:fact` */
  readonly facts: readonly TextDirective[];
  /** `:stet` */
  readonly stets: readonly TextDirective[];
  /** Addresses of pictures, each once. */
  readonly pictures: ReadonlySet<string>;
}

export const markedIn = derived((root: Root): Marked => {
  const facts: TextDirective[] = [];
  const stets: TextDirective[] = [];
  const pictures = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'textDirective' && node.name === 'fact') facts.push(node);
    if (node.type === 'textDirective' && node.name === 'stet') stets.push(node);
    if (node.type === 'image') pictures.add(node.url);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { facts, stets, pictures };
});
