import { dash } from '../diagnostics/catalogue/proof-marks.ts';
import { everyMatch, finding, type Rule } from './rule.ts';

/** Two or more hyphens, minus signs or box lines, three of “—”, or a single one beside a stop. */
const written =
  /(?<=[\p{Script=Han}，。；：、”》）])(?:-{2,}|－{2,}|─+|―+|–{2,}|—{3,})(?=[\p{Script=Han}“《（])|(?<=[，。；：”》])—(?=\p{Script=Han})/gu;

/** Finds dashes that aren't “——” (GB/T 15834-2011, 4.10 and 5.1.3). A single “—” between words joins them (合肥—南京) and is left alone. */
export const dashes: Rule = ({ texts }) =>
  everyMatch(texts, written, ({ 0: marks }, found) => finding(dash, { marks }, found, '——'));
