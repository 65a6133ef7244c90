import type { Inline, Report } from '../content/model.ts';
import type { Leaf } from './leaves.ts';

/** What two readings of a report may differ in. */
export interface Exempt {
  /** Parts of the report, by identity: a passage's inlines, a list. */
  readonly parts: ReadonlySet<unknown>;
  /** Ids of figures that get another text. */
  readonly figures: ReadonlySet<string>;
  /** Whether slides are left out. */
  readonly slides: boolean;
}

const places: readonly string[] = ['place', 'titlePlace', 'places'];

/** Everything a report says, without where it says it and without what is exempt: equal texts are equal reports. */
export function outline({ settings, foreword, topics, stets }: Report, exempt: Exempt): string {
  return told({ settings, foreword, topics, stets }, exempt);
}

/** The same for a part of a report. */
export function told(part: unknown, { parts, figures, slides }: Exempt): string {
  return JSON.stringify(part, (key, value: unknown) => {
    if (places.includes(key)) return undefined;
    if (parts.has(value)) return '·';
    if (value instanceof Map) return [...value];
    if (typeof value !== 'object' || value === null || !('type' in value)) {
      return slides && Array.isArray(value) ? value.filter((item) => !isSlide(item)) : value;
    }
    const repeats = value.type === 'fact' || value.type === 'ref';
    return repeats && 'id' in value && typeof value.id === 'string' && figures.has(value.id)
      ? { ...value, text: '·' }
      : value;
  });
}

const isSlide = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === 'slide';

/** What a passage holds besides text, in order: figures, references, code, line breaks. */
export function fixtures(leaves: readonly Leaf[]): readonly string[] {
  return leaves.filter(({ inline }) => inline.type !== 'text').map(({ inline }) => fixture(inline));
}

function fixture(inline: Leaf['inline']): string {
  switch (inline.type) {
    case 'fact':
      return `fact ${inline.id} ${JSON.stringify(inline.attributes)}`;
    case 'ref':
      return `ref ${inline.id}`;
    case 'see':
      return `see ${inline.ids.join(' ')}`;
    case 'code':
      return `code ${inline.value}`;
    default:
      return inline.type;
  }
}

/** Markup of a passage as a row of names, links to bare addresses left out: typed text must add none. */
export function markup(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline): readonly string[] => {
    if (!('children' in inline)) return [];
    const bare = inline.type === 'link' && /^(?:https?:|mailto:)/.test(inline.url);
    return [...(bare ? [] : [inline.type]), ...markup(inline.children)];
  });
}
