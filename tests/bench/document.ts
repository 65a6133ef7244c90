import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../scripts/config.ts';

const file = join(packageRoot(), 'docs', 'performance.md');

/**
 * Puts what a run measured into the document on performance, between the marks of its part; what stands around them stays.
 *
 * @throws {Error} when the document has no such marks
 */
export async function writePart(part: 'builds' | 'preview' | 'growth', text: string): Promise<void> {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const whole = await readFile(file, 'utf8');
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/performance.md has no place for ${part}.`);
  await writeFile(file, `${whole.slice(0, from + begin.length)}\n${text}\n${whole.slice(to)}`);
}
