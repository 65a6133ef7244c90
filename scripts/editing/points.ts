import type { Inline, List, ListItem, Report } from '../content/model.ts';
import { plainText } from '../content/text.ts';
import { editingUnwritable } from '../diagnostics/catalogue/editing.ts';
import { editingPoints } from '../diagnostics/catalogue/editing-slides.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { makeLedger } from '../facts/ledger.ts';
import { escapeMarkdown } from '../import/write/escape.ts';
import { type Change, changed, trimmed } from './change.ts';
import type { Intent, Point } from './intent.ts';
import { leavesOf, offsetsOf } from './leaves.ts';
import { reword } from './rewording.ts';
import { outline, told } from './sameness.ts';
import { slideBlock } from './slides.ts';
import { statementOf } from './targets.ts';
import type { Task } from './task.ts';
import { typed } from './text.ts';
import { type Manner, manners, written } from './writing.ts';

const nothing = { parts: new Set(), figures: new Set<string>(), slides: false };

/** The list of points of a slide, where it has one. */
export function pointsOf(blocks: readonly { readonly type: string }[]): List | null {
  const lists = blocks.filter((block): block is List => block.type === 'list');
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** What a point says, as it is edited: the text of its first paragraph. */
export const pointText = (item: ListItem): string => plainText(lineOf(item));

function lineOf({ blocks }: ListItem): readonly Inline[] {
  const [first] = blocks;
  return first?.type === 'paragraph' ? first.children : [];
}

interface Wanted {
  readonly point: Point;
  readonly old: ListItem | null;
  readonly text: string;
}

/** Changes, adds, takes out and reorders the points of an author's slide. Points that stay are moved byte for byte. */
export function pointsTask(report: Report, intent: Extract<Intent, { kind: 'points' }>): Task | Diagnostic {
  const block = slideBlock(report, intent.slide);
  if ('code' in block) return block;
  const { slide, topic } = block;
  const list = pointsOf(slide.blocks);
  if (list === null) return diagnose(editingPoints, { fault: 'no-list' }, slide.place);
  const wanted = wantedPoints(report, list, intent.points, slide.place);
  if ('code' in wanted) return wanted;
  const source = report.sources.get(topic.file) ?? '';
  const inOrder = wanted.length === list.items.length && wanted.every(({ old }, at) => old === list.items[at]);
  if (inOrder && wanted.every(({ old, text }) => old !== null && pointText(old) === text)) {
    return diagnose(editingUnwritable, { fault: 'same' }, list.place);
  }
  const rewordings = new Map<ListItem, readonly Change[][]>();
  for (const { old, text } of wanted) {
    if (old === null || pointText(old) === text) continue;
    const leaves = leavesOf(lineOf(old), report, topic.file);
    const made = reword(leaves, text, (id) => statementOf(report, id));
    if ('code' in made) return made;
    rewordings.set(
      old,
      manners.map((manner) => [...(written(leaves, made, source, manner) ?? [])]),
    );
  }
  const changesOf = (item: ListItem, manner: number): readonly Change[] => rewordings.get(item)?.[manner] ?? [];
  const parts = new Set<unknown>([list]);
  return {
    file: topic.file,
    ways: function* () {
      for (const [index, manner] of manners.entries()) {
        if (inOrder) yield list.items.flatMap((item) => changesOf(item, index));
        else yield rearranged(list, wanted, source, manner, (item) => changesOf(item, index));
      }
    },
    isAsked: (after) => {
      const now = slideBlock(after, intent.slide);
      const read = 'code' in now ? null : pointsOf(now.slide.blocks);
      return (
        read !== null &&
        read.items.map(pointText).join('\n') === wanted.map(({ text }) => text).join('\n') &&
        read.items.every((item, at) => {
          const { old, point, text } = wanted[at] ?? { old: null, point: null, text: '' };
          if (old !== null && pointText(old) === text) return told(item, nothing) === told(old, nothing);
          return point === null || refsIn(item).length >= refsOf(point).length;
        }) &&
        outline(after, { ...nothing, parts: new Set([read]) }) === outline(report, { ...nothing, parts })
      );
    },
    slidesHold: true,
    says: { zh: `修改幻灯片“${plainText(slide.title)}”的要点`, en: `Change the points of “${plainText(slide.title)}”` },
    notices: () => [],
  };
}

const refsOf = ({ text }: Point): readonly string[] =>
  typeof text === 'string' ? [] : text.flatMap((part) => (typeof part === 'string' ? [] : [part.ref]));

const refsIn = (item: ListItem): readonly Inline[] => lineOf(item).filter(({ type }) => type === 'ref');

function wantedPoints(
  report: Report,
  list: List,
  points: readonly Point[],
  place: Place,
): readonly Wanted[] | Diagnostic {
  const ledger = makeLedger(report);
  const used = new Set<number>();
  const out: Wanted[] = [];
  for (const point of points) {
    const old = point.from === null ? null : list.items[point.from];
    if (old === undefined || (point.from !== null && used.has(point.from))) {
      return diagnose(editingPoints, { fault: 'unknown-point' }, place);
    }
    if (point.from !== null) used.add(point.from);
    let said = point.label === undefined || old !== null ? '' : `${point.label} `;
    for (const part of typeof point.text === 'string' ? [point.text] : point.text) {
      const figure = typeof part === 'string' ? part : ledger.get(part.ref)?.text;
      if (figure === undefined) return diagnose(editingPoints, { fault: 'unknown-figure' }, place);
      said += figure;
    }
    if (old !== null && said === pointText(old)) {
      out.push({ point, old, text: said });
      continue;
    }
    const text = typed(said, null, old?.place ?? list.place);
    if (typeof text !== 'string') return text;
    out.push({ point, old, text });
  }
  return out;
}

/** The list with its points in another order: each place keeps its sign or number and what stands between it and the next. */
function rearranged(
  list: List,
  wanted: readonly Wanted[],
  source: string,
  manner: Manner,
  changesOf: (item: ListItem) => readonly Change[],
): readonly Change[] {
  const offset = offsetsOf(source);
  const spans = list.items.map((item) => {
    const from = offset(item.place.line, item.place.column);
    const to = offset(item.place.endLine, item.place.endColumn);
    const sign = /^(?:[-*+]|\d+[.)])[ \t]*/.exec(source.slice(from, to))?.[0] ?? '- ';
    return { item, from, to, sign };
  });
  const [first] = spans;
  const indent = first === undefined ? '' : source.slice(source.lastIndexOf('\n', first.from - 1) + 1, first.from);
  let text = '';
  for (const [at, { old, point }] of wanted.entries()) {
    const own = spans[at];
    const sign = own?.sign ?? (first?.sign ?? '- ').replace(/^\d+/, String(at + 1));
    const previous = spans[at - 1];
    if (at > 0)
      text += own !== undefined && previous !== undefined ? source.slice(previous.to, own.from) : `\n${indent}`;
    const span = spans.find(({ item }) => item === old);
    if (span === undefined) text += sign + newPoint(point, manner);
    else {
      const inside = changesOf(span.item).map(({ start, end, text: put }) => ({
        start: start - span.from,
        end: end - span.from,
        text: put,
      }));
      text += sign + changed(source.slice(span.from, span.to), inside).slice(span.sign.length);
    }
  }
  const change = trimmed({ start: first?.from ?? 0, end: spans.at(-1)?.to ?? 0, text }, source);
  return change === null ? [] : [change];
}

function newPoint({ text, label }: Point, manner: Manner): string {
  const parts = typeof text === 'string' ? [text] : text;
  const say = (words: string, first: boolean): string =>
    manner === 'guarded'
      ? words.replace(/[!-/:-@[-`{-~]/g, '\\$&')
      : escapeMarkdown(words, { first, heading: false, beforeMarkup: true });
  const lead = label === undefined ? '' : `**${say(label, false)}** `;
  return (
    lead +
    parts
      .map((part, at) => (typeof part === 'string' ? say(part, at === 0 && label === undefined) : `:ref[${part.ref}]`))
      .join('')
      .trim()
  );
}
