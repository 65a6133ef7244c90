import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dev } from '../../scripts/commands/dev.ts';
import { openTalk } from '../../scripts/talk/talk.ts';
import { request, type Said, say } from './attacking.ts';

const secret = '不得外传';
const topic = '---\ntitle: 题\n---\n\n一段文字。\n\n有:fact[330所]{#schools of="学校" asOf="2021年底"}。\n';

let content: string;
let folder: string;
let address: string;
let origin: string;
let host: string;
let port: number;
/** The part of every path that only those know who were given the address. */
let key: string;
let token: string;
const ending = new AbortController();
let ended: Promise<void> = Promise.resolve();

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'huikan-attacked-'));
  folder = join(content, 'reports', 'trial');
  await mkdir(folder, { recursive: true });
  await writeFile(join(content, 'secret.md'), secret);
  await writeFile(join(folder, 'report.yaml'), 'title: 报告\npublisher: 某厅\ndate: 2022-01-17\n');
  await writeFile(join(folder, '01-a.md'), topic);
  const talk = openTalk({ write: () => true }, 'zh', false);
  const options = { content: join(content, 'reports'), output: content, reports: [], strict: false };
  address = await new Promise((resolve, reject) => {
    ended = dev({ ...options, jobs: null, browsers: [], port: null }, talk, ending.signal, resolve);
    ended.catch(reject);
  });
  ({ origin, host } = new URL(address));
  port = Number(new URL(address).port);
  key = new URL(address).pathname.slice(0, -1);
  token = /name="huikan-token" content="([^"]+)"/.exec(await (await fetch(address)).text())?.[1] ?? '';
  // The report is there when it has been read.
  await say(port, request(`GET ${key}/events`, [['Host', host]]), (text) => text.includes('schools'));
}, 120_000);

afterAll(async () => {
  ending.abort();
  await ended;
  await rm(content, { recursive: true, force: true, maxRetries: 5 });
});

type Header = readonly [name: string, value: string];

const get = (path: string, headers: readonly Header[] = [['Host', host]]): Promise<Said> =>
  say(port, request(`GET ${path}`, headers));

/** The headers that the page's own requests have when they write. */
const own = (): readonly Header[] => [
  ['Host', host],
  ['Origin', origin],
  ['Sec-Fetch-Site', 'same-origin'],
  ['Sec-Fetch-Mode', 'cors'],
  ['Content-Type', 'application/json'],
  ['X-Huikan-Token', token],
];
const without = (name: string): readonly Header[] => own().filter(([one]) => one !== name);
const instead = (name: string, value: string): readonly Header[] => [...without(name), [name, value]];
const post = (path: string, body: string, headers = own()): Promise<Said> =>
  say(port, request(`POST ${key}${path}`, headers, body));

const edit = (text: string): string => JSON.stringify({ intent: { kind: 'figure', id: 'schools', text }, seen: null });
const stands = async (): Promise<void> => {
  expect(await readFile(join(folder, '01-a.md'), 'utf8')).toBe(topic);
  expect((await readdir(folder)).sort()).toEqual(['01-a.md', 'report.yaml']);
  expect(await readFile(join(content, 'secret.md'), 'utf8')).toBe(secret);
  expect((await get(`${key}/`)).statuses).toEqual([200]);
};

