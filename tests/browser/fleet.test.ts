import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenBrowser, PrintBrowser, Printed } from '../../scripts/browser/browser.ts';
import { openFleet } from '../../scripts/browser/fleet.ts';
import { pdfIncomplete, printFailed } from '../../scripts/diagnostics/catalogue/browser.ts';
import { type Diagnostic, diagnose, Refusal } from '../../scripts/diagnostics/diagnostic.ts';
import { type Puppet, puppet, tick, timeout, untilStopped, type Work } from './puppet.ts';

const never = new AbortController().signal;

function fleet(
  puppets: readonly Puppet[],
  signal = new AbortController().signal,
): { readonly browser: OpenBrowser; readonly notices: Diagnostic[] } {
  const notices: Diagnostic[] = [];
  const [first, ...others] = puppets;
  if (first === undefined) throw new Error('A fleet has at least one browser.');
  const notice = (diagnostic: Diagnostic): number => notices.push(diagnostic);
  return { browser: openFleet([first, ...others], { patience: 5000, notice }, signal), notices };
}

const print = (browser: PrintBrowser, name: string, signal = never): Promise<Printed> =>
  browser.print({ name, html: '', measure: null }, signal);

/** Code and message of what a job was refused with. */
async function refusal(task: Promise<unknown>): Promise<string> {
  const error: unknown = await task.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  return error instanceof Refusal && error.status === 2
    ? `${error.diagnostics[0]?.code}: ${error.message}`
    : String(error);
}

