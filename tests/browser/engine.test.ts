import { describe, expect, it } from 'vitest';
import { embeddedAge } from '../../scripts/browser/embedded-age.ts';
import { embeddedVersion, engineElsewhere, engineOf, originOf } from '../../scripts/browser/engine.ts';
import { cacheFolder } from '../../scripts/browser/machine.ts';

describe('the name of an engine', () => {
  it('says where it comes from', async () => {
    expect(originOf(await engineOf({ source: 'embedded' }))).toEqual({ source: 'embedded', path: null });
    expect(originOf(engineElsewhere('HeadlessChrome/147.0.1'))).toEqual({ source: 'elsewhere', path: null });
    const path = '/opt/Google Chrome/chrome';
    expect(originOf(await engineOf({ source: 'named', path }))).toEqual({ source: 'installed', path });
    expect(originOf(await engineOf({ source: 'installed', path: process.execPath })).path).toBe(process.execPath);
  });
});

describe('the age of the embedded browser', () => {
  it('is known for the version that is installed', async () => {
    const age = embeddedAge(await embeddedVersion(), new Date());
    expect(age?.since).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(age?.days).toBeGreaterThan(0);
  });

  it('counts whole days, and isn’t guessed', () => {
    expect(embeddedAge('147.0.0', new Date('2026-04-20T23:59:59Z'))).toEqual({ since: '2026-04-10', days: 10 });
    expect(embeddedAge('1.0.0', new Date())).toBeNull();
  });
});

describe('the place for things that can be made again', () => {
  const homeless = (): string => {
    throw new Error('ENOENT: no such file or directory, uv_os_homedir');
  };

  it('is below the home, or where the environment says', () => {
    expect(cacheFolder({ HOME: '/home/u' })).toBe('/home/u/.cache/huikan');
    expect(cacheFolder({}, () => '/home/known')).toBe('/home/known/.cache/huikan');
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, homeless)).toBe('/cache/huikan');
  });

  it('is nowhere for a user without a home', () => {
    expect(cacheFolder({}, homeless)).toBeNull();
    expect(cacheFolder({ HOME: '' })).toBeNull();
  });
});
