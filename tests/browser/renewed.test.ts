import { describe, expect, it } from 'vitest';
import type { PrintBrowser, Printed } from '../../scripts/browser/browser.ts';
import { openFleet } from '../../scripts/browser/fleet.ts';
import { renewed } from '../../scripts/browser/renewed.ts';
import { browserFailed, pdfIncomplete } from '../../scripts/diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../../scripts/diagnostics/diagnostic.ts';
import { type Puppet, puppet, tick, timeout, untilStopped, type Work } from './puppet.ts';

const never = new AbortController().signal;

/** A browser that ends when it is closed, as a real one does. */
function mortal(label: string, work: Work, places = 2): Puppet {
  const own = puppet(label, places, work);
  return Object.assign(own, {
    async close() {
      own.closed += 1;
      if (!own.lost.aborted) own.kill('closed');
    },
  });
}

interface Stage {
  readonly browser: PrintBrowser;
  readonly notices: Diagnostic[];
  readonly started: Puppet[];
}

/** One browser for all jobs, each next one made by `next` from how many there were. */
function stage(next: (count: number) => Puppet, signal = never): Stage {
  const started = [next(0)];
  const notices: Diagnostic[] = [];
  const notice = (diagnostic: Diagnostic): void => void notices.push(diagnostic);
  const open = async (): Promise<Puppet> => {
    const one = next(started.length);
    started.push(one);
    return one;
  };
  const [first] = started;
  if (first === undefined) throw new Error('There is a first browser.');
  return { browser: openFleet([renewed(first, open, notice)], { patience: 5000, notice }, signal), notices, started };
}

const print = (browser: PrintBrowser, name: string): Promise<Printed> =>
  browser.print({ name, html: '', measure: null }, never);

/** Codes and message of what a job was refused with. */
async function refusal(task: Promise<unknown>): Promise<string> {
  const error: unknown = await task.then(
    () => 'done',
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? `${error.diagnostics[0]?.code}: ${error.message}` : String(error);
}

const codes = ({ notices }: Stage): readonly string[] => notices.map(({ code }) => code);

describe('a browser that ends at work', () => {
  it('is followed by another, which does what was unfinished and what comes, and that is said', async () => {
    const there = stage((count) => mortal(String(count), count === 0 ? untilStopped : () => tick(2)));
    const jobs = ['one', 'two', 'three'].map((name) => print(there.browser, name));
    await tick(4);
    there.started[0]?.kill('out of memory');
    expect((await Promise.all(jobs)).map(({ measured }) => measured)).toEqual(['one@1', 'two@1', 'three@1']);
    expect(there.notices.map(({ code, wording }) => `${code}: ${wording.en.message}`)).toEqual([
      'browser-renewed: The browser failed while it printed one, two (out of memory); another one was started and prints what was unfinished.',
    ]);
    expect(there.started[0]?.closed).toBe(1);
    await there.browser.close();
    expect(there.started.map(({ closed }) => closed > 0)).toEqual([true, true]);
  });

  it('between two jobs is followed by another when the next comes', async () => {
    const there = stage((count) => mortal(String(count), () => tick()));
    await print(there.browser, 'one');
    there.started[0]?.kill('ended');
    expect(there.started).toHaveLength(1);
    expect((await print(there.browser, 'two')).measured).toBe('two@1');
    expect(there.notices[0]?.wording.en.message).toMatch(/^The browser failed \(ended\)/);
  });

  it('because of one document is not given it a third time, and the others that were there are no cause', async () => {
    const fell: Work = async (job, signal, own) => {
      await tick(3);
      signal.throwIfAborted();
      if (job === 'poison') own.kill('felled');
      signal.throwIfAborted();
    };
    const there = stage((count) => mortal(String(count), fell));
    const told = await Promise.all(['sound', 'poison', 'later'].map((name) => refusal(print(there.browser, name))));
    expect(told).toEqual(['done', expect.stringMatching(/^browser-felled: .*poison/), 'done']);
    expect(there.started.flatMap(({ begun }) => begun).filter((job) => job === 'poison')).toHaveLength(2);
  });

  it('a third time is not followed by another', async () => {
    const there = stage((count) => mortal(String(count), () => tick()));
    for (const name of ['one', 'two', 'three']) {
      await print(there.browser, name);
      there.started.at(-1)?.kill('ended');
    }
    expect(await refusal(print(there.browser, 'four'))).toMatch(/^browser-print: .*four.*ended/);
    expect([there.started.length, ...codes(there)]).toEqual([3, 'browser-renewed', 'browser-renewed']);
  });

  it('and can’t be started again is an error that says why', async () => {
    const failed = new Refusal([diagnose(browserFailed, { path: 'shell', reason: 'no room' }, null)], 2);
    const there = stage((count) => {
      if (count > 0) throw failed;
      return mortal('0', untilStopped);
    });
    const jobs = ['one', 'two'].map((name) => refusal(print(there.browser, name)));
    await tick(4);
    there.started[0]?.kill();
    for (const told of await Promise.all(jobs)) expect(told).toMatch(/^browser-start: .*no room/);
    await there.browser.close();
  });

  it('is not followed by one of another engine', async () => {
    const there = stage((count) =>
      Object.assign(
        mortal(String(count), () => tick()),
        { engine: String(count) },
      ),
    );
    there.started[0]?.kill();
    expect(await refusal(print(there.browser, 'one'))).toMatch(/^browser-versions: /);
    expect(there.started[1]?.closed).toBe(1);
  });
});

describe('a browser that gets nowhere', () => {
  it('is ended, and another one does its jobs', async () => {
    const short: Work = async (name) => {
      throw new Refusal([diagnose(pdfIncomplete, { name, bytes: 7 }, null)], 2);
    };
    for (const failing of [timeout, short]) {
      const there = stage((count) => {
        return mortal(String(count), (job, signal, own) => {
          if (count > 0) return tick();
          return job === 'stuck' ? failing(job, signal, own) : untilStopped(job, signal, own);
        });
      });
      const jobs = await Promise.all(['stuck', 'beside'].map((name) => print(there.browser, name)));
      expect(jobs.map(({ measured }) => measured)).toEqual(['stuck@1', 'beside@1']);
      expect([there.started[0]?.closed, codes(there)]).toEqual([expect.any(Number), ['browser-renewed']]);
    }
  });

  it('with a document twice is not tried with it again', async () => {
    const there = stage((count) => mortal(String(count), timeout));
    expect(await refusal(print(there.browser, 'huge'))).toMatch(/^browser-timeout: .*huge/);
    expect(there.started.flatMap(({ begun }) => begun)).toEqual(['huge', 'huge']);
  });
});

describe('stopping', () => {
  it('starts no other browser', async () => {
    const stop = new AbortController();
    const there = stage((count) => mortal(String(count), untilStopped), stop.signal);
    const job = print(there.browser, 'one');
    await tick(4);
    stop.abort(new Error('interrupted'));
    await expect(job).rejects.toThrow('interrupted');
    await there.browser.close();
    expect([there.started.length, codes(there)]).toEqual([1, []]);
  });
});
