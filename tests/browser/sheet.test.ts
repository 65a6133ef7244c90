import { EventEmitter } from 'node:events';
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openSheet } from '../../scripts/browser/sheet.ts';

/** A page that answers everything at once, but for one command that waits until it is let. */
function pageThatHolds(held: string) {
  const sent: string[] = [];
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const session = Object.assign(new EventEmitter(), {
    async send(method: string) {
      sent.push(method);
      if (method === held) await released;
      if (method === 'Page.navigate') {
        setImmediate(() => {
          session.emit('Page.frameNavigated', { frame: { id: 'main', url: 'http://document.invalid/' } });
          session.emit('Page.loadEventFired', {});
        });
      }
      return method === 'Page.getFrameTree' ? { frameTree: { frame: { id: 'main' } } } : {};
    },
  });
  const open = async () => ({ session: session as unknown as CDPSession, close: () => {} });
  return { open, sent, release };
}

describe('a page', () => {
  it('shows nothing before it was heard to tell what happens to it', async () => {
    const { open, sent, release } = pageThatHolds('Page.enable');
    const opening = openSheet(open, true);
    for (let turn = 0; turn < 20; turn += 1) await afterOthers();
    expect(sent).toContain('Page.enable');
    expect(sent).not.toContain('Page.navigate');
    release();
    await opening;
    expect(sent).toContain('Page.navigate');
  });
});
