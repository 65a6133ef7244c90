import * as z from 'zod';
import { toJson } from '../../diagnostics/json.ts';
import type { ImportedReport } from '../imported-report.ts';
import type { Stretch } from '../manuscript.ts';
import { lineFinder } from './line-finder.ts';

/** A file that was taken in, by the name that its manuscript has. */
export interface ImportedSource {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const recordShape = z.object({
  sources: z.array(z.object({ name: z.string(), sha256: z.string() })),
  pictures: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

/** What later imports need of the record of an earlier one; nothing where it is missing or can't be read. */
export function readRecord(bytes: Uint8Array | null): z.infer<typeof recordShape> {
  try {
    return recordShape.parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())));
  } catch {
    return { sources: [], pictures: [] };
  }
}

/** `import/import.json`: all that became of the sources, for programs. Offsets are UTF-16 units of the manuscript's text, lines and columns count from 1. */
export function writeRecord(
  imported: ImportedReport,
  sources: readonly ImportedSource[],
  pictures: ReadonlyMap<string, string>,
): string {
  const manuscripts = imported.accounts.map(({ manuscript: { name, format, text }, setAside, edits }) => {
    const find = lineFinder(text);
    const stretch = ({ start, end }: Stretch) => ({ start, end, ...find(start), was: text.slice(start, end) });
    return {
      name,
      format,
      characters: text.length,
      setAside: setAside.map((aside) => ({ reason: aside.reason, ...stretch(aside) })),
      edits: edits.map((edit) => ({ reason: edit.reason, ...stretch(edit), is: edit.text })),
    };
  });
  const record = {
    sources,
    topics: imported.topics,
    pictures: [...pictures].map(([path, sha256]) => ({ path, sha256 })),
    manuscripts,
    diagnostics: imported.diagnostics.map(toJson),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
