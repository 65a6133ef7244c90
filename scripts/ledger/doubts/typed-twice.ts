import type { Report } from '../../content/model.ts';
import { typedTwice } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Fact } from '../../facts/fact.ts';
import { gather } from '../gather.ts';
import type { FigureReading, ReadFigure } from '../reading.ts';

/**
 * Finds figures of the ledger that are written by hand again: the same text with its unit, so particular that chance is out of
 * the question. That is three digits that aren't 0 at their end anywhere in the report, and two or a hedge in the topic that states it.
 */
export function typedTwiceFigures(_report: Report, { passages }: FigureReading): readonly Diagnostic[] {
  const stated = new Map<string, Fact[]>();
  for (const { figures } of passages) {
    for (const { how, fact, text, kind } of figures) {
      if (how !== 'stated' || fact === null || (kind !== 'quantity' && kind !== 'rank')) continue;
      gather(stated, text, fact);
    }
  }
  return passages.flatMap(({ figures, topic, running, text }) =>
    figures.flatMap((figure) => {
      const [fact, ...more] = stated.get(figure.text) ?? [];
      if (figure.how !== 'written' || fact === undefined || more.length > 0) return [];
      if (figure.kind !== fact.kind || !isParticular(figure, fact.topic === topic)) return [];
      const { start, end, place } = figure;
      const fix = text[start - 1] === ':' || text[end] === '{' ? [] : running.edit(start, end, `:ref[${fact.id}]`);
      return [diagnose(typedTwice, { text: figure.text, id: fact.id }, place, { related: [fact.place], fix })];
    }),
  );
}

function isParticular({ quantity }: ReadFigure, sameTopic: boolean): boolean {
  if (quantity === null || (quantity.unit === '' && quantity.rounding.isZero())) return false;
  const digits = quantity.digits.replaceAll(/[^\d]/gu, '').replace(/^0+|0+$/gu, '').length;
  return digits >= 3 || (sameTopic && (digits >= 2 || (digits >= 1 && quantity.qualifier !== 'exact')));
}
