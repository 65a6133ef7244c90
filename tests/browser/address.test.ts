import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressLabel,
  authorization,
  bare,
  isAddress,
  socketAddress,
  versionAddress,
  wishedBrowsers,
  withoutSecrets,
} from '../../scripts/browser/address.ts';

const target = (address: string, own: string): string => socketAddress(address, own).href;

describe('a wish for a browser', () => {
  it('is an address or the path of a program', () => {
    for (const address of ['ws://a', 'wss://a/b', 'HTTP://a:9222', 'https://a?token=b']) {
      expect(isAddress(address)).toBe(true);
    }
    for (const path of [
      '/usr/bin/chromium',
      'C:\\Chrome\\chrome.exe',
      './ws',
      'file:///chrome',
      'ftp://a',
      'http:/a',
    ]) {
      expect(isAddress(path)).toBe(false);
    }
  });

  it('is looked for in the environment when none is given', () => {
    const environment = { HUIKAN_BROWSER: ' ws://a:1?token=1\n http://b:2 ' };
    expect(wishedBrowsers([], environment)).toEqual(['ws://a:1?token=1', 'http://b:2']);
    expect(wishedBrowsers(['/chrome', 'ws://c'], environment)).toEqual(['/chrome', 'ws://c']);
    expect(wishedBrowsers([], { HUIKAN_BROWSER: '/Applications/Google Chrome' })).toEqual([
      '/Applications/Google Chrome',
    ]);
    expect(wishedBrowsers([], { HUIKAN_BROWSER: ' ' })).toEqual([]);
    expect(wishedBrowsers([], {})).toEqual([]);
  });
});

describe('the address to connect to', () => {
  const browser = '/devtools/browser/0bc9';

  it('has host, port and encryption of the address given, and the path that the browser says', () => {
    expect(target('http://chrome:9222', `ws://localhost/${browser.slice(1)}`)).toBe(`ws://chrome:9222${browser}`);
    expect(target('http://10.0.0.7:9222/', `ws://127.0.0.1:9223${browser}`)).toBe(`ws://10.0.0.7:9222${browser}`);
    expect(target('https://pool.example', `ws://10.1.2.3:9222${browser}`)).toBe(`wss://pool.example${browser}`);
    expect(target('http://[fd00::7]:9222', `ws://[::1]:1${browser}`)).toBe(`ws://[fd00::7]:9222${browser}`);
    expect(target('http://pool:3000', 'ws://0.0.0.0:3000')).toBe('ws://pool:3000/');
  });

  it('keeps both queries, each token once', () => {
    expect(target('http://pool:3000?token=t', 'ws://0.0.0.0:3000/chromium?token=t&id=7')).toBe(
      'ws://pool:3000/chromium?token=t&id=7',
    );
    expect(target('http://pool:3000/?token=t&timeout=9', `ws://a${browser}`)).toBe(
      `ws://pool:3000${browser}?token=t&timeout=9`,
    );
  });

  it('keeps a path in front that a proxy hands on, unless the browser says it, too', () => {
    expect(target('https://edge/shells/', `ws://localhost${browser}`)).toBe(`wss://edge/shells${browser}`);
    expect(target('https://edge/shells', `ws://localhost/shells${browser}`)).toBe(`wss://edge/shells${browser}`);
    expect(target('https://edge/shells', `ws://localhost/shellsort${browser}`)).toBe(
      `wss://edge/shells/shellsort${browser}`,
    );
  });

  it('is asked for below the address’s own path, with its query, without user and password', () => {
    expect(versionAddress('http://a:9222').href).toBe('http://a:9222/json/version');
    expect(versionAddress('http://u:p@a/b/?token=t#c').href).toBe('http://a/b/json/version?token=t');
    expect(versionAddress('http://a/b/json/version').href).toBe('http://a/b/json/version');
    expect(versionAddress('http://a/json').href).toBe('http://a/json/version');
  });

  it('says user and password in a header', () => {
    const { Authorization = '' } = authorization('wss://grid:p%40ss@host/session/1/se/cdp');
    expect(Buffer.from(Authorization.replace('Basic ', ''), 'base64').toString()).toBe('grid:p@ss');
    expect(authorization('wss://host?token=1')).toEqual({});
    expect(bare('wss://grid:pass@host/a?b=1#c').href).toBe('wss://host/a?b=1');
  });
});

describe('what people are told of an address', () => {
  it('is scheme, host and port', () => {
    expect(addressLabel('wss://user:pass@host:3000/devtools/browser/id?token=t#x')).toBe('wss://host:3000');
    expect(addressLabel('http://u:geheim@:x')).toBe('http://…');
  });

  it('never has user, password, query or path, whatever the text about it was', () => {
    const word = fc.stringMatching(/^[a-z0-9]{4,12}$/);
    fc.assert(
      fc.property(word, word, word, word, (user, password, path, token) => {
        const address = `ws://${user}:${password}@host.test:3000/${path}?token=${token}`;
        const url = new URL(address);
        for (const text of [address, url.href, `bad ${url.pathname}${url.search}`, `${user} ${password} ${token}`]) {
          const told = withoutSecrets(text, address).replaceAll('token', '').replaceAll('host.test', '');
          for (const secret of [password, path, token]) {
            if (!'host.test:3000/?token=bad ws'.includes(secret)) expect(told).not.toContain(secret);
          }
        }
        expect(addressLabel(address)).toBe('ws://host.test:3000');
      }),
    );
  });
});
