import type { Part } from './package.ts';
import { element, textNode, xmlPart } from './xml.ts';

/** What a presentation says of itself. */
export interface PresentationInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export const corePath = 'docProps/core.xml';
export const appPath = 'docProps/app.xml';

/** Title, author and dates (ECMA-376-2, 10), and the program (ECMA-376-1, 22.2). All dates are the report's. */
export function propertyParts(
  { title, author, subject, language, date }: PresentationInfo,
  slides: number,
): readonly Part[] {
  const text = (name: string, value: string): string => (value === '' ? '' : element(name, {}, textNode(value)));
  const time = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  return [
    {
      path: corePath,
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: xmlPart(
        element(
          'cp:coreProperties',
          {
            'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          },
          text('dc:title', title),
          text('dc:subject', subject),
          text('dc:creator', author),
          text('dc:language', language),
          text('cp:lastModifiedBy', author),
          time('dcterms:created'),
          time('dcterms:modified'),
        ),
      ),
      relationships: [],
    },
    {
      path: appPath,
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: xmlPart(
        element(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          element('PresentationFormat', {}, '宽屏'),
          element('Slides', {}, String(slides)),
          element('Notes', {}, String(slides)),
          text('Company', author),
        ),
      ),
      relationships: [],
    },
  ];
}
