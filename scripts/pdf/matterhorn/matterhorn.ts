import type { OpenPdf } from '../open.ts';
import type { PageReading } from '../page-reader.ts';
import type { UaFinding } from './condition.ts';
import { documentFailures } from './document.ts';
import { fontFailures } from './fonts.ts';
import { pageFailures } from './pages.ts';
import { structureFailures } from './structure.ts';
import { readTags } from './tag-tree.ts';

/**
 * Goes through the conditions of the Matterhorn Protocol 1.1 (PDF Association, 2021; ISO 14289-1) that a program can check; docs/pdf-ua.md lists them and says
 * which are left to people. Empty when none is met. `readings` are the pages'.
 */
export function matterhornFindings(pdf: OpenPdf, readings: readonly PageReading[]): readonly UaFinding[] {
  const tree = readTags(pdf);
  return [
    ...documentFailures(pdf),
    ...structureFailures(tree),
    ...pageFailures(pdf, readings, tree),
    ...fontFailures(pdf),
  ];
}
