import { findFigures } from '../facts/find-figures.ts';
import { importReport } from '../import/import-report.ts';
import { readManuscript } from '../import/read/read-manuscript.ts';
import type { ImportEngines } from './import.ts';

/** The readers, the structure and the search for figures that imports use. */
export const importEngines: ImportEngines = {
  readManuscript,
  importReport: (manuscripts, wishes) => importReport(manuscripts, wishes, findFigures),
};
