import type { ContainerDirective } from './markdown.ts';

/** Whether a container ends with its own line of colons, and not with the file. */
export function isClosed(node: ContainerDirective, text: string): boolean {
  return /\n:{3,}[ \t]*$/.test(text.slice(node.position?.start.offset, node.position?.end.offset));
}
