/** Whether a wish for a browser is an address to reach it at, not the path of a program. */
export function isAddress(wish: string): boolean {
  return /^(?:wss?|https?):\/\//i.test(wish);
}

/**
 * The browsers wished for: those given, else those that HUIKAN_BROWSER names. It holds one path, or addresses separated by white space, which no address contains.
 * Empty when nobody wishes for any.
 */
export function wishedBrowsers(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (given.length > 0) return given;
  const wish = (environment['HUIKAN_BROWSER'] ?? '').trim();
  if (wish === '') return [];
  return isAddress(wish) ? wish.split(/\s+/) : [wish];
}

/**
 * An address for people: scheme, host and port. User, password and query carry secrets, and a path may: whoever knows a browser's or a session's id can command it.
 */
export function addressLabel(address: string): string {
  const scheme = /^[a-z]+/i.exec(address)?.[0].toLowerCase() ?? '';
  return URL.canParse(address) ? `${new URL(address).protocol}//${new URL(address).host}` : `${scheme}://…`;
}

/** Takes whatever an address keeps secret out of a text that may quote it, such as an error's. */
export function withoutSecrets(text: string, address: string): string {
  const secrets = [address];
  if (URL.canParse(address)) {
    const { href, pathname, search, username, password, searchParams } = new URL(address);
    secrets.push(href, `${pathname}${search}`, search, password, username, ...searchParams.values());
    if (pathname.length > 1) secrets.push(pathname);
  }
  return secrets
    .filter((secret) => secret.length > 3)
    .sort((one, other) => other.length - one.length)
    .reduce((told, secret) => told.replaceAll(secret, '…'), text);
}

/** Where an http address tells about its browser: the DevTools resource `/json/version`, below the address's own path, with its query. */
export function versionAddress(address: string): URL {
  const url = bare(address);
  url.pathname = `${prefixOf(url)}/json/version`;
  return url;
}

/**
 * The address to connect to, from the one given and the one that the browser calls its own. Its host and port are the browser's idea of itself, `localhost` or a pod's,
 * so those given stand; the path says which browser it is, and both queries may carry a token. A path in front, where a proxy hands on all below it, stays in front.
 *
 * @throws where the browser's own address is none
 */
export function socketAddress(address: string, own: string): URL {
  const url = bare(address);
  const prefix = prefixOf(url);
  const { pathname, searchParams } = new URL(own);
  const secure = url.protocol === 'https:' || url.protocol === 'wss:';
  const target = new URL(`${secure ? 'wss' : 'ws'}://${url.host}`);
  target.pathname = pathname === prefix || pathname.startsWith(`${prefix}/`) ? pathname : `${prefix}${pathname}`;
  for (const query of [searchParams, url.searchParams]) {
    for (const [name, value] of query)
      if (!target.searchParams.has(name, value)) target.searchParams.append(name, value);
  }
  return target;
}

/** The header that carries an address's user and password; none where it has none. */
export function authorization(address: string): Readonly<Record<string, string>> {
  const { username, password } = new URL(address);
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** An address without user, password and fragment, which no request line may carry. */
export function bare(address: string): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function prefixOf({ pathname }: URL): string {
  return pathname.replace(/\/+$/, '').replace(/\/json(?:\/version)?$/, '');
}
