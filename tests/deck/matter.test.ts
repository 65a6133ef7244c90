import { describe, expect, it } from 'vitest';
import type { CrossReference, Exhibit } from '../../scripts/content/matter.ts';
import type { FlowItem, Paragraph } from '../../scripts/content/model.ts';
import { deckMarkdown } from '../../scripts/deck/markdown.ts';
import type { Deck } from '../../scripts/deck/slide.ts';
import { makeDeck } from '../../scripts/deck/slides.ts';
import { inlines, paragraph, report, section, slide, somewhere, table, topic } from './building.ts';
import { galleryLedger } from './gallery.ts';
import { opened } from './pptx/making.ts';
import { paragraphs } from './pptx/reading.ts';
import { templates, tokens } from './setting.ts';

const see: CrossReference = { type: 'see', ids: ['targets'], place: somewhere() };
const referring: Paragraph = {
  ...paragraph(''),
  children: [...inlines('全省均已建成'), see, ...inlines('，好课送到乡村'), see, ...inlines('。')],
};
const targets: Exhibit = {
  type: 'exhibit',
  id: 'targets',
  title: inlines('各类学校的目标'),
  shown: table([
    ['类别', '目标'],
    ['教学点', '全覆盖'],
  ]),
  note: [...inlines('注：略'), see],
  place: somewhere(),
};
const summary: FlowItem = { type: 'summary', place: somewhere() };

function deckOf(...flow: readonly FlowItem[]): Deck {
  const made = report([topic({ sections: [section('t1-s1', '一节', flow)] })]);
  return makeDeck(made, made.topics[0] ?? topic(), galleryLedger).deck;
}

/** All that a presentation says, on slides and in notes. */
async function presented(deck: Deck): Promise<string> {
  const file = await opened(deck);
  return file.paths
    .filter((path) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u.test(path))
    .flatMap((path) => paragraphs(file.xml(path)))
    .join('\n');
}

describe('what only books have', () => {
  const authored = deckOf(slide('points', '标题', [paragraph('要点')]), referring, targets, summary);
  const derived = deckOf(referring, targets, summary);

  it('leaves no trace of cross-references and summaries in decks, and their sentences whole', async () => {
    for (const deck of [authored, derived]) {
      for (const said of [deckMarkdown(deck, templates, tokens), await presented(deck)]) {
        expect(said).toContain('全省均已建成，好课送到乡村');
        expect(said).not.toMatch(/见第|（）|数据一览/u);
      }
    }
  });

  it('shows a table with a name on a slide of its own, under its title, where the section has no slides', async () => {
    const own = derived.slides.filter(({ section: id }) => id === 't1-s1');
    expect(own.map(({ layout }) => layout)).toEqual(['points', 'table']);
    expect(own[1]?.title).toMatchObject([{ value: '各类学校的目标' }]);
    expect(deckMarkdown(derived, templates, tokens)).toContain('各类学校的目标');
    expect(await presented(derived)).toContain('全覆盖');
  });

  it('neither shows nor speaks it where the author made slides', async () => {
    const own = authored.slides.filter(({ section: id }) => id === 't1-s1');
    expect(own.map(({ layout, notes }) => [layout, notes.length])).toEqual([['points', 1]]);
    expect(await presented(authored)).not.toContain('全覆盖');
  });
});
