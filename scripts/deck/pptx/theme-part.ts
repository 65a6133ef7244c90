import type { PresentationFonts } from '../../content/settings-model.ts';
import type { ThemeTokens } from '../../templates/tokens.ts';
import { colourScheme } from './colours.ts';
import { element, presentationNamespaces, xmlPart } from './xml.ts';

/**
 * A theme (ECMA-376-1, 20.1.6.9): colours from the tokens, and faces for titles (major) and text (minor). Each names a Latin and an East Asian face, or Office
 * sets Chinese in whatever its own language asks for.
 */
export function themePart(tokens: ThemeTokens, fonts: PresentationFonts): string {
  return xmlPart(
    element(
      'a:theme',
      { 'xmlns:a': presentationNamespaces['xmlns:a'], name: tokens.label },
      element(
        'a:themeElements',
        {},
        colourScheme(tokens),
        element(
          'a:fontScheme',
          { name: tokens.label },
          faces('a:majorFont', fonts.latin, fonts.title),
          faces('a:minorFont', fonts.latin, fonts.text),
        ),
        element(
          'a:fmtScheme',
          { name: tokens.label },
          fills('a:fillStyleLst'),
          lines,
          effects,
          fills('a:bgFillStyleLst'),
        ),
      ),
    ),
  );
}

function faces(name: string, latin: string, eastAsian: string): string {
  return element(
    name,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: eastAsian }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: eastAsian }),
  );
}

const placeholderFill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));

/** Three of each is what the schema asks for (20.1.4.1.14): flat ones, so that new shapes are as plain as these slides. */
function fills(name: string): string {
  return element(name, {}, placeholderFill.repeat(3));
}

const lines = element(
  'a:lnStyleLst',
  {},
  ...[9525, 19050, 28575].map((w) =>
    element(
      'a:ln',
      { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      placeholderFill,
      element('a:prstDash', { val: 'solid' }),
    ),
  ),
);

const effects = element('a:effectStyleLst', {}, element('a:effectStyle', {}, element('a:effectLst')).repeat(3));
