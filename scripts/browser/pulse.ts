/** A browser is asked for a sign of life each so many ms, and is lost when so many questions stay unanswered: a machine that is switched off cuts no line. */
export const pulse = { every: 5000, missed: 4 } as const;

/**
 * Asks for signs of life until it is stopped, or none comes for too long. Questions are counted, not time, because a program at work may be late to hear the answer.
 *
 * @param ask settles when the browser answers
 * @param onSilence called once, when it doesn't any more
 * @returns how to stop
 */
export function watchPulse(ask: () => Promise<unknown>, onSilence: () => void): () => void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered >= pulse.missed) {
      clearInterval(timer);
      onSilence();
      return;
    }
    unanswered += 1;
    ask().then(
      () => {
        unanswered = 0;
      },
      () => {},
    );
  }, pulse.every);
  timer.unref();
  return () => clearInterval(timer);
}
