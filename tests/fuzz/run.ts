import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fuzz } from './fuzz.ts';
import { kinds } from './fuzz-case.ts';

// `npm run fuzz`, `npm run fuzz -- CASES SEED`: tries so many mutated cases. Ends with 1 when one ended otherwise than with output or diagnostics; its files stay.

const [cases = 20_000, seed = 20220117] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'huikan-fuzz-'));
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const begun = performance.now();
const script = fileURLToPath(new URL('fuzz-lane-process.js', import.meta.url));
const limits = { limit: 5000, buildLimit: 20_000 };
const { made, refused, fresh, findings } = await fuzz({ script, seed, cases, lanes: 2, ...limits, folder, tell });
const counted = kinds.map((kind) => `${kind} ${made.get(kind)} made, ${refused.get(kind)} refused`);
tell(`${cases} cases of seed ${seed} in ${Math.round((performance.now() - begun) / 1000)} s: ${counted.join('; ')}.`);
tell(`${fresh} ran something new; ${findings.length} faults.`);
if (findings.length > 0) process.exitCode = 1;
else rmSync(folder, { recursive: true, force: true });
