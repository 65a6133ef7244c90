import { duplicateNumber, duplicateSlug, misnamedFile } from '../diagnostics/catalogue/content.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from './places.ts';

/** A file `NN-slug.md` or `NNN-slug.md`, and what its name says. */
export interface TopicFile {
  readonly file: string;
  readonly number: number;
  readonly slug: string;
}

/** The topics among the names in a report's folder, in order of their numbers. */
export function nameTopics(names: readonly string[], problems: Diagnostic[]): TopicFile[] {
  const topics: TopicFile[] = [];
  const numbers = new Map<number, TopicFile>();
  const slugs = new Map<string, TopicFile>();
  for (const file of names) {
    if (!/\.(md|markdown)$/i.test(file) || file === 'foreword.md' || file.startsWith('.')) continue;
    const match = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file);
    const number = Number(match?.[1] ?? 0);
    const slug = match?.[2];
    if (slug === undefined || number === 0) {
      problems.push(diagnose(misnamedFile, { name: file }, startOf(file)));
      continue;
    }
    const sameNumber = numbers.get(number);
    const sameSlug = slugs.get(slug);
    if (sameNumber !== undefined) {
      problems.push(diagnose(duplicateNumber, { number }, startOf(file), { related: [startOf(sameNumber.file)] }));
    }
    if (sameSlug !== undefined) {
      problems.push(diagnose(duplicateSlug, { slug }, startOf(file), { related: [startOf(sameSlug.file)] }));
    }
    const topic = { file, number, slug };
    if (sameNumber === undefined) numbers.set(number, topic);
    if (sameSlug === undefined) slugs.set(slug, topic);
    topics.push(topic);
  }
  return topics.sort((a, b) => a.number - b.number);
}
