import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOf } from '../../scripts/preview/routes.ts';

const digest = 'ab'.repeat(32);

describe('addresses of the preview', () => {
  it('are read whole', () => {
    expect(routeOf('GET', '/')).toEqual({ to: 'page' });
    expect(routeOf('HEAD', '/preview.css')).toEqual({ to: 'style' });
    expect(routeOf('GET', `/sheet/${digest}/12@144`)).toEqual({ to: 'sheet', digest, page: 12, dpi: 144 });
    expect(routeOf('GET', `/places/${digest}/0`)).toEqual({ to: 'places', digest, page: 0 });
    expect(routeOf('GET', `/faces/${digest}.css`)).toEqual({ to: 'faces', digest });
    expect(routeOf('GET', '/excerpt?file=01-a.md&from=3&until=5')).toMatchObject({
      file: '01-a.md',
      from: 3,
      until: 5,
    });
    expect(routeOf('GET', '/editable?file=01-a.md&line=3&column=1')).toMatchObject({ to: 'editable', line: 3 });
    expect(routeOf('POST', '/edit')).toEqual({ to: 'edit' });
  });

  it('are nothing where they aren’t quite right', () => {
    const wrong = [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/preview.js/',
      '//preview.js',
      '/constructor',
      '/__proto__',
      `/sheet/${digest}/12@143`,
      `/sheet/${digest}/../../x@144`,
      `/picture/../${digest}`,
      '/faces/short.css',
      '/excerpt?file=&from=1&until=2',
      '/excerpt?file=a.md&from=5&until=2',
      '/editable?file=a.md&line=0&column=1',
    ];
    for (const target of wrong) expect(routeOf('GET', target), target).toEqual({ to: 'nowhere' });
  });

  it('know which of them write', () => {
    expect(routeOf('GET', '/edit')).toEqual({ to: 'wrong-method' });
    expect(routeOf('POST', '/preview.js')).toEqual({ to: 'wrong-method' });
    expect(routeOf('DELETE', '/')).toEqual({ to: 'wrong-method' });
  });

  it('show no more of a file than a window full', () => {
    expect(routeOf('GET', '/excerpt?file=a.md&from=1&until=99999')).toMatchObject({ until: 60 });
  });

  it('never fail', () => {
    const parts = fc.array(fc.constantFrom('/', '..', 'sheet', 'places', digest, '?', 'file=', '%00', '@', '12', '72'));
    fc.assert(
      fc.property(parts, (target) => {
        expect(routeOf('GET', target.join(''))).toHaveProperty('to');
      }),
    );
  });
});
