import { duplicateNumber, duplicateSlug, misnamedFile } from '../diagnostics/catalogue/content.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from './places.ts';

/** A file `NN-slug.md`, and what its name says. */
export interface TopicFile {
  readonly file: string;
  readonly number: number;
  readonly slug: string;
}

/** The topics among the names in a report's folder, in order of their numbers. */
export function nameTopics(names: readonly string[], problems: Diagnostic[]): TopicFile[] {
  const topics: TopicFile[] = [];
  for (const file of names) {
    if (!/\.(md|markdown)$/i.test(file) || file === 'foreword.md' || file.startsWith('.')) continue;
    const match = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file);
    const number = Number(match?.[1] ?? 0);
    const slug = match?.[2];
    if (slug === undefined || number === 0) {
      problems.push(diagnose(misnamedFile, { name: file }, startOf(file)));
      continue;
    }
    const sameNumber = topics.find((topic) => topic.number === number);
    const sameSlug = topics.find((topic) => topic.slug === slug);
    if (sameNumber !== undefined) {
      problems.push(diagnose(duplicateNumber, { number }, startOf(file), { related: [startOf(sameNumber.file)] }));
    }
    if (sameSlug !== undefined) {
      problems.push(diagnose(duplicateSlug, { slug }, startOf(file), { related: [startOf(sameSlug.file)] }));
    }
    topics.push({ file, number, slug });
  }
  return topics.sort((a, b) => a.number - b.number);
}
