import { createRequire as bundledRequire } from 'node:module';
const require = bundledRequire(import.meta.url);

// scripts/browser/address.ts
function isAddress(wish) {
  return /^(?:wss?|https?):\/\//i.test(wish);
}
function wishedBrowsers(given, environment) {
  if (given.length > 0) return given;
  const wish = (environment["HUIKAN_BROWSER"] ?? "").trim();
  if (wish === "") return [];
  return isAddress(wish) ? wish.split(/\s+/) : [wish];
}
function addressLabel(address) {
  const scheme = /^[a-z]+/i.exec(address)?.[0].toLowerCase() ?? "";
  return URL.canParse(address) ? `${new URL(address).protocol}//${new URL(address).host}` : `${scheme}://\u2026`;
}
function withoutSecrets(text, address) {
  const secrets = [address];
  if (URL.canParse(address)) {
    const { href, pathname, search, username, password, searchParams } = new URL(address);
    secrets.push(href, `${pathname}${search}`, search, password, username, ...searchParams.values());
    if (pathname.length > 1) secrets.push(pathname);
  }
  return secrets.filter((secret) => secret.length > 3).sort((one, other) => other.length - one.length).reduce((told, secret) => told.replaceAll(secret, "\u2026"), text);
}
function versionAddress(address) {
  const url = bare(address);
  url.pathname = `${prefixOf(url)}/json/version`;
  return url;
}
function socketAddress(address, own) {
  const url = bare(address);
  const prefix = prefixOf(url);
  const { pathname, searchParams } = new URL(own);
  const secure = url.protocol === "https:" || url.protocol === "wss:";
  const target = new URL(`${secure ? "wss" : "ws"}://${url.host}`);
  target.pathname = pathname === prefix || pathname.startsWith(`${prefix}/`) ? pathname : `${prefix}${pathname}`;
  for (const query of [searchParams, url.searchParams]) {
    for (const [name, value] of query)
      if (!target.searchParams.has(name, value)) target.searchParams.append(name, value);
  }
  return target;
}
function authorization(address) {
  const { username, password } = new URL(address);
  if (username === "" && password === "") return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { Authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
function bare(address) {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}
function prefixOf({ pathname }) {
  return pathname.replace(/\/+$/, "").replace(/\/json(?:\/version)?$/, "");
}

export {
  isAddress,
  wishedBrowsers,
  addressLabel,
  withoutSecrets,
  versionAddress,
  socketAddress,
  authorization,
  bare
};
