import type { ReportSettings } from '../scripts/content/settings-model.ts';

/** What a report has that says nothing of proofreading, covers, sheets, handout and imposition. */
export const printSettings: Pick<ReportSettings, 'proofreading' | 'cover' | 'sheet' | 'handout' | 'imposition'> = {
  proofreading: new Map(),
  cover: { material: null, number: null, classification: null },
  sheet: { style: 'book', size: 'A4' },
  handout: { slides: 4, rules: true, notes: false, grey: false, order: 'end' },
  imposition: { scheme: 'saddle', sheets: null, thickness: 0.1, marks: true, colour: 'rgb' },
};
