/**
 * When each version of `@sparticuz/chromium` was published, as the npm registry gives it (`npm view @sparticuz/chromium time`). The package comes out within days of the Chromium
 * it brings, and says its date nowhere in its files. A test holds the installed version to have its row.
 */
const published: Readonly<Record<string, string>> = {
  '147.0.0': '2026-04-10',
  '147.0.1': '2026-04-17',
  '147.0.2': '2026-04-22',
};

/** Age in days from which a browser counts as old: half a dozen later majors have come by then, each with mended holes. */
export const oldAge = 180;

const day = 86_400_000;

/** The day a version of the embedded browser's package came out, and how many days ago that was; null where it isn't known. */
export function embeddedAge(version: string, now: Date): { readonly since: string; readonly days: number } | null {
  const since = published[version];
  if (since === undefined) return null;
  return { since, days: Math.floor((now.getTime() - Date.parse(since)) / day) };
}
