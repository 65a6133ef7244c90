import type { Chart } from '../chart/chart.ts';
import type { Block, Inline, Report, Section, Topic } from '../content/model.ts';
import { minutesDiffer, slideWithoutTitle } from '../diagnostics/catalogue/deck.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import type { FactLookup } from '../facts/fact.ts';
import { type Sum, sumsOf } from '../facts/sums.ts';
import { chineseOrdinal } from '../typography/ordinals.ts';
import { shortened } from '../typography/shortened.ts';
import { ceremonialDrafts, closingTitle } from './ceremony.ts';
import { continued } from './continuation.ts';
import { deriveSlides } from './derive.ts';
import { type Draft, kickerOf } from './draft.ts';
import { asRepeated, factsIn } from './inlines.ts';
import { layoutOf } from './layout-choice.ts';
import { layOut } from './layouts.ts';
import { minutesToSay } from './minutes.ts';
import { allotNotes } from './notes.ts';
import type { Deck, Slide, SlideContent } from './slide.ts';
import { bodyHeight } from './slide-size.ts';

/** Full-width characters that fit into a slide's foot beside its number. */
const footWidth = 40;

/**
 * Makes a topic's slides: cover, agenda, the author's slides in order, derived ones where a section has none, closing. Pure: the same topic gives
 * the same deck. A slide that can't be laid out is left out, and a diagnostic says why.
 */
export function makeDeck(
  report: Report,
  topic: Topic,
  ledger: FactLookup,
): { readonly deck: Deck; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const { ratio, emblem, background } = report.settings;
  const sums = sumsOf([...report.settings.relations, ...topic.relations]);
  const lead = allotNotes(topic.lead);
  const body = [topic.lead, ...topic.sections, ...(topic.next === null ? [] : [topic.next])].flatMap((section) =>
    sectionDrafts(section, ledger, sums, report.settings.publisher, diagnostics),
  );
  const { cover, agenda, closing } = ceremonialDrafts(report, topic, lead.leading);
  const ends = body.some(({ content }) => content.layout === 'closing');
  // Presentations keep the body of 16:9, so a taller slide holds no more.
  const drafts = [
    cover,
    ...agenda,
    ...body.flatMap((draft) => continued(draft, bodyHeight('16:9'))),
    ...(ends ? [] : [closing]),
  ];
  const slides = numbered(drafts, topic.number);

  const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0);
  if (topic.minutes !== null && Math.abs(minutes - topic.minutes) > Math.max(1, topic.minutes / 10)) {
    diagnostics.push(diagnose(minutesDiffer, { planned: topic.minutes, slides: minutes }, topic.place));
  }
  const { title, shortTitle, number, slug } = topic;
  const digits = /^\d{3}/.test(topic.file) ? 3 : 2;
  const name = `${String(number).padStart(digits, '0')}-${slug}`;
  return {
    deck: {
      name,
      topic: number,
      title,
      shortTitle: shortened(shortTitle, footWidth),
      language: report.settings.language,
      ratio,
      emblem,
      background,
      slides,
    },
    diagnostics,
  };
}

function sectionDrafts(
  section: Section,
  ledger: FactLookup,
  sums: readonly Sum[],
  publisher: string,
  diagnostics: Diagnostic[],
): readonly Draft[] {
  const { leading, slides } = allotNotes(section);
  if (slides.length === 0) {
    const derived = deriveSlides(section, ledger, sums);
    // The lead is spoken over the cover, so only its figures are worth a slide.
    return section.role === 'lead'
      ? derived.flatMap((draft) => (showsFigures(draft.content) ? [{ ...draft, notes: [] }] : []))
      : derived;
  }
  return slides.flatMap(({ slide, section: within, notes }, index): readonly Draft[] => {
    const layout = layoutOf(slide);
    const laidOut = layOut(slide, layout, ledger, publisher);
    diagnostics.push(...laidOut.diagnostics);
    if (slide.title.length === 0 && layout !== 'closing') {
      diagnostics.push(diagnose(slideWithoutTitle, { layout }, slide.place));
    }
    if (laidOut.content === null) return [];
    const before: readonly Block[] = index === 0 && slide.notes === null && section.role !== 'lead' ? leading : [];
    return [
      {
        content: withOrdinal(laidOut.content, section),
        title: slide.title.length > 0 ? asRepeated(slide.title) : titleInstead(layout, within, slide.place),
        section: within,
        kicker: kickerOf(section),
        notes: [...before, ...notes],
        minutes: slide.minutes,
        place: slide.place,
      },
    ];
  });
}

function showsFigures({ layout }: SlideContent): boolean {
  return ['figure', 'figures', 'compare', 'share', 'ranking'].includes(layout);
}

function titleInstead(layout: string, section: Section, place: Place): readonly Inline[] {
  return layout === 'closing' ? [{ type: 'text', value: closingTitle, place }] : asRepeated(section.title);
}

function withOrdinal(content: SlideContent, { number }: Section): SlideContent {
  return content.layout === 'section' && number !== null ? { ...content, ordinal: chineseOrdinal(number) } : content;
}

/** Numbers the slides and gives each an id that stays while it stays in its section. */
function numbered(drafts: readonly Draft[], topic: number): readonly Slide[] {
  const within = new Map<string, number>();
  return drafts.map((draft, index) => {
    const { content, title, kicker, notes, minutes, place } = draft;
    const ceremonial = draft.section === null;
    const stem = draft.section?.id ?? `t${topic}-${content.layout}`;
    const nth = within.get(stem) ?? 0;
    within.set(stem, nth + 1);
    return {
      ...content,
      id: ceremonial && nth === 0 ? stem : `${stem}-${letters(nth)}`,
      number: index + 1,
      title,
      section: draft.section?.id ?? null,
      kicker: isCeremonial(content) ? '' : kicker,
      notes,
      minutes: minutes ?? minutesToSay(notes),
      facts: [...new Set([...factsIn(title), ...factsShown(content)])],
      place,
    };
  });
}

function isCeremonial({ layout }: SlideContent): boolean {
  return layout === 'cover' || layout === 'section' || layout === 'closing' || layout === 'agenda';
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function chartFacts({ series }: Chart): readonly string[] {
  return series.flatMap(({ values }) => values.map(({ fact }) => fact));
}

function factsShown(content: SlideContent): readonly string[] {
  switch (content.layout) {
    case 'cover':
    case 'section':
    case 'closing':
    case 'picture':
      return [];
    case 'agenda':
      return content.items.flatMap(factsIn);
    case 'points':
    case 'steps':
    case 'timeline':
      return content.items.flatMap(({ label, text }) => [...factsIn(label), ...factsIn(text)]);
    case 'figure':
      return [content.figure.fact, ...factsIn(content.figure.label), ...factsIn(content.explanation)];
    case 'figures':
    case 'ranking':
      return [
        ...content.items.flatMap(({ fact, label }) => [fact, ...factsIn(label)]),
        ...factsIn(content.explanation),
      ];
    case 'chart':
      return [...chartFacts(content.chart), ...factsIn(content.explanation)];
    case 'share':
      return [
        ...(content.whole === null ? [] : [content.whole.fact, ...factsIn(content.whole.label)]),
        ...chartFacts(content.chart),
        ...factsIn(content.explanation),
      ];
    case 'compare':
      return [
        ...[content.before, content.after].flatMap(({ fact, label }) => [fact, ...factsIn(label)]),
        ...factsIn(content.explanation),
      ];
    case 'table':
      return [content.head, ...content.rows].flat().flatMap(factsIn);
    case 'quote':
      return [...content.quotation.flatMap(factsIn), ...factsIn(content.attribution)];
  }
}
