import type { ImportWishes } from '../imported-report.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Cleared } from './clear.ts';
import { findDay, isOffice } from './masthead-data.ts';
import type { ReadTopics } from './topics.ts';

/** What manuscripts and wishes say of the report as a whole; null where neither does. */
export interface ReportFacts {
  readonly title: string;
  readonly publisher: string | null;
  readonly occasion: string | null;
  readonly date: string | null;
  readonly source: string | null;
}

/** Gathers title, publisher, occasion, date and source. What is wished for stands before what is found. */
export function reportFacts(
  manuscripts: readonly Manuscript[],
  cleared: readonly Cleared[],
  read: readonly ReadTopics[],
  topics: readonly string[],
  wishes: ImportWishes,
): ReportFacts {
  const data = [...cleared.flatMap((one) => one.data), ...read.flatMap(({ head }) => head.data)];
  const banner = cleared.flatMap(({ banners }) => banners).find((text) => text.length >= 6);
  const above = read.find(({ head }) => head.title === null && head.words !== null)?.head.words;
  const properties = manuscripts.map((manuscript) => manuscript.properties);
  const title =
    (wishes.title ?? above ?? banner ?? named(manuscripts[0], topics) ?? '').replace(/\s+/gu, ' ').trim() || '会刊';
  const said = (key: 'issuer' | 'author' | 'source'): string | null =>
    data.find((one) => one[key] !== null)?.[key] ?? null;
  const author = said('author');
  const source = said('source');
  const written = properties.find(({ author: by }) => by !== null && isOffice(by))?.author ?? null;
  const publisher =
    wishes.publisher ??
    said('issuer') ??
    (author !== null && isOffice(author) ? author : null) ??
    source ??
    author ??
    written;
  const dates = [...data.map(({ date }) => date), ...properties.map(({ date }) => findDay(date ?? ''))].filter(
    (date) => date !== null,
  );
  const heads = [banner, above, title, ...cleared.flatMap(({ banners }) => banners)].flatMap((text) => text ?? []);
  return {
    title: curled(title),
    publisher,
    occasion: occasionOf(heads),
    date: wishes.date ?? dates.toSorted().at(-1) ?? null,
    source,
  };
}

/** What to call a report of which no line says it: as its only topic, else as the file calls itself or is called in Chinese, else as its first topic. */
function named(manuscript: Manuscript | undefined, topics: readonly string[]): string | null {
  const [first = null] = topics;
  const file = manuscript?.name.replace(/\.[A-Za-z]+$/, '').trim() ?? '';
  const own = manuscript?.properties.title ?? (/\p{Script=Han}{2}/u.test(file) ? file : null);
  return topics.length === 1 ? first : (own ?? first);
}

/** The meeting that titles name: 2022年安徽省“两会”. */
function occasionOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = /(?:\d{4}年)?[\p{Script=Han}]{0,8}["“]?两会["”]?/u.exec(text)?.[0];
    if (match !== undefined) return curled(match);
  }
  return null;
}

function curled(text: string): string {
  let open = false;
  return text.replaceAll('"', () => {
    open = !open;
    return open ? '“' : '”';
  });
}
