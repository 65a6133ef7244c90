import type { Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import type { FigureItem, Slide } from '../deck/slide.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Ledger } from '../facts/fact.ts';
import { normalText } from './normal-text.ts';
import type { Target } from './views.ts';

/** The texts of a slide in order, each with the place that it comes from. What has no place of its own comes from the slide's. */
export function slideTargets(slide: Slide, ledger: Ledger): readonly Target[] {
  const text = (...inlines: readonly (readonly Inline[])[]): readonly Target[] => {
    const all = inlines.flat();
    return target(all.map((one) => plainText([one])).join(''), spanOf(all) ?? slide.place, null);
  };
  const figure = ({ fact, before, digits, after, label }: FigureItem): readonly Target[] => [
    ...target(before + digits + after, ledger.get(fact)?.place ?? slide.place, fact),
    ...text(label),
  ];
  const chart = (ids: readonly string[]): readonly Target[] =>
    ids.flatMap((id) => {
      const fact = ledger.get(id);
      return fact === undefined ? [] : target(fact.text, fact.place, id);
    });
  const title = text(slide.title);
  switch (slide.layout) {
    case 'points':
    case 'steps':
    case 'timeline':
      return [...title, ...slide.items.flatMap(({ label, text: said }) => text(label, said))];
    case 'agenda':
      return [...title, ...slide.items.flatMap((item) => text(item))];
    case 'figure':
      return [...title, ...figure(slide.figure), ...text(slide.explanation)];
    case 'figures':
    case 'ranking':
      return [...title, ...slide.items.flatMap(figure), ...text(slide.explanation)];
    case 'compare':
      return [...title, ...figure(slide.before), ...figure(slide.after), ...text(slide.explanation)];
    case 'table':
      return [
        ...title,
        ...slide.head.flatMap((cell) => text(cell)),
        ...slide.rows.flat().flatMap((cell) => text(cell)),
      ];
    case 'quote':
      return [...title, ...slide.quotation.flatMap((line) => text(line)), ...text(slide.attribution)];
    case 'share':
      return [
        ...title,
        ...(slide.whole === null ? [] : figure(slide.whole)),
        ...chart(slide.facts),
        ...text(slide.explanation),
      ];
    case 'chart':
      return [...title, ...chart(slide.facts), ...text(slide.explanation)];
    case 'picture':
      return [...title, ...target(slide.picture.caption ?? '', slide.picture.place, null)];
    default:
      return title;
  }
}

function target(text: string, place: Place, fact: string | null): readonly Target[] {
  const normal = normalText(text);
  return normal === '' ? [] : [{ text: normal, place, fact }];
}

/** From the first to the last of inlines that stand in one file. */
function spanOf(inlines: readonly Inline[]): Place | null {
  const [first, last] = [inlines[0]?.place, inlines.at(-1)?.place];
  if (first === undefined || last === undefined || first.file !== last.file) return first ?? null;
  return { ...first, endLine: last.endLine, endColumn: last.endColumn };
}
