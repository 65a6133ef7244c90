import { measureBuilds } from './builds.ts';
import { writePart } from './document.ts';
import { prepareGround } from './ground.ts';
import { measureGrowth } from './growth.ts';
import { measurePreview } from './preview.ts';

// `npm run bench` measures everything and writes docs/performance.md; `npm run bench -- builds [ROUNDS]`, `npm run bench -- preview [EDITS]` and `npm run bench -- growth [TOPICS…]`
// a part of it.

const [part = 'all', ...more] = process.argv.slice(2);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const ground = await prepareGround();
try {
  if (part === 'all' || part === 'builds') {
    const text = await measureBuilds(ground, Number(more[0] ?? 5), tell);
    process.stdout.write(`${text}\n`);
    await writePart('builds', text);
  }
  if (part === 'all' || part === 'preview') {
    const text = await measurePreview(ground, Number(part === 'preview' ? (more[0] ?? 20) : 20), tell);
    process.stdout.write(`${text}\n`);
    await writePart('preview', text);
  }
  if (part === 'all' || part === 'growth') {
    const topics = part === 'growth' && more.length > 0 ? more.map(Number) : [4, 40, 400];
    const text = await measureGrowth(ground, topics, tell);
    process.stdout.write(`${text}\n`);
    await writePart('growth', text);
  }
} finally {
  await ground.leave();
}
