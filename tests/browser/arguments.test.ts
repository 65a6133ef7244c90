import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserArguments, puppeteerArguments } from '../../scripts/browser/arguments.ts';

describe('what a browser is started with', () => {
  it('begins with what puppeteer starts one with', () => {
    const own = puppeteer.defaultArgs({ headless: 'shell', userDataDir: '/profile' });
    const ofFolder = (one: string): boolean => one.startsWith('--user-data-dir') || one === 'about:blank';
    expect(puppeteerArguments).toEqual(own.filter((one) => !ofFolder(one)));
    expect(browserArguments('/profile', true, true)).toEqual(expect.arrayContaining(own));
  });

  it('has a first page and no sandbox only where that is asked for', () => {
    const differing = ['--no-sandbox', 'about:blank'];
    const found = (sandbox: boolean, blank: boolean) =>
      browserArguments('/profile', sandbox, blank).filter((one) => differing.includes(one));
    expect(found(true, false)).toEqual([]);
    expect(found(false, true)).toEqual(differing);
  });

  it('keeps it in the profile it was given, off the network, and unreachable but through its pipe', () => {
    const args = browserArguments('/throwaway/profile', true, false);
    expect(args.filter((one) => one.startsWith('--user-data-dir'))).toEqual(['--user-data-dir=/throwaway/profile']);
    expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(args).toContain('--remote-debugging-pipe');
    expect(
      args.filter((one) => /remote-debugging-port|disable-web-security|allow-file-access|disable-setuid/.test(one)),
    ).toEqual([]);
  });
});
