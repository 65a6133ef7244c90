import { describe, expect, it } from 'vitest';
import { openBoard } from '../../scripts/preview/channels.ts';
import type { DeckView } from '../../scripts/preview/views.ts';

const place = { file: '01-a.md', line: 1, column: 1, endLine: 2, endColumn: 1 };

function deck(...slides: readonly (readonly [id: string, digest: string])[]): DeckView {
  return {
    name: '01-a',
    title: 'A',
    height: 720,
    slides: slides.map(([id, digest]) => ({ id, title: id, digest, html: `<p>${digest}</p>`, place, targets: [] })),
  };
}

function listener() {
  const heard: Record<string, unknown>[] = [];
  return { heard, send: (text: string) => void heard.push(JSON.parse(text)) };
}

describe('what the page is told', () => {
  it('is everything at first, then what changed, to everybody alike', () => {
    const board = openBoard();
    board.put('status', { state: 'ready', busy: null });
    const [one, other] = [listener(), listener()];
    const stop = board.stream(one.send);
    board.stream(other.send);
    board.put('status', { state: 'ready', busy: null });
    board.put('status', { state: 'broken', busy: null });
    expect(one.heard).toEqual([
      { status: { state: 'ready', busy: null } },
      { status: { state: 'broken', busy: null } },
    ]);
    expect(other.heard).toEqual(one.heard);
    stop();
    board.put('problems', []);
    expect(one.heard).toHaveLength(2);
    expect(other.heard).toHaveLength(3);
  });

  it('has only those slides whole that look different', () => {
    const board = openBoard();
    board.put('deck/01-a', deck(['s1', 'a'], ['s2', 'b']));
    const page = listener();
    board.stream(page.send);
    board.put('deck/01-a', deck(['s1', 'a'], ['s3', 'c'], ['s2', 'b']));
    const sent = page.heard[1]?.['deck/01-a'] as DeckView;
    expect(sent.slides.map(({ id, html }) => [id, html])).toEqual([
      ['s1', undefined],
      ['s3', '<p>c</p>'],
      ['s2', undefined],
    ]);
    const late = listener();
    board.stream(late.send);
    expect(JSON.stringify(late.heard[0])).toContain('<p>a</p>');
  });

  it('says when a deck is gone', () => {
    const board = openBoard();
    board.put('deck/01-a', deck());
    const page = listener();
    board.stream(page.send);
    board.drop('deck/01-a');
    board.drop('deck/01-a');
    expect(page.heard.slice(1)).toEqual([{ 'deck/01-a': null }]);
  });
});
