import { createHash } from 'node:crypto';
import { plainText } from '../../content/text.ts';
import type { Deck, Slide } from '../slide.ts';
import { element } from './xml.ts';

/** Slides that belong together, as Office groups them in its list. */
interface SlideSection {
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** Runs of slides of one section; subsections' slides go with the section they are in. Cover and agenda are the first, the closing slide the last. */
function slideSections({ slides }: Deck): readonly SlideSection[] {
  const sections: { key: string; name: string; slides: Slide[] }[] = [];
  for (const slide of slides) {
    const key = keyOf(slide);
    const last = sections.at(-1);
    if (last !== undefined && last.key === key) last.slides.push(slide);
    else sections.push({ key, name: nameOf(slide), slides: [slide] });
  }
  return sections;
}

/** `t1-s2` of `t1-s2-1`. */
function keyOf({ section, layout }: Slide): string {
  if (section === null) return layout === 'closing' ? 'end' : 'start';
  return section.split('-').slice(0, 2).join('-');
}

function nameOf(slide: Slide): string {
  if (slide.section === null) return slide.layout === 'closing' ? '结束' : '开始';
  return slide.kicker === '' ? plainText(slide.title) : slide.kicker;
}

/**
 * `p14:sectionLst` in the presentation's extensions ([MS-PPTX] 2.6.12).
 *
 * @param ids of the slides in `p:sldIdLst`
 */
export function sectionList(deck: Deck, ids: ReadonlyMap<Slide, number>): string {
  return element(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    element(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      ...slideSections(deck).map(({ name, slides }, at) =>
        element(
          'p14:section',
          { name, id: guid(`${deck.name}/${at}/${slides[0]?.id}`) },
          element('p14:sldIdLst', {}, ...slides.map((slide) => element('p14:sldId', { id: ids.get(slide) }))),
        ),
      ),
    ),
  );
}

/** An id made from a name, so that it is the same in every build (RFC 9562, 5.8). */
function guid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}
