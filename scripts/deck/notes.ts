import type { AuthoredSlide, Block, FlowItem, Section } from '../content/model.ts';

/** An author's slide with what is spoken to it. */
export interface SpokenSlide {
  readonly slide: AuthoredSlide;
  /** The section or subsection it stands in. */
  readonly section: Section;
  readonly notes: readonly Block[];
}

/**
 * Gives every paragraph of a section and its subsections to the slide it is spoken with: the one before it. Text before the first
 * slide comes back as `leading`. A slide with `::notes` keeps those alone.
 */
export function allotNotes(section: Section): {
  readonly leading: readonly Block[];
  readonly slides: readonly SpokenSlide[];
} {
  const leading: Block[] = [];
  const slides: { slide: AuthoredSlide; section: Section; following: Block[] }[] = [];
  const walk = (part: Section): void => {
    for (const item of part.flow) {
      if (item.type === 'slide') slides.push({ slide: item, section: part, following: [] });
      else if (isSpoken(item)) (slides.at(-1)?.following ?? leading).push(item);
    }
    for (const below of part.sections) walk(below);
  };
  walk(section);
  return {
    leading,
    slides: slides.map(({ slide, section, following }) => ({ slide, section, notes: slide.notes ?? following })),
  };
}

const forReaders = ['slide', 'chart', 'exhibit', 'summary', 'side', 'pull'];

/** Whether an item of the text is spoken: charts, what has a name, side notes and figures set large are for readers. */
export function isSpoken(item: FlowItem): item is Block {
  return !forReaders.includes(item.type);
}
