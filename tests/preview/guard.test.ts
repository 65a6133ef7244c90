import { describe, expect, it } from 'vitest';
import { type Caller, insideOf, mayAsk } from '../../scripts/preview/guard.ts';

const port = 4321;
const secret = 'a-token-of-this-run';
const own = 'http://127.0.0.1:4321';

function asks(more: Partial<Caller>): boolean {
  const caller = { method: 'GET', host: '127.0.0.1:4321', origin: undefined, site: undefined, mode: undefined };
  return mayAsk({ ...caller, token: undefined, ...more }, port, secret);
}

describe('who may ask the preview', () => {
  it('answers its own page and programs of this machine', () => {
    expect(asks({})).toBe(true);
    expect(asks({ site: 'same-origin', mode: 'cors' })).toBe(true);
    expect(asks({ host: 'localhost:4321' })).toBe(true);
    expect(asks({ host: '[::1]:4321' })).toBe(true);
    expect(asks({ origin: own })).toBe(true);
  });

  it('lets a link from elsewhere open the page, and nothing else ask for anything', () => {
    expect(asks({ site: 'cross-site', mode: 'navigate' })).toBe(true);
    expect(asks({ site: 'cross-site', mode: 'no-cors' })).toBe(false);
    expect(asks({ site: 'same-site', mode: 'cors' })).toBe(false);
    expect(asks({ origin: 'http://127.0.0.1:9999' })).toBe(false);
    expect(asks({ origin: 'null', mode: 'navigate' })).toBe(false);
  });

  it('refuses names that somebody lets point to this machine', () => {
    for (const host of ['evil.example:4321', '127.0.0.1:80', '127.0.0.1', 'localhost.evil.example:4321', undefined]) {
      expect(asks({ host })).toBe(false);
    }
  });

  it('knows who was given the address by the start of the path, which is taken off', () => {
    expect(insideOf('/k3y/events?x=1', 'k3y')).toBe('/events?x=1');
    expect(insideOf('/k3y/', 'k3y')).toBe('/');
    for (const target of ['/', '', '/k3y', '/k3yx/', '/K3Y/', '//k3y/', 'http://127.0.0.1/k3y/', '/k3/y/', '/%6b3y/']) {
      expect(insideOf(target, 'k3y'), target).toBe(null);
    }
  });

  it('writes only with the token of this run, and only from its own page', () => {
    const post = { method: 'POST', origin: own, site: 'same-origin', mode: 'cors', token: secret };
    expect(asks(post)).toBe(true);
    expect(asks({ ...post, token: undefined })).toBe(false);
    expect(asks({ ...post, token: `${secret}x` })).toBe(false);
    expect(asks({ ...post, origin: undefined })).toBe(false);
    expect(asks({ ...post, site: 'cross-site' })).toBe(false);
    expect(asks({ ...post, mode: 'navigate', site: 'cross-site' })).toBe(false);
    expect(asks({ ...post, method: 'PUT', token: undefined })).toBe(false);
  });
});
