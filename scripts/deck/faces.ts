import type { Chart } from '../chart/chart.ts';
import type { Inline } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { type FaceSubset, faceCss } from '../fonts/css.ts';
import type { FaceId } from '../fonts/faces.ts';
import type { FontFormat, FontLibrary } from '../fonts/subset.ts';
import type { FaceRole, ThemeTokens } from '../templates/tokens.ts';
import type { Deck, FigureItem, Slide } from './slide.ts';

/** Characters that style sheets add: counters and folios. */
const generated = '0123456789/ 一二三四五六七八九十、.';

/** The characters each face of the theme sets on a deck's slides. Notes are shown in the machine's own faces. */
export function deckCharacters(deck: Deck, tokens: ThemeTokens): ReadonlyMap<FaceId, string> {
  const found = new Map<FaceId, string>();
  const add = (roles: readonly FaceRole[], text: string): void => {
    for (const role of roles) {
      const { face } = tokens.faces[role];
      found.set(face, (found.get(face) ?? generated) + text);
    }
  };
  const running = ['text', 'strong', 'label'] as const;
  add(running, deck.shortTitle);
  for (const slide of deck.slides) {
    add(['title'], plainText(slide.title));
    add(running, slide.kicker);
    for (const { role, text } of textsOf(slide)) add(role === 'running' ? running : [role], text);
  }
  return found;
}

/** Subset faces of a deck as `@font-face` rules that carry them. */
export async function deckFaces(
  fonts: FontLibrary,
  deck: Deck,
  tokens: ThemeTokens,
  format: FontFormat,
): Promise<string> {
  const wanted = [...deckCharacters(deck, tokens)].sort(([one], [other]) => (one < other ? -1 : 1));
  const subsets = wanted.map(
    async ([face, characters]): Promise<FaceSubset> => ({
      face,
      format,
      bytes: await fonts.subset(face, characters, format),
    }),
  );
  return faceCss(await Promise.all(subsets));
}

interface SetText {
  readonly role: FaceRole | 'running';
  readonly text: string;
}

/** Text in a chart's drawing. */
function drawn({ categories, series, asOf }: Chart): readonly SetText[] {
  const values = series.flatMap((one) => one.values);
  const dates = [asOf, ...values.map((value) => value.asOf)].map((date) => date ?? '');
  return [
    { role: 'figure', text: values.map(({ text, percentage }) => text + (percentage ?? '')).join('') },
    {
      role: 'running',
      text: [...categories, ...series.map(({ name }) => name), ...values.map(({ text }) => text), ...dates].join(''),
    },
  ];
}

function textsOf(slide: Slide): readonly SetText[] {
  const running = (...inlines: readonly (readonly Inline[])[]): readonly SetText[] =>
    inlines.map((children) => ({ role: 'running', text: plainText(children) }));
  const figure = ({ before, digits, after, label, asOf }: FigureItem): readonly SetText[] => [
    { role: 'figure', text: before + digits + after },
    ...running(label),
    { role: 'running', text: asOf ?? '' },
  ];
  switch (slide.layout) {
    case 'cover':
      return [
        { role: 'title', text: slide.ordinal },
        { role: 'running', text: slide.occasion + slide.publisher + slide.date },
      ];
    case 'agenda':
      return running(...slide.items);
    case 'section':
      return [{ role: 'title', text: slide.ordinal }];
    case 'points':
    case 'steps':
      return slide.items.flatMap(({ label, text }) => running(label, text));
    case 'timeline':
      return slide.items.flatMap(({ label, text }) => [
        { role: 'figure', text: plainText(label) },
        ...running(label, text),
      ]);
    case 'figure':
      return [...figure(slide.figure), ...running(slide.explanation)];
    case 'figures':
      return [...slide.items.flatMap(figure), ...running(slide.explanation)];
    case 'ranking':
      return [...slide.items.flatMap(figure), ...running(slide.explanation)];
    case 'chart':
      return [...drawn(slide.chart), ...running(slide.explanation)];
    case 'share':
      return [
        ...(slide.whole === null ? [] : figure(slide.whole)),
        ...drawn(slide.chart),
        ...running(slide.explanation),
      ];
    case 'compare':
      return [...figure(slide.before), ...figure(slide.after), ...running(slide.explanation)];
    case 'table':
      return running(...slide.head, ...slide.rows.flat());
    case 'quote':
      return [
        ...slide.quotation.map((text): SetText => ({ role: 'quote', text: plainText(text) })),
        ...running(slide.attribution),
      ];
    case 'picture':
      return [{ role: 'running', text: slide.picture.caption ?? '' }];
    case 'closing':
      return [{ role: 'running', text: slide.publisher }];
  }
}
