import type { Block } from '../content/model.ts';
import { blocksText } from './inlines.ts';

/** Characters a presenter reads out in a minute, unhurried. */
const charactersAMinute = 220;

/** Minutes that notes take to say, in halves of a minute; half a minute at least. */
export function minutesToSay(notes: readonly Block[]): number {
  const characters = blocksText(notes).replace(/\s/gu, '').length;
  return Math.max(0.5, Math.round((characters / charactersAMinute) * 2) / 2);
}
