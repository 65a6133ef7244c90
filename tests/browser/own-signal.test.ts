import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { ownSignal } from '../../scripts/browser/own-signal.ts';

it('aborts with the signal it came from, for the same reason, also when that was before', () => {
  const from = new AbortController();
  const own = ownSignal(from.signal);
  expect(own.signal.aborted).toBe(false);
  from.abort('enough');
  expect(own.signal.reason).toBe('enough');
  expect(ownSignal(from.signal).signal.reason).toBe('enough');
});

it('aborts alone, and leaves nothing behind when it is let go of', () => {
  const from = new AbortController();
  const own = ownSignal(from.signal);
  own.abort();
  expect([own.signal.aborted, from.signal.aborted]).toEqual([true, false]);
  own.release();
  expect(getEventListeners(from.signal, 'abort')).toEqual([]);
  const released = ownSignal(from.signal);
  released.release();
  from.abort();
  expect(released.signal.aborted).toBe(false);
});
