import { chartNotClosed, chartWithoutKind, unknownChartKind } from '../diagnostics/catalogue/content-chart.ts';
import { diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { isClosed } from './closing.ts';
import { titled } from './exhibit.ts';
import { attributePlace, attributeProblems, firstLine } from './fact-statement.ts';
import type { ContainerDirective } from './markdown.ts';
import { type AuthoredChart, chartKinds } from './model.ts';
import { readName } from './names.ts';
import type { Reading } from './source.ts';
import { suggest } from './suggest.ts';

/** Reads a `:::chart` container of the text. Null without a kind; the problems say why. */
export function readChart(node: ContainerDirective, whole: Reading): AuthoredChart | null {
  const place = firstLine(node, whole.file, whole.text);
  const closed = isClosed(node, whole.text);
  if (!closed) whole.problems.push(diagnose(chartNotClosed, {}, place));
  // What an open chart swallows is no chart's content; what is wrong in there only follows from that.
  const reading: Reading = { ...whole, stands: 'chart', problems: closed ? whole.problems : [] };
  reading.problems.push(...attributeProblems(node, reading, ['kind', 'id']));
  const { title, content } = titled(node, 'chartLabel', reading);
  const blocks = readBlocks(content, reading);
  const id = readName(node, reading);
  const kind = readChartKind(node, place, reading);
  return kind === null ? null : { type: 'chart', kind, id, title, blocks, place };
}

/**
 * What `kind=` says.
 *
 * @param needed where to say that it is missing; null: it may be
 */
export function readChartKind(
  node: ContainerDirective,
  needed: Place | null,
  reading: Reading,
): AuthoredChart['kind'] | null {
  const written = node.attributes?.['kind'];
  if (written === undefined || written === null) {
    if (needed !== null) reading.problems.push(diagnose(chartWithoutKind, { known: chartKinds }, needed));
    return null;
  }
  const kind = chartKinds.find((name) => name === written);
  if (kind !== undefined) return kind;
  const suggestion = suggest(written, chartKinds);
  const place = attributePlace(node, 'kind', reading);
  reading.problems.push(diagnose(unknownChartKind, { kind: written, suggestion, known: chartKinds }, place));
  return null;
}
