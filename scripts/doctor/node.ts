import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../config.ts';
import { doctorNode } from '../diagnostics/catalogue/doctor.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { messages } from '../talk/messages.ts';
import type { Look } from './check.ts';

/** Holds a version of Node, such as `20.19.0`, against the `engines` of the package. */
export async function lookAtNode(version: string): Promise<Look> {
  const manifest: { readonly engines?: { readonly node?: string } } = JSON.parse(
    await readFile(join(packageRoot(), 'package.json'), 'utf8'),
  );
  const needed = (manifest.engines?.node ?? '').replace('>=', '');
  const data = { version, needed };
  if (reaches(version, needed)) return { found: messages.nodeFound(version, needed), problems: [], data };
  return { found: null, problems: [diagnose(doctorNode, data, null)], data };
}

/** Whether a version, such as `20.19.0`, is at least another, such as `20.19`. */
export function reaches(version: string, needed: string): boolean {
  const numbers = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);
  const [own, least] = [numbers(version), numbers(needed)];
  for (const [index, number] of least.entries()) {
    const difference = (own[index] ?? 0) - number;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
