import type { AuthoredSlide, Block, Inline, List, SlideLayout } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { trimInlines } from './inlines.ts';

/** The layout a slide asks for, or else the one its blocks call for. */
export function layoutOf(slide: AuthoredSlide): SlideLayout {
  if (slide.layout !== null) return slide.layout;
  if (slide.chart !== null) return 'chart';
  const [first] = slide.blocks;
  switch (first?.type) {
    case undefined:
      return 'section';
    case 'table':
      return 'table';
    case 'quotation':
      return 'quote';
    case 'picture':
      return 'picture';
    case 'list':
      return listLayout(first);
    case 'paragraph':
      return 'points';
  }
}

function listLayout(list: List): SlideLayout {
  const openings = list.items.map((item) => opening(item.blocks[0]));
  if (openings.every((inline) => inline?.type === 'ref' || inline?.type === 'fact')) {
    const parted = list.items[0]?.blocks[1]?.type === 'list';
    return openings.length > 1 ? 'figures' : parted ? 'share' : 'figure';
  }
  if (openings.every((inline) => inline?.type === 'strong' && /\d+年|\d+月/u.test(plainText(inline.children)))) {
    return 'timeline';
  }
  return list.ordered ? 'steps' : 'points';
}

function opening(block: Block | undefined): Inline | undefined {
  return block?.type === 'paragraph' ? trimInlines(block.children)[0] : undefined;
}
