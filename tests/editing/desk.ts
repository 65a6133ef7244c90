import { resolve } from 'node:path';
import type { ContentFiles } from '../../scripts/content/files.ts';
import type { Report } from '../../scripts/content/model.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { proposeEdit } from '../../scripts/editing/edit.ts';
import type { Intent } from '../../scripts/editing/intent.ts';
import type { Desk, Proposal } from '../../scripts/editing/proposal.ts';

const folder = resolve('/report');
const yaml = 'title: 报告\npublisher: 某厅\ndate: 2022-01-17\n';

/** A report in memory. */
export function deskOf(texts: Readonly<Record<string, string>>): Desk {
  const all = new Map(
    Object.entries({ 'report.yaml': yaml, ...texts }).map(([name, text]) => [resolve(folder, name), text]),
  );
  const textAt = (path: string): string => {
    const text = all.get(resolve(path));
    if (text === undefined) throw new Error(`nothing at ${path}`);
    return text;
  };
  const files: ContentFiles = {
    readText: async (path) => textAt(path),
    readBytes: async (path) => new TextEncoder().encode(textAt(path)),
    list: async () => Object.keys({ 'report.yaml': yaml, ...texts }).sort(),
    kind: async (path) => (all.has(resolve(path)) ? 'file' : null),
    size: async (path) => all.get(resolve(path))?.length ?? null,
    realPath: async (path) => path,
  };
  return { files, folder };
}

export async function reportAt({ files, folder: root }: Desk): Promise<Report> {
  const { report, diagnostics } = await readReport(files, root);
  if (report === null) throw new Error(diagnostics.map(({ wording }) => wording.zh.message).join('\n'));
  return report;
}

/** The topic file with an edit, or the code of the refusal. */
export async function edited(text: string, intent: Intent): Promise<string> {
  const made = await proposed(text, intent);
  return typeof made === 'string' ? made : made.after;
}

export async function proposed(text: string, intent: Intent): Promise<Proposal | string> {
  const desk = deskOf({ '01-a.md': text });
  const made = await proposeEdit(desk, await reportAt(desk), intent, null);
  return made.ok ? made : made.problem.code;
}

/** A topic with a body. */
export const topic = (body: string): string => `---\ntitle: 题\n---\n\n${body}`;

/** A text edit at a line and column of the body. */
export const retyped = (line: number, before: string, text: string, column = 1): Intent => ({
  kind: 'text',
  at: { file: '01-a.md', line: line + 4, column },
  before,
  text,
});
