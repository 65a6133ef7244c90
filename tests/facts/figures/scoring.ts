import { readFileSync } from 'node:fs';
import type { Decimal } from 'decimal.js';
import { parse } from 'yaml';
import { findFigures } from '../../../scripts/facts/find-figures.ts';
import type { FoundFigure } from '../../../scripts/facts/found-figure.ts';

/** A figure as a person labelled it; null where nothing was said. */
interface Label {
  readonly start: number;
  /** Text, kind, value, unit, qualifier and missing year in one line, which a found figure must match. */
  readonly gist: string;
  readonly of: readonly string[] | null;
  readonly asOf: string | null | undefined;
}

export interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
}

const kinds = ['quantity', 'rank', 'date', 'period', 'target', 'label'];
const qualifiers = ['exact', 'about', 'under', 'over', 'atLeast', 'atMost'];

/** Reads labelled sentences; the first line of the file tells the notation. */
export function readLabelled(file: string): readonly Labelled[] {
  const { sentences } = parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { readonly sentences: string };
  return sentences.trimEnd().split('\n').map(readSentence);
}

function readSentence(line: string): Labelled {
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: inner = '', index } of line.matchAll(/\{([^{}]*)\}/gu)) {
    text += line.slice(last, index);
    last = index + whole.length;
    const [written = '', what = '', of, asOf] = inner.split('|');
    labels.push({
      start: text.length,
      gist: gistOfLabel(written, what),
      of: of === undefined ? null : of.split('/').map((words) => (words === '-' ? '' : words)),
      asOf: asOf === '-' ? null : asOf,
    });
    text += written;
  }
  return { text: text + line.slice(last), labels };
}

function gistOfLabel(written: string, what: string): string {
  const words = what.split(' ');
  const kind = kinds.find((name) => words.includes(name)) ?? 'quantity';
  const missing = words.includes('noyear');
  const qualifier = qualifiers.find((name) => words.includes(name)) ?? 'exact';
  const [value, unit = ''] = words.filter((word) => ![...kinds, ...qualifiers, 'noyear'].includes(word));
  if (value === undefined || value === '') return `${written} ${kind}${missing ? ' without year' : ''}`;
  return `${written} ${kind} ${value} ${unit === '_' ? '' : unit} ${qualifier}`;
}

function gistOf({ text, kind, quantity, missing }: FoundFigure): string {
  if (quantity === null) return `${text} ${kind}${missing === null ? '' : ' without year'}`;
  const rounded = (value: Decimal) => value.toDecimalPlaces(4).toString();
  const value = rounded(quantity.value) + (quantity.upper === null ? '' : `~${rounded(quantity.upper)}`);
  return `${text} ${kind} ${value} ${quantity.unit} ${quantity.qualifier}`;
}

export interface Score {
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of right figures whose `of` and `asOf` are right too, of those labelled with them. */
  readonly of: number;
  readonly asOf: number;
  /** What differs, a line each. */
  readonly faults: readonly string[];
  readonly summary: string;
}

/** Compares what findFigures finds in labelled sentences with the labels: a figure is right when all of its gist agrees. */
export function score(sentences: readonly Labelled[]): Score {
  const faults: string[] = [];
  const count = { labelled: 0, found: 0, right: 0, of: 0, ofRight: 0, asOf: 0, asOfRight: 0 };
  for (const { text, labels } of sentences) {
    const found = findFigures(text);
    count.labelled += labels.length;
    count.found += found.length;
    const open = new Map(labels.map((label) => [`${label.start} ${label.gist}`, label]));
    for (const figure of found) {
      const key = `${figure.start} ${gistOf(figure)}`;
      const label = open.get(key);
      open.delete(key);
      if (label === undefined) {
        faults.push(`found  ${gistOf(figure)} | ${text}`);
        continue;
      }
      count.right += 1;
      if (label.of !== null) {
        count.of += 1;
        if (label.of.includes(figure.of)) count.ofRight += 1;
        else faults.push(`of     ${figure.text}: ${figure.of}, not ${label.of.join('/')} | ${text}`);
      }
      if (label.asOf !== undefined) {
        count.asOf += 1;
        if (label.asOf === figure.asOf) count.asOfRight += 1;
        else faults.push(`asOf   ${figure.text}: ${figure.asOf}, not ${label.asOf} | ${text}`);
      }
    }
    for (const { gist } of open.values()) faults.push(`missed ${gist} | ${text}`);
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const [precision, recall] = [share(count.right, count.found), share(count.right, count.labelled)];
  const [of, asOf] = [share(count.ofRight, count.of), share(count.asOfRight, count.asOf)];
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  return {
    labelled: count.labelled,
    precision,
    recall,
    of,
    asOf,
    faults,
    summary: `${count.labelled} figures in ${sentences.length} sentences: precision ${percent(precision)}, recall ${percent(recall)}, of ${percent(of)} of ${count.of}, asOf ${percent(asOf)} of ${count.asOf}`,
  };
}
