import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { StyledText, TextStyle } from '../../scripts/typography/boxes.ts';
import type { LineRoom } from '../../scripts/typography/break-lines.ts';
import { writeLines } from '../../scripts/typography/write-lines.ts';
import { inEms } from './measured.ts';

/** Few of everything, so that blocks differ from one set before in one thing alone. */
const block = fc.record({
  texts: fc.array(fc.constantFrom('合肥市双减工作', '12', '，', '2 校', ' ', '', '（试点）'), {
    minLength: 4,
    maxLength: 9,
  }),
  room: fc.record({
    measure: fc.constantFrom(9, 9.5),
    indent: fc.constantFrom(0, 2),
    shape: fc.constantFrom<LineRoom['shape']>('filled', 'ragged', 'balanced'),
  }),
  tracking: fc.constantFrom(0, 0.1),
  size: fc.constantFrom(1, 0.5),
  /** The last text is set in a look of its own. */
  otherLast: fc.boolean(),
});

it('a block has the lines that it has when nothing was set before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 6, maxLength: 6 }), async (blocks) => {
      for (const { texts, room, tracking, size, otherLast } of blocks) {
        const look = { ...inEms(texts.join('')), size, tracking };
        const styles: readonly TextStyle[] = [look, { ...look, tracking: 0.3 }];
        const styled: readonly StyledText[] = texts.map((text, at) => ({
          text,
          style: otherLast && at === texts.length - 1 ? 1 : 0,
        }));
        vi.resetModules();
        const fresh = await import('../../scripts/typography/write-lines.ts');
        expect(writeLines(styled, styles, room)).toEqual(fresh.writeLines(styled, styles, room));
      }
    }),
    { numRuns: 40 },
  );
});
