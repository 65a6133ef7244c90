import { fill } from './colours.ts';
import { hundredths, smallestSize } from './geometry.ts';
import { faceElements, languages } from './text.ts';
import { element } from './xml.ts';

/** `c:txPr` (ECMA-376-1, 21.2.2.217): size, face and language of texts, an East Asian face among them. */
export function textProperties(language: string, colour: 'ink' | 'grey' | 'paper'): string {
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element(
          'a:defRPr',
          { ...languages(language), sz: hundredths(smallestSize), b: 0 },
          fill(colour),
          ...faceElements('text'),
        ),
      ),
      element('a:endParaRPr', languages(language)),
    ),
  );
}

/** An element that says yes or no. */
export function flag(name: string, val: 0 | 1): string {
  return element(`c:${name}`, { val });
}
