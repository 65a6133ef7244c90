import type { Report } from '../content/model.ts';
import {
  editingNothingThere,
  editingOtherText,
  editingUnitChanged,
  editingUnreadableFigure,
  editingUnwritable,
} from '../diagnostics/catalogue/editing.ts';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { passages } from '../facts/passages.ts';
import { parseQuantity } from '../facts/quantity.ts';
import type { Intent } from './intent.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type Rewording, reword } from './rewording.ts';
import { fixtures, markup, outline } from './sameness.ts';
import { type PassageTarget, statementOf, targetAt } from './targets.ts';
import type { Task } from './task.ts';
import { titleTask } from './title.ts';
import { manners, written } from './writing.ts';

/** Gives a passage another text. */
export function textTask(report: Report, { at, before, text }: Extract<Intent, { kind: 'text' }>): Task | Diagnostic {
  const target = targetAt(report, at);
  const place = { ...at, endLine: at.line, endColumn: at.column };
  if (target === null) return diagnose(editingNothingThere, { what: `${at.file}:${at.line}:${at.column}` }, place);
  const standing = target.kind === 'title' ? target.topic.title : plain(target.leaves);
  if (standing !== before) return diagnose(editingOtherText, { text: standing }, place);
  const wanted = typed(text, standing, place);
  if (typeof wanted !== 'string') return wanted;
  if (target.kind === 'title') return titleTask(report, target.topic, wanted);
  const made = reword(target.leaves, wanted, (id) => statementOf(report, id));
  return 'code' in made ? made : passageTask(report, target, made);
}

/** Gives a figure another written form where it is stated. */
export function figureTask(report: Report, { id, text }: Extract<Intent, { kind: 'figure' }>): Task | Diagnostic {
  const place = statementOf(report, id);
  if (place === null) return diagnose(editingNothingThere, { what: id }, null);
  const target = targetAt(report, place);
  const leaf = target?.kind === 'passage' ? target.leaves.find(({ inline }) => isStatement(inline, id)) : undefined;
  if (target?.kind !== 'passage' || leaf === undefined) return diagnose(editingNothingThere, { what: id }, place);
  const figure = typed(text, leaf.text, place);
  if (typeof figure !== 'string') return figure;
  const gone = Array.from({ length: plain(target.leaves).length }, () => false);
  return passageTask(report, target, { gone, coming: [], figures: new Map([[leaf, figure]]) });
}

const plain = (leaves: readonly Leaf[]): string => leaves.map(({ text }) => text).join('');

const isStatement = (inline: Leaf['inline'], id: string): boolean => inline.type === 'fact' && inline.id === id;

/** A text as it can be written, or why it can't. Blanks at its ends, which Markdown has no place for, are taken off. */
export function typed(text: string, before: string | null, place: Place): string | Diagnostic {
  const out = text === before ? text : text.replace(/^[\s\u3000]+|[ \t\r\n]+$/gu, '');
  const unwritable = (fault: 'empty' | 'line-break' | 'control' | 'same'): Diagnostic =>
    diagnose(editingUnwritable, { fault }, place);
  if (out === '') return unwritable('empty');
  if (/[\r\n\u2028\u2029]/u.test(out)) return unwritable('line-break');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]|\p{Cs}/u.test(out))
    return unwritable('control');
  return out === before ? unwritable('same') : out;
}

/** The edit of one passage, figures stated in it included. */
function passageTask(
  report: Report,
  { file, index, leaves, passage }: PassageTarget,
  rewording: Rewording,
): Task | Diagnostic {
  const source = report.sources.get(file) ?? '';
  const figures = new Map<string, string>();
  const notices: Diagnostic[] = [];
  for (const leaf of leaves) {
    const { inline } = leaf;
    const text = rewording.figures.get(leaf);
    if (inline.type !== 'fact' || text === undefined) continue;
    figures.set(inline.id, text);
    const [old, now] = [parseQuantity(inline.text), parseQuantity(text)];
    if (old !== null && now === null && inline.attributes.kind === 'quantity') {
      return diagnose(editingUnreadableFigure, { id: inline.id, before: inline.text, text }, inline.place);
    }
    if (old !== null && now !== null && old.unit !== now.unit) {
      notices.push(diagnose(editingUnitChanged, { id: inline.id, before: old.unit, after: now.unit }, inline.place));
    }
  }
  const kept = fixtures(leaves.filter((leaf) => leaf.text === '' || rewording.gone[leaf.start] !== true));
  const before = passage.inlines;
  const ids = new Set(figures.keys());
  const outlined = outline(report, { parts: new Set([before]), figures: ids, slides: false });
  const old = plain(leaves);
  const wanted = reworded(leaves, rewording, figures);
  const count = [...passages(report)].length;
  return {
    file,
    ways: function* () {
      for (const manner of manners) {
        const changes = written(leaves, rewording, source, manner);
        if (changes !== null) yield changes;
      }
    },
    isAsked: (after) => {
      const now = [...passages(after)];
      const inlines = now[index]?.inlines;
      if (inlines === undefined || now.length !== count) return false;
      const read = leavesOf(inlines, after, file);
      return (
        plain(read) === wanted &&
        fixtures(read).join('\n') === kept.join('\n') &&
        isSubsequence(markup(inlines), markup(before)) &&
        read.every(({ inline }) => inline.type !== 'fact' || (figures.get(inline.id) ?? inline.text) === inline.text) &&
        outline(after, { parts: new Set([inlines]), figures: ids, slides: false }) === outlined
      );
    },
    slidesHold: false,
    says:
      figures.size > 0
        ? {
            zh: `数据改为“${[...figures.values()].join('、')}”`,
            en: `Figure changed to “${[...figures.values()].join('”, “')}”`,
          }
        : { zh: `“${clipped(old)}”改为“${clipped(wanted)}”`, en: `“${clipped(old)}” changed to “${clipped(wanted)}”` },
    notices: () => notices,
  };
}

/** What a passage says after a rewording; references repeat the new text of their figures. */
function reworded(
  leaves: readonly Leaf[],
  { gone, coming, figures }: Rewording,
  byId: ReadonlyMap<string, string>,
): string {
  let text = '';
  let next = 0;
  const comes = (until: number): void => {
    for (let one = coming[next]; one !== undefined && one.at <= until; one = coming[next]) {
      text += one.text;
      next += 1;
    }
  };
  for (const leaf of leaves) {
    const repeated = leaf.inline.type === 'ref' && gone[leaf.start] !== true ? byId.get(leaf.inline.id) : undefined;
    const whole = figures.get(leaf) ?? repeated;
    if (whole !== undefined) {
      comes(leaf.start);
      text += whole;
      continue;
    }
    for (const [index, unit] of leaf.text.split('').entries()) {
      comes(leaf.start + index);
      if (gone[leaf.start + index] !== true) text += unit;
    }
  }
  comes(gone.length);
  return text;
}

/** Markup may go with its text, but none may come. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at += 1;
  return at === part.length;
}

const clipped = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