describe('a foreign page or program', () => {
  it('finds nothing without the address, whatever it says of itself', async () => {
    const paths = [
      '/',
      '/preview.js',
      '/events',
      '/edit',
      `${key}`,
      `${key.slice(0, -1)}/`,
      `${key}x/`,
      `/${key}/`,
      `${key.toUpperCase()}/`,
    ];
    for (const path of paths) expect((await get(path)).statuses, path).toEqual([403]);
    expect((await say(port, request('POST /edit', own(), edit('331所')))).statuses).toEqual([403]);
    const person = await get('/', instead('Sec-Fetch-Mode', 'navigate'));
    expect(Buffer.from(person.text, 'latin1').toString()).toContain('网址不完整');
    expect(person.text).not.toContain(key);
    await stands();
  });

  it('is refused under every other name of this machine', async () => {
    const names = [
      'evil.example',
      `evil.example:${port}`,
      `localhost.:${port}`,
      `127.0.0.1.:${port}`,
      `LOCALHOST:${port}`,
      `127.1:${port}`,
      `2130706433:${port}`,
      `0.0.0.0:${port}`,
      `[::]:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
      `[0:0:0:0:0:0:0:1]:${port}`,
      `127.0.0.1:${port}@evil.example`,
      `127.0.0.1:0${port}`,
      '127.0.0.1',
      '',
    ];
    for (const name of names) expect((await get(`${key}/`, [['Host', name]])).statuses, name).toEqual([403]);
    expect((await get(`${key}/`, [])).statuses).toEqual([400]);
    for (const second of [host, 'evil.example']) {
      expect(
        (
          await get(`${key}/`, [
            ['Host', host],
            ['Host', second],
          ])
        ).statuses,
      ).toEqual([403]);
    }
    const old = await say(port, `GET ${key}/ HTTP/1.0\r\n\r\n`);
    expect(old.statuses).toEqual([403]);
  });

  it('is refused by a target with an address in it', async () => {
    for (const target of [`${origin}${key}/`, `http://evil.example${key}/`, `//evil.example${key}/`, '*', `${key}`]) {
      expect((await get(target)).statuses, target).toEqual([403]);
    }
  });

  it('is refused by where it says it comes from', async () => {
    const at = (...headers: readonly Header[]): Promise<Said> => get(`${key}/preview.js`, [['Host', host], ...headers]);
    for (const from of [
      'http://evil.example',
      'null',
      `https://${host}`,
      `${origin}/`,
      'http://127.0.0.1',
      `${origin}, ${origin}`,
    ]) {
      expect((await at(['Origin', from])).statuses, from).toEqual([403]);
    }
    expect((await at(['Origin', origin], ['Origin', 'http://evil.example'])).statuses).toEqual([403]);
    for (const site of ['cross-site', 'same-site', 'NONE', 'same-origin, cross-site']) {
      expect((await at(['Sec-Fetch-Site', site], ['Sec-Fetch-Mode', 'no-cors'])).statuses, site).toEqual([403]);
    }
    expect((await at(['Sec-Fetch-Site', 'same-origin'])).statuses).toEqual([200]);
  });

  it('writes nothing, by form, by simple request, or without the token of this run', async () => {
    const wrong: readonly (readonly Header[])[] = [
      without('Origin'),
      without('X-Huikan-Token'),
      instead('X-Huikan-Token', ''),
      instead('X-Huikan-Token', `${token}x`),
      instead('X-Huikan-Token', token.slice(0, -1)),
      [...own(), ['X-Huikan-Token', token]],
      instead('X-Huikan-Token', 'A'.repeat(token.length)),
      instead('Origin', 'null'),
      instead('Origin', 'http://evil.example'),
      instead('Sec-Fetch-Site', 'cross-site'),
      instead('Host', `evil.example:${port}`),
      [...without('X-Huikan-Token'), ['Cookie', `X-Huikan-Token=${token}`]],
    ];
    for (const path of ['/edit', '/undo', '/redo', '/focus']) {
      for (const headers of wrong) expect((await post(path, edit('331所'), headers)).statuses).toEqual([403]);
      expect(
        (await post(`${path}?X-Huikan-Token=${token}&token=${token}`, edit('331所'), without('X-Huikan-Token')))
          .statuses,
      ).toEqual([403]);
    }
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      '',
    ]) {
      expect((await post('/edit', edit('331所'), instead('Content-Type', type))).statuses, type).toEqual([415]);
    }
    await stands();
  });

  it('has no other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND']) {
      const without = await say(port, request(`${method} ${key}/edit`, [['Host', host]]));
      expect(without.statuses, method).toEqual([403]);
      const withToken = await say(port, request(`${method} ${key}/edit`, own()));
      expect(withToken.statuses, method).toEqual([405]);
      expect(withToken.text).not.toMatch(/access-control|x-huikan-token/i);
    }
    expect((await say(port, request(`CONNECT evil.example:80`, own()))).statuses).not.toContain(200);
    expect((await say(port, request(`GET ${key}/edit`, own()))).statuses).toEqual([405]);
    const head = await say(port, request(`HEAD ${key}/events`, [['Host', host]]));
    expect(head.statuses).toEqual([200]);
    await stands();
  });
});

