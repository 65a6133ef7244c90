import type { Report } from '../../content/model.ts';
import { figuresDisagree } from '../../diagnostics/catalogue/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { approximately } from '../../facts/approximation.ts';
import { overlap } from '../../facts/interval.ts';
import { unitOf } from '../../facts/units.ts';
import { gather } from '../gather.ts';
import type { FigureReading, ReadFigure, ReadPassage } from '../reading.ts';
import { nameOf, sameDate } from '../same-thing.ts';

interface Candidate {
  readonly figure: ReadFigure;
  readonly topic: number;
  readonly name: string;
}

/** Where a figure is one of several that change into each other: 由5所增加到8所, 比上年多3所. */
const changing = /(?:由|从|比[^，。；]{0,12}|较[^，。；]{0,12}|增加|减少|提高|下降|增长|新增|净增)了?$/u;
const changed = /^[^，。；]{0,4}(?:提高|增加|扩大|上升|下降|减少|降|增)[到至为]/u;

/**
 * Finds things that are stated twice with different values: two figures of the ledger as of the same date, or one of them and a
 * figure that is just written. Two that are just written are never compared: too little is known of what they count.
 */
export function disagreements(_report: Report, { passages }: FigureReading): readonly Diagnostic[] {
  const stated = new Map<string, Candidate[]>();
  const written: Candidate[] = [];
  for (const passage of passages) {
    for (const figure of passage.figures) {
      const candidate = candidateOf(figure, passage);
      if (candidate === null) continue;
      if (figure.how === 'written') written.push(candidate);
      else gather(stated, candidate.name, candidate);
    }
  }
  const among = [...stated.values()].flatMap((same) => {
    const distinct: Candidate[] = [];
    return same.flatMap((one) => {
      const first = distinct.find((other) => isOther(one.figure, other.figure, dateSaid));
      if (!distinct.some(({ figure }) => isAlike(one.figure, figure))) distinct.push(one);
      return first === undefined ? [] : [disagree(one, first)];
    });
  });
  const besides = written.flatMap((one) => {
    const known = (stated.get(one.name) ?? []).filter(
      (other) => one.figure.asOf !== null || other.topic === one.topic || other.figure.asOf === null,
    );
    const agrees = known.some(({ figure }) => isSameUnit(one.figure, figure) && !isOther(one.figure, figure, () => ''));
    const other = known.find(({ figure }) =>
      isOther(one.figure, figure, one.figure.asOf === null ? () => '' : dateSaid),
    );
    return other === undefined || agrees ? [] : [disagree(one, other)];
  });
  return [...among, ...besides];
}

function candidateOf(figure: ReadFigure, { text, topic }: ReadPassage): Candidate | null {
  const { kind, quantity, how, start, end } = figure;
  if (how === 'repeated' || quantity === null || (kind !== 'quantity' && kind !== 'rank')) return null;
  const name = nameOf(figure.of);
  if (name === null) return null;
  const changes = changing.test(text.slice(Math.max(0, start - 20), start)) || changed.test(text.slice(end, end + 12));
  return how === 'written' && changes ? null : { figure, topic, name };
}

const isAlike = (one: ReadFigure, other: ReadFigure): boolean =>
  one.text === other.text && dateSaid(one) === dateSaid(other);

const dateSaid = ({ asOf }: ReadFigure): string => sameDate(asOf);

function isSameUnit(one: ReadFigure, other: ReadFigure): boolean {
  return one.kind === other.kind && unitOf(one.quantity?.unit ?? '') === unitOf(other.quantity?.unit ?? '');
}

function isOther(one: ReadFigure, other: ReadFigure, date: (figure: ReadFigure) => string): boolean {
  if (one.quantity === null || other.quantity === null || !isSameUnit(one, other) || date(one) !== date(other))
    return false;
  return !overlap(approximately(one.quantity), approximately(other.quantity));
}

function disagree({ figure }: Candidate, { figure: other }: Candidate): Diagnostic {
  const params = { of: other.of, one: figure.text, other: other.text };
  return diagnose(figuresDisagree, params, figure.place, { related: [other.place] });
}
