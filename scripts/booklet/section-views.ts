import type { Inline, Section } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { sectionOrdinal } from '../typography/ordinals.ts';
import { titleLines } from '../typography/title-lines.ts';
import { widthInEm } from '../typography/width.ts';
import { flowHtml, type Illustrations } from './blocks.ts';
import type { BookContext } from './document.ts';
import { inlineHtml } from './inline.ts';
import { escapeHtml } from './markup.ts';
import type { PageGeometry } from './page-geometry.ts';

interface SectionView {
  readonly id: string;
  readonly ordinal: string;
  /** Characters by which further lines of the title hang. */
  readonly hang: number;
  readonly title: string;
  readonly flow: string;
  readonly sections: readonly SectionView[];
}

/** Sections 一、 二、 with their subsections （一）, headings and text. */
export function sectionsHtml(sections: readonly Section[], context: BookContext): string {
  return context.templates.html('booklet/sections', { sections: sections.map((section) => view(section, 1, context)) });
}

function view(section: Section, level: 1 | 2, illustrations: Illustrations): SectionView {
  const ordinal = sectionOrdinal(section.number, level);
  const hang = ordinal === '' ? hangOf(plainText(section.title)) : [...ordinal].length;
  return {
    id: section.id,
    ordinal,
    hang,
    title: titleHtml(section.title, headingRoom(illustrations.geometry, level) - hang),
    flow: flowHtml(section.flow, illustrations),
    sections: section.sections.map((inner) => view(inner, 2, illustrations)),
  };
}

/** Em of its own size that a line of a heading holds: 14 pt over the whole measure, 12 pt behind an indent of two. On official pages headings run on like text. */
function headingRoom({ style, characters }: PageGeometry, level: 1 | 2): number {
  if (style === 'official') return Number.POSITIVE_INFINITY;
  return level === 1 ? (characters * 12) / 14 : characters - 2;
}

/** A heading's title; one of several lines is broken by sense where it is plain text. */
function titleHtml(title: readonly Inline[], measure: number): string {
  const plain = title.every(({ type }) => type === 'text' || type === 'ref');
  const text = plainText(title);
  if (!plain || widthInEm(text) <= measure) return inlineHtml(title);
  return titleLines(text, measure, 2).map(escapeHtml).join('<br>');
}

/** A title such as 下一步：… hangs by what stands before its colon. */
function hangOf(title: string): number {
  const at = title.indexOf('：');
  return at > 0 && at < 6 ? at + 1 : 0;
}