describe('a path', () => {
  it('never leads to a file, by whatever spelling', async () => {
    const ways = [
      '../secret.md',
      '..%2fsecret.md',
      '%2e%2e/secret.md',
      '%2e%2e%2fsecret.md',
      '..%5csecret.md',
      '..\\secret.md',
      '%252e%252e%252fsecret.md',
      '%c0%ae%c0%ae%c0%afsecret.md',
      '%e0%80%ae%e0%80%ae/secret.md',
      '..;/secret.md',
      '01-a.md%00.png',
      encodeURIComponent(join(content, 'secret.md')),
      join(content, 'secret.md'),
      'file:///etc/passwd',
      'C:%5cWindows%5cwin.ini',
      'CON',
      'aux.md',
      '01-a.md::$DATA',
      '%5c%5cevil.example%5cshare',
      '__proto__',
      'constructor',
    ];
    const digest = 'ab'.repeat(32);
    for (const way of ways) {
      const paths = [
        `/${way}`,
        `/faces/${way}.css`,
        `/faces/${digest}/${way}.css`,
        `/picture/${way}`,
        `/picture/${digest}/../${way}`,
        `/sheet/${digest}/${way}@72`,
        `/sheet/${way}/0@72`,
        `/places/${digest}/${way}`,
        `/excerpt?file=${way}&from=1&until=9`,
      ];
      for (const path of paths) {
        const { statuses, text } = await get(`${key}${path}`);
        expect(statuses, path).toEqual([404]);
        expect(text).not.toContain(Buffer.from(secret).toString('latin1'));
      }
      for (const path of [`/editable?file=${way}&line=1&column=1`, `/points?slide=${way}`]) {
        const { statuses, text } = await get(`${key}${path}`);
        expect(statuses, path).toEqual([200]);
        expect(text, path).toMatch(/\r\n(?:null|\{"ok":false)/);
      }
    }
  }, 120_000);

  it('with bytes that no path has is refused before anything looks at it', async () => {
    for (const odd of ['\0', '\x01', '\r', ' x', '\x7f']) {
      const { statuses } = await say(port, request(`GET ${key}/${odd}`, [['Host', host]]));
      expect(statuses[0], JSON.stringify(odd)).toBe(400);
    }
  });
});

describe('an edit', () => {
  const refused = async (body: string): Promise<void> => {
    const { statuses, text } = await post('/edit', body);
    expect(statuses, body.slice(0, 200)).toEqual([200]);
    expect(text, body.slice(0, 200)).toContain('{"ok":false');
  };

  it('that names what isn’t content of this report changes nothing', async () => {
    const files = [
      '../../secret.md',
      join(content, 'secret.md'),
      'report.yaml',
      './01-a.md',
      '01-a.md\0',
      '..\\01-a.md',
      '',
      'CON',
      '__proto__',
      'templates/x.hbs',
    ];
    for (const file of files) {
      await refused(
        JSON.stringify({
          intent: { kind: 'text', at: { file, line: 1, column: 1 }, before: secret, text: '改' },
          seen: null,
        }),
      );
    }
    for (const id of ['__proto__', 'constructor', '../x', '', 'toString']) {
      await refused(JSON.stringify({ intent: { kind: 'figure', id, text: '331所' }, seen: null }));
      await refused(
        JSON.stringify({ intent: { kind: 'points', slide: id, points: [{ from: null, text: 'x' }] }, seen: null }),
      );
      await refused(JSON.stringify({ intent: { kind: 'move-slide', slide: id, to: 'after', other: id }, seen: null }));
    }
    await stands();
  });

  it('that isn’t one changes nothing', async () => {
    const bodies = [
      '',
      'null',
      '[]',
      '"x"',
      '{',
      '{"intent":',
      '{"__proto__":{"intent":1,"seen":null}}',
      '{"intent":{"__proto__":{"kind":"figure","id":"schools","text":"331所"}},"seen":null}',
      '{"constructor":{"prototype":{"seen":"x"}},"intent":{},"seen":null}',
      `{"intent":${'['.repeat(100_000)}${']'.repeat(100_000)},"seen":null}`,
      `{"intent":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)},"seen":null}`,
      `${'['.repeat(200_000)}`,
      JSON.stringify({ intent: { kind: 'figure', id: 'schools', text: '331所', file: '../../secret.md' }, seen: null }),
      JSON.stringify({ intent: { kind: 'figure', id: 'schools', text: '1'.repeat(200_000) }, seen: 'x' }),
    ];
    for (const body of bodies) await refused(body);
    expect(Object.hasOwn(Object.prototype, 'intent')).toBe(false);
    await stands();
  });

  it('puts no characters into a file that can’t be read from it again', async () => {
    for (const text of [
      '331\ud800所',
      '\udc00',
      '331\0所',
      '331\u2028所',
      '331\u001b[0m所',
      '331\r\n\r\n---\r\n所',
      '331\ufeff所',
      '331\u202e所',
    ]) {
      await refused(edit(text));
      await refused(
        JSON.stringify({
          intent: { kind: 'text', at: { file: '01-a.md', line: 5, column: 1 }, before: '一段文字。', text },
          seen: null,
        }),
      );
    }
    await stands();
  });

  it('may be no larger than said, whatever it says of its length', async () => {
    const huge = 'x'.repeat(256 * 1024 + 1);
    expect((await post('/edit', huge)).statuses).toEqual([413]);
    const head = (more: readonly Header[]): string =>
      `POST ${key}/edit HTTP/1.1\r\n${[...own(), ...more].map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`;
    const announced = await say(port, head([['Content-Length', '9999999999']]));
    expect(announced.statuses).toEqual([413]);
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const chunked = await say(port, `${head([['Transfer-Encoding', 'chunked']])}${chunk.repeat(5)}`);
    expect(chunked.statuses).toEqual([413]);
    const binary = Buffer.concat([Buffer.from(head([['Content-Length', '2']])), Buffer.from([0xff, 0xfe])]);
    expect((await say(port, binary, (text) => text.includes('\r\n\r\n'))).statuses).toEqual([400]);
    await stands();
  });
});

describe('nonsense on the wire', () => {
  it('is refused by its form, and nothing hides behind it', async () => {
    const rest = [...own()].map(([name, value]) => `${name}: ${value}`).join('\r\n');
    const line = `POST ${key}/edit HTTP/1.1\r\n${rest}\r\n`;
    const hidden = request(`POST ${key}/edit`, own(), edit('331所'));
    const texts = [
      `${line}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
      `${line}Content-Length: 5\r\nContent-Length: 6\r\n\r\nxxxxxx${hidden}`,
      `${line}Content-Length: -1\r\n\r\n${hidden}`,
      `${line}Content-Length: 0x10\r\n\r\n${hidden}`,
      `${line}Content-Length: 3, 4\r\n\r\n${hidden}`,
      `${line}Transfer-Encoding: chunked\r\n\r\nzz\r\n${hidden}`,
      `${line}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
      `${line}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
      `${line}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`,
      `${line}X: a\r\n b\r\n\x00: c\r\n\r\n${hidden}`,
      `${line}Content-Length: 1\nX: y\r\n\r\n${hidden}`,
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      `GET ${key}/ HTTP/9.9\r\nHost: ${host}\r\n\r\n`,
      '\0'.repeat(100_000),
    ];
    for (const text of texts) {
      const { statuses } = await say(port, text);
      expect(statuses, JSON.stringify(text.slice(0, 500))).toEqual([400]);
    }
    await stands();
  });

  it('has its bounds in headers', async () => {
    const host0: Header = ['Host', host];
    expect((await get(`${key}/`, [host0, ['X', 'x'.repeat(17_000)]])).statuses).toEqual([431]);
    expect((await get(`${key}/?${'x'.repeat(17_000)}`)).statuses).toEqual([431]);
  });

  it('gets no other protocol', async () => {
    const headers: readonly Header[] = [
      ['Host', host],
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Version', '13'],
      ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
    ];
    const asked = request(`GET ${key}/events2`, headers).replace('Connection: close', 'Connection: Upgrade');
    expect((await say(port, asked)).statuses).toEqual([404]);
    const h2c = request(`GET ${key}/nothing`, [
      ['Host', host],
      ['Upgrade', 'h2c'],
      ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
    ]);
    expect((await say(port, h2c)).statuses).toEqual([404]);
  });

  it('is answered once where it is refused, however much is sent behind it', async () => {
    const many = request('GET /', [['Host', 'evil.example']]).replace('Connection: close', 'Connection: keep-alive');
    expect((await say(port, many.repeat(2000))).statuses).toEqual([403]);
    const pipelined = request(`GET ${key}/preview.css`, [['Host', host]]).replace('Connection: close', 'X: y');
    const { statuses } = await say(port, `${pipelined.repeat(20)}${request(`GET ${key}/`, [['Host', host]])}`);
    expect(statuses).toEqual(Array.from({ length: 21 }, () => 200));
  });
});

describe('an answer', () => {
  it('can’t be framed, sniffed, kept, or tell where it was, and a refusal neither', async () => {
    for (const path of [
      `${key}/`,
      `${key}/preview.js`,
      `${key}/preview.css`,
      `${key}/nothing`,
      '/',
      `${key}/editable?file=x&line=1&column=1`,
    ]) {
      const { text } = await get(path);
      const head = text.slice(0, text.indexOf('\r\n\r\n')).toLowerCase();
      const policy = /content-security-policy: (.*)/.exec(head)?.[1] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
      expect(head).toContain('x-content-type-options: nosniff');
      expect(head).toContain('referrer-policy: no-referrer');
      expect(head).toContain('cross-origin-resource-policy: same-origin');
      expect(head).toContain('cross-origin-opener-policy: same-origin');
      expect(head).toContain('cache-control: no-store');
      expect(head).not.toContain('access-control');
      expect(head).not.toContain('server:');
    }
  });
});

describe('the port', () => {
  it('is open on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && one.address !== '127.0.0.1')
      .map((one) => (one?.scopeid ? `${one.address}%${one.scopeid}` : (one?.address ?? '')));
    for (const other of ['::1', '127.0.0.2', ...others]) {
      const reached = await new Promise((resolve) => {
        const socket = connect(port, other);
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
        socket.once('close', () => socket.destroy());
      });
      expect(reached, other).toBe(false);
    }
    const table = await readFile('/proc/net/tcp', 'utf8').catch(() => '');
    const end = port.toString(16).toUpperCase().padStart(4, '0');
    const listening = [...table.matchAll(/: ([0-9A-F]{8}):([0-9A-F]{4}) \S+ 0A /g)].filter(([, , at]) => at === end);
    if (table !== '') expect(listening.map(([, at]) => at)).toEqual(['0100007F']);
  });
});

describe('a link', () => {
  it('that leads out of the report is neither read nor written through', async () => {
    await writeFile(join(content, 'outside.md'), topic);
    await symlink(join(content, 'outside.md'), join(folder, '01-a.md.fixing'));
    const done = await post('/edit', edit('331所'));
    expect(done.text).toContain('{"ok":true');
    expect(await readFile(join(content, 'outside.md'), 'utf8')).toBe(topic);
    expect(await readFile(join(folder, '01-a.md'), 'utf8')).toBe(topic.replace('330', '331'));
    await rm(join(folder, '01-a.md'));
    await writeFile(join(content, 'outside.md'), topic.replace('330', '331'));
    await symlink(join(content, 'outside.md'), join(folder, '01-a.md'));
    const through = await post('/edit', edit('332所'));
    expect(through.text).toContain('{"ok":false');
    expect((await post('/undo', '{}')).text).toContain('{"ok":false');
    expect(await readFile(join(content, 'outside.md'), 'utf8')).toBe(topic.replace('330', '331'));
  });
});