describe('several browsers as one', () => {
  it('has the places of all', () => {
    const { browser } = fleet([puppet('a', 2, timeout), puppet('b', 3, timeout)]);
    expect(browser.jobs).toBe(5);
    expect(browser.version).toBe('Chrome/1.2.3.4');
  });

  it('gives a job to the least busy, and lets no more in than there are places', async () => {
    const [small, large] = [puppet('small', 1, () => tick(9)), puppet('large', 3, () => tick(9))];
    const { browser } = fleet([small, large]);
    const names = ['1', '2', '3', '4', '5', '6'];
    const printed = await Promise.all(names.map((name) => print(browser, name)));
    expect(small.begun[0]).toBe('1');
    expect(large.begun.slice(0, 3)).toEqual(['2', '3', '4']);
    expect([small.most, large.most]).toEqual([1, 3]);
    expect(printed.map(({ measured }) => String(measured).split('@')[0])).toEqual(names);
  });

  it('does every job exactly once as long as one browser lives, wherever others fall', async () => {
    const cases = fc.record({
      places: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      jobs: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }),
      falls: fc.array(fc.tuple(fc.nat(3), fc.nat(20)), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ places, jobs, falls }) => {
        const atFall = new Map<string, number>();
        const puppets = places.map((count, index) =>
          puppet(`${index}`, count, async (job, signal) => {
            for (let left = jobs[Number(job)] ?? 0; left > 0; left -= 1) {
              await tick();
              signal.throwIfAborted();
            }
          }),
        );
        const { browser, notices } = fleet(puppets);
        const results = Promise.all(jobs.map((_, name) => refusal(print(browser, String(name)))));
        for (let now = 0; now <= 20; now += 1) {
          for (const [index, at] of falls) {
            const falling = puppets[index];
            if (at !== now || falling === undefined || falling.lost.aborted) continue;
            for (const job of falling.inside) atFall.set(job, (atFall.get(job) ?? 0) + 1);
            falling.kill();
          }
          await tick();
        }
        const told = await results;
        await browser.close();
        const living = puppets.filter(({ lost }) => !lost.aborted).length;
        jobs.forEach((_, index) => {
          const name = String(index);
          const done = puppets.flatMap((one) => one.done).filter((job) => job === name).length;
          for (const { begun } of puppets) expect(begun.filter((job) => job === name).length).toBeLessThanOrEqual(1);
          if (told[index] === 'not refused') expect(done).toBe(1);
          else if ((atFall.get(name) ?? 0) >= 2) expect(told[index]).toMatch(/^browser(s-lost|-felled): /);
          else expect([living, told[index]]).toEqual([0, expect.stringMatching(/^browser(s-lost|-print): /)]);
        });
        for (const { most, places: count } of puppets) expect(most).toBeLessThanOrEqual(count);
        const fallen = puppets.length - living;
        expect(notices.map(({ code }) => code)).toEqual(Array(living > 0 ? fallen : fallen - 1).fill('browser-lost'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a browser that is lost', () => {
  it('is told once, and its jobs come before those that wait', async () => {
    const [a, b] = [puppet('a', 2, untilStopped), puppet('b', 1, () => setImmediate())];
    const { browser, notices } = fleet([a, b]);
    const jobs = ['1', '2', '3', '4', '5'].map((name) => print(browser, name));
    await tick(1);
    a.kill('cut off');
    const printed = await Promise.all(jobs);
    expect(a.begun).toEqual(['1', '3']);
    expect([...b.begun.slice(0, 3)].sort()).toEqual(['1', '2', '3']);
    expect(printed.every(({ measured }) => String(measured).endsWith('@b'))).toBe(true);
    expect(notices.map(({ code, wording }) => `${code}: ${wording.en.message}`)).toEqual([
      'browser-lost: The browser at a is lost (cut off); its pages are printed by the 1 left.',
    ]);
    await browser.close();
  });

  it('is not told after the work is done', async () => {
    const [a, b] = [puppet('a', 1, () => tick()), puppet('b', 1, () => tick())];
    const { browser, notices } = fleet([a, b]);
    await browser.close();
    await browser.close();
    a.kill();
    expect(notices).toEqual([]);
    expect([a.closed, b.closed]).toEqual([1, 1]);
  });

  it('is an error with the artefact’s name once there is no other', async () => {
    const [a, b] = [puppet('a', 1, untilStopped), puppet('b', 1, untilStopped)];
    const { browser } = fleet([a, b]);
    const jobs = ['one', 'two', 'waits'].map((name) => refusal(print(browser, name)));
    await tick();
    a.kill();
    await tick(5);
    b.kill('the last');
    expect(await Promise.all(jobs)).toEqual(
      ['one', 'two', 'waits'].map((name) => expect.stringMatching(`^browsers-lost: .*${name} .*the last`)),
    );
    expect(await refusal(print(browser, 'late'))).toMatch(/^browsers-lost: .*late/);
    const single = puppet('single', 1, untilStopped);
    const alone = refusal(print(fleet([single]).browser, 'chapter'));
    await tick();
    single.kill('ended');
    expect(await alone).toMatch(/^browser-print: .*chapter.*ended/);
  });

  it('was felled by the job that was there each time, which doesn’t take the others along', async () => {
    const fell: Work = async (job, signal, own) => {
      if (job !== 'poison') return await tick(2);
      await tick();
      own.kill();
      signal.throwIfAborted();
    };
    const puppets = ['a', 'b', 'c'].map((label) => puppet(label, 1, fell));
    const { browser, notices } = fleet(puppets);
    expect(await refusal(print(browser, 'poison'))).toMatch(/^browser-felled: .*poison/);
    expect(puppets.filter(({ lost }) => lost.aborted)).toHaveLength(2);
    expect(notices).toHaveLength(2);
    expect((await print(browser, 'sound')).measured).toBe('sound@c');
  });
});

describe('a job that fails', () => {
  it('for a lack of time or a broken page is moved, and told by name when no browser manages it', async () => {
    const closed: Work = async () => {
      throw Object.assign(new Error('Target closed'), { name: 'TargetCloseError' });
    };
    const short: Work = async (name) => {
      throw new Refusal([diagnose(pdfIncomplete, { name, bytes: 7 }, null)], 2);
    };
    for (const failing of [timeout, closed, short]) {
      const [a, b] = [puppet('a', 1, failing), puppet('b', 1, () => tick())];
      expect((await print(fleet([a, b]).browser, 'chapter')).measured).toBe('chapter@b');
      expect(a.begun).toEqual(['chapter']);
    }
    const slow = ['a', 'b'].map((label) => puppet(label, 2, timeout));
    expect(await refusal(print(fleet(slow).browser, 'chapter'))).toMatch(/^browser-timeout: .*chapter.* 5 s/);
    expect(slow.map(({ begun }) => begun.length)).toEqual([1, 1]);
  });

  it('by itself is not tried again', async () => {
    const known = new Refusal([diagnose(printFailed, { name: 'x', reason: 'known' }, null)], 2);
    for (const error of [new TypeError('no such element'), known]) {
      const puppets = ['a', 'b'].map((label) =>
        puppet(label, 1, async () => {
          throw error;
        }),
      );
      expect(await refusal(print(fleet(puppets).browser, 'chapter'))).toMatch(/^browser-print: .*(element|known)/);
      expect(puppets.flatMap(({ begun }) => begun)).toHaveLength(1);
    }
  });
});

describe('stopping', () => {
  it('one job leaves the others, at work or waiting', async () => {
    const stop = new AbortController();
    const a = puppet('a', 1, (job, signal, own) => (job === 'long' ? untilStopped(job, signal, own) : tick()));
    const { browser } = fleet([a]);
    const long = print(browser, 'long', stop.signal);
    const waiting = print(browser, 'waiting', stop.signal);
    const other = print(browser, 'other');
    await tick();
    stop.abort(new Error('enough'));
    await expect(long).rejects.toThrow('enough');
    await expect(waiting).rejects.toThrow('enough');
    expect((await other).measured).toBe('other@a');
    expect(a.begun).toEqual(['long', 'other']);
  });

  it('everything closes every browser at once and tries none again', async () => {
    const stop = new AbortController();
    const puppets = ['a', 'b'].map((label) => puppet(label, 1, untilStopped));
    const { browser, notices } = fleet(puppets, stop.signal);
    const jobs = ['1', '2', '3'].map((name) => print(browser, name));
    await tick();
    stop.abort(new Error('interrupted'));
    for (const job of jobs) await expect(job).rejects.toThrow('interrupted');
    expect(puppets.map(({ closed, begun }) => [closed, begun.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    for (const one of puppets) one.kill();
    expect(notices).toEqual([]);
    await expect(print(browser, 'late')).rejects.toThrow('interrupted');
  });
});
