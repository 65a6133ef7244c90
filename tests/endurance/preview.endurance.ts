import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dev, openTalk } from '../../scripts/index.ts';
import { expectNoMore } from './held.ts';
import { type Holdings, holdings, ownTemporary } from './holdings.ts';
import { campus, type SmallReport, smallReport } from './small-report.ts';
import { openVisitor, type Visitor } from './visitor.ts';

const edits = 500;

let report: SmallReport;
let temporary: Awaited<ReturnType<typeof ownTemporary>>;
let visitor: Visitor;
const ending = new AbortController();
let ended: Promise<void> = Promise.resolve();

beforeAll(async () => {
  temporary = await ownTemporary();
  report = await smallReport();
  const talk = openTalk({ write: () => true }, 'zh', false);
  const workspace = { content: report.content, output: report.content, reports: [], strict: false };
  const address = await new Promise<string>((resolve, reject) => {
    ended = dev({ ...workspace, jobs: null, browsers: [], port: null }, talk, ending.signal, resolve);
    ended.catch(reject);
  });
  visitor = await openVisitor(address);
  await visitor.settled();
});

afterAll(async () => {
  visitor.leave();
  ending.abort();
  await ended;
  await report.remove();
  await temporary.remove();
});

/**
 * An edit of a kind that depends on its number, always to something that never stood there, by the page or by an editor program. Every
 * fifth is waited for until nothing is under way, and looked at; the others come in the middle of the work on the last one.
 */
async function once(number: number): Promise<void> {
  const text = `${1000 + number}所`;
  switch (number % 5) {
    case 0:
      await report.write('assets/campus.svg', campus(number));
      await visitor.settled();
      return await visitor.look();
    case 1:
      await report.change('01-schools.md', /:fact\[\d+所\]\{#schools/, `:fact[${text}]{#schools`);
      break;
    case 2:
      await visitor.edit({
        kind: 'points',
        slide: 't1-s1-c',
        points: [
          { from: 0, text: `调结构　第${number}次` },
          { from: 1, text: '强师资　充实教师队伍' },
        ],
      });
      break;
    case 3:
      await visitor.undo();
      break;
    default:
      await visitor.edit({ kind: 'figure', id: 'secondary', text });
  }
  await visitor.shown();
}

describe('the preview', () => {
  it(`holds no more after ${edits} edits than after ten`, async () => {
    let early: Holdings | null = null;
    for (let number = 1; number <= edits; number += 1) {
      await once(number);
      if (number === 10) early = await holdings();
    }
    expectNoMore(early, await holdings());
    expect(visitor.seen()).toBeGreaterThan(edits);
  });
});
