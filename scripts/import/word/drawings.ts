import { child, descendants, type XmlElement } from './xml.ts';

/** What a drawing holds that is read, or that has to be spoken of. */
export type Drawn =
  | { readonly type: 'box'; readonly element: XmlElement }
  | { readonly type: 'picture'; readonly id: string; readonly alternative: string }
  /** A chart or a SmartArt diagram; the relationship leads to its data. */
  | { readonly type: 'chart' | 'diagram'; readonly id: string }
  | { readonly type: 'object' };

const names = new Set([
  'w:txbxContent',
  'a:blip',
  'v:imagedata',
  'c:chart',
  'dgm:relIds',
  'o:OLEObject',
  'mc:AlternateContent',
  'wp:docPr',
  'v:shape',
]);

/** Goes through a `w:drawing` (DrawingML), `w:pict` or `w:object` (VML). Of alternatives the first that holds something is read. */
export function* drawn(element: XmlElement, outer = ''): Generator<Drawn> {
  let alternative = outer;
  for (const found of descendants(element, names)) {
    const { attributes } = found;
    switch (found.name) {
      case 'wp:docPr':
        alternative = attributes.get('descr') ?? '';
        break;
      case 'v:shape':
        yield* drawn(found, attributes.get('alt') ?? alternative);
        break;
      case 'w:txbxContent':
        yield { type: 'box', element: found };
        break;
      case 'a:blip':
        yield { type: 'picture', id: attributes.get('r:embed') ?? attributes.get('r:link') ?? '', alternative };
        break;
      case 'v:imagedata':
        yield { type: 'picture', id: attributes.get('r:id') ?? attributes.get('r:pict') ?? '', alternative };
        break;
      case 'mc:AlternateContent':
        yield* firstOf(found, alternative);
        break;
      case 'c:chart':
        yield { type: 'chart', id: attributes.get('r:id') ?? '' };
        break;
      case 'dgm:relIds':
        yield { type: 'diagram', id: attributes.get('r:dm') ?? '' };
        break;
      default:
        yield { type: 'object' };
    }
  }
}

function firstOf(element: XmlElement, alternative: string): readonly Drawn[] {
  for (const name of ['mc:Choice', 'mc:Fallback']) {
    const choice = child(element, name);
    const found = choice === undefined ? [] : [...drawn(choice, alternative)];
    if (found.length > 0) return found;
  }
  return [];
}
