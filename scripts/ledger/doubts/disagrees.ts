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
  readonly passage: ReadPassage;
  readonly name: string;
}

/** Where a figure is one of several that change into each other: 由5所增加到8所, 比上年多3所. */
const changing = /(?:由|从|比[^，。；]{0,12}|较[^，。；]{0,12}|增加|减少|提高|下降|增长|新增|净增)了?$/u;
const changed = /^[^，。；]{0,4}(?:提高|增加|扩大|上升|下降|减少|降|增)[到至为]/u;

/** Between two figures of one sentence that are before and after: 由18.2%下降到4.7%. */
const became =
  /^[^。；！？]*(?:提高|增加|扩大|上升|下降|降低|减少|缩小|缩减|压减|增长|发展|调整|升|降|增|减)[了]?(?:到|至|为)[^。；！？]*$|^[^。；！？，]*(?:到|至)$/u;

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
      const first = distinct.find((other) => isOther(one.figure, other.figure, dateSaid) && !isBefore(other, one));
      if (!distinct.some(({ figure }) => isAlike(one.figure, figure))) distinct.push(one);
      return first === undefined ? [] : [disagree(one, first)];
    });
  });
  const besides = written.flatMap((one) => {
    const known = (stated.get(one.name) ?? []).filter(
      (other) => one.figure.asOf !== null || other.passage.topic === one.passage.topic || other.figure.asOf === null,
    );
    const agrees = known.some(({ figure }) => isSameUnit(one.figure, figure) && !isOther(one.figure, figure, () => ''));
    const other = known.find(({ figure }) =>
      isOther(one.figure, figure, one.figure.asOf === null ? () => '' : dateSaid),
    );
    return other === undefined || agrees ? [] : [disagree(one, other)];
  });
  return [...among, ...besides];
}

function candidateOf(figure: ReadFigure, passage: ReadPassage): Candidate | null {
  const { text } = passage;
  const { kind, quantity, how, start, end } = figure;
  if (how === 'repeated' || quantity === null || (kind !== 'quantity' && kind !== 'rank')) return null;
  const name = nameOf(figure.of);
  if (name === null) return null;
  const changes = changing.test(text.slice(Math.max(0, start - 20), start)) || changed.test(text.slice(end, end + 12));
  return how === 'written' && changes ? null : { figure, passage, name };
}

/** Whether one figure is what another was before: both stand in one sentence that tells the change. */
function isBefore({ figure: then, passage }: Candidate, { figure: now, passage: later }: Candidate): boolean {
  if (passage !== later || then.end > now.start) return false;
  const { text } = passage;
  const from = /(?:由|从)[^，。；由从]{0,12}$/u.test(text.slice(Math.max(0, then.start - 16), then.start));
  return from && became.test(text.slice(then.end, now.start));
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
