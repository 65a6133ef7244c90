import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** `:name[label]{attributes}` inside text. */
export type TextDirective = Extract<PhrasingContent, { type: 'textDirective' }>;
/** `::name[label]{attributes}` on a line of its own. */
export type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;
/** `:::name{attributes}` and what stands up to `:::`. */
export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;

/** Reads Markdown into a tree, which nobody changes. */
export type MarkdownParser = (text: string) => Root;

/** Makes a parser of the Markdown that content is written in. Every node carries its position. */
export function markdownParser(): MarkdownParser {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkDirective)
    .use(withoutBareLinks)
    .freeze();
  return (text) => processor.parse(text);
}

/**
 * Turns off what GFM makes of bare addresses: it takes everything up to the next space, and Chinese text has none.
 * `bare-links.ts` finds them instead.
 */
function withoutBareLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
  ];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _bareLinks, ...extension }) => extension);
}
