import type { Report } from '../../scripts/content/model.ts';
import { makeLedger } from '../../scripts/facts/ledger.ts';
import { type FigureReading, readFigures } from '../../scripts/ledger/reading.ts';
import { paragraph, reportOf, text } from '../facts/report.ts';

/** The figures of a report as they read. */
export const reading = (report: Report): FigureReading => readFigures(report, makeLedger(report));

/** A report of one paragraph in which nothing is marked. */
export const plain = (sentence: string): Report => reportOf(paragraph(text(sentence)));
