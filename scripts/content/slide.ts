import type { RootContent } from 'mdast';
import {
  badMinutes,
  secondNotes,
  slideNotClosed,
  unknownLayout,
  unsupportedMarkdown,
} from '../diagnostics/catalogue/content-text.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { isUnderlined, readBlocks } from './blocks.ts';
import { readChartKind } from './chart.ts';
import { isClosed } from './closing.ts';
import { attributePlace, attributeProblems, firstLine } from './fact-statement.ts';
import { readInlines } from './inlines.ts';
import type { ContainerDirective } from './markdown.ts';
import { type AuthoredSlide, slideLayouts } from './model.ts';
import { placeOf } from './places.ts';
import type { Reading } from './source.ts';
import { suggest } from './suggest.ts';

/** Reads a `:::slide` container. */
export function readSlide(node: ContainerDirective, whole: Reading): AuthoredSlide {
  const closed = isClosed(node, whole.text);
  if (!closed) whole.problems.push(diagnose(slideNotClosed, {}, firstLine(node, whole.file, whole.text)));
  // An open slide swallows the rest of the file; what is wrong in there only follows from that.
  const reading: Reading = { ...whole, stands: 'slide', problems: closed ? whole.problems : [] };
  const { file, problems } = reading;
  const layout = readLayout(node, reading);
  const takesKind = layout === 'chart' || layout === null;
  problems.push(...attributeProblems(node, reading, ['layout', ...(takesKind ? ['kind'] : []), 'minutes']));
  const content: RootContent[] = [...node.children];
  const label = content[0];
  if (label?.type === 'paragraph' && label.data?.directiveLabel === true) {
    problems.push(diagnose(unsupportedMarkdown, { what: 'slideLabel' }, placeOf(file, label.position)));
    content.shift();
  }
  const heading = content[0]?.type === 'heading' && content[0].depth === 1 ? content[0] : null;
  if (heading !== null) content.shift();
  if (heading !== null && isUnderlined(heading)) {
    problems.push(diagnose(unsupportedMarkdown, { what: 'underlined' }, placeOf(file, heading.position)));
  }
  const notesAt = content.findIndex(isNotes);
  const shown = notesAt < 0 ? content : content.slice(0, notesAt);
  const spoken = notesAt < 0 ? null : content.slice(notesAt + 1);
  const start = notesAt < 0 ? undefined : content[notesAt];
  if (start?.type === 'leafDirective') problems.push(...attributeProblems(start, reading, []));
  for (const again of spoken?.filter(isNotes) ?? []) {
    problems.push(diagnose(secondNotes, {}, placeOf(file, again.position)));
  }
  return {
    type: 'slide',
    layout,
    chart: takesKind
      ? readChartKind(node, layout === 'chart' ? attributePlace(node, 'layout', reading) : null, reading)
      : null,
    minutes: readMinutes(node, reading),
    title: heading === null ? [] : readInlines(heading.children, reading),
    blocks: readBlocks(shown, reading),
    notes:
      spoken === null
        ? null
        : readBlocks(
            spoken.filter((item) => !isNotes(item)),
            { ...reading, stands: 'notes' },
          ),
    place: firstLine(node, file, reading.text),
  };
}

function isNotes(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.name === 'notes';
}

function readLayout(node: ContainerDirective, reading: Reading): AuthoredSlide['layout'] {
  const written = node.attributes?.['layout'];
  if (written === undefined || written === null) return null;
  const layout = slideLayouts.find((name) => name === written);
  if (layout !== undefined) return layout;
  const suggestion = suggest(written, slideLayouts);
  const place = attributePlace(node, 'layout', reading);
  reading.problems.push(diagnose(unknownLayout, { layout: written, suggestion, known: slideLayouts }, place));
  return null;
}

function readMinutes(node: ContainerDirective, reading: Reading): number | null {
  const written = node.attributes?.['minutes'];
  if (written === undefined || written === null) return null;
  const minutes = /^\d+(\.\d+)?$/.test(written) ? Number(written) : 0;
  if (minutes > 0) return minutes;
  reading.problems.push(diagnose(badMinutes, { value: written }, attributePlace(node, 'minutes', reading)));
  return null;
}
