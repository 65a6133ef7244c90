import type { PhrasingContent } from 'mdast';
import type { AsideReason } from '../manuscript.ts';
import { type Draft, isBlank, type Piece, pieceOf, shownText } from './draft.ts';
import { withoutLineBreaks } from './line-breaks.ts';
import { linkAddress } from './link-address.ts';
import type { MarkdownContext } from './markdown.ts';

/** What stands in a paragraph of Markdown. */
export interface MarkdownInlines {
  readonly pieces: readonly Piece[];
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
  /** Labels of the notes it calls, in order. */
  readonly called: readonly string[];
}

type Look = Omit<Piece, 'text'>;

/** Directives of reports, whose attributes are no text. */
const ownDirectives = new Set(['fact', 'ref', 'see', 'key', 'doc']);

/** Reads the inlines of a paragraph. */
export function markdownInlines(
  context: MarkdownContext,
  nodes: readonly PhrasingContent[],
  aside: AsideReason | null,
): MarkdownInlines {
  const pieces: Piece[] = [];
  const before: Draft[] = [];
  const after: Draft[] = [];
  const called: string[] = [];
  const add = (text: string, look: Look): void => {
    if (text !== '') pieces.push({ ...look, text });
  };
  const picture = (address: string, alternative: string): void => {
    const draft = context.pictures.draft([address], alternative, aside);
    if (draft !== null) (isBlank(shownText(pieces)) ? before : after).push(draft);
  };
  const all = (children: readonly PhrasingContent[], look: Look): void => {
    for (const child of children) visit(child, look);
  };
  const visit = (node: PhrasingContent, look: Look): void => {
    switch (node.type) {
      case 'text':
        add(withoutLineBreaks(node.value).replaceAll('\n', ' '), look);
        return;
      case 'inlineCode':
        add(node.value, look);
        return;
      case 'break':
        add('\n', look);
        return;
      case 'strong':
        all(node.children, { ...look, strong: true });
        return;
      case 'emphasis':
        all(node.children, { ...look, emphasis: true });
        return;
      case 'delete':
        all(node.children, { ...look, aside: look.aside ?? 'deleted' });
        return;
      case 'link':
        all(node.children, { ...look, url: linkAddress(node.url) });
        return;
      case 'linkReference':
        all(node.children, { ...look, url: linkAddress(context.definitions.get(node.identifier)) });
        return;
      case 'image':
        picture(node.url, node.alt ?? '');
        return;
      case 'imageReference':
        picture(context.definitions.get(node.identifier) ?? '', node.alt ?? '');
        return;
      case 'footnoteReference':
        called.push(node.identifier);
        return;
      case 'html':
        if (/^<br\b/i.test(node.value)) add('\n', look);
        else add(/^<!--([\s\S]*)-->$/.exec(node.value)?.[1] ?? '', { ...look, aside: 'comment' });
        return;
      case 'textDirective': {
        const [label] = node.children;
        const fact = node.name === 'ref' && label?.type === 'text' ? context.facts.get(label.value) : undefined;
        if (fact !== undefined) {
          add(fact, look);
          return;
        }
        // A colon before a letter makes a directive of any text.
        const isOwn = ownDirectives.has(node.name);
        const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
        const from = node.children[0]?.position?.start.offset ?? end;
        const to = node.children.at(-1)?.position?.end.offset ?? end;
        if (!isOwn) add(context.source.slice(start, from), look);
        all(node.children, look);
        if (!isOwn) add(context.source.slice(to, end), look);
      }
    }
  };
  all(nodes, pieceOf('', { aside }));
  return { pieces, before, after, called };
}
