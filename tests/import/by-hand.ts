import { createHash } from 'node:crypto';
import type { ImportedReport } from '../../scripts/import/imported-report.ts';
import type { Manuscript } from '../../scripts/import/manuscript.ts';

/** A manuscript of plain text without blocks, for what only asks for its text. */
export function manuscriptOf(name: string, text: string): Manuscript {
  const properties = { title: null, author: null, date: null };
  return { name, format: 'text', text, blocks: [], pictures: new Map(), properties };
}

export const settings = 'title: 教育专栏\npublisher: 教育厅\ndate: 2022-01-17\n';

/** A topic's file. */
export function topicText(title: string, ...paragraphs: readonly string[]): string {
  return `---\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** An import as the structure would give it. */
export function importedOf(
  files: Readonly<Record<string, string>>,
  more: Partial<ImportedReport> = {},
  name = '工作报告.docx',
): ImportedReport {
  const topics = Object.keys(files)
    .filter((file) => /^\d\d-/.test(file))
    .map((file) => ({
      file,
      title: /^title: (.*)$/m.exec(files[file] ?? '')?.[1] ?? '',
      from: name,
      sections: [],
      figures: (files[file]?.match(/:fact\[/g) ?? []).length,
    }));
  const accounts = [{ manuscript: manuscriptOf(name, '来稿全文。'), setAside: [], edits: [] }];
  return {
    files: new Map(Object.entries({ 'report.yaml': settings, ...files })),
    pictures: new Map(),
    accounts,
    topics,
    diagnostics: [],
    ...more,
  };
}

/** A source of which only name and version matter. */
export function sourceOf(version: string, name = '工作报告.docx') {
  return { name, bytes: version.length, sha256: createHash('sha256').update(version).digest('hex') };
}
