import type { Account, Edit, SetAside } from '../account.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Finding, Passage } from '../structure/finding.ts';

/** A passage that was written into the content, in the order of the content. */
export interface Written extends Passage {
  /** What parts it from the one before. */
  readonly separator: '\n' | '\t';
  /** Titles that were made and stand before it, each on a line. */
  readonly made: readonly string[];
  readonly edits: readonly Edit[];
}

/** What became of every character of a manuscript, given what was written of it. */
export function accountOf(
  manuscript: Manuscript,
  source: number,
  written: readonly Written[],
  finding: Finding,
): Account {
  const setAside = finding.asidesOf(source);
  const cuts = finding.cutsOf(source);
  const edits: Edit[] = [...cuts];
  let at = 0;
  for (const [index, passage] of written.entries()) {
    edits.push(
      ...gapEdits(manuscript.text, at, passage.start, index === 0 ? '' : passage.separator, passage.made, [
        ...setAside,
        ...cuts,
      ]),
      ...passage.edits,
    );
    at = passage.end;
  }
  edits.push(...gapEdits(manuscript.text, at, manuscript.text.length, '', [], [...setAside, ...cuts]));
  return { manuscript, setAside, edits: edits.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

/** Edits that leave of the white space between two passages nothing but what parts them in the content. */
function gapEdits(
  text: string,
  from: number,
  to: number,
  separator: '' | '\n' | '\t',
  made: readonly string[],
  taken: readonly (SetAside | Edit)[],
): Edit[] {
  const edits: Edit[] = [];
  let parted = separator === '';
  let at = from;
  const around = taken.filter(({ start, end }) => start < to && end > from).toSorted((a, b) => a.start - b.start);
  for (const { start, end } of [...around, { start: to, end: to }]) {
    if (at < start) {
      const space = text.slice(at, start);
      const kept = parted ? -1 : space.indexOf(separator);
      if (kept < 0) edits.push({ start: at, end: start, text: '', reason: 'space' });
      else {
        if (kept > 0) edits.push({ start: at, end: at + kept, text: '', reason: 'space' });
        if (at + kept + 1 < start) edits.push({ start: at + kept + 1, end: start, text: '', reason: 'space' });
        parted = true;
      }
    }
    at = Math.max(at, end);
  }
  const missing = `${parted ? '' : separator}${made.map((title) => `${title}\n`).join('')}`;
  if (missing !== '') edits.push({ start: to, end: to, text: missing, reason: separator === '\t' ? 'space' : 'title' });
  return edits;
}

/** A piece of what the content has to say, and where it comes from. */
interface Piece {
  readonly text: string;
  readonly account: Account;
  readonly start: number;
}

/** What the content has to say, by the accounts: the manuscripts without what was set aside, edits applied, one after the other. */
export function expectedText(accounts: readonly Account[]): string {
  return piecesOf(accounts)
    .map(({ text }) => text)
    .join('');
}

/** The manuscript and the offset in it that an offset of the expected text comes from; null beyond its end. */
export function originOf(
  accounts: readonly Account[],
  offset: number,
): { readonly account: Account; readonly start: number } | null {
  let before = 0;
  for (const { text, account, start } of piecesOf(accounts)) {
    if (offset < before + text.length)
      return { account, start: start + Math.min(offset - before, account.manuscript.text.length - start) };
    before += text.length;
  }
  return null;
}

function piecesOf(accounts: readonly Account[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const account of accounts) {
    const own: Piece[] = [];
    const { text } = account.manuscript;
    const changes = [...account.setAside.map((aside) => ({ ...aside, text: '' })), ...account.edits].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    );
    let at = 0;
    for (const change of changes) {
      if (change.start > at) own.push({ text: text.slice(at, change.start), account, start: at });
      if (change.text !== '') own.push({ text: change.text, account, start: change.start });
      at = Math.max(at, change.end);
    }
    if (at < text.length) own.push({ text: text.slice(at), account, start: at });
    const [first] = own;
    if (first === undefined) continue;
    if (whole.length > 0) whole.push({ text: '\n', account, start: first.start });
    whole.push(...own);
  }
  return whole;
}
