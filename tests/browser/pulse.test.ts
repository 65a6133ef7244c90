import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pulse, watchPulse } from '../../scripts/browser/pulse.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const beats = async (count: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(pulse.every * count);
};

describe('the pulse of a browser', () => {
  it('is lost when it has been silent for too long, and is told once', async () => {
    let answers = true;
    let silences = 0;
    const ask = (): Promise<void> => (answers ? Promise.resolve() : new Promise(() => {}));
    watchPulse(ask, () => {
      silences += 1;
    });
    await beats(50);
    expect(silences).toBe(0);
    answers = false;
    await beats(pulse.missed);
    expect(silences).toBe(0);
    await beats(1);
    expect(silences).toBe(1);
    await beats(50);
    expect(silences).toBe(1);
  });

  it('may miss beats, and is not listened to any more once that is stopped', async () => {
    let asked = 0;
    const ask = (): Promise<void> => {
      asked += 1;
      return asked % pulse.missed === 0 ? Promise.resolve() : Promise.reject(new Error('busy'));
    };
    const onSilence = vi.fn();
    const stop = watchPulse(ask, onSilence);
    await beats(50);
    expect(asked).toBe(50);
    stop();
    await beats(50);
    expect(asked).toBe(50);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
